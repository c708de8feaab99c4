"""Shared scale: lists whose last amount has the scale of all, and amounts that only stand side by side."""

from __future__ import annotations

import pytest
from tests.notation import check

SHARED = [
    ("Sales were {$1.1} and {$2.2 billion}.", "USD? 1.1e9 | USD? 2.2e9"),
    ("Sales were {£1.1}, {£2.2} and {£3.3bn}.", "GBP? 1.1e9 | GBP? 2.2e9 | GBP? 3.3e9"),
    ("They paid {$5}, {$6} and {$7 million}.", "USD? 5e6 | USD? 6e6 | USD? 7e6"),
    ("They paid {$5} and {$6 million}, respectively.", "USD? 5e6 | USD? 6e6"),
    ("Sales were {$4.1} versus {$4.3 million}.", "USD? 4.1e6 | USD? 4.3e6 from"),
]

APART = [
    ("It costs {$25} and {$3 million} went on it.", "USD? 25 | USD? 3e6"),
    ("It costs {$5} and {€6 million} went on it.", "USD? 5 | EUR 6e6"),
    ("It costs {$2.50} and {$900.25 million} went on it.", "USD? 2.5 | USD? 900.25e6"),
    ("It costs {$5.5} a share and {$6.5 million} went on it.", "USD? 5.5 /share | USD? 6.5e6"),
    ("It paid {5%} and {$6 million}, respectively.", "5% | USD? 6e6"),
]


@pytest.mark.parametrize(("marked", "expected"), SHARED)
def test_scale_is_shared(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), APART)
def test_scale_is_not_shared(marked: str, expected: str) -> None:
    check(marked, expected)
