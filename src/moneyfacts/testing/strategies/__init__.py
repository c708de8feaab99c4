"""Hypothesis strategies: figures, texts with the figure they must give, sentences with their facts.

They need Hypothesis: ``pip install 'moneyfacts[testing]'``. What is drawn shrinks to a small amount in the plainest
form, such as "$1" or "Orrin paid $1." They share their filters:

- ``kinds``: some of "money", "percent", "ratio", "multiple".
- ``currencies``: ISO 4217 codes; ``scales``: some of "thousand", "lakh", "million", "crore", "billion", "trillion".
  Nothing but money passes either of the two.
- ``min_value`` and ``max_value``: bounds of every number of a figure, in its own unit.
- ``styles``: ways to write a figure, see ``Style``.
- ``explicit``: only signs and names that one currency has, so that no setting and no document changes what they mean.

>>> from hypothesis import given
>>> import moneyfacts
>>> @given(figure_texts(kinds=["money"], currencies=["EUR"], min_value=20))
... def test_own_reader(drawn):
...     assert moneyfacts.parse(drawn.text)[0].figure.currency == "EUR"
>>> test_own_reader()
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Literal, get_args

try:
    from hypothesis import strategies as st
    from hypothesis.strategies import DrawFn, SearchStrategy
except ImportError:
    raise ImportError("moneyfacts.testing.strategies needs Hypothesis: pip install 'moneyfacts[testing]'") from None

from moneyfacts import Figure, Money, Multiple, Percent
from moneyfacts.testing.strategies import sentences as _sentences
from moneyfacts.testing.strategies import values
from moneyfacts.testing.strategies.annotated import AnnotatedText, joined
from moneyfacts.testing.strategies.wanted import Bound, Kind, Style, Wanted, any_of
from moneyfacts.testing.strategies.ways import WAYS, Way

__all__ = [
    "AnnotatedText",
    "Kind",
    "Style",
    "figure_texts",
    "figures",
    "joined",
    "money",
    "percents",
    "ranges",
    "sentences_with_facts",
]

_KINDS: tuple[Kind, ...] = get_args(Kind)
_STYLES: tuple[Style, ...] = get_args(Style)
_INTERVALS: tuple[Literal["money", "percent", "multiple"], ...] = ("money", "percent", "multiple")


def money(
    *, currencies: Collection[str] | None = None, min_value: Bound = None, max_value: Bound = None, places: int = 2
) -> SearchStrategy[Money]:
    """Single amounts of money, negative ones among them, of at most so many decimal ``places``.

    >>> from hypothesis import given
    >>> @given(money(currencies=["EUR"], min_value=5))
    ... def test_own_sum(drawn):
    ...     assert drawn.currency == "EUR" and drawn.amount >= 5
    >>> test_own_sum()
    """
    return values.money(currencies, values.decimals(min_value, max_value, places))


def percents(
    *,
    units: Collection[Literal["percent", "point"]] = ("percent", "point"),
    min_value: Bound = None,
    max_value: Bound = None,
    places: int = 2,
) -> SearchStrategy[Percent]:
    """Single percentages and percentage points, in percent."""
    return values.percents(units, values.decimals(min_value, max_value, places))


def ranges(  # noqa: PLR0913 - a filter each
    *,
    kinds: Collection[Literal["money", "percent", "multiple"]] = _INTERVALS,
    currencies: Collection[str] | None = None,
    min_value: Bound = None,
    max_value: Bound = None,
    places: int = 2,
    open_ends: bool = True,
) -> SearchStrategy[Money | Percent | Multiple]:
    """Ranges: two ends that differ, or with ``open_ends`` one alone.

    >>> from hypothesis import given
    >>> @given(ranges(kinds=["money"], open_ends=False))
    ... def test_own_range(drawn):
    ...     assert drawn.low < drawn.high
    >>> test_own_range()
    """
    _check(kinds, _INTERVALS, "kind")
    amounts = values.decimals(min_value, max_value, places)
    every: dict[str, SearchStrategy[Any]] = {
        "money": values.ranged(values.money(currencies, amounts), amounts, open_ends=open_ends),
        "percent": values.ranged(values.percents(("percent", "point"), amounts), amounts, open_ends=open_ends),
    }
    if "multiple" in kinds:
        positive = values.positive(min_value, max_value, places)
        every["multiple"] = values.ranged(values.multiples(positive), positive, open_ends=open_ends)
    return st.one_of([every[kind] for kind in kinds])


def figures(
    *,
    kinds: Collection[Kind] = _KINDS,
    currencies: Collection[str] | None = None,
    min_value: Bound = None,
    max_value: Bound = None,
) -> SearchStrategy[Figure]:
    """Figures of every kind, single values and ranges; the parts of a ratio know no bounds."""
    _check(kinds, _KINDS, "kind")
    every: list[SearchStrategy[Any]] = []
    if "money" in kinds:
        every.append(money(currencies=currencies, min_value=min_value, max_value=max_value))
    if "percent" in kinds:
        every.append(percents(min_value=min_value, max_value=max_value))
    if "multiple" in kinds:
        every.append(values.multiples(values.positive(min_value, max_value, 2)))
    if "ratio" in kinds:
        every.append(values.ratios())
    ranged = [kind for kind in _INTERVALS if kind in kinds]
    if ranged:
        every.append(ranges(kinds=ranged, currencies=currencies, min_value=min_value, max_value=max_value))
    return st.one_of(every)


def figure_texts(  # noqa: PLR0913 - a filter each
    *,
    kinds: Collection[Kind] = _KINDS,
    styles: Collection[Style] = _STYLES,
    currencies: Collection[str] | None = None,
    scales: Collection[str] | None = None,
    min_value: Bound = None,
    max_value: Bound = None,
    explicit: bool = False,
) -> SearchStrategy[AnnotatedText]:
    """Texts of one figure, with the words that have a part in it ("up to", "a year"), and the fact they must give.

    Raises:
        ValueError: the filters leave nothing, or one of them is unknown.

    >>> from hypothesis import given
    >>> @given(figure_texts(styles=["rate"]))
    ... def test_own_rates(drawn):
    ...     assert drawn.facts[0].per in drawn.text or drawn.facts[0].per in {"year", "month", "unit"}
    >>> test_own_rates()
    """
    _check(kinds, _KINDS, "kind")
    _check(styles, _STYLES, "style")
    wanted = Wanted.of(currencies, scales, min_value, max_value, explicit=explicit)
    ways = tuple(way for way in WAYS if way.kind in kinds and way.style in styles)
    if _texts(wanted, ways) is None:
        raise ValueError(f"no figure is written in a way that fits: {wanted.told()}; kinds {kinds}, styles {styles}")
    return _figure_text(wanted, ways)


def sentences_with_facts(  # noqa: PLR0913 - a filter each
    *,
    styles: Collection[Style] = _STYLES,
    currencies: Collection[str] | None = None,
    scales: Collection[str] | None = None,
    min_value: Bound = None,
    max_value: Bound = None,
    explicit: bool = False,
    subjects: Sequence[str] = _sentences.SUBJECTS,
    max_facts: int = 3,
) -> SearchStrategy[AnnotatedText]:
    """Sentences about money and percentages, one to ``max_facts`` facts with their subjects and measures.

    ``subjects`` are the names that sentences are about; give those of companies that your texts name. Where a text has
    several facts their currencies are explicit: else each would tell what the others' signs mean.

    Raises:
        ValueError: the filters leave nothing, or one of them is unknown.

    >>> from hypothesis import given
    >>> from moneyfacts.testing import assert_facts
    >>> @given(sentences_with_facts(subjects=["Acme"]))
    ... def test_own_sentences(drawn):
    ...     assert_facts(*drawn)
    >>> test_own_sentences()
    """
    _check(styles, _STYLES, "style")
    wanted = Wanted.of(currencies, scales, min_value, max_value, explicit=explicit)
    figures_of = _for_sentences(wanted, styles)
    if not figures_of:
        raise ValueError(f"no figure is written in a way that fits: {wanted.told()}; styles {styles}")
    explicit_figures = _for_sentences(replace(wanted, explicit=True), styles)
    return _sentences.sentences(figures_of, explicit_figures, tuple(subjects), max_facts)


def _for_sentences(wanted: Wanted, styles: Collection[Style]) -> _sentences.Figures:
    # A figure in front of a noun of its own needs other sentences.
    usable = [way for way in WAYS if way.style in styles and way.style != "adjective"]
    ways = {kind: tuple(way for way in usable if way.kind == kind) for kind in ("money", "percent")}
    return {kind: _figure_text(wanted, ways[kind]) for kind in ways if _texts(wanted, ways[kind]) is not None}


@cache
def _texts(wanted: Wanted, ways: tuple[Way, ...]) -> SearchStrategy[AnnotatedText] | None:
    return any_of(*(way.make(wanted) for way in ways))


@st.composite
def _figure_text(draw: DrawFn, wanted: Wanted, ways: tuple[Way, ...]) -> AnnotatedText:
    """One of the ways: the filters are drawn from only here, so that messages of Hypothesis show them and no tables."""
    texts = _texts(wanted, ways)
    return draw(st.nothing() if texts is None else texts)


def _check(given: Collection[str], known: Collection[str], what: str) -> None:
    unknown = [name for name in given if name not in known]
    if unknown or not given:
        raise ValueError(
            f"unknown {what} {unknown[0]!r}" if unknown else f"no {what} is given: some of {', '.join(known)}"
        )
