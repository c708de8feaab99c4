"""Currencies: what a bare sign or name stands for, by the document's evidence, else by the setting."""

from __future__ import annotations

from typing import NamedTuple

from moneyfacts.figures import CurrencyBasis
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.currencies import Denomination, chosen, shares
from moneyfacts.passes.document import Document
from moneyfacts.passes.evidence import told_currency
from moneyfacts.tokenizer import Tokens

Sentence = tuple[Tokens, list[Candidate]]


class Resolved(NamedTuple):
    """The currency of an amount, how it is known, and what else it may be."""

    code: str
    basis: CurrencyBasis
    candidates: tuple[str, ...] = ()


def resolve_currencies(sentences: list[Sentence], document: Document) -> list[list[Resolved | None]]:
    """The currency of every candidate of every sentence; None for those that are no money."""
    marked = _marked_by_family(sentences)
    told: str | None = None
    if any(one.denomination and one.denomination.candidates for _, candidates in sentences for one in candidates):
        told = told_currency(document.text)
    return [_of_sentence(tokens, candidates, document, told, marked) for tokens, candidates in sentences]


def _marked_by_family(sentences: list[Sentence]) -> dict[str, set[str]]:
    """The explicit currencies of each family of names: a document's Swiss francs tell its francs."""
    marked: dict[str, set[str]] = {}
    for _, candidates in sentences:
        for one in candidates:
            if one.denomination and not one.denomination.candidates:
                marked.setdefault(one.denomination.family, set()).add(one.denomination.code)
    return marked


def _of_sentence(
    tokens: Tokens, candidates: list[Candidate], document: Document, told: str | None, marked: dict[str, set[str]]
) -> list[Resolved | None]:
    resolved: list[Resolved | None] = []
    majors = {
        one.denomination.code
        for one in candidates
        if one.denomination and not one.denomination.candidates and not one.denomination.minor
    }
    for at, candidate in enumerate(candidates):
        unit = candidate.denomination
        if unit is None:
            resolved.append(None)
        elif candidate.shares_with is not None:
            owner = next((k for k, one in enumerate(candidates) if one.first == candidate.shares_with), None)
            resolved.append(_shared(resolved, owner, unit, document))
        elif not unit.candidates:
            resolved.append(Resolved(unit.code, "explicit"))
        else:
            restated = _restated(tokens, candidates, resolved, at)
            near = majors if unit.minor else _family(unit, marked)
            resolved.append(_bare(unit, document, told, near, restated))
    return resolved


def _family(unit: Denomination, marked: dict[str, set[str]]) -> set[str]:
    # Documents mix dollars of many countries; their francs and kroner are of one.
    return set() if unit.family == "dollar" else marked.get(unit.family, set())


def _shared(resolved: list[Resolved | None], owner: int | None, unit: Denomination, document: Document) -> Resolved:
    known = resolved[owner] if owner is not None and owner < len(resolved) else None
    known = known or Resolved(chosen(unit, document.currencies), "default", unit.candidates)
    return Resolved(known.code, "context", known.candidates)


def _restated(tokens: Tokens, candidates: list[Candidate], resolved: list[Resolved | None], at: int) -> str | None:
    """The marked currency that the amount before the parenthesis of this one is in."""
    if not at or tokens.lower[candidates[at].first - 1] != "(" or candidates[at - 1].end != candidates[at].first - 1:
        return None
    before = resolved[at - 1]
    return before.code if before and before.basis == "explicit" else None


def _bare(unit: Denomination, document: Document, told: str | None, near: set[str], restated: str | None) -> Resolved:
    may = shares(unit) - {restated}
    others = near & may
    if len(others) == 1:
        return _resolved(unit, next(iter(others)), "context")
    if told is not None and told in may:
        return _resolved(unit, told, "context")
    code = chosen(unit, document.currencies)
    if code == restated:
        # Nothing tells it: no guess is made among the rest, but the first of them is not known to be wrong.
        code = next((other for other in (unit.code, *unit.candidates) if other != restated), code)
    return _resolved(unit, code, "default")


def _resolved(unit: Denomination, code: str, basis: CurrencyBasis) -> Resolved:
    return Resolved(code, basis, tuple(other for other in (unit.code, *unit.candidates) if other != code))
