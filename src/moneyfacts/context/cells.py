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


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(r"[ \t]*\n\s*|[ ]*\t\s*|[ ]{2,}")


def cell_starts(tokens: Tokens) -> frozenset[int]:
    r"""The tokens of a sentence that open a cell, behind a tab, wide spaces or the end of a short line or a row.

    Prose is wrapped too: its lines are long, or go on with a small letter.

    >>> from moneyfacts.tokenizer import tokenize
    >>> tokens = tokenize("Year\t2025\nNet loss\t$5")
    >>> sorted(tokens.words[i] for i in cell_starts(tokens))
    ['$', '2025', 'Net']
    """
    source, first, end = tokens.source, tokens.starts[0], tokens.ends[tokens.count - 1]
    if not any(source.find(sign, first, end) >= 0 for sign in ("\n", "\t", "  ")):
        return frozenset()
    return frozenset(
        bisect_left(tokens.starts, gap.end(), 0, tokens.count)
        for gap in _gaps().finditer(source, first, end)
        if _parts(source, gap)
    )


def _parts(source: str, gap: re.Match[str]) -> bool:
    """Whether a gap stands between two cells, and not between two words of a wrapped line."""
    found, following = gap.group(), source[gap.end()]
    if "\t" in found:
        return True
    opens = following.isupper() or following.isdecimal()
    if "\n" not in found:
        return opens or len(found) >= _WIDE
    start = max(0, gap.start() - _REACH)
    line = source[source.rfind("\n", start, gap.start()) + 1 or start : gap.start()]
    short = len(line) <= _SHORT and CLOSED.isdisjoint(line.lower().split())
    return opens and (short or "\t" in line)
