"""Entities: one name for one thing, distinct things apart, the user's own first."""

from __future__ import annotations

import pytest

from moneyfacts.context.entities import Entities
from moneyfacts.context.mentions import find_mentions
from moneyfacts.context.sentences import find_sentences
from moneyfacts.facts import Entity


def shared(text: str, *entities: Entity) -> list[tuple[str, str]]:
    named = find_mentions(text, list(find_sentences(text)), Entities(entities) if entities else None)
    return [(mention.text, mention.name) for mention in named]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A unit of Orrin Holdings Inc. rose. Orrin fell.", {"Orrin Holdings Inc.": "Orrin", "Orrin": "Orrin"}),
        (
            "A unit of Orrin Corp, of Orrin Corporation.",
            {"Orrin Corp": "Orrin Corp", "Orrin Corporation": "Orrin Corp"},
        ),
        ("A bid of Orrin Corp for Orrin Ltd.", {"Orrin Corp": "Orrin Corp", "Orrin Ltd.": "Orrin Ltd."}),
        (
            "A bid of Tamsin Group Corp. and its arm Tamsin Corp. for more. A unit of Tamsin fell.",
            {"Tamsin Group Corp.": "Tamsin Group Corp.", "Tamsin Corp.": "Tamsin Corp.", "Tamsin": "Tamsin"},
        ),
        ("Then Ann Lee spoke. Mr. Lee left.", {"Ann Lee": "Ann Lee", "Lee": "Ann Lee"}),
        (
            "Then Ann Lee met Bob Lee. A friend of Lee left.",
            {"Ann Lee": "Ann Lee", "Bob Lee": "Bob Lee", "Lee": "Lee"},
        ),
        (
            "The Tamsin Ore Commission (TOC) met. Then TOC left.",
            {"Tamsin Ore Commission": "Tamsin Ore Commission", "TOC": "Tamsin Ore Commission"},
        ),
        (
            "A lab of Orrin Vale Laboratories, Inc. (Vale) closed.",
            {"Orrin Vale Laboratories, Inc.": "Orrin Vale Laboratories, Inc.", "Vale": "Orrin Vale Laboratories, Inc."},
        ),
        (
            "A mine of Tamsin Ore Corp burned. The output of TOC fell.",
            {"Tamsin Ore Corp": "Tamsin Ore Corp", "TOC": "Tamsin Ore Corp"},
        ),
        (
            "A bid of Tamsin Ore Corp for Texan Oil Co. The output of TOC fell.",
            {"Tamsin Ore Corp": "Tamsin Ore Corp", "Texan Oil Co.": "Texan Oil Co.", "TOC": "TOC"},
        ),
        ("A mine of Texas Ore Inc. in Texas.", {"Texas Ore Inc.": "Texas Ore Inc.", "Texas": "Texas"}),
        ("A site of Orrin Bio. Then Orrin fell.", {"Orrin Bio": "Orrin Bio", "Orrin": "Orrin Bio"}),
        (
            "A site of Orrin & Daughters. Then Orrin fell.",
            {"Orrin & Daughters": "Orrin & Daughters", "Orrin": "Orrin & Daughters"},
        ),
        ("A site of Orrin Blue. Then Orrin fell.", {"Orrin Blue": "Orrin Blue", "Orrin": "Orrin"}),
        ("A site of Orrin. Its Orrin Blue app is new.", {"Orrin": "Orrin", "Orrin Blue": "Orrin Blue"}),
    ],
)
def test_one_name_for_one_thing(text: str, expected: dict[str, str]) -> None:
    assert dict(shared(text)) == expected


def test_two_persons_of_one_last_name_stay_apart() -> None:
    names = dict(shared("Then Ann Lee met Bob Lee. A friend of Lee left."))
    assert names["Ann Lee"] != names["Bob Lee"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A unit of Orrin Corp rose.", [("Orrin Corp", "Orrin Global", "7")]),
        ("A unit of Orrin rose.", [("Orrin", "Orrin Global", "7")]),
        ("ORRIN RISES AS UNIT IS SOLD", [("ORRIN", "Orrin Global", "7")]),
        ("orrin fell.", [("orrin", "Orrin Global", "7")]),
        ("He likes orrin. So it goes.", []),
        ("A unit of Orrin Bank Inc rose.", [("Orrin Bank Inc", "Orrin Bank Inc", None)]),
        ("The widget king fell.", [("widget king", "Orrin Global", "7")]),
    ],
)
def test_entities_of_the_user(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    known = Entities([Entity(name="Orrin Global", id="7", aliases=("Orrin", "widget king"))])
    found = find_mentions(text, list(find_sentences(text)), known)
    assert [(named.text, named.name, named.id) for named in found] == expected


def test_longest_alias_wins_and_many_cost_nothing() -> None:
    rows = [Entity(name=f"Orrin {number}", id=str(number)) for number in range(5000)]
    known = Entities([*rows, Entity(name="Orrin", id="short")])
    assert [named.id for named in known.find("Orrin 4711 met Orrin.")] == ["4711", "short"]
