"""Text to tokens: the fast core. Tokens and the gaps between them rebuild the text exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from itertools import accumulate

#: Look-ahead and look-behind of this many tokens needs no bounds check: the columns end in as many empty tokens, which
#: an index below zero meets too.
MARGIN = 8

#: A regular expression for one letter: the characters of fractions are none.
LETTER = r"[^\W\d_¼½¾⅐-⅞]"


class Kind(IntEnum):
    """What a token is."""

    NUMBER = 1  # digits with inner separators: 15, 1,234.56
    WORD = 2  # letters, or a dotted abbreviation: dollars, U.S.
    FRACTION = 3  # one character: ½
    SIGN = 4  # any other character that is not white space: $, %, -, (
    END = 5  # the margin after the last token


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
        return all(self.ends[k] == self.starts[k + 1] for k in range(i, j))


@cache
def _pattern() -> re.Pattern[str]:
    # One group takes a token, the rest of the match swallows the gap after it, so that findall meets every character.
    return re.compile(
        rf"""(
              [0-9]+(?:[.,'’][0-9]+)*             # 1,234.56
            | (?:[A-Za-z]\.){{2,}}                # U.S.
            | {LETTER}+                           # dollars
            | \d+                                 # digits of other scripts
            | \S
            )(\s*)""",
        re.VERBOSE,
    )


def _kind(word: str) -> Kind:
    first = word[0]
    if first.isdecimal():
        return Kind.NUMBER
    if first.isalpha():
        return Kind.WORD
    return Kind.FRACTION if first.isnumeric() and len(word) == 1 else Kind.SIGN


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
    pairs = _pattern().findall(text, start, end)
    words = [word for word, _ in pairs]
    lengths = [len(word) + len(gap) for word, gap in pairs]
    starts = list(accumulate(lengths, initial=start))[:-1]
    ends = [begin + len(word) for begin, word in zip(starts, words, strict=True)]
    return Tokens(
        source=text,
        words=words + [""] * MARGIN,
        lower=[word.lower() for word in words] + [""] * MARGIN,
        kinds=[_kind(word) for word in words] + [Kind.END] * MARGIN,
        starts=starts + [end] * MARGIN,
        ends=ends + [end] * MARGIN,
        count=len(words),
    )
