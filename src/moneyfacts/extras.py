"""Says which extra of the package brings a library that is missing."""

from __future__ import annotations


class MissingExtraError(ImportError):
    """A library that an extra of moneyfacts brings is not installed.

    >>> print(MissingExtraError("arrow", ModuleNotFoundError(name="pyarrow")))
    pyarrow is not installed: pip install 'moneyfacts[arrow]'
    """

    def __init__(self, extra: str, error: ModuleNotFoundError) -> None:
        library = (error.name or "a library").partition(".")[0]
        super().__init__(f"{library} is not installed: pip install 'moneyfacts[{extra}]'", name=error.name)
        self.extra = extra
