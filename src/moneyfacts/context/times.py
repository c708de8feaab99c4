"""Times without their preposition: 2027, the next four years, the three months ended March 31, 2024."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Final

from moneyfacts.context.calendar import (
    NO_VALUE,
    Value,
    at_edge,
    of_date,
    of_day,
    of_first_months,
    of_months_to,
    of_unit,
    of_weekday,
)
from moneyfacts.context.dates import HYPHENS, YEARS, Core, four_digits, read_date, read_fiscal, read_year
from moneyfacts.lexicon.numerals import CARDINALS, TENS
from moneyfacts.lexicon.periods import (
    AGO,
    CONTEXTUAL,
    COUNTS,
    DAYS,
    DETERMINERS,
    DURATION_WORDS,
    EDGES,
    FISCAL,
    LOOSE_UNITS,
    ORDINALS,
    PARTS,
    RELATIVE,
    SEASONS,
    WEEKDAYS,
    baseline_phrases,
    months,
    prepositions,
    units,
)
from moneyfacts.tokenizer import NUMBER, Tokens

#: Words between a count and what it counts: two full years.
BETWEEN: Final = frozenset("full consecutive straight trading calendar business more".split())
#: Between a unit and the date that it ends with: the year ended March 31.
_ENDING: Final = frozenset({"ended", "ending", "to", "end", "through"})
#: Parts of the year in front of them: the 1986 period.
_DATED_PARTS: Final = frozenset({"quarter", "qtr", "half", "period", "month", "week"})
#: A reader of one kind of time: tokens, place and the day of the document to what stands there.
_Reader = Callable[[Tokens, int, dt.date | None], Core | None]


def read_core(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """A time without its preposition: year, quarter, date, last year, a year ago, the next four years."""
    start = i
    while tokens.lower[start] in DETERMINERS and start - i < 2:
        start += 1
    word = tokens.lower[start]
    readers = _of_number(word) if tokens.kinds[start] is NUMBER else _by_word().get(word)
    if readers is None:
        return None
    for reader in readers:
        core = reader(tokens, start, today)
        if core:
            return core
    return _bare(tokens, start) if start > i else None


def read_listed(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """Year|date: what may follow in a list of times."""
    return read_fiscal(tokens, i, today) or read_date(tokens, i, today) or read_year(tokens, i, today)


def _edge(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """End|start|early|late [of|-] time: the end of 2012, end-1987, early 1987, year-end 1986."""
    lower = tokens.lower
    if lower[i] in {"year", "month", "quarter"} and lower[i + 1] in HYPHENS and lower[i + 2] == "end":
        year = read_year(tokens, i + 3, today) if lower[i] == "year" else None
        return Core(year.end, at_edge("end", year.value)) if year else Core(i + 3, Value(None, None, "day"))
    edge = EDGES.get(lower[i])
    if edge is None:
        return None
    at = i + 1 + (lower[i + 1] in HYPHENS)
    at += lower[at] == "of"
    at += lower[at] in DETERMINERS
    for reader in (_short_quarter, _ordinal, read_fiscal, read_date, read_year, _relative):
        core = reader(tokens, at, today)
        if core:
            return Core(core.end, at_edge(edge, core.value))
    core = _bare(tokens, at)
    return core and Core(core.end, Value(None, None, "day" if edge != "middle" else core.value.grain))


def _ended(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """[number] [fiscal] year|months|quarter ended|ending|to date: the year ended March 31, 2024."""
    lower = tokens.lower
    at = i
    count, at = _count(tokens, at)
    while (lower[at] in ORDINALS or lower[at] in FISCAL or lower[at] in {"-", "full"}) and at - i < 4:
        at += 1
    noun = lower[at]
    unit = units().get(noun)
    if unit is None and noun not in LOOSE_UNITS:
        return None
    at += 1
    if lower[at] not in _ENDING:
        return None
    at += 1 + (lower[at + 1] == "on")
    date = read_date(tokens, at, today) or _edge(tokens, at, today)
    if date is None:
        return None
    if date.value.grain == "month" and lower[date.end] in CARDINALS:
        return Core(date.end + 1, Value(None, None, "quarter"))
    return Core(date.end, _of_ended(unit.name if unit else "", count, date.value))


def _of_ended(unit: str, count: int | None, end: Value) -> Value:
    if unit == "year" and count in {None, 1}:
        return Value("FY{}", end.year, "year")
    if unit in {"month", "quarter", "half"}:
        length = {"month": 1, "quarter": 3, "half": 6}[unit]
        return of_months_to((count or 1) * length, end) if count or unit != "month" else end
    return Value(None, end.year, "quarter")


def _ago(tokens: Tokens, i: int, _: dt.date | None) -> Core | None:
    """[number] unit ago|earlier|before: a year ago, two quarters earlier; the year-ago period."""
    lower = tokens.lower
    if (lower[i] in units() and lower[i + 1] in HYPHENS) or (lower[i] == "year" and lower[i + 1] in AGO):
        hyphen = lower[i + 1] in HYPHENS
        if lower[i] in units() and lower[i + 1 + hyphen] in {"ago", "earlier"}:
            end = i + 2 + hyphen
            return Core(end + (lower[end] in units() or lower[end] in LOOSE_UNITS), Value(None, None, "past"))
        return None
    count, at = _count(tokens, i)
    if at == i or lower[at] not in units() or lower[at + 1] not in AGO:
        return None
    return Core(at + 2, Value(None, None, "past"), alone=True) if count or at > i else None


def _ordinal(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """First|second|... [-] [fiscal] quarter|half|number months [of] [year]: the third quarter of fiscal 2012."""
    lower = tokens.lower
    which = ORDINALS.get(lower[i])
    if which is None:
        return None
    at = i + 1 + (lower[i + 1] in HYPHENS)
    fiscal = lower[at] in FISCAL
    at += fiscal
    part = PARTS.get(lower[at])
    if part is None:
        return _first_months(tokens, i, today) if which == 1 else None
    letter, most = part
    which = most if lower[i] == "final" else which
    if which > most:
        return None
    year = _of_year(tokens, at + 1, today)
    shape = f"{{}}-{letter}{which}"
    single = lower[at] in {"quarter", "qtr", "half"}
    if year is None or (fiscal and year.value.shape == "{}"):
        told = year.value.year if year else None
        return Core(
            year.end if year else at + 1, Value(f"FY{shape}" if fiscal else shape, told, "quarter"), alone=single
        )
    prefix = {"FY{}": "FY", "{}": ""}.get(year.value.shape or "")
    value = Value(f"{prefix}{shape}", year.value.year, "quarter") if prefix is not None else NO_VALUE
    return Core(year.end, value._replace(grain="quarter"), alone=single)


def _first_months(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """First number months [of] [year]."""
    count, at = _count(tokens, i + 1)
    if at == i + 1 or tokens.lower[at] not in {"month", "months", "mths"}:
        return None
    year = _of_year(tokens, at + 1, today)
    value = of_first_months(count or 0, year.value) if year else Value(None, None, "quarter")
    return Core(year.end if year else at + 1, value, alone=True)


def _of_year(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """[of|in|,] [the] year behind a quarter: of 2012, of fiscal 2012, of this year."""
    at = i
    if tokens.lower[at] in {"of", "in", "ended", "from", ","}:
        if tokens.lower[at] not in {"of", "in", ","}:
            return None
        at += 1
    at += at > i and tokens.lower[at] in DETERMINERS
    core = read_fiscal(tokens, at, today) or read_year(tokens, at, today)
    if core or tokens.lower[i] == ",":
        return core if core and (tokens.lower[i] != "," or core.value.shape == "{}") else None
    core = _relative(tokens, at, today)
    if core:
        return core if core.value.grain == "year" else None
    if tokens.lower[i] in {"of", "in"} and at > i + 1 and tokens.lower[at] == "year":
        return Core(at + 1, Value(None, None, "year"))
    return None


def _short_quarter(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """Q1 2012, Q2FY22, Q1 of 2012, 1Q12, Q3 December 2021."""
    lower = tokens.lower
    q, n = (i, i + 1) if lower[i] in {"q", "h"} else (i + 1, i)
    written = lower[q] == "q" or (lower[q] == "h" and q < n)
    if not (written and tokens.kinds[n] is NUMBER and tokens.adjoin(i, i + 1)):
        return None
    letter = lower[q].upper()
    if len(lower[n]) != 1 or lower[n] not in ("1234" if letter == "Q" else "12"):
        return None
    shape = f"{{}}-{letter}{lower[n]}"
    at = i + 2
    if lower[at] in months() and four_digits(tokens, at + 1) is not None:
        return Core(at + 2, Value(None, None, "quarter"), alone=True)
    at += lower[at] in HYPHENS or lower[at] == "'" or lower[at] == "’"
    if tokens.kinds[at] is NUMBER and len(lower[at]) == 2 and at <= i + 3 and tokens.adjoin(i + 1, at):
        return Core(at + 1, Value(shape, 2000 + int(lower[at]), "quarter"), alone=True)
    year = _of_year(tokens, at, today)
    if year is None or year.value.shape not in {"{}", "FY{}"}:
        return Core(year.end if year else i + 2, Value(shape, None, "quarter"), alone=True)
    return Core(year.end, Value(shape.replace("{}", year.value.shape), year.value.year, "quarter"), alone=True)


def _year_first(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """Year then quarter: the 1987 first quarter, the 1986 period."""
    at = i + (tokens.lower[i] in FISCAL)
    year = four_digits(tokens, at)
    if year is None:
        return None
    part = _ordinal(tokens, at + 1, today)
    if part and part.value.year is None and part.value.shape:
        shape = f"FY{part.value.shape}" if at > i else part.value.shape
        return Core(part.end, Value(shape, year, "quarter"), alone=True)
    if tokens.lower[at + 1] in _DATED_PARTS:
        return Core(at + 2, Value(None, None, "quarter"))
    return None


def _to_date(tokens: Tokens, i: int, _: dt.date | None) -> Core | None:
    """Year|quarter|month [-] to [-] date."""
    at = i + 1 + (tokens.lower[i + 1] == "-")
    last = at + 1 + (tokens.lower[at + 1] == "-")
    if tokens.lower[i] in units() and tokens.lower[at] == "to" and tokens.lower[last] == "date":
        return Core(last + 1, Value(None, None, "quarter"), alone=True)
    return None


def _relative(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """Last|this|next|prior unit|month|weekday: last year, this quarter, next Friday, the same period last year."""
    lower = tokens.lower
    if lower[i] in DAYS:
        return Core(i + 1, of_day(today, DAYS[lower[i]]), alone=True)
    if lower[i] not in RELATIVE and lower[i] not in CONTEXTUAL:
        return None
    inner = (_ago(tokens, i + 1, today) or _year_first(tokens, i + 1, today)) if lower[i] in CONTEXTUAL else None
    if inner and inner.value.shape is None:
        return Core(inner.end, Value(None, None, "past"))
    shift = RELATIVE.get(lower[i])
    at = i + 1 + (lower[i + 1] in {"full", "whole", "current", "prior", "calendar"})
    fiscal = lower[at] in FISCAL
    at += fiscal
    word = lower[at]
    unit = units().get(word)
    if unit is None:
        return _relative_name(tokens, at, shift, today)
    if word not in {unit.name, "qtr"} and lower[i] not in {"recent", "coming", "latest"}:
        return None
    if unit.name == "year" and shift is not None and lower[at + 1] in {"'", "’"} and lower[at + 2] == "s":
        part = _ordinal(tokens, at + 3, today)
        if part:
            told = today.year + shift if today else None
            return Core(part.end, part.value if part.value.year else part.value._replace(year=told), alone=True)
    value = of_unit(unit.name, shift, today) if shift is not None and not fiscal else of_unit(unit.name, 0, None)
    return _same(tokens, at + 1, Core(at + 1, value, alone=shift is not None), today)


def _relative_name(tokens: Tokens, i: int, shift: int | None, today: dt.date | None) -> Core | None:
    """Weekday, month, season or period behind "last" or "same"."""
    word = tokens.lower[i]
    if word in LOOSE_UNITS and word != "seasons":
        return _same(tokens, i + 1, Core(i + 1, NO_VALUE), today)
    if word in SEASONS and shift is not None:
        return Core(i + 1, NO_VALUE, alone=True)
    if word in WEEKDAYS and shift is not None:
        return Core(i + 1, of_weekday(WEEKDAYS[word], shift, today), alone=True)
    month = months().get(word)
    if month is None or shift is None or not tokens.words[i][0].isupper():
        return None
    if tokens.lower[i + 1] in HYPHENS:
        span = read_date(tokens, i, today)
        return span and Core(span.end, NO_VALUE, alone=True)
    year = None
    if today is not None:
        year = today.year + (shift if (month >= today.month) == (shift < 0) else 0)
    return Core(i + 1, of_date(year, month, None, today), alone=True)


def _same(tokens: Tokens, i: int, core: Core, today: dt.date | None) -> Core:
    """[of|in] last year|2011|a year earlier behind "the same period"."""
    at = i + (tokens.lower[i] in {"of", "in"})
    at += at > i and tokens.lower[at] in DETERMINERS
    year = _ago(tokens, at, today) or read_fiscal(tokens, at, today) or read_year(tokens, at, today)
    if year is None and tokens.lower[at] in {"last", "previous", "prior", "this"} and tokens.lower[at + 1] == "year":
        year = Core(at + 2, NO_VALUE)
    if year is None:
        return core
    return Core(year.end, Value(None, None, "past"), core.alone)


def _weekday(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """Weekday [morning] [, date]."""
    word = tokens.words[i]
    weekday = WEEKDAYS.get(word.lower())
    if weekday is None or not word[0].isupper():
        return None
    at = i + 1 + (tokens.lower[i + 1] in {"morning", "afternoon", "evening", "night"})
    date = read_date(tokens, at + 1, today) if tokens.lower[at] == "," else None
    if date and date.value.grain == "day":
        return Core(date.end, date.value, alone=True)
    return Core(at, of_weekday(weekday, 0, today), alone=True)


def _duration(tokens: Tokens, i: int, _: dt.date | None) -> Core | None:
    """[last|next|first] number units: four years, the next 12 months, a single day, recent years."""
    lower = tokens.lower
    at = i
    while lower[at] in DURATION_WORDS or (lower[at] == "a" and lower[at + 1] in {"few", "single", "couple"}):
        if at - i >= 3:
            return None
        at += 1
    count, end = _count(tokens, at)
    end += lower[end] == "of" and lower[end - 1] == "couple"
    end += lower[end] in BETWEEN
    unit = units().get(lower[end])
    if unit is None or lower[end + 1] in AGO or lower[end + 1] in {"old", "high", "low", "later"}:
        return None
    if end == at:
        return Core(end + 1, Value(None, None, "length")) if at > i and lower[end] != unit.name else None
    year = _of_year(tokens, end + 1, None) if unit.name == "month" else None
    if year:
        return Core(year.end, Value(None, None, "quarter"))
    if count and count > 1 and lower[end] == unit.name:
        return None
    shape = f"{unit.prefix}{count * unit.factor}{unit.letter}" if count else None
    return Core(end + 1, Value(shape, None, "length"))


def _count(tokens: Tokens, i: int) -> tuple[int | None, int]:
    """A small whole number in words or digits and the token behind it; the same place where there is none."""
    word = tokens.lower[i]
    if word.isascii() and word.isdecimal() and len(word) <= 3:
        return int(word), i + 1
    if word in COUNTS:
        return COUNTS[word], i + 1
    if word in CARDINALS:
        return CARDINALS[word], i + 1
    if word in TENS:
        more = CARDINALS.get(tokens.lower[i + 2], 0) if tokens.lower[i + 1] == "-" else 0
        return TENS[word] + more, i + (3 if more else 1)
    return None, i


def _bare(tokens: Tokens, i: int) -> Core | None:
    """Unit behind a determiner: the quarter, the full year, the period."""
    word = tokens.lower[i]
    unit = units().get(word)
    if (unit is None or word != unit.name or word in {"minute", "hour"}) and word not in {"period", "season"}:
        return None
    return Core(i + 1, Value(None, None, "unit"))


@cache
def _readers() -> tuple[tuple[_Reader, frozenset[str]], ...]:
    """The readers in their order, each with the words that what it reads may start with, numbers apart."""
    counts = frozenset((*COUNTS, *CARDINALS, *TENS))
    return (
        (_edge, frozenset((*EDGES, "year", "month", "quarter"))),
        (_to_date, frozenset(units())),
        (_ended, frozenset((*counts, *ORDINALS, *FISCAL, *units(), *LOOSE_UNITS, "full"))),
        (_ago, frozenset((*counts, *units()))),
        (_ordinal, frozenset(ORDINALS)),
        (_short_quarter, frozenset({"q", "h"})),
        (_year_first, FISCAL),
        (read_fiscal, FISCAL),
        (read_date, frozenset(months())),
        (read_year, frozenset({"calendar", "full", "year", "years"})),
        (_relative, frozenset((*DAYS, *RELATIVE, *CONTEXTUAL))),
        (_weekday, frozenset(WEEKDAYS)),
        (_duration, frozenset((*counts, *DURATION_WORDS, "full", "calendar"))),
    )


@cache
def _by_word() -> dict[str, tuple[_Reader, ...]]:
    """Look up the readers of the times that may start with a word, in their order."""
    words = frozenset().union(*(starts for _, starts in _readers()))
    return {word: tuple(reader for reader, starts in _readers() if word in starts) for word in words}


_OF_YEAR: Final[tuple[_Reader, ...]] = (_year_first, read_fiscal, read_year)
_OF_COUNT: Final[tuple[_Reader, ...]] = (_ended, _ago, _short_quarter, read_date, _duration)


def _of_number(number: str) -> tuple[_Reader, ...]:
    """The readers of the times that may start with a number: a year, or a count of units or of days in a month."""
    if len(number) == 4:
        return _OF_YEAR
    return _OF_COUNT if len(number) < 4 else ()


def time_words() -> frozenset[str]:
    """The words that a time may start with, a number apart."""
    return frozenset(_by_word())


@cache
def head_words() -> frozenset[str]:
    """The words one of which every time has: units, months, days, years, and baselines that name no unit."""
    named = (units(), LOOSE_UNITS, SEASONS, months(), WEEKDAYS, DAYS, FISCAL, {"q", "h"})
    return frozenset().union(*named, YEARS, baseline_phrases().keys() - prepositions().keys())
