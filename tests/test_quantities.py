"""Quantities that are no money, on request: which numbers count, of what, and what none of them is."""

from __future__ import annotations

import pickle
import subprocess
import sys
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from tests.notation import Expected, unmark, write
from tests.properties.texts import fragments, texts
from typer.testing import CliRunner

import moneyfacts
from moneyfacts import Fact, Parser, Quantity
from moneyfacts.cli import app
from moneyfacts.lexicon.quantities import COUNTED, FORMS, MEASURES, quantity_units
from moneyfacts.testing import assert_facts, read_seeds
from moneyfacts.units import named_unit

parser = Parser(quantities=True)

#: The text, its quantities in braces: value, unit, and what the fact adds.
QUANTITIES = [
    ("It builds {10 gigawatts}.", "10 gigawatt"),
    ("It pumped {300 million barrels}.", "300e6 oil_barrel"),
    ("It has {1,000 people} in Spain.", "1e3 person"),
    ("It has {a million customers}.", "1e6 customer"),
    ("It runs a {500-mile} line.", "500 mile"),
    ("It runs a {300-person} team.", "300 person"),
    ("It added {1,200 new jobs}.", "1200 job up change"),
    ("It sold {2.3 mln common shares}.", "2300e3 share"),
    ("It uses {20 kWh} and {1.5GW}.", "20 kilowatt_hour | 1.5 gigawatt"),
    ("It holds {5 kg} of salt.", "5 kilogram"),
    ("It covers {12,500 square feet} on {10.1 acres}.", "12500 square_foot | 10.1 acre"),
    ("It used {one and a half million tonnes} of coal.", "1500e3 metric_ton"),
    ("It used {30,000 megawatt-hours}.", "30e3 megawatt_hour"),
    ("A disk of {5-1/4 inches} is sold.", "5.25 inch"),
    # Ranges share their unit and scale.
    ("It ships {5 to 10 tonnes}.", "5..10 metric_ton"),
    ("It makes between {15 and 20 mln acres} green.", "15e6..20e6 acre"),
    ("It makes {20-30 MW}.", "20..30 megawatt"),
    # Bounds and approximation.
    ("It ships up to {5 tonnes}.", "<=5 metric_ton"),
    ("It has more than {3,000 employees}.", ">3e3 employee"),
    ("It has about {400 workers}.", "400 worker ~"),
    ("It took {thousands of people}.", "1e3..<1e6 person ~"),
    ("Samples over a {40 foot} section were good.", "40 foot"),
    # Rates.
    ("It pumps {20,000 barrels} per day.", "20e3 oil_barrel /day"),
    ("It pumps {35,000 bpd}.", "35e3 oil_barrel /day"),
    ("Its capacity is {240,000 metric tons} annually.", "240e3 metric_ton /year"),
    # Changes and comparisons.
    ("Output rose to {20 tonnes} from {15 tonnes}.", "20 metric_ton up to | 15 metric_ton from"),
    # Precious metals have ounces of their own.
    ("The mine produced {2,500 ounces} of gold.", "2500 troy_ounce"),
    ("A jar has {8 ounces} of jam.", "8 ounce"),
]

NONE = [
    # Years, names, models, scores, identifiers.
    "In 1987 shares rose.",
    "It grew until 2024 people left.",
    "The plant on Three Mile Island is shut.",
    "It owns Nine Mile Point.",
    "It bought Boeing 747 aircraft.",
    "It flies 747-400 aircraft.",
    "It sold No.5 stores.",
    "It is at -5 miles.",
    # Another noun is counted.
    "It has six car lines.",
    "It had 2,000 job applications.",
    "It sold 50 branch offices.",
    # Units that mean something else as often.
    "The gas flowed at 237,862 cm a day.",
    "It took 5 m steps.",
    "It won two cups.",
    "It has three yards in Korea.",
    "It came second by three points.",
    "He is on his 3rd mile.",
    # Times are periods.
    "It took ten years and 6 months.",
    "It is 5 minutes late.",
    # Neither number nor unit.
    "Miles of people saw it.",
    "It has 300.",
    "Chapter 7 has 5 pages.",
]

#: With a figure that takes the words: only the figure is there.
FIGURES_FIRST = [
    ("It costs $5 per 100 kilos.", ["$5"]),
    ("It paid 5 pounds for it.", ["5 pounds"]),
    ("It paid $20 million for 300 stores.", ["$20 million", "300 stores"]),
    ("A 12% stake is 40 mln shares, or $2 a share.", ["12%", "40 mln shares", "$2"]),
    ("It made 3 dollars and 50 cents.", ["3 dollars and 50 cents"]),
    ("A 2-for-1 stock split.", ["2-for-1"]),
]


def written(fact: Fact) -> str:
    """A quantity in the notation, its unit with underlines."""
    figure = fact.figure
    assert isinstance(figure, Quantity)
    told = Expected(figure, fact.approximate, fact.direction, fact.role, fact.per)
    return write(told).replace(figure.unit, figure.unit.replace(" ", "_"), 1)


@pytest.mark.parametrize(("marked", "expected"), QUANTITIES)
def test_quantity(marked: str, expected: str) -> None:
    text, spans = unmark(marked)
    found = [(fact.start, fact.end, written(fact)) for fact in parser.parse(text)]
    assert found == [(*span, one) for span, one in zip(spans, expected.split(" | "), strict=True)]


@pytest.mark.parametrize("text", NONE)
def test_no_quantity(text: str) -> None:
    assert parser.parse(text) == []


@pytest.mark.parametrize(("text", "expected"), FIGURES_FIRST)
def test_figures_come_first(text: str, expected: list[str]) -> None:
    assert_facts(text, expected, parser=parser)


def test_quantity_has_its_subject() -> None:
    [fact] = assert_facts("Orrin produced 3.6 mln tons of coal.", [{"subject": "Orrin"}], parser=parser)
    assert fact.measure is not None
    assert fact.measure.text == "coal"


# What is asked for alone


@pytest.mark.parametrize("text", [unmark(marked)[0] for marked, _ in QUANTITIES])
def test_nobody_gets_quantities_unasked(text: str) -> None:
    assert moneyfacts.parse(text) == []


def figures(facts: list[Fact]) -> list[tuple[int, int, object]]:
    return [(fact.start, fact.end, fact.figure) for fact in facts if fact.figure.kind != "quantity"]


def test_seeds_have_the_same_figures() -> None:
    for seed in read_seeds():
        assert figures(parser.parse(seed.text)) == figures(moneyfacts.parse(seed.text))


@given(texts)
def test_figures_are_the_same_with_quantities(text: str) -> None:
    assert figures(parser.parse(text)) == figures(moneyfacts.parse(text))


quantity_fragments = fragments.map(lambda text: text.replace("pct", "tonnes").replace("%", " people "))


@given(quantity_fragments)
def test_spans_never_overlap(text: str) -> None:
    facts = parser.parse(text)
    assert all(text[fact.start : fact.end] == fact.text for fact in facts)
    assert all(before.end <= after.start for before, after in pairwise(facts))


@given(quantity_fragments)
def test_facts_are_valid(text: str) -> None:
    for fact in parser.parse(text):
        assert Fact.model_validate_json(fact.model_dump_json()) == fact


def test_parse_money_is_as_before() -> None:
    assert parser.parse_money("$5").amount == 5
    with pytest.raises(moneyfacts.FigureSyntaxError, match="expected an amount of money, found none"):
        parser.parse_money("5 tonnes")


def test_setting_is_kept() -> None:
    assert pickle.loads(pickle.dumps(parser)) == parser  # noqa: S301 - our own
    assert [len(facts) for facts in parser.parse_many(["5 tonnes", "$5"])] == [1, 1]


# Units


def test_every_unit_is_one_of_pint() -> None:
    known = {unit.name for unit in quantity_units().values()}
    assert known >= {name for _, name in MEASURES} | {name for name, _ in COUNTED} | {name for _, name, _ in FORMS}
    for name in known:
        assert str(named_unit(name)) not in {"", "dimensionless"}


def test_counted_nouns_are_no_units_of_pint() -> None:
    # Else named_unit would take one for a measure: a "unit" is a millionth of a nit.
    for noun, _ in COUNTED:
        assert list(named_unit(noun).dimensionality) == [f"[{noun.replace(' ', '_')}]"]


def test_quantity_converts() -> None:
    [fact] = parser.parse("It pumps 20,000 barrels a day.")
    [counted] = parser.parse("It has 300 stores.")
    # 42 gallons of 3.785411784 litres each.
    assert fact.to_pint().to("litre / day").magnitude == Decimal("3179745.89856")  # type: ignore[union-attr]
    assert str(counted.to_pint()) == "300 store"


# Faces


def test_command_line_takes_quantities() -> None:
    done = CliRunner().invoke(app, ["parse", "--quantities", "--text", "It builds 10 gigawatts.", "--format", "jsonl"])
    assert done.exit_code == 0
    assert '"kind": "quantity", "unit": "gigawatt"' in done.stdout
    assert CliRunner().invoke(app, ["parse", "--text", "It builds 10 gigawatts.", "--format", "jsonl"]).stdout == ""


def test_quantities_are_explained() -> None:
    [told] = moneyfacts.explain("Orrin builds up to 10 gigawatts.", parser=parser)
    assert told.fact == parser.parse("Orrin builds up to 10 gigawatts.")[0]
    assert [step.rule for step in told.steps] == ["read_quantities"]


def test_only_who_asks_pays() -> None:
    code = """
import sys, moneyfacts
parser = moneyfacts.Parser(quantities=True)
moneyfacts.parse("It builds 10 gigawatts.")
print("quantulum3" in sys.modules)
print(parser.parse("It builds 10 gigawatts.")[0].text)
print("quantulum3" in sys.modules, "quantulum3.classifier" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["False", "10 gigawatts", "True False"]
    assert done.stderr == ""
