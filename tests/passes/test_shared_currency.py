"""A scaled number compared or coordinated with an amount takes its currency."""

from __future__ import annotations

import pytest
from tests.notation import check

SHARED = [
    ("Profit {28.60 mln dlrs} vs {30.43 mln}.", "USD? 28.6e6 | USD* 30.43e6 from"),
    ("Profit was {28.60 mln dlrs} against {30.43 mln}.", "USD? 28.6e6 | USD* 30.43e6 from"),
    ("Profit was {€1.2 billion} against {1.1 billion}.", "EUR 1.2e9 | EUR* 1.1e9 from"),
    ("Profit was {€1.2 billion}, compared with {1.1 billion}.", "EUR 1.2e9 | EUR* 1.1e9 from"),
    ("Sales rose to {£1.2 billion} from {1.1 billion}.", "GBP? 1.2e9 up to | GBP* 1.1e9 from"),
    ("Sales rose to {1.5 billion} from {1.2 billion dlrs}.", "USD* 1.5e9 up to | USD? 1.2e9 from"),
    ("It has {€1.2 billion} and {1.1 billion} in notes.", "EUR 1.2e9 | EUR* 1.1e9"),
    ("The gap fell to {€2.1 billion} from a revised {3.4 billion}.", "EUR 2.1e9 down to | EUR* 3.4e9 from"),
    ("Imports were {€3 billion}, up from {2.9 billion} last year.", "EUR 3e9 up to | EUR* 2.9e9 from"),
    (
        "Debt rose to {€8.4 billion}, or about {2%} of output, from {6.1 billion} this year.",
        "EUR 8.4e9 up to | 2% ~ up to | EUR* 6.1e9 from",
    ),
    ("Imports were {€3 billion}, while exports were virtually unchanged at {4 billion}.", "EUR 3e9 | EUR* 4e9"),
    ("Spending is {€1.6 billion}, with revenue forecast at {1.4 billion}.", "EUR 1.6e9 | EUR* 1.4e9"),
    ("It earned {€11.6 million} on sales of {187 million}.", "EUR 11.6e6 | EUR* 187e6"),
    ("Debt fell to {€8 billion}, or {2%} of output, from {9 billion}.", "EUR 8e9 down to | 2% down to | EUR* 9e9 from"),
    ("Imports rose to {€5 billion}, while exports were unchanged at {4 billion}.", "EUR 5e9 up to | EUR* 4e9"),
    ("It puts spending at {€1.6 billion}, revenue at {1.4 billion}.", "EUR 1.6e9 | EUR* 1.4e9"),
    ("Exports totalled {€17 billion} and imports {15 billion}.", "EUR 17e9 | EUR* 15e9"),
]

NOT_SHARED = [
    ("It has {€1.2 billion} and 1.1 billion users.", "EUR 1.2e9"),
    ("It has {€1.2 billion} and 3 million of them are abroad.", "EUR 1.2e9"),
    ("It has {€1.2 billion} and 300 staff.", "EUR 1.2e9"),
    ("Cash fell to {€1.2 billion}, while loans rose to three to 4 billion.", "EUR 1.2e9 down to"),
    ("It paid {€5 billion}, while the population is at 1.4 billion.", "EUR 5e9"),
    ("It earned {€5 billion} on shipments of 1.4 billion.", "EUR 5e9"),
    ("It owns {5%} against 3 million.", "5%"),
    ("It sold 3 million phones.", ""),
]


@pytest.mark.parametrize(("marked", "expected"), SHARED)
def test_shared(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), NOT_SHARED)
def test_not_shared(marked: str, expected: str) -> None:
    check(marked, expected)
