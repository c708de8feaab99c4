"""Marks: what each token of a sentence is to the sweep that cuts it into phrases."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import compress
from typing import Final

from moneyfacts.context.entities import Named
from moneyfacts.context.verb_forms import HELPING, HYPHENS, NEGATIONS
from moneyfacts.lexicon.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from moneyfacts.lexicon.modifiers import before_figure
from moneyfacts.lexicon.rates import RATE_ADJECTIVES
from moneyfacts.lexicon.verbs import PAST_FORMS, verbs
from moneyfacts.tokenizer import WORD, Tokens

RELATIVES: Final = frozenset("who which that whom whose".split())
_PREPOSITIONAL: Final = frozenset("relating related regarding concerning according compared".split())
CLAUSE_OPENERS: Final = frozenset("while when where whereas if because although though unless".split())
NEAR: Final = frozenset({"last", "this", "next", "each", "every"})
MANNERS: Final = frozenset(
    "far straight together late early back further however moreover meanwhile instead also furthermore nevertheless "
    "seasonally unchanged".split()
)
COMPARING: Final = frozenset({"yoy", "qoq", "yty"})
AS_LONG: Final = frozenset("long soon well much many far".split())
#: Adjectives that with a preposition go on like one: debentures prior to maturity, regardless of.
WITH_PREPOSITION: Final = frozenset(
    {
        ("prior", "to"),
        ("subject", "to"),
        ("equal", "to"),
        ("attributable", "to"),
        ("applicable", "to"),
        ("regardless", "of"),
    }
)
SKIPPED: Final = ADVERBS | NEGATIONS | MANNERS
_OPENING_VERBS: Final = HELPING | NEGATIONS | PAST_FORMS | {"to"}
#: No noun phrase goes on with these.
OUTSIDE: Final = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | RELATIVES | ADVERBS | NEGATIONS | DETERMINERS

#: Signs that a noun phrase may go on with.
INNER: Final = frozenset({"-", "‐", "‑", "&", "/", "'", "’", ".", "<", ">"})
#: Signs that part what stands around them.
_PARTING: Final = frozenset({",", ".", ";", ":", ")", "–", "—"})
#: The signs that open a ticker, and those that close it.
BRACKETS: Final = {"<": ">", "(": ")"}

# What a token is to the sweep, as bits; 0 is a plain word, which a noun phrase starts with and goes on with.
IS_SIGN: Final = 1
IS_SPECIAL: Final = 2  # a word that a table names
IS_SKIPPABLE: Final = 4  # a word that may belong to no phrase
IS_VERBAL: Final = 8  # a word that may start a verb phrase
IS_LEADING: Final = 16  # a preposition, and not the first part of a compound
ENDS_NOUN: Final = 32  # what no noun phrase goes on with, whatever stands around it
ONLY_VERBAL: Final = 64  # a word that may start a verb phrase, and else a preposition or starts a noun phrase
ONLY_NOUN: Final = 128  # a word that a table names, which starts a noun phrase wherever one may start
STARTS_NAME: Final = 256
# From here on the highest bit tells what a phrase that starts here is, so that a mark need but be compared.
OPENS_TICKER: Final = 512
ONLY_LEADING: Final = 1024  # a preposition and nothing else
ONLY_JOINING: Final = 2048  # a conjunction and nothing else
ONLY_SIGN: Final = 4096  # a sign that is a phrase wherever one may start
STARTS_FIGURE: Final = 8192
OPENS_NOUN: Final = STARTS_NAME | ONLY_NOUN
_NO_NAME: Final = ENDS_NOUN | ONLY_LEADING | ONLY_JOINING | ONLY_SIGN
_NO_COMPOUND: Final = ENDS_NOUN | ONLY_LEADING | IS_LEADING

#: The words known by their marks are forgotten when they are so many.
_MOST_WORDS: Final = 1 << 14


@dataclass(slots=True)
class Starts:
    """What starts at each token: its bits, and by their first tokens the names and the figures."""

    marks: list[int]
    names: dict[int, tuple[Named, int]]
    figures: dict[int, int]
    cells: frozenset[int] = frozenset()


def marks_of(tokens: Tokens, names: dict[int, tuple[Named, int]], figures: dict[int, int]) -> list[int]:
    """What each token is to the sweep, the margin included."""
    marks = [*map(_marks().__getitem__, tokens.lower)]
    first, end = tokens.starts[0], tokens.ends[tokens.count - 1]
    if tokens.source.find("-", first, end) >= 0 or not tokens.source.isascii():
        # ASCII has no other hyphen
        _mark_compounds(tokens, marks)
    if "can" in tokens.lower:
        _mark_cans(tokens, marks)
    for i in names:
        marks[i] = (marks[i] | STARTS_NAME) & ~_NO_NAME
    for i in figures:
        marks[i] |= STARTS_FIGURE | ENDS_NOUN
    return marks


def _mark_compounds(tokens: Tokens, marks: list[int]) -> None:
    """Let the first part of a compound lead nothing, and a noun phrase go on with it and with what is behind a hyphen.

    after-tax, over-the-counter, trade-in
    """
    for i in compress(range(tokens.count - 1), map(HYPHENS.__contains__, tokens.lower)):
        marks[i + 1] &= ~ENDS_NOUN
        if is_hyphenated(tokens, i - 1):
            marks[i - 1] &= ~_NO_COMPOUND


def _mark_cans(tokens: Tokens, marks: list[int]) -> None:
    """Let "can" in front of "of" be a plain noun: a can of beans."""
    for i in range(1, tokens.count - 1):
        if tokens.lower[i] == "can" and tokens.lower[i + 1] == "of" and tokens.lower[i + 2] != "course":
            marks[i] = 0


def is_hyphenated(tokens: Tokens, i: int) -> bool:
    """Whether a word is the first part of a compound: after-tax, over-the-counter."""
    dashed = tokens.lower[i + 1] == "-" and tokens.kinds[i + 2] is WORD
    return dashed and tokens.ends[i] == tokens.starts[i + 1] and tokens.ends[i + 1] == tokens.starts[i + 2]


class _Marks(dict[str, int]):
    """What a token is by itself, in lower case: each word looked at once."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        mark = self[word] = _mark(word)
        return mark


@cache
def _marks() -> _Marks:
    return _Marks()


def _mark(word: str) -> int:
    mark = _kind_mark(word)
    if mark & IS_SIGN:
        # A fraction counts what is behind it.
        ends = word not in INNER and word not in BRACKETS and not word[:1].isnumeric()
        mark |= OPENS_TICKER if word in BRACKETS else 0
    else:
        # but "May" is a month
        ends = word in OUTSIDE and word not in RATE_ADJECTIVES and word != "may"
    return mark | ENDS_NOUN if ends else mark


def _kind_mark(word: str) -> int:
    """What a token is as a start of phrases."""
    mark = IS_SPECIAL if word in _special() else 0
    if not (word[:1].isalpha() or word[:1].isdecimal()):
        mark |= IS_SIGN
    if word in _may_skip() or word.endswith("ly"):
        mark |= IS_SKIPPABLE
    if word in verbs() or word in PAST_FORMS or word in _OPENING_VERBS or word.endswith("ed"):
        mark |= IS_VERBAL
    if word in PREPOSITIONS or word in _PREPOSITIONAL:
        mark |= IS_LEADING
    if word in _PARTING:
        return mark | ONLY_SIGN
    if mark == IS_SPECIAL and word in _joining():
        return mark | ONLY_JOINING
    if mark & (IS_SIGN | IS_SKIPPABLE) or word in _ambiguous():
        return mark
    if mark & IS_VERBAL:
        return mark | ONLY_VERBAL
    if mark & IS_LEADING:
        return mark | ONLY_LEADING
    return mark | ONLY_NOUN if mark else 0


@cache
def _may_skip() -> frozenset[str]:
    """The words that may belong to no phrase, those in -ly apart."""
    return frozenset({"than", "last", "worth", "at", "least"}) | AS_LONG | COMPARING | SKIPPED


@cache
def _special() -> frozenset[str]:
    """The words that open another phrase than a noun phrase, end one, or are one by themselves."""
    adjectives = frozenset(adjective for adjective, _ in WITH_PREPOSITION) | frozenset(RATE_ADJECTIVES)
    return OUTSIDE | _PREPOSITIONAL | MANNERS | NEAR | adjectives | _ambiguous()


@cache
def _ambiguous() -> frozenset[str]:
    """The words that are a conjunction or a relative, and those that may modify a figure."""
    return CLAUSE_OPENERS | CONJUNCTIONS | RELATIVES | _modifiers()


@cache
def _joining() -> frozenset[str]:
    """The words that are a conjunction in front of a figure too."""
    return (CLAUSE_OPENERS | CONJUNCTIONS) - RELATIVES - _modifiers()


@cache
def _modifiers() -> frozenset[str]:
    """The words that by themselves modify the figure behind them."""
    return frozenset(phrase[0] for phrase in before_figure() if len(phrase) == 1)
