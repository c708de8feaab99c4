"""Facts: their defaults, their JSON, and the list that holds them."""

from __future__ import annotations

import copy
import pickle

import pytest
from pydantic import ValidationError
from tests.notation import figure

import moneyfacts
from moneyfacts import Entity, Fact, Facts, Measure, Mention, Period

FACT = Fact(
    text="$5",
    start=11,
    end=13,
    figure=figure("USD? 5"),
    period=Period(text="in 2027", start=14, end=21, value="2027"),
    subject=Mention(text="Acme", start=0, end=4, name="Acme"),
    measure=Measure(text="sales", start=5, end=10),
)


def test_defaults_say_nothing() -> None:
    fact = Fact(text="$5", start=0, end=2, figure=figure("USD 5"))
    assert (fact.approximate, fact.direction, fact.role, fact.group, fact.per) == (False, None, "level", None, None)
    assert (fact.period, fact.baseline, fact.subject, fact.measure, fact.counterparty) == (None,) * 5
    assert (fact.parties, fact.modality, fact.negated) == ((), "asserted", False)


def test_json_makes_an_equal_fact() -> None:
    again = Fact.model_validate_json(FACT.model_dump_json())
    assert again == FACT
    assert hash(again) == hash(FACT)


def test_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        FACT.start = 1


@pytest.mark.parametrize("wrong", [{"start": -1}, {"role": "other"}, {"direction": "sideways"}, {"modality": "sure"}])
def test_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        Fact.model_validate(FACT.model_dump() | wrong)


def test_schema_describes_a_fact() -> None:
    properties = Fact.model_json_schema(mode="serialization")["properties"]
    assert set(properties) == set(Fact.model_fields)


def test_facts_are_a_list_with_its_text() -> None:
    text = "It paid $5 and $6."
    facts = moneyfacts.parse(text)
    assert isinstance(facts, list)
    assert (len(facts), facts.text) == (2, text)
    assert [fact.text for fact in facts] == ["$5", "$6"]


def test_facts_survive_pickling_and_copying() -> None:
    facts = Facts("It paid $5.", [FACT])
    for again in (pickle.loads(pickle.dumps(facts)), copy.copy(facts), copy.deepcopy(facts)):  # noqa: S301 - our own
        assert (type(again), again, again.text) == (Facts, [FACT], "It paid $5.")


def test_entity_has_no_aliases_unless_given() -> None:
    assert Entity(name="Acme") == Entity(name="Acme", id=None, aliases=())
