"""The numbers of a list take the percent that its last has."""

from __future__ import annotations

import pytest
from tests.notation import check

SHARED = [
    ("They hold {3}, {4} and {5 percent} of it.", "3% | 4% | 5%"),
    ("It has {3} and {4 percent} of them.", "3% | 4%"),
    ("They hold {3}, {4}, and {5%}, respectively.", "3% | 4% | 5%"),
    ("Margins were {3} and {5 percent}.", "3% | 5%"),
    ("Margins of about {3.5} and {5 percent} are usual.", "3.5% ~ | 5%"),
    ("It pays rates of {25} and {50 basis points}.", "0.25pt | 0.5pt"),
    ("Sales rose {3} and {5 percent} in the two years.", "3% up change | 5% up change"),
]

NOT_SHARED = [
    ("On May 3, {4 percent} voted for it.", "4%"),
    ("In 2025 and 2026, {4 percent} voted for it.", "4%"),
    ("It was 2025 and {4 percent} voted for it.", "4%"),
    ("See page 3 and {4 percent} of the others.", "4%"),
    ("Oil is up 1.75, {4 percent} sulphur grades up 1.50.", "4%"),
    ("It sold 3 cars and {4 percent} of its shares.", "4%"),
]


@pytest.mark.parametrize(("marked", "expected"), SHARED)
def test_shared(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), NOT_SHARED)
def test_not_shared(marked: str, expected: str) -> None:
    check(marked, expected)
