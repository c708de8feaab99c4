"""Quantities that are no money: 10 gigawatts, 300 million barrels, a 500-mile line, 1,000 people."""

from __future__ import annotations

from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.currency import MINUSES
from moneyfacts.grammar.digits import is_year
from moneyfacts.grammar.following import HYPHENS
from moneyfacts.grammar.numeral import Numeral, read_numeral
from moneyfacts.lexicon.quantities import ADJECTIVES, METALS, MODELS, QuantityUnit, longest_unit, quantity_units
from moneyfacts.tokenizer import NUMBER, WORD, Tokens

#: In front of a number of four digits these make it a year: in 1987 shares rose.
_BEFORE_YEARS: Final = frozenset("in since by during for until from of fiscal late early mid through end year".split())

#: How far from an ounce its metal is told of.
_METAL_REACH: Final = 8


def read_quantities(tokens: Tokens, read: list[Candidate], decimal: str | None) -> list[Candidate]:
    """number [-] [of] [adjective] unit; numbers without a unit stay among them.

    ``read`` is what the rest of the grammar made of the sentence.
    """
    numbers = [one for one in read if one.kind == "number"] + _glued(tokens, read, decimal)
    found: list[Candidate] = []
    for number in sorted(numbers, key=lambda one: one.first):
        if not found or number.first >= found[-1].end:
            found.append(_with_unit(tokens, number))
    return found


def _glued(tokens: Tokens, read: list[Candidate], decimal: str | None) -> list[Candidate]:
    """Numbers with letters right behind them, which are nothing to the rest of the grammar: 10GW, 5kg."""
    taken = {i for one in read for i in range(one.first, one.end)}
    numbers = []
    for i in range(tokens.count - 1):
        touches = tokens.starts[i + 1] == tokens.ends[i] and tokens.kinds[i + 1] is WORD
        if tokens.kinds[i] is not NUMBER or i in taken or not touches:
            continue
        if i and tokens.ends[i - 1] == tokens.starts[i] and tokens.kinds[i - 1] is WORD:
            continue
        numeral = read_numeral(tokens, i, decimal)
        if numeral:
            numbers.append(_number(numeral))
    return numbers


def _number(numeral: Numeral) -> Candidate:
    first, end, low, high = numeral.first, numeral.end, numeral.low, numeral.high
    return Candidate("number", first, end, low, high, numeral.base, numeral.exponent, vague=numeral.vague)


def _with_unit(tokens: Tokens, number: Candidate) -> Candidate:
    at, joined = number.end, False
    if number.vague and tokens.lower[at] == "of":
        at += 1
    if tokens.lower[at] in HYPHENS and tokens.adjoin(at - 1, at + 1):
        at, joined = at + 1, True
    unit, end = _unit_at(tokens, at)
    if unit is None and not joined and tokens.lower[at] in ADJECTIVES:
        unit, end = _unit_at(tokens, at + 1)
        unit = unit if unit and unit.counted else None
    if unit is None or _is_no_quantity(tokens, number, unit) or _names(tokens, number, end):
        return number
    if unit.singular and not joined and (number.low != 1 or number.high != 1):
        # Six car lines, 2,000 job applications: another noun is counted.
        return number
    return number.but(
        kind="quantity",
        end=end,
        unit=_of_metal(tokens, number.first, end) if unit.name == "ounce" else unit.name,
        per=unit.per,
        high_inclusive=not number.vague,
        approximate=number.approximate or number.vague,
    )


def _unit_at(tokens: Tokens, at: int) -> tuple[QuantityUnit | None, int]:
    for end in range(at + longest_unit(), at, -1):
        unit = quantity_units().get(tuple(tokens.lower[at:end]))
        if unit:
            return unit, end
    return None, at


def _is_no_quantity(tokens: Tokens, number: Candidate, unit: QuantityUnit) -> bool:
    """Whether the number is a year, or part of the name of a model: in 1987 shares rose, twelve Boeing 747 aircraft."""
    first = number.first
    before, word = tokens.words[first - 1] if first else "", tokens.words[first]
    is_plain = number.end == first + 1 and word.isdecimal()
    if unit.name in {"aircraft", "airplane"} and word in MODELS:
        return True
    if is_plain and is_year(word):
        return unit.counted or before.lower() in _BEFORE_YEARS
    return is_plain and unit.counted and first > 1 and before[:1].isupper() and before[1:].islower()


def _names(tokens: Tokens, number: Candidate, end: int) -> bool:
    """Whether number and unit are written as a name: Three Mile Island."""
    words = tokens.words[number.first], tokens.words[end - 1]
    return tokens.kinds[number.first] is WORD and all(word[:1].isupper() and word[1:].islower() for word in words)


def _of_metal(tokens: Tokens, first: int, end: int) -> str:
    """Precious metals are weighed in troy ounces, all else in those of the shop."""
    around = tokens.lower[max(0, first - _METAL_REACH) : end + _METAL_REACH]
    return "ounce" if METALS.isdisjoint(around) else "troy_ounce"


def drop_parts_of_names(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """Drop what follows a sign that touches it: 747-400 aircraft, A/300 people, No.5 stores, and -5 miles."""
    return [one for one in candidates if one.kind == "number" or not _is_touched(tokens, one.first)]


def _is_touched(tokens: Tokens, first: int) -> bool:
    if not first or tokens.ends[first - 1] != tokens.starts[first]:
        return False
    return tokens.lower[first - 1] in MINUSES or tokens.lower[first - 1] in {".", "/", ":", "#", "$"}
