"""Figures together with texts for them: what parsing has to find is known before the text is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from tests.notation import Expected, read

from moneyfacts.figures import plain


@dataclass(frozen=True, slots=True)
class FigureText:
    """A figure as written: ``text`` is its own, between words that have their part in it ("up to", "a year")."""

    text: str
    notation: str
    before: str = ""
    after: str = ""

    @property
    def expected(self) -> Expected:
        return read(self.notation)

    @property
    def is_explicit(self) -> bool:
        """Whether it needs nothing else to tell its currency."""
        return "?" not in self.notation

    def adding(self, flag: str) -> FigureText:
        return replace(self, notation=f"{self.notation} {flag}")


class Number(NamedTuple):
    """A number as written."""

    value: Decimal
    text: str


class Mark(NamedTuple):
    """How a currency is written around a number; ``minor`` is the power of ten it is less than the unit."""

    code: str
    before: str = ""
    after: str = ""
    minor: int = 0


class Scale(NamedTuple):
    """How a scale is written behind a number."""

    exponent: int
    text: str


PREFIXES = (
    *(Mark(code, sign) for code, sign in (("USD?", "$"), ("GBP?", "£"), ("JPY?", "¥"), ("EUR", "€"), ("INR", "₹"))),
    *(
        Mark(code, sign)
        for code, sign in (("USD", "US$"), ("USD", "$US"), ("CAD", "C$"), ("AUD", "A$"), ("HKD", "HK$"))
    ),
    *(
        Mark(code, sign)
        for code, sign in (("NZD", "NZ$"), ("SGD", "S$"), ("BRL", "R$ "), ("AUD", "$A"), ("USD", "US$ "))
    ),
    *(Mark(code, f"{code} ") for code in ("USD", "EUR", "CHF", "SEK", "DEM", "JPY")),
    *(Mark(code, code) for code in ("USD", "EUR", "CHF")),
    *(Mark("INR?", sign) for sign in ("Rs ", "Rs. ", "Rs", "Rs.")),
    *(Mark(code, sign) for code, sign in (("KRW", "₩"), ("RUB", "₽"), ("NGN", "₦"), ("ILS", "₪"), ("BTC", "₿"))),
)
SUFFIXES = (
    *(Mark(code, after=f" {code}") for code in ("USD", "EUR", "CHF", "NOK", "JPY", "FRF")),
    *(Mark("USD?", after=name) for name in (" dollars", " dlrs", " bucks")),
    *(Mark("USD", after=name) for name in (" U.S. dollars", " US dollars", " U.S. dlrs", " American dollars")),
    *(Mark("EUR", after=name) for name in (" euros", " €", "€", " eur")),
    Mark("CAD", after=" Canadian dollars"),
    Mark("AUD", after=" Australian dlrs"),
    Mark("GBP?", after=" pounds"),
    Mark("GBP", after=" pounds sterling"),
    Mark("GBP", after=" stg"),
    Mark("JPY", after=" yen"),
    Mark("CNY", after=" yuan"),
    Mark("CHF", after=" Swiss francs"),
    Mark("CHF?", after=" francs"),
    Mark("DEM", after=" D-marks"),
    Mark("INR?", after=" rupees"),
    Mark("PLN", after=" zł"),
    Mark("SEK?", after=" kr"),
    Mark("MXN", after=" Mexican pesos"),
    Mark("BTC", after=" bitcoins"),
)
MINORS = (
    *(Mark("USD?", after=name, minor=2) for name in (" cents", " cts", "¢")),
    *(Mark("GBP", after=name, minor=2) for name in (" pence", "p")),
    Mark("INR?", after=" paise", minor=2),
    Mark("CHF", after=" rappen", minor=2),
    Mark("KWD?", after=" fils", minor=3),
)
SCALES = (
    *(Scale(3, text) for text in (" thousand", "k", "K", "-thousand")),
    *(Scale(6, text) for text in (" million", "m", "M", "mn", " mln", " mio", "-million", "mm", " M")),
    *(Scale(9, text) for text in (" billion", "bn", " bln", "B", "b", " bn", "-billion", " B")),
    *(Scale(12, text) for text in (" trillion", "tn", "T", " trln")),
)
INDIAN_SCALES = (
    *(Scale(5, text) for text in (" lakh", " lakhs")),
    *(Scale(7, text) for text in (" crore", "-crore", "cr")),
)
#: Words of a scale that read well in front of the name of a currency.
WORD_SCALES = tuple(scale for scale in (*SCALES, *INDIAN_SCALES[:3]) if len(scale.text) > 3)
NO_SCALE = Scale(0, "")

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int) -> str:
    """Write a whole number below a million in words.

    >>> spelled(250_025)
    'two hundred and fifty thousand and twenty-five'
    """
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    most, rest = divmod(number, size)
    joint = " and " if rest < 100 else " "
    return f"{spelled(most)} {name}" + (f"{joint}{spelled(rest)}" if rest else "")


def grouped(number: int, sign: str, sizes: Sequence[int] = (3,)) -> str:
    """Write a whole number in groups; the last of the sizes repeats.

    >>> grouped(1234567, ","), grouped(1234567, ",", (3, 2))
    ('1,234,567', '12,34,567')
    """
    digits, groups = str(number), list[str]()
    while digits:
        size = sizes[min(len(groups), len(sizes) - 1)]
        groups.insert(0, digits[-size:])
        digits = digits[:-size]
    return sign.join(groups)


# Numbers


def _with_cents(whole: int, cents: int, group: str, decimal: str, sizes: Sequence[int] = (3,)) -> Number:
    return Number(Decimal(f"{whole}.{cents:02}"), f"{grouped(whole, group, sizes)}{decimal}{cents:02}")


wholes = st.one_of(st.integers(1, 20), st.integers(1, 9_999), st.integers(1, 10**10))
#: At most 999, so that a scale behind them reads well.
short_numbers = st.one_of(
    st.integers(1, 999).map(lambda n: Number(Decimal(n), str(n))),
    st.tuples(st.integers(0, 999), st.integers(1, 9)).map(
        lambda n: Number(Decimal(f"{n[0]}.{n[1]}"), f"{n[0]}.{n[1]}")
    ),
    st.builds(_with_cents, st.integers(1, 999), st.integers(0, 99), st.just(","), st.just(".")),
)
plain_numbers = st.one_of(
    wholes.map(lambda n: Number(Decimal(n), str(n))),
    wholes.map(lambda n: Number(Decimal(n), grouped(n, ","))),
    st.builds(_with_cents, wholes, st.integers(0, 99), st.just(","), st.just(".")),
)
european_numbers = st.builds(
    _with_cents, wholes, st.integers(0, 99), st.sampled_from([".", "\u00a0", "\u202f"]), st.just(",")
)
swiss_numbers = st.builds(_with_cents, wholes, st.integers(0, 99), st.sampled_from(["'", "’"]), st.just("."))
indian_numbers = wholes.map(lambda n: Number(Decimal(n), grouped(n, ",", (3, 2))))
word_numbers = st.one_of(st.integers(1, 30), st.integers(1, 999_999)).map(lambda n: Number(Decimal(n), spelled(n)))
_MIXED = (("1/2", "0.5"), ("½", "0.5"), ("1/4", "0.25"), ("3/8", "0.375"), ("¾", "0.75"))
mixed_numbers = st.builds(
    lambda whole, joint, part: Number(whole + Decimal(part[1]), f"{whole}{joint}{part[0]}"),
    st.integers(1, 99),
    st.sampled_from([" ", "-"]),
    st.sampled_from(_MIXED),
)
numbers = st.one_of(plain_numbers, european_numbers, swiss_numbers, indian_numbers)


def amount(number: Number, scale: Scale = NO_SCALE, minor: int = 0) -> str:
    return plain(number.value.scaleb(scale.exponent - minor))


def money_text(mark: Mark, number: Number, scale: Scale = NO_SCALE) -> FigureText:
    text = f"{mark.before}{number.text}{scale.text}{mark.after}"
    return FigureText(text, f"{mark.code} {amount(number, scale, mark.minor)}")


# Money


def _spaced(mark: Mark, scale: Scale) -> bool:
    """Whether a letter of a scale and what stands behind it can be told apart."""
    return len(scale.text) > 3 or mark.after[:1] in {"", " "}


@st.composite
def scaled_money(draw: DrawFn) -> FigureText:
    mark = draw(st.sampled_from(PREFIXES + SUFFIXES))
    scale = draw(st.sampled_from(SCALES).filter(lambda scale: _spaced(mark, scale)))
    if mark.after and scale.text.startswith(" ") and len(scale.text) == 2:
        scale = Scale(scale.exponent, scale.text.strip())
    return money_text(mark, draw(short_numbers), scale)


prefixed_money = st.builds(money_text, st.sampled_from(PREFIXES), numbers)
suffixed_money = st.builds(money_text, st.sampled_from(SUFFIXES), numbers)
worded_money = st.builds(
    money_text,
    st.sampled_from([mark for mark in SUFFIXES if len(mark.after) > 3 and not mark.after.isupper()]),
    word_numbers,
)
worded_scaled_money = st.builds(
    money_text,
    st.sampled_from([mark for mark in SUFFIXES if len(mark.after) > 3 and not mark.after.isupper()]),
    st.integers(1, 99).map(lambda n: Number(Decimal(n), spelled(n))),
    st.sampled_from([scale for scale in SCALES if scale.text in {" thousand", " million", " billion", " trillion"}]),
)
indian_money = st.builds(
    money_text,
    st.sampled_from([mark for mark in PREFIXES + SUFFIXES if mark.code in {"INR", "INR?"}]),
    short_numbers,
    st.sampled_from(INDIAN_SCALES[:4]),
)
mixed_money = st.builds(
    money_text, st.sampled_from([mark for mark in SUFFIXES if mark.after[:1] == " "]), mixed_numbers
)
minor_money = st.builds(
    money_text, st.sampled_from(MINORS), st.integers(1, 99).map(lambda n: Number(Decimal(n), str(n)))
)
_PARTS = (("half a million", 500_000), ("a quarter million", 250_000), ("three quarters of a billion", 750_000_000))
part_money = st.builds(
    lambda part, mark: FigureText(part[0] + mark.after, f"{mark.code} {part[1]}"),
    st.sampled_from(_PARTS),
    st.sampled_from([mark for mark in SUFFIXES if mark.after.endswith("s")]),
)
_VAGUE = (("tens of millions of", "10e6..<100e6"), ("billions of", "1e9..<1e12"), ("several million", "2e6..<10e6"))
vague_money = st.builds(
    lambda vague, mark: FigureText(vague[0] + mark.after, f"{mark.code} {vague[1]} ~"),
    st.sampled_from(_VAGUE),
    st.sampled_from([mark for mark in SUFFIXES if mark.after.endswith("s")]),
)
_TWO_UNITS = (("dollars", "cents", "USD?"), ("euros", "cents", "EUR"), ("pounds", "pence", "GBP?"))
money_with_cents = st.builds(
    lambda units, whole, cents: FigureText(
        f"{whole} {units[0]} and {cents} {units[1]}", f"{units[2]} {whole}.{cents:02}".rstrip("0")
    ),
    st.sampled_from(_TWO_UNITS),
    st.integers(1, 999),
    st.integers(1, 99),
)
simple_money = st.one_of(
    prefixed_money,
    scaled_money(),
    suffixed_money,
    minor_money,
    worded_money,
    worded_scaled_money,
    indian_money,
    mixed_money,
)


adjectival_money = st.one_of(
    st.builds(
        lambda mark, number, scale: replace(money_text(mark, number, scale), before="a ", after=" plan"),
        st.sampled_from([mark for mark in PREFIXES if mark.before in {"$", "US$", "€", "£", "¥", "A$", "USD ", "EUR"}]),
        short_numbers,
        st.sampled_from(SCALES),
    ),
    st.builds(
        lambda number, scale, unit: FigureText(
            f"{number.text}-{scale.text.strip()}-{unit[0]}", f"{unit[1]} {amount(number, scale)}", "a ", " plan"
        ),
        short_numbers,
        st.sampled_from(
            [scale for scale in SCALES if scale.text in {" thousand", " million", " billion", " trillion"}]
        ),
        st.sampled_from([("dollar", "USD?"), ("euro", "EUR"), ("pound", "GBP?"), ("yen", "JPY")]),
    ),
)


@st.composite
def negative_money(draw: DrawFn) -> FigureText:
    mark, number = draw(st.sampled_from(PREFIXES)), draw(plain_numbers)
    minus = draw(st.sampled_from(["-", "−", "minus ", "negative "]))
    return FigureText(f"{minus}{mark.before}{number.text}", f"{mark.code} -{amount(number)}")


# Percentages

PERCENT_UNITS = (
    *(("%", 0, unit) for unit in ("%", " %", " percent", " per cent", " pct", "-percent", "pc")),
    *(("%", -1, unit) for unit in ("‰", " per mille")),
    *(("pt", 0, unit) for unit in (" percentage points", " percent points", "pp", " ppts")),
    *(("pt", -2, unit) for unit in (" basis points", "bps", " bps", " bp")),
)


def percent_text(unit: tuple[str, int, str], number: Number) -> FigureText:
    kind, power, written = unit
    return FigureText(f"{number.text}{written}", f"{plain(number.value.scaleb(power))}{kind}")


_WORD_UNITS = [unit for unit in PERCENT_UNITS if len(unit[2]) > 4]
simple_percents = st.one_of(
    st.builds(percent_text, st.sampled_from(PERCENT_UNITS), short_numbers),
    st.builds(percent_text, st.sampled_from(PERCENT_UNITS), mixed_numbers),
    st.builds(
        percent_text, st.sampled_from(_WORD_UNITS), st.integers(1, 99).map(lambda n: Number(Decimal(n), spelled(n)))
    ),
)
part_percents = st.sampled_from(
    [
        FigureText("half a percent", "0.5%"),
        FigureText("half a percentage point", "0.5pt"),
        FigureText("three quarters of a percent", "0.75%"),
        FigureText("a quarter of a percentage point", "0.25pt"),
        FigureText("½%", "0.5%"),
    ]
)


@st.composite
def negative_percents(draw: DrawFn) -> FigureText:
    inner = draw(st.builds(percent_text, st.sampled_from(PERCENT_UNITS), short_numbers))
    minus = draw(st.sampled_from(["-", "−", "minus "]))
    return FigureText(minus + inner.text, "-" + inner.notation)


# Bounds, approximation, rates: around a single value

_BOUNDS = {
    "<=": ("up to ", "as much as ", "at most ", "no more than ", "not exceeding ", "a maximum of "),
    "<": ("less than ", "under ", "below ", "short of "),
    ">=": ("at least ", "no less than ", "not less than ", "a minimum of "),
    ">": ("more than ", "over ", "exceeding ", "upwards of ", "in excess of ", "north of "),
}
_BOUNDS_BEHIND = {">=": (" or more", "+", " or above"), "<=": (" or less", " or below")}
_ABOUT = ("about ", "nearly ", "almost ", "some ", "roughly ", "around ", "approximately ", "~", "c. ", "an estimated ")
_RATES = {
    "year": (" a year", " per year", "/year", " annually", " per annum", " each year", "-a-year"),
    "month": (" a month", "/month", " monthly"),
    "share": (" a share", " per share", "/share"),
    "barrel": (" a barrel", " per barrel"),
    "square_foot": (" per square foot",),
    "unit": (" each", " apiece"),
}


def _valued(figure: FigureText, sign: str) -> str:
    *code, value = figure.notation.split(" ")
    return " ".join([*code, sign + value])


@st.composite
def bounded(draw: DrawFn, inner: SearchStrategy[FigureText]) -> FigureText:
    figure = draw(inner)
    behind = draw(st.booleans())
    phrases = _BOUNDS_BEHIND if behind else _BOUNDS
    sign = draw(st.sampled_from(sorted(phrases)))
    phrase = draw(st.sampled_from(phrases[sign]))
    before, after = ("", phrase) if behind else (phrase, "")
    return FigureText(figure.text, _valued(figure, sign), before, after)


@st.composite
def approximated(draw: DrawFn, inner: SearchStrategy[FigureText]) -> FigureText:
    figure, about = draw(inner), draw(st.sampled_from([*_ABOUT, " or so"]))
    if about == " or so":
        return replace(figure, after=figure.after + about).adding("~")
    return replace(figure, before=about + figure.before).adding("~")


@st.composite
def rated(draw: DrawFn, inner: SearchStrategy[FigureText]) -> FigureText:
    figure, per = draw(inner), draw(st.sampled_from(sorted(_RATES)))
    return replace(figure, after=figure.after + draw(st.sampled_from(_RATES[per]))).adding(f"/{per}")


# Ranges


@st.composite
def _ends(draw: DrawFn, scale: Scale = NO_SCALE) -> tuple[Number, Number]:
    # Years are no low ends, and a number of more than four digits is grouped.
    one = st.one_of(st.integers(1, 999), st.integers(10_000, 10**7)) if not scale.exponent else st.integers(1, 999)
    low, high = sorted((draw(one), draw(one.filter(bool))))
    high += low == high
    cents = draw(st.sampled_from(["", ".5", ".25"]))
    return tuple(Number(Decimal(f"{n}{cents}"), grouped(n, ",") + cents) for n in (low, high))  # type: ignore[return-value]


#: {p} and {q} are the mark in front and behind, {l} and {h} the numbers, {s} the scale. All share one scale.
_PREFIXED_RANGES = (
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
_SUFFIXED_RANGES = (
    ("", "{l}{s}{q} to {h}{s}{q}"),
    ("", "{l}{s} to {h}{s}{q}"),
    ("", "{l} to {h}{s}{q}"),
    ("", "{l}-{h}{s}{q}"),
    ("", "{l}–{h}{s}{q}"),
    ("between ", "{l} and {h}{s}{q}"),
    ("between ", "{l}{s}{q} and {h}{s}{q}"),
    ("from ", "{l}{s} to {h}{s}{q}"),
)


@st.composite
def money_ranges(draw: DrawFn) -> FigureText:
    mark = draw(st.sampled_from(PREFIXES + SUFFIXES + MINORS))
    words = WORD_SCALES if mark.after else SCALES
    scale = NO_SCALE if mark.minor else draw(st.sampled_from([NO_SCALE, *words]))
    low, high = draw(_ends(scale))
    before, shape = draw(st.sampled_from(_PREFIXED_RANGES if mark.before else _SUFFIXED_RANGES))
    text = shape.format(p=mark.before, q=mark.after, l=low.text, h=high.text, s=scale.text)
    value = f"{amount(low, scale, mark.minor)}..{amount(high, scale, mark.minor)}"
    return FigureText(text, f"{mark.code} {value}", before)


@st.composite
def ranges_over_scales(draw: DrawFn) -> FigureText:
    """$900 million to $1.2 billion."""
    mark = draw(st.sampled_from(PREFIXES))
    low, high = draw(short_numbers), draw(short_numbers)
    small, large = Scale(6, " million"), Scale(12, " trillion")
    before, joint = draw(st.sampled_from([("", " to "), ("between ", " and "), ("", "–")]))
    text = f"{mark.before}{low.text}{small.text}{joint}{mark.before}{high.text}{large.text}"
    return FigureText(text, f"{mark.code} {amount(low, small)}..{amount(high, large)}", before)


_PERCENT_RANGES = (
    ("", "{l}{u} to {h}{u}"),
    ("", "{l} to {h}{u}"),
    ("", "{l}-{h}{u}"),
    ("", "{l}–{h}{u}"),
    ("between ", "{l} and {h}{u}"),
    ("between ", "{l}{u} and {h}{u}"),
    ("from ", "{l}{u} to {h}{u}"),
)


@st.composite
def percent_ranges(draw: DrawFn) -> FigureText:
    kind, power, unit = draw(st.sampled_from(PERCENT_UNITS))
    low, high = draw(_ends(Scale(2, "")))
    before, shape = draw(st.sampled_from(_PERCENT_RANGES))
    text = shape.format(l=low.text, h=high.text, u=unit)
    return FigureText(text, f"{plain(low.value.scaleb(power))}..{plain(high.value.scaleb(power))}{kind}", before)


# Ratios and multiples

_PAIRS = st.tuples(st.integers(1, 20), st.integers(1, 20)).filter(lambda pair: pair[0] != pair[1])
_SPLITS = st.integers(1, 99).map(lambda n: (n, 100 - n))
ratios = st.one_of(
    st.builds(lambda sign: FigureText(f"50{sign}50", "50:50", "a ", " venture"), st.sampled_from("-/–")),
    st.builds(
        lambda pair, sign: FigureText(f"{pair[0]}{sign}{pair[1]}", f"{pair[0]}:{pair[1]}", "a ", " split"),
        _SPLITS,
        st.sampled_from("-/:"),
    ),
    st.builds(
        lambda pair, joint: FigureText(f"{pair[0]}{joint}{pair[1]}", f"{pair[0]}:{pair[1]}", "a ", " stock split"),
        _PAIRS,
        st.sampled_from(["-for-", " for "]),
    ),
    st.builds(
        lambda pair: FigureText(
            f"{spelled(pair[0])}-for-{spelled(pair[1])}", f"{pair[0]}:{pair[1]}", "a ", " stock split"
        ),
        _PAIRS.filter(lambda pair: max(pair) < 20),
    ),
    st.builds(
        lambda pair, joint: FigureText(f"{pair[0]}{joint}{pair[1]}", f"{pair[0]}:{pair[1]}", "a ratio of "),
        _PAIRS,
        st.sampled_from([":", " to "]),
    ),
)
_VERBS = {"doubled": "2", "tripled": "3", "quadrupled": "4", "halved": "0.5"}
multiples = st.one_of(
    short_numbers.map(lambda n: FigureText(f"{n.text}x", f"{plain(n.value)}x")),
    st.integers(2, 30).map(lambda n: FigureText(f"{n} times", f"{n}x", "", " as much")),
    st.integers(2, 19).map(lambda n: FigureText(f"{ONES[n]}fold", f"{n}x up change", "a ", " rise")),
    st.integers(2, 500).map(lambda n: FigureText(f"{n}-fold", f"{n}x up change", "a ", " rise")),
    st.sampled_from(sorted(_VERBS)).map(
        lambda verb: FigureText(verb, f"{_VERBS[verb]}x {'down' if verb == 'halved' else 'up'} change", "sales that ")
    ),
)

# All together

single_values = st.one_of(simple_money, simple_percents)
figure_texts: SearchStrategy[FigureText] = st.one_of(
    simple_money,
    money_ranges(),
    bounded(single_values),
    simple_percents,
    percent_ranges(),
    approximated(single_values),
    rated(simple_money),
    negative_money(),
    ranges_over_scales(),
    adjectival_money,
    part_money,
    vague_money,
    money_with_cents,
    negative_percents(),
    part_percents,
    approximated(rated(simple_money)),
    approximated(money_ranges().filter(lambda figure: not figure.before)),
    ratios,
    multiples,
)
explicit_figure_texts = figure_texts.filter(lambda figure: figure.is_explicit)

CARRIERS = (
    "{}",
    "{}.",
    "The plan is worth {}.",
    "Analysts put it at {} in March.",
    "“It is {}”, she said.",
    "It paid {} for the mill.",
    "In 2024 the board approved {} at 12 plants.",
    "{} was the answer.",
    "• {}\n",
    "Its budget (it is {}) holds.",
    "Price: {}; more follows.",
    "It is {}, she said.",
    "Is it {}?",
    "The mill, built in 1987, needs {} and 300 workers.",
    "The\nplan is\nworth {}\nas it stands.",
    "We will, as Section 4 says, spend {}!",
)
carriers = st.sampled_from(CARRIERS)
_FILLER = """It was a quiet day . On Monday, İzmir said “no” — Ünïcödé 𝒷𝒾𝑔 🎉 flags 👩‍👩‍👧 met
12 people in Room 5 , 1987 (or so it seems) … the end .""".split()
fillers = st.lists(st.sampled_from(_FILLER), max_size=12).map(" ".join)


class Document(NamedTuple):
    """A text and the figures that it holds, each with the offset where its own text starts."""

    text: str
    figures: tuple[tuple[int, FigureText], ...]


def carried(carrier: str, figure: FigureText) -> Document:
    left, right = carrier.split("{}")
    left += figure.before
    return Document(f"{left}{figure.text}{figure.after}{right}", ((len(left), figure),))


def joined(parts: Sequence[Document | str]) -> Document:
    text, figures = "", list[tuple[int, FigureText]]()
    for part in parts:
        document = Document(part, ()) if isinstance(part, str) else part
        figures += [(len(text) + at, figure) for at, figure in document.figures]
        text += document.text
    return Document(text, tuple(figures))


@st.composite
def documents(draw: DrawFn, figures: SearchStrategy[FigureText], *, most: int = 4) -> Document:
    """Sentences with a figure each, with text without any before and between them."""
    parts: list[Document | str] = []
    for figure in draw(st.lists(figures, min_size=1, max_size=most)):
        filler = draw(fillers)
        parts += [
            filler + "\n\n" if filler else "",
            carried(draw(carriers), figure),
            draw(st.sampled_from(["\n\n", "\n\n\t"])),
        ]
    return joined(parts)
