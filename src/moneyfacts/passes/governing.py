"""The word of change that governs what stands at a place in a sentence."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from moneyfacts.grammar.following import HYPHENS
from moneyfacts.lexicon.changes import (
    CLAUSE_BREAKS,
    OTHER_VERBS,
    PHRASAL_VERBS,
    SKIPPED,
    Change,
    change_nouns,
    change_verbs,
)
from moneyfacts.lexicon.function_words import AUXILIARIES, CLOSED, DETERMINERS, PREPOSITIONS, PRONOUNS
from moneyfacts.tokenizer import NUMBER, WORD, Tokens

#: How far back a governing verb is looked for: enough for "raised its regular quarterly dividend on common stock to".
_REACH: Final = 14
#: How many words may stand between a verb and its object of change: rose by just a further.
_SKIP: Final = 6
#: In front of a season these tell which.
_WHICH: Final = frozenset({"next", "last", "this", "each", "every", "coming"})
#: Behind these no verb stands: a reported $5 million.
_ARTICLES: Final = frozenset({"a", "an", "the"})
#: Words of more of the same: up a further 5 percent.
_MORE: Final = frozenset({"further", "additional", "another", "whopping"})


class Governor(NamedTuple):
    """A word of change and the token where it stands."""

    change: Change
    at: int


def governing_change(tokens: Tokens, i: int, reach: int = _REACH) -> Governor | None:
    """The nearest word of change before token ``i`` in its clause, as of "to $5" in "raised its dividend to $5"."""
    noun: Governor | None = None
    lower, verbs, nouns = tokens.lower, change_verbs(), change_nouns()
    for j in range(i - 1, max(-1, i - 1 - reach), -1):
        word = lower[j]
        verb, named = verbs.get(word), nouns.get(word)
        if word == "fall" and is_season(tokens, j):
            continue
        if noun is None and named and not (verb and j > 0 and _is_verb(tokens, j)):
            if j == i - 1:
                return Governor(named, j)
            # The growth of "cut its forecast for growth to 2%" governs only what no verb does.
            noun = Governor(named, j)
        elif verb and not is_adjective(tokens, j) and not _ends_compound(tokens, j, verb):
            return Governor(verb, j)
        if word == "." and tokens.words[j + 1][:1].islower():
            # its stake in Acme Inc. to 9 percent
            continue
        if word in CLAUSE_BREAKS or (word in OTHER_VERBS and lower[j - 1] not in _ARTICLES):
            break
    return noun


def is_season(tokens: Tokens, j: int) -> bool:
    """Whether "fall" at token ``j`` is the time of year: next fall."""
    return tokens.lower[j] == "fall" and tokens.lower[j - 1] in _WHICH


def _ends_compound(tokens: Tokens, j: int, change: Change) -> bool:
    """Whether a particle is the end of a noun: the start-up, a shake-up."""
    return change.part == "particle" and tokens.lower[j - 1] in HYPHENS and tokens.adjoin(j - 2, j)


def _is_verb(tokens: Tokens, j: int) -> bool:
    """Whether a word that is noun and verb (rise, cut) is the verb here: behind a subject, "to" or an auxiliary."""
    before = tokens.lower[j - 1]
    # would cut costs by $5 and increase profits by $6
    joined = before in {",", "and", "or"} and tokens.kinds[j + 1] is WORD and tokens.lower[j + 1] not in PREPOSITIONS
    verbal = joined or before == "to" or before in PRONOUNS or before in AUXILIARIES
    return verbal or (tokens.kinds[j - 1] is WORD and before not in CLOSED)


def is_adjective(tokens: Tokens, j: int) -> bool:
    """Whether a participle describes a noun: an escalating scale, seasonally adjusted sales, the reduced dividend."""
    if not tokens.lower[j].endswith(("ing", "ed")):
        return False
    before = tokens.lower[j - 1]
    return before in DETERMINERS or (before.endswith("ly") and tokens.lower[j - 2] in DETERMINERS)


def direct_change(tokens: Tokens, i: int) -> Governor | None:
    """The verb of rise or fall right before token ``i``, adverbs and "by" between them: rose by a further 5 percent."""
    described = False
    lower, verbs = tokens.lower, change_verbs()
    for j in range(i - 1, max(-1, i - 2 - _SKIP), -1):
        word = lower[j]
        change = verbs.get(word)
        if change and (is_adjective(tokens, j) or (change.direction is None and lower[j - 1].endswith("ly"))):
            # rose a seasonally adjusted $5 million, rose a provisional seasonally adjusted $5 million
            described = True
            continue
        if change and described:
            return None
        if change:
            # In "set up a $5 million fund" nothing rises.
            article = lower[j + 1] in {"a", "an", "the"} and _MORE.isdisjoint(lower[j + 1 : i])
            phrasal = article or lower[j - 1] in PHRASAL_VERBS or _ends_compound(tokens, j, change)
            other = change.part == "particle" and phrasal
            return Governor(change, j) if change.direction and not other else None
        if word in DETERMINERS or word in SKIPPED or word.endswith("ly"):
            described = described and word not in DETERMINERS
        elif not _may_stand_between(tokens, j, i):
            return None
        else:
            # "a revised" of "fell a revised $4 billion": an adjective needs its determiner.
            described = described or (tokens.kinds[j] is WORD and word not in {"or", "points", "point"})
    return None


def _may_stand_between(tokens: Tokens, j: int, end: int) -> bool:
    """Adjectives of the figure, and the points of "lost 422 points, or 1.2%"."""
    if tokens.kinds[j] is WORD:
        return tokens.lower[j] not in CLOSED or tokens.lower[j] == "or"
    between = tokens.lower[j + 1 : end]
    return (tokens.lower[j] == "," and "or" in between) or (tokens.kinds[j] is NUMBER and "points" in between)


@cache
def _parting() -> frozenset[str]:
    """What parts a noun of change from an "of" behind it."""
    return frozenset({*CLAUSE_BREAKS, *OTHER_VERBS, *change_verbs(), ",", "of", "plus", "over", "from"})


def noun_of_change(tokens: Tokens, i: int) -> Governor | None:
    """The noun of change that "of" at token ``i`` hangs on: an increase in sales of."""
    lower, nouns, parting = tokens.lower, change_nouns(), _parting()
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        change = nouns.get(lower[j])
        if change:
            # In "to raise money at a price of $5" it is no noun.
            return Governor(change, j) if lower[j - 1] != "to" else None
        if lower[j] in parting or (lower[j] == "and" and lower[j + 1] in _ARTICLES):
            # a 5% raise and a bonus of $6
            return None
    return None
