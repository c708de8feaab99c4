"""The seeds: how often what is told of their figures is right.

The numbers are floors, some points below what was measured when they were set: a change that falls below one has to be
looked at, a change for the better may raise it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import moneyfacts
from moneyfacts.scoring import Score, read_gold

SEEDS = sorted(Path(__file__).parents[1].joinpath("seeds").glob("*.facts.jsonl"))

FLOORS = {
    "subject": 0.72,
    "measure": 0.84,
    "counterparty": 0.84,
    "period": 0.98,
    "modality": 0.98,
    "group": 0.98,
}


@pytest.fixture(scope="module")
def score() -> Score:
    score = Score()
    for path in SEEDS:
        text = path.with_name(path.name.replace(".facts.jsonl", ".txt")).read_bytes().decode()
        score.add(read_gold(path.read_text(encoding="utf-8"), text), moneyfacts.parse(text))
    return score


@pytest.mark.parametrize(("aspect", "floor"), FLOORS.items())
def test_accuracy_is_above_its_floor(score: Score, aspect: str, floor: float) -> None:
    accuracy = score.aspects[aspect].accuracy
    assert accuracy is not None
    assert accuracy >= floor


@pytest.mark.parametrize("aspect", FLOORS)
def test_accuracy_is_that_of_all_figures(score: Score, aspect: str) -> None:
    assert score.aspects[aspect].judged == score.found.gold
