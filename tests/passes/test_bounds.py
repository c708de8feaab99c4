"""Bounds and approximation: every modifier, and words that modify nothing."""

from __future__ import annotations

import pytest
from tests.notation import check

from moneyfacts.lexicon.modifiers import AFTER, BEFORE, Modifier

BOUNDED = [
    ("The price will top {$5}.", "USD? >5"),
    ("Sales are expected to top {5 million euros}.", "EUR >5e6"),
    ("Sales could easily top {€5 million} in May.", "EUR >5e6"),
    ("Its value may pass {€5 million}.", "EUR >5e6"),
    ("Its debt has passed {€5 million}, a record.", "EUR >5e6"),
    ("It may invest up to {$25 billion}.", "USD? <=25e9"),
    ("Prices rose by up to {5%}.", "<=5% up change"),
    ("It has as much as {$25 billion}.", "USD? <=25e9"),
    ("Spending is capped at {$25 billion}.", "USD? <=25e9"),
    ("It is worth more than {$40 billion}.", "USD? >40e9"),
    ("Its value topped {$40 billion}.", "USD? >40e9"),
    ("It needs at least {$40 billion}.", "USD? >=40e9"),
    ("It needs {$40 billion} or more.", "USD? >=40e9"),
    ("It needs {$40bn}+ now.", "USD? >=40e9"),
    ("It needs at least about {$40 billion}.", "USD? >=40e9 ~"),
    ("It owns under {20 percent}.", "<20%"),
    ("It earns over {a million dollars}.", "USD? >1e6"),
    ("It needs more than a {$5 million} loan.", "USD? >5e6"),
    ("It earns under a {$5 million} a year.", "USD? <5e6 /year"),
    ("It owns just under {20 percent}.", "<20% ~"),
    ("It owns just over {20 percent}.", ">20% ~"),
    ("It costs {$40} or less.", "USD? <=40"),
    ("It raised {$100-plus million}.", "USD? >=100e6"),
    ("It raised {$100+ million}.", "USD? >=100e6"),
    ("It has {100+ billion euros}.", "EUR >=100e9"),
    ("It has {5-plus million dollars}.", "USD? >=5e6"),
    ("It owns {20-plus percent}.", ">=20%"),
    ("It owns {20+%}.", ">=20%"),
    ("It owns <= {5%}.", "<=5%"),
    ("Output more than {halved}.", "<0.5x down change"),
    ("Output at least {halved}.", "<=0.5x down change"),
    ("Output more than {doubled}.", ">2x up change"),
    ("Sales rose more than {5%}.", ">5% up change"),
    ("Sales rose by at least {5%}.", ">=5% up change"),
]

PRICES = [
    ("2 pairs from {$349}", "USD? >=349"),
    ("Tickets from {$20} are on sale.", "USD? >=20"),
    ("Prices start at {$20} today.", "USD? >=20"),
    ("It took money from {$20 billion} of funds.", "USD? 20e9"),
]

APPROXIMATE = [
    ("It is worth nearly {$589 billion}.", "USD? 589e9 ~"),
    ("It is worth {$589 billion} or so.", "USD? 589e9 ~"),
    ("It is worth c.{$5m}.", "USD? 5e6 ~"),
    ("It is worth ~{$5m}.", "USD? 5e6 ~"),
    ("It is worth roughly {5%}.", "5% ~"),
    ("It is in the low-{40%} range.", "40% ~"),
    ("It is worth {$10-odd million}.", "USD? 10e6 ~"),
    ("It is worth {30-odd dollars}.", "USD? 30 ~"),
    ("It owns {20-odd percent}.", "20% ~"),
    ("An estimated {$5 million} is lost.", "USD? 5e6 ~"),
]

UNTOUCHED = [
    ("It works under a {$5 million} contract.", "USD? 5e6"),
    ("It was built under an {80 million euro} plan.", "EUR 80e6"),
    ("They quarrel over a {$5 million} loan.", "USD? 5e6"),
    ("It stays above a {5%} threshold.", "5%"),
    ("It went up to the roof and paid {$5}.", "USD? 5"),
    ("All but some paid {$5}.", "USD? 5"),
    ("The vote is over. {$5} was paid.", "USD? 5"),
    ("It paid {$5}, at least 3 of them said.", "USD? 5"),
    ("It paid {$5}; more is due.", "USD? 5"),
    ("It paid {$5} + {€6 million}.", "USD? 5 | EUR 6e6"),
    ("It has 10-plus homes and {$5}.", "USD? 5"),
    ("It won {$5 million} and more deals came.", "USD? 5e6"),
    ("Inflation ticked up to {4.2%}.", "4.2% up to"),
    ("Inflation climbed back up to {4.2%}.", "4.2% up to"),
    ("Orrin will top a {$5} bid.", "USD? 5"),
    ("Its top {$5} lamp sold out.", "USD? 5"),
    ("It is in the top {5 percent}.", "5%"),
    ("It would pass {$5 million} on to Tamsin.", "USD? 5e6"),
    ("The council passed {$5 million} of aid.", "USD? 5e6"),
]


@pytest.mark.parametrize(("marked", "expected"), BOUNDED)
def test_bound(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), PRICES)
def test_lowest_price(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), APPROXIMATE)
def test_approximate(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), UNTOUCHED)
def test_no_modifier(marked: str, expected: str) -> None:
    check(marked, expected)


def bounded(modifier: Modifier, value: str) -> str:
    sign = {"least": ">=", "above": ">", "most": "<=", "below": "<", None: ""}[modifier.bound]
    return f"EUR {sign}{value}{' ~' if modifier.approximate else ''}"


@pytest.mark.parametrize(
    ("modifier", "form"), [(row, form) for row in BEFORE for form in row.forms], ids=lambda value: str(value)[:40]
)
def test_every_form_before_a_figure(modifier: Modifier, form: str) -> None:
    phrase = form.replace(" .", ".").replace(" -", "-")
    gap = "" if not phrase[-1].isalnum() else " "
    check(f"It is {phrase}{gap}{{€7}} now.", bounded(modifier, "7"))


@pytest.mark.parametrize(
    ("modifier", "form"), [(row, form) for row in AFTER for form in row.forms], ids=lambda value: str(value)[:40]
)
def test_every_form_behind_a_figure(modifier: Modifier, form: str) -> None:
    gap = "" if not form[0].isalnum() else " "
    check(f"It is {{€7}}{gap}{form.replace('- ', '-')}.", bounded(modifier, "7"))
