"""The values alone, without a text."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Literal, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from moneyfacts import Money, Multiple, Percent, Ratio
from moneyfacts.testing.strategies.wanted import Bound

#: Currencies with two, no and three decimals, the best known first.
CURRENCIES = ("USD", "EUR", "GBP", "JPY", "INR", "CHF", "CAD", "KWD", "BTC")
_LIMIT = Decimal(10) ** 15
_Interval = TypeVar("_Interval", Money, Percent, Multiple)


def positive(min_value: Bound, max_value: Bound, places: int) -> SearchStrategy[Decimal]:
    """Decimals above nothing."""
    least = Decimal(1).scaleb(-places)
    return decimals(least if min_value is None else max(least, Decimal(min_value)), max_value, places)


def decimals(min_value: Bound, max_value: Bound, places: int) -> SearchStrategy[Decimal]:
    """Decimals of at most so many places; they shrink towards a small whole number."""
    low = -_LIMIT if min_value is None else Decimal(min_value)
    high = _LIMIT if max_value is None else Decimal(max_value)
    if low > high:
        raise ValueError(f"min_value {low} is above max_value {high}")
    every = [st.decimals(low, high, places=count) for count in range(places + 1) if _any_between(low, high, count)]
    if not every:
        raise ValueError(f"no number of at most {places} decimals lies between {low} and {high}")
    return st.one_of(every)


def _any_between(low: Decimal, high: Decimal, places: int) -> bool:
    step = Decimal(1).scaleb(-places)
    return (high // step) * step >= low


def money(currencies: Collection[str] | None, amounts: SearchStrategy[Decimal]) -> SearchStrategy[Money]:
    """Single amounts."""
    codes = st.sampled_from(tuple(currencies) if currencies is not None else CURRENCIES)
    return st.builds(lambda code, amount: Money(currency=code, low=amount, high=amount), codes, amounts)


def percents(
    units: Collection[Literal["percent", "point"]], amounts: SearchStrategy[Decimal]
) -> SearchStrategy[Percent]:
    """Single percentages."""
    return st.builds(
        lambda unit, amount: Percent(low=amount, high=amount, unit=unit), st.sampled_from(tuple(units)), amounts
    )


def multiples(amounts: SearchStrategy[Decimal]) -> SearchStrategy[Multiple]:
    """Single multiples."""
    return amounts.map(lambda amount: Multiple(low=amount, high=amount))


def ratios() -> SearchStrategy[Ratio]:
    """Ratios of two or three parts."""
    part = st.integers(1, 100).map(Decimal)
    return st.lists(part, min_size=2, max_size=3).map(lambda parts: Ratio(parts=tuple(parts)))


@st.composite
def ranged(
    draw: DrawFn, singles: SearchStrategy[_Interval], amounts: SearchStrategy[Decimal], *, open_ends: bool
) -> _Interval:
    """A range in place of a single value: two ends that differ, or one."""
    figure = draw(singles)
    ends: dict[str, Decimal | bool | None]
    if open_ends and draw(st.booleans()):
        inclusive = draw(st.booleans())
        if draw(st.booleans()):
            ends = {"low": None, "low_inclusive": False, "high_inclusive": inclusive}
        else:
            ends = {"high": None, "high_inclusive": False, "low_inclusive": inclusive}
    else:
        low, high = sorted(draw(st.lists(amounts, min_size=2, max_size=2, unique=True)))
        ends = {"low": low, "high": high, "low_inclusive": True, "high_inclusive": draw(st.sampled_from([True, False]))}
    return type(figure).model_validate(dict(figure) | ends)
