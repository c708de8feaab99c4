"""Evidence: what the document itself says of the currency of a bare sign."""

from __future__ import annotations

import re
from functools import cache

from moneyfacts.lexicon.currencies import by_place, codes, denominations
from moneyfacts.lexicon.currency_places import DATELINES, EXCHANGES

#: A dateline stands in the first lines of a story.
_DATELINE_REACH = 400


@cache
def _statement() -> re.Pattern[str]:
    # all figures in Canadian dollars, (in thousands of U.S. dollars), amounts are stated in CAD unless
    return re.compile(
        r"\b(?:figures|amounts?|dollars|results|prices|values|sums|currency|statements?|stated|expressed|reported|presented"
        r"|denominated|otherwise|thousands|millions|billions|all)\b[^.;\n]{0,60}?\b(?:in|of)\s+(?:the\s+)?"
        r"((?:[A-Za-z.]+\s){0,2}[A-Za-z.]+)(?=\W|$)",
        re.IGNORECASE,
    )


@cache
def _exchange() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name, _ in sorted(EXCHANGES, key=lambda row: -len(row[0])))
    return re.compile(rf"[(<\[;,]\s*({names})\s*:\s*[A-Z0-9][A-Z0-9.]*")


@cache
def _dateline() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name, _ in sorted(DATELINES, key=lambda row: -len(row[0])))
    return re.compile(rf"^\s*({names})\b[^\n]{{0,60}}?(?:--|\s[-–—]\s|—)", re.MULTILINE | re.IGNORECASE)


def told_currency(text: str) -> str | None:
    """The ISO code that the document tells for bare signs: by a statement, else its exchange, else its dateline.

    Exchanges of several currencies tell nothing.

    >>> told_currency("All figures are in Canadian dollars. Sales rose to $5 million.")
    'CAD'
    >>> told_currency("Acme Ltd (ASX: ACM) earned $5."), told_currency("Acme earned $5.")
    ('AUD', None)
    """
    for match in _statement().finditer(text):
        code = _named(match.group(1))
        if code:
            return code
    listed = {by_place()[match.group(1).lower()] for match in _exchange().finditer(text)}
    if listed:
        return listed.pop() if len(listed) == 1 else None
    dateline = _dateline().search(text, 0, _DATELINE_REACH)
    return by_place()[dateline.group(1).lower()] if dateline else None


def _named(words: str) -> str | None:
    parts = [word if word.count(".") > 1 else word.rstrip(".") for word in words.split()]
    parts = parts[1:] if parts[:1] == ["the"] else parts
    for size in range(len(parts), 0, -1):
        named = denominations().get(tuple(part.lower() for part in parts[:size]))
        if named and named.kind == "name" and not named.candidates and not named.minor:
            return named.code
    code = codes().get(parts[0]) if parts else None
    return code.code if code and not code.wordlike else None
