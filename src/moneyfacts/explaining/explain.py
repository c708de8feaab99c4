"""Explains the facts of a text: runs what the parser runs, a step at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from moneyfacts.context.surroundings import Knowledge, find_scenes
from moneyfacts.explaining.choices import read_choices
from moneyfacts.explaining.currency_reasons import currency_reasons, find_marks
from moneyfacts.explaining.derivation import derive, steps_of
from moneyfacts.explaining.explanation import Explanation
from moneyfacts.parser import Parser, prepare, to_facts, to_read
from moneyfacts.passes.currencies import resolve_currencies
from moneyfacts.passes.document import Document


def explain(
    text: str,
    *,
    date: str | dt.date | None = None,
    currency: str | tuple[str, ...] | None = None,
    issuer: str | None = None,
    parser: Parser | None = None,
) -> list[Explanation]:
    """Tell of each fact which rules built it, how its currency is known, and why it is about what it is about.

    Args:
        text: Any string.
        date: As for ``parse``.
        currency: As for ``parse``.
        issuer: As for ``parse``.
        parser: The settings, where they are not the usual ones.

    Returns:
        An explanation for each fact that ``parse`` gives, in the same order. ``str`` makes it a few lines; the words
        of these lines may change with any version.

    Raises:
        TypeError: ``text`` is no ``str``.
        ValueError: ``currency`` is no ISO 4217 code, or ``date`` no ISO date.

    >>> [told] = explain("Acme may spend up to $25 billion.")
    >>> [str(step) for step in told.steps]
    ['money: “$25 billion” → 25,000,000,000', 'open_bounds: “up to” → at most 25,000,000,000']
    """
    document, known = prepare(parser or Parser(), text, date, currency, issuer)
    return list(_explained(document, known))


def _explained(document: Document, known: Knowledge) -> Iterator[Explanation]:
    text = document.text
    derived = [derive(document, start, end) for start, end in to_read(document, known)]
    sentences = [(one.tokens, one.candidates) for one in derived]
    facts = to_facts(sentences, document, known)
    marks = find_marks(sentences, document)
    scenes = find_scenes(text, sentences, known)
    for one, scene, currencies in zip(derived, scenes, resolve_currencies(sentences, document), strict=True):
        reasons = currency_reasons(one.tokens, one.candidates, currencies, marks, document)
        choices = read_choices(scene) if scene else []
        for candidate, reason, choice in zip(one.candidates, reasons, choices, strict=True):
            yield Explanation(next(facts), steps_of(one, candidate), reason, choice)
