"""Percentages: 0.5%, 75 percent, 12 pct, 10 percentage points, 25 basis points, a percentage point."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.digits import is_year
from moneyfacts.grammar.exact import ONE, scaled
from moneyfacts.grammar.following import HYPHENS, stands_alone
from moneyfacts.grammar.layout import opens_cell
from moneyfacts.grammar.numeral import Numeral, with_half
from moneyfacts.lexicon.numerals import ARTICLES
from moneyfacts.lexicon.percents import PRICE_WORDS, RATE_WORDS, PercentUnit, percent_openers, percent_units
from moneyfacts.tokenizer import Tokens

_LONGEST: Final = 3


@cache
def _url_escape() -> re.Pattern[str]:
    return re.compile(r"[0-9A-Fa-f]{2}")


def read_percent(tokens: Tokens, numeral: Numeral) -> Candidate | None:
    """[number] [-] %|percent|percentage points|basis points|..."""
    at, lower = numeral.end, tokens.lower
    if (lower[at] in HYPHENS and tokens.adjoin(at - 1, at + 1)) or (lower[at] == "of" and numeral.vague):
        at += 1
    if lower[at] not in percent_openers():
        return None
    unit, end = _unit_at(tokens, at)
    if unit is None or (unit.of_rates and not _is_part_of_rate(tokens, numeral)):
        return None
    first = numeral.first
    if numeral.article and not stands_alone(tokens, end):
        first += 1
    return Candidate(
        "percent",
        first,
        end,
        scaled(numeral.low, unit.exponent),
        scaled(numeral.high, unit.exponent),
        numeral.base,
        numeral.exponent,
        high_inclusive=not numeral.vague,
        approximate=numeral.approximate,
        vague=numeral.vague,
        percent=unit,
    )


def read_one_point(tokens: Tokens, i: int) -> Candidate | None:
    """a [full] percentage|basis point: one of it. "A percent" alone is too vague to be one."""
    if tokens.lower[i] not in ARTICLES:
        return None
    at = i + 2 if tokens.lower[i + 1] in {"full", "whole"} else i + 1
    if tokens.lower[at] not in percent_openers():
        return None
    unit, end = _unit_at(tokens, at)
    if unit is None or unit.unit != "point" or unit.of_rates or not stands_alone(tokens, end):
        return None
    count, end = with_half(tokens, end)
    value = scaled(count, unit.exponent)
    return Candidate("percent", i, end, value, value, count, percent=unit)


def _is_part_of_rate(tokens: Tokens, numeral: Numeral) -> bool:
    """cut its rate by a quarter point: less than a point, and a rate in the sentence that is no price of bonds."""
    part = numeral.base < ONE and not numeral.vague
    return part and not RATE_WORDS.isdisjoint(tokens.lower) and PRICE_WORDS.isdisjoint(tokens.lower)


@cache
def _inner_words() -> frozenset[str]:
    """What stands behind the first word of a unit of several: a quick look tells that there is one word."""
    return frozenset(form[1] for form in percent_units() if len(form) > 1) | HYPHENS


def _unit_at(tokens: Tokens, at: int) -> tuple[PercentUnit | None, int]:
    lower = tokens.lower
    longest = _LONGEST if lower[at + 1] in _inner_words() else 1
    for end in range(at + longest, at, -1):
        if lower[end - 1] in HYPHENS:
            continue
        # A hyphen may join the words: a 25-basis-point cut.
        words = lower[at:end] if longest == 1 else [word for word in lower[at:end] if word not in HYPHENS]
        unit = percent_units().get(tuple(words))
        if unit is None:
            continue
        glued = tokens.ends[at - 1] == tokens.starts[at]
        if unit.attached and not glued:
            continue
        if _is_escape(tokens, at, end) or (not glued and (tokens.words[at] == "BP" or _heads_column(tokens, at, end))):
            return None, at
        return unit, end
    return None, at


def _heads_column(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a unit opens the column behind that of a year: 2025   2024   % Change."""
    return is_year(tokens.words[at - 1]) and (opens_cell(tokens, at) or tokens.words[end].istitle())


def _is_escape(tokens: Tokens, at: int, end: int) -> bool:
    """%20 inside a URL: a percent sign glued to two hexadecimal digits."""
    if tokens.words[at] != "%" or tokens.starts[end] != tokens.ends[at]:
        return False
    return bool(_url_escape().match(tokens.source, tokens.ends[at]))
