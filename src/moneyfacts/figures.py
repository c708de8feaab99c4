"""The typed values: Money, Percent, Ratio, Multiple and Quantity."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema, computed_field, model_validator

if TYPE_CHECKING:
    import pint

    from moneyfacts import units

CurrencyBasis = Literal["explicit", "context", "default"]
_ModelT = TypeVar("_ModelT", bound=BaseModel)


def plain(number: Decimal) -> str:
    """Write a number in plain notation without trailing zeros.

    >>> plain(Decimal("1.50E+4")), plain(Decimal("0.10")), plain(Decimal("-0"))
    ('15000', '0.1', '0')
    """
    # Not Decimal.normalize(): that rounds to the precision of the caller's context.
    digits = format(number, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


Number = Annotated[
    Decimal,
    Field(allow_inf_nan=False),
    PlainSerializer(plain, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "pattern": r"^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$"}, mode="serialization"),
]


def trusted(model: type[_ModelT], fields: dict[str, Any]) -> _ModelT:
    """Make a model from fields that the grammar guarantees: all of them, of the right types, without validation.

    Equal to the validated model in every way, at a fifth of the time; ``fields`` becomes the model's own.
    """
    made = _new(model)
    _put_fields(made, fields)
    _put_fields_set(made, set(fields))
    _put_extra(made, None)
    _put_private(made, None)
    return made


_new = object.__new__
# The four slots that pydantic itself sets; plain assignment is refused because models are frozen. Bound once: looking a
# slot up by its name takes as long as setting it.
_put_fields, _put_fields_set, _put_extra, _put_private = (
    vars(BaseModel)[f"__{slot}__"].__set__
    for slot in ("dict", "pydantic_fields_set", "pydantic_extra", "pydantic_private")
)


class Frozen(BaseModel):
    """What all public models share: frozen, and built when first used, so that importing stays cheap."""

    # What is written has all fields, those with a default too, and its JSON schema says so.
    model_config = ConfigDict(frozen=True, defer_build=True, json_schema_serialization_defaults_required=True)


class Interval(Frozen):
    """A value, or a range of values. ``amount`` given alone stands for both ends.

    Attributes:
        low: The lower end, None where the range is open.
        high: The upper end, None where the range is open.
        low_inclusive: Whether the lower end is itself in the range: True unless said otherwise, False for an open end.
        high_inclusive: The same for the upper end.
    """

    low: Number | None = None
    high: Number | None = None
    low_inclusive: bool = True
    high_inclusive: bool = True

    @computed_field  # type: ignore[prop-decorator]
    @property
    def amount(self) -> Number | None:
        """The single value, or None for a range."""
        return self.low if self.low is not None and self.low == self.high else None

    def to_pint(self) -> units.Quantity | units.QuantityRange:
        """The figure as a quantity of pint, in ``moneyfacts.units.registry()``, exact.

        A range, or a figure with an open end, is a ``moneyfacts.units.QuantityRange`` of both ends; it converts alike.

        >>> str(Money(currency="USD", amount=5).to_pint())
        '5 USD'
        >>> Percent(low=25, high=50).to_pint().to("dimensionless").high.magnitude
        Decimal('0.50')
        """
        # Here, so that only those pay for loading pint who use it.
        from moneyfacts.units import QuantityRange, registry

        unit, make = self._pint_unit(), registry().Quantity
        if self.low is not None and self.low == self.high:
            return make(self.low, unit)
        low, high = (None if end is None else make(end, unit) for end in (self.low, self.high))
        return QuantityRange(low, high, self.low_inclusive, self.high_inclusive)

    def _pint_unit(self) -> pint.Unit:
        """A plain number."""
        from moneyfacts.units import registry

        return registry().Unit("")

    @model_validator(mode="before")
    @classmethod
    def _fill_ends(cls, given: Any) -> Any:
        if not isinstance(given, Mapping):
            return given
        filled = dict(given)
        amount = filled.pop("amount", None)
        if amount is not None and filled.get("low") is None and filled.get("high") is None:
            filled["low"] = filled["high"] = amount
        for end in ("low", "high"):
            filled.setdefault(f"{end}_inclusive", filled.get(end) is not None)
        return filled

    @model_validator(mode="after")
    def _check_ends(self) -> Self:
        if self.low is None and self.high is None:
            raise ValueError("both ends are open: give low, high or amount")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"low {plain(self.low)} is above high {plain(self.high)}: swap them")
        if (self.low is None and self.low_inclusive) or (self.high is None and self.high_inclusive):
            raise ValueError("an open end is never inclusive: leave its flag out")
        return self


class Money(Interval):
    """An amount of money, or a range of amounts, in one currency.

    Attributes:
        currency: An ISO 4217 alphabetic code, withdrawn ones included, or BTC or ETH.
        currency_basis: How it is known: "explicit" (US$, euros), "context" (the document told) or "default" (the
            setting).
        currency_candidates: The other currencies that a bare symbol or name may stand for.

    >>> Money(currency="USD", amount="15").low
    Decimal('15')
    """

    kind: Literal["money"] = "money"
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    currency_basis: CurrencyBasis = "explicit"
    currency_candidates: tuple[str, ...] = ()

    def to_currency(self, code: str, rates: units.Rates) -> Money:
        """The same in another currency, at rates that you give: none is known here.

        Args:
            code: An ISO 4217 alphabetic code.
            rates: What one unit of the figure's currency is worth in ``code``, by code: ``{"USD": "0.92"}`` for euros;
                or a context of pint that turns one into the other.

        Returns:
            Both ends converted, a product of mapped rates exact. ``currency_basis`` still tells how sure the currency
            is that it was converted from.

        Raises:
            ValueError: the rates do not tell this one, or ``code`` is no code.

        >>> Money(currency="USD", low=10, high=20).to_currency("EUR", {"USD": "0.92", "GBP": "1.15"}).high
        Decimal('18.40')
        """
        from moneyfacts.units import converted

        if code == self.currency:
            return self
        low, high = (
            None if end is None else converted(end, self.currency, code, rates) for end in (self.low, self.high)
        )
        fields = {"currency": code, "currency_candidates": (), "low": low, "high": high}
        return Money.model_validate({name: value for name, value in self if name not in fields} | fields)

    def _pint_unit(self) -> pint.Unit:
        from moneyfacts.units import currency_unit

        return currency_unit(self.currency)


class Percent(Interval):
    """A percentage in percent, not as a fraction: 25 basis points is 0.25 with unit "point".

    Attributes:
        unit: "percent", or "point" for percentage points.

    >>> Percent(low=3, high=5, unit="point").amount is None
    True
    """

    kind: Literal["percent"] = "percent"
    unit: Literal["percent", "point"] = "percent"

    def _pint_unit(self) -> pint.Unit:
        """Percent or percentage points: both are hundredths to pint, and a point has a basis point as its hundredth."""
        from moneyfacts.units import registry

        return registry().Unit("percent" if self.unit == "percent" else "percentage_point")


class Ratio(Frozen):
    """A split or a ratio: 50-50, 2-for-1, 3:1.

    Attributes:
        parts: The numbers in reading order.

    >>> Ratio(parts=(50, 50)).model_dump(mode="json")
    {'kind': 'ratio', 'parts': ['50', '50']}
    """

    kind: Literal["ratio"] = "ratio"
    parts: Annotated[tuple[Number, ...], Field(min_length=2)]


class Multiple(Interval):
    """How many times: 3x, twofold, tripled, halved (0.5).

    >>> Multiple(amount="0.5").high
    Decimal('0.5')
    """

    kind: Literal["multiple"] = "multiple"


class Quantity(Interval):
    """A quantity that is not financial: 10 gigawatts.

    Attributes:
        unit: The name of its unit in ``moneyfacts.units.registry()``.

    >>> Quantity(amount=10, unit="gigawatt").to_pint().to("megawatt").magnitude == 10_000
    True
    """

    kind: Literal["quantity"] = "quantity"
    unit: str

    def _pint_unit(self) -> pint.Unit:
        from moneyfacts.units import named_unit

        return named_unit(self.unit)


Figure = Annotated[Money | Percent | Ratio | Multiple | Quantity, Field(discriminator="kind")]
