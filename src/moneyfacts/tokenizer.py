"""Text to tokens: the fast core. Tokens and the gaps between them rebuild the text exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from itertools import accumulate
from operator import add, itemgetter
from typing import Final

#: Look-ahead and look-behind of this many tokens needs no bounds check: the columns end in as many empty tokens, which
#: an index below zero meets too.
MARGIN: Final = 8

#: A regular expression for one letter: the characters of fractions and footnote marks are none.
LETTER: Final = r"[^\W\d_¼½¾⅐-⅞¹²³⁰⁴-⁹]"


class Kind(IntEnum):
    """What a token is."""

    NUMBER = 1  # digits with inner separators: 15, 1,234.56
    WORD = 2  # letters, or a dotted abbreviation: dollars, U.S.
    FRACTION = 3  # one character: ½
    SIGN = 4  # any other character that is not white space: $, %, -, (
    END = 5  # the margin after the last token


#: The kinds by name: looking one up on its class takes four times as long.
NUMBER: Final = Kind.NUMBER
WORD: Final = Kind.WORD
FRACTION: Final = Kind.FRACTION
SIGN: Final = Kind.SIGN
END: Final = Kind.END

_NO_WORDS: Final = [""] * MARGIN
_NO_KINDS: Final = [END] * MARGIN


@dataclass(slots=True)
class Tokens:
    """The tokens of a stretch of text, as parallel columns with a margin of empty tokens at the end.

    ``words[i] == source[starts[i]:ends[i]]``, offsets being code points of the whole text; ``lower`` is for looking up.
    """

    source: str
    words: list[str]
    lower: list[str]
    kinds: list[Kind]
    starts: list[int]
    ends: list[int]
    count: int

    def adjoin(self, i: int, j: int) -> bool:
        """Whether the tokens from ``i`` to ``j`` stand without a gap."""
        return self.ends[i:j] == self.starts[i + 1 : j + 1]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The pattern of a token in text that is all ASCII, and in any text."""
    # Of no ASCII are the further letters of a word, a first one as of öre, and the digits of other scripts.
    return _pattern("", ""), _pattern(f"{LETTER}*+", rf"| {LETTER}++ | \d++")


def _pattern(further: str, others: str) -> re.Pattern[str]:
    # A match is a token with the gap behind it, so that findall meets every character. The letters of most words are
    # ASCII, which a set of characters takes at a third of the time of LETTER.
    return re.compile(
        rf"""(?:
              [A-Za-z](?:
                  \.(?:[A-Za-z]\.)+                 # U.S.
                | [A-Za-z]*+{further}               # dollars
              )
            | [0-9]++(?:[.,'’][0-9]++)*           # 1,234.56
            {others}
            | \S
            )\s*+""",
        re.VERBOSE,
    )


class _Kinds(dict[str, Kind]):
    """The kind of a token by its first character, each character looked at once."""

    def __missing__(self, first: str) -> Kind:
        if first.isdecimal():
            kind = NUMBER
        elif first.isalpha():
            kind = WORD
        else:
            kind = FRACTION if first.isnumeric() else SIGN
        self[first] = kind
        return kind


_KINDS: Final = _Kinds()
_first = itemgetter(0)


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Split ``text[start:end]`` into tokens whose offsets are those of the whole text.

    >>> tokens = tokenize("US$15bn, up ½%")
    >>> tokens.words[: tokens.count]
    ['US', '$', '15', 'bn', ',', 'up', '½', '%']
    >>> tokens.kinds[2].name, tokens.starts[2], tokens.ends[2]
    ('NUMBER', 3, 5)
    """
    end = len(text) if end is None else end
    while start < end and text[start].isspace():
        start += 1
    in_ascii, in_any = _patterns()
    pieces = (in_ascii if text.isascii() else in_any).findall(text, start, end)
    # One text of all pieces, so that one call cuts off all gaps, and one makes all words lower case, each by itself.
    apart = "\n".join(pieces)
    words, lower = apart.split(), apart.lower().split()
    starts = [*accumulate(map(len, pieces), initial=start)]
    starts.pop()
    kinds = [*map(_KINDS.__getitem__, map(_first, pieces))]
    if not text.isascii() and FRACTION in kinds:
        # Several numerals of other scripts in a row are no fraction.
        kinds = [SIGN if kind is FRACTION and len(words[i]) > 1 else kind for i, kind in enumerate(kinds)]
    count, ends = len(words), [*map(add, starts, map(len, words))]
    words += _NO_WORDS
    lower += _NO_WORDS
    kinds += _NO_KINDS
    starts += [end] * MARGIN
    ends += [end] * MARGIN
    return Tokens(text, words, lower, kinds, starts, ends, count)
