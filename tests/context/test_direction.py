"""Direction and role: rises and falls, what they came to and from."""

from __future__ import annotations

import pytest
from tests.notation import check

from moneyfacts.lexicon.changes import COMPARISONS, Change, change_verbs
from moneyfacts.lexicon.ratios import MULTIPLYING_VERBS

DIRECTIONS = [
    ("Sales rose {5%}.", "5% up change"),
    ("Sales fell by {5%}.", "5% down change"),
    ("Sales rose by a further {5%}.", "5% up change"),
    ("Sales rose sharply by {$5 million}.", "USD? 5e6 up change"),
    ("Sales were up {5%}.", "5% up change"),
    ("Sales were down {5%}.", "5% down change"),
    ("Sales were {5%} higher.", "5% up change"),
    ("Sales were {5%} lower.", "5% down change"),
    ("It reported a {5%} increase.", "5% up change"),
    ("It reported a {5%} drop in sales.", "5% down change"),
    ("It reported a gain of {5%}.", "5% up change"),
    ("It reported a decline in sales of {$5 million}.", "USD? 5e6 down change"),
    ("Sales rose {$3 million}, or {5%}.", "USD? 3e6 up change | 5% up change"),
    ("Sales fell {-5%}.", "-5% down change"),
    ("The stock rose {5%} to close at {$31}.", "5% up change | USD? 31 up to"),
    ("The stock rose {5%}, closing at {$31}.", "5% up change | USD? 31 up to"),
    ("The stock, which has gained {5%}, closed at {$31}.", "5% up change | USD? 31"),
    ("Sales saw a {4%} rise, and profit at {$90 million} was high.", "4% up change | USD? 90e6"),
    ("It cut its stake in Orrin Corp. to {9%} from {12%}.", "9% down to | 12% from"),
    ("The move shaved {2%} off its value.", "2% down change"),
    ("The news wiped {$4 billion} off its value.", "USD? 4e9 down change"),
    ("Orrin has lined up {$400 million} of loans.", "USD? 400e6"),
    ("Orrin racked up {$40 million} in losses.", "USD? 40e6"),
    ("It will pay {€40m} up front.", "EUR 40e6"),
    ("Rents rose to {€2,600} in the city and {€2,150} in the country.", "EUR 2600 up to | EUR 2150 up to"),
    ("Tax rose to {48%} in May and {5 percentage points} to be sure.", "48% up to | 5pt"),
    ("Costs rose {9%}, and Orrin cut its goal to {€2} from {€3}.", "9% up change | EUR 2 down to | EUR 3 from"),
    ("Staff won a {4%} raise and a bonus of {€1,200}.", "4% up change | EUR 1200"),
    ("Profit was {€3m} (2023: {€6m}).", "EUR 3e6 | EUR 6e6 from"),
    ("Profit fell to {€3m} (previous year: {€6m}).", "EUR 3e6 down to | EUR 6e6 from"),
    ("Profit was {€3m} (FY22: {€6m}, FY21: {€7m}).", "EUR 3e6 | EUR 6e6 from | EUR 7e6 from"),
    ("Profit was {€3m} (of which lamps: {€2m}).", "EUR 3e6 | EUR 2e6"),
    ("It saw a loss of {€3m}, compared with a 1986 profit of {€6m}.", "EUR 3e6 | EUR 6e6 from"),
    ("It saw growth of {14%} over {€3m} in the year-ago quarter.", "14% up change | EUR 3e6 from"),
    ("Buyers put {€20,000} down on a house.", "EUR 20000"),
    ("Profit was {€20,000} down on the year.", "EUR 20000 down change"),
    (
        "Petrol rose by {€1} a litre in the south at midnight to {€21}, and diesel by {€2} to {€22}.",
        "EUR 1 up change /litre | EUR 21 up to | EUR 2 up change | EUR 22 up to",
    ),
    (
        "Sales rose by {€2 billion} to {€14 billion}, and profit by {€300 million} to {€1.9 billion}.",
        "EUR 2e9 up change | EUR 14e9 up to | EUR 300e6 up change | EUR 1.9e9 up to",
    ),
    (
        "Exports rose {3%} to {€41bn} and imports {1%} to {€39bn}.",
        "3% up change | EUR 41e9 up to | 1% up change | EUR 39e9 up to",
    ),
    (
        "It would cut profits by {€7 billion}, increase output by {€1 billion}.",
        "EUR 7e9 down change | EUR 1e9 up change",
    ),
    ("Profit fell to {€298m}, corresponding to a margin of {8.4%}.", "EUR 298e6 down to | 8.4%"),
    (
        "Profit fell to {€84 million}, or {€2} a share, in the three months ended June 30 from {€119 million}.",
        "EUR 84e6 down to | EUR 2 down to /share | EUR 119e6 from",
    ),
    ("Sales were up {12%} year over year and {3%} sequentially.", "12% up change | 3% up change"),
    ("Sales were up {12%} from a year ago and {3%} from May.", "12% up change | 3% up change"),
    ("Gold rose {5%}, silver {3%} and the dollar {1%}.", "5% up change | 3% up change | 1% up change"),
    ("Strikes reduced revenue growth by {3%}.", "3% down change"),
    ("It reported an increase by {3%}.", "3% up change"),
    ("Sales were {15%} more than in 2023.", "15% up change"),
    ("Sales were {15%} less than a year earlier.", "15% down change"),
    ("The book is {15%} larger than a year ago.", "15% up change"),
    ("The ratio improved to {48%} from {51%}.", "48% down to | 51% from"),
    ("Sales were {2.4%} below last year.", "2.4% down change"),
    ("Sales were {3%} ahead of the prior year.", "3% up change"),
    ("The yield was {2 bps} higher at {2.11%}.", "0.02pt up change | 2.11% up to"),
    ("It cut its goal to {€5m} from its old goal of {€6m}.", "EUR 5e6 down to | EUR 6e6 from"),
    ("The start-up cut its loss to {€3m}.", "EUR 3e6 down to"),
    ("Sales were {$5 million}, {+21%} y/y.", "USD? 5e6 | 21% up change"),
    ("It was down {4%} sequentially and {17%} from a year ago.", "4% down change | 17% down change"),
    ("Output rose a seasonally adjusted {1.2 pct}.", "1.2% up change"),
    ("Output fell a provisional seasonally adjusted {1.2 pct}.", "1.2% down change"),
    ("The budget is {$5 million} more than this year.", "USD? 5e6 up change"),
    ("The lamp is {$5} more than now.", "USD? 5 up change"),
    ("Sales rose to {$6} from {$5}, or {20%}.", "USD? 6 up to | USD? 5 from | 20% up change"),
    ("Sales fell to {$5} from {$6} a year earlier, or {17%}.", "USD? 5 down to | USD? 6 from | 17% down change"),
    ("Sales rose to {$6} from {$5}, or about {20%}.", "USD? 6 up to | USD? 5 from | 20% ~ up change"),
    ("Fees will rise {3%} next fall, to {$95}.", "3% up change | USD? 95 up to"),
    ("Fees jumped {3%} last fall.", "3% up change"),
    ("The strike is dragging growth to {2%}.", "2% down to"),
    ("The strike dragged full-year growth to {minus 0.1%}.", "-0.1% down to"),
    ("Weak demand cut its sales growth to {2%}.", "2% down to"),
    ("Inflation cooled to {3%} from {4%}.", "3% down to | 4% from"),
    ("It reported a rise to {2%}.", "2% up to"),
    ("The index ended {1.4%}, or 512 points, higher.", "1.4% up change"),
    ("Shares closed {0.6%}, or 16 points, lower.", "0.6% down change"),
    ("Shares ended {$2}, or {3%}, higher at {$60}.", "USD? 2 up change | 3% up change | USD? 60 up to"),
    ("Output stood {4%} above its level a year earlier.", "4% up change"),
    ("Output was {4%} below a year ago.", "4% down change"),
    ("Its price was {$4} above last year.", "USD? 4 up change"),
    ("Sales came to {€4m} in 2009, up from {€3m} in 2008.", "EUR 4e6 up to | EUR 3e6 from"),
    ("It ended at {148.3 yen} in Tokyo, down from {149 yen}.", "JPY 148.3 down to | JPY 149 from"),
    ("In the poll {62%} of them approve, up from {55%}.", "62% up to | 55% from"),
    ("Sales will nearly {double}.", "2x ~ up change"),
    ("The plan will nearly {double} the rate.", "2x ~ up change"),
    ("Exports {doubled} to {$5 million}.", "2x up change | USD? 5e6 up to"),
    ("The share recovered {5%} on Monday.", "5% up change"),
    ("Reserves recovered {$2 billion} to {$40 billion}.", "USD? 2e9 up change | USD? 40e9 up to"),
    ("It posted a {$7 million} gain in sales.", "USD? 7e6 up change"),
]

ROLES = [
    ("Sales rose {2%} to {$5 million} from {$4 million}.", "2% up change | USD? 5e6 up to | USD? 4e6 from"),
    ("It raised its dividend to {$5} from {$4}.", "USD? 5 up to | USD? 4 from"),
    ("It raised its dividend to {$5}.", "USD? 5 up to"),
    ("It cut its forecast to {$5 million}.", "USD? 5e6 down to"),
    ("Sales were {$5 million} vs {$4 million}.", "USD? 5e6 | USD? 4e6 from"),
    ("Profit of {$5 million} against a loss of {$4 million}.", "USD? 5e6 | USD? 4e6 from"),
    ("Sales fell to {$4 million}.", "USD? 4e6 down to"),
    (
        "The gap narrowed to {$2 million} from {$3 million} in April and {$4 million} a year earlier.",
        "USD? 2e6 down to | USD? 3e6 from | USD? 4e6 from",
    ),
    (
        "It earned {31 cts} a share, against {28 cts} the year before and {24 cts} in 1985.",
        "USD? 0.31 /share | USD? 0.28 from | USD? 0.24 from",
    ),
    ("Its backlog was {$9}, nearly {double} the {$5} reported in May.", "USD? 9 | 2x ~ | USD? 5 from"),
    ("Sales were {$9}, {triple} the {$3} earned a year earlier.", "USD? 9 | 3x | USD? 3 from"),
    ("It paid {$9}, a {9%} increase over the prior rate of {$8}.", "USD? 9 | 9% up change | USD? 8 from"),
    ("It sold {$9}, a {9%} increase over sales of {$8} in May.", "USD? 9 | 9% up change | USD? 8 from"),
    ("Net income was {$5} vs. a net loss of {$4}.", "USD? 5 | USD? 4 from"),
    ("Its dividend rose to {$3} from last year's {$2}.", "USD? 3 up to | USD? 2 from"),
    ("It made {$5} against {$4} in the first half and {$3} a year earlier.", "USD? 5 | USD? 4 from | USD? 3 from"),
    ("It paid {$9}, {double} its offer of {$5}.", "USD? 9 | 2x | USD? 5"),
    ("It sees {$2}, versus our previous guidance of {$3}.", "USD? 2 | USD? 3 from"),
]

LEVELS = [
    ("It lost {$5 million}.", "USD? 5e6"),
    ("It paid {$5} to Acme.", "USD? 5"),
    ("It paid Acme {$5} from its funds.", "USD? 5"),
    ("It is due to {$5 million} of charges.", "USD? 5e6"),
    ("It amounted to {$5 million}.", "USD? 5e6"),
    ("Sales rose. It paid {$5}.", "USD? 5"),
    ("Sales rose while it paid {$5}.", "USD? 5"),
    ("It gave money to {$5 billion} funds.", "USD? 5e9"),
    ("It owns {5%} of Acme.", "5%"),
    ("Sales were {5%} below target.", "5%"),
    ("Debt of {$6 million} falls due.", "USD? 6e6"),
    ("Sales rose to {$6 million}, helped by {$4 million} of orders.", "USD? 6e6 up to | USD? 4e6"),
    ("Sales rose {5%} from a year ago and {3%} of them were abroad.", "5% up change | 3%"),
    ("Sales rose {5%} and Acme owns {3%}.", "5% up change | 3%"),
    ("Sales rose {5%}, beating {3%} forecasts.", "5% up change | 3%"),
    ("Sales rose {5%} and it sold a {3%} stake.", "5% up change | 3%"),
    ("Sales were {$5 million}, {15%} less than a year earlier.", "USD? 5e6 | 15% down change"),
    ("Sales were {$5 million}, {15%} higher.", "USD? 5e6 | 15% up change"),
    ("The gap widened to {$17 billion}, {$2 billion} more than expected.", "USD? 17e9 up to | USD? 2e9"),
    ("Profit fell to {$60 million}, {$5 million} below forecasts.", "USD? 60e6 down to | USD? 5e6"),
    ("Its fees are {6%}, nearly {double} the national rate.", "6% | 2x ~"),
    ("The rate is {double} that of Orrin.", "2x"),
    ("It {doubled} its {$5 million} budget.", "2x up change | USD? 5e6"),
    ("It booked a {$2.2 million} gain on sale of a plant.", "USD? 2.2e6"),
    ("The police recovered {300,000 pounds}.", "GBP? 3e5"),
    ("It recovered {$4 million} worth of rings.", "USD? 4e6"),
    ("It sold {$5 million} as profit rose, up from {$3 million}.", "USD? 5e6 | USD? 3e6 from"),
    ("It paid {$3 million} in 2019, up from {$5 million}.", "USD? 3e6 | USD? 5e6 from"),
    ("It fell to {$6 million} in May and {$2 million} was lost.", "USD? 6e6 down to | USD? 2e6"),
    ("It pays a premium of {9%} over the last price of {$8}.", "9% | USD? 8"),
    ("It yields {8%}, or {78 basis points} more than the bill.", "8% | 0.78pt"),
]


@pytest.mark.parametrize(("marked", "expected"), DIRECTIONS)
def test_direction(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), ROLES)
def test_role(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), LEVELS)
def test_level(marked: str, expected: str) -> None:
    check(marked, expected)


#: Those that tell a direction and are no figure of their own.
VERBS = {word: change for word, change in change_verbs().items() if change.direction and word not in MULTIPLYING_VERBS}


@pytest.mark.parametrize(("word", "change"), VERBS.items())
def test_every_verb_and_particle(word: str, change: Change) -> None:
    check(f"What it does is {word} {{7%}}.", f"7% {change.direction} change")


@pytest.mark.parametrize("phrase", [phrase for phrase in COMPARISONS if phrase[0] not in {"up", "down"}])
def test_every_comparison(phrase: tuple[str, ...]) -> None:
    check(f"It was {{€7}} {' '.join(phrase).replace(' .', '.')} {{€8}}.", "EUR 7 | EUR 8 from")
