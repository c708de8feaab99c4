"""Facts in pandas: importing this gives every series an accessor. Needs ``pip install 'moneyfacts[pandas]'``.

>>> import pandas as pd
>>> import moneyfacts.pandas
>>> texts = pd.Series(["Orrin paid US$5 million.", None], index=["a", "b"])
>>> texts.moneyfacts.parse().list.len().tolist()
[1, <NA>]
>>> texts.moneyfacts.table()[["text", "currency", "amount", "subject_name"]]
           text currency                      amount subject_name
a  US$5 million      USD  5000000.000000000000000000        Orrin
"""

from __future__ import annotations

from collections.abc import Iterator

from moneyfacts import Facts, Parser
from moneyfacts.extras import MissingExtraError

try:
    import pandas as pd
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise MissingExtraError("pandas", error) from None

from moneyfacts.arrow import FACTS, facts_array, facts_table, parse_texts


@pd.api.extensions.register_series_accessor("moneyfacts")
class FactsAccessor:
    """What ``series.moneyfacts`` does; the series holds ``str``, and None, NaN or NA where there is no text."""

    def __init__(self, series: pd.Series) -> None:
        self._series = series

    def parse(self, *, parser: Parser | None = None) -> pd.Series:
        """Find the figures of each text.

        Args:
            parser: Reads with these settings; without it, ``moneyfacts.parse`` does.

        Returns:
            A series with the same index and name, of the Arrow type ``moneyfacts.arrow.FACTS``: a list of facts a row,
            NA where there was no text.

        Raises:
            TypeError: a value is neither a ``str`` nor missing; its label is named.

        >>> pd.Series(["It paid US$5."]).moneyfacts.parse()[0][0]["text"]
        'US$5'
        """
        return pd.Series(
            pd.arrays.ArrowExtensionArray(pa.chunked_array([self._parsed(parser)])),
            index=self._series.index,
            name=self._series.name,
            dtype=pd.ArrowDtype(FACTS),
        )

    def table(self, *, parser: Parser | None = None) -> pd.DataFrame:
        """Find the figures of all texts and give each a row of its own.

        Args:
            parser: Reads with these settings; without it, ``moneyfacts.parse`` does.

        Returns:
            A frame whose index says of each fact which text it is from, in Arrow types; the columns are those of
            ``moneyfacts.arrow.facts_table``. To have the columns of the source beside them:
            ``frame.join(frame["body"].moneyfacts.table())``.

        Raises:
            TypeError: a value is neither a ``str`` nor missing; its label is named.

        >>> pd.Series(["US$5 or 3%", "none"]).moneyfacts.table()["kind"].tolist()
        ['money', 'percent']
        """
        table = facts_table(self._parsed(parser))
        frame = _frame(table)
        frame.index = self._series.index.take(table["row"].to_numpy())
        return frame

    def _parsed(self, parser: Parser | None) -> pa.ListArray:
        return parse_texts(self._texts(), parser=parser)

    def _texts(self) -> Iterator[str | None]:
        missing = self._series.isna()
        for label, text, absent in zip(self._series.index, self._series, missing, strict=True):
            if not absent and not isinstance(text, str):
                raise TypeError(f"the value at {label!r} is {type(text).__name__}, expected str or a missing value")
            yield None if absent else text


def to_frame(facts: Facts) -> pd.DataFrame:
    """Give each fact of one text a row: what ``facts.to_pandas()`` does.

    The columns are those of ``moneyfacts.arrow.facts_table``, in Arrow types.

    >>> import moneyfacts
    >>> frame = to_frame(moneyfacts.parse("US$5 or 3%"))
    >>> frame[["text", "kind", "start"]].values.tolist()
    [['US$5', 'money', 0], ['3%', 'percent', 8]]
    """
    return _frame(facts_table(facts_array([facts])))


def _frame(table: pa.Table) -> pd.DataFrame:
    return table.drop_columns(["row"]).to_pandas(types_mapper=pd.ArrowDtype)
