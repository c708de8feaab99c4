"""Coreference: what pronouns and definite phrases stand for."""

from __future__ import annotations

import pytest

from moneyfacts.context.coreference import resolve
from moneyfacts.context.mentions import find_mentions
from moneyfacts.context.sentences import find_sentences


def referent(text: str, phrase: str, issuer: str | None = None) -> str | None:
    """What the last occurrence of a phrase stands for."""
    sentences = list(find_sentences(text))
    start = text.rindex(phrase)
    named = resolve(start, start + len(phrase), text, find_mentions(text, sentences), sentences, issuer)
    return named.name if named else None


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Shares of Orrin Corp rose. It earned $5.", "It", "Orrin Corp"),
        ("Then Orrin said it earned $5.", "it", "Orrin"),
        ("A bid by Orrin Corp for Tamsin Inc. fell. He earned $5.", "He", None),
        ("Then Ann Lee left Orrin Corp. She earned $5.", "She", "Ann Lee"),
        ("Then Ann Lee left Orrin Corp yesterday. It earned $5.", "It", "Orrin Corp"),
        ("Then Orrin Corp bought a mine from Tamsin Ltd. The company paid $5.", "The company", "Orrin Corp"),
        ("In Japan, Orrin Corp grew. The company paid $5.", "The company", "Orrin Corp"),
        ("A deal of Orrin Corp with First Tamsin Bank. The bank paid $5.", "The bank", "First Tamsin Bank"),
        ("So Orrin, the chipmaker, earned $5.", "the chipmaker", "Orrin"),
        ("Today Tamsin rose and the chipmaker Orrin earned $5.", "the chipmaker", "Orrin"),
        ("The S&P 500 fell. The index lost 5%.", "The index", "S&P 500"),
        ("Then Orrin met Ann Lee in Tokyo. The index lost 5%.", "The index", None),
        ("The Orrin Ore Commission met. The agency paid $5.", "The agency", "Orrin Ore Commission"),
        ("Then Japan acted. The country paid $5.", "The country", "Japan"),
        ("Then Ann Lee left Leeds. The country paid $5.", "The country", None),
        ("Then Orrin Corp grew. The companies paid $5.", "The companies", None),
        ("Then Orrin Corp grew. They paid $5.", "They", None),
        ("It earned $5.", "It", None),
        ("Then Orrin Corp grew. A company paid $5.", "A company", None),
        ("Then Orrin Corp grew. We paid $5.", "We", None),
        ("Then Orrin Corp's Tamsin Inc grew. The company paid $5.", "The company", "Tamsin Inc"),
        ("It was filed with the U.S. Lamp Agency by Orrin Corp. It paid $5.", "It", "U.S. Lamp Agency"),
        ("Then Orrin Corp sold a mine to the U.S. Tamsin Ltd. It paid $5.", "It", "Orrin Corp"),
        ("Investors told the Orrin Lamp Commission it had failed.", "it", None),
        ("The Tamsin Carriers Union met. The agency paid $5.", "The agency", None),
        ("Then TLP grew. The government paid $5.", "The government", None),
        ("Orrin Corp grew. " + "All was calm. " * 9 + "The company paid $5.", "The company", "Orrin Corp"),
        ("Orrin Corp met Tamsin Inc. " + "All was calm. " * 9 + "The company paid $5.", "The company", None),
        ("Then Orrin Corp grew. " + "All was calm. " * 9 + "It paid $5.", "It", None),
    ],
)
def test_what_a_phrase_stands_for(text: str, phrase: str, expected: str | None) -> None:
    assert referent(text, phrase) == expected


@pytest.mark.parametrize("phrase", ["We", "Our", "The Company"])
def test_the_issuer_speaks(phrase: str) -> None:
    assert referent(f"{phrase} paid $5.", phrase, issuer="Orrin") == "Orrin"


@pytest.mark.parametrize(
    ("phrase", "issuer", "expected"),
    [
        ("The Group", "Orrin plc", "Orrin plc"),
        ("The Bank", "Banco Orrin", "Banco Orrin"),
        ("The Trust", "Orrin Growth Trust", "Orrin Growth Trust"),
        ("The Fund", "Orrin Fund", "Orrin Fund"),
        # who but owes to one
        ("The Bank", "Orrin Lamps", None),
        ("The Bank", "Urban Lamps", None),
        ("The Trust", "Orrin Fund", None),
        ("The group", "Orrin plc", None),
        ("The Groups", "Orrin plc", None),
    ],
)
def test_what_an_issuer_calls_itself(phrase: str, issuer: str, expected: str | None) -> None:
    assert referent(f"{phrase} paid $5.", phrase, issuer=issuer) == expected


def test_an_issuer_does_not_take_what_another_company_did() -> None:
    assert (
        referent("A mine of Tamsin Corp burned. The company paid $5.", "The company", issuer="Orrin") == "Tamsin Corp"
    )
