"""Links: what a figure is about, by the ways that prose has of saying it; each way a rule with a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from moneyfacts.context.holders import Extent, Held, Holder, Scene, as_thing, is_time, take_apart
from moneyfacts.context.phrases import Phrase
from moneyfacts.lexicon.changes import CHANGE_ADJECTIVES, change_nouns
from moneyfacts.lexicon.names import heads
from moneyfacts.lexicon.numerals import CARDINALS

#: How many phrases away a figure's verb, and a verb's subject, are looked for.
_REACH = 14

#: Prepositions that a figure hangs on its verb with.
_LEADING = frozenset("to from at by for up down above below over under with than against vs versus as".split())

#: Prepositions in front of whom the subject pays, and of what it pays for.
_PAYEES = frozenset({"in", "into", "to", "from", "with", "for"})
_GOODS = frozenset({"for", "on"})

#: Measures that a company tells of itself when it says no more: Acme said net profit rose.
_OWN_MEASURES = frozenset(
    "profit profits income loss losses revenue revenues sales earnings dividend dividends turnover results backlog "
    "orders net ebitda cash debt assets costs expenses payout shipments production output capacity workforce margin "
    "margins deposits loans capital spending investment investments guidance charge charges".split()
)
#: How many clauses up the one who acts is looked for: Acme filed a statement covering $5 million.
_CLIMBS = 3
#: How many phrases an aside has.
_ASIDE = 8
#: The most phrases that hang on a measure: two prepositions with their nouns.
_MOST_HANGING = 4
_MOST_PARTIES = 8
#: Words behind a figure that are no thing: a gain of $5 million pre-tax.
_ADJECTIVES = frozenset("pre-tax pretax after-tax net gross nominal cash each apiece prior higher lower".split())
_OF_TIME = frozenset({"for", "in", "during"})
_FROM = frozenset({"from", "than", "vs", "versus", "against", "to", "with"})
_GENERIC = frozenset(
    "total sum amount aggregate excess minimum maximum average combination number range combined tune "
    "equivalent basis prior figure percent estimated severe real worth level levels peak high highs low lows "
    "record nominal further late early additional several result".split()
)
#: Prepositions that open clauses too.
_OPENERS = frozenset({"as", "after", "before", "since", "until"})
#: Those of them that a story goes on to tell of the same one: sales were ... Net profit rose ...
_STORY_MEASURES = frozenset(
    "profit profits income loss losses revenue revenues sales earnings dividend dividends turnover results backlog "
    "margin margins net ebitda payout".split()
)
_HANGING = frozenset({"of", "at", "in"})
_ENTRIES = frozenset({"gain", "gains", "charge", "credit", "surplus", "deficit", "writeoff", "provision", "benefit"})
_SPENDING = frozenset({"spend", "buy"})


@dataclass(slots=True)
class Link:
    """What a figure is about; ``rule`` names the way it was told."""

    holder: Holder | None = None
    measure: Extent | None = None
    counterparty: Holder | None = None
    rule: str = ""
    parties: tuple[Holder, ...] = ()


Rule = Callable[[Scene, int], Link | None]


def is_own_measure(scene: Scene, link: Link) -> bool:
    """Whether the measure is one that a story tells of the one it is about: revenue, net profit."""
    return link.measure is not None and scene.tokens.lower[link.measure.end - 1] in _STORY_MEASURES


def read_links(scene: Scene) -> list[Link]:
    """The link of every candidate of a sentence, in order."""
    links: dict[int, Link] = {}
    for at, phrase in enumerate(scene.phrases):
        if phrase.kind == "figure":
            earlier = links.get(phrase.figure - 1)
            links[phrase.figure] = _link(scene, at, earlier)
    told = [links.get(k, Link()) for k in range(len(scene.candidates))]
    return _shared_out(scene, told) if "respectively" in scene.tokens.lower else told


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
    restated = _restatement(scene, at, earlier)
    if restated:
        return restated
    for rule in RULES:
        link = rule(scene, at)
        if link:
            link = _without_generic(scene, at, link)
        if link and (link.holder or link.measure):
            return _with_parties(scene, at, _with_place(scene, at, link))
    return _continued(scene, at, earlier) or Link()


def _without_generic(scene: Scene, at: int, link: Link) -> Link:
    """A measure of one word that names nothing: a total, a basis; of a change, a noun of change."""
    measure = link.measure
    if measure is None or measure.end - measure.first > 1:
        return link
    if measure.first >= measure.end:
        return replace(link, measure=None)
    word = scene.tokens.lower[measure.first]
    change = word in change_nouns() and scene.candidates[scene.phrases[at].figure].role != "level"
    return replace(link, measure=None) if change or word in _GENERIC else link


def _with_place(scene: Scene, at: int, link: Link) -> Link:
    """figure at holder: revenue fell 11% at one bank and 17% at another."""
    phrases = scene.phrases
    if link.holder or at + 2 >= len(phrases) or phrases[at + 1].word != "at" or phrases[at + 2].kind != "noun":
        return link
    held = take_apart(scene, at + 2)
    return replace(link, holder=held.holder) if held.measure is None else link


def _with_parties(scene: Scene, at: int, link: Link) -> Link:
    """figure venture between holder and holder; holder, holder and holder paid figure: all who share it."""
    between = _shared_between(scene, at)
    if between:
        return replace(link, holder=between[0], parties=between)
    if scene.candidates[scene.phrases[at].figure].kind == "ratio" and link.holder:
        other = next((one for one in _holders_after(scene, at, frozenset({"with"}))), None)
        return replace(link, parties=(link.holder, other)) if other else link
    joint = _joint_subjects(scene, at, link.holder)
    return replace(link, holder=joint[0], parties=joint) if joint else link


def _shared_between(scene: Scene, at: int) -> tuple[Holder, ...]:
    holders = _holders_after(scene, at, frozenset({"between", "among"}))
    return holders if len(holders) > 1 else ()


def _holders_after(scene: Scene, at: int, words: frozenset[str]) -> tuple[Holder, ...]:
    """The holders behind the first of these prepositions, which stands close behind the figure."""
    phrases = scene.phrases
    for k in range(at + 1, min(at + 4, len(phrases) - 1)):
        if phrases[k].kind == "preposition" and phrases[k].word in words:
            return _listed_holders(scene, range(k + 1, min(k + 2 * _MOST_PARTIES, len(phrases))))
    return ()


def _joint_subjects(scene: Scene, figure: int, holder: Holder | None) -> tuple[Holder, ...]:
    """The holders of a list that ends in this one: Apple, Google and Meta."""
    if holder is None:
        return ()
    near = range(figure - 1, max(-1, figure - 1 - 2 * _REACH), -1)
    at = next((k for k in near if _stands_for(scene, scene.phrases[k], holder)), None)
    if not at or scene.phrases[at - 1].word != "and":
        return ()
    back = _listed_holders(scene, range(at, max(-1, at - 2 * _MOST_PARTIES), -1))
    return back[::-1] if len(back) > 1 else ()


def _stands_for(scene: Scene, phrase: Phrase, holder: Holder) -> bool:
    start, end = scene.tokens.starts[phrase.core], scene.tokens.ends[phrase.end - 1]
    return phrase.kind == "noun" and phrase.core < phrase.end and start <= holder.start and holder.end == end


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


# Figures that say the same as the one before


def _restatement(scene: Scene, at: int, earlier: Link | None) -> Link | None:
    """figure (figure), figure or figure, figure to figure from figure: about the same as the first."""
    if earlier is None or not (earlier.holder or earlier.measure):
        return None
    before = _signs_before(scene, at)
    if scene.candidates[scene.phrases[at].figure].role == "from" and before is None:
        return replace(earlier, rule="restatement") if scene.phrases[at - 1].word in _FROM else None
    if before is None:
        return None
    words = {scene.phrases[k].word for k in range(before + 1, at)}
    candidate = scene.candidates[scene.phrases[at].figure]
    same = candidate.role in {"from", "to"} or words <= {"(", "or", ",", "up", "down"}
    following = scene.phrases[at + 1] if at + 1 < len(scene.phrases) else None
    prenominal = following is not None and following.kind == "noun" and following.first == scene.phrases[at].end
    if not same or (prenominal and following is not None and following.word not in change_nouns()):
        return None
    return replace(earlier, rule="restatement")


def _signs_before(scene: Scene, at: int) -> int | None:
    """The figure before this one where only signs, prepositions and times stand between."""
    for k in range(at - 1, max(-1, at - 7), -1):
        phrase = scene.phrases[k]
        if phrase.kind == "figure":
            return k
        if phrase.kind == "verb" or (phrase.kind == "noun" and phrase.named):
            return None
    return None


def _continued(scene: Scene, at: int, earlier: Link | None) -> Link | None:
    """A figure that nothing else tells of, in a list behind another of its kind."""
    number = scene.phrases[at].figure
    if earlier is None or not number:
        return None
    if scene.candidates[number].role != "change" and scene.candidates[number].kind != scene.candidates[number - 1].kind:
        return None
    before = _signs_before(scene, at)
    if before is None:
        return None
    if scene.candidates[number].role == "change":
        # revenue was $5 million, representing a 40% increase
        return replace(earlier, rule="change of the figure before")
    between = range(before + 1, at)
    listed = all(scene.phrases[k].kind != "noun" or is_time(scene, scene.phrases[k]) for k in between)
    return replace(earlier, rule="list") if listed else None


# The rules


def _prenominal(scene: Scene, at: int) -> Link | None:
    """figure noun: a $2.6 billion deal, a 43% reduction in costs, a 12% stake in Acme."""
    phrase = scene.phrases[at]
    if at + 1 >= len(scene.phrases):
        return None
    noun = scene.phrases[at + 1]
    owner = _owner_behind(scene, at)
    if owner:
        return Link(owner, None, _holder_before(scene, at), "figure owned by holder")
    if noun.word in {"or", "(", ","} and at + 2 < len(scene.phrases) and scene.phrases[at + 2].kind == "figure":
        # a $411 million or 23% decline: told behind the second
        same = scene.candidates[phrase.figure].role == scene.candidates[scene.phrases[at + 2].figure].role == "change"
        return _prenominal(scene, at + 2) if same else None
    gap = scene.tokens.lower[phrase.end : noun.first]
    if noun.kind == "noun" and _is_next_row(scene, phrase, noun):
        return None
    if noun.kind != "noun" or len(gap) > 1 or noun.core != noun.first or noun.word in _ADJECTIVES:
        return None
    if _has_change(scene, noun) and scene.candidates[phrase.figure].role != "level":
        return _of_change(scene, at + 1, at)
    held = take_apart(scene, at + 1)
    holder = held.holder or _possessor_before(scene, at)
    if holder is None and not _is_owned(scene, at):
        holder = _actor(scene, at)
    return Link(holder, held.measure, _counterparty(scene, at + 2), "figure noun")


def _is_owned(scene: Scene, at: int) -> bool:
    """the companies' $5 million plan: somebody's, known or not, so not the actor's."""
    before = scene.phrases[at - 1] if at else None
    return before is not None and before.kind == "noun" and before.core == before.end == scene.phrases[at].first


def _is_next_row(scene: Scene, figure: Phrase, noun: Phrase) -> bool:
    """Whether a noun behind a figure opens the next line of a table: a line break and a capital."""
    tokens = scene.tokens
    between = tokens.source[tokens.ends[figure.end - 1] : tokens.starts[noun.first]]
    return "\n" in between and tokens.words[noun.first][:1].isupper()


def _owner_behind(scene: Scene, at: int) -> Holder | None:
    """41 percent owned by Acme: the one behind "by" holds it."""
    phrases = scene.phrases
    if at + 3 >= len(phrases) or phrases[at + 1].verb != "have" or phrases[at + 2].word != "by":
        return None
    held = take_apart(scene, at + 3)
    return held.holder if phrases[at + 3].kind == "noun" and held.measure is None else None


def _holder_before(scene: Scene, at: int) -> Holder | None:
    """Norcen, 41 percent: the name in front of a figure, a comma between."""
    k = at - 1 - (at > 0 and scene.phrases[at - 1].word == ",")
    return take_apart(scene, k).holder if k >= 0 and scene.phrases[k].kind == "noun" else None


def _has_change(scene: Scene, noun: Phrase) -> bool:
    return noun.word in change_nouns() or scene.tokens.lower[noun.first] in change_nouns()


def _of_change(scene: Scene, noun: int, at: int) -> Link | None:
    """rise|drop in noun: the measure is what rose; else what the sentence is about."""
    phrases = scene.phrases
    inside = _what_changed(scene, phrases[noun])
    leads = {"in", "of", "to"} if phrases[noun].word == "boost" else {"in", "of"}
    if noun + 2 < len(phrases) and phrases[noun + 1].word in leads and _is_thing(scene, noun + 2):
        held = take_apart(scene, noun + 2)
        holder = held.holder or _possessor_before(scene, at) or _actor(scene, at)
        return Link(holder, held.measure, rule="change in noun")
    if inside:
        return Link(_actor(scene, at), inside, rule="noun change")
    possessor = _possessor_before(scene, at)
    if possessor:
        return Link(possessor, None, rule="change")
    verb = _verb_before(scene, at)
    if verb is None:
        return None
    thing = _object(scene, verb, at)
    subject = _subject(scene, verb) if thing is None else thing
    if subject is None:
        return None
    held = take_apart(scene, subject)
    return Link(held.holder, held.measure, rule="change of subject")


def _what_changed(scene: Scene, noun: Phrase) -> Extent | None:
    """quarterly profit growth: what grew stands in front; not the time of a year-over-year increase."""
    front = replace(noun, end=noun.end - 1)
    while front.core < front.end and scene.tokens.lower[front.core] in CHANGE_ADJECTIVES:
        front.core += 1
    if noun.word not in change_nouns() or front.end <= front.core or is_time(scene, front):
        return None
    return Extent(front.core, front.end)


def _is_thing(scene: Scene, at: int) -> bool:
    return scene.phrases[at].kind == "noun" and not is_time(scene, scene.phrases[at])


def _partitive(scene: Scene, at: int) -> Link | None:
    """figure of noun: 75 percent of its revenue, 70 mln dlrs of notes."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word != "of":
        return None
    whole = at + 2
    if phrases[whole].kind == "figure" and whole + 1 < len(phrases):
        # $100 million of 4.85% bonds
        whole += 1
    if phrases[whole].kind != "noun":
        return None
    held = take_apart(scene, whole)
    actor = _possessor_before(scene, at) or _actor(scene, at)
    if held.measure is None:
        return Link(actor or held.holder, None, held.holder if actor else None, "figure of holder")
    return Link(held.holder or actor, held.measure, rule="figure of noun")


def _of_figure(scene: Scene, at: int) -> Link | None:
    """noun of figure: a dividend of $5, an increase in sales of 4%, a fall of 2% in sales."""
    phrases = scene.phrases
    if at < 2 or phrases[at - 1].word != "of" or phrases[at - 2].kind != "noun":
        return None
    noun = at - 2
    if is_time(scene, phrases[noun]) and _hangs(scene, noun) and noun > 1 and phrases[noun - 2].kind == "noun":
        # a profit in 1985 of $5 million
        noun -= 2
    if phrases[noun].word in _GENERIC:
        return _of_total(scene, at, noun)
    if phrases[noun].word in change_nouns() and scene.candidates[phrases[at].figure].role != "level":
        if at + 2 < len(phrases) and phrases[at + 1].word in {"in", "of"} and _is_thing(scene, at + 2):
            held = take_apart(scene, at + 2)
            return Link(held.holder or _actor(scene, at), held.measure, rule="change of figure in noun")
        return _of_change(scene, noun, noun)
    if _hangs(scene, noun) and noun > 1 and phrases[noun - 2].word in _OWN_MEASURES | _ENTRIES:
        # a loss from operations of $5 million
        held = take_apart(scene, noun - 2)
        measure = Extent(held.measure.first, phrases[noun].end) if held.measure else None
        return Link(held.holder or _actor(scene, noun - 2), measure, None, "noun of figure")
    held = take_apart(scene, noun)
    measure = Extent(held.measure.first, min(held.measure.end, phrases[noun].end)) if held.measure else None
    if measure and measure.first >= measure.end:
        measure = None
    return Link(held.holder or _actor(scene, noun), measure, _counterparty(scene, at + 1), "noun of figure")


def _of_total(scene: Scene, at: int, noun: int) -> Link | None:
    """a total of figure in cash: the noun says nothing, so what the figure is in does, or the verb."""
    contents = _contents(scene, at)
    if contents:
        return Link(_actor(scene, noun), contents, _counterparty(scene, at + 1), "total of figure")
    link = _of_verb(scene, noun)
    return replace(link, measure=link.measure or _goods(scene, at)) if link else None


def _contents(scene: Scene, at: int) -> Extent | None:
    """figure in|of thing: $5 million in cash; no place, no time, no company."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word not in {"in", "of"} or not _is_thing(scene, at + 2):
        return None
    held = take_apart(scene, at + 2)
    plain = not phrases[at + 2].named and phrases[at + 2].core == phrases[at + 2].first
    return held.measure if plain else None


def _moved(scene: Scene, at: int) -> Link | None:
    """holder, up figure; noun down figure: what stands in front of the particle moved."""
    phrases = scene.phrases
    if at < 2 or phrases[at - 1].word not in {"up", "down"}:
        return None
    k = at - 2 - (phrases[at - 2].word == ",")
    if k < 0 or phrases[k].kind != "noun" or not (phrases[k].named or k == at - 2):
        return None
    held = take_apart(scene, _head_of(scene, k))
    return Link(held.holder, held.measure, rule="noun, up figure")


def _ranging(scene: Scene, at: int) -> Link | None:
    """noun from figure to figure, noun between figure and figure: homes, fines and fees in a range."""
    phrase = scene.phrases[at]
    candidate = scene.candidates[phrase.figure]
    if not candidate.range or candidate.reach_first == candidate.first or at == 0 or not _is_thing(scene, at - 1):
        return None
    held = take_apart(scene, _head_of(scene, at - 1))
    return Link(held.holder or _actor(scene, at), held.measure, rule="noun from figure to figure")


def _of_verb(scene: Scene, at: int) -> Link | None:
    """subject verb figure: what the verb says of its subject, or its subject does with the figure."""
    verb = _verb_before(scene, at)
    if verb is None:
        return None
    phrase = scene.phrases[verb]
    thing = _object(scene, verb, at)
    subject = _subject(scene, verb)
    if phrase.verb == "cost" or (
        phrase.verb in {"sell", "be"} and thing is None and scene.phrases[at - 1].word == "for"
    ):
        return _priced(scene, subject)
    if phrase.verb in {"be", "change"}:
        return _stated(scene, verb, subject, thing)
    agent = _agent(scene, verb, at)
    if agent and subject is not None:
        bought = scene.phrases[subject]
        return Link(agent, Extent(bought.core, bought.end), rule="bought by holder for figure")
    actor = _as_actor(scene, subject) or _actor(scene, at)
    if thing is not None:
        held = take_apart(scene, thing)
        if phrase.verb == "spend" and held.holder and held.measure is None and thing == at - 1:
            return Link(actor, _contents(scene, at) or _goods(scene, at), held.holder, "paid holder figure")
        if phrase.verb in {"buy", "sell"} and held.measure is None and held.holder:
            named = Extent(scene.phrases[thing].core, scene.phrases[thing].end)
            return Link(actor or held.holder, named if actor else None, rule="bought for figure")
        measure = _contents(scene, at) or held.measure
        if actor and held.holder and measure and held.holder.end <= scene.tokens.starts[measure.first]:
            # Novartis buys an Alcon stake: the name is part of what is bought.
            measure = Extent(scene.phrases[thing].core, measure.end)
        return Link(actor or held.holder, measure, _counterparty(scene, at + 1), "verb object figure")
    return Link(
        actor, _goods(scene, at) if phrase.verb in _SPENDING else None, _counterparty(scene, at + 1), "verb figure"
    )


def _agent(scene: Scene, verb: int, at: int) -> Holder | None:
    """was bought by holder for figure: who does what a passive verb says."""
    if not scene.phrases[verb].passive or scene.phrases[verb].verb not in {"buy", "sell", "spend", "have"}:
        return None
    for k in range(verb + 1, at - 1):
        if scene.phrases[k].word == "by" and scene.phrases[k + 1].kind == "noun":
            held = take_apart(scene, k + 1)
            return held.holder if held.measure is None else None
    return None


def _priced(scene: Scene, subject: int | None) -> Link | None:
    """thing costs|sells for figure: of a price, the thing priced."""
    if subject is None:
        return None
    held = take_apart(scene, subject)
    if held.holder and held.measure is None:
        return Link(held.holder, None, rule="thing costs figure")
    if scene.phrases[subject].word in heads() or scene.phrases[subject].word in CARDINALS:
        return Link(None, held.measure, rule="thing costs figure")
    return Link(as_thing(scene, scene.phrases[subject]), None, rule="thing costs figure")


def _stated(scene: Scene, verb: int, subject: int | None, thing: int | None) -> Link | None:
    """noun is|rose figure; holder raised noun to figure."""
    if thing is not None and scene.phrases[verb].verb == "change":
        held = take_apart(scene, thing)
        return Link(held.holder or _as_actor(scene, subject), held.measure, rule="changed object")
    if subject is None:
        return None
    held = take_apart(scene, subject)
    holder = held.holder
    if holder is None and held.measure and scene.tokens.lower[held.measure.end - 1] in _OWN_MEASURES:
        holder = _teller(scene, subject)
    return Link(holder, _full(scene, subject, verb, held.measure), rule="subject verb figure")


def _full(scene: Scene, subject: int, verb: int, measure: Extent | None) -> Extent | None:
    """The measure with what hangs on it up to the verb: exports to China, growth across the region."""
    between = scene.phrases[subject + 1 : verb]
    if measure is None or not 2 <= len(between) <= _MOST_HANGING or measure.end > between[0].first:
        return measure
    shaped = all(one.kind == ("noun" if k % 2 else "preposition") for k, one in enumerate(between))
    if not shaped or len(between) % 2 or any(is_time(scene, one) for one in between[1::2]):
        return measure
    own = any(one.kind != "place" for phrase in between for one in phrase.named)
    return measure if own else Extent(measure.first, between[-1].end)


def _named_before(scene: Scene, at: int) -> Link | None:
    """noun figure, noun: figure, noun up figure: a headline or a row of a table."""
    k = at - 1
    while k >= 0 and scene.phrases[k].word in {":", "up", "down", "(", "–", "—", "-", ",", "at"}:
        k -= 1
    if k < 0 or scene.phrases[k].kind != "noun":
        return None
    if k and scene.phrases[k - 1].kind == "preposition" and (k + 1 == at or scene.phrases[k - 1].word not in _HANGING):
        return None
    held = take_apart(scene, _head_of(scene, k))
    return Link(held.holder, held.measure, rule="noun figure")


#: The ways of telling what a figure is about, the closest to the figure first.
RULES: tuple[Rule, ...] = (
    _prenominal,
    _of_figure,
    _partitive,
    _moved,
    _ranging,
    _of_verb,
    _named_before,
)


# Finding the way


def _verb_before(scene: Scene, at: int) -> int | None:
    """The verb that the figure hangs on."""
    for k in range(at - 1, max(-1, at - 1 - _REACH), -1):
        phrase = scene.phrases[k]
        if phrase.kind == "verb":
            return k
        if phrase.kind == "relative" or (phrase.kind == "sign" and phrase.word in {";", ":"}):
            return None
    return None


def _object(scene: Scene, verb: int, at: int) -> int | None:
    """The noun phrase right behind a verb, in front of the figure's preposition."""
    k = verb + 1
    if k >= at or scene.phrases[k].kind != "noun" or scene.phrases[k].word in CHANGE_ADJECTIVES:
        return None
    if scene.phrases[k].end == scene.phrases[at].first and scene.tokens.lower[scene.phrases[k].first] in {"a", "an"}:
        # rose a seasonally adjusted $5 million
        return None
    led = scene.phrases[at - 1].kind == "preposition" and scene.phrases[at - 1].word in _LEADING
    return k if led or k == at - 1 else None


def _subject(scene: Scene, verb: int) -> int | None:
    """The noun phrase that a verb is said of, through infinitives, participles and conjunctions."""
    phrases = scene.phrases
    if phrases[verb].participle and phrases[verb].verb == "be":
        # claims, ranging from $200 to $4 million
        return _antecedent(scene, verb)
    k, spare = _before_aside(scene, verb), None
    for _ in range(_REACH):
        if k < 0:
            break
        phrase = phrases[k]
        if phrase.kind == "noun":
            if _hangs(scene, k):
                spare = k if phrases[k - 1].word in _OPENERS else spare
                k -= 2
                continue
            if not is_time(scene, phrase) and not _is_aside(scene, k, verb):
                return k
        elif phrase.kind == "relative":
            return _antecedent(scene, k)
        elif phrase.kind == "sign" and phrase.word in {";", ":"}:
            return None
        k -= 1
    return spare


def _before_aside(scene: Scene, verb: int) -> int:
    """The phrase in front of a verb, a relative clause between commas skipped: Acme, which makes lamps, lost."""
    phrases = scene.phrases
    if verb > 3 and phrases[verb - 1].word == ",":
        for k in range(verb - 2, max(1, verb - 1 - _ASIDE), -1):
            if phrases[k].kind == "relative" and phrases[k - 1].word == ",":
                return k - 2
    return verb - 1


def _antecedent(scene: Scene, relative: int) -> int | None:
    """What "which" and "who" stand for: the noun phrase in front, asides skipped."""
    k = relative - 1
    while k > 0 and (
        scene.phrases[k].kind == "sign" or (scene.phrases[k].kind == "noun" and _is_aside(scene, k, relative))
    ):
        k -= 1
    return k if k >= 0 and scene.phrases[k].kind == "noun" else None


def _hangs(scene: Scene, k: int) -> bool:
    """Whether a noun phrase hangs on a preposition, and so is no subject; "as prices fell" opens a clause."""
    phrases = scene.phrases
    if k > 1 and phrases[k - 1].word == "and" and phrases[k - 2].kind == "noun" and _lists(scene, k - 2):
        return True
    if k == 0 or phrases[k - 1].kind != "preposition":
        return False
    if k + 1 >= len(phrases) or phrases[k + 1].kind != "verb":
        return True
    if phrases[k - 1].word in _OF_TIME and _opens_with_time(scene, phrases[k]):
        # for fiscal 2002 revenue rose
        return False
    if phrases[k - 1].word == "with":
        # with sales reaching $5 million
        return not phrases[k + 1].participle
    return phrases[k - 1].word not in _OPENERS or phrases[k + 1].participle or phrases[k + 1].infinitive


def _lists(scene: Scene, k: int) -> bool:
    """Whether a noun phrase is the first of examples: companies, including this one and that."""
    return k > 0 and scene.phrases[k - 1].word in {"including", "like", "excluding"}


def _opens_with_time(scene: Scene, phrase: Phrase) -> bool:
    """Whether a time and a thing stand side by side: fiscal 2002 total revenue."""
    words = scene.tokens.words[phrase.core : phrase.end]
    years = [i for i, word in enumerate(words) if len(word) == 4 and word.isdecimal()]
    return bool(years) and years[0] < 2 and len(words) > years[0] + 1


def _is_aside(scene: Scene, k: int, end: int) -> bool:
    """Whether a noun phrase between commas explains the one before: Acme, the chipmaker, rose."""
    phrases = scene.phrases
    closed = any(phrases[j].word == "," for j in range(k + 1, end))
    own = [one for one in phrases[k].named if one.end > scene.tokens.starts[phrases[k].core]]
    place = bool(own) and all(one.kind == "place" for one in own)
    if k < 2 or phrases[k - 1].word != "," or (own and not place) or not closed:
        return False
    if place:
        # a plant in Napa, California, was sold
        return True
    return phrases[k - 2].kind == "noun" and bool(phrases[k - 2].named)


def _head_of(scene: Scene, k: int) -> int:
    """The noun phrase that the one at ``k`` hangs on: Shares of "Shares of Acme"."""
    while (
        k > 1
        and _hangs(scene, k)
        and scene.phrases[k - 1].word in {"of", "at", "in"}
        and scene.phrases[k - 2].kind == "noun"
    ):
        k -= 2
    return max(k, 0)


def _subject_of_clause(scene: Scene, at: int) -> int | None:
    verb = _verb_before(scene, at)
    return None if verb is None else _subject(scene, verb)


def _as_actor(scene: Scene, subject: int | None) -> Holder | None:
    """The holder that acts: a name, it, the company; or whose thing acts."""
    return None if subject is None else take_apart(scene, subject).holder


def _actor(scene: Scene, at: int) -> Holder | None:
    """Who acts in the figure's clause; of an infinitive or participle who acts in the one above it."""
    for _ in range(_CLIMBS):
        verb = _verb_before(scene, at)
        subject = None if verb is None else _subject(scene, verb)
        if verb is None or subject is None:
            return None
        holder = _as_actor(scene, subject)
        if holder:
            return holder
        above = scene.phrases[subject - 1] if subject else None
        if above is None or above.kind != "verb" or above.verb == "say":
            return None
        at = subject
    return None


def _teller(scene: Scene, subject: int) -> Holder | None:
    """Acme said net profit rose: the company that tells its own measure."""
    behind_that = subject - (subject > 0 and scene.phrases[subject - 1].word == "that")
    verb = _verb_before(scene, behind_that)
    if verb is None or scene.phrases[verb].verb not in {"say", "get"}:
        return None
    holder = _as_actor(scene, _subject(scene, verb))
    return holder if holder and holder.named.kind in {"company", "fund", None} else None


def _possessor_before(scene: Scene, at: int) -> Holder | None:
    """its $500 million debt, Microsoft's $14 billion stake: whose the noun behind the figure is."""
    if at == 0 or scene.phrases[at - 1].kind != "noun" or scene.phrases[at - 1].end != scene.phrases[at].first:
        return None
    noun = scene.phrases[at - 1]
    tokens = scene.tokens
    if tokens.lower[noun.end - 1] in {"its", "his", "her", "their", "our"}:
        return scene.refer(noun.end - 1, noun.end)
    if noun.core == noun.end and noun.named:
        return Holder(noun.named[-1], noun.named[-1].start, noun.named[-1].end)
    return None


def _behind(scene: Scene, k: int) -> int:
    """The phrase behind a figure's restatement in parentheses: $10 million (£7.5 million) for a mine."""
    words = [phrase.word for phrase in scene.phrases[k : k + 3]]
    return k + 3 if len(words) == 3 and words[0] == "(" and words[2] == ")" else k


def _counterparty(scene: Scene, k: int) -> Holder | None:
    """figure [thing] in|into|to|from holder: with whom."""
    phrases = scene.phrases
    k = _behind(scene, k)
    for j in (k, k + 2):
        if j + 1 >= len(phrases) or phrases[j].kind != "preposition":
            return None
        if phrases[j].word in _PAYEES and phrases[j + 1].kind == "noun":
            held: Held = take_apart(scene, j + 1)
            company = held.holder and held.measure is None and held.holder.named.kind in {"company", "person", None}
            return held.holder if company else None
    return None


def _goods(scene: Scene, at: int) -> Extent | None:
    """figure for|on thing: what was paid for."""
    phrases, k = scene.phrases, _behind(scene, at + 1)
    if k + 1 >= len(phrases) or phrases[k].word not in _GOODS or phrases[k + 1].kind != "noun":
        return None
    if phrases[k + 1].word in _GENERIC:
        return None
    return take_apart(scene, k + 1).measure
