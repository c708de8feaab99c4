"""Facts in DuckDB: a function for SQL. Needs ``pip install 'moneyfacts[duckdb]'``.

>>> import duckdb
>>> import moneyfacts.duckdb
>>> con = duckdb.connect()
>>> moneyfacts.duckdb.register(con)
>>> con.sql("SELECT len(parse_facts('Orrin paid US$5 million.')), parse_facts(NULL)").fetchall()
[(1, None)]
"""

from __future__ import annotations

from contextlib import suppress

from moneyfacts import Parser
from moneyfacts.extras import MissingExtraError

try:
    import duckdb
    import numpy  # noqa: F401, ICN001 - functions of DuckDB cannot do without it
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise MissingExtraError("duckdb", error) from None

from moneyfacts.arrow import FACTS, parse_array


def register(con: duckdb.DuckDBPyConnection, *, name: str = "parse_facts", parser: Parser | None = None) -> None:
    """Give a connection the SQL function ``parse_facts(text)``.

    It takes a VARCHAR and returns a list of structs, which are ``moneyfacts.arrow.FACT``: NULL for NULL, an empty list
    for a text without figures. A function that was registered under this name before is replaced.

    Args:
        con: The connection; others do not see the function.
        name: How SQL calls it.
        parser: Reads with these settings; without it, ``moneyfacts.parse`` does.

    >>> con = duckdb.connect()
    >>> register(con, name="figures", parser=Parser(currency="CAD"))
    >>> con.sql("SELECT unnest(figures('It paid $5.')).figure.currency").fetchall()
    [('CAD',)]
    """
    # DuckDB itself says what it calls the type.
    [facts_type] = con.from_arrow(pa.table({"facts": pa.array([], FACTS)})).types
    with suppress(duckdb.InvalidInputException):  # the first of this name
        con.remove_function(name)
    con.create_function(  # type: ignore[call-overload]  # it takes the words for its enums, and pyarrow has no types
        name,
        lambda texts: parse_array(texts, parser=parser),
        ["VARCHAR"],
        facts_type,
        type="arrow",
        null_handling="special",
    )
