"""Wording: values and phrases as they are written in an explanation."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from moneyfacts.figures import Figure, Money, Percent, Quantity, Ratio
from moneyfacts.grammar.candidate import Candidate


def quoted(phrases: Iterable[str]) -> str:
    """Put phrases in quotation marks, on one line.

    >>> quoted(["up to", "15 to"])
    '“up to”, “15 to”'
    """
    return ", ".join(f"“{' '.join(phrase.split())}”" for phrase in phrases)


def figure_in_words(figure: Figure) -> str:
    """The kind, unit and ends of a figure: money, USD 5 to 6."""
    if isinstance(figure, Ratio):
        return f"ratio, {_parts(figure.parts)}"
    ends = _ends(figure.low, figure.high, low_inclusive=figure.low_inclusive, high_inclusive=figure.high_inclusive)
    if isinstance(figure, Money):
        return f"money, {figure.currency} {ends}"
    unit = f" {figure.unit}" if isinstance(figure, Percent | Quantity) else ""
    return f"{figure.kind}, {ends}{unit}" if unit != " percent" else f"percent, {ends}"


def candidate_in_words(one: Candidate) -> str:
    """The ends of a figure in the making."""
    if one.kind == "ratio":
        return _parts(one.parts)
    return _ends(one.low, one.high, low_inclusive=one.low_inclusive, high_inclusive=one.high_inclusive)


def _parts(parts: Iterable[Decimal]) -> str:
    return " : ".join(_number(part) for part in parts)


def _ends(low: Decimal | None, high: Decimal | None, *, low_inclusive: bool, high_inclusive: bool) -> str:
    if low is None:
        return f"{'at most' if high_inclusive else 'less than'} {_number(high)}"
    if high is None:
        return f"{'at least' if low_inclusive else 'more than'} {_number(low)}"
    if low == high:
        return _number(low)
    return f"{_number(low)} to {'' if high_inclusive else 'less than '}{_number(high)}"


def _number(number: Decimal | None) -> str:
    """The number with its thousands apart and without trailing zeros."""
    digits = "any" if number is None else format(number, ",f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
