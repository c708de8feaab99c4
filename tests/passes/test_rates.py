"""Rates: what a figure is counted per."""

from __future__ import annotations

import pytest
from tests.notation import check

from moneyfacts.lexicon.rates import RATE_ADJECTIVES, RATE_ADVERBS, THINGS, TIMES

RATES = [
    ("It pays {$3 billion} a year.", "USD? 3e9 /year"),
    ("It pays {$3 billion} per year.", "USD? 3e9 /year"),
    ("It pays {$3 billion} every year.", "USD? 3e9 /year"),
    ("It pays {900 rand} ({$48}) a day.", "ZAR 900 /day | USD? 48 /day"),
    ("It pays {€2.25} (2.00) per share.", "EUR 2.25 /share"),
    ("It pays {₹3.50} per equity share.", "INR 3.5 /equity_share"),
    ("Gas costs {$2} per million British thermal units.", "USD? 2 /million_british_thermal_unit"),
    ("An annual rate of {3%}.", "3% /year"),
    ("Annual inflation of {3%}.", "3%"),
    ("It pays {$3 billion} each year.", "USD? 3e9 /year"),
    ("It pays {$3 billion}/year.", "USD? 3e9 /year"),
    ("It pays {$3 billion} annually.", "USD? 3e9 /year"),
    ("It pays {$3} per calendar month.", "USD? 3 /calendar_month"),
    ("It paid {$3} per share as profit rose to {$7bn}.", "USD? 3 /share | USD? 7e9 up to"),
    ("It earned {$3} per share on revenue of {$7bn}.", "USD? 3 /share | USD? 7e9"),
    ("It pays a {$3}-a-month fee.", "USD? 3 /month"),
    ("Oil is {$58.24} per barrel.", "USD? 58.24 /barrel"),
    ("Oil is {$58.24} a barrel.", "USD? 58.24 /barrel"),
    ("It pays {€5}/month.", "EUR 5 /month"),
    ("They are {$2} each.", "USD? 2 /unit"),
    ("They are {$2} apiece.", "USD? 2 /unit"),
    ("It is {$5} per square foot.", "USD? 5 /square_foot"),
    ("It is {$5} per user per month.", "USD? 5 /user_month"),
    ("It is {$5}/user/month.", "USD? 5 /user_month"),
    ("It is {190 Ecus} per 100 kilos.", "XEU 190 /100_kilo"),
    ("It earned {$1.40} per diluted share.", "USD? 1.4 /diluted_share"),
    ("It earned {12 cts} a share.", "USD? 0.12 /share"),
    ("It charges an annual fee of {$99}.", "USD? 99 /year"),
    ("The monthly rent is {€900}.", "EUR 900 /month"),
    ("It yields {5%} a year.", "5% /year"),
    ("It grew {5%} per year.", "5% up change /year"),
]

NO_RATES = [
    ("It paid {$5} a year ago.", "USD? 5"),
    ("It paid {$5} a year earlier.", "USD? 5"),
    ("It paid {$5} the year before.", "USD? 5"),
    ("Sales rose {5%} year over year.", "5% up change"),
    ("Sales rose {5%} in the year.", "5% up change"),
    ("It paid {$5} for a share of land.", "USD? 5"),
]


@pytest.mark.parametrize(("marked", "expected"), RATES)
def test_rate(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), NO_RATES)
def test_no_rate(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(
    ("name", "form"), [(name, form) for name, forms in TIMES + THINGS for form in (name, *forms.split())]
)
def test_every_denominator(name: str, form: str) -> None:
    check(f"It is {{€7}} per {form} now.", f"EUR 7 /{name.replace(' ', '_')}")


@pytest.mark.parametrize("word", RATE_ADVERBS)
def test_every_adverb(word: str) -> None:
    check(f"It is {{€7}} {word}, it said.", f"EUR 7 /{RATE_ADVERBS[word]}")


@pytest.mark.parametrize("word", RATE_ADJECTIVES)
def test_every_adjective(word: str) -> None:
    check(f"It has a {word} fee of {{€7}} now.", f"EUR 7 /{RATE_ADJECTIVES[word]}")
