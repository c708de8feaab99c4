"""Whose a figure is where somebody else acts, speaks or stands nearer."""

from __future__ import annotations

import pytest
from tests.context.telling import check_told

# CITY, date (agency) -: who stands in a dateline is nobody of the story
DATELINES = [
    ("LONDON, May 21 - Orrin Plc said profit rose. It will pay a dividend of $6.", "Orrin Plc: dividend"),
    ("OSLO, Norway, June 2, 2025 /Newswire/ -- Orrin AB fell. It will spend $5 million.", "Orrin AB: -"),
    ("OSLO (Newswire) - Orrin fell. Its shares lost 2 percent.", "Orrin: shares"),
    ("TORONTO, March 4: It paid $5.", "-: -"),
    ("ALDEN, Ohio (AP) -- The company earned $5 million.", "-: -"),
    ("LAMP MAKER FALLS\nLONDON, May 21 - Orrin Plc fell. It paid $5.", "Orrin Plc: -"),
    # these are none
    ("ORRIN CORP - It paid $5 million.", "ORRIN CORP: -"),
    ("Orrin Corp (ORN) -- the lamp maker -- fell. It paid $5.", "Orrin Corp: -"),
]

# somebody values thing at figure
VALUED = [
    (
        "Orrin has raised $40 million in a round led by Tamsin Ventures, valuing it at $310 million.",
        "Orrin: - | Orrin: -",
    ),
    ("Orrin raised $5 million from Tamsin, valuing the company at $40 million.", "Orrin: - > Tamsin | Orrin: -"),
    ("Backers led by Tamsin Ventures valued Orrin at $3 billion.", "Orrin: -"),
    ("Then Orrin closed a funding round that valued it at $2 billion.", "Orrin: -"),
    ("Then Orrin began talks over a deal that could value the business at $750 million.", "Orrin: -"),
    ("The round, led by Tamsin, values the company at $310 million.", "-: -"),
    ("Orrin fell. The offer values the company at $2 billion.", "Orrin: -"),
    # who buys a company, or into it, is not the one that is valued
    ("Orrin agreed to buy Tamsin for $14 a share, valuing it at $2 billion.", "Orrin: - > Tamsin | Tamsin: -"),
    (
        "Orrin agreed to buy Tamsin for $14 a share, valuing its equity at $2 billion.",
        "Orrin: - > Tamsin | Tamsin: equity",
    ),
    ("Orrin invested $40 million in Tamsin, valuing the company at $2 billion.", "Orrin: - > Tamsin | Tamsin: -"),
    ("Orrin sold 20% of its shares to Tamsin, valuing the company at $2 billion.", "Orrin: shares | Orrin: -"),
    # a target is for the shares that it is set on
    (
        "Tamsin raised its price target on Orrin Corp. to $80 from $72.",
        "Orrin Corp.: price target | Orrin Corp.: price target",
    ),
    ("Then analyst Ann Lee cut her price target on Orrin to $80.", "Orrin: price target"),
    ("Orrin raised its sales target for the year to $5 million.", "Orrin: sales target"),
    # what an amount came to stays the same thing's, a time behind it or not
    ("Profit at Orrin nearly tripled to $5 million last year.", "Orrin: Profit | Orrin: Profit"),
    ("Profit from continuing operations was $5 million.", "-: Profit from continuing operations"),
    ("Orrin shares were last up 3% at $14.", "Orrin: shares | Orrin: shares"),
    ("Orrin's debt stood at 5.1 times Ebitda.", "Orrin: Ebitda"),
    # what is one's own is one's own still
    ("Orrin valued its stake in Tamsin at $3 million.", "Orrin: stake"),
    ("Orrin was valued at $3 billion in its last round.", "Orrin: -"),
    ("The house is valued at $3 million.", "-: house"),
]

# who reckons|watches what the company has
RECKONED = [
    ("Vexel Corp fell. Analyst Ann Lee of Orrin and Co put the company's value at $65.", "Vexel Corp: value"),
    ("Analyst Ann Lee of Orrin and Co put the company's value at $65.", "-: value"),
    ("Vexel Corp fell. Ann Lee, an analyst at Orrin Corp, estimated the company's profit at $3.", "Vexel Corp: profit"),
    ("Vexel Corp fell. Orrin Securities cut its estimate of the company's profit to $3.", "Vexel Corp: profit"),
    ("Orrin Securities cut its estimate of the company's profit to $3.", "-: profit"),
    ("Vexel Corp fell after Orrin Securities cut its estimate of the company's profit to $3.", "Vexel Corp: profit"),
    ("Vexel Corp fell. Jean Moss valued the company at $600 million.", "Vexel Corp: -"),
    ("Jean Moss valued the company at $600 million.", "-: -"),
    ("Orrin Securities valued the company at $600 million.", "-: -"),
    ("Vexel Corp fell. Orrin Corp analyst Ann Lee said the company will earn $3 a share.", "Vexel Corp: -"),
    ("Ann Lee, an analyst at Orrin Corp, said the company will earn $3 a share.", "-: -"),
    # one's own
    ("Orrin Corp estimated its profit at $3 million.", "Orrin Corp: profit"),
    ("Orrin Corp said the company earned $3 million.", "Orrin Corp: -"),
    ("Orrin Corp cut its estimate of its profit to $3 million.", "Orrin Corp: profit"),
]

# noun tripled: a figure that is itself the verb
MULTIPLIED = [
    (
        "Operating profit at Orrin Group tripled to $4 million.",
        "Orrin Group: Operating profit | Orrin Group: Operating profit",
    ),
    ("Revenue at Orrin Corp nearly doubled to $4 million.", "Orrin Corp: Revenue | Orrin Corp: Revenue"),
    ("Orrin's sales of lamps doubled to $4 million.", "Orrin: sales of lamps | Orrin: sales of lamps"),
    ("Shares of Orrin Corp doubled to $4.", "Orrin Corp: Shares | Orrin Corp: Shares"),
    ("Profit for the year halved to $4 million.", "-: Profit | -: Profit"),
    ("The cost of the dam has tripled to $4 million.", "-: cost of the dam | -: cost of the dam"),
    ("Orrin doubled its dividend to $4.", "Orrin: dividend | Orrin: dividend"),
    ("Orrin expects profit to double to $4 million.", "Orrin: profit | Orrin: profit"),
    ("Orrin lost $5 million as costs doubled.", "Orrin: - | Orrin: costs"),
    ("The judge awarded damages of $5 million before trebling.", "-: damages | -: damages"),
    ("The board approved a doubled dividend of $3.", "-: dividend | -: dividend"),
]

# shares in holder
SHARES = [
    ("Shares in Orrin Group rose 3%.", "Orrin Group: Shares"),
    ("Shares in Orrin closed down 3% at 45p.", "Orrin: Shares | Orrin: Shares"),
    ("Orrin fell. Shares in the company rose 3%.", "Orrin: Shares"),
    ("Shares in London rose 3%.", "-: Shares in London"),
    ("Vexel's stake in Orrin Group rose to 9%.", "Vexel: stake > Orrin Group"),
    ("A stake in Orrin Group worth $40 million was sold.", "Orrin Group: stake"),
    ("Vexel sold a stake in Orrin Group worth $40 million.", "Vexel: stake > Orrin Group"),
    ("Vexel owns a house in Leeds worth $15 million.", "Vexel: house"),
    ("Vexel holds 5,000 shares in Orrin, up 3%.", "-: 5,000 shares"),
]

# whom one pays, owes, holds a stake in
OTHERS = [
    ("Orrin raised its stake in Tamsin Corp to 9.8 pct.", "Orrin: stake > Tamsin Corp"),
    ("Then Orrin cut its holding in Tamsin Corp to 4 pct.", "Orrin: holding > Tamsin Corp"),
    ("Orrin increased its stake in the mine to 9%.", "Orrin: stake"),
    ("Orrin paid $5 million in arrears to the Tamsin Reserve Fund.", "Orrin: arrears > Tamsin Reserve Fund"),
    ("Peru repaid $5 million to the Tamsin Reserve Fund.", "Peru: - > Tamsin Reserve Fund"),
    ("Vexel won an order worth $15 million from the Port of Orrin.", "Vexel: order > Port of Orrin"),
    ("Tamsin Bank approved a $5 million loan to Ghana.", "Tamsin Bank: loan > Ghana"),
    ("Tamsin Bank lent $5 million to Ghana.", "Tamsin Bank: - > Ghana"),
    ("Then Orrin sent $5 million of lamps to Ghana.", "Orrin: lamps"),
    # who gets the money is no measure
    ("Peru owes foreign banks more than $600 million.", "Peru: -"),
    ("Orrin owes its suppliers $12 million.", "Orrin: -"),
    ("Peru repaid Western banks $40 million.", "Peru: -"),
    ("Orrin paid dividends of $5 million.", "Orrin: dividends"),
    # and no currency gets any
    ("Orrin will pay 35 pence in the pound.", "Orrin: -"),
]

# figure, ahead of holder at figure; holder (figure)
RANKED = [
    (
        "Orrin Corp had 18.9%, ahead of Tamsin Ltd at 12.3% and Vexel Inc at 9.6%.",
        "Orrin Corp: - | Tamsin Ltd: - | Vexel Inc: -",
    ),
    ("Orrin Corp held 24% of the market, followed by Tamsin Ltd with 19%.", "Orrin Corp: market | Tamsin Ltd: market"),
    ("Ann Lee leads with 48 percent to 44 percent for Bob Moss.", "Ann Lee: - | Bob Moss: -"),
    ("Orrin Corp is on 31 per cent and the Greens on 9 per cent.", "Orrin Corp: - | -: -"),
    ("Orrin spent $5 million on lamps and $3 million on boots.", "Orrin: lamps | Orrin: boots"),
    (
        "The index was dragged by Orrin Steel (down 3.2%), Tamsin Bank (2.4%) and Vexel Motors (1.9%).",
        "Orrin Steel: - | Tamsin Bank: - | Vexel Motors: -",
    ),
    ("Orrin Steel (+3.2%) and Tamsin Bank (-2.4%) moved most.", "Orrin Steel: - | Tamsin Bank: -"),
    ("Orrin's profit rose to $5 million (3%).", "Orrin: profit | Orrin: profit"),
    ("Then Orrin sold its stake in Tamsin Corp (5%).", "Orrin: -"),
]

# who is fined pays
FINED = [
    ("Then the court fined Orrin Corp $5 million for fraud.", "Orrin Corp: -"),
    ("Peru's lamp watchdog fined the chipmaker Orrin $5 million.", "Orrin: -"),
    ("Then the court fined Orrin Corp $5 million, equal to 2% of its sales.", "Orrin Corp: - | Orrin Corp: -"),
    ("The court slapped a $6 million fine on Orrin & Sons.", "Orrin & Sons: fine"),
    ("The regulator imposed a fine of $6 million on Tamsin Ltd yesterday.", "Tamsin Ltd: fine"),
    ("Regulators hit Tamsin Ltd with a $10 million penalty.", "Tamsin Ltd: penalty"),
    ("Peru's central bank fined it $5 million.", "-: -"),
    ("Orrin Corp said the central bank fined it $5 million.", "Orrin Corp: -"),
    ("Orrin Corp was hit with a $5 million fine.", "Orrin Corp: fine"),
    ("Orrin Corp agreed to pay a $5 million fine.", "Orrin Corp: fine"),
    ("The fine of $5 million on imports was dropped.", "-: fine"),
]

# what only a place has
PLACES = [
    ("Consumer prices in Portugal rose 2.1%.", "Portugal: Consumer prices"),
    ("Annual inflation in the euro zone was 2%.", "euro zone: Annual inflation"),
    ("The unemployment rate in Spain was 20%.", "Spain: unemployment rate"),
    ("Investment in Vietnam rose 3%.", "Vietnam: Investment"),
    ("Exports from Chile rose 5%.", "Chile: Exports"),
    ("Exports to Chile rose 5%.", "-: Exports to Chile"),
    ("Unemployment in mining rose to 5%.", "-: Unemployment in mining"),
    ("Retail sales in May fell 3%.", "-: Retail sales"),
    ("Peru met its creditors. The country owes $3 billion.", "Peru: -"),
    ("Tamsin Bank approved a $5 million loan for the country.", "Tamsin Bank: loan"),
    ("Sales in Germany rose 5%.", "-: Sales in Germany"),
    ("Orrin's retail sales in Japan fell 3%.", "Orrin: retail sales in Japan"),
]

# somebody added figure to noun; causes and portions own nothing
ADDED = [
    ("Higher oil prices added $300 million to Chile's import bill.", "Chile: import bill"),
    ("The work should add 6 pct to revenues.", "-: revenues"),
    ("Orrin Corp said the purchase would add $5 million to net income.", "Orrin Corp: net income"),
    ("Orrin added $5 million to its reserves.", "Orrin: reserves"),
    ("Orrin Corp added $5 million in assets.", "Orrin Corp: assets"),
    ("The weaker yen reduced revenue by $5 million.", "-: revenue"),
    ("Orrin Corp said the weaker yen reduced its revenue by $5 million.", "Orrin Corp: revenue"),
    ("The aggregate purchase price was $5 million.", "-: aggregate purchase price"),
    ("A kilo of rice costs $3.", "rice: -"),
    ("A litre of petrol costs $1.50.", "petrol: -"),
]

# figure, said holder
SPOKEN = [
    ('"We lost $3 million," said Moss, president of Orrin Mills.', "Orrin Mills: -"),
    ('"We lost $3 million," said Orrin Mills chairman Ann Lee.', "Orrin Mills: -"),
    ('"Our sales rose 3%," Orrin Corp said.', "Orrin Corp: sales"),
    ('"We lost $3 million," said Ann Lee, an analyst at Orrin Mills.', "-: -"),
    ('"We lost $3 million," said Ann Lee.', "-: -"),
    ("Net profit rose 3%, Orrin Corp said.", "Orrin Corp: Net profit"),
    ("The move will add $12 million to net income, Orrin Corp said.", "Orrin Corp: net income"),
    ("Vexel's net profit rose 3%, Orrin Corp said.", "Vexel: net profit"),
    ("Retail sales rose 3%, Orrin Bank said.", "-: Retail sales"),
    ("Japanese corporate earnings will rise 3%, the Orrin research institute said.", "-: Japanese corporate earnings"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*DATELINES, *VALUED, *RECKONED, *MULTIPLIED, *SHARES, *OTHERS, *RANKED, *FINED, *PLACES, *ADDED, *SPOKEN],
)
def test_whose_a_figure_is(text: str, expected: str) -> None:
    check_told(text, expected)
