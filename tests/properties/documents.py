"""Figures in sentences, and sentences in documents: what parsing has to find is known before the text is written."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from moneyfacts.testing.strategies import AnnotatedText, figure_texts, joined

any_figure = figure_texts()
#: Those whose currency no setting and no other figure changes.
explicit_figure = figure_texts(explicit=True)

CARRIERS = (
    "{}",
    "{}.",
    "The plan is worth {}.",
    "Analysts put it at {} in March.",
    "“It is {}”, she said.",
    "It paid {} for the mill.",
    "In 2024 the board approved {} at 12 plants.",
    "{} was the answer.",
    "• {}\n",
    "Its budget (it is {}) holds.",
    "Price: {}; more follows.",
    "It is {}, she said.",
    "Is it {}?",
    "The mill, built in 1987, needs {} and 300 workers.",
    "The\nplan is\nworth {}\nas it stands.",
    "We will, as Section 4 says, spend {}!",
)
carriers = st.sampled_from(CARRIERS)
_FILLER = """It was a quiet day . On Monday, İzmir said “no” — Ünïcödé 𝒷𝒾𝑔 🎉 flags 👩‍👩‍👧 met
12 people in Room 5 , 1987 (or so it seems) … the end .""".split()
fillers = st.lists(st.sampled_from(_FILLER), max_size=12).map(" ".join)


def carried(carrier: str, figure: AnnotatedText) -> AnnotatedText:
    """Put a figure into a sentence."""
    left, right = carrier.split("{}")
    return figure.within(left, right)


@st.composite
def documents(draw: DrawFn, figures: SearchStrategy[AnnotatedText], *, most: int = 4) -> AnnotatedText:
    """Sentences with a figure each, with text without any before and between them."""
    parts: list[AnnotatedText | str] = []
    for figure in draw(st.lists(figures, min_size=1, max_size=most)):
        filler = draw(fillers)
        parts += [
            filler + "\n\n" if filler else "",
            carried(draw(carriers), figure),
            draw(st.sampled_from(["\n\n", "\n\n\t"])),
        ]
    return joined(parts)
