"""Sentences with facts: who is told of is drawn from names, what from the ways to write a figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from moneyfacts import Measure, Mention
from moneyfacts.testing.strategies.annotated import AnnotatedText, joined

#: Invented companies, whose names are no words.
SUBJECTS = ("Orrin", "Tamsin", "Vexel", "Brillon", "Quillon", "Kestrix")

CALM = (
    "All was calm.",
    "The day was long and the sea was calm.",
    "Nobody knew why.",
    "Section 4 has 12 pages.",
)


#: By their kind.
Figures = dict[str, SearchStrategy[AnnotatedText]]


class Template(NamedTuple):
    """A sentence about a figure: {s} is the subject, {f} the figure, ``measure`` the words for what is counted."""

    text: str
    kind: Literal["money", "percent"]
    measure: str | None = None
    direction: Literal["up", "down"] | None = None
    role: Literal["level", "change"] = "level"


#: The plainest first. None leaves open what the figure may be: a bound, a rate or a range reads as well as an amount.
#: The words between a verb of change and its figure: rose about 1%.
_BEHIND_CHANGES = frozenset(
    {"", "about", "around", "roughly", "some", "nearly", "almost", "at least", "more than", "over"}
)

TEMPLATES = (
    Template("{s} paid {f}.", "money"),
    Template("{s}'s revenue was {f}.", "money", "revenue"),
    Template("Last year {s} spent {f}.", "money"),
    Template("The profit of {s} was {f}.", "money", "profit"),
    Template("{s}'s debt was {f}.", "money", "debt"),
    Template("Shares of {s} rose {f}.", "percent", "Shares", "up", "change"),
    Template("{s}'s sales fell {f}.", "percent", "sales", "down", "change"),
    Template("{s}'s margin was {f}.", "percent", "margin"),
)


@st.composite
def sentences(
    draw: DrawFn,
    figures: Figures,
    explicit_figures: Figures,
    subjects: Sequence[str],
    max_facts: int,
) -> AnnotatedText:
    """Sentences with a fact each, others without any between them.

    Several figures tell each other's currency, so these are all explicit.
    """
    count = draw(st.integers(1, max_facts if explicit_figures else 1))
    figures = explicit_figures if count > 1 else figures
    templates = [template for template in TEMPLATES if template.kind in figures]
    parts: list[AnnotatedText | str] = []
    for _ in range(count):
        template = draw(st.sampled_from(templates))
        calm = draw(st.sampled_from(["", *CALM]))
        parts += [" " if parts else "", calm + " " if calm else ""]
        subject = draw(st.sampled_from(subjects))
        parts.append(filled(template, subject, draw(figures[template.kind].filter(_fits(template)))))
    return joined(parts)


def _fits(template: Template) -> Callable[[AnnotatedText], bool]:
    """Refuse what no verb of change has behind it, or makes something else: rose capped at 1%, rose up to 1%."""
    return lambda figure: template.role == "level" or figure.text[: figure.facts[0].start].rstrip() in _BEHIND_CHANGES


def filled(template: Template, subject: str, figure: AnnotatedText) -> AnnotatedText:
    """Put a subject and a figure into a template."""
    before, after = template.text.replace("{s}", subject).split("{f}")
    start = template.text.index("{s}")
    mention = Mention(text=subject, start=start, end=start + len(subject), name=subject)
    told = {"direction": template.direction, "role": template.role, "measure": _measure(template, before)}
    return figure.within(before, after, subject=mention, **told)


def _measure(template: Template, before: str) -> Measure | None:
    if template.measure is None:
        return None
    start = before.index(template.measure)
    return Measure(text=template.measure, start=start, end=start + len(template.measure))
