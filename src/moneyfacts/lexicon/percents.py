"""The units of percentages: percent, percentage point, basis point, per mille."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class PercentUnit:
    """A unit of percentages: ten to the power ``exponent`` percent; ``forms`` are lower-case tokens in order.

    ``attached`` forms count only without a gap after the number, as "pc" in 5pc; those ``of_rates`` only after a part
    of one, where a rate is told of: cut its rate by a quarter point.
    """

    unit: Literal["percent", "point"]
    exponent: int
    forms: tuple[tuple[str, ...], ...]
    attached: bool = False
    of_rates: bool = False


PERCENT_UNITS: Final = (
    PercentUnit(
        "percent", 0, (("%",), ("％",), ("﹪",), ("percent",), ("percents",), ("pct",), ("pcts",), ("per", "cent"))
    ),
    PercentUnit("percent", 0, (("pc",),), attached=True),
    PercentUnit("percent", -1, (("‰",), ("permille",), ("per", "mille"), ("per", "mill"))),
    PercentUnit(
        "point",
        0,
        (
            ("percentage", "point"),
            ("percentage", "points"),
            ("percentage", "pts"),
            ("percent", "point"),
            ("percent", "points"),
            ("per", "cent", "points"),
            ("pct", "point"),
            ("pct", "points"),
            ("pct", "pts"),
            ("%", "points"),
            ("%", "pts"),
            ("pp",),
            ("pps",),
            ("ppt",),
            ("ppts",),
        ),
    ),
    PercentUnit(
        "point",
        -2,
        (("basis", "point"), ("basis", "points"), ("basis", "pts"), ("bp",), ("bps",), ("bip",), ("bips",)),
    ),
    PercentUnit("point", 0, (("point",), ("points",)), of_rates=True),
)

#: What a part of a point is one of: a point of an interest rate is one of percent.
RATE_WORDS: Final = frozenset("rate rates interest fed lending borrowing prime repo".split())

#: Points of these are others: the price of a bond is in percent of its face, of a share in dollars.
PRICE_WORDS: Final = frozenset(
    "bond bonds note notes bill bills issue issues stock stocks share shares price prices index indexes average".split()
)


@cache
def percent_units() -> dict[tuple[str, ...], PercentUnit]:
    """Look up a unit by its lower-case tokens."""
    return {form: unit for unit in PERCENT_UNITS for form in unit.forms}


@cache
def percent_openers() -> frozenset[str]:
    """The first token of each form: a quick look tells that there is none."""
    return frozenset(form[0] for form in percent_units())


@cache
def percent_anchors() -> frozenset[str]:
    """One token of each form that the text must hold for the form to stand in it."""
    # "per cent" and "per mille" need their second word: "per" alone is too common to look for.
    return frozenset(form[1] if form[0] == "per" else form[0] for form in percent_units())
