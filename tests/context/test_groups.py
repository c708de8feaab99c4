"""Groups: which figures of a sentence belong to one statement."""

from __future__ import annotations

import pytest

from moneyfacts.context.direction import read_directions
from moneyfacts.context.groups import read_groups
from moneyfacts.grammar.figure import read_candidates
from moneyfacts.passes import PASSES
from moneyfacts.tokenizer import tokenize


def read(text: str) -> list[int | None]:
    tokens = tokenize(text)
    candidates = read_candidates(tokens)
    for run in PASSES:
        candidates = run(candidates, tokens)
    return read_groups(read_directions(candidates, tokens), tokens)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costs rose 9%, and Acme cut its goal to $2 from $3.", [None, 0, 0]),
        ("Sales rose 6% to $5 million from $4 million.", [0, 0, 0]),
        ("Sales rose 6% in the quarter, to $5 million.", [0, 0]),
        ("Sales were cut from $5 million to $4 million.", [0, 0]),
        ("Profit halved to $4 million.", [0, 0]),
        ("Sales were $5 million, up from $4 million.", [0, 0]),
        ("Sales were $5 million, up 6% from $4 million.", [0, 0, 0]),
        ("The shares closed at $5.25, down 25 cents.", [0, 0]),
        ("Net 5 mln dlrs vs 4 mln dlrs", [0, 0]),
        ("It expects a loss of $5 million in the year to March, against a profit of $4 million.", [0, 0]),
    ],
)
def test_change_and_comparison_have_one_group(text: str, expected: list[int]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It paid 1.2 mln euro ($1.5 mln).", [0, 0]),
        ("It paid 1.2 mln euro (about $1.5 mln).", [0, 0]),
        ("Expenses increased $347 million or 8%.", [0, 0]),
        ("The $5 million charge in the year, or 40 cents a share, hurt.", [0, 0]),
        ("It earned $5 million, or 40 cents a share.", [0, 0]),
        ("Net fell to $5 million, or 40 cents a share, from $6 million, or 50 cents a share.", [0, 0, 0, 0]),
    ],
)
def test_restatement_has_one_group(text: str, expected: list[int]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose 6% to $5 million and profit rose 7% to $2 million.", [0, 0, 1, 1]),
        ("It paid $5 million in cash, then sales fell 6% to $4 million.", [None, 0, 0]),
        ("Sales rose to $5 million from $4 million, while costs rose to $3 million from $2 million.", [0, 0, 1, 1]),
    ],
)
def test_each_statement_has_its_own_group(text: str, expected: list[int | None]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It paid $5 million and $6 million.",
        "The three fell 3.2%, 2.8% and 1.9%.",
        "He lost $70 billion of a fortune of $78 billion.",
        "Sales rose 6% while the shares traded at $5.",
        "The loan of $5 million carries 6% interest.",
        "A 50-50 venture raised $5 million.",
    ],
)
def test_separate_figures_have_no_group(text: str) -> None:
    assert set(read(text)) == {None}


def test_no_figure_has_no_group() -> None:
    assert read("Sales rose.") == []
