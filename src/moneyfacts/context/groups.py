"""Groups: the figures of one statement share a number."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.changes import change_nouns, change_verbs
from moneyfacts.lexicon.function_words import DETERMINERS
from moneyfacts.lexicon.modality import CLAUSE_STARTS, FINITE_AUXILIARIES, told_verbs
from moneyfacts.tokenizer import Tokens

#: How many tokens may stand between a change and its end, or a figure and the one it is compared with.
_REACH: Final = 24
#: How many words may open a parenthesis before the figure that restates: (equivalent to, (a loss of.
_OPENING: Final = 4
#: How many tokens may stand between a figure and the one that restates it behind a comma: charge in the year, or.
_REMARK: Final = 8
_PARTICLES: Final = frozenset("up down higher lower".split())
#: Words passed over between a figure and the one that restates it.
_PASSED: Final = frozenset(", about nearly roughly some approximately".split())
#: What stands between a figure and the change that led to it: $5 million, a rise of.
_LEADING: Final = frozenset(", ( an a of or by some about nearly almost and - further".split())


def read_groups(candidates: list[Candidate], tokens: Tokens) -> list[int | None]:
    """figure to figure from figure, figure (figure), figure vs figure: numbers from 0, None for a figure alone.

    >>> from moneyfacts.grammar.figure import read_candidates
    >>> from moneyfacts.tokenizer import tokenize
    >>> tokens = tokenize("It paid $5 (£4), and Acme paid $6.")
    >>> read_groups([figure for figure in read_candidates(tokens) if figure.kind == "money"], tokens)
    [0, 0, None]
    """
    numbers: list[int | None] = [None] * len(candidates)
    roles: set[str] = set()
    count = 0
    for place in range(1, len(candidates)):
        before, candidate = candidates[place - 1], candidates[place]
        opens = numbers[place - 1] is None
        if opens:
            roles = {before.role}
        if not _belongs(before, candidate, roles, tokens):
            continue
        if opens:
            numbers[place - 1] = count
            count += 1
        numbers[place] = numbers[place - 1]
        roles.add(candidate.role)
    return numbers


def _belongs(before: Candidate, candidate: Candidate, roles: set[str], tokens: Tokens) -> bool:
    """Whether a figure belongs to the statement of the one before it."""
    if candidate.kind == "ratio" or before.kind == "ratio":
        return False
    between = tokens.lower[before.reach_end : candidate.reach_first]
    return _restates(before, candidate, between) or _is_end_of(before, between) or _completes(candidate, roles, between)


# A figure said in another way


def _restates(before: Candidate, candidate: Candidate, between: list[str]) -> bool:
    """figure (figure), figure [noun], or figure, figure, figure a share: another way to say the amount before."""
    if not _differs(before, candidate):
        return False
    words = [word for word in between if word not in _PASSED]
    if words in (["or"], ["equal", "to"], ["equivalent", "to"], ["i", ".", "e", "."]):
        return True
    if between[-2:] == [",", "or"]:
        return len(between) <= _REMARK and not _is_parted(between)
    if not words:
        return between == [","] and candidate.per == "share" and before.per is None
    return words[0] in {"(", "["} and len(words) <= _OPENING + 1 and not {")", "]"} & set(words)


def _differs(before: Candidate, candidate: Candidate) -> bool:
    """Whether two figures can be the same amount: not of the same kind, currency and rate."""
    if before.kind != candidate.kind:
        return True
    if candidate.kind != "money":
        return False
    return before.per != candidate.per or before.denomination != candidate.denomination


# A change and its ends, a comparison


def _completes(candidate: Candidate, roles: set[str], between: list[str]) -> bool:
    """A role that the statement still lacks: its change, its end, its start."""
    if candidate.role == "level" or candidate.role in roles or len(between) > _REACH or _is_parted(between):
        return False
    if candidate.role == "change":
        return _is_led(between)
    if candidate.role == "to":
        return bool(roles & {"change", "from"}) and not _changes_another(between)
    return True


def _changes_another(between: list[str]) -> bool:
    """rose 5%, and cut its forecast to figure: a verb of change with an object of its own."""
    return any(word in change_verbs() and after in DETERMINERS for word, after in pairwise(between))


def _is_end_of(before: Candidate, between: list[str]) -> bool:
    """figure to figure, figure up from figure: the words alone make the second an end of the first's change."""
    if "to" not in between and "from" not in between:
        return False
    words = [word for word in between if word != ","]
    if words == ["to"]:
        return before.role == "change" or before.kind == "percent"
    return bool(words) and words[0] in _PARTICLES and "from" in words[1:3] and len(words) <= _REACH // 2


def _is_led(between: list[str]) -> bool:
    """, up|down figure; , a rise of figure: the change belongs to the figure before it."""
    rest = {word for word in between if word not in _LEADING and not word.endswith("ly")}
    opens = bool(between) and (between[0] in {",", "("} or between[0] in _PARTICLES)
    return opens and bool(rest) and all(word in _PARTICLES or word in change_nouns() for word in rest)


def _is_parted(between: list[str]) -> bool:
    """Whether another clause begins between two figures."""
    return not _parting().isdisjoint(between)


@cache
def _parting() -> frozenset[str]:
    return CLAUSE_STARTS | FINITE_AUXILIARIES | told_verbs()
