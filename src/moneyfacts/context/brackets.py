"""Brackets that tell how far a name goes: <Name of any words>, Name (Place) Ltd."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from moneyfacts.context.entities import Named, split_suffix

#: The longest name that is looked for in angle brackets, and the longest ticker there.
_LONGEST: Final = 70
_TICKER: Final = 8
#: A bracket opens behind a name; one opens or ends there.
_OPENED: Final = (" (", "\n(")
_BEHIND: Final = (*_OPENED, ">")


def widen(mentions: Sequence[Named], text: str) -> list[Named]:
    """The names in order, as far as their brackets say; what stands inside is no name of its own.

    >>> text = "<Lamps for Ohio> bought Orrin (Ohio) Ltd."
    >>> found = [Named(1, 6, "Lamps", "Lamps", None, False), Named(24, 29, "Orrin", "Orrin", None, False)]
    >>> [named.text for named in widen(found, text)]
    ['Lamps for Ohio', 'Orrin (Ohio) Ltd']
    """
    has_brackets = "<" in text or ">" in text or "(" in text
    widened: list[Named] = []
    end = 0
    for named in mentions:
        if named.start >= end:
            if has_brackets and (text.startswith(_BEHIND, named.end) or text.endswith("<", 0, named.start)):
                named = _widened(named, text)  # noqa: PLW2901
            widened.append(named)
            end = named.end
    return widened


def _widened(named: Named, text: str) -> Named:
    end = _end(named, text)
    if end > named.end or (named.kind is None and " " in named.name and text[end : end + 1] == ">"):
        surface = text[named.start : end]
        kind = named.kind if named.kind == "fund" else "company"
        return replace(named, end=end, text=surface, name=" ".join(surface.split()), kind=kind)
    return named


def _end(named: Named, text: str) -> int:
    """Where a name ends by its brackets; where it ended before, if it has none."""
    if text[named.start - 1 : named.start] == "<":
        stop = text.find(">", named.end, named.start + _LONGEST)
        inside = text[named.start : stop]
        if stop > 0 and "\n\n" not in inside and "<" not in inside and not _is_listing(inside):
            return named.start + len(inside.rstrip(" .,"))
    if text.startswith(_OPENED, named.end):
        match = _place().match(text, named.end)
        if match:
            return match.end()
    return named.end


def _is_listing(inside: str) -> bool:
    """Whether it is more than a name: a ticker in two parts, a name and its city, a name and its short form."""
    if (inside.isupper() and len(inside) <= _TICKER) or " - " in inside:
        return True
    first, comma, rest = inside.rstrip(" ,").partition(", ")
    # Lamsen, Orrin and Co is one name; Lamsen Ltd, Ohio is a name and its place.
    return bool(comma) and (bool(split_suffix(first)[1]) or not split_suffix(rest)[1])


@cache
def _place() -> re.Pattern[str]:
    return re.compile(
        r"\s\([A-Z][\w.]*(?: [A-Z]\w+)?\)(?:\s[A-Z]\w+){0,2}"
        r"\s(?:Ltd|Limited|Inc|Corp|Co|Plc|PLC|Pte|Pty|Bhd|AG|SA|NV|BV)\b(?:\s(?:Ltd|Bhd)\b)?"
    )
