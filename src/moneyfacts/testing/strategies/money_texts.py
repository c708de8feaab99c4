"""Texts of one amount of money, a function a way to write it.

Each takes the filters and gives a strategy, or None where they leave nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal
from functools import cache, partial
from typing import Literal, NamedTuple

from hypothesis import strategies as st

from moneyfacts import Money
from moneyfacts.testing.strategies import forms
from moneyfacts.testing.strategies.annotated import AnnotatedText, written
from moneyfacts.testing.strategies.drawing import NumbersOf, Texts, built, choice
from moneyfacts.testing.strategies.forms import NO_SCALE, Mark, Scale
from moneyfacts.testing.strategies.numbers import (
    Number,
    Numbers,
    cents,
    ends,
    english_numbers,
    indian_numbers,
    mixed_numbers,
    short_numbers,
    small_numbers,
    word_numbers,
)
from moneyfacts.testing.strategies.wanted import Wanted, any_of

_NAMES = [mark for mark in forms.SUFFIXES if len(mark.after) > 3 and not mark.after.isupper()]
_PLURALS = [mark for mark in forms.SUFFIXES if mark.after.endswith("s")]


class _Form(NamedTuple):
    """What stands around a number; the number is in units of ten to the ``power``."""

    mark: Mark
    scale: Scale

    @property
    def power(self) -> int:
        return self.scale.exponent - self.mark.minor


def _money(mark: Mark, low: Decimal, high: Decimal) -> Money:
    basis: Literal["default", "explicit"] = "default" if mark.shared else "explicit"
    return Money(currency=mark.code, low=low, high=high, currency_basis=basis)


def _forms(wanted: Wanted, marks: Collection[Mark], scales: Iterable[Scale] = (NO_SCALE,)) -> list[_Form]:
    wanted_scales = [scale for scale in scales if wanted.takes(scale)]
    return [_Form(mark, scale) for mark in wanted.marks(marks) for scale in wanted_scales if _is_clear(mark, scale)]


def _is_clear(mark: Mark, scale: Scale) -> bool:
    """Whether a letter of a scale and the name behind it can be told apart: nobody writes 5 M dollars, or 5m€."""
    if not mark.after or not scale.text or len(scale.text) > 3:
        return True
    return mark.after[0] == " " and not (scale.text[0] == " " and len(scale.text) == 2)


def _amounts(wanted: Wanted, wanted_forms: Iterable[_Form], numbers_of: NumbersOf) -> Texts:
    """A number between what stands around it, for each of the forms that has one within the bounds."""

    @cache
    def numbers(power: int) -> Numbers:
        return numbers_of(wanted, power)

    return built([(form, numbers(form.power)) for form in wanted_forms], _amount)


def _amount(form: _Form, number: Number) -> AnnotatedText:
    value = number.value.scaleb(form.power)
    text = f"{form.mark.before}{number.text}{form.scale.text}{form.mark.after}"
    return written(text, _money(form.mark, value, value))


def money_in_digits(wanted: Wanted, numbers_of: NumbersOf = english_numbers) -> Texts:
    """$1,234.50 and 1,234.50 euros."""
    return _amounts(wanted, _forms(wanted, forms.PREFIXES + forms.SUFFIXES), numbers_of)


def prefixed_money(wanted: Wanted) -> Texts:
    """$5, without the names behind a number."""
    return _amounts(wanted, _forms(wanted, forms.PREFIXES), english_numbers)


def scaled_money(wanted: Wanted) -> Texts:
    """$5 million and 5bn euros."""
    return _amounts(wanted, _forms(wanted, forms.PREFIXES + forms.SUFFIXES, forms.SCALES), short_numbers)


def money_in_words(wanted: Wanted) -> Texts:
    """Fifteen billion dollars."""
    plain = _amounts(wanted, _forms(wanted, _NAMES), word_numbers)
    return any_of(plain, _amounts(wanted, _forms(wanted, _NAMES, forms.FULL_SCALES), partial(word_numbers, most=99)))


def indian_money(wanted: Wanted) -> Texts:
    """Rs 12,34,567 and ₹5 crore."""
    rupees = [mark for mark in forms.PREFIXES + forms.SUFFIXES if mark.code == "INR"]
    grouped = money_in_digits(wanted, indian_numbers)
    return any_of(grouped, _amounts(wanted, _forms(wanted, rupees, forms.INDIAN_SCALES), short_numbers))


def minor_money(wanted: Wanted) -> Texts:
    """50 cents and 64p."""
    return _amounts(wanted, _forms(wanted, forms.MINORS), small_numbers)


def money_in_two_units(wanted: Wanted) -> Texts:
    """3 dollars and 50 cents."""
    minors = dict(forms.TWO_UNITS)

    def build(form: _Form, number: Number) -> AnnotatedText:
        whole, _, part = number.text.partition(".")
        text = f"{whole}{form.mark.after} and {int(part)} {minors[form.mark]}"
        return written(text, _money(form.mark, number.value, number.value))

    return built([(form, cents(wanted)) for form in _forms(wanted, list(minors))], build)


def mixed_money(wanted: Wanted) -> Texts:
    """2 1/2 dollars."""
    return _amounts(wanted, _forms(wanted, [mark for mark in forms.SUFFIXES if mark.after[:1] == " "]), mixed_numbers)


def money_in_fractions(wanted: Wanted) -> Texts:
    """2 1/2 dollars and half a million dollars."""
    parts = [(text, value, value) for text, value in forms.PARTS]
    return any_of(mixed_money(wanted), _magnitudes(wanted, parts, vague=False))


def vague_money(wanted: Wanted) -> Texts:
    """Several million dollars and tens of millions of dollars."""
    return _magnitudes(wanted, forms.VAGUE, vague=True)


def _magnitudes(wanted: Wanted, rows: Iterable[tuple[str, int, int]], *, vague: bool) -> Texts:
    fitting = [row for row in rows if wanted.holds(Decimal(row[1]), Decimal(row[2]))]
    if not fitting or wanted.scales is not None:
        return None

    def build(mark: Mark, row: tuple[str, int, int]) -> AnnotatedText:
        text, low, high = row
        figure = _money(mark, Decimal(low), Decimal(high)).model_copy(update={"high_inclusive": not vague})
        return written(text + mark.after, figure, approximate=vague)

    return built([(mark, [choice(fitting)]) for mark in wanted.marks(_PLURALS)], build)


def attributive_money(wanted: Wanted) -> Texts:
    """A $5 million plan and a 5-million-dollar plan."""
    signs = [mark for mark in forms.PREFIXES if mark.before in forms.ATTRIBUTIVE]
    hyphenated = [
        _Form(mark, Scale(scale.exponent, scale.text.replace(" ", "-")))
        for mark, scale in _forms(wanted, forms.HYPHENATED, forms.FULL_SCALES)
    ]
    amounts = any_of(
        _amounts(wanted, _forms(wanted, signs, forms.SCALES), short_numbers),
        _amounts(wanted, hyphenated, short_numbers),
    )
    return None if amounts is None else amounts.map(lambda one: one.within("a ", " plan"))


def money_ranges(wanted: Wanted) -> Texts:
    """$15-25bn, 15 to 25 euros and between $900 million and $1.2 trillion."""
    prefixed = _forms(wanted, forms.PREFIXES, (NO_SCALE, *forms.SCALES))
    suffixed = [*_forms(wanted, forms.SUFFIXES, (NO_SCALE, *forms.WORD_SCALES)), *_forms(wanted, forms.MINORS)]
    shaped = [
        *((form, shape) for form in prefixed for shape in forms.PREFIXED_RANGES if _may_join(form.scale, shape[1])),
        *((form, shape) for form in suffixed for shape in forms.SUFFIXED_RANGES),
    ]
    find_ends = cache(partial(ends, wanted))

    def build(shape: tuple[_Form, tuple[str, str]], drawn: tuple[Number, Number]) -> AnnotatedText:
        (form, (before, pattern)), (low, high) = shape, drawn
        mark, scale = form
        text = pattern.format(p=mark.before, q=mark.after, l=low.text, h=high.text, s=scale.text)
        figure = _money(mark, low.value.scaleb(form.power), high.value.scaleb(form.power))
        return written(text, figure).within(before)

    same_scale = [((form, shape), find_ends(form.power, scaled=bool(form.scale.exponent))) for form, shape in shaped]
    return any_of(built(same_scale, build), _ranges_over_scales(wanted))


def _may_join(scale: Scale, pattern: str) -> bool:
    """Whether a hyphen may touch the scale: a letter alone before one starts a word, as in B-class."""
    return "{s}-" not in pattern or scale.text.strip() == scale.text or len(scale.text) > 3


def _ranges_over_scales(wanted: Wanted) -> Texts:
    """$900 million to $1.2 trillion."""
    small, large = Scale(6, " million"), Scale(12, " trillion")
    pairs = [
        st.tuples(low, high)
        for low in short_numbers(wanted, small.exponent)
        for high in short_numbers(wanted, large.exponent)
        if wanted.takes(small) and wanted.takes(large)
    ]

    def build(form: tuple[Mark, tuple[str, str]], drawn: tuple[Number, Number]) -> AnnotatedText:
        (mark, (before, joint)), (low, high) = form, drawn
        text = f"{mark.before}{low.text}{small.text}{joint}{mark.before}{high.text}{large.text}"
        figure = _money(mark, low.value.scaleb(small.exponent), high.value.scaleb(large.exponent))
        return written(text, figure).within(before)

    marks = wanted.marks(forms.PREFIXES)
    return built([((mark, shape), pairs) for mark in marks for shape in forms.WIDE_RANGES], build)
