"""Anchors: the signs and words without which a sentence holds no figure, as one compiled pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from moneyfacts.lexicon.currencies import anchor_words, codes
from moneyfacts.lexicon.numerals import CARDINALS, TENS, VULGAR
from moneyfacts.lexicon.percents import percent_anchors
from moneyfacts.lexicon.ratios import MULTIPLYING_BASES, MULTIPLYING_VERBS

_LETTER = r"[^\W\d_]"


def _trie(words: Iterable[str]) -> str:
    """One pattern for many words that reads every letter once: ``p(?:ct|ound(?:s)?)``.

    >>> _trie(["cent", "cents", "ct"])
    'c(?:ent(?:s)?|t)'
    """
    branches: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        branches.setdefault(word[:1], []).append(word[1:])
    optional = branches.pop("", None) is not None
    patterns = [re.escape(first) + (_trie(rests) if rests != [""] else "") for first, rests in branches.items()]
    if not optional and len(patterns) == 1:
        return patterns[0]
    return f"(?:{'|'.join(patterns)}){'?' if optional else ''}"


@cache
def anchor_pattern() -> re.Pattern[str]:
    """Find the first anchor of a stretch of text: currency, percent, or the words of ratios and multiples.

    It may find more than there are figures, never less: everything that the grammar reads needs one of these.
    """
    marks = anchor_words() | percent_anchors() | MULTIPLYING_VERBS.keys() | MULTIPLYING_BASES.keys() | {"fold"}
    signs = "".join(sorted(mark for mark in marks if len(mark) == 1 and not mark.isalpha()))
    letters = "".join(sorted(mark for mark in marks if len(mark) == 1 and mark.isalpha() and mark.isascii()))
    words = [mark for mark in marks if len(mark) > 1 or (mark.isalpha() and not mark.isascii())]
    numbers = [word for word in (*CARDINALS, *TENS) if word != "zero"]
    digit = rf"[\d{''.join(VULGAR)}]"
    part = rf"(?:\d|{_trie(numbers)})"
    return re.compile(
        rf"""
          [{re.escape(signs)}]
        | (?<!{_LETTER})(?:{_trie(words)})(?!{_LETTER})
        | (?-i:(?<!{_LETTER})[MKkTBm]?(?:{_trie(codes())})(?!{_LETTER}))
        | {digit}[\s-]*(?:[{letters}x×](?!{_LETTER})|times)
        | (?<!{_LETTER})[{letters}]\s*\.?\s*\d
        | {_trie(numbers)}(?:fold|\s+times)
        | {part}[\s]*[-‐‑–/:]\s*{part}
        | {part}[\s‐‑–-]+(?:for|to)[\s‐‑–-]+{part}
        """,
        re.VERBOSE | re.IGNORECASE,
    )
