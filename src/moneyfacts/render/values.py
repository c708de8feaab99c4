"""A figure's value in words for people: "≈ USD 589,000,000,000", "12 to 15 %", "50 : 50"."""

from __future__ import annotations

from decimal import Decimal

from moneyfacts import Fact, Money, Multiple, Percent, Quantity, Ratio

Ranged = Money | Percent | Multiple | Quantity


def value(fact: Fact) -> str:
    """Write the value of a fact: its figure, "≈" if it is approximate, and what it is a rate of."""
    about = "≈ " if fact.approximate else ""
    rate = f" per {fact.per}" if fact.per else ""
    return f"{about}{figure_value(fact.figure)}{rate}"


def number(given: Decimal) -> str:
    """Write a number with its thousands apart and without trailing zeros.

    >>> number(Decimal("1.5E+10")), number(Decimal("-1234.50")), number(Decimal(200))
    ('15,000,000,000', '-1,234.5', '200')
    """
    digits = format(given, ",f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def counted(count: int, noun: str) -> str:
    """Write how many there are of something.

    >>> counted(1, "figure"), counted(1200, "figure")
    ('1 figure', '1,200 figures')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def figure_value(figure: Ranged | Ratio) -> str:
    """Write the value of a figure alone."""
    if isinstance(figure, Ratio):
        return " : ".join(number(part) for part in figure.parts)
    return _ranged(figure)


def _ranged(figure: Ranged) -> str:
    before, after = _unit(figure)
    low, high = figure.low, figure.high
    if low is None or high is None:
        return f"{_open_end(figure)} {before}{number(_known_end(figure))}{after}"
    if low == high:
        return f"{before}{number(low)}{after}"
    above = "" if figure.low_inclusive else "over "
    below = "" if figure.high_inclusive else "under "
    return f"{before}{above}{number(low)} to {below}{number(high)}{after}"


def _unit(figure: Ranged) -> tuple[str, str]:
    if isinstance(figure, Money):
        return f"{figure.currency} ", ""
    if isinstance(figure, Percent):
        return "", " %" if figure.unit == "percent" else " pp"
    if isinstance(figure, Multiple):
        return "", "×"
    return "", f" {figure.unit}"


def _open_end(figure: Ranged) -> str:
    if figure.high is None:
        return "≥" if figure.low_inclusive else ">"
    return "≤" if figure.high_inclusive else "<"


def _known_end(figure: Ranged) -> Decimal:
    end = figure.high if figure.low is None else figure.low
    if end is None:
        raise ValueError("both ends of the figure are open")
    return end
