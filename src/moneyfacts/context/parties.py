"""Parties: all who share a figure, of a ratio one for each part, and joint subjects."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter
from typing import Final

from moneyfacts.context.clauses import REACH
from moneyfacts.context.holders import take_apart
from moneyfacts.context.link import Link
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import Holder, Scene

_MOST_PARTIES: Final = 8
#: Prepositions in front of all who share something, and of the second of two.
_SHARED: Final = frozenset({"between", "among"})
_WITH: Final = frozenset({"with"})
_end = attrgetter("end")


def with_parties(scene: Scene, at: int, link: Link) -> Link:
    """figure venture between holder and holder; holder, holder and holder paid figure: all who share it."""
    between = _holders_after(scene, at, _SHARED)
    if len(between) > 1:
        return replace(link, holder=between[0], parties=between)
    if scene.candidates[scene.phrases[at].figure].kind == "ratio" and link.holder:
        other = next((one for one in _holders_after(scene, at, _WITH)), None)
        return replace(link, parties=(link.holder, other)) if other else link
    joint = _joint_subjects(scene, at, link.holder) if link.holder else ()
    return replace(link, holder=joint[0], parties=joint) if joint else link


def _holders_after(scene: Scene, at: int, words: frozenset[str]) -> tuple[Holder, ...]:
    """The holders behind the first of these prepositions, which stands close behind the figure."""
    phrases = scene.phrases
    for k in range(at + 1, min(at + 4, len(phrases) - 1)):
        if phrases[k].word in words and phrases[k].kind == "preposition":
            return _listed_holders(scene, range(k + 1, min(k + 2 * _MOST_PARTIES, len(phrases))))
    return ()


def _joint_subjects(scene: Scene, figure: int, holder: Holder) -> tuple[Holder, ...]:
    """The holders of a list that ends in this one: Apple, Google and Meta."""
    at = _phrase_ending(scene, holder.end)
    if not max(1, figure - 2 * REACH) <= at < figure or scene.phrases[at - 1].word != "and":
        return ()
    if not _stands_for(scene, scene.phrases[at], holder):
        return ()
    back = _listed_holders(scene, range(at, max(-1, at - 2 * _MOST_PARTIES), -1))
    return back[::-1] if len(back) > 1 else ()


def _phrase_ending(scene: Scene, end: int) -> int:
    """The phrase that ends at a place in the text, or the next."""
    return bisect_left(scene.phrases, bisect_left(scene.tokens.ends, end, 0, scene.tokens.count) + 1, key=_end)


def _stands_for(scene: Scene, phrase: Phrase, holder: Holder) -> bool:
    if phrase.kind != "noun" or phrase.core == phrase.end:
        return False
    return scene.tokens.starts[phrase.core] <= holder.start and holder.end == scene.tokens.ends[phrase.end - 1]


def _is_explained(scene: Scene, k: int) -> bool:
    """Whether a noun phrase is followed by a comma and the name of what it is."""
    return k + 2 < len(scene.phrases) and scene.phrases[k + 1].word == "," and bool(scene.phrases[k + 2].named)


def _listed_holders(scene: Scene, order: range) -> tuple[Holder, ...]:
    """The names in a row, commas and one "and" between them; without "and" there is no list."""
    found: list[Holder] = []
    coordinated = False
    for k in order:
        phrase = scene.phrases[k]
        if phrase.kind == "noun":
            held = take_apart(scene, k)
            if held.measure is not None and coordinated and _is_explained(scene, k):
                # the group's arm, Acme Corp.
                continue
            if held.holder is None or held.measure is not None or held.holder in found:
                break
            found.append(held.holder)
        elif phrase.word == "and" and not coordinated:
            coordinated = True
        elif phrase.word != "," or len(found) > _MOST_PARTIES:
            break
    return tuple(found) if coordinated else ()
