"""Surroundings: what the context tells of a figure reaches its fact, whatever pass found it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from tests.context.telling import check_placed
from tests.properties.texts import figure_documents

import moneyfacts
from moneyfacts import Fact, Period


def only(text: str, date: dt.date | str | None = None) -> Fact:
    [fact] = moneyfacts.parse(text, date=date)
    return fact


def test_period_has_its_place_and_value() -> None:
    fact = only("Then Orrin earned $5 million in 2024.")
    assert fact.period == Period(text="in 2024", start=29, end=36, value="2024")
    assert fact.baseline is None


def test_period_takes_the_date_of_the_document() -> None:
    text = "Then Orrin earned $5 million last year."
    undated, dated, written = only(text), only(text, dt.date(2025, 2, 3)), only(text, "2025-02-03")
    assert undated.period
    assert undated.period.value is None
    assert dated.period
    assert (dated.period.text, dated.period.value) == ("last year", "2024")
    assert written == dated


def test_baseline_is_no_period() -> None:
    fact = only("Sales of Orrin rose 5% from the third quarter.")
    assert fact.baseline
    assert fact.baseline.text == "from the third quarter"
    assert fact.period is None


@pytest.mark.parametrize(
    ("text", "modality", "negated"),
    [
        ("Then Orrin paid $5 million.", "asserted", False),
        ("Then Orrin did not pay $5 million.", "asserted", True),
        ("Then Orrin plans to pay $5 million.", "planned", False),
        ("Then Orrin expects sales of $5 million.", "forecast", False),
        ("Then Orrin could pay $5 million.", "possible", False),
    ],
)
def test_modality_and_negation(text: str, modality: str, negated: bool) -> None:  # noqa: FBT001 - a column of the table
    fact = only(text)
    assert (fact.modality, fact.negated) == (modality, negated)


def test_groups_are_unique_in_the_document() -> None:
    text = (
        "Sales rose 6% to $5 million. Costs were $3 million.\n\n"
        "Profit rose 7% to $2 million, and debt fell 8% to $1 million. It paid £3 ($4)."
    )
    assert [fact.group for fact in moneyfacts.parse(text)] == [1, 1, None, 2, 2, 3, 3, 4, 4]


def test_facts_of_other_sentences_stay_as_they_are() -> None:
    alone = only("Then Orrin plans to pay $5 million in 2026.")
    first, second = moneyfacts.parse("Then Orrin plans to pay $5 million in 2026. Tamsin did not pay $6 million.")
    assert first == alone
    assert (second.period, second.modality, second.negated) == (None, "asserted", True)


def test_sentence_without_a_figure_tells_nothing() -> None:
    assert [fact.group for fact in moneyfacts.parse("All was calm. Sales rose 6% to $5. All is calm.")] == [1, 1]


@given(figure_documents)
def test_groups_count_from_one_and_have_two_members(text: str) -> None:
    facts = moneyfacts.parse(text)
    groups = [fact.group for fact in facts if fact.group is not None]
    assert list(dict.fromkeys(groups)) == list(range(1, len(set(groups)) + 1))
    assert all(groups.count(group) > 1 for group in groups)
    check_placed(facts)


@pytest.mark.parametrize(
    "text",
    [
        "its cost " + "and its cost " * 1500 + "rose $5 million.",
        "5% " * 1500,
        "$1, " * 1500 + "$5 decline",
        "its bank said " * 1500 + "its debt rose $5.",
        "asked a court for approval " * 1500 + "to sell a mill for $5 million.",
    ],
    ids=lambda text: text[:12],
)
def test_what_is_said_over_and_over_is_read(text: str) -> None:
    assert moneyfacts.parse(text)[-1].figure.kind in {"money", "percent"}


@pytest.mark.parametrize(
    "text",
    [
        "may worth $108",
        "Quill on spending $5",
        "75% <Orrin\n. Ltd>",
        "$300 equity\nfor Orrin Ltd",
        "nearly Orrin and Orrin $5",
        "Orrin Co and Tamsin ,\nhad 60% of its",
        "It 10 years ago was bought by Orrin Corp for $5 million.",
        "Orrin Corp announced the sale of $5 million of it",
    ],
)
def test_what_is_no_sentence_is_placed_and_names_nobody_twice(text: str) -> None:
    facts = moneyfacts.parse(text)
    check_placed(facts)
    for fact in facts:
        names = [one.name for one in (fact.subject, fact.counterparty) if one]
        assert len(names) == len(set(names))
