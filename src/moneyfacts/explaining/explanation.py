"""An explanation: which rules made a fact, as a record that reads as a few lines."""

from __future__ import annotations

from dataclasses import dataclass

from moneyfacts.explaining.wording import figure_in_words, quoted
from moneyfacts.facts import Fact, Mention


@dataclass(frozen=True, slots=True)
class Step:
    """What one rule did to a figure: ``words`` are those of the text that it went by.

    >>> print(Step("open_bounds", ("up to",), "at most 25"))
    open_bounds: “up to” → at most 25
    """

    rule: str
    words: tuple[str, ...]
    effect: str

    def __str__(self) -> str:
        return f"{self.rule}: {quoted(self.words)} → {self.effect}" if self.words else f"{self.rule}: {self.effect}"


@dataclass(frozen=True, slots=True)
class Choice:
    """How subject and measure were chosen.

    ``rule`` is the name of the way that told them and ``pattern`` that way in words, both "" where none did;
    ``tried`` are the patterns of the rules before it, which found nothing; ``others`` the names of the sentence that
    the fact is not about.
    """

    rule: str = ""
    pattern: str = ""
    tried: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def __str__(self) -> str:
        form, _, gist = self.pattern.partition(": ")
        if not self.rule:
            return "none fits"
        general = f" ({form})" if form and form != self.rule else ""
        return f"{self.rule}{general}: {gist}" if gist else f"{self.rule}{general}"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a fact is what it is. ``str`` gives it as a few lines.

    ``steps`` built the figure, in order; ``currency`` says in words how the currency is known, "" where there is none.
    """

    fact: Fact
    steps: tuple[Step, ...]
    currency: str
    choice: Choice

    @property
    def heading(self) -> str:
        """The expression and its place."""
        return f"{quoted([self.fact.text])} at {self.fact.start} to {self.fact.end}"

    def lines(self) -> list[tuple[str, str]]:
        """What there is to say, in order, each with what it is about; "" goes on with the line before."""
        fact, choice = self.fact, self.choice
        told = [("value", figure_in_words(fact.figure))]
        told += [("" if at else "built by", str(step)) for at, step in enumerate(self.steps)]
        told += [("currency", self.currency)] if self.currency else []
        told.append(("subject", _named(fact.subject)))
        told.append(("measure", quoted([fact.measure.text]) if fact.measure else "none"))
        told += [("counterparty", _named(fact.counterparty))] if fact.counterparty else []
        told.append(("by rule", str(choice)))
        told += [("tried before" if choice.rule else "tried", quoted(choice.tried))] if choice.tried else []
        told += [("not chosen", ", ".join(choice.others))] if choice.others else []
        return told

    def __str__(self) -> str:
        body = [f"  {label:<12}  {text}" for label, text in self.lines()]
        return "\n".join([self.heading, *body])


def _named(mention: Mention | None) -> str:
    if mention is None:
        return "none"
    known = f", your entity {mention.id}" if mention.id is not None else ""
    written = "" if mention.text == mention.name else f", here {quoted([mention.text])}"
    return f"{mention.name}{written}{known}"
