"""Ratios: only where the words make them one."""

from __future__ import annotations

import pytest
from tests.notation import check

RATIOS = [
    ("It is a {50-50} venture.", "50:50"),
    ("It is a {50/50} deal.", "50:50"),
    ("It is a {fifty-fifty} partnership.", "50:50"),
    ("They agreed on a {60/40} split.", "60:40"),
    ("They agreed on a {60:40} split.", "60:40"),
    ("They agreed on a {70-30} joint venture.", "70:30"),
    ("They will set up a {60-40} joint venture.", "60:40"),
    ("It declared a {2-for-1} stock split.", "2:1"),
    ("It declared a {two-for-one} stock split.", "2:1"),
    ("It declared a {3 for 2} share split.", "3:2"),
    ("It has a ratio of {3:1}.", "3:1"),
    ("It has a ratio of {3 to 1}.", "3:1"),
    ("It has a debt ratio of {1.5:1}.", "1.5:1"),
    ("The portfolio is split {60/30/10}.", "60:30:10"),
]

NEITHER = [
    "The team won 3-2.",
    "They lost 60-40 at home.",
    "The vote was 60-40.",
    "The line is open 24/7.",
    "The screen is 16:9.",
    "It opens at 9:30.",
    "On 12/10 it met.",
    "It takes 2 to 3 weeks.",
    "It sold two for one person.",
    "It flew 50-60 planes.",
    "Psalm 50:10 says so.",
    "The margin of twenty-one votes was small.",
]


@pytest.mark.parametrize(("marked", "expected"), RATIOS)
def test_ratio(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(
    ("unit", "value"), [("per mille", "0.1..0.2%"), ("basis points", "0.01..0.02pt"), ("%", "1..2%")]
)
def test_range_with_a_unit_is_no_ratio(unit: str, value: str) -> None:
    check(f"The margin was {{1-2 {unit}}}.", value)


def test_number_with_a_hyphen_is_no_ratio() -> None:
    check("Orrin's margin was {twenty-one percent}.", "21%")


@pytest.mark.parametrize("text", NEITHER)
def test_no_ratio(text: str) -> None:
    check(text)
