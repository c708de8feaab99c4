"""Surroundings: all that the context tells of each figure of a document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from moneyfacts.context.entities import Entities
from moneyfacts.context.groups import read_groups
from moneyfacts.context.link import Link
from moneyfacts.context.links import read_links
from moneyfacts.context.mentions import find_mentions
from moneyfacts.context.modality import read_modality
from moneyfacts.context.period import Span, read_periods
from moneyfacts.context.phrases import find_phrases
from moneyfacts.context.rate import told_rate
from moneyfacts.context.scene import Scene
from moneyfacts.context.topic import Topics, opening_topics, with_topics
from moneyfacts.facts import Modality
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.tokenizer import Tokens


@dataclass(slots=True)
class Surroundings:
    """What the context tells of one figure."""

    link: Link = field(default_factory=Link)
    period: Span | None = None
    baseline: Span | None = None
    group: int | None = None
    modality: Modality = "asserted"
    negated: bool = False
    per: str | None = None


@dataclass(slots=True, frozen=True)
class Knowledge:
    """What is known of a document: where its sentences are, its date and issuer, the user's entities."""

    sentences: Sequence[tuple[int, int]]
    date: dt.date | None = None
    issuer: str | None = None
    entities: Entities | None = None


def read_surroundings(
    text: str, read: Sequence[tuple[Tokens, list[Candidate]]], known: Knowledge
) -> list[list[Surroundings]]:
    """The surroundings of every candidate of every sentence that was read; groups are numbered from 1."""
    told: list[list[Surroundings]] = []
    groups = 0
    topics = Topics()
    opened = False
    for scene in find_scenes(text, read, known):
        if scene is None:
            told.append([])
            continue
        if not opened:
            topics, opened = opening_topics(text, scene.mentions), True
        links, topics = with_topics(scene, read_links(scene), topics)
        told.append(_of_sentence(scene, links, known, groups))
        groups += len({one.group for one in told[-1]} - {None})
    return told


def find_scenes(text: str, read: Sequence[tuple[Tokens, list[Candidate]]], known: Knowledge) -> Iterator[Scene | None]:
    """The scene of every sentence that was read; None for one without a figure."""
    if not any(candidates for _, candidates in read):
        yield from (None for _ in read)
        return
    mentions = find_mentions(text, known.sentences, known.entities)
    for tokens, candidates in read:
        if candidates:
            phrases = find_phrases(tokens, candidates, mentions)
            yield Scene(tokens, phrases, candidates, mentions, known.sentences, known.issuer)
        else:
            yield None


def _of_sentence(scene: Scene, links: list[Link], known: Knowledge, groups: int) -> list[Surroundings]:
    candidates = list(scene.candidates)
    periods = read_periods(candidates, scene.tokens, known.date)
    modalities = read_modality(candidates, scene.tokens)
    numbers = read_groups(candidates, scene.tokens)
    return [
        Surroundings(
            *(link, *period, None if number is None else groups + number + 1, *modality),
            per=told_rate(scene, link, candidate),
        )
        for candidate, link, period, modality, number in zip(
            candidates, links, periods, modalities, numbers, strict=True
        )
    ]
