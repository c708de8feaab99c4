"""The phrase: a stretch of a sentence that belongs together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from moneyfacts.context.entities import Named
from moneyfacts.lexicon.verbs import VerbClass

PhraseKind = Literal["figure", "noun", "verb", "preposition", "conjunction", "relative", "sign"]


@dataclass(slots=True, init=False)
class Phrase:
    """A phrase where it stands: tokens ``first`` up to ``end``.

    ``word`` is its head in lower case: the verb, the preposition, the last word of a noun phrase. ``figure`` numbers
    a figure among the sentence's candidates. Of a verb, ``infinitive`` and ``participle`` have no subject of their
    own. Of a noun phrase ``core`` is the token after determiner or possessor, and ``named`` the names inside.
    """

    kind: PhraseKind
    first: int
    end: int
    word: str
    figure: int
    verb: VerbClass | None
    infinitive: bool
    participle: bool
    passive: bool
    core: int
    named: tuple[Named, ...]

    # Written out: the constructor that dataclass makes stays interpreted in a compiled build, and phrases are many.
    def __init__(self, kind: PhraseKind, first: int, end: int, word: str, figure: int = -1) -> None:
        self.kind = kind
        self.first = first
        self.end = end
        self.word = word
        self.figure = figure
        self.verb = None
        self.infinitive = self.participle = self.passive = False
        self.core = -1
        self.named = ()
