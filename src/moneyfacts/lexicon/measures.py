"""Measures: what a story tells of the one it is about, and the words that are none."""

from __future__ import annotations

#: Measures that a company tells of itself when it says no more: Acme said net profit rose.
OWN_MEASURES = frozenset(
    "profit profits income loss losses revenue revenues sales earnings dividend dividends turnover results backlog "
    "orders net ebitda cash debt assets costs expenses payout shipments production output capacity workforce margin "
    "margins deposits loans capital spending investment investments guidance charge charges".split()
)
#: Deals are of what they are about: the acquisition of Acme.
DEALS = frozenset("acquisition purchase takeover buyout sale merger bid disposal divestiture repurchase".split())
#: What one signs or wins with the one whose name stands in front: a Navy contract, an Acme order.
AWARDS = frozenset("contract order deal investment award loan purchase acquisition".split())
#: Measures of a whole country: U.S. exports, Japan's output.
NATIONAL_MEASURES = frozenset(
    "exports imports economy deficit surplus inflation unemployment gdp gnp cpi debt budget reserves supply trade "
    "production output consumption crop harvest population growth demand surpluses deficits".split()
)
#: What a story goes on to tell of the same one: sales were ... Net profit rose ... Fees are ...; the last are terms
#: of an issue, whose owner is who issues it.
STORY_MEASURES = OWN_MEASURES | frozenset(
    "shr shrs revs div divs equity concession fee fees denominations coupon premium praecipium bond bonds debenture "
    "debentures note notes underwriting management".split()
)
#: What the managers of an issue get is a pair: management and underwriting.
FEES = frozenset({"management", "underwriting"})
#: How much of a good it is: sales of 5,000 tonnes.
WEIGHTS = frozenset("tonnes tons barrels bushels pounds lbs ounces kilos gallons bales bags litres".split())
#: What pays interest until it is due.
BONDS = frozenset("bond bonds eurobond eurobonds note notes debenture debentures issue loan".split())
#: Entries in the books, and the adjectives that tell them from a rise: a pretax gain.
ENTRY_ADJECTIVES = frozenset("pretax pre-tax after-tax tax capital extraordinary one-time nonrecurring special".split())
CONTAINING = frozenset("include includes included including exclude excludes excluded excluding".split())
ENTRIES = frozenset({"gain", "gains", "charge", "credit", "surplus", "deficit", "writeoff", "provision", "benefit"})
GENERIC = frozenset(
    "total sum amount aggregate excess minimum maximum average combination number range combined tune "
    "equivalent basis prior figure percent estimated severe real worth level levels peak high highs low lows "
    "record nominal further late early additional several result current "
    "remaining outstanding provisional callable underway right owner".split()
)
#: Words behind a figure that are no thing: a gain of $5 million pre-tax.
ADJECTIVES = frozenset(
    "pre-tax pretax after-tax net gross nominal cash each apiece prior higher lower due outstanding available "
    "firmer easier weaker stronger stiffer tighter bigger smaller larger wider cheaper dearer faster slower greater "
    "forma shr share fob cif set flat even primary roundtrip short pct remaining unchanged steady payable "
    "maturing".split()
)
