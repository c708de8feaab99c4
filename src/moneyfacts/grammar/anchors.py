"""Anchors: the signs and words without which a sentence holds no figure."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from functools import cache

from moneyfacts.lexicon.currencies import anchor_words, codes
from moneyfacts.lexicon.numerals import CARDINALS, TENS, VULGAR
from moneyfacts.lexicon.percents import percent_anchors
from moneyfacts.lexicon.ratios import MULTIPLYING_BASES, MULTIPLYING_VERBS
from moneyfacts.tokenizer import LETTER

# Every look-up below is one pass in C: a pattern that opens with a set of characters, by which its search skips through
# the text, or a set of words. Patterns that open otherwise, or ignore case, take ten times as long.

_NUMBER_WORDS = [word for word in (*CARDINALS, *TENS) if word != "zero"]
#: Between the parts of a ratio.
_GAP = r"[\s‐‑–-]"
#: A sign whose lower case is a letter of ASCII: the kelvin.
_KELVIN = "\N{KELVIN SIGN}"


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
def _ascii_words() -> frozenset[bytes]:
    return frozenset(word.encode() for word in _words() if word.isascii())


@cache
def _folding() -> bytes:
    """The table that makes letters lower case, and all else white space."""
    letters = string.ascii_letters.encode()
    return bytes(ord(chr(code).lower()) if code in letters else ord(" ") for code in range(256))


@cache
def _code_forms() -> frozenset[str]:
    """Every currency code as it stands, alone and with the capital of a scale in front."""
    return frozenset(letter + code for code in codes() for letter in ("", *"MKTB"))


@cache
def _capitals() -> re.Pattern[str]:
    return re.compile(r"[A-Z][A-Z][A-Z][A-Z]?")


@cache
def _signs() -> re.Pattern[str]:
    signs = "".join(sorted(mark for mark in _marks() if not mark[0].isalpha()))
    return re.compile(f"[{re.escape(signs)}]")


@cache
def _rare_letters() -> re.Pattern[str]:
    """The letters without which no anchor is more than ASCII."""
    rare = {letter for word in _words() for letter in word + word.upper() if not letter.isascii()}
    return re.compile(f"[{''.join(sorted(rare | {_KELVIN}))}]")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"{LETTER}+")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(rf"[\d{''.join(VULGAR)}]")


@cache
def _letters_beside_digits() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The anchors that are single letters, behind a digit and in front of one: 5p, R 5."""
    letters = "".join(sorted(mark for mark in _marks() if len(mark) == 1 and mark.isalpha() and mark.isascii()))
    letters += letters.upper()
    digit = _digit().pattern
    return (
        re.compile(rf"{digit}[\s-]*[{letters}xX×](?!{LETTER})"),
        re.compile(rf"[{letters}](?<!{LETTER}.)\s*\.?\s*{digit}"),
    )


@cache
def _ratios() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Two numbers with the joint of a ratio between them: 50-50, 60/40; two-for-one, 3 to 1."""
    number = rf"(?:\d|(?i:{'|'.join(_NUMBER_WORDS)}))"
    behind = "|".join(rf"(?<={part}J)" for part in (r"\d", *_NUMBER_WORDS))
    glued, spaced = behind.replace("J", "."), behind.replace("J", f"{_GAP}..")
    return (
        re.compile(rf"[-‐‑–/:](?i:{glued}){number}"),
        re.compile(rf"[fFtT][oO](?<=[\d\s‐‑–-]..)(?=[rR]?{_GAP}*{number})(?i:{spaced}|(?<=\d..)|(?<={_GAP}{_GAP}..))"),
    )


def find_anchored(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of a text that may hold a figure: currency, percent, or the words of ratios and multiples.

    It may keep one that holds none, and never drops one where the grammar reads a figure.

    >>> text = "It paid 5 mln dlrs. All is well, Mark. All is well."
    >>> [text[start:end] for start, end in find_anchored(text, [(0, 20), (20, 39), (39, 51)])]
    ['It paid 5 mln dlrs. ', 'All is well, Mark. ']
    """
    # One byte a code point, so that places stay the same.
    folded = text.encode("ascii", "replace").translate(_folding())
    return (span for span in spans if _is_anchored(text, folded, *span))


def _is_anchored(text: str, folded: bytes, start: int, end: int) -> bool:
    return (
        _signs().search(text, start, end) is not None
        or not _ascii_words().isdisjoint(folded[start:end].split())
        or not _code_forms().isdisjoint(_capitals().findall(text, start, end))
        or any(pattern.search(text, start, end) for pattern in _ratios())
        or (_digit().search(text, start, end) is not None and _has_letter_beside(text, start, end))
        or (not text.isascii() and _has_rare_word(text, start, end))
    )


def _has_letter_beside(text: str, start: int, end: int) -> bool:
    return any(pattern.search(text, start, end) for pattern in _letters_beside_digits())


def _has_rare_word(text: str, start: int, end: int) -> bool:
    if not _rare_letters().search(text, start, end):
        return False
    return not _words().isdisjoint(word.lower() for word in _word().findall(text, start, end))
