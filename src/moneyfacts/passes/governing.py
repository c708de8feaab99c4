"""The word of change that governs what stands at a place in a sentence."""

from __future__ import annotations

from typing import NamedTuple

from moneyfacts.lexicon.changes import CLAUSE_BREAKS, OTHER_VERBS, SKIPPED, Change, change_nouns, change_verbs
from moneyfacts.lexicon.function_words import DETERMINERS
from moneyfacts.tokenizer import Tokens

#: How far back a governing verb is looked for: enough for "raised its regular quarterly dividend on common stock to".
_REACH = 14
#: How many words may stand between a verb and its object of change: rose by just a further.
_SKIP = 4
#: Words of more of the same: up a further 5 percent.
_MORE = frozenset({"further", "additional", "another", "whopping"})


class Governor(NamedTuple):
    """A word of change and the token where it stands."""

    change: Change
    at: int


def governing_change(tokens: Tokens, i: int, reach: int = _REACH) -> Governor | None:
    """The nearest word of change before token ``i`` in its clause, as of "to $5" in "raised its dividend to $5"."""
    for j in range(i - 1, max(-1, i - 1 - reach), -1):
        word = tokens.lower[j]
        change = change_verbs().get(word) or change_nouns().get(word)
        if change and not is_adjective(tokens, j):
            return Governor(change, j)
        if word in CLAUSE_BREAKS or word in OTHER_VERBS:
            return None
    return None


def is_adjective(tokens: Tokens, j: int) -> bool:
    """Whether a participle describes a noun: an escalating scale, seasonally adjusted sales, the reduced dividend."""
    if not tokens.lower[j].endswith(("ing", "ed")):
        return False
    before = tokens.lower[j - 1]
    return before in DETERMINERS or (before.endswith("ly") and tokens.lower[j - 2] in DETERMINERS)


def direct_change(tokens: Tokens, i: int) -> Governor | None:
    """The verb of rise or fall right before token ``i``, adverbs and "by" between them: rose by a further 5 percent."""
    between: list[str] = []
    for j in range(i - 1, max(-1, i - 2 - _SKIP), -1):
        word = tokens.lower[j]
        change = change_verbs().get(word)
        if change:
            # In "set up a $5 million fund" nothing rises.
            other = change.part == "particle" and tokens.lower[j + 1] in {"a", "an", "the"} and not _MORE & set(between)
            return Governor(change, j) if change.direction and not other and not is_adjective(tokens, j) else None
        between.append(word)
        if word not in SKIPPED and not word.endswith("ly"):
            return None
    return None


def noun_of_change(tokens: Tokens, i: int) -> Governor | None:
    """The noun of change that "of" at token ``i`` hangs on: an increase in sales of."""
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        word = tokens.lower[j]
        change = change_nouns().get(word)
        if change:
            return Governor(change, j)
        if word in CLAUSE_BREAKS or word in OTHER_VERBS or word in {",", "of", "plus", "over"}:
            return None
        if word in change_verbs():
            return None
    return None
