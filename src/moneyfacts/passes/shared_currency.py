"""Shared currency: 28.60 mln dlrs from 30.43 mln, $1.2 billion against 1.1 billion."""

from __future__ import annotations

from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.exact import scaled
from moneyfacts.grammar.following import stands_alone
from moneyfacts.lexicon.modifiers import before_figure
from moneyfacts.tokenizer import Tokens

#: Words that compare or coordinate the amount behind them with the one before.
_CONNECTIVES: Final = frozenset("vs versus against from to and or than with , (".split())

#: What may stand between the connective and the amount: against a loss of 1.1 billion, from a revised 3.4 billion.
_BETWEEN: Final = frozenset(
    "a an the of loss losses profit profits deficit surplus about some nearly almost only just vs . revised upwardly "
    "downwardly adjusted seasonally restated provisional preliminary earlier previous initial year-ago".split()
)

#: What is counted in money alone. With one of them more may join two amounts: on sales of 187 million.
_OF_MONEY: Final = frozenset(
    "sales revenue revenues revs turnover income earnings profit profits loss losses deficit surplus exports imports "
    "spending expenditure expenditures receipts debt debts assets deposits loans reserves investment costs".split()
)
_WITH_NOUN: Final = frozenset("on while with".split())
#: Between such a noun and its amount: revenue at 1.4 billion, exports were unchanged at 19.7 billion.
_LINKS: Final = frozenset(
    "at of is was were stood totalled totaled unchanged virtually little flat forecast estimated put set".split()
)

#: Nouns of money that an amount may count: a 2.6 billion surplus.
_BALANCES: Final = frozenset("surplus deficit loss profit gain shortfall".split())

#: After the amount these show that it counts something else: 3 million of them are.
_COUNTING: Final = frozenset("of are were have more people".split())

_TIMES: Final = frozenset("year month week quarter time summer winter spring fall autumn".split())

_REACH: Final = 6


def share_currency(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """money vs|from|to|and number with a scale: the number is an amount of the same currency."""
    if "number" not in [one.kind for one in candidates if one.exponent is not None]:
        return candidates
    shared: list[Candidate] = []
    for at, candidate in enumerate(candidates):
        scaled_number = candidate.kind == "number" and candidate.exponent is not None
        if scaled_number and _stands(tokens, candidate) and not _ends_range(tokens, shared, candidate):
            following = candidates[at + 1] if at + 1 < len(candidates) else None
            owner = _owner_before(tokens, shared, candidate) or _owner_after(tokens, candidate, following)
            shared.append(_take(candidate, owner) if owner else candidate)
        else:
            shared.append(candidate)
    return shared


def _ends_range(tokens: Tokens, earlier: list[Candidate], candidate: Candidate) -> bool:
    """Whether another number stands in front of it: the four billion of three to four billion."""
    low = earlier[-1] if earlier else None
    joined = low is not None and tokens.lower[low.end : candidate.first] in (["to"], ["-"], ["or"])
    return joined and low is not None and low.kind == "number" and low.exponent is None


def _stands(tokens: Tokens, candidate: Candidate) -> bool:
    after = tokens.lower[candidate.end]
    # from 2.9 billion last year
    dated = after in {"last", "this", "next"} and tokens.lower[candidate.end + 1] in _TIMES
    return dated or after in _BALANCES or (stands_alone(tokens, candidate.end) and after not in _COUNTING)


def _owner_before(tokens: Tokens, earlier: list[Candidate], candidate: Candidate) -> Candidate | None:
    figures = (one for one in reversed(earlier[-4:]) if one.kind != "number" or one.exponent is not None)
    owner = next((one for one in figures if not _is_restatement(tokens, one)), None)
    if owner is None or owner.kind != "money" or owner.exponent is None:
        return None
    of_money = False
    for j in range(candidate.first - 1, max(owner.end - 1, candidate.first - 1 - _REACH), -1):
        word = tokens.lower[j]
        of_money = of_money or word in _OF_MONEY
        if word in _CONNECTIVES or (of_money and word in _WITH_NOUN):
            return owner if of_money or _LINKS.isdisjoint(tokens.lower[j + 1 : candidate.first]) else None
        if not (word in _BETWEEN or word in _OF_MONEY or word in _LINKS):
            return None
    return None


def _is_restatement(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a figure tells once more what one before it does: (figure), or 2.3 percent of output."""
    before = tokens.lower[candidate.first - 1]
    if before == "(" and tokens.lower[candidate.end] == ")":
        return True
    before = tokens.lower[candidate.first - 2] if (before,) in before_figure() else before
    return before == "or" and candidate.kind == "percent"


def _owner_after(tokens: Tokens, candidate: Candidate, following: Candidate | None) -> Candidate | None:
    """to 1.5 billion from 1.2 billion dlrs: the currency is written once, at the end."""
    if following is None or following.kind != "money" or following.exponent is None:
        return None
    between = tokens.lower[candidate.end : following.first]
    return following if between and set(between) <= _CONNECTIVES - {","} else None


def _take(candidate: Candidate, owner: Candidate) -> Candidate:
    unit = owner.denomination
    minor = unit.minor if unit else 0
    return candidate.but(
        kind="money",
        denomination=unit,
        shares_with=owner.first,
        low=candidate.low and scaled(candidate.low, -minor),
        high=candidate.high and scaled(candidate.high, -minor),
    )
