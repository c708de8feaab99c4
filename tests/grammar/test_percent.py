"""Percentages: every unit, and percent signs and words that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.notation import check

from moneyfacts.figures import plain
from moneyfacts.lexicon.percents import PERCENT_UNITS, PercentUnit

PERCENTAGES = [
    ("It owns {0.5%}.", "0.5%"),
    ("It owns {75 percent}.", "75%"),
    ("It owns {80 per cent}.", "80%"),
    ("It owns {12 pct}.", "12%"),
    ("It owns a {5-percent} stake.", "5%"),
    ("It owns a {5 percent} stake.", "5%"),
    ("It owns {five percent}.", "5%"),
    ("It owns {100%}.", "100%"),
    ("It owns {12,5 %}.", "12.5%"),
    ("It owns {1,234%}.", "1234%"),
    ("It pays {25 bps}.", "0.25pt"),
    ("It pays {25bp}.", "0.25pt"),
    ("It pays {25 basis points}.", "0.25pt"),
    ("It pays {a quarter of a percentage point}.", "0.25pt"),
    ("It pays {half a percentage point}.", "0.5pt"),
    ("It pays {0.25 of a percentage point}.", "0.25pt"),
    ("It pays {.5 of 1 percent}.", "0.5%"),
    ("It pays {a percentage point and a half}.", "1.5pt"),
    ("It pays {.5 percent}.", "0.5%"),
    ("It is up {.25%}.", "0.25% up change"),
    ("It pays {a percentage point}.", "1pt"),
    ("It pays {a full percentage point}.", "1pt"),
    ("It pays {3‰}.", "0.3%"),
    ("It pays {5pc}.", "5%"),
    ("It owns {12%} {13%}.", "12% | 13%"),
    ("It owns {12%}, {13%} and {14%}.", "12% | 13% | 14%"),
    ("It is {99.99%} pure.", "99.99%"),
    ("It cut its rate by {a quarter point}.", "0.25pt down change"),
    ("It made a {quarter-point} rate cut.", "0.25pt down change"),
    ("Rates rose {three-quarters of a point}.", "0.75pt up change"),
    ("The prime rate rose {1/4 point}.", "0.25pt up change"),
    ("The Fed moved rates by {0.75 point}.", "0.75pt change"),
    ("It is {2000 %} of that.", "2000%"),
    ("Margin   {36.1   %}   {35.2   %}", "36.1% | 35.2%"),
]

NEITHER = [
    "See https://example.com/a%20b now.",
    "Only a small percent agreed.",
    "A percent of them agreed.",
    "The percentage fell.",
    "It uses the % sign.",
    "It has 5 points.",
    "Rates rose by 2 points.",
    "The index rose half a point.",
    "Bonds fell a quarter point as interest rates rose.",
    "He missed the point by half.",
    "2025   2024   % Change",
    "2025\t2024\t% Change",
    "2025 2024 % Change",
    "It runs on 5 BP stations.",
    "It runs a 5 PC network.",
    "Per cent is a word.",
]


@pytest.mark.parametrize(("marked", "expected"), PERCENTAGES)
def test_percentage(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize("text", NEITHER)
def test_no_percentage(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    ("unit", "form"),
    [(unit, " ".join(form)) for unit in PERCENT_UNITS for form in unit.forms],
    ids=str,
)
def test_every_form_of_a_unit(unit: PercentUnit, form: str) -> None:
    gap = "" if unit.attached or not form[0].isalpha() else " "
    # Points of rates count in parts of one.
    number = "0.7" if unit.of_rates else "7"
    value = plain(Decimal(number).scaleb(unit.exponent))
    check(f"The interest is {{{number}{gap}{form}}} now.", value + ("%" if unit.unit == "percent" else "pt"))
