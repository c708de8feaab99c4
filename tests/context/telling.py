"""A short notation for what figures are about, so that a corpus reads like a table.

"Orrin paid Tamsin $5 of its $9 debt."    "Orrin: - > Tamsin | Orrin: debt"

Orrin: debt            subject and measure, - where there is none
Orrin: - > Tamsin      and the counterparty
Orrin: - [Orrin, Vex]  and the parties
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

import moneyfacts
from moneyfacts import Fact, Facts
from moneyfacts.context.direction import read_directions
from moneyfacts.context.mentions import find_mentions
from moneyfacts.context.phrases import find_phrases
from moneyfacts.context.scene import Scene
from moneyfacts.context.sentences import find_sentences
from moneyfacts.grammar.figure import read_candidates
from moneyfacts.passes import PASSES
from moneyfacts.tokenizer import tokenize


def told(fact: Fact) -> str:
    """Write what a fact is about in the notation."""
    subject = fact.subject.name if fact.subject else "-"
    measure = " ".join(fact.measure.text.split()) if fact.measure else "-"
    counterparty = f" > {fact.counterparty.name}" if fact.counterparty else ""
    parties = f" [{', '.join(party.name for party in fact.parties)}]" if fact.parties else ""
    return f"{subject}: {measure}{counterparty}{parties}"


def check_told(text: str, expected: str, **options: Any) -> None:
    """Demand that the figures of a text are about what the notation says, in reading order.

    ``options`` are those of ``moneyfacts.parse``.
    """
    facts = moneyfacts.parse(text, **options)
    found = " | ".join(map(told, facts))
    assert found == expected, f"\ntext:     {text!r}\nexpected: {expected}\nfound:    {found}"
    check_placed(facts)


def check_placed(facts: Facts) -> None:
    """Demand that all that is said of each fact lies in the text where it says."""
    for fact in facts:
        parts = [fact, fact.subject, fact.measure, fact.counterparty, fact.period, fact.baseline, *fact.parties]
        for part in parts:
            assert part is None or facts.text[part.start : part.end] == part.text
            assert part is None or part.start < part.end


def cases(*corpora: Sequence[tuple[str, str]], not_yet: Mapping[str, str]) -> list[Any]:
    """Make parameters of the rows of corpora; a text in ``not_yet`` is known to fail, for the reason given there."""
    rows = [row for corpus in corpora for row in corpus]
    unknown = not_yet.keys() - {text for text, _ in rows}
    if unknown:
        raise ValueError(f"not in the corpora: {unknown}")
    return [
        pytest.param(*row, marks=[pytest.mark.xfail(reason=not_yet[row[0]], strict=True)] if row[0] in not_yet else [])
        for row in rows
    ]


def last_scene(text: str) -> Scene:
    """Set the scene of a text's last sentence, in the text as it stands."""
    sentences = list(find_sentences(text))
    mentions = find_mentions(text, sentences)
    tokens = tokenize(text, *sentences[-1])
    candidates = read_candidates(tokens)
    for run in PASSES:
        candidates = run(candidates, tokens)
    candidates = read_directions(candidates, tokens)
    return Scene(tokens, find_phrases(tokens, candidates, mentions), candidates, mentions, sentences)
