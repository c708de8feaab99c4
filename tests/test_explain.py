"""Explanations: the lines that tell why a fact is what it is, written by hand."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from tests.test_cli import run

import moneyfacts
from moneyfacts import Entity, Explanation, Parser, explain

TEXT = "Acme sold up to $15-25 million of notes a year to Bell Inc, with C$3 and 30 bps; he told Orrin."


def only(text: str, **options: Any) -> Explanation:
    (told,) = explain(text, **options)
    return told


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("It paid $5.", ["money: “$5” → 5"]),
        ("It paid up to $5.", ["money: “$5” → 5", "open_bounds: “up to” → at most 5"]),
        ("It paid $5 or more.", ["money: “$5” → 5", "open_bounds: “or more” → at least 5"]),
        ("It paid nearly $5.", ["money: “$5” → 5", "open_bounds: “nearly” → approximate"]),
        ("It paid $5 a year.", ["money: “$5” → 5", "read_rates: “a year” → per year"]),
        ("It paid -$5.", ["money: “$5” → 5", "read_signs: “-$5” → -5"]),
        (
            "It paid $15-25 million.",
            [
                "money: “$15” → 15",
                "number: “25 million” → 25,000,000",
                "join_ranges: “$15”, “25 million” → 15,000,000 to 25,000,000",
            ],
        ),
        ("It rose 3%.", ["percent: “3%” → 3", "read_directions: role change, direction up"]),
        ("A 50-50 venture.", ["ratio: “50-50” → 50 : 50"]),
        ("It is 3x as much.", ["multiple: “3x” → 3"]),
    ],
)
def test_steps_that_built_the_figure(text: str, steps: list[str]) -> None:
    assert [str(step) for step in only(text).steps] == steps


def test_rules_come_in_the_order_in_which_they_ran() -> None:
    told = only("It paid about -$5 a month.")
    assert [step.rule for step in told.steps] == ["money", "read_signs", "open_bounds", "read_rates"]


def test_amount_without_a_unit_takes_that_of_another() -> None:
    _, earlier = explain("It made $1.2 billion against 1.1 billion.")
    assert [str(step) for step in earlier.steps][:2] == [
        "number: “1.1 billion” → 1,100,000,000",
        "share_currency: money, 1,100,000,000",
    ]
    assert earlier.currency == "USD by context: shared with “$1.2 billion”"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("It paid C$5.", "CAD, explicit: the text names it"),
        ("It paid ¥5.", "JPY by default: the usual one, as the document tells none (could be CNY)"),
        (
            "All figures are in yuan. It paid ¥5.",
            "CNY by context: the document says “All figures are in yuan” (could be JPY)",
        ),
        ("It rose 5%.", ""),
    ],
)
def test_how_the_currency_is_known(text: str, currency: str) -> None:
    assert only(text).currency == currency


def test_currency_of_the_setting_and_of_the_call() -> None:
    for told in (only("It paid ¥5.", currency="CNY"), only("It paid ¥5.", parser=Parser(currency="CNY"))):
        assert told.currency == "CNY by default: the setting (could be JPY)"


def test_currency_of_an_amount_written_in_full() -> None:
    first, second = explain("It paid 5 yuan. It paid ¥5.")
    assert first.currency == "CNY, explicit: the text names it"
    assert second.currency == "CNY by context: the document writes “5 yuan” (could be JPY)"


def test_why_this_subject() -> None:
    told = only("Then Orrin paid $5 for tea, Bell said.")
    assert told.fact.subject is not None
    assert told.fact.subject.name == "Orrin"
    assert told.choice.pattern.startswith("subject verb figure: ")
    assert told.choice.tried[:3] == ("figure noun", "noun of figure", "figure of noun")
    assert told.choice.others == ("Bell",)


def test_restatement_goes_by_the_figure_before() -> None:
    _, second = explain("Orrin's revenue rose $5 (3%).")
    assert (second.choice.rule, second.choice.tried) == ("restatement", ())


def test_no_rule_fits() -> None:
    told = only("$5.")
    assert told.choice.rule == ""
    assert ("by rule", "none fits") in told.lines()
    assert "figure noun" in told.choice.tried


def test_text_of_an_explanation() -> None:
    told = only(
        "Orrin has paid up to C$5 a year.",
        parser=Parser(entities=[Entity(name="Orrin Global", id="7", aliases=("Orrin",))]),
    )
    *head, rule, tried = str(told).splitlines()
    assert head == [
        "“C$5” at 21 to 24",
        "  value         money, CAD at most 5",
        "  built by      money: “C$5” → 5",
        "                open_bounds: “up to” → at most 5",
        "                read_rates: “a year” → per year",
        "  currency      CAD, explicit: the text names it",
        "  subject       Orrin Global, here “Orrin”, your entity 7",
        "  measure       none",
    ]
    assert rule.startswith("  by rule       ")
    assert tried.startswith("  tried before  “figure noun”, ")


def test_facts_are_those_of_parse() -> None:
    assert [told.fact for told in explain(TEXT)] == moneyfacts.parse(TEXT)
    assert explain("nothing here") == []


@pytest.mark.parametrize(
    "seed", sorted((Path(__file__).parents[1] / "seeds").glob("*.txt")), ids=lambda seed: seed.stem
)
def test_facts_of_whole_documents_are_those_of_parse(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    told = explain(text)
    assert [one.fact for one in told] == moneyfacts.parse(text)
    for one in told:
        assert one.steps
        parts = (one.fact.subject, one.fact.measure, one.fact.counterparty)
        assert bool(one.choice.rule) == any(part is not None for part in parts)


def test_text_must_be_text() -> None:
    with pytest.raises(TypeError, match="bytes"):
        explain(b"$5")  # type: ignore[arg-type]


def test_parse_runs_nothing_of_it() -> None:
    called: set[str] = set()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            called.add(frame.f_code.co_filename)

    sys.setprofile(note)
    try:
        moneyfacts.parse(TEXT)
    finally:
        sys.setprofile(None)
    assert any("parser.py" in name for name in called)
    assert not any("explaining" in name for name in called)


def test_command_shows_lines() -> None:
    shown = run("parse", "--explain", "--text", "Orrin paid up to\nC$5.").stdout
    assert shown.splitlines()[:4] == [
        "“C$5” at 17 to 20 of text",
        "  value         money, CAD at most 5",
        "  built by      money: “C$5” → 5",
        "                open_bounds: “up to” → at most 5",
    ]
    assert run("parse", "--explain", "--text", "nothing").stdout == "no figures\n"


def test_command_parts_facts_and_names_their_files(tmp_path: Path) -> None:
    for name, text in (("a.txt", "US$5"), ("b.txt", "\x1b[31m US$6")):
        (tmp_path / name).write_text(text)
    result = run("parse", "--explain", tmp_path, tmp_path / "c.txt", "--output", tmp_path / "out.json")
    shown = (tmp_path / "out.json").read_text(encoding="utf-8")
    headings = [block.splitlines()[0] for block in shown.split("\n\n")]
    assert headings == [f"“US$5” at 0 to 4 of {tmp_path / 'a.txt'}", f"“US$6” at 6 to 10 of {tmp_path / 'b.txt'}"]
    assert (result.exit_code, result.stderr) == (1, f"moneyfacts: {tmp_path / 'c.txt'}: no such file or directory\n")


def test_explanation_is_for_people() -> None:
    result = run("parse", "--explain", "--text", "$5", "--format", "json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--format" in result.stderr
