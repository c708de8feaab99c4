"""Verbs, nouns and particles of rise and fall."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Change:
    """A word of change: its direction, None where it tells none (revised), and whether it is a noun."""

    direction: Literal["up", "down"] | None
    part: Literal["verb", "noun", "particle"]


# One verb a line with its forms.
_UP_VERBS: Final = """
rise rises rose risen rising
increase increases increased increasing
grow grows grew grown growing
gain gains gained gaining
add adds added adding
climb climbs climbed climbing
jump jumps jumped jumping
surge surges surged surging
soar soars soared soaring
advance advances advanced advancing
rally rallies rallied rallying
rebound rebounds rebounded rebounding
recover recovers recovered recovering
improve improves improved improving
expand expands expanded expanding
boost boosts boosted boosting
raise raises raised raising
lift lifts lifted lifting
hike hikes hiked hiking
accelerate accelerates accelerated accelerating
widen widens widened widening
strengthen strengthens strengthened strengthening
appreciate appreciates appreciated appreciating
spike spikes spiked spiking
skyrocket skyrockets skyrocketed skyrocketing
rocketed rocketing
swell swells swelled swollen swelling
ballooned ballooning
escalate escalates escalated escalating
leap leaps leapt leaped leaping
bounce bounces bounced bouncing
firmed firming
up upped upping
double doubles doubled doubling
triple triples tripled tripling
treble trebles trebled trebling
quadruple quadruples quadrupled quadrupling
"""

_DOWN_VERBS: Final = """
fall falls fell fallen falling
drop drops dropped dropping
decline declines declined declining
decrease decreases decreased decreasing
lose loses lost losing
slide slides slid sliding
slip slips slipped slipping
sink sinks sank sunk sinking
tumble tumbles tumbled tumbling
plunge plunges plunged plunging
plummet plummets plummeted plummeting
slump slumps slumped slumping
shrink shrinks shrank shrunk shrinking
contracted contracting
reduce reduces reduced reducing
cut cuts cutting
lower lowers lowered lowering
slash slashes slashed slashing
trim trims trimmed trimming
shed sheds shedding
ease eases eased easing
dip dips dipped dipping
weaken weakens weakened weakening
depreciate depreciates depreciated depreciating
devalue devalues devalued devaluing
narrow narrows narrowed narrowing
slow slows slowed slowing
retreat retreats retreated retreating
crash crashes crashed crashing
collapse collapses collapsed collapsing
dive dives dived dove diving
nosedive nosedives nosedived nosediving
erode erodes eroded eroding
tanked tanking
skid skids skidded skidding
soften softens softened softening
halve halves halved halving
shave shaves shaved shaving
wipe wipes wiped wiping
knock knocks knocked knocking
erase erases erased erasing
pare pares pared paring
curtail curtails curtailed curtailing
diminish diminishes diminished diminishing
dwindle dwindles dwindled dwindling
decelerate decelerates decelerated decelerating
cools cooled cooling
drags dragged dragging
"""

_OTHER_VERBS: Final = """
change changes changed changing
revise revises revised revising
move moves moved moving
adjust adjusts adjusted adjusting
swing swings swung swinging
shift shifts shifted shifting
go goes went gone going
restate restates restated restating
amend amends amended amending
edge edges edged edging
inch inches inched inching
tick ticks ticked ticking
turn turns turned turning
abandon abandons abandoned abandoning
"""

_UP_NOUNS: Final = """
increase increases rise rises gain gains growth jump jumps surge surges advance advances improvement improvements
expansion expansions hike hikes boost boosts rebound rebounds rally rallies climb uptick upticks upturn spike spikes
appreciation upswing leap leaps acceleration escalation increment increments raise raises
"""

_DOWN_NOUNS: Final = """
decrease decreases decline declines drop drops fall falls reduction reductions slump slumps slide slides dip dips cut
cuts cutback cutbacks plunge plunges contraction contractions tumble slowdown downturn falloff fall-off
shrinkage retreat erosion pullback selloff deceleration
"""

_OTHER_NOUNS: Final = "change changes move moves revision revisions adjustment adjustments swing swings"


@cache
def change_verbs() -> dict[str, Change]:
    """Look up a verb of change, or a particle that stands for one (up, higher), by any form."""
    rows: dict[str, Change] = {word: Change(None, "verb") for word in _OTHER_VERBS.split()}
    rows |= {word: Change("up", "verb") for word in _UP_VERBS.split()}
    rows |= {word: Change("down", "verb") for word in _DOWN_VERBS.split()}
    rows |= {"up": Change("up", "particle"), "higher": Change("up", "particle")}
    rows |= {"down": Change("down", "particle"), "lower": Change("down", "particle")}
    return rows


@cache
def change_nouns() -> dict[str, Change]:
    """Look up a noun of change, singular or plural."""
    rows: dict[str, Change] = {word: Change(None, "noun") for word in _OTHER_NOUNS.split()}
    rows |= {word: Change("up", "noun") for word in _UP_NOUNS.split()}
    rows |= {word: Change("down", "noun") for word in _DOWN_NOUNS.split()}
    return rows


#: Adjectives of a rise or fall that tell nothing of what rose.
CHANGE_ADJECTIVES: Final = frozenset(
    "modest sharp significant massive further net similar slight small large big strong overall total huge "
    "steep sizable substantial record marked dramatic major minor mere surprising unexpected expected recent "
    "steady rapid slow whopping corresponding additional average cumulative combined possible potential first "
    "second third fourth new latest continued healthy solid gradual moderate annual yearly quarterly "
    "monthly real".split()
)

#: Between a verb of change and its figure: rose by a further 5 percent, fell as sharply as.
SKIPPED: Final = frozenset(
    "by a an another further additional only just even still again slightly sharply modestly steadily the as much to "
    "back year-on-year overall respectively more than about at least anywhere somewhere".split()
)

#: Before "to" these make it no end of a change: due to $5 million of charges.
OTHER_TO: Final = frozenset(
    "due equal amount amounts amounted amounting come comes came coming relative close equivalent next prior thanks "
    "owing related attributable contributed corresponding corresponds leads led leading limited according similar "
    "subject".split()
)

#: With "up" these are no rise: put up $5 million, gave up 20 percent.
PHRASAL_VERBS: Final = frozenset(
    "put puts putting set sets setting make makes made making give gives gave given giving take takes took taken come "
    "end ends ended use used build built start started open opened buy bought team teamed tie line lines lined signed "
    "sign rack racks racked racking pile piles piled piling chalk chalked drum drummed snap snapped gobble gobbled "
    "scoop scooped mop mopped free frees freed cough coughed pony ponied".split()
)

#: Of large amounts of money these are no fall and no rise: lost, raised, added $5 million. Behind it "off" shows one.
OTHER_SENSES: Final = frozenset(
    "lose loses lost losing raise raises raised raising add adds added adding shave shaves shaved shaving wipe wipes "
    "wiped wiping knock knocks knocked knocking erase erases erased erasing".split()
)

#: Neither are these, but what they came to may follow: recovered $5 million; recovered $5 million to $9 million.
REGAINING: Final = frozenset("recover recovers recovered recovering".split())

#: Nouns of what is itself a percentage: it rises by one percent to 12 percent.
PERCENTAGES: Final = frozenset(
    "rate rates unemployment joblessness inflation yield yields coupon margin margins stake stakes holding holdings "
    "share growth ownership occupancy utilization utilisation".split()
)

#: Words that compare: the figure behind them is the earlier one.
COMPARISONS: Final[tuple[tuple[str, ...], ...]] = (
    ("vs",),
    ("vs", "."),
    ("versus",),
    ("against",),
    ("as", "against"),
    ("compared", "with"),
    ("compared", "to"),
    ("compares", "with"),
    ("compares", "to"),
    ("comparing", "with"),
    ("comparable", "with"),
    ("than",),
    ("up", "from"),
    ("down", "from"),
)

#: A clause ends at these, so a verb before them governs nothing behind them.
CLAUSE_BREAKS: Final = frozenset("; : . while but which who that because although though whereas whose when if".split())

#: Verbs of being and saying that come between: what a verb of change before them did is another matter.
OTHER_VERBS: Final = frozenset(
    "is are was were has have had said says say reported reports totaled totalled pays paid paying buy buys bought "
    "sell sold includes included including received earned spent made make invested invest".split()
)
