"""A figure and its text, made together: parsing the text gives the figure, wherever it stands."""

from __future__ import annotations

from hypothesis import given, settings
from tests.properties.documents import (
    any_figure,
    carried,
    carriers,
    documents,
    explicit_figure,
    fillers,
)
from tests.properties.texts import placed

import moneyfacts
from moneyfacts.testing import assert_facts
from moneyfacts.testing.strategies import AnnotatedText, joined, sentences_with_facts

many = settings(max_examples=3 * settings().max_examples)


@many
@given(any_figure)
def test_alone(figure: AnnotatedText) -> None:
    assert_facts(*figure)


@many
@given(carriers, any_figure)
def test_in_a_sentence(carrier: str, figure: AnnotatedText) -> None:
    assert_facts(*carried(carrier, figure))


@given(sentences_with_facts())
def test_with_its_subject(sentences: AnnotatedText) -> None:
    assert_facts(*sentences)


@given(fillers, carriers, any_figure)
def test_at_any_offset(filler: str, carrier: str, figure: AnnotatedText) -> None:
    assert_facts(*joined([filler, "\n\n", carried(carrier, figure)]))


@given(documents(explicit_figure))
def test_with_other_figures_around(document: AnnotatedText) -> None:
    assert_facts(*document)


@given(explicit_figure, explicit_figure)
def test_with_another_figure_in_the_sentence(first: AnnotatedText, second: AnnotatedText) -> None:
    parts = [carried("It paid {} for the mill, ", first), carried("while the yard needs {}.", second)]
    assert_facts(*joined(parts))


@given(documents(explicit_figure), documents(explicit_figure))
def test_two_texts_give_the_figures_of_both(first: AnnotatedText, second: AnnotatedText) -> None:
    head = first.text + "\n\n"
    apart = placed(moneyfacts.parse(first.text)) + placed(moneyfacts.parse(second.text), len(head))
    assert placed(moneyfacts.parse(head + second.text)) == apart
