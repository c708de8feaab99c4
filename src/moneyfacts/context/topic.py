"""The topics: the company and the country a story is about, to whom a bare measure belongs that names nobody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from moneyfacts.context.clauses import subject_of, verb_before
from moneyfacts.context.coreference import is_agency, is_authority
from moneyfacts.context.entities import Named
from moneyfacts.context.holders import ESTIMATES, head_of_words
from moneyfacts.context.link import Link
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import Extent, Holder, Scene
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.function_words import AUXILIARIES
from moneyfacts.lexicon.measures import (
    COUNTRY_MEASURES,
    ISSUES,
    NATIONAL_MEASURES,
    NATIONAL_PRODUCTS,
    SOVEREIGN,
    STORY_MEASURES,
    TERM_PAIRS,
    TERMS,
    TOLD_MEASURES,
)
from moneyfacts.lexicon.names import (
    CENTRAL_BANKS,
    MONEY_STOCKS,
    REPORTERS,
    UNITS,
    begins_with,
    heads,
    is_of_people,
    lands,
)
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS, verbs

#: A topic is forgotten so many characters behind its last figure or mention: about a paragraph.
_REACH: Final = 1000
#: How many names are looked through for a country.
_NAMES: Final = 12
#: A measure with its country has so many words: exports from Chile.
_IN_PLACE: Final = 3
#: How many words in front of a measure tell whose it is: estimate of the company's.
_OWNED: Final = 6
#: How far the opening of a document reaches, in characters.
_OPENING: Final = 160
#: Prepositions behind which a name only tells where, by whom or under what.
_BESIDE: Final = frozenset("in at by on with from through for under".split())

#: What is said of these is said of whom the story is about.
_TOLD_OF: Final = STORY_MEASURES | ISSUES
_SHOWING: Final = frozenset({"show", "shows", "showed"})
_end = attrgetter("end")


class Topic(NamedTuple):
    """Whom a story told of last, and where that ended."""

    holder: Holder
    end: int


class Topics(NamedTuple):
    """The company and the country that a story goes on to tell of."""

    story: Topic | None = None
    country: Topic | None = None

    def told_of(self, holder: Holder, end: int) -> Topics:
        """The topics behind a figure of somebody's."""
        kind = holder.named.kind
        if holder.named.common:
            # Farmers got $5: the story goes on with whom it told of.
            return self
        if kind == "place":
            return Topics(self.story, Topic(holder, end))
        name = holder.named.name
        is_stock = kind is None and begins_with(name, MONEY_STOCKS)
        is_told_of = kind not in {"person", "index"} and not is_stock and not begins_with(name, REPORTERS)
        return Topics(Topic(holder, end) if is_told_of else None, self.country)

    def with_country(self, named: Named | None) -> Topics:
        """The topics with a country that the text told of since."""
        if named is None or (self.country and self.country.end >= named.end):
            return self
        return Topics(self.story, _named_topic(named))


def _named_topic(named: Named) -> Topic:
    return Topic(Holder(named, named.start, named.end), named.end)


def opening_topics(text: str, mentions: Sequence[Named]) -> Topics:
    """The company and country that a document opens with: the first that it names, in front of any verb.

    Behind who but rates or reports (Moody's cut the debt of Acme) it is the next one.
    """
    country: Topic | None = None
    reported = False
    for named in mentions[:_NAMES]:
        if named.start > _OPENING or not (reported or _is_verbless(text[: named.start])):
            break
        if begins_with(named.name, REPORTERS):
            reported = True
        elif named.kind == "place":
            aimed = text[: named.start].split()[-1:] == ["to"]
            if not country and not aimed and named.text.split()[0] in lands():
                # exports to Chile are somebody else's
                country = _named_topic(named)
        elif named.kind in {"company", "fund"}:
            return Topics(_named_topic(named), country)
        else:
            break
    return Topics(None, country)


def _is_verbless(front: str) -> bool:
    """Whether what stands in front of a name belongs to its phrase: Italian car group Acme, the coupon for Acme."""
    if ":" in front:
        return False
    words = front.lower().replace("<", " ").replace("(", " ").split()
    return AUXILIARIES.isdisjoint(words) and not any(word in verbs() and _is_finite(word) for word in words)


def _is_finite(word: str) -> bool:
    return word in PAST_FORMS or (word.endswith(("ed", "s")) and word not in NOMINAL)


def with_topics(scene: Scene, links: Sequence[Link], topics: Topics) -> tuple[list[Link], Topics]:
    """Give bare measures (revenue, net profit, inflation) to whom the story told of before, and go on.

    Only where the sentence itself names nobody else in front of the figure but who speaks.
    """
    told: list[Link] = []
    phrases, named = scene.phrases, list[Named]()
    count, at = len(phrases), 0
    for candidate, link in zip(scene.candidates, links, strict=True):
        end = scene.tokens.ends[candidate.end - 1]
        if link.holder:
            told.append(link)
            if not link.rule.startswith("figure owned"):
                # 67% owned by Acme: the story stays with whom Acme owns.
                topics = topics.told_of(link.holder, end)
            continue
        if topics.story or topics.country:
            while at < count and (phrase := phrases[at]).first < candidate.first:
                if phrase.named:
                    named += _acting(scene, at)
                at += 1
        topic = _topic_of(scene, link, at, named, topics)
        if topic:
            rule = f"{link.rule}, of the one told before"
            measure = _without_place(scene, link.measure, topic)
            told.append(Link(topic.holder, measure, link.counterparty, rule, link.parties))
            topics = topics.told_of(topic.holder, end)
        else:
            told.append(link)
    return told, topics


def _acting(scene: Scene, k: int) -> list[Named]:
    """The names of a phrase that may have what follows: no person, nobody who but speaks or stands aside."""
    phrase = scene.phrases[k]
    # The Lamp report said: whose the report is, is no matter.
    lead, end = scene.phrases[k - 1].word if k else "", scene.tokens.ends[phrase.end - 1]
    following = scene.phrases[k + 1] if k + 1 < len(scene.phrases) else None
    speaks = following is not None and (following.verb == "say" or following.word in _SHOWING)
    return [
        one
        for one in phrase.named
        if one.kind != "person"
        and (lead not in _BESIDE or (lead in {"in", "at"} and one.kind == "place"))
        and not (speaks and (one.end < end or is_agency(one) or begins_with(one.name, REPORTERS)))
    ]


def _topic_of(scene: Scene, link: Link, at: int, named: Sequence[Named], topics: Topics) -> Topic | None:
    """Whose a bare measure is: the country's, the company's, or nobody's that is told."""
    if link.measure is None or link.counterparty:
        # an investment of $5 in Acme, a debt of $5 to Acme: not of whom the story told before
        return None
    start = scene.tokens.starts[0]
    words = scene.tokens.lower[link.measure.first : link.measure.end]
    head = head_of_words(words)
    if head in COUNTRY_MEASURES:
        topics = topics.with_country(_country_before(scene))
    near = [topic for topic in topics if topic and start - topic.end <= _REACH]
    near.sort(key=_end, reverse=True)
    for topic in near:
        others = (one for one in named if topic.holder.named.kind == "place" or one.kind != "place")
        if all(_stands_for(one, topic.holder.named) for one in others) and _is_measure_of(scene, words, head, topic):
            foreign = _is_of_another(scene, link, at) or _has_other_subject(scene, link.measure, at)
            return None if foreign else topic
    return None


def _without_place(scene: Scene, measure: Extent | None, topic: Topic) -> Extent | None:
    """The measure without the country that has it: unemployment in Chile, exports from Chile."""
    named = topic.holder.named
    if measure is None or named.kind != "place" or measure.end - measure.first < _IN_PLACE:
        return measure
    words, lower = scene.tokens.words, scene.tokens.lower
    name = named.text.split()
    end = measure.end - len(name)
    if words[end : measure.end] != name:
        return measure
    end -= lower[end - 1] == "the"
    return Extent(measure.first, end - 1) if end - 1 > measure.first and lower[end - 1] in {"in", "from"} else measure


def _stands_for(one: Named, topic: Named) -> bool:
    """Whether a name is the topic's, or its central bank's: the Bank of Japan tells of Japan, Bank Negara of any."""
    if one.name == topic.name:
        return True
    bank = topic.kind == "place" and begins_with(one.name, CENTRAL_BANKS)
    return bank and (" of " not in one.name or one.name.endswith(topic.name.split()[-1]))


def _country_before(scene: Scene) -> Named | None:
    """The country of which the sentences before tell something: Japan's imports fell. The surplus rose to $5."""
    start, text = scene.tokens.starts[0], scene.tokens.source
    last = bisect_left(scene.mentions, start, key=attrgetter("start"))
    for named in reversed(scene.mentions[max(0, last - _NAMES) : last]):
        if start - named.end > _REACH:
            return None
        own = text[named.end : named.end + 2] in {"'s", "’s"}
        if own and named.kind == "place" and named.text.split()[0] in lands():
            return named
    return None


def _is_of_another(scene: Scene, link: Link, at: int) -> bool:
    """Whether the figure is somebody's whom nobody tells: the unit's $5 million debt, mills with $5 in assets."""
    if link.measure and "s" in scene.tokens.lower[link.measure.first : link.measure.end]:
        # Spring's revenues, where Spring was not taken for a name
        return True
    if link.measure and _is_estimated(scene.tokens.lower[max(0, link.measure.first - _OWNED) : link.measure.first]):
        return True
    before = scene.phrases[at - 1] if at else None
    if link.rule.startswith("holder with"):
        return True
    if before is None or before.core < before.end or before.end != scene.phrases[at].first:
        return False
    words = set(scene.tokens.lower[before.first : before.end])
    return bool({"'", "’", "their"} & words) and not words & {"company", "country", "nation"}


def _is_estimated(front: Sequence[str]) -> bool:
    """Whether what stands in front of a measure makes it another's that somebody reckons: its estimate of Bell's."""
    return front[-1:] == ["s"] and not ESTIMATES.isdisjoint(front)


def _has_other_subject(scene: Scene, measure: Extent, at: int) -> bool:
    """Whether the figure's clause is said of somebody else without a name: citizens will pay a premium of $5."""
    verb = verb_before(scene, at)
    subject = None if verb is None else subject_of(scene, verb)
    if verb is None or subject is None or scene.phrases[verb].verb == "say":
        return False
    phrase = scene.phrases[subject]
    if phrase.end > measure.first and subject and scene.phrases[subject - 1].verb == "get":
        # the branch saw profit rise
        seer = subject_of(scene, subject - 1)
        return seer is not None and (scene.phrases[seer].word in UNITS or _is_somebody(scene.phrases[seer]))
    if phrase.end > measure.first or phrase.core >= phrase.end:
        return False
    return phrase.word not in _TOLD_OF and _may_have(phrase, scene.phrases[verb])


def _may_have(phrase: Phrase, verb: Phrase) -> bool:
    """Whether what a verb is said of may own: somebody, or what has something; no act (the sale cut debt to $5)."""
    return _is_somebody(phrase) or verb.verb in {"have", "get"}


def _is_somebody(phrase: Phrase) -> bool:
    return phrase.word in collectives() or phrase.word in heads() or is_of_people(phrase.word)


def _is_measure_of(scene: Scene, words: Sequence[str], head: str, topic: Topic) -> bool:
    """Whether the measure is one that a story goes on to tell of its topic."""
    if topic.holder.named.kind == "place":
        pair = " ".join(words[-2:]) in NATIONAL_PRODUCTS
        return pair or head in COUNTRY_MEASURES
    if (
        not SOVEREIGN.isdisjoint(words)
        or "circulation" in words
        or (is_authority(topic.holder.named) and head in NATIONAL_MEASURES)
    ):
        return False
    if _is_term(words):
        return True
    told = words[-1] in TOLD_MEASURES or words[0] in STORY_MEASURES or head in TOLD_MEASURES
    return told and not _tells_of_another(scene, topic)


def _is_term(words: Sequence[str]) -> bool:
    """Whether a measure is a term of an issue, which is the issuer's whoever leads or lists it."""
    return words[-1] in TERMS or words == ["yield"] or " ".join(words[-2:]) in TERM_PAIRS


def _tells_of_another(scene: Scene, topic: Topic) -> bool:
    """Whether a sentence without a figure, behind the last of the topic's, is said of another company."""
    starts, start = scene.sentences, scene.tokens.starts[0]
    low = bisect_left(scene.mentions, topic.end, key=attrgetter("start"))
    for named in scene.mentions[low : low + _NAMES]:
        if named.start >= start:
            break
        own = starts[bisect_right(starts, (named.start, len(scene.tokens.source))) - 1][0]
        opens = scene.tokens.source[own : named.start].strip(" \n\t<(").lower() in {"", "the"}
        company = named.kind in {"company", "fund"} and not begins_with(named.name, REPORTERS)
        if opens and company and named.name != topic.holder.named.name:
            return True
    return False
