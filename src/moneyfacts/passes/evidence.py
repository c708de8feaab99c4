"""Evidence: what the document itself says of the currency of a bare sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from moneyfacts.grammar.whole_words import fold, places_of_word
from moneyfacts.lexicon.currencies import by_place, codes, denominations
from moneyfacts.lexicon.currency_places import DATELINES, EXCHANGES

#: A dateline stands in the first lines of a story.
_DATELINE_REACH: Final = 400


#: The words that open a statement of the currency.
_OPENERS: Final = (
    "figures amount amounts dollars results prices values sums currency statement statements stated expressed reported "
    "presented denominated otherwise thousands millions billions all".split()
)


@cache
def _statement() -> re.Pattern[str]:
    # all figures in Canadian dollars, (in thousands of U.S. dollars), amounts are stated in CAD unless
    return re.compile(
        rf"\b(?:{'|'.join(_OPENERS)})\b[^.;\n]{{0,60}}?\b(?:in|of)\s+(?:the\s+)?"
        r"((?:[A-Za-z.]+\s){0,2}[A-Za-z.]+)(?=\W|$)",
        re.IGNORECASE,
    )


def _statements(text: str) -> Iterator[re.Match[str]]:
    """The matches of a statement in order, disjoint. Looking for its first word takes a tenth of the time."""
    end = 0
    for start in sorted(_openings(text)):
        match = _statement().match(text, start) if start >= end else None
        if match:
            yield match
            end = match.end()


def _openings(text: str) -> list[int]:
    """Where the words of the openers stand."""
    folded = fold(text.encode("ascii", "replace"))
    return [at for word in _openers().intersection(folded.split()) for at in places_of_word(folded, word)]


@cache
def _openers() -> frozenset[bytes]:
    return frozenset(word.encode() for word in _OPENERS)


@cache
def _exchanges() -> str:
    return "|".join(re.escape(name) for name, _ in sorted(EXCHANGES, key=lambda row: -len(row[0])))


@cache
def _ticker() -> re.Pattern[str]:
    # (TSX: ACM)
    return re.compile(rf"[(<\[;,]\s*({_exchanges()})\s*:\s*[A-Z0-9][A-Z0-9.]*")


@cache
def _listing() -> re.Pattern[str]:
    # ASX-listed, listed on the Toronto Stock Exchange
    return re.compile(rf"\b({_exchanges()})-listed\b|\blisted\s+on\s+(?:the\s+)?({_exchanges()})\b")


def _listings(text: str) -> Iterator[re.Match[str]]:
    """Where a text tells an exchange on which somebody is listed."""
    if ":" in text:
        yield from _ticker().finditer(text)
    if "listed" in text:
        yield from _listing().finditer(text)


@cache
def _dateline() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name, _ in sorted(DATELINES, key=lambda row: -len(row[0])))
    # SYDNEY, March 4 -, Sydney --; in capitals also SYDNEY: and SYDNEY |
    capitals = names.upper()
    return re.compile(
        rf"(?:(?i:({names}))\b[^\n]{{0,60}}?(?:--|\s[-–—]\s|—)|({capitals})\b(?:,[^\n:|]{{0,30}})?\s?[:|]\s)"
    )


@cache
def _dash() -> re.Pattern[str]:
    """The dash of a dateline, its sign first, by which the search skips through the text; a colon or bar too."""
    return re.compile(r"[-–—:|](?:(?<=[—:|])|(?<=--)|(?<=\s.)(?=\s))")


@cache
def _cities() -> frozenset[str]:
    """The first four letters of the cities of datelines: a quick look tells that a line opens with none."""
    return frozenset(name[:4].lower() for name, _ in DATELINES)


def _find_dateline(text: str) -> re.Match[str] | None:
    """The first line that opens with a city and a dash behind it."""
    start, cities = 0, _cities()
    if not _dash().search(text, 0, _DATELINE_REACH):
        return None
    for line in text[:_DATELINE_REACH].split("\n"):
        opening = line.lstrip()
        if opening[:4].lower() in cities:
            match = _dateline().match(text, start + len(line) - len(opening), _DATELINE_REACH)
            if match:
                return match
        start += len(line) + 1
    return None


class Told(NamedTuple):
    """The ISO code that a document tells, and where it does."""

    code: str
    start: int
    end: int


def told_currency(text: str) -> str | None:
    """The ISO code that the document tells for bare signs.

    >>> told_currency("All figures are in Canadian dollars. Sales rose to $5 million.")
    'CAD'
    >>> told_currency("Acme Ltd (ASX: ACM) earned $5."), told_currency("Acme earned $5.")
    ('AUD', None)
    """
    told = find_told(text)
    return told.code if told else None


def find_told(text: str) -> Told | None:
    """What tells the currency of bare signs: a statement, else the exchange, else the dateline.

    Exchanges of several currencies tell nothing.
    """
    for match in _statements(text):
        code, unused = _named(match.group(1))
        if code:
            return Told(code, match.start(), match.end() - unused)
    listed = {_place(match): match for match in _listings(text)}
    if listed:
        code, match = listed.popitem()
        return Told(code, *match.span()) if code and not listed else None
    dateline = _find_dateline(text)
    code = _place(dateline) if dateline else None
    return Told(code, *dateline.span(dateline.lastindex or 0)) if dateline and code else None


def _place(match: re.Match[str]) -> str | None:
    """The currency of the city or exchange that one of the groups matched."""
    # The pattern takes the long s of "Dallaſ" for an s; the table does not.
    return by_place().get(match[match.lastindex or 0].lower())


def _named(words: str) -> tuple[str | None, int]:
    """The code that the first words name, and how many characters behind them are not used."""
    parts = [word if word.count(".") > 1 else word.rstrip(".") for word in words.split()]
    parts = parts[1:] if parts[:1] == ["the"] else parts
    for size in range(len(parts), 0, -1):
        named = denominations().get(tuple(part.lower() for part in parts[:size]))
        if named and named.kind == "name" and not named.candidates and not named.minor:
            return named.code, len("".join(words.split(maxsplit=size)[size:]))
    code = codes().get(parts[0]) if parts else None
    return (code.code, len(words) - len(parts[0])) if code and not code.wordlike else (None, 0)
