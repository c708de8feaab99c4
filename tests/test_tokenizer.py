"""The tokenizer: how text is cut, and what kind each piece is."""

from __future__ import annotations

import pytest

from moneyfacts.tokenizer import MARGIN, Kind, tokenize

CUTS = [
    ("", ""),
    (" \n\t ", ""),
    ("$15 billion", "$ 15 billion"),
    ("US$15bn", "US $ 15 bn"),
    ("1,234.56", "1,234.56"),
    ("1.234,56 €", "1.234,56 €"),
    ("1'234.50 1’234", "1'234.50 1’234"),
    ("$5, $6.", "$ 5 , $ 6 ."),
    ("5.", "5 ."),
    (".5", ". 5"),
    ("5%", "5 %"),
    ("2½", "2 ½"),
    ("12-1/2", "12 - 1 / 2"),
    ("the U.S. dollar", "the U.S. dollar"),
    ("Corp. paid", "Corp . paid"),
    ("don't", "don ' t"),
    ("A$AP", "A $ AP"),
    ("złoty", "złoty"),
    ("5㎡", "5 ㎡"),
    ("5①②", "5 ①②"),
    ("١٢٣", "١٢٣"),
    ("a_b", "a _ b"),
    ("a\u00a0b\u2009c", "a b c"),
    ("🎉5", "🎉 5"),
]

KINDS = [
    ("15", Kind.NUMBER),
    ("1,234.5", Kind.NUMBER),
    ("١٢٣", Kind.NUMBER),
    ("dollars", Kind.WORD),
    ("U.S.", Kind.WORD),
    ("руб", Kind.WORD),
    ("½", Kind.FRACTION),
    ("⅞", Kind.FRACTION),
    ("$", Kind.SIGN),
    ("①", Kind.FRACTION),
    ("①②", Kind.SIGN),
    ("%", Kind.SIGN),
    ("(", Kind.SIGN),
    ("\0", Kind.SIGN),
    ("\ud800", Kind.SIGN),
]


@pytest.mark.parametrize(("text", "cut"), CUTS)
def test_cut(text: str, cut: str) -> None:
    tokens = tokenize(text)
    assert tokens.words[: tokens.count] == cut.split()


@pytest.mark.parametrize(("word", "kind"), KINDS)
def test_kind(word: str, kind: Kind) -> None:
    tokens = tokenize(f" {word} ")
    assert (tokens.count, tokens.kinds[0]) == (1, kind)


def test_offsets_are_those_of_the_whole_text() -> None:
    tokens = tokenize("İ paid $5 and $6.", 7, 9)
    assert (tokens.words[:2], tokens.starts[:2], tokens.ends[:2]) == (["$", "5"], [7, 8], [8, 9])
    assert (tokens.count, len(tokens.words)) == (2, 2 + MARGIN)


def test_adjoining_tokens_stand_without_a_gap() -> None:
    tokens = tokenize("$5 m")
    assert tokens.adjoin(0, 1)
    assert not tokens.adjoin(0, 2)


def test_index_below_zero_meets_the_margin() -> None:
    tokens = tokenize("5")
    assert (tokens.words[-1], tokens.kinds[-1]) == ("", Kind.END)
