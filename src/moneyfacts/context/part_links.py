"""Part links: a figure of a noun is a part of it: 75 percent of its revenue, $70 million of notes."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.clauses import actor_of, as_actor, head_of, object_of, subject_of, verb_before
from moneyfacts.context.complements import goods_of, is_owned, possessor_before
from moneyfacts.context.holders import POSSESSIVES, as_thing, possessor, take_apart, with_joined
from moneyfacts.context.link import Link
from moneyfacts.context.scene import Held, Holder, Scene
from moneyfacts.lexicon.measures import GENERIC, NATIONAL_PRODUCTS

_WAS: Final = frozenset("is are was were be been".split())
#: What stands between a verb and the level that it ends at, and verbs of such a level.
_REACHING: Final = frozenset({"to", "from", "at"})
_STOOD: Final = frozenset("stood stands stand standing".split())
_ACCOUNTING: Final = frozenset("account accounts accounted accounting".split())
#: What one spends a part of.
_MONEY: Final = frozenset("it them money cash funds proceeds savings".split())
#: What a share is measured by: 5% of GDP counts no GDP. Of one's own workforce it does.
_BASES: Final = frozenset({"gdp", "gnp", "workforce"})


def partitive(scene: Scene, at: int) -> Link | None:
    """figure of noun: 75 percent of its revenue, 70 mln dlrs of notes."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word != "of":
        return None
    whole = at + 2
    if _is_measured_by(scene, at, whole):
        return None
    if phrases[whole].kind == "figure" and whole + 1 < len(phrases):
        # $100 million of 4.85% bonds
        whole += 1
    if phrases[whole].kind != "noun":
        return None
    spent = _spent_of(scene, at, whole)
    if spent:
        return spent
    inner = _of_described(scene, at, whole)
    if inner:
        return inner
    held = take_apart(scene, whole)
    if held.measure and phrases[at - 1].word == "for" and phrases[at - 2].word in _ACCOUNTING:
        return Link(_accounting(scene, at - 2), held.measure, rule="figure of noun")
    return _of_whole(scene, at, whole, held)


def _spent_of(scene: Scene, at: int, whole: int) -> Link | None:
    """spent figure of it|the money on thing: what was paid for."""
    if scene.phrases[whole].word not in _MONEY or scene.phrases[at - 1].verb != "spend":
        return None
    goods = goods_of(scene, whole)
    return Link(actor_of(scene, at), goods, rule="spent figure of money on noun") if goods else None


def _accounting(scene: Scene, verb: int) -> Holder | None:
    """oil accounts for 60 percent of Acme's sales: the oil."""
    subject = subject_of(scene, verb)
    return None if subject is None else as_actor(scene, subject) or as_thing(scene, scene.phrases[subject])


def _of_whole(scene: Scene, at: int, whole: int, held: Held) -> Link:
    """The owner and the measure of a figure that is a part of what stands at ``whole``."""
    actor = possessor_before(scene, at) or _owner_above(scene, at) or actor_of(scene, at)
    if held.measure is None:
        return Link(actor or held.holder, None, held.holder if actor else None, "figure of holder")
    if is_had(scene, at) and actor and held.holder and actor.named.name != held.holder.named.name:
        return Link(actor, held.measure, held.holder, "figure of noun")
    if (
        actor
        and actor.named.kind != "place"
        and held.holder
        and held.holder.named.kind == "place"
        and _supplies(scene, at)
    ):
        # the utility supplies 90 percent of Peru's power
        return Link(actor, held.measure, rule="figure of noun")
    return Link(held.holder or actor, with_joined(scene, whole, held.measure), rule="figure of noun")


def _owner_above(scene: Scene, at: int) -> Holder | None:
    """Brazil's suspension of payments on figure of debt: whose the noun is that the figure hangs on."""
    if at < 2 or scene.phrases[at - 1].word != "on" or scene.phrases[at - 2].kind != "noun":
        return None
    return possessor(scene, scene.phrases[head_of(scene, at - 2)])


def _supplies(scene: Scene, at: int) -> bool:
    """Whether the figure is right behind a verb of making: produces, supplies."""
    verb = scene.phrases[at - 1] if at else None
    return verb is not None and verb.kind == "verb" and verb.verb in {"get", "act"}


def _is_measured_by(scene: Scene, at: int, whole: int) -> bool:
    """Whether what stands behind "of" but tells what a share is measured by: 6 percent of output."""
    phrases = scene.phrases
    if phrases[whole].word in _BASES and scene.tokens.lower[phrases[whole].first] not in POSSESSIVES:
        return True
    if at == 0 or scene.candidates[phrases[at].figure].kind != "percent":
        return False
    if " ".join(scene.tokens.lower[phrases[whole].end - 2 : phrases[whole].end]) in NATIONAL_PRODUCTS:
        return True
    if phrases[at - 1].verb == "be" and phrases[at - 1].word in _WAS:
        # the deficit was 6 percent of output
        return True
    if _is_moved(scene, at):
        return True
    # to cut debt to 10 percent of exports
    return _is_total(scene, at, whole) or (phrases[at - 1].word == "to" and _has_object(scene, at))


def _is_moved(scene: Scene, at: int) -> bool:
    """noun rose to figure of a base: exports fell to 12% of output; not foreigners, who rose to 12% of the staff."""
    verb, lead = at - 2, scene.phrases[at - 1].word
    if lead == "from" and verb > 1 and scene.phrases[verb - 1].word == "of":
        # to 60% of costs from 55% of costs
        return scene.phrases[verb].word == scene.phrases[at + 2].word and _is_moved(scene, verb - 2)
    if verb < 1 or lead not in _REACHING or scene.phrases[verb].kind != "verb":
        return False
    if scene.phrases[verb].verb != "change" and scene.phrases[verb].word not in _STOOD:
        return False
    subject = subject_of(scene, verb)
    return subject is not None and scene.collective(subject) is None and take_apart(scene, subject).measure is not None


def _of_described(scene: Scene, at: int, whole: int) -> Link | None:
    """$13 billion of Japan's $24 billion debt, of its outstanding 9 pct notes: the noun is behind a figure again."""
    phrases = scene.phrases
    if whole + 2 >= len(phrases) or phrases[whole + 1].kind != "figure":
        return None
    described = phrases[whole].word == "outstanding" and phrases[whole].end == phrases[whole + 1].first
    if not (described or is_owned(scene, whole + 1)):
        return None
    measure = take_apart(scene, whole + 2).measure if phrases[whole + 2].kind == "noun" else None
    holder = take_apart(scene, whole).holder or actor_of(scene, at) if described else possessor_before(scene, whole + 1)
    return Link(holder, measure, rule="figure of noun")


def _is_total(scene: Scene, at: int, whole: int) -> bool:
    """raised its stake to 164,000 shares, or 5 pct of the total: the total is not told, the stake is."""
    phrases = scene.phrases
    counted = at > 2 and phrases[at - 1].word == "or" and phrases[at - 2].word == ","
    return counted and (
        phrases[whole].word in GENERIC
        or (scene.tokens.lower[phrases[whole].core] == "total" and _has_object(scene, at))
    )


def _has_object(scene: Scene, at: int) -> bool:
    verb = verb_before(scene, at)
    return verb is not None and object_of(scene, verb, at) is not None


def is_had(scene: Scene, at: int) -> bool:
    """Whether the figure is what somebody owns, holds or buys."""
    if scene.phrases[at - 1].word in {"with", "of", "in", "for", "on"}:
        return False
    verb = verb_before(scene, at)
    return verb is not None and scene.phrases[verb].verb in {"have", "buy"}
