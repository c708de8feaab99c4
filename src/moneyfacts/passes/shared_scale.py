"""Shared scale: $1.1 and $2.2 billion; $5, $6 and $7 million: the scale of the last amount of a list is that of all."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.exact import scaled
from moneyfacts.lexicon.changes import COMPARISONS
from moneyfacts.tokenizer import Tokens

#: The smallest scale that a list shares: $5 and $6 thousand are told apart by nobody.
_LEAST: Final = 6
#: What joins two amounts of a list, and two that are compared.
_JOINTS: Final = frozenset({("and",), ("or",), (",",), (",", "and"), (",", "or"), *COMPARISONS})
#: Tokens behind a list in which "respectively" is looked for.
_RESPECTIVELY_REACH: Final = 12


def share_scale(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """amount and amount scale: gives the first the scale of the second where nothing else can be meant.

    That is where both have the same decimals, where three or more make a list, or where they are told "respectively".
    "It costs $25 and $3 million went on it" has none of these, and stays.
    """
    if not any(_may_share(tokens, low, high) for low, high in pairwise(candidates)):
        return candidates
    shared = list(candidates)
    for at in range(len(shared) - 1, 0, -1):
        low, high = shared[at - 1], shared[at]
        if _may_share(tokens, low, high) and _is_meant(tokens, shared, at):
            value = scaled(low.base, high.exponent or 0)
            shared[at - 1] = low.but(low=value, high=value, exponent=high.exponent)
    return shared


def _may_share(tokens: Tokens, low: Candidate, high: Candidate) -> bool:
    """Whether two amounts of one currency and size are joined, of which only the second has a scale."""
    if low.exponent is not None or (high.exponent or 0) < _LEAST or low.kind != "money" or high.kind != "money":
        return False
    if low.denomination != high.denomination or low.range or low.low != low.base or low.vague:
        return False
    alike = scaled(low.base, -1) < high.base < scaled(low.base, 1)
    return alike and tuple(tokens.lower[low.end : high.first]) in _JOINTS


def _is_meant(tokens: Tokens, shared: list[Candidate], at: int) -> bool:
    low, high = shared[at - 1], shared[at]
    decimals = low.base.as_tuple().exponent
    if decimals == high.base.as_tuple().exponent != 0:
        return True
    if "respectively" in tokens.lower[high.end : high.end + _RESPECTIVELY_REACH]:
        return True
    # $5, $6 and $7 million
    before = at > 1 and tokens.lower[shared[at - 2].end : low.first] == [","] and shared[at - 2].kind == "money"
    return before or tokens.lower[low.end] == ","
