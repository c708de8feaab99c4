"""Ranges, and the changes that only look like them."""

from __future__ import annotations

import pytest
from tests.notation import check

RANGES = [
    ("It will cost {$15 billion to $25 billion}.", "USD? 15e9..25e9"),
    ("It will cost {$15 to $25 billion}.", "USD? 15e9..25e9"),
    ("It will cost {$15 to 25 billion}.", "USD? 15e9..25e9"),
    ("It will cost {15 to 25 billion dollars}.", "USD? 15e9..25e9"),
    ("It will cost {15 to 25 mln dlrs}.", "USD? 15e6..25e6"),
    ("It will cost {$15-25bn}.", "USD? 15e9..25e9"),
    ("It will cost {$15-$25bn}.", "USD? 15e9..25e9"),
    ("It will cost {$15bn-$25bn}.", "USD? 15e9..25e9"),
    ("It will cost {$15 - $25 billion}.", "USD? 15e9..25e9"),
    ("It will cost {$15–$25bn}.", "USD? 15e9..25e9"),
    ("It will cost {$15—$25bn}.", "USD? 15e9..25e9"),
    ("It will cost {€5–6 million}.", "EUR 5e6..6e6"),
    ("It will cost {EUR 1 thousand-EUR 2 thousand}.", "EUR 1e3..2e3"),
    ("It will cost between {$15 billion and $25 billion}.", "USD? 15e9..25e9"),
    ("It will cost between {$15 and $25 billion}.", "USD? 15e9..25e9"),
    ("It will cost between {15 and 25 billion euros}.", "EUR 15e9..25e9"),
    ("It will cost between about {$15 and $25 billion}.", "USD? 15e9..25e9 ~"),
    ("It will cost about {$15 to $25 billion}.", "USD? 15e9..25e9 ~"),
    ("It ranges from {$200 to $4 million}.", "USD? 200..4e6"),
    ("It ranges from {$2 to $4 million}.", "USD? 2e6..4e6"),
    ("It ranges from {$900 million to $1.2 billion}.", "USD? 900e6..1.2e9"),
    ("It owns {5 to 10 percent}.", "5..10%"),
    ("It owns {5-10%}.", "5..10%"),
    ("Its margin is {1-2-percent}.", "1..2%"),
    ("It owns {5%-10%}.", "5..10%"),
    ("It owns {5% to 10%}.", "5..10%"),
    ("It owns between {5 and 10 percent}.", "5..10%"),
    ("It pays {25 to 50 basis points}.", "0.25..0.5pt"),
    ("It costs {two to three hundred million dollars}.", "USD? 200e6..300e6"),
    ("It costs {two to three hundred euros}.", "EUR 200..300"),
    ("It sees {minus 1 to plus 1 percent}.", "-1..1%"),
    ("It costs {twenty to five hundred euros}.", "EUR 20..500"),
    ("It costs between {five million and six million dollars}.", "USD? 5e6..6e6"),
    ("It costs between {two thousand and three thousand dollars}.", "USD? 2e3..3e3"),
    ("It is a {3- to 5-percent} rise.", "3..5% up change"),
    ("It is a {$3- to $5-billion} loan.", "USD? 3e9..5e9"),
    ("It yields {5/6 percent}.", "5..6%"),
    ("It costs {$120/125 million}.", "USD? 120e6..125e6"),
    ("It costs {2 to 300 million euros}.", "EUR 2e6..300e6"),
    ("It costs {5 to 10 cents}.", "USD? 0.05..0.1"),
    ("It costs {50 cents to $2}.", "USD? 0.5..2"),
    ("It trades at {3x to 5x} earnings.", "3..5x"),
    ("Sales will rise {3% to 5%}.", "3..5% up change"),
    ("Sales will grow {12 to 15 pct}.", "12..15% up change"),
    ("Sales rose {$2 to $3 million}.", "USD? 2e6..3e6 up change"),
    ("It will raise {$150 million to $200 million}.", "USD? 150e6..200e6"),
    ("Rates fell by {one-half to one percentage point}.", "0.5..1pt down change"),
    ("It charges {one-half to 2 percent}.", "0.5..2%"),
    ("It will raise its rate by {2% to 3%}.", "2..3% up change"),
    ("Earnings per share will rise {2% to 10%}.", "2..10% up change"),
    ("Wages will rise by {2% to 10%}.", "2..10% up change"),
    ("Its share price will rise {2% to 10%}.", "2..10% up change"),
    ("Interest rates could climb {1% to 3%}.", "1..3% up change"),
    ("With steady growth, wages will rise {2% to 10%}.", "2..10% up change"),
    ("It paid a reduced {$5 million to $6 million}.", "USD? 5e6..6e6"),
    ("The tax will raise anywhere from {$5 billion to $8 billion}.", "USD? 5e9..8e9"),
    ("Profit rose somewhere between {5 and 8 percent}.", "5..8% up change"),
]

CHANGES = [
    ("Sales rose to {$7 million} from {$6 million}.", "USD? 7e6 up to | USD? 6e6 from"),
    ("Sales rose from {$6 million} to {$7 million}.", "USD? 6e6 from | USD? 7e6 up to"),
    ("Sales fell from {$36,040} to {$34,935}.", "USD? 36040 from | USD? 34935 down to"),
    ("Sales fell from {$7.2} to {$6.1 billion}.", "USD? 7.2e9 from | USD? 6.1e9 down to"),
    ("Its debt of old was cut from {$16B} to {$2B}.", "USD? 16e9 from | USD? 2e9 down to"),
    ("Sales increased by {$43.6 billion} to {$419.2 billion}.", "USD? 43.6e9 up change | USD? 419.2e9 up to"),
    ("Sales decreased {$1.2 million} to {$23.5 million}.", "USD? 1.2e6 down change | USD? 23.5e6 down to"),
    ("Sales dropped {7%} to {$2.3 billion}.", "7% down change | USD? 2.3e9 down to"),
    ("The share rose from {5%} to {10%}.", "5% from | 10% up to"),
    ("It sees {$2.1 to $2.2}, up from {$1.8 to $2}.", "USD? 2.1..2.2 up to | USD? 1.8..2 from"),
    ("It cut its forecast to {1% to 2%}, from {3% to 5%}.", "1..2% down to | 3..5% from"),
    ("It cut its forecast to {$2bn}, from {$3bn to $4bn}.", "USD? 2e9 down to | USD? 3e9..4e9 from"),
    ("Debt rose a seasonally adjusted {$1 billion} to {$7 billion}.", "USD? 1e9 up change | USD? 7e9 up to"),
    ("Debt grew a reported {$2 million} to {$9 million}.", "USD? 2e6 up change | USD? 9e6 up to"),
    ("Debt fell a revised {$2 million} to {$9 million}.", "USD? 2e6 down change | USD? 9e6 down to"),
    ("Debt grew an upwardly revised {1 bn euros} to {7 bn euros}.", "EUR 1e9 up change | EUR 7e9 up to"),
    ("It raised its prime rate by {1%} to {12%}.", "1% up change | 12% up to"),
    ("Joblessness fell {0.2 pct} to {8.1 pct}.", "0.2% down change | 8.1% down to"),
    ("It raised its stake in Orrin by {2%} to {12%}.", "2% up change | 12% up to"),
    (
        "Sales rose {$1 million} from {$3 million} to {$4 million}.",
        "USD? 1e6 up change | USD? 3e6 from | USD? 4e6 up to",
    ),
]

QUOTES = [
    ("It was quoted at {145.10/20 yen}.", "JPY 145.1..145.2"),
    ("It was quoted at {1.8250/60 marks}.", "DEM? 1.825..1.826"),
    ("It was quoted at {145.95/05 yen}.", "JPY 145.95..146.05"),
]

APART = [
    ("It paid {$5} and {$6}.", "USD? 5 | USD? 6"),
    ("It paid {$5}, {$6} and {$7}.", "USD? 5 | USD? 6 | USD? 7"),
    ("It paid {$5} to 10 people.", "USD? 5"),
    ("It paid {5%} and {$6 million}.", "5% | USD? 6e6"),
    ("It paid {€5} or {$6}.", "EUR 5 | USD? 6"),
    ("It paid {$5}–it was late.", "USD? 5"),
    ("From 2019 to 2023 it paid {$5}.", "USD? 5"),
    ("Its fee was cut by half to {12p}.", "GBP 0.12 down to"),
    ("Its fee was cut by almost half to {12 euros}.", "EUR 12 down to"),
    ("Its fee was cut in half to {5%}.", "5% down to"),
    ("Its fee fell by two-thirds to {5 cents}.", "USD? 0.05 down to"),
    ("Its fee fell by three quarters to {5 cents}.", "USD? 0.05 down to"),
    ("It holds a third to {40%} of it.", "40%"),
    ("It yields 11/2 percent.", ""),
    ("It paid {$5} in 2019-2023.", "USD? 5"),
]


@pytest.mark.parametrize(("marked", "expected"), RANGES)
def test_range(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), CHANGES)
def test_change_is_no_range(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), QUOTES)
def test_quote(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), APART)
def test_figures_apart(marked: str, expected: str) -> None:
    check(marked, expected)
