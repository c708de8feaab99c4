"""Accuracy of the parser on annotated texts: what of the gold facts is found, and what of each is right.

The gold is a file of facts as JSON lines, as ``moneyfacts parse`` writes them and ``Fact.model_dump_json`` gives them.
What a line leaves out is not judged.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from moneyfacts import Fact, Facts, Measure, Mention, Period

_Span = tuple[int, int]


class GoldError(ValueError):
    """A line of a gold file is no fact of its text: ``line`` counts from 1."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(frozen=True, slots=True)
class Aspect:
    """A question to a fact: ``answer`` tells it so that equal answers are equally right, None where there is nothing.

    ``field`` is that of the fact; ``optional`` says that None is a usual answer, so that precision and recall tell more
    than accuracy does.
    """

    name: str
    field: str
    answer: Callable[[Fact], Hashable]
    optional: bool = True


def _said(text: str) -> str:
    return " ".join(text.casefold().split())


def _name(mention: Mention | None) -> str | None:
    return _said(mention.name) if mention else None


def _measure(measure: Measure | None) -> str | None:
    return _said(measure.text) if measure else None


def _period(period: Period | None) -> Hashable:
    return (_said(period.text), period.value) if period else None


def _value(fact: Fact) -> Hashable:
    """The figure without what is told of its currency's origin."""
    fields = fact.figure.model_dump(exclude={"currency_basis", "currency_candidates"})
    return tuple(sorted(fields.items()))


#: In the order in which they are shown; group, which takes several facts to tell, comes last and by itself.
ASPECTS = (
    Aspect("value", "figure", _value, optional=False),
    Aspect("approximate", "approximate", lambda fact: fact.approximate or None),
    Aspect("subject", "subject", lambda fact: _name(fact.subject)),
    Aspect("measure", "measure", lambda fact: _measure(fact.measure)),
    Aspect("counterparty", "counterparty", lambda fact: _name(fact.counterparty)),
    Aspect("parties", "parties", lambda fact: tuple(_name(party) for party in fact.parties) or None),
    Aspect("direction", "direction", lambda fact: fact.direction),
    Aspect("role", "role", lambda fact: fact.role, optional=False),
    Aspect("per", "per", lambda fact: fact.per),
    Aspect("period", "period", lambda fact: _period(fact.period)),
    Aspect("baseline", "baseline", lambda fact: _period(fact.baseline)),
    Aspect("modality", "modality", lambda fact: fact.modality, optional=False),
    Aspect("negated", "negated", lambda fact: fact.negated or None),
)


_NAMES: tuple[str, ...] = tuple(aspect.name for aspect in ASPECTS)
#: Aspects for which None is a usual answer.
OPTIONAL = frozenset(aspect.name for aspect in ASPECTS if aspect.optional) | {"group"}


@dataclass(slots=True)
class Tally:
    """Counts: of ``judged`` answers ``right`` are; ``hits`` are those right answers that are not None.

    ``gold`` and ``given`` are the answers that are not None in the gold and from the parser.
    """

    judged: int = 0
    right: int = 0
    gold: int = 0
    given: int = 0
    hits: int = 0

    def add(self, wanted: Hashable, given: Hashable) -> None:
        """Count one answer."""
        self.judged += 1
        self.right += wanted == given
        self.gold += wanted is not None
        self.given += given is not None
        self.hits += wanted == given and wanted is not None

    @property
    def accuracy(self) -> float | None:
        """The share of all answers that is right; None if none is judged."""
        return self.right / self.judged if self.judged else None

    @property
    def precision(self) -> float | None:
        """The share of the parser's answers that is right."""
        return self.hits / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """The share of the gold's answers that the parser gives."""
        return self.hits / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall.

        >>> Tally(gold=4, given=2, hits=2).f1
        0.6666666666666666
        """
        return 2 * self.hits / (self.gold + self.given) if self.gold + self.given else None


@dataclass(slots=True)
class Score:
    """What was counted: spans ``found``, and each aspect of those that gold and parser share."""

    documents: int = 0
    found: Tally = field(default_factory=Tally)
    aspects: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in (*_NAMES, "group")})

    def add(self, gold: Iterable[Fact], facts: Iterable[Fact]) -> None:
        """Count the facts of one document.

        >>> import moneyfacts
        >>> score = Score()
        >>> score.add(moneyfacts.parse("It paid $5 and $6."), moneyfacts.parse("It paid $5 and 6."))
        >>> score.found.recall, score.aspects["value"].accuracy
        (0.5, 1.0)
        """
        wanted, given = _by_span(gold), _by_span(facts)
        shared = wanted.keys() & given.keys()
        self.documents += 1
        self.found.gold += len(wanted)
        self.found.given += len(given)
        self.found.hits += len(shared)
        for span in shared:
            self._judge(wanted[span], given[span])
        wanted_groups, given_groups = _groups(wanted, shared), _groups(given, shared)
        for span in shared:
            if "group" in wanted[span].model_fields_set:
                self.aspects["group"].add(wanted_groups.get(span), given_groups.get(span))

    def _judge(self, wanted: Fact, given: Fact) -> None:
        for aspect in ASPECTS:
            if aspect.field in wanted.model_fields_set:
                self.aspects[aspect.name].add(aspect.answer(wanted), aspect.answer(given))


def _by_span(facts: Iterable[Fact]) -> dict[_Span, Fact]:
    return {(fact.start, fact.end): fact for fact in facts}


def _groups(facts: Mapping[_Span, Fact], shared: Iterable[_Span]) -> dict[_Span, frozenset[_Span]]:
    """Each fact's group as the spans in it, those of ``shared`` alone; none for a fact that is left by itself."""
    members: dict[int, set[_Span]] = {}
    for span in shared:
        group = facts[span].group
        if group is not None:
            members.setdefault(group, set()).add(span)
    return {span: frozenset(spans) for spans in members.values() if len(spans) > 1 for span in spans}


# Reading gold


def text_name(gold: str) -> str:
    """Name the text file that a gold file belongs to.

    >>> text_name("a/story.facts.jsonl"), text_name("story.jsonl")
    ('a/story.txt', 'story.txt')
    """
    return gold.removesuffix(".jsonl").removesuffix(".facts") + ".txt"


def read_gold(lines: str, text: str) -> Facts:
    r"""Read the gold facts of ``text``, a JSON object a line; blank lines do not count.

    Raises:
        GoldError: a line is no JSON, no fact, or does not fit the text.

    >>> read_gold('{"text": "$5", "start": 0, "end": 2}\n', "$5")
    Traceback (most recent call last):
    moneyfacts.scoring.GoldError: figure: field required
    """
    gold = Facts(text)
    spans: set[_Span] = set()
    for number, line in enumerate(lines.split("\n"), 1):
        if not line.strip():
            continue
        fact = _fact(line, number)
        if text[fact.start : fact.end] != fact.text:
            there = text[fact.start : fact.end]
            raise GoldError(number, f"text is {fact.text!r}, but at {fact.start} to {fact.end} stands {there!r}")
        if (fact.start, fact.end) in spans:
            raise GoldError(number, f"a second fact at {fact.start} to {fact.end}")
        spans.add((fact.start, fact.end))
        gold.append(fact)
    return gold


def _fact(line: str, number: int) -> Fact:
    try:
        return Fact.model_validate(json.loads(line))
    except json.JSONDecodeError as error:
        raise GoldError(number, f"no JSON: {error.msg.lower()} at column {error.colno}") from None
    except ValueError as error:
        raise GoldError(number, _reason(error)) from None
    except RecursionError:
        raise GoldError(number, "no fact: too deeply nested") from None


def _reason(error: Any) -> str:
    """Say where the first mistake of a fact is, and what it is."""
    if not hasattr(error, "errors"):
        return str(error).lower()
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    message = first["msg"][:1].lower() + first["msg"][1:]
    return f"{place}: {message}" if place else message
