"""The fixed Arrow types of facts.

The fields are those of ``moneyfacts.Fact``, by the same names and in the same places; one figure type holds all kinds,
and what a kind does not have is null. Offsets count code points.

Numbers have 20 digits before the point and 18 after it. ``low_exact`` is false where ``low`` had to be rounded to that,
or is null because it is out of that range; so a null that is exact is an open end. The same goes for ``high``;
``amount`` is that of both where they are the same. ``text`` has every figure as it was written.
"""

from __future__ import annotations

import pyarrow as pa

NUMBER = pa.decimal128(38, 18)

_PASSAGE = [("text", pa.string()), ("start", pa.int64()), ("end", pa.int64())]
_PERIOD = pa.struct([*_PASSAGE, ("value", pa.string())])
_MEASURE = pa.struct(_PASSAGE)
_MENTION = pa.struct([*_PASSAGE, ("name", pa.string()), ("id", pa.string()), ("kind", pa.string())])

FIGURE = pa.struct(
    [
        ("kind", pa.string()),
        ("currency", pa.string()),
        ("currency_basis", pa.string()),
        ("currency_candidates", pa.list_(pa.string())),
        ("unit", pa.string()),
        ("amount", NUMBER),
        ("low", NUMBER),
        ("high", NUMBER),
        ("low_inclusive", pa.bool_()),
        ("high_inclusive", pa.bool_()),
        ("low_exact", pa.bool_()),
        ("high_exact", pa.bool_()),
        ("parts", pa.list_(NUMBER)),
    ]
)

FACT = pa.struct(
    [
        *_PASSAGE,
        ("figure", FIGURE),
        ("approximate", pa.bool_()),
        ("direction", pa.string()),
        ("role", pa.string()),
        ("group", pa.int64()),
        ("per", pa.string()),
        ("period", _PERIOD),
        ("baseline", _PERIOD),
        ("subject", _MENTION),
        ("measure", _MEASURE),
        ("counterparty", _MENTION),
        ("parties", pa.list_(_MENTION)),
        ("modality", pa.string()),
        ("negated", pa.bool_()),
    ]
)

#: The facts of one text: a row of a column.
FACTS = pa.list_(FACT)
