"""Sentences: where they end in running prose, headlines, lists and wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from moneyfacts.lexicon.abbreviations import (
    ABBREVIATIONS,
    CORPORATE,
    DOTTED,
    SENTENCE_STARTERS,
    STORY_STARTERS,
)

#: The word in front of a full stop is looked for in so many characters.
_NEAR: Final = 16
_QUOTES: Final = "\"'“‘(["


@cache
def _ends() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """How sentences end, each with the gap behind it, by the sign that it opens with.

    One pattern for each sign, because a search skips by one sign many times faster than by a set of them.
    """
    stop = r"""[.!?"'”’)\]]{0,6}(?:
          \s+(?=["'“‘(\[]{0,4}[^\W\d_])      # a stop before a word; checked further below
        | [ \t]*\n\s*                       # a stop at the end of a line
    )"""
    # The end of a line right behind a stop is part of its gap.
    line = r"""(?<![.!?]\n)(?:
          (?=[\s–—*•·‣◦▪o-])(?:
              [ \t]*\n\s*                   # a blank line
            | (?:[ ]{2,}|\t)\s*             # an indented line
            | \s*(?=[-–—*•·‣◦▪o][ \t])     # a bullet
          )
        | (?=[^\n]{160})                  # a line too long to be wrapped: a paragraph, so a heading ends
    )"""
    behind = {".": stop, "!": stop, "?": stop, "\n": line}
    return tuple((sign, re.compile(re.escape(sign) + rest, re.VERBOSE)) for sign, rest in behind.items())


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]*\.?[^\W\d_]*")


def find_sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text as half-open spans in order; together they cover it.

    >>> text = "Acme Corp. earned $5. Analysts cheered."
    >>> [text[start:end] for start, end in find_sentences(text)]
    ['Acme Corp. earned $5. ', 'Analysts cheered.']
    """
    found: list[re.Match[str]] = []
    for sign, pattern in _ends():
        if sign in text:
            found += pattern.finditer(text)
    found.sort(key=re.Match.start)
    start = read = 0
    for match in found:
        stop, end = match.span()
        if stop < read:
            # One that stands in the gap of another
            continue
        read = end
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
    near = text[max(0, stop - _NEAR) : stop]
    before = near[near.rfind(" ") + 1 :]
    is_word = before.isalpha()
    if not is_word:
        before = _word_before(near)
    is_short = before.lower() in ABBREVIATIONS
    if breaks and not is_short and (is_word or not _is_initials(before)):
        return True
    following = _following(text, end)
    if following[:1].islower():
        return False
    if len(before) == 1 and text[max(0, stop - 3) : stop - 1].strip()[-1:].isdigit():
        # It paid $2 M. Acme paid less.
        return True
    if is_short or "." in before or len(before) == 1:
        first = following.split(" ", 1)[0]
        return first in SENTENCE_STARTERS or (before.lower() in CORPORATE and _opens_story(text, end, first))
    return True


def _opens_story(text: str, end: int, first: str) -> bool:
    """Whether a sentence opens behind a company's name: Acme Co. Net income was $5; not Acme Co. Net Income Rose."""
    if first not in STORY_STARTERS:
        return False
    behind = end + text[end : end + _NEAR].index(first) + len(first)
    return text[behind : behind + 1] == " " and text[behind + 1 : behind + 2].islower()


def _following(text: str, end: int) -> str:
    """How the text goes on behind a gap, without what opens a quotation or a bracket."""
    return text[end : end + 16].lstrip(_QUOTES)


def _is_initials(word: str) -> bool:
    """Whether a word is two initials of a name, and no place or time of day: W.R. of W.R. Lamsen."""
    return len(word) == len("W.R") and word[1] == "." and word.isupper() and f"{word}." not in DOTTED


def _word_before(near: str) -> str:
    """The word that ends a stretch of text, with one full stop inside it at most; "" if none does."""
    # Read from its end, a word starts in one place, and need not be searched for.
    match = _letters().match(near[::-1])
    return match.group()[::-1] if match else ""
