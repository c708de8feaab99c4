"""Anchors: the signs and words without which a sentence holds no figure."""

from __future__ import annotations

import re
from functools import cache

from moneyfacts.lexicon.currencies import anchor_words, codes
from moneyfacts.lexicon.numerals import CARDINALS, TENS, VULGAR
from moneyfacts.lexicon.percents import percent_anchors
from moneyfacts.lexicon.ratios import MULTIPLYING_BASES, MULTIPLYING_VERBS
from moneyfacts.tokenizer import LETTER


@cache
def _marks() -> frozenset[str]:
    folds = {f"{word}fold" for word in (*CARDINALS, *TENS)}
    multiples = MULTIPLYING_VERBS.keys() | MULTIPLYING_BASES.keys() | folds | {"fold", "times"}
    return anchor_words() | percent_anchors() | multiples


@cache
def _words() -> frozenset[str]:
    """The anchors that are words, in lower case; single letters only count beside a digit."""
    return frozenset(mark for mark in _marks() if mark[0].isalpha() and (len(mark) > 1 or not mark.isascii()))


@cache
def _codes() -> frozenset[str]:
    """Every currency code as it stands, alone and with the letter of a scale in front."""
    return frozenset(letter + code for code in codes() for letter in ("", *"MKkTBm"))


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(f"{LETTER}+")


@cache
def _sign_pattern() -> re.Pattern[str]:
    """Currency and percent signs, single letters beside a digit, and the joints of ratios."""
    signs = "".join(sorted(mark for mark in _marks() if not mark[0].isalpha()))
    letters = "".join(sorted(mark for mark in _marks() if len(mark) == 1 and mark.isalpha() and mark.isascii()))
    letters += letters.upper()
    number = "|".join(word for word in (*CARDINALS, *TENS) if word != "zero")
    part = rf"(?:\d|(?i:{number}))"
    return re.compile(
        rf"[{re.escape(signs)}]"
        rf"|[\d{''.join(VULGAR)}][\s-]*[{letters}xX×](?!{LETTER})"
        rf"|(?<!{LETTER})[{letters}]\s*\.?\s*[\d{''.join(VULGAR)}]"
        rf"|\d\s*[-‐‑–/:]\s*{part}"
        rf"|[\d\w][\s‐‑–-]+(?i:for|to)[\s‐‑–-]+{part}"
        rf"|{part}[-‐‑–/:]{part}"
    )


def has_anchor(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` may hold a figure: currency, percent, or the words of ratios and multiples.

    It may say yes where there is none, never no where the grammar reads one.

    >>> has_anchor("It paid 5 mln dlrs.", 0, 19), has_anchor("All is well, Mark.", 0, 18)
    (True, True)
    >>> has_anchor("All is well.", 0, 12)
    False
    """
    words = _word_pattern().findall(text, start, end)
    if not _codes().isdisjoint(words) or not _words().isdisjoint([word.lower() for word in words]):
        return True
    return _sign_pattern().search(text, start, end) is not None
