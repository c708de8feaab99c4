"""What a time is worth: the ISO-like value of years, quarters, months and days, and of those counted from a day."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Final, Literal, NamedTuple

Grain = Literal["day", "week", "month", "quarter", "year", "length", "unit", "past"]


class Value(NamedTuple):
    """A time as a shape with a place for its year, so that the years of a list can share it: "{}-Q2" of 2012 and 2011.

    ``shape`` is None where nothing is told; one without a place for the year ("P4Y") stands as it is.
    """

    shape: str | None
    year: int | None
    grain: Grain

    def text(self) -> str | None:
        """The value as a fact holds it, None where it lacks its year.

        >>> Value("{}-Q2", 2012, "quarter").text()
        '2012-Q2'
        """
        if self.shape is None or "{}" not in self.shape:
            return self.shape
        return self.shape.replace("{}", f"{self.year:04}") if self.year is not None else None


NO_VALUE: Final = Value(None, None, "unit")


def of_date(year: int | None, month: int, day: int | None, today: dt.date | None) -> Value:
    """A month or a day of it; without its year the one of this year, if that has begun.

    >>> of_date(None, 3, None, dt.date(2024, 5, 2)).text()
    '2024-03'
    """
    if day is None:
        year = year if year is not None or today is None or month > today.month else today.year
        return Value(f"{{}}-{month:02}", year, "month")
    if year is None and today is not None and (month, day) <= (today.month, today.day):
        year = today.year
    return Value(f"{{}}-{month:02}-{day:02}", year, "day")


def is_day(month: int, day: int) -> bool:
    """Whether a month has such a day."""
    return 1 <= day <= (29 if month == 2 else calendar.monthrange(2000, month)[1])


def of_weekday(weekday: int, shift: int, today: dt.date | None) -> Value:
    """The weekday on or before a day; the one before (-1) or after (1) it where the words say last or next.

    >>> of_weekday(4, 0, dt.date(2024, 5, 8)).text()
    '2024-05-03'
    """
    if today is None:
        return Value(None, None, "day")
    back = (today.weekday() - weekday) % 7
    days = 7 - back if shift > 0 else -(back or 7) if shift < 0 else -back
    return of_day(today, days)


def of_day(today: dt.date | None, days: int) -> Value:
    """The day so many days away."""
    if today is None:
        return Value(None, None, "day")
    day = _moved(today, days)
    return Value(day.isoformat(), day.year, "day") if day else Value(None, None, "day")


def of_unit(unit: str, shift: int, today: dt.date | None) -> Value:
    """The year, quarter, month or week so many away from that of a day.

    >>> of_unit("quarter", -1, dt.date(2024, 2, 1)).text()
    '2023-Q4'
    """
    grain: Grain = unit if unit in {"year", "quarter", "month", "week"} else "unit"  # type: ignore[assignment]
    if today is None or grain == "unit":
        return Value(None, None, grain)
    if unit == "year":
        return Value("{}", today.year + shift, grain)
    if unit == "week":
        day = _moved(today, 7 * shift)
        return Value(f"{day.isocalendar()[0]}-W{day.isocalendar()[1]:02}" if day else None, None, grain)
    length = 3 if unit == "quarter" else 1
    at = today.year * (12 // length) + (today.month - 1) // length + shift
    year, part = divmod(at, 12 // length)
    return Value(f"{{}}-Q{part + 1}" if length == 3 else f"{{}}-{part + 1:02}", year, grain)


def _moved(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def of_first_months(count: int, year: Value) -> Value:
    """The first months of a year: a quarter or a half where they make one.

    >>> of_first_months(9, Value("{}", 2012, "year")).text()
    '2012-01/2012-09'
    """
    part = {3: "-Q1", 6: "-H1", 12: ""}.get(count)
    if part is not None and year.shape in {"{}", "FY{}"}:
        return Value(year.shape + part, year.year, "quarter")
    if year.shape != "{}" or not 1 <= count <= 12:
        return Value(None, None, "quarter")
    return Value(f"{{}}-01/{{}}-{count:02}", year.year, "quarter")


def of_months_to(count: int, end: Value) -> Value:
    """So many months up to a date: the quarter or the half that ends there, else its first and last month.

    >>> of_months_to(3, Value("{}-03-31", 2024, "day")).text(), of_months_to(9, Value("{}-03", 1988, "month")).text()
    ('2024-Q1', '1987-07/1988-03')
    """
    if end.shape is None or end.year is None or not 1 <= count <= 60:
        return Value(None, None, "quarter")
    month = int(end.shape[3:5])
    day = end.shape[6:]
    if day and int(day) < calendar.monthrange(2001, month)[1]:
        return Value(None, None, "quarter")
    if count in {3, 6} and month % count == 0:
        return Value(f"{{}}-{'Q' if count == 3 else 'H'}{month // count}", end.year, "quarter")
    back, first = divmod(month - count, 12)
    if back == 0:
        return Value(f"{{}}-{first + 1:02}/{{}}-{month:02}", end.year, "quarter")
    return Value(f"{end.year + back}-{first + 1:02}/{end.year}-{month:02}", None, "quarter")


def at_edge(edge: str, value: Value) -> Value:
    """The end of a year or a month as its last day; early, mid and late leave it as it is.

    >>> at_edge("end", Value("{}-02", 2024, "month")).text()
    '2024-02-29'
    """
    if edge == "middle":
        return value
    if edge == "end" and value.year and value.shape == "{}":
        return Value("{}-12-31", value.year, "day")
    if edge == "end" and value.year and value.shape and value.grain == "month":
        last = calendar.monthrange(value.year, int(value.shape[3:5]))[1]
        return Value(f"{value.shape}-{last}", value.year, "day")
    return Value(None, None, "day")
