"""The Hypothesis strategies: what the filters let through, how examples shrink, how they are shown.

That each text gives its facts is shown in ``tests/properties``.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis.strategies import SearchStrategy

import moneyfacts
from moneyfacts import Figure, Money, Multiple, Percent, Ratio
from moneyfacts.testing.strategies import (
    AnnotatedText,
    Kind,
    Style,
    figure_texts,
    figures,
    money,
    percents,
    ranges,
    sentences_with_facts,
)

#: Without a database: an example from an earlier run is not shrunk again.
few = settings(database=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])


def every(strategy: SearchStrategy[Any], holds: Callable[[Any], bool]) -> None:
    """Demand something of all that is drawn."""

    @few
    @given(strategy)
    def check(drawn: Any) -> None:
        assert holds(drawn), drawn

    check()


def simplest(strategy: SearchStrategy[Any], holds: Callable[[Any], bool] = lambda _: True) -> Any:
    return find(strategy, holds, settings=settings(database=None))


def numbers(figure: Figure) -> list[Decimal]:
    if isinstance(figure, Ratio):
        return list(figure.parts)
    return [end for end in (figure.low, figure.high) if end is not None]


# Values


def test_money_is_within_its_filters() -> None:
    def holds(drawn: Money) -> bool:
        assert drawn.amount is not None
        return drawn.currency in {"EUR", "CHF"} and -5 <= drawn.amount <= 7 and drawn.amount * 10 % 1 == 0

    every(money(currencies=["EUR", "CHF"], min_value=-5, max_value="7.05", places=1), holds)


def test_percents_have_the_units_asked_for() -> None:
    every(percents(units=["point"], min_value=0), lambda drawn: drawn.unit == "point" and drawn.amount >= 0)


def test_ranges_are_no_single_values() -> None:
    every(ranges(open_ends=False), lambda drawn: drawn.low < drawn.high)
    every(ranges(), lambda drawn: drawn.amount is None)
    for missing in ("low", "high"):
        assert getattr(simplest(ranges(), lambda drawn: getattr(drawn, missing) is None), missing) is None  # noqa: B023
    assert not simplest(ranges(open_ends=False), lambda drawn: not drawn.high_inclusive).high_inclusive


def test_multiples_are_above_nothing() -> None:
    every(ranges(kinds=["multiple"]), lambda drawn: all(number > 0 for number in numbers(drawn)))


@pytest.mark.parametrize(
    ("kind", "model"), [("money", Money), ("percent", Percent), ("ratio", Ratio), ("multiple", Multiple)]
)
def test_figures_are_of_the_kinds_asked_for(kind: Kind, model: type[Any]) -> None:
    every(figures(kinds=[kind]), lambda drawn: isinstance(drawn, model))
    assert isinstance(simplest(figures(), lambda drawn: isinstance(drawn, model)), model)


def test_figures_are_valid() -> None:
    every(figures(), lambda drawn: type(drawn).model_validate(drawn.model_dump()) == drawn)


# Texts

FILTERS: list[tuple[dict[str, Any], Callable[[AnnotatedText], bool]]] = [
    ({"kinds": ["percent"]}, lambda drawn: drawn.figure.kind == "percent"),
    ({"currencies": ["EUR", "GBP"]}, lambda drawn: getattr(drawn.figure, "currency", None) in {"EUR", "GBP"}),
    ({"scales": ["billion"], "styles": ["scaled"]}, lambda drawn: any(bn in drawn.text.lower() for bn in "b")),
    ({"styles": ["range"]}, lambda drawn: len(set(numbers(drawn.figure))) == 2),
    ({"styles": ["bound"]}, lambda drawn: len(numbers(drawn.figure)) == 1),
    ({"styles": ["negative"]}, lambda drawn: max(numbers(drawn.figure)) < 0),
    ({"styles": ["approximate"]}, lambda drawn: drawn.facts[0].approximate),
    ({"styles": ["rate"]}, lambda drawn: drawn.facts[0].per is not None),
    ({"styles": ["words"]}, lambda drawn: not any(char.isdigit() for char in drawn.text)),
    ({"explicit": True, "kinds": ["money"]}, lambda drawn: getattr(drawn.figure, "currency_basis", None) == "explicit"),
    ({"min_value": 1000, "max_value": 2000}, lambda drawn: all(1000 <= n <= 2000 for n in numbers(drawn.figure))),
    ({"max_value": -10}, lambda drawn: all(n <= -10 for n in numbers(drawn.figure))),
    ({"min_value": "0.001", "max_value": "0.02"}, lambda drawn: all(n <= 1 for n in numbers(drawn.figure))),
]


@pytest.mark.parametrize(("filters", "holds"), FILTERS, ids=lambda given: str(given) if isinstance(given, dict) else "")
def test_texts_pass_their_filters(filters: dict[str, Any], holds: Callable[[AnnotatedText], bool]) -> None:
    every(figure_texts(**filters), holds)


@pytest.mark.parametrize("style", get_args(Style))
def test_every_style_is_there(style: Style) -> None:
    every(figure_texts(styles=[style]), lambda drawn: drawn.text)


def test_text_holds_its_fact() -> None:
    def holds(drawn: AnnotatedText) -> bool:
        return all(drawn.text[fact.start : fact.end] == fact.text for fact in drawn.facts)

    every(figure_texts(), holds)
    every(sentences_with_facts(), holds)


def test_sentences_tell_of_the_subjects_given() -> None:
    def holds(drawn: AnnotatedText) -> bool:
        subjects = [fact.subject for fact in drawn.facts]
        return 1 <= len(subjects) <= 2 and all(
            one and one.name == "Acme" == drawn.text[one.start : one.end] for one in subjects
        )

    every(sentences_with_facts(subjects=["Acme"], max_facts=2), holds)


@pytest.mark.parametrize(
    ("filters", "problem"),
    [
        ({"kinds": ["weight"]}, "unknown kind 'weight'"),
        ({"kinds": []}, "no kind is given"),
        ({"styles": ["bold"]}, "unknown style 'bold'"),
        ({"scales": ["zillion"]}, "unknown scale 'zillion': give some of thousand, lakh, million"),
        ({"min_value": 5, "max_value": 4}, "min_value 5 is above max_value 4"),
        ({"kinds": ["percent"], "currencies": ["EUR"]}, "no figure is written in a way that fits: currencies"),
        ({"currencies": ["XTS"]}, r"fits: currencies \['XTS'\]; kinds"),
    ],
)
def test_filters_that_leave_nothing_are_refused(filters: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        figure_texts(**filters)


# Shrinking

SIMPLEST: list[tuple[SearchStrategy[AnnotatedText], Callable[[AnnotatedText], bool], str]] = [
    (figure_texts(), lambda _: True, "$1"),
    (figure_texts(styles=["digits"], currencies=["USD"]), lambda drawn: min(numbers(drawn.figure)) > 99, "$100"),
    (figure_texts(currencies=["EUR"], min_value=20), lambda _: True, "€20"),
    (figure_texts(kinds=["percent"]), lambda _: True, "1%"),
    (figure_texts(kinds=["multiple"]), lambda _: True, "1x"),
    (figure_texts(styles=["range"]), lambda _: True, "$1 to $2"),
    (figure_texts(styles=["scaled"]), lambda _: True, "$1 million"),
    (figure_texts(styles=["rate"], explicit=True), lambda _: True, "€1 a year"),
    (sentences_with_facts(), lambda _: True, "Orrin paid $1."),
    (sentences_with_facts(), lambda drawn: len(drawn.facts) == 2, "Orrin paid €1. Orrin paid €1."),
    (
        sentences_with_facts(),
        lambda drawn: any(fact.measure and fact.measure.text == "debt" for fact in drawn.facts),
        "Orrin's debt was $1.",
    ),
]


@pytest.mark.parametrize(("strategy", "holds", "text"), SIMPLEST, ids=[text for _, _, text in SIMPLEST])
def test_examples_shrink_to_the_simplest(
    strategy: SearchStrategy[AnnotatedText], holds: Callable[[AnnotatedText], bool], text: str
) -> None:
    assert simplest(strategy, holds).text == text


def test_values_shrink_to_small_whole_numbers() -> None:
    assert simplest(money()) == Money(currency="USD", low=Decimal(0), high=Decimal(0))
    above = simplest(money(), lambda drawn: drawn.amount > 12)
    assert (above.currency, str(above.amount)) == ("USD", "13")
    pair = simplest(ranges(open_ends=False))
    assert (pair.low, pair.high) in {(0, 1), (1, 2)}


def test_what_hypothesis_shows_is_short() -> None:
    # It prints the strategy where drawing fails: tables of thousands of forms would hide all else.
    assert len(repr(figure_texts())) < 5_000


def test_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import moneyfacts.testing.strategies"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    last = done.stderr.strip().splitlines()[-1]
    assert last == "ImportError: moneyfacts.testing.strategies needs Hypothesis: pip install 'moneyfacts[testing]'"


def test_facts_are_those_of_the_parser() -> None:
    # The promise is only as good as the parser: the seven fields of a whole fact, once by hand.
    drawn = simplest(sentences_with_facts(), lambda drawn: "revenue" in drawn.text)
    assert drawn.text == "Orrin's revenue was $1."
    (fact,) = moneyfacts.parse(drawn.text)
    (told,) = drawn.facts
    for name in ("text", "start", "end", "approximate", "direction", "role", "per"):
        assert getattr(told, name) == getattr(fact, name)
