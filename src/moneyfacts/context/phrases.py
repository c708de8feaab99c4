"""Phrases: a sentence as figures, noun phrases, verbs, prepositions and the signs between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from moneyfacts.context.cells import cell_starts
from moneyfacts.context.entities import Named
from moneyfacts.context.marks import (
    AS_LONG,
    CLAUSE_OPENERS,
    COMPARING,
    INNER,
    IS_LEADING,
    IS_SIGN,
    IS_SKIPPABLE,
    IS_SPECIAL,
    IS_VERBAL,
    ONLY_JOINING,
    ONLY_LEADING,
    ONLY_SIGN,
    ONLY_VERBAL,
    OPENS_NOUN,
    OPENS_TICKER,
    RELATIVES,
    SKIPPED,
    STARTS_FIGURE,
    Starts,
    marks_of,
)
from moneyfacts.context.noun_phrases import NOUNS_IN_LY, noun_phrase, ticker_end
from moneyfacts.context.phrase import Phrase, PhraseKind
from moneyfacts.context.verb_forms import BE
from moneyfacts.context.verb_phrases import verb_phrase
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.function_words import CONJUNCTIONS
from moneyfacts.lexicon.modifiers import VERBS_OF_BOUND, before_figure
from moneyfacts.lexicon.rates import RATE_ADJECTIVES
from moneyfacts.lexicon.verbs import NOMINAL, verbs
from moneyfacts.tokenizer import NUMBER, SIGN, Tokens

_QUOTES: Final = frozenset('"“”„«»')
#: Behind "was last" these tell where a price stands.
_STANDING: Final = frozenset("up down at trading changing quoted bid seen higher lower unchanged flat".split())
_UNSEEN: Final = (INNER | _QUOTES) - {"."}
_start = attrgetter("start")


def find_phrases(tokens: Tokens, candidates: Sequence[Candidate], mentions: Sequence[Named]) -> list[Phrase]:
    """Cut a sentence into phrases, in one sweep."""
    figures = {_start_of(tokens, one): k for k, one in enumerate(candidates)}
    names = _names_by_token(tokens, mentions, figures)
    marks = marks_of(tokens, names, figures)
    starts = Starts(marks, names, figures, cell_starts(tokens))
    phrases: list[Phrase] = []
    i, count, lower = 0, tokens.count, tokens.lower
    while i < count:
        mark = marks[i]
        phrase: Phrase | None
        if mark >= STARTS_FIGURE:
            one = candidates[figures[i]]
            phrase = Phrase("figure", i, max(one.end, one.reach_end), "", figures[i])
        elif mark >= ONLY_LEADING:
            kind: PhraseKind = "preposition" if mark < ONLY_JOINING else "conjunction" if mark < ONLY_SIGN else "sign"
            phrase = Phrase(kind, i, i + 1, lower[i])
        elif mark >= OPENS_TICKER and _follows_name(phrases, i) and (stop := _ticker_end(tokens, i, figures)):
            i = stop
            continue
        elif not mark or mark & OPENS_NOUN:
            phrase = noun_phrase(tokens, i, starts)
        elif mark & ONLY_VERBAL:
            phrase = verb_phrase(tokens, i, phrases, figures) or _without_verb(tokens, i, starts)
        else:
            phrase = _phrase_at(tokens, i, phrases, starts)
        if phrase:
            phrases.append(phrase)
            i = phrase.end
        else:
            i += 1
    return phrases


def _start_of(tokens: Tokens, candidate: Candidate) -> int:
    """Where a figure starts with the words that bound it; a verb of bound (to exceed $5) stays the sentence's verb."""
    first, reach = candidate.first, candidate.reach_first
    return reach if reach < first and tokens.lower[reach] not in VERBS_OF_BOUND else first


def _follows_name(before: Sequence[Phrase], i: int) -> bool:
    return bool(before) and bool(before[-1].named) and before[-1].end == i


def _ticker_end(tokens: Tokens, i: int, figures: dict[int, int]) -> int:
    """The token behind a ticker, 0 where there is none; the figure in Acme (2.4%) is none."""
    stop = ticker_end(tokens, i)
    return stop if stop and figures.keys().isdisjoint(range(i, stop - 1)) else 0


def _names_by_token(tokens: Tokens, mentions: Sequence[Named], figures: dict[int, int]) -> dict[int, tuple[Named, int]]:
    """The names that start at each token, and the token after each; one that runs into a figure (D0₸) gives way."""
    found: dict[int, tuple[Named, int]] = {}
    starts, ends, count, i = tokens.starts, tokens.ends, tokens.count, 0
    stop = ends[count - 1]
    for at in range(bisect_left(mentions, starts[0], key=_start), len(mentions)):
        named = mentions[at]
        if named.start >= stop:
            break
        first = bisect_left(starts, named.start, i, count)
        i = bisect_right(ends, named.end, first, count)
        if first not in figures and (i == first + 1 or (i > first and figures.keys().isdisjoint(range(first + 1, i)))):
            found[first] = (named, i)
    return found


def _phrase_at(tokens: Tokens, i: int, before: Sequence[Phrase], starts: Starts) -> Phrase | None:
    """What a sign opens, or a word that may open several kinds of phrases."""
    word, mark = tokens.lower[i], starts.marks[i]
    if mark & IS_SIGN and tokens.kinds[i] is SIGN:
        return None if word in _UNSEEN else Phrase("sign", i, i + 1, word)
    if i + 1 in starts.figures and _is_modifier(word):
        return None
    if mark & IS_SKIPPABLE and is_skipped(tokens, i, before):
        return None
    if mark & IS_SPECIAL and word in CLAUSE_OPENERS:
        return Phrase("conjunction", i, i + 1, word)
    if mark & IS_SPECIAL and word in RELATIVES and not _is_determining_that(tokens, i, before):
        return Phrase("relative", i, i + 1, word)
    verb = verb_phrase(tokens, i, before, starts.figures) if mark & IS_VERBAL else None
    return verb or _without_verb(tokens, i, starts)


def _without_verb(tokens: Tokens, i: int, starts: Starts) -> Phrase | None:
    """What a word opens that is no verb."""
    word = tokens.lower[i]
    if starts.marks[i] & IS_LEADING:
        return Phrase("preposition", i, i + 1, word)
    if word in CONJUNCTIONS and word != "yet":
        return Phrase("conjunction", i, i + 1, word)
    return noun_phrase(tokens, i, starts)


def is_skipped(tokens: Tokens, i: int, before: Sequence[Phrase]) -> bool:
    """Whether a word belongs to no phrase: adverbs, year on year, the "worth" of $5 worth of."""
    word = tokens.lower[i]
    if word == "than" and tokens.lower[i - 1] in {"more", "less", "fewer"} and tokens.kinds[i + 1] is NUMBER:
        # more than 5,500 workers
        return True
    if word == "last" and tokens.lower[i + 1] in verbs() and tokens.lower[i + 1] not in NOMINAL:
        # the shares last traded at
        return True
    if word == "last" and tokens.lower[i - 1] in BE and tokens.lower[i + 1] in _STANDING:
        # the shares were last up
        return True
    if word in AS_LONG and tokens.lower[i - 1] == "as" and tokens.lower[i + 1] == "as":
        return True
    if (word == "at" and tokens.lower[i + 1] == "least") or (word == "least" and tokens.lower[i - 1] == "at"):
        return True
    if word in COMPARING or (word == "worth" and before and before[-1].kind == "figure"):
        return True
    adverb = word in SKIPPED and word not in RATE_ADJECTIVES
    return adverb or (word.endswith("ly") and word not in NOUNS_IN_LY and tokens.lower[i + 1] != "-")


def _is_modifier(word: str) -> bool:
    """Whether an approximating word belongs to the figure right behind it: about, some, nearly."""
    return (word,) in before_figure() and word not in {"over", "near"} and word not in VERBS_OF_BOUND


def _is_determining_that(tokens: Tokens, i: int, before: Sequence[Phrase]) -> bool:
    return tokens.lower[i] == "that" and bool(before) and before[-1].kind == "preposition"
