"""What holds for the facts of any text."""

from __future__ import annotations

import decimal
import pickle
from decimal import Decimal
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st
from tests.properties.texts import explicit_texts, placed, texts

import moneyfacts
from moneyfacts import Fact, Facts

_ROUNDINGS = [decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_FLOOR, decimal.ROUND_HALF_EVEN]
_TRAPS: list[type[decimal.DecimalException]] = [
    decimal.Inexact,
    decimal.Rounded,
    decimal.InvalidOperation,
    decimal.Overflow,
    decimal.Underflow,
    decimal.FloatOperation,
]
contexts = st.builds(
    lambda precision, rounding, traps: decimal.Context(precision, rounding, Emin=-9, Emax=9, traps=traps),
    st.integers(1, 5),
    st.sampled_from(_ROUNDINGS),
    st.lists(st.sampled_from(_TRAPS), unique=True),
)


@given(texts)
def test_text_is_what_stands_at_the_span(text: str) -> None:
    facts = moneyfacts.parse(text)
    assert facts.text is text
    for fact in facts:
        assert 0 <= fact.start < fact.end <= len(text)
        assert text[fact.start : fact.end] == fact.text
        assert fact.text == fact.text.strip()


@given(texts)
def test_facts_are_sorted_and_disjoint(text: str) -> None:
    for fact, following in pairwise(moneyfacts.parse(text)):
        assert fact.end <= following.start


@given(texts)
def test_json_makes_an_equal_fact(text: str) -> None:
    for fact in moneyfacts.parse(text):
        assert Fact.model_validate_json(fact.model_dump_json()) == fact


@given(texts)
def test_trusted_fact_is_a_validated_one(text: str) -> None:
    for fact in moneyfacts.parse(text):
        validated = Fact.model_validate(fact.model_dump())
        assert fact == validated
        assert hash(fact) == hash(validated)
        assert repr(fact) == repr(validated)
        assert fact.model_dump() == validated.model_dump()
        assert fact.model_dump_json() == validated.model_dump_json()
        assert fact.model_fields_set >= validated.model_fields_set
        assert pickle.loads(pickle.dumps(fact)) == validated  # noqa: S301 - our own


@given(texts)
def test_facts_survive_pickling(text: str) -> None:
    facts = moneyfacts.parse(text)
    again = pickle.loads(pickle.dumps(facts))  # noqa: S301 - our own
    assert (again, again.text, type(again)) == (facts, text, Facts)


@given(texts, contexts)
@example("It paid $1234567890.55, two and a half million euros and 145.10/20 yen.", decimal.Context(1))
@example("It paid ten thousand dollars and 5 cents, or -$123.45, or (a third of a percent).", decimal.Context(1))
@example(f"It paid ${'1' * 100} and {'1' * 100} dollars.", decimal.Context(3))
def test_callers_decimal_context_changes_nothing(text: str, context: decimal.Context) -> None:
    wanted = moneyfacts.parse(text)
    with decimal.localcontext(context):
        found = moneyfacts.parse(text)
        dumped = [fact.model_dump_json() for fact in found]
    assert found == wanted
    assert dumped == [fact.model_dump_json() for fact in wanted]


@given(texts)
def test_numbers_are_short_decimals(text: str) -> None:
    for fact in moneyfacts.parse(text):
        numbers = [number for number in dict(fact.figure).values() if isinstance(number, Decimal)]
        assert all(len(number.as_tuple().digits) <= 2 * 100 for number in numbers)


@given(explicit_texts, explicit_texts)
def test_two_texts_give_the_facts_of_both(first: str, second: str) -> None:
    head = first + "\n\n"
    apart = placed(moneyfacts.parse(first)) + placed(moneyfacts.parse(second), len(head))
    assert placed(moneyfacts.parse(head + second)) == apart
