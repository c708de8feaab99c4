"""Links: whose each figure is, and what of it is counted; sentences worked out by hand, a list for each way to say it.

The notation is that of ``telling``: subject: measure > counterparty [parties], "-" for none.
"""

from __future__ import annotations

import pytest
from tests.context.telling import cases, check_told

# What users rely on, row by row
CONTRACT = [
    ("Orrin is expected to put $3 billion to $4 billion straight into Tavex.", "Orrin: - > Tavex"),
    ("Orrin saw its market cap fall by almost $31 billion.", "Orrin: market cap"),
    ("Shares of Orrin ended up 0.7%.", "Orrin: Shares"),
    ("With Tavex's valuation reaching $64 billion, rivals are far behind.", "Tavex: valuation"),
    ("It would carry Orrin far, surpassing Tavex's commitment of $9 billion.", "Tavex: commitment"),
    ("Mara Quill made a bet, investing $7 billion in Tavex.", "Mara Quill: - > Tavex"),
    ("Orrin advanced 6%, Tavex rose under 5%, and Brillon gained 2%.", "Orrin: - | Tavex: - | Brillon: -"),
    ("General expenses increased $ 52 million or 6%.", "-: General expenses | -: General expenses"),
    (
        "It is a 50-50 venture between Tavex and Orrin Corp.",
        "Tavex: venture [Tavex, Orrin Corp.]",
    ),
]

# subject verb figure
VERBS = [
    ("Mara Quill surprised them by investing $7 billion in Tavex.", "Mara Quill: - > Tavex"),
    ("Orrin advanced 8%.", "Orrin: -"),
    ("Six months net includes gain from old lamps of 104,000 dlrs.", "-: gain from old lamps"),
    ("Orrin Corp had a loss from operations of $5 million.", "Orrin Corp: loss from operations"),
    ("Orrin Corp lost $5 million last year.", "Orrin Corp: -"),
    ("On Monday Orrin rose 8%.", "Orrin: -"),
    ("Orrin has sharply risen by 8%.", "Orrin: -"),
    ("Orrin Corp's revenue rose 6% to $5 million.", "Orrin Corp: revenue | Orrin Corp: revenue"),
    ("The S&P 500 slid 1.1% to 5,204.34.", "S&P 500: -"),
    ("The Nikkei 225 gained 0.1% before a holiday.", "Nikkei 225: -"),
    ("Revenue at Orrin rose 6%.", "Orrin: Revenue"),
    ("Net income climbed to $61.8 million.", "-: Net income"),
    ("Profit at Orrin Corp more than doubled.", "Orrin Corp: Profit"),
    ("Orrin Corp raised its dividend to $5.", "Orrin Corp: dividend"),
    ("Orrin Corp cut its capital budget by 10%.", "Orrin Corp: capital budget"),
    ("Orrin Corp has debts that reached $5 million.", "Orrin Corp: debts"),
    ("Orrin Corp spent $5 million on a new plant.", "Orrin Corp: new plant"),
    ("Orrin Corp paid $5 million for a mine.", "Orrin Corp: mine"),
    ("Orrin Corp paid Tamsin Inc $5 million.", "Orrin Corp: - > Tamsin Inc"),
    ("Orrin Corp paid $5 million to Tamsin Inc last year.", "Orrin Corp: - > Tamsin Inc"),
    ("Then Orrin paid $5 million to Tamsin Inc. Orrin Corp was calm.", "Orrin: - > Tamsin Inc."),
    ("Orrin Corp owes Tamsin Inc $5 million.", "Orrin Corp: - > Tamsin Inc"),
    ("Orrin Corp borrowed $5 million from Tamsin Bank.", "Orrin Corp: - > Tamsin Bank"),
    (
        "Orrin Corp put $5 million into Tamsin Inc and $6 million into Vexel Ltd last year.",
        "Orrin Corp: - > Tamsin Inc | Orrin Corp: - > Vexel Ltd",
    ),
    ("Orrin Corp agreed to buy Tamsin Inc for $5 million.", "Orrin Corp: - > Tamsin Inc"),
    (
        "Orrin Corp agreed to sell its British business to Tamsin Inc for $5 million.",
        "Orrin Corp: British business > Tamsin Inc",
    ),
    ("Orrin Corp sold $5 million of notes.", "Orrin Corp: notes"),
    ("Orrin Corp, which makes lamps, lost $5 million.", "Orrin Corp: -"),
    ("Orrin Corp was sold for $5 million.", "Orrin Corp: -"),
    ("The mine was bought by Orrin Corp for $5 million.", "Orrin Corp: mine"),
    ("Then Ann Lee gave $5 million to Tamsin Inc last year.", "Ann Lee: - > Tamsin Inc"),
    ("Orrin Corp reported that sales rose 5%.", "Orrin Corp: sales"),
    ("Sales rose 5% at Orrin Corp last year.", "Orrin Corp: Sales"),
    ("Revenue fell 11% at Orrin Corp and 17% at Tamsin Ltd last year.", "Orrin Corp: Revenue | Tamsin Ltd: Revenue"),
    ("Orrin Corp has raised $5 million from Tamsin Capital.", "Orrin Corp: - > Tamsin Capital"),
    ("Orrin Corp lost $70 million of its market value.", "Orrin Corp: market value"),
    (
        "Then Ann Lee raised her stake in Tamsin Inc to 9.8 pct from 7.1 pct.",
        "Ann Lee: stake > Tamsin Inc | Ann Lee: stake > Tamsin Inc",
    ),
    ("Orrin Corp is raising prices by 5%.", "Orrin Corp: prices"),
    (
        "Economists expect the Federal Reserve to cut its benchmark rate by 25 basis points.",
        "Federal Reserve: benchmark rate",
    ),
    ("Japan's exports rose 5%.", "Japan: exports"),
    ("Tamsin Inc was acquired for $5 million.", "Tamsin Inc: -"),
    ("The deal values Tamsin Inc at $5 million.", "Tamsin Inc: -"),
    ("Orrin Corp bid $5 million for Tamsin Inc last year.", "Orrin Corp: - > Tamsin Inc"),
    ("Orrin Corp sold its mine to Tamsin Inc for $5 million.", "Orrin Corp: mine > Tamsin Inc"),
    ("Shares of Orrin Corp rose. It lost $5 million.", "Orrin Corp: -"),
    ("Shares of Orrin Corp rose. The company lost $5 million.", "Orrin Corp: -"),
    ("Then Ann Lee spoke. She gave $5 million to Tamsin Inc yesterday.", "Ann Lee: - > Tamsin Inc"),
    ("For Orrin Corp, the loss was $5 million.", "Orrin Corp: loss"),
    ("At Orrin Corp, sales rose 5%.", "Orrin Corp: sales"),
    ("At $5 billion, Orrin Corp is large.", "Orrin Corp: -"),
    ("More than $5 million was lost by Orrin Corp last year.", "Orrin Corp: -"),
    ("Dow Jones Industrial Average lost 422 points, or 1.2%.", "Dow Jones Industrial Average: -"),
    ("orrin corp lost $5 million last year, and its sales fell 5%.", "orrin corp: - | orrin corp: sales"),
]

# holder's noun ... figure
POSSESSIVES = [
    ("Analysts praised Orrin's revenue of $5 billion.", "Orrin: revenue"),
    ("Analysts praised Orrin’s revenue of $5 billion.", "Orrin: revenue"),
    ("Orrin’s sales fell 4 percent.", "Orrin: sales"),
    ("Dillow Brothers' sales fell 4 percent.", "Dillow Brothers: sales"),
    ("Dillow Brothers’ sales fell 4 percent.", "Dillow Brothers: sales"),
    ("Orrin Corp's debt stands at $5 million.", "Orrin Corp: debt"),
    ("Orrin Corp saw its sales fall 4 percent.", "Orrin Corp: sales"),
    ("Shares of Orrin Corp rose. Its debt is $5 million.", "Orrin Corp: debt"),
    ("Then Ann Lee spoke. Her salary of $5 million is small.", "Ann Lee: salary"),
    ("Shares of Orrin Corp rose. The company's debt is $5 million.", "Orrin Corp: debt"),
    ("Shares of Orrin Corp rose. The company’s debt is $5 million.", "Orrin Corp: debt"),
    ("Orrin Corp plans to cut its $5 million debt.", "Orrin Corp: debt"),
    ("Rivals envy Orrin's $5 million profit.", "Orrin: profit"),
    ("Orrin Corp's sales, which rose 5%, were calm.", "Orrin Corp: sales"),
    ("Orrin Corp's sales of lamps rose 5%.", "Orrin Corp: sales of lamps"),
    ("Orrin Corp’s Tamsin unit lost $5 million.", "Tamsin: -"),
    ("Ann Lee's Orrin Corp lost $5 million.", "Orrin Corp: -"),
]

# noun of figure, noun of holder
OF_PHRASES = [
    ("The bank arranged a loan of $5 million.", "-: loan"),
    ("Orrin Corp declared a dividend of $5 per share.", "Orrin Corp: dividend"),
    ("Orrin Corp reported net income of $5 million.", "Orrin Corp: net income"),
    (
        "Orrin Corp posted a net loss of $5 million, compared with a net profit of $4 million.",
        "Orrin Corp: net loss | Orrin Corp: net profit",
    ),
    ("The shares of Orrin Corp dropped 4 percent.", "Orrin Corp: shares"),
    ("Orrin Corp holds a stake of 12% in Tamsin Inc already.", "Orrin Corp: stake > Tamsin Inc"),
    ("The market value of Orrin Corp shrank by 95%.", "Orrin Corp: market value"),
    ("Orrin Corp had an increase in sales of 4%.", "Orrin Corp: sales"),
    ("Orrin Corp had a drop of 4% in sales.", "Orrin Corp: sales"),
    ("A rise of 0.5% in Orrin's shares is small.", "Orrin: shares"),
    ("Orrin Corp draws 75 percent of its revenue from lamps.", "Orrin Corp: revenue"),
    ("Orrin Corp owns 12 pct of Tamsin Inc already.", "Orrin Corp: - > Tamsin Inc"),
    ("Orrin Corp raised a total of $5 million.", "Orrin Corp: -"),
    ("Orrin Corp ended the year with $60 million of cash.", "Orrin Corp: cash"),
    ("Orrin Corp expects savings of £18 million.", "Orrin Corp: savings"),
    (
        "Orrin Corp sees revenue of $640 to $665 million, gross margin of 41% to 42.5% and costs of up to $3 million.",
        "Orrin Corp: revenue | Orrin Corp: gross margin | Orrin Corp: costs",
    ),
    ("The yield on the 10-year Treasury note rose to 4.36%.", "10-year Treasury note: yield"),
    ("There were $5 million of losses at Orrin Corp last year.", "Orrin Corp: losses"),
    ("Orrin Corp made a profit of $5 million on sales of $9 million.", "Orrin Corp: profit | Orrin Corp: sales"),
    ("Orrin Corp cut 5% of its workforce.", "Orrin Corp: workforce"),
]

# figure noun
PRENOMINALS = [
    ("Orrin Corp signed a $2.6 billion deal.", "Orrin Corp: deal"),
    ("Orrin Corp signed a $2.6 billion deal with Tamsin Inc last year.", "Orrin Corp: deal > Tamsin Inc"),
    ("Orrin Corp posted a $5 million loss.", "Orrin Corp: loss"),
    ("Orrin Corp owns a 12% stake in Tamsin Inc already.", "Orrin Corp: stake > Tamsin Inc"),
    ("The $500 billion Stargate project is large.", "Stargate: project"),
    ("Orrin Corp joined the multibillion-dollar Stargate project.", "Stargate: project"),
    ("Orrin Corp reported a 43% reduction in costs.", "Orrin Corp: costs"),
    ("Orrin Corp told of an 18% fall in second-quarter sales.", "Orrin Corp: second-quarter sales"),
    ("Orrin Corp reported a 5% rise in sales.", "Orrin Corp: sales"),
    ("Orrin Corp announced a 2-for-1 stock split.", "Orrin Corp: stock split"),
    ("Orrin Corp suffered a $5 million or 23% decline in sales.", "Orrin Corp: sales | Orrin Corp: sales"),
    ("Orrin Corp's $5 million bid for Tamsin Inc failed.", "Orrin Corp: bid > Tamsin Inc"),
    ("The $5 million takeover of Tamsin Inc was closed.", "Tamsin Inc: takeover"),
]

# noun is figure
COPULAS = [
    ("Net income was $5 million.", "-: Net income"),
    ("Orrin Corp's net income was $5 million.", "Orrin Corp: net income"),
    ("Net income at Orrin Corp was $5 million.", "Orrin Corp: Net income"),
    ("The net income of Orrin Corp was $5 million.", "Orrin Corp: net income"),
    ("Orrin Corp's costs are projected to exceed $20 million.", "Orrin Corp: costs"),
    ("Capital spending at Orrin Corp is capped at $140 million.", "Orrin Corp: Capital spending"),
    ("Orrin Corp is worth $5 billion.", "Orrin Corp: -"),
    ("Orrin Corp is valued at $5 billion.", "Orrin Corp: -"),
]

# a price: the subject is what is priced
PRICES = [
    ("The lamp costs $30.", "lamp: -"),
    ("A new lamp sells for $30.", "new lamp: -"),
    ("Gold added 0.6% to $2,281 an ounce.", "Gold: - | Gold: -"),
    ("West Texas crude fell 35 cts to 18.40 dlrs a barrel.", "West Texas crude: - | West Texas crude: -"),
    ("The euro slipped to $1.0768 from $1.0791.", "euro: - | euro: -"),
    ("An Orrin Duo oven sells for $1,950.", "Orrin Duo oven: -"),
    ("Tickets cost $5 each.", "Tickets: -"),
    ("Brent crude rose $2.31, or 2.7%, to $88.92 a barrel.", "Brent crude: - | Brent crude: - | Brent crude: -"),
    ("Traders at Orrin Corp said gold rose 5%.", "gold: -"),
    ("Orrin Corp trades at $5.", "Orrin Corp: -"),
    ("The dollar closed at 145.10/20 yen.", "dollar: -"),
    ("Hog prices opened 150 cents higher.", "Hog: -"),
    ("Passenger car prices fell 3 pct.", "Passenger car: prices"),
    ("The tin price rose above $18 a kilo.", "tin: price"),
    ("Consumer prices rose 3 pct.", "-: Consumer prices"),
    ("Share prices fell 3 pct.", "-: Share prices"),
    ("Orrin Corp raised its film prices by 6 pct.", "Orrin Corp: film prices"),
    ("Orrin Corp raised its copper prices by 6 pct.", "copper: prices"),
    ("The price for the best crepe firmed to $20.", "best crepe: price"),
    ("Crude palm oil prices will rise to $450 a tonne.", "Crude palm oil: prices"),
    ("Swiss retail prices rose 3 pct.", "-: Swiss retail prices"),
    ("The exercise price was $15.", "-: exercise price"),
]

# several figures for several things
LISTS = [
    (
        "Net income was $0.1 million, $2 million and $13 million in 2012, 2011 and 2010, respectively.",
        "-: Net income | -: Net income | -: Net income",
    ),
    (
        "Orrin's lamp sales and boot sales grew 9% and 4%, respectively.",
        "Orrin: lamp sales | Orrin: boot sales",
    ),
    ("Orrin Corp and Tamsin Inc rose 9% and 4%, respectively.", "Orrin Corp: - | Tamsin Inc: -"),
    ("Orrin Corp earned $5 million in 2011 and $6 million in 2012.", "Orrin Corp: - | Orrin Corp: -"),
    ("Orrin's revenue was $5 million and its costs were $4 million.", "Orrin: revenue | Orrin: costs"),
    ("Orrin Corp rose 8% while Tamsin Inc fell 3%.", "Orrin Corp: - | Tamsin Inc: -"),
    ("Orrin Corp’s and Tamsin Inc’s sales rose 5% and 6%, respectively.", "Orrin Corp: sales | Tamsin Inc: sales"),
    (
        "Shares of Orrin Corp, Tamsin Inc and Vexel Ltd fell 3%, 2% and 1%, respectively.",
        "Orrin Corp: Shares | Tamsin Inc: Shares | Vexel Ltd: Shares",
    ),
]

# the same again in another way
RESTATEMENTS = [
    ("Orrin's costs increased $347 million, or 8%.", "Orrin: costs | Orrin: costs"),
    ("Orrin Corp paid $10 million (£7.5 million) for a mine.", "Orrin Corp: mine | Orrin Corp: mine"),
    ("Orrin's sales rose 6% to $5 million from $4 million.", "Orrin: sales | Orrin: sales | Orrin: sales"),
    ("Orrin's sales were $5 million, up 6% from $4 million.", "Orrin: sales | Orrin: sales | Orrin: sales"),
    (
        "Orrin's net income fell to $5 million, or 40 cents per share, from $6 million, or 50 cents per share.",
        "Orrin: net income | Orrin: net income | Orrin: net income | Orrin: net income",
    ),
    ("Orrin Corp's net was $5 million against $4 million.", "Orrin Corp: net | Orrin Corp: net"),
    ("Orrin shares lost 6p, or 3.7 percent, to 156p.", "Orrin: shares | Orrin: shares | Orrin: shares"),
]

# without a verb
HEADLINES = [
    ("GM to Purchase Hughes Aircraft: Will Pay $5.2 Billion", "GM: - > Hughes Aircraft"),
    ("Orrin Corp Net 16.8 mln dlrs vs 13.1 mln", "Orrin Corp: Net | Orrin Corp: Net"),
    ("Orrin Corp revenue: $5 million", "Orrin Corp: revenue"),
    ("Net income: $5 million", "-: Net income"),
    ("ORRIN <ORN> TO BUY LAMP UNIT FOR 5 MLN DLRS\n\nOrrin Corp will buy a mill.", "Orrin Corp: LAMP UNIT"),
    ("ORRIN CORP NET RISES 5 PCT\n\nShares of Orrin Corp jumped.", "Orrin Corp: NET"),
    ("Revenue                     $482.6 million\nGross margin                44.1%\n", "-: Revenue | -: Gross margin"),
    ("• Revenue: $5 million\n• Net loss: $4 million", "-: Revenue | -: Net loss"),
    ("ORRIN CORP LOSES 5 MLN DLRS", "ORRIN CORP: -"),
]

# the speaker is not the subject of others' figures
ATTRIBUTIONS = [
    ("Orrin Corp said its profit rose 5%.", "Orrin Corp: profit"),
    ("Orrin Corp said net profit dropped 7%.", "Orrin Corp: net profit"),
    ("Ann Lee said Orrin's sales rose 5%.", "Orrin: sales"),
    ("Ann Lee said that Orrin Corp had lost $5 million.", "Orrin Corp: -"),
    ("Orrin Corp lost $5 million, Ann Lee said.", "Orrin Corp: -"),
    ("Orrin's sales rose 5%, according to Tamsin Research Inc.", "Orrin: sales"),
    ("According to Tamsin Research Inc, Orrin's sales rose 5%.", "Orrin: sales"),
    ("Analysts at Tamsin Inc expect Orrin Corp to report sales of $5 million.", "Orrin Corp: sales"),
    ("Tamsin Inc said prices rose 5%.", "-: prices"),
    ("Ann Lee, an analyst, said inflation would reach 5%.", "-: inflation"),
    ("Profit rose 5%, Ann Lee said.", "-: Profit"),
    ("Sources said the price was $5 million.", "-: price"),
    ("Officials in Tokyo said exports fell 5%.", "-: exports"),
    ("Tamsin Inc's chairman said Orrin Corp's profit fell 5%.", "Orrin Corp: profit"),
    ("Orrin Corp said on Monday that its net income, at $5 million, was calm.", "Orrin Corp: net income"),
    ("Analysts at Tamsin Inc said 5% of lamps are broken.", "-: lamps"),
]

QUOTATIONS = [
    ('"Orrin Corp lost $5 million," Ann Lee said.', "Orrin Corp: -"),
    ("“Orrin Corp lost $5 million,” Ann Lee said.", "Orrin Corp: -"),
    ('"The lamp costs $5," said Ann Lee of Orrin Corp.', "lamp: -"),
    ('Ann Lee said: "Orrin’s sales rose 5%."', "Orrin: sales"),
    ('"Sales rose 5%," said Ann Lee, chairman of Orrin Corp.', "-: Sales"),
]

# coordination and apposition
JOINED = [
    ("Orrin Corp and Tamsin Inc pledged $5 million.", "Orrin Corp: - [Orrin Corp, Tamsin Inc]"),
    ("Orrin Corp, the chipmaker, rose 5%.", "Orrin Corp: -"),
    ("Orrin Corp, a maker of lamps, lost $5 million.", "Orrin Corp: -"),
    ("The chipmaker Orrin Corp rose 5%.", "Orrin Corp: -"),
    ("Ann Lee, chairman of Orrin Corp, gave $5 million to Tamsin Inc last year.", "Ann Lee: - > Tamsin Inc"),
    ("Orrin Corp bought a mill and spent $5 million on a plant.", "Orrin Corp: plant"),
    ("Orrin Corp's sales and profit rose, and its debt fell 5%.", "Orrin Corp: debt"),
    ("A 60/40 split between Orrin Corp and Tamsin Inc was agreed.", "Orrin Corp: split [Orrin Corp, Tamsin Inc]"),
    ("Orrin Corp, whose debt is $5 million, was calm.", "Orrin Corp: debt"),
    ("Orrin Corp, which owes $5 million, was calm.", "Orrin Corp: -"),
    ("Orrin Corp, with debt of $5 million, was calm.", "Orrin Corp: debt"),
    ("Orrin Corp, a company that lost $5 million, was calm.", "Orrin Corp: -"),
    ("Orrin Corp's largest unit, Tamsin Inc, lost $5 million.", "Tamsin Inc: -"),
    (
        "Orrin Corp, Tamsin Inc and Vexel Ltd each pledged $5 million.",
        "Orrin Corp: - [Orrin Corp, Tamsin Inc, Vexel Ltd]",
    ),
    ("Both Orrin Corp and Tamsin Inc lost $5 million.", "Orrin Corp: - [Orrin Corp, Tamsin Inc]"),
]

# no name, no guess
UNCLEAR = [
    ("It earned $5.", "-: -"),
    ("They spent $5 million.", "-: -"),
    ("Sales rose 5%.", "-: Sales"),
    ("Top analysts expected $5 million.", "-: -"),
    ("Liabilities rose 5%.", "-: Liabilities"),
    ("Total sales rose 5% on Monday.", "-: Total sales"),
    ("In March, sales rose 5%.", "-: sales"),
    ("Last year revenue was $5 million.", "-: revenue"),
    ("In 2024 revenue was $5 million.", "-: revenue"),
    ("$5 million", "-: -"),
    ("5%", "-: -"),
    ("About $5 million.", "-: -"),
    ("Nobody is shocked by $25B any more.", "-: -"),
    ("The company paid $5 million.", "-: -"),
    ("In Tokyo, rents rose 5%.", "-: rents"),
    ("Analysts had expected $5 million.", "-: -"),
    ("The $5 million was lost.", "-: -"),
    ("In New York, rents rose 5%.", "-: rents"),
    ("The cost of the plant was $5 million.", "-: cost of the plant"),
    ("Sales of lamps rose 5%.", "-: Sales of lamps"),
    ("Oil prices rose 5%.", "Oil: prices"),
    ("Unemployment was 5%.", "-: Unemployment"),
    ("The company would pay Tamsin Inc up to $10 million more.", "-: - > Tamsin Inc"),
]

# of a whole country
NATIONAL = [
    ("U.S. exports rose 5%.", "U.S.: exports"),
    ("The U.S. trade deficit hit a record $169 billion.", "U.S.: trade deficit"),
    ("Mara Quill spoke of the U.S. trade deficit, which last year hit $169 billion.", "U.S.: trade deficit"),
    ("Japan's tape recorder (TR) output fell 10%.", "Japan: tape recorder (TR) output"),
    ("U.S. M-1 money supply fell $2 billion.", "U.S.: M-1 money supply"),
]

# told of the one the story told of before
TOPICS = [
    ("Orrin Corp lost $5 million. Stockholders' equity fell 25%.", "Orrin Corp: - | Orrin Corp: Stockholders' equity"),
    (
        "Orrin Corp posted a loss of $5 million. The loss included a restructuring charge of $2 million.",
        "Orrin Corp: loss | Orrin Corp: restructuring charge",
    ),
    (
        "Orrin Corp is issuing a $5 million bond, Tamsin Bank Ltd said.\nThe concession is 1% and the coupon is 5%.",
        "Orrin Corp: bond | Orrin Corp: concession | Orrin Corp: coupon",
    ),
    (
        "Orrin Corp is issuing $70 million of notes. The issue is available in denominations of $5,000.",
        "Orrin Corp: notes | Orrin Corp: denominations",
    ),
    (
        "Orrin Corp will issue $7 of notes. Vexel Ltd leads. The bonds trade in London in denominations of $5,000.",
        "Orrin Corp: notes | Orrin Corp: denominations",
    ),
    (
        "Orrin Corp is issuing $70 million of notes. The gross spread is $6 and the reallowance is $2.50.",
        "Orrin Corp: notes | Orrin Corp: gross spread | Orrin Corp: reallowance",
    ),
    (
        "Orrin Corp is issuing $70 million of notes. Vexel Ltd said it paid fees of $5 million.",
        "Orrin Corp: notes | Vexel Ltd: fees",
    ),
    (
        "Orrin Corp is issuing $70 million of notes. The exercise price is $12.",
        "Orrin Corp: notes | Orrin Corp: exercise price",
    ),
    (
        "Orrin Corp lost $5 million. The sale raised total assets to $80 million.",
        "Orrin Corp: - | Orrin Corp: total assets",
    ),
    ("Orrin Corp lost $5 million. Traders had losses of $6 million.", "Orrin Corp: - | -: losses"),
    ("Orrin Corp lost $5 million. The plant has debt of $6 million.", "Orrin Corp: - | -: debt"),
    ("Orrin Corp lost $5 million. The stock dropped $6.", "Orrin Corp: - | Orrin Corp: stock"),
    (
        "Orrin Corp lost $5 million. The plan calls for repayment of the unit's $6 million debt.",
        "Orrin Corp: - | -: debt",
    ),
    ("Orrin Corp lost $5 million. The Lamp Institute said sales rose 3%.", "Orrin Corp: - | Orrin Corp: sales"),
    ("Orrin Corp lost $5 million. Tamsin Inc tells another tale. Sales rose 3%.", "Orrin Corp: - | -: Sales"),
    ("Japan's trade surplus is widening. The surplus hit $60 billion.", "Japan: surplus"),
    ("The talks dwelt on Kenya's economy. Inflation was 7 percent.", "Kenya: Inflation"),
    ("They traded with Kenya. Inflation was 7 percent.", "-: Inflation"),
    (
        "Kenya had a deficit of $5 billion. Imports from Japan rose 4 percent.",
        "Kenya: deficit | Kenya: Imports from Japan",
    ),
    (
        "Orrin Corp is issuing $7 of notes. Fees are 1% for selling, 3/8% for underwriting and 1/4% for management.",
        "Orrin Corp: notes | Orrin Corp: selling | Orrin Corp: underwriting | Orrin Corp: management",
    ),
    (
        "Orrin Corp is issuing $7 of notes. It has a 1% concession and 5/8% combined management and underwriting fee.",
        "Orrin Corp: notes | Orrin Corp: concession | Orrin Corp: combined management and underwriting fee",
    ),
    ("Orrin Corp filed for a public offering of $70 million.", "Orrin Corp: public offering"),
    ("Orrin Corp is offering $70 million of notes.", "Orrin Corp: notes"),
    (
        "These were filed: Orrin Corp <OR> - Offering of $70 million of notes through Vexel Ltd.",
        "Orrin Corp: notes",
    ),
    (
        "Orrin Corp raised its stake in Vexel Ltd to 900 shares, or 7.8% of the total, from 600 shares, or 5.4%.",
        "Orrin Corp: stake | Orrin Corp: stake",
    ),
    (
        "Orrin Corp sold 7.8% of the total. Vexel Ltd got some from 600 people, or 5.4%.",
        "Orrin Corp: - | Vexel Ltd: -",
    ),
    ("The Kenyan lamp group Orrin Corp is growing. Net profit was $5 million.", "Orrin Corp: Net profit"),
    ("The exercise price for the Orrin Corp bond was changed. The coupon is 5%.", "Orrin Corp: coupon"),
    ("Moody's rates the debt of Orrin Corp anew. Total assets are $5 million.", "Orrin Corp: Total assets"),
    ("Mara Quill met Orrin Corp twice. Total assets are $5 million.", "-: Total assets"),
    ("Lamps are made by Orrin Corp alone. Total assets are $5 million.", "-: Total assets"),
    ("Output in Kenya fell. Exports were $5 million.", "Kenya: Exports"),
    ("Orrin Corp said proved reserves of oil fell 28%.", "Orrin Corp: proved reserves of oil"),
    ("Kenya is growing. Last year's revenue was $5 billion and spending rose 4%.", "Kenya: revenue | Kenya: spending"),
    ("Qtly div $5. NOTE: Full name is Orrin Corp.", "-: Qtly div"),
    ("A group of Kenyan investors said it cut its stake in Orrin Corp to 7%.", "group: stake"),
    ("Kenya is growing. The gross national product rose 4%.", "Kenya: gross national product"),
    ("Kenya is growing. A Lamp Institute report said the deficit was $5 billion.", "Kenya: deficit"),
    (
        "Orrin Corp lost $5 million. Over 300 Tamsin Limited partners had losses of $6 million.",
        "Orrin Corp: - | -: losses",
    ),
    ("Japan's exports rose 5%. Output fell 3%.", "Japan: exports | Japan: Output"),
    (
        "Ann Lee unveiled the Halden Project. Backed by Orrin Corp. and VEX, the initiative aims to spend $5 million.",
        "Halden Project: -",
    ),
    (
        "Orrin has a stake in Halden, a lamp project. The project, which could grow to $5 million, is new.",
        "Halden: -",
    ),
]

# what stands inside noun phrases and right around the figure
AROUND = [
    ("Japan's seasonally adjusted jobless rate fell to 2.9% in May.", "Japan: seasonally adjusted jobless rate"),
    ("Orrin Corp's newly restated profit rose 5%.", "Orrin Corp: newly restated profit"),
    ("Orrin crude nearly reached $87.", "Orrin crude: -"),
    ("Brent crude nearly reached $87.", "Brent crude: -"),
    ("Wholesale trade provisionally totalled about $66 million in May.", "-: Wholesale trade"),
    ("Money supply fell $2 billion.", "-: Money supply"),
    ("M-2 money supply fell $2 billion.", "-: M-2 money supply"),
    ("It made loans totalling $5 million.", "-: loans"),
    ("Orrin Corp has loans totalling $5 million.", "Orrin Corp: loans"),
    ("Orrin Corp (NYSE: ORN) shares rose 5%.", "Orrin Corp: shares"),
    (
        "Homes from $7 million to $8 million stay an average of 70 days; $8 million to $9 million, 99 days.",
        "-: Homes | -: Homes",
    ),
    ("Sales rose 5% in Ohio; 6% in Texas; and 7% in Iowa.", "-: Sales | -: Sales | -: Sales"),
    ("Orrin pledged $5 million to Tamsin Inc last year.", "Orrin: - > Tamsin Inc"),
    ("Orrin Corp and Tamsin Inc pledged $5 million.", "Orrin Corp: - [Orrin Corp, Tamsin Inc]"),
    ("Orrin surprised analysts with a profit of $5 million.", "Orrin: profit"),
    (
        "Orrin Corp has revised its growth forecast from 5 to 7 per cent to 3 to 5 per cent.",
        "Orrin Corp: growth forecast | Orrin Corp: growth forecast",
    ),
    (
        "Orrin lowered its sales guidance to $84 million, down from the $89 million it had given.",
        "Orrin: sales guidance | Orrin: sales guidance",
    ),
    ("Orrin will sell lamps to Tamsin, generating about $5 million in revenues.", "Orrin: revenues"),
    ("Orrin Corp is to issue $5 million in bonds in Tokyo.", "Orrin Corp: bonds"),
    ("Orrin Corp is launching a $60 million 4-7/8 pct bond due April 27.", "Orrin Corp: bond | Orrin Corp: bond"),
    (
        "Orrin Corp agreed to buy two radio stations from Tamsin Corp for $24 million in cash and notes.",
        "Orrin Corp: two radio stations > Tamsin Corp",
    ),
    ("Orrin made no comment on the pact, which analysts estimated at about $5 million.", "Orrin: pact"),
    ("Shops take $550 off an oak table.", "oak table: -"),
    ("Orrin owns 51 pct of Tamsin Corp's stock.", "Orrin: stock > Tamsin Corp"),
    (
        "Orrin retains a 49 pct stake of Tamsin Ltd, which owns 51 pct of Vexel Corp still.",
        "Orrin: stake > Tamsin Ltd | Tamsin Ltd: - > Vexel Corp",
    ),
    ("Real output averaged an annual growth of 1.1 pct in 1987.", "-: Real output"),
    ("Before the rains damaged the crop, wheat output was put at 7.04 pct of the total.", "-: wheat output"),
    ("Before the rains damaged the crop, lamp growth was calculated at 7.04 pct.", "-: lamp"),
    ("Orrin Corp said its May lamp output fell 26.3 pct.", "Orrin Corp: May lamp output"),
    ("Orrin Corp said its May North American lamp output fell 26.3 pct.", "Orrin Corp: May North American lamp output"),
    ("Output of heavy vehicles (trucks and buses) rose 5.1 pct.", "-: Output of heavy vehicles"),
    ("Balances in tax and loan accounts fell to $5 million.", "-: Balances in tax and loan accounts"),
    (
        "Orrin Corp raised its stake in Tamsin Corp to 816,000 shares, or 11.3 pct, from 453,300 shares, or 6.3 pct.",
        "Orrin Corp: stake | Orrin Corp: stake",
    ),
    (
        "Standard and Poor's upgraded the notes of Orrin Inc. About $400 million of debt is affected.",
        "Orrin Inc.: debt",
    ),
    (
        "Orrin Corp is raising $75 million. The debentures are convertible at $63.50 per share.",
        "Orrin Corp: - | Orrin Corp: debentures",
    ),
    (
        "Orrin Corp is raising $75 million. The bond is available in denominations of 1,000 and 10,000 marks.",
        "Orrin Corp: - | Orrin Corp: denominations",
    ),
    (
        "The concession is 1 pct, while management pays 1/4 pct and underwriting pays 3/8 pct.",
        "-: concession | -: management | -: underwriting",
    ),
    ("Ann Lee admitted the drug produced new growth in only about 40 pct of patients.", "-: patients"),
    ("Ann Lee expects food prices to rise about 4 pct.", "food: prices"),
    ("Net includes tax credits of $3 million.", "-: tax credits"),
    ("Orrin said it would pay $80 million for many of Tamsin's mills.", "Orrin: mills"),
    ("Orrin Corp filed a statement covering $5 million of notes.", "Orrin Corp: notes"),
    ("The Boot Store Division reported an increase in sales of 4 per cent.", "Boot Store Division: sales"),
    ("Then Orrin paid $5 million to Tamsin Inc. The year was calm.", "Orrin: - > Tamsin Inc."),
    (
        "The median price for oak tables in May was $3 million, down 9.2%.",
        "oak tables: median price | oak tables: median price",
    ),
    ("Moody's lowered Ohio Power and Light Co's $490 million of debt.", "Ohio Power and Light Co: debt"),
    (
        "Orrin Bank said it lent $9 million to Tamsin. Vexel Ltd got $5 million. It said a $2 million loan is due.",
        "Orrin Bank: - > Tamsin | Vexel Ltd: - | Orrin Bank: loan",
    ),
    ("Orrin Corp said shareholders of Tamsin Inc will receive $3.75 per share.", "-: -"),
    (
        "Orrin Corp will install a $5 million machine at Napa and a $6 million machine at Quill Bay.",
        "Orrin Corp: machine | Orrin Corp: machine",
    ),
    ("Orrin Corp took a $5 million charge resulting from a fire.", "Orrin Corp: charge"),
    ("Orrin told of pump prices of 96.8 cents and 90.6 cents for lamp oil.", "Orrin: pump prices | Orrin: pump prices"),
    ("Aid to Japan has so far amounted to $7 million.", "-: Aid"),
    ("Late bills will drain some $1 billion.", "-: -"),
    ("Orrin will drain $1 billion.", "Orrin: -"),
    ("The price of the European Lamp Bank's 300 million guilder bond due 1995 was set.", "European Lamp Bank: bond"),
    ("Orrin backed two loans to Tamsin totalling $205 million.", "Orrin: two loans"),
    (
        "Great Hills Forest Products Ltd has a plan. Great Hills' capital investment in it would be about $60 million.",
        "Great Hills: capital investment in it",
    ),
    ("Analysts at Tamsin Inc expect Orrin Corp to report sales of $5 million.", "Orrin Corp: sales"),
    ("The price of the European Lamp Bank's 300 million guilder bond due 1995 was set.", "European Lamp Bank: bond"),
    (
        "The price of the European Investment Bank's 300 million guilder bond due 1995 was set.",
        "European Investment Bank: bond",
    ),
    (
        "Orrin Corp filed with the Lamp Commission a statement covering a $75 million issue of notes.",
        "Orrin Corp: issue of notes",
    ),
    ("Orrin Corp received an order for lamps valued at $6 million.", "Orrin Corp: order for lamps"),
    ("Orrin backed two loans to Tamsin totalling $205 million.", "Orrin: two loans"),
    ("Ann Lee said the veto of an $88 billion road bill was right.", "-: road bill"),
    ("Orrin agreed to sell wholly owned Tamsin Lamps Inc for $100,000.", "Orrin: Tamsin Lamps Inc"),
    ("The offering of Orrin Corp common stock was priced at $13.50 a share.", "Orrin Corp: offering"),
    (
        "The Union of Clerks said more than 5,500 former Orrin Airlines workers will receive $10,000 each.",
        "5,500 former Orrin Airlines workers: -",
    ),
    ("Orrin Corp and Tamsin Inc pulled the lamp sector 0.68 percent lower.", "-: lamp sector"),
    ("The claims, ranging from $200 to $4 million, are small.", "-: claims"),
    (
        "Japan's exports rose 5%. The services surpluses increased to $52 million.",
        "Japan: exports | Japan: services surpluses",
    ),
    ("Orrin Corp, with estimated revenue last year of $29 million, is new.", "Orrin Corp: estimated revenue"),
    ("Orrin's account surplus, measured on a cash basis, widened to $134 million.", "Orrin: account surplus"),
    ("Orrin Corp, based in Ohio, lost $5 million.", "Orrin Corp: -"),
    ("Tamsin is a bank with $564 million in assets.", "Tamsin: assets"),
    ("Orrin Corp will pay an unchanged $3 for the first half.", "Orrin Corp: -"),
    ("Orrin said the Tamsin II costs $5.", "Tamsin II: -"),
    ("Narrowly-defined money supply rose 5%.", "-: Narrowly-defined money supply"),
    ("Holders may earn up to $8 million payable in cash.", "-: -"),
    ("Lamp futures closed 5p firmer.", "Lamp: futures"),
    (
        "Ann Lee declined to comment on repayments on $13 billion of Japan's $24 billion external debt.",
        "Japan: external debt | Japan: external debt",
    ),
    ("The New York branch of Orrin Bank Ltd said it set a $1 billion note program.", "Orrin Bank Ltd: note program"),
    ("The branch hired Tamsin Inc as agent. The parent company had assets of $210 billion.", "-: assets"),
    ("Fed funds hovered at 6 pct after averaging 6.80 pct yesterday.", "Fed funds: - | Fed funds: -"),
    (
        "U.S. officials have said it was only fair to open the market to 33 pct foreign participation.",
        "-: foreign participation",
    ),
    ("Orrin Ltd's Tamsin Corp said it has a pact to buy 100 pct of Vexel Inc last year.", "Tamsin Corp: - > Vexel Inc"),
    (
        "Japan's exports fell. Last year's imports were $2.53 billion against $1.81 billion.",
        "Japan: imports | Japan: imports",
    ),
    (
        "Orrin Corp sold its Tamsin Lamp Co unit to Vexel Inc for $70 million in cash.",
        "Orrin Corp: Tamsin Lamp Co unit > Vexel Inc",
    ),
    ("Orrin Corp plans to shed five businesses with $200 million in assets.", "-: assets"),
    ("Tamsin Corp, a bank holding company with about $500 million in assets, is new.", "Tamsin Corp: assets"),
    (
        "Orrin Corp closed the $120 million sale of its domestic oil and natural gas reserves to Tamsin Inc last year.",
        "Orrin Corp: sale of its domestic oil and natural gas reserves",
    ),
    (
        "Orrin Corp used it to retire all $100 million of its bank debt and senior debt.",
        "Orrin Corp: bank debt and senior debt",
    ),
    ("Shr profit three cts vs loss seven cts", "-: Shr profit | -: Shr"),
    ("The mean prices at the end of May were $2.", "-: mean prices"),
    ("Orrin said the Tamsin SE, priced from $2,898 to $3,698, is out.", "Tamsin SE: -"),
    (
        "Orrin Corp lost $9 million. Citizens will pay a premium of $30,000 to them.",
        "Orrin Corp: - | Citizens: premium",
    ),
    ("The firm told of $456 million lost by Tamsin Inc on oil trading.", "Tamsin Inc: -"),
    (
        "The concession is 1% while management and underwriting combined pays 1/2 pct.",
        "-: concession | -: management and underwriting",
    ),
    ("Sales and profit rose 5%.", "-: Sales and profit"),
    ("Orrin bought mills and sales rose 5%.", "-: sales"),
    (
        "Orrin Corp had net income of $5 million or 15 cts a share on revenues of $68 million, up from $60 million.",
        "Orrin Corp: net income | Orrin Corp: net income | Orrin Corp: revenues | Orrin Corp: revenues",
    ),
    ("Orrin Corp had net income of $5 million on sales $108 million.", "Orrin Corp: net income | Orrin Corp: sales"),
    ("It was at a peak of 11.7 pct last summer.", "-: -"),
    ("Debt will be more than 60 pct pro forma.", "-: Debt"),
    ("Orrin Corp set a 5 pct coupon and various prices.", "Orrin Corp: coupon"),
    ("Yields range from 6 to 7 pct.", "-: Yields"),
    ("The shares last traded at $19.", "-: shares"),
    ("Oil prices rose 5%.", "Oil: prices"),
    ("World oil prices would end 1987 at about $24 a barrel.", "oil: prices"),
    ("The average price of zinc is $790 per tonne.", "zinc: average price"),
    ("Orrin Corp signed pacts for $7 million in new loans.", "Orrin Corp: new loans"),
    ("The deficit was six pct of output.", "-: deficit"),
    ("The board approved an average rate of return on equity of 14 pct.", "-: average rate of return on equity"),
    ("A pretax gain of $19 million will be deferred.", "-: pretax gain"),
    ("Our 1986/87 exports were $5 million.", "-: exports"),
    ("Toronto Sun Publishing Corp said it raised its dividend to five cents.", "Toronto Sun Publishing Corp: dividend"),
    ("Lamsen and Tessins Co said it lost $5 million. Lamsen is new.", "Lamsen: -"),
    ("Orrin Corp's Tamsin unit lost $5 million.", "Tamsin: -"),
    ("Orrin Corp said its Tamsin Lamps subsidiary agreed to pay $5 million.", "Tamsin Lamps: -"),
    ("Orrin Corp sold convertible subordinated notes of $5 million.", "Orrin Corp: convertible subordinated notes"),
    ("Interest rates coming to 5% are high.", "-: Interest rates"),
    ("1986 net excludes $68.5 million gain from debt extinguishment.", "-: gain from debt extinguishment"),
    ("Orrin Corp offered it to holders of 75 pct of the debentures.", "Orrin Corp: debentures"),
    ("It has a margin of 2.25 pct permitted for others.", "-: margin"),
    ("Orrin Corp gave cash rebates of $300 to $1,000 depending on models.", "Orrin Corp: cash rebates"),
    ("Orrin Corp took a $3 million write-off tied to the closing.", "Orrin Corp: write-off"),
    ("They sent abroad more than $15 million.", "-: -"),
    ("If anyone thinks this is settled in the $2 billion range, all is lost.", "-: -"),
    ("As long as the stake is below five pct, all is well.", "-: stake"),
    ("Our lamps are 40 pct stiffer.", "-: lamps"),
    ("It took loan provisions of 14 cts shr.", "-: loan provisions"),
    ("Orrin Corp is placing 20 mln 7.5 pct notes.", "Orrin Corp: notes"),
    ("The borrowing need is to fall to 1.0 pct of GDP.", "-: borrowing need"),
    ("<Orrin Steel Corp>'s plant lost $5.", "Orrin Steel Corp: plant"),
    ("It told of payments to banks of $5 million.", "-: payments"),
    ("It had a contract with the navy of $5 million.", "-: contract"),
    ("It had profit from sales of $5 million.", "-: profit from sales"),
    ("Unemployment reached 3 million, or 21.4 pct of the workforce.", "-: Unemployment"),
    ("Orrin Corp cut 5% of its workforce.", "Orrin Corp: workforce"),
    ("Ann Lee spoke. She added $2.7 billion had been set aside for roads.", "-: -"),
    ("More than $5 million was lost by Orrin Corp last year.", "Orrin Corp: -"),
    ("The purchase would be for about $10 million.", "-: purchase"),
    ("Orrin Corp is being awarded a $120 million Navy contract.", "Orrin Corp: Navy contract > Navy"),
    ("Orrin Corp joined the $500 million Halden project.", "Halden: project"),
    ("Moody's is reviewing $648 million of securities issued by Orrin Electric Co.", "-: securities"),
    ("S and P cited the withdrawal by Orrin Group of its $1.7 billion bid.", "Orrin Group: bid"),
    ("Tanjug said Japan lost $5 million. It repaid $996 million last year.", "Japan: - | -: -"),
    ("    Qtlry div 24.5 cts vs 24.5 cts prior", "-: Qtlry div | -: Qtlry div"),
    ("NTT Corp shares ended 260 yen lower.", "NTT Corp: shares"),
    ("A group with Green Hills, Ohio lawyer Ann Lee said it cut its stake to 5 pct.", "-: stake"),
    ("The Lamp Institute said output rose 5%.", "-: output"),
    (
        "Manufacturers National Bank of Detroit said it raised its prime rate to 7 pct.",
        "Manufacturers National Bank of Detroit: prime rate",
    ),
    ("The Bank of England said it forecast a shortage of $250 million.", "-: shortage"),
    ("There is a 1% concession and two pct.", "-: concession | -: -"),
    ("Late bills will each drain $110 million.", "-: -"),
    ("Other main holders are two men, with 24.98 pct.", "-: -"),
    ("The price is $177 FOB.", "-: price"),
    ("Return on avg assets 0.92 pct vs 0.63 pct", "-: Return on avg assets | -: Return on avg assets"),
    ("Orrin Corp's Tamsin Credit Corp subsidiary said it paid $250 million.", "Tamsin Credit Corp: -"),
    ("Norway relies on oil for 40 pct of its export earnings.", "Norway: export earnings"),
    ("Ann Lee had as many as 12 divisions with 50 pct of Tamsin Corp's sales.", "Tamsin Corp: sales"),
    ("The Lamp Board of Ohio said loans rose 54 pct.", "-: loans"),
    ("Orrin AB said it was launching a $200 million Eurocommercial paper plan.", "Orrin AB: Eurocommercial paper plan"),
    ("Orrin formed a unit, Tamsin Lamps Inc, which will issue 15 pct of its shares.", "Tamsin Lamps Inc: shares"),
    (
        "The Lamp Assembly met. The Northern government stopped payments on its $109 billion debt.",
        "Northern government: debt",
    ),
    ("Ann Lee spoke. If the trader found lamps, he could buy them on payment of $5.", "-: payment"),
    ("Orrin Corp said it acquired Tamsin Inc, a lamp maker with sales of $5 million.", "Tamsin Inc: sales"),
    (
        "Orrin Corp agreed to buy Tamsin Inc, an Ohio maker of lamps with annual sales of about $5 million.",
        "Tamsin Inc: annual sales",
    ),
    ("Orrin Corp acquired Tamsin Inc, which has sales of $5 million.", "Tamsin Inc: sales"),
    ("Orrin Corp acquired Tamsin Inc, with sales of $5 million.", "Tamsin Inc: sales"),
    (
        "Orrin Corp bought two firms. These firms, with combined revenues of $5 million, make lamps.",
        "firms: combined revenues",
    ),
    ("Tamsin Inc, with sales of $5 million, makes lamps.", "Tamsin Inc: sales"),
    ("Orrin Corp ended the year with debt of $5 million.", "Orrin Corp: debt"),
    ("Orrin Corp offered to buy shares of Tamsin Inc at $5 each.", "Tamsin Inc: shares"),
    ("The new Lampstation, Orrin Corp said, is priced at $5,000.", "Lampstation: -"),
    ("Orrin Inc, the U.S. unit of Tamsin Co, has signed for a $5 million loan.", "Orrin Inc: loan"),
    (
        "Orrin Ltd, a joint venture between Tamsin Plc and Vexel Ltd, is planning a $5 million issue.",
        "Orrin Ltd: issue",
    ),
]

# somebody without a name
COLLECTIVES = [
    ("Farmers received $40 million for the harvest.", "Farmers: -"),
    ("Banks in Tavel raised prime rates by 1 pct.", "Banks: prime rates"),
    ("Twelve countries have agreed to cut tariffs by 10 pct.", "Twelve countries: tariffs"),
    ("The government's share rose to 21 pct.", "government: share"),
    ("Profits of state firms fell 2 pct.", "state firms: Profits"),
    ("Manufacturers' earnings will rise 7 pct.", "Manufacturers: earnings"),
    ("An investor group has acquired a 12 pct stake in Orrin Corp.", "investor group: stake > Orrin Corp."),
    ("The industrial world will grow 2.5 pct.", "industrial world: -"),
    ("Sales by lamp makers fell 3 pct.", "lamp makers: Sales"),
    ("Analysts expect a profit of $5 million.", "-: profit"),
    ("Orrin Corp said shareholders approved a $5 million loan.", "Orrin Corp: loan"),
    ("Orrin Corp, a bank with sales of $5 million, rose.", "Orrin Corp: sales"),
    ("A number of companies rose 3 pct.", "-: number of companies"),
    ("Japanese banks hold $5 million of the notes.", "Japanese banks: notes"),
    ("The mine is 40 pct owned by employees.", "employees: -"),
    ("Banks, which lost $5 million, want help.", "Banks: -"),
    ("The government stopped payments on its $5 billion debt.", "government: debt"),
    (
        "Orrin Corp and Tamsin Inc said they are cutting their lending rates to 9 pct.",
        "Orrin Corp: lending rates [Orrin Corp, Tamsin Inc]",
    ),
    ("Farmers said they lost $5 million.", "Farmers: -"),
    ("Orrin Corp paid Tamsin Inc for lamps. They cost $5.", "-: -"),
    ("The combined bank had assets of $5 billion.", "combined bank: assets"),
    ("The Ohio company lost $5 million.", "-: -"),
    ("Orrin Corp said shareholders approved a three-for-one stock split.", "Orrin Corp: stock split"),
    ("Orrin Corp said the new lamp is priced at $25.", "new lamp: -"),
    ("The metal traded at $400.", "metal: -"),
    (
        "Orrin Corp is launching a $5 million notes issue priced at $100.",
        "Orrin Corp: notes issue | Orrin Corp: notes issue",
    ),
    ("Shares of Orrin Corp traded at $5.", "Orrin Corp: Shares"),
    ("Orrin shares last traded at $5.", "Orrin: shares"),
    ("The appeals court awarded $5 million to Orrin Corp.", "appeals court: - > Orrin Corp."),
    ("Orrin Corp's own mills will use about $3 billion of tools.", "Orrin Corp: tools"),
    ("Orrin Corp's workers will get $5 million.", "workers: -"),
    ("Japan's banks lost $5 million.", "Japan's banks: -"),
]

# one verb for several, others than who acts, and who rules on what is others'
GAPPED = [
    ("Orrin Corp rose 5%, Tavex Inc 4% and Brillon Ltd 3%.", "Orrin Corp: - | Tavex Inc: - | Brillon Ltd: -"),
    ("Imports rose 5 pct and exports 4 pct.", "-: Imports | -: exports"),
    ("Japan's exports rose 5 pct and imports 4 pct.", "Japan: exports | Japan: imports"),
    ("Corn sold for $71 a tonne, barley for $67.", "Corn: - | barley: -"),
    ("Corn rose to $3 and oats to $2.", "Corn: - | oats: -"),
    ("Dies cost $1,000 each, compared with $9,000 for steel dies.", "Dies: - | steel dies: -"),
    ("Orrin Corp earned $5 million, compared with $4 million for the same period.", "Orrin Corp: - | Orrin Corp: -"),
    ("The Lamp Commission blocked a $5 million bid.", "-: bid"),
    ("The court set aside the royalty rate of 25 pct.", "-: royalty rate"),
    ("The Senate imposed a 5 pct tariff.", "-: tariff"),
    ("Orrin Corp asked the Lamp Commission for approval to issue $5 million of bonds.", "Orrin Corp: bonds"),
    ("Orrin Corp told the Lamp Commission it holds 6 pct of Tavex Inc.", "Orrin Corp: - > Tavex Inc."),
    ("Spending was 3 pct of Gross Domestic Product.", "-: Spending"),
    ("An investor group told the Lamp Commission it cut its stake in Orrin Corp to 6 pct.", "investor group: stake"),
    ("Orrin Corp earned $5 million, compared with $4 million for Tavex Inc last year.", "Orrin Corp: - | Tavex Inc: -"),
    ("The agency cut its rating on $5 million of notes due 1994 of Orrin Corp last week.", "Orrin Corp: notes"),
    ("The issue price of the Orrin Bank's $5 million 6 pct bond was cut.", "Orrin Bank: bond | Orrin Bank: bond"),
    ("Orrin Corp's $5 million 6 pct bond was cut.", "Orrin Corp: bond | Orrin Corp: bond"),
    ("Orrin Corp has a 5 pct stake and Tamsin Inc a 6 pct stake in the mine.", "Orrin Corp: stake | Tamsin Inc: stake"),
    ("Orrin Corp's assets include 70 pct of a coal mine.", "Orrin Corp: coal mine"),
    ("Orrin Corp will spend $5 million to expand its plant.", "Orrin Corp: plant"),
    (
        "Corporations owned 79 pct of the land, partnerships 11 pct and individuals 8 pct.",
        "Corporations: land | partnerships: land | individuals: land",
    ),
    ("Oil accounts for 60 pct of Tavel's exports.", "Oil: exports"),
    ("The loan, arranged by Orrin Bank, carries interest of 5 pct.", "-: interest"),
    ("A $5 million package announced by Orrin Corp was cut.", "Orrin Corp: package"),
    ("Orrin Corp is seeking permission for a 5 pct rate increase.", "Orrin Corp: rate"),
    ("The Lamp Institute cut its forecast for Japan's growth to 3 pct.", "Japan: -"),
    ("Orrin Corp raised its forecast of demand by 3 pct.", "Orrin Corp: demand"),
    ("Orrin Corp raised its forecast for 2024 to $5 million.", "Orrin Corp: forecast"),
    (
        "Orrin Corp raised car prices by 2 pct, or $22, and truck prices by 3 pct.",
        "car: prices | car: prices | truck: prices",
    ),
    ("Spending was 3 pct of Gross Domestic Product.", "-: Spending"),
    ("He cut the Public Borrowing Requirement to $5 billion.", "-: Public Borrowing Requirement"),
    ("The budget committee approved a deficit of $5 billion.", "-: deficit"),
    ("The ministry keeps the public sector's deficit at $5 billion.", "public sector: deficit"),
    ("Orrin Corp keeps its debt at $5 million.", "Orrin Corp: debt"),
    ("Imported lamp prices rose 3 pct.", "lamp: prices"),
    (
        "Forest land accounted for 52 pct of the acreage, cropland 17 pct and pastures 26 pct.",
        "Forest land: acreage | cropland: acreage | pastures: acreage",
    ),
    ("The corn price rose to $3, barley to $2.", "corn: price | barley: price"),
    ("Corn exports rose 5 pct and imports 3 pct.", "-: Corn exports | -: imports"),
]

# what of it is counted, whole and no more
MEASURES = [
    ("Orrin Corp's exports fell to $2 million last year from $3 million.", "Orrin Corp: exports | Orrin Corp: exports"),
    ("Orrin Corp declared a dividend of 30 cts a share payable May 15.", "Orrin Corp: dividend"),
    ("Orrin Corp launched a $20 million bond maturing April 23, 1992.", "Orrin Corp: bond"),
    ("Orrin Corp received an order worth $5 million.", "Orrin Corp: order"),
    ("Orrin Corp said it is worth $5 million.", "Orrin Corp: -"),
    ("Orrin Corp is raising $20 million through an offering of notes.", "Orrin Corp: offering of notes"),
    ("Orrin Corp is raising $20 million through Tamsin Bank.", "Orrin Corp: -"),
    ("There is a 5/8 pct combined management and underwriting fee.", "-: combined management and underwriting fee"),
    ("Shr diluted 97 cts vs 81 cts", "-: Shr diluted | -: Shr diluted"),
    ("Final div 8p making 11p", "-: Final div | -: Final div"),
    ("Orrin Corp plans a reverse stock split of at least one-for-10.", "Orrin Corp: reverse stock split"),
    ("Net includes gain $5 million from sale of a mill.", "-: gain"),
    ("Orrin Corp had an after-tax gain of $5 million.", "Orrin Corp: after-tax gain"),
    ("Orrin Corp's net fell after a $5 million extraordinary gain.", "Orrin Corp: extraordinary gain"),
    ("Orrin Corp had a gain of 5 pct.", "Orrin Corp: -"),
    ("The monthly rise in lamp prices was 5 pct.", "lamp: prices"),
    ("The bank expects economic growth of 3 pct.", "-: economic growth"),
    ("Orrin Corp is raising lamp prices by an average 5 pct.", "lamp: prices"),
    ("Orrin Corp raised its prime to the current 6 pct.", "Orrin Corp: prime"),
    ("Orrin Corp will redeem $5 million of its outstanding notes.", "Orrin Corp: outstanding notes"),
    (
        "Orrin Corp will redeem $5 million of its outstanding 9 pct notes.",
        "Orrin Corp: notes | Orrin Corp: notes",
    ),
    ("Orrin Corp retired $5 million of the notes prior to maturity.", "Orrin Corp: notes"),
    ("Orrin Corp filed for an offering of $5 million of notes.", "Orrin Corp: notes"),
    ("Orrin Corp approved the repurchase of up to 20 pct of its common stock.", "Orrin Corp: common stock"),
    ("Orrin Corp has a loss of 5 pct of sales.", "Orrin Corp: loss"),
    ("Orrin Corp approved a $5 million expansion of its mill.", "Orrin Corp: expansion of its mill"),
    ("Orrin Corp had a 5 pct expansion of sales.", "Orrin Corp: sales"),
    ("Orrin Corp plans to invest $36 million to expand its lamp mill.", "Orrin Corp: lamp mill"),
    ("Orrin Corp plans to spend $36 million to please the town.", "Orrin Corp: -"),
    ("Orrin Corp got $5 million in credit guarantees previously meant for farms.", "Orrin Corp: credit guarantees"),
    (
        "Orrin Corp assumed $5 million in deposits and other liabilities.",
        "Orrin Corp: deposits and other liabilities",
    ),
    (
        "Orrin Corp raised its stake in Tamsin Inc to 9,000 shares, or 11 pct of the total, from 4,000, or 6 pct.",
        "Orrin Corp: stake | Orrin Corp: stake",
    ),
    ("Orrin Corp would not accept a margin above 5/8 pct.", "Orrin Corp: margin"),
    ("Orrin Corp fought the $5 million rate reduction ordered today.", "Orrin Corp: rate"),
    ("Orrin Corp imposed a duty of 84 cts a tonne set earlier this year.", "Orrin Corp: duty"),
    ("Orrin Corp has airfares from Ohio of $5.", "Orrin Corp: airfares"),
]

# What is not read yet, and why
NOT_YET_ISSUED: dict[str, str] = {
    "Tamsin Inc paid us $5 million.": "us and them are not read as whom somebody pays",
    "In Japan inflation rose 5%.": "a place runs into the noun behind it",
}
NOT_YET: dict[str, str] = {
    "On Monday Orrin rose 8%.": "a time joins the name behind it",
    "Profit at Orrin Corp more than doubled.": "a verb that is itself the figure has no subject yet",
    "Orrin Corp has debts that reached $5 million.": "the owner of a relative clause's head is not asked",
    "Then Orrin paid $5 million to Tamsin Inc. Orrin Corp was calm.": 'no sentence ends behind "Inc."',
    "Then Ann Lee raised her stake in Tamsin Inc to 9.8 pct from 7.1 pct.": "of what the stake is is not read",
    "At $5 billion, Orrin Corp is large.": "nothing is read behind the figure",
    "The yield on the 10-year Treasury note rose to 4.36%.": 'the thing priced behind "on" is part of the measure',
    "The $5 million takeover of Tamsin Inc was closed.": "the thing bought is part of the measure",
    "Orrin Corp's costs are projected to exceed $20 million.": "the owner is taken for who projects",
    "Orrin's lamp sales and boot sales grew 9% and 4%, respectively.": "measures are not shared out",
    "Orrin Corp’s and Tamsin Inc’s sales rose 5% and 6%, respectively.": "joined possessors are not shared out",
    "Shares of Orrin Corp, Tamsin Inc and Vexel Ltd fell 3%, 2% and 1%, respectively.": "a measure is not shared out",
    "GM to Purchase Hughes Aircraft: Will Pay $5.2 Billion": "nothing is read across the colon of a headline",
    "Orrin Corp Net 16.8 mln dlrs vs 13.1 mln": "a capital behind a name is taken for another name",
    "Orrin Corp, a company that lost $5 million, was calm.": "an apposition does not stand for the name before it",
    "Orrin Corp, Tamsin Inc and Vexel Ltd each pledged $5 million.": "an unknown verb joins the name before it",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    cases(
        *(CONTRACT, VERBS, POSSESSIVES, OF_PHRASES, PRENOMINALS, COPULAS, PRICES, LISTS, RESTATEMENTS, HEADLINES),
        *(ATTRIBUTIONS, QUOTATIONS, JOINED, UNCLEAR, GAPPED, COLLECTIVES, MEASURES, AROUND, TOPICS, NATIONAL),
        not_yet=NOT_YET,
    ),
)
def test_what_figures_are_about(text: str, expected: str) -> None:
    check_told(text, expected)


ISSUED = [
    ("Our revenue rose 8.2%.", "Orrin: revenue"),
    ("We paid $5 million to Tamsin Inc yesterday.", "Orrin: - > Tamsin Inc"),
    ("The Company plans a dividend of $5.", "Orrin: dividend"),
    ("Tamsin Inc paid us $5 million.", "Tamsin Inc: - > Orrin"),
    ("Tamsin Inc earned $5 million.", "Tamsin Inc: -"),
    ("In Japan inflation rose 5%.", "-: inflation"),
]


@pytest.mark.parametrize(("text", "expected"), cases(ISSUED, not_yet=NOT_YET_ISSUED))
def test_what_figures_of_an_issuer_are_about(text: str, expected: str) -> None:
    check_told(text, expected, issuer="Orrin")
