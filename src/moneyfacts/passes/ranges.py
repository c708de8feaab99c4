"""Ranges: $15 to $25 billion, between 5 and 10 percent, $15-25bn, 145.10/20 yen; and changes, which are none."""

from __future__ import annotations

from decimal import Decimal

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.exact import ONE, is_whole, multiple_below, scaled, total
from moneyfacts.grammar.following import stands_alone
from moneyfacts.lexicon.modifiers import before_figure
from moneyfacts.passes.governing import direct_change, governing_change
from moneyfacts.tokenizer import Tokens

_DASHES = frozenset("-‐‑–—−")
_MARKED = frozenset({"between", "from"})


def join_ranges(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """figure to|-|and|or figure: one range, or the two ends of a change, with scale and unit shared."""
    joined: list[Candidate] = []
    for at, candidate in enumerate(candidates):
        joint = _joint(tokens, joined[-1], candidate) if joined else ""
        # In "from 5 to 7 percent to 3 to 5 percent" the ends of the change are ranges.
        goes_on = at + 1 < len(candidates) and _joint(tokens, candidate, candidates[at + 1]) == "to"
        pair = _pair(tokens, joined[-1], candidate, joint, goes_on=goes_on) if joint else None
        if pair:
            joined[-1:] = pair
        else:
            joined.append(candidate)
    return joined


def _joint(tokens: Tokens, low: Candidate, high: Candidate) -> str:
    """The word between the ends: "to", "-", "and", "or", "/"; "" where they are not joined."""
    between = tokens.lower[low.end : high.first]
    if low.range or low.vague or high.vague or high.range or not between or len(between) > 3:
        return ""
    word = between[0]
    glued = tokens.adjoin(low.end - 1, high.first)
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
    return words == ("perhaps",) or (modifier is not None and modifier.bound is None)


def _pair(
    tokens: Tokens, low: Candidate, high: Candidate, joint: str, *, goes_on: bool = False
) -> list[Candidate] | None:
    if joint == "/":
        return _quoted(low, high)
    before = _word_before(tokens, low)
    if joint == "and" and before != "between":
        return None
    ends = _shared(tokens, low, high, marked=before in _MARKED)
    if ends is None:
        return None
    low_end, high_end = ends
    ascending = low_end.low is not None and high_end.high is not None and low_end.low < high_end.high
    if joint == "to" and not (goes_on and ascending) and _is_change(tokens, low, high, before, ascending=ascending):
        return [low_end, high_end]
    if not ascending or low_end.kind != high_end.kind:
        return None
    reach = low.first - 1 if before in _MARKED and tokens.lower[low.first - 1] == before else low.first
    approximate = low.approximate or high.approximate
    return [high_end.but(first=low_end.first, reach_first=reach, low=low_end.low, range=True, approximate=approximate)]


def _word_before(tokens: Tokens, low: Candidate) -> str:
    """The word before the low end and its modifiers: "between" of "between about $5 and $6"."""
    at = low.first - 1
    for size in (3, 2, 1):
        if at - size >= 0 and tuple(tokens.lower[at - size + 1 : at + 1]) in before_figure():
            return tokens.lower[at - size]
    return tokens.lower[at] if at >= 0 else ""


def _is_change(tokens: Tokens, low: Candidate, high: Candidate, before: str, *, ascending: bool) -> bool:
    """Whether "A to B" are the ends of a change, or a change and what it came to."""
    if before == "from":
        return not ascending or governing_change(tokens, low.first - 1) is not None
    if before == "by" and governing_change(tokens, low.first - 1) is not None and low.kind != "number":
        return low.kind != "percent" or high.kind != "percent"
    if before == "to" or direct_change(tokens, low.first) is None:
        return False
    if low.kind != high.kind:
        return low.kind != "number" or low.exponent is not None
    if low.kind == "percent":
        return False
    return (low.exponent is None) == (high.exponent is None)


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
        return _with_unit(low, high, _shared_scale(low, high)), high
    if low.kind != high.kind:
        return (low, high) if marked or low.kind == "percent" else None
    if low.percent != high.percent or not _same_currency(low, high):
        return None
    if low.exponent is None and high.exponent is not None and low.base < high.base:
        return _with_unit(low, low, _shared_scale(low, high)), high
    return low, high


def _right_takes(tokens: Tokens, low: Candidate, high: Candidate, *, marked: bool) -> Candidate | None:
    """$15 to 25 billion, between 5% and 10: the high end takes the low end's unit unless it counts a noun."""
    if not stands_alone(tokens, high.end) or _is_year(tokens, high):
        return None
    if low.kind == "percent":
        return _with_unit(high, low, None) if marked and high.base > low.base else None
    if low.kind != "money" or (not _is_prefixed(tokens, low) and high.exponent is None):
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
    )


def _same_currency(low: Candidate, high: Candidate) -> bool:
    if low.denomination is None or high.denomination is None:
        return low.denomination is high.denomination
    first, second = low.denomination, high.denomination
    return first.code == second.code and bool(first.candidates) == bool(second.candidates)


def _is_prefixed(tokens: Tokens, candidate: Candidate) -> bool:
    return not tokens.words[candidate.first][:1].isdecimal() and tokens.lower[candidate.first] != "."


def _is_year(tokens: Tokens, candidate: Candidate) -> bool:
    word = tokens.words[candidate.first]
    return (
        candidate.end == candidate.first + 1 and len(word) == 4 and word.isdecimal() and word[:2] in {"18", "19", "20"}
    )


def _quoted(low: Candidate, high: Candidate) -> list[Candidate] | None:
    """145.10/20 yen: the quote's second price gives only the last digits."""
    if low.kind not in {"number", "money"} or high.kind not in {"number", "money"} or low.kind == high.kind:
        return None
    places = -int(low.base.as_tuple().exponent)
    if (
        places <= 0
        or not is_whole(high.base)
        or high.base >= 100
        or high.exponent is not None
        or low.exponent is not None
    ):
        return None
    step = scaled(ONE, 2 - places)
    second = total(multiple_below(low.base, step), scaled(high.base, -places))
    if second <= low.base:
        second = total(second, step)
    unit = low if low.kind == "money" else high
    ends = _with_unit(low, unit, None), _with_unit(high.but(base=second), unit, None)
    return [ends[1].but(first=low.first, low=ends[0].low, range=True, base=Decimal(low.base))]
