"""Link rules: the ways that prose has of telling what a figure is about, each a function with its pattern."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from moneyfacts.context.clauses import (
    HANGING,
    actor_of,
    as_actor,
    hangs,
    head_of,
    object_of,
    subject_of,
    verb_before,
)
from moneyfacts.context.complements import (
    behind_by,
    behind_noun,
    content_of,
    contents_of,
    counterparty_of,
    goods_of,
    holder_before,
    is_owned,
    is_stake,
    is_thing,
    owner_behind,
    possessor_before,
    possessor_with,
)
from moneyfacts.context.holders import (
    POSSESSIVES,
    Held,
    as_thing,
    is_described,
    is_entry,
    is_quantity,
    is_time,
    possessor,
    take_apart,
    token_at,
    with_joined,
)
from moneyfacts.context.issue_links import bounded, converted, fee, issued_at, worth
from moneyfacts.context.link import Link
from moneyfacts.context.phrases import Phrase
from moneyfacts.context.scene import Extent, Holder, Scene
from moneyfacts.context.verb_links import ENDS, of_verb
from moneyfacts.lexicon.changes import CHANGE_ADJECTIVES, change_nouns
from moneyfacts.lexicon.commodities import COMMODITIES
from moneyfacts.lexicon.measures import (
    ADJECTIVES,
    AWARDS,
    BONDS,
    CONTAINING,
    DEALS,
    ENTRIES,
    GENERIC,
    NATIONAL_PRODUCTS,
    OWN_MEASURES,
    STORY_MEASURES,
)
from moneyfacts.lexicon.names import PEOPLE, heads
from moneyfacts.lexicon.verbs import NOMINAL

_WAS = frozenset("is are was were be been".split())
#: Behind these stands with whom, and not what is counted.
_BESIDE = frozenset({"to", "with", "against", "between"})
_ACCOUNTING = frozenset("account accounts accounted accounting".split())
#: What a share is measured by: 5% of GDP counts no GDP. Of one's own workforce it does.
_BASES = frozenset({"gdp", "gnp", "workforce"})
#: So many figures may stand in front of one noun.
_MOST_FIGURES = 4
#: What an entry in the books hangs on what it is from with, and how many nouns hang on one another there.
_FROM = frozenset({"of", "on", "from", "for"})
_DEEPEST = 3
#: What is done by its owner: a $5 million plan announced by Acme.
_MADE = frozenset(
    "announced planned proposed launched offered made issued incurred posted recorded owed sought".split()
)
#: What is counted by itself: return on equity is one measure, return on sales two.
_COUNTS = OWN_MEASURES - {"equity"}
#: Nouns of the books, which others hang on: a loss from operations.
_BOOKED = OWN_MEASURES | ENTRIES
#: Measures that name what they relate to: a rate of return, return on assets.
_RATES = frozenset({"rate", "return", "ratio", "yield", "value"})

#: Nouns of dealing: what is dealt in is counted.
_DEALINGS = DEALS | frozenset(
    "offering offerings issue issues issuance placement sales purchases redemption repayment retirement "
    "restructuring rescheduling refinancing cancellation buyback importer exporter buyer seller producer "
    "supplier".split()
)

Rule = Callable[[Scene, int], Link | None]


def _prenominal(scene: Scene, at: int) -> Link | None:
    """figure noun: a $2.6 billion deal, a 43% reduction in costs, a 12% stake in Acme."""
    for _ in range(_MOST_FIGURES):
        if at + 1 >= len(scene.phrases):
            return None
        owner = owner_behind(scene, at)
        counted = at > 1 and scene.phrases[at - 1].word == "of" and scene.phrases[at - 2].kind == "noun"
        if owner and not counted:
            return Link(owner, None, holder_before(scene, at), "figure owned by holder")
        further = _told_behind(scene, at)
        if further is None:
            return None
        if further == at:
            return _of_noun_behind(scene, at)
        at = further
    return None


def _told_behind(scene: Scene, at: int) -> int | None:
    """The figure whose noun tells of this one too: a $60 million 5 pct bond; itself, or None where nothing tells."""
    phrase, noun = scene.phrases[at], scene.phrases[at + 1]
    if noun.word == "," and _is_issued(scene, at + 2):
        # a $100 million, 8 pct bond
        return at + 2
    if noun.word in {"or", "(", ","} and at + 2 < len(scene.phrases) and scene.phrases[at + 2].kind == "figure":
        # a $411 million or 23% decline
        same = scene.candidates[phrase.figure].role == scene.candidates[scene.phrases[at + 2].figure].role == "change"
        return at + 2 if same else None
    if noun.kind == "figure" and noun.first == phrase.end and scene.candidates[noun.figure].kind == "percent":
        return at + 1
    return at


def _of_noun_behind(scene: Scene, at: int) -> Link | None:
    """The link that the noun right behind a figure tells, if one stands there."""
    phrase, noun = scene.phrases[at], scene.phrases[at + 1]
    gap = scene.tokens.lower[phrase.end : noun.first]
    if (
        noun.kind != "noun"
        or is_time(scene, noun)
        or _is_next_row(scene, phrase, noun)
        or len(gap) > 1
        or noun.core != noun.first
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
        return _of_change(scene, at + 1, at)
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
    if held.measure is None and noun.word in COMMODITIES:
        # a 7% dollar issue: the dollar owns nothing
        held = Held(None, None)
    if held.holder and noun.word in AWARDS and noun.core == noun.first and noun.named:
        actor = actor_of(scene, at)
        if actor and actor.named.name != held.holder.named.name:
            # Acme was awarded a $5 million Navy contract
            return Link(actor, Extent(noun.core, noun.end), held.holder, "figure noun")
    holder = held.holder or possessor_before(scene, at) or _made_by(scene, at + 2) or behind_noun(scene, at + 2)
    if holder is None and not is_owned(scene, at):
        holder = actor_of(scene, at) or _sharer(scene, at)
    counterparty = counterparty_of(scene, at + 2)
    if held.holder and _is_had(scene, at) and is_stake(scene, at + 1):
        # Acme holds a 12% stake of Bell
        actor = actor_of(scene, at)
        holder, counterparty = (actor, held.holder) if actor else (held.holder, counterparty)
    return Link(holder, held.measure, counterparty, "figure noun")


def _made_by(scene: Scene, k: int) -> Holder | None:
    """noun announced|planned by holder: whose it is."""
    made = (
        k < len(scene.phrases) and scene.phrases[k].word in _MADE and scene.phrases[k].end == scene.phrases[k].first + 1
    )
    return behind_by(scene, k + 1) if made else None


def _sharer(scene: Scene, at: int) -> Holder | None:
    """Acme is the largest brewer, with a 40% share: who it is said of."""
    verb = verb_before(scene, at)
    if verb is None or scene.phrases[at + 1].word != "share" or scene.phrases[at - 1].word != "with":
        return None
    return as_actor(scene, subject_of(scene, verb))


def _is_counted(scene: Scene, noun: Phrase) -> bool:
    """Whether a noun phrase behind a figure names a thing: no adjective, no participle (depending on models)."""
    if "".join(scene.tokens.lower[noun.first : noun.end]) in ADJECTIVES:
        # a charge of $5 million pre-tax
        return False
    participle = noun.end == noun.first + 1 and noun.word.endswith(("ed", "ing")) and noun.word not in NOMINAL
    return not participle and noun.word not in ADJECTIVES


def _is_contained(scene: Scene, at: int, noun: Phrase) -> bool:
    """net includes a $5 million gain: an entry in the books, and no rise."""
    verb = verb_before(scene, at)
    return noun.word in ENTRIES and verb is not None and scene.phrases[verb].word in CONTAINING


def _entry(scene: Scene, noun: int) -> Extent:
    """The entry with what it is from or on: gain from a sale, charge on debt."""
    phrases, end = scene.phrases, scene.phrases[noun].end
    if noun + 2 < len(phrases) and phrases[noun + 1].word in {"from", "on", "for"} and is_thing(scene, noun + 2):
        end = phrases[noun + 2].end
    return Extent(phrases[noun].core, end)


def _is_next_row(scene: Scene, figure: Phrase, noun: Phrase) -> bool:
    """Whether a noun behind a figure opens the next line of a table: a line break and a capital."""
    tokens = scene.tokens
    between = tokens.source[tokens.ends[figure.end - 1] : tokens.starts[noun.first]]
    return "\n" in between and tokens.words[noun.first][:1].isupper()


def _has_change(scene: Scene, noun: Phrase) -> bool:
    return noun.word in change_nouns() or scene.tokens.lower[noun.first] in change_nouns()


def _of_change(scene: Scene, noun: int, at: int) -> Link | None:
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
    collective = scene.collective(subject) if held.holder is None and thing is None else None
    if collective:
        # The eastern states posted a 5% rise
        return Link(collective, None, rule="change of subject")
    if held.holder and held.holder.named.kind in {"person", None} and scene.phrases[verb].verb == "say":
        # Ann Lee, or the Lamp Council, forecast growth of 3 pct
        return None
    return Link(held.holder, held.measure, rule="change of subject")


def _what_changed(scene: Scene, noun: Phrase) -> Extent | None:
    """quarterly profit growth: what grew stands in front; not the time of a year-over-year increase."""
    front = replace(noun, end=noun.end - 1)
    while front.core < front.end and scene.tokens.lower[front.core] in CHANGE_ADJECTIVES:
        front.core += 1
    if noun.word not in change_nouns() or front.end <= front.core or is_time(scene, front):
        return None
    # economic growth says more than economic
    return Extent(front.core, noun.end if is_described(scene, front.core, front.end) else front.end)


def _partitive(scene: Scene, at: int) -> Link | None:
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
    inner = _of_described(scene, at, whole)
    if inner:
        return inner
    held = take_apart(scene, whole)
    if held.measure and phrases[at - 1].word == "for" and phrases[at - 2].word in _ACCOUNTING:
        return Link(_accounting(scene, at - 2), held.measure, rule="figure of noun")
    return _of_whole(scene, at, whole, held)


def _accounting(scene: Scene, verb: int) -> Holder | None:
    """oil accounts for 60 percent of Acme's sales: the oil."""
    subject = subject_of(scene, verb)
    return None if subject is None else as_actor(scene, subject) or as_thing(scene, scene.phrases[subject])


def _of_whole(scene: Scene, at: int, whole: int, held: Held) -> Link:
    """The owner and the measure of a figure that is a part of what stands at ``whole``."""
    actor = possessor_before(scene, at) or _owner_above(scene, at) or actor_of(scene, at)
    if held.measure is None:
        return Link(actor or held.holder, None, held.holder if actor else None, "figure of holder")
    if _is_had(scene, at) and actor and held.holder and actor.named.name != held.holder.named.name:
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
    # to cut debt to 10 percent of exports
    return _is_total(scene, at, whole) or (phrases[at - 1].word == "to" and _has_object(scene, at))


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


def _is_had(scene: Scene, at: int) -> bool:
    """Whether the figure is what somebody owns, holds or buys."""
    verb = verb_before(scene, at)
    aside = scene.phrases[at - 1].word in {"with", "of", "in", "for", "on"}
    return verb is not None and not aside and scene.phrases[verb].verb in {"have", "buy"}


def _reduction(scene: Scene, at: int) -> Link | None:
    """figure off noun: $5 off an oak table, $3 billion off its market value."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word != "off" or not is_thing(scene, at + 2):
        return None
    held = take_apart(scene, at + 2)
    if phrases[at + 2].word in GENERIC:
        return None
    owned = held.holder or phrases[at + 2].word in OWN_MEASURES
    return (
        Link(*held, rule="figure off noun") if owned else Link(as_thing(scene, phrases[at + 2]), rule="figure off noun")
    )


def _of_figure(scene: Scene, at: int) -> Link | None:
    """noun of figure: a dividend of $5, an increase in sales of 4%, a fall of 2% in sales."""
    phrases = scene.phrases
    noun = _noun_of_figure(scene, at)
    if noun is None or (phrases[noun].word in PEOPLE and at + 1 < len(phrases) and phrases[at + 1].word == "of"):
        # holders of 75 percent of the notes
        return None
    if phrases[noun].word in GENERIC:
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
        return _of_change(scene, noun, noun)
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
    holder = held.holder or possessor_with(scene, head) or _listed_under(scene, head) or _made_by(scene, at + 1)
    return Link(holder or actor_of(scene, head), measure, counterparty_of(scene, at + 1), "noun of figure")


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
    rate = phrases[noun - 2].word in _RATES
    return rate and phrases[noun].core == phrases[noun].first and phrases[noun].word not in _COUNTS


def _entry_above(scene: Scene, noun: int) -> int | None:
    """The entry that a noun hangs on: a loss from operations, a gain on the sale of assets; not profit on revenues."""
    phrases = scene.phrases
    if not hangs(scene, noun) or (phrases[noun].word in OWN_MEASURES and phrases[noun - 1].word == "on"):
        return None
    if noun > 1 and phrases[noun - 2].word in _BOOKED:
        return noun - 2
    for k in range(noun, max(1, noun - 2 * _DEEPEST), -2):
        own = k < noun and phrases[k].word in OWN_MEASURES
        if phrases[k].kind != "noun" or phrases[k - 1].word not in _FROM or own:
            return None
        if phrases[k - 2].word in ENTRIES:
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


def _moved(scene: Scene, at: int) -> Link | None:
    """holder, up figure; noun down figure: what stands in front of the particle moved."""
    phrases = scene.phrases
    if at < 2 or phrases[at - 1].word not in {"up", "down"}:
        return None
    k = at - 2 - (phrases[at - 2].word == ",")
    if k < 0 or phrases[k].kind != "noun":
        return None
    if is_quantity(scene, phrases[k]):
        # output was 5,000 tonnes, down 5%: the output fell
        verb = verb_before(scene, k)
        subject = None if verb is None else subject_of(scene, verb)
        return None if subject is None else Link(*take_apart(scene, subject), rule="noun, up figure")
    if k and phrases[k - 1].word == "by" and k == at - 3 and is_thing(scene, k):
        # gains were posted by lamps, up 5%
        return Link(behind_by(scene, k - 1) or as_thing(scene, phrases[k]), None, rule="noun, up figure")
    if not (phrases[k].named or k == at - 2):
        return None
    held = take_apart(scene, head_of(scene, k))
    return Link(held.holder, held.measure, rule="noun, up figure")


def _ranging(scene: Scene, at: int) -> Link | None:
    """noun from figure to figure, noun between figure and figure: homes, fines and fees in a range."""
    phrase = scene.phrases[at]
    candidate = scene.candidates[phrase.figure]
    noun = at - 1 - (scene.tokens.lower[phrase.first] == "priced" and at > 1 and scene.phrases[at - 1].word == ",")
    if not candidate.range or candidate.reach_first == candidate.first or at == 0 or not is_thing(scene, noun):
        return None
    held = take_apart(scene, head_of(scene, noun))
    return Link(held.holder or actor_of(scene, at), held.measure, rule="noun from figure to figure")


def _having(scene: Scene, at: int) -> Link | None:
    """holder with figure in noun: businesses with $5 million in assets."""
    phrases = scene.phrases
    if at < 2 or phrases[at - 1].word != "with" or phrases[at - 2].kind != "noun":
        return None
    contents = content_of(scene, at)
    if contents is None:
        return None
    holder = take_apart(scene, at - 2).holder
    if holder is None and at > 3 and phrases[at - 3].word == "," and phrases[at - 4].kind == "noun":
        # Acme, a bank with $5 million in assets
        holder = as_actor(scene, at - 4)
    if holder is None and at > 3 and phrases[at - 3].verb == "be":
        # Acme is a bank with $5 million in assets
        holder = as_actor(scene, subject_of(scene, at - 3))
    return Link(holder, contents, rule="holder with figure in noun")


def _on_measure(scene: Scene, at: int) -> Link | None:
    """on measure figure: earned $5 million on sales $108 million."""
    phrases = scene.phrases
    measured = at > 1 and phrases[at - 1].kind == "noun" and phrases[at - 1].word in OWN_MEASURES
    if not measured or phrases[at - 2].word != "on":
        return None
    # return on assets 0.9 percent
    rated = at > 2 and phrases[at - 3].kind == "noun" and phrases[at - 3].word in _RATES
    first = phrases[at - 3] if rated else phrases[at - 1]
    return Link(actor_of(scene, at), Extent(first.core, phrases[at - 1].end), rule="on measure figure")


def _named_before(scene: Scene, at: int) -> Link | None:
    """noun figure, noun: figure, noun up figure: a headline or a row of a table."""
    k = at - 1
    while k >= 0 and scene.phrases[k].word in {":", "up", "down", "(", "–", "—", "-", ",", "at"}:
        k -= 1
    if k < 0 or scene.phrases[k].kind != "noun":
        return None
    if k and scene.phrases[k - 1].kind == "preposition" and (k + 1 == at or scene.phrases[k - 1].word not in HANGING):
        return None
    held = take_apart(scene, head_of(scene, k))
    return Link(held.holder, held.measure, rule="noun figure")


#: The ways of telling what a figure is about, the closest to the figure first.
RULES: tuple[Rule, ...] = (
    _prenominal,
    _of_figure,
    _partitive,
    _reduction,
    _moved,
    _ranging,
    _having,
    worth,
    issued_at,
    converted,
    bounded,
    fee,
    _on_measure,
    of_verb,
    _named_before,
)
