"""The anchors miss nothing: no sentence that is skipped holds a figure."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import given
from tests.properties.texts import any_text, figure_documents, fragments

import moneyfacts
from moneyfacts import Facts, parser
from moneyfacts.context.sentences import find_sentences


def parsed_whole(text: str) -> Facts:
    """Parse with every sentence tokenized, anchor or none."""
    with patch.object(parser, "_anchored", find_sentences):
        return moneyfacts.parse(text)


@given(figure_documents)
def test_none_missed_in_documents(text: str) -> None:
    assert moneyfacts.parse(text) == parsed_whole(text)


@given(fragments)
def test_none_missed_in_fragments(text: str) -> None:
    assert moneyfacts.parse(text) == parsed_whole(text)


@given(any_text)
def test_none_missed_in_any_text(text: str) -> None:
    assert moneyfacts.parse(text) == parsed_whole(text)
