"""Verb forms: whether a word that may be a verb or a noun is a verb where it stands."""

from __future__ import annotations

from functools import cache
from typing import Final

from moneyfacts.context.phrase import Phrase
from moneyfacts.lexicon.captions import RECKONED, RECKONED_HEADS
from moneyfacts.lexicon.changes import change_nouns
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.function_words import ADVERBS, APOSTROPHES, AUXILIARIES, CLOSED, DETERMINERS, PREPOSITIONS
from moneyfacts.lexicon.measures import ENTRIES, ENTRY_ADJECTIVES
from moneyfacts.lexicon.names import PEOPLE, heads
from moneyfacts.lexicon.periods import WEEKDAYS, months
from moneyfacts.lexicon.rates import denominators, times
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS, verbs
from moneyfacts.tokenizer import NUMBER, WORD, Tokens

HYPHENS: Final = frozenset({"-", "‐", "‑"})
#: Plurals that end a noun phrase in front of "by": to raise car prices by an average $5.
_PLURALS: Final = frozenset("prices costs exports imports loans charges taxes reports estimates".split())
#: Verbs that are as often nouns, behind who tells by them: the ministry forecasts growth.
TELLING: Final = frozenset("forecast forecasts estimates projects".split())
#: Behind things that something is done to: destroyed lamps worth $5.
_WORTH: Final = frozenset({"worth", "valued", "totalling", "totaling"})
_YEAR: Final = 4
_BEHIND_GERUNDS: Final = frozenset({"to", "at", "by"})
_BEHIND_PASTS: Final = frozenset("to by from up down".split())
#: What a participle is of, in front of a figure: its lending rate 5 pct.
_RATED: Final = frozenset("rate rates cost costs price prices income expenses loss profit revenues revenue".split())
#: What stands between what was cut and the figure, and what may stand inside it: cut sales of lamps at Acme by 5%.
_ENDS_OF_CUTS: Final = frozenset({"by", "to", "from"})
_IN_OBJECTS: Final = frozenset("of at in and its their the ' ’ s - &".split())
#: Pasts that no table of verbs of figures has: the price cut hurt sales by 5%.
_MORE_PASTS: Final = frozenset("hurt hit helped".split())
#: Of these the past looks like the noun.
STRUCK: Final = frozenset({"hit", "hurt"})
_LONGEST_OBJECT: Final = 12
#: Verbs in their bare form too that are nouns behind a noun: it cut sales by 5%, a sales cut.
CUTTING: Final = frozenset({"cut", "cost", "costs"})
#: Nouns in -ing that have verbs behind them: construction spending to reach $5.
_GERUNDS: Final = frozenset("spending lending borrowing funding financing trading".split())
#: Shorter words have no capital in a headline.
_SHORT: Final = 5
_TABLE_NOUNS: Final = frozenset(
    "price prices total average net gross value issue yield book record range charge charges estimate forecast".split()
)
#: Presents that are nouns behind a name: Acme shares, Acme notes.
_NAME_NOUNS: Final = frozenset(
    "shares notes loans funds costs charges orders exports imports prices gains losses results claims taxes interests "
    "holdings units reports estimates bonds debts deposits purchases reserves returns rises advances accounts rates "
    "awards grants guarantees leases issues measures increases declines drops falls cuts changes cost offer bid".split()
)
#: Words that are verbs in front of these prepositions: fees range from, oil accounts for.
_PAIRED: Final = frozenset(
    {
        ("range", "from"),
        ("accounts", "for"),
        ("account", "for"),
        ("amounts", "to"),
        ("amount", "to"),
        ("set", "aside"),
        ("sets", "aside"),
    }
)
#: With "hands" behind them these are verbs of what is sold.
CHANGING: Final = frozenset("change changes changed changing".split())
ENDED: Final = frozenset({"ended", "ending"})
#: Participles that describe the noun behind or in front of them, and are no verb: a combined fee, shr diluted.
DESCRIPTIVE: Final = frozenset("combined diluted subordinated unsecured secured".split())
#: All words that ``describes`` may be true of.
DESCRIBING: Final = DESCRIPTIVE | RECKONED
#: Participles that stand behind a name without being said of it: the Acme owned mill.
NAME_PARTICIPLES: Final = frozenset(
    "based led owned related backed listed branded rated sponsored flagged financed".split()
)
NEGATIONS: Final = frozenset("yet not n't never also already just now then still only soon once".split())
BE: Final = frozenset("is are was were be been being am 's".split())
HAVE: Final = frozenset("has have had having".split())
WILL: Final = frozenset("will would shall should can could may might must".split())
_MODALS: Final = WILL | frozenset("did do does".split())
HELPING: Final = _MODALS | BE | HAVE


#: Pasts that describe no noun, so that they are verbs even behind an owner: Acme's fell 3%.
_MOVED: Final = frozenset(
    "rose fell grew shrank slid sank slipped dropped climbed jumped gained dipped declined tumbled plunged surged "
    "soared edged eased advanced rallied plummeted slumped".split()
)


@cache
def noun_forms() -> frozenset[str]:
    """The forms of verbs that are nouns as well: cost, rise."""
    return NOMINAL.union(change_nouns())


def is_bare(tokens: Tokens, j: int) -> bool:
    """Whether a word behind will or may is one that the tables lack: will drain."""
    return tokens.words[j].islower() and tokens.words[j].isalpha() and tokens.lower[j] not in CLOSED


def is_past(tokens: Tokens, i: int) -> bool:
    """Whether a word looks like the past of a verb that the table lacks."""
    word = tokens.words[i]
    return (
        word.endswith("ed")
        and not word.endswith("eed")
        and len(word) > 3
        and word.islower()
        and tokens.lower[i - 1] not in HYPHENS
    )


def describes(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether a participle is an adjective here: a combined fee, shr diluted 97 cts."""
    word, following = tokens.lower[i], tokens.lower[i + 1]
    if word not in DESCRIPTIVE:
        return word in RECKONED and following in RECKONED_HEADS
    plain = tokens.kinds[i + 1] is WORD and following not in CLOSED
    return i + 1 in figures or (plain and (following not in verbs() or following in NOMINAL))


def is_reckoned(tokens: Tokens, i: int) -> bool:
    """Whether a participle belongs to the measure behind it: adjusted net income, deferred revenue."""
    return tokens.lower[i] in RECKONED and tokens.lower[i + 1] in RECKONED_HEADS


def tells(tokens: Tokens, i: int) -> bool:
    """Whether "forecast" is a verb, as no preposition and no verb follows: Acme forecast higher sales."""
    following = tokens.lower[i + 1]
    opens = following not in verbs() or following in NOMINAL
    plain = tokens.kinds[i + 1] is NUMBER or (tokens.kinds[i + 1] is WORD and opens)
    return plain and tokens.words[i].islower() and (following not in CLOSED or following in DETERMINERS)


def is_teller(word: str) -> bool:
    """Whether somebody who tells figures: the company, the ministry."""
    head = heads().get(word)
    return head is not None and not head.plural and head.kind in {"company", "agency", "fund"}


def is_headline(tokens: Tokens) -> bool:
    """Whether all longer words have capitals: Acme Plans Investment."""
    return all(
        word[:1].isupper() or len(word) < _SHORT
        for word, kind in zip(tokens.words, tokens.kinds, strict=True)
        if kind is WORD
    )


def is_present_form(word: str) -> bool:
    """Whether a known form of a verb is a present, and no noun that stands behind names."""
    if word.endswith("s"):
        return word not in _NAME_NOUNS
    return not (word.endswith(("ed", "ing")) or word in noun_forms() or word in PAST_FORMS)


def is_span(word: str) -> bool:
    """Whether a word is a time that ends: the year ended March 31."""
    return word in times() or denominators().get(word) in times() or word == "period"


def follows_plural(tokens: Tokens, i: int) -> bool:
    """Whether a plural stands right in front: exporters consider."""
    left = tokens.lower[i - 1]
    return i > 0 and left.endswith("s") and not left.endswith(("ss", "us", "is")) and tokens.words[i].islower()


def is_nominal(word: str) -> bool:
    """Whether a form is as likely a noun or an adjective: presents, and what the tables name."""
    return word in noun_forms() or not (word in PAST_FORMS or word.endswith(("ed", "ing", "s")))


def opens_object(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether what follows is what a verb has behind it: a figure, a determiner, "to", an adverb."""
    word = tokens.lower[i]
    adverbial = word.endswith("ly") or word in {"by", "to", "from", "up", "down", "about", "some", "nearly", "at"}
    number = tokens.kinds[i] is NUMBER
    modified = i + 1 in figures and word not in verbs() and word not in _RATED
    determined = word in DETERMINERS and not _opens_time(tokens, i)
    return i in figures or modified or determined or adverbial or number


def _opens_time(tokens: Tokens, i: int) -> bool:
    """Whether a determiner belongs to a time: this year, each month."""
    return tokens.lower[i] in {"this", "each", "every"} and is_span(tokens.lower[i + 1])


def _is_opening_participle(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether a participle in -ing ends the noun phrase before it: rates coming due, notes maturing May 1."""
    word, following = tokens.lower[i], tokens.lower[i + 1]
    if word not in NOMINAL and follows_plural(tokens, i):
        return True
    if word in _GERUNDS and following in _BEHIND_GERUNDS:
        # spending to reach $5, capital spending at $5
        return False
    # but "a public offering of $5 million"
    noun = (word in NOMINAL or word in _GERUNDS) and following == "of"
    near = i + 1 in figures or (i + 2 in figures and following not in _RATED and not noun)
    opened = near or following in DETERMINERS or following in {"to", "from"}
    return opened or tokens.kinds[i + 1] is NUMBER or following in months()


def is_opening_past(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether an unknown word in -ed has behind it what a participle has: the reduction ordered today."""
    following = tokens.lower[i + 1]
    opened = i + 1 in figures or following in PREPOSITIONS or following in DETERMINERS or following in ADVERBS
    opened = opened or is_behind_day(tokens, i)
    return (opened or is_done_to_things(tokens, i)) and is_past(tokens, i) and not describes(tokens, i, figures)


def is_behind_day(tokens: Tokens, i: int) -> bool:
    """Whether a day stands right in front and a capital behind: a court on Monday ordered Acme to pay."""
    return tokens.lower[i - 1] in WEEKDAYS and tokens.words[i + 1][:1].isupper()


def changes_hands(tokens: Tokens, i: int) -> bool:
    """Whether what changes hands does so: a mill changed hands for $5."""
    return tokens.lower[i] in CHANGING and tokens.lower[i + 1] == "hands"


def is_done_to_things(tokens: Tokens, i: int) -> bool:
    """Whether a word in -ed has in front or behind what tells a past: police seized lamps worth $5; analysts blamed."""
    worth = tokens.lower[i + 2] in _WORTH and i > 0 and tokens.lower[i] not in NAME_PARTICIPLES
    return (worth and tokens.lower[i + 1].endswith("s")) or _is_number(tokens, i + 1) or _is_done_by_people(tokens, i)


def _is_number(tokens: Tokens, i: int) -> bool:
    """Whether a count stands there: handled 300 lamps; not an unchanged 1986 figure."""
    word = tokens.words[i]
    return tokens.kinds[i] is NUMBER and not (len(word) == _YEAR and word.isdecimal())


def _is_done_by_people(tokens: Tokens, i: int) -> bool:
    """Whether a word in -ed between people and a bare noun is what they did: analysts blamed tax cuts."""
    following = tokens.lower[i + 1]
    if tokens.lower[i - 1] not in PEOPLE or not tokens.words[i + 1].islower():
        return False
    return (
        tokens.kinds[i + 1] is WORD and following not in CLOSED and (following not in verbs() or following in NOMINAL)
    )


def is_said_of_name(tokens: Tokens, i: int) -> bool:
    """Whether a word right behind a name is a verb: Acme plans, Acme surprised analysts."""
    word = tokens.lower[i]
    if word in TELLING:
        return tells(tokens, i)
    if word in verbs():
        return is_present_form(word) and (tokens.words[i].islower() or (word.endswith("s") and is_headline(tokens)))
    return is_past(tokens, i) and word not in NAME_PARTICIPLES


def is_said_of_owner(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether a past is said of what an owner in front of it has: Acme's rose, but Bell's fell 3%, fell to $5."""
    left = tokens.lower[i - 1]
    if tokens.lower[i] not in _MOVED or not (
        left in APOSTROPHES or (left == "s" and tokens.lower[i - 2] in APOSTROPHES)
    ):
        return False
    following = tokens.lower[i + 1]
    return i + 1 in figures or (i + 2 in figures and (following in _BEHIND_PASTS or following.endswith("ly")))


def is_gerund(tokens: Tokens, j: int, previous: Phrase | None) -> bool:
    """Whether a form in -ing is the object of a verb in front of it: raised spending by 5%, sets lending at $5."""
    behind = previous is not None and previous.kind == "verb" and previous.end == j
    return behind and tokens.lower[j] in _GERUNDS and tokens.lower[j + 1] in _BEHIND_GERUNDS


def is_cutting(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether one of ``CUTTING`` is a verb with a bare object: it cut lamp sales by 5%, cost insurers $5."""
    lower = tokens.lower
    if lower[i] != "cut":
        return i > 0 and i + 2 in figures and (lower[i + 1] in PEOPLE or lower[i + 1] in collectives())
    if i == 0:
        return False
    for j in range(i + 1, min(i + _LONGEST_OBJECT, tokens.count)):
        word = lower[j]
        if word in _ENDS_OF_CUTS:
            return j > i + 1 and j + 1 in figures
        inside = word in _IN_OBJECTS or word in NOMINAL or (word in DESCRIBING and describes(tokens, j, figures))
        acts = word in PAST_FORMS or word in verbs() or word in _MORE_PASTS
        if not inside and (acts or word in CLOSED or not word.isalpha()):
            return False
    return False


def _is_inside(tokens: Tokens, i: int) -> bool:
    """Whether a word that may be a verb goes on with its noun: the year ended, an extraordinary gain from a sale."""
    word = tokens.lower[i]
    entry = word in ENTRIES and tokens.lower[i - 1] in ENTRY_ADJECTIVES
    return entry or (word in ENDED and is_span(tokens.lower[i - 1]))


def ends_noun(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether a word that may be a verb ends the noun phrase before it."""
    word = tokens.lower[i]
    if _is_inside(tokens, i) or (word in DESCRIBING and describes(tokens, i, figures)):
        return False
    following = tokens.lower[i + 1]
    if tokens.lower[i - 1].endswith("ly") and word.endswith("ed"):
        # seasonally adjusted sales; a seasonally adjusted 5 percent
        described = i + 1 in figures and tokens.lower[i - 2] not in DETERMINERS
        return described or following in PREPOSITIONS or following in DETERMINERS
    if (
        (word, following) in _PAIRED
        or changes_hands(tokens, i)
        or (word in CUTTING and is_cutting(tokens, i, figures))
        or (word == "total" and i + 1 in figures and follows_plural(tokens, i))
    ):
        return True
    if word.endswith("ing"):
        return _is_opening_participle(tokens, i, figures)
    if word in TELLING and is_teller(tokens.lower[i - 1]) and tells(tokens, i):
        return True
    if word not in noun_forms() and follows_plural(tokens, i):
        # exporters consider
        return True
    if word.endswith("s") and ((following in verbs() and following not in NOMINAL) or following in AUXILIARIES):
        # fuel costs jumped
        return False
    if not is_nominal(word):
        return tokens.lower[i - 1] not in HYPHENS
    moves = verbs().get(word) == "change"
    acts = moves or (i + 2 not in figures and word not in _PLURALS)
    moved = (following in {"to", "from"} and moves) or (following == "by" and acts)
    intended = following == "to" and word.endswith("s") and word not in _NAME_NOUNS and tokens.lower[i + 2] in verbs()
    determined = following in DETERMINERS and not _opens_time(tokens, i + 1)
    if tokens.words[i].islower() and (determined or moved or intended):
        return True
    return i + 1 in figures and word not in _TABLE_NOUNS
