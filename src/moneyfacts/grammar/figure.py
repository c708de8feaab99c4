"""One sweep over the tokens: every number with its unit is a candidate."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.currency import MINUSES, leading_marks
from moneyfacts.grammar.digits import read_digits
from moneyfacts.grammar.following import HYPHENS
from moneyfacts.grammar.layout import opens_cell
from moneyfacts.grammar.money import read_money, read_one_unit
from moneyfacts.grammar.multiple import read_multiple, read_multiplying_word
from moneyfacts.grammar.numeral import (
    DASHES,
    INNER,
    Numeral,
    ends_group,
    number_openers,
    read_numeral,
    read_scales,
    starts_scale,
)
from moneyfacts.grammar.percent import read_one_point, read_percent
from moneyfacts.grammar.ratio import JOINTS, read_ratio
from moneyfacts.lexicon.currencies import denominations, longest_opening, lower_codes
from moneyfacts.lexicon.modifiers import glued_modifiers
from moneyfacts.lexicon.numerals import ARTICLES, CARDINALS, FRACTIONS, LOOSE_COUNTS, TENS, VAGUE_COUNTS
from moneyfacts.lexicon.percents import percent_openers
from moneyfacts.lexicon.ratios import MULTIPLYING_BASES, MULTIPLYING_VERBS
from moneyfacts.lexicon.scales import scale_letters, scale_words
from moneyfacts.tokenizer import FRACTION, NUMBER, WORD, Tokens


@cache
def _multiplying_words() -> frozenset[str]:
    folds = {f"{word}fold" for word in (*CARDINALS, *TENS)}
    return frozenset(folds | MULTIPLYING_VERBS.keys() | MULTIPLYING_BASES.keys())


@cache
def _openers() -> frozenset[str]:
    """The words that can start a figure."""
    return number_openers() | _multiplying_words()


@cache
def _behind_articles() -> frozenset[str]:
    """What a figure that starts with an article goes on with: a million, a quarter, a full point, a dollar."""
    units = {key[0] for key, unit in denominations().items() if len(key) == 1 and unit.singular}
    counts = {phrase[1] for phrase in (*VAGUE_COUNTS, *LOOSE_COUNTS) if len(phrase) > 1}
    return frozenset(
        FRACTIONS.keys() | scale_words().keys() | counts | units | percent_openers() | {"full", "whole"} | DASHES
    )


def _places(tokens: Tokens) -> list[int]:
    """The tokens at which a figure may start: most are ruled out by one look."""
    lower, kinds, number, openers, behind_articles = tokens.lower, tokens.kinds, NUMBER, _openers(), _behind_articles()
    places = [
        i
        for i, word in enumerate(lower)
        if kinds[i] is number or (word in openers and (word not in ARTICLES or lower[i + 1] in behind_articles))
    ]
    others = [i - 1 for i in places if lower[i - 1] == "." and i and kinds[i] is number]
    if not tokens.source.isascii():
        others += [i for i, kind in enumerate(kinds) if kind is FRACTION]
    return sorted(places + others) if others else places


@cache
def _unit_openers() -> frozenset[str]:
    """With what the unit behind a number may start, or what may join the two."""
    marks = longest_opening().keys() | lower_codes()
    return frozenset(marks | percent_openers() | HYPHENS | {"of", "fold", "times", "x", "×"})


@cache
def _going_on() -> frozenset[str]:
    """The signs and words with which a number goes on, or its figure. A point needs a number behind it too."""
    scales = scale_words().keys() | {letter.lower() for letter in scale_letters()}
    modifiers = {phrase[0] for phrase in glued_modifiers()}
    numbers = scales | FRACTIONS.keys() | modifiers | INNER - {"."} | {"and", "point", ")"}
    return frozenset(numbers | _unit_openers() - {"of"})


def read_candidates(tokens: Tokens, decimal: str | None = None) -> list[Candidate]:
    """All candidates of a sentence in reading order, disjoint; numbers without a unit among them."""
    candidates: list[Candidate] = []
    lower, kinds, going_on, leading = tokens.lower, tokens.kinds, _going_on(), leading_marks()
    end = 0
    for i in _places(tokens):
        if i < end:
            continue
        # A mark between two numbers was taken by the first: 20 rupees 43.
        floor = candidates[-1].end if candidates else 0
        after = lower[i + 1]
        candidate = read_ratio(tokens, i) if after in JOINTS else None
        if candidate:
            end = candidate.end
        elif after not in going_on and lower[i - 1] not in leading and _may_be_bare(tokens, i):
            # Most numbers count something else, which two looks tell.
            candidate, end = _read_bare(tokens, i, decimal), i + 1
        else:
            if kinds[i] is WORD:
                candidate = _read_word(tokens, i, after_figure=bool(candidates) and floor == i)
            if candidate:
                end = candidate.end
            else:
                candidate, end = _read_amount(tokens, i, decimal, floor)
        if candidate:
            candidates.append(candidate)
    return candidates


def _may_be_bare(tokens: Tokens, i: int) -> bool:
    """Whether the token is a whole number, in digits or one word, and no digits go on behind it."""
    number, after = NUMBER, tokens.kinds[i + 1]
    if after is number or after is FRACTION or (tokens.lower[i + 1] == "." and tokens.kinds[i + 2] is number):
        return False
    if tokens.lower[i + 1] == "of" and tokens.lower[i + 3] in percent_openers():
        # 0.5 of a percentage point
        return False
    return tokens.kinds[i] is number or tokens.lower[i] in CARDINALS


def _read_bare(tokens: Tokens, i: int, decimal: str | None) -> Candidate | None:
    """The number at token ``i``, which has neither scale nor unit."""
    if _is_glued(tokens, i, i + 1):
        return None
    in_words = CARDINALS.get(tokens.lower[i])
    value = read_digits(tokens.words[i], decimal) if in_words is None else Decimal(in_words)
    return None if value is None else Candidate("number", i, i + 1, value, value, value)


def _read_word(tokens: Tokens, i: int, *, after_figure: bool) -> Candidate | None:
    """A figure that starts with a word and no number: doubled, a percentage point, a dollar."""
    if tokens.lower[i] not in ARTICLES:
        return read_multiplying_word(tokens, i)
    # In "146 yen a dollar" the dollar is a denominator.
    return read_one_point(tokens, i) or (None if after_figure else read_one_unit(tokens, i))


def _read_amount(tokens: Tokens, i: int, decimal: str | None, floor: int) -> tuple[Candidate | None, int]:
    """The number that starts at token ``i`` with its unit, and the token after it."""
    numeral = read_numeral(tokens, i, decimal)
    if numeral is None or (numeral.digits and ends_group(tokens, i)):
        return None, i + 1
    account = _in_account(tokens, numeral) if tokens.lower[numeral.end] == ")" else None
    if account:
        found = read_percent(tokens, account) or read_money(tokens, account, floor)
        if found and (found.first < account.first or found.end > account.end):
            return _negative(found), found.end
    found = _with_unit(tokens, numeral, floor)
    if found and found.first + 1 < numeral.first and tokens.lower[numeral.first - 1] in MINUSES:
        found = _negative(found)
    return found, found.end if found and found.end > numeral.end else numeral.end


def _in_account(tokens: Tokens, numeral: Numeral) -> Numeral | None:
    """$(5.3) million, (5)%: a number in the parentheses of accounts, its unit outside."""
    if tokens.lower[numeral.first - 1] != "(" or not numeral.first:
        return None
    if tokens.kinds[numeral.first - 2] is NUMBER and not opens_cell(tokens, numeral.first - 1):
        # 5.2 (4.1) million: this year's and last year's
        return None
    glued = tokens.ends[numeral.end] == tokens.starts[numeral.end + 1] and tokens.kinds[numeral.end + 1] is WORD
    if glued and not starts_scale(tokens, numeral.end + 1):
        return None
    return read_scales(tokens, replace(numeral, first=numeral.first - 1, end=numeral.end + 1))


def _negative(candidate: Candidate) -> Candidate:
    # Unary minus would round to the caller's context.
    return candidate.but(
        low=None if candidate.high is None else candidate.high.copy_negate(),
        high=None if candidate.low is None else candidate.low.copy_negate(),
    )


def _with_unit(tokens: Tokens, numeral: Numeral, floor: int) -> Candidate | None:
    if tokens.lower[numeral.end] in _unit_openers() or tokens.lower[numeral.first - 1] in leading_marks():
        found = read_percent(tokens, numeral) or read_money(tokens, numeral, floor) or read_multiple(tokens, numeral)
        if found:
            return found
    if _is_glued(tokens, numeral.first, numeral.end):
        return None
    first, end, low, high = numeral.first, numeral.end, numeral.low, numeral.high
    return Candidate("number", first, end, low, high, numeral.base, numeral.exponent, vague=numeral.vague)


def _is_glued(tokens: Tokens, first: int, end: int) -> bool:
    """Whether letters touch the number: 5G, Q3, H1."""
    kinds, starts, ends = tokens.kinds, tokens.starts, tokens.ends
    glued_left = kinds[first - 1] is WORD and ends[first - 1] == starts[first]
    return glued_left or (kinds[end] is WORD and ends[end - 1] == starts[end])
