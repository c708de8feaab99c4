"""Clauses: the verb that a figure hangs on, and who or what the verb is said of."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.coreference import is_agency
from moneyfacts.context.holders import ON_THINGS, POSSESSIVES, as_thing, is_time, take_apart
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import BREAKS, Holder, Scene
from moneyfacts.context.verb_forms import changes_hands
from moneyfacts.lexicon.changes import CHANGE_ADJECTIVES
from moneyfacts.lexicon.collectives import PARTS, WORKERS
from moneyfacts.lexicon.commodities import COMMODITIES
from moneyfacts.lexicon.function_words import PREPOSITIONS
from moneyfacts.lexicon.measures import NATIONAL_MEASURES, OFFERS, OWN_MEASURES, TAKEN_OFF
from moneyfacts.lexicon.names import CENTRAL_BANKS, PEOPLE, REPORTERS, begins_with, heads
from moneyfacts.lexicon.numerals import CARDINALS
from moneyfacts.lexicon.verbs import PAST_FORMS
from moneyfacts.tokenizer import NUMBER

#: How many phrases away a figure's verb, and a verb's subject, are looked for.
REACH: Final = 14
#: Prepositions that a figure hangs on its verb with.
_LEADING: Final = frozenset("to from at by for up down above below over under with than against vs versus as".split())
#: How much something moves: declined a bit to 6 pct, rose another 6 pct, rose even faster.
_DEGREES: Final = frozenset("another bit little lot much somewhat faster slower".split())
#: What an index or a poll moves by, and how it is counted in words.
_POINTS: Final = frozenset({"point", "points", "places"})
_COUNTS: Final = CARDINALS.keys() | {"a", "one", "few", "several", "couple", "of", "full"}
#: Adjectives between a preposition and its figure: to the current 6 pct.
_LEVELLING: Final = frozenset("current average record total maximum minimum present initial".split())
#: How many clauses up the one who acts is looked for: Acme filed a statement covering $5 million.
_CLIMBS: Final = 3
_COPULAS: Final = frozenset("is are was were be been remains remained".split())
#: What may stand between a preposition and its figure.
_ASIDES: Final = frozenset({",", "or", "average", "record"})
#: How somebody tells of what is others': an analyst sees $1.40 for the quarter.
_SPOKEN: Final = frozenset(
    "forecast forecasts said says say told added noted argued explained thinks thought believes believed sees see saw "
    "seeing".split()
)
#: Names of all who watch the markets, and how they wait for what others earn.
_CROWDS: Final = frozenset({"Wall Street", "Bay Street", "Lombard Street", "Dalal Street"})
_AWAITING: Final = frozenset("looking look looked hoping hoped hopes betting bet bets awaiting awaited wanted".split())
_SAID: Final = frozenset("said says say believes believed thinks".split())
#: The longest of these words, with the space in front.
_SAYS: Final = 10
#: What an agency does with what is its own.
_OWN_ACTS: Final = frozenset("issue issues issued issuing need needs needed run runs face faces faced has had".split())
#: Agencies that have debts and budgets of their own.
_OWNING_AGENCIES: Final = ("government", "treasury")
#: Who does this to a thing does not have it.
_OPPOSING: Final = frozenset(
    "resist resists resisted resisting oppose opposes opposed opposing veto vetoed block blocked blocking fight "
    "fighting fought criticize criticized condemn condemned protest protested challenge challenged".split()
)
#: What these bring about somebody else has; the second ones with "to" or "in" behind them.
_CAUSING: Final = frozenset("cause causes caused".split())
_BRINGING: Final = frozenset("lead leads led result results resulted".split())
#: How one answers what another offers.
_ANSWERING: Final = frozenset(
    "agree agrees agreed agreeing accept accepts accepted accepting reject rejects rejected rejecting consider "
    "considering considers considered receive received receives rebuffed recommend recommended".split()
)
#: What a person gets, so that what it holds is hers: her package included a bonus of $5.
_PAY: Final = frozenset("package pay compensation remuneration".split())
#: Who acts for the company that tells of it: Acme said shareholders approved a split.
_BODIES: Final = frozenset("shareholders stockholders board boards directors management".split())
#: They own for themselves, and not for the company whose they are.
_HOLDERS: Final = frozenset({"holders", "shareholders", "stockholders"})
#: Who asks somebody for leave acts himself: Acme asked the court for approval to sell.
_ASKING: Final = frozenset("ask asks asked asking petition petitioned".split())
#: Behind these a noun stands by itself, but behind such a word.
_FREEING: Final = frozenset({"noun", "verb", "relative", "sign", "conjunction"})
_TYING: Final = _ASKING | {"and", "or", ","}
#: How many phrases an aside has.
_ASIDE: Final = 8
#: What these open stands aside, and with the last of them are examples.
_EXCEPTING: Final = frozenset({"excluding", "including"})
_NAMING: Final = _EXCEPTING | {"like"}
_OF_TIME: Final = frozenset({"for", "in", "during"})
#: Prepositions that open clauses too.
CLAUSE_OPENERS: Final = frozenset({"as", "after", "before", "since", "until"})
HANGING: Final = frozenset({"of", "at", "in"})
#: What stands in front of a verb whose subject is not right in front of it.
_PARTING: Final = frozenset({"and", ","})
#: What stands behind a verb in its own clause.
_COMPLEMENTS: Final = frozenset({"noun", "figure", "preposition"})
_LISTING: Final = HANGING | {"between"}
_IN_FRONT: Final = HANGING | {"on", "for"}


def verb_before(scene: Scene, at: int) -> int | None:
    """The verb that the figure hangs on."""
    phrases = scene.phrases
    for k in range(at - 1, max(-1, at - 1 - REACH), -1):
        kind = phrases[k].kind
        if kind == "verb":
            return k
        if kind == "relative" or (kind == "sign" and phrases[k].word in BREAKS):
            return None
    return None


def object_of(scene: Scene, verb: int, at: int) -> int | None:
    """The noun phrase right behind a verb, in front of the figure's preposition."""
    phrases, k = scene.phrases, verb + 1
    if k + 1 < at and phrases[verb].verb in {"buy", "sell"} and phrases[k].kind == "figure":
        # sell a 15% stake for $5
        k += phrases[k + 1].kind == "noun" and phrases[k].end == phrases[k + 1].first
    if k >= at or phrases[k].kind != "noun" or phrases[k].word in CHANGE_ADJECTIVES:
        return None
    if phrases[verb].verb == "change" and _is_extent(scene, phrases[k]):
        return None
    if is_time(scene, phrases[k]) or changes_hands(scene.tokens, phrases[verb].end - 1):
        # was fixed this morning at $5; changed hands at $5
        return None
    figure = phrases[at].first
    beside = phrases[k].end == figure and scene.tokens.lower[phrases[k].first] in {"a", "an", "net"}
    if beside and scene.tokens.lower[figure] not in PREPOSITIONS:
        # rose a seasonally adjusted $5 million
        return None
    if _is_explained(scene, verb, k, at):
        return k
    lead = at - 1
    while lead > k and (phrases[lead].word in _ASIDES or _is_count(scene, phrases[lead])):
        # to 816,000 shares, or 11.3 pct; by an average 5 pct
        lead -= 1
    if lead > k and phrases[lead].word in _LEVELLING and phrases[lead].end == figure:
        # to the current 6 pct, by an average 6 pct
        lead -= 1
    led = phrases[lead].kind == "preposition" and phrases[lead].word in _LEADING
    hung = k == at - 3 and phrases[k + 1].word in {"of", "for"} and phrases[verb].verb == "change"
    return k if led or k == at - 1 or (hung and phrases[k + 2].kind == "noun") else None


def _is_explained(scene: Scene, verb: int, k: int, at: int) -> bool:
    """owes Acme, its landlord, figure: whether an aside about whom one pays stands between."""
    phrases = scene.phrases
    if k + 4 != at or phrases[verb].verb != "spend" or phrases[k + 1].word != "," or phrases[k + 3].word != ",":
        return False
    return bool(phrases[k].named) and phrases[k + 2].kind == "noun" and not phrases[k + 2].named


def _is_count(scene: Scene, phrase: Phrase) -> bool:
    return phrase.kind == "noun" and scene.tokens.kinds[phrase.core] is NUMBER


def _is_extent(scene: Scene, phrase: Phrase) -> bool:
    """Whether a noun phrase tells but how far something moved: slipped a bit, two points, to 6 pct."""
    if phrase.word in _DEGREES:
        return True
    return phrase.word in _POINTS and scene.tokens.lower[phrase.end - 2] in _COUNTS


def subject_of(scene: Scene, verb: int) -> int | None:
    """The noun phrase that a verb is said of, through infinitives, participles and conjunctions."""
    phrases = scene.phrases
    if phrases[verb].participle and phrases[verb].verb == "be" and phrases[verb - 1].kind != "preposition":
        return _described(scene, verb)
    k, spare = _in_front_of(scene, verb), None
    for _ in range(REACH):
        if k < 0:
            break
        phrase = phrases[k]
        passed = phrase.kind == "noun" and (_explains(scene, k, verb) or _is_paid(scene, k, verb))
        if passed or phrase.word == ")":
            # heavy vehicles (trucks and buses) rose
            k = _before_bracket(scene, k) if phrase.word == ")" else k - 2
            continue
        if phrase.kind == "noun":
            free = k == 0 or _leaves_free(phrases[k - 1])
            if not free and (hangs(scene, k) or _is_aimed_at(scene, k, verb)):
                spare = k if phrases[k - 1].word in CLAUSE_OPENERS else spare
                k -= 2
                continue
            if not is_time(scene, phrase) and (free or not _is_aside(scene, k, verb)):
                return k if free else _asker_or_first(scene, k)
        elif phrase.kind == "relative":
            return _told_by_copula(scene, antecedent_of(scene, k))
        elif phrase.kind == "sign" and phrase.word in BREAKS:
            return None
        k = (_joined_to(scene, k) if phrase.kind == "verb" and phrases[k - 1].word == "and" else k) - 1
    return spare


def _is_paid(scene: Scene, k: int, verb: int) -> bool:
    """Whether a noun is whom another pays a figure: Acme paid Bell $5 and earned $3."""
    phrases = scene.phrases
    paid = k > 1 and phrases[k - 1].verb == "spend"
    return paid and k + 1 < verb and phrases[k + 1].kind == "figure"


def _explains(scene: Scene, k: int, verb: int) -> bool:
    """Whether a noun between commas says what the one before it is: cash flow, a known measure, or net of tax, rose."""
    phrases = scene.phrases
    if k < 2 or phrases[verb - 1].word != "," or phrases[k - 1].word != ",":
        return False
    front, explaining = phrases[k - 2], scene.tokens.lower[phrases[k].first] in {"a", "an", "net"}
    definite = scene.tokens.lower[phrases[k].first] == "the" and _opens_clause(scene, k - 2)
    if not (explaining or definite) or phrases[k].named or front.kind != "noun" or is_time(scene, front):
        return False
    # but in a dull market, a new lamp, the Vexel, rose
    return k == 2 or phrases[k - 3].kind != "preposition" or (k > 3 and phrases[k - 4].kind == "noun")


def _opens_clause(scene: Scene, k: int) -> bool:
    """Whether nothing stands in front of a noun but what opens its clause: Copper; while copper; said copper."""
    return k == 0 or scene.phrases[k - 1].kind == "conjunction" or scene.phrases[k - 1].verb == "say"


def _told_together(scene: Scene, verb: int) -> int | None:
    """Acme paid Bell $5 in May and lost $3: the verb, of a subject of its own, that a verb is joined to by "and"."""
    phrases, last = scene.phrases, verb - 2
    if last < 2 or phrases[verb - 1].word != "and" or phrases[verb].infinitive or phrases[verb].participle:
        return None
    if phrases[last].word == ",":
        before = _before_saying(scene, last)
        last = last - 1 if before is None else before
    for k in range(last, max(0, last - _ASIDE), -1):
        phrase = phrases[k]
        if phrase.kind == "verb":
            finite = not (phrase.infinitive or phrase.participle or phrase.verb == "say")
            return k if finite and phrases[k - 1].kind in {"noun", "relative"} else None
        if phrase.kind not in _COMPLEMENTS:
            return None
    return None


def _in_front_of(scene: Scene, verb: int) -> int:
    """The phrase in front of a verb, or of the verb that it is joined to, asides skipped."""
    phrases = scene.phrases
    if verb > 2 and phrases[verb - 1].verb == "say" and not (phrases[verb].infinitive or phrases[verb].participle):
        # steps that Ann Lee says will cut costs
        verb -= 2 * (phrases[verb - 2].kind == "noun" and phrases[verb - 3].kind == "relative")
    first = _told_together(scene, verb)
    if first is not None:
        return first - 1
    apart = phrases[verb - 1].word in _PARTING or (verb > 1 and phrases[verb - 2].word == ",")
    return _before_aside(scene, _joined_to(scene, verb)) if apart else verb - 1


def _leaves_free(front: Phrase) -> bool:
    """Whether the noun behind a phrase hangs on nothing, is no aside and no object, and joined to nothing."""
    return front.kind in _FREEING and not front.infinitive and front.word not in _TYING


def _asker_or_first(scene: Scene, k: int) -> int | None:
    """Who asked the one at ``k`` for something; else the first of those who are joined to it."""
    phrases = scene.phrases
    asked = k > 1 and phrases[k - 1].word in _ASKING and phrases[k + 1].word == "for"
    return _asker(scene, k - 1) if asked else _first_joined(scene, k)


def _asker(scene: Scene, verb: int) -> int | None:
    """Acme asked the court for approval to sell: the noun in front of who asks."""
    k = verb - 1
    while k > 1 and hangs(scene, k):
        k -= 2
    return k if k >= 0 and scene.phrases[k].kind == "noun" and not is_time(scene, scene.phrases[k]) else None


def _is_aimed_at(scene: Scene, k: int, verb: int) -> bool:
    """Whether a noun is the object of an infinitive that describes the one before: its contract to build lamps was."""
    phrases = scene.phrases
    if k < 2 or not phrases[k - 1].infinitive or phrases[k - 2].kind != "noun" or is_time(scene, phrases[k - 2]):
        return False
    return not (phrases[verb].infinitive or phrases[verb].participle) and phrases[verb].end > phrases[verb].first + 1


def _first_joined(scene: Scene, k: int) -> int:
    """Acme and its unit, it and two subsidiaries: the first of them, where the second has no name of its own."""
    phrases = scene.phrases
    if k < 2 or phrases[k - 1].word != "and" or phrases[k].named:
        return k
    front = phrases[k - 2]
    first = front.kind == "noun" and (front.word == "it" or scene.tokens.lower[phrases[k].first] in POSSESSIVES)
    return k - 2 if first and not hangs(scene, k - 2) else k


def _told_by_copula(scene: Scene, k: int | None) -> int | None:
    """Bell is a company that has $5: the subject in place of what it is said to be."""
    phrases = scene.phrases
    if k is None or k < 2 or phrases[k].named or phrases[k - 1].word not in _COPULAS or phrases[k - 2].kind != "noun":
        return k
    told = phrases[k - 1].end == phrases[k - 1].first + 1 and phrases[k - 2].word != "there"
    return k - 2 if told and not hangs(scene, k - 2) else k


def _joined_to(scene: Scene, verb: int) -> int:
    """notes have a coupon and were priced: the verb whose subject is that of a verb joined to it, or itself."""
    phrases = scene.phrases
    if verb < 3 or phrases[verb - 1].word != "and" or phrases[verb].participle or phrases[verb].verb != "be":
        return verb
    for k in range(verb - 2, max(-1, verb - 2 - _ASIDE), -1):
        if phrases[k].kind == "verb":
            finite = not (phrases[k].infinitive or phrases[k].participle) and phrases[k].verb in {"have", "be"}
            return k if finite and k < verb - 2 else verb
        if phrases[k].kind in {"relative", "conjunction", "sign"}:
            return verb
    return verb


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in PAST_FORMS or word in {"hit", "cut", "set", "hurt"}


def _is_participle_at(scene: Scene, k: int) -> bool:
    """Whether a phrase opens what describes the noun before: Acme, based in Ohio, copper, buoyed by demand."""
    phrase = scene.phrases[k]
    read = phrase.kind == "verb" or (phrase.kind == "noun" and scene.phrases[k + 1].word == "by")
    return read and _is_participle(phrase.word)


def _is_participle_by(scene: Scene, k: int) -> bool:
    """founded|run by holder: whether a word that opens no verb phrase is a participle with who did it behind."""
    phrase = scene.phrases[k]
    bare = phrase.kind == "noun" and phrase.core == phrase.first and phrase.end == phrase.first + 1
    return (
        bare and not phrase.named and scene.phrases[k + 1].word == "by" and scene.tokens.words[phrase.first].islower()
    )


def _described(scene: Scene, participle: int) -> int | None:
    """fees, ranging from $3 to $9; loans to Acme totalling $5: the noun phrase in front, with what it hangs on."""
    k = antecedent_of(scene, participle)
    while k and hangs(scene, k) and scene.phrases[k - 2].kind == "noun" and scene.phrases[k - 1].word != "at":
        k -= 2
    return k


def _before_bracket(scene: Scene, k: int) -> int:
    """The phrase in front of the bracket that closes at ``k``."""
    for j in range(k - 1, max(-1, k - 1 - _ASIDE), -1):
        if scene.phrases[j].word == "(":
            return j - 1
    return k - 1


def _before_aside(scene: Scene, verb: int) -> int:
    """The phrase in front of a verb, a relative clause or participle between commas skipped."""
    phrases = scene.phrases
    timed = verb > 4 and phrases[verb - 2].word == "," and phrases[verb - 1].kind == "noun"
    if timed and is_time(scene, phrases[verb - 1]):
        # Acme, which makes lamps, last year paid $5
        verb -= 1
    before = _before_saying(scene, verb - 1 - (phrases[verb - 1].word == "and"))
    if before is not None:
        return before
    if verb > 3 and phrases[verb - 1].word == ",":
        for k in range(verb - 2, max(1, verb - 1 - _ASIDE), -1):
            if phrases[k].word == ",":
                break
            described = phrases[k].word in _EXCEPTING or _is_participle_at(scene, k) or _is_participle_by(scene, k)
            if (phrases[k].kind == "relative" or described) and phrases[k - 1].word == ",":
                # Acme, which makes lamps, lost; Acme, based in Ohio, lost; earnings, including a gain, fell
                return k - 2
        return _before_list(scene, verb)
    return verb - 1


def _before_saying(scene: Scene, comma: int) -> int | None:
    """lamps, Acme said on Friday, cost; lamps sold, said Acme, and rose: the phrase before an aside on who says it."""
    phrases, k = scene.phrases, comma - 1
    if k < 2 or phrases[comma].word != ",":
        return None
    if is_time(scene, phrases[k]):
        k -= 1 + (phrases[k - 1].kind == "preposition")
    if phrases[k].verb == "say":
        k -= 1 + (phrases[k - 1].kind == "noun")
    elif k > 1 and phrases[k].kind == "noun" and phrases[k - 1].verb == "say":
        k -= 2
    else:
        return None
    return k - 1 if k > 0 and phrases[k].word == "," else None


def _before_list(scene: Scene, verb: int) -> int:
    """Acme, which makes lamps, wires and plugs, lost: the phrase in front of a relative clause with commas in it."""
    phrases, verbs = scene.phrases, 0
    for k in range(verb - 2, max(1, verb - 1 - 3 * _ASIDE), -1):
        if phrases[k].kind == "relative":
            return k - 2 if phrases[k - 1].word == "," else verb - 1
        verbs += phrases[k].kind == "verb"
        if verbs > 1 or phrases[k].word in {";", ":"}:
            break
    return verb - 1


def antecedent_of(scene: Scene, relative: int) -> int | None:
    """What "which" and "who" stand for: the noun phrase in front, asides skipped; a person is no "which"."""
    phrases = scene.phrases
    of_things = phrases[relative].word == "which"
    k = relative - 1
    while k > 0 and (
        phrases[k].kind == "sign"
        or (phrases[k].kind == "noun" and (_is_aside(scene, k, relative) or (of_things and _is_person(phrases[k]))))
        or (of_things and phrases[k].kind == "preposition" and _is_person(phrases[k + 1]))
    ):
        k -= 1
    if k > 1 and phrases[k - 1].word in {"of", "in"} and _is_company(phrases[k - 2]) and _is_place(phrases[k]):
        # Acme Corp of Ohio, which had sales of $5
        k -= 2
    return k if k >= 0 and phrases[k].kind == "noun" else None


def _is_company(phrase: Phrase) -> bool:
    return bool(phrase.named) and phrase.named[-1].kind == "company"


def _is_place(phrase: Phrase) -> bool:
    return bool(phrase.named) and phrase.named[-1].kind == "place"


def _is_person(phrase: Phrase) -> bool:
    head = heads().get(phrase.word)
    named = bool(phrase.named) and phrase.named[-1].kind == "person"
    return named or (head is not None and head.kind == "person")


def hangs(scene: Scene, k: int) -> bool:
    """Whether a noun phrase hangs on a preposition, and so is no subject; "as prices fell" opens a clause."""
    phrases = scene.phrases
    if k > 1 and phrases[k - 1].word in {"and", "or"} and phrases[k - 2].kind == "noun":
        if scene.tokens.lower[phrases[k].first] in POSSESSIVES and k > 2 and phrases[k - 3].kind == "preposition":
            # income of farmers and their families
            return True
        return _lists(scene, k - 2) or _is_listed_behind(scene, k - 2)
    if k > 1 and phrases[k - 1].kind == "figure" and phrases[k - 1].end == phrases[k].first:
        # the coupon on the $5 million bond was cut
        return phrases[k - 2].kind == "preposition" and phrases[k - 2].word in _IN_FRONT
    if k == 0 or phrases[k - 1].kind != "preposition":
        return False
    if phrases[k - 1].word == "before" and phrases[k].word in TAKEN_OFF:
        return True
    if k + 1 >= len(phrases) or phrases[k + 1].kind != "verb":
        # but with sales halving to $5 million
        return phrases[k - 1].word != "with" or not _is_halving(scene, k + 1)
    opens = k < 2 or phrases[k - 2].kind in {"sign", "conjunction", "relative"} or phrases[k - 2].verb == "say"
    if opens and phrases[k - 1].word in _OF_TIME and _opens_with_time(scene, phrases[k]):
        # for fiscal 2002 revenue rose
        return False
    if phrases[k - 1].word == "with":
        # with sales reaching $5 million; not filed with an agency covering $5 million
        counted = phrases[k].word in OWN_MEASURES and phrases[k + 1].verb == "change"
        return not (phrases[k + 1].participle and (opens or counted or phrases[k].word in COMMODITIES))
    return phrases[k - 1].word not in CLAUSE_OPENERS or phrases[k + 1].participle or phrases[k + 1].infinitive


def _is_halving(scene: Scene, k: int) -> bool:
    """Whether a figure is itself a participle: halving, doubling."""
    figure = k < len(scene.phrases) and scene.phrases[k].kind == "figure"
    return figure and scene.tokens.lower[scene.phrases[k].end - 1].endswith("ing")


def _is_listed_behind(scene: Scene, k: int) -> bool:
    """Whether a noun phrase hangs on a noun, so that what is joined to it does too: balances in cash and notes."""
    phrases = scene.phrases
    hanging = k > 1 and phrases[k - 1].word in _LISTING
    return hanging and phrases[k - 2].kind == "noun" and not is_time(scene, phrases[k])


def _lists(scene: Scene, k: int) -> bool:
    """Whether a noun phrase is the first of examples: companies, including this one and that."""
    return k > 0 and scene.phrases[k - 1].word in _NAMING


def _opens_with_time(scene: Scene, phrase: Phrase) -> bool:
    """Whether a time and a thing stand side by side: fiscal 2002 total revenue."""
    words = scene.tokens.words[phrase.core : phrase.end]
    years = [i for i, word in enumerate(words) if len(word) == 4 and word.isdecimal()]
    return bool(years) and years[0] < 2 and len(words) > years[0] + 1


def _is_aside(scene: Scene, k: int, end: int) -> bool:
    """Whether a noun phrase between commas explains the one before: Acme, the chipmaker, rose."""
    phrases = scene.phrases
    if k < 2 or phrases[k - 1].word != "," or not any(phrases[j].word == "," for j in range(k + 1, end)):
        return False
    own = [one for one in phrases[k].named if one.end > scene.tokens.starts[phrases[k].core]]
    if own:
        # a plant in Napa, California, was sold
        return all(one.kind == "place" for one in own)
    name = phrases[k].core == phrases[k].first and scene.tokens.words[phrases[k].core][:1].isupper()
    # In a letter to Bell, Acme said: a capital without determiner explains nobody
    return phrases[k - 2].kind == "noun" and bool(phrases[k - 2].named) and not (name and hangs(scene, k - 2))


def head_of(scene: Scene, k: int) -> int:
    """The noun phrase that the one at ``k`` hangs on: Shares of "Shares of Acme"."""
    phrases = scene.phrases
    while k > 1 and phrases[k - 1].word in HANGING and phrases[k - 2].kind == "noun" and hangs(scene, k):
        k -= 2
    return max(k, 0)


def measure_above(scene: Scene, k: int) -> int:
    """The noun phrase that tells what of the one at ``k`` moved: yield of "the yield on the 10-year note up"."""
    phrases = scene.phrases
    hung = k > 1 and phrases[k - 1].word == "on" and phrases[k - 2].kind == "noun" and phrases[k - 2].word in ON_THINGS
    return k - 2 if hung else head_of(scene, k)


def as_actor(scene: Scene, subject: int | None) -> Holder | None:
    """The holder that acts: a name, it, the company; or whose thing acts, but for what a person does (her move)."""
    if subject is None:
        return None
    holder, measure = take_apart(scene, subject)
    if holder is None:
        return scene.collective(subject)
    person = holder.named.kind == "person"
    if measure:
        parts = scene.phrases[subject].word in PARTS and holder.named.kind != "place"
        collective = None if parts else scene.collective(subject)
        if collective or (person and scene.phrases[subject].word not in _PAY):
            return collective
    return None if person and _is_of_state(scene, holder) else holder


def group_at(scene: Scene, subject: int, holder: Holder | None) -> Holder | None:
    """the farmers, Kenya's nurses, Acme's pilots: those who act for themselves, whosever they are."""
    own = holder is None or holder.named.kind == "place" or scene.phrases[subject].word in WORKERS
    return scene.collective(subject) if own else None


def own_holder(scene: Scene, verb: int, subject: int | None) -> Holder | None:
    """Acme holders will own 5%: they have it, and not Acme."""
    if subject is None or scene.phrases[subject].word not in _HOLDERS or scene.phrases[verb].verb != "have":
        return None
    return as_thing(scene, scene.phrases[subject])


def _is_of_state(scene: Scene, holder: Holder) -> bool:
    """Whether a person acts for a state: Finance Minister Ann Lee cut the deficit, which is not hers."""
    before = scene.tokens.source[max(0, holder.named.start - 16) : holder.named.start].split()
    return before[-1:] in (["Minister"], ["Secretary"], ["Chancellor"], ["Treasurer"])


def actor_of(scene: Scene, at: int) -> Holder | None:
    """Who acts in the figure's clause; of an infinitive or participle who acts in the one above it."""
    for _ in range(_CLIMBS):
        verb = verb_before(scene, at)
        subject = None if verb is None else subject_of(scene, verb)
        if verb is None or subject is None or scene.phrases[verb].word in _COPULAS:
            # Orrin was the target of a $5 million bid: whose that is nobody tells
            return None
        holder = own_holder(scene, verb, subject) or as_actor(scene, subject)
        if holder is None and scene.phrases[subject].word in _BODIES and scene.phrases[subject + 1].kind == "verb":
            return teller_of(scene, subject)
        if holder is None and scene.phrases[verb].participle and scene.phrases[verb].verb in {"spend", "buy", "sell"}:
            # her biggest bet since investing $5
            holder = take_apart(scene, subject).holder
        if holder:
            others = is_told(scene, verb, at) or is_anothers(scene, verb, at) or only_speaks(scene, verb, holder)
            return None if others else holder
        if scene.phrases[verb].participle and scene.phrases[subject].word in PEOPLE:
            # asked for a meeting of shareholders representing 25 pct: theirs
            return None
        joined = scene.phrases[verb - 1].kind == "conjunction"
        if not (scene.phrases[verb].infinitive or scene.phrases[verb].participle or joined):
            # Ann Lee admitted the drug had worked
            return None
        if hangs(scene, subject - 1):
            # filed with Acme a statement covering $5 million
            subject -= 2
        above = scene.phrases[subject - 1] if subject > 0 else None
        if above is None or above.kind != "verb" or above.verb == "say":
            return None
        at = subject
    return None


def is_told(scene: Scene, verb: int, at: int) -> bool:
    """Whether a figure opens what somebody says: Acme said 5 percent of those asked were ill."""
    opens = verb == at - 1 and at + 1 < len(scene.phrases) and scene.phrases[at + 1].word == "of"
    return opens and scene.phrases[verb].word in _SAID


def is_anothers(scene: Scene, verb: int, at: int) -> bool:
    """Whether a verb tells what somebody else has: resisted a $5 drop, agreed to a $5 offer."""
    word, noun = scene.phrases[verb].word, scene.phrases[at + 1] if at + 1 < len(scene.phrases) else None
    brings = word in _BRINGING and scene.phrases[verb + 1].word in {"to", "in"}
    if brings or word in _OPPOSING or word in _CAUSING:
        # losses led to a $5 drop, resulted in one, caused one
        return True
    offered = noun is not None and noun.kind == "noun" and noun.word in OFFERS
    aimed = at + 3 < len(scene.phrases) and scene.phrases[at + 2].word in {"for", "of"} and scene.phrases[at + 3].named
    # Acme agreed to a $5 offer; but Acme agreed to a $5 takeover of Bell
    return offered and word in _ANSWERING and not aimed


def only_speaks(scene: Scene, verb: int, holder: Holder) -> bool:
    """Whether somebody but says what the figure stands in: Ann Lee said the veto of a $5 billion bill was right."""
    if begins_with(holder.named.name, REPORTERS):
        return True
    if holder.named.name in _CROWDS and (scene.phrases[verb].verb == "say" or scene.phrases[verb].word in _AWAITING):
        return True
    if scene.phrases[verb].verb == "say" and (is_agency(holder.named) or begins_with(holder.named.name, CENTRAL_BANKS)):
        # the Bank of England forecast a shortage of $5 million
        return True
    rules = is_agency(holder.named) and not holder.named.name.lower().endswith(_OWNING_AGENCIES)
    if rules and scene.phrases[verb].verb == "act" and scene.phrases[verb].word not in _OWN_ACTS:
        # the court set aside a rate of 5%: it rules on what is others'
        return True
    return scene.phrases[verb].word in _SPOKEN and holder.named.kind == "person"


def is_subject(scene: Scene, at: int) -> bool:
    """Whether a figure is itself what a verb is said of: $5 million was lost by Acme."""
    phrases = scene.phrases
    if at + 1 >= len(phrases) or phrases[at + 1].kind != "verb":
        return False
    verb = phrases[at + 1]
    finite = verb.end > verb.first + 1 and not verb.infinitive
    return finite and (at == 0 or phrases[at - 1].kind != "preposition")


def teller_behind(scene: Scene, k: int) -> Holder | None:
    """net profit rose, Acme said: the company that tells its own measure behind it; its chairman may tell of others."""
    named = scene.speaker_behind(k)
    if named is None or named.kind != "company" or is_agency(named) or begins_with(named.name, REPORTERS):
        return None
    said = scene.tokens.source[named.end : named.end + _SAYS].split()[:1]
    return Holder(named, named.start, named.end) if said and said[0].rstrip(".,") in _SAID else None


def teller_of(scene: Scene, subject: int) -> Holder | None:
    """Acme said net profit rose: the company that tells its own measure."""
    behind_that = subject - (subject > 0 and scene.phrases[subject - 1].word == "that")
    verb = verb_before(scene, behind_that)
    if verb is None or scene.phrases[verb].verb not in {"say", "get"}:
        return None
    holder = as_actor(scene, subject_of(scene, verb))
    if holder is None or is_agency(holder.named):
        # The Lamp Institute said output rose
        return None
    if begins_with(holder.named.name, CENTRAL_BANKS) and scene.phrases[subject].word in NATIONAL_MEASURES:
        # the Bank of Japan said debt rose: the country's
        return None
    return holder if holder.named.kind in {"company", "fund", None} else None
