"""Currency reasons: by what the currency of each amount is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from moneyfacts.explaining.derivation import words_of
from moneyfacts.explaining.wording import quoted
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.currencies import Denomination
from moneyfacts.passes.currencies import Resolved, Sentence
from moneyfacts.passes.document import Document
from moneyfacts.passes.evidence import Told, find_told
from moneyfacts.tokenizer import Tokens

#: So many of the other currencies that a sign may stand for are named.
_SHOWN = 3


@dataclass(slots=True)
class Marks:
    """The first amount of a document whose currency is written, by what another amount may share with it."""

    told: Told | None
    by_value: dict[tuple[str, Decimal | None, Decimal | None], str] = field(default_factory=dict)
    by_family: dict[tuple[str, str], str] = field(default_factory=dict)


def find_marks(sentences: Sequence[Sentence], document: Document) -> Marks:
    """The marked amounts of a document, and what else it tells of its currency."""
    marks = Marks(find_told(document.text))
    for tokens, candidates in sentences:
        for one in candidates:
            unit = one.denomination
            if unit and not unit.candidates and one.shares_with is None:
                words = words_of(tokens, one.first, one.end)
                marks.by_value.setdefault((unit.code, one.low, one.high), words)
                marks.by_family.setdefault((unit.code, unit.family), words)
    return marks


@dataclass(slots=True)
class _Evidence:
    """What may tell the currency of an amount of one sentence."""

    document: Document
    marks: Marks
    majors: dict[str, str]


def currency_reasons(
    tokens: Tokens,
    candidates: Sequence[Candidate],
    resolved: Sequence[Resolved | None],
    marks: Marks,
    document: Document,
) -> list[str]:
    """Why each amount of a sentence has its currency; "" for what is no money."""
    written = {one.first: words_of(tokens, one.first, one.end) for one in candidates}
    evidence = _Evidence(document, marks, _majors(tokens, candidates))
    reasons = []
    for one, currency in zip(candidates, resolved, strict=True):
        if one.denomination is None or currency is None:
            reasons.append("")
        elif one.shares_with is not None:
            owner = quoted([written[one.shares_with]]) if one.shares_with in written else "another amount"
            reasons.append(f"{currency.code} by context: shared with {owner}")
        else:
            reasons.append(_reason(one, one.denomination, currency, evidence))
    return reasons


def _majors(tokens: Tokens, candidates: Sequence[Candidate]) -> dict[str, str]:
    """The marked amounts of a sentence that cents beside them are of."""
    units = [(one.denomination, one) for one in candidates if one.denomination]
    return {
        unit.code: words_of(tokens, one.first, one.end) for unit, one in units if not unit.candidates and not unit.minor
    }


def _reason(one: Candidate, unit: Denomination, currency: Resolved, evidence: _Evidence) -> str:
    code = currency.code
    if currency.basis == "explicit":
        return f"{code}, explicit: the text names it"
    if currency.basis == "default":
        by = "the setting" if code in evidence.document.currencies else "the usual one, as the document tells none"
        return f"{code} by default: {by}{_rivals(currency)}"
    return f"{code} by context: {_telling(one, unit, code, evidence)}{_rivals(currency)}"


def _telling(one: Candidate, unit: Denomination, code: str, evidence: _Evidence) -> str:
    marks, told = evidence.marks, evidence.marks.told
    near = evidence.majors.get(code) if unit.minor else marks.by_value.get((code, one.low, one.high))
    if near is None and not unit.minor and unit.family != "dollar":
        near = marks.by_family.get((code, unit.family))
    if near:
        return f"the document writes {quoted([near])}"
    if told and told.code == code:
        return f"the document says {quoted([evidence.document.text[told.start : told.end].rstrip(' .')])}"
    return "the document names its country"


def _rivals(currency: Resolved) -> str:
    if not currency.candidates:
        return ""
    shown = ", ".join(currency.candidates[:_SHOWN])
    more = len(currency.candidates) - _SHOWN
    return f" (could be {shown}{f' or {more} more' if more > 0 else ''})"
