"""Denominators: what a figure may be counted per."""

from __future__ import annotations

from functools import cache
from typing import Final

# Singular in words | other forms. The first form is what ``Fact.per`` holds.
TIMES: Final[tuple[tuple[str, str], ...]] = (
    ("year", "years yr yrs annum p.a."),
    ("quarter", "quarters qtr"),
    ("month", "months mo mth"),
    ("fortnight", "fortnights"),
    ("week", "weeks wk"),
    ("day", "days"),
    ("night", "nights"),
    ("hour", "hours hr hrs"),
    ("minute", "minutes min"),
    ("second", "seconds sec"),
    ("season", "seasons"),
    ("semester", "semesters"),
    ("decade", "decades"),
)

THINGS: Final[tuple[tuple[str, str], ...]] = (
    ("share", "shares shr"),
    ("unit", "units"),
    ("barrel", "barrels bbl bbls"),
    ("gallon", "gallons gal"),
    ("litre", "litres"),
    ("liter", "liters"),
    ("ton", "tons"),
    ("tonne", "tonnes"),
    ("pound", "pounds lb lbs"),
    ("ounce", "ounces oz"),
    ("gram", "grams gramme grammes"),
    ("kilo", "kilos"),
    ("kilogram", "kilograms kg kgs kilogramme"),
    ("bushel", "bushels bu"),
    ("bale", "bales"),
    ("bag", "bags"),
    ("head", ""),
    ("capita", ""),
    ("dozen", "dozens"),
    ("mile", "miles"),
    ("kilometer", "kilometers km"),
    ("kilometre", "kilometres"),
    ("foot", "feet ft"),
    ("inch", "inches"),
    ("yard", "yards"),
    ("metre", "metres"),
    ("meter", "meters"),
    ("acre", "acres"),
    ("hectare", "hectares ha"),
    ("btu", "btus"),
    ("mmbtu", ""),
    ("mcf", ""),
    ("therm", "therms"),
    ("kilowatt", "kilowatts kw"),
    ("kilowatt hour", "kwh"),
    ("megawatt", "megawatts mw"),
    ("megawatt hour", "mwh"),
    ("watt", "watts"),
    ("gigabyte", "gigabytes gb"),
    ("person", "persons people"),
    ("household", "households"),
    ("family", "families"),
    ("employee", "employees"),
    ("worker", "workers"),
    ("customer", "customers"),
    ("user", "users"),
    ("subscriber", "subscribers"),
    ("member", "members"),
    ("seat", "seats"),
    ("student", "students"),
    ("pupil", "pupils"),
    ("child", "children"),
    ("patient", "patients"),
    ("passenger", "passengers"),
    ("player", "players"),
    ("team", "teams"),
    ("game", "games"),
    ("ticket", "tickets"),
    ("room", "rooms"),
    ("vehicle", "vehicles"),
    ("car", "cars"),
    ("copy", "copies"),
    ("piece", "pieces pc pcs"),
    ("item", "items"),
    ("bottle", "bottles"),
    ("box", "boxes"),
    ("case", "cases"),
    ("can", "cans"),
    ("pack", "packs"),
    ("pair", "pairs"),
    ("meal", "meals"),
    ("trip", "trips"),
    ("ride", "rides"),
    ("visit", "visits"),
    ("call", "calls"),
    ("click", "clicks"),
    ("word", "words"),
    ("page", "pages"),
    ("line", "lines"),
    ("dose", "doses"),
    ("pill", "pills"),
    ("transaction", "transactions"),
    ("order", "orders"),
    ("contract", "contracts"),
    ("warrant", "warrants"),
    ("bond", "bonds"),
    ("option", "options"),
    ("right", "rights"),
    ("token", "tokens"),
    ("coin", "coins"),
    ("vote", "votes"),
    ("job", "jobs"),
    ("store", "stores"),
    ("site", "sites"),
    ("plane", "planes"),
    ("aircraft", ""),
    ("flight", "flights"),
    ("ad", "ads"),
    ("adr", "adrs"),
)

# What may stand before a denominator and belongs to it | the word for it.
QUALIFIERS: Final[tuple[tuple[str, str], ...]] = (
    ("square", "sq"),
    ("cubic", "cu"),
    ("metric", ""),
    ("long", ""),
    ("short", ""),
    ("troy", ""),
    ("fine", ""),
    ("calendar", ""),
    ("nautical", ""),
    ("common", ""),
    ("ordinary", ""),
    ("equity", ""),
    ("preferred", ""),
    ("diluted", ""),
    ("basic", ""),
    ("fully", ""),
    ("outstanding", ""),
    ("depositary", ""),
    ("american", ""),
    ("thousand", ""),
    ("million", "mln"),
    ("billion", ""),
    ("british", ""),
    ("thermal", ""),
)

#: One word that says it all, after a figure as in front of the noun: $5 monthly, a monthly fee of $5.
_EITHER: Final = {
    "yearly": "year",
    "quarterly": "quarter",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "nightly": "night",
    "hourly": "hour",
}

#: After a figure: $99 annually.
RATE_ADVERBS: Final = _EITHER | {
    "annually": "year",
    "each": "unit",
    "apiece": "unit",
    "p.a.": "year",
    "pcm": "month",
}

#: In front of the noun that the figure is the value of: an annual fee of $99.
RATE_ADJECTIVES: Final = _EITHER | {"annual": "year"}

#: After "a year" these make it a time and no rate.
TIME_WORDS: Final = frozenset("ago earlier before later after previously prior old from-now hence".split())


@cache
def denominators() -> dict[str, str]:
    """Look up a denominator by any of its forms."""
    return {form: name for name, forms in TIMES + THINGS for form in (name, *forms.split())}


@cache
def times() -> frozenset[str]:
    """The denominators that are times."""
    return frozenset(name for name, _ in TIMES)


@cache
def qualifiers() -> dict[str, str]:
    """Look up a denominator's qualifier by the first word of any of its forms."""
    return {form: name for name, forms in QUALIFIERS for form in (name, *forms.split())}
