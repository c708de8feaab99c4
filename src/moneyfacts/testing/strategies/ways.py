"""All ways to write a figure, in one table; among them those that put words or a minus around another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from hypothesis import strategies as st

from moneyfacts.testing.strategies import forms
from moneyfacts.testing.strategies import money_texts as money
from moneyfacts.testing.strategies import percent_texts as percent
from moneyfacts.testing.strategies.annotated import AnnotatedText, written
from moneyfacts.testing.strategies.drawing import Texts
from moneyfacts.testing.strategies.numbers import european_numbers, swiss_numbers
from moneyfacts.testing.strategies.wanted import Kind, Style, Wanted, any_of

_Make = Callable[[Wanted], Texts]


def _negative(positives: _Make, wanted: Wanted) -> Texts:
    """-$5, minus 5 percent."""
    texts = positives(wanted.negated())
    if texts is None:
        return None

    def build(one: AnnotatedText, minus: str) -> AnnotatedText:
        figure: Any = one.figure
        value = figure.amount.copy_negate()
        return written(minus + one.text, figure.model_copy(update={"low": value, "high": value}))

    return st.builds(build, texts, st.sampled_from(["-", "−", "minus "]))


def _single_money(wanted: Wanted) -> Texts:
    """Single amounts, which words around them may bound, hedge or make a rate."""
    makers: tuple[_Make, ...] = (
        money.money_in_digits,
        money.scaled_money,
        money.money_in_words,
        money.minor_money,
        money.indian_money,
        money.mixed_money,
        partial(money.money_in_digits, numbers_of=european_numbers),
        partial(money.money_in_digits, numbers_of=swiss_numbers),
    )
    return any_of(*(make(wanted) for make in makers))


def _single_percents(wanted: Wanted) -> Texts:
    makers = (percent.percents_in_digits, percent.percents_in_words, percent.mixed_percents)
    return any_of(*(make(wanted) for make in makers))


def _bounded(singles: _Make, wanted: Wanted) -> Texts:
    """Up to $5, 5% or more."""
    texts = singles(wanted)
    if texts is None:
        return None
    rows = [
        (opened, inclusive, before, after)
        for opened, inclusive, in_front, behind in forms.BOUNDS
        for before, after in [*((text, "") for text in in_front), *(("", text) for text in behind)]
    ]

    def build(one: AnnotatedText, row: tuple[str, bool, str, str]) -> AnnotatedText:
        opened, inclusive, before, after = row
        other = "high" if opened == "low" else "low"
        ends = {opened: None, f"{opened}_inclusive": False, f"{other}_inclusive": inclusive}
        return one.within(before, after, figure=one.figure.model_copy(update=ends))

    return st.builds(build, texts, st.sampled_from(rows))


def _approximate(makers: tuple[_Make, ...], wanted: Wanted) -> Texts:
    """About $5, nearly $15-25bn, some $5 a year."""
    texts = any_of(*(make(wanted) for make in makers))
    if texts is None:
        return None
    phrases = [*((text, "") for text in forms.ABOUT), *(("", text) for text in forms.ABOUT_BEHIND)]
    # Another word in front has its own say: nobody writes "about between $5 and $6".
    bare = texts.filter(lambda one: one.facts[0].start == 0)
    return st.builds(lambda one, around: one.within(*around, approximate=True), bare, st.sampled_from(phrases))


def _rated(wanted: Wanted) -> Texts:
    """$3 billion a year."""
    texts = _single_money(wanted)
    if texts is None:
        return None
    return st.builds(lambda one, rate: one.within(after=rate[1], per=rate[0]), texts, st.sampled_from(forms.RATES))


class Way(NamedTuple):
    """A way to write figures of a kind."""

    kind: Kind
    style: Style
    make: _Make


#: The plainest first.
WAYS = (
    Way("money", "digits", money.money_in_digits),
    Way("percent", "digits", percent.percents_in_digits),
    Way("money", "scaled", money.scaled_money),
    Way("money", "words", money.money_in_words),
    Way("money", "minor", money.minor_money),
    Way("money", "european", partial(money.money_in_digits, numbers_of=european_numbers)),
    Way("money", "swiss", partial(money.money_in_digits, numbers_of=swiss_numbers)),
    Way("money", "indian", money.indian_money),
    Way("money", "fraction", money.money_in_fractions),
    Way("money", "compound", money.money_in_two_units),
    Way("money", "vague", money.vague_money),
    Way("money", "adjective", money.attributive_money),
    Way("money", "negative", partial(_negative, money.prefixed_money)),
    Way("money", "range", money.money_ranges),
    Way("money", "bound", partial(_bounded, _single_money)),
    Way("money", "approximate", partial(_approximate, (_single_money, money.money_ranges, _rated))),
    Way("money", "rate", _rated),
    Way("percent", "words", percent.percents_in_words),
    Way("percent", "fraction", percent.percents_in_fractions),
    Way("percent", "negative", partial(_negative, percent.percents_in_digits)),
    Way("percent", "range", percent.percent_ranges),
    Way("percent", "bound", partial(_bounded, _single_percents)),
    Way("percent", "approximate", partial(_approximate, (_single_percents, percent.percent_ranges))),
    Way("ratio", "digits", percent.ratios_in_digits),
    Way("ratio", "words", percent.ratios_in_words),
    Way("multiple", "digits", percent.multiples_in_digits),
    Way("multiple", "words", percent.multiples_in_words),
)
