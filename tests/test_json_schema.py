"""The JSON schema: our own output is valid by it, what is wrong is not, and it changes only with the version."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moneyfacts import Entity, Fact, Figure, Mention, Money, Multiple, Parser, Percent, Period, Quantity, Ratio
from moneyfacts.figures import plain
from moneyfacts.json_schema import line_schema, schema_version

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "schemas"
VALIDATOR = jsonschema.Draft202012Validator(line_schema())


def line(**changes: Any) -> dict[str, Any]:
    fact = Fact(text="$5", start=0, end=2, figure=Money(currency="USD", low=Decimal(5), high=Decimal(5)))
    return {"source": "a.txt"} | fact.model_dump(mode="json") | changes


def structure(schema: Any) -> Any:
    """The schema without its descriptions, which may be worded anew at any time."""
    if isinstance(schema, dict):
        return {name: structure(value) for name, value in schema.items() if not is_description(name, value)}
    return [structure(item) for item in schema] if isinstance(schema, list) else schema


def is_description(name: str, value: Any) -> bool:
    return name == "description" and isinstance(value, str)


def command(*arguments: str | Path) -> str:
    done = subprocess.run([sys.executable, "-m", "moneyfacts", *arguments], capture_output=True, check=True, text=True)
    return done.stdout


def test_command_prints_it() -> None:
    printed = json.loads(command("schema"))
    assert printed == line_schema()
    assert printed["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(printed)


def test_every_line_of_the_seeds_is_valid() -> None:
    lines = command("parse", ROOT / "seeds", "--format", "jsonl").splitlines()
    assert len(lines) > 100
    for given_line in lines:
        VALIDATOR.validate(json.loads(given_line))


def test_line_with_all_that_a_fact_can_have_is_valid() -> None:
    mention = Mention(text="it", start=0, end=2, name="Orrin", id="LEI-1", kind="company")
    period = Period(text="in 2024", start=0, end=7, value="2024")
    figures: list[Figure] = [
        Money(currency="USD", low=Decimal("-0.10"), currency_candidates=("CAD",)),
        Percent(high=Decimal("1E-30"), unit="point"),
        Ratio(parts=(Decimal(2), Decimal("0.5"))),
        Multiple(low=Decimal(0), high=Decimal("1E+80")),
        Quantity(low=Decimal(1), high=Decimal(2), unit="gigawatt"),
    ]
    for figure in figures:
        fact = Fact(
            text="x", start=0, end=1, figure=figure, period=period, subject=mention, parties=(mention,), group=0
        )
        VALIDATOR.validate({"source": "-"} | fact.model_dump(mode="json"))


def test_known_entities_are_valid() -> None:
    parser = Parser(entities=[Entity(name="Orrin Holdings", id="LEI-1", aliases=("Orrin",))])
    [fact] = parser.parse("Shares of Orrin fell 3%.")
    VALIDATOR.validate({"source": "text"} | fact.model_dump(mode="json"))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40))
def test_every_number_is_valid_as_it_is_written(number: Decimal) -> None:
    figure = line()["figure"] | {"low": plain(number), "high": plain(number)}
    VALIDATOR.validate(line(figure=figure))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"source": None}, id="no source"),
        pytest.param({"start": -1}, id="negative offset"),
        pytest.param({"role": "rise"}, id="unknown role"),
        pytest.param({"direction": "sideways"}, id="unknown direction"),
        pytest.param({"subject": "Orrin"}, id="subject as text"),
        pytest.param({"parties": None}, id="no list of parties"),
        pytest.param({"figure": line()["figure"] | {"kind": "sum"}}, id="unknown kind"),
        pytest.param({"figure": line()["figure"] | {"kind": "percent"}}, id="money as percent"),
        pytest.param({"figure": line()["figure"] | {"low": 5}}, id="number as a float"),
        pytest.param({"figure": line()["figure"] | {"low": "5.10"}}, id="trailing zero"),
        pytest.param({"figure": line()["figure"] | {"low": "1E+10"}}, id="exponent"),
        pytest.param({"figure": line()["figure"] | {"currency": "usd"}}, id="lower-case code"),
    ],
)
def test_what_is_wrong_is_not_valid(changes: dict[str, Any]) -> None:
    VALIDATOR.validate(line())
    assert not VALIDATOR.is_valid(line(**changes))


@pytest.mark.parametrize("name", line())
def test_no_field_may_be_left_out(name: str) -> None:
    assert not VALIDATOR.is_valid({other: value for other, value in line().items() if other != name})


def test_schema_of_this_version_is_kept_and_has_not_changed() -> None:
    kept = KEPT / f"fact-{schema_version()}.json"
    assert kept.exists(), "the version is new: run `make schema`"
    assert structure(json.loads(kept.read_text(encoding="utf-8"))) == structure(line_schema()), (
        "the schema has changed: it may with a new version only (a minor one while 0.x); then run `make schema`"
    )


def test_kept_schemas_say_which_version_they_are() -> None:
    kept = {path.name: json.loads(path.read_text(encoding="utf-8"))["$id"] for path in KEPT.iterdir()}
    assert kept == {name: f"urn:moneyfacts:fact:{name.removeprefix('fact-').removesuffix('.json')}" for name in kept}
    assert len(kept) > 0


def test_change_of_structure_is_seen_and_of_wording_is_not() -> None:
    reworded, changed = copy.deepcopy(line_schema()), copy.deepcopy(line_schema())
    reworded["$defs"]["Money"]["description"] = "Money."
    changed["$defs"]["Money"]["properties"]["description"] = {"type": "string"}
    assert structure(reworded) == structure(line_schema()) != structure(changed)
