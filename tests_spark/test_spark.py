"""Spark for real: a local session with two workers, Parquet in and out, and every row as ``parse`` reads it."""

from __future__ import annotations

import doctest
import os
import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import pyarrow as pa
import pytest
from pyarrow import parquet
from pyspark import cloudpickle
from pyspark.sql import DataFrame, Row, SparkSession

from moneyfacts import Entity, Facts, Parser, parse
from moneyfacts.arrow import FACTS, facts_array
from moneyfacts.spark import parse_column

#: Spark asks for pandas, which nothing here uses, in a version that it knows.
pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")

ROOT = Path(__file__).parents[1]
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
TEXTS = ["It paid US$5 and 3%.", None, "", "\U0001f600 US$7", "none", "\U0001f1ee\U0001f1f3 ₹5 lakh", *SEEDS, None, ""]


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    # Spark starts "python3" on its workers if it is not told otherwise.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "4")  # so that a task has several batches
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture
def stories(spark: SparkSession, tmp_path: Path) -> DataFrame:
    table = pa.table({"id": range(len(TEXTS)), "body": pa.array(TEXTS, pa.string())})
    parquet.write_table(table, tmp_path / "stories.parquet")
    return spark.read.parquet(str(tmp_path / "stories.parquet")).repartition(4)


class CountedParser:
    """Leaves a file behind each time that it is sent somewhere."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        (self.folder / uuid4().hex).touch()

    def parse(self, text: str) -> Facts:
        return parse(text)


def plain(row: Any) -> Any:
    """Rows of Spark as the dicts and lists that Arrow gives."""
    if isinstance(row, Row):
        return {name: plain(value) for name, value in row.asDict().items()}
    return [plain(value) for value in row] if isinstance(row, list) else row


def wanted(parser: Parser | None = None) -> list[Any]:
    read = parser.parse if parser else parse
    parsed: list[Facts | None] = [None if text is None else read(text) for text in TEXTS]
    return list(facts_array(parsed).to_pylist())


def test_every_row_is_as_parse_reads_it(stories: DataFrame) -> None:
    rows = parse_column(stories, "body").orderBy("id").collect()
    assert [(row["id"], row["body"]) for row in rows] == list(enumerate(TEXTS))
    assert [plain(row["facts"]) for row in rows] == wanted()
    spans = [None if row["facts"] is None else [fact["start"] for fact in row["facts"]] for row in rows[:6]]
    assert spans == [[8, 17], None, [], [2], [], [3]]


def test_parquet_comes_out_with_the_type_of_the_columns(stories: DataFrame, tmp_path: Path) -> None:
    parse_column(stories, "body").write.parquet(str(tmp_path / "facts"))
    table = parquet.read_table(tmp_path / "facts").sort_by("id")
    assert table.column_names == ["id", "body", "facts"]
    assert table["facts"].cast(FACTS).to_pylist() == wanted()


def test_parser_goes_to_the_workers_with_its_entities(stories: DataFrame) -> None:
    parser = Parser(currency="CAD", entities=[Entity(name="Orrin Holdings", id="LEI-1", aliases=("Orrin",))])
    rows = parse_column(stories, "body", into="found", parser=parser).orderBy("id").collect()
    assert [plain(row["found"]) for row in rows] == wanted(parser)
    one = stories.limit(1).selectExpr("'Orrin paid $5.' AS body")
    [row] = parse_column(one, "body", parser=parser).collect()
    [fact] = row["facts"]
    assert (fact["figure"]["currency"], fact["subject"]["id"]) == ("CAD", "LEI-1")


def test_parser_is_sent_once_to_each_task(stories: DataFrame, tmp_path: Path) -> None:
    cloudpickle.register_pickle_by_value(sys.modules[__name__])  # the workers cannot import a test
    sent = tmp_path / "sent"
    sent.mkdir()
    two_tasks = stories.coalesce(2)  # of several batches each
    rows = parse_column(two_tasks, "body", parser=cast("Parser", CountedParser(sent))).collect()
    assert (len(rows), len(list(sent.iterdir()))) == (len(TEXTS), 2)


def test_sql_reaches_into_the_facts(spark: SparkSession, stories: DataFrame) -> None:
    parse_column(stories, "body").createOrReplaceTempView("stories")
    query = "SELECT fact.figure.amount FROM stories LATERAL VIEW explode(facts) AS fact WHERE id < 4 ORDER BY amount"
    assert [row["amount"] for row in spark.sql(query).collect()] == [Decimal(3), Decimal(5), Decimal(7)]


def test_example_of_the_docs(spark: SparkSession) -> None:
    page = (ROOT / "docs" / "how-to" / "spark.md").read_text(encoding="utf-8")
    block = "\n".join(re.findall(r"^```python\n(.*?)^```$", page, flags=re.DOTALL | re.MULTILINE))
    session = doctest.DocTestParser().get_doctest(block, {"spark": spark}, "spark.md", "spark.md", 0)
    report: list[str] = []
    assert doctest.DocTestRunner().run(session, out=report.append).failed == 0, "".join(report)


def test_what_cannot_be_is_told_before_anything_runs(stories: DataFrame) -> None:
    with pytest.raises(ValueError, match="no column 'text' among id, body"):
        parse_column(stories, "text")
    with pytest.raises(ValueError, match="there is a column 'id' already"):
        parse_column(stories, "body", into="id")
    with pytest.raises(TypeError, match="column 'id' holds bigint, expected string"):
        parse_column(stories, "id")
