"""Verb links: what the verb that a figure hangs on tells of it."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.clauses import (
    CLAUSE_OPENERS,
    REACH,
    actor_of,
    antecedent_of,
    as_actor,
    group_at,
    is_subject,
    is_told,
    object_of,
    only_speaks,
    own_holder,
    subject_of,
    teller_behind,
    teller_of,
    verb_before,
)
from moneyfacts.context.complements import (
    aim_of,
    behind_by,
    behind_noun,
    content_of,
    contents_of,
    counterparty_of,
    goods_of,
    held_in,
    is_thing,
    partner_of,
    recipient_of,
    source_of,
)
from moneyfacts.context.coreference import is_authority
from moneyfacts.context.holders import (
    ESTIMATES,
    as_thing,
    head_of_words,
    is_quantity,
    is_time,
    portioned,
    possessor,
    take_apart,
    token_at,
)
from moneyfacts.context.link import Link
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.scene import Extent, Holder, Scene
from moneyfacts.context.verb_forms import changes_hands
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.commodities import COMMODITIES
from moneyfacts.lexicon.measures import (
    ANY_MEASURES,
    COMPANY_CODES,
    DEALS,
    ISSUES,
    OWN_MEASURES,
    PLACE_MEASURES,
    PLACE_PAIRS,
    REGIONS,
    STORY_MEASURES,
)
from moneyfacts.lexicon.names import PEOPLE, heads, is_of_people, nationalities
from moneyfacts.lexicon.numerals import CARDINALS
from moneyfacts.lexicon.ratios import INTENDING, MULTIPLYING_BASES, MULTIPLYING_VERBS

#: The most phrases that hang on a measure: two prepositions with their nouns.
_MOST_HANGING: Final = 4
#: Nouns that but tell when: at the end of May.
ENDS: Final = frozenset({"end", "start", "beginning", "close"})
_SPENDING: Final = frozenset({"spend", "buy"})
#: Verbs of what has a price: the lamp is priced at $5, the metal traded at $400.
_QUOTING: Final = frozenset("priced quoted traded trading resold fixed closed ended finished settled opened".split())
#: What is issued, with an issuer that some other sentence names.
_ISSUED: Final = STORY_MEASURES | frozenset(
    "share shares stock offering issue contract contracts deal tranche paper securities underway".split()
)
#: Participles that describe the noun in front of them by a figure.
_DESCRIBING: Final = frozenset("valued totalling totaling estimated".split())
#: Of what "it" is the subject here is nobody: it takes $5 million to repair a mill.
_TAKING: Final = frozenset({"take", "takes", "took", "taken"})
#: Who does this at a figure tells of another's: the Fund put growth at 5%.
_RECKONING: Final = frozenset(
    "put puts putting estimate estimates estimated value values valued peg pegs pegged".split()
)
#: Verbs with whom right behind them: owes his landlord $5.
_HANDING: Final = frozenset(
    "owe owes owed owing pay pays paid paying lend lends lent lending loan loaned give gives gave given giving "
    "hand handed handing offer offers offered offering award awards awarded awarding grant grants granted "
    "granting".split()
)
#: Verbs whose object has the figure: the deal values Acme at $5 million.
_VALUING: Final = frozenset({"value", "values", "valued", "valuing"})
#: What one gets by these is not the one who pays: bought Bell, valuing it at $5 million.
_PAYING: Final = frozenset({"buy", "spend"})
#: What stands in front of whom a payer pays for or in.
_TOWARD: Final = frozenset({"in", "into", "for", "of"})
#: Who does this to a thing does not own how far it moves: banks pulled the sector 1% lower.
_MOVING: Final = frozenset(
    "limit limits limited limiting restrict restricts restricted restricting push pull drive send "
    "pulled pulling pushed pushing dragged dragging sent sending lifted lifting drove driving".split()
)
#: What a list of nouns may stand behind, as the first of a clause.
_OPENING: Final = frozenset({"sign", "conjunction", "relative"})
_FINING: Final = frozenset({"fine", "fines", "fined", "fining"})
_ADDING: Final = frozenset({"add", "adds", "added", "adding"})
#: With a figure itself behind them these tell what was got, and no change.
_RAISING: Final = frozenset("raise raises raised raising".split())


def of_verb(scene: Scene, at: int) -> Link | None:
    """subject verb figure: what the verb says of its subject, or its subject does with the figure."""
    if is_subject(scene, at):
        return Link(behind_by(scene, at + 2), rule="figure verb by holder")
    verb = verb_before(scene, at)
    if verb is None or is_told(scene, verb, at):
        return None
    phrase = scene.phrases[verb]
    thing = object_of(scene, verb, at)
    subject = subject_of(scene, verb)
    valued = _valued(scene, verb, at, subject, thing)
    if valued:
        return valued
    if _is_price(scene, verb, at, subject, thing):
        return _priced(scene, subject)
    put = (
        thing is None
        and (phrase.passive or _is_put_aside(scene, verb))
        and scene.phrases[at - 1].word == "at"
        and phrase.verb in {"act", "say", "spend"}
    )
    held_at = phrase.verb == "have" and scene.phrases[at - 1].word in {"at", "above", "below", "near", "to"}
    if put or held_at or (phrase.verb == "spend" and thing is None and _pays_percent(scene, subject, at)):
        # output was put at $5; prices hold above $5; keeps its deficit to $5; management pays 1/4 percent
        return _stated(scene, at, verb, subject, thing)
    if phrase.verb == "be" or (phrase.verb == "change" and not (phrase.word in _RAISING and thing is None)):
        return _stated(scene, at, verb, subject, thing)
    agent = _agent(scene, verb, at)
    if agent and subject is not None:
        bought = scene.phrases[subject]
        return Link(agent, Extent(bought.core, bought.end), rule="bought by holder for figure")
    actor = _actor(scene, verb, at, subject)
    if thing is not None:
        return _of_object(scene, verb, thing, at, actor)
    partner = counterparty_of(scene, at + 1) or recipient_of(scene, at)
    return Link(actor, _around(scene, verb, at), partner, "verb figure")


def multiplied(scene: Scene, at: int) -> Link | None:
    """noun tripled, holder doubled noun: a figure that is itself the verb: profit at Acme tripled to $5."""
    phrase, phrases = scene.phrases[at], scene.phrases
    led = at > 0 and phrases[at - 1].kind == "preposition" and phrases[at - 1].word != "to"
    if led or scene.candidates[phrase.figure].kind != "multiple":
        # damages of $5 before trebling
        return None
    word = scene.tokens.lower[phrase.end - 1]
    if word not in MULTIPLYING_VERBS and not (word in MULTIPLYING_BASES and _is_intended(scene, at)):
        return None
    opened = at > 1 and phrases[at - 2].word in CLAUSE_OPENERS and is_thing(scene, at - 1)
    # as costs doubled
    subject = at - 1 if opened else subject_of(scene, at) if at else None
    if subject is None or phrases[subject].core >= phrases[subject].end > phrases[subject].first + 1:
        return None
    thing = at + 1 if at + 1 < len(phrases) and phrases[at + 1].kind == "noun" else None
    if thing is None or is_time(scene, phrases[thing]):
        return _stated(scene, at, at, subject, None)
    held = take_apart(scene, thing)
    return Link(held.holder or as_actor(scene, subject), held.measure, held_in(scene, thing), "changed object")


def _is_intended(scene: Scene, at: int) -> bool:
    """Whether a base form is a verb: will double, to double; not more than double, nearly double."""
    return scene.tokens.lower[scene.phrases[at].first - 1] in INTENDING


def _valued(scene: Scene, verb: int, at: int, subject: int | None, thing: int | None) -> Link | None:
    """somebody values thing at figure; thing costs holder figure; it takes figure to do something, adds it to noun."""
    phrase = scene.phrases[verb]
    if thing is not None:
        if phrase.word in _VALUING and not phrase.passive:
            return _worth_of(scene, thing)
        if phrase.verb == "cost":
            return _cost(scene, thing, at)
        if phrase.word in _FINING and not phrase.passive and thing == at - 1:
            return _fined(scene, subject, thing)
    elif phrase.word in _ADDING:
        return _added(scene, subject, at)
    if thing is None and _is_needed(scene, verb, subject, at):
        return Link(None, aim_of(scene, at), rule="it takes figure to")
    return _estimated(scene, subject) if subject and scene.phrases[at - 1].word == "at" else None


def _worth_of(scene: Scene, thing: int) -> Link:
    """somebody values thing at figure: whose worth it is; who values it, and who pays for it, is another."""
    phrase = scene.phrases[thing]
    holder, measure = take_apart(scene, thing)
    if holder is None and phrase.word in heads() and phrase.core == phrase.first + 1 == phrase.end - 1:
        # the business: the company by another word
        holder, measure = scene.refer(phrase.first, phrase.end), None
    if holder and not phrase.named:
        holder = _paid_for(scene, thing, holder)
    return Link(holder, measure, rule="values thing at figure")


def _paid_for(scene: Scene, at: int, holder: Holder) -> Holder | None:
    """bought Bell, offered $5 for Bell, invested in Bell, valuing it: Bell in place of the one who pays."""
    phrases = scene.phrases
    for verb in range(at - 2, max(-1, at - 2 - REACH), -1):
        if phrases[verb].verb not in _PAYING or phrases[verb].passive:
            continue
        payer = as_actor(scene, subject_of(scene, verb))
        if payer is None or payer.named.name != holder.named.name:
            return holder
        for k in range(verb + 1, at):
            aimed = phrases[verb].verb == "buy" or phrases[k - 1].word in _TOWARD
            if phrases[k].named and aimed:
                return take_apart(scene, k).holder
        return None
    return holder


def _cost(scene: Scene, thing: int, at: int) -> Link:
    """thing costs holder figure: the one who pays."""
    payer = take_apart(scene, thing)
    holder = payer.holder if payer.measure is None else scene.collective(thing)
    return Link(holder, contents_of(scene, at), rule="thing costs holder figure")


def _is_put_aside(scene: Scene, verb: int) -> bool:
    """Whether a participle tells in an aside what a thing is put at: proceeds, estimated at $5, will go."""
    phrases = scene.phrases
    aside = verb > 1 and phrases[verb - 1].word == "," and phrases[verb - 2].kind == "noun"
    return aside and phrases[verb].word in _RECKONING and phrases[verb].word.endswith("ed")


def _fined(scene: Scene, subject: int | None, thing: int) -> Link:
    """somebody fines holder figure: the one who pays; "it" is not the one that fines."""
    payer = take_apart(scene, thing)
    holder = payer.holder if payer.measure is None else scene.collective(thing)
    by = as_actor(scene, subject)
    same = holder and by and (holder.named.name == by.named.name or scene.phrases[thing].word == "it")
    return Link(None if same and by and by.named.common else holder, rule="fined holder figure")


def _is_needed(scene: Scene, verb: int, subject: int | None, at: int) -> bool:
    """Whether it takes figure to do something: nobody's yet; Acme said it took $5 million from Bell."""
    if scene.phrases[verb].word not in _TAKING or subject is None or scene.phrases[subject].word != "it":
        return False
    return at + 1 < len(scene.phrases) and scene.tokens.lower[scene.phrases[at + 1].first] == "to"


def _is_price(scene: Scene, verb: int, at: int, subject: int | None, thing: int | None) -> bool:
    """Whether the figure is what the subject costs, sells for or is quoted at."""
    phrase = scene.phrases[verb]
    if phrase.verb == "cost":
        return True
    if thing is not None:
        return False
    sold = phrase.verb in {"sell", "be"} and scene.phrases[at - 1].word == "for"
    quoted = phrase.word in _QUOTING or changes_hands(scene.tokens, phrase.end - 1)
    return sold or (quoted and _is_quoted(scene, subject, at))


def _actor(scene: Scene, verb: int, at: int, subject: int | None) -> Holder | None:
    """Who does what the verb says; who but speaks (Ann Lee forecast a profit of $5) owns nothing."""
    actor = own_holder(scene, verb, subject) or as_actor(scene, subject)
    if actor is None:
        actor = actor_of(scene, at)
    elif only_speaks(scene, verb, actor):
        return None
    speaks = scene.phrases[verb].verb == "say" and actor is not None and actor.named.kind == "person"
    return None if speaks else actor


def _around(scene: Scene, verb: int, at: int) -> Extent | None:
    """What the figure is spent on, is in or comes from, where the verb has no object."""
    deal = scene.phrases[verb].verb
    measure = (goods_of(scene, at) if deal in _SPENDING else None) or content_of(scene, at) or source_of(scene, at)
    return measure or (aim_of(scene, at) if deal == "spend" else None)


def _is_quoted(scene: Scene, subject: int | None, at: int) -> bool:
    """Whether a thing without owner has the figure for its price: the metal, the new lamp; no shares and no issue."""
    if subject is None or scene.candidates[scene.phrases[at].figure].kind != "money":
        return False
    word = scene.phrases[subject].word
    owned = take_apart(scene, subject).holder is not None or word in _ISSUED
    return not owned and scene.phrases[subject + 1].kind == "verb"


def _pays_percent(scene: Scene, subject: int | None, at: int) -> bool:
    """Whether the figure is what a bond or a fee pays, and no payer is told."""
    percent = scene.candidates[scene.phrases[at].figure].kind == "percent"
    return percent and subject is not None and take_apart(scene, subject).holder is None


def _of_object(scene: Scene, verb: int, thing: int, at: int, actor: Holder | None) -> Link:
    """holder verb noun [for] figure: what the subject buys, sells, pays or has for the figure."""
    held, deal = take_apart(scene, thing), scene.phrases[verb].verb
    if deal == "spend" and held.holder and held.measure is None and thing in {at - 1, at - 4}:
        return Link(actor, contents_of(scene, at) or goods_of(scene, at), held.holder, "paid holder figure")
    if deal == "spend" and thing == at - 1 and is_payee(scene, verb, thing):
        # owes its suppliers, owes the mill $5 million: they have no name, but they are no measure
        return Link(actor, contents_of(scene, at) or goods_of(scene, at), rule="paid holder figure")
    reckoned = scene.phrases[verb].word in _RECKONING and scene.phrases[at - 1].word == "at"
    if reckoned or scene.phrases[verb].word in _MOVING:
        return Link(*held, rule="moved object figure")
    partner = partner_of(scene, verb, at) if deal in {"buy", "sell"} else None
    if deal in {"buy", "sell"} and held.measure is None and held.holder:
        if actor and deal == "buy" and partner is None:
            return Link(actor, None, held.holder, "bought for figure")
        # wholly owned Bell Inc: the name alone
        bought = scene.phrases[thing]
        named = Extent(token_at(scene.tokens, bought, held.holder.start), bought.end)
        is_told = actor is not None and bought.core < bought.end
        return Link(actor or held.holder, named if is_told else None, partner, "bought for figure")
    weighed = _weighed(scene, thing, at)
    if weighed:
        return Link(weighed, None, rule="weight of thing at figure")
    if deal in {"buy", "sell"} and scene.phrases[at - 1].word == "at":
        # bought shares of Acme at $5 each: of a price, the thing priced
        return Link(held.holder, held.measure, rule="bought at figure")
    measure = (held.measure if deal in {"buy", "sell"} else None) or contents_of(scene, at) or held.measure
    if actor and held.holder and measure and held.holder.end <= scene.tokens.starts[measure.first]:
        # Novartis buys an Alcon stake: the name is part of what is bought.
        measure = Extent(scene.phrases[thing].core, measure.end)
    return Link(actor or held.holder, measure, partner or counterparty_of(scene, at + 1), "verb object figure")


def is_payee(scene: Scene, verb: int, thing: int) -> bool:
    """Whether a noun right in front of the figure is who gets it: owes its suppliers, the mill; pays a dividend."""
    phrase = scene.phrases[thing]
    if phrase.word in collectives() or phrase.word in PEOPLE or is_of_people(phrase.word):
        return True
    told = phrase.core > phrase.first and phrase.word not in STORY_MEASURES and phrase.word not in ISSUES
    return told and scene.phrases[verb].word in _HANDING


def _weighed(scene: Scene, thing: int, at: int) -> Holder | None:
    """supplied 5,000 tonnes of lamp oil at figure per tonne: of a price, the thing priced."""
    phrases = scene.phrases
    shaped = thing + 4 == at and phrases[thing + 1].word == "of" and phrases[at - 1].word == "at"
    if not shaped or not is_quantity(scene, phrases[thing]) or phrases[thing + 2].kind != "noun":
        return None
    return as_thing(scene, phrases[thing + 2])


def _estimated(scene: Scene, subject: int) -> Link | None:
    """thing, which others value|estimate at figure: about the thing."""
    if scene.phrases[subject - 1].kind != "relative" or scene.phrases[subject - 1].word == "whose":
        # whose backlog stood at $5 tells of the backlog
        return None
    thing = antecedent_of(scene, subject - 1)
    held = None if thing is None else take_apart(scene, thing)
    if thing is None or held is None:
        return None
    return Link(held.holder or actor_of(scene, thing), held.measure, rule="thing that others value at figure")


def _added(scene: Scene, subject: int | None, at: int) -> Link | None:
    """somebody added figure to noun: what grew by it; higher prices added $5 million to Chile's import bill."""
    phrases = scene.phrases
    if at + 2 >= len(phrases) or phrases[at + 1].word != "to" or not is_thing(scene, at + 2):
        return None
    held = take_apart(scene, at + 2)
    if held.measure is None or not (held.holder or phrases[at + 2].word in ANY_MEASURES):
        # transactions will add $5 to the system
        return None
    actor = as_actor(scene, subject)
    own = actor if actor and not actor.named.common else None
    own = own or (teller_behind(scene, at) if phrases[at + 2].word in OWN_MEASURES else None)
    return Link(held.holder or own, held.measure, rule="added figure to noun")


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
    word = scene.phrases[subject].word
    if held.holder and held.measure is None:
        # Acme makes lamps. It sells for $5: no company does
        unlikely = word == "it" and held.holder.named.kind != "product"
        return Link(None if unlikely else held.holder, None, rule="thing costs figure")
    collective = scene.collective(subject)
    if collective:
        # the government sold 4% of Acme for $5
        return Link(collective, None, rule="thing costs figure")
    if word in heads() or word in CARDINALS or word in DEALS:
        return Link(None, held.measure, rule="thing costs figure")
    # a kilo of rice costs $5
    return Link(as_thing(scene, scene.phrases[portioned(scene, subject)]), None, rule="thing costs figure")


def _stated(scene: Scene, at: int, verb: int, subject: int | None, thing: int | None) -> Link | None:
    """noun is|rose figure; holder raised noun to figure."""
    if thing is not None and scene.phrases[verb].verb in {"change", "have"}:
        held = take_apart(scene, thing)
        # a broker cut its estimate of the company's earnings: not the broker's, whoever the company is
        owner = None if _is_estimate_of_anothers(scene, thing) else _causer(scene, subject)
        return Link(
            _targeted(scene, thing) or held.holder or owner, held.measure, held_in(scene, thing), "changed object"
        )
    if subject is None:
        return None
    held = take_apart(scene, subject)
    holder = held.holder
    group = group_at(scene, subject, holder)
    if group:
        return Link(group, None, rule="subject verb figure")
    if holder is None and held.measure:
        holder = _joined_owner(scene, subject) or _own_teller(scene, subject, held.measure)
    described = scene.phrases[verb].word in _DESCRIBING
    if holder is None and (described or (held.measure and _is_behind_figure(scene, subject))):
        # won an order valued at $5; issued a $5 bond paying 7 pct
        holder = behind_noun(scene, subject + 1) or actor_of(scene, subject)
    if holder and held.measure is None and _cannot_have(scene, holder, verb, at):
        return None
    yields = scene.phrases[verb].word == "yield" and scene.phrases[verb].infinitive
    if yields and scene.candidates[scene.phrases[at].figure].kind == "percent":
        # notes priced at par to yield 5%
        return Link(holder, Extent(scene.phrases[verb].end - 1, scene.phrases[verb].end), rule="noun yields figure")
    if holder is None and held.measure and (place := _place_of(scene, subject, held.measure)):
        return Link(place, held.measure, rule="measure in place verb figure")
    behind = holder is not None and holder.start > scene.tokens.starts[scene.phrases[subject].end - 1]
    measure = held.measure if behind else _full(scene, subject, verb, held.measure)
    told = scene.phrases[verb].verb != "change" or scene.candidates[scene.phrases[at].figure].role in {"to", "from"}
    if measure and told and scene.tokens.lower[measure.end] == "growth":
        # GDP growth was 5 pct, wage growth slowed to 5 pct: what grows is told as such
        measure = Extent(measure.first, measure.end + 1)
    return Link(holder, _joined_before(scene, subject, measure), held_in(scene, subject), "subject verb figure")


def _is_own(words: list[str]) -> bool:
    """Whether a company tells such a measure of itself: year-to-date revenues, earnings per share."""
    return words[-1] in OWN_MEASURES or words[-1] in COMPANY_CODES or head_of_words(words) in OWN_MEASURES


def _whose(scene: Scene, relative: int) -> Holder | None:
    """Acme, whose backlog stood at $5: the one that the relative stands for."""
    owner = antecedent_of(scene, relative)
    held = None if owner is None else take_apart(scene, owner)
    return held.holder if held and held.measure is None else None


def _causer(scene: Scene, subject: int | None) -> Holder | None:
    """Who raises or cuts a measure, which is his own then; a weaker yen that cuts sales has none."""
    actor = as_actor(scene, subject)
    moved = subject is not None and actor is not None and actor.named.common
    return None if moved and subject is not None and scene.phrases[subject].word in COMMODITIES else actor


def _is_estimate_of_anothers(scene: Scene, k: int) -> bool:
    """Whether a noun is a forecast of what somebody has that stands behind it: its estimate of the company's sales."""
    phrases = scene.phrases
    if phrases[k].word not in ESTIMATES or k + 2 >= len(phrases) or phrases[k + 1].word not in {"of", "for", "on"}:
        return False
    told = phrases[k + 2]
    return told.kind == "noun" and told.core > told.first + 1


def _targeted(scene: Scene, k: int) -> Holder | None:
    """raised its price target on Acme: whose shares a target is for."""
    phrases = scene.phrases
    if phrases[k].word not in {"target", "targets"} or k + 2 >= len(phrases) or phrases[k + 2].kind != "noun":
        return None
    held = take_apart(scene, k + 2) if phrases[k + 1].word in {"on", "for"} else None
    company = held and held.measure is None and held.holder and held.holder.named.kind in {"company", None}
    return held.holder if held and company else None


def _cannot_have(scene: Scene, holder: Holder, verb: int, at: int) -> bool:
    """Whether no figure of the holder's can be meant: He pointed out exports rose 5%; the Fed sold it when it rose."""
    if holder.named.kind == "person":
        return scene.candidates[scene.phrases[at].figure].kind == "percent"
    return is_authority(holder.named) and scene.phrases[verb].verb == "change"


def _is_behind_figure(scene: Scene, k: int) -> bool:
    """Whether a bare noun stands right behind a figure: a $5 million bond."""
    noun, before = scene.phrases[k], scene.phrases[k - 1] if k else None
    return before is not None and before.kind == "figure" and before.end == noun.first == noun.core


def _joined_owner(scene: Scene, subject: int) -> Holder | None:
    """Japan's gold and foreign assets rose: whose the first of two joined nouns is, the second is too; or "whose"."""
    phrases = scene.phrases
    if subject and phrases[subject - 1].word == "whose":
        return _whose(scene, subject - 1)
    if subject < 2 or phrases[subject - 1].word != "and" or phrases[subject].core > phrases[subject].first:
        return None
    front = phrases[subject - 2]
    return possessor(scene, front) if front.kind == "noun" and front.core > front.first else None


def _own_teller(scene: Scene, subject: int, measure: Extent) -> Holder | None:
    """Acme said net profit rose; net profit rose, Acme said: who tells its own measure, and not the nation's."""
    words = scene.tokens.lower[measure.first : measure.end]
    if not _is_own(words):
        return None
    front = teller_of(scene, subject) or _owner_before(scene, subject)
    if front or verb_before(scene, subject) is not None or " ".join(words[-2:]) in PLACE_PAIRS:
        return front
    return teller_behind(scene, subject) if nationalities().isdisjoint(words) else None


def _owner_before(scene: Scene, subject: int) -> Holder | None:
    """holder's measure verb and measure verb: Acme's margins rose, and net profit stood at $5; it goes on with Acme."""
    phrases = scene.phrases
    if subject < 3 or phrases[subject - 1].kind != "conjunction":
        return None
    verb = verb_before(scene, subject)
    front = None if verb is None else subject_of(scene, verb)
    if verb is None or front is None or front >= verb or any(one.named for one in phrases[front + 1 : subject]):
        return None
    holder, measure = take_apart(scene, front)
    if measure is None:
        return holder if holder and holder.named.kind == "company" and phrases[verb].verb != "say" else None
    if not _is_own(scene.tokens.lower[measure.first : measure.end]):
        return None
    if holder is None:
        # Acme said revenue was flat while profit fell 5%
        return teller_of(scene, front)
    may_have = holder.named.kind in {"company", None} and not (holder.named.common or is_authority(holder.named))
    return holder if may_have else None


def _place_of(scene: Scene, subject: int, measure: Extent) -> Holder | None:
    """inflation in Chile, retail sales in Japan: what only a place has is the place's."""
    phrases, words = scene.phrases, scene.tokens.lower[measure.first : measure.end]
    if words[-1] not in PLACE_MEASURES and " ".join(words[-2:]) not in PLACE_PAIRS:
        return None
    if subject + 2 >= len(phrases) or phrases[subject + 1].word != "in" or phrases[subject + 2].kind != "noun":
        return None
    where = phrases[subject + 2]
    named = where.named[-1] if where.named else None
    if named and named.kind == "place" and named.end == scene.tokens.ends[where.end - 1]:
        return Holder(named, named.start, named.end)
    region = " ".join(scene.tokens.lower[where.core : where.end]) in REGIONS
    return scene.thing(where.core, where.end) if region else None


def _joined_before(scene: Scene, subject: int, measure: Extent | None) -> Extent | None:
    """The measure with what is joined in front of it: sales and profit rose, sales, profit and margins rose."""
    phrases = scene.phrases
    if measure is None or subject < 2 or phrases[subject - 1].word != "and" or measure.first != phrases[subject].first:
        return measure
    front, before = phrases[subject - 2], phrases[subject - 3] if subject > 2 else None
    opens = before is None or before.kind in _OPENING or before.verb == "say"
    if not (_is_bare(scene, front) and opens):
        return measure
    return Extent(phrases[_first_listed(scene, subject - 2)].core, measure.end)


def _first_listed(scene: Scene, k: int) -> int:
    """The first of the nouns that commas join: sales, profit and margins rose; not in lamps, sales and profit rose."""
    phrases, first = scene.phrases, k
    while first > 1 and phrases[first - 1].word == "," and _is_bare(scene, phrases[first - 2]):
        first -= 2
    before = phrases[first - 1] if first else None
    opens = before is None or before.kind in _OPENING or before.verb == "say"
    return first if opens or first == k else first + 2


def _is_bare(scene: Scene, noun: Phrase) -> bool:
    """Whether a noun phrase may be counted together with others: no name and no time."""
    return noun.kind == "noun" and not noun.named and not is_time(scene, noun) and noun.core < noun.end


def _full(scene: Scene, subject: int, verb: int, measure: Extent | None) -> Extent | None:
    """The measure with what hangs on it up to the verb: exports to China, growth across the region."""
    if measure is None or verb - subject <= 2:
        return measure
    between = scene.phrases[subject + 1 : verb]
    while len(between) > 1 and (is_time(scene, between[-1]) or between[-1].word in ENDS):
        # the price for homes in May, at the end of May
        between = between[:-2]
    if not 2 <= len(between) <= _MOST_HANGING or measure.end > between[0].first:
        return measure
    leads, nouns = between[::2], between[1::2]
    shaped = leads[0].kind == "preposition" and all(
        one.kind == "preposition" or one.word in {"and", "or"} for one in leads
    )
    if not shaped or len(between) % 2 or any(one.kind != "noun" or is_time(scene, one) for one in nouns):
        return measure
    if is_quantity(scene, nouns[0]) or nouns[-1].word in {"all", "each", "both"}:
        # sales of 5,000 tonnes, for all of 1985
        return measure
    own = any(one.kind != "place" for phrase in between for one in phrase.named)
    return measure if own else Extent(measure.first, between[-1].end)
