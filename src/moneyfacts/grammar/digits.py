"""Numbers in digits: what the separators of a number token mean."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Final

from moneyfacts.grammar.exact import MOST_DIGITS

_CENTURIES: Final = frozenset({"18", "19", "20"})


@cache
def _shapes() -> dict[str, re.Pattern[str]]:
    groups = {
        "western": r"\d{1,3}(?:G\d{3})+",
        "indian": r"\d{1,2}(?:G\d{2})*G\d{3}",
    }
    comma, point, quote = (groups["western"].replace("G", mark) for mark in (",", r"\.", "['’]"))
    indian = groups["indian"].replace("G", ",")
    return {
        "decimal point": re.compile(rf"(?:{comma}|{indian}|{quote}|\d+)(?:\.\d+)?"),
        "decimal comma": re.compile(rf"(?:{point}|{quote}|\d+)(?:,\d+)?"),
        "points group": re.compile(point),
    }


def read_digits(word: str, decimal: str | None) -> Decimal | None:
    """Value a number token; None where its separators make no number.

    ``decimal`` is the sign before decimals where the document or the setting tells it: "." or ",". Without it a comma
    before exactly three digits groups, any other single comma is decimal, and a point is decimal unless there are
    several.

    >>> [read_digits(word, None) for word in ("1,234.50", "1.234,50", "1,23,456", "12,5", "1.234", "1.2.3")]
    [Decimal('1234.50'), Decimal('1234.50'), Decimal('123456'), Decimal('12.5'), Decimal('1.234'), None]
    >>> read_digits("1.234", ",")
    Decimal('1234')
    """
    if word.isdecimal():
        return Decimal(word) if len(word) <= MOST_DIGITS else None
    if len(word) > 2 * MOST_DIGITS:
        return None
    whole, _, decimals = word.partition(".")
    if decimal != "," and whole.isdecimal() and decimals.isdecimal():
        return Decimal(word) if len(word) <= MOST_DIGITS + 1 else None
    shapes = _shapes()
    if decimal == "," and shapes["decimal comma"].fullmatch(word):
        return _value(word, ",")
    if shapes["decimal point"].fullmatch(word):
        # 0,250 is no grouped number.
        return _value(word, "," if word[0] == "0" and word.count(",") == 1 and "." not in word else ".")
    if shapes["decimal comma"].fullmatch(word):
        return _value(word, ",")
    if word.count(".") > 1 and shapes["points group"].fullmatch(word):
        return _value(word, ",")
    return None


def _value(word: str, decimal: str) -> Decimal | None:
    word = word.replace(",", "") if decimal == "." else word.replace(".", "").replace(",", ".")
    word = word.replace("'", "").replace("’", "")
    return Decimal(word) if len(word) <= MOST_DIGITS + 1 else None


def is_year(word: str) -> bool:
    """Whether a number token may be a year: four digits, of this century or the two before.

    >>> is_year("1987"), is_year("1,987"), is_year("2187")
    (True, False, False)
    """
    return len(word) == 4 and word[:2] in _CENTURIES and word.isdecimal()


@cache
def _comma_evidence() -> re.Pattern[str]:
    return re.compile(r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+|(?<=\.\d{3}\.\d{3}))|\d+,\d{1,2})(?![\d.,]*\d)")


@cache
def _point_evidence() -> re.Pattern[str]:
    grouped = r"\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}"
    return re.compile(rf"(?<![\d.,])(?:{grouped}|\d+\.(?:\d{{1,2}}|\d{{4,}}))(?![\d.,]*\d)")


def decimal_sign(text: str) -> str | None:
    """Tell a document's decimal comma from its numbers: "," where some can be read no other way and none contradicts.

    >>> decimal_sign("1.234 for one, 12,50 for another"), decimal_sign("1.234 here, 3.5 there, 12,50")
    (',', None)
    """
    if _comma_evidence().search(text) and not _point_evidence().search(text):
        return ","
    return None
