"""The columns of the table: what each shows of a fact, and in which style."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rich.text import Text

from moneyfacts import Fact, Mention
from moneyfacts.render.values import value


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``cell`` tells what it shows of a fact, "" for nothing."""

    name: str
    cell: Callable[[Fact], str]
    style: Callable[[Fact], str]

    def text(self, fact: Fact) -> str:
        """Return what is to be shown, on one line."""
        return clean(self.cell(fact))

    def shown(self, fact: Fact) -> Text:
        """Return the same with its style."""
        return Text(self.text(fact), self.style(fact))


def clean(text: str) -> str:
    r"""Show a line break, a tab or another control character as a space.

    >>> clean("$5\n\tbillion")
    '$5  billion'
    """
    return "".join(char if char.isprintable() else " " for char in text)


def _change(fact: Fact) -> str:
    arrow = {"up": "▲", "down": "▼", None: ""}[fact.direction]
    role = "" if fact.role == "level" else fact.role
    return f"{arrow} {role}".strip()


def _subject(fact: Fact) -> str:
    shown = ", ".join(mention.name for mention in fact.parties or _present(fact.subject))
    return f"{shown} → {fact.counterparty.name}".strip() if fact.counterparty else shown


def _present(mention: Mention | None) -> tuple[Mention, ...]:
    return (mention,) if mention else ()


def _modality(fact: Fact) -> str:
    shown = "" if fact.modality == "asserted" else fact.modality
    return f"{shown} not".strip() if fact.negated else shown


def _measure(fact: Fact) -> str:
    return fact.measure.text if fact.measure else ""


def _period(fact: Fact) -> str:
    return fact.period.value or fact.period.text if fact.period else ""


def _change_style(fact: Fact) -> str:
    return {"up": "green", "down": "red", None: ""}[fact.direction]


def _always(style: str) -> Callable[[Fact], str]:
    return lambda _: style


#: In the order in which they stand.
COLUMNS = (
    Column("figure", lambda fact: fact.text, _always("bold")),
    Column("value", value, _always("cyan")),
    Column("change", _change, _change_style),
    Column("subject", _subject, _always("magenta")),
    Column("measure", _measure, _always("")),
    Column("period", _period, _always("")),
    Column("modality", _modality, _always("")),
)
