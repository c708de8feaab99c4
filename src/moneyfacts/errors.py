"""The errors that moneyfacts raises."""

from __future__ import annotations

from signal import Signals

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
    """A worker process of ``parse_many`` died, so the texts from here on have no facts.

    ``exitcode`` is how: its exit status, or -9 for signal 9, or None where the system does not tell. It was reading
    ``texts[start:end]``; all before are not necessarily given.

    >>> str(WorkerError(-9, 64, 128)).split(": ")[0]
    'a worker process was killed by SIGKILL while it read texts[64:128]'
    """

    def __init__(self, exitcode: int | None, start: int, end: int) -> None:
        super().__init__(exitcode, start, end)
        self.exitcode = exitcode
        self.start = start
        self.end = end

    def __str__(self) -> str:
        where = f"while it read texts[{self.start}:{self.end}]"
        if self.exitcode is None:
            return f"a worker process ended {where}"
        if self.exitcode < 0:
            names = {signal.value: signal.name for signal in Signals}
            name = names.get(-self.exitcode, f"signal {-self.exitcode}")  # some have no name
            advice = "if memory ran out, use fewer workers or shorter texts"
            return f"a worker process was killed by {name} {where}: {advice}"
        return f"a worker process ended with exit status {self.exitcode} {where}: its own message is on standard error"
