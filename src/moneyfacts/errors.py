"""The errors that moneyfacts raises."""

from __future__ import annotations

#: How much of the text a message shows on each side of the place.
_WINDOW = 40


class FigureSyntaxError(ValueError):
    """A string that had to be exactly one figure is not.

    Raised by ``parse_money`` and ``parse_percent``. ``text`` is the string as given; ``start`` and ``end`` are
    code-point offsets of the part that is in the way, ``end`` exclusive.

    >>> str(FigureSyntaxError("expected one amount of money", "$5 x", 3, 4)).splitlines()
    ['expected one amount of money, at 3 to 4:', '    $5 x', '       ^']
    """

    def __init__(self, problem: str, text: str, start: int, end: int) -> None:
        super().__init__(problem, text, start, end)
        self.problem = problem
        self.text = text
        self.start = start
        self.end = end

    def __str__(self) -> str:
        left, right = max(0, self.start - _WINDOW), min(len(self.text), self.end + _WINDOW)
        # Control characters would tear the caret from its place.
        shown = "".join(char if char.isprintable() else " " for char in self.text[left:right])
        caret = " " * (self.start - left) + "^" * max(1, min(self.end, right) - self.start)
        return f"{self.problem}, at {self.start} to {self.end}:\n    {shown}\n    {caret}"


class WorkerError(RuntimeError):
    """A worker process of ``parse_many`` could not be started, or died.

    ``exitcode`` is how it died: its exit status, -9 for signal 9, or None where there is nothing to tell.
    """

    def __init__(self, problem: str, exitcode: int | None = None) -> None:
        super().__init__(problem, exitcode)
        self.problem = problem
        self.exitcode = exitcode

    def __str__(self) -> str:
        return self.problem
