"""The seeds: each figure of the gold facts is found, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.notation import write

import moneyfacts
from moneyfacts import Fact, Money

SEEDS = sorted(Path(__file__).parents[1].joinpath("seeds").glob("*.txt"))


def gold(path: Path) -> list[Fact]:
    lines = path.with_suffix(".facts.jsonl").read_text(encoding="utf-8").splitlines()
    return [Fact.model_validate_json(line) for line in lines]


def parsed(path: Path) -> list[Fact]:
    return moneyfacts.parse(path.read_bytes().decode())


def told(facts: list[Fact]) -> list[str]:
    """What the figures are and where, a line each."""
    return [f"[{fact.start}:{fact.end}] {fact.text!r} = {write(fact)}" for fact in facts]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_figures_are_those_of_the_gold(path: Path) -> None:
    want, found = told(gold(path)), told(parsed(path))
    missing, extra = [row for row in want if row not in found], [row for row in found if row not in want]
    assert not missing + extra, "\n".join([f"missing: {row}" for row in missing] + [f"extra: {row}" for row in extra])


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_candidates_are_those_of_the_gold(path: Path) -> None:
    want, found = (
        {fact.start: fact.figure.currency_candidates for fact in facts if isinstance(fact.figure, Money)}
        for facts in (gold(path), parsed(path))
    )
    assert found == want


def test_gold_stands_in_its_text() -> None:
    for path in SEEDS:
        source = path.read_bytes().decode()
        for fact in gold(path):
            parts = [fact, fact.period, fact.baseline, fact.subject, fact.measure, fact.counterparty, *fact.parties]
            assert all(source[part.start : part.end] == part.text for part in parts if part)
