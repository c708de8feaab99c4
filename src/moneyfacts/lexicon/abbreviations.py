"""Abbreviations whose full stop ends no sentence, but before a word that only opens one."""

from __future__ import annotations

from typing import Final

#: Lower-case, without the full stop. A single letter and a dotted abbreviation (U.S.) are taken for the same.
ABBREVIATIONS: Final = frozenset(
    "inc corp co cos ltd plc llc lp bros assn dept div est intl mfg univ vs no nos mr mrs ms dr prof rev hon gen "
    "col maj capt lt sgt sen rep gov pres st ste mt ft jr sr messrs mme jan feb mar apr jun jul aug sep sept oct "
    "nov dec mon tue wed thu fri sat sun approx appr ca cf eg ie etc al fig figs vol pp ed eds rs dlr dlrs pct mln "
    "bln mio mrd sfr dfl skr dkr nkr kr fr max min avg incl excl nr art sec ch para ave blvd rd sq cu".split()
)

#: An abbreviation ends the sentence when one of these follows: in the U.S. The company; of Acme Inc. About half.
SENTENCE_STARTERS: Final = frozenset(
    "The A An In It He She They But However This That These Those We For On At As After Its About When While If Both "
    "Among Since There Some Most Many Our His Her Their Another Last".split()
)

#: What a company's name may end with: behind it these open a sentence if it goes on in small letters: Acme Co. Net
#: income was $5; Acme Co. Net Income is a headline.
CORPORATE: Final = frozenset("inc corp co cos ltd plc llc lp bros n.a s.a n.v l.p b.v k.k".split())
STORY_STARTERS: Final = frozenset(
    "Net Gross Operating Adjusted Pretax Total Income Interest Profit Profits Earnings Revenue Revenues Sales Turnover "
    "Proceeds Dividends Expenses Costs Orders Payments Payment Terms Principal Shares Analysts Shareholders "
    "Stockholders Investors Customers Borrowings Amounts Deposits Cash Under During From By With Before Since Because "
    "Excluding Including Based Each All Also No Such Other Those Following Earlier Separately Meanwhile Previously "
    "Although Though Where Until Through So".split()
)

#: Two letters with stops that are no initials of a person: at the end of a line they end the sentence.
DOTTED: Final = frozenset(
    "U.S. U.K. U.N. E.C. D.C. N.Y. N.J. N.H. N.M. N.C. N.D. S.C. S.D. R.I. L.A. B.C. N.Z. A.M. P.M. S.A. N.V. K.K. "
    "A.G. B.V.".split()
)
