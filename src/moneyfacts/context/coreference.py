"""Coreference: the name that a pronoun or a definite phrase stands for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from moneyfacts.context.entities import Named
from moneyfacts.lexicon.function_words import PREPOSITIONS
from moneyfacts.lexicon.names import AGENCY_HEADS, Head, heads

#: How many sentences a phrase may look back.
_REACH = 4
_PERSON = Head("person", plural=False)
_THING = Head("thing", plural=False)
_MANY = Head("thing", plural=True)
_PRONOUNS: dict[str, Head] = {
    "it": _THING,
    "its": _THING,
    "itself": _THING,
    "he": _PERSON,
    "she": _PERSON,
    "his": _PERSON,
    "her": _PERSON,
    "him": _PERSON,
    "they": _MANY,
    "their": _MANY,
    "them": _MANY,
}
_SPEAKER = frozenset({"we", "our", "us", "ours"})
_ARTICLES = frozenset({"the", "this", "that"})


def resolve(
    phrase_start: int,
    phrase_end: int,
    text: str,
    mentions: Sequence[Named],
    sentences: Sequence[tuple[int, int]],
    issuer: str | None,
) -> Named | None:
    """The earlier mention that a pronoun or a definite phrase stands for, None where that is unclear.

    >>> acme = Named(0, 4, "Acme", "Acme", "company", plural=False)
    >>> text = "Acme rose. It earned $5."
    >>> resolve(11, 13, text, [acme], [(0, 11), (11, 24)], None).name
    'Acme'
    """
    words = text[phrase_start:phrase_end].split()
    if not words:
        return None
    lower = [word.lower() for word in words]
    if issuer and (lower[0] in _SPEAKER or words[-2:] == ["the", "Company"] or words[-2:] == ["The", "Company"]):
        return Named(phrase_start, phrase_end, text[phrase_start:phrase_end], issuer, "company", plural=False)
    head = _head(lower)
    if head is None:
        return None
    for candidate in _by_salience(phrase_start, text, mentions, sentences):
        if _fits(candidate, head, lower[-1]):
            return candidate
    return None


def _head(lower: list[str]) -> Head | None:
    """What a phrase can stand for: a pronoun by itself, or the head of a definite phrase."""
    if len(lower) == 1:
        return _PRONOUNS.get(lower[0])
    if lower[0] not in _ARTICLES:
        return None
    head = heads().get(lower[-1])
    return head if head is not None and not head.plural else None


def _fits(mention: Named, head: Head, word: str) -> bool:
    """Whether a mention can be what a head asks for, in number and kind."""
    if mention.plural != head.plural and head.plural:
        return mention.kind in {None, "company"} and word in {"they", "their", "them"}
    if head.kind == "thing":
        return mention.kind not in {"person", "place"}
    if head.kind == "agency":
        return mention.kind is None and mention.name.split()[-1].lower() in AGENCY_HEADS
    if head.kind == "company":
        return mention.kind == "company" or (
            mention.kind is None and mention.name.split()[-1].lower() not in AGENCY_HEADS
        )
    return mention.kind == head.kind


def _by_salience(
    before: int, text: str, mentions: Sequence[Named], sentences: Sequence[tuple[int, int]]
) -> Iterator[Named]:
    """Earlier mentions: those of the same sentence, then of those before; in each the subject first."""
    starts = [mention.start for mention in mentions]
    own = bisect_right(sentences, (before, len(text) + 1)) - 1
    for sentence in range(own, max(-1, own - _REACH - 1), -1):
        low, high = sentences[sentence]
        inside = mentions[bisect_left(starts, low) : bisect_left(starts, min(high, before))]
        subjects = [mention for mention in inside if not _is_governed(text, mention, low)]
        yield from subjects
        yield from (mention for mention in inside if mention not in subjects)


def _is_governed(text: str, mention: Named, low: int) -> bool:
    """Whether a mention stands behind a preposition."""
    words = text[max(low, mention.start - 30) : mention.start].split()
    while words and words[-1].lower() in {"the", "a", "an"}:
        words.pop()
    return bool(words) and words[-1].lower() in PREPOSITIONS
