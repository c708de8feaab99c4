"""Multiples: 3x, three times as much, twofold, 10-fold, tripled, halved."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.digits import is_year
from moneyfacts.grammar.exact import is_whole
from moneyfacts.grammar.following import HYPHENS
from moneyfacts.grammar.numeral import Numeral
from moneyfacts.lexicon.numerals import CARDINALS, TENS
from moneyfacts.lexicon.ratios import (
    COMPARED,
    COMPARING_SIGNS,
    COMPARING_WORDS,
    MULTIPLYING_BASES,
    MULTIPLYING_VERBS,
    PARTICLES,
    VERB_SIGNS,
)
from moneyfacts.tokenizer import NUMBER, WORD, Tokens

_NOT_BEFORE: Final = PARTICLES | HYPHENS


def read_multiple(tokens: Tokens, numeral: Numeral) -> Candidate | None:
    """[number] x | -fold | times as: how many times."""
    at = numeral.end
    if numeral.exponent is not None or numeral.vague:
        return None
    hyphen = tokens.lower[at] in HYPHENS and tokens.adjoin(at - 1, at + 1)
    word = tokens.lower[at + hyphen]
    if word == "fold":
        return _multiple(numeral.first, at + hyphen + 1, numeral.low)
    if (
        word in {"x", "×"}
        and numeral.digits
        and not hyphen
        and tokens.ends[at - 1] == tokens.starts[at]
        and not (tokens.kinds[numeral.first - 1] is WORD and tokens.adjoin(numeral.first - 1, numeral.first))
        and _ends_here(tokens, at)
    ):
        return _multiple(numeral.first, at + 1, numeral.low)
    if word == "times" and not hyphen and _compares(tokens, numeral):
        return _multiple(numeral.first, at + 1, numeral.low)
    return None


def _compares(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether "times" tells a multiple and no frequency: 3 times as much, 9 times 2012 earnings; 2.1 times."""
    if not is_whole(numeral.low):
        return True
    behind = numeral.end + 1
    behind += is_year(tokens.words[behind])
    return numeral.low > 1 and tokens.lower[behind] in COMPARING_WORDS


def _ends_here(tokens: Tokens, at: int) -> bool:
    """Whether "x" is not the middle of 4x4 or 10x12."""
    if tokens.words[at] == "X" and tokens.words[at - 2][:1].isupper():
        # A product's name: Series 4X.
        return False
    return tokens.kinds[at + 1] is not NUMBER and not (
        tokens.starts[at + 1] == tokens.ends[at] and tokens.kinds[at + 1] is WORD
    )


def read_multiplying_word(tokens: Tokens, i: int) -> Candidate | None:
    """doubled, will triple, more than double, twofold: a multiple in one word."""
    word = tokens.lower[i]
    if word.endswith("fold"):
        value = CARDINALS.get(word[:-4], TENS.get(word[:-4], 0))
        return _multiple(i, i + 1, Decimal(value)) if value else None
    factor = MULTIPLYING_VERBS.get(word)
    before, after = tokens.lower[i - 1], tokens.lower[i + 1]
    if factor is None and (before in VERB_SIGNS or (before in COMPARING_SIGNS and after in COMPARED)):
        factor = MULTIPLYING_BASES.get(word)
    if factor is None or after in _NOT_BEFORE or before in HYPHENS:
        return None
    return _multiple(i, i + 1, factor)


def _multiple(first: int, end: int, value: Decimal) -> Candidate:
    return Candidate("multiple", first, end, value, value, value)
