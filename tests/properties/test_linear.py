"""Work grows as the text does: counted in tokens and in steps taken, never in time."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from types import FrameType
from typing import Any
from unittest.mock import patch

import pytest

import moneyfacts
from moneyfacts import parser
from moneyfacts.tokenizer import Tokens, tokenize

#: More than any look behind or ahead reaches, and enough for what is quadratic to show.
SIZE = 40

#: For what does not come out even.
SLACK = 1_000

HOSTILE: dict[str, Callable[[int], str]] = {
    name: lambda n, piece=piece: piece * n  # type: ignore[misc]
    for name, piece in {
        "digits": "1",
        "signs": "$",
        "groups": "1,",
        "hundreds": "one hundred ",
        "betweens": "between ",
        "parentheses": "(",
        "lines": "\n$1 ",
        "joined amounts": "$5 to ",
        "numbers": "1 ",
        "hosts": "www.",
        "shares of shares": "5% of ",
        "words without a stop": "word ",
        "amounts without a stop": "word $5 ",
        "stops": ". ",
        "full stops": ".",
        "dashes": "-",
        "dashed numbers": "1-",
        "slashed numbers": "1/",
        "slashed amounts": "$5/a/",
        "decimals": "1.5 ",
        "spaced groups": "1\u00a0",
        "alternatives": "$5 million or 1 million or ",
        "comparisons": "$5 million against 1 million, ",
        "scales": "million ",
        "tens of tens": "tens of ",
        "halves": "half a ",
        "rises": "rose ",
        "bounds": "up to ",
        "restatements": "US$5 ($6) ",
        "addresses": "http://a.b/$5",
        "francs": "7 francs and 7 Swiss francs ",
        "statements": "all in ",
        "quotes": "145.10/20 ",
        "ends of no change": "now to $5 ",
        "parts of no change": "now of $5 ",
        "starts of no change": "now from $5 ",
        "code and fraction": "½EUR",
    }.items()
}


class Work(Counter[str]):
    """The tokens made, and the calls and lines of the package that ran."""

    def made(self, text: str, start: int = 0, end: int | None = None) -> Tokens:
        tokens = tokenize(text, start, end)
        self["tokens"] += tokens.count
        return tokens

    def trace(self, frame: FrameType, _event: str, _arg: Any) -> Callable[..., Any] | None:
        if "moneyfacts" not in frame.f_code.co_filename:
            return None
        self["steps"] += 1
        return self.trace


def work_of(text: str) -> Work:
    work, outer = Work(), sys.gettrace()
    with patch.object(parser, "tokenize", work.made):
        sys.settrace(work.trace)
        try:
            moneyfacts.parse(text)
        finally:
            sys.settrace(outer)
    return work


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Build all tables before anything is counted."""
    moneyfacts.warmup()
    for make in HOSTILE.values():
        moneyfacts.parse(f"$5 {make(3)} 5%")


#: What has no sign is skipped if it stands alone; beside a figure it is read.
PLACES = [(name, "{}") for name in HOSTILE] + [
    (name, "It paid $5 {} and 5%") for name, make in HOSTILE.items() if not set("$%½") & set(make(1))
]


@pytest.mark.parametrize(("name", "around"), PLACES)
def test_twice_the_text_is_at_most_twice_the_work(name: str, around: str) -> None:
    # What is done once, and what the edges of a text save, is the same for all sizes.
    once, twice, fourfold = (work_of(around.format(HOSTILE[name](size))) for size in (SIZE, 2 * SIZE, 4 * SIZE))
    for measure in ("tokens", "steps"):
        grown = fourfold[measure] - twice[measure]
        assert grown <= 2 * (twice[measure] - once[measure]) + SLACK, (name, once, twice, fourfold)


@pytest.mark.parametrize("piece", [*"1$.!?,-( \n%½x\0\ud800", "1,", "aé", ".\n", '."', "5% of "])
def test_much_text_is_read_to_its_end(piece: str) -> None:
    # What takes the square of its length would not end in an hour.
    text = piece * (100_000 if len(piece) == 1 else 5_000)
    assert moneyfacts.parse(text).text is text


def test_million_digits_are_no_figure() -> None:
    assert moneyfacts.parse("1" * 1_000_000) == []
    assert moneyfacts.parse("$" + "1" * 1_000_000 + " and $5")[0].text == "$5"
