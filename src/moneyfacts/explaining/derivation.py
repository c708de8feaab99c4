"""Derivation: the rules that built each figure of a sentence, found by running them one at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from moneyfacts.context.direction import read_directions
from moneyfacts.explaining.explanation import Step
from moneyfacts.explaining.wording import candidate_in_words
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.figure import read_candidates
from moneyfacts.lexicon.modifiers import after_figure, before_figure, longest_modifier
from moneyfacts.passes import PASSES
from moneyfacts.passes.document import Document
from moneyfacts.passes.quantities import with_quantities
from moneyfacts.passes.stated_scale import scale_tables
from moneyfacts.tokenizer import Tokens, tokenize

_end = attrgetter("end")


@dataclass(slots=True)
class Derived:
    """A sentence with the candidates that each rule left, the grammar's first, and the names of the rules."""

    tokens: Tokens
    stages: list[list[Candidate]]
    rules: list[str]

    @property
    def candidates(self) -> list[Candidate]:
        """What all rules together left."""
        return self.stages[-1]

    def add(self, rule: str, candidates: list[Candidate]) -> None:
        """Keep what another rule left."""
        self.stages.append(candidates)
        self.rules.append(rule)


def derive(document: Document, start: int, end: int) -> Derived:
    """Read a sentence as the parser does, and keep what stands between the rules."""
    tokens = tokenize(document.text, start, end)
    read = read_candidates(tokens, document.decimal)
    derived = Derived(tokens, [read], ["grammar"])
    for rule in PASSES:
        derived.add(rule.__name__, rule(derived.candidates, tokens))
    if document.quantities:
        derived.add("read_quantities", with_quantities(read, derived.candidates, tokens, document.decimal))
    derived.add("read_directions", read_directions(derived.candidates, tokens))
    derived.add("scale_tables", scale_tables([(tokens, derived.candidates)], document.text)[0][1])
    return derived


def steps_of(derived: Derived, candidate: Candidate) -> tuple[Step, ...]:
    """The steps that made a candidate, traced back from it."""
    steps: list[Step] = []
    made = [candidate]
    for at in range(len(derived.stages) - 1, 0, -1):
        before = derived.stages[at - 1]
        origins = [_origins(before, one) for one in made]
        for one, origin in zip(reversed(made), reversed(origins), strict=True):
            if origin != [one]:
                steps.append(_step(derived.tokens, derived.rules[at], origin, one))
        made = [one for origin in origins for one in origin]
    read = [Step(one.kind, (words_of(derived.tokens, one.first, one.end),), candidate_in_words(one)) for one in made]
    return (*read, *reversed(steps))


def words_of(tokens: Tokens, first: int, end: int) -> str:
    """Tokens ``first`` up to ``end`` as they stand in the text."""
    return tokens.source[tokens.starts[first] : tokens.ends[end - 1]]


def _origins(before: Sequence[Candidate], one: Candidate) -> list[Candidate]:
    """The candidates that one is made of: those that it covers."""
    at = bisect_left(before, one.first + 1, key=_end)
    covered = []
    while at < len(before) and before[at].first < one.end:
        covered.append(before[at])
        at += 1
    return covered


def _step(tokens: Tokens, rule: str, origins: list[Candidate], one: Candidate) -> Step:
    if len(origins) != 1:
        # Nothing in a figure's place before: a rule that makes figures.
        return Step(rule, tuple(words_of(tokens, each.first, each.end) for each in origins), candidate_in_words(one))
    effect = ", ".join(_effects(origins[0], one)) or f"covers {words_of(tokens, one.first, one.end)}"
    return Step(rule, _words(tokens, origins[0], one), effect)


def _effects(before: Candidate, after: Candidate) -> list[str]:
    told = []
    if before.kind != after.kind:
        told.append(f"{after.kind}, {candidate_in_words(after)}")
    elif candidate_in_words(before) != candidate_in_words(after):
        told.append(candidate_in_words(after))
    if after.approximate and not before.approximate:
        told.append("approximate")
    if after.per != before.per:
        told.append(f"per {after.per}")
    if after.role != before.role:
        told.append(f"role {after.role}")
    if after.direction != before.direction:
        told.append(f"direction {after.direction}")
    return told


def _words(tokens: Tokens, before: Candidate, after: Candidate) -> tuple[str, ...]:
    """The words that went into a change: those newly reached, else the modifiers beside an approximate figure."""
    if (after.first, after.end) != (before.first, before.end):
        return (words_of(tokens, after.first, after.end),)
    found = []
    if after.reach_first < before.reach_first:
        found.append(words_of(tokens, after.reach_first, before.reach_first))
    if after.reach_end > before.reach_end:
        found.append(words_of(tokens, before.reach_end, after.reach_end))
    if not found and after.approximate and not before.approximate:
        found = _modifiers(tokens, after)
    return tuple(found)


def _modifiers(tokens: Tokens, one: Candidate) -> list[str]:
    for size in range(longest_modifier(), 0, -1):
        start, stop = one.first - size, one.end + size
        if start >= 0 and tuple(tokens.lower[start : one.first]) in before_figure():
            return [words_of(tokens, start, one.first)]
        if tuple(tokens.lower[one.end : stop]) in after_figure():
            return [words_of(tokens, one.end, stop)]
    return []
