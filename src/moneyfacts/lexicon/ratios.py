"""The words that make numbers a split, a ratio or a multiple, and those that make them something else."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

#: Beside two numbers, these make a split of the whole or an exchange of shares: 60-40 split, 2-for-1.
SPLIT_WORDS: Final = frozenset(
    "split splits ratio ratios basis joint jointly venture ventures partnership partners owned own owns ownership "
    "stake mix allocation portfolio merger share shares shared sharing stock bonus rights issue exchange swap "
    "consolidation subdivision dividend gearing leverage proportion proportions deal equally division".split()
)

#: These alone make "3 to 1" or "3:1" a ratio.
RATIO_WORDS: Final = frozenset("ratio ratios odds leverage leveraged gearing proportion proportions margin".split())

#: Beside two numbers, these make a score, a vote or a chance and no split.
SCORE_WORDS: Final = frozenset(
    "score scored scores won win wins beat beats lost loses defeat defeated lead leads led tied tie draw drew vote "
    "votes voted voting chance chances game match set sets goal goals screen aspect wheel drive".split()
)

#: Verbs that say how many times, in every form that is not also a plain noun or adjective.
MULTIPLYING_VERBS: Final = {
    "doubled": Decimal(2),
    "doubling": Decimal(2),
    "tripled": Decimal(3),
    "tripling": Decimal(3),
    "trebled": Decimal(3),
    "trebling": Decimal(3),
    "quadrupled": Decimal(4),
    "quadrupling": Decimal(4),
    "quintupled": Decimal(5),
    "quintupling": Decimal(5),
    "sextupled": Decimal(6),
    "halved": Decimal("0.5"),
    "halving": Decimal("0.5"),
}

#: Their base forms count only after one of VERB_SIGNS: will double, to triple, more than double.
MULTIPLYING_BASES: Final = {
    "double": Decimal(2),
    "doubles": Decimal(2),
    "triple": Decimal(3),
    "triples": Decimal(3),
    "treble": Decimal(3),
    "quadruple": Decimal(4),
    "quadruples": Decimal(4),
    "quintuple": Decimal(5),
    "halve": Decimal("0.5"),
    "halves": Decimal("0.5"),
}

#: In front of these a base form is a verb; behind the others it may compare: nearly double the price.
INTENDING: Final = frozenset("to will would could should may might can shall".split())
VERB_SIGNS: Final = INTENDING | {"than", "nearly", "almost", "roughly"}

BE: Final = frozenset("is are was were be been being".split())

#: Between these and one of COMPARED the base form is no verb: $6, triple the $2 paid in May; is double that of May.
COMPARING_SIGNS: Final = BE | {",", "about"}
COMPARED: Final = frozenset("the that those what its their his her our".split())

#: After a multiplying verb these show that it is one of another thing: doubled up, doubled over.
PARTICLES: Final = frozenset("up over back".split())

#: After "three times" these make it a multiple; "three times a year" is a frequency.
COMPARING_WORDS: Final = frozenset(
    "as more higher larger greater bigger its his her their our the that what earnings revenue revenues sales "
    "profit profits ebitda ebit income oversubscribed subscribed covered faster cheaper book tangible cash forward "
    "expected estimated projected forecast trailing prospective historic average annual net operating adjusted "
    "current gdp".split()
)
