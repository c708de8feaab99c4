"""Money: where a currency may stand, minor units, and what only looks like money."""

from __future__ import annotations

import pytest
from tests.notation import check

PLACES = [
    ("It paid {$5}.", "USD? 5"),
    ("It paid {$ 5}.", "USD? 5"),
    ("It paid {5 $}.", "USD? 5"),
    ("A {5p}-a-share rise.", "GBP 5e-2 up change /share"),
    ("It paid {€5}.", "EUR 5"),
    ("It paid {5€}.", "EUR 5"),
    ("It paid {USD 5}.", "USD 5"),
    ("It paid {USD5}.", "USD 5"),
    ("It paid {5 USD}.", "USD 5"),
    ("It paid {5 usd}.", "USD 5"),
    ("It paid {USD 5m}.", "USD 5e6"),
    ("It paid {US $5}.", "USD 5"),
    ("It paid {5 U.S. dollars}.", "USD 5"),
    ("It paid {5 mln U.S. dlrs}.", "USD 5e6"),
    ("It paid {5 Canadian dollars}.", "CAD 5"),
    ("It paid {Rs. 500}.", "INR? 500"),
    ("It paid {Rs.29,750}.", "INR? 29750"),
    ("It paid {INR 500 crore}.", "INR 5e9"),
    ("It paid {₹2.5 lakh crore}.", "INR 2.5e12"),
    ("It paid {500 kr} for it.", "SEK? 500"),
    ("It paid {25,90 zł}.", "PLN 25.9"),
    ("It paid {RM5}.", "MYR 5"),
    ("It paid {DM 5 million}.", "DEM 5e6"),
    ("It paid {5 mln marks}.", "DEM? 5e6"),
    ("It paid {5 mln Finnish markka}.", "FIM 5e6"),
    ("It paid {5 mln French francs}.", "FRF 5e6"),
    ("It paid {5 mln stg}.", "GBP 5e6"),
    ("It paid {5 billion lire}.", "ITL 5e9"),
    ("It paid {2 bitcoins}.", "BTC 2"),
    ("It paid {BTC 2}.", "BTC 2"),
    ("It paid {5 kUSD}.", "USD 5000"),
    ("It paid {5 MEUR}.", "EUR 5e6"),
    ("It paid {5 mEUR}.", "EUR 5e6"),
    ("It paid {4,5 Mio. EUR}.", "EUR 4.5e6"),
    ("It paid {250 000 rand} and {1 250 rand}.", "ZAR 250000 | ZAR 1250"),
    ("It paid {Rs 2 crore 35 lakh}.", "INR? 23.5e6"),
    ("It paid {3 million 200 thousand euros}.", "EUR 3.2e6"),
    ("It paid {$5 million}¹ and {£2.4bn}².", "USD? 5e6 | GBP? 2.4e9"),
    ("It paid {1 250 000 dollars}.", "USD? 1250000"),
    ("It paid {1 250 million euros}.", "EUR 1250e6"),
    ("It paid {Can$18.50}.", "CAD 18.5"),
    ("It paid {two million and three hundred thousand euros}.", "EUR 2.3e6"),
    ("It paid {12 Mrd. Euro}.", "EUR 12e9"),
    ("It paid {5 mln. dlrs} and {3 bn. yen}.", "USD? 5e6 | JPY 3e9"),
    ("It paid {EUR 5 Mio}. and {USD 3 Mrd}. in all.", "EUR 5e6 | USD 3e9"),
    ("It paid {CHF 3m} and {4,5 Mio. EUR}.", "CHF 3e6 | EUR 4.5e6"),
]

POUNDS = [
    ("It lost {45 million pounds} in a year.", "GBP? 45e6"),
    ("She lost {5,000 pounds} in a year.", "GBP? 5000"),
    ("She was fined {45 pounds} in a year.", "GBP? 45"),
    ("A fee of 6 and {215 pounds}.", "GBP? 215"),
    ("It fell from 6 - 4 and {310 pounds} was paid.", "GBP? 310"),
]

TWICE = [
    ("It paid {$5 USD}.", "USD 5"),
    ("It paid {$5 million dollars}.", "USD? 5e6"),
    ("It paid {$5 million Canadian}.", "CAD 5e6"),
    ("It paid {$500 Cdn}.", "CAD 500"),
    ("It paid {$76 US}.", "USD 76"),
    ("It paid {75 USD million}.", "USD 75e6"),
]

MINOR = [
    ("It paid {50 cents}.", "USD? 0.5"),
    ("It paid {50 cts}.", "USD? 0.5"),
    ("It paid {50¢}.", "USD? 0.5"),
    ("It paid {164p}.", "GBP 1.64"),
    ("It paid {164 pence}.", "GBP 1.64"),
    ("It paid {12.5 cents}.", "USD? 0.125"),
    ("It paid {fifty cents}.", "USD? 0.5"),
    ("It paid {5 dollars and 20 cents}.", "USD? 5.2"),
    ("It paid {five dollars and twenty cents}.", "USD? 5.2"),
    ("It paid {5 euros 20 cents}.", "EUR 5.2"),
    ("It paid {£5 and 20 pence}.", "GBP? 5.2"),
    ("It paid {$5} and {20 pence}.", "USD? 5 | GBP 0.2"),
    ("It paid {50 paise}.", "INR? 0.5"),
    ("It paid {50 fils}.", "KWD? 0.05"),
]

ONE = [
    ("It paid {a dollar}.", "USD? 1"),
    ("It paid {a euro} for it.", "EUR 1"),
    ("It paid {a euro and a half} for it.", "EUR 1.5"),
    ("It paid {three dollars and a half} for it.", "USD? 3.5"),
    ("It paid {Rs 18 LPA} for it.", "INR? 1.8e6"),
    ("It paid {.5 cents} for it.", "USD? 0.005"),
    ("It paid {a million euros}.", "EUR 1e6"),
    ("It is a {million-dollar} question.", "USD? 1e6"),
    ("It is a {$5 million} plan.", "USD? 5e6"),
    ("It is a {five-million-euro} plan.", "EUR 5e6"),
    ("It is a {5 million dollar} plan.", "USD? 5e6"),
    ("It sold a dollar bond.", ""),
    ("Meal 446.2\n R-Revised", ""),
    ("It rose 12 R-Revised", ""),
    ("It ate a pound of butter.", ""),
    ("It is a dollar store.", ""),
]

PREFIXED = [
    ("It paid {A$5}.", "AUD 5"),
    ("It paid {AU$5}.", "AUD 5"),
    ("It paid {CA$5}.", "CAD 5"),
    ("It paid {Cdn$5}.", "CAD 5"),
    ("It paid {NZ$5}.", "NZD 5"),
    ("It paid {HK$5bn}.", "HKD 5e9"),
    ("It paid {S$5}.", "SGD 5"),
    ("It paid {NT$5}.", "TWD 5"),
    ("It paid {R$5}.", "BRL 5"),
    ("It paid {N31.4bn}.", "NGN 31.4e9"),
    ("It paid {N1,580}.", "NGN 1580"),
    ("It paid {SR 48.6 million}.", "SAR 48.6e6"),
    ("It paid {QR 5 million}.", "QAR 5e6"),
    ("It paid {BD 5 million}.", "BHD 5e6"),
    ("It paid {RO 5 million}.", "OMR 5e6"),
    ("It paid {Bt2 billion}.", "THB 2e9"),
    ("It paid {GH¢5}.", "GHS 5"),
    ("It paid {SDR 5 million}.", "XDR 5e6"),
    ("It paid {5 mln SDRs}.", "XDR 5e6"),
    ("It paid {5 million Special Drawing Rights}.", "XDR 5e6"),
    ("It paid {XDR 5}.", "XDR 5"),
    ("It paid {US$5}.", "USD 5"),
    ("It paid {IR£5}.", "IEP 5"),
    ("It paid XY$5.", ""),
]

LOOK_ALIKES = [
    "He wore the Mark 2 suit.",
    "It seats ALL 5 of us.",
    "It is in the TOP 10.",
    "It ran for 5 pounds of flour.",
    "It is a 10-pound turkey.",
    "It needs 2 pounds of butter.",
    "It won 5 games.",
    "It fell off a 1080p screen.",
    "It weighs 50 pounds of feathers.",
    "She lost 45 pounds in a year.",
    "He gained about 12 pounds.",
    "They dropped 30 pounds each.",
    "At 6-foot-7 and 215 pounds, he is a guard.",
    "He is listed at 6-4 and 310 pounds.",
    "50 Cent sang.",
    "It wears N95 masks on the N1.",
    "It fed 5 mln N. Koreans.",
    "It scanned the QR 5 times.",
    "It has the SDR 13 radio.",
    "It cost dearly in dollars.",
    "It took $ from them.",
    "It bought $AAPL and $TSLA.",
    "The rapper A$AP sang.",
    "It is priced in constant 1987 dollars.",
    "All figures are in US$ millions.",
    "Sales ($ millions)",
    "Sales (€ thousands, except per share)",
    "It had 5 100 dollar notes.",
    "Rooms cost R1 500 pp sharing.",
]


@pytest.mark.parametrize(("marked", "expected"), PLACES)
def test_currency_beside_a_number(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), POUNDS)
def test_pounds_of_money(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), TWICE)
def test_currency_said_twice(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), MINOR)
def test_minor_units(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), ONE)
def test_article_and_adjective(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), PREFIXED)
def test_prefixed_sign(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alike(text: str) -> None:
    check(text)
