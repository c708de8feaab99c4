"""Facts to Arrow: walks a type and reads from the models what its fields name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from itertools import accumulate, chain, count
from typing import Any

import pyarrow as pa

from moneyfacts import Fact
from moneyfacts.arrow.schema import FACTS, NUMBER

#: How many rows and facts are turned into Arrow at a time: enough for its cost a batch, few enough to be alive at once.
_BATCH = 8_192
_LIMIT = Decimal(1).scaleb(NUMBER.precision - NUMBER.scale)
_STEP = Decimal(1).scaleb(-NUMBER.scale)
#: Our own, so that no result depends on the caller's decimal context.
_ROUNDING = Context(prec=NUMBER.precision + 1, rounding=ROUND_HALF_EVEN)


def facts_array(rows: Iterable[Sequence[Fact] | None]) -> pa.ListArray:
    """Turn facts that are parsed already into a column of the type ``FACTS``: a list a row, None stays null.

    >>> import moneyfacts
    >>> column = facts_array([moneyfacts.parse("It paid US$5."), None, []])
    >>> column[0][0]["figure"]["amount"].as_py(), column.null_count
    (Decimal('5.000000000000000000'), 1)
    """
    arrays = [column(batch, FACTS) for batch in _batches(rows)]
    return pa.concat_arrays(arrays) if arrays else pa.array([], FACTS)


def _batches(rows: Iterable[Sequence[Fact] | None]) -> Iterator[list[Sequence[Fact] | None]]:
    batch: list[Sequence[Fact] | None] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += 1 + len(row or ())
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def column(values: Sequence[Any], type_: pa.DataType) -> pa.Array:
    """Make an array of the type from models (where it is a struct), tuples (a list) or plain values; None is null."""
    if isinstance(type_, pa.StructType):
        return _structs(values, type_)
    if isinstance(type_, pa.ListType):
        return _lists(values, type_)
    if isinstance(type_, pa.Decimal128Type):
        return _numbers(values)
    try:
        return pa.array(values, type_)
    except UnicodeEncodeError:
        return pa.array([_without_surrogates(value) for value in values], type_)


def fitted(number: Decimal) -> Decimal | None:
    """Round to the decimals that the columns have; None where the number is out of their range.

    >>> fitted(Decimal("1E+19")) == Decimal("1E+19"), fitted(Decimal("-1E+20")), str(fitted(Decimal(2) / 3))
    (True, None, '0.666666666666666667')
    """
    if not -_LIMIT < number < _LIMIT:
        return None
    rounded = number.quantize(_STEP, context=_ROUNDING)
    return rounded if -_LIMIT < rounded < _LIMIT else None


def _structs(values: Sequence[Any], type_: pa.StructType) -> pa.StructArray:
    # Only what is there is read, as most facts have no baseline and no counterparty; Arrow then puts in the nulls.
    present = [_fields(value) for value in values if value is not None]
    parts = [_part(present, field) for field in type_]
    structs = pa.StructArray.from_arrays(parts, fields=list(type_))
    if len(present) == len(values):
        return structs
    places = count()
    return structs.take(pa.array([None if value is None else next(places) for value in values], pa.int64()))


def _fields(model: object) -> dict[str, Any]:
    fields = vars(model)  # as fast as it gets
    if "low" not in fields:
        return fields
    low = fields["low"]
    return fields | {"amount": low if low == fields["high"] else None}


def _part(models: list[dict[str, Any]], field: pa.Field) -> pa.Array:
    if not field.name.endswith("_exact"):
        return column([fields.get(field.name) for fields in models], field.type)
    bound = field.name.removesuffix("_exact")
    exact = _are_exact([fields.get(bound) for fields in models])
    return pa.array([flag if bound in fields else None for fields, flag in zip(models, exact, strict=True)], field.type)


def _numbers(numbers: Sequence[Decimal | None]) -> pa.Array:
    try:
        return pa.array(numbers, NUMBER)  # which refuses all that does not fit; nearly everything does
    except pa.ArrowInvalid:
        return pa.array([None if number is None else fitted(number) for number in numbers], NUMBER)


def _are_exact(numbers: Sequence[Decimal | None]) -> list[bool]:
    try:
        pa.array(numbers, NUMBER)
    except pa.ArrowInvalid:
        return [number is None or fitted(number) == number for number in numbers]
    return [True] * len(numbers)


def _lists(values: Sequence[Any], type_: pa.ListType) -> pa.ListArray:
    ends = accumulate((len(value or ()) for value in values), initial=0)
    items = column(list(chain.from_iterable(value or () for value in values)), type_.value_type)
    nulls = pa.array([value is None for value in values], pa.bool_())
    return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), items, type=type_, mask=nulls)


def _without_surrogates(text: str | None) -> str | None:
    # The escape that standard output shows too; Arrow's strings are UTF-8 and have no place for half a character.
    return text and text.encode("utf-8", "backslashreplace").decode("utf-8")
