"""Ratios: 50-50, 60/40 split, two-for-one, a ratio of 3 to 1; only where the words make it one."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.digits import read_digits
from moneyfacts.grammar.exact import is_whole, total
from moneyfacts.lexicon.currencies import denominations
from moneyfacts.lexicon.numerals import CARDINALS, TENS
from moneyfacts.lexicon.percents import percent_openers, percent_units
from moneyfacts.lexicon.ratios import RATIO_WORDS, SCORE_WORDS, SPLIT_WORDS
from moneyfacts.lexicon.scales import scale_words
from moneyfacts.tokenizer import END, NUMBER, Tokens

_DASHES: Final = frozenset("-‐‑–")
_JOINTS: Final = _DASHES | {"/", ":"}
#: All that may stand behind the first part.
JOINTS: Final = _JOINTS | {"for", "to"}
_GLUED: Final = frozenset({"/", ":", "$", "€", "£"})
_BEFORE, _AFTER = 8, 6
#: The parts of an even split, and what those of others make together.
_HALVES: Final = frozenset({Decimal(50)})
_WHOLES: Final = frozenset({Decimal(100), Decimal(10)})
#: Words of a unit: basis points, U.S. dollars.
_LONGEST_UNIT: Final = 3
#: To set up a venture is no set of a game.
_SET_UP: Final = ["set", "up"]


class _Parts(NamedTuple):
    values: tuple[Decimal, ...]
    end: int
    joint: str


def read_ratio(tokens: Tokens, i: int) -> Candidate | None:
    """number [-|/|:|for|to] number [... number], with a word for it near by; 50-50 needs none."""
    parts = _parts_at(tokens, i)
    if parts is None or tokens.kinds[parts.end] is NUMBER or _has_unit(tokens, parts.end):
        return None
    if (tokens.lower[i - 1] in _GLUED and tokens.adjoin(i - 1, i)) or _goes_on(tokens, parts):
        return None
    if not _is_told(tokens, i, parts):
        return None
    return Candidate("ratio", i, parts.end, None, None, Decimal(0), parts=parts.values)


@cache
def _unit_openers() -> frozenset[str]:
    """The first words of the units: a quick look tells that there is none."""
    return percent_openers().union(key[0] for key in denominations())


def _has_unit(tokens: Tokens, i: int) -> bool:
    """Whether a unit or a scale stands at a token, or behind a hyphen there: 1-2-percent."""
    i += tokens.lower[i] in _DASHES and tokens.adjoin(i - 1, i + 1)
    word = tokens.lower[i]
    if word in scale_words() or word not in _unit_openers():
        return word in scale_words()
    units = [tuple(tokens.lower[i:end]) for end in range(i + 1, i + 1 + _LONGEST_UNIT)]
    return any(unit in percent_units() or unit in denominations() for unit in units)


def _goes_on(tokens: Tokens, parts: _Parts) -> bool:
    if tokens.lower[parts.end] not in _JOINTS or tokens.kinds[parts.end + 1] is not NUMBER:
        return False
    return tokens.adjoin(parts.end - 1, parts.end + 1)


def _is_told(tokens: Tokens, i: int, parts: _Parts) -> bool:
    before = tokens.lower[max(0, i - _BEFORE) : i]
    near = before + tokens.lower[parts.end : parts.end + _AFTER]
    of_split = not SPLIT_WORDS.isdisjoint(near)
    if parts.joint == "for":
        return (of_split or tokens.kinds[parts.end] is END) and all(is_whole(part) for part in parts.values)
    if any(word in SCORE_WORDS and near[k : k + 2] != _SET_UP for k, word in enumerate(near)):
        return False
    if set(parts.values) == _HALVES:
        return of_split or parts.joint != ":"
    if parts.joint in _JOINTS and total(*parts.values) in _WHOLES:
        return of_split
    if RATIO_WORDS.isdisjoint(near):
        return False
    return parts.joint != "to" or parts.values[-1] == 1 or "ratio" in before


def _parts_at(tokens: Tokens, i: int) -> _Parts | None:
    joint, at = _joint_at(tokens, i + 1)
    if not joint:
        return None
    first, second = _small_number(tokens, i), _small_number(tokens, at)
    if first is None or second is None or _is_one_number(tokens, i, at):
        return None
    values, end = [first, second], at + 1
    while joint in _JOINTS and tokens.lower[end] == joint and len(values) < 5:
        part = _small_number(tokens, end + 1)
        if part is None or not tokens.adjoin(end - 1, end + 1):
            break
        values.append(part)
        end += 2
    return _Parts(tuple(values), end, "-" if joint in _DASHES else joint)


def _is_one_number(tokens: Tokens, i: int, at: int) -> bool:
    """Whether a hyphen joins tens and ones: twenty-one."""
    return tokens.lower[i] in TENS and CARDINALS.get(tokens.lower[at], 10) < 10 and tokens.adjoin(i, at)


def _joint_at(tokens: Tokens, i: int) -> tuple[str, int]:
    """The sign or word between two parts and the token after it; "" where there is none."""
    lower = tokens.lower
    if lower[i] in _DASHES and lower[i + 1] in {"for", "to"} and lower[i + 2] in _DASHES:
        return lower[i + 1], i + 3
    if lower[i] in _JOINTS and tokens.adjoin(i - 1, i + 1):
        return lower[i], i + 1
    if lower[i] in {"for", "to"}:
        return lower[i], i + 1
    return "", i


def _small_number(tokens: Tokens, i: int) -> Decimal | None:
    if tokens.kinds[i] is NUMBER and len(tokens.words[i]) <= 6:
        return read_digits(tokens.words[i], ".")
    word = tokens.lower[i]
    value = CARDINALS.get(word, TENS.get(word, 0))
    return Decimal(value) if value else None
