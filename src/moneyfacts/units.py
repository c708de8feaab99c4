"""Figures as quantities of pint: a registry that has the currencies, and the units that prose counts per.

Nothing here is loaded before a figure's ``to_pint`` is called, or somebody imports it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Context, Decimal, localcontext
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import pint

if TYPE_CHECKING:
    from pint.facets.context.objects import Context as PintContext

    Registry: TypeAlias = pint.UnitRegistry[Decimal]
    Quantity: TypeAlias = "pint.registry.Quantity[Decimal]"

#: What one unit of other currencies is worth in the one that is asked for, or a context of pint that tells.
Rates: TypeAlias = "Mapping[str, Decimal | int | str] | PintContext"

#: More digits than two numbers of a figure have together.
_EXACT = Context(prec=500)

# What a denominator is in pint, where its own name is not that. Prose counts oil by the barrel of 42 gallons, which is
# not pint's, and what is traded by the ounce by the troy ounce; a night, a season and a semester are no times that have
# a length.
_PINT_NAMES = {
    "quarter": "quarter_year",
    "decade": "decade_of_years",
    "barrel": "oil_barrel",
    "tonne": "metric_ton",
    "ounce": "troy_ounce",
    "fine ounce": "troy_ounce",
    "kilo": "kilogram",
    "btu": "Btu",
    "mmbtu": "million_Btu",
    "mcf": "thousand_cubic_foot",
    "capita": "person",
}
#: Denominators that are in pint what they are in prose.
_SAME = frozenset(
    "year month fortnight week day hour minute second gallon litre liter ton pound gram kilogram bushel mile "
    "kilometer kilometre foot inch yard metre meter acre hectare therm kilowatt megawatt watt gigabyte".split()
)
_PAIRS = {"metric ton": "metric_ton", "long ton": "long_ton", "short ton": "ton", "troy ounce": "troy_ounce"} | {
    "kilowatt hour": "kilowatt * hour",
    "megawatt hour": "megawatt * hour",
    "nautical mile": "nautical_mile",
}
_POWERS = {"square": 2, "cubic": 3}
_FACTORS = {"thousand": Decimal(10**3), "million": Decimal(10**6), "billion": Decimal(10**9)}

_DEFINITIONS = """
percentage_point = 0.01
basis_point = 0.0001
quarter_year = 3 * month
decade_of_years = 10 * year
million_Btu = 1e6 * Btu
thousand_cubic_foot = 1000 * foot ** 3
person = [person] = _ = people
"""


class QuantityRange(NamedTuple):
    """The quantities of a range: both ends, or one where the other is open.

    >>> import moneyfacts
    >>> [cost] = moneyfacts.parse("It costs $6 to $12 a year.")
    >>> print(cost.to_pint().low, cost.to_pint().to("USD/month").high.magnitude == 1)
    6 USD / year True
    """

    low: Quantity | None
    high: Quantity | None
    low_inclusive: bool = True
    high_inclusive: bool = True

    def to(self, unit: str | pint.Unit) -> QuantityRange:
        """Convert the ends that are there."""
        low, high = (None if end is None else end.to(unit) for end in self[:2])
        return self._replace(low=low, high=high)

    def __truediv__(self, other: Quantity | pint.Unit) -> QuantityRange:
        low, high = (None if end is None else end / other for end in self[:2])
        return self._replace(low=low, high=high)


@cache
def registry() -> Registry:
    """The registry of all quantities that figures give: pint's own units in exact decimals, currencies and counts.

    Each currency has a dimension of its own, so that nothing converts one into another without rates. Make it the
    application's, ``pint.set_application_registry(registry())``, to pickle quantities.

    >>> registry()("3 USD / barrel").dimensionality == registry()("1 USD / oil_barrel").dimensionality
    True
    """
    made: Registry = pint.UnitRegistry(non_int_type=Decimal)
    made.load_definitions(_DEFINITIONS.strip().splitlines())
    made.load_definitions(files("moneyfacts").joinpath("currencies.txt").read_text(encoding="utf-8").splitlines())
    return made


def currency_unit(code: str) -> pint.Unit:
    """The unit of a currency, defined where no table has it."""
    if code not in registry():
        registry().define(f"{code} = [{code}]")
    return registry().Unit(code)


def denominator(per: str) -> Quantity:
    """What ``Fact.per`` counts by: "barrel", "square foot", "user month", "100 kilo".

    Where it is no unit of measure it is one of its own: a share, a user.

    >>> str(denominator("user month").units), denominator("100 kilo").magnitude, str(denominator("barrel").units)
    ('month * user', Decimal('100'), 'oil_barrel')
    """
    found = registry().Quantity(Decimal(1))
    words, power = per.split(), 1
    while words:
        word = words.pop(0)
        if word in _POWERS and words:
            power = _POWERS[word]
        elif word in _FACTORS and words:
            found *= _FACTORS[word]
        elif word[0].isdecimal():
            found *= Decimal(word.replace(",", ""))
        else:
            unit, words = _unit(word, words)
            found *= unit**power
            power = 1
    return found


def _unit(word: str, following: list[str]) -> tuple[pint.Unit, list[str]]:
    """The unit that starts with a word, and the words behind it."""
    pair = f"{word} {following[0]}" if following else ""
    if pair in _PAIRS or pair in _PINT_NAMES:
        return registry().Unit(_PAIRS.get(pair) or _PINT_NAMES[pair]), following[1:]
    if _is_measure(word):
        return registry().Unit(_PINT_NAMES.get(word, word)), following
    counted = [word]
    while following and not _is_measure(following[0]):
        counted.append(following.pop(0))
    return count_unit(" ".join(counted)), following


def _is_measure(word: str) -> bool:
    return word in _SAME or word in _PINT_NAMES or word in _POWERS


def count_unit(noun: str) -> pint.Unit:
    """The unit of what is counted one by one, a dimension of its own for each noun: share, user.

    The name of a unit of pint that means something else ("unit" is a millionth of a nit to it) gets an ending.
    """
    name = re.sub(r"\W", "_", noun)
    name = name if name.isidentifier() else f"_{name}"
    dimension = f"[{name}]"
    for free in (name, f"{name}_counted"):
        if free not in registry():
            registry().define(f"{free} = {dimension}")
        if dimension in registry().Unit(free).dimensionality:
            return registry().Unit(free)
    raise ValueError(f"{noun!r} is no noun that can be counted by")


def named_unit(name: str) -> pint.Unit:
    """The unit of a ``Quantity``: "gigawatt", "square mile", or what is counted: "share".

    >>> str(named_unit("square mile")), str(named_unit("share"))
    ('mile ** 2', 'share')
    """
    try:
        return registry().Unit(name)
    except pint.UndefinedUnitError:
        return count_unit(name)


def converted(amount: Decimal, currency: str, code: str, rates: Rates) -> Decimal:
    """An amount in another currency, at the rates given.

    Raises:
        ValueError: they do not tell this rate.
    """
    if isinstance(rates, Mapping):
        if currency not in rates:
            known = ", ".join(sorted(rates)) or "none"
            raise ValueError(f"no rate of {currency}: rates tells what one unit of these is in {code}: {known}")
        with localcontext(_EXACT):
            return amount * Decimal(rates[currency])
    quantity = registry().Quantity(amount, currency_unit(currency))
    try:
        return Decimal(quantity.to(currency_unit(code), rates).magnitude)
    except pint.DimensionalityError:
        raise ValueError(f"no rate from {currency} to {code}: the context of pint has no such transformation") from None
