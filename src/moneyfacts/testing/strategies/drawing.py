"""How texts are drawn: a form first, then what may stand in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from moneyfacts.testing.strategies.annotated import AnnotatedText
from moneyfacts.testing.strategies.numbers import Numbers
from moneyfacts.testing.strategies.wanted import Wanted

#: None where the filters leave nothing.
Texts = SearchStrategy[AnnotatedText] | None
#: The numbers that are wanted, times ten to a power.
NumbersOf = Callable[[Wanted, int], Numbers]

_FormT = TypeVar("_FormT")
_PartT = TypeVar("_PartT")


def built(
    forms: Iterable[tuple[_FormT, Sequence[SearchStrategy[_PartT]]]], build: Callable[[_FormT, _PartT], AnnotatedText]
) -> Texts:
    """One of the forms, filled with one of its parts; None if no form has any."""
    pairs = [(form, part) for form, parts in forms for part in parts]
    return _built(pairs, build) if pairs else None


@st.composite
def _built(
    draw: DrawFn,
    pairs: Sequence[tuple[_FormT, SearchStrategy[_PartT]]],
    build: Callable[[_FormT, _PartT], AnnotatedText],
) -> AnnotatedText:
    form, part = draw(choice(pairs))
    return build(form, draw(part))


def choice(rows: Sequence[_PartT]) -> SearchStrategy[_PartT]:
    """One of the rows.

    Where there is one alone Hypothesis chooses nothing, and takes a text made of fewer choices for a simpler one: it
    would shrink "€20" to "half a million euros".
    """
    return st.sampled_from([*rows, *rows] if len(rows) == 1 else rows)
