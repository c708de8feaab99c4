"""The user's entities: from a file to the ids of facts, and what is wrong with a file."""

from __future__ import annotations

import dataclasses
import json
import pickle
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from tests.test_cli import lines, run

from moneyfacts import Entity, Parser

CSV = 'name,id,aliases\nOrrin Global,7,Orrin;ORN\n"Bell, Vale",8,Bell | Vale\nTamsin,,\n'
JSON = [
    {"name": "Orrin Global", "id": "7", "aliases": ["Orrin", "ORN"]},
    {"name": "Bell, Vale", "id": 8, "aliases": ["Bell", "Vale"]},
    {"name": "Tamsin", "id": None},
]
TEXT = "Orrin paid $5. Then Vale paid $6. Then Tamsin paid $7. Then Mirvale paid $8."
SUBJECTS = [("Orrin Global", "7"), ("Bell, Vale", "8"), ("Tamsin", None), ("Mirvale", None)]


def subjects(file: Path, *options: str, text: str = TEXT) -> list[tuple[str, str | None]]:
    result = run("parse", "--entities", file, "--text", text, *options)
    assert (result.exit_code, result.stderr) == (0, "")
    return [(line["subject"]["name"], line["subject"]["id"]) for line in lines(result)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("known.csv", CSV),
        ("known.csv", "\ufeff" + CSV.replace("\n", "\r\n") + "\r\n,,\r\n"),
        ("known", 'Aliases, ID ,NAME\nORN|Orrin,7,Orrin Global\nVale;,8,"Bell, Vale"\n\n,,Tamsin'),
        ("known.json", json.dumps(JSON)),
        ("known", json.dumps(JSON, indent=2)),
    ],
)
def test_ids_are_filled(tmp_path: Path, name: str, content: str) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8", newline="")
    assert subjects(file) == SUBJECTS


def test_names_alone_are_enough(tmp_path: Path) -> None:
    file = tmp_path / "known.csv"
    file.write_text("name\nOrrin Paper\n")
    assert subjects(file, text="Then Orrin Paper paid $5.") == [("Orrin Paper", None)]


def test_file_is_in_the_encoding_of_the_texts(tmp_path: Path) -> None:
    file = tmp_path / "known.csv"
    file.write_bytes("name,id\nS\u00f8rvik,5\n".encode("cp1252"))
    assert subjects(file, "--encoding", "cp1252", text="Then S\u00f8rvik paid $5.") == [("S\u00f8rvik", "5")]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("e.csv", "", "e.csv:1: the first line names the columns, each once: name,id,aliases"),
        ("e.csv", "id,aliases\n", "e.csv:1: the first line names the columns, each once: name,id,aliases"),
        ("e.csv", "name,name\n", "e.csv:1: the first line names the columns, each once: name,id,aliases"),
        ("e.csv", "Orrin,7\n", "e.csv:1: unknown column 'orrin': the first line names the columns, name,id,aliases"),
        ("e.csv", "name,id\nOrrin,7\n\n,8\n", "e.csv:4: name is '': give the name of the entity"),
        ("e.csv", 'name,id\n"Or\nrin",7\n...,8\n', "e.csv:4: name is '...': give the name of the entity"),
        ("e.csv", "name,id\nBell, Vale,8\n", "e.csv:2: 3 cells for 2 columns: put a cell with a comma in quotes"),
        ("e.csv", 'name,id\n"Bell" Vale,8\n', "e.csv:2: ',' expected after '\"'"),
        ("e.json", "[\n{]", "e.json:2: no JSON: expecting property name enclosed in double quotes in column 2"),
        ("e.json", "", "e.json:1: no JSON: expecting value in column 1"),
        ("e.json", "{}", 'e.json:1: no list of entities: give [{"name": ..., "id": ..., "aliases": [...]}, ...]'),
        ("e.json", '["Orrin"]', 'e.json:1: no entity: give {"name": ..., "id": ..., "aliases": [...]}'),
        ("e.json", '[{"name": "Orrin"},\n\n{"id": "7"}]', "e.json:3: name is null, expected a string"),
        ("e.json", '[{"name": "A"},\n {"name": ""}]', "e.json:2: name is '': give the name of the entity"),
        ("e.json", f'[{{"name": "A", "id": {"9" * 5000}}}]', "e.json:1: no JSON: Exceeds the limit"),
        ("e.json", '[{"name": "A", "lei": "B"}]', "e.json:1: unknown key 'lei': the keys are name, id and aliases"),
        ("e.json", '[{"name": "A", "id": true}]', "e.json:1: id is true, expected a string"),
        ("e.json", '[{"name": "A", "aliases": "B"}]', 'e.json:1: aliases is "B", expected a list of strings'),
        ("e.json", "[" * 100_000, "e.json:1: no list of entities: nested too deeply"),
    ],
    ids=lambda value: value[:60],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(content, encoding="utf-8", newline="")
    refused(name, message)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("gone.csv", "gone.csv: no such file or directory"),
        (".", ".: no file: give a CSV or JSON file of entities"),
        ("-", "-: no file: give a CSV or JSON file of entities"),
        ("", ": the path is empty"),
    ],
)
def test_what_is_no_file_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    refused(path, message)


def refused(path: str, message: str) -> None:
    result = run("parse", "--entities", path, "--text", "$5")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Invalid value for '--entities': {message}" in " ".join(result.stderr.split())


def test_bytes_that_are_no_text_are_wrong_usage(tmp_path: Path) -> None:
    file = tmp_path / "e.csv"
    file.write_bytes(b"name\ncaf\xe9")
    result = run("parse", "--entities", file, "--text", "$5")
    assert result.exit_code == 2
    assert "byte 0xe9 at offset 8 is not utf-8" in " ".join(result.stderr.split())


# What a parser does with them


def told(text: str, *entities: Entity) -> list[tuple[str, str, str | None] | None]:
    facts = Parser(entities=entities).parse(text)
    owners = [fact.subject for fact in facts]
    return [(owner.name, owner.text, owner.id) if owner else None for owner in owners]


def test_entity_of_the_user_wins_over_what_is_found() -> None:
    own = Entity(name="Orrin Global", id="7", aliases=("Tamsin Ore",))
    assert told("Then Tamsin Ore Inc paid $5.") == [("Tamsin Ore Inc", "Tamsin Ore Inc", None)]
    assert told("Then Tamsin Ore Inc paid $5.", own) == [("Orrin Global", "Tamsin Ore Inc", "7")]
    assert told("The widget king paid $5.", Entity(name="Orrin", id="7", aliases=("widget king",))) == [
        ("Orrin", "widget king", "7")
    ]


def test_pronoun_of_an_entity_has_its_id() -> None:
    own = Entity(name="Orrin Global", id="7", aliases=("Orrin",))
    assert told("Then Orrin rose. It paid $5.", own) == [("Orrin Global", "It", "7")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Then Orrin paid $5.", True),
        ("ORRIN PAID $5 MILLION", True),
        ("orrin paid $5", True),
        ("Then an orrin costs $5.", False),
    ],
)
def test_capital_of_an_alias_has_to_match(text: str, *, found: bool) -> None:
    (subject,) = told(text, Entity(name="Orrin Global", id="7", aliases=("Orrin",)))
    assert (subject is not None and subject[2] == "7") is found


def test_thousands_of_entities_cost_a_text_nothing() -> None:
    text = "Then Orrin Bank 17 paid $5, and Orrin paid 3%. " * 20
    few = [Entity(name="Orrin Bank 17", id="17"), Entity(name="Orrin", id="o")]
    many = [Entity(name=f"Orrin Bank {number}", id=str(number)) for number in range(5000)]
    assert calls(Parser(entities=few), text) == calls(Parser(entities=[*many, few[1]]), text)


def calls(parser: Parser, text: str) -> int:
    """How many functions are called to parse a text, once all tables are built."""
    parser.parse(text)
    count = 0

    def note(_: FrameType, event: str, __: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        parser.parse(text)
    finally:
        sys.setprofile(None)
    return count


def test_parser_with_entities_is_a_value() -> None:
    parser = Parser(entities=[Entity(name="Orrin Global", id="7", aliases=("Orrin",))])
    again = pickle.loads(pickle.dumps(parser))  # noqa: S301 - our own bytes
    assert (again, hash(again), repr(again)) == (parser, hash(parser), repr(parser))
    assert again.parse(TEXT) == parser.parse(TEXT)
    assert parser != Parser()
    assert dataclasses.replace(parser, entities=()) == Parser()
    with pytest.raises(dataclasses.FrozenInstanceError):
        parser.entities = ()  # type: ignore[misc]


def test_list_given_may_change_later() -> None:
    entities = [Entity(name="Orrin", id="7")]
    parser = Parser(entities=entities)
    entities.clear()
    (fact,) = parser.parse("Then Orrin paid $5.")
    assert fact.subject is not None
    assert fact.subject.id == "7"


def test_only_entities_are_taken() -> None:
    with pytest.raises(TypeError, match="entities holds 'Orrin', expected moneyfacts"):
        Parser(entities=["Orrin"])  # type: ignore[list-item]
