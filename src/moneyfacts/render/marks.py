"""Cuts a text into marked pieces: figures, and what they are about, nested without moving a letter."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby, pairwise

from moneyfacts import Fact, Facts, Passage

_LINE_ENDS = re.compile(r"(?:\r?\n)+")
#: A line longer than this is a paragraph; shorter ones are lines that somebody broke by hand.
_LONGEST_LINE = 120


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the same marks. ``links`` says what it is to which facts: "7-subject 9-measure"."""

    text: str
    roles: tuple[str, ...] = ()
    links: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces that belong together: those of the figure of one fact, or of the text between two figures."""

    pieces: tuple[Piece, ...]
    number: int | None = None
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    role: str
    number: int


def paragraphs(facts: Facts, first: int = 0) -> list[list[Stretch]]:
    """Cut the text of ``facts``, which are numbered from ``first`` on, into paragraphs of stretches of pieces.

    The text of all pieces, put together, is the text as it was given, line ends included. A text whose lines somebody
    broke by hand is one paragraph.

    >>> import moneyfacts
    >>> [[before, figure, after]] = paragraphs(moneyfacts.parse("Acme paid $5 million."))
    >>> before.pieces
    (Piece(text='Acme', roles=('subject',), links='0-subject'), Piece(text=' paid ', roles=(), links=''))
    >>> figure.number, figure.pieces[0].text, after.pieces[0].text
    (0, '$5 million', '.')
    """
    text, numbered = facts.text, sorted(enumerate(facts, first), key=lambda pair: pair[1].start)
    marks = [mark for number, fact in numbered for mark in _marks(fact, number)]
    figures = [(fact.start, fact.end) for _, fact in numbered]
    breaks = _breaks(text, [*figures, *((mark.start, mark.end) for mark in marks)])
    starts = [start for start, _ in figures]

    def home(cut: tuple[int, Piece]) -> tuple[int, int | None]:
        """The paragraph that a piece is in, and the figure that it is part of."""
        place = bisect_right(starts, cut[0]) - 1
        return bisect_right(breaks, cut[0]), place if place >= 0 and cut[0] < figures[place][1] else None

    found: list[list[Stretch]] = [[] for _ in range(len(breaks) + 1)]
    for (paragraph, place), cuts in groupby(_pieces(text, marks, {*breaks, *chain(*figures)}), home):
        pieces = tuple(piece for _, piece in cuts)
        found[paragraph].append(Stretch(pieces) if place is None else Stretch(pieces, *numbered[place]))
    return found


def has_paragraphs(text: str) -> bool:
    """Tell whether a line of the text is a paragraph, and not a line that somebody broke by hand."""
    return any(len(line) > _LONGEST_LINE for line in text.split("\n"))


def _marks(fact: Fact, number: int) -> Iterator[_Mark]:
    named: list[tuple[str, Passage | None]] = [
        ("subject", fact.subject),
        ("measure", fact.measure),
        ("counterparty", fact.counterparty),
        ("period", fact.period),
        ("baseline", fact.baseline),
        *(("party", party) for party in fact.parties if party != fact.subject),
    ]
    for role, passage in named:
        if passage is not None and passage.start < passage.end:
            yield _Mark(passage.start, passage.end, role, number)


def _breaks(text: str, spans: Iterable[tuple[int, int]]) -> list[int]:
    """Where a new paragraph starts: after line ends that no mark runs across."""
    if not has_paragraphs(text):
        return []
    waiting, reach = deque(sorted(spans)), 0
    breaks = []
    for end in (found.end() for found in _LINE_ENDS.finditer(text) if found.end() < len(text)):
        while waiting and waiting[0][0] < end:
            reach = max(reach, waiting.popleft()[1])
        if reach <= end:
            breaks.append(end)
    return breaks


def _pieces(text: str, marks: list[_Mark], ends: set[int]) -> list[tuple[int, Piece]]:
    """Cut at ``ends`` and those of every mark, and tell of each piece which marks it is part of."""
    opening, closing = defaultdict(list), defaultdict(list)
    for place, mark in enumerate(marks):
        opening[mark.start].append(place)
        closing[mark.end].append(place)
    cuts = sorted({0, len(text), *ends, *opening, *closing})
    now: dict[int, None] = {}
    cut = []
    for start, end in pairwise(cuts):
        for place in closing[start]:
            now.pop(place, None)
        now.update(dict.fromkeys(opening[start]))
        roles = tuple(dict.fromkeys(marks[place].role for place in now))
        links = " ".join(f"{marks[place].number}-{marks[place].role}" for place in now)
        cut.append((start, Piece(text[start:end], roles, links)))
    return cut
