"""Noun links: what the noun right behind a figure tells of it: a 12% stake in Acme, a 43% reduction in costs."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.clauses import actor_of, as_actor, group_at, object_of, subject_of, verb_before
from moneyfacts.context.complements import (
    behind_by,
    behind_noun,
    counterparty_of,
    holder_before,
    is_owned,
    is_stake,
    is_thing,
    owner_behind,
    possessor_before,
    recipient_of,
)
from moneyfacts.context.holders import is_described, is_entry, is_time, take_apart, token_at
from moneyfacts.context.link import Link
from moneyfacts.context.part_links import is_had
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import Extent, Held, Holder, Scene
from moneyfacts.context.verb_forms import HYPHENS
from moneyfacts.lexicon.changes import CHANGE_ADJECTIVES, change_nouns
from moneyfacts.lexicon.commodities import COMMODITIES
from moneyfacts.lexicon.measures import ADJECTIVES, AWARDS, BONDS, CONTAINING, ENTRIES, OWN_MEASURES, PENALTIES
from moneyfacts.lexicon.names import heads
from moneyfacts.lexicon.verbs import NOMINAL

#: So many figures may stand in front of one noun.
_MOST_FIGURES: Final = 4
#: What may tell of the figure in front of it, and what may stand between a figure and another of the same noun.
_TELLING: Final = frozenset({"noun", "verb", "figure"})
_JOINTS: Final = frozenset({"or", "(", ","})
#: What is done by its owner: a $5 million plan announced by Acme.
_MADE: Final = frozenset(
    "announced planned proposed launched offered made issued incurred posted recorded owed sought".split()
)
#: What one has of oneself, whatever clause it stands in: but a $5 million charge cut it.
_OWN: Final = OWN_MEASURES | ENTRIES


def prenominal(scene: Scene, at: int) -> Link | None:
    """figure noun: a $2.6 billion deal, a 43% reduction in costs, a 12% stake in Acme."""
    for _ in range(_MOST_FIGURES):
        behind = scene.phrases[at + 1] if at + 1 < len(scene.phrases) else None
        if behind is None or (behind.kind not in _TELLING and behind.word not in _JOINTS):
            return None
        owner = owner_behind(scene, at) if behind.kind == "verb" else None
        if owner and not (at > 1 and scene.phrases[at - 1].word == "of" and scene.phrases[at - 2].kind == "noun"):
            return Link(owner, None, holder_before(scene, at) or _owned(scene, at), "figure owned by holder")
        further = _told_behind(scene, at)
        if further is None:
            return None
        if further == at:
            return _of_noun_behind(scene, at)
        at = further
    return None


def _owned(scene: Scene, at: int) -> Holder | None:
    """holder is figure owned by another: the one that is owned."""
    phrases = scene.phrases
    if at < 2 or phrases[at - 1].verb != "be" or phrases[at + 1].verb != "have":
        return None
    return as_actor(scene, subject_of(scene, at - 1))


def _told_behind(scene: Scene, at: int) -> int | None:
    """The figure whose noun tells of this one too: a $60 million 5 pct bond; itself, or None where nothing tells."""
    phrase, noun = scene.phrases[at], scene.phrases[at + 1]
    if noun.word == "," and _is_issued(scene, at + 2):
        # a $100 million, 8 pct bond
        return at + 2
    if noun.word in _JOINTS and at + 2 < len(scene.phrases) and scene.phrases[at + 2].kind == "figure":
        # a $411 million or 23% decline
        same = scene.candidates[phrase.figure].role == scene.candidates[scene.phrases[at + 2].figure].role == "change"
        return at + 2 if same else None
    if noun.kind == "figure" and noun.first == phrase.end and scene.candidates[noun.figure].kind == "percent":
        return at + 1
    return at


def _of_noun_behind(scene: Scene, at: int) -> Link | None:
    """The link that the noun right behind a figure tells, if one stands there."""
    phrase, noun = scene.phrases[at], scene.phrases[at + 1]
    if noun.kind != "noun" or noun.core != noun.first or noun.first > phrase.end + 1:
        return None
    if (
        is_time(scene, noun)
        or _is_next_row(scene, phrase, noun)
        or not (
            _is_counted(scene, noun) or (noun.word == "share" and scene.candidates[phrase.figure].kind == "percent")
        )
    ):
        return None
    if _is_contained(scene, at, noun):
        return Link(actor_of(scene, at), _entry(scene, at + 1), rule="figure noun")
    if noun.word == "expansion" and scene.candidates[phrase.figure].kind == "money" and at + 3 < len(scene.phrases):
        # a $5 million expansion of its mill is a thing
        end = scene.phrases[at + 3].end if scene.phrases[at + 2].word == "of" else noun.end
        return Link(actor_of(scene, at), Extent(noun.core, end), rule="figure noun")
    if _has_change(scene, noun) and not is_entry(scene, noun) and scene.candidates[phrase.figure].role != "level":
        return of_change(scene, at + 1, at)
    return _of_noun(scene, at)


def _is_issued(scene: Scene, at: int) -> bool:
    """Whether a percent with the bond that pays it right behind stands there."""
    phrases = scene.phrases
    if at + 1 >= len(phrases) or phrases[at].kind != "figure" or phrases[at + 1].word not in BONDS:
        return False
    return scene.candidates[phrases[at].figure].kind == "percent" and phrases[at + 1].first == phrases[at].end


def _reached(scene: Scene, at: int) -> Link | None:
    """figure noun holder verb: a $5 million accord Acme signed."""
    noun, tokens = scene.phrases[at + 1], scene.tokens
    last = noun.named[-1] if noun.named else None
    if last is None or len(noun.named) > 1 or at + 2 >= len(scene.phrases) or last.end < tokens.ends[noun.end - 1]:
        return None
    first = token_at(tokens, noun, last.start)
    verb = scene.phrases[at + 2]
    told = verb.kind == "verb" and verb.end == verb.first + 1 and not verb.participle
    if first <= noun.core or not told or not tokens.words[first - 1].islower() or tokens.lower[first - 1] in heads():
        return None
    return Link(Holder(last, last.start, last.end), Extent(noun.core, first), rule="figure noun that holder verb")


def _of_noun(scene: Scene, at: int) -> Link:
    """The owner and the measure that a noun right behind a figure tells."""
    reached = _reached(scene, at)
    if reached:
        return reached
    noun = scene.phrases[at + 1]
    held = take_apart(scene, at + 1)
    payer = penalized(scene, at, at + 1)
    if payer and held.measure:
        return Link(payer, held.measure, rule="figure noun")
    if held.measure is None and noun.word in COMMODITIES:
        # a 7% dollar issue: the dollar owns nothing
        held = Held(None, None)
    if held.holder and noun.word in AWARDS and noun.core == noun.first and noun.named:
        actor = actor_of(scene, at)
        if actor and actor.named.name != held.holder.named.name:
            # Acme was awarded a $5 million Navy contract
            return Link(actor, Extent(noun.core, noun.end), held.holder, "figure noun")
    holder = held.holder or possessor_before(scene, at) or made_by(scene, at + 2) or behind_noun(scene, at + 2)
    if holder is None and not is_owned(scene, at) and not _opens_clause(scene, at):
        holder = actor_of(scene, at) or _sharer(scene, at)
    counterparty = counterparty_of(scene, at + 2) or (None if is_stake(scene, at + 1) else recipient_of(scene, at))
    if held.holder and is_stake(scene, at + 1) and is_had(scene, at):
        # Acme holds a 12% stake of Bell
        actor = actor_of(scene, at)
        holder, counterparty = (actor, held.holder) if actor else (held.holder, counterparty)
    return Link(holder, held.measure, counterparty, "figure noun")


def _opens_clause(scene: Scene, at: int) -> bool:
    """while figure noun to holder verb: a thing that another verb is said of, so that who acts before has it not.

    Peru will get $40 million, while a $25 million loan to Chile will finance a dam; but its own charge is its own.
    """
    phrases = scene.phrases
    if at == 0 or phrases[at - 1].kind != "conjunction" or phrases[at + 1].word in _OWN:
        return False
    k = at + 2
    while k + 1 < len(phrases) and phrases[k].kind == "preposition" and phrases[k + 1].kind == "noun":
        k += 2
    verb = phrases[k] if k < len(phrases) else None
    if verb is None or verb.kind != "verb" or verb.infinitive or verb.participle:
        return False
    # and a $5 million plan announced by Acme
    bare = verb.end == verb.first + 1 and phrases[at - 1].word in {"and", "or"}
    return not (bare and verb.word.endswith("ed"))


def penalized(scene: Scene, at: int, noun: int) -> Holder | None:
    """a fine of figure on holder, hit holder with a figure fine: the one who pays, and not who imposes it."""
    phrases = scene.phrases
    if phrases[noun].word not in PENALTIES:
        return None
    behind = max(at, noun) + 1
    if behind + 1 < len(phrases) and phrases[behind].word in {"on", "against"}:
        k = behind + 1
    elif min(at, noun) > 2 and phrases[min(at, noun) - 1].word == "with":
        k = min(at, noun) - 2
        if phrases[k - 1].kind != "verb" or phrases[k - 1].passive:
            return None
    else:
        return None
    held = take_apart(scene, k) if phrases[k].kind == "noun" else None
    return held.holder if held and held.measure is None else scene.collective(k)


def made_by(scene: Scene, k: int) -> Holder | None:
    """noun announced|planned by holder: whose it is."""
    made = (
        k < len(scene.phrases) and scene.phrases[k].word in _MADE and scene.phrases[k].end == scene.phrases[k].first + 1
    )
    return behind_by(scene, k + 1) if made else None


def _sharer(scene: Scene, at: int) -> Holder | None:
    """Acme is the largest brewer, with a 40% share: who it is said of."""
    if scene.phrases[at + 1].word != "share" or scene.phrases[at - 1].word != "with":
        return None
    verb = verb_before(scene, at)
    return None if verb is None else as_actor(scene, subject_of(scene, verb))


def _is_counted(scene: Scene, noun: Phrase) -> bool:
    """Whether a noun phrase behind a figure names a thing: no adjective, no participle (depending on models)."""
    if noun.word in ADJECTIVES:
        return False
    if noun.end == noun.first + 1:
        return not noun.word.endswith(("ed", "ing")) or noun.word in NOMINAL
    # a charge of $5 million pre-tax
    return "".join(scene.tokens.lower[noun.first : noun.end]) not in ADJECTIVES


def _is_contained(scene: Scene, at: int, noun: Phrase) -> bool:
    """net includes a $5 million gain: an entry in the books, and no rise."""
    verb = verb_before(scene, at) if noun.word in ENTRIES else None
    return verb is not None and scene.phrases[verb].word in CONTAINING


def _entry(scene: Scene, noun: int) -> Extent:
    """The entry with what it is from or on: gain from a sale, charge on debt."""
    phrases, end = scene.phrases, scene.phrases[noun].end
    if noun + 2 < len(phrases) and phrases[noun + 1].word in {"from", "on", "for"} and is_thing(scene, noun + 2):
        end = phrases[noun + 2].end
    return Extent(phrases[noun].core, end)


def _is_next_row(scene: Scene, figure: Phrase, noun: Phrase) -> bool:
    """Whether a noun behind a figure opens the next line of a table: a line break and a capital."""
    tokens = scene.tokens
    if not tokens.words[noun.first][:1].isupper():
        return False
    return "\n" in tokens.source[tokens.ends[figure.end - 1] : tokens.starts[noun.first]]


def _has_change(scene: Scene, noun: Phrase) -> bool:
    return noun.word in change_nouns() or scene.tokens.lower[noun.first] in change_nouns()


def of_change(scene: Scene, noun: int, at: int) -> Link | None:
    """rise|drop in noun: the measure is what rose; else what the sentence is about."""
    phrases = scene.phrases
    inside = _what_changed(scene, phrases[noun])
    if noun + 2 < len(phrases) and phrases[noun + 1].word == "to" and phrases[noun + 2].word in AWARDS:
        # Acme won a $5 million increase to a Navy contract
        award = phrases[noun + 2]
        return Link(actor_of(scene, at), Extent(award.core, award.end), rule="change in noun")
    leads = {"in", "of", "to"} if phrases[noun].word == "boost" else {"in", "of"}
    if noun + 2 < len(phrases) and phrases[noun + 1].word in leads and is_thing(scene, noun + 2):
        held = take_apart(scene, noun + 2)
        holder = held.holder or possessor_before(scene, at) or actor_of(scene, at)
        return Link(holder, held.measure, rule="change in noun")
    if inside:
        return Link(actor_of(scene, at), inside, rule="noun change")
    possessor = possessor_before(scene, at)
    if possessor:
        return Link(possessor, None, rule="change")
    verb = verb_before(scene, at)
    if verb is None:
        return None
    thing = object_of(scene, verb, at)
    subject = subject_of(scene, verb) if thing is None else thing
    if subject is None:
        return None
    held = take_apart(scene, subject)
    group = group_at(scene, subject, held.holder) if thing is None else None
    if group:
        # The eastern states posted a 5% rise
        return Link(group, None, rule="change of subject")
    if held.holder and held.holder.named.kind in {"person", None} and scene.phrases[verb].verb == "say":
        # Ann Lee, or the Lamp Council, forecast growth of 3 pct
        return None
    return Link(held.holder, held.measure, rule="change of subject")


def _what_changed(scene: Scene, noun: Phrase) -> Extent | None:
    """quarterly profit growth: what grew stands in front; not the time of a year-over-year increase."""
    core = noun.core
    while (
        core < noun.end - 1
        and scene.tokens.lower[core] in CHANGE_ADJECTIVES
        and scene.tokens.lower[core + 1] not in HYPHENS
    ):
        # but not the "first" of first-quarter revenue growth
        core += 1
    if noun.word not in change_nouns() or noun.end - 1 <= core:
        return None
    front = Phrase("noun", noun.first, noun.end - 1, noun.word)
    front.core, front.named = core, noun.named
    if is_time(scene, front):
        return None
    # economic growth says more than economic
    return Extent(front.core, noun.end if is_described(scene, front.core, front.end) else front.end)
