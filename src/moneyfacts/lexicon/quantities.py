"""Units of what is no money: measures, whose spellings quantulum3 knows, and things that are counted one by one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final


@dataclass(frozen=True, slots=True)
class QuantityUnit:
    """A unit: ``name`` is that of ``Quantity.unit``; ``per`` is there where the short form tells it: bpd.

    ``counted`` says that it is no measure; ``singular`` that the form is not the one behind a number above one.
    """

    name: str
    per: str | None = None
    counted: bool = False
    singular: bool = False


# The unit's name in quantulum3 | its name in pint. Only units that prose about business counts in, and whose words mean
# nothing else there: yards build ships, cups are won, bars serve, degrees are taken, and times are periods.
MEASURES: Final[tuple[tuple[str, str], ...]] = (
    ("millimetre", "millimeter"),
    ("centimetre", "centimeter"),
    ("metre", "meter"),
    ("kilometre", "kilometer"),
    ("inch", "inch"),
    ("foot", "foot"),
    ("mile", "mile"),
    ("milligram", "milligram"),
    ("gram", "gram"),
    ("kilogram", "kilogram"),
    ("tonne", "metric_ton"),
    ("long ton", "long_ton"),
    ("ton", "ton"),
    ("pound-mass", "pound"),
    ("ounce", "ounce"),
    ("carat", "carat"),
    ("bushel", "bushel"),
    ("square metre", "square meter"),
    ("square kilometre", "square kilometer"),
    ("square mile", "square mile"),
    ("square foot", "square foot"),
    ("hectare", "hectare"),
    ("acre", "acre"),
    ("cubic metre", "cubic meter"),
    ("cubic foot", "cubic foot"),
    ("litre", "liter"),
    ("gallon", "gallon"),
    ("barrel", "oil_barrel"),
    ("kilowatt hour", "kilowatt hour"),
    ("joule", "joule"),
    ("british thermal unit", "Btu"),
    ("watt", "watt"),
    ("kilowatt", "kilowatt"),
    ("megawatt", "megawatt"),
    ("gigawatt", "gigawatt"),
    ("terawatt", "terawatt"),
    ("horsepower", "horsepower"),
    ("kilobyte", "kilobyte"),
    ("megabyte", "megabyte"),
    ("gigabyte", "gigabyte"),
    ("terabyte", "terabyte"),
    ("petabyte", "petabyte"),
    ("hertz", "hertz"),
    ("kilohertz", "kilohertz"),
    ("megahertz", "megahertz"),
    ("gigahertz", "gigahertz"),
    ("volt", "volt"),
    ("kilovolt", "kilovolt"),
    ("mile per hour", "mile / hour"),
    ("kilometre per hour", "kilometer / hour"),
)

# What quantulum3 lacks: form | unit | what it is counted per.
FORMS: Final[tuple[tuple[str, str, str | None], ...]] = (
    ("metric tons", "metric_ton", None),
    ("metric tonnes", "metric_ton", None),
    ("long tons", "long_ton", None),
    ("short tons", "short_ton", None),
    ("troy ounces", "troy_ounce", None),
    ("nautical miles", "nautical_mile", None),
    ("hectolitres", "hectoliter", None),
    ("hectoliters", "hectoliter", None),
    ("bpd", "oil_barrel", "day"),
    ("b / d", "oil_barrel", "day"),
    ("bbl", "oil_barrel", None),
    ("bbls", "oil_barrel", None),
    ("barrels of oil equivalent", "oil_barrel", None),
    ("mw", "megawatt", None),
    ("gw", "gigawatt", None),
    ("kw", "kilowatt", None),
    ("sq . ft", "square foot", None),
    ("sq ft", "square foot", None),
    ("square feet", "square foot", None),
    ("cubic feet", "cubic foot", None),
    ("megawatt hours", "megawatt hour", None),
    ("megawatt-hours", "megawatt hour", None),
    ("gigawatt hours", "gigawatt hour", None),
    ("gigawatt-hours", "gigawatt hour", None),
    ("terawatt hours", "terawatt hour", None),
    ("terawatt-hours", "terawatt hour", None),
    ("mwh", "megawatt hour", None),
    ("gwh", "gigawatt hour", None),
    ("twh", "terawatt hour", None),
)

# Singular | other forms. Each is a unit of its own; a noun that is a unit of pint too ("unit", "ad") cannot be here.
COUNTED: Final[tuple[tuple[str, str], ...]] = (
    ("person", "people persons"),
    ("employee", "employees"),
    ("worker", "workers"),
    ("job", "jobs"),
    ("customer", "customers"),
    ("user", "users"),
    ("subscriber", "subscribers"),
    ("shareholder", "shareholders stockholders"),
    ("passenger", "passengers"),
    ("patient", "patients"),
    ("student", "students"),
    ("resident", "residents"),
    ("household", "households"),
    ("share", "shares shrs"),
    ("warrant", "warrants"),
    ("store", "stores"),
    ("restaurant", "restaurants"),
    ("branch", "branches"),
    ("hospital", "hospitals"),
    ("home", "homes"),
    ("apartment", "apartments"),
    ("vehicle", "vehicles"),
    ("car", "cars"),
    ("truck", "trucks"),
    ("aircraft", ""),
    ("airplane", "airplanes planes"),
    ("vessel", "vessels"),
    ("bale", "bales"),
    ("head of cattle", ""),
)

#: Between a number and what it counts: 1,000 new jobs, 2 mln common shares.
ADJECTIVES: Final = frozenset(
    "new common ordinary preferred additional more other full-time outstanding restricted".split()
)

#: What is weighed in troy ounces.
METALS: Final = frozenset("gold silver platinum palladium bullion".split())

#: Numbers of aircraft models: 747 aircraft are none of so many.
MODELS: Final = frozenset("707 717 727 737 747 757 767 777 787".split())

#: Shorter symbols stand for much else in prose, even for other measures: 5 t, 10 m, 3 in, and the cm of a gas field are
#: cubic metres. These few do not.
_SHORTEST_SYMBOL: Final = 3
_SHORT_SYMBOLS: Final = frozenset({"km", "kg", "lb", "ha"})


@cache
def quantity_units() -> dict[tuple[str, ...], QuantityUnit]:
    """Look up a unit by the tokens of any of its forms, in lower case.

    The first call imports quantulum3 and lets it inflect all its units, which takes a second or more.
    """
    # Here, so that nobody else pays for it.
    from quantulum3 import load

    known = load.units()
    names = dict(MEASURES)
    found: dict[tuple[str, ...], QuantityUnit] = {}
    for surface, units in known.surfaces_lower.items():
        for unit in units:
            if unit.name in names:
                found[_tokens(surface)] = QuantityUnit(names[unit.name])
    for name, pint_name in MEASURES:
        for symbol in known[name].symbols:
            if len(symbol) >= _SHORTEST_SYMBOL or symbol in _SHORT_SYMBOLS:
                found.setdefault(_tokens(symbol.lower()), QuantityUnit(pint_name))
    found |= {_tokens(form): QuantityUnit(unit, per) for form, unit, per in FORMS}
    # Many a story says tonnes where it means them, and many tons where it means those of its country.
    for noun, others in COUNTED:
        forms = [noun, *others.split()]
        found |= {
            _tokens(form): QuantityUnit(noun, counted=True, singular=form == noun and len(forms) > 1) for form in forms
        }
    return found


def _tokens(form: str) -> tuple[str, ...]:
    return tuple(form.replace("-", " - ").split())


@cache
def longest_unit() -> int:
    """How many tokens the longest form has."""
    return max(map(len, quantity_units()))
