"""Currencies: what a bare sign or name stands for, by the document's evidence, else by the setting."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from moneyfacts.figures import CurrencyBasis
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.currencies import Denomination, adjectives, chosen, shares
from moneyfacts.passes.document import Document
from moneyfacts.passes.evidence import told_currency
from moneyfacts.tokenizer import Tokens

Sentence = tuple[Tokens, list[Candidate]]
_Value = tuple[Decimal | None, Decimal | None]

#: Dollars and pounds are named in stories of any country.
_NAMED_EVERYWHERE: Final = frozenset({"dollar", "pound", "cent"})


class Resolved(NamedTuple):
    """The currency of an amount, how it is known, and what else it may be."""

    code: str
    basis: CurrencyBasis
    candidates: tuple[str, ...] = ()


@dataclass(slots=True)
class _Evidence:
    """What the document tells: by a statement or place, by its marked amounts, and by the countries it names."""

    told: str | None = None
    families: dict[str, set[str]] = field(default_factory=dict)
    amounts: dict[_Value, set[str]] = field(default_factory=dict)
    #: The marked currencies that the document has whole units of, unless a bare sign stands for some too.
    majors: set[str] = field(default_factory=set)
    countries: frozenset[str] = frozenset()
    #: What each bare sign or name comes to where nothing near it tells.
    usual: dict[Denomination, Resolved] = field(default_factory=dict)


def resolve_currencies(sentences: list[Sentence], document: Document) -> list[list[Resolved | None]]:
    """The currency of every candidate of every sentence; None for those that are no money."""
    evidence = _read_evidence(sentences, document)
    return [_of_sentence(tokens, found, document, evidence) if found else [] for tokens, found in sentences]


def _read_evidence(sentences: list[Sentence], document: Document) -> _Evidence:
    evidence = _Evidence()
    bare: set[str] = set()
    has_bare_majors = False
    for _, candidates in sentences:
        for one in candidates:
            unit = one.denomination
            if unit is None:
                continue
            if unit.candidates:
                bare.add(unit.family)
                has_bare_majors = has_bare_majors or not unit.minor
                continue
            evidence.families.setdefault(unit.family, set()).add(unit.code)
            evidence.amounts.setdefault((one.low, one.high), set()).add(unit.code)
    if not has_bare_majors:
        evidence.majors = _majors(one for _, candidates in sentences for one in candidates)
    if bare:
        evidence.told = told_currency(document.text)
    if not (bare <= _NAMED_EVERYWHERE or document.currencies):
        evidence.countries = _named_countries(document.text)
    return evidence


@cache
def _capitalized() -> re.Pattern[str]:
    # The letter comes first, by which the search skips through the text; no other stands before it.
    return re.compile(r"[^\W\d_a-z](?<![^\W\d_].)[^\W\d_]*")


def _named_countries(text: str) -> frozenset[str]:
    """The currencies whose country the document names: French and France make FRF and XPF."""
    codes: set[str] = set()
    words = [word for word in _capitalized().findall(text) if word[0].isupper()]
    for word in {*words}:
        codes.update(adjectives().get((word.lower(),), ()))
    for first, second in {*pairwise(words)}:
        # Sri Lanka, and not "Sri, who left for Lanka".
        if (first.lower(), second.lower()) in adjectives() and f"{first} {second}" in text:
            codes.update(adjectives()[first.lower(), second.lower()])
    return frozenset(codes)


def _of_sentence(
    tokens: Tokens, candidates: list[Candidate], document: Document, evidence: _Evidence
) -> list[Resolved | None]:
    resolved: list[Resolved | None] = []
    by_first: dict[int, Resolved | None] = {}
    majors: set[str] | None = None
    for at, candidate in enumerate(candidates):
        unit, told = candidate.denomination, None
        if unit is None:
            pass
        elif candidate.shares_with is not None:
            told = _shared(by_first.get(candidate.shares_with), unit, document)
        elif not unit.candidates:
            told = Resolved(unit.code, "explicit")
        else:
            restated = _restated(tokens, candidates, resolved, at)
            if unit.minor:
                near = majors = (_majors(candidates) or evidence.majors) if majors is None else majors
            else:
                near = _told_by_amounts(unit, candidate, evidence) or _told_by_comparison(candidate, resolved)
                near = near or _told_by_place(unit, candidate, tokens, evidence)
            told = (
                _bare(unit, document, evidence, near, restated)
                if near or restated
                else _usual(unit, document, evidence)
            )
        resolved.append(told)
        by_first[candidate.first] = told
    return resolved


def _majors(candidates: Iterable[Candidate]) -> set[str]:
    """The marked currencies of which there are whole units, which bare minor units beside them are parts of."""
    units = [one.denomination for one in candidates if one.denomination]
    return {unit.code for unit in units if not unit.candidates and not unit.minor}


def _usual(unit: Denomination, document: Document, evidence: _Evidence) -> Resolved:
    """What a bare sign or name comes to where nothing near it tells: the same in all of the document."""
    known = evidence.usual.get(unit)
    if known is None:
        known = evidence.usual[unit] = _bare(unit, document, evidence, set(), None)
    return known


def _told_by_amounts(unit: Denomination, candidate: Candidate, evidence: _Evidence) -> set[str]:
    """The currencies of the document's marked amounts: of the same amount, or of the same name."""
    if not evidence.amounts:
        return set()
    same = evidence.amounts.get((candidate.low, candidate.high), set()) & shares(unit)
    # Documents mix dollars of many countries; their francs and kroner are of one.
    return same if same or unit.family == "dollar" else evidence.families.get(unit.family, set())


def _told_by_comparison(candidate: Candidate, resolved: list[Resolved | None]) -> set[str]:
    """C$1.2 billion, up from $1.1 billion: the marked currency of the amount that this one is compared with."""
    before = resolved[-1] if resolved and candidate.role == "from" else None
    return {before.code} if before and before.basis == "explicit" else set()


def _told_by_place(unit: Denomination, candidate: Candidate, tokens: Tokens, evidence: _Evidence) -> set[str]:
    """In Argentina beef costs 9,500 pesos, and in Chile 11,000: what a sentence tells where its document names several.

    That is the country behind the last "in" before the amount, else the one country that stands before it.
    """
    may = shares(unit) & evidence.countries
    found: set[str] = set()
    if len(may) < 2:
        return found
    for i in range(candidate.first - 1, -1, -1):
        named = {code for size in (2, 1) for code in adjectives().get(tuple(tokens.lower[i : i + size]), ())} & may
        if named and i and tokens.lower[i - 1] == "in":
            return named
        found |= named
    return found if len(found) == 1 else set()


def _shared(known: Resolved | None, unit: Denomination, document: Document) -> Resolved:
    if known is None:
        known = Resolved(chosen(unit, document.currencies), "default", unit.candidates)
    return Resolved(known.code, "context", known.candidates)


def _restated(tokens: Tokens, candidates: list[Candidate], resolved: list[Resolved | None], at: int) -> str | None:
    """The marked currency that the amount before the parenthesis of this one is in."""
    first = candidates[at].first
    if not at or tokens.lower[first - 1] != "(" or candidates[at - 1].end != first - 1:
        return None
    before = resolved[at - 1]
    return before.code if before and before.basis == "explicit" else None


def _bare(
    unit: Denomination, document: Document, evidence: _Evidence, near: set[str], restated: str | None
) -> Resolved:
    may = shares(unit) - {restated}
    others = near & may
    if len(others) == 1:
        return _resolved(unit, next(iter(others)), "context")
    if evidence.told is not None and evidence.told in may:
        return _resolved(unit, evidence.told, "context")
    if unit.family not in _NAMED_EVERYWHERE and not document.currencies:
        # A story of Manila and its pesos.
        named = {unit.code, *unit.candidates} & evidence.countries & may
        if len(named) == 1:
            return _resolved(unit, next(iter(named)), "context")
    code = chosen(unit, document.currencies)
    if code == restated:
        code = next((other for other in (unit.code, *unit.candidates) if other != restated), code)
    return _resolved(unit, code, "default")


def _resolved(unit: Denomination, code: str, basis: CurrencyBasis) -> Resolved:
    return Resolved(code, basis, tuple(other for other in (unit.code, *unit.candidates) if other != code))
