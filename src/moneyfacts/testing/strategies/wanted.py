"""What is wanted of the figures that are drawn: the filters of all strategies."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Literal, Self, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from moneyfacts.testing.strategies.forms import SCALE_NAMES, Mark, Scale

Kind = Literal["money", "percent", "ratio", "multiple"]
Style = Literal[
    "digits",
    "scaled",
    "words",
    "european",
    "swiss",
    "indian",
    "fraction",
    "minor",
    "compound",
    "vague",
    "adjective",
    "negative",
    "range",
    "bound",
    "approximate",
    "rate",
]
Bound = Decimal | int | str | None
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters, each None or empty where everything is welcome.

    ``explicit`` leaves out the signs and names that several currencies share. ``low`` and ``high`` bound every number
    of a figure, in its own unit.
    """

    currencies: frozenset[str] | None = None
    scales: frozenset[int] | None = None
    explicit: bool = False
    low: Decimal | None = None
    high: Decimal | None = None

    @classmethod
    def of(
        cls,
        currencies: Collection[str] | None,
        scales: Collection[str] | None,
        min_value: Bound,
        max_value: Bound,
        *,
        explicit: bool,
    ) -> Wanted:
        """Check the filters as a user gives them.

        Raises:
            ValueError: a scale has no such name, or the bounds leave nothing between them.
        """
        for name in scales or ():
            if name not in SCALE_NAMES:
                raise ValueError(f"unknown scale {name!r}: give some of {', '.join(SCALE_NAMES)}")
        low, high = (None if bound is None else Decimal(bound) for bound in (min_value, max_value))
        if low is not None and high is not None and low > high:
            raise ValueError(f"min_value {low} is above max_value {high}")
        return cls(
            None if currencies is None else frozenset(currencies),
            None if scales is None else frozenset(SCALE_NAMES[name] for name in scales),
            explicit,
            low,
            high,
        )

    def told(self) -> str:
        """Say which filters are set, for an error."""
        set_ = {
            name: value
            for name in ("currencies", "scales", "low", "high")
            if (value := getattr(self, name)) is not None
        }
        return ", ".join(
            f"{name} {sorted(value) if isinstance(value, frozenset) else value}" for name, value in set_.items()
        )

    @property
    def money_only(self) -> bool:
        """Whether a filter is set that nothing but money can pass."""
        return self.currencies is not None or self.scales is not None

    @property
    def is_bounded(self) -> bool:
        """Whether a number may be too small or too large."""
        return self.low is not None or self.high is not None

    def negated(self) -> Self:
        """The same for the number behind a minus."""
        low, high = (None if bound is None else bound.copy_negate() for bound in (self.high, self.low))
        return replace(self, low=low, high=high)

    def marks(self, marks: Collection[Mark]) -> list[Mark]:
        """Those of the marks that are wanted."""
        return [
            mark
            for mark in marks
            if (self.currencies is None or mark.code in self.currencies) and not (self.explicit and mark.shared)
        ]

    def takes(self, scale: Scale) -> bool:
        """Whether figures of this scale are wanted; without a filter also those that have none."""
        return self.scales is None or scale.exponent in self.scales

    def holds(self, *numbers: Decimal) -> bool:
        """Whether all the numbers lie between the bounds."""
        return all(
            (self.low is None or number >= self.low) and (self.high is None or number <= self.high)
            for number in numbers
        )

    def decimals(self, least: Bound, most: Bound, *, places: int = 0, power: int = 0) -> SearchStrategy[Decimal] | None:
        """Numbers from ``least`` to ``most`` that are within the bounds once multiplied by ten to the ``power``.

        None where there is no such number. They shrink towards the smallest.
        """
        low, high = Decimal(least or 0), Decimal(most or 0)
        if self.low is not None:
            low = max(low, self.low.scaleb(-power))
        if self.high is not None:
            high = min(high, self.high.scaleb(-power))
        first = int(low.scaleb(places).to_integral_value(ROUND_CEILING))
        last = int(high.scaleb(places).to_integral_value(ROUND_FLOOR))
        if first > last:
            return None
        return st.integers(first, last).map(lambda n: Decimal(n).scaleb(-places))


def any_of(*given: SearchStrategy[_T] | None) -> SearchStrategy[_T] | None:
    """One of those that there are; None where there is none."""
    there = [strategy for strategy in given if strategy is not None]
    return st.one_of(there) if there else None
