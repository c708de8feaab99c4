"""Mentions: the names of a document, told from common words by the document itself and by tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from moneyfacts.context.entities import Entities, Named, share_names
from moneyfacts.context.runs import Piece, cut, run_pattern
from moneyfacts.lexicon.function_words import DETERMINERS
from moneyfacts.lexicon.names import (
    AGENCY_HEADS,
    COMPANY_HEADS,
    DOCUMENT_HEADS,
    FUND_HEADS,
    NAME_STARTERS,
    TITLES,
    WEAK_TITLES,
)

__all__ = ["Named", "find_mentions"]

#: A text with a line longer than this is not wrapped: its line breaks end what they stand in.
_LONGEST_WRAPPED = 100
_HEADS = COMPANY_HEADS | AGENCY_HEADS | FUND_HEADS


@dataclass(slots=True)
class _Found:
    """A piece in the text. ``weak``: its capital may be that of a sentence or of a headline."""

    start: int
    end: int
    piece: Piece
    weak: bool
    origin: int


@dataclass(slots=True)
class _Evidence:
    """What the document tells of its words: those in lower case, and the names that stand in the middle of sentences."""

    lower: set[str]
    names: set[tuple[str, ...]]


def find_mentions(text: str, sentences: Sequence[tuple[int, int]], entities: Entities | None = None) -> list[Named]:
    """The names of a document in order.

    >>> text = "Shares of Acme Corp rose. Top analysts cheered Acme, Ann Lee of Bell Inc said."
    >>> [(named.text, named.name, named.kind) for named in find_mentions(text, [(0, 26), (26, 79)])]
    [('Acme Corp', 'Acme', 'company'), ('Acme', 'Acme', 'company'), ('Ann Lee', 'Ann Lee', 'person'), ('Bell Inc', 'Bell Inc', 'company')]
    """
    found = list(_pieces(text, sentences))
    evidence = _Evidence(set(text.split()), {one.piece.keys for one in found if not one.weak and not _is_doubtful(one)})
    mentions = []
    for one in found:
        kept = _kept(one, text, evidence)
        if kept:
            mentions.append(kept)
    return share_names(mentions, text, entities)


# Where capitals stand


def _pieces(text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[_Found]:
    """The pieces of all runs in order, headlines of capitals aside."""
    pattern = run_pattern(wrapped=_is_wrapped(text))
    for start, end in sentences:
        shouted = text[start:end].isupper() and end - start > 12
        if shouted:
            continue
        opening = _opening().match(text, start)
        first = opening.end() if opening else start
        runs = list(pattern.finditer(text, start, end))
        is_title = bool(runs) and _is_title_case(text[start:end], len(runs))
        for run in runs:
            origin = run.start()
            for piece in cut(run.group()):
                at = origin + piece.spans[0][0]
                weak = is_title or at <= first or (at == origin and text[at - 1] in _OPENERS)
                yield _Found(at, origin + piece.spans[-1][1], piece, weak, origin)


_OPENERS = "\"“‘':(\n•"


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[^\w$€£¥]*(?:(?:The|A|An|But|And|In|At|For)\s+)?")


def _is_wrapped(text: str) -> bool:
    return all(len(line) <= _LONGEST_WRAPPED for line in text.split("\n"))


def _is_title_case(sentence: str, runs: int) -> bool:
    """Whether the words of a sentence are capitalised as in a headline."""
    if runs < 2 and sentence.count(" ") > 3:
        return False
    long = [word for word in sentence.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 2 and sum(word[0].islower() for word in long) * 4 <= len(long)


# What is a name


def _is_doubtful(one: _Found) -> bool:
    """Whether all its words are common: evidence for nothing."""
    return not one.piece.sure and one.piece.lead == len(one.piece.keys) and len(one.piece.keys) == 1


def _kept(one: _Found, text: str, evidence: _Evidence) -> Named | None:
    """The mention that a piece makes, less the common words in front that only open a sentence; None if it makes none."""
    piece = one.piece
    skip = _skipped(one, text, evidence)
    if skip >= len(piece.keys):
        return None
    start = one.origin + piece.spans[skip][0]
    kind = piece.kind
    if kind is None and not piece.sure and _is_titled(text, start):
        kind = "person"
    surface = text[start : one.end]
    return Named(start, one.end, surface, " ".join(surface.split()), kind, plural=False)


def _skipped(one: _Found, text: str, evidence: _Evidence) -> int:
    """How many words at the start of a piece are no part of a name; all of them if it is none."""
    piece = one.piece
    count = len(piece.keys)
    if piece.sure or (piece.keys in evidence.names and not _is_doubtful(one)):
        return 0
    if piece.lead == count:
        return 0 if _is_name_of_common_words(one, text, evidence) else count
    if one.weak and piece.lead:
        return 0 if piece.keys[0] in NAME_STARTERS else piece.lead
    if one.weak and count == 1 and piece.keys[0] in evidence.lower and text[one.start + 1 : one.end].islower():
        return count
    return 0


def _is_name_of_common_words(one: _Found, text: str, evidence: _Evidence) -> bool:
    """Federal Reserve, Target (never "target"): words in capitals that a sentence or the law do not ask for."""
    keys = one.piece.keys
    if one.weak or keys[-1] in DOCUMENT_HEADS:
        return len(keys) > 1 and not one.weak and keys[-1] in _HEADS
    before = text[max(0, one.start - 12) : one.start].split()
    has_determiner = bool(before) and before[-1].lower() in DETERMINERS
    if len(keys) == 1:
        return not has_determiner and keys[0] not in evidence.lower and not text[one.start : one.end].isupper()
    return keys[-1] in _HEADS or not has_determiner


def _is_titled(text: str, start: int) -> bool:
    """chairman Name: a title in lower case makes a person."""
    before = text[max(0, start - 20) : start].rstrip().rstrip(",").rsplit(None, 1)
    return bool(before) and before[-1] in TITLES - WEAK_TITLES
