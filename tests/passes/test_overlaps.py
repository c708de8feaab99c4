"""What is left in the end: figures, disjoint and outside of web addresses."""

from __future__ import annotations

import pytest
from tests.notation import check

CASES = [
    ("See http://example.com/a$5b/50% for more.", ""),
    ("See https://example.com/?price=$5&off=5% for more.", ""),
    ("See www.example.com/$5 for more.", ""),
    ("See example.com. It paid {$5}.", "USD? 5"),
    ("See http://example.com/ or pay {$5}.", "USD? 5"),
    ("It is {146 yen} a dollar.", "JPY 146"),
    ("It is {146 yen} to the dollar.", "JPY 146"),
    ("It sold 300 cars and 1,000 vans in 1987.", ""),
    ("It sold 300 cars for {$5 million} in 1987.", "USD? 5e6"),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_left(marked: str, expected: str) -> None:
    check(marked, expected)
