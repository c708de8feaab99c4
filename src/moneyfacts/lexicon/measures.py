"""Measures: what a story tells of the one it is about, and the words that are none."""

from __future__ import annotations

from typing import Final

#: Measures that a company tells of itself when it says no more: Acme said net profit rose.
OWN_MEASURES: Final = frozenset(
    "profit profits income loss losses revenue revenues sales earnings dividend dividends turnover results backlog "
    "orders net ebitda cash debt assets costs expenses payout shipments production output capacity workforce margin "
    "margins deposits loans capital spending investment investments guidance charge charges".split()
)
#: Measures that are written as capitals, and are nobody's name: what companies earn and own, banks, landlords, software
#: firms and airlines count, and what is told of a country.
MEASURES_IN_CAPITALS: Final = frozenset(
    "EBIT EBITA EBITDA EBITDAR EBITDAX EBITDARM EBT OIBDA NOPAT PAT NPAT PBT EPS DPS BVPS FCF COGS SG&A CAPEX OPEX "
    "ROI ROE ROA ROCE ROIC ROTE ROTCE RoE RoA RoCE RoTE IRR CAGR TSR NAV NTA WACC EVA "
    "AUM FUM AUA NII NIM NPA NPAS NPL NPLS GNPA NNPA RWA RWAS CASA CET1 LCR NSFR PPOP LTV APR APY GWP VNB "
    "FFO AFFO NFFO NOI RevPAR REVPAR WALE ARR MRR NRR ACV TCV ARPU ARPA GMV GTV TPV GMROI DAU MAU AISC CASM RASM PRASM "
    "Ebit Ebita Ebitda Capex Opex GDP GNP GVA CPI PPI RPI CPIH HICP WPI PCE PMI IIP FDI".split()
)
#: The nouns that measures end with, also where each word has a capital: Adjusted Operating Income, Free Cash Flow.
MEASURE_HEADS: Final = frozenset(
    "income sales revenue revenues earnings profit profits loss losses margin margins expense expenses cost costs cash "
    "flow flows volume volumes value debt assets liabilities dividend dividends turnover ebit ebitda spending "
    "expenditure expenditures receivables inventories deposits liquidity backlog bookings billings growth".split()
)
#: Adjectives in front of measures, which with a capital are nobody's name either: Core FFO, Adjusted EBITDA.
MEASURE_ADJECTIVES: Final = frozenset(
    "adjusted core total net gross organic underlying diluted basic consolidated normalized normalised operating "
    "annualized annualised comparable recurring headline reported statutory combined".split()
)
#: Deals are of what they are about: the acquisition of Acme.
DEALS: Final = frozenset("acquisition purchase takeover buyout sale merger bid disposal divestiture repurchase".split())
#: Measures that name what they relate to: a rate of return, return on assets.
RATES: Final = frozenset({"rate", "return", "ratio", "yield", "value"})
#: What one side makes and the other answers.
OFFERS: Final = frozenset("offer bid proposal buyout takeover".split())
#: What somebody has to pay, whoever imposes it.
PENALTIES: Final = frozenset("fine fines penalty penalties levy surcharge".split())
#: What one signs or wins with the one whose name stands in front: a Navy contract, an Acme order.
AWARDS: Final = frozenset("contract order deal investment award loan purchase acquisition".split())
#: Measures of a whole country: U.S. exports, Japan's output.
NATIONAL_MEASURES: Final = frozenset(
    "exports imports economy deficit surplus inflation unemployment gdp gnp cpi debt budget reserves supply trade "
    "production output consumption crop harvest population growth demand surpluses deficits".split()
)
#: The same in two words.
NATIONAL_PRODUCTS: Final = frozenset({"national product", "domestic product"})
#: What only a country or a region has, with the place behind "in".
PLACE_MEASURES: Final = frozenset({"inflation", "unemployment", "gdp", "gnp", "population", "cpi"})
PLACE_PAIRS: Final = frozenset(
    "consumer prices|producer prices|wholesale prices|retail prices|retail sales|house sales|home sales|"
    "industrial production|industrial output|factory output|manufacturing output|unemployment rate|jobless rate|"
    "inflation rate|consumer spending|household spending|public spending|budget deficit|trade deficit|"
    "trade surplus|housing starts".split("|")
)
#: Places that have no name of their own.
REGIONS: Final = frozenset({"euro zone", "eurozone", "euro area"})
#: What of a country's budget a story goes on to tell once it is about the country.
BUDGET_MEASURES: Final = frozenset(
    "spending revenue revenues expenditure expenditures receipts requirement investment savings".split()
)
#: What a story goes on to tell of its country.
COUNTRY_MEASURES: Final = NATIONAL_MEASURES | BUDGET_MEASURES
#: Terms of an issue, whose owner is who issues it.
TERMS: Final = frozenset(
    "fee fees selling denomination denominations coupon premium praecipium praecipuum concession underwriting "
    "management spread reallowance".split()
)
#: What the fees of an issue are paid for.
FEES: Final = frozenset({"management", "managing", "underwriting", "selling"})
#: Terms that have two words: the issue price, a sinking fund.
TERM_PAIRS: Final = frozenset(
    "issue price|exercise price|conversion price|redemption price|offering price|conversion premium|"
    "dividend rate|coupon rate|sinking fund|liquidation preference|par value".split("|")
)
#: What is issued, and carries such terms: the issue is in denominations of $5,000.
ISSUES: Final = frozenset(
    "issue issues bond bonds eurobond eurobonds note notes debenture debentures debt warrant warrants security "
    "securities paper certificate certificates loan credit facility offering offerings preferred shares stock deal "
    "package programme program tranche tranches borrowing financing".split()
)
#: What companies have for letters, in lower case.
COMPANY_CODES: Final = frozenset(
    "ebit ebita ebitdar ebt nopat pat npat pbt eps dps fcf capex ffo affo noi arpu revpar aum".split()
)
#: What a story goes on to tell of the same one: sales were ... Net profit rose ... Fees are ...
STORY_MEASURES: Final = (
    OWN_MEASURES | TERMS | frozenset("shr shrs revs div divs equity bond bonds debenture debentures note notes".split())
)
#: What is told of a company or a country.
ANY_MEASURES: Final = STORY_MEASURES | NATIONAL_MEASURES
#: What it goes on to tell behind its figures too, where no other measure of the clause is meant.
TOLD_MEASURES: Final = (
    STORY_MEASURES
    | frozenset(
        "split stock traffic deliveries demand provision provisions gain gains writedown writeoff outstandings "
        "registration registrations offering offerings proceeds award contract miles factor redemption reserves".split()
    )
    | COMPANY_CODES
)
#: How much it is, and of nothing by itself: sales of 5,000 tonnes, up 5 points.
WEIGHTS: Final = frozenset(
    "tonnes tons barrels bushels pounds lbs ounces kilos gallons bales bags litres bpd hectares acres points".split()
)
#: What something is sold by: of a litre of milk the milk is priced.
PORTIONS: Final = frozenset(
    "kilo kilogram gram tonne ton pound ounce litre liter gallon pint barrel bushel bottle can bag box pack packet "
    "carton bowl cup glass loaf supply sack crate tin jar dozen tray drum cylinder".split()
)
#: What pays interest until it is due.
BONDS: Final = frozenset("bond bonds eurobond eurobonds note notes debenture debentures issue loan".split())
#: Entries in the books, and the adjectives that tell them from a rise: a pretax gain.
#: What makes an entry of a word of change, by the last part of a compound: after-tax, one-time, one-off.
ENTRY_ADJECTIVES: Final = frozenset(
    "pretax tax capital extraordinary time off nonrecurring recurring special "
    "unrealized unrealised realized realised".split()
)
CONTAINING: Final = frozenset("include includes included including exclude excludes excluded excluding".split())
ENTRIES: Final = frozenset(
    "gain gains charge charges credit surplus deficit writeoff writeoffs writedown writedowns provision provisions "
    "benefit".split()
)
GENERIC: Final = frozenset(
    "total sum amount aggregate excess minimum maximum average combination number range combined tune "
    "equivalent basis prior figure percent estimated severe real worth level levels peak high highs low lows "
    "highest lowest record nominal further late early additional several result current "
    "remaining outstanding provisional callable underway right owner better steady unch figures other "
    "part mark threshold milestone barrier somewhere extra whopping".split()
)
#: Firms by what they do, behind "the" or "a": they have figures, are bought and valued, and are none.
FIRMS: Final = frozenset(
    "company firm corporation conglomerate giant startup bank group rival airline automaker brewer broadcaster "
    "builder carmaker chipmaker designer developer distributor drugmaker grocer homebuilder insurer lender maker "
    "manufacturer miner operator producer provider publisher refiner retailer shipbuilder steelmaker supplier".split()
)
#: Words behind a figure that are no thing: a gain of $5 million pre-tax.
ADJECTIVES: Final = frozenset(
    "pre-tax pretax upfront after-tax net gross nominal cash each apiece prior higher lower due outstanding available "
    "firmer easier weaker stronger stiffer tighter bigger smaller larger wider cheaper dearer faster slower greater "
    "forma shr share fob cif set flat even primary roundtrip short pct remaining unchanged steady payable "
    "maturing upfront up-front upstate downtown nationwide statewide worldwide outright overnight".split()
)

#: What governments owe, by the words that name it: the yield on the 10-year Treasury note is no company's.
SOVEREIGN: Final = frozenset("treasury treasuries gilt gilts bund bunds".split())

#: What profits are told before: profit before tax, earnings before interest and exceptional items.
TAKEN_OFF: Final = frozenset(
    "tax taxes taxation interest depreciation amortization items provisions charges credits adjustments".split()
)
