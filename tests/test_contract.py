"""Every example of what counts as a figure and of what does not, one case each."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.notation import check, check_found, unmark

import moneyfacts
from moneyfacts import Money, Parser

COUNTS = [
    # one amount
    ("{$15 billion}", "USD? 15e9"),
    ("{US$15bn}", "USD 15e9"),
    ("{15 bln dlrs}", "USD? 15e9"),
    ("{USD 15,000m}", "USD 15e9"),
    ("{fifteen billion dollars}", "USD? 15e9"),
    ("{$15B}", "USD? 15e9"),
    ("{$15 B}", "USD? 15e9"),
    # a range shares its scale and its currency
    ("{$15 billion to $25 billion}", "USD? 15e9..25e9"),
    ("{$15 to $25 billion}", "USD? 15e9..25e9"),
    ("{$15-25bn}", "USD? 15e9..25e9"),
    ("between {$15 billion and $25 billion}", "USD? 15e9..25e9"),
    ("{$15–$25bn}", "USD? 15e9..25e9"),
    ("from {$200 to $4 million}", "USD? 200..4e6"),
    ("from {$2 to $4 million}", "USD? 2e6..4e6"),
    # a change is no range
    ("rose to {$7.36 billion} from {$6.78 billion}", "USD? 7.36e9 up to | USD? 6.78e9 from"),
    ("fell from {$36,040} to {$34,935}", "USD? 36040 from | USD? 34935 down to"),
    ("The bank slashed it from {$16B} to {$2B}.", "USD? 16e9 from | USD? 2e9 down to"),
    ("increased by {$43.6 billion} to {$419.2 billion}", "USD? 43.6e9 up change | USD? 419.2e9 up to"),
    ("dropped {7%} to {$2.3 billion}", "7% down change | USD? 2.3e9 down to"),
    ("will grow {12 to 15 pct}", "12..15% up change"),
    ("rose {$2 to $3 million}", "USD? 2e6..3e6 up change"),
    ("decreased {$1.2 million} to {$23.5 million}", "USD? 1.2e6 down change | USD? 23.5e6 down to"),
    # compared or coordinated
    ("{28.60 mln dlrs} from {30.43 mln}", "USD? 28.6e6 | USD* 30.43e6 from"),
    ("{$1.2 billion} against {1.1 billion}", "USD? 1.2e9 | USD* 1.1e9 from"),
    # bounds
    ("up to {$25 billion}", "USD? <=25e9"),
    ("as much as {$25 billion}", "USD? <=25e9"),
    ("at most {$25 billion}", "USD? <=25e9"),
    ("no more than {$25 billion}", "USD? <=25e9"),
    ("capped at {$25 billion}", "USD? <=25e9"),
    ("more than {$40 billion}", "USD? >40e9"),
    ("over {$40 billion}", "USD? >40e9"),
    ("exceeding {$40 billion}", "USD? >40e9"),
    ("topped {$40 billion}", "USD? >40e9"),
    ("at least {$40 billion}", "USD? >=40e9"),
    ("{$40 billion} or more", "USD? >=40e9"),
    ("{$40bn}+", "USD? >=40e9"),
    ("tickets from {$349}", "USD? >=349"),
    ("under {20 percent}", "<20%"),
    ("less than {20 percent}", "<20%"),
    ("below {20 percent}", "<20%"),
    ("just under {20 percent}", "<20% ~"),
    # approximate
    ("nearly {$589 billion}", "USD? 589e9 ~"),
    ("almost {$589 billion}", "USD? 589e9 ~"),
    ("some {$589 billion}", "USD? 589e9 ~"),
    ("about {$589 billion}", "USD? 589e9 ~"),
    ("c.{$5m}", "USD? 5e6 ~"),
    ("{$589 billion} or so", "USD? 589e9 ~"),
    # vague magnitudes
    ("{billions of dollars}", "USD? 1e9..<1e12 ~"),
    ("a {multi-billion dollar} plan", "USD? 1e9..<1e12 ~"),
    ("a {multibillion-dollar} plan", "USD? 1e9..<1e12 ~"),
    ("{several billion dollars}", "USD? 2e9..<10e9 ~"),
    ("{a few billion dollars}", "USD? 2e9..<10e9 ~"),
    ("{tens of millions of euros}", "EUR 10e6..<100e6 ~"),
    ("{hundreds of thousands of pounds}", "GBP? 100e3..<1e6 ~"),
    # one of it
    ("a {billion-dollar} mistake", "USD? 1e9"),
    ("{a million dollars}", "USD? 1e6"),
    ("{a dollar}", "USD? 1"),
    # fractions
    ("{half a million dollars}", "USD? 500e3"),
    ("{a quarter million dollars}", "USD? 250e3"),
    ("{three quarters of a billion pounds}", "GBP? 750e6"),
    ("{one and a half million euros}", "EUR 1.5e6"),
    ("{2 1/2 percent}", "2.5%"),
    ("{12-1/2 cts}", "USD? 0.125"),
    ("{½%}", "0.5%"),
    # minor units
    ("{ten thousand dollars and 5 cents}", "USD? 10000.05"),
    ("{50 cents}", "USD? 0.5"),
    ("{164p}", "GBP 1.64"),
    ("{3 GBP 1 pence}", "GBP 3.01"),
    # the grouping of India
    ("{Rs 16,189 crore}", "INR? 161.89e9"),
    ("{$1,23,456}", "USD? 123456"),
    ("{35 lakh rupees}", "INR? 3.5e6"),
    # the separators of Europe
    ("{€1.234,56}", "EUR 1234.56"),
    ("{1 234,56 €}", "EUR 1234.56"),
    ("{CHF 1'234.50}", "CHF 1234.5"),
    ("{12,50 €}", "EUR 12.5"),
    ("{€1,234}", "EUR 1234"),
    ("{€1.234}", "EUR 1.234"),
    ("{€1.234} and {€12,50}", "EUR 1234 | EUR 12.5"),
    # the code or the attached country decides
    ("{50 MUSD}", "USD 50e6"),
    ("{120 MEUR}", "EUR 120e6"),
    ("{EUR100m}", "EUR 100e6"),
    ("{C$1.34}", "CAD 1.34"),
    ("{c $ 16.4 million}", "CAD 16.4e6"),
    ("{HK$5}", "HKD 5"),
    ("{R$ 5}", "BRL 5"),
    ("{$US5}", "USD 5"),
    ("{$A82m}", "AUD 82e6"),
    ("{$76 US}", "USD 76"),
    # negatives
    ("{-$5}", "USD? -5"),
    ("{−5%}", "-5%"),
    ("{minus five percent}", "-5%"),
    ("Refunds\t{($228.00)}\n", "USD? -228"),
    ("Refunds    {($228.00)}\n", "USD? -228"),
    ("{($228.00)}", "USD? -228"),
    ("The balance is {($228.00)}.", "USD? -228"),
    ("The balance was {($228.00)}.", "USD? -228"),
    ("A balance of {($228.00)} is owed.", "USD? -228"),
    ("Balance: {($228.00)}", "USD? -228"),
    ("{10.5 million Australian dollars} ({$7.5 million})", "AUD 10.5e6 | USD? 7.5e6"),
    ("the fee ({$7.5 million}) was paid", "USD? 7.5e6"),
    ("A net loss of {$5 million} was booked.", "USD? 5e6"),
    ("- {$5} for coffee\n- {$6} for tea", "USD? 5 | USD? 6"),
    # percent
    ("{0.5%}", "0.5%"),
    ("{75 percent}", "75%"),
    ("{80 per cent}", "80%"),
    ("{12 pct}", "12%"),
    ("{10 percentage points}", "10pt"),
    ("{25 bps}", "0.25pt"),
    ("{3‰}", "0.3%"),
    # rates
    ("{$3 billion} a year", "USD? 3e9 /year"),
    ("{$58.24} per barrel", "USD? 58.24 /barrel"),
    ("{€5}/month", "EUR 5 /month"),
    ("{$2} each", "USD? 2 /unit"),
    ("{$3 billion} annually", "USD? 3e9 /year"),
    ("an annual fee of {$99}", "USD? 99 /year"),
    ("It was {$5} a year ago.", "USD? 5"),
    ("Sales rose {5%} year over year.", "5% up change"),
    # a quote
    ("{145.10/20 yen}", "JPY 145.1..145.2"),
    # ratios and multiples
    ("a {50-50} venture", "50:50"),
    ("a {60/40} split", "60:40"),
    ("a {2-for-1} stock split", "2:1"),
    ("a ratio of {3:1}", "3:1"),
    ("{3x} leverage", "3x"),
    ("a {twofold} rise", "2x up change"),
    ("Sales {tripled}.", "3x up change"),
    ("Sales more than {doubled}.", ">2x up change"),
    ("Profit {halved}.", "0.5x down change"),
    # roles
    ("It rose {2%} to {$5} from {$4}.", "2% up change | USD? 5 up to | USD? 4 from"),
    ("Sales were {$5 million} vs {$4 million}.", "USD? 5e6 | USD? 4e6 from"),
    ("Sales were {$5 million}, compared with {$4 million}.", "USD? 5e6 | USD? 4e6 from"),
]

#: The currency of a bare sign or name, by what the document tells.
TOLD = [
    ("All figures are in Canadian dollars. It paid {$5}.", "CAD* 5"),
    ("Acme (ASX: ACM) paid {$5}.", "AUD* 5"),
    ("TORONTO, March 3 -- Acme paid {$5}.", "CAD* 5"),
    ("It paid {£5}, {¥6}, {7 francs} and {8 pesos}.", "GBP? 5 | JPY? 6 | CHF? 7 | MXN? 8"),
    ("It paid {Rs 5} and {6 kr} for it.", "INR? 5 | SEK? 6"),
]

#: Each of these breaks one parser or another.
NOTORIOUS = [
    ("{$1.5bn}", "USD? 1.5e9"),
    ("{$15-25 billion}", "USD? 15e9..25e9"),
    ("{Rs16,189-crore}", "INR? 161.89e9"),
    ("{1.234,56 €}", "EUR 1234.56"),
    ("{$13 009 million}", "USD? 13009e6"),
    ("{12%} {13%}", "12% | 13%"),
    ("{USD$ 115}", "USD 115"),
    ("İstanbul paid {$5}", "USD? 5"),
    ("a pound of butter", ""),
    ("ALL 5 of us", ""),
    ("2 pairs from {$349}", "USD? >=349"),
    ("{$0.10}", "USD? 0.1"),
    ("about {$3 billion}", "USD? 3e9 ~"),
]

COUNTS_NOT = [
    # years, dates, phone numbers
    "It was founded in 1987.",
    "On 12/03/2024 and on 3 March 2024 it met.",
    "Between 2019 and 2023 it grew.",
    "Call 1-555-010-0142 or (555) 010-0142.",
    # versions, pages, sections, jerseys
    "Version 2.5.1 and Python 3.11 are out.",
    "See pages 8 to 12.",
    "Under section 4(a) and Section 12.3 it may.",
    "He wore the No. 23 jersey.",
    # sports scores and votes
    "The team won 3-2.",
    "They lost 50-48 at home.",
    "The board voted 7-2 for it.",
    "The Senate passed it by a 51-49 vote.",
    # time and shape
    "The line is open 24/7.",
    "The screen is 16:9.",
    "It is a 4x4.",
    # model names
    "The Model 3 has 5G.",
    "A Boeing 737 landed.",
    # how often, what part
    "It happens twice a year.",
    "It happens three times a year.",
    "Some one-third of staff left.",
    # counts with no currency
    "It employs 1,000 people.",
    "It sold 3 million phones.",
    # weights
    "a pound of butter",
    "It takes 5 pounds of flour.",
    "a 10-pound turkey",
    # words that look like codes
    "ALL 5 of us went.",
    "The TOP 10 list is out.",
    # percent signs of web addresses
    "See https://example.com/a%20b and https://example.com/?q=5%25.",
    # a currency or percent word without a number
    "The dollar fell against the euro.",
    "Only a small percent agreed.",
    # money with no currency
    "They spend billions on it.",
    "It cost millions.",
    # identifiers
    "The rapper A$AP Rocky sang.",
    "Buy $AAPL now.",
    "Set $variable to one.",
]


@pytest.mark.parametrize(("marked", "expected"), COUNTS)
def test_counts(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), TOLD)
def test_document_tells_the_currency_of_a_bare_sign(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), NOTORIOUS)
def test_counts_where_others_fail(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize("text", COUNTS_NOT)
def test_counts_not(text: str) -> None:
    check(text)


def test_setting_tells_a_decimal_comma() -> None:
    text, spans = unmark("{€1.234}")
    check_found(text, Parser(decimal=",").parse(text), spans, "EUR 1234")


def test_candidates_list_the_rest_of_those_who_share_a_sign() -> None:
    (fact,) = moneyfacts.parse("It paid $5.")
    assert isinstance(fact.figure, Money)
    assert "USD" not in fact.figure.currency_candidates
    assert {"CAD", "AUD"} <= set(fact.figure.currency_candidates)


def test_explicit_currency_has_no_candidates() -> None:
    (fact,) = moneyfacts.parse("It paid US$5.")
    assert isinstance(fact.figure, Money)
    assert fact.figure.currency_candidates == ()


def test_restatement_takes_another_currency_than_the_marked_amount() -> None:
    marked, bare = moneyfacts.parse("It cost US$10 million ($13 million).")
    assert isinstance(marked.figure, Money)
    assert isinstance(bare.figure, Money)
    assert marked.figure.currency == "USD"
    assert bare.figure.currency != "USD"


def test_numbers_are_exact_decimals() -> None:
    (fact,) = moneyfacts.parse("It paid $0.10.")
    assert isinstance(fact.figure, Money)
    assert fact.figure.amount == Decimal("0.1")
    assert fact.model_dump(mode="json")["figure"]["amount"] == "0.1"


def test_repeating_fraction_has_28_digits_and_is_approximate() -> None:
    (fact,) = moneyfacts.parse("It fell by a third of a percent.")
    assert isinstance(fact.figure, moneyfacts.Percent)
    assert fact.figure.amount == Decimal("0." + 28 * "3")
    assert fact.approximate


@pytest.mark.parametrize(("digits", "count"), [(100, 1), (101, 0)])
def test_number_has_at_most_100_digits(digits: int, count: int) -> None:
    assert len(moneyfacts.parse(f"It paid ${'1' * digits}.")) == count
