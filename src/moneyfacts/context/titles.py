"""Titles of works in quotation marks: “The Last Lamp”, which are one name, whatever their words are."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from moneyfacts.context.runs import Piece
from moneyfacts.lexicon.common_words import is_common
from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.lexicon.measures import MEASURE_HEADS, MEASURES_IN_CAPITALS
from moneyfacts.lexicon.names import COMPANY_HEADS, DOCUMENT_HEADS, SUFFIXES

#: What opens a quotation that may be a title.
QUOTED: Final = frozenset('"“')
_MOST_WORDS: Final = 8
#: What a document calls things by, and no title of a work: the “Credit Agreement”.
_LABELS: Final = DOCUMENT_HEADS | MEASURE_HEADS | COMPANY_HEADS | frozenset(SUFFIXES)


@cache
def _content() -> re.Pattern[str]:
    return re.compile(r"""([^\W_][^"“”,.;:()\n]{2,60}),?["”]""")


def quoted_title(text: str, start: int) -> Piece | None:
    """The title that a quotation is: two words or more, all with capitals but for the small ones between them.

    >>> quoted_title("“The Lamp of the Rings” earned $5.", 1).name
    'The Lamp of the Rings'
    """
    match = _content().match(text, start)
    if match is None or "(" in text[max(0, start - 24) : start] or text[match.end() + 1 : match.end() + 2].isupper():
        # (the “Merger Plan”), what a document calls something from here on; Ann “The Lamp” Lee
        return None
    shown = match.group(1)
    words = list(re.finditer(r"\S+", shown))
    if not 1 < len(words) <= _MOST_WORDS or not all(_is_of_title(word.group()) for word in words):
        return None
    keys = tuple([word.group().lower() for word in words])
    last = words[-1].group()
    if not last[0].isupper() or keys[-1] in _LABELS or last in MEASURES_IN_CAPITALS or shown.isupper():
        return None
    if text.endswith(("the ", "The "), max(0, start - 5), start - 1) and all(map(is_common, keys)):
        # the “Purchase Price”
        return None
    spans = tuple([word.span() for word in words])
    return Piece(
        0,
        len(shown),
        spans,
        keys,
        "product",
        sure=True,
        lead=0,
        plain=tuple([False] * len(keys)),
        common=False,
        shorter=(),
        text=shown,
        name=" ".join(shown.split()),
        has_joint=False,
        is_label=False,
    )


def _is_of_title(word: str) -> bool:
    return word[0].isupper() or word in CLOSED or word[0].isdigit() or word == "&"
