"""The candidate: a figure in the making, never public."""

from __future__ import annotations

from dataclasses import dataclass, fields
from decimal import Decimal
from operator import attrgetter
from typing import Any, Literal, Self

from moneyfacts.lexicon.currencies import Denomination
from moneyfacts.lexicon.percents import PercentUnit

CandidateKind = Literal["money", "percent", "ratio", "multiple", "quantity", "number"]


@dataclass(slots=True)
class Candidate:
    """A figure in the making: tokens ``first`` up to ``end``.

    A "number" has no unit yet and is dropped unless a pass gives it one. ``base`` and ``exponent`` are the number
    before its scale and the scale's power of ten, None where none is written. ``reach_first`` and ``reach_end`` also
    cover the words around the figure that went into it: "up to", "a year".
    """

    kind: CandidateKind
    first: int
    end: int
    low: Decimal | None
    high: Decimal | None
    base: Decimal
    exponent: int | None = None
    low_inclusive: bool = True
    high_inclusive: bool = True
    approximate: bool = False
    vague: bool = False
    range: bool = False
    denomination: Denomination | None = None
    percent: PercentUnit | None = None
    unit: str | None = None
    parts: tuple[Decimal, ...] = ()
    direction: Literal["up", "down"] | None = None
    role: Literal["level", "change", "from", "to"] = "level"
    per: str | None = None
    shares_with: int | None = None
    reach_first: int = -1
    reach_end: int = -1

    def __post_init__(self) -> None:
        if self.reach_first < 0:
            self.reach_first = self.first
        if self.reach_end < self.end:  # noqa: PLR1730 - a call of max takes longer
            self.reach_end = self.end

    def but(self, **changes: Any) -> Self:
        """A copy with some fields changed, its reach still covering it."""
        made = type(self)(*_values(self))
        for name, value in changes.items():
            setattr(made, name, value)
        if made.first < made.reach_first:  # noqa: PLR1730 - a call of min takes longer
            made.reach_first = made.first
        if made.reach_end < made.end:  # noqa: PLR1730
            made.reach_end = made.end
        return made


#: All that a candidate is made of. The copy module takes twice the time.
_values = attrgetter(*(field.name for field in fields(Candidate)))
