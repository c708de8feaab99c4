"""Bounds and approximation: up to $25 billion, at least 5%, $40bn+, about $3 billion, from $349."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.exact import ONE
from moneyfacts.grammar.following import stands_alone
from moneyfacts.lexicon.changes import change_verbs
from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.lexicon.modifiers import (
    BEFORE_BASES,
    PLACED,
    UP_TO_CHANGES,
    Modifier,
    after_figure,
    after_starts,
    before_ends,
    before_figure,
    before_seconds,
    glued_modifiers,
)
from moneyfacts.lexicon.numerals import ARTICLES
from moneyfacts.passes.governing import governing_change
from moneyfacts.tokenizer import NUMBER, SIGN, WORD, Tokens

#: Modifiers that may stand before one figure: at least about.
_MOST_MODIFIERS: Final = 3

#: Amounts above this are no price of a thing in a shop or a catalogue.
_LARGEST_PRICE: Final = Decimal(100_000)

#: How far before "up to" the verb of its change may stand: pushed its foreign debt up to.
_UP_REACH: Final = 5

#: Words between a modifier and its figure: more than a 5 percent rise, up to an additional $30 million.
_BETWEEN: Final = frozenset("a an additional further another".split())

#: Before an article and a figure that counts a noun these are prepositions: under a $5 million contract.
_PREPOSITIONS: Final = frozenset("over under above below beyond".split())

#: A figure so many tokens before "from" is what the figure behind it is compared with.
_COMPARED: Final = 12

#: Behind a figure these end its clause or tell a time.
_CLOSING: Final = frozenset({"", ".", ",", ";", ")", "last", "this", "by", "yesterday", "today"})

#: Before "from" these make the amount a lowest price: tickets from $349.
_PRICE_WORDS: Final = frozenset(
    "price prices priced pricing cost costs costing fare available start starts starting sale now".split()
)


def open_bounds(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """[modifier]... figure [modifier]: opens an end of the figure, or makes it approximate."""
    lower, openers, behind = tokens.lower, _openers(), after_starts()
    opened: list[Candidate] = []
    if not _glued_words().isdisjoint(lower):
        candidates = [_modified_inside(tokens, candidate) for candidate in candidates]
    for candidate in candidates:
        before, after = lower[candidate.first - 1], lower[candidate.end]
        modified = candidate
        if (before in openers or after in behind) and candidate.kind not in {"ratio", "number"}:
            floor = opened[-1].end if opened else 0
            modified = _modified_after(tokens, _modified_before(tokens, candidate, floor), candidate.end)
            if before == "from" and not _is_compared(candidate, opened):
                modified = _lowest_price(tokens, modified, floor)
        opened.append(modified)
    return opened


@cache
def _openers() -> frozenset[str]:
    """What stands right before a figure that a modifier in front of it, or "from", may open."""
    return frozenset({*before_ends(), *_BETWEEN, "from"})


@cache
def _glued_words() -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in glued_modifiers())


def _modified_inside(tokens: Tokens, candidate: Candidate) -> Candidate:
    """number modifier scale|unit: 100-plus million, 20-odd percent."""
    lower = tokens.lower
    for i in range(candidate.first + 1, candidate.end - 1):
        for size in (2, 1):
            modifier = glued_modifiers().get(tuple(lower[i : i + size]))
            if modifier and i + size < candidate.end and tokens.adjoin(i - 1, i + size - 1):
                return _apply(candidate, modifier)
    return candidate


def _is_compared(candidate: Candidate, earlier: list[Candidate]) -> bool:
    """Whether a figure stands shortly before this one."""
    return any(one.kind != "number" and one.end > candidate.first - _COMPARED for one in earlier[-2:])


def open_bounds_behind_rates(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """figure a|per [noun] [modifier]: $40 a barrel or more."""
    return [_modified_after(tokens, one, one.reach_end) if one.per else one for one in candidates]


def _modified_before(tokens: Tokens, candidate: Candidate, floor: int) -> Candidate:
    at, lower = candidate.first, tokens.lower
    while at > floor and lower[at - 1] in _BETWEEN:
        at -= 1
    if lower[at - 1] not in before_ends():
        return candidate
    if lower[at - 1] in _PREPOSITIONS and lower[at] in ARTICLES and not stands_alone(tokens, candidate.end):
        # under a $5 million contract, a quarrel over a $5 million loan
        return candidate
    for _ in range(_MOST_MODIFIERS):
        modifier, start = modifier_ending(tokens, at, floor)
        if modifier is None or not _may_apply(tokens, modifier, start, floor) or _is_reached(tokens, candidate, start):
            break
        if modifier is PLACED and not _is_placed(tokens, candidate, start):
            break
        candidate, at = _apply(candidate, modifier, reach_first=start), start
    return candidate


def modifier_ending(tokens: Tokens, end: int, floor: int) -> tuple[Modifier | None, int]:
    """The longest modifier of a figure that ends before a token, and where it starts."""
    lower, modifiers = tokens.lower, before_figure()
    longest = before_ends().get(lower[end - 1], 0) if lower[end - 2] in before_seconds() else 1
    for start in range(max(floor, end - longest), end):
        modifier = modifiers.get(tuple(lower[start:end]))
        if modifier:
            return modifier, start
    return None, end


def _may_apply(tokens: Tokens, modifier: Modifier, start: int, floor: int) -> bool:
    phrase = tokens.lower[start]
    particle = phrase == "up" and (start == floor or tokens.lower[start - 1] != "by")
    if particle and not UP_TO_CHANGES.isdisjoint(tokens.lower[max(floor, start - _UP_REACH) : start]):
        return False
    if modifier.bound and start == floor and start > 0:
        # 5 percent over $9 million: a comparison with another figure.
        return False
    return phrase != "c" or tokens.starts[start + 1] == tokens.ends[start]


def _is_reached(tokens: Tokens, candidate: Candidate, start: int) -> bool:
    """Whether "up to $6 from $5" is the way of a change and no bound."""
    if tokens.lower[start] != "up" or tokens.lower[candidate.end] != "from":
        return False
    return tokens.kinds[candidate.end + 1] in {NUMBER, SIGN}


def _is_placed(tokens: Tokens, candidate: Candidate, start: int) -> bool:
    """will top figure, has passed figure: not the top $5, nor passed $5 million of aid."""
    if start + 1 != candidate.first:
        return False
    word, before = tokens.lower[start], tokens.lower[start - 1]
    based = before in BEFORE_BASES or before.endswith("ly")
    if word == "top":
        return based
    return (based or word != "pass") and tokens.lower[candidate.end] in _CLOSING


def _modified_after(tokens: Tokens, candidate: Candidate, end: int) -> Candidate:
    for size in range(after_starts().get(tokens.lower[end], 0), 0, -1):
        modifier = after_figure().get(tuple(tokens.lower[end : end + size]))
        if modifier and _is_behind(tokens, end, size):
            return _apply(candidate, modifier, reach_end=end + size)
    return candidate


def _is_behind(tokens: Tokens, end: int, size: int) -> bool:
    """Whether the words behind belong to this figure and not to the next one: $5, at least 3 of them."""
    if tokens.lower[end] in {"+", "-"}:
        return tokens.starts[end] == tokens.ends[end - 1] and tokens.kinds[end + size] is not NUMBER
    if tokens.lower[end] in {"and", "or"} and tokens.kinds[end + size] is WORD:
        # not $5 million and more deals, nor $5 million or more than 5%
        return tokens.lower[end + size] in CLOSED and tokens.lower[end + size] != "than"
    following = tokens.kinds[end + size]
    return following is not NUMBER and not (tokens.lower[end] == "at" and following is WORD)


def _apply(candidate: Candidate, modifier: Modifier, **reach: int) -> Candidate:
    """The figure as a modifier leaves it; ``reach`` covers the words of one that makes a bound."""
    approximate = candidate.approximate or modifier.approximate
    if modifier.bound is None:
        return candidate.but(approximate=approximate)
    if candidate.range or candidate.vague or candidate.low != candidate.high:
        return candidate.but(approximate=approximate, **reach)
    # More than halved is less than a half.
    shrinks = candidate.kind == "multiple" and candidate.base < ONE
    upward = (modifier.bound in {"least", "above"}) != shrinks
    inclusive = modifier.bound in {"least", "most"}
    opened: dict[str, Any] = (
        {"high": None, "high_inclusive": False, "low_inclusive": inclusive}
        if upward
        else {"low": None, "low_inclusive": False, "high_inclusive": inclusive}
    )
    return candidate.but(approximate=approximate, **opened, **reach)


def _lowest_price(tokens: Tokens, candidate: Candidate, floor: int) -> Candidate:
    """[things] from [money]: the lowest price of a thing."""
    at = candidate.first - 1
    if (
        candidate.kind != "money"
        or candidate.low is None
        or candidate.range
        or at < floor
        or tokens.lower[at] != "from"
    ):
        return candidate
    before = tokens.lower[at - 1] if at else ""
    plural = before.endswith("s") and not before.endswith(("ss", "us", "is")) and tokens.kinds[at - 1] is WORD
    if candidate.exponent is not None or candidate.low > _LARGEST_PRICE or not (plural or before in _PRICE_WORDS):
        return candidate
    if before in change_verbs() or governing_change(tokens, at) or tokens.lower[candidate.end] in {"in", "of", "to"}:
        return candidate
    return candidate.but(high=None, high_inclusive=False, reach_first=at)
