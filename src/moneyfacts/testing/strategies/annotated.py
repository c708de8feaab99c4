"""Texts with their facts: what is drawn, and how one is put into another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Self

from moneyfacts import Fact, Figure


class AnnotatedText(NamedTuple):
    """A text and the facts that reading it must give, in reading order.

    What the facts leave out is not told by the text alone, or is no part of what is promised; so compare them with
    ``assert_facts(*drawn)``, which looks at the fields that were filled in.
    """

    text: str
    facts: tuple[Fact, ...]

    @property
    def figure(self) -> Figure:
        """The figure of the first fact."""
        return self.facts[0].figure

    def within(self, before: str = "", after: str = "", **changes: Any) -> Self:
        """The same between more words, which may change what the facts tell."""
        moved = (_moved(fact, len(before), changes) for fact in self.facts)
        return type(self)(f"{before}{self.text}{after}", tuple(moved))


def written(text: str, figure: Figure, **told: Any) -> AnnotatedText:
    """Annotate a text that is one figure; ``told`` is what else its fact tells.

    Without a word on them a figure is no approximate one, no rate and no change.
    """
    known = {"approximate": False, "direction": None, "role": "level", "per": None} | told
    return AnnotatedText(
        text, (Fact.model_validate({"text": text, "start": 0, "end": len(text), "figure": figure} | known),)
    )


def joined(parts: Iterable[AnnotatedText | str]) -> AnnotatedText:
    """Set texts one behind another."""
    text, facts = "", list[Fact]()
    for part in parts:
        own = AnnotatedText(part, ()) if isinstance(part, str) else part
        facts += own.within(before=text).facts
        text += own.text
    return AnnotatedText(text, tuple(facts))


def _moved(fact: Fact, offset: int, changes: dict[str, Any]) -> Fact:
    parts = {
        name: part.model_copy(update={"start": part.start + offset, "end": part.end + offset})
        for name in ("subject", "measure", "counterparty", "period", "baseline")
        if (part := getattr(fact, name)) is not None
    }
    return fact.model_copy(update={"start": fact.start + offset, "end": fact.end + offset} | parts | changes)
