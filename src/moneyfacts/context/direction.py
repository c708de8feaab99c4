"""Direction and role: a figure that is a rise or a fall, what it came to, and what it came from."""

from __future__ import annotations

from typing import Literal

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.changes import COMPARISONS, OTHER_TO, change_nouns
from moneyfacts.lexicon.modifiers import VERBS_OF_BOUND, before_figure, longest_modifier
from moneyfacts.passes.governing import direct_change, governing_change, noun_of_change
from moneyfacts.tokenizer import Kind, Tokens

#: Words that may stand between a figure and its noun of change: a 5 percent year-over-year quarterly increase.
_NOUN_REACH = 6
#: Tokens between two figures of one statement: rose $3 million, or about 5%.
_INHERIT_REACH = 3
#: Tokens between a figure and the one it is up or down from.
_FROM_REACH = 10
_JOINING = frozenset({",", "or", "and", "(", "about", "nearly", "by", "some", "almost", ";"})
_BEHIND = {"higher": "up", "lower": "down", "up": "up", "down": "down"}

_Direction = Literal["up", "down"] | None


def read_directions(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """rose figure to figure from figure; a figure drop in; figure higher: fills direction and role."""
    told: list[Candidate] = []
    for candidate in candidates:
        floor = told[-1].end if told else 0
        told.append(candidate if candidate.kind == "ratio" else _told(candidate, tokens, floor, told))
    return told


def _told(candidate: Candidate, tokens: Tokens, floor: int, earlier: list[Candidate]) -> Candidate:
    at = _before_modifiers(tokens, candidate, floor)
    word = tokens.lower[at] if at >= 0 else ""
    if word == "of":
        noun = noun_of_change(tokens, at)
        return candidate.but(role="change", direction=noun.change.direction) if noun else candidate
    if word in {"to", "at"} and tokens.lower[at - 1] not in OTHER_TO:
        return _as_end(candidate, tokens, at, word, earlier)
    if word == "from" and candidate.reach_first <= at:
        return candidate
    if word == "from" or _compares(tokens, at):
        return candidate.but(role="from") if _is_from(tokens, at, word, earlier) else candidate
    direction = _direct(candidate, tokens, at)
    if direction is not _NONE:
        return candidate.but(role="change", direction=direction)
    return _inherited(candidate, tokens, earlier)


_NONE = object()


def _direct(candidate: Candidate, tokens: Tokens, at: int) -> object:
    """The direction of a figure that is itself the change; a marker where it is none."""
    verb = direct_change(tokens, at + 1)
    if candidate.kind == "multiple":
        return _of_multiple(candidate)
    if verb and not (tokens.lower[verb.at] in {"lose", "loses", "lost", "losing"} and candidate.kind == "money"):
        return verb.change.direction
    return _behind(candidate, tokens)


def _of_multiple(candidate: Candidate) -> object:
    if candidate.base < 1:
        return "down"
    return "up" if candidate.end - candidate.first == 1 else _NONE


def _behind(candidate: Candidate, tokens: Tokens) -> object:
    """figure [adjective]... increase|drop, figure higher: the direction told behind the figure."""
    at = max(candidate.end, candidate.reach_end if candidate.per else candidate.end)
    if tokens.lower[at] in _BEHIND and tokens.lower[at + 1] != "from":
        return _BEHIND[tokens.lower[at]]
    for j in range(at, at + _NOUN_REACH):
        noun = change_nouns().get(tokens.lower[j])
        if noun:
            return noun.direction
        if tokens.kinds[j] is not Kind.WORD and tokens.lower[j] != "-":
            return _NONE
        if tokens.lower[j] in {"of", "in", "to", "from", "and", "or", "for", "on", "at", "by", "the", "is", "was", "a"}:
            return _NONE
    return _NONE


def _as_end(candidate: Candidate, tokens: Tokens, at: int, word: str, earlier: list[Candidate]) -> Candidate:
    """to figure: what a change came to, if a verb or noun of change governs it."""
    governor = governing_change(tokens, at)
    if governor is None or (word == "at" and not (earlier and earlier[-1].role == "change")):
        return candidate
    if word == "at":
        return candidate.but(direction=governor.change.direction, role="to")
    return candidate.but(role="to", direction=governor.change.direction)


def _is_from(tokens: Tokens, at: int, word: str, earlier: list[Candidate]) -> bool:
    """Whether "from figure" is the start of a change; a comparison always gives the earlier figure."""
    if word != "from":
        return bool(earlier)
    return governing_change(tokens, at) is not None or bool(earlier and at - earlier[-1].end < _FROM_REACH)


def _compares(tokens: Tokens, at: int) -> bool:
    """vs, compared with, against [a loss of]: whether the words before a figure compare it with another."""
    for end in range(at + 1, max(0, at - 5), -1):
        for phrase in COMPARISONS:
            if end >= len(phrase) and tuple(tokens.lower[end - len(phrase) : end]) == phrase:
                return True
        if tokens.lower[end - 1] not in {"a", "an", "of", "loss", "profit", "losses", "profits", "the", "just", "only"}:
            return False
    return False


def _inherited(candidate: Candidate, tokens: Tokens, earlier: list[Candidate]) -> Candidate:
    """rose $3 million, or 5%; to $3.9 billion (2.8 billion euros): a second way to say it has the same role."""
    if not earlier or earlier[-1].role not in {"change", "to"}:
        return candidate
    between = tokens.lower[earlier[-1].end : candidate.first]
    if between and len(between) <= _INHERIT_REACH and set(between) <= _JOINING:
        return candidate.but(role=earlier[-1].role, direction=earlier[-1].direction)
    return candidate


def _before_modifiers(tokens: Tokens, candidate: Candidate, floor: int) -> int:
    """The token before a figure and its modifiers."""
    at = min(candidate.first, candidate.reach_first)
    found = True
    while found:
        found = False
        for start in range(max(floor, at - longest_modifier()), at):
            if tuple(tokens.lower[start:at]) in before_figure():
                at, found = start, True
                break
    # In "to exceed $5" the word before is no preposition.
    return at if tokens.lower[at] in VERBS_OF_BOUND else at - 1
