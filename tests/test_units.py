"""Figures as quantities of pint: units, rates, ranges, exactness; and other currencies at the rates that a user has."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal, localcontext
from typing import Any

import pint
import pytest
from tests.notation import figure

import moneyfacts
from moneyfacts import Fact, Money, Percent, Quantity
from moneyfacts.lexicon.currencies import codes
from moneyfacts.lexicon.rates import THINGS, TIMES
from moneyfacts.units import QuantityRange, count_unit, denominator, registry


def one(text: str, **options: Any) -> Fact:
    (fact,) = moneyfacts.parse(text, **options)
    return fact


def money(notation: str) -> Money:
    made = figure(notation)
    assert isinstance(made, Money)
    return made


# Units


@pytest.mark.parametrize(
    ("notation", "written"),
    [
        ("USD 5", "5 USD"),
        ("KWD -1.125", "-1.125 KWD"),
        ("BTC 2", "2 BTC"),
        ("DEM 7", "7 DEM"),
        ("12%", "12 percent"),
        ("0.25pt", "0.25 percentage_point"),
        ("3x", "3 dimensionless"),
    ],
)
def test_figure_as_a_quantity(notation: str, written: str) -> None:
    made = figure(notation)
    assert not isinstance(made, moneyfacts.Ratio)
    assert str(made.to_pint()).strip() == written


def test_every_currency_has_a_unit_of_its_own() -> None:
    for code in codes():
        unit = registry().Unit(code)
        assert dict(unit.dimensionality) == {f"[{code}]": 1}, code
        assert str(unit) == code


def test_currency_that_no_table_has() -> None:
    assert str(Money(currency="QQQ", low=Decimal(5), high=Decimal(5)).to_pint()) == "5 QQQ"


def test_one_currency_is_not_another() -> None:
    with pytest.raises(pint.DimensionalityError):
        money("USD 5").to_pint().to("EUR")


def test_percent_and_points() -> None:
    percent, points = figure("12%"), figure("0.25pt")
    assert isinstance(percent, Percent)
    assert isinstance(points, Percent)
    assert percent.to_pint().to("dimensionless").magnitude == Decimal("0.12")  # type: ignore[union-attr]
    assert points.to_pint().to("basis_point").magnitude == 25  # type: ignore[union-attr]


def test_every_digit_is_kept() -> None:
    digits = "1234567890" * 9 + ".123456789"
    with localcontext(prec=3):
        quantity = money(f"USD {digits}").to_pint()
    assert quantity.magnitude == Decimal(digits)  # type: ignore[union-attr]
    assert isinstance(quantity.magnitude, Decimal)  # type: ignore[union-attr]


# Ranges


def test_range_keeps_both_ends() -> None:
    found = one("It plans to spend $15 billion to $25 billion a year.").to_pint()
    assert isinstance(found, QuantityRange)
    assert [str(found.low), str(found.high)] == ["15000000000 USD / year", "25000000000 USD / year"]
    monthly = found.to("USD / month")
    assert monthly.low is not None
    assert monthly.low.magnitude == Decimal(1_250_000_000)
    assert (monthly.low_inclusive, monthly.high_inclusive) == (True, True)


@pytest.mark.parametrize(
    ("notation", "low", "high", "flags"),
    [
        ("USD <=5", None, 5, (False, True)),
        ("USD >5", 5, None, (False, False)),
        ("USD 1e9..<1e12", 10**9, 10**12, (True, False)),
    ],
)
def test_open_end_stays_open(notation: str, low: int | None, high: int | None, flags: tuple[bool, bool]) -> None:
    found = money(notation).to_pint()
    assert isinstance(found, QuantityRange)
    assert [end and end.magnitude for end in (found.low, found.high)] == [low, high]
    assert (found.low_inclusive, found.high_inclusive) == flags
    converted = found.to("USD")
    assert (converted.low is None, converted.high is None) == (low is None, high is None)


# Rates


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        # 3 billion a year is 250 million a month.
        ("It pays $3 billion a year.", "USD / month", "250000000"),
        ("It pays €5/month.", "EUR / year", "60"),
        ("It earns $7 a quarter.", "USD / year", "28"),
        # A barrel of oil has 42 gallons, and so 158.987294928 litres.
        ("Oil costs $158.987294928 per barrel.", "USD / litre", "1"),
        ("Land costs $9 per square foot.", "USD / yard ** 2", "81"),
        ("It costs $5 per metric ton.", "USD / kilogram", "0.005"),
        ("Power costs $90 per megawatt hour.", "USD / kWh", "0.09"),
        # A troy ounce has 31.1034768 grams.
        ("Gold rose to $311.034768 an ounce.", "USD / gram", "10"),
        ("It costs €3 per 100 kilos.", "EUR / kilogram", "0.03"),
        ("It costs $6 per user per month.", "USD / user / year", "72"),
        ("The dividend is 50 cents a share.", "USD / share", "0.50"),
        ("Tickets cost $20 each.", "USD / unit_counted", "20"),
        ("It costs $8 per million BTU.", "USD / Btu", "0.000008"),
    ],
)
def test_rate_converts(text: str, unit: str, amount: str) -> None:
    quantity = one(text).to_pint().to(unit)
    assert not isinstance(quantity, QuantityRange)
    assert round(Decimal(quantity.magnitude), 12) == Decimal(amount)


@pytest.mark.parametrize(
    "per", [name for name, _ in (*TIMES, *THINGS)] + ["diluted share", "MWh", "CO2", "square mile"]
)
def test_every_denominator_is_a_unit(per: str) -> None:
    found = denominator(per)
    assert found.magnitude == 1
    assert str(found.units) not in {"", "dimensionless"}


def test_counted_things_are_no_measures() -> None:
    # To pint a unit is a millionth of a nit, and an ad an attoday.
    for noun in ("share", "unit", "ad", "can", "page", "user", "head", "point", "bar"):
        assert list(count_unit(noun).dimensionality) == [f"[{noun}]"]
        assert count_unit(noun) == count_unit(noun)


def test_ratio_is_no_quantity() -> None:
    with pytest.raises(TypeError, match="'50-50' is a ratio"):
        one("It is a 50-50 venture.").to_pint()


def test_quantity_has_its_unit() -> None:
    quantity = Quantity(low=Decimal(10), high=Decimal(10), unit="gigawatt").to_pint()
    assert quantity.to("watt").magnitude == 10**10  # type: ignore[union-attr]


# Other currencies


def test_rates_of_a_mapping() -> None:
    converted = money("USD? 10..<20").to_currency("EUR", {"USD": "0.92", "GBP": 2})
    assert converted == Money.model_validate(
        {"currency": "EUR", "low": "9.2", "high": "18.4", "high_inclusive": False, "currency_basis": "default"}
    )


def test_open_end_is_not_converted() -> None:
    converted = money("USD >=10").to_currency("EUR", {"USD": Decimal("0.5")})
    assert converted == money("EUR >=5")


def test_product_with_a_rate_is_exact() -> None:
    with localcontext(prec=2):
        converted = money("USD 123456789.12").to_currency("EUR", {"USD": "1.0000000001"})
    assert converted.amount == Decimal("123456789.132345678912")


def test_same_currency_needs_no_rate() -> None:
    assert money("USD 5").to_currency("USD", {}) == money("USD 5")


def test_candidates_are_those_of_the_sign_and_go() -> None:
    given = one("It cost $5.").figure
    assert isinstance(given, Money)
    assert given.currency_candidates
    assert given.to_currency("EUR", {"USD": 1}).currency_candidates == ()


def test_rates_of_a_context_of_pint() -> None:
    rates = pint.Context()

    def halve(ureg: Any, value: Any, **_: Any) -> Any:
        return value * ureg.Quantity(Decimal("0.5"), "EUR/USD")

    rates.add_transformation("[USD]", "[EUR]", halve)
    assert money("USD 5..7").to_currency("EUR", rates) == money("EUR 2.5..3.5")
    with pytest.raises(ValueError, match="no rate from USD to GBP"):
        money("USD 5").to_currency("GBP", rates)


def test_no_rate_is_made_up() -> None:
    with pytest.raises(ValueError, match="no rate of USD: rates tells what one unit of these is in EUR: CHF, GBP"):
        money("USD 5").to_currency("EUR", {"GBP": 1, "CHF": 1})
    with pytest.raises(ValueError, match="should match pattern"):
        money("USD 5").to_currency("euro", {"USD": 1})


# Loading


def test_pint_is_loaded_when_it_is_asked_for() -> None:
    code = """
import sys, moneyfacts
money = moneyfacts.parse("It paid $5.")[0]
print("pint" in sys.modules)
money.to_pint()
print("pint" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_nothing_is_logged_or_warned_of() -> None:
    code = "import moneyfacts.units; moneyfacts.units.registry(); moneyfacts.units.denominator('page')"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
