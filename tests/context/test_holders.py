"""Holders: whose a noun phrase is, and what of the holder it counts."""

from __future__ import annotations

import pytest
from tests.context.telling import cases, last_scene

from moneyfacts.context import holders
from moneyfacts.context.holders import is_time, take_apart
from moneyfacts.lexicon.commodities import COMMODITIES
from moneyfacts.lexicon.names import UNITS


def held(text: str) -> str:
    """Write holder and measure of the first noun phrase of the last sentence."""
    scene = last_scene(text)
    at = next(k for k, one in enumerate(scene.phrases) if one.kind == "noun")
    found = take_apart(scene, at)
    name = found.holder.named.name if found.holder else "-"
    tokens, measure = scene.tokens, found.measure
    return f"{name}: {text[tokens.starts[measure.first] : tokens.ends[measure.end - 1]] if measure else '-'}"


HELD = [
    ("Then Orrin earned $5.", "Orrin: -"),
    ("Then Orrin's net loss was $5.", "Orrin: net loss"),
    ("Then Orrin’s net loss was $5.", "Orrin: net loss"),
    ("Then Orrin shares were at $5.", "Orrin: shares"),
    ("The shares of Orrin were at $5.", "Orrin: shares"),
    ("The net loss of the Orrin Corp was $5.", "Orrin Corp: net loss"),
    ("The cost of sales of Orrin was $5.", "Orrin: cost of sales"),
    ("The cost of the sales was $5.", "-: cost of the sales"),
    ("Revenue at Orrin was $5.", "Orrin: Revenue"),
    ("The value of Orrin's stake was $5.", "Orrin: value"),
    ("Profit of Orrin Corp rose. Its debt was $5.", "Orrin Corp: debt"),
    ("Profit of Orrin Corp rose. The company's debt was $5.", "Orrin Corp: debt"),
    ("Profit of Orrin Corp rose. The debt of the company was $5.", "Orrin Corp: debt"),
    ("Profit of Orrin Corp rose. It earned $5.", "Orrin Corp: -"),
    ("The net income was $5.", "-: net income"),
    ("Its debt was $5.", "-: debt"),
    ("It earned $5.", "-: -"),
]

# Neither a place nor a time holds anything
NOBODY = [
    ("Then the output of New Mexico was $5.", "-: output"),
    ("The third quarter was worth $5.", "-: -"),
]

NOT_YET: dict[str, str] = {}


@pytest.mark.parametrize(("text", "expected"), cases(HELD, NOBODY, not_yet=NOT_YET))
def test_who_holds_what(text: str, expected: str) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Shares of Orrin Corp rose. Its debt was $5.", 27, 30),
        ("Shares of Orrin Corp rose. The company's debt was $5.", 27, 38),
        ("Then Orrin Corp's debt was $5.", 5, 15),
    ],
)
def test_where_the_holder_stands(text: str, start: int, end: int) -> None:
    scene = last_scene(text)
    holder = take_apart(scene, 0).holder
    assert holder is not None
    assert (holder.start, holder.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The third quarter was worth $5.", True),
        ("Friday cost $5.", True),
        ("The year ended March 31 cost $5.", True),
        ("2001 was worth $5.", True),
        ("The quarterly dividend was $5.", False),
        ("Year-end sales were $5.", False),
        ("The mine cost $5.", False),
    ],
)
def test_what_is_a_time(text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    scene = last_scene(text)
    assert is_time(scene, scene.phrases[0]) is expected


def test_heads_are_of_one_sort() -> None:
    sorts = (
        holders._QUANTIFIERS,  # noqa: SLF001 - they share one table
        holders.ESTIMATES,
        holders._PRICES,  # noqa: SLF001
        COMMODITIES,
        UNITS,
        holders._CALLED_PLACES,  # noqa: SLF001
    )
    assert len(holders._READERS) == sum(map(len, sorts))  # noqa: SLF001
