"""Shared percent: 3, 4 and 5 percent: the numbers of a list are percentages where its last is one."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.exact import scaled
from moneyfacts.lexicon.changes import change_verbs
from moneyfacts.lexicon.modifiers import before_ends
from moneyfacts.lexicon.verbs import verbs
from moneyfacts.tokenizer import Tokens

#: What joins the last two numbers of a list, and any two. A comma alone makes none: up 1.75, 0.5 percent sulphur at $6.
_LAST_JOINTS: Final = frozenset({("and",), (",", "and")})
_JOINTS: Final = _LAST_JOINTS | {(",",)}
#: A list stands behind one of these, a modifier or a verb; behind a noun the number may be its own: May 3, page 3.
_LEADS: Final = frozenset("of by at to from were was are is be been".split())
#: A greater number is no percentage of a list, a year perhaps.
_GREATEST: Final = Decimal(1000)


def share_percent(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """number, number and figure percent: gives the numbers of a list the unit of its last."""
    kinds = [one.kind for one in candidates]
    if "percent" not in kinds or "number" not in kinds:
        return candidates
    shared = list(candidates)
    for at in range(len(shared) - 1, 0, -1):
        low, high = shared[at - 1], shared[at]
        joints = _LAST_JOINTS if candidates[at].kind == "percent" else _JOINTS
        if _is_listed(tokens, low, high, joints) and _is_led(tokens, shared, at - 1):
            value = scaled(low.base, high.percent.exponent if high.percent else 0)
            shared[at - 1] = low.but(kind="percent", percent=high.percent, low=value, high=value)
    return shared


def _is_listed(tokens: Tokens, low: Candidate, high: Candidate, joints: frozenset[tuple[str, ...]]) -> bool:
    """Whether a number without a unit stands in a list before a percentage."""
    plain = low.kind == "number" and low.exponent is None and not low.vague and low.base < _GREATEST
    return plain and high.kind == "percent" and tuple(tokens.lower[low.end : high.first]) in joints


def _is_led(tokens: Tokens, candidates: list[Candidate], at: int) -> bool:
    """Whether the list that a number stands in begins behind a word that a percentage may stand behind."""
    while at and tuple(tokens.lower[candidates[at - 1].end : candidates[at].first]) in _JOINTS:
        at -= 1
    before = tokens.lower[candidates[at].first - 1]
    return candidates[at].first > 0 and (
        before in _LEADS or before in before_ends() or before in change_verbs() or before in verbs()
    )
