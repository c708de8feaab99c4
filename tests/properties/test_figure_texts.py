"""A figure and its text, made together: parsing the text gives the figure, wherever it stands."""

from __future__ import annotations

from hypothesis import given, settings
from tests.notation import write
from tests.properties.figure_texts import (
    CARRIERS,
    Document,
    FigureText,
    carried,
    carriers,
    documents,
    explicit_figure_texts,
    figure_texts,
    fillers,
    joined,
)
from tests.properties.texts import placed

import moneyfacts

many = settings(max_examples=3 * settings().max_examples)


def check(document: Document) -> None:
    """Demand exactly the figures of the document."""
    want = [f"[{at}] {figure.text!r} = {write(figure.expected)}" for at, figure in document.figures]
    found = [f"[{fact.start}] {fact.text!r} = {write(fact)}" for fact in moneyfacts.parse(document.text)]
    assert found == want, f"\ntext:     {document.text!r}\nexpected: {want}\nfound:    {found}"


@many
@given(figure_texts)
def test_alone(figure: FigureText) -> None:
    check(carried(CARRIERS[0], figure))


@many
@given(carriers, figure_texts)
def test_in_a_sentence(carrier: str, figure: FigureText) -> None:
    check(carried(carrier, figure))


@given(fillers, carriers, figure_texts)
def test_at_any_offset(filler: str, carrier: str, figure: FigureText) -> None:
    check(joined([filler, "\n\n", carried(carrier, figure)]))


@given(documents(explicit_figure_texts))
def test_with_other_figures_around(document: Document) -> None:
    check(document)


@given(explicit_figure_texts, explicit_figure_texts)
def test_with_another_figure_in_the_sentence(first: FigureText, second: FigureText) -> None:
    check(joined([carried("It paid {} for the mill, ", first), carried("while the yard needs {}.", second)]))


@given(documents(explicit_figure_texts), documents(explicit_figure_texts))
def test_two_texts_give_the_figures_of_both(first: Document, second: Document) -> None:
    head = first.text + "\n\n"
    apart = placed(moneyfacts.parse(first.text)) + placed(moneyfacts.parse(second.text), len(head))
    assert placed(moneyfacts.parse(head + second.text)) == apart
