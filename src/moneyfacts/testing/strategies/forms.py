"""How figures are written: the signs and names around a number, scales, units, bounds and rates, as tables.

In each table the plainest form comes first: Hypothesis shrinks towards it.
"""

from __future__ import annotations

from typing import NamedTuple

SCALE_NAMES = {"thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12}


class Mark(NamedTuple):
    """How a currency is written around a number.

    ``minor`` is the power of ten that it is less than the unit; ``shared`` says that other currencies are written the
    same way, and this is the usual one.
    """

    code: str
    before: str = ""
    after: str = ""
    minor: int = 0
    shared: bool = False


class Scale(NamedTuple):
    """How a scale is written behind a number."""

    exponent: int
    text: str


class Unit(NamedTuple):
    """How percent or points are written behind a number: ``power`` is that of ten between the two."""

    unit: str
    power: int
    text: str


def _marks(code: str, *before: str, shared: bool = False) -> tuple[Mark, ...]:
    return tuple(Mark(code, text, shared=shared) for text in before)


def _named(code: str, *after: str, shared: bool = False, minor: int = 0) -> tuple[Mark, ...]:
    return tuple(Mark(code, "", text, minor, shared) for text in after)


PREFIXES = (
    *_marks("USD", "$", shared=True),
    *_marks("EUR", "€"),
    *_marks("GBP", "£", shared=True),
    *_marks("JPY", "¥", shared=True),
    *_marks("INR", "₹"),
    *_marks("USD", "US$", "$US", "US$ ", "USD ", "USD"),
    *_marks("EUR", "EUR ", "EUR"),
    *_marks("CHF", "CHF ", "CHF"),
    *_marks("SEK", "SEK "),
    *_marks("DEM", "DEM "),
    *_marks("JPY", "JPY "),
    *_marks("CAD", "C$"),
    *_marks("AUD", "A$", "$A"),
    *_marks("HKD", "HK$"),
    *_marks("NZD", "NZ$"),
    *_marks("SGD", "S$"),
    *_marks("BRL", "R$ "),
    *_marks("INR", "Rs ", "Rs. ", "Rs", "Rs.", shared=True),
    *_marks("KRW", "₩"),
    *_marks("RUB", "₽"),
    *_marks("NGN", "₦"),
    *_marks("ILS", "₪"),
    *_marks("BTC", "₿"),
)
SUFFIXES = (
    *_named("USD", " dollars", " dlrs", " bucks", shared=True),
    *_named("EUR", " euros", " €", "€", " eur", " EUR"),
    *_named("USD", " U.S. dollars", " US dollars", " U.S. dlrs", " American dollars", " USD"),
    *_named("CAD", " Canadian dollars"),
    *_named("AUD", " Australian dlrs"),
    *_named("GBP", " pounds", shared=True),
    *_named("GBP", " pounds sterling", " stg"),
    *_named("JPY", " yen", " JPY"),
    *_named("CNY", " yuan"),
    *_named("CHF", " Swiss francs", " CHF"),
    *_named("CHF", " francs", shared=True),
    *_named("NOK", " NOK"),
    *_named("FRF", " FRF"),
    *_named("DEM", " D-marks"),
    *_named("INR", " rupees", shared=True),
    *_named("PLN", " zł"),
    *_named("SEK", " kr", shared=True),
    *_named("MXN", " Mexican pesos"),
    *_named("BTC", " bitcoins"),
)
MINORS = (
    *_named("USD", " cents", " cts", "¢", shared=True, minor=2),
    *_named("GBP", " pence", "p", minor=2),
    *_named("INR", " paise", shared=True, minor=2),
    *_named("CHF", " rappen", minor=2),
    *_named("KWD", " fils", shared=True, minor=3),
)
#: A sum in two units: 3 dollars and 50 cents.
TWO_UNITS = (
    (Mark("USD", after=" dollars", shared=True), "cents"),
    (Mark("EUR", after=" euros"), "cents"),
    (Mark("GBP", after=" pounds", shared=True), "pence"),
)
#: Units behind a hyphen: a 5-million-dollar plan.
HYPHENATED = (
    Mark("USD", after="-dollar", shared=True),
    Mark("EUR", after="-euro"),
    Mark("GBP", after="-pound", shared=True),
    Mark("JPY", after="-yen"),
)
#: Signs in front of an amount that stands before a noun: a $5 million plan.
ATTRIBUTIVE = frozenset({"$", "US$", "€", "£", "¥", "A$", "USD ", "EUR"})

NO_SCALE = Scale(0, "")
SCALES = (
    *(Scale(6, text) for text in (" million", "m", "M", "mn", " mln", " mio", "-million", "mm", " M")),
    *(Scale(9, text) for text in (" billion", "bn", " bln", "B", "b", " bn", "-billion", " B")),
    *(Scale(3, text) for text in (" thousand", "k", "K", "-thousand")),
    *(Scale(12, text) for text in (" trillion", "tn", "T", " trln")),
)
INDIAN_SCALES = (
    *(Scale(5, text) for text in (" lakh", " lakhs")),
    *(Scale(7, text) for text in (" crore", "-crore")),
)
#: Words of a scale that read well in front of the name of a currency.
WORD_SCALES = tuple(scale for scale in (*SCALES, *INDIAN_SCALES[:3]) if len(scale.text) > 3)
#: The words alone, in full.
FULL_SCALES = tuple(scale for scale in SCALES if scale.text[1:] in SCALE_NAMES and scale.text[0] == " ")

PERCENT_UNITS = (
    *(Unit("percent", 0, text) for text in ("%", " percent", " per cent", " pct", " %", "-percent", "pc")),
    *(Unit("percent", -1, text) for text in ("‰", " per mille")),
    *(Unit("point", 0, text) for text in (" percentage points", " percent points", "pp", " ppts")),
    *(Unit("point", -2, text) for text in (" basis points", "bps", " bps", " bp")),
)

#: Text | low | high, in front of the name of a currency.
PARTS = (
    ("half a million", 500_000),
    ("a quarter million", 250_000),
    ("three quarters of a billion", 750_000_000),
)
VAGUE = (
    ("several million", 2_000_000, 10_000_000),
    ("tens of millions of", 10_000_000, 100_000_000),
    ("billions of", 1_000_000_000, 1_000_000_000_000),
)
PERCENT_PARTS = (("half a", "0.5"), ("a quarter of a", "0.25"), ("three quarters of a", "0.75"))
PERCENT_PART_UNITS = (Unit("percent", 0, " percent"), Unit("point", 0, " percentage point"))
VULGAR = (("½", "0.5"), ("¼", "0.25"), ("¾", "0.75"))

#: Text | what stands around it to make it a ratio.
SPLIT_JOINTS = (("-", "a ", " split"), ("/", "a ", " split"), (":", "a ", " split"), ("–", "a ", " venture"))
RATIO_JOINTS = (
    ("-for-", "a ", " stock split"),
    (" for ", "a ", " stock split"),
    (":", "a ratio of ", ""),
    (" to ", "a ratio of ", ""),
)

#: A verb | its factor | its direction.
MULTIPLYING_VERBS = (
    ("doubled", "2", "up"),
    ("tripled", "3", "up"),
    ("quadrupled", "4", "up"),
    ("halved", "0.5", "down"),
)

#: The end that a phrase opens, whether the other is inclusive, and the phrases in front of and behind a figure.
BOUNDS = (
    ("low", True, ("up to ", "as much as ", "at most ", "no more than ", "not exceeding ", "a maximum of "), ()),
    ("high", True, ("at least ", "no less than ", "not less than ", "a minimum of "), (" or more", "+", " or above")),
    ("high", False, ("more than ", "over ", "exceeding ", "upwards of ", "in excess of ", "north of "), ()),
    ("low", False, ("less than ", "under ", "below ", "short of "), ()),
    ("low", True, (), (" or less", " or below")),
)
ABOUT = ("about ", "nearly ", "almost ", "some ", "roughly ", "around ", "approximately ", "~", "c. ", "an estimated ")
ABOUT_BEHIND = (" or so",)
RATES = (
    *(("year", text) for text in (" a year", " per year", "/year", " annually", " per annum", " each year", "-a-year")),
    *(("month", text) for text in (" a month", "/month", " monthly")),
    *(("share", text) for text in (" a share", " per share", "/share")),
    *(("barrel", text) for text in (" a barrel", " per barrel")),
    ("square foot", " per square foot"),
    *(("unit", text) for text in (" each", " apiece")),
)

# Ranges: words in front | shape. {p} and {q} are what stands around a number, {l} and {h} the numbers, {s} the scale.

PREFIXED_RANGES = (
    ("", "{p}{l}{s} to {p}{h}{s}"),
    ("", "{p}{l} to {p}{h}{s}"),
    ("", "{p}{l} to {h}{s}"),
    ("", "{p}{l}-{h}{s}"),
    ("", "{p}{l}–{p}{h}{s}"),
    ("", "{p}{l} - {p}{h}{s}"),
    ("", "{p}{l}{s}-{p}{h}{s}"),
    ("between ", "{p}{l}{s} and {p}{h}{s}"),
    ("between ", "{p}{l} and {p}{h}{s}"),
    ("between ", "{p}{l} and {h}{s}"),
    ("from ", "{p}{l}{s} to {p}{h}{s}"),
)
SUFFIXED_RANGES = (
    ("", "{l}{s}{q} to {h}{s}{q}"),
    ("", "{l}{s} to {h}{s}{q}"),
    ("", "{l} to {h}{s}{q}"),
    ("", "{l}-{h}{s}{q}"),
    ("", "{l}–{h}{s}{q}"),
    ("between ", "{l} and {h}{s}{q}"),
    ("between ", "{l}{s}{q} and {h}{s}{q}"),
    ("from ", "{l}{s} to {h}{s}{q}"),
)
PERCENT_RANGES = (
    ("", "{l}{q} to {h}{q}"),
    ("", "{l} to {h}{q}"),
    ("", "{l}-{h}{q}"),
    ("", "{l}–{h}{q}"),
    ("between ", "{l} and {h}{q}"),
    ("between ", "{l}{q} and {h}{q}"),
    ("from ", "{l}{q} to {h}{q}"),
)
WIDE_RANGES = (("", " to "), ("between ", " and "), ("", "–"))
