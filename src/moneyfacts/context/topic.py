"""The topic: who a story is about, to whom a bare measure belongs that names nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from moneyfacts.context.holders import Holder, Scene
from moneyfacts.context.link import Link
from moneyfacts.context.links import is_own_measure

#: A topic is forgotten so many characters behind its last mention: about a paragraph.
_REACH = 600


def with_topic(scene: Scene, links: Sequence[Link], topic: Holder | None) -> tuple[list[Link], Holder | None]:
    """Give bare measures (revenue, net profit) to the holder told before; the topic goes on to the next sentence.

    Only where the sentence itself names nobody else in front of the figure.
    """
    told: list[Link] = []
    named: set[str] = set()
    at = 0
    for number, link in enumerate(links):
        while at < len(scene.phrases) and scene.phrases[at].first < scene.candidates[number].first:
            named.update(one.name for one in scene.phrases[at].named)
            at += 1
        if link.holder:
            topic = link.holder if link.holder.named.kind != "person" else None
            told.append(link)
        elif topic and named <= {topic.named.name} and _is_near(scene, topic) and is_own_measure(scene, link):
            told.append(replace(link, holder=topic, rule=f"{link.rule}, of the one told before"))
        else:
            told.append(link)
    return told, topic


def _is_near(scene: Scene, topic: Holder) -> bool:
    return scene.tokens.starts[0] - topic.end <= _REACH
