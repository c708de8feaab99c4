"""Stated scale: amounts in the rows of a table that is in thousands, and amounts beside it that are not."""

from __future__ import annotations

import pytest
from tests.notation import check

ROWS = [
    ("(in thousands)\nSales      {$ 1,250}   {$ 1,100}\n", "USD? 1250e3 | USD? 1100e3"),
    ("(In Thousands)\nSales\t{$1,250}\t{$1,100}", "USD? 1250e3 | USD? 1100e3"),
    ("(in millions)\nSales {$1,204.5} {$1,010.2}\n", "USD? 1204.5e6 | USD? 1010.2e6"),
    ("($ in millions)\nSales   {$ 7}\n", "USD? 7e6"),
    ("($ millions)\nSales   {$ 7}\n", "USD? 7e6"),
    ("(unaudited; amounts in billions of euros)\nSales | {€7} | {€6} |\n", "EUR 7e9 | EUR 6e9"),
    ("In thousands, except per share amounts\nSales: {$ 7}\n", "USD? 7e3"),
    ("Dollars in thousands\nSales   {$ 7}\n", "USD? 7e3"),
    ("Amounts are stated in millions of dollars.\nSales   {$ 7}\n", "USD? 7e6"),
    ("(₹ in crores)\nSales   {₹ 1,204.55}   {₹ 1,010.25}\n", "INR 12045500000 | INR 10102500000"),
    ("(in thousands)\nNet loss   {$ (1,250)}   {($ 1,100)}\n", "USD? -1250e3 | USD? -1100e3"),
    ("(in thousands)\nSales   {$ 7}\n\n(in millions)\nSales   {$ 8}\n", "USD? 7e3 | USD? 8e6"),
]

IN_UNITS = [
    # Above the statement, and in prose.
    ("Sales   {$ 7}\n(in thousands)\n", "USD? 7"),
    ("(in thousands)\nA licence costs {$1,250} in most places.\n", "USD? 1250"),
    ("(in thousands)\nThe charge came to {$1.2 million}.\nSales   {$ 7}\n", "USD? 1.2e6 | USD? 7e3"),
    # Per share, and with more decimals than the table has.
    ("(in thousands)\nDividends per share   {$ 7}   {$ 6}\n", "USD? 7 /share | USD? 6 /share"),
    ("(in millions)\nNet income per share:\n  Basic   {$ 1.52}\n  Diluted   {$ 1.50}\n", "USD? 1.52 | USD? 1.5"),
    ("(in thousands)\nEarnings   {$ 0.52}   {$ 0.41}\n", "USD? 0.52 | USD? 0.41"),
    ("(in millions, except per share data)\nEarnings   {$ 0.52}\n", "USD? 0.52"),
    ("(in thousands)\nAverage price   {$ 1,250}\n", "USD? 1250"),
    # What is no statement.
    ("It is sold in thousands of shops.\nLamp   {$ 7}\n", "USD? 7"),
    ("Dollars went missing in millions of accounts.\nLamp   {$ 7}\n", "USD? 7"),
    ("Orrin sells (it says) in millions.\nLamp   {$ 7}\n", "USD? 7"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_row_of_a_stated_table(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), IN_UNITS)
def test_amount_in_units(marked: str, expected: str) -> None:
    check(marked, expected)
