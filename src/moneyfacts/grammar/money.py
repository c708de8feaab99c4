"""Money: $15 billion, 15 bln dlrs, fifteen euros, 50 cents, ten dollars and 5 cents, a dollar."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.currency import Mark, mark_after, mark_before
from moneyfacts.grammar.digits import is_year
from moneyfacts.grammar.exact import ONE, is_whole, scaled, total
from moneyfacts.grammar.following import HYPHENS, stands_alone
from moneyfacts.grammar.numeral import Numeral, read_numeral, read_scales, starts_scale, with_half
from moneyfacts.lexicon.currencies import Denomination, codes, denominations
from moneyfacts.lexicon.exclusions import HEIGHTS, WEIGHING, WEIGHT_WORDS
from moneyfacts.lexicon.numerals import ARTICLES
from moneyfacts.tokenizer import NUMBER, SIGN, WORD, Tokens

#: Before "in thousands of dollars" these tell the unit of a table.
_STATING: Final = frozenset(
    {"", "(", "stated", "expressed", "reported", "presented", "shown", "figures", "amounts", "are"}
)

#: So many tokens around an amount of pounds a word of weight makes it one.
_WEIGHT_REACH: Final = 7

#: A body weighs less than so many pounds.
_HEAVIEST: Final = 1000
#: So many tokens before "and 215 pounds" a height may stand.
_HEIGHT_REACH: Final = 4

#: Before "a dollar" these make it the base of an exchange rate.
_RATE_WORDS: Final = frozenset("to against versus vs per of on for".split())


def read_money(tokens: Tokens, numeral: Numeral, floor: int = 0) -> Candidate | None:
    """[currency] number [scale] [currency] [and minor units], not before token ``floor``."""
    before = mark_before(tokens, numeral, floor)
    if before and before.denomination.family == "rupee" and tokens.words[numeral.end] == "L":
        lakhs = scaled(numeral.low, 5)
        numeral = replace(numeral, end=numeral.end + 1, exponent=5, low=lakhs, high=lakhs)
    if before and (_ends_in_letters(tokens, numeral.end) or _is_table_unit(tokens, numeral, before.first)):
        return None
    if before is None:
        after = mark_after(tokens, numeral)
        if after is None or _is_no_money(tokens, numeral, after):
            return None
        return _with_minor(tokens, _suffixed(tokens, numeral, after))
    return _with_minor(tokens, _prefixed(tokens, numeral, before))


def _ends_in_letters(tokens: Tokens, end: int) -> bool:
    """Whether unknown letters are glued to the number: $5Mbps, and $5X where X is no scale."""
    if tokens.kinds[end] is not WORD or tokens.starts[end] != tokens.ends[end - 1]:
        return False
    known = (tokens.lower[end],) in denominations() or (tokens.lower[end], "dollars") in denominations()
    return not known and tokens.words[end] not in codes()


def read_one_unit(tokens: Tokens, i: int) -> Candidate | None:
    """a dollar, a euro: one of it, where no noun follows (a dollar bond is none). A pound may be a weight."""
    if tokens.lower[i] not in ARTICLES:
        return None
    denomination = denominations().get((tokens.lower[i + 1],))
    if denomination is None or denomination.kind != "name" or not denomination.singular or denomination.wordlike:
        return None
    if denomination.family == "pound" or not stands_alone(tokens, i + 2):
        return None
    if tokens.lower[i - 1] in _RATE_WORDS or tokens.lower[i + 2] == "/":
        return None
    count, end = with_half(tokens, i + 2)
    value = scaled(count, -denomination.minor)
    return Candidate("money", i, end, value, value, count, denomination=denomination)


def _candidate(numeral: Numeral, mark: Mark, first: int, end: int) -> Candidate:
    power = (mark.exponent or 0) - mark.denomination.minor
    low, high, exponent = numeral.low, numeral.high, numeral.exponent
    if power:
        low, high = scaled(low, power), scaled(high, power)
    if mark.exponent is not None:
        exponent = (exponent or 0) + mark.exponent
    return Candidate(
        "money",
        first,
        end,
        low,
        high,
        numeral.base,
        exponent,
        high_inclusive=not numeral.vague,
        approximate=numeral.approximate,
        vague=numeral.vague,
        denomination=mark.denomination,
    )


def _prefixed(tokens: Tokens, numeral: Numeral, before: Mark) -> Candidate:
    candidate = _candidate(numeral, before, before.first, numeral.end)
    after = mark_after(tokens, numeral)
    said_twice = after and after.exponent is None and after.denomination.kind != "symbol"
    if after and said_twice and after.denomination.minor == before.denomination.minor:
        # $5 USD, $10 million dollars: said twice, and the more exact one counts.
        exact = _agreed(before.denomination, after.denomination)
        return candidate.but(denomination=exact, end=after.end) if exact else candidate
    country = denominations().get((tokens.lower[numeral.end], "dollars"))
    if country and before.denomination.family == "dollar" and stands_alone(tokens, numeral.end + 1):
        exact = _agreed(before.denomination, country)
        return candidate.but(denomination=exact, end=numeral.end + 1) if exact else candidate
    return candidate


def _agreed(first: Denomination, second: Denomination) -> Denomination | None:
    """The more exact of two marks on one amount; None where they are of different currencies."""
    if not {first.code, *first.candidates} & {second.code, *second.candidates}:
        return None
    return second if first.candidates else first


def _suffixed(tokens: Tokens, numeral: Numeral, after: Mark) -> Candidate:
    first, end = numeral.first, after.end
    if numeral.exponent is None and after.denomination.kind != "symbol" and starts_scale(tokens, end):
        # 75 USD million
        numeral = read_scales(tokens, replace(numeral, end=end))
        end = numeral.end
    adjectival = after.denomination.singular and not stands_alone(tokens, end)
    if numeral.article and (adjectival or tokens.lower[after.first - 1] in HYPHENS):
        # In "a million dollar house" the article is the house's.
        first += 1
    return _candidate(numeral, after, first, end)


def _with_minor(tokens: Tokens, candidate: Candidate) -> Candidate:
    """[money] [and] number [minor unit]: adds the cents to the dollars."""
    unit = candidate.denomination
    count, end = with_half(tokens, candidate.end)
    if (
        end > candidate.end
        and unit
        and not candidate.vague
        and candidate.exponent is None
        and candidate.low is not None
    ):
        # three dollars and a half
        value = total(candidate.low, scaled(total(count, -ONE), -unit.minor))
        return candidate.but(low=value, high=value, end=end)
    if unit is None or unit.minor or candidate.vague or candidate.low is None:
        return candidate
    at = candidate.end + 1 if tokens.lower[candidate.end] == "and" else candidate.end
    numeral = read_numeral(tokens, at) if tokens.kinds[at] is not SIGN or tokens.lower[at] == "." else None
    if numeral is None or numeral.vague or numeral.exponent is not None or not is_whole(candidate.low):
        return candidate
    minor = mark_after(tokens, numeral, sure=True)
    if minor is None or not minor.denomination.minor or numeral.base >= 10**minor.denomination.minor:
        return candidate
    shared = {minor.denomination.code, *minor.denomination.candidates}
    if minor.denomination.family == unit.family or shared & {unit.code, *unit.candidates} or "EUR" in shared:
        value = total(candidate.low, scaled(numeral.base, -minor.denomination.minor))
        return candidate.but(low=value, high=value, end=minor.end)
    return candidate


def _is_table_unit(tokens: Tokens, numeral: Numeral, first: int) -> bool:
    """Stated in thousands of dollars, figures are in US$ millions, ($ millions): the unit of a table, and no amount."""
    if not numeral.vague:
        return False
    in_brackets = tokens.lower[first - 1] == "(" and tokens.lower[numeral.end] in {")", ","}
    return in_brackets or (tokens.lower[first - 1] == "in" and tokens.lower[first - 2] in _STATING)


def _is_body_weight(tokens: Tokens, numeral: Numeral) -> bool:
    """lost 20 pounds, at 6-foot-7 and 215 pounds, listed at 6-4 and 215 pounds: who can tell takes it for no money."""
    before, lower = numeral.first - 1, tokens.lower
    if numeral.exponent is not None or numeral.low >= _HEAVIEST:
        return False
    if not WEIGHING.isdisjoint(lower[max(0, before - 1) : before + 1]):
        return True
    has_height = lower[before] in {"and", ","} and before > _HEIGHT_REACH
    near = lower[before - _HEIGHT_REACH : before]
    dashed = near[-2:-1] == ["-"] and tokens.kinds[before - 1] is NUMBER and tokens.adjoin(before - 3, before - 1)
    return has_height and (dashed or not HEIGHTS.isdisjoint(near))


def _is_no_money(tokens: Tokens, numeral: Numeral, after: Mark) -> bool:
    """Weights (5 pounds of flour, a 10-pound turkey), prices of a year (constant 1987 dollars), units of a table."""
    if _is_table_unit(tokens, numeral, numeral.first):
        return True
    if after.denomination.family == "pound" and not after.denomination.minor and after.denomination.candidates:
        adjectival = after.denomination.singular and not stands_alone(tokens, after.end)
        if _is_body_weight(tokens, numeral):
            return True
        if not WEIGHT_WORDS.isdisjoint(tokens.lower[max(0, numeral.first - _WEIGHT_REACH) : after.end + _WEIGHT_REACH]):
            return True
        return tokens.lower[after.end] == "of" or (adjectival and numeral.exponent is None and not numeral.vague)
    if is_year(tokens.words[numeral.first]) and numeral.end == numeral.first + 1:
        return tokens.lower[numeral.first - 1] in {"in", "constant", "real"} and after.denomination.kind == "name"
    return False
