"""The formats that facts are written in: a row each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Self, TextIO, cast

from moneyfacts import Facts

#: Writes documents, each a source and its facts, to a stream; what is no text goes to the stream's ``buffer``.
Writer = Callable[[Iterable[tuple[str, Facts]], TextIO], None]


class Format(StrEnum):
    """How facts are shown."""

    #: The suffix of a file that gets this format if no other is asked for.
    ending: str
    #: Where its writer is, module:function in this package: loaded when used, as rich and others take long to load.
    place: str

    def __new__(cls, name: str, ending: str, place: str) -> Self:
        """Make a format of its row."""
        made = str.__new__(cls, name)
        made._value_ = name
        made.ending = ending
        made.place = place
        return made

    TABLE = "table", ".txt", "table:write_table"
    JSON = "json", ".json", "json_lines:write_array"
    JSONL = "jsonl", ".jsonl", "json_lines:write_lines"
    HTML = "html", ".html", "report:write_report"
    CSV = "csv", ".csv", "csv_rows:write_csv"
    PARQUET = "parquet", ".parquet", "arrow_files:write_parquet"
    ARROW = "arrow", ".arrow", "arrow_files:write_arrow"

    @classmethod
    def of_file(cls, path: str) -> Format:
        """The format that the name of a file tells, else JSON lines.

        >>> Format.of_file("facts.JSON").value, Format.of_file("facts").value
        ('json', 'jsonl')
        """
        suffix = Path(path).suffix.lower()
        return next((format_ for format_ in cls if format_.ending == suffix), cls.JSONL)

    @property
    def is_text(self) -> bool:
        """Whether a terminal can show it."""
        return self not in {Format.PARQUET, Format.ARROW}

    def writer(self) -> Writer:
        """Load what writes it.

        Raises:
            MissingExtraError: an extra of the package is needed; the message names it.
        """
        module, _, name = self.place.partition(":")
        return cast("Writer", getattr(import_module(f"moneyfacts.render.{module}"), name))
