"""Links: what each figure of a sentence is about, by the first rule that tells, or by the figure before."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from moneyfacts.context.clauses import verb_before
from moneyfacts.context.complements import content_of, is_thing, recipient_of
from moneyfacts.context.holders import as_thing, head_of_words, is_time, take_apart
from moneyfacts.context.link import Link
from moneyfacts.context.link_rules import rules_at
from moneyfacts.context.parties import with_parties
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import Extent, Scene
from moneyfacts.lexicon.changes import change_nouns
from moneyfacts.lexicon.measures import (
    ANY_MEASURES,
    CONTAINING,
    ENTRIES,
    ENTRY_ADJECTIVES,
    FIRMS,
    GENERIC,
    OWN_MEASURES,
    WEIGHTS,
)
from moneyfacts.lexicon.names import CENTRAL_BANKS, PEOPLE, UNITS, begins_with
from moneyfacts.lexicon.scales import scale_words
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS
from moneyfacts.tokenizer import NUMBER

#: Nouns that tell but that something moved: the fall was 5%.
_MOVES: Final = frozenset("rise rises fall falls drop drops increase increases decrease decline declines jump".split())
#: No measures: who holds, and participles that compounds of names end in (state-owned, Ohio-based).
_NO_MEASURES: Final = PEOPLE | frozenset(
    "owned based held backed led figure figures one ones mr mrs ms y yoy qoq".split()
)
#: Parts of companies, and the currency: they have figures, and are none.
_WHOLES: Final = UNITS | {"segment", "segments", "currency"}
#: Adjectives behind a determiner, where no noun is in front of the figure.
_RECKONED: Final = frozenset({"net", "top", "bottom"})
_SIGNED: Final = frozenset({"profit", "loss"})
_EQUAL: Final = frozenset({"equal", "equivalent"})
#: What swings from one to the other: from a deficit of $3 to a surplus of $5.
_OPPOSED: Final = _SIGNED | frozenset("deficit surplus inflow outflow inflows outflows".split())
_UNSIGNED: Final = OWN_MEASURES - _SIGNED
#: The rules whose verb goes on to the next: Acme rose 5% and Bell 4%.
_GAPPING: Final = frozenset(
    "subject verb figure|verb figure|verb object figure|moved object figure|changed object|thing costs figure|"
    "gapped figure|figure of noun|figure of holder|figure noun|restatement".split("|")
)
#: Words for what was counted before, and what stands between them and whose it is.
_STANDING_FOR: Final = frozenset({"those", "that"})
_OWNING: Final = frozenset({"of", "at"})
_GAP_JOINTS: Final = frozenset({",", "and", ";", "while", "but"})
_NAME_LEADS: Final = frozenset({"on", "with"})
_GAP_LEADS: Final = _NAME_LEADS | {"to", "by", "at", "for"}
#: What stands between one and the next of a ranking: ahead of, followed by; and in front of the next one's figure.
_RANKING: Final = (("ahead", "of"), ("in", "front", "of"), ("followed", "by"), ("behind",), ("trailed", "by"))
_RANKED: Final = frozenset({"at", "with", "on"})
#: What stands in front of a further figure of a list.
_ITEM_JOINTS: Final = frozenset({"and", ";"})
#: What may stand between a figure and the same told in another way.
_RESTATING: Final = frozenset({"(", "or", ",", "up", "down"})
_FROM: Final = frozenset({"from", "than", "vs", "versus", "against", "to", "with"})


def read_links(scene: Scene) -> list[Link]:
    """The link of every candidate of a sentence, in order."""
    links: dict[int, Link] = {}
    joint = False
    for at, phrase in enumerate(scene.phrases):
        if phrase.kind == "figure":
            number = phrase.figure
            link = links[number] = _consistent(_link(scene, at, links.get(number - 1)))
            joint = joint or bool(link.parties)
            if len(links) == len(scene.candidates):
                break
    told = [links.get(k) or Link() for k in range(len(scene.candidates))]
    return _shared_out(scene, told) if joint and "respectively" in scene.tokens.lower else told


def _shared_out(scene: Scene, links: list[Link]) -> list[Link]:
    """holder and holder rose figure and figure, respectively: to each its own, in order."""
    for first, link in enumerate(links):
        count = len(link.parties)
        run = scene.candidates[first : first + count]
        if count > 1 and len(run) == count and len({(one.kind, one.role) for one in run}) == 1:
            shared = [replace(link, holder=party, parties=()) for party in link.parties]
            return [*links[:first], *shared, *links[first + count :]]
    return links


def _link(scene: Scene, at: int, earlier: Link | None) -> Link:
    restated = _restated(scene, at, earlier) if earlier else None
    if restated:
        return restated
    for rule in rules_at(scene, at):
        link = rule(scene, at)
        if link:
            if link.measure:
                link = _without_bank(scene, _without_generic(scene, at, link, link.measure))
            if link.holder or link.measure or link.counterparty:
                link = _with_place(scene, at, link)
                return with_parties(scene, at, link if link.measure else _with_contents(scene, at, link))
    return (_continued(scene, at, earlier) if earlier else None) or Link()


def _restated(scene: Scene, at: int, earlier: Link) -> Link | None:
    """What the figure before tells of this one."""
    told = (
        _those(scene, at, earlier)
        or _elliptic(scene, at, earlier)
        or _gapped(scene, at, earlier)
        or _ranked(scene, at, earlier)
        or _other_side(scene, at, earlier)
        or _restatement(scene, at, earlier)
    )
    if told or scene.phrases[at - 1].word not in _ITEM_JOINTS:
        return told
    return _joined(scene, at, earlier) or _next_item(scene, at, earlier)


def _without_generic(scene: Scene, at: int, link: Link, measure: Extent) -> Link:
    """The link without a measure that names nothing: a total, a basis, the new figure, a count; a mere change."""
    last = head_of_words(scene.tokens.lower[measure.first : measure.end])
    if measure.first >= measure.end or last in _NO_MEASURES or _only_counts(scene, measure):
        # the holders are two men, with 5%; 25 pct of state-owned Acme
        return replace(link, measure=None)
    if (link.rule == "subject verb figure" and last in _WHOLES) or _is_firm(scene, measure, last):
        # the division lost $5: a whole, of which a figure counts something; bought the lamp maker for $5
        return replace(link, measure=None)
    if measure.end - measure.first > 1:
        return link
    word = scene.tokens.lower[measure.first]
    if (word.endswith("ed") or word in PAST_FORMS) and word not in NOMINAL:
        # a fall expressed in dollars
        return replace(link, measure=None)
    if word in ENTRIES and measure.first and scene.tokens.lower[measure.first - 1] in CONTAINING:
        # net includes gain $5 million
        return link
    candidate = scene.candidates[scene.phrases[at].figure]
    moved = candidate.role != "level" or (candidate.kind == "percent" and word in _MOVES)
    # but growth itself may slow to 5%
    told = link.holder is None or link.rule == "subject verb figure"
    grows = word == "growth" and candidate.role in {"to", "from"} and told
    change = word in change_nouns() and moved and not grows
    # took a net $5, the top 5 percent: how it is reckoned
    reckoned = word in _RECKONED and scene.tokens.lower[measure.first - 1] in {"a", "the"}
    return replace(link, measure=None) if change or reckoned or word in GENERIC else link


def _is_firm(scene: Scene, measure: Extent, head: str) -> bool:
    """Whether a measure is a firm with an article right in front: the lamp maker, the start-up; not the maker's."""
    lower = scene.tokens.lower
    if head not in FIRMS and lower[measure.end - 3 : measure.end] != ["start", "-", "up"]:
        return False
    return measure.first > 0 and lower[measure.first - 1] in {"a", "an", "the"}


def _only_counts(scene: Scene, measure: Extent) -> bool:
    """Whether a measure but counts: 5,000 tonnes, the 1.55 billion of a table's other column."""
    tokens, last = scene.tokens, measure.end - 1
    if tokens.kinds[measure.first] is not NUMBER:
        return tokens.kinds[last] is NUMBER and tokens.lower[measure.first] in GENERIC
    return tokens.kinds[last] is NUMBER or tokens.lower[last] in WEIGHTS or tokens.lower[last] in scale_words()


def _without_bank(scene: Scene, link: Link) -> Link:
    """The Bank of England had forecast a shortage of figure: the market's, and not the bank's."""
    if link.measure is None or link.holder is None or scene.tokens.lower[link.measure.end - 1] != "shortage":
        return link
    return replace(link, holder=None) if begins_with(link.holder.named.name, CENTRAL_BANKS) else link


def _consistent(link: Link) -> Link:
    """The link without a measure of no words, and with nobody as his own counterparty, or twice a party."""
    measure, others = link.measure, link.counterparty
    if measure and not 0 <= measure.first < measure.end:
        link = replace(link, measure=None)
    if link.holder and others and link.holder.named.name == others.named.name:
        # Acme raises $5 million with its notes
        link = replace(link, counterparty=None)
    if link.parties and len({party.named.name for party in link.parties}) < len(link.parties):
        return replace(link, parties=())
    return link


def _with_place(scene: Scene, at: int, link: Link) -> Link:
    """figure at holder: revenue fell 11% at one bank and 17% at another; expects growth of figure for holder."""
    phrases = scene.phrases
    if at + 2 >= len(phrases):
        return link
    if phrases[at + 1].word == "at" and phrases[at + 2].kind == "noun" and not link.holder:
        held = take_apart(scene, at + 2)
        return replace(link, holder=held.holder) if held.measure is None else link
    verb = verb_before(scene, at) if phrases[at + 1].word == "for" and phrases[at + 2].named else None
    if verb is not None and phrases[verb].verb == "say":
        held = take_apart(scene, at + 2)
        if held.holder and held.measure is None:
            return replace(link, holder=held.holder, counterparty=None)
    return link


def _with_contents(scene: Scene, at: int, link: Link) -> Link:
    """figure in noun: with $5 million in assets."""
    candidate = scene.candidates[scene.phrases[at].figure]
    if candidate.kind != "money" or candidate.role != "level":
        return link
    contents = content_of(scene, at)
    return replace(link, measure=contents) if contents else link


def _restatement(scene: Scene, at: int, earlier: Link) -> Link | None:
    """figure (figure), figure or figure, figure to figure from figure: about the same as the first."""
    if not (earlier.holder or earlier.measure):
        return None
    if _is_made(scene, at) or _is_from_count(scene, at) or _is_equal(scene, at):
        return earlier.told_as("restatement")
    before, role = _signs_before(scene, at), scene.candidates[scene.phrases[at].figure].role
    if role == "from" and before is None:
        same = scene.phrases[at - 1].word in _FROM and not _has_own_verb(scene, at)
        return earlier.told_as("restatement") if same else None
    if scene.phrases[at - 1].word in _SIGNED and earlier.measure:
        # Shr profit 3 cts vs loss 7 cts
        signed = scene.tokens.lower[earlier.measure.end - 1] in _SIGNED
        entry = scene.tokens.lower[earlier.measure.first] in ENTRY_ADJECTIVES
        end = earlier.measure.end - (signed and not entry)
        earlier = replace(earlier, measure=Extent(earlier.measure.first, end) if end > earlier.measure.first else None)
    if before is None:
        return None
    counted = _counted(scene, at)
    if counted and scene.phrases[at + 1].word not in change_nouns():
        return None
    between = scene.phrases[before + 1 : at]
    # to a profit of $5 from a loss of $3
    own = len(between) > 1 and between[-1].word == "of" and between[-2].word in _OPPOSED
    may_differ = (
        role not in {"from", "to"}
        or own
        or any(one.word in _UNSIGNED for one in between if one.kind == "noun" and not _is_in(one, earlier.measure))
    )
    same = not may_differ or all(one.word in _RESTATING for one in between)
    return earlier.told_as("restatement") if same else None


def _has_own_verb(scene: Scene, at: int) -> bool:
    """Whether a verb of change stands between the figure before and this: earnings, but for $5, fell from $6."""
    for k in range(at - 1, 0, -1):
        phrase = scene.phrases[k]
        if phrase.kind == "figure":
            return False
        if phrase.kind == "verb":
            past = phrase.word in PAST_FORMS or phrase.word.endswith("ed")
            return phrase.verb == "change" and past and scene.phrases[k - 1].kind != "relative"
    return False


def _is_in(phrase: Phrase, measure: Extent | None) -> bool:
    """Whether a noun is the one that was counted: a 5% increase in profits to $5 million."""
    return measure is not None and measure.first < phrase.end <= measure.end


def _other_side(scene: Scene, at: int, earlier: Link) -> Link | None:
    """compared with figure for holder: somebody else's, the same of it."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word != "for":
        return None
    if scene.candidates[phrases[at].figure].role != "from" and not _is_against(scene, at):
        return None
    if phrases[at + 2].kind != "noun" or is_time(scene, phrases[at + 2]) or not earlier.holder:
        return None
    held = take_apart(scene, at + 2)
    if held.holder and held.measure is None:
        return Link(held.holder, earlier.measure, rule="other side of a comparison")
    if _is_against(scene, at):
        return Link(None, earlier.measure, rule="other side of a comparison")
    thing = as_thing(scene, phrases[at + 2]) if earlier.holder.named.common else None
    return Link(thing, earlier.measure, rule="other side of a comparison") if thing else None


def _is_against(scene: Scene, at: int) -> bool:
    """Whether the figure is the other's of a vote: leads with 48 percent to 44 percent for Ann Lee."""
    phrases = scene.phrases
    pair = phrases[at - 1].word in {"to", "against"} and phrases[at - 2].kind == "figure"
    return pair and scene.candidates[phrases[at].figure].kind == "percent"


def _those(scene: Scene, at: int, earlier: Link) -> Link | None:
    """sales at Acme fell figure while those of Bell rose figure: the same measure, of another."""
    verb = at - 1 - (scene.phrases[at - 1].kind == "preposition")
    k = verb - 1
    if k < 1 or scene.phrases[k - 1].word not in _OWNING or scene.phrases[verb].kind != "verb":
        return None
    lead = scene.phrases[k - 1].first
    if lead == 0 or scene.tokens.lower[lead - 1] not in _STANDING_FOR or not is_thing(scene, k):
        return None
    if k > 2 and scene.phrases[k - 2].kind == "relative" and scene.phrases[k - 3].kind == "verb":
        # said that at Bell sales rose
        return None
    held = take_apart(scene, k)
    holder = held.holder if held.measure is None else scene.collective(k)
    return Link(holder, earlier.measure, rule="those of holder verb figure")


def _gapped(scene: Scene, at: int, earlier: Link) -> Link | None:
    """figure and holder figure, figure, noun to figure: what the verb says of the first it says of the second."""
    if earlier.rule not in _GAPPING:
        return None
    phrases = scene.phrases
    k = at - 1 - (phrases[at - 1].kind == "preposition" and phrases[at - 1].word in _GAP_LEADS)
    if phrases[at - 1].word in _NAME_LEADS and not _stands_named(scene, k):
        return None
    if k < 2 or phrases[k - 1].word not in _GAP_JOINTS or not is_thing(scene, k) or phrases[k].word[-2:] == "ed":
        return None
    if earlier.counterparty and recipient_of(scene, at):
        # paid Acme $5 and Bell $6
        return None
    number = phrases[at].figure
    # raised lamp prices by 2%, or $20, and boot prices by 3%
    alike = scene.candidates[number].kind in {one.kind for one in scene.candidates[max(0, number - 2) : number]}
    if not alike or phrases[k].word in GENERIC or not _goes_on(scene, k):
        return None
    held = take_apart(scene, k)
    if phrases[at - 1].word in _NAME_LEADS:
        # Acme is on 31%, Bell on 28%; but nobody whose name was not seen
        measure = earlier.measure if earlier.holder else None
        return Link(None if held.measure else held.holder, measure, rule="gapped figure")
    holder = held.holder or scene.collective(k)
    counted = _counted(scene, at)
    if counted:
        same = earlier.measure is not None and scene.tokens.lower[earlier.measure.end - 1] == phrases[at + 1].word
        return Link(holder, counted, rule="gapped figure") if same and holder and held.measure is None else None
    if holder:
        return Link(holder, (held.measure if held.holder else None) or earlier.measure, rule="gapped figure")
    if earlier.holder and earlier.holder.named.common and phrases[k].word not in ANY_MEASURES:
        return Link(as_thing(scene, phrases[k]), earlier.measure, rule="gapped figure")
    return Link(earlier.holder, held.measure, rule="gapped figure") if held.measure else None


def _elliptic(scene: Scene, at: int, earlier: Link) -> Link | None:
    """holder's verb figure: Acme's sales rose 5% while Bell's fell 3%, the sales of the other."""
    k = at - 1 - (scene.phrases[at - 1].kind == "preposition")
    if k < 1 or scene.phrases[k].kind != "verb" or earlier.measure is None:
        return None
    owner = scene.phrases[k - 1]
    if owner.kind != "noun" or not owner.named or owner.core < owner.end:
        return None
    return Link(take_apart(scene, k - 1).holder, earlier.measure, rule="subject verb figure")


def _ranked(scene: Scene, at: int, earlier: Link) -> Link | None:
    """figure, ahead of holder at figure and holder at figure: the same of the next."""
    phrases = scene.phrases
    if at < 3 or phrases[at - 1].word not in _RANKED or not phrases[at - 2].named:
        return None
    number = phrases[at].figure
    alike = scene.candidates[number].kind == scene.candidates[number - 1].kind
    joined = earlier.rule == "ranked behind" and phrases[at - 3].word in _GAP_JOINTS
    first = phrases[at - 2].first
    words = tuple(scene.tokens.lower[max(0, first - 3) : first])
    if not alike or not (joined or any(words[-len(row) :] == row for row in _RANKING)):
        return None
    held = take_apart(scene, at - 2)
    return Link(held.holder, earlier.measure, rule="ranked behind") if held.measure is None else None


def _stands_named(scene: Scene, k: int) -> bool:
    """Whether a phrase is a name, or what has a capital behind its determiner: Labour, the Greens."""
    phrase = scene.phrases[k]
    opened = phrase.kind == "noun" and phrase.core < phrase.end
    return opened and all(word[:1].isupper() for word in scene.tokens.words[phrase.core : phrase.end])


def _goes_on(scene: Scene, k: int) -> bool:
    """Whether a figure, and what hangs on it, stand in front of what joins a noun to it: 79 pct of the land, and."""
    phrases = scene.phrases
    before = k - 2
    while before > 0 and phrases[before].word in _GAP_JOINTS:
        before -= 1
    if before > 1 and phrases[before].kind == "noun" and phrases[before - 1].kind == "preposition":
        before -= 2
    stake = before > 0 and phrases[before].kind == "noun" and phrases[before - 1].kind == "figure"
    return phrases[before - stake].kind == "figure"


def _counted(scene: Scene, at: int) -> Extent | None:
    """The noun right behind the figure: and bought two $5 lamps."""
    phrases = scene.phrases
    if at + 1 >= len(phrases) or phrases[at + 1].kind != "noun" or phrases[at + 1].first != phrases[at].end:
        return None
    if is_time(scene, phrases[at + 1]):
        # tripled to $5 last year
        return None
    return Extent(phrases[at + 1].core, phrases[at + 1].end)


def _is_made(scene: Scene, at: int) -> bool:
    """Div 9p making figure: what the year's dividend adds up to."""
    if at < 2 or scene.phrases[at - 1].word != "making":
        return False
    k = at - 2 - (at > 2 and scene.phrases[at - 2].word == ",")
    return any(scene.phrases[j].kind == "figure" for j in range(max(0, k - 2), k + 1))


def _is_equal(scene: Scene, at: int) -> bool:
    """a fine of $5 million, equal to figure of its sales: the fine again."""
    phrases, lower = scene.phrases, scene.tokens.lower
    if at < 2 or phrases[at - 1].word != "to" or lower[phrases[at - 1].end - 2] not in _EQUAL:
        return False
    return any(phrases[k].kind == "figure" and phrases[k + 1].word == "," for k in range(max(0, at - 4), at - 1))


def _is_from_count(scene: Scene, at: int) -> bool:
    """7.8 pct of the total, from 164,000 shares, or figure: the stake that was."""
    phrases = scene.phrases
    if at < 4 or phrases[at - 1].word != "or" or phrases[at - 2].word != "," or phrases[at - 4].word != "from":
        return False
    same = scene.candidates[phrases[at].figure - 1].kind == scene.candidates[phrases[at].figure].kind
    return same and phrases[at - 3].kind == "noun" and _is_count_or_time(scene, phrases[at - 3])


def _joined(scene: Scene, at: int, earlier: Link) -> Link | None:
    """figure and figure: two of one thing, unless a noun of its own follows."""
    phrases = scene.phrases
    if at < 2 or phrases[at - 1].word != "and" or phrases[at - 2].kind != "figure":
        return None
    number = phrases[at].figure
    following = phrases[at + 1] if at + 1 < len(phrases) else None
    owned = following is not None and (following.kind == "noun" or following.word == "of")
    if owned or scene.candidates[number].kind != scene.candidates[number - 1].kind:
        return None
    return earlier.told_as("list")


def _is_count_or_time(scene: Scene, phrase: Phrase) -> bool:
    """816,000 shares, the third quarter."""
    return scene.tokens.kinds[phrase.core] is NUMBER or is_time(scene, phrase)


def _next_item(scene: Scene, at: int, earlier: Link) -> Link | None:
    """; figure: an item that opens with a figure and has no verb tells of what the items before do."""
    k = at - 1 - (at > 1 and scene.phrases[at - 1].word == "and")
    if k < 1 or scene.phrases[k].word != ";":
        return None
    number = scene.phrases[at].figure
    if scene.candidates[number].kind != scene.candidates[number - 1].kind:
        return None
    for phrase in scene.phrases[at + 1 :]:
        if phrase.word == ";":
            break
        if phrase.kind == "verb":
            return None
    return earlier.told_as("list")


def _signs_before(scene: Scene, at: int) -> int | None:
    """The figure before this one where only signs, prepositions and times stand between."""
    for k in range(at - 1, max(-1, at - 7), -1):
        phrase = scene.phrases[k]
        if phrase.kind == "figure":
            return k
        if phrase.kind == "verb" or (phrase.kind == "noun" and phrase.named):
            return None
    return None


def _continued(scene: Scene, at: int, earlier: Link) -> Link | None:
    """A figure that nothing else tells of, in a list behind another of its kind."""
    number = scene.phrases[at].figure
    if scene.candidates[number].role != "change" and scene.candidates[number].kind != scene.candidates[number - 1].kind:
        return None
    before = _signs_before(scene, at)
    if before is None:
        return None
    if scene.candidates[number].role == "change":
        # revenue was $5 million, representing a 40% increase
        return earlier.told_as("change of the figure before")
    contents = content_of(scene, at)
    if contents and scene.phrases[at - 1].word in {"and", ","}:
        # with $5 in cash and $6 in debt
        return Link(earlier.holder, contents, rule="list")
    between = range(before + 1, at)
    listed = all(scene.phrases[k].kind != "noun" or _is_count_or_time(scene, scene.phrases[k]) for k in between)
    return earlier.told_as("list") if listed else None
