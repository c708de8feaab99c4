"""What follows a figure: whether it counts a noun or stands by itself."""

from __future__ import annotations

from typing import Final

from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.tokenizer import END, SIGN, Tokens

HYPHENS: Final = frozenset("-‐‑")


def stands_alone(tokens: Tokens, end: int) -> bool:
    """Whether what ends here counts no noun: the end, punctuation or a closed-class word follows."""
    if tokens.kinds[end] in {SIGN, END}:
        return tokens.lower[end] not in HYPHENS
    return tokens.lower[end] in CLOSED
