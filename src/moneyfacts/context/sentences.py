"""Sentences: where they end in running prose, headlines, lists and wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from moneyfacts.lexicon.abbreviations import ABBREVIATIONS, DOTTED, SENTENCE_STARTERS


@cache
def _ends() -> re.Pattern[str]:
    # An end of sentence, a blank line, a line that starts indented, a bullet, a paragraph; each with the gap behind it.
    # It opens with one set of characters, by which the search skips through the text.
    return re.compile(
        r"""[.!?\n](?:
          (?<!\n)[.!?"'”’)\]]{0,6}(?:
              \s+(?=["'“‘(\[]{0,4}[^\W\d_])      # a stop before a word; checked further below
            | [ \t]*\n\s*                       # a stop at the end of a line
          )
        | (?<=\n)(?:
              [ \t]*\n\s*                       # a blank line
            | (?:[ ]{2,}|\t)\s*                 # an indented line
            | \s*(?=[-–—*•·‣◦▪o][ \t])         # a bullet
            | (?=[^\n]{160})                  # a line too long to be wrapped: a paragraph, so a heading ends
          ))
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
        stop, end = match.span()
        if text[stop] != "." or _is_end(text, stop, end):
            yield start, end
            start = end
    if start < len(text):
        yield start, len(text)


def _is_end(text: str, stop: int, end: int) -> bool:
    """Whether a full stop ends its sentence and not an abbreviation; its gap goes on to ``end``."""
    breaks = text.count("\n", stop, end)
    if breaks > 1:
        return True
    before = _word_before(text, stop)
    if breaks and before.lower() not in ABBREVIATIONS and not _is_initials(before):
        return True
    following = text[end : end + 16].lstrip("\"'“‘([")
    if following[:1].islower():
        return False
    if len(before) == 1 and text[max(0, stop - 3) : stop - 1].strip()[-1:].isdigit():
        # It paid $2 M. Acme paid less.
        return True
    if "." in before or len(before) == 1 or before.lower() in ABBREVIATIONS:
        return following.split(" ", 1)[0] in SENTENCE_STARTERS
    return True


def _is_initials(word: str) -> bool:
    """Whether a word is two initials of a name, and no place or time of day: W.R. of W.R. Lamsen."""
    return len(word) == len("W.R") and word[1] == "." and word.isupper() and f"{word}." not in DOTTED


def _word_before(text: str, stop: int) -> str:
    """The word that ends at ``stop``, with one full stop inside it at most; "" if none does."""
    near = text[max(0, stop - 16) : stop]
    words = near.split()
    if words and words[-1].isalpha() and not near[-1].isspace():
        return words[-1]
    word = _last_word().search(near)
    return word.group() if word else ""
