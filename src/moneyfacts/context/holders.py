"""Holders: whose a noun phrase is, and what of the holder it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

from moneyfacts.context.entities import Named
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import Extent, Held, Holder, Scene
from moneyfacts.context.verb_forms import ENDED, HYPHENS
from moneyfacts.lexicon.changes import CHANGE_ADJECTIVES, change_nouns
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.commodities import COMMODITIES, PRICE_WORDS
from moneyfacts.lexicon.function_words import APOSTROPHES, DETERMINERS, PREPOSITIONS
from moneyfacts.lexicon.measures import (
    ANY_MEASURES,
    AWARDS,
    DEALS,
    ENTRIES,
    ENTRY_ADJECTIVES,
    FEES,
    GENERIC,
    NATIONAL_MEASURES,
    OWN_MEASURES,
    PORTIONS,
    STORY_MEASURES,
    WEIGHTS,
)
from moneyfacts.lexicon.names import PEOPLE, PROJECT_HEADS, SEATED, UNITS, heads, lands, nationalities
from moneyfacts.lexicon.periods import time_words
from moneyfacts.lexicon.rates import RATE_ADJECTIVES, times
from moneyfacts.tokenizer import NUMBER, WORD, Tokens

POSSESSIVES: Final = frozenset("its his her their our my".split())
_OTHERS: Final = frozenset("parent other new latter former acquired combined target second third".split())
#: What of a country stands behind its name: U.S. exports; the added ones name no country by themselves.
_OF_COUNTRIES: Final = NATIONAL_MEASURES | frozenset("credit shortfall spending borrowing borrowings savings".split())
#: Behind a time of day: 1350 GMT.
#: With a number behind them these are quarters, halves and years: Q3, H1, FY25.
_PERIOD_CODES: Final = frozenset({"q", "h", "fy", "hy", "cy", "py"})
_ZONES: Final = frozenset({"gmt", "est", "edt", "pst", "pdt", "cet"})
_SEASONS: Final = frozenset("summer winter spring autumn fall".split())
ESTIMATES: Final = frozenset("forecast forecasts estimate estimates projection projections".split())
_PRICES: Final = frozenset("price prices futures".split())
_HALVES: Final = frozenset("first second latter last next fiscal year".split())
_PRONOUNS: Final = frozenset("it he she they we".split())
#: How a phrase begins that may stand for a name.
_DEFINITE: Final = _PRONOUNS | {"the", "this"}
#: Nouns behind the name of a company, whatever kind of name it looks like.
_OF_COMPANIES: Final = frozenset(
    "shares stock share shareholders unit units stake bonds offer bid deal contract project venture initiative "
    "endeavor endeavour effort undertaking scheme programme program fund plan bill notes investment buyout takeover "
    "acquisition merger".split()
)
#: Before "of" these tell how much of what follows: many of its mills.
_QUANTIFIERS: Final = frozenset("many most much half part some all several each one none few".split())

#: What the one behind "by" gives and does not get: a contract by the county.
_GIVEN: Final = AWARDS - {"acquisition", "investment", "purchase"}
#: Measures that no "and" goes on with; management and underwriting is one.
_WHOLE_MEASURES: Final = STORY_MEASURES - FEES
#: How an owner in front of a noun ends: its, Acme's.
_OWNERS_END: Final = POSSESSIVES | APOSTROPHES | {"s"}
#: Prepositions between a count and who holds it: revenue at Acme, shares of Acme.
_OWNING: Final = frozenset({"of", "at", "by"})
_JOINING: Final = _OWNING | {"and", "on", "due", "from", "in"}
#: What of a company stands in front of "in" with its name: shares in Acme.
_IN_COMPANIES: Final = frozenset({"shares", "stock"})
#: What of a company earns.
_EARNING: Final = UNITS | {"business", "businesses", "operations", "activities", "segment"}

#: Heads of a phrase that tells a time if another word of it does: year end, the March period, a year ago.
_OF_TIME: Final = frozenset("end period ago earlier ended ending figure level date session close results".split())

#: Measures that go on with "on": the average on the key rate, tax on imports.
ON_THINGS: Final = frozenset("average rate yield yields tax taxes interest return returns duty duties spending".split())

#: What of a currency or a commodity is told.
_OF_VALUE: Final = frozenset("value rate strength".split())

#: Changes that are measures by themselves.
_GROWING: Final = frozenset({"growth", "expansion"})

#: Adjectives of the period that a figure is compared with.
_SAME: Final = frozenset("corresponding same comparable prior previous latest".split())
_NEAR: Final = frozenset({"last", "this", "next"})
#: With "of" behind them these are the place that is named there: the city of Boston.
_CALLED_PLACES: Final = frozenset("state province city town kingdom republic".split())
#: Behind a hyphen these tell more of one that is named: the Toronto-based, 90-year-old bank.
_TELLING_OF_ONE: Final = frozenset({*SEATED, "old"})
_HOLDING_KINDS: Final = frozenset({"company", "person", "fund", "index", "project", "place"})

#: Heads that stand for somebody in relation to the one named before, and for people without a name.
_RELATIONAL: Final = frozenset(
    "subsidiary subsidiaries unit units affiliate affiliates parent venture partnership business businesses "
    "maker average averages benchmark benchmarks indicator indicators analyst analysts economist economists "
    "trader traders official officials investor investors executives directors manager managers man men woman "
    "women chief chiefs".split()
)

#: What stands between an owner and what is owned: Acme's revenue, Acme (NYSE: AC) revenue.
_OWNING_MARKS: Final = frozenset("'’(<>")

#: Verbs that stand in front of what they govern, and are no adjectives of it: by raising loans of $5.
_GOVERNING: Final = frozenset(
    "recording reporting raising demanding demanded urged seeking receiving posting making taking incurring announcing "
    "causing saying thereby".split()
)
#: Words that a measure neither starts nor ends with.
_EDGES: Final = frozenset(". , ; : - ' ’ s \" “ ” < > / &".split())
_FRONT_EDGES: Final = DETERMINERS | _EDGES


_NOBODYS: Final = Held(None, None)


def take_apart(scene: Scene, at: int) -> Held:
    """[holder's] measure [of holder]: the noun phrase ``at`` with what hangs on it."""
    held = scene.held.get(at)
    if held is None:
        held = scene.held[at] = _taken_apart(scene, at)
    return held


def _taken_apart(scene: Scene, at: int) -> Held:
    phrase = scene.phrases[at]
    whole = _whole(scene, phrase)
    if whole:
        return whole
    read = _READERS.get(phrase.word)
    return (read(scene, at) if read else None) or _owned(scene, at)


def _whole(scene: Scene, phrase: Phrase) -> Held | None:
    """Acme, it, the company: the phrase is its holder; a time, or a company that is not told, is nobody's."""
    definite = _is_definite(scene, phrase)
    whole = _name_alone(scene, phrase) if phrase.named else None
    if definite and not phrase.named:
        whole = scene.refer(phrase.first, phrase.end)
    if whole:
        return Held(whole, None)
    unknown = definite and phrase.word not in PROJECT_HEADS
    return _NOBODYS if unknown or is_time(scene, phrase) else None


def _quantified(scene: Scene, at: int) -> Held | None:
    """many of its mills: the mills are counted."""
    return take_apart(scene, at + 2) if _has_of_phrase(scene, at) else None


def _place_called(scene: Scene, at: int) -> Held | None:
    """the province of Manitoba: Manitoba itself."""
    if not _has_of_phrase(scene, at):
        return None
    held = take_apart(scene, at + 2)
    return held if held.measure is None and held.holder and held.holder.named.kind == "place" else None


def _forecast(scene: Scene, at: int) -> Held | None:
    """its forecast for Japan's growth: the growth is counted, and Japan's."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word not in {"for", "of"}:
        return None
    told = phrases[at + 2].kind == "noun" and not is_time(scene, phrases[at + 2])
    return take_apart(scene, at + 2) if told else None


def _priced(scene: Scene, at: int) -> Held | None:
    """oil prices, the price of zinc, average hog prices: what is priced holds its price."""
    phrase, tokens = scene.phrases[at], scene.tokens
    if phrase.named:
        return None
    owned = phrase.core > phrase.first and tokens.lower[phrase.core - 1] in _OWNERS_END
    if owned and COMMODITIES.isdisjoint(tokens.lower[phrase.core : phrase.end]):
        # Acme raised its film prices: they are its own
        return None
    first, end = phrase.core, phrase.end - 1
    while end > first and tokens.lower[end - 1] in PRICE_WORDS:
        end -= 1
    while first < end and not _names_thing(tokens, first):
        first += 1
    if first < end and all(_names_thing(tokens, i) for i in range(first, end)):
        return Held(scene.thing(first, end), Extent(end, phrase.end))
    if first < end or at + 2 >= len(scene.phrases) or scene.phrases[at + 1].word not in {"of", "for"}:
        return None
    thing = portioned(scene, at + 2)
    if scene.phrases[thing].kind != "noun" or scene.phrases[thing].named or is_time(scene, scene.phrases[thing]):
        return None
    holder = as_thing(scene, scene.phrases[thing])
    return Held(holder, _trimmed(tokens, phrase.core, phrase.end)) if holder else None


def portioned(scene: Scene, at: int) -> int:
    """a kilo of rice, a 50-kilo bag of rice: the noun phrase of what is sold so; else the one at ``at``."""
    of_thing = scene.phrases[at].word in PORTIONS and _has_of_phrase(scene, at)
    return at + 2 if of_thing and not scene.phrases[at + 2].named else at


def _names_thing(tokens: Tokens, i: int) -> bool:
    """Whether a word in front of "prices" is one of what is priced: hog; not average, last or 1987."""
    word = tokens.lower[i]
    told = word in PRICE_WORDS or word in nationalities() or word in time_words() or word.endswith(("ing", "ed"))
    return tokens.kinds[i] is WORD and len(word) > 1 and not told


def _commodity(scene: Scene, at: int) -> Held | None:
    """gold, West Texas crude: the thing itself."""
    phrase = scene.phrases[at]
    of_more = at + 1 < len(scene.phrases) and scene.phrases[at + 1].word == "of"
    return None if of_more else Held(as_thing(scene, phrase), None)


def _unit(scene: Scene, at: int) -> Held | None:
    """Acme's Bell unit, its Bell subsidiary: the one named behind the owner."""
    phrase = scene.phrases[at]
    last = phrase.named[-1] if phrase.named else None
    if last is None or phrase.core == phrase.first or last.kind == "place":
        return None
    stands = last.start == scene.tokens.starts[phrase.core] and last.end == scene.tokens.ends[phrase.end - 2]
    return Held(Holder(last, last.start, last.end), None) if stands else None


def _owned(scene: Scene, at: int) -> Held:
    """Acme's revenue, Acme shares, shares of Acme: a measure and its owner."""
    phrase, tokens = scene.phrases[at], scene.tokens
    first = phrase.core
    holder = possessor(scene, phrase) if first > phrase.first else None
    if holder is None and phrase.named and tokens.starts[first] == phrase.named[0].start:
        # Acme shares: the name in front holds what follows.
        holder = _holder(phrase.named[0], phrase.word)
        while first < phrase.end and tokens.starts[first] < phrase.named[0].end:
            first += 1
    end, later = _of_phrases(scene, at)
    if later and holder is None and phrase.word in PEOPLE:
        # shareholders of Acme are not Acme
        return Held(None, _trimmed(tokens, first, end))
    if later and phrase.word in DEALS:
        # The acquisition of Acme is a thing, and no acquisition of Acme's.
        deal = _trimmed(tokens, first, scene.phrases[at + 2].end)
        return Held(holder, with_joined(scene, at + 2, deal) if deal else None)
    last = phrase.end - 1
    if end == phrase.end and last > first and tokens.lower[last] in change_nouns() and not is_entry(scene, phrase):
        # In "its market cap drop" what is counted is the market cap.
        end = last
        if _modifying().issuperset(tokens.lower[first:last]) and phrase.word not in _GROWING:
            # the May year-on-year rise, the January rise in prices
            return take_apart(scene, at + 2) if _has_of_phrase(scene, at, {"in"}) else Held(holder or later, None)
        if is_described(scene, first, last):
            end = phrase.end
            if _has_of_phrase(scene, at, {"in"}):
                # the monthly rise in prices
                return take_apart(scene, at + 2)
    return Held(holder or later, _trimmed(tokens, first, end))


#: How a noun phrase may be read that is no measure with its owner, by its head; no head is of two sorts.
_READERS: Final[dict[str, Callable[[Scene, int], Held | None]]] = {
    **dict.fromkeys(_QUANTIFIERS, _quantified),
    **dict.fromkeys(ESTIMATES, _forecast),
    **dict.fromkeys(_PRICES, _priced),
    **dict.fromkeys(COMMODITIES, _commodity),
    **dict.fromkeys(UNITS, _unit),
    **dict.fromkeys(_CALLED_PLACES, _place_called),
}


def with_joined(scene: Scene, at: int, measure: Extent) -> Extent:
    """The measure with a noun that is joined to it: its bank debt and senior debt; no subject of a verb."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word != "and" or measure.end != phrases[at].end:
        return measure
    joined = phrases[at + 2]
    if joined.kind != "noun" or joined.core > joined.first or is_time(scene, joined):
        return measure
    if _acts(scene, at + 2) or (at + 3 < len(phrases) and phrases[at + 3].kind in {"figure", "conjunction"}):
        return measure
    return measure if any(one.kind != "place" for one in joined.named) else Extent(measure.first, joined.end)


def _is_part(scene: Scene, at: int) -> bool:
    """60% of the market."""
    return at > 1 and scene.phrases[at - 1].word == "of" and scene.phrases[at - 2].kind == "figure"


def _acts(scene: Scene, k: int) -> bool:
    """Whether a noun is what a verb behind it is said of, or a verb itself: and exports to Asia rose, and pay a fee."""
    phrases = scene.phrases
    behind = k + 1
    if behind < len(phrases) and phrases[behind].kind == "noun":
        # where two nouns meet, the first is none
        return True
    if behind + 2 < len(phrases) and phrases[behind].kind == "preposition":
        behind += 2
    return behind < len(phrases) and phrases[behind].kind == "verb" and not phrases[behind].participle


@cache
def _modifying() -> frozenset[str]:
    """What tells which rise or fall it was, and not of what."""
    return (CHANGE_ADJECTIVES - {"real"}) | time_words() | frozenset("- on over to provisional".split())


def is_entry(scene: Scene, phrase: Phrase) -> bool:
    """Whether a noun of change is an entry in the books: a pretax gain, an extraordinary gain."""
    words = scene.tokens.lower[max(phrase.core, 0) : phrase.end - 1]
    return phrase.word in ENTRIES and not ENTRY_ADJECTIVES.isdisjoint(words)


def is_described(scene: Scene, first: int, last: int) -> bool:
    """Whether but one adjective stands in front of a noun of change: economic growth, a monthly rise."""
    word = scene.tokens.lower[first]
    if scene.tokens.lower[last] in _GROWING and scene.tokens.lower[last - 1].endswith(("ic", "al")):
        # inflation-adjusted economic growth
        return True
    adjective = word.endswith(("ic", "al", "ive", "est", "ary")) or word in RATE_ADJECTIVES or word in CHANGE_ADJECTIVES
    return last == first + 1 and (adjective or word in nationalities())


def _has_of_phrase(scene: Scene, at: int, leads: AbstractSet[str] = frozenset({"of"})) -> bool:
    phrases = scene.phrases
    return at + 2 < len(phrases) and phrases[at + 1].word in leads and phrases[at + 2].kind == "noun"


def as_thing(scene: Scene, phrase: Phrase) -> Holder | None:
    """The noun phrase itself as what holds the figure: of a price, the thing priced."""
    extent = _trimmed(scene.tokens, phrase.core, phrase.end)
    return None if extent is None or phrase.core == phrase.end else scene.thing(*extent)


def _holder(named: Named, word: str) -> Holder | None:
    """The name in front of a noun: Acme shares, U.S. exports; not that of a mere place (London gold)."""
    if named.kind is None and word not in ANY_MEASURES and word not in _OF_COMPANIES:
        # the Navy contract, the CPO tax: what is named is not who has it
        return None
    if named.kind == "place" and not (word in _OF_COUNTRIES and named.text.split()[0] in lands()):
        return None
    return Holder(named, named.start, named.end)


def _as_holder(scene: Scene, phrase: Phrase) -> Holder | None:
    """The phrase as one that stands for its holder: a name, it, the company."""
    if phrase.named:
        return _name_alone(scene, phrase)
    return scene.refer(phrase.first, phrase.end) if _is_definite(scene, phrase) else None


def _name_alone(scene: Scene, phrase: Phrase) -> Holder | None:
    """The last name of a phrase, where nothing stands behind it and no owner takes it in."""
    last, tokens = phrase.named[-1], scene.tokens
    if last.end >= tokens.ends[phrase.end - 1] and phrase.core <= token_at(tokens, phrase, last.start):
        return Holder(last, last.start, last.end)
    return None


def _is_definite(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase stands for a name: the company, this bank, it."""
    lower = scene.tokens.lower
    if lower[phrase.first] not in _DEFINITE:
        return False
    if lower[phrase.first] in _PRONOUNS:
        return True
    if phrase.word in _CALLED_PLACES and lower[phrase.end] == "of":
        return False
    length = phrase.end - phrase.core
    if phrase.core != phrase.first + 1 or phrase.word not in _definite_heads():
        return False
    if length > 2:
        # the Toronto-based bank, the 90-year-old bank
        return lower[phrase.end - 2] in _TELLING_OF_ONE and lower[phrase.end - 3] in HYPHENS and not phrase.named
    # the parent company is not the one told of
    return length < 2 or lower[phrase.core] not in _OTHERS


def is_time(scene: Scene, phrase: Phrase) -> bool:
    """Whether a noun phrase tells a time: 2001, the third quarter, Friday, the year ended March 31."""
    if phrase.kind != "noun" or phrase.named or phrase.core >= phrase.end:
        return False
    lower, last = scene.tokens.lower, phrase.end - 1
    if lower[last] not in _ends_of_times() and lower[last].isalpha():
        # the five weeks ended May Two
        return not ENDED.isdisjoint(lower[phrase.core + 1 : last]) and not time_words().isdisjoint(
            lower[phrase.core : last]
        )
    while last >= phrase.core and not lower[last].isalpha():
        last -= 1
    if last < phrase.core:
        return True
    head = lower[last]
    if head not in _ends_of_times():
        return False
    words = [word for word in lower[phrase.core : last] if word.isalpha()]
    if head in _SEASONS:
        return bool(words) and words[-1] in _NEAR
    if head == "half":
        return bool(words) and words[-1] in _HALVES
    if head in _PERIOD_CODES:
        return last + 1 < phrase.end and scene.tokens.kinds[last + 1] is NUMBER
    if head in _ZONES or head in time_words() or (head == "period" and bool(words) and words[0] in _SAME):
        return True
    return not time_words().isdisjoint(words)


@cache
def _ends_of_times() -> frozenset[str]:
    """What the words of a noun phrase that tells a time may end with."""
    return time_words() | _ZONES | _SEASONS | _OF_TIME | _PERIOD_CODES | {"half"}


def head_of_words(words: Sequence[str]) -> str:
    """The noun that the others hang on, of the words of a measure: imports of "imports from Japan"; "" of none."""
    return next((words[i - 1] for i in range(1, len(words)) if words[i] in PREPOSITIONS), words[-1] if words else "")


def token_at(tokens: Tokens, phrase: Phrase, start: int) -> int:
    """The token of a phrase that starts at a place in the text."""
    i = phrase.first
    while i < phrase.end - 1 and tokens.starts[i] < start:
        i += 1
    return i


@cache
def _definite_heads() -> frozenset[str]:
    return frozenset(word for word, head in heads().items() if head.kind in _HOLDING_KINDS) - _RELATIONAL


def possessor(scene: Scene, phrase: Phrase) -> Holder | None:
    """Acme's, the company's, its: who stands in front of the core."""
    if phrase.core <= phrase.first:
        return None
    lower = scene.tokens.lower
    named = _named_possessor(scene.tokens, phrase) if phrase.named else None
    if named:
        return Holder(named, named.start, named.end)
    for i in range(phrase.first, phrase.core):
        if lower[i] in POSSESSIVES:
            return scene.refer(i, i + 1)
    mark = phrase.first + 1
    while mark < phrase.core and lower[mark] not in APOSTROPHES:
        mark += 1
    if mark == phrase.core:
        return None
    # the company's sales: the mark and its letter stand between
    definite = phrase.core - phrase.first > 2 and lower[phrase.first] == "the"
    told = scene.refer(phrase.first, mark) if definite else None
    return told or _collective_possessor(scene, phrase, mark)


def _named_possessor(tokens: Tokens, phrase: Phrase) -> Named | None:
    """The last name in front of the core, if it owns what follows: Acme's sales, its Bell unit's sales."""
    last = next((named for named in reversed(phrase.named) if named.end <= tokens.starts[phrase.core]), None)
    if last is None or tokens.source[last.end : last.end + 3].lstrip()[:1] in _OWNING_MARKS:
        return last
    return last if last.kind != "place" and _is_unit_behind(tokens, phrase, last) else None


def _is_unit_behind(tokens: Tokens, phrase: Phrase, named: Named) -> bool:
    """Whether a name in a possessor is that of a unit: Bell of "Bell unit's"."""
    i = token_at(tokens, phrase, named.end)
    return tokens.lower[i] in UNITS and tokens.lower[i + 1] in APOSTROPHES


def _collective_possessor(scene: Scene, phrase: Phrase, mark: int) -> Holder | None:
    """the banks' profits, the government's share: somebody without a name, up to the mark."""
    if scene.tokens.lower[mark - 1] not in collectives():
        return None
    extent = _trimmed(scene.tokens, phrase.first, mark)
    return scene.thing(*extent) if extent else None


def _of_phrases(scene: Scene, at: int) -> tuple[int, Holder | None]:
    """[measure] of|at [holder or more of the measure]: where the measure ends, and the holder behind it."""
    phrases, end = scene.phrases, scene.phrases[at].end
    while at + 2 < len(phrases) and phrases[at + 1].word in _JOINING:
        lead, owner = phrases[at + 1], phrases[at + 2]
        if lead.word == "due" and at + 4 < len(phrases) and phrases[at + 3].word == "of":
            # notes due 1994 of Acme
            at += 2
            continue
        if lead.word == "and":
            # clinical and product development costs
            if owner.kind != "noun" or owner.named or owner.core > owner.first or is_time(scene, owner):
                break
            if phrases[at].word in _WHOLE_MEASURES or (_acts(scene, at + 2) and _is_part(scene, at)):
                # a 5% coupon and various prices; 60% of the market, and exports rose
                break
            end, at = owner.end, at + 2
            continue
        if owner.kind != "noun" or lead.kind != "preposition":
            break
        if lead.word in {"on", "in"} and not _hangs_on(scene, phrases[at], lead.word):
            break
        holder = _owner_at(scene, at + 2)
        if holder:
            return end, holder if _owns(holder, lead.word, phrases[at].word) else None
        if lead.word not in {"of", "on"} or is_quantity(scene, owner):
            break
        end, at = owner.end, at + 2
    return end, None


def _hangs_on(scene: Scene, phrase: Phrase, lead: str) -> bool:
    """Whether a noun goes on, or has its owner, behind "on" or "in": tax on lamps, shares in Acme; not 500 shares."""
    if lead == "on":
        return phrase.word in ON_THINGS
    return phrase.word in _IN_COMPANIES and scene.tokens.kinds[phrase.core] is not NUMBER


def is_quantity(scene: Scene, phrase: Phrase) -> bool:
    """Whether a noun phrase but tells how much: sales of 5,000 tonnes."""
    return scene.tokens.kinds[phrase.core] is NUMBER and phrase.word in WEIGHTS


def _owner_at(scene: Scene, at: int) -> Holder | None:
    """shares of Acme, of Acme's unit, of Acme common stock, of state firms: who owns what the phrase stands behind."""
    owner = scene.phrases[at]
    if scene.phrases[at - 1].word == "from":
        # profits from Acme's lamp business
        earned = owner.word in _EARNING and scene.phrases[at - 2].word in OWN_MEASURES
        return possessor(scene, owner) if earned else None
    holder = _as_holder(scene, owner) or possessor(scene, owner) or _owner_in_front(scene, owner)
    if owner.word in COMMODITIES and scene.phrases[at - 2].word in _OF_VALUE:
        # the real value of the dollar
        return as_thing(scene, owner)
    counts = scene.phrases[at - 2].word in GENERIC or scene.phrases[at - 2].word in _QUANTIFIERS
    return holder or (None if counts else scene.collective(at))


def _owner_in_front(scene: Scene, phrase: Phrase) -> Holder | None:
    """shares of Acme Corp common stock: the company whose name opens the phrase."""
    first = phrase.named[0] if phrase.named else None
    if first is None or first.kind not in {"company", "fund"} or scene.tokens.starts[phrase.core] != first.start:
        return None
    return Holder(first, first.start, first.end)


def _owns(holder: Holder, lead: str, measure: str) -> bool:
    """Whether what stands behind "of" or "at" owns: sales at Acme; not a machine at Napa, which may be a place."""
    if holder.named.kind == "place" or (lead == "by" and measure in _GIVEN):
        # a contract by the county is whose who got it
        return False
    return lead != "at" or holder.named.kind is not None or measure in STORY_MEASURES


def _after_time(tokens: Tokens, first: int, end: int) -> int:
    """Where a measure of several words starts behind a time: 2024 revenue, last year revenue, fiscal 2002 sales."""
    if tokens.lower[first] in _NEAR and tokens.lower[first + 1] in times() and first + 2 < end:
        return first + 2
    if tokens.lower[first] == "fiscal" and first + 2 < end:
        first += 1
    word = tokens.words[first]
    if not (len(word) == 4 and word.isdecimal()):
        return first
    # 1986/87 exports
    joined = first + 3 < end and tokens.lower[first + 1] in {"/", "-", "–"} and tokens.words[first + 2].isdecimal()
    return first + (3 if joined else 1)


def _trimmed(tokens: Tokens, first: int, end: int) -> Extent | None:
    """The measure without determiners and signs at its edges."""
    lower = tokens.lower
    while first < end and lower[first] in _FRONT_EDGES:
        first += 1
    if first + 1 < end:
        first = _after_time(tokens, first, end)
        while first < end - 1 and lower[first] in _GOVERNING:
            first += 1
        while first < end and lower[first] in _EDGES:
            first += 1
        while end > first and lower[end - 1] in _EDGES:
            end -= 1
    return Extent(first, end) if first < end else None
