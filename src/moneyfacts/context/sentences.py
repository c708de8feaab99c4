"""Sentences: where they end in running prose, headlines, lists and wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from moneyfacts.lexicon.abbreviations import ABBREVIATIONS, SENTENCE_STARTERS


@cache
def _ends() -> re.Pattern[str]:
    # An end of sentence, a blank line, a line that starts indented, a bullet; each with the gap behind it.
    return re.compile(
        r"""
          [.!?][.!?"'”’)\]]{0,6}\s+(?=["'“‘(\[]{0,4}[^\W\d_])   # a stop before a word; checked further below
        | [.!?][.!?"'”’)\]]{0,6}[ \t]*\n\s*                  # a stop at the end of a line
        | \n[ \t]*\n\s*                                  # a blank line
        | \n(?:[ ]{2,}|\t)\s*                            # an indented line
        | \n\s*(?=[-–—*•·‣◦▪o][ \t])                     # a bullet
        """,
        re.VERBOSE,
    )


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]*\.?[^\W\d_]*\Z")


def find_sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text as half-open spans in order; together they cover it.

    >>> text = "Acme Corp. earned $5. Analysts cheered."
    >>> [text[start:end] for start, end in find_sentences(text)]
    ['Acme Corp. earned $5. ', 'Analysts cheered.']
    """
    start = 0
    for match in _ends().finditer(text):
        if text[match.start()] != "." or _is_end(text, match):
            yield start, match.end()
            start = match.end()
    if start < len(text):
        yield start, len(text)


def _is_end(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends its sentence and not an abbreviation."""
    if match.group().count("\n") > 1:
        return True
    following = text[match.end() : match.end() + 16].lstrip("\"'“‘([")
    word = _last_word().search(text, max(0, match.start() - 16), match.start())
    before = word.group() if word else ""
    if "\n" in match.group() and before.lower() not in ABBREVIATIONS:
        return True
    if following[:1].islower():
        return False
    if "." in before or len(before) == 1 or before.lower() in ABBREVIATIONS:
        return following.split(" ", 1)[0] in SENTENCE_STARTERS
    return True
