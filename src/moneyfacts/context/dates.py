"""Times that name their year or their day: 2012, fiscal 2012, December 31, 2012."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from moneyfacts.context.calendar import NO_VALUE, Value, is_day, of_date, of_months_to
from moneyfacts.lexicon.periods import COUNTED_NOUNS, FISCAL, RELATIVE, months
from moneyfacts.tokenizer import NUMBER, Tokens

HYPHENS: Final = frozenset("-‐‑–/")
#: The years of this century and the two before it, as they are written.
YEARS: Final = {str(year): year for year in range(1800, 2100)}
_RANGE_WORDS: Final = frozenset({"to", "through", "until", "-", "–", "and"})


class Core(NamedTuple):
    """A time without its preposition: where it ends and what it is worth; ``alone`` if it needs no preposition."""

    end: int
    value: Value
    alone: bool = False


def read_date(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """Month [day] [,] [year], day month year: December 31, 2012; Jan. 2012; 31 December 2012."""
    lower = tokens.lower
    day, at = (_day(tokens, i), i + 1) if tokens.kinds[i] is NUMBER else (None, i)
    month = months().get(lower[at])
    if month is None or not tokens.words[at][0].isupper() or (at > i and day is None):
        return None
    at += 1 + (lower[at + 1] == "." and tokens.kinds[at + 2] is NUMBER)
    joined = _joined_day(tokens, at)
    if day is None and joined and is_day(month, joined[0]):
        return Core(at + 1, of_date(joined[1], month, joined[0], today))
    if day is None:
        day = 1 if lower[at] == "one" and lower[at + 1] != "of" else _day(tokens, at)
        at += day is not None
    if day is not None and not is_day(month, day):
        return None
    comma = at + (lower[at] == ",")
    year = four_digits(tokens, comma)
    shift = RELATIVE.get(lower[at]) if lower[at + 1] == "year" else None
    if year is None and shift is not None:
        return Core(at + 2, of_date(today.year + shift if today else None, month, day, None))
    if year is None:
        return _month_range(tokens, at, month, today) if day is None else Core(at, of_date(None, month, day, today))
    return Core(comma + 1, of_date(year, month, day, today))


def _joined_day(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The day and year of "December 31,2012", which is one number to the tokenizer."""
    day, _, year = tokens.lower[i].partition(",")
    if not (day.isdecimal() and year.isdecimal() and len(day) <= 2 and len(year) == 4):
        return None
    return int(day), int(year)


def _month_range(tokens: Tokens, i: int, first: int, today: dt.date | None) -> Core:
    """Month to|- month [year]: January to March 1987, January-March."""
    if tokens.lower[i] in {"-", "–", "to", "through", "/"}:
        last = months().get(tokens.lower[i + 1])
        if last is not None and tokens.words[i + 1][0].isupper():
            year = four_digits(tokens, i + 2 + (tokens.lower[i + 2] == ","))
            end = i + 2 if year is None else i + 3 + (tokens.lower[i + 2] == ",")
            end += tokens.lower[end] in {"quarter", "period", "half"}
            return Core(end, of_months_to(last - first + 1, Value(f"{{}}-{last:02}", year, "month")))
    return Core(i, of_date(None, first, None, today))


def _day(tokens: Tokens, i: int) -> int | None:
    word = tokens.lower[i]
    if tokens.kinds[i] is not NUMBER or not word.isascii() or not 1 <= len(word) <= 2 or not word.isdecimal():
        return None
    return int(word) if 1 <= int(word) <= 31 else None


def read_fiscal(tokens: Tokens, i: int, today: dt.date | None) -> Core | None:
    """Fiscal [year] 2012, FY22, F2021, 2012 fiscal year, the fiscal year."""
    lower = tokens.lower
    if lower[i] not in FISCAL:
        named = four_digits(tokens, i)
        if named is not None and lower[i + 1] in FISCAL and lower[i + 2] == "year":
            return Core(i + 3, Value("FY{}", named, "year"))
        return None
    at = i + 1 + (lower[i + 1] in {"year", "years"})
    at += lower[at] in {"-", "'", "’"}
    number = lower[at]
    short = lower[i] in {"fy", "f"}
    if short and len(number) == 2 and tokens.kinds[at] is NUMBER and number.isascii():
        return Core(at + 1, Value("FY{}", 2000 + int(number), "year"), alone=lower[i] == "fy")
    year = read_year(tokens, at, today)
    if year is None or (lower[i] == "f" and not tokens.adjoin(i, at)):
        return Core(at, NO_VALUE) if lower[at - 1] == "year" else None
    value = year.value if year.value.shape == "{}" else Value(None, None, "year")
    return Core(year.end, value._replace(shape=value.shape and "FY{}"))


def read_year(tokens: Tokens, i: int, _: dt.date | None) -> Core | None:
    """[calendar] [years] year, year to|-|and year: 2012, 2010 to 2015, the years 2010 through 2015, 1986/87."""
    lower = tokens.lower
    at = i + (lower[i] in {"calendar", "full"})
    at += lower[at] in {"year", "years"}
    year = four_digits(tokens, at)
    if year is None or lower[at + 1] in COUNTED_NOUNS or lower[at + 1] == "%":
        return None
    joins = at + 1
    spaced = lower[joins] in _RANGE_WORDS and (lower[joins] != "and" or lower[at - 1] == "between")
    last = four_digits(tokens, joins + 1) if spaced or lower[joins] == "/" else None
    if last is not None and last > year:
        return Core(joins + 2, Value(f"{year}/{last}", None, "year"))
    if lower[joins] in HYPHENS and tokens.adjoin(at, joins + 1) and tokens.kinds[joins + 1] is NUMBER:
        season = len(lower[joins + 1]) == 2 and lower[joins + 1].isascii() and int(lower[joins + 1]) == (year + 1) % 100
        # A season or a year that straddles two is not the two years whole.
        end = joins + 2 + (lower[joins + 2] in {"season", "year"})
        return Core(end, Value(None, None, "year")) if season else None
    return Core(at + 1, Value("{}", year, "year"))


def four_digits(tokens: Tokens, i: int) -> int | None:
    """A year of this century or the two before it."""
    return YEARS.get(tokens.lower[i])
