"""The same columns in pandas, polars and DuckDB: nulls, places, types and names are those that each of them uses."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import moneyfacts.duckdb
import moneyfacts.pandas
import moneyfacts.polars
from moneyfacts import Parser
from moneyfacts.arrow import FACTS, parse_array

TEXTS = ["It paid US$5 and 3%.", None, "", "\U0001f600 US$7", "none"]
#: Worked out by hand: text and place of each fact of each row.
PLACES = [[("US$5", 8, 12), ("3%", 17, 19)], None, [], [("US$7", 2, 6)], []]
CANADIAN = Parser(currency="CAD")


def places(rows: Any) -> list[list[tuple[str, int, int]] | None]:
    return [None if row is None else [(fact["text"], fact["start"], fact["end"]) for fact in row] for row in rows]


class TestPandas:
    @pytest.mark.parametrize("dtype", [object, "str", "string", pd.ArrowDtype(pa.string()), "category"])
    def test_column_keeps_index_name_and_missing_values(self, dtype: Any) -> None:
        texts = pd.Series(TEXTS, index=[*"abcde"], name="body", dtype=dtype)
        found = texts.moneyfacts.parse()
        assert (list(found.index), found.name, found.dtype) == ([*"abcde"], "body", pd.ArrowDtype(FACTS))
        assert list(found.isna()) == [False, True, False, False, False]
        assert places(pa.array(found.array).to_pylist()) == PLACES

    @pytest.mark.parametrize("absent", [None, float("nan"), pd.NA, pd.NaT])
    def test_whatever_pandas_calls_missing_is_missing(self, absent: Any) -> None:
        assert pd.Series(["US$5", absent], dtype=object).moneyfacts.parse().isna().tolist() == [False, True]

    def test_table_keeps_the_index_of_the_source(self) -> None:
        frame = pd.DataFrame({"id": range(5), "body": TEXTS}, index=pd.Index([*"abcde"], name="story"))
        table = frame["body"].moneyfacts.table()
        assert (list(table.index), table.index.name) == (["a", "a", "d"], "story")
        assert table["amount"].tolist() == [Decimal(5), Decimal(3), Decimal(7)]
        joined = frame.join(table)
        assert joined[["id", "text"]].dropna().to_dict("records") == [
            {"id": 0, "text": "US$5"},
            {"id": 0, "text": "3%"},
            {"id": 3, "text": "US$7"},
        ]

    def test_table_sums_by_currency(self) -> None:
        table = pd.Series(["US$5 and EUR 7", "US$6.50"]).moneyfacts.table()
        assert table.groupby("currency")["amount"].sum().to_dict() == {"USD": Decimal("11.5"), "EUR": Decimal(7)}

    def test_nothing_gives_empty_columns(self) -> None:
        empty = pd.Series([], dtype=object).moneyfacts
        assert (len(empty.parse()), len(empty.table())) == (0, 0)
        assert list(empty.table().columns) == list(pd.Series(["US$5"]).moneyfacts.table().columns)

    @pytest.mark.parametrize("value", [5, b"US$5", ["US$5"]])
    def test_other_values_are_named_with_their_label(self, value: Any) -> None:
        texts = pd.Series(["US$5", value], index=["a", "b"], dtype=object)
        with pytest.raises(TypeError, match=f"value at 'b' is {type(value).__name__}, expected str"):
            texts.moneyfacts.parse()

    def test_half_of_a_character_is_no_error(self) -> None:
        assert pd.Series(["\udc80 US$5"], dtype=object).moneyfacts.table()["start"].tolist() == [2]

    def test_parser_settings_count(self) -> None:
        texts = pd.Series(["It cost $5."])
        assert texts.moneyfacts.parse(parser=CANADIAN)[0][0]["figure"]["currency"] == "CAD"
        assert texts.moneyfacts.table(parser=CANADIAN)["currency"].tolist() == ["CAD"]


class TestPolars:
    @pytest.mark.parametrize("dtype", [pl.String, pl.Categorical])
    def test_series_keeps_name_and_nulls(self, dtype: Any) -> None:
        found = pl.Series("body", TEXTS, dtype=dtype).moneyfacts.parse()  # type: ignore[attr-defined]
        assert found.name == "body"
        assert places(found.to_list()) == PLACES

    @pytest.mark.parametrize("engine", ["in-memory", "streaming"])
    def test_expression_is_planned_with_its_type(self, engine: Any) -> None:
        parsed = pl.col("body").moneyfacts.parse()  # type: ignore[attr-defined]
        frame = pl.LazyFrame({"body": TEXTS}).with_columns(facts=parsed)
        collected = frame.collect(engine=engine)
        assert frame.collect_schema() == collected.schema
        assert places(collected["facts"].to_list()) == PLACES

    def test_numbers_stay_decimals(self) -> None:
        facts = pl.Series(["It paid US$5.25."]).moneyfacts.parse().explode()  # type: ignore[attr-defined]
        amounts = facts.struct.field("figure").struct.field("amount")
        assert (amounts.dtype, amounts.to_list()) == (pl.Decimal(38, 18), [Decimal("5.25")])

    def test_table_tells_the_row(self) -> None:
        table = pl.Series(TEXTS).moneyfacts.table()  # type: ignore[attr-defined]
        assert table.select("row", "text").rows() == [(0, "US$5"), (0, "3%"), (3, "US$7")]

    def test_column_of_nulls_without_a_type_stays_null(self) -> None:
        found = pl.Series([None, None]).moneyfacts.parse()  # type: ignore[attr-defined]
        assert found.to_list() == [None, None]

    def test_other_types_are_refused(self) -> None:
        with pytest.raises(TypeError, match="expected strings"):
            pl.Series([5]).moneyfacts.parse()  # type: ignore[attr-defined]

    def test_parser_settings_count(self) -> None:
        parsed = pl.col("body").moneyfacts.parse(parser=CANADIAN)  # type: ignore[attr-defined]
        found = pl.DataFrame({"body": ["It cost $5."]}).select(parsed).item()
        assert found[0]["figure"]["currency"] == "CAD"


class TestDuckdb:
    @pytest.fixture
    def con(self) -> duckdb.DuckDBPyConnection:
        return duckdb.connect()

    def test_function_gives_a_list_of_structs_with_nulls_kept(self, con: duckdb.DuckDBPyConnection) -> None:
        moneyfacts.duckdb.register(con)
        con.execute("CREATE TABLE stories (id INTEGER, body VARCHAR)")
        con.executemany("INSERT INTO stories VALUES (?, ?)", list(enumerate(TEXTS)))
        found = con.execute("SELECT parse_facts(body) FROM stories ORDER BY id").fetchall()
        assert places(row for (row,) in found) == PLACES

    def test_all_fields_come_out_as_in_arrow(self, con: duckdb.DuckDBPyConnection) -> None:
        moneyfacts.duckdb.register(con)
        text = "Orrin may pay Tamsin Inc. up to US$5 million a year in 2026, a 50-50 split."
        [(found,)] = con.execute("SELECT parse_facts(?)", [text]).fetchall()
        assert len(found) == 2
        assert found == parse_array(pa.array([text])).to_pylist()[0]

    def test_sql_reaches_into_the_facts(self, con: duckdb.DuckDBPyConnection) -> None:
        moneyfacts.duckdb.register(con)
        query = """
            SELECT fact.subject.name, sum(fact.figure.amount)
            FROM (SELECT unnest(parse_facts(body)) AS fact
                  FROM (VALUES ('Orrin paid US$5.'), ('Orrin paid US$2.'), (NULL)) stories (body))
            GROUP BY ALL
        """
        assert con.execute(query).fetchall() == [("Orrin", Decimal(7))]

    def test_many_rows_keep_their_order(self, con: duckdb.DuckDBPyConnection) -> None:
        moneyfacts.duckdb.register(con)
        query = "SELECT count(*) FROM range(5000) rows (id) WHERE parse_facts('US$' || id)[1].figure.amount = id"
        assert con.execute(query).fetchall() == [(5000,)]

    def test_registering_again_replaces(self, con: duckdb.DuckDBPyConnection) -> None:
        moneyfacts.duckdb.register(con)
        moneyfacts.duckdb.register(con, parser=CANADIAN)
        moneyfacts.duckdb.register(con, name="usual")
        query = "SELECT parse_facts('$5')[1].figure.currency, usual('$5')[1].figure.currency"
        assert con.execute(query).fetchall() == [("CAD", "USD")]
