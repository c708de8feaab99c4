"""Of whom a verb is said where an aside, a speaker or an apposition stands between."""

from __future__ import annotations

import pytest
from tests.context.telling import check_told

# subject verb figure, speaker said, and verb figure: the speaker but speaks
TOLD_BETWEEN = [
    (
        "Orrin Corp paid $9 million in fines, the Lamp Board said, and kept $6 million.",
        "Orrin Corp: fines | Orrin Corp: -",
    ),
    (
        "Orrin Corp paid $9 million in fines, the Lamp Board said on Friday, and kept $6 million.",
        "Orrin Corp: fines | Orrin Corp: -",
    ),
    (
        "Orrin Corp paid $9 million in fines, said the Lamp Board, and kept $6 million.",
        "Orrin Corp: fines | Orrin Corp: -",
    ),
    ("Orrin Corp bought the mill, the Treasury said, and paid $9 million.", "Orrin Corp: -"),
    ("Casinos took in $9 million, the Lamp Board said, and kept $6 million.", "-: - | -: -"),
    (
        "The scheme costs taxpayers $9 million, the Treasury said, and pays $6 million.",
        "taxpayers: - | -: -",
    ),
    # but who speaks acts too where he says nothing in between
    ("Orrin Corp said on Friday, and repeated in May, that it would pay $5 million.", "Orrin Corp: -"),
    ("Sales rose 5 percent, Orrin Corp said, and it paid $9 million.", "Orrin Corp: Sales | Orrin Corp: -"),
]

# subject verb holder figure and verb figure: the second verb is the subject's too
JOINED = [
    (
        "Orrin Corp paid Tamsin Inc $5 million and sold $3 million of lamps.",
        "Orrin Corp: - > Tamsin Inc | Orrin Corp: lamps",
    ),
    (
        "Orrin Corp paid Tamsin Inc $5 million in May, and lost $3 million.",
        "Orrin Corp: - > Tamsin Inc | Orrin Corp: -",
    ),
    ("Orrin Corp bought Tamsin Inc in May and lost $3 million.", "Orrin Corp: -"),
    (
        "Orrin Corp, which paid Tamsin Inc $5 million and lost $3 million, fell.",
        "Orrin Corp: - > Tamsin Inc | Orrin Corp: -",
    ),
    # but who has a verb of his own, or is asked to do both
    ("Orrin Corp said Tamsin Inc paid $5 million and lost $3 million.", "Tamsin Inc: - | Tamsin Inc: -"),
]

# things that speaker says verb figure: said of the things
TOLD_OF = [
    ("Orrin Corp began steps that chairman Ann Lee says will cut costs by $8 million.", "Orrin Corp: costs"),
    ("Orrin Corp sold Tamsin Inc, which Vexel Group said had earned $8 million.", "Tamsin Inc: -"),
    ("Orrin Corp runs a mill that Tamsin Group says lost $8 million.", "-: mill"),
    ("Tamsin Group said that Orrin Corp says it lost $8 million.", "Orrin Corp: -"),
]

# somebody verb it: never the one who does it
ACTED_ON = [
    (
        "The Lamp Tribunal fined Tamsin Inc $4 million and ordered it to repay $9 million.",
        "Tamsin Inc: - | Tamsin Inc: -",
    ),
    ("Tamsin Inc lost a case last year. The same regulator fined it $4 million.", "Tamsin Inc: -"),
    ("Tamsin Inc lost the case, and the Lamp Tribunal ordered it to pay $4 million.", "Tamsin Inc: -"),
    ("The Lamp Tribunal fined Vexel Inc last year. It also fined it $4 million.", "Vexel Inc: -"),
    ("Orrin Corp expects it to cost $4 million.", "-: -"),
    ("Orrin Corp said Tamsin Inc paid it $4 million.", "Tamsin Inc: - > Orrin Corp"),
    ("Orrin Corp said a group of Japanese banks will lend it $4 million.", "group: - > Orrin Corp"),
    # but where a verb of its own follows, it is a subject
    ("Orrin Corp announced it paid $4 million.", "Orrin Corp: -"),
    ("Orrin Corp said it fined its staff $4 million.", "Orrin Corp: staff"),
]

# those who work somewhere act for themselves
WORKERS = [
    ("Kenya's nurses are demanding $300.", "Kenya's nurses: -"),
    ("New York's home care aides won a raise of 5%.", "New York's home care aides: -"),
    ("Orrin's pilots won a raise of 5%.", "pilots: -"),
    ("Orrin's workers lost $5 million.", "workers: -"),
    ("Kenya's exports posted a rise of 5%.", "Kenya: exports"),
    ("Orrin paid nurses $300 a day.", "Orrin: -"),
]

# a crowd expects what others earn
CROWDS = [
    ("Wall Street was looking for $2 a share.", "-: -"),
    ("Wall Street expected earnings of 38 cents.", "-: earnings"),
    ("Orrin Corp was looking for $2 million.", "Orrin Corp: -"),
]

# city, region (agency) --: where a story was written, and no one whom it tells of
DATELINES = [
    ("ALDEN, Ohio (AP) -- The company earned 15 cents.", "-: -"),
    ("TORONTO, March 4: It paid $5 million.", "-: -"),
    ("SYDNEY, March 4 - It paid $5 million.", "-: -"),
    ("Sydney, March 4 (Reuters) - It paid $5 million.", "-: -"),
    ("NEW YORK -- Orrin Corp paid $5 million. It lost $6 million.", "Orrin Corp: - | Orrin Corp: -"),
    ("ORRIN: The company paid $5 million.", "ORRIN: -"),
    ("ORRIN (ORN) - The company paid $5 million.", "ORRIN: -"),
    ("Peru met its creditors. The country owes $3 billion.", "Peru: -"),
]

# letters of a currency in front of digits are no name
GLUED = [
    ("It paid RM14.2bn for it.", "-: -"),
    ("It paid N31bn for it.", "-: -"),
    ("Orrin paid Tamsin R14.2bn for it.", "Orrin: - > Tamsin"),
]

# the retailer of a town may be any
SEATED = [
    ("The Memphis-based retailer had sales of $5 million.", "-: sales"),
    ("Orrin Corp fell. The Memphis-based retailer had sales of $5 million.", "Orrin Corp: sales"),
    ("The combined retailer had sales of $5 million.", "combined retailer: sales"),
]

# noun, what it is|what was done to it, verb figure
DESCRIBED = [
    ("Copper, the second-largest metal, fell 6.5%.", "Copper: -"),
    ("Lamp sales, the company's mainstay, fell 3%.", "-: Lamp sales"),
    ("Copper, buoyed by Chinese demand, gained 2.1%.", "Copper: -"),
    ("Tin, hit by weak demand, fell 3%.", "Tin: -"),
    ("Shares in Orrin Corp, hurt by weak demand, fell 3%.", "Orrin Corp: Shares"),
    # but what stands behind a preposition is not said of the noun behind it
    ("After the vote, the dollar, a safe haven, fell 3%.", "dollar: -"),
    ("In lamps, the main business, sales fell 3%.", "-: sales"),
]

# those of holder verb figure
STANDING_FOR = [
    (
        "Sales at Orrin Corp fell 3 percent, while those of Tamsin Inc climbed by 5 percent to $4 million.",
        "Orrin Corp: Sales | Tamsin Inc: Sales | Tamsin Inc: Sales",
    ),
    ("Orrin's profit rose 3 percent; that of Tamsin Inc fell 5 percent.", "Orrin: profit | Tamsin Inc: profit"),
    ("Shares of Orrin Corp fell 3 percent and those of its rival rose 5 percent.", "Orrin Corp: Shares | -: Shares"),
]

# an age, a trade or what is one's own makes a person of a name, and no bank or thing
PEOPLE = [
    ("Grace Mbatha, 29, opened a salon. She had 4,000 rand in the bank.", "Grace Mbatha: -"),
    ("Marcus Teague lost his job last spring. He had $1,900 in savings.", "Marcus Teague: savings"),
    ("Marcus Teague quit his job, and the bank lent him $5.", "-: -"),
    (
        "A lamp by the Mexican painter Lucia Ferran sold for $9 million. It had been valued at $5 million.",
        "lamp: - | -: -",
    ),
    ("Joan Pirelli, 71, pays $900 in rent.", "Joan Pirelli: -"),
    ("Vexel Calder backed his plan. It had $1,900 in savings.", "Vexel Calder: savings"),
    ("Vexel Calder, 12 of its units and Orrin Corp lost $5 million.", "Orrin Corp: -"),
]

# name, the chain: the chain is the one called so
CALLED = [
    (
        "Orrin Foods will sell Tamsin Grill, the casual-dining chain, to Vexel Partners. The chain earns $13 million.",
        "Tamsin Grill: -",
    ),
    (
        "Orrin Foods sold Tamsin Grill, which has a chain, to Vexel Ltd. The company earns $13 million.",
        "Orrin Foods: -",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *TOLD_BETWEEN,
        *JOINED,
        *TOLD_OF,
        *ACTED_ON,
        *WORKERS,
        *CROWDS,
        *DATELINES,
        *GLUED,
        *SEATED,
        *DESCRIBED,
        *STANDING_FOR,
    ],
)
def test_of_whom_a_verb_is_said(text: str, expected: str) -> None:
    check_told(text, expected)
