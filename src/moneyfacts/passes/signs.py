"""Signs: -$5, −5%, minus five percent, ($228.00) where parentheses are the minus of accounts."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.layout import CELL_GAP
from moneyfacts.lexicon.changes import COMPARISONS
from moneyfacts.tokenizer import Tokens

_MINUS: Final = frozenset("-−–‐‑﹣－")
_PLUS: Final = frozenset("+＋")
_WORDS: Final = frozenset({"minus", "negative"})
#: Before a minus in words these make it one of two signs.
_EITHER: Final = frozenset({"or", "/"})

#: Before all other words a figure has no sign.
_TELLING: Final = _MINUS | _PLUS | _WORDS | {"("}

#: Before a parenthesis these make it the figure itself and no restatement: a balance of ($228.00).
_STATING: Final = frozenset("is was were are be of : = totaled totalled".split())

#: Between two figures of accounts: ($0.15) compared with ($0.10).
_COMPARING: Final = frozenset({"from", "to", "and", "or", *(phrase[-1] for phrase in COMPARISONS)})


def read_signs(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """[-|minus] figure, and (figure) in a cell, alone or after is/was/of: negative; [+] figure keeps its value."""
    lower = tokens.lower
    signed: list[Candidate] = []
    for candidate in candidates:
        told = lower[candidate.first - 1] in _TELLING
        signed.append(_signed(candidate, tokens, signed[-1] if signed else None) if told else candidate)
    return signed


def _signed(candidate: Candidate, tokens: Tokens, earlier: Candidate | None) -> Candidate:
    if candidate.kind in {"ratio", "multiple"} or candidate.low is None or candidate.vague:
        return candidate
    at = candidate.first - 1
    before = tokens.lower[at] if at >= 0 else ""
    if before in _WORDS:
        # plus or minus 2%: the figure is how far it may be off
        return candidate if tokens.lower[at - 1] in _EITHER else _negative(candidate, at, candidate.end)
    if (before in _MINUS or before in _PLUS) and _is_sign(tokens, at):
        return candidate.but(first=at) if before in _PLUS else _negative(candidate, at, candidate.end)
    if before == "(" and tokens.lower[candidate.end] == ")" and _is_account(candidate, tokens, earlier):
        return _negative(candidate, at, candidate.end + 1)
    return candidate


def _is_sign(tokens: Tokens, at: int) -> bool:
    """Whether a dash is glued to the figure and parted from what stands before it."""
    if tokens.starts[at + 1] != tokens.ends[at]:
        return False
    return at == 0 or tokens.ends[at - 1] < tokens.starts[at] or tokens.lower[at - 1] in {"(", "[", ":", "|", '"', "“"}


def _is_account(candidate: Candidate, tokens: Tokens, earlier: Candidate | None) -> bool:
    opening, closing = candidate.first - 1, candidate.end
    if candidate.kind == "number":
        return False
    in_account = earlier is not None and earlier.low is not None and earlier.low < 0
    if in_account and tokens.lower[opening - 1] in _COMPARING:
        return True
    if tokens.lower[opening - 1] in _STATING if opening > 0 else closing + 1 >= tokens.count:
        return True
    return _is_cell(tokens, opening, closing)


def _is_cell(tokens: Tokens, opening: int, closing: int) -> bool:
    source = tokens.source
    left = source[max(0, tokens.starts[opening] - CELL_GAP) : tokens.starts[opening]]
    right = source[tokens.ends[closing] : tokens.ends[closing] + CELL_GAP]
    open_left = (not left.strip(" ") and len(left) == CELL_GAP) or left.endswith(("\t", "|", "| "))
    open_right = (
        not right or right[0] in "\n\r\t|" or (not right.strip() and len(right) == CELL_GAP) or right.strip() == "|"
    )
    return open_left and open_right


def _negative(candidate: Candidate, first: int, end: int) -> Candidate:
    low, high = candidate.low, candidate.high
    return candidate.but(first=first, end=end, low=_minus(high), high=_minus(low))


def _minus(number: Decimal | None) -> Decimal | None:
    # Unary minus would round to the caller's context.
    return None if number is None else number.copy_negate()
