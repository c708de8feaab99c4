"""Sentences: where one ends; together they cover the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.properties.texts import texts

from moneyfacts.context.sentences import find_sentences

CASES = [
    "Acme paid $5. |It was late.",
    "Acme paid $5! |It was late? |Yes.",
    "Acme Corp. paid $5. |Analysts cheered.",
    "It earned $5 vs. $6 then. |Analysts cheered.",
    "The U.S. economy grew 5%. |Sales rose.",
    "It left the U.S. |The company paid.",
    "The lender is Orrin Bank, N.A. |Net income was $4.",
    "It borrowed from Orrin Bank, N.A. |Interest accrues at 5%.",
    "It was led by Tamsin & Co. |Proceeds were $3.",
    "It owns Orrin Corp. |Excluding that, sales rose.",
    "It owns Orrin Corp. |Sales rose.",
    "Orrin Corp. Net Income Rose 5%",
    "Orrin Corp. Sales Rise 5%",
    "It owns Orrin Corp. Holdings in Ohio.",
    "In the U.S. Sales rose 5%.",
    "J. P. Morgan paid $5. |It was late.",
    "An offer of W.R.\nTamsin Inc failed.",
    "It left the U.S.\n|Tamsin Inc stayed.",
    "Mr. Smith paid No. 5 on Jan. 3.",
    "It paid 1.5 percent, i.e. too little.",
    "“It paid.” |She left.",
    "It paid (a lot.) |She left.",
    "A headline\n\n|A paragraph",
    "One line\nwrapped in the middle",
    "A paragraph.\n|Another one",
    "A list\n|- one\n|- two\n|• three",
    "A paragraph\n  |another, indented",
    "Nothing",
]


@pytest.mark.parametrize("marked", CASES)
def test_end(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in find_sentences(text)] == marked.split("|")


@pytest.mark.parametrize("gap", ["\n\n", "\n \n", "\n\n\n", "\n\t\n"])
@pytest.mark.parametrize(
    "first", ["It paid", "It paid 5 mln dlrs.", "It paid Acme Corp.", "It left the U.S.", "It paid ("]
)
def test_blank_line_ends_whatever_stands_before(first: str, gap: str) -> None:
    text = f"{first}{gap}It fell"
    assert [text[start:end] for start, end in find_sentences(text)] == [first + gap, "It fell"]


@given(texts)
def test_sentences_cover_the_text(text: str) -> None:
    spans = list(find_sentences(text))
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans)
