"""Issue links: the terms of bonds, notes and shares, and what is worth a figure or bounded by it."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.clauses import REACH, actor_of, head_of
from moneyfacts.context.complements import counterparty_of, is_thing
from moneyfacts.context.holders import is_time, take_apart
from moneyfacts.context.link import Link
from moneyfacts.context.scene import Extent, Holder, Scene
from moneyfacts.context.verb_links import of_verb
from moneyfacts.lexicon.function_words import PREPOSITIONS
from moneyfacts.lexicon.measures import BONDS, FEES, OWN_MEASURES
from moneyfacts.tokenizer import NUMBER

#: What is above or below a figure.
LEVELS: Final = OWN_MEASURES | frozenset("margin margins rate rates exposure price prices yield yields premium".split())
#: What stands between a share or a deal and whose or with whom it is.
_OF_ANOTHER: Final = frozenset({"in", "from", "with", "of"})
_CONVERTING: Final = frozenset("convertible converted convert exchangeable exchanged exchange".split())


def worth(scene: Scene, at: int) -> Link | None:
    """noun worth figure: an order worth $5 million."""
    phrases = scene.phrases
    if at > 2 and phrases[at - 1].word == "worth" and phrases[at - 2].word == "," and is_thing(scene, at - 3):
        # the deal, worth $5
        head = head_of(scene, at - 3)
        held = take_apart(scene, head)
        return None if scene.collective(at - 3) else Link(*held, rule="noun worth figure")
    if at == 0 or phrases[at - 1].word != "worth" or phrases[at - 1].kind != "noun":
        return None
    held = take_apart(scene, at - 1)
    told = of_verb(scene, at)
    actor, other = told.holder if told else None, counterparty_of(scene, at + 1)
    if phrases[at - 1].named and phrases[at - 1].named[-1].end == scene.tokens.ends[phrases[at - 1].end - 2]:
        return _share_worth(scene, at, actor)
    if held.measure is None or held.measure.end - held.measure.first < 2:
        return None
    measure = Extent(held.measure.first, held.measure.end - 1)
    return Link(held.holder or actor, measure, other, "noun worth figure")


def _share_worth(scene: Scene, at: int, actor: Holder | None) -> Link | None:
    """noun in|from|of holder worth figure: a stake in Acme worth $5 million, whoever sells it."""
    phrases = scene.phrases
    if at < 3 or phrases[at - 2].word not in _OF_ANOTHER or not is_thing(scene, at - 3):
        return None
    named = phrases[at - 1].named[-1]
    held, holder = take_apart(scene, at - 3), Holder(named, named.start, named.end)
    measure = held.measure and Extent(held.measure.first, min(held.measure.end, phrases[at - 3].end))
    owner = held.holder if held.holder and held.holder.named.name != named.name else None
    if named.kind == "place":
        return Link(owner or actor, measure, rule="noun worth figure")
    owner = owner or actor
    return Link(owner or holder, measure, holder if owner else None, "noun worth figure")


def issued_at(scene: Scene, at: int) -> Link | None:
    """bond due time at figure: the price of an issue."""
    phrases, k = scene.phrases, at - 2
    if at < 4 or phrases[at - 1].word != "at":
        return None
    while k > 1 and (phrases[k].word in {",", "due"} or (phrases[k].kind == "noun" and is_time(scene, phrases[k]))):
        k -= 1
    if k == at - 2 or phrases[k].kind != "noun" or phrases[k].word not in BONDS:
        return None
    held = take_apart(scene, k)
    return Link(held.holder or actor_of(scene, at), held.measure, rule="bond due at figure")


def converted(scene: Scene, at: int) -> Link | None:
    """into noun at figure: convertible into common stock at $5 a share."""
    phrases = scene.phrases
    if at < 4 or phrases[at - 1].word != "at" or phrases[at - 3].word != "into" or not is_thing(scene, at - 2):
        return None
    counted = scene.tokens.kinds[phrases[at - 2].core] is NUMBER
    if phrases[at - 4].word not in _CONVERTING or counted:
        return None
    told, held = of_verb(scene, at), take_apart(scene, at - 2)
    return Link(held.holder or (told.holder if told else None), held.measure, rule="converted into noun at figure")


def bounded(scene: Scene, at: int) -> Link | None:
    """with noun above figure: a margin above 5 pct, sales over $5 million."""
    phrases = scene.phrases
    if at < 2 or phrases[at - 1].kind != "noun" or phrases[at - 2].word not in {"with", "at", "for"}:
        return None
    bound = phrases[at - 1].end == phrases[at].first and scene.tokens.lower[phrases[at].first] in PREPOSITIONS
    if not bound or phrases[at - 1].word not in LEVELS:
        return None
    return Link(*take_apart(scene, at - 1), rule="with noun above figure")


def fee(scene: Scene, at: int) -> Link | None:
    """figure for fee: 5/8% for management and underwriting, of an issue told of before."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word != "for" or not _is_fee(scene, at + 2):
        return None
    if scene.candidates[phrases[at].figure].kind != "percent":
        # paid $5 million for management
        return None
    pair = at + 4 < len(phrases) and phrases[at + 3].word == "and" and _is_fee(scene, at + 4)
    near = reversed(phrases[max(0, at - REACH) : at])
    told = next((one for one in near if one.kind == "noun" and one.word in {"fee", "fees"}), None)
    paid = Extent(phrases[at + 2].first, phrases[at + 4 if pair else at + 2].end)
    return Link(None, Extent(told.core, told.end) if told else paid, rule="figure for fee")


def _is_fee(scene: Scene, k: int) -> bool:
    return scene.tokens.lower[scene.phrases[k].first] in FEES
