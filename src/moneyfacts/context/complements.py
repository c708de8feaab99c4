"""Complements: what stands beside a figure, whose it is, with whom, for what and in what."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.holders import POSSESSIVES, is_time, possessor, take_apart, with_joined
from moneyfacts.context.scene import Extent, Held, Holder, Scene
from moneyfacts.lexicon.commodities import COMMODITIES
from moneyfacts.lexicon.measures import GENERIC, OFFERS, OWN_MEASURES
from moneyfacts.lexicon.names import UNITS, lands

#: Prepositions in front of whom the subject pays, and of what it pays for.
_PAYEES: Final = frozenset({"in", "into", "to", "from", "with", "for"})
_GOODS: Final = frozenset({"for", "on"})
#: Kinds of names that stand for somebody with whom one deals; and what countries get too.
_PARTNERS: Final = frozenset({"company", "person", "fund", None})
_LENDINGS: Final = frozenset("loan loans credit credits aid grant grants lending debt".split())
#: Prepositions in front of whose an offer is, and whom it is made for.
_GIVERS: Final = frozenset({"from", "by"})
_STAKES: Final = frozenset("stake interest share holding shareholding ownership position".split())
_OF: Final = frozenset({"of"})
_IN: Final = frozenset({"in"})
#: What one does with a thing by spending on it.
_FUNDED: Final = frozenset(
    "expand build construct develop support finance fund upgrade modernize modernise improve renovate cover replace "
    "refurbish repair".split()
)
#: What money is in or goes to, without a plural.
_SUBSTANCES: Final = frozenset(
    "damage aid credit interest equity tax work business relief assistance financing funding compensation collateral "
    "principal currency paper insurance coverage support backlog stock food wheat corn rice".split()
)
#: Plurals behind "in" that tell how or where, and no contents.
_MANNERS: Final = frozenset(
    "instalments installments stages phases steps tranches markets countries areas regions terms talks negotiations "
    "weeks months years parts transactions circumstances dealings".split()
)
#: What brings money in.
_SOURCES: Final = frozenset("offering offerings issue sale sales placement placing issuance flotation".split())
#: Adjectives between an owner and a figure: Acme's planned $5 million issue.
_BEFORE_FIGURES: Final = frozenset(
    "planned proposed previous new recent announced existing outstanding total own".split()
)
#: How many nouns hang on one another: a maker of lamps for homes in Ohio.
_DEEPEST: Final = 3
#: How many phrases may stand between a figure and what joins another to it: $5 in cash and $6.
_JOINED: Final = 4
#: What is paid with.
_PAYING: Final = frozenset("pay pays paid paying".split())
_MEANS: Final = frozenset("cash stock shares securities notes".split())


def _behind(scene: Scene, k: int) -> int:
    """The phrase behind a figure's restatement in parentheses: $10 million (£7.5 million) for a mine."""
    phrases = scene.phrases
    return k + 3 if k + 2 < len(phrases) and phrases[k].word == "(" and phrases[k + 2].word == ")" else k


def counterparty_of(scene: Scene, k: int) -> Holder | None:
    """figure [thing] in|into|to|from holder: with whom."""
    phrases = scene.phrases
    k = _behind(scene, k)
    for j in (k, k + 2):
        if j + 1 >= len(phrases) or phrases[j].kind != "preposition" or (phrases[j - 1].kind == "figure" and j > k):
            # 48% to 44% for Bell
            return None
        if phrases[j].word in _PAYEES and phrases[j + 1].kind == "noun":
            held: Held = take_apart(scene, j + 1)
            if j == k and held.holder is None and content_of(scene, k - 1):
                # $5 million in arrears to Acme
                continue
            if held.holder is None or held.measure is not None or phrases[j + 1].word in COMMODITIES:
                # 35 pence in the pound
                return None
            named = held.holder.named
            paid = named.kind == "place" and named.name.split()[0] in lands() and _is_lent(scene, j)
            return held.holder if paid or named.kind in _PARTNERS else None
    return None


def _is_lent(scene: Scene, k: int) -> bool:
    """Whether what stands in front of "to" is lent or paid, so that a country gets it: a loan to Chile, lent it $5."""
    before, verb = scene.phrases[k - 1], scene.phrases[k - 2]
    paid = before.kind == "figure" and verb.verb == "spend"
    return scene.phrases[k].word == "to" and (paid or (before.kind == "noun" and before.word in _LENDINGS))


def partner_of(scene: Scene, verb: int, at: int) -> Holder | None:
    """bought thing from holder for figure, sold thing to holder for figure: with whom."""
    lead = "from" if scene.phrases[verb].verb == "buy" else "to"
    for k in range(verb + 2, at - 1):
        if scene.phrases[k].word == lead and scene.phrases[k + 1].kind == "noun":
            held = take_apart(scene, k + 1)
            return held.holder if held.measure is None else None
    return None


def recipient_of(scene: Scene, at: int, hops: int = _DEEPEST) -> Holder | None:
    """paid holder figure [noun]: whom it is paid; and, of a figure joined to it, him or another in front of that one.

    paid Acme $5, awarded Acme a $5 contract, paid Acme $5 in cash and $6 in stock, paid Acme $5 and Bell $6.
    """
    phrases = scene.phrases
    if at < 2:
        return None
    named = phrases[at - 1].kind == "noun" and bool(phrases[at - 1].named)
    verb = phrases[at - 2]
    if named and verb.kind == "verb":
        return _as_recipient(scene, at - 1) if verb.verb == "spend" and not verb.passive else None
    joint = at - 1 - named
    if phrases[joint].word not in {"and", ","} or not hops:
        return None
    k = joint - 1
    while k > 1 and k > joint - _JOINED and phrases[k].kind in {"noun", "preposition"}:
        k -= 1
    front = recipient_of(scene, k, hops - 1) if phrases[k].kind == "figure" else None
    return _as_recipient(scene, at - 1) if front and named else front


def _as_recipient(scene: Scene, k: int) -> Holder | None:
    """The holder that a noun phrase is, if it is nothing of the holder's."""
    held = take_apart(scene, k)
    return held.holder if held.measure is None else None


def goods_of(scene: Scene, at: int) -> Extent | None:
    """figure for|on thing: what was paid for."""
    phrases, k = scene.phrases, _behind(scene, at + 1)
    if k + 1 >= len(phrases) or phrases[k].word not in _GOODS or phrases[k + 1].kind != "noun":
        return None
    if phrases[k + 1].word in GENERIC:
        return None
    measure = take_apart(scene, k + 1).measure
    return with_joined(scene, k + 1, measure) if measure else None


def contents_of(scene: Scene, at: int) -> Extent | None:
    """figure in|of thing: $5 million in cash; no place, no time, no company."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word not in {"in", "of"} or not is_thing(scene, at + 2):
        return None
    paid = at and (phrases[at - 1].word == "for" or phrases[at - 1].word in _PAYING)
    if paid and phrases[at + 1].word == "in" and phrases[at + 2].word in _MEANS:
        # for $5 million in cash: how it was paid
        return None
    held = take_apart(scene, at + 2)
    plain = not phrases[at + 2].named and phrases[at + 2].core == phrases[at + 2].first
    return with_joined(scene, at + 2, held.measure) if plain and held.measure else None


def content_of(scene: Scene, at: int) -> Extent | None:
    """figure in|of things: $5 million in bonds, in aid; no other singular, which tells where or how."""
    contents = contents_of(scene, at)
    if contents is None:
        return None
    whole = scene.phrases[at + 2]
    # in earnings before interest and tax: the earnings
    word = whole.word if contents.end == whole.end else scene.tokens.lower[contents.end - 1]
    plural = word.endswith("s") and not word.endswith("ss") and word not in _MANNERS
    return contents if plural or word in OWN_MEASURES or word in _SUBSTANCES else None


def source_of(scene: Scene, at: int) -> Extent | None:
    """figure through|via an offering of notes: what brings the money."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word not in {"through", "via"} or not is_thing(scene, at + 2):
        return None
    if phrases[at + 2].word not in _SOURCES:
        return None
    more = at + 4 < len(phrases) and phrases[at + 3].word == "of" and is_thing(scene, at + 4)
    return Extent(phrases[at + 2].core, phrases[at + 4 if more else at + 2].end)


def aim_of(scene: Scene, at: int) -> Extent | None:
    """figure to expand a mill: what is funded or bought."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or not phrases[at + 1].infinitive or not is_thing(scene, at + 2):
        return None
    funded = phrases[at + 1].word in _FUNDED or phrases[at + 1].verb == "buy"
    return take_apart(scene, at + 2).measure if funded else None


def is_thing(scene: Scene, at: int) -> bool:
    """Whether a phrase is a noun phrase that tells no time."""
    return scene.phrases[at].kind == "noun" and not is_time(scene, scene.phrases[at])


def possessor_before(scene: Scene, at: int) -> Holder | None:
    """its $500 million debt, Microsoft's $14 billion 5 pct stake: whose the noun behind the figure is."""
    while at and scene.phrases[at - 1].kind == "figure" and scene.phrases[at - 1].end == scene.phrases[at].first:
        at -= 1
    if at == 0 or scene.phrases[at - 1].kind != "noun" or scene.phrases[at - 1].end != scene.phrases[at].first:
        return None
    noun = scene.phrases[at - 1]
    tokens = scene.tokens
    if tokens.lower[noun.end - 1] in POSSESSIVES:
        return scene.refer(noun.end - 1, noun.end)
    if noun.core == noun.end and noun.named:
        return Holder(noun.named[-1], noun.named[-1].start, noun.named[-1].end)
    if noun.core > noun.first and (noun.core == noun.end or tokens.lower[noun.end - 1] in _BEFORE_FIGURES):
        # whose unit "the unit's debt" is of, nobody tells
        unit = any(word in UNITS for word in tokens.lower[noun.first : noun.core])
        return None if unit else possessor(scene, noun)
    return None


def is_owned(scene: Scene, at: int) -> bool:
    """the companies' $5 million plan: somebody's, known or not, so not the actor's."""
    before = scene.phrases[at - 1] if at else None
    return before is not None and before.kind == "noun" and before.core == before.end == scene.phrases[at].first


def possessor_with(scene: Scene, at: int) -> Holder | None:
    """holder[, a maker of lamps] with noun: whose the noun is; not that of who buys the holder."""
    phrases = scene.phrases
    k = at - 2
    if k < 0 or phrases[at - 1].word != "with":
        return None
    k -= phrases[k].word == ","
    if k < 0 or not is_thing(scene, k):
        return None
    for _ in range(_DEEPEST):
        if k < 2 or phrases[k - 1].kind != "preposition" or phrases[k - 2].kind != "noun":
            break
        k -= 2
    if k > 1 and phrases[k - 1].word == "," and phrases[k - 2].named:
        k -= 2
    if k and phrases[k - 1].kind == "verb" and phrases[k - 1].verb in {"act", "change"}:
        # Acme overtook Bell with a value of $5
        return None
    held = take_apart(scene, k)
    if held.holder and held.measure is None and held.holder.named.kind != "place":
        return held.holder
    return scene.collective(k)


def is_stake(scene: Scene, at: int) -> bool:
    """Whether a noun is a share in somebody, which another holds."""
    return scene.phrases[at].word in _STAKES


def held_in(scene: Scene, at: int) -> Holder | None:
    """stake in holder: in whom it is."""
    if not is_stake(scene, at) or not _has_noun(scene, at + 1, _IN):
        return None
    held = take_apart(scene, at + 2)
    return held.holder if held.measure is None and held.holder and held.holder.named.kind in _PARTNERS else None


def owner_behind(scene: Scene, at: int) -> Holder | None:
    """41 percent owned by Acme, $5 lost by Acme: the one behind "by" holds it."""
    phrases = scene.phrases
    if at + 3 >= len(phrases) or phrases[at + 1].kind != "verb" or phrases[at + 2].word != "by":
        return None
    if phrases[at + 1].verb != "have" and (
        phrases[at + 1].end > phrases[at + 1].first + 1 or phrases[at + 1].participle
    ):
        # but were lost by
        return None
    return behind_by(scene, at + 2)


def behind_by(scene: Scene, k: int) -> Holder | None:
    """by holder: who did it."""
    phrases = scene.phrases
    if k + 1 >= len(phrases) or phrases[k].word != "by" or phrases[k + 1].kind != "noun":
        return None
    held = take_apart(scene, k + 1)
    return held.holder if held.measure is None else scene.collective(k + 1)


def holder_before(scene: Scene, at: int) -> Holder | None:
    """Norcen, 41 percent: the name in front of a figure, a comma between."""
    k = at - 1 - (at > 0 and scene.phrases[at - 1].word == ",")
    return take_apart(scene, k).holder if k >= 0 and scene.phrases[k].kind == "noun" else None


def behind_noun(scene: Scene, k: int) -> Holder | None:
    """offer from holder, loan on behalf of holder: whose it is."""
    phrases = scene.phrases
    if k + 1 >= len(phrases):
        return None
    if phrases[k].word == "on" and phrases[k + 1].word == "behalf" and _has_noun(scene, k + 2, _OF):
        issuer = take_apart(scene, k + 3)
        return issuer.holder if issuer.measure is None else scene.collective(k + 3)
    held = take_apart(scene, k + 1) if phrases[k - 1].word in OFFERS and _has_noun(scene, k, _GIVERS) else None
    return held.holder if held and held.measure is None else None


def _has_noun(scene: Scene, k: int, leads: frozenset[str]) -> bool:
    """Whether one of these prepositions with a noun phrase stands at ``k``."""
    phrases = scene.phrases
    return k + 1 < len(phrases) and phrases[k].word in leads and phrases[k + 1].kind == "noun"
