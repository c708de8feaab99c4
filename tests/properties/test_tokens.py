"""Tokens and the gaps between them: they rebuild any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.properties.texts import any_text, texts

from moneyfacts.tokenizer import MARGIN, Kind, tokenize


def rebuilt(text: str, start: int, end: int) -> str:
    """The stretch of the text again, from its tokens and the gaps between them; the gaps are white space."""
    tokens, pieces, at = tokenize(text, start, end), list[str](), start
    for word, first, last in zip(tokens.words[: tokens.count], tokens.starts, tokens.ends, strict=False):
        assert not text[at:first].strip()
        pieces += [text[at:first], word]
        at = last
    assert not text[at:end].strip()
    return "".join(pieces) + text[at:end]


@given(st.one_of(any_text, texts))
def test_tokens_and_gaps_rebuild_the_text(text: str) -> None:
    assert rebuilt(text, 0, len(text)) == text


@given(st.one_of(any_text, texts), st.data())
def test_tokens_and_gaps_rebuild_a_stretch(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert rebuilt(text, start, end) == text[start:end]


@given(st.one_of(any_text, texts))
def test_spans_are_sorted_disjoint_and_in_range(text: str) -> None:
    tokens = tokenize(text)
    bounds = [0]
    for i in range(tokens.count):
        bounds += [tokens.starts[i], tokens.ends[i]]
        assert tokens.starts[i] < tokens.ends[i]
        assert tokens.words[i] == text[tokens.starts[i] : tokens.ends[i]]
        assert tokens.lower[i] == tokens.words[i].lower()
    assert [*bounds, len(text)] == sorted([*bounds, len(text)])


@given(texts)
def test_columns_end_in_a_margin(text: str) -> None:
    tokens = tokenize(text)
    assert len(tokens.words) == len(tokens.starts) == len(tokens.kinds) == tokens.count + MARGIN
    assert Kind.END not in tokens.kinds[: tokens.count]
    assert tokens.kinds[tokens.count :] == [Kind.END] * MARGIN
    assert tokens.words[tokens.count :] == tokens.lower[tokens.count :] == [""] * MARGIN
