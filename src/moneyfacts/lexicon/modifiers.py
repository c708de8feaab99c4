"""Modifiers: the words around a figure that open one of its ends or make it approximate."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Modifier:
    """What some phrases do to the figure beside them.

    ``bound`` "least" and "above" make it the low end, inclusive or not, "most" and "below" the high end; None leaves
    the ends.
    """

    bound: Literal["least", "above", "most", "below"] | None
    approximate: bool
    forms: tuple[str, ...]


# In front of a figure; several may stand in a row (at least about).
BEFORE: Final = (
    Modifier(
        "most",
        False,
        (
            "≤",
            "< =",
            "less than or equal to",
            "at or below",
            "at or under",
            "up to",
            "upto",
            "up to a maximum of",
            "as much as",
            "as many as",
            "as high as",
            "at most",
            "at the most",
            "no more than",
            "not more than",
            "no greater than",
            "no higher than",
            "not exceed",
            "not exceeding",
            "not to exceed",
            "capped at",
            "a maximum of",
            "the maximum of",
            "maximum of",
            "a cap of",
            "a ceiling of",
            "max",
            "max .",
            "maximum",
        ),
    ),
    Modifier(
        "below",
        False,
        (
            "<",
            "sub -",
            "under",
            "less than",
            "below",
            "fewer than",
            "lower than",
            "smaller than",
            "short of",
            "south of",
            "beneath",
        ),
    ),
    Modifier(
        "below",
        True,
        (
            "just under",
            "just below",
            "just short of",
            "just shy of",
            "slightly under",
            "slightly below",
            "slightly less than",
            "a little under",
            "a little less than",
            "a shade under",
            "a bit less than",
            "shy of",
        ),
    ),
    Modifier(
        "least",
        False,
        (
            "≥",
            "> =",
            "greater than or equal to",
            "more than or equal to",
            "equal to or greater than",
            "at or above",
            "at least",
            "at the least",
            "no less than",
            "not less than",
            "no fewer than",
            "no lower than",
            "a minimum of",
            "the minimum of",
            "minimum of",
            "as low as",
            "as little as",
            "as few as",
            "starting at",
            "starts at",
            "start at",
            "started at",
            "starting from",
            "starts from",
            "start from",
            "priced from",
            "min",
            "min .",
            "minimum",
        ),
    ),
    Modifier(
        "above",
        False,
        (
            ">",
            "more than",
            "over",
            "above",
            "well over",
            "well above",
            "exceed",
            "exceeds",
            "exceeded",
            "exceeding",
            "tops",
            "topped",
            "topping",
            "surpass",
            "surpasses",
            "surpassed",
            "surpassing",
            "in excess of",
            "greater than",
            "higher than",
            "larger than",
            "better than",
            "upward of",
            "upwards of",
            "north of",
            "beyond",
        ),
    ),
    Modifier(
        "above",
        True,
        (
            "just over",
            "just above",
            "just more than",
            "slightly over",
            "slightly above",
            "slightly more than",
            "a little over",
            "a little more than",
            "a shade over",
            "a bit over",
            "a bit more than",
        ),
    ),
    Modifier(
        None,
        True,
        (
            "low -",
            "mid -",
            "high -",
            "about",
            "nearly",
            "almost",
            "some",
            "roughly",
            "around",
            "approximately",
            "approx",
            "approx .",
            "~",
            "≈",
            "∼",
            "c .",
            "ca .",
            "ca",
            "circa",
            "an estimated",
            "estimated",
            "close to",
            "near",
            "in the region of",
            "in the neighborhood of",
            "in the neighbourhood of",
            "in the area of",
            "in the vicinity of",
            "something like",
            "virtually",
            "practically",
        ),
    ),
)

# Behind a figure.
AFTER: Final = (
    Modifier(
        "least",
        False,
        (
            "or more",
            "or above",
            "or over",
            "or higher",
            "or greater",
            "or better",
            "or upward",
            "or upwards",
            "and above",
            "and over",
            "and up",
            "and upward",
            "and upwards",
            "and more",
            "and higher",
            "+",
            "- plus",
            "at least",
            "at a minimum",
            "at the least",
            "at minimum",
            "minimum",
        ),
    ),
    Modifier(
        "most",
        False,
        (
            "or less",
            "or below",
            "or under",
            "or lower",
            "or fewer",
            "and below",
            "and under",
            "at most",
            "at the most",
            "at maximum",
            "maximum",
            "max",
            "tops",
        ),
    ),
    Modifier(None, True, ("or so", "or thereabouts", "give or take", "more or less", "- odd", "- ish")),
)

#: In these words a change reaches the figure: fell below 70 percent, rose as high as $500.
LEVEL_BOUNDS: Final = frozenset("below above under beneath high low".split())

#: Verbs that are a modifier only where their place tells it: will top $5, but not the top $5.
PLACED: Final = Modifier("above", False, ("top", "pass", "passes", "passed"))

#: The modifiers that are verbs.
VERBS_OF_BOUND: Final = frozenset(
    "exceed exceeds exceeded exceeding tops topped topping surpass surpasses surpassed surpassing".split()
).union(PLACED.forms)

#: In front of a verb in its base form.
BEFORE_BASES: Final = frozenset("to will would could may might should can must ll not soon even".split())

#: Before "up to" these make it the way of a change: climbed back up to 4.8 percent.
UP_TO_CHANGES: Final = frozenset(
    "tick ticked ticking pick picked picking bump bumped bumping round rounded rounding nudge nudged nudging hike "
    "hiked hiking step stepped stepping jump jumped jumping shoot shot shooting climb climbed climbing creep "
    "crept creeping edge edged edging inch inched inching went going move moved moving rise rose risen rising "
    "grew grown push pushed pushing bring brought bringing drive drove driven driving".split()
)


def _views(rows: tuple[Modifier, ...]) -> dict[Phrase, Modifier]:
    return {tuple(form.split()): row for row in rows for form in row.forms}


@cache
def before_figure() -> dict[Phrase, Modifier]:
    """Look up a modifier in front of a figure by its lower-case tokens."""
    return _views((*BEFORE, PLACED))


@cache
def after_figure() -> dict[Phrase, Modifier]:
    """Look up a modifier behind a figure by its lower-case tokens."""
    return _views(AFTER)


@cache
def glued_modifiers() -> dict[Phrase, Modifier]:
    """Look up a modifier that is glued to a number, in front of its scale or unit too: +, -plus, -odd."""
    return {phrase: modifier for phrase, modifier in after_figure().items() if not phrase[0].isalpha()}


@cache
def longest_modifier() -> int:
    """The most tokens of any modifier."""
    return max(map(len, (*before_figure(), *after_figure())))


@cache
def after_starts() -> dict[str, int]:
    """How many tokens the longest modifier behind a figure has, by its first: a quick look tells that there is none."""
    return _longest({phrase: phrase[0] for phrase in after_figure()})


@cache
def before_ends() -> dict[str, int]:
    """How many tokens the longest modifier in front of a figure has, by its last."""
    return _longest({phrase: phrase[-1] for phrase in before_figure()})


@cache
def before_seconds() -> frozenset[str]:
    """The last tokens but one of modifiers in front of a figure: a quick look tells that none has several tokens."""
    return frozenset(phrase[-2] for phrase in before_figure() if len(phrase) > 1)


def _longest(tokens: dict[Phrase, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for phrase, token in tokens.items():
        found[token] = max(len(phrase), found.get(token, 0))
    return found
