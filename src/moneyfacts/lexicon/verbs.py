"""Verbs by what they do with a figure: what it is said of, who pays, gets, holds or says it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final, Literal

from moneyfacts.lexicon.changes import change_verbs

VerbClass = Literal["be", "change", "spend", "buy", "sell", "get", "have", "cost", "say", "act"]

# Class | verbs that are inflected by rule | all forms of the others.
_VERBS: Final[tuple[tuple[VerbClass, str, str], ...]] = (
    (
        "be",
        (
            "total equal amount reach hit average represent constitute exceed top surpass approach remain "
            "measure close finish settle trade open end peak hover fluctuate yield account range value price"
        ),
        (
            "run runs ran running be is was were are been being am stand stands stood standing begin begins "
            "began begun beginning totalled totalling come comes came coming become becomes became becoming"
        ),
    ),
    (
        "spend",
        (
            "invest commit pour inject contribute donate allocate earmark loan grant provide award offer plow "
            "allot budget devote burn fund finance repay deposit transfer owe squander splurge"
        ),
        (
            "pay pays paid paying spend spends spent spending put puts putting lend lends lent lending give "
            "gives gave given giving bid bids bidding burnt forgive forgives forgave forgiven "
            "repaid blew handed handing"
        ),
    ),
    (
        "buy",
        "acquire purchase repurchase redeem",
        "buy buys bought buying",
    ),
    (
        "sell",
        "divest dispose auction",
        "sell sells sold selling spin spins spun spinning",
    ),
    (
        "get",
        (
            "receive earn collect generate obtain borrow secure save attract net gross raise post report record "
            "register book suffer incur realize realise recognize recognise produce deliver yield"
        ),
        (
            "get gets got getting gotten make makes made making win wins won winning show shows showed shown "
            "showing see sees saw seen seeing draw draws drew drawn"
        ),
    ),
    (
        "have",
        "own carry control retain possess manage",
        (
            "have has had having hold holds held holding keep keeps kept keeping oversee oversees oversaw overseen "
            "overseeing"
        ),
    ),
    (
        "cost",
        "fetch",
        "cost costs costing",
    ),
    (
        "say",
        (
            "add note announce state estimate expect forecast predict project believe warn confirm deny claim "
            "argue declare quote cite explain reveal comment indicate suggest hope anticipate"
        ),
        "say says said saying tell tells told telling think thinks thought thinking",
    ),
    (
        "act",
        (
            "stay refinance succeed treat reallocate schedule load mature carry issue file launch approve sign "
            "complete plan agree propose use include contain cover restrict require allow help seem appear "
            "consist charge enter arrange need want aim intend consider allege sue settle follow reflect "
            "exclude involve call ask join start continue stop merge form create hire fire face miss mark back "
            "support unveil outline target authorize authorise vote elect name appoint sponsor guarantee "
            "underwrite distribute ship serve supply place operate move turn assume transform wipe erase oppose "
            "reject accept tender swap exchange convert import export levy impose fine penalize tax assess wire "
            "lease rent hedge subscribe insure combine recommend adopt exercise extend renew amend restructure "
            "reschedule rely depend return list float result stem derive benefit compare differ vary cause prompt push "
            "trigger drag offset attribute relate adjust restate consolidate amortize depreciate defer accrue impair "
            "expire suspend reinstate overturn postpone delay cancel halt resume block waive lift ease tighten "
            "incorporate introduce comprise deserve urge disapprove disagree prefer destroy pull"
        ),
        (
            "mean means meant bear bears bore borne bearing set sets setting seek seeks sought seeking write "
            "writes wrote written writing take takes took taken taking build builds built building bring brings "
            "brought bringing lead leads led leading leave leaves left leaving lay lays laid laying meet meets "
            "met meeting beat beats beat beaten beating underwritten underwrote "
            "hurt hurting withdraw withdraws withdrew withdrawn send sends sent "
            "sending arise arises arose arisen arising"
        ),
    ),
)

#: The irregular forms that are no noun and no adjective.
PAST_FORMS: Final = frozenset(
    "put was were had paid spent gave given lent sold bought got made won said told thought stood came became "
    "held kept sought wrote written took taken built brought led left laid met beat ran withdrew sent arose "
    "rose risen fell fallen grew grown sank sunk shrank shrunk drew showed shown saw seen began begun slid "
    "swung dove went gone leapt overtook is are has does did lost meant bore underwent forwent knew known fed "
    "fled heard felt spoke spoken chose chosen broke broken drove driven threw thrown froze frozen stole "
    "stuck struck blew sprang taught caught fought found repaid resold rebuilt burnt".split()
)

#: Forms that are far more often nouns or adjectives: a verb only after "to", an auxiliary or a subject.
NOMINAL: Final = frozenset(
    "cost costs net gross book record total average value price prices offer offers guarantee "
    "guarantees bid bids report reports estimate "
    "estimates forecast forecasts project projects plan plans budget budgets loan loans grant grants award "
    "awards fund funds finance post trade close open top measure measures transfer transfers deposit deposits "
    "purchase purchases issue issues file files list lists use uses need needs hope hopes claim claims charge "
    "charges call calls support back start lead name names form forms face mark marks target targets tax "
    "taxes fine fines lease leases rent rents hedge exchange export exports import imports float result "
    "results cause benefit benefits note notes state states control supply interest ship place run move turn "
    "swap tender auction vote increase increases rise rises gain gains advance advances jump surge climb drop drops "
    "fall falls decline declines cut cuts slide slump dip plunge boost hike hikes growth change changes range "
    "end yield yields share shares return returns contract swing shift lower further saving savings holding "
    "holdings offering offerings underwriting beginning meeting building leading setting operating following opening "
    "closing trading amount amounts accounts runs values ranges loads split splits schedules opens closes trades "
    "counts builds shareholding".split()
)


def _inflected(base: str) -> Iterator[str]:
    yield base
    if base.endswith(("s", "x", "sh", "ch", "z")):
        yield f"{base}es"
    elif base.endswith("y") and base[-2] not in "aeiou":
        yield f"{base[:-1]}ies"
    else:
        yield f"{base}s"
    if base.endswith("e"):
        yield from (f"{base}d", f"{base[:-1]}ing")
    elif base.endswith("y") and base[-2] not in "aeiou":
        yield from (f"{base[:-1]}ied", f"{base}ing")
    else:
        doubled = base + base[-1] if _doubles(base) else base
        yield from (f"{doubled}ed", f"{doubled}ing")


def _doubles(base: str) -> bool:
    short = base[-1] not in "aeiouwxy" and base[-2] in "aeiou" and base[-3:-2] not in set("aeiou")
    return short and (len(base) <= 4 or base in {"commit", "allot", "transfer", "defer"})


@cache
def verbs() -> dict[str, VerbClass]:
    """Look up the class of a verb by any of its forms; those of change come from their own table.

    >>> verbs()["paid"], verbs()["committed"], verbs()["rose"]
    ('spend', 'spend', 'change')
    """
    found: dict[str, VerbClass] = {}
    for verb_class, regular, irregular in reversed(_VERBS):
        forms = [form for base in regular.split() for form in _inflected(base)]
        found.update(dict.fromkeys((*forms, *irregular.split()), verb_class))
    for word, change in change_verbs().items():
        if change.part == "verb" and found.get(word) != "be":
            found[word] = "change"
    return found
