"""Signs: what makes a figure negative, and dashes and parentheses that do not."""

from __future__ import annotations

import pytest
from tests.notation import check

NEGATIVE = [
    ("It made {-$5}.", "USD? -5"),
    ("It made {−$5 million}.", "USD? -5e6"),
    ("It made {$-5}.", "USD? -5"),
    ("It made {-5%}.", "-5%"),
    ("It made {–5%}.", "-5%"),
    ("It made {minus five percent}.", "-5%"),
    ("It made {negative $5 million}.", "USD? -5e6"),
    ("It made {-5 euros}.", "EUR -5"),
    ("Margin: {-0.5%}", "-0.5%"),
    ("(a change of {-5%})", "-5% change"),
]

ACCOUNTS = [
    ("{($228.00)}", "USD? -228"),
    ("{(5.3%)}", "-5.3%"),
    ("Refunds\t{($228.00)}\nFees\t{$12.00}\n", "USD? -228 | USD? 12"),
    ("| Refunds | {($228.00)} |", "USD? -228"),
    ("Refunds    {($228.00)}    {$12.00}", "USD? -228 | USD? 12"),
    ("The balance is {($228.00)}.", "USD? -228"),
    ("A balance of {($228.00)} is owed.", "USD? -228"),
    ("Balance: {($228.00)}", "USD? -228"),
    ("It made {£(23.7)m}.", "GBP? -23.7e6"),
    ("Sales\t{$402.9}\t{(5.4)%}\n", "USD? 402.9 | -5.4%"),
    ("Sales    21,304    {(9.5)%}", "-9.5%"),
    ("It made {$(5)bn} and {€(3.2)bn}.", "USD? -5e9 | EUR -3.2e9"),
    ("Its loss was {($0.15)} against {($0.10)}.", "USD? -0.15 | USD? -0.1 from"),
]

POSITIVE = [
    ("It made {+$5}.", "USD? 5"),
    ("It made {+5%}.", "5%"),
    ("{10.5 million Australian dollars} ({$7.5 million})", "AUD 10.5e6 | USD? 7.5e6"),
    ("It paid {€5 million} ({$6 million}) for it.", "EUR 5e6 | USD? 6e6"),
    ("The fee ({$7.5 million}) was paid.", "USD? 7.5e6"),
    ("Sales were 5.2 (4.1) million euros.", ""),
    ("Its share ({5%}) was sold.", "5%"),
    ("It expects {$5 million}, plus or minus {2%}.", "USD? 5e6 | 2%"),
    ("It is exact to plus/minus {2%}.", "2%"),
    ("It is exact to +/-{2%}.", "2%"),
    ("It is exact to ±{2%}.", "2%"),
    ("It booked a net loss of {$5 million}.", "USD? 5e6"),
    ("- {$5} for coffee\n- {$6} for tea", "USD? 5 | USD? 6"),
    ("– {$5} for coffee", "USD? 5"),
    ("It paid – {$5} – for it.", "USD? 5"),
    ("A mid-{$5 million} house.", "USD? 5e6 ~"),
]


@pytest.mark.parametrize(("marked", "expected"), NEGATIVE)
def test_minus(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), ACCOUNTS)
def test_parentheses_of_accounts(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), POSITIVE)
def test_no_minus(marked: str, expected: str) -> None:
    check(marked, expected)
