"""Captions: what lines of accounts are called, in words that commas, brackets and prepositions run through."""

from __future__ import annotations

from typing import Final

from moneyfacts.lexicon.measures import TAKEN_OFF

#: How the parts of a list under one head end: selling, general and administrative expenses; property, plant and.
LISTED: Final = frozenset(
    "selling sales general administrative administration marketing advertising distribution research development "
    "engineering technology content fulfillment occupancy property plant land buildings cash equivalents securities "
    "salaries wages benefits depreciation depletion amortization amortisation impairment restructuring acquisition "
    "integration labor labour materials freight".split()
)
#: How such a list ends.
LIST_HEADS: Final = frozenset(
    "expense expenses expenditure expenditures cost costs equipment investments securities charges equivalents "
    "amortization amortisation administrative administration benefits intangibles".split()
)
#: Heads that say nothing without a word in front: sales and marketing expenses, but sales and expenses are two.
BARE_HEADS: Final = frozenset("expense expenses expenditure expenditures cost costs charges".split())
#: What an amount of the other sign is called, in brackets behind or in front of the first: net income (loss).
OPPOSED_IN_BRACKETS: Final = frozenset(
    "loss losses expense expenses income gain benefit provision deficit credit charge outflow decrease".split()
)
#: What a line is told before or after: earnings before interest, tax, depreciation and amortisation.
LESS: Final = TAKEN_OFF | frozenset(
    "amortisation depletion impairment zakat minorities minority exceptional exceptionals extraordinary nonrecurring "
    "income special rent restructuring".split()
)
#: What is told before or after something.
LESSENED: Final = frozenset("earnings profit profits income loss losses result results margin ebit surplus".split())
#: Adjectives that end no such list, and words whose amount stands behind "of": before charges of $5 million.
LESS_ADJECTIVES: Final = frozenset("income exceptional extraordinary nonrecurring special restructuring".split())
LESS_AMOUNTS: Final = frozenset("charges provisions items credits adjustments".split())
#: What stands between cash and what moves it: net cash provided by (used in) operating activities.
CASH_WORDS: Final = frozenset(
    "provided used generated from by in for ( ) operating investing financing continuing discontinued".split()
)
CASH_HEADS: Final = frozenset({"activities", "operations"})
#: What is told for each share, unit or other thing: earnings per share, revenue per user.
PER_THING: Final = LESSENED | frozenset(
    "revenue revenues sales ebitda eps dividend dividends value cost costs turnover payout distribution "
    "distributions flow flows cash ffo affo nav assets spending output gdp".split()
)
#: What is told of such a thing: an earnings per share forecast.
FORESEEN: Final = frozenset("forecast forecasts guidance estimate estimates target targets outlook".split())
#: Adjectives that an accountant makes of participles, in front of what they are of: adjusted net income.
RECKONED: Final = frozenset("adjusted consolidated deferred accrued continuing discontinued".split())
RECKONED_HEADS: Final = frozenset(
    "net gross operating pretax pre diluted basic headline free total ebitda ebita ebit eps earnings profit profits "
    "income loss losses revenue revenues sales margin margins cash fund funds ffo tax taxes interest expenses "
    "expense liabilities operations".split()
)
