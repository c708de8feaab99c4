"""The anchors miss nothing: no sentence that is skipped holds a figure."""

from __future__ import annotations

from itertools import chain
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties.documents import any_figure, carried, carriers
from tests.properties.texts import any_text, fragments

import moneyfacts
from moneyfacts import Facts, parser
from moneyfacts.grammar.anchors import find_anchored
from moneyfacts.lexicon.currencies import codes, denominations
from moneyfacts.lexicon.percents import percent_units
from moneyfacts.lexicon.ratios import MULTIPLYING_BASES, MULTIPLYING_VERBS
from moneyfacts.testing.strategies import AnnotatedText

many = settings(max_examples=3 * settings().max_examples)


def parsed_whole(text: str) -> Facts:
    """Parse with every sentence tokenized, anchor or none."""
    with patch.object(parser, "find_anchored", lambda _text, sentences: sentences):
        return moneyfacts.parse(text)


@many
@given(st.builds(carried, carriers, any_figure))
def test_none_missed_in_sentences(document: AnnotatedText) -> None:
    assert moneyfacts.parse(document.text) == parsed_whole(document.text)


@many
@given(fragments)
def test_none_missed_in_fragments(text: str) -> None:
    assert moneyfacts.parse(text) == parsed_whole(text)


@given(any_text)
def test_none_missed_in_any_text(text: str) -> None:
    assert moneyfacts.parse(text) == parsed_whole(text)


@pytest.mark.parametrize("number", ["7", "7,000", ".5", "½", "2½", "2-1/2", "seven", "seven thousand", "٧", "7m", "7-"])
@pytest.mark.parametrize("gap", ["", " ", "\x1f", "\u00a0"])
def test_none_missed_of_any_form(number: str, gap: str) -> None:
    forms = {" ".join(key) for key in chain(denominations(), percent_units())}
    forms |= (
        codes().keys() | MULTIPLYING_VERBS.keys() | MULTIPLYING_BASES.keys() | {"x", "×", "-fold", "fold", "times as"}
    )
    texts = [f"{number}{gap}{form}" for form in sorted(forms)] + [f"{form}{gap}{number}" for form in sorted(forms)]
    skipped = "\n\n".join(text for text in texts if not any(find_anchored(text, [(0, len(text))])))
    assert [fact.text for fact in parsed_whole(skipped)] == []
