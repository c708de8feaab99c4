"""Facts in polars: importing this gives expressions and series a namespace. Needs ``pip install 'moneyfacts[polars]'``.

>>> import polars as pl
>>> import moneyfacts.polars
>>> frame = pl.DataFrame({"id": [1, 2], "body": ["Orrin paid US$5 million.", None]})
>>> facts = frame.with_columns(fact=pl.col("body").moneyfacts.parse()).explode("fact")
>>> facts.select("id", pl.col("fact").struct.field("text")).rows()
[(1, 'US$5 million'), (2, None)]
"""

from __future__ import annotations

from typing import cast

from moneyfacts import Parser
from moneyfacts.extras import MissingExtraError

try:
    import polars as pl
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise MissingExtraError("polars", error) from None

from moneyfacts.arrow import FACTS, facts_table, parse_array


@pl.api.register_series_namespace("moneyfacts")
class SeriesFacts:
    """What ``series.moneyfacts`` does; the series holds strings."""

    def __init__(self, series: pl.Series) -> None:
        self._series = series

    def parse(self, *, parser: Parser | None = None) -> pl.Series:
        """Find the figures of each text.

        Args:
            parser: Reads with these settings; without it, ``moneyfacts.parse`` does.

        Returns:
            A series of the same name with a list of structs a row, which are ``moneyfacts.arrow.FACT``; null where the
            text is.

        Raises:
            TypeError: the series holds no strings.

        >>> pl.Series(["It paid US$5.", None, ""]).moneyfacts.parse().list.len().to_list()
        [1, None, 0]
        """
        return pl.Series(self._series.name, parse_array(self._series.to_arrow(), parser=parser))

    def table(self, *, parser: Parser | None = None) -> pl.DataFrame:
        """Find the figures of all texts and give each a row of its own.

        Args:
            parser: Reads with these settings; without it, ``moneyfacts.parse`` does.

        Returns:
            The frame of ``moneyfacts.arrow.facts_table``: its column ``row`` tells which text a fact is from.

        Raises:
            TypeError: the series holds no strings.

        >>> pl.Series(["none", "US$5 or 3%"]).moneyfacts.table().select("row", "text", "kind").rows()
        [(1, 'US$5', 'money'), (1, '3%', 'percent')]
        """
        return cast("pl.DataFrame", pl.from_arrow(facts_table(parse_array(self._series.to_arrow(), parser=parser))))


@pl.api.register_expr_namespace("moneyfacts")
class ExpressionFacts:
    """What ``pl.col("body").moneyfacts`` does, in lazy frames too."""

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def parse(self, *, parser: Parser | None = None) -> pl.Expr:
        """Find the figures of each text: see ``SeriesFacts.parse``.

        >>> frame = pl.LazyFrame({"body": ["It paid US$5."]})
        >>> frame.select(pl.col("body").moneyfacts.parse().list.len()).collect().item()
        1
        """
        return self._expression.map_batches(
            lambda texts: SeriesFacts(texts).parse(parser=parser),
            return_dtype=pl.Series(pa.array([], FACTS)).dtype,
            is_elementwise=True,
        )
