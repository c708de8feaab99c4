"""Decimal arithmetic that is exact whatever the caller's decimal context."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact
from typing import Final

#: More digits than this are no figure.
MOST_DIGITS: Final = 100

_EXACT: Final = Context(prec=3 * MOST_DIGITS, traps=[Inexact])
_REPEATING: Final = Context(prec=28, traps=[])

ONE: Final = Decimal(1)


def scaled(number: Decimal, exponent: int) -> Decimal:
    """Multiply by ten to the power ``exponent``."""
    return number.scaleb(exponent, _EXACT) if exponent else number


def total(*numbers: Decimal) -> Decimal:
    """Add numbers."""
    result = Decimal(0)
    for number in numbers:
        result = _EXACT.add(result, number)
    return result


def product(first: Decimal, second: Decimal) -> Decimal:
    """Multiply two numbers."""
    return _EXACT.multiply(first, second)


def is_whole(number: Decimal) -> bool:
    """Whether a number has no fraction."""
    return number.to_integral_value(context=_EXACT) == number


def multiple_below(number: Decimal, step: Decimal) -> Decimal:
    """The greatest multiple of ``step`` that is no more than a positive number."""
    return _EXACT.multiply(_EXACT.divide_int(number, step), step)


def fraction(numerator: int, denominator: int) -> tuple[Decimal, bool]:
    """Divide; a repeating fraction has 28 digits and comes with True.

    >>> fraction(3, 8), fraction(1, 3)[1]
    ((Decimal('0.375'), False), True)
    """
    quotient = _REPEATING.divide(Decimal(numerator), Decimal(denominator))
    return quotient, _EXACT.multiply(quotient, Decimal(denominator)) != numerator
