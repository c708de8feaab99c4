"""Wires the layers: text → sentences → tokens → candidates → facts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from operator import index
from typing import Any, Literal, TypeVar, cast, overload

from moneyfacts.context.direction import read_directions
from moneyfacts.context.entities import Entities
from moneyfacts.context.period import Span
from moneyfacts.context.scene import Extent, Holder
from moneyfacts.context.sentences import find_sentences
from moneyfacts.context.surroundings import Knowledge, Surroundings, read_surroundings
from moneyfacts.errors import FigureSyntaxError
from moneyfacts.facts import Entity, Fact, Facts, Measure, Mention, Period
from moneyfacts.figures import Figure, Money, Multiple, Percent, Quantity, Ratio, trusted
from moneyfacts.grammar.anchors import find_anchored
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.digits import decimal_sign
from moneyfacts.grammar.figure import read_candidates
from moneyfacts.lexicon.currencies import is_code
from moneyfacts.passes import PASSES
from moneyfacts.passes.currencies import Resolved, Sentence, resolve_currencies
from moneyfacts.passes.document import Document
from moneyfacts.passes.quantities import with_quantities
from moneyfacts.passes.stated_scale import scale_tables
from moneyfacts.tokenizer import Tokens, tokenize

_Key = TypeVar("_Key")


@cache
def _ambiguous_point() -> re.Pattern[str]:
    # The point comes first, by which the search skips through the text; one to three digits stand before it.
    whole = "|".join(rf"(?<=\d{{{digits}}}\.)(?<![\d.,]\d{{{digits}}}\.)" for digits in (1, 2, 3))
    return re.compile(rf"\.(?=\d{{3}})(?:{whole})\d{{3}}(?![\d.,]*\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parser:
    """Reads text with settings; immutable, picklable and safe to share between threads.

    ``currency`` is an ISO 4217 code, or several, that a bare sign or name stands for where the document does not tell:
    ("CAD", "SEK") makes $ Canadian and kr Swedish. ``entities`` are those the user knows: their names win over what is
    found, and their ids are filled in. ``decimal`` is "." or "," where the decimal sign is known. ``quantities`` asks
    for quantities that are no money too: 10 gigawatts, 1,000 people; the first time, that loads quantulum3.

    Raises:
        ValueError: a currency is no ISO 4217 code, or ``decimal`` is another sign.
        TypeError: one of ``entities`` is no ``Entity``.

    >>> Parser(currency="CAD").parse("It paid $5.")[0].figure.currency
    'CAD'
    """

    currency: str | tuple[str, ...] = ()
    entities: tuple[Entity, ...] | list[Entity] = ()
    decimal: Literal[".", ","] | None = None
    quantities: bool = False
    #: The look-up of the entities, built once for all texts.
    _known: Entities | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        object.__setattr__(self, "currency", _checked_codes(self.currency))
        object.__setattr__(self, "entities", _checked_entities(self.entities))
        object.__setattr__(self, "_known", Entities(self.entities) if self.entities else None)
        if self.decimal not in {None, ".", ","}:
            raise ValueError(f'decimal is {self.decimal!r}: use "." or ","')

    def parse(
        self,
        text: str,
        *,
        date: str | dt.date | None = None,
        currency: str | tuple[str, ...] | None = None,
        issuer: str | None = None,
    ) -> Facts:
        """Read one text: see ``moneyfacts.parse``."""
        document, known = prepare(self, text, date, currency, issuer)
        return Facts(text, to_facts(_read_sentences(document, known), document, known))

    @overload
    def parse_many(
        self, texts: Iterable[str], *, workers: int = 1, as_tuples: Literal[False] = False
    ) -> Generator[Facts, None, None]: ...

    @overload
    def parse_many(
        self, texts: Iterable[tuple[str, _Key]], *, workers: int = 1, as_tuples: Literal[True]
    ) -> Generator[tuple[Facts, _Key], None, None]: ...

    def parse_many(
        self, texts: Iterable[Any], *, workers: int = 1, as_tuples: bool = False
    ) -> Generator[Any, None, None]:
        """Read many texts: see ``moneyfacts.parse_many``."""
        # Here and not above: what starts processes would cost every import a tenth more.
        from moneyfacts.many import parse_here, parse_on_workers, without_keys

        if isinstance(texts, str):
            raise TypeError("texts is one str: give a list of texts, or use parse")
        if index(workers) < 1:
            raise ValueError(f"workers is {workers}: give 1 or more")
        pairs = iter(texts) if as_tuples else ((text, None) for text in texts)
        parsed = parse_here(self, pairs) if workers == 1 else parse_on_workers(self, pairs, workers)
        return parsed if as_tuples else without_keys(parsed)

    def parse_money(self, text: str) -> Money:
        """Read exactly one amount of money: see ``moneyfacts.parse_money``."""
        return cast("Money", self._parse_one(text, "money", "an amount of money"))

    def parse_percent(self, text: str) -> Percent:
        """Read exactly one percentage: see ``moneyfacts.parse_percent``."""
        return cast("Percent", self._parse_one(text, "percent", "a percentage"))

    def _parse_one(self, text: str, kind: str, wanted: str) -> Figure:
        document = replace(_document(self, text, None), quantities=False)
        tokens, candidates = _read_sentence(text, 0, len(text), document)
        if not candidates:
            raise FigureSyntaxError(f"expected {wanted}, found none", text, 0, len(text))
        first, *others = candidates
        start, end = tokens.starts[first.reach_first], tokens.ends[first.reach_end - 1]
        if first.kind != kind:
            raise FigureSyntaxError(f"expected {wanted}, found a {first.kind}", text, start, end)
        if others:
            raise FigureSyntaxError(f"expected {wanted} alone, found another figure", text, *_span(tokens, others[0]))
        if first.reach_first > 0:
            raise FigureSyntaxError(f"expected {wanted} alone, found more before it", text, tokens.starts[0], start)
        if first.reach_end < tokens.count:
            after = tokens.starts[first.reach_end]
            raise FigureSyntaxError(f"expected {wanted} alone, found more after it", text, after, tokens.ends[-9])
        return _figure(first, resolve_currencies([(tokens, candidates)], document)[0][0])


def _checked_codes(currency: str | tuple[str, ...]) -> tuple[str, ...]:
    wanted = (currency,) if isinstance(currency, str) else tuple(currency)
    for code in wanted:
        if not is_code(code):
            raise ValueError(f"unknown currency {code!r}: give an ISO 4217 code such as 'USD'")
    return wanted


def _checked_entities(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    given = tuple(entities)
    for entity in given:
        if not isinstance(entity, Entity):
            raise TypeError(f"entities holds {entity!r}, expected moneyfacts.Entity(name=...)")
    return given


def _checked_date(date: str | dt.date | None) -> dt.date | None:
    return dt.date.fromisoformat(date) if isinstance(date, str) else date


# Text to sentences of candidates


def prepare(
    parser: Parser, text: str, date: str | dt.date | None, currency: str | tuple[str, ...] | None, issuer: str | None
) -> tuple[Document, Knowledge]:
    """What is known of a text before it is read: by the settings, the call, and the text as a whole."""
    document = _document(parser, text, currency)
    known_date = _checked_date(date)
    return document, Knowledge(list(find_sentences(text)), known_date, issuer, parser._known)  # noqa: SLF001 - its own module


def _document(parser: Parser, text: str, currency: str | tuple[str, ...] | None) -> Document:
    if not isinstance(text, str):
        raise TypeError(f"text is {type(text).__name__}, expected str: decode bytes first")
    own = _checked_codes(currency) if currency is not None else ()
    decimal: str | None = parser.decimal
    if decimal is None and _ambiguous_point().search(text):
        decimal = decimal_sign(text)
    return Document(text, decimal, (*own, *parser.currency), parser.quantities)


def to_read(document: Document, known: Knowledge) -> Iterable[tuple[int, int]]:
    """The sentences that may hold a figure; a quantity any sentence may hold."""
    return known.sentences if document.quantities else find_anchored(document.text, known.sentences)


def _read_sentences(document: Document, known: Knowledge) -> list[Sentence]:
    """The sentences that may hold a figure, read; the others are never tokenized."""
    sentences = [_read_sentence(document.text, start, end, document) for start, end in to_read(document, known)]
    return scale_tables(sentences, document.text)


def _read_sentence(text: str, start: int, end: int, document: Document) -> Sentence:
    tokens = tokenize(text, start, end)
    read = read_candidates(tokens, document.decimal)
    # Numbers alone give each other no unit.
    candidates = read if any(one.kind != "number" for one in read) else []
    for run in PASSES if candidates else ():
        candidates = run(candidates, tokens)
    if document.quantities:
        candidates = with_quantities(read, candidates, tokens, document.decimal)
    return tokens, read_directions(candidates, tokens)


# Candidates to facts


def read_figures(parser: Parser, text: str) -> list[Figure]:
    """The figures of a text without what the context tells of them, for benchmarks."""
    document, known = prepare(parser, text, None, None, None)
    sentences = _read_sentences(document, known)
    currencies = resolve_currencies(sentences, document)
    return [
        _figure(candidate, currency)
        for (_, candidates), resolved in zip(sentences, currencies, strict=True)
        for candidate, currency in zip(candidates, resolved, strict=True)
    ]


def to_facts(sentences: list[Sentence], document: Document, known: Knowledge) -> Iterator[Fact]:
    """The facts of the sentences that were read, in order."""
    currencies = resolve_currencies(sentences, document)
    return fill_facts(sentences, currencies, read_surroundings(document.text, sentences, known))


def fill_facts(
    sentences: list[Sentence], currencies: list[list[Resolved | None]], surroundings: list[list[Surroundings]]
) -> Iterator[Fact]:
    """The public models of what the core found."""
    for (tokens, candidates), resolved, told in zip(sentences, currencies, surroundings, strict=True):
        for candidate, currency, around in zip(candidates, resolved, told, strict=True):
            yield _fact(tokens, candidate, _figure(candidate, currency), around)


def _span(tokens: Tokens, candidate: Candidate) -> tuple[int, int]:
    return tokens.starts[candidate.first], tokens.ends[candidate.end - 1]


def _fact(tokens: Tokens, candidate: Candidate, figure: Figure, around: Surroundings) -> Fact:
    source, link = tokens.source, around.link
    start, end = _span(tokens, candidate)
    return trusted(
        Fact,
        {
            "text": source[start:end],
            "start": start,
            "end": end,
            "figure": figure,
            "approximate": candidate.approximate,
            "direction": candidate.direction,
            "role": candidate.role,
            "group": around.group,
            "per": candidate.per or around.per,
            "period": around.period and _period(source, around.period),
            "baseline": around.baseline and _period(source, around.baseline),
            "subject": link.holder and _mention(source, link.holder),
            "measure": link.measure and _measure(tokens, link.measure),
            "counterparty": link.counterparty and _mention(source, link.counterparty),
            "parties": link.parties and tuple(_mention(source, party) for party in link.parties),
            "modality": around.modality,
            "negated": around.negated,
        },
    )


def _period(source: str, span: Span) -> Period:
    start, end, value = span
    return trusted(Period, {"text": source[start:end], "start": start, "end": end, "value": value})


def _measure(tokens: Tokens, extent: Extent) -> Measure:
    start, end = tokens.starts[extent.first], tokens.ends[extent.end - 1]
    return trusted(Measure, {"text": tokens.source[start:end], "start": start, "end": end})


def _mention(source: str, holder: Holder) -> Mention:
    named, start, end = holder
    text = source[start:end]
    fields = {"text": text, "start": start, "end": end, "name": named.name, "id": named.id, "kind": named.kind}
    return trusted(Mention, fields)


def _figure(candidate: Candidate, currency: Resolved | None) -> Figure:
    if candidate.kind == "ratio":
        return trusted(Ratio, {"kind": "ratio", "parts": candidate.parts})
    low = _without_exponent(candidate.low)
    fields: dict[str, Any] = {
        "low": low,
        "high": low if candidate.high is candidate.low else _without_exponent(candidate.high),
        "low_inclusive": candidate.low_inclusive,
        "high_inclusive": candidate.high_inclusive,
        "kind": "multiple",
    }
    if currency is not None:
        fields["kind"] = "money"
        fields["currency"], fields["currency_basis"], fields["currency_candidates"] = currency
        return trusted(Money, fields)
    if candidate.percent is not None:
        fields["kind"], fields["unit"] = "percent", candidate.percent.unit
        return trusted(Percent, fields)
    if candidate.unit is not None:
        fields["kind"], fields["unit"] = "quantity", candidate.unit
        return trusted(Quantity, fields)
    return trusted(Multiple, fields)


def _without_exponent(number: Decimal | None) -> Decimal | None:
    """15000000000 for 1.5E+10: equal, but as people write it."""
    return Decimal(int(number)) if number is not None and "E+" in str(number) else number


# The functions of the package

_DEFAULT = Parser()


def parse(
    text: str,
    *,
    date: str | dt.date | None = None,
    currency: str | tuple[str, ...] | None = None,
    issuer: str | None = None,
) -> Facts:
    """Find every financial figure of a text, typed, with its place and context.

    Args:
        text: Any string. Offsets of the facts are code points of it.
        date: The document's date, a ``datetime.date`` or ISO text, where known.
        currency: The currency, or several, that bare signs such as $ stand for in this document.
        issuer: Who "the Company", "we" and "our" are.

    Returns:
        The facts in reading order; their spans never overlap.

    Raises:
        TypeError: ``text`` is no ``str``. Nothing in a text makes it raise.
        ValueError: ``currency`` is no ISO 4217 code, or ``date`` no ISO date.

    >>> [fact] = parse("Acme may spend up to $25 billion on it.")
    >>> fact.text, fact.figure.low, fact.figure.high, fact.figure.currency
    ('$25 billion', None, Decimal('25000000000'), 'USD')
    """
    return _DEFAULT.parse(text, date=date, currency=currency, issuer=issuer)


def parse_money(text: str) -> Money:
    """Read a string that is exactly one amount of money; a denominator or a bound may be part of it.

    Raises:
        FigureSyntaxError: the string is anything else; it tells the place that is in the way.

    >>> parse_money("€1.234,56").amount
    Decimal('1234.56')
    >>> parse_money("$5 or so, she said")
    Traceback (most recent call last):
    moneyfacts.errors.FigureSyntaxError: expected an amount of money alone, found more after it, at 3 to 18:
        $5 or so, she said
           ^^^^^^^^^^^^^^^
    """
    return _DEFAULT.parse_money(text)


def parse_percent(text: str) -> Percent:
    """Read a string that is exactly one percentage.

    Raises:
        FigureSyntaxError: the string is anything else; it tells the place that is in the way.

    >>> pct = parse_percent("25 bps")
    >>> pct.amount, pct.unit
    (Decimal('0.25'), 'point')
    """
    return _DEFAULT.parse_percent(text)


@overload
def parse_many(
    texts: Iterable[str], *, workers: int = 1, as_tuples: Literal[False] = False
) -> Generator[Facts, None, None]: ...


@overload
def parse_many(
    texts: Iterable[tuple[str, _Key]], *, workers: int = 1, as_tuples: Literal[True]
) -> Generator[tuple[Facts, _Key], None, None]: ...


def parse_many(texts: Iterable[Any], *, workers: int = 1, as_tuples: bool = False) -> Generator[Any, None, None]:
    """Parse texts lazily, in order, on several processes if wanted.

    Any number of texts takes the same memory: several workers are ahead of the caller by a few chunks of 64 texts or
    16,384 characters each, and one worker not at all. The processes end with the iterator: when it is used up, closed
    or dropped, or when anything is raised. An error that ``texts`` raises comes in its place, after the facts of the
    texts before it.

    Args:
        texts: The texts, or pairs of a text and anything that goes with it, which need not be picklable.
        workers: How many processes; 1 stays in this one. Outside Linux, and in a program with several threads, workers
            import the main module of a script, so it needs its ``if __name__ == "__main__":``.
        as_tuples: Take pairs and give pairs.

    Returns:
        The facts of each text, or these with what goes with it, in the order of ``texts``.

    Raises:
        ValueError: ``workers`` is less than 1.
        TypeError: one of ``texts`` is no ``str``, or ``texts`` is one.
        WorkerError: a worker process could not be started, or died; the error comes at once.

    >>> [len(facts) for facts in parse_many(["$5 and 3%", "nothing"])]
    [2, 0]
    >>> [key for facts, key in parse_many([("$5", "a"), ("$6", "b")], as_tuples=True)]
    ['a', 'b']
    """
    if as_tuples:
        return _DEFAULT.parse_many(texts, workers=workers, as_tuples=True)
    return _DEFAULT.parse_many(texts, workers=workers)


def warmup() -> None:
    """Build every table and pattern now, so that the first call is as fast as the next."""
    # One sentence that is read, and one in which every anchor is looked for in vain.
    parse("Acme rose 5% to $5. Née in 1987, all is well for one, ½ of the time.")
