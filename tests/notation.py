"""A short notation for facts, so that a corpus reads like a table.

The text marks each figure with braces, and the figures follow in reading order:

    "Sales rose {2%} to {$5 billion}."    "2% up change | USD? 5e9 up to"

    USD 5e9          money: an explicit currency; USD? is the default, USD* is told by the context
    USD 5e9..6e9     a range; > and < mark an end as exclusive: 1e9..<1e12
    USD <=5, USD >5  a range with one end
    5%   5pt         percent, percentage points
    50:50   3x       ratio, multiple
    ~ up down change from to /square_foot    what the fact adds: approximate, direction, role, per
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, get_args

import moneyfacts
from moneyfacts import Fact, Figure, Money, Multiple, Percent, Quantity, Ratio
from moneyfacts.facts import Direction, Role
from moneyfacts.figures import plain

_BASES = {"": "explicit", "?": "default", "*": "context"}
_SHAPE = re.compile(
    r"(?:(?P<currency>[A-Z]{3})(?P<basis>[?*]?) )?(?P<value>[^ %xp]+)(?P<unit>%|pt|x)?(?P<rest>(?: .+)?)"
)


@dataclass(frozen=True, slots=True)
class Expected:
    """A figure and what its fact adds, from the notation."""

    figure: Figure
    approximate: bool = False
    direction: Direction | None = None
    role: Role = "level"
    per: str | None = None


def read(notation: str) -> Expected:
    """Read one fact of the notation.

    >>> read("USD? >=5e3 ~ /year").figure.low
    Decimal('5E+3')
    """
    found = _SHAPE.fullmatch(notation)
    if found is None:
        raise ValueError(f"no notation of a fact: {notation!r}")
    flags: dict[str, Any] = {}
    for flag in found["rest"].split():
        flags |= _flag(flag)
    return Expected(_figure(found), **flags)


def figure(notation: str) -> Figure:
    """Read the figure of the notation.

    >>> figure("12..15%").high
    Decimal('15')
    """
    return read(notation).figure


def write(fact: Fact | Expected) -> str:
    """Write a fact in the notation: all that the notation can tell.

    >>> write(read("USD? 5e9..<10e9 ~ up change /square_foot"))
    'USD? 5e9..<10e9 ~ up change /square_foot'
    """
    parts = [write_figure(fact.figure), "~" if fact.approximate else "", fact.direction or ""]
    parts += ["" if fact.role == "level" else fact.role, f"/{fact.per.replace(' ', '_')}" if fact.per else ""]
    return " ".join(part for part in parts if part)


def write_figure(figure: Figure) -> str:
    """Write a figure in the notation."""
    if isinstance(figure, Ratio):
        return ":".join(map(_number, figure.parts))
    value = _interval(figure)
    if isinstance(figure, Money):
        sign = next(sign for sign, basis in _BASES.items() if basis == figure.currency_basis)
        return f"{figure.currency}{sign} {value}"
    if isinstance(figure, Percent):
        return value + ("%" if figure.unit == "percent" else "pt")
    return value + ("x" if isinstance(figure, Multiple) else f" {figure.unit}")


def unmark(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Take the braces out of a text and give the spans that they marked.

    >>> unmark("a {$5} fee")
    ('a $5 fee', [(2, 4)])
    """
    pieces = re.split(r"[{}]", marked)
    ends = [sum(map(len, pieces[:count])) for count in range(1, len(pieces))]
    return "".join(pieces), list(zip(ends[::2], ends[1::2], strict=True))


def check(marked: str, expected: str = "", **options: Any) -> None:
    """Demand that parsing the text gives the marked figures and no other.

    ``options`` are those of ``moneyfacts.parse``.
    """
    text, spans = unmark(marked)
    check_found(text, moneyfacts.parse(text, **options), spans, expected)


def check_found(text: str, facts: Iterable[Fact], spans: list[tuple[int, int]], expected: str) -> None:
    """Demand that the facts stand at the spans and are those of the notation."""
    wanted = [write(read(one)) for one in expected.split(" | ") if one]
    if len(wanted) != len(spans):
        raise ValueError(f"{len(spans)} marked, {len(wanted)} expected: {text!r}")
    want = [f"[{start}:{end}] {text[start:end]!r} = {one}" for (start, end), one in zip(spans, wanted, strict=True)]
    found = [f"[{fact.start}:{fact.end}] {fact.text!r} = {write(fact)}" for fact in facts]
    if found != want:
        lines = ["", f"text:     {text!r}", *_column("expected", want), *_column("found", found)]
        raise AssertionError("\n".join(lines))


def _column(name: str, rows: list[str]) -> list[str]:
    return [f"{name + ':':9} {row}" for row in rows or ["nothing"]]


def _flag(flag: str) -> dict[str, Any]:
    if flag == "~":
        return {"approximate": True}
    if flag.startswith("/"):
        return {"per": flag[1:].replace("_", " ")}
    if flag in get_args(Direction):
        return {"direction": flag}
    if flag in get_args(Role):
        return {"role": flag}
    raise ValueError(f"no flag of a fact: {flag!r}")


def _figure(found: re.Match[str]) -> Figure:
    value, unit = found["value"], found["unit"]
    if found["currency"]:
        return Money.model_validate(
            {"currency": found["currency"], "currency_basis": _BASES[found["basis"]]} | _ends(value)
        )
    if unit in {"%", "pt"}:
        return Percent.model_validate({"unit": "percent" if unit == "%" else "point"} | _ends(value))
    if unit == "x":
        return Multiple.model_validate(_ends(value))
    return Ratio(parts=tuple(Decimal(part) for part in value.split(":")))


def _ends(value: str) -> dict[str, Any]:
    for sign, ends in {">=": ("low", True), ">": ("low", False), "<=": ("high", True), "<": ("high", False)}.items():
        if value.startswith(sign) and ".." not in value:
            end, inclusive = ends
            return {end: value.removeprefix(sign), f"{end}_inclusive": inclusive}
    if ".." not in value:
        return {"amount": value}
    low, high = value.split("..")
    return {
        "low": low.removeprefix(">"),
        "high": high.removeprefix("<"),
        "low_inclusive": not low.startswith(">"),
        "high_inclusive": not high.startswith("<"),
    }


def _interval(figure: Money | Percent | Multiple | Quantity) -> str:
    if figure.low is None or figure.high is None:
        end, sign = (figure.low, ">") if figure.high is None else (figure.high, "<")
        assert end is not None
        return f"{sign}{'=' if figure.low_inclusive or figure.high_inclusive else ''}{_number(end)}"
    low = ("" if figure.low_inclusive else ">") + _number(figure.low)
    high = ("" if figure.high_inclusive else "<") + _number(figure.high)
    return low if low == high else f"{low}..{high}"


def _number(number: Decimal) -> str:
    written = plain(number)
    short = re.sub(r"(?:000)+$", lambda zeros: f"e{len(zeros[0])}", written) if "." not in written else written
    return short if len(short) < len(written) and short[0] != "e" else written
