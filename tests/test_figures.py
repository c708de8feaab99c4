"""The typed values: what they accept, hold and give as JSON."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from tests.notation import figure, write_figure

from moneyfacts import Figure, Money, Multiple, Percent, Quantity, Ratio
from moneyfacts.figures import plain, trusted

NOTATIONS = """USD 5|USD? 15e9..25e9|EUR* <=25e9|EUR <25e9|EUR >=40e9|EUR >40e9|EUR 1e9..<1e12|EUR >1..2|EUR -5
EUR -7..-5|5%|0.25pt|12..15%|>=5%|<0.5pt|50:50|60:30:10|1.5:1|3x|0.5x|>2x""".replace("\n", "|").split("|")

PLAIN = [
    ("15", "15"),
    ("1.50E+4", "15000"),
    ("0.10", "0.1"),
    ("100", "100"),
    ("-0", "0"),
    ("-0.50", "-0.5"),
    ("0.00", "0"),
]


@pytest.mark.parametrize("notation", NOTATIONS)
def test_json_makes_an_equal_figure(notation: str) -> None:
    adapter: TypeAdapter[Figure] = TypeAdapter(Figure)
    made = figure(notation)
    assert write_figure(made) == notation
    assert adapter.validate_json(adapter.dump_json(made)) == made
    assert hash(adapter.validate_json(adapter.dump_json(made))) == hash(made)


@pytest.mark.parametrize(("number", "written"), PLAIN)
def test_plain_notation(number: str, written: str) -> None:
    with localcontext(prec=1):
        assert plain(Decimal(number)) == written


def test_plain_notation_keeps_every_digit() -> None:
    digits = "1234567890" * 10
    with localcontext(prec=3):
        assert plain(Decimal(digits)) == digits


def test_json_of_money() -> None:
    assert Money(currency="USD", high=Decimal("25.50")).model_dump(mode="json") == {
        "kind": "money",
        "currency": "USD",
        "low": None,
        "high": "25.5",
        "low_inclusive": False,
        "high_inclusive": True,
        "amount": None,
        "currency_basis": "explicit",
        "currency_candidates": [],
    }


@pytest.mark.parametrize(
    ("given", "amount"),
    [({"amount": 5}, 5), ({"low": 5, "high": 5}, 5), ({"low": 5}, None), ({"low": 5, "high": 6}, None)],
)
def test_amount_is_the_single_value(given: dict[str, Any], amount: int | None) -> None:
    assert Percent(**given).amount == amount


@pytest.mark.parametrize(("given", "flags"), [({"amount": 5}, (True, True)), ({"low": 5}, (True, False))])
def test_open_end_is_not_inclusive(given: dict[str, Any], flags: tuple[bool, bool]) -> None:
    made = Percent(**given)
    assert (made.low_inclusive, made.high_inclusive) == flags


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({}, "both ends are open"),
        ({"low": 6, "high": 5}, "low 6 is above high 5"),
        ({"low": 5, "high_inclusive": True}, "an open end is never inclusive"),
        ({"amount": "NaN"}, "finite"),
        ({"amount": "Infinity"}, "finite"),
    ],
)
def test_refused(given: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        Percent(**given)


@pytest.mark.parametrize("currency", ["usd", "US", "DOLLAR", ""])
def test_currency_is_a_code(currency: str) -> None:
    with pytest.raises(ValidationError, match="currency"):
        Money.model_validate({"currency": currency, "amount": 5})


def test_ratio_has_two_parts_at_least() -> None:
    with pytest.raises(ValidationError, match="parts"):
        Ratio(parts=(Decimal(1),))


@pytest.mark.parametrize(
    "made", [figure("USD 5"), figure("5%"), figure("1:2"), figure("3x"), Quantity(low=Decimal(5), unit="watt")]
)
def test_frozen(made: BaseModel) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        made.kind = "other"  # type: ignore[attr-defined]


def test_trusted_is_the_validated_one() -> None:
    fields = {"low": Decimal(3), "high": Decimal(3), "low_inclusive": True, "high_inclusive": True, "kind": "multiple"}
    made, validated = trusted(Multiple, dict(fields)), Multiple(**fields)  # type: ignore[arg-type]
    assert made == validated
    assert (hash(made), repr(made), made.amount) == (hash(validated), repr(validated), Decimal(3))


def test_schema_tells_figures_apart_by_kind() -> None:
    schema = TypeAdapter(Figure).json_schema(mode="serialization")
    assert sorted(schema["discriminator"]["mapping"]) == ["money", "multiple", "percent", "quantity", "ratio"]
