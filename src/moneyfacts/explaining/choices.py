"""Choices: which rule told what a figure is about, and what was passed over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from operator import attrgetter

from moneyfacts.context.link import Link
from moneyfacts.context.link_rules import RULES, for_kind
from moneyfacts.context.links import read_links
from moneyfacts.context.scene import Scene
from moneyfacts.explaining.explanation import Choice

#: The ways that are no rule of the tuple: they go by the figure before.
_BY_THE_FIGURE_BEFORE = {
    "restatement": "figure (figure), figure or figure, to figure from figure: about what the figure before is about",
    "list": "figure, figure and figure: about what the figure before is about",
}
#: So many names of a sentence are told.
_MOST_NAMES = 8
_start = attrgetter("start")


def read_choices(scene: Scene) -> list[Choice]:
    """How each figure of a sentence came to its subject and measure, in order."""
    places = {phrase.figure: at for at, phrase in enumerate(scene.phrases) if phrase.kind == "figure"}
    names = _names(scene)
    return [_choice(scene, places.get(number), link, names) for number, link in enumerate(read_links(scene))]


def _choice(scene: Scene, at: int | None, link: Link, names: list[str]) -> Choice:
    chosen = {holder.named.name for holder in (link.holder, link.counterparty, *link.parties) if holder}
    others = tuple(name for name in names if name not in chosen)
    if link.rule in _BY_THE_FIGURE_BEFORE:
        return Choice(link.rule, _BY_THE_FIGURE_BEFORE[link.rule], (), others)
    tried: list[str] = []
    for rule in RULES if at is None else for_kind(RULES, scene, at):
        found = None if at is None else rule(scene, at)
        if found and (found.holder or found.measure or found.counterparty):
            return Choice(link.rule, _pattern(rule), tuple(tried), others)
        tried.append(_pattern(rule).rpartition(": ")[0])
    return Choice(link.rule, "", tuple(tried), others)


def _pattern(rule: Callable[..., object]) -> str:
    """The first line of a rule's docstring, which is its pattern in words."""
    return (rule.__doc__ or "").strip().split("\n", maxsplit=1)[0].rstrip(".")


def _names(scene: Scene) -> list[str]:
    """The names of a sentence, each once, in order."""
    tokens = scene.tokens
    at = bisect_left(scene.mentions, tokens.starts[0], key=_start)
    found: dict[str, None] = {}
    while at < len(scene.mentions) and len(found) < _MOST_NAMES:
        if scene.mentions[at].start >= tokens.ends[tokens.count - 1]:
            break
        found[scene.mentions[at].name] = None
        at += 1
    return list(found)
