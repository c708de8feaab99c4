"""Names where capitals tell nothing: headlines all in capitals, and text all in lower case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from moneyfacts.context.entities import Named, split_suffix
from moneyfacts.lexicon.common_words import is_common
from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.lexicon.names import (
    COMPANY_HEADS,
    FUND_HEADS,
    NAME_STARTERS,
    SHORT_SUFFIXES,
    SUFFIXES,
    Kind,
    place_starts,
    places,
)

#: How many words a name may have in front of its suffix.
_REACH: Final = 5
_LONGEST: Final = 8
_Stretch = tuple[int, int, str | None, Kind | None]
_Rows = dict[str, dict[tuple[str, ...], tuple[str, Kind | None]]]


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W_](?:[.&'’/-]?[^\W_])*(?:(?<=\b\w)\.)?")


def find_unmarked(text: str, spans: Sequence[tuple[int, int]], names: Sequence[Named]) -> list[Named]:
    """The names in stretches of text that are all in capitals or all in small letters.

    ``names`` are those of the rest of the document, which are looked for there; beside them a suffix, a ticker in
    brackets and the table of places tell a name.

    >>> text = "ACME <ACM> TO BUY BELL BANK IN OHIO"
    >>> [named.text for named in find_unmarked(text, [(0, len(text))], [])]
    ['ACME', 'OHIO']
    """
    rows = _rows(names)
    found = []
    for start, end in spans:
        words = list(_words().finditer(text, start, end))
        found += _of_span(text, words, rows)
    return found


def _rows(names: Sequence[Named]) -> _Rows:
    """The names by the first word in small letters, in full and without suffix."""
    rows: _Rows = {}
    for named in names:
        key, suffix = split_suffix(named.name)
        full = (*key, *suffix)
        forms = {full, key}
        if named.kind == "person":
            forms.add(key[-1:])
        elif suffix and not is_common(key[0]):
            forms.add(key[:1])
        for form in forms:
            rows.setdefault(form[0], {}).setdefault(form, (named.name, named.kind))
    return rows


def _of_span(text: str, words: list[re.Match[str]], rows: _Rows) -> list[Named]:
    """The names among the words of one stretch."""
    keys = [_key(word.group()) for word in words]
    stretches: list[_Stretch] = []
    for i, word in enumerate(words):
        floor = stretches[-1][1] if stretches else 0
        if i < floor or (text[word.start() - 1] == "<" and text[word.end() : word.end() + 1] in {">", "."}):
            continue
        stretch = _known(keys, i, rows) or _place(words, i)
        if stretch is None and _is_end(text, words, keys, i):
            first = _first_of(text, words, keys, i, floor)
            if stretches and first == floor and _adjoins(text, words, floor):
                first = stretches.pop()[0]
            stretch = (first, i + 1, None, "company") if first <= i else None
        if stretch:
            stretches.append(stretch)
    return [_named(text, words, stretch) for stretch in stretches]


def _adjoins(text: str, words: list[re.Match[str]], i: int) -> bool:
    """Whether but one blank stands before a word."""
    return text[words[i - 1].end() : words[i].start()] == " "


def _named(text: str, words: list[re.Match[str]], stretch: _Stretch) -> Named:
    first, last, name, kind = stretch
    start, end = words[first].start(), words[last - 1].end()
    end -= 2 * (words[last - 1].group()[-2:].lower() in {"'s", "’s"})
    surface = text[start:end]
    return Named(start, end, surface, name or " ".join(surface.split()), kind)


def _key(word: str) -> str:
    lower = word.casefold()
    lower = lower[:-2] if lower.endswith(("'s", "’s")) else lower.rstrip(".")
    return SUFFIXES.get(lower, lower)


def _known(keys: list[str], i: int, rows: _Rows) -> _Stretch | None:
    """The longest name of the document that starts at a word."""
    forms = rows.get(keys[i])
    if forms:
        for count in range(min(_LONGEST, len(keys) - i), 0, -1):
            row = forms.get(tuple(keys[i : i + count]))
            if row:
                return i, i + count, *row
    return None


@cache
def _possessive() -> re.Pattern[str]:
    return re.compile("['’]s$", re.IGNORECASE)


def _place(words: list[re.Match[str]], i: int) -> _Stretch | None:
    reach = 3 if words[i].group().title() in place_starts() else 1
    for count in range(min(reach, len(words) - i), 0, -1):
        name = _possessive().sub("", " ".join(word.group() for word in words[i : i + count]))
        shown = name.title() if name.islower() or len(name) > 3 else name
        if shown in places() and not (
            count == 1 and (is_common(name.lower()) or name in {"us", "la", "pa", "ill", "del"})
        ):
            return i, i + count, None, "place"
    return None


def _is_end(text: str, words: list[re.Match[str]], keys: list[str], i: int) -> bool:
    """Whether a name ends at a word: with a suffix, or in front of a ticker in brackets."""
    if keys[i] in SUFFIXES and keys[i] not in SHORT_SUFFIXES:
        return i + 1 == len(keys) or keys[i + 1] not in SUFFIXES or text[words[i].end()] != " "
    behind = text[words[i].end() : words[i].end() + 10].lstrip()
    return behind[:1] == "<" and ">" in behind


def _first_of(text: str, words: list[re.Match[str]], keys: list[str], i: int, floor: int) -> int:
    """Where the name starts that ends at a word: behind a small word, a sign or a common verb."""
    first = i
    while first > floor and i - first < _REACH and _goes_on(text, words, keys, first - 1, is_first=first - 1 == floor):
        first -= 1
    while first <= i and keys[first] in SUFFIXES:
        first += 1
    return first


def _goes_on(text: str, words: list[re.Match[str]], keys: list[str], j: int, *, is_first: bool) -> bool:
    """Whether the word at ``j`` can belong to a name that goes on behind it."""
    if text[words[j].end() : words[j + 1].start()] not in {" ", " & ", "\n"} or keys[j].isdigit():
        return False
    if keys[j] in CLOSED:
        return keys[j] == "and" and keys[j + 1] in SUFFIXES
    in_name = keys[j] in COMPANY_HEADS or keys[j] in FUND_HEADS or keys[j] in NAME_STARTERS or keys[j] in SUFFIXES
    return in_name or is_first or not is_common(keys[j])
