"""Captions: noun phrases that go on over a comma, a bracket or a preposition, as the lines of accounts do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from moneyfacts.context.marks import Starts
from moneyfacts.lexicon.captions import (
    BARE_HEADS,
    CASH_HEADS,
    CASH_WORDS,
    FORESEEN,
    LESS,
    LESS_ADJECTIVES,
    LESS_AMOUNTS,
    LESSENED,
    LIST_HEADS,
    LISTED,
    OPPOSED_IN_BRACKETS,
    PER_THING,
)
from moneyfacts.lexicon.changes import change_verbs
from moneyfacts.lexicon.function_words import AUXILIARIES, CLOSED, PREPOSITIONS
from moneyfacts.lexicon.rates import denominators, qualifiers
from moneyfacts.lexicon.verbs import NOMINAL, verbs
from moneyfacts.tokenizer import END, NUMBER, SIGN, Tokens

#: So often a caption goes on, so many parts a list has, and so many words a part and what moves cash.
_MOST_STEPS: Final = 4
_MOST_PARTS: Final = 6
_LONGEST_PART: Final = 4
_LONGEST_MOVE: Final = 12
_JOINTS: Final = frozenset({"and", "or", "&"})
_CASH: Final = frozenset({"cash", "flow", "flows"})

Going = Callable[[Tokens, int], int]


def caption_end(tokens: Tokens, end: int, starts: Starts) -> tuple[int, int]:
    """Where a noun phrase that ends at ``end`` does end as a caption; and where its head ends, which may be earlier.

    Selling, general and administrative expenses; interest expense, net; earnings before interest and tax per share.
    """
    head = end
    for _ in range(_MOST_STEPS):
        goes_on = GOING_ON.get(tokens.lower[end])
        stop = goes_on(tokens, end) if goes_on else end
        if stop == end or any(k in starts.figures or k in starts.names for k in range(end, stop)):
            break
        if tokens.lower[stop - 1] in LIST_HEADS and tokens.lower[end] in _JOINTS | {","}:
            head = stop
        end = stop
    return end, head


def _past_comma(tokens: Tokens, end: int) -> int:
    """noun, net: interest expense, net was; but a gain, net of tax, and sales, net income and; else a list."""
    lower = tokens.lower
    if lower[end + 1] != "net":
        return _past_list(tokens, end)
    following = lower[end + 2]
    moves = following in change_verbs() and following not in NOMINAL
    closes = tokens.kinds[end + 2] in {SIGN, END, NUMBER}
    leads = following in PREPOSITIONS and following != "of"
    return end + 2 if moves or closes or leads or following in AUXILIARIES else end


def _past_list(tokens: Tokens, end: int) -> int:
    """part, part and part: selling, general and administrative expenses; cash and marketable securities."""
    lower, i, whole, closed = tokens.lower, end, end, False
    if lower[end - 1] not in LISTED:
        return end
    for _ in range(_MOST_PARTS):
        joint = i + (lower[i] == ",")
        last = lower[joint] in _JOINTS
        if (joint == i and not last) or (joint > i and closed):
            # sales, and selling, general and administrative expenses: two things
            break
        first, closed = joint + last, closed or last
        i = _part_end(lower, first)
        if i == first:
            break
        told = lower[i - 1] in LIST_HEADS and (i > first + 1 or lower[i - 1] not in BARE_HEADS)
        if last and told:
            whole = i
    return whole


def _part_end(lower: list[str], first: int) -> int:
    """Where a part of a list ends that starts at a token; the token itself where none does."""
    i = first
    while i < first + _LONGEST_PART and (lower[i].isalpha() or lower[i] == "-") and lower[i] not in CLOSED:
        i += 1
    while i > first and lower[i - 1] not in LISTED and lower[i - 1] not in LIST_HEADS:
        i -= 1
    return i


def _past_bracket(tokens: Tokens, end: int) -> int:
    """noun (noun of the other sign) [noun]: net income (loss), income tax (benefit) expense."""
    lower = tokens.lower
    if lower[end - 1] in _CASH:
        return _past_cash(tokens, end)
    if lower[end + 1] not in OPPOSED_IN_BRACKETS or lower[end + 2] != ")":
        return end
    return end + 3 + (lower[end + 3] in OPPOSED_IN_BRACKETS)


def _past_provision(tokens: Tokens, end: int) -> int:
    """provision for (benefit from) income taxes, benefit from (provision for) taxes."""
    lower = tokens.lower
    opposed = lower[end + 1] == "(" and lower[end + 2] in OPPOSED_IN_BRACKETS and lower[end + 4] == ")"
    if not opposed or lower[end - 1] not in OPPOSED_IN_BRACKETS:
        return end
    taxed = end + 5 + (lower[end + 5] == "income")
    return taxed + 1 if lower[taxed] in LESS else end


def _past_less(tokens: Tokens, end: int) -> int:
    """earnings before interest, tax and amortization; profit after tax; not profit after charges of $5 million."""
    lower, i, stop = tokens.lower, end + 1, end
    if lower[end - 1] not in LESSENED:
        return end
    while lower[i] in LESS:
        while lower[i] in LESS:
            i += 1
        if lower[i - 1] in LESS_ADJECTIVES:
            break
        stop = i
        i += lower[i] == ","
        i += lower[i] in _JOINTS
    return end if lower[stop] == "of" and lower[stop - 1] in LESS_AMOUNTS else stop


def _past_cash(tokens: Tokens, end: int) -> int:
    """cash provided by|used in operating activities, cash flow from operations."""
    if tokens.lower[end - 1] not in _CASH:
        return end
    for i in range(end, end + _LONGEST_MOVE):
        if tokens.lower[i] in CASH_HEADS:
            return i + 1
        if tokens.lower[i] not in CASH_WORDS:
            return end
    return end


def _past_from(tokens: Tokens, end: int) -> int:
    """cash flow from operations, benefit from (provision for) taxes."""
    stop = _past_cash(tokens, end)
    return _past_provision(tokens, end) if stop == end else stop


def _past_per(tokens: Tokens, end: int) -> int:
    """earnings per [diluted] share, revenue per user."""
    lower = tokens.lower
    if lower[end - 1] not in PER_THING and lower[end - 1] != ")":
        return end
    thing = end + 1 + (lower[end + 1] in qualifiers() and lower[end + 2] in denominators())
    if lower[thing] not in denominators():
        return end
    # raised its earnings per share forecast to $2; but earnings per share forecast to reach $2
    told = lower[thing + 1] in FORESEEN and lower[thing + 2] in PREPOSITIONS | AUXILIARIES
    return thing + 1 + (told and lower[thing + 3] not in verbs())


#: How a caption goes on, by the word or sign right behind what there is of it.
GOING_ON: Final[dict[str, Going]] = {
    ",": _past_comma,
    **dict.fromkeys(("and", "or", "&"), _past_list),
    "(": _past_bracket,
    **dict.fromkeys(("before", "after"), _past_less),
    **dict.fromkeys(("provided", "used", "generated"), _past_cash),
    "for": _past_provision,
    "from": _past_from,
    "per": _past_per,
}
