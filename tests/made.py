"""Facts made by hand, for the tests of what is shown: a row names the figure and the passages by their words."""

from __future__ import annotations

from typing import Any

from tests.notation import read

from moneyfacts import Fact, Facts

_MENTIONS = ("subject", "counterparty")


def made(text: str, *rows: tuple[str, str, dict[str, Any]]) -> Facts:
    """Make the facts of a text from rows: the figure's words, its notation, and the words of its passages.

    >>> [fact] = made("Orrin paid $5.", ("$5", "USD? 5", {"subject": "Orrin"}))
    >>> fact.start, fact.subject.start, fact.subject.name
    (11, 0, 'Orrin')
    """
    facts, after = [], 0
    for words, notation, told in rows:
        start = text.index(words, after)
        after = start + len(words)
        facts.append(_fact(text, words, start, notation, told))
    return Facts(text, facts)


def _fact(text: str, words: str, start: int, notation: str, told: dict[str, Any]) -> Fact:
    expected = read(notation)
    fields: dict[str, Any] = {name: getattr(expected, name) for name in ("approximate", "direction", "role", "per")}
    for name, value in told.items():
        fields[name] = value
        if name in {"subject", "counterparty", "measure", "period", "baseline"}:
            # The nearest before the figure, or else after it.
            place = text.rfind(value, 0, start)
            fields[name] = _passage(value, place if place >= 0 else text.index(value, start))
        if name in _MENTIONS:
            fields[name]["name"] = value
        if name == "parties":
            fields[name] = [_passage(each, text.index(each)) | {"name": each} for each in value]
    return Fact.model_validate(
        {"text": words, "start": start, "end": start + len(words), "figure": expected.figure} | fields
    )


def _passage(words: str, start: int) -> dict[str, Any]:
    return {"text": words, "start": start, "end": start + len(words)}
