"""``assert_facts``: what fits an expectation, what does not, and what is refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from tests.notation import figure

import moneyfacts
from moneyfacts import Fact, Measure, Mention
from moneyfacts.testing import assert_facts, read_seeds

TEXT = "Orrin's revenue rose 12% to $7.5 billion in 2024, and it paid Tamsin €5 to €6 million."

FITTING: list[list[Any]] = [
    ["12%", "$7.5 billion", "€5 to €6 million"],
    [{"text": "12%"}, {}, {}],
    [figure("12%"), figure("USD? 7.5e9"), {"counterparty": "Tamsin"}],
    [{"start": 21, "end": 24}, {"role": "to", "direction": "up"}, {"figure": {"kind": "money"}}],
    [{"measure": "revenue"}, {"period": "2024"}, {"figure": {"low": 5_000_000, "high": 6e6, "amount": None}}],
    [
        {"measure": {"text": "revenue", "start": 8}},
        {"period": "in 2024"},
        {"subject": {"name": "Orrin", "kind": "company"}},
    ],
    [{"figure": {"amount": "12", "unit": "percent"}}, {"figure": {"amount": Decimal("7.5e9")}}, {"measure": None}],
    [
        {"subject": Mention(text="Orrin", start=0, end=5, name="Orrin")},
        {"measure": Measure(text="revenue", start=8, end=15)},
        {},
    ],
    [
        Fact(text="12%", start=21, end=24, figure=figure("12%")),
        {"parties": ()},
        {"parties": [], "negated": False, "per": None},
    ],
]

#: Each is wrong in the fields that follow it.
UNFITTING: list[tuple[list[Any], list[str]]] = [
    (["12%", "$7.5 billion"], ["text nothing €5 to €6 million"]),
    (["12%", "$7.5 billion", "€5 to €6 million", "$9"], ["text $9 nothing"]),
    (["12%", "$7 billion", "€5 to €6 million"], ["text $7 billion $7.5 billion"]),
    ([{"subject": "Tamsin"}, {}, {}], ["subject Tamsin Orrin"]),
    ([{"counterparty": "Tamsin"}, {}, {}], ["counterparty Tamsin None"]),
    ([{"counterparty": {"name": "Tamsin"}}, {}, {}], ["counterparty name Tamsin None"]),
    ([{}, {"measure": None}, {}], ["measure None revenue"]),
    ([{"period": "2024"}, {"period": "2025"}, {}], ["period 2025 in 2024"]),
    ([{}, {}, {"figure": {"amount": 5}}], ["figure.amount 5 EUR 5,000,000 to 6,000,000"]),
    ([{"figure": {"amount": True}}, {}, {}], ["figure.amount True 12"]),
    ([{"figure": {"amount": "twelve"}}, {}, {}], ["figure.amount twelve 12"]),
    ([{"figure": {"currency": "USD"}}, {}, {}], ["figure.currency USD None"]),
    ([figure("12pt"), {}, {}], ["figure.unit point percent"]),
    (
        [figure("USD 12"), {}, {}],
        ["figure.kind money percent", "figure.currency USD None"],
    ),
    ([{"parties": ["Orrin"]}, {}, {}], ["parties Orrin none"]),
    (
        [Fact(text="12%", start=20, end=23, figure=figure("12%")), {}, {}],
        ["start 20 21", "end 23 24"],
    ),
    ([], ["1 text nothing 12%", "figure 12 %", "3 text nothing €5 to €6 million"]),
]


@pytest.mark.parametrize("expected", FITTING)
def test_fitting(expected: list[Any]) -> None:
    assert assert_facts(TEXT, expected) == moneyfacts.parse(TEXT)


@pytest.mark.parametrize(("expected", "rows"), UNFITTING)
def test_unfitting(expected: list[Any], rows: list[str]) -> None:
    with pytest.raises(AssertionError) as failed:
        assert_facts(TEXT, expected)
    shown = " ".join(str(failed.value).split())
    for row in rows:
        assert row in shown


def test_parts_of_a_ratio_and_parties() -> None:
    text = "It is a 50-50 venture between Orrin and Tamsin."
    assert_facts(text, [figure("50:50")])
    assert_facts(text, [{"figure": {"parts": [50, 50]}, "parties": ["Orrin", "Tamsin"]}])
    with pytest.raises(AssertionError, match=r"figure.parts\[1\]  40        50"):
        assert_facts(text, [{"figure": {"parts": [50, 40]}}])
    with pytest.raises(AssertionError, match=r"parties\[0\]  Vexel     Orrin"):
        assert_facts(text, [{"parties": ["Vexel", "Tamsin"]}])


def test_whole_facts_are_compared_whole() -> None:
    for seed in read_seeds():
        facts = moneyfacts.parse(seed.text)
        assert_facts(seed.text, facts)
    text = "Orrin paid $5."
    other = moneyfacts.parse("Vexel paid $5.")
    with pytest.raises(AssertionError, match=r"subject.name  Vexel     Orrin"):
        assert_facts(text, other)


def test_missing_one_does_not_shift_the_rest() -> None:
    with pytest.raises(AssertionError) as failed:
        assert_facts("It cost €1, €2, €3 and €4.", ["€1", "€3", "€4"])
    assert str(failed.value).splitlines()[:4] == [
        "1 of 4 facts is not as expected",
        "",
        "  It cost €1, €2, €3 and €4.",
        "              ^^",
    ]


def test_pairs_are_those_of_the_same_text() -> None:
    with pytest.raises(AssertionError) as failed:
        assert_facts("It cost €1, €2 and €3.", ["€2", {"text": "€3", "figure": {"amount": 4}}])
    shown = " ".join(str(failed.value).split())
    assert "1 text nothing €1" in shown
    assert "2 text €3 €3 figure.amount 4 3" in shown


def test_carets_stand_under_the_figure() -> None:
    with pytest.raises(AssertionError) as failed:
        assert_facts("First a line.\n\tIt cost €1, then €22.\nThe end.", ["€1"])
    assert str(failed.value).splitlines()[1:5] == ["", "   It cost €1, then €22.", "                    ^^^", ""]


def test_carets_stand_under_a_figure_behind_wide_characters() -> None:
    with pytest.raises(AssertionError) as failed:
        assert_facts("東京: €1", [])
    assert str(failed.value).splitlines()[2:4] == ["  東京: €1", "        ^^"]


def test_long_line_is_cut_around_the_figure() -> None:
    with pytest.raises(AssertionError) as failed:
        assert_facts("word " * 500 + "€1 " + "word " * 500 + "€2", [])
    shown = str(failed.value).splitlines()
    assert max(map(len, shown)) <= 120
    for amount in ("€1", "€2"):
        (place,) = [place for place, line in enumerate(shown) if "word" in line and amount in line]
        assert shown[place].index(amount) == shown[place + 1].index("^^")


@pytest.mark.parametrize(
    ("expected", "problem"),
    [
        ([{"subjct": "Orrin"}], "a fact has no field 'subjct': it has approximate, "),
        ([{"figure": {"curency": "USD"}}], "a fact's figure has no field 'curency': it has amount, currency, "),
        ([{"subject": {"alias": "O"}}], "a fact's subject has no field 'alias'"),
        ([{"role": {"text": "to"}}], "a fact's role is no dict"),
    ],
)
def test_unknown_field_is_refused(expected: list[Any], problem: str) -> None:
    # Also where no fact is found: a test with a slip of the pen should never pass.
    for text in ("It paid $5.", "All was calm."):
        with pytest.raises(ValueError, match=problem.replace("(", r"\(")):
            assert_facts(text, expected)


@pytest.mark.parametrize("expected", ["$5", {"text": "$5"}, [5], [None], [["$5"]]])
def test_what_is_no_expectation_is_refused(expected: Any) -> None:
    with pytest.raises(TypeError, match="give a"):
        assert_facts("It paid $5.", expected)


def test_seeds_are_those_of_the_checkout() -> None:
    seeds = read_seeds()
    assert [seed.name[:2] for seed in seeds] == [f"{number:02}" for number in range(1, 11)]
    assert all(seed.facts.text == seed.text for seed in seeds)
