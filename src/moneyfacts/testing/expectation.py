"""What a test expects of a fact, and where a fact differs from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, TypeGuard, get_args

from moneyfacts import Fact, Figure, Measure, Mention, Money, Multiple, Percent, Period, Quantity, Ratio

#: A fact or a figure, the fields that matter, or the expression as it stands in the text.
Expected = Fact | Money | Percent | Ratio | Multiple | Quantity | Mapping[str, Any] | str

_FIGURES: tuple[type[Any], ...] = get_args(get_args(Figure)[0])
_PASSAGES = (Mention, Measure, Period)
_ENDS = ("low", "high", "low_inclusive", "high_inclusive")


def _names(*models: type[Any]) -> frozenset[str]:
    return frozenset(name for model in models for name in (*model.model_fields, *model.model_computed_fields))


#: The fields that an expectation may name, by the field of the fact they are in.
_FIELDS = {
    "": _names(Fact),
    "figure": _names(*_FIGURES),
    "subject": _names(Mention),
    "counterparty": _names(Mention),
    "parties": _names(Mention),
    "measure": _names(Measure),
    "period": _names(Period),
    "baseline": _names(Period),
}


class Difference(NamedTuple):
    """A field, by its path ("figure.amount"), with what was expected and what is there."""

    field: str
    expected: Any
    found: Any


def fields_of(expected: Expected) -> dict[str, Any]:
    """Write an expectation as the fields that matter, models as far as they were filled in.

    Raises:
        TypeError: it is nothing that a fact can be compared with.
        ValueError: it names a field that a fact does not have.

    >>> fields_of(Money(currency="USD", amount=5))["figure"]
    {'kind': 'money', 'currency': 'USD', 'amount': Decimal('5')}
    >>> fields_of({"subjct": "Orrin"})
    Traceback (most recent call last):
    ValueError: a fact has no field 'subjct': it has approximate, baseline, counterparty, direction, ...
    """
    if isinstance(expected, str):
        return {"text": expected}
    fields = _plain(expected)
    if is_figure(expected):
        fields = {"figure": fields}
    if not isinstance(fields, dict):
        raise TypeError(
            f"expected holds {expected!r}: give a fact, a figure, a dict of the fields that matter, or the text of one"
        )
    _check_names(fields, "")
    return fields


def is_figure(given: object) -> TypeGuard[Figure]:
    """Whether something is a figure of any kind."""
    return isinstance(given, _FIGURES)


def _plain(given: Any) -> Any:
    """Models and mappings as dicts; of a model the fields that were filled in."""
    if isinstance(given, Mapping):
        return {name: _plain(value) for name, value in given.items()}
    if is_figure(given):
        return _figure_fields(given)
    if isinstance(given, Fact | Mention | Measure | Period):
        return {
            name: _plain(getattr(given, name)) for name in type(given).model_fields if name in given.model_fields_set
        }
    if isinstance(given, list | tuple):
        return tuple(_plain(one) for one in given)
    return given


def _figure_fields(figure: Figure) -> dict[str, Any]:
    """The kind always, and the amount for both ends where they are one."""
    fields = {name: value for name, value in dict(figure).items() if name == "kind" or name in figure.model_fields_set}
    if not isinstance(figure, Ratio) and figure.amount is not None:
        fields = {name: value for name, value in fields.items() if name not in _ENDS} | {"amount": figure.amount}
    return {"kind": fields.pop("kind")} | fields


def _check_names(fields: Mapping[str, Any], owner: str) -> None:
    known = _FIELDS[owner]
    for name, value in fields.items():
        if name not in known:
            of = f"a fact's {owner}" if owner else "a fact"
            raise ValueError(f"{of} has no field {name!r}: it has {', '.join(sorted(known))}")
        for one in value if isinstance(value, tuple) else [value]:
            if not owner and isinstance(one, Mapping):
                if name not in _FIELDS:
                    raise ValueError(f"a fact's {name} is no dict, but {one!r} was expected")
                _check_names(one, name)


def find_differences(expected: Any, found: Any, field: str = "") -> Iterator[Difference]:
    """Find where a fact, or a part of one, is not as expected; for the amount of a range the found is the range.

    >>> fact = Fact(text="$5", start=0, end=2, figure=Money(currency="USD", amount=5))
    >>> list(find_differences({"figure": {"amount": 6, "currency": "USD"}}, fact))
    [Difference(field='figure.amount', expected=6, found=Decimal('5'))]
    """
    if isinstance(expected, Mapping) and found is not None:
        for name, value in expected.items():
            have = getattr(found, name, None)
            if name == "amount" and have is None and value is not None:
                have = found
            yield from find_differences(value, have, f"{field}.{name}" if field else name)
    elif isinstance(expected, tuple) and isinstance(found, tuple) and len(expected) == len(found):
        for place, (want, have) in enumerate(zip(expected, found, strict=True)):
            yield from find_differences(want, have, f"{field}[{place}]")
    elif not _is_right(expected, found):
        yield Difference(field, expected, found)


def _is_right(expected: Any, found: Any) -> bool:
    if isinstance(expected, str) and isinstance(found, _PASSAGES):
        return expected in _readings(found)
    if isinstance(found, Decimal) and not isinstance(expected, bool):
        return _number(expected) == found
    return bool(expected == found)


def _readings(passage: Mention | Measure | Period) -> tuple[str | None, ...]:
    """What a string may say of a passage: who is named, what is measured, the value of a period or its words."""
    if isinstance(passage, Mention):
        return (passage.name,)
    return (passage.text, passage.value) if isinstance(passage, Period) else (passage.text,)


def _number(given: Any) -> Decimal | None:
    """The number as it was written: 0.1 is a tenth."""
    try:
        return given if isinstance(given, Decimal) else Decimal(str(given))
    except InvalidOperation:
        return None
