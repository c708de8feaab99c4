"""Texts of one percentage, a ratio or a multiple, a function a way to write it.

Each takes the filters and gives a strategy, or None where they leave nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import partial

from hypothesis import strategies as st

from moneyfacts import Multiple, Percent, Ratio
from moneyfacts.testing.strategies import forms
from moneyfacts.testing.strategies.annotated import AnnotatedText, written
from moneyfacts.testing.strategies.drawing import NumbersOf, Texts, built, choice
from moneyfacts.testing.strategies.forms import Unit
from moneyfacts.testing.strategies.numbers import (
    ONES,
    Number,
    Numbers,
    ends,
    mixed_numbers,
    short_numbers,
    spelled,
    word_numbers,
)
from moneyfacts.testing.strategies.wanted import Wanted, any_of

# Percentages


def _percent(unit: Unit, low: Decimal, high: Decimal) -> Percent:
    return Percent.model_validate({"low": low, "high": high, "unit": unit.unit})


def _percents(wanted: Wanted, units: Iterable[Unit], numbers_of: NumbersOf) -> Texts:
    if wanted.money_only:
        return None

    def build(unit: Unit, number: Number) -> AnnotatedText:
        value = number.value.scaleb(unit.power)
        return written(f"{number.text}{unit.text}", _percent(unit, value, value))

    return built([(unit, numbers_of(wanted, unit.power)) for unit in units], build)


def percents_in_digits(wanted: Wanted) -> Texts:
    """0.5%, 25 basis points."""
    return _percents(wanted, forms.PERCENT_UNITS, short_numbers)


def percents_in_words(wanted: Wanted) -> Texts:
    """Five percent."""
    units = [unit for unit in forms.PERCENT_UNITS if len(unit.text) > 4]
    return _percents(wanted, units, partial(word_numbers, most=99))


def mixed_percents(wanted: Wanted) -> Texts:
    """2 1/2%."""
    return _percents(wanted, forms.PERCENT_UNITS, mixed_numbers)


def percents_in_fractions(wanted: Wanted) -> Texts:
    """2 1/2%, ½% and half a percent."""
    vulgar = _percents(wanted, forms.PERCENT_UNITS[:1], partial(_fractions, forms.VULGAR))
    parts = _percents(wanted, forms.PERCENT_PART_UNITS, partial(_fractions, forms.PERCENT_PARTS))
    return any_of(mixed_percents(wanted), vulgar, parts)


def _fractions(rows: Iterable[tuple[str, str]], wanted: Wanted, power: int) -> Numbers:
    numbers = [Number(Decimal(value), text) for text, value in rows if wanted.holds(Decimal(value).scaleb(power))]
    return [choice(numbers)] if numbers else []


def percent_ranges(wanted: Wanted) -> Texts:
    """12 to 15 percent."""
    if wanted.money_only:
        return None

    def build(form: tuple[Unit, tuple[str, str]], drawn: tuple[Number, Number]) -> AnnotatedText:
        (unit, (before, pattern)), (low, high) = form, drawn
        text = pattern.format(l=low.text, h=high.text, q=unit.text)
        return written(text, _percent(unit, low.value.scaleb(unit.power), high.value.scaleb(unit.power))).within(before)

    units = [(unit, ends(wanted, unit.power, scaled=True)) for unit in forms.PERCENT_UNITS]
    return built([((unit, shape), found) for unit, found in units for shape in forms.PERCENT_RANGES], build)


# Ratios

_Joint = tuple[str, str, str]
_SPLITS = st.integers(1, 99).map(lambda n: (n, 100 - n))
_PAIRS = st.tuples(st.integers(1, 20), st.integers(1, 20)).filter(lambda pair: pair[0] != pair[1])


def ratios_in_digits(wanted: Wanted) -> Texts:
    """A 60-40 split, a 2-for-1 stock split, a ratio of 3:1."""
    if wanted.money_only or wanted.is_bounded:
        return None
    splits = [(joint, [_SPLITS]) for joint in forms.SPLIT_JOINTS]
    return built([*splits, *((joint, [_PAIRS]) for joint in forms.RATIO_JOINTS)], partial(_ratio, str))


def ratios_in_words(wanted: Wanted) -> Texts:
    """Two-for-one."""
    if wanted.money_only or wanted.is_bounded:
        return None
    return built([(forms.RATIO_JOINTS[0], [_PAIRS.filter(lambda pair: max(pair) < 20)])], partial(_ratio, spelled))


def _ratio(write: Callable[[int], str], joint: _Joint, pair: tuple[int, int]) -> AnnotatedText:
    between, before, after = joint
    text = f"{write(pair[0])}{between}{write(pair[1])}"
    return written(text, Ratio(parts=(Decimal(pair[0]), Decimal(pair[1])))).within(before, after)


# Multiples

#: A form of multiples: {n} is the number; what stands before and behind, whether it tells of a rise.
_TIMES = (("{n}x", "", "", False), ("{n} times", "", " as much", False), ("{n}-fold", "a ", " rise", True))


def multiples_in_digits(wanted: Wanted) -> Texts:
    """3x, 3 times as much, a 3-fold rise."""
    if wanted.money_only:
        return None
    values = [
        (wanted.decimals(1, 999), wanted.decimals("0.1", 999, places=1)),
        (wanted.decimals(2, 30),),
        (wanted.decimals(2, 500),),
    ]
    every = [(form, [one for one in found if one is not None]) for form, found in zip(_TIMES, values, strict=True)]
    return built(every, lambda form, value: _multiple(form[0].format(n=value), value, *form[1:]))


def multiples_in_words(wanted: Wanted) -> Texts:
    """Sales that doubled, a twofold rise."""
    if wanted.money_only:
        return None
    verbs = [row for row in forms.MULTIPLYING_VERBS if wanted.holds(Decimal(row[1]))]
    folds = wanted.decimals(2, 19)

    def doubled(noun: str, row: tuple[str, str, str]) -> AnnotatedText:
        verb, factor, direction = row
        figure = Multiple(low=Decimal(factor), high=Decimal(factor))
        return written(verb, figure, direction=direction, role="change").within(f"{noun} that ")

    def twofold(noun: str, value: Decimal) -> AnnotatedText:
        return _multiple(f"{ONES[int(value)]}fold", value, "a ", f" {noun}", rise=True)

    return any_of(
        built([(noun, [choice(verbs)]) for noun in ("sales", "costs") if verbs], doubled),
        built([(noun, [folds]) for noun in ("rise", "increase") if folds is not None], twofold),
    )


def _multiple(text: str, value: Decimal, before: str, after: str, rise: bool) -> AnnotatedText:  # noqa: FBT001 - a row
    told = {"direction": "up", "role": "change"} if rise else {}
    return written(text, Multiple(low=value, high=value), **told).within(before, after)
