"""Of links: what a noun of a figure tells of it: a dividend of $5, an increase in sales of 4%."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from moneyfacts.context.clauses import actor_of, as_actor, hangs, head_of, subject_of, verb_before
from moneyfacts.context.complements import (
    content_of,
    contents_of,
    counterparty_of,
    goods_of,
    is_owned,
    is_thing,
    partner_of,
    possessor_with,
)
from moneyfacts.context.holders import as_thing, is_entry, is_time, take_apart
from moneyfacts.context.link import Link
from moneyfacts.context.noun_links import made_by, of_change, penalized
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import Extent, Holder, Scene
from moneyfacts.context.verb_links import ENDS, of_verb
from moneyfacts.lexicon.changes import change_nouns
from moneyfacts.lexicon.function_words import APOSTROPHES
from moneyfacts.lexicon.measures import DEALS, ENTRIES, GENERIC, OWN_MEASURES, RATES, STORY_MEASURES
from moneyfacts.lexicon.names import PEOPLE
from moneyfacts.lexicon.periods import time_words

#: Nouns that but tell how a figure is bounded, and what stands in front of them: revenue in the range of $5 million.
_RANGES: Final = frozenset("range region area vicinity neighborhood neighbourhood order".split())
_WITHIN: Final = frozenset({"in", "within", "at"})
#: Totals that say more than how much it is.
_TOTALS: Final = frozenset({"lump sum", "domestic total", "worldwide total", "global total", "overseas total"})
#: Behind these stands with whom, and not what is counted.
_BESIDE: Final = frozenset({"to", "with", "against", "between"})
#: What an entry in the books hangs on what it is from with, and how many nouns hang on one another there.
_FROM: Final = frozenset({"of", "on", "from", "for"})
_DEEPEST: Final = 3
#: What is counted by itself: return on equity is one measure, return on sales two.
_COUNTS: Final = OWN_MEASURES - {"equity"}
#: Nouns of the books, which others hang on: a loss from operations.
_BOOKED: Final = OWN_MEASURES | ENTRIES
#: What a premium is to, and what is to a price so.
_PRICES: Final = frozenset({"price", "close"})
_PREMIUMS: Final = frozenset({"premium", "discount"})
#: Nouns of dealing: what is dealt in is counted.
_DEALINGS: Final = DEALS | frozenset(
    "offering offerings issue issues issuance placement sales purchases redemption repayment retirement assumption "
    "restructuring rescheduling refinancing cancellation buyback importer exporter buyer seller producer "
    "supplier".split()
)


def of_figure(scene: Scene, at: int) -> Link | None:
    """noun of figure: a dividend of $5, an increase in sales of 4%, a fall of 2% in sales."""
    phrases = scene.phrases
    based = _of_base(scene, at)
    if based:
        return based
    noun = _noun_of_figure(scene, at)
    if noun is None or (phrases[noun].word in PEOPLE and at + 1 < len(phrases) and phrases[at + 1].word == "of"):
        # holders of 75 percent of the notes
        return None
    ranged = _in_range(scene, noun)
    if ranged:
        return ranged
    if phrases[noun].word in GENERIC and not _is_told_total(scene, phrases[noun]):
        return _of_total(scene, at, noun)
    dealt = _of_dealt(scene, at, noun) or _of_pace(scene, noun) or _of_price(scene, at, noun)
    if dealt:
        return dealt
    if (
        phrases[noun].word in change_nouns()
        and not is_entry(scene, phrases[noun])
        and scene.candidates[phrases[at].figure].role != "level"
    ):
        if at + 2 < len(phrases) and phrases[at + 1].word in {"in", "of"} and is_thing(scene, at + 2):
            held = take_apart(scene, at + 2)
            return Link(held.holder or actor_of(scene, at), held.measure, rule="change of figure in noun")
        return of_change(scene, noun, noun)
    entry = _entry_above(scene, noun)
    if entry is not None:
        return _of_entry(scene, entry, noun)
    head = noun
    while head > 1 and _is_part_of_measure(scene, head):
        head -= 2
    held = take_apart(scene, head)
    # A measure ends in front of its figure; one with parts, behind the last of them.
    last = phrases[noun].end
    end = last if head < noun or held.measure is None else min(held.measure.end, last)
    measure = Extent(held.measure.first, end) if held.measure and held.measure.first < end else None
    holder = (
        held.holder
        or penalized(scene, at, noun)
        or possessor_with(scene, head)
        or _listed_under(scene, head)
        or made_by(scene, at + 1)
    )
    counterparty = counterparty_of(scene, at + 1) or _buyer(scene, head)
    return Link(holder or actor_of(scene, head), measure, counterparty, "noun of figure")


def _buyer(scene: Scene, noun: int) -> Holder | None:
    """sold thing to holder for proceeds of figure: with whom."""
    if scene.phrases[noun].word != "proceeds" or scene.phrases[noun - 1].word != "for":
        return None
    verb = verb_before(scene, noun)
    return partner_of(scene, verb, noun) if verb is not None and scene.phrases[verb].verb == "sell" else None


def _is_told_total(scene: Scene, noun: Phrase) -> bool:
    """Whether a total or a sum is told by itself: a lump sum, a domestic total."""
    return " ".join(scene.tokens.lower[noun.end - 2 : noun.end]) in _TOTALS


def _of_base(scene: Scene, at: int) -> Link | None:
    """premium to price of figure: a 34% premium to Friday's closing price of $20, which is not of who pays it."""
    phrases = scene.phrases
    if at < 4 or phrases[at - 2].word not in _PRICES or phrases[at - 3].word not in {"to", "over", "on", "from"}:
        return None
    k = at - 4
    if phrases[k].kind == "figure" and phrases[k - 1].word == "of":
        k -= 2
    if phrases[k].word not in _PREMIUMS or phrases[at - 1].word != "of":
        return None
    held = take_apart(scene, at - 2)
    measure, lower = held.measure, scene.tokens.lower
    if measure and lower[measure.first] in time_words() and lower[measure.first + 1] in APOSTROPHES:
        # Friday's closing price
        measure = Extent(min(measure.first + 3, measure.end), measure.end)
    return Link(held.holder if phrases[at - 2].named else None, measure, rule="premium to price of figure")


def _in_range(scene: Scene, noun: int) -> Link | None:
    """noun in the range of figure: expects revenue in the range of $5 million."""
    phrases = scene.phrases
    if phrases[noun].word not in _RANGES or noun < 2 or phrases[noun - 1].word not in _WITHIN:
        return None
    told = noun - 2
    if phrases[told].kind == "verb" and not phrases[told].infinitive:
        # revenue is expected in the region of $5 million
        return of_verb(scene, noun)
    if not is_thing(scene, told):
        return None
    held = take_apart(scene, head_of(scene, told))
    return Link(held.holder or actor_of(scene, told), held.measure, rule="noun in the range of figure")


def _of_pace(scene: Scene, noun: int) -> Link | None:
    """noun rose at an annual rate of figure: what rose."""
    phrases = scene.phrases
    if noun < 2 or phrases[noun].word not in {"rate", "pace"} or phrases[noun - 1].word != "at":
        return None
    subject = subject_of(scene, noun - 2) if phrases[noun - 2].verb == "change" else None
    return None if subject is None else Link(*take_apart(scene, subject), rule="noun rose at a rate of figure")


def _of_price(scene: Scene, at: int, noun: int) -> Link | None:
    """verb price of figure for thing: of a price that is set, the thing priced."""
    phrases = scene.phrases
    if (
        phrases[noun].word != "price"
        or noun == 0
        or phrases[noun - 1].word in {"at", "of", "with"}
        or at + 2 >= len(phrases)
        or phrases[at + 1].word != "for"
    ):
        return None
    if not is_thing(scene, at + 2) or scene.collective(at + 2) or phrases[at + 2].word in PEOPLE:
        # a price of $5 for customers
        return None
    held = take_apart(scene, at + 2)
    holder = held.holder or as_thing(scene, phrases[at + 2])
    return Link(holder, take_apart(scene, noun).measure, rule="price of figure for thing")


def _of_dealt(scene: Scene, at: int, noun: int) -> Link | None:
    """deal of figure of thing: an offering of $5 million of notes, the repurchase of 20 pct of its stock."""
    phrases = scene.phrases
    if phrases[noun].word not in _DEALINGS or at + 2 >= len(phrases):
        return None
    if phrases[at + 1].word != "of" and not content_of(scene, at):
        return None
    whole = at + 2
    if whole + 2 < len(phrases) and phrases[whole + 1].kind == "figure" and is_owned(scene, whole + 1):
        # of its $5 par value stock
        whole += 2
    elif phrases[whole].kind == "figure" and whole + 1 < len(phrases):
        # of 10 pct debentures
        whole += 1
    held = take_apart(scene, whole) if is_thing(scene, whole) else None
    if held is None or held.measure is None:
        return None
    holder = take_apart(scene, noun).holder if phrases[noun].named or phrases[noun].core > phrases[noun].first else None
    holder = holder or held.holder or _listed_under(scene, noun) or actor_of(scene, noun)
    return Link(holder, held.measure, rule="deal of figure of noun")


def _listed_under(scene: Scene, noun: int) -> Holder | None:
    """holder - noun of figure: an item of a list, which opens with whose it is."""
    if noun == 0 or scene.phrases[noun - 1].kind != "noun" or scene.phrases[noun - 2].word == "of":
        return None
    front, tokens = scene.phrases[noun - 1], scene.tokens
    dashes = {"-", "–", "—"} & set(tokens.lower[front.end : scene.phrases[noun].core])
    return as_actor(scene, noun - 1) if dashes and front.named else None


def _noun_of_figure(scene: Scene, at: int) -> int | None:
    """The noun in front of "of figure", a time between (revenue last year of $5) or a number (of 1,000 and 10,000)."""
    phrases = scene.phrases
    lead = at - 1
    if at > 3 and phrases[lead].word in {"and", "or"} and phrases[at - 2].word.replace(",", "").isdecimal():
        lead = at - 3
    if lead < 1 or phrases[lead].word != "of" or phrases[lead - 1].kind != "noun":
        return None
    noun = lead - 1
    if noun and phrases[noun].word == "order" and phrases[noun - 1].word == "on":
        # pay on the order of $5
        return None
    if noun and is_time(scene, phrases[noun]) and phrases[noun - 1].kind == "noun":
        noun -= 1
    if is_time(scene, phrases[noun]) and hangs(scene, noun) and noun > 1 and phrases[noun - 2].kind == "noun":
        # a profit in 1985 of $5 million, a book value at the close of 1991 of $5
        noun -= 2
        ends = noun > 1 and phrases[noun].word in ENDS and phrases[noun - 1].word == "at"
        noun -= 2 * (ends and phrases[noun - 2].kind == "noun")
    while noun > 1 and (_is_beside(scene, noun) or _is_start(scene, noun)):
        # payments to banks of $5 million
        noun -= 2
    return noun


def _is_start(scene: Scene, noun: int) -> bool:
    """Whether a noun but tells from where: airfares from Napa of $5."""
    phrases = scene.phrases
    named = phrases[noun].named
    return (
        phrases[noun - 1].word == "from"
        and phrases[noun - 2].kind == "noun"
        and bool(named)
        and named[-1].kind == "place"
    )


def _is_beside(scene: Scene, noun: int) -> bool:
    """Whether a noun but tells with whom the one before it is: a contract with the navy; no measure of its own."""
    phrases = scene.phrases
    before, phrase = phrases[noun - 2], phrases[noun]
    where = phrases[noun - 1].word == "in" and bool(phrase.named) and phrase.named[-1].kind == "place"
    if not (where or phrases[noun - 1].word in _BESIDE) or before.kind != "noun" or before.core == before.end:
        return False
    own = phrase.word in STORY_MEASURES or phrase.word in GENERIC or scene.tokens.lower[phrase.first] in {"a", "an"}
    return not own


def _is_part_of_measure(scene: Scene, noun: int) -> bool:
    """Whether a noun goes on with a measure: a rate of return on equity of figure."""
    phrases = scene.phrases
    if phrases[noun - 1].word not in {"of", "on"} or phrases[noun - 2].kind != "noun" or phrases[noun].named:
        return False
    rate = phrases[noun - 2].word in RATES
    return rate and phrases[noun].core == phrases[noun].first and phrases[noun].word not in _COUNTS


def _entry_above(scene: Scene, noun: int) -> int | None:
    """The entry that a noun hangs on: a loss from operations, a gain on the sale of assets; not profit on revenues."""
    phrases = scene.phrases
    if (
        phrases[noun - 1].kind == "conjunction"
        or not hangs(scene, noun)
        or (phrases[noun].word in OWN_MEASURES and phrases[noun - 1].word == "on")
    ):
        return None
    if noun > 1 and phrases[noun - 2].word in _BOOKED:
        return noun - 2
    for k in range(noun, max(1, noun - 2 * _DEEPEST), -2):
        own = k < noun and phrases[k].word in OWN_MEASURES
        if phrases[k].kind != "noun" or phrases[k - 1].word not in _FROM or own:
            return None
        if phrases[k - 2].word in ENTRIES or (
            phrases[k - 1].word == "on" and phrases[k - 2].word in {"loss", "losses"}
        ):
            return k - 2
    return None


def _of_entry(scene: Scene, at: int, noun: int) -> Link:
    """entry from noun of figure: a loss from operations of $5 million, also where "gain" was taken for a verb."""
    entry = scene.phrases[at]
    held = take_apart(scene, at) if entry.kind == "noun" else None
    first = entry.first if held is None else held.measure.first if held.measure else -1
    measure = Extent(first, scene.phrases[noun].end) if first >= 0 else None
    holder = (held.holder if held else None) or actor_of(scene, at)
    return Link(holder, measure, None, "noun of figure")


def _of_total(scene: Scene, at: int, noun: int) -> Link | None:
    """a total of figure in cash: the noun says nothing, so what the figure is in does, or the verb."""
    contents = contents_of(scene, at)
    if contents:
        return Link(actor_of(scene, noun), contents, counterparty_of(scene, at + 1), "total of figure")
    link = of_verb(scene, noun)
    return replace(link, measure=link.measure or goods_of(scene, at)) if link else None
