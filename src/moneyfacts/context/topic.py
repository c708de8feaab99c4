"""The topic: who a story is about, to whom a bare measure belongs that names nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from moneyfacts.context.clauses import subject_of, verb_before
from moneyfacts.context.entities import Named
from moneyfacts.context.link import Link
from moneyfacts.context.scene import Extent, Holder, Scene
from moneyfacts.lexicon.measures import NATIONAL_MEASURES, STORY_MEASURES
from moneyfacts.lexicon.names import REPORTERS

#: A topic is forgotten so many characters behind its last figure or mention: about a paragraph.
_REACH = 600


class Topic(NamedTuple):
    """Whom a story told of last, and where that ended."""

    holder: Holder
    end: int


def opening_topic(text: str, mentions: Sequence[Named]) -> Topic | None:
    """The company or country that a document opens with: its first sentence, or its headline, is about it."""
    first = next(iter(mentions), None)
    opens = first is not None and text[: first.start].strip().lower() in {"", "the"}
    if first is None or not opens or first.name.startswith(REPORTERS) or first.kind not in {"company", "fund"}:
        return None
    return Topic(Holder(first, first.start, first.end), first.end)


def with_topic(scene: Scene, links: Sequence[Link], topic: Topic | None) -> tuple[list[Link], Topic | None]:
    """Give bare measures (revenue, net profit) to the holder told before; the topic goes on to the next sentence.

    Only where the sentence itself names nobody else in front of the figure but who speaks.
    """
    told: list[Link] = []
    phrases, named = scene.phrases, set[str]()
    at = 0
    for number, link in enumerate(links):
        first = scene.candidates[number].first
        while topic and not link.holder and at < len(phrases) and phrases[at].first < first:
            if phrases[at].named:
                named.update(one.name for one in phrases[at].named if one.kind != "person")
            at += 1
        end = scene.tokens.ends[scene.candidates[number].end - 1]
        if link.holder and link.holder.named.common:
            # Farmers got $5: the story goes on with whom it told of.
            pass
        elif link.holder:
            is_told_of = link.holder.named.kind != "person" and not link.holder.named.name.startswith(REPORTERS)
            topic = Topic(link.holder, end) if is_told_of else None
        elif topic and named <= {topic.holder.named.name} and _is_told_of(scene, link, at, topic):
            link = replace(link, holder=topic.holder, rule=f"{link.rule}, of the one told before")  # noqa: PLW2901
            topic = Topic(topic.holder, end)
        told.append(link)
    return told, topic


def _has_other_subject(scene: Scene, measure: Extent, at: int) -> bool:
    """Whether the figure's clause is said of somebody else without a name: citizens will pay a premium of $5."""
    verb = verb_before(scene, at)
    subject = None if verb is None else subject_of(scene, verb)
    if verb is None or subject is None or scene.phrases[verb].verb == "say":
        return False
    phrase = scene.phrases[subject]
    return phrase.end <= measure.first and phrase.word not in STORY_MEASURES and phrase.core < phrase.end


def _is_told_of(scene: Scene, link: Link, at: int, topic: Topic) -> bool:
    """Whether the measure is one that a story goes on to tell of its topic."""
    if (
        link.measure is None
        or _has_other_subject(scene, link.measure, at)
        or scene.tokens.starts[0] - topic.end > _REACH
    ):
        return False
    words = scene.tokens.lower
    last, first = words[link.measure.end - 1], words[link.measure.first]
    if topic.holder.named.kind == "place":
        return last in NATIONAL_MEASURES
    return last in STORY_MEASURES or first in STORY_MEASURES
