"""Captions: measures that a comma, a bracket or a preposition runs through, and lists that only look like one."""

from __future__ import annotations

import pytest
from tests.context.telling import check_told

import moneyfacts

# Selling, general and administrative expenses
LISTS = [
    ("Selling, general and administrative costs were $5 million.", "-: Selling, general and administrative costs"),
    (
        "Orrin reduced selling, general and administrative expenses by 5%.",
        "Orrin: selling, general and administrative expenses",
    ),
    (
        "In Napa, selling, general and administrative expenses rose 5%.",
        "-: selling, general and administrative expenses",
    ),
    ("Orrin had marketing and selling expenses of $5 million.", "Orrin: marketing and selling expenses"),
    ("Engineering, research and development costs fell 5%.", "-: Engineering, research and development costs"),
    (
        "Cash, cash equivalents and long-term securities were $5 million.",
        "-: Cash, cash equivalents and long-term securities",
    ),
    ("Tamsin's depreciation, depletion and amortization rose 5%.", "Tamsin: depreciation, depletion and amortization"),
    (
        "It follows higher sales, and selling, general and administrative expense increasing 5%.",
        "-: selling, general and administrative expense",
    ),
    ("In Napa, sales and profit rose 5%.", "-: sales and profit"),
    ("In research, development costs rose 5%.", "-: development costs"),
    ("Orrin bought it for cash and Tamsin securities worth 5 mln dlrs.", "Orrin: securities"),
    ("After marketing, Orrin's costs rose 5%.", "Orrin: costs"),
]

# Interest expense, net
NETS = [
    ("Interest expense, net increased $0.7 million.", "-: Interest expense, net"),
    ("Interest expense, net, was $5 million.", "-: Interest expense, net"),
    ("Property, plant and equipment, net was $5 million.", "-: Property, plant and equipment, net"),
    ("Provision for (benefit from) income taxes was $5 million.", "-: Provision for (benefit from) income taxes"),
    ("Trade debts, net of allowances, were $5 million.", "-: Trade debts"),
    ("Other income (expense), net was $5 million.", "-: Other income (expense), net"),
    ("Net income (loss) per share was $2.", "-: Net income (loss) per share"),
    ("Orrin said sales, net income and orders rose 5%.", "Orrin: sales, net income and orders"),
]

# Earnings before interest and tax
LESS = [
    (
        "Orrin had earnings before interest, tax, depreciation and amortisation of $5 million.",
        "Orrin: earnings before interest, tax, depreciation and amortisation",
    ),
    ("Tamsin's profit before interest and tax fell 5%.", "Tamsin: profit before interest and tax"),
    ("Orrin posted net profit after tax of $5 million.", "Orrin: net profit after tax"),
]

# Net cash provided by operating activities
CASH = [
    ("Net cash provided by operating activities was $5 million.", "-: Net cash provided by operating activities"),
    (
        "Net cash provided by (used in) financing activities was $5 million.",
        "-: Net cash provided by (used in) financing activities",
    ),
    ("Cash used in investing activities rose 5%.", "-: Cash used in investing activities"),
    ("Orrin's cash flow from operations fell to $5 million.", "Orrin: cash flow from operations"),
    ("Orrin used $5 million in operating activities.", "Orrin: operating activities"),
]

# Earnings per share
PER_THING = [
    ("Orrin expects earnings per share between $2 and $3.", "Orrin: earnings per share"),
    (
        "Orrin lifted underlying earnings per share by 5% to 20c.",
        "Orrin: underlying earnings per share | Orrin: underlying earnings per share",
    ),
    ("Orrin said earnings per share rose 5%.", "Orrin: earnings per share"),
    ("Adjusted earnings per diluted share were $2.", "-: Adjusted earnings per diluted share"),
    ("Revenue per user rose 5%.", "-: Revenue per user"),
    ("Orrin raised its earnings per share forecast to $2.", "Orrin: earnings per share forecast"),
    ("Earnings per share forecast to reach $2 fell short.", "-: Earnings per share"),
    ("Orrin paid a dividend of $5 per share.", "Orrin: dividend"),
]

# Adjusted net income
RECKONED = [
    ("Orrin posted adjusted EBITDA of $5 million.", "Orrin: adjusted EBITDA"),
    ("In May, adjusted operating profit was $5 million.", "-: adjusted operating profit"),
    ("Orrin Corp has deferred revenue of $5 million.", "Orrin Corp: deferred revenue"),
    ("Orrin adjusted prices by 5%.", "Orrin: prices"),
    ("Orrin adjusted its earnings forecast by 5%.", "Orrin: earnings forecast"),
]

# Sales, profit and margins
JOINED = [
    (
        "Accounts payable, accrued expenses and other debts rose 5%.",
        "-: Accounts payable, accrued expenses and other debts",
    ),
    ("In May, lamp sales, orders and output rose 5%.", "-: lamp sales, orders and output"),
    ("Excluding charges, sales and profit rose 5%.", "-: sales and profit"),
    ("Orrin, Tamsin and Vexel rose 5%.", "Orrin: - [Orrin, Tamsin, Vexel]"),
]


@pytest.mark.parametrize(("text", "expected"), RECKONED + JOINED + LISTS + NETS + LESS + CASH + PER_THING)
def test_captions_are_measures(text: str, expected: str) -> None:
    check_told(text, expected)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Earnings per share rose to $2.", "share"),
        ("Orrin expects earnings per diluted share between $2 and $3.", "share"),
        ("Revenue per user was $5.", "user"),
        ("Earnings per share rose 5%.", None),
        ("Sales rose to $5.", None),
    ],
)
def test_a_measure_tells_the_rate(text: str, per: str | None) -> None:
    assert [fact.per for fact in moneyfacts.parse(text)] == [per]
