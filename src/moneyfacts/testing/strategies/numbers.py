"""Numbers together with ways to write them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import partial
from itertools import product
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from moneyfacts.testing.strategies.wanted import Wanted

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_LARGEST = 10**10
_FRACTIONS = (("1/2", "0.5"), ("½", "0.5"), ("1/4", "0.25"), ("3/8", "0.375"), ("¾", "0.75"))


class Number(NamedTuple):
    """A number as written."""

    value: Decimal
    text: str


Numbers = list[SearchStrategy[Number]]


def spelled(number: int) -> str:
    """Write a whole number below a million in words.

    >>> spelled(250_025)
    'two hundred and fifty thousand and twenty-five'
    """
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    most, rest = divmod(number, size)
    joint = " and " if rest < 100 else " "
    return f"{spelled(most)} {name}" + (f"{joint}{spelled(rest)}" if rest else "")


def grouped(number: Decimal, group: str, decimal: str = ".", sizes: Sequence[int] = (3,)) -> str:
    """Write a number in groups; the last of the sizes repeats.

    >>> grouped(Decimal("1234567.50"), ","), grouped(Decimal(1234567), ",", sizes=(3, 2))
    ('1,234,567.50', '12,34,567')
    """
    digits, point, decimals = f"{number:f}".partition(".")
    groups = list[str]()
    while digits:
        size = sizes[min(len(groups), len(sizes) - 1)]
        groups.insert(0, digits[-size:])
        digits = digits[:-size]
    return group.join(groups) + (decimal + decimals if point else "")


# Each takes the power of ten that the number is less than its figure. What it gives are strategies side by side, none
# where no such number is wanted: every number is one choice then, which shrinks better than a choice of choices.


def short_numbers(wanted: Wanted, power: int = 0) -> Numbers:
    """At most 999, so that a scale behind them reads well."""
    values = (wanted.decimals(least, 999, places=n, power=power) for n, least in ((0, 1), (1, "0.1"), (2, 1)))
    return _written(values, "{:f}".format)


def small_numbers(wanted: Wanted, power: int = 0) -> Numbers:
    """Whole numbers up to 99."""
    return _written([wanted.decimals(1, 99, power=power)], str)


def cents(wanted: Wanted) -> Numbers:
    """Up to 999.99, never without cents."""
    values = wanted.decimals("1.01", "999.99", places=2)
    return _written([None if values is None else values.filter(lambda value: value % 1 > 0)], str)


def english_numbers(wanted: Wanted, power: int = 0) -> Numbers:
    """1234, 1,234 and 1,234.50."""
    return [
        *_written(_wholes(wanted, power), str),
        *_written(_wholes(wanted, power), partial(grouped, group=",")),
        *_written(_with_cents(wanted, power), partial(grouped, group=",")),
    ]


def european_numbers(wanted: Wanted, power: int = 0) -> Numbers:
    """1.234,50, with a point or a space that does not break; always with decimals, or the point could be one."""
    signs = (".", "\u00a0", "\u202f")
    return [
        number
        for sign in signs
        for number in _written(_with_cents(wanted, power), partial(grouped, group=sign, decimal=","))
    ]


def swiss_numbers(wanted: Wanted, power: int = 0) -> Numbers:
    """1'234.50."""
    return [number for sign in "'’" for number in _written(_with_cents(wanted, power), partial(grouped, group=sign))]


def indian_numbers(wanted: Wanted, power: int = 0) -> Numbers:
    """12,34,567."""
    return _written(_wholes(wanted, power), partial(grouped, group=",", sizes=(3, 2)))


def word_numbers(wanted: Wanted, power: int = 0, most: int = 999_999) -> Numbers:
    """Two hundred and fifty thousand."""
    values = (wanted.decimals(1, limit, power=power) for limit in sorted({min(30, most), most}))
    return _written(values, lambda value: spelled(int(value)))


def mixed_numbers(wanted: Wanted, power: int = 0) -> Numbers:
    """2 1/2 and 2-½."""
    wholes = wanted.decimals(1, 99, power=power)
    if wholes is None:
        return []
    return [
        st.tuples(wholes, st.sampled_from(_FRACTIONS), st.sampled_from([" ", "-"]))
        .map(lambda drawn: Number(drawn[0] + Decimal(drawn[1][1]), f"{drawn[0]}{drawn[2]}{drawn[1][0]}"))
        .filter(lambda number: wanted.holds(number.value.scaleb(power)))
    ]


def ends(wanted: Wanted, power: int = 0, *, scaled: bool = False) -> list[SearchStrategy[tuple[Number, Number]]]:
    """The two ends of a range, the first the lower; both with the same decimals."""
    # Years are no low ends, and a number of four digits may be one.
    limits = ((1, 999),) if scaled else ((1, 999), (10_000, 10**7))
    values = [found for least, most in limits if (found := wanted.decimals(least, most, power=power)) is not None]
    pairs = [
        st.tuples(st.just(decimals), one, other)
        for one, other in product(values, repeat=2)
        for decimals in ("", ".5", ".25")
    ]
    return [
        pair.map(_ends).filter(lambda ends: ends[0].value < ends[1].value and wanted.holds(ends[1].value.scaleb(power)))
        for pair in pairs
    ]


def _ends(drawn: tuple[str, Decimal, Decimal]) -> tuple[Number, Number]:
    decimals, *values = drawn
    return _end(min(values), decimals), _end(max(values), decimals)


def _end(whole: Decimal, decimals: str) -> Number:
    return Number(Decimal(f"{whole}{decimals}"), grouped(whole, ",") + decimals)


def _wholes(wanted: Wanted, power: int) -> list[SearchStrategy[Decimal] | None]:
    return [wanted.decimals(1, most, power=power) for most in (20, 9_999, _LARGEST)]


def _with_cents(wanted: Wanted, power: int) -> list[SearchStrategy[Decimal] | None]:
    return [wanted.decimals(1, _LARGEST, places=2, power=power)]


def _written(every: Iterable[SearchStrategy[Decimal] | None], write: Callable[[Decimal], str]) -> Numbers:
    return [values.map(lambda value: Number(value, write(value))) for values in every if values is not None]
