"""Texts that hold anything: of all characters, of the pieces that figures are made of, of documents with figures."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from tests.properties.documents import any_figure, documents, explicit_figure

from moneyfacts import Facts

_NUMBERS = """1 2 10 15 50 1,234 1.234 12,50 1'234.50 1,23,456 0.5 .5 1/2 ½ ¾ 2-1/2 one two fifteen hundred twenty five
1987 2024 50-50 60/40 3:1 2-for-1 3x 4x4 10-fold twofold ١٢ 1e5""".split()
_EXPLICIT = """US$ A$ C$ € ₹ EUR USD MUSD CHF stg euros yen zł ₿ p pence""".split()
_BARE = """$ £ ¥ Rs kr dollars dlrs dollar pounds cent cents cts ¢ francs pesos c""".split()
_UNITS = """% percent pct per percentage points point basis bps pp ‰ x times fold split ratio stock share
million billion bn m mln k K crore lakh millions tens of thousands several few
multi-billion half quarter third""".split()
_WORDS = """a an the of to from and or in at by up down more less than least most about nearly some under over between
each year month barrel annually rose fell increase drop doubled double halve will vs against compared with higher lower
minus negative profit loss was is paid it Mark U.S. Canadian Australian No Model won vote www.a.b http://x.y/
pound butter""".split()
_SIGNS = [
    "-",
    "–",
    "−",
    "/",
    ":",
    ",",
    ".",
    "(",
    ")",
    "+",
    "~",
    "?",
    "!",
    "*",
    "•",
    "\n",
    "\n\n",
    "\t",
    "  ",
    "\u00a0",
    "\u2009",
]
_JOINTS = ["", " ", " ", " ", "\n"]

any_text = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)


def soups(*pieces: str, size: int = 24) -> SearchStrategy[str]:
    """Pieces in any order, with or without a gap between them."""
    return st.lists(st.tuples(st.sampled_from(pieces), st.sampled_from(_JOINTS)), max_size=size).map(
        lambda pairs: "".join(piece + joint for piece, joint in pairs)
    )


fragments = soups(*_NUMBERS, *_EXPLICIT, *_BARE, *_UNITS, *_WORDS, *_SIGNS)
explicit_fragments = soups(*_NUMBERS, *_EXPLICIT, *_UNITS, *_WORDS, *_SIGNS)
#: Pieces that would reach for each other, were they not apart.
seams = soups(
    *(
        "US$5",
        "5",
        "5%",
        "€6 million",
        "million",
        "euros",
        "to",
        "and",
        "between",
        "from",
        "-",
        "(",
        ")",
        "minus",
        "rose",
    ),
    *("up to", "more than", "or more", "a year", "per", "doubled", "increase", "against", "half", "a", ",", "or"),
    size=3,
)
figure_documents = documents(any_figure).map(lambda document: document.text)
explicit_documents = documents(explicit_figure).map(lambda document: document.text)
explicit_texts = st.one_of(explicit_documents, explicit_fragments, seams)
texts = st.one_of(figure_documents, fragments, any_text)


def placed(facts: Facts, offset: int = 0) -> list[tuple[Any, ...]]:
    """The figures with their places, moved by an offset, without what other sentences may tell of them."""
    return [
        (
            fact.start + offset,
            fact.end + offset,
            fact.text,
            fact.figure,
            fact.approximate,
            fact.direction,
            fact.role,
            fact.per,
        )
        for fact in facts
    ]
