"""Facts in Spark, where one machine is not enough. Needs ``pip install 'moneyfacts[spark]'``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from moneyfacts import Parser
from moneyfacts.extras import MissingExtraError

try:
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas.types import from_arrow_type
    from pyspark.sql.types import StringType, StructField, StructType
except ModuleNotFoundError as error:
    raise MissingExtraError("spark", error) from None

from moneyfacts.arrow import FACTS, parse_array


def parse_column(df: DataFrame, column: str, *, into: str = "facts", parser: Parser | None = None) -> DataFrame:
    """Find the figures of every text of a column, on all of Spark's workers.

    The workers need ``moneyfacts[spark]`` too. The parser goes to each task once, with its entities.

    Args:
        df: A Spark frame.
        column: Its column of strings.
        into: The name of the new column.
        parser: Reads with these settings; without it, ``moneyfacts.parse`` does.

    Returns:
        The frame with one more column, an array of structs, which are ``moneyfacts.arrow.FACT``: null where the text
        is, empty where it has no figures. Nothing is parsed before Spark needs the rows.

    Raises:
        ValueError: there is no such column, or there is one with the new name already.
        TypeError: the column holds no strings.
    """
    fields = {field.name: field for field in df.schema.fields}
    if column not in fields:
        raise ValueError(f"no column {column!r} among {', '.join(fields)}")
    if not isinstance(fields[column].dataType, StringType):
        raise TypeError(f"column {column!r} holds {fields[column].dataType.simpleString()}, expected string: cast it")
    if into in fields:
        raise ValueError(f"there is a column {into!r} already: give another name with into=")

    def parse_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield batch.append_column(into, parse_array(batch.column(column), parser=parser))

    return df.mapInArrow(parse_batches, StructType([*df.schema.fields, StructField(into, from_arrow_type(FACTS))]))
