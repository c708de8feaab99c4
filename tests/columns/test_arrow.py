"""Facts as Arrow columns: the models' own fields, rows in their places, numbers that say where they do not fit."""

from __future__ import annotations

import decimal
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pydantic import BaseModel

import moneyfacts
from moneyfacts import Fact, Figure, Mention, Money, Parser, Percent, Period, Ratio
from moneyfacts.arrow import FACT, FACTS, facts_array, facts_table, parse_array

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]
#: What the columns have beside the fields of the models.
ADDED = {"low_exact", "high_exact"}


def rows(array: pa.Array) -> list[Any]:
    return list(array.to_pylist())


def only(figure: Figure) -> dict[str, Any]:
    """What the columns hold of a figure that stands alone."""
    [[fact]] = facts_array([[Fact(text="x", start=0, end=1, figure=figure)]]).to_pylist()
    return {name: value for name, value in fact["figure"].items() if value is not None}


def assert_same(fact: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Each field is the model's, and what the model's kind does not have is null."""
    figure = fact["figure"]
    absent = figure.keys() - wanted["figure"].keys() - ADDED
    assert {name: figure[name] for name in absent} == dict.fromkeys(absent)
    shown = fact | {"figure": {name: figure[name] for name in wanted["figure"]}}
    figure_wanted = {
        name: list(value) if isinstance(value, tuple) else value for name, value in wanted["figure"].items()
    }
    assert shown == wanted | {"figure": figure_wanted, "parties": list(wanted["parties"])}


def test_type_has_the_fields_of_the_models_in_their_order() -> None:
    parts: dict[str, type[BaseModel]] = {"subject": Mention, "counterparty": Mention, "measure": moneyfacts.Measure}
    parts |= {"period": Period, "baseline": Period}
    assert [field.name for field in FACT] == list(Fact.model_fields)
    for name, model in parts.items():
        assert [field.name for field in FACT.field(name).type] == list(model.model_fields)
    assert FACT.field("parties").type.value_type == FACT.field("subject").type


def test_figure_has_the_fields_of_all_kinds() -> None:
    kinds: list[type[BaseModel]] = [Money, Percent, Ratio, moneyfacts.Multiple, moneyfacts.Quantity]
    names = {name for kind in kinds for name in (*kind.model_fields, *kind.model_computed_fields)}
    assert {field.name for field in FACT.field("figure").type} == names | ADDED


def test_bounds_are_decimals_of_fixed_size() -> None:
    figure = FACT.field("figure").type
    assert {figure.field(name).type for name in ("amount", "low", "high")} == {pa.decimal128(38, 18)}
    assert figure.field("parts").type.value_type == pa.decimal128(38, 18)


def test_fact_keeps_everything() -> None:
    subject = Mention(text="the group", start=3, end=12, name="Orrin", id="LEI-1", kind="company")
    fact = Fact(
        text="US$5",
        start=20,
        end=24,
        figure=Money(
            currency="USD", low=Decimal(5), low_inclusive=False, currency_basis="default", currency_candidates=("CAD",)
        ),
        approximate=True,
        direction="up",
        role="to",
        group=7,
        per="share",
        period=Period(text="in 2024", start=30, end=37, value="2024"),
        baseline=Period(text="from 2023", start=38, end=47),
        subject=subject,
        measure=moneyfacts.Measure(text="revenue", start=13, end=20),
        counterparty=subject,
        parties=(subject, subject),
        modality="planned",
        negated=True,
    )
    [[found]] = facts_array([[fact]]).to_pylist()
    assert_same(found, fact.model_dump())


def test_seeds_come_out_as_parse_reads_them() -> None:
    parsed = [moneyfacts.parse(text) for text in SEEDS]
    found = rows(parse_array(pa.array(SEEDS)))
    assert sum(map(len, parsed)) > 100
    for facts, row in zip(parsed, found, strict=True):
        for fact, shown in zip(facts, row, strict=True):
            assert_same(shown, fact.model_dump())


def test_rows_keep_their_places() -> None:
    texts = ["", None, "It paid US$5 and 3%.", "\U0001f600 US$7", "none"]
    found = rows(parse_array(pa.array(texts)))
    places = [row and [(fact["text"], fact["start"], fact["end"]) for fact in row] for row in found]
    assert places == [[], None, [("US$5", 8, 12), ("3%", 17, 19)], [("US$7", 2, 6)], []]


def test_more_rows_than_are_turned_at_a_time_keep_their_order() -> None:
    texts = [None if number % 7 == 0 else f"US${number}" for number in range(2_500)]
    found = rows(parse_array(pa.array(texts)))
    amounts = [row and row[0]["figure"]["amount"] for row in found]
    assert amounts == [None if number % 7 == 0 else Decimal(number) for number in range(2_500)]


@pytest.mark.parametrize(
    "type_", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())]
)
def test_all_types_of_strings_are_read(type_: pa.DataType) -> None:
    array = pa.array(["US$5", None, "none", "US$5"]).cast(type_)
    found = parse_array(array)
    assert (found.type, found.null_count) == (FACTS, 1)
    assert [row and [fact["text"] for fact in row] for row in rows(found)] == [["US$5"], None, [], ["US$5"]]


def test_slices_and_chunks_are_read() -> None:
    array = pa.array(["US$1", "US$2", None, "US$4"])
    chunked = pa.chunked_array([array.slice(1, 2), array.slice(3)])
    assert [row and row[0]["text"] for row in rows(parse_array(chunked))] == ["US$2", None, "US$4"]


@pytest.mark.parametrize(
    "array", [pa.array([], pa.string()), pa.chunked_array([], pa.string()), pa.array([], pa.null())]
)
def test_nothing_gives_an_empty_column_of_the_type(array: pa.Array) -> None:
    found = parse_array(array)
    assert (isinstance(found, pa.ListArray), len(found), found.type) == (True, 0, FACTS)


def test_column_of_nulls_without_a_type_stays_null() -> None:
    assert rows(parse_array(pa.array([None, None]))) == [None, None]


@pytest.mark.parametrize("array", [pa.array([5]), pa.array([b"US$5"]), pa.array([["US$5"]])])
def test_other_types_are_refused(array: pa.Array) -> None:
    with pytest.raises(TypeError, match="expected strings: cast it first"):
        parse_array(array)


@pytest.mark.parametrize("texts", [["US$5"], "US$5", None])
def test_what_is_no_array_is_refused(texts: Any) -> None:
    with pytest.raises(TypeError, match="expected an Arrow array"):
        parse_array(texts)


def test_parser_settings_count() -> None:
    [[fact]] = parse_array(pa.array(["It cost $5."]), parser=Parser(currency="CAD")).to_pylist()
    assert fact["figure"]["currency"] == "CAD"


LOWEST = Decimal("-99999999999999999999.999999999999999999")


@pytest.mark.parametrize(
    ("given", "held", "exact"),
    [
        pytest.param(Decimal("1E+10"), Decimal(10_000_000_000), True, id="exponent"),
        pytest.param(LOWEST, LOWEST, True, id="as low as it goes"),
        pytest.param(Decimal("1E+20"), None, False, id="too large"),
        pytest.param(Decimal("-1E+99"), None, False, id="far too low"),
        pytest.param(Decimal("99999999999999999999.9999999999999999995"), None, False, id="too large when rounded"),
        pytest.param(Decimal("1E-18"), Decimal("1E-18"), True, id="last decimal"),
        pytest.param(Decimal("1E-19"), Decimal(0), False, id="below the last decimal"),
        pytest.param(Decimal("0.3333333333333333333333333333"), Decimal("0.333333333333333333"), False, id="third"),
        pytest.param(Decimal("5.00000000000000000000"), Decimal(5), True, id="zeros lose nothing"),
    ],
)
def test_number_that_does_not_fit_says_so(given: Decimal, held: Decimal | None, exact: bool) -> None:  # noqa: FBT001
    with decimal.localcontext(prec=3):  # the caller's own settings change nothing
        figure = only(Percent(low=given, high=given))
    assert (figure.get("low"), figure.get("high"), figure.get("amount")) == (held, held, held)
    assert (figure["low_exact"], figure["high_exact"]) == (exact, exact)


def test_open_end_is_told_from_one_that_is_out_of_range() -> None:
    above = only(Money(currency="USD", low=Decimal("1E+25"), low_inclusive=False))
    assert ("low" in above, above["low_exact"], above["low_inclusive"]) == (False, False, False)
    assert ("high" in above, above["high_exact"], above["high_inclusive"]) == (False, True, False)


def test_figure_that_does_not_fit_keeps_its_text_and_harms_no_other() -> None:
    text = f"It owes US$1{'0' * 30}, and US$5."
    [row] = rows(parse_array(pa.array([text])))
    assert [(fact["text"], fact["figure"]["amount"]) for fact in row] == [
        (f"US$1{'0' * 30}", None),
        ("US$5", Decimal(5)),
    ]


def test_ratio_has_parts_and_no_bounds() -> None:
    assert only(Ratio(parts=(Decimal(60), Decimal("1E+20")))) == {"kind": "ratio", "parts": [Decimal(60), None]}


def test_half_of_a_character_is_shown_as_its_escape() -> None:
    mention = Mention(text="Orr\udc80in", start=0, end=6, name="Orr\udc80in")
    fact = Fact(text="5%", start=7, end=9, figure=Percent(low=Decimal(5), high=Decimal(5)), subject=mention)
    [[found]] = facts_array([[fact]]).to_pylist()
    assert found["subject"]["name"] == "Orr\\udc80in"


def test_table_has_a_row_for_each_fact_and_tells_its_source() -> None:
    facts = parse_array(pa.array(["none", "US$5 or 3%", None, "US$7"]))
    table = facts_table(facts)
    assert table.select(["row", "text", "kind", "unit"]).to_pylist() == [
        {"row": 1, "text": "US$5", "kind": "money", "unit": None},
        {"row": 1, "text": "3%", "kind": "percent", "unit": "percent"},
        {"row": 3, "text": "US$7", "kind": "money", "unit": None},
    ]
    assert facts_table(facts.slice(1))["row"].to_pylist() == [0, 0, 2]
    assert facts_table(pa.chunked_array([facts, facts]))["row"].to_pylist() == [1, 1, 3, 5, 5, 7]


def test_table_names_what_is_inside_a_field_by_its_path() -> None:
    names = facts_table(parse_array(pa.array(["none"]))).column_names
    assert len(names) == len(set(names))
    assert {"row", "text", "kind", "low", "subject_name", "subject_kind", "measure_text", "period_value"} <= set(names)


def test_columns_survive_parquet(tmp_path: Path) -> None:
    from pyarrow import parquet

    table = pa.table({"facts": parse_array(pa.array([*SEEDS, None, ""]))})
    parquet.write_table(table, tmp_path / "facts.parquet")
    assert parquet.read_table(tmp_path / "facts.parquet").to_pylist() == table.to_pylist()
