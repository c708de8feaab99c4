"""Facts as Arrow columns, for every engine that reads Arrow. Needs ``pip install 'moneyfacts[arrow]'``.

>>> import pyarrow as pa
>>> from moneyfacts.arrow import FACT, parse_array
>>> column = parse_array(pa.array(["Orrin paid US$5 million.", None]))
>>> column.type.value_type == FACT
True
>>> column[0][0]["subject"]["name"].as_py(), column[1].as_py()
('Orrin', None)
"""

from moneyfacts.extras import MissingExtraError

try:
    import pyarrow  # noqa: F401, ICN001 - all that follows needs it
except ModuleNotFoundError as error:
    raise MissingExtraError("arrow", error) from None

from moneyfacts.arrow.columns import facts_array
from moneyfacts.arrow.parsing import parse_array, parse_texts
from moneyfacts.arrow.schema import FACT, FACTS, FIGURE
from moneyfacts.arrow.table import facts_table

__all__ = ["FACT", "FACTS", "FIGURE", "facts_array", "facts_table", "parse_array", "parse_texts"]
