"""The accuracy of the parser on annotated texts: what is counted, shown, and said of a bad gold file."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import moneyfacts
from moneyfacts import Fact, Measure, Mention, Multiple
from moneyfacts.cli import app
from moneyfacts.scoring import GoldError, Score, read_gold

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.facts.jsonl"))
TEXT = "Acme paid US$5 and US$6 and US$7."


def fact(start: int, end: int, **fields: Any) -> Fact:
    [read] = moneyfacts.parse(TEXT[start:end])
    return Fact(**{"text": TEXT[start:end], "start": start, "end": end, "figure": read.figure, **fields})


FIRST, SECOND, THIRD = (10, 14), (19, 23), (28, 32)


def mention(name: str) -> Mention:
    return Mention(name=name, text="Acme", start=0, end=4)


def scored(gold: list[Fact], facts: list[Fact]) -> Score:
    score = Score()
    score.add(gold, facts)
    return score


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["score", *(str(argument) for argument in arguments)])


def write(folder: Path, *lines: str, text: str | None = TEXT) -> Path:
    gold = folder / "a.facts.jsonl"
    gold.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    if text is not None:
        (folder / "a.txt").write_text(text, encoding="utf-8")
    return gold


def line(**fields: Any) -> str:
    return json.dumps({**json.loads(fact(*FIRST).model_dump_json(exclude_unset=True)), **fields})


# What is counted


def test_found_counts_spans() -> None:
    found = scored([fact(*FIRST), fact(*SECOND), fact(*THIRD)], [fact(*FIRST), fact(*SECOND, role="to")]).found
    assert (found.gold, found.given, found.hits) == (3, 2, 2)
    assert (found.precision, found.recall, found.f1) == (1.0, 2 / 3, 0.8)


def test_span_that_differs_is_not_found() -> None:
    assert scored([fact(*FIRST)], [fact(12, 14)]).found.hits == 0


def test_value_is_the_figure_whatever_told_its_currency() -> None:
    gold = fact(*FIRST)
    same = gold.figure.model_copy(update={"currency_basis": "default", "currency_candidates": ("CAD",)})
    other = gold.figure.model_copy(update={"currency": "CAD"})
    multiple = Multiple(low=Decimal(5), high=Decimal(5))
    given = [fact(*FIRST, figure=figure) for figure in (same, other, multiple)]
    assert [scored([gold], [one]).aspects["value"].right for one in given] == [1, 0, 0]


@pytest.mark.parametrize(
    ("field", "wanted", "same", "other"),
    [
        ("subject", mention("Acme Corp"), mention("ACME  corp"), mention("Bolt")),
        ("counterparty", mention("Acme"), mention("acme"), None),
        ("parties", (mention("Acme"), mention("Bolt")), (mention("acme"), mention("bolt")), (mention("Acme"),)),
        ("measure", Measure(text="Net\nsales", start=0, end=9), Measure(text="net sales", start=0, end=9), None),
        ("direction", "up", "up", "down"),
        ("role", "to", "to", "from"),
        ("per", "share", "share", None),
        ("modality", "planned", "planned", "forecast"),
        ("negated", True, True, False),
    ],
)
def test_each_aspect_is_judged(field: str, wanted: Any, same: Any, other: Any) -> None:
    gold = [fact(*FIRST, **{field: wanted})]
    assert scored(gold, [fact(*FIRST, **{field: same})]).aspects[field].right == 1
    assert scored(gold, [fact(*FIRST, **{field: other})]).aspects[field].right == 0


def test_nothing_said_of_nothing_is_right_but_no_hit() -> None:
    subject = scored([fact(*FIRST, subject=None)], [fact(*FIRST)]).aspects["subject"]
    assert (subject.accuracy, subject.precision, subject.recall, subject.f1) == (1.0, None, None, None)


def test_what_the_gold_leaves_out_is_not_judged() -> None:
    aspects = scored([fact(*FIRST)], [fact(*FIRST, per="share")]).aspects
    assert {name for name, tally in aspects.items() if tally.judged} == {"value"}


def test_groups_are_compared_by_their_members_and_not_their_numbers() -> None:
    gold = [fact(*FIRST, group=1), fact(*SECOND, group=1), fact(*THIRD, group=None)]
    same = [fact(*FIRST, group=7), fact(*SECOND, group=7), fact(*THIRD)]
    other = [fact(*FIRST), fact(*SECOND, group=7), fact(*THIRD, group=7)]
    assert scored(gold, same).aspects["group"].accuracy == 1.0
    assert scored(gold, other).aspects["group"].right == 0


def test_missed_member_of_a_group_counts_once() -> None:
    gold = [fact(*FIRST, group=1), fact(*SECOND, group=1), fact(*THIRD, group=1)]
    assert scored(gold, [fact(*FIRST, group=0), fact(*SECOND, group=0)]).aspects["group"].accuracy == 1.0


def test_gold_scored_against_itself_is_right() -> None:
    for path in SEEDS:
        text = path.with_name(path.name.replace(".facts.jsonl", ".txt")).read_text(encoding="utf-8")
        gold = read_gold(path.read_text(encoding="utf-8"), text)
        score = scored(gold, gold)
        assert score.found.f1 == 1.0
        assert {tally.accuracy for tally in score.aspects.values()} == {1.0}


# Gold files


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("{", "no JSON: expecting property name enclosed in double quotes at column 2"),
        ("[]", "input should be a valid dictionary or instance of Fact"),
        ('{"text": "US$5", "start": 10, "end": 14}', "figure: field required"),
        (line(start=-1), "start: input should be greater than or equal to 0"),
        (line(start=9), "text is 'US$5', but at 9 to 14 stands ' US$5'"),
        (line(end=99), "text is 'US$5', but at 10 to 99 stands 'US$5 and US$6 and US$7.'"),
        (line(role="start"), "role: input should be 'level', 'change', 'from' or 'to'"),
        (line(), "a second fact at 10 to 14"),
        ("[" * 100_000, "no fact: too deeply nested"),
    ],
)
def test_bad_line_is_named_with_its_number(bad: str, reason: str) -> None:
    with pytest.raises(GoldError) as caught:
        read_gold(f"{line()}\n\n{bad}\n", TEXT)
    assert (caught.value.line, str(caught.value)) == (3, reason)


def test_line_of_the_command_is_gold() -> None:
    parsed = CliRunner().invoke(app, ["parse", "--text", TEXT, "--format", "jsonl"]).stdout
    assert read_gold(parsed, TEXT) == moneyfacts.parse(TEXT)


# The command


def test_command_shows_a_table(tmp_path: Path) -> None:
    result = run(write(tmp_path, line(per="share")))
    rows = [row.split() for row in result.stdout.splitlines() if row]
    assert result.exit_code == 0
    assert ["found", "1", "of", "1", "33.3%", "100.0%", "50.0%"] in rows
    assert ["value", "1", "of", "1", "100.0%"] in rows
    assert ["per", "0", "of", "1", "0.0%", "–", "0.0%", "0.0%"] in rows
    assert "1 document, 1 gold facts, 3 from the parser" in result.stdout
    assert "\x1b" not in result.stdout


def test_command_gives_json(tmp_path: Path) -> None:
    shown = json.loads(run(write(tmp_path, line(per="share")), "--format", "json").stdout)
    assert shown["documents"] == 1
    assert shown["found"] == {"gold": 1, "given": 3, "right": 1, "precision": 0.3333, "recall": 1.0, "f1": 0.5}
    assert shown["value"] == {"judged": 1, "right": 1, "accuracy": 1.0}
    assert shown["per"]["precision"] is None


def test_empty_gold_is_a_document_without_facts(tmp_path: Path) -> None:
    shown = json.loads(run(write(tmp_path, text="nothing"), "--format", "json").stdout)
    assert shown["found"] == {"gold": 0, "given": 0, "right": 0, "precision": None, "recall": None, "f1": None}


def test_seeds_are_scored() -> None:
    shown = json.loads(run(*SEEDS, "--format", "json").stdout)
    assert shown["documents"] == len(SEEDS)
    assert min(shown["found"]["f1"], shown["value"]["accuracy"]) >= 0.95


def test_currency_goes_to_the_parser(tmp_path: Path) -> None:
    [canadian] = moneyfacts.parse("$5", currency="CAD")
    gold = write(tmp_path, canadian.model_dump_json(), text="$5")
    assert json.loads(run(gold, "--format", "json").stdout)["value"]["right"] == 0
    assert json.loads(run(gold, "--format", "json", "--currency", "CAD").stdout)["value"]["right"] == 1


def test_bad_line_does_not_stop_the_others(tmp_path: Path) -> None:
    bad, good = tmp_path / "bad", tmp_path / "good"
    bad.mkdir()
    good.mkdir()
    broken = write(bad, line(), "{}")
    result = run(broken, write(good, line()), "--format", "json")
    assert result.exit_code == 1
    assert result.stderr == f"moneyfacts: {broken}:2: text: field required\n"
    assert json.loads(result.stdout)["documents"] == 1


def test_missing_text_is_reported(tmp_path: Path) -> None:
    gold = write(tmp_path, line(), text=None)
    result = run(gold)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"moneyfacts: {tmp_path / 'a.txt'}: no such file or directory (the text of {gold})\n"


def test_missing_gold_is_reported(tmp_path: Path) -> None:
    gold = tmp_path / "a.facts.jsonl"
    result = run(gold)
    assert (result.exit_code, result.stderr) == (1, f"moneyfacts: {gold}: no such file or directory\n")


def test_folder_is_no_gold(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"moneyfacts: {tmp_path}: no file of gold facts")


def test_no_gold_is_wrong_usage() -> None:
    assert run().exit_code == 2
