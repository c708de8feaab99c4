"""The words of time: months, days, quarters, units, and the words that place a figure in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from moneyfacts.lexicon.rates import denominators, times

Phrase = tuple[str, ...]


_PARTS_OF_DAY: Final = frozenset("morning afternoon evening night".split())


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time: how a number of them is written as an ISO duration, in months where it is made of them."""

    name: str
    forms: str
    prefix: str
    letter: str
    factor: int = 1


UNITS: Final = (
    Unit("year", "years yr yrs", "P", "Y"),
    Unit("decade", "decades", "P", "Y", 10),
    Unit("half", "", "P", "M", 6),
    Unit("quarter", "quarters qtr qtrs", "P", "M", 3),
    Unit("month", "months mth mths", "P", "M"),
    Unit("fortnight", "fortnights", "P", "W", 2),
    Unit("week", "weeks", "P", "W"),
    Unit("day", "days", "P", "D"),
    Unit("hour", "hours", "PT", "H"),
    Unit("minute", "minutes", "PT", "M"),
)

#: One month a line with its short forms; a full stop may follow these.
_MONTHS: Final = """
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
"""

WEEKDAYS: Final = {day: at for at, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}

#: Named days, counted from the day of the document.
DAYS: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}

ORDINALS: Final = {
    word: at
    for at, words in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th", "final"), start=1)
    for word in words.split()
}

#: Parts of a year: the letter of the value, and how many there are.
PARTS: Final = {"quarter": ("Q", 4), "quarters": ("Q", 4), "qtr": ("Q", 4), "qtrs": ("Q", 4), "half": ("H", 2)}

#: How many units a word stands for; None where it is not told.
COUNTS: Final[dict[str, int | None]] = {
    "a": 1,
    "an": 1,
    "single": 1,
    "couple": 2,
    "few": None,
    "several": None,
    "many": None,
}

FISCAL: Final = frozenset({"fiscal", "financial", "fy", "f"})

#: Beside a unit, months from the day of the document are told by these: last year, this quarter.
RELATIVE: Final[dict[str, int]] = {"last": -1, "this": 0, "current": 0, "next": 1}

#: Beside a unit these tell a time, but from what day is not told: the prior year, the same period.
CONTEXTUAL: Final = frozenset(
    "prior previous preceding following same comparable corresponding year-ago recent coming latest past full whole "
    "entire first second third fourth upcoming".split()
)

#: Before a number of units: over the next four years.
DURATION_WORDS: Final = frozenset(
    "last next past previous coming first final prior preceding following just only".split()
)

#: Units that have no length: the same period, the season.
LOOSE_UNITS: Final = frozenset("period periods season term half halves".split())

SEASONS: Final = frozenset("spring summer autumn fall winter".split())

EDGES: Final[dict[str, Literal["start", "middle", "end"]]] = {
    "end": "end",
    "close": "end",
    "beginning": "start",
    "start": "start",
    "middle": "middle",
    "mid": "middle",
    "early": "middle",
    "late": "middle",
    "remainder": "middle",
    "rest": "middle",
    "balance": "middle",
    "much": "middle",
    "most": "middle",
    "all": "middle",
    "whole": "middle",
}

AGO: Final = frozenset("ago earlier before previously".split())

DETERMINERS: Final = frozenset("the its our their his both each of".split())

Sense = Literal["at", "until", "since", "from", "over", "on", "between", "against"]

# What a preposition makes of the time behind it | its forms.
_PREPOSITIONS: Final[tuple[tuple[Sense, tuple[str, ...]], ...]] = (
    ("at", ("in", "during", "for", "at", "as of", "as at", "within", "throughout", "effective in", "in the course of")),
    ("until", ("by", "until", "till", "up to", "through", "before", "by the time of")),
    ("since", ("since", "ever since", "starting in", "beginning in", "starting", "beginning", "as from")),
    ("from", ("from",)),
    ("over", ("over",)),
    ("on", ("on",)),
    ("between", ("between",)),
    (
        "against",
        (
            "than",
            "versus",
            "vs",
            "vs .",
            "against",
            "as against",
            "compared with",
            "compared to",
            "as compared with",
            "as compared to",
            "when compared with",
            "when compared to",
            "in comparison with",
            "in comparison to",
            "relative to",
        ),
    ),
)

#: Between a word that compares and the time itself: higher than in 2011, compared with that of 2011.
INNER: Final = frozenset("in at for during on that of those as".split())

#: In front of a time and part of it: late on Monday, earlier this year.
LEADS: Final = frozenset("late early later earlier midday".split())

# A change measured from a time that it tells only by its length.
_BASELINES: Final = (
    "year over year",
    "year - over - year",
    "year on year",
    "year - on - year",
    "year to year",
    "year - to - year",
    "year - over year",
    "over - year",
    "yoy",
    "yty",
    "y / y",
    "yr / yr",
    "y - o - y",
    "y - on - y",
    "quarter over quarter",
    "quarter - over - quarter",
    "quarter on quarter",
    "quarter - on - quarter",
    "qoq",
    "q / q",
    "q - o - q",
    "month over month",
    "month - over - month",
    "month on month",
    "month - on - month",
    "m / m",
    "m - o - m",
    "week over week",
    "week - over - week",
    "week on week",
    "week - on - week",
    "day over day",
    "sequentially",
)

#: Nouns that a month or a year in front of them dates: 1987 revenues, February output.
DATED_NOUNS: Final = frozenset(
    "revenue revenues sales turnover earnings profit profits net income loss losses results growth output production "
    "deficit surplus budget exports imports spending expenditure expenditures capex cost costs expenses dividend "
    "dividends ebitda ebit cash margin margins orders volume inflation gdp gnp guidance forecast target outlook rate "
    "prices consumption investment investments operating gross pretax pre total trade retail industrial consumer "
    "producer wholesale average crop harvest shipments deliveries traffic same store comparable money auto car truck "
    "current business inventories inventory housing factory new first second third fourth quarter unemployment "
    "payroll bookings billings eps full".split()
)

#: After a year-like number these show that it counts them.
COUNTED_NOUNS: Final = frozenset(
    "people employees workers jobs tonnes tons barrels shares units points homes stores feet miles acres dlrs dollars "
    "hours stg yen customers vehicles cars contracts members bales bushels pounds".split()
)

#: Verbs of saying and showing: the day beside them is that of the telling and not of the figure.
TELLING: Final = frozenset(
    "say says said saying tell tells told reports reported reporting announce announces announced announcing disclose "
    "disclosed reveal revealed unveil unveils unveiled introduce introduced promise promised pledge pledged publish "
    "published declare declared declares propose proposed stated add added voted confirm confirmed warn warned noted "
    "wrote filed commented showed agree agreed".split()
)

#: A time right behind these is that of an event or a term: notes due 1997, the plan approved in May.
EVENTS: Final = frozenset(
    "due maturing matures mature matured maturity payable expiring expires expire expired record dated founded "
    "approved adopted authorized authorised acquired opened signed built launched unveiled established incorporated "
    "formed scheduled born expected filed beginning ending commencing callable redeemable deliverable delivery "
    "completed".split()
) | frozenset("announced announcement issued enacted merger elected appointed until".split())

#: A clause ends at these: a time behind them belongs to no figure before them.
CLAUSE_WORDS: Final = frozenset(
    "while but which who whom whose that because although though whereas when if after before until where unless once "
    "since as so than".split()
)

#: A forecast that changes stays one for the same time: up from an earlier range of $5 to $6.
FORECASTS: Final = frozenset(
    "range forecast forecasts guidance outlook estimate estimates projection target view prediction".split()
)

#: The coupon of one of these is no figure of the day on which it is sold or redeemed.
INSTRUMENTS: Final = frozenset(
    "bond bonds note notes debenture debentures eurobond eurobonds coupon mortgage preferred convertible".split()
)

#: Behind a change these say what it is measured from: 5% higher than, 3% over the 400 units sold in May.
#: In front of a time these tell how far above or below it a figure is: 5% ahead of last year.
BESIDE: Final[dict[str, Literal["up", "down"]]] = {"above": "up", "ahead": "up", "below": "down"}

COMPARING: Final = frozenset("from over than against versus vs compared".split())

#: Before "since" these make the time a memory and not a period: its worst showing since February.
SUPERLATIVES: Final = frozenset("first second third fourth time worst best most least record low high only".split())


@cache
def units() -> dict[str, Unit]:
    """Look up a unit of time by any of its forms."""
    return {form: unit for unit in UNITS for form in (unit.name, *unit.forms.split())}


@cache
def months() -> dict[str, int]:
    """Look up a month by any of its forms in lower case.

    >>> months()["sept"]
    9
    """
    return {form: at for at, line in enumerate(_MONTHS.strip().splitlines(), start=1) for form in line.split()}


@cache
def prepositions() -> dict[str, tuple[tuple[Phrase, Sense], ...]]:
    """Look up the prepositions of time by their first word, the longest first."""
    return _by_first([(tuple(form.split()), sense) for sense, forms in _PREPOSITIONS for form in forms])


@cache
def baseline_phrases() -> dict[str, tuple[tuple[Phrase, Sense], ...]]:
    """Look up the phrases that are a baseline as they stand by their first word, the longest first."""
    return _by_first([(tuple(form.split()), "against") for form in _BASELINES])


def _by_first(rows: list[tuple[Phrase, Sense]]) -> dict[str, tuple[tuple[Phrase, Sense], ...]]:
    firsts = {phrase[0] for phrase, _ in rows}
    return {
        first: tuple(sorted((row for row in rows if row[0][0] == first), key=lambda row: -len(row[0])))
        for first in firsts
    }


@cache
def time_words() -> frozenset[str]:
    """The words that tell a time by themselves: units, days, months and the parts of a day.

    >>> sorted({"years", "monday", "march", "morning", "lamp"} & time_words())
    ['march', 'monday', 'morning', 'years']
    """
    forms = {form for form, name in denominators().items() if name in times()}
    return times() | forms | frozenset(WEEKDAYS) | frozenset(months()) | _PARTS_OF_DAY
