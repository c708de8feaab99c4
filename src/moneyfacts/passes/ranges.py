"""Ranges: $15 to $25 billion, between 5 and 10 percent, $15-25bn, 145.10/20 yen; and changes, which are none."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.digits import is_year
from moneyfacts.grammar.exact import ONE, is_whole, multiple_below, product, scaled, total
from moneyfacts.grammar.following import stands_alone
from moneyfacts.lexicon.changes import CLAUSE_BREAKS, OTHER_SENSES, PERCENTAGES, change_verbs
from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.lexicon.modifiers import before_figure
from moneyfacts.passes.governing import direct_change, governing_change
from moneyfacts.tokenizer import WORD, Tokens

_DASHES: Final = frozenset("-‐‑–—−")
#: What stands behind the first end.
_JOINTS: Final = _DASHES | {"to", "and", "or", "through", "/"}
_MARKED: Final = frozenset({"between", "from"})
#: In front of a figure these make it an end, and no change itself.
_LEADING: Final = frozenset({"to", "of", "at"})
#: Tokens of a rate behind a figure: a share, per tonne.
_RATE_REACH: Final = 3
#: How far before "by" the verb of a change may stand: petrol rose by $1 a litre in May to $21, and diesel by $1 to $22.
_BY_REACH: Final = 30
#: Before "from" these make it the first end of a range, whatever changes.
_RANGING: Final = frozenset("anywhere somewhere range ranges ranged ranging".split())
#: Behind these a fraction is a part of what changes: cut by half, cut in half.
_PARTING: Final = frozenset({"by", "in"})
#: Before these stands another part of the sentence: with steady growth, and sales may rise.
_PARTS: Final = frozenset({",", "and", "as", "with", "at"})
#: How far before a change the percentage that changes may stand: unemployment in the north fell by.
_RATE_NOUN_REACH: Final = 9
#: So many times the step is the percentage that it came to; with less, two ends of a range are as likely.
_STEP: Final = Decimal(4)
#: A fraction with more digits is one that repeats: a third.
_MOST_DIGITS: Final = 6


def join_ranges(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """figure to|-|and|or figure: one range, or the two ends of a change, with scale and unit shared."""
    lower = tokens.lower
    if _JOINTS.isdisjoint([lower[one.end] for one in candidates[:-1]]):
        return candidates
    joined: list[Candidate] = []
    for at, candidate in enumerate(candidates):
        joint = _joint(tokens, joined[-1], candidate) if joined and lower[joined[-1].end] in _JOINTS else ""
        # In "from 5 to 7 percent to 3 to 5 percent" the ends of the change are ranges.
        goes_on = joint == "to" and at + 1 < len(candidates) and _joint(tokens, candidate, candidates[at + 1]) == "to"
        pair = _pair(tokens, joined, candidate, joint, goes_on=goes_on) if joint else None
        if pair is not None:
            joined[-1:] = pair
        else:
            joined.append(candidate)
    return joined


def _is_compared(tokens: Tokens, joined: list[Candidate]) -> bool:
    """$5 to $6, up from $3 to $4; to $6 from $3 to $4: what a range, or an end of a change, is compared with is one."""
    low, earlier = joined[-1], joined[-2] if len(joined) > 1 else None
    at, lower = low.first - 1, tokens.lower
    if earlier is None or lower[at] != "from" or low.kind not in {earlier.kind, "number"}:
        return False
    at -= 1
    at -= lower[at] in {"up", "down"}
    at -= lower[at] in {",", "("}
    led = earlier.range or lower[_before_modifiers(tokens, earlier)] in _LEADING
    return led and at < earlier.end + _RATE_REACH


def _joint(tokens: Tokens, low: Candidate, high: Candidate) -> str:
    """The word between the ends: "to", "-", "and", "or", "/"; "" where they are not joined."""
    word = tokens.lower[low.end]
    if word not in _JOINTS or not 0 < high.first - low.end <= 3 or low.range or low.vague or high.vague or high.range:
        return ""
    between = tokens.lower[low.end : high.first]
    glued = tokens.adjoin(low.end - 1, high.first)
    if len(between) == 2 and between[0] in _DASHES and between[1] == "to" and tokens.adjoin(low.end - 1, low.end):
        # a 3- to 5-percent rise
        return "to"
    if len(between) == 3 and between[0] in _DASHES and between[2] in _DASHES:
        word = between[1]
    elif len(between) > 1 and not _is_approximator(tuple(between[1:])):
        return ""
    if word in _DASHES and len(between) == 1:
        gap = (tokens.starts[low.end] - tokens.ends[low.end - 1], tokens.starts[high.first] - tokens.ends[low.end])
        return "-" if glued or gap == (1, 1) else ""
    if word == "/":
        return "/" if glued else ""
    return word if word in {"to", "and", "or", "through"} else ""


def _is_approximator(words: tuple[str, ...]) -> bool:
    modifier = before_figure().get(words)
    return words in {("perhaps",), ("plus",), ("positive",)} or (modifier is not None and modifier.bound is None)


def _pair(
    tokens: Tokens, joined: list[Candidate], high: Candidate, joint: str, *, goes_on: bool = False
) -> list[Candidate] | None:
    low = joined[-1]
    if joint == "/":
        return _quoted(tokens, low, high) or _slashed(low, high)
    before = _word_before(tokens, low)
    if joint == "and" and before != "between":
        return None
    if joint == "to" and _is_part(tokens, low, high, before):
        return None
    ends = _shared(tokens, low, high, marked=before in _MARKED)
    if ends is None:
        return None
    low_end, high_end = ends
    ascending = low_end.low is not None and high_end.high is not None and low_end.low < high_end.high
    compared = joint == "to" and _is_compared(tokens, joined)
    is_range = ascending and (goes_on or compared)
    if joint == "to" and not is_range and _is_change(tokens, low, high, before, ascending=ascending):
        return [low_end, high_end]
    if not ascending or low_end.kind != high_end.kind:
        return None
    # In "from 5-10 percent" the dash makes the range, and "from" tells of a change.
    opens = before == "between" or (before == "from" and joint != "-" and not compared)
    reach = low.first - 1 if opens and tokens.lower[low.first - 1] == before else low.first
    approximate = low.approximate or high.approximate
    return [high_end.but(first=low_end.first, reach_first=reach, low=low_end.low, range=True, approximate=approximate)]


def _is_part(tokens: Tokens, low: Candidate, high: Candidate, before: str) -> bool:
    """Whether a fraction in words tells how much of a thing changed: cut by half to 12p, and not half to 2 percent."""
    if low.kind != "number" or tokens.kinds[low.first] is not WORD or not low.base < ONE < high.base:
        return False
    return before in _PARTING or len(low.base.as_tuple().digits) > _MOST_DIGITS


def _word_before(tokens: Tokens, low: Candidate) -> str:
    """The word before the low end and its modifiers: "between" of "between about $5 and $6"."""
    at = _before_modifiers(tokens, low)
    return tokens.lower[at] if at >= 0 else ""


def _before_modifiers(tokens: Tokens, low: Candidate) -> int:
    """The token before the low end and its modifiers."""
    at = low.first - 1
    for size in (3, 2, 1):
        if at - size >= 0 and tuple(tokens.lower[at - size + 1 : at + 1]) in before_figure():
            return at - size
    return at


def _is_change(tokens: Tokens, low: Candidate, high: Candidate, before: str, *, ascending: bool) -> bool:
    """Whether "A to B" are the ends of a change, or a change and what it came to."""
    if before == "from":
        if ascending and tokens.lower[_before_modifiers(tokens, low) - 1] in _RANGING:
            return False
        return not ascending or governing_change(tokens, low.first - 1) is not None
    if before == "by" and low.kind != "number" and governing_change(tokens, low.first - 1, _BY_REACH) is not None:
        return low.kind != "percent" or high.kind != "percent" or _is_of_rate(tokens, low, high)
    verb = None if before == "to" else direct_change(tokens, low.first)
    if verb is None:
        return False
    if ascending and low.exponent is not None and tokens.lower[verb.at] in OTHER_SENSES:
        # It will raise $5 million to $6 million of new capital.
        return False
    if low.kind != high.kind:
        return low.kind != "number" or low.exponent is not None
    if low.kind == "percent":
        return _is_of_rate(tokens, low, high)
    return (low.exponent is None) == (high.exponent is None)


def _is_of_rate(tokens: Tokens, low: Candidate, high: Candidate) -> bool:
    """raised its rate by one percent to 12 percent: what is itself a percentage, and a step much smaller than it."""
    if low.low is None or high.low is None or high.low < product(low.low, _STEP):
        return False
    lower = tokens.lower
    for j in range(low.first - 1, max(-1, low.first - 1 - _RATE_NOUN_REACH), -1):
        if lower[j] in CLAUSE_BREAKS or lower[j] in _PARTS:
            return False
        if lower[j] in PERCENTAGES:
            # but not: earnings per share, the share price
            after = lower[j + 1]
            ends = after in CLOSED or after in change_verbs() or after.endswith("ly") or j + 1 == low.first
            return ends and lower[j - 1] != "per"
    return False


def _shared(tokens: Tokens, low: Candidate, high: Candidate, *, marked: bool) -> tuple[Candidate, Candidate] | None:
    """Both ends with their units and scales, each taking from the other what it lacks; None where they do not fit."""
    if low.kind == high.kind == "number" or "ratio" in {low.kind, high.kind}:
        return None
    if high.kind == "number":
        high_end = _right_takes(tokens, low, high, marked=marked)
        return (_with_unit(low, low, _shared_scale(low, high_end)), high_end) if high_end else None
    if low.kind == "number":
        if _is_year(tokens, low) or (
            high.denomination and high.denomination.kind != "name" and _is_prefixed(tokens, high)
        ):
            return None
        if low.exponent is not None and high.exponent is None:
            return None
        low = _in_hundreds(tokens, low, high)
        if low.exponent is None and high.exponent is not None and low.base >= high.base:
            # From 27 to 3 billion dollars: the 27 is something else, a day perhaps.
            return None
        return _with_unit(low, high, _shared_scale(low, high)), high
    if low.kind != high.kind:
        return (low, high) if marked or low.kind == "percent" else None
    if low.percent != high.percent or low.unit != high.unit or not _same_currency(low, high):
        return None
    if low.exponent is None and high.exponent is not None and low.base < scaled(high.base, 1):
        # from $7.2 to $6.1 billion
        return _with_unit(low, low, high.exponent), high
    return low, high


def _in_hundreds(tokens: Tokens, low: Candidate, high: Candidate) -> Candidate:
    """two to three hundred million dollars: a low end in words shares the hundreds of the high end too."""
    apart = low.exponent is None and tokens.kinds[low.first] is WORD and low.base < scaled(high.base, -2)
    return low.but(base=scaled(low.base, 2)) if apart and "hundred" in tokens.lower[high.first : high.end] else low


def _right_takes(tokens: Tokens, low: Candidate, high: Candidate, *, marked: bool) -> Candidate | None:
    """$15 to 25 billion, between 5% and 10: the high end takes the low end's unit unless it counts a noun."""
    glued = tokens.adjoin(low.end - 1, high.first)
    if not (glued or stands_alone(tokens, high.end)) or _is_year(tokens, high):
        return None
    if low.kind == "percent":
        return _with_unit(high, low, None) if marked and high.base > low.base else None
    if low.kind != "money" or (not marked and not _is_prefixed(tokens, low) and high.exponent is None):
        return None
    exponent = high.exponent
    if exponent is None and low.exponent is not None:
        exponent = low.exponent
    return _with_unit(high, low, exponent)


def _shared_scale(low: Candidate, high: Candidate) -> int | None:
    """A low end takes the high end's scale only if its number is the smaller: from $200 to $4 million."""
    if low.exponent is None and high.exponent is not None and low.base < high.base:
        return high.exponent
    return low.exponent


def _with_unit(end: Candidate, other: Candidate, exponent: int | None) -> Candidate:
    power = exponent or 0
    if other.percent:
        power += other.percent.exponent
    if other.denomination:
        power -= other.denomination.minor
    value = scaled(end.base, power)
    if end.low is not None and end.low < 0:
        value = value.copy_negate()
    return end.but(
        kind=other.kind,
        low=value,
        high=value,
        exponent=exponent,
        denomination=other.denomination,
        percent=other.percent,
        unit=other.unit,
    )


def _same_currency(low: Candidate, high: Candidate) -> bool:
    if low.denomination is None or high.denomination is None:
        return low.denomination is high.denomination
    first, second = low.denomination, high.denomination
    return first.code == second.code and bool(first.candidates) == bool(second.candidates)


def _is_prefixed(tokens: Tokens, candidate: Candidate) -> bool:
    return not tokens.words[candidate.first][:1].isdecimal() and tokens.lower[candidate.first] != "."


def _is_year(tokens: Tokens, candidate: Candidate) -> bool:
    return candidate.end == candidate.first + 1 and is_year(tokens.words[candidate.first])


def _quoted(tokens: Tokens, low: Candidate, high: Candidate) -> list[Candidate] | None:
    """145.10/20 yen, 5.82/81 percent: the second price of a quote gives only the last digits."""
    units = [one for one in (low, high) if one.kind in {"money", "percent"}]
    if (
        len(units) != 1
        or "number" not in {low.kind, high.kind}
        or low.exponent is not None
        or high.exponent is not None
    ):
        return None
    second = _second_price(low.base, high.base, len(_digits(tokens, high)))
    if second is None or second == low.base:
        return None
    bottom, top = sorted((low.base, second))
    first, last = (_with_unit(low.but(base=base), units[0], None) for base in (bottom, top))
    return [last.but(first=low.first, end=high.end, low=first.low, range=True)]


def _slashed(low: Candidate, high: Candidate) -> list[Candidate] | None:
    """5/6 percent, $120/125 million: a range with one unit; nothing where it is none (11/2 percent)."""
    kinds = {low.kind, high.kind}
    if "number" not in kinds or kinds == {"number"} or kinds - {"number", "money", "percent"}:
        return None
    if not low.base < high.base or (low.kind == "number" and low.exponent is not None):
        return []
    exponent = high.exponent if high.exponent is not None else low.exponent
    other = low if high.kind == "number" else high
    first, last = (_with_unit(one, other, exponent) for one in (low, high))
    return [last.but(first=low.first, end=high.end, low=first.low, range=True)]


def _digits(tokens: Tokens, candidate: Candidate) -> str:
    numbers = (tokens.words[i] for i in range(candidate.first, candidate.end) if tokens.words[i][:1].isdecimal())
    return next(numbers, "")


def _second_price(first: Decimal, second: Decimal, digits: int) -> Decimal | None:
    places = -int(first.as_tuple().exponent)
    if not is_whole(second) and places > 0:
        return second
    if not 0 < digits <= places:
        return None
    step = scaled(ONE, digits - places)
    quoted = total(multiple_below(first, step), scaled(second, -places))
    # 145.95/05 goes on to 146.05; 5.82/81 is the lower price second.
    next_up = total(quoted, step)
    gap = product(total(next_up, first.copy_negate()), Decimal(2))
    return next_up if quoted < first and gap < step else quoted
