"""Collectives: people, firms and authorities that own and act without a name: farmers, state firms, the government."""

from __future__ import annotations

from functools import cache
from typing import Final

from moneyfacts.lexicon.names import PEOPLE, heads

#: Plurals that are no head of a definite phrase.
_MANY: Final = frozenset(
    "farmers growers planters breeders ranchers millers exporters importers wholesalers shippers savers consumers "
    "households families residents citizens taxpayers voters patients students fishermen nations states provinces "
    "cities towns countries industries economies sectors factories mills mines plants refineries debtors individuals "
    "foreigners americans europeans".split()
)
#: What is somebody's own: what Acme's mills make, Acme makes.
PARTS: Final = frozenset(
    "companies firms subsidiaries businesses plants mills mines factories refineries groups".split()
)
#: Whoever they work for, what they earn, ask and win is their own: Acme's pilots won a raise.
WORKERS: Final = frozenset(
    "workers employees nurses midwives doctors physicians paramedics aides carers teachers lecturers professors pilots "
    "drivers dockers longshoremen miners steelworkers firefighters janitors cleaners clerks cooks waiters actors "
    "screenwriters musicians soldiers".split()
)
_ONE: Final = frozenset("government sector industry treasury world administration ministry cabinet navy".split())
#: Those who tell of others, those who act for a company, and plurals that count its parts.
_OTHERS: Final = frozenset(
    "analysts economists traders officials executives directors shareholders stockholders holders "
    "customers clients creditors members units holdings exchanges concerns chains networks issuers".split()
)


@cache
def collectives() -> frozenset[str]:
    """Heads of phrases that stand for somebody by themselves.

    >>> "farmers" in collectives(), "analysts" in collectives(), "company" in collectives()
    (True, False, False)
    """
    plurals = {word for word, head in heads().items() if head.plural and head.kind in {"company", "agency", "fund"}}
    return frozenset(plurals | PEOPLE | WORKERS | _MANY | _ONE) - _OTHERS
