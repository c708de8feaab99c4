"""Clauses: what hangs on a subject, who urges another, and the clause that has a subject of its own.

The notation is that of ``telling``: subject: measure > counterparty, "-" for none.
"""

from __future__ import annotations

import pytest
from tests.context.telling import check_told

# the thing, founded by holder, verb figure: who stands in the aside is not what the thing stands for
HUNG = [
    ("The fund, founded by Ann Lee, was up 6 percent.", "-: -"),
    ("The fund, now run by Ann Lee, lost $5 million.", "-: -"),
    ("The retailer, advised by Crane Vexel Inc, raised $80 million.", "-: -"),
    ("Tamsin Stores Inc grew. The retailer, advised by Crane Vexel Inc, raised $80 million.", "Tamsin Stores Inc: -"),
    ("The utility, which borrowed from Calder Credit, owes its bondholders $7 million.", "-: -"),
    ("The utility, which borrowed from Calder Credit, said its revenue rose 5 percent.", "-: revenue"),
    (
        "Orrin Power Corp is ill. The utility, which owes Calder Bank, said its revenue rose 5%.",
        "Orrin Power Corp: revenue",
    ),
    ("Orrin Inc, founded by Ann Lee, is raising $200 million.", "Orrin Inc: -"),
]

# holder urges another to verb its unit, which verb figure: the unit is of the one that is to act
PRESSED = [
    (
        "Calder Fund owns 6% of Tamsin Inc and is pressing the mill group to sell its lamp unit, which lost $4.",
        "Calder Fund: - > Tamsin Inc | Tamsin Inc: -",
    ),
    ("Calder Partners is urging Tamsin Inc to spin off its lamp arm, which earned $310 million.", "Tamsin Inc: -"),
    ("Calder Partners asked Tamsin to sell its lamp unit, which had sales of $5 million.", "Tamsin: sales"),
    (
        "Calder Fund, which owns 5% of Tamsin Inc, told the retailer to cut its debt to $5 million.",
        "Calder Fund: - > Tamsin Inc | Tamsin Inc: debt",
    ),
    (
        "Calder Partners has a stake in Tamsin Inc and urged the company to raise its dividend to $5.",
        "Tamsin Inc: dividend",
    ),
    ("Orrin Corp bought Tamsin Inc and will sell its lamp unit, which had sales of $5 million.", "Orrin Corp: sales"),
    ("Orrin Corp asked the court to cut its debt to $5 million.", "Orrin Corp: debt"),
]

# holder gets figure, while a figure loan to holder will follow: another clause has another subject
OWN_CLAUSES = [
    ("Peru will get $40 million and a $25 million grant to Chile will follow.", "Peru: - | -: grant > Chile"),
    ("Peru will get $52 million, while a $30 million loan to Chile will build a dam.", "Peru: - | -: loan > Chile"),
    ("Orrin Corp won $40 million and a $25 million claim was dropped.", "Orrin Corp: - | -: claim"),
    ("Orrin Corp paid $40 million and a $25 million fee.", "Orrin Corp: - | Orrin Corp: fee"),
    (
        "Orrin Corp had a $5 million profit and a $2 million charge related to lamps.",
        "Orrin Corp: profit | Orrin Corp: charge",
    ),
    ("Orrin Corp earned $4 million, although a $2 million tax gain helped.", "Orrin Corp: - | Orrin Corp: tax gain"),
]

# holder's verb figure: the same of another
ELLIPTIC = [
    ("Orrin Inc shares rose 4.6 percent, while Calder's slipped 1.1 percent.", "Orrin Inc: shares | Calder: shares"),
    ("Shares of Orrin Inc rose 4.6%, while Calder's fell 1.1%.", "Orrin Inc: Shares | Calder: Shares"),
    (
        "Orrin's sales rose to $5 million, while Calder's fell to $3 million from $4 million.",
        "Orrin: sales | Calder: sales | Calder: sales",
    ),
    ("Orrin's revenue fell 3% and Calder's dropped by 5%.", "Orrin: revenue | Calder: revenue"),
    ("Calder's reported $5 million loss is small.", "-: loss"),
]

# with holder's measure halving|falling to figure: a clause of its own
WITH_CLAUSES = [
    (
        "Orrin's sales rose to $3 million with Calder's profits halving to $1 million.",
        "Orrin: sales | Calder: profits | Calder: profits",
    ),
    ("Orrin's sales rose to $3 million with Calder's profits falling to $1 million.", "Orrin: sales | Calder: profits"),
    ("Orrin's sales rose to $3 million with profits falling to $1 million.", "Orrin: sales | Orrin: profits"),
    ("Orrin Corp filed with an agency covering $5 million of notes.", "Orrin Corp: notes"),
]

# holder's measure verb, and measure verb figure: the second is of whose the first is
GOING_ON = [
    (
        "Orrin Oyj's net sales were $5 million and comparable EBIT was $1 million.",
        "Orrin Oyj: net sales | Orrin Oyj: comparable EBIT",
    ),
    ("Orrin's EBITDA margin expanded, and PAT stood at $5 million.", "Orrin: PAT"),
    (
        "Ann Lee left. Tamsin Inc sells boots. Then Orrin's margins grew, and net profit stood at $5 million.",
        "Orrin: net profit",
    ),
    ("Tamsin Inc sells lamps. Then Calder Inc opened a mill, and net profit rose 5%.", "Calder Inc: net profit"),
    (
        "Orrin Inc, owner of the Vexel chain, said revenue was flat while operating profit edged down 2%.",
        "Orrin Inc: operating profit",
    ),
    ("Orrin Corp supplies Tamsin Inc, and revenue rose 5%.", "-: revenue"),
    ("Ann Lee left Orrin Corp and sales fell 5%.", "-: sales"),
    ("Congress passed a bill, and revenue rose 5%.", "-: revenue"),
    ("Peru's exports rose and net profit fell 5%.", "-: net profit"),
]

# holder pays another figure [noun] [and figure]: with whom
PAID = [
    (
        "Orrin will pay Vexel Bio $20 million upfront and up to $85 million in milestones.",
        "Orrin: - > Vexel Bio | Orrin: milestones > Vexel Bio",
    ),
    ("Orrin paid Vexel Inc $12 million and Calder Inc $5 million.", "Orrin: - > Vexel Inc | Orrin: - > Calder Inc"),
    (
        "Orrin gave Vexel Inc $5 million, Tavex Inc $3 million and Calder Inc $2 million.",
        "Orrin: - > Vexel Inc | Orrin: - > Tavex Inc | Orrin: - > Calder Inc",
    ),
    ("Orrin paid Vexel Inc $5 million and earned $3 million.", "Orrin: - > Vexel Inc | Orrin: -"),
    ("The ministry awarded Calder Ridge Inc a $3 billion contract.", "ministry: contract > Calder Ridge Inc"),
    ("Calder Ridge Inc was awarded a $3 billion contract.", "Calder Ridge Inc: contract"),
    ("Orrin Stores owes Vexel Plazas, its landlord, $18 million.", "Orrin Stores: - > Vexel Plazas"),
    ("Orrin paid Vexel's owners $5 million.", "Orrin: -"),
    ("Orrin raised its shareholding in Tavex to 38.5%.", "Orrin: shareholding > Tavex"),
    ("Orrin has a 5% shareholding in Tavex.", "Orrin: shareholding > Tavex"),
    ("Orrin sold it to Calder Partners for gross proceeds of $87 million.", "Orrin: gross proceeds > Calder Partners"),
    (
        "Orrin Group, which is 28 percent owned by Tavex Corp, raised $9 million.",
        "Tavex Corp: - > Orrin Group | Orrin Group: -",
    ),
]

# her package comprised a salary of figure: hers
PACKAGES = [
    (
        "Ann Lee left. Her package comprised a salary of $1 million, a bonus of $3 million and options worth $2.",
        "Ann Lee: salary | Ann Lee: bonus | Ann Lee: options",
    ),
    ("Ann Lee's pay included a bonus of $3 million.", "Ann Lee: bonus"),
    ("Ann Lee's plan included a tax of $3 million.", "-: tax"),
    ("Orrin Corp's package included a loan of $1 million.", "Orrin Corp: loan"),
]

# figure premium to price of figure: the price is not of who pays the premium
PREMIUMS = [
    ("The offer is a 34% premium to Friday's closing price of $20.52.", "-: premium | -: closing price"),
    ("Orrin offered $30, a 34% premium to the closing price of $20.", "Orrin: - | Orrin: premium | -: closing price"),
    ("It is a 10% discount to Tavex's share price of $20.", "-: discount | Tavex: share price"),
    ("It made payments to banks of $5 million.", "-: payments"),
]

# on a day verb holder, at its peak holder verb: what a time does not run into
TIMED = [
    (
        "A jury in Delaware on Monday ordered Orrin Inc to pay rival Calder Devices Inc $8 million.",
        "Orrin Inc: - > Calder Devices Inc",
    ),
    ("At its peak Orrin Inc was valued at $2 billion.", "Orrin Inc: -"),
    ("At its height Orrin Inc had sales of $2 billion.", "Orrin Inc: sales"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*HUNG, *PRESSED, *OWN_CLAUSES, *ELLIPTIC, *WITH_CLAUSES, *GOING_ON, *PAID, *PACKAGES, *PREMIUMS, *TIMED],
)
def test_whose_clause_a_figure_stands_in(text: str, expected: str) -> None:
    check_told(text, expected)
