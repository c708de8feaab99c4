"""Words that tell whether a figure is a fact, a plan, a forecast or only possible, and words that negate it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from moneyfacts.facts import Modality
from moneyfacts.lexicon.changes import change_verbs

# One verb a line with its forms; each tells the modality of what is behind it.
_PLANNED: Final = """
plans planning planned
intend intends intending intended
aim aims aiming aimed
targets targeting targeted
hope hopes hoping hoped
proposes proposing proposed
"""

_FORECAST: Final = """
expect expects expecting expected expectation expectations
anticipate anticipates anticipating anticipated
forecast forecasts forecasting forecasted
predict predicts predicting predicted prediction predictions
estimate estimates estimating estimated
projecting projected projection projections
sees guidance outlook consensus
"""

_POSSIBLE: Final = """
consider considers considering
mull mulls mulling mulled
weighs weighing
explores exploring
discuss discusses discussing
negotiating
eyeing
"""

# These tell it only before an infinitive: pledged to invest, but pledged $19 billion.
_PLANNED_TO: Final = """
plan
seek seeks seeking sought
want wants wanted wanting
promise promises promised promising
vow vows vowed vowing
pledge pledges pledged pledging
commit commits committed committing commitment
proposal
propose
decide decides decided deciding decision
wish wishes wishing wished
prepare prepares preparing prepared
intention intentions
goal target targets
scheduled slated going ready
"""

_FORECAST_TO: Final = "likely unlikely poised set due bound track course"

_POSSIBLE_TO: Final = """
talks discussions negotiations
threaten threatens threatening threatened
"""

# An adjective tells it close before the figure, as in expected savings of $5 million.
_ADJECTIVES: Final = "planned proposed expected anticipated projected estimated potential possible"

_ADVERBS: Final = "reportedly allegedly supposedly purportedly rumored rumoured perhaps maybe potentially possibly"

_MODALS: Final = """
could possible
couldn possible
may possible
might possible
mightn possible
would possible
wouldn possible
will forecast
won forecast
should forecast
shouldn forecast
"""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of modality; ``infinitive`` if it is one only before "to" and a verb."""

    modality: Modality
    infinitive: bool = False


@cache
def cues() -> dict[str, Cue]:
    """Look up a verb or noun that tells the modality of what is behind it.

    >>> cues()["intends"], cues()["pledged"].infinitive
    (Cue(modality='planned', infinitive=False), True)
    """
    rows: dict[str, Cue] = {}
    rows |= {word: Cue("planned", infinitive=True) for word in _PLANNED_TO.split()}
    rows |= {word: Cue("forecast", infinitive=True) for word in _FORECAST_TO.split()}
    rows |= {word: Cue("possible", infinitive=True) for word in _POSSIBLE_TO.split()}
    rows |= {word: Cue("planned") for word in _PLANNED.split()}
    rows |= {word: Cue("forecast") for word in _FORECAST.split()}
    return rows | {word: Cue("possible") for word in _POSSIBLE.split()}


@cache
def modal_verbs() -> dict[str, Modality]:
    """Look up a modal verb, or what is left of one before "n't".

    >>> modal_verbs()["will"], modal_verbs()["couldn"]
    ('forecast', 'possible')
    """
    rows = (line.split() for line in _MODALS.strip().splitlines())
    known: dict[str, Modality] = {"possible": "possible", "forecast": "forecast"}
    return {word: known[modality] for word, modality in rows}


#: Adjectives of modality, and what they tell.
ADJECTIVES: Final = frozenset(_ADJECTIVES.split())

#: Adverbs that make a clause no more than possible, wherever they stand in it.
HEARSAY: Final = frozenset(_ADVERBS.split())

#: Conjunctions of a condition or an open question.
CONDITIONS: Final = frozenset("if unless whether".split())

#: Verbs of one's own act, base form: what someone is expected to do of these is a plan.
OWN_ACTS: Final = frozenset(
    "acquire allocate bid borrow build buy commit contribute cut deploy devote distribute donate earmark finance fund "
    "give hand impose inject invest issue launch lend offer pay place pour provide purchase put raise repay repurchase "
    "redeem retire return sell set spend subscribe take".split()
)

#: Verbs of what becomes of somebody, base form: a headline that promises one is a forecast. Those of change are others.
OUTCOMES: Final = frozenset("cost earn exceed hit lose post reach record report show take top total".split())

#: Words that negate the verb group that they stand in.
NEGATIONS: Final = frozenset("not never cannot".split())

#: What stands before the "t" of n't, apart from modals.
CONTRACTED: Final = frozenset(
    "didn doesn don hasn haven hadn isn aren wasn weren won couldn wouldn mightn shouldn".split()
)

#: Verbs that negate the act behind them: failed to pay.
FAILING: Final = frozenset(
    "fail fails failed failing refuse refuses refused refusing decline declines declined".split()
)

#: Words that may deny what is behind them, apart from contractions.
DENYING: Final = NEGATIONS | FAILING | frozenset("no longer without".split())

#: Behind "not" these make it no denial: not only $5 million.
LIMITING: Final = frozenset("only just merely including counting".split())

#: Denied, these leave the figure as it is: did not disclose the $5 million, does not include $5 million.
HARMLESS: Final = frozenset(
    "comment count disclose elaborate include know mention own reflect reveal say specify tell".split()
)

#: Nouns whose figure is no fact: its target is $5 billion, a goal of 5 percent.
NAMED: Final[dict[str, Modality]] = {
    "target": "planned",
    "goal": "planned",
    "aim": "planned",
    "ambition": "planned",
    "forecast": "forecast",
    "guidance": "forecast",
    "estimate": "forecast",
    "projection": "forecast",
    "expectation": "forecast",
}

#: Auxiliaries that make a clause finite.
FINITE_AUXILIARIES: Final = frozenset(
    "is are was were am has had did does didn doesn hasn hadn isn aren wasn weren cannot".split()
)

#: Auxiliaries that stand between another and the verb: may have been paid.
INNER_AUXILIARIES: Final = frozenset("have haven be been being do don".split())

#: Adverbs that may stand in a verb group; so may every word in -ly.
GROUP_ADVERBS: Final = frozenset(
    "also already always ever even just now soon still then therefore thus yet once again otherwise instead".split()
)

#: Base forms that end as a past does: could exceed, will need.
BASES_IN_ED: Final = frozenset("exceed need proceed succeed feed speed heed seed breed shed embed".split())

#: Behind these "would" is the past of "will": said that it would.
ANNOUNCING: Final = frozenset(
    "said announced added confirmed told disclosed promised pledged vowed agreed decided".split()
)

#: Right behind "would" these leave it a wish or a thought: would like, would have paid, would otherwise pay.
UNREAL: Final = frozenset("like love prefer rather have otherwise consider".split())

#: Adjectives of modality tell nothing of these, which are reckoned for the books: an estimated fair value.
RECKONED: Final = frozenset("fair volatility forfeiture forfeitures useful".split())

#: Nouns of what something does or could do: the effect is to raise costs by $5.
EFFECTS: Final = frozenset("effect effects result results impact upshot trend way option alternative answer".split())

# Past forms that do not end in -ed, and present forms that are no plural of a noun.
_IRREGULAR: Final = """
agreed became began bought brought built came chose cost drew found gave got held kept knew laid led left lent made met
owed paid put ran said saw sent sold spent spoke stood swore took told thought won wrote
accounts allows amounts approves awards becomes brings buys carries comes contains employs equals excludes gets gives
goes has holds includes keeps lies makes needs owes owns pays provides remains represents requires runs says sells
sits stands takes tells thinks warns
"""

#: Verbs of saying, which also stand between commas in what is said.
SAYING: Final = frozenset("said says told added adds reported wrote noted".split())

#: Participles that stand before a noun or in front of "by" and tell nothing of the clause.
ADJECTIVAL: Final = frozenset(
    "adjusted based called combined compared consolidated continued deferred diluted estimated fixed further listed "
    "limited preferred related unaudited united weighted hundred indeed need speed".split()
)


@cache
def told_verbs() -> frozenset[str]:
    """Verb forms that tell a clause for fact, apart from those in -ed.

    >>> "paid" in told_verbs(), "rose" in told_verbs(), "costs" in told_verbs()
    (True, True, False)
    """
    return frozenset(_IRREGULAR.split()) | _PAST_CHANGES


_PAST_CHANGES: Final = frozenset(
    "rose grew swelled leapt fell slid sank shrank shrunk shed dove lost swung went".split()
)


@cache
def base_changes() -> frozenset[str]:
    """Verbs of change in their base form: rise, fall, and not rose, rising, falls."""
    return frozenset(word for word in change_verbs() if f"{word}s" in change_verbs() or f"{word}es" in change_verbs())


#: A clause ends at these: what stands before them tells nothing of what is behind.
CLAUSE_STARTS: Final = frozenset(
    "; — – while but which who whose whom whereas although though because when where despite".split()
)

#: Between "from" and its figure these make it a forecast too: up from an earlier range of $4 million.
EARLIER: Final = frozenset("earlier previous previously prior original initial old".split())
OUTLOOKS: Final = frozenset(
    "forecast forecasts guidance range outlook projection projections estimate estimates target targets".split()
)

#: What is said of a figure behind it: the $5 million forecast, the 3 percent gain that analysts had expected.
FORECASTS: Final = frozenset("forecast forecasted expected predicted projected anticipated estimate projection".split())

#: Verbs whose past is their base.
UNCHANGING: Final = frozenset("put cut set bid cost hit shut let split spread shed quit bet".split())
