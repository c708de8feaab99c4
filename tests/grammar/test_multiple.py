"""Multiples: how many times."""

from __future__ import annotations

import pytest
from tests.notation import check

from moneyfacts.figures import plain
from moneyfacts.lexicon.ratios import MULTIPLYING_BASES, MULTIPLYING_VERBS

MULTIPLES = [
    ("It trades at {3x} earnings.", "3x"),
    ("It trades at {3.5x} earnings.", "3.5x"),
    ("It trades at {12 times} earnings.", "12x"),
    ("It trades at {15 times} estimated earnings.", "15x"),
    ("It trades at {9 times} 2012 earnings.", "9x"),
    ("It trades at {0.8 times} book value.", "0.8x"),
    ("Its leverage was {2.1 times}.", "2.1x"),
    ("It is {three times} as large.", "3x"),
    ("It was {five times} oversubscribed.", "5x"),
    ("Sales {doubled} in May.", "2x up change"),
    ("Sales more than {doubled} in May.", ">2x up change"),
    ("Sales nearly {tripled} in May.", "3x ~ up change"),
    ("Profit {halved} in May.", "0.5x down change"),
    ("Sales will {double} by May.", "2x up change"),
    ("It plans to {triple} output.", "3x up change"),
    ("It saw a {twofold} rise.", "2x up change"),
    ("It saw a {tenfold} rise.", "10x up change"),
    ("It saw a {10-fold} rise.", "10x up change"),
]

NEITHER = [
    "It is a 4x4.",
    "It is the D4.5x model.",
    "It is a 10x12 room.",
    "It happens three times a year.",
    "It happens twice a year.",
    "It met three times in May.",
    "It met 9 times 2012 delegates.",
    "It is a double room.",
    "It ordered a double.",
    "It is a triple-A rating.",
    "It doubled back.",
    "Both halves were won.",
    "It bought an iPhone X case.",
]


@pytest.mark.parametrize(("marked", "expected"), MULTIPLES)
def test_multiple(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize("text", NEITHER)
def test_no_multiple(text: str) -> None:
    check(text)


@pytest.mark.parametrize("verb", MULTIPLYING_VERBS)
def test_every_verb(verb: str) -> None:
    value = MULTIPLYING_VERBS[verb]
    check(f"Sales {{{verb}}}.", f"{plain(value)}x {'up' if value > 1 else 'down'} change")


@pytest.mark.parametrize("verb", [verb for verb in MULTIPLYING_BASES if not verb.endswith("s")])
def test_every_base_form_after_will(verb: str) -> None:
    value = MULTIPLYING_BASES[verb]
    check(f"Sales will {{{verb}}}.", f"{plain(value)}x {'up' if value > 1 else 'down'} change")
