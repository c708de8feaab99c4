"""Cells: where a noun phrase cannot go on, as the next cell, row or heading of a table begins."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Final

from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.tokenizer import Tokens

#: A line of so many characters at most, of nouns alone, was not wrapped: what stands on it ends with it.
_SHORT: Final = 30
#: So far back the start of a line is looked for.
_REACH: Final = 160
#: Spaces in a row that part cells whatever follows.
_WIDE: Final = 3
_CELLS: Final = " " * _WIDE


@cache
def _line_ends() -> re.Pattern[str]:
    # Most ends of lines are those of wrapped prose, in front of a small letter.
    return re.compile(r"\n\s*(?=[^\Wa-z_])")


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(r"\t\s*|(?<!\s)[ ]{2,}+(?!\s)")


def cell_starts(tokens: Tokens) -> frozenset[int]:
    r"""The tokens of a sentence that open a cell, behind a tab, wide spaces or the end of a short line or a row.

    Prose is wrapped too: its lines are long, or go on with a small letter.

    >>> from moneyfacts.tokenizer import tokenize
    >>> tokens = tokenize("Year\t2025\nNet loss\t$5")
    >>> sorted(tokens.words[i] for i in cell_starts(tokens))
    ['$', '2025', 'Net']
    """
    source, first, end = tokens.source, tokens.starts[0], tokens.ends[tokens.count - 1]
    ends: list[int] = []
    if source.find("\n", first, end) >= 0:
        lines = _line_ends().finditer(source, first, end)
        ends += [line.end() for line in lines if _opens(source[line.end()]) and _ends_row(source, line.start())]
    if source.find("\t", first, end) >= 0 or source.find("  ", first, end) >= 0:
        gaps = _gaps().finditer(source, first, end)
        ends += [gap.end() for gap in gaps if _parts(gap.group(), source[gap.end()])]
    return frozenset([bisect_left(tokens.starts, at, 0, tokens.count) for at in ends])


def _opens(first: str) -> bool:
    """Whether a cell may open with a character."""
    return first.isupper() or first.isdecimal()


def _parts(gap: str, following: str) -> bool:
    """Whether a gap on a line stands between two cells."""
    return "\t" in gap or len(gap) >= _WIDE or _opens(following)


def _ends_row(source: str, stop: int) -> bool:
    """Whether a line is a row or a heading, and not one of wrapped prose."""
    start = max(0, stop - _REACH)
    line = source[source.rfind("\n", start, stop) + 1 or start : stop].rstrip(" ")
    return "\t" in line or _CELLS in line.lstrip() or (len(line) <= _SHORT and CLOSED.isdisjoint(line.lower().split()))
