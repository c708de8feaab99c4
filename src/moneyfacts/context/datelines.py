"""Datelines: where and when a story was filed, in front of its first sentence: LONDON, March 4 (Newswire) -."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from moneyfacts.lexicon.currencies import by_place
from moneyfacts.lexicon.periods import months

#: A dateline stands at the start of one of so many lines.
_LINES: Final = 4
#: News agencies in capitals, as a ticker is too.
_AGENCIES: Final = frozenset("AP AFP UPI PTI ANI IANS NTB TT EFE ANSA KUNA AAP CP PA APA TASS NEWSWIRE".split())


@cache
def _dateline() -> re.Pattern[str]:
    # CITY or City, region, date, (agency) or /agency/, and a dash, colon or bar.
    name = r"[A-Z][\w.'’]+(?:[ -][A-Z][\w.'’]+){0,3}"
    return re.compile(
        rf"\s*(?P<city>{name})(?P<more>(?:,[ ]?[\w. ]{{1,30}}){{0,3}})[ ]?"
        r"(?P<agency>\([^()\n]{2,30}\)|/[^/\n]{3,30}/)?(?P<mark>[ ]?(?:--|—|–)|[ ]-[ ]|:[ ]|[ ][|][ ])"
    )


def dateline_of(text: str) -> tuple[int, int] | None:
    """Where the dateline of a text starts and ends; None where it has none.

    >>> dateline_of("OSLO, June 2 (Newswire) - Acme said it lost $5.")
    (0, 26)
    >>> dateline_of("Acme Corp -- a maker of lamps -- lost $5.") is None
    True
    """
    start = 0
    for _ in range(_LINES):
        match = _dateline().match(text, start)
        if match and _files(match):
            return start, match.end()
        start = text.find("\n", start) + 1
        if not start:
            break
    return None


def _files(match: re.Match[str]) -> bool:
    """Whether a city tells where a story was filed: it is known, or a date or an agency goes with it."""
    city, more, agency = match["city"], match["more"].lower(), match["agency"] or ""
    dated = not months().keys().isdisjoint(re.findall(r"[a-z]+", more))
    known = city.lower() in by_place()
    if not city.isupper():
        # Acme (ACM) - a maker of lamps - is no place
        return bool(agency) and (dated or known)
    filed = agency.strip("()/ ")
    by_agency = filed in _AGENCIES or (bool(filed) and not filed.isupper())
    return by_agency or dated or (known and not more)
