"""A column of facts to a table: one row a fact."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc


def facts_table(facts: pa.ListArray | pa.ChunkedArray) -> pa.Table:
    """Make one row of each fact of a column that ``parse_array`` gave.

    The first column, ``row``, counts the rows of ``facts`` from 0. The others are the fields of ``FACT``; what is
    inside a field stands beside it, ``subject_name`` for ``subject.name``, and the figure's fields by their own names:
    ``kind``, ``currency``, ``low``.

    >>> from moneyfacts.arrow import parse_array
    >>> table = facts_table(parse_array(pa.array(["nothing", "Orrin paid US$5 to US$6."])))
    >>> table.select(["row", "text", "kind", "currency", "subject_name"]).to_pylist()
    [{'row': 1, 'text': 'US$5 to US$6', 'kind': 'money', 'currency': 'USD', 'subject_name': 'Orrin'}]
    """
    table = pa.Table.from_struct_array(pc.list_flatten(facts)).flatten()
    table = table.rename_columns([flat_name(name) for name in table.column_names])
    return table.add_column(0, "row", pc.list_parent_indices(facts))


def flat_name(path: str) -> str:
    """Name the column of a field: its path with underscores, but for the figure, whose fields are the fact's main ones.

    >>> flat_name("subject.name"), flat_name("figure.low"), flat_name("text")
    ('subject_name', 'low', 'text')
    """
    return path.removeprefix("figure.").replace(".", "_")
