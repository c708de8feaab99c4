"""Link rules: the ways that prose has of telling what a figure is about, each a function with its pattern."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

from moneyfacts.context.clauses import HANGING, actor_of, as_actor, head_of, measure_above, subject_of, verb_before
from moneyfacts.context.complements import behind_by, content_of, is_thing
from moneyfacts.context.holders import as_thing, is_quantity, take_apart
from moneyfacts.context.issue_links import LEVELS, bounded, converted, fee, issued_at, worth
from moneyfacts.context.link import Link
from moneyfacts.context.noun_links import prenominal
from moneyfacts.context.of_links import of_figure
from moneyfacts.context.part_links import partitive
from moneyfacts.context.scene import Extent, Scene
from moneyfacts.context.verb_links import is_payee, multiplied, of_verb
from moneyfacts.lexicon.measures import GENERIC, OWN_MEASURES, RATES

Rule = Callable[[Scene, int], Link | None]

#: What may stand between the noun of a headline or a row and its figure.
_BEFORE_FIGURES: Final = frozenset({":", "up", "down", "(", "–", "—", "-", ",", "at"})


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
    held = take_apart(scene, measure_above(scene, k))
    return Link(held.holder, held.measure, rule="noun, up figure")


def _ranging(scene: Scene, at: int) -> Link | None:
    """noun from figure to figure, noun between figure and figure: homes, fines and fees in a range."""
    phrase = scene.phrases[at]
    candidate = scene.candidates[phrase.figure]
    if not candidate.range or candidate.reach_first == candidate.first or at == 0:
        return None
    noun = at - 1 - (scene.tokens.lower[phrase.first] == "priced" and at > 1 and scene.phrases[at - 1].word == ",")
    if not is_thing(scene, noun):
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


def _of_contents(scene: Scene, at: int) -> Link | None:
    """figure in noun verb: $5 million in damage was caused."""
    phrases = scene.phrases
    opens = at == 0 or phrases[at - 1].kind in {"sign", "conjunction"} or phrases[at - 1].word == "that"
    if not opens or at + 3 >= len(phrases) or phrases[at + 1].word != "in" or phrases[at + 3].kind != "verb":
        return None
    verb, contents = phrases[at + 3], content_of(scene, at)
    finite = verb.end > verb.first + 1 and not (verb.infinitive or verb.participle)
    return Link(behind_by(scene, at + 4), contents, rule="figure in noun verb") if finite and contents else None


def _on_measure(scene: Scene, at: int) -> Link | None:
    """on measure figure: earned $5 million on sales $108 million."""
    phrases = scene.phrases
    measured = at > 1 and phrases[at - 1].kind == "noun" and phrases[at - 1].word in OWN_MEASURES
    if not measured or phrases[at - 2].word != "on":
        return None
    # return on assets 0.9 percent
    rated = at > 2 and phrases[at - 3].kind == "noun" and phrases[at - 3].word in RATES
    first = phrases[at - 3] if rated else phrases[at - 1]
    return Link(actor_of(scene, at), Extent(first.core, phrases[at - 1].end), rule="on measure figure")


def _bracketed(scene: Scene, at: int) -> Link | None:
    """holder ( [up|down] figure ): the losers were Acme (down 3.2%) and Bell (2.4%)."""
    phrases = scene.phrases
    k = at - 1 - (phrases[at - 1].word in {"up", "down"})
    closed = at + 1 < len(phrases) and phrases[at + 1].word in {")", ";", ","}
    if k < 1 or phrases[k].word != "(" or not closed or scene.candidates[phrases[at].figure].kind != "percent":
        return None
    if not phrases[k - 1].named or phrases[k - 1].kind != "noun" or phrases[k - 2].word == "in":
        # sold its stake in Acme (5%)
        return None
    held = take_apart(scene, k - 1)
    return Link(held.holder, rule="holder (figure)") if held.holder and held.measure is None else None


def _named_before(scene: Scene, at: int) -> Link | None:
    """noun figure, noun: figure, noun up figure: a headline or a row of a table."""
    k = at - 1
    while k >= 0 and scene.phrases[k].word in _BEFORE_FIGURES:
        k -= 1
    if k < 0 or scene.phrases[k].kind != "noun":
        return None
    verb = scene.phrases[k - 1].verb if k else None
    if verb == "cost" or (verb == "spend" and is_payee(scene, k - 1, k)):
        # would cost the average household $5: the one who pays; owes the mill $5: the one who gets it
        return None
    if k and scene.phrases[k - 1].kind == "preposition" and (k + 1 == at or scene.phrases[k - 1].word not in HANGING):
        return None
    held = take_apart(scene, head_of(scene, k))
    return Link(held.holder, held.measure, rule="noun figure")


#: The ways of telling what a figure is about, the closest to the figure first.
RULES: Final[tuple[Rule, ...]] = (
    multiplied,
    prenominal,
    of_figure,
    partitive,
    _reduction,
    _bracketed,
    _moved,
    _ranging,
    _having,
    worth,
    issued_at,
    converted,
    bounded,
    fee,
    _on_measure,
    _of_contents,
    of_verb,
    _named_before,
)
#: The rules that ask for one of these words right in front of a figure, and right behind it; the others ask for none.
_IN_FRONT: Final[dict[Rule, AbstractSet[str]]] = {
    of_figure: {"of", "and", "or"},
    _bracketed: {"(", "up", "down"},
    _moved: {"up", "down"},
    _having: {"with"},
    worth: {"worth"},
    issued_at: {"at"},
    converted: {"at"},
    bounded: LEVELS,
    _on_measure: OWN_MEASURES,
}
_BEHIND: Final[dict[Rule, AbstractSet[str]]] = {
    partitive: {"of"},
    _reduction: {"off"},
    fee: {"for"},
    _of_contents: {"in"},
}
_WORDS_IN_FRONT: Final = frozenset().union(*_IN_FRONT.values())
_WORDS_BEHIND: Final = frozenset().union(*_BEHIND.values())


def rules_at(scene: Scene, at: int) -> tuple[Rule, ...]:
    """The rules that may tell of a figure between the words that it stands between, the closest to the figure first."""
    phrases = scene.phrases
    front = phrases[at - 1].word if at else ""
    behind = phrases[at + 1].word if at + 1 < len(phrases) else ""
    rules = _rules_between(front if front in _WORDS_IN_FRONT else "", behind if behind in _WORDS_BEHIND else "")
    return for_kind(rules, scene, at)


def for_kind(rules: tuple[Rule, ...], scene: Scene, at: int) -> tuple[Rule, ...]:
    """The rules without the first, which is that of multiples, where the figure is none."""
    return rules if scene.candidates[scene.phrases[at].figure].kind == "multiple" else rules[1:]


@cache
def _rules_between(front: str, behind: str) -> tuple[Rule, ...]:
    """The rules for two words of the tables, or none: "". The first is that of multiples."""
    return tuple(
        rule for rule in RULES if front in _IN_FRONT.get(rule, {front}) and behind in _BEHIND.get(rule, {behind})
    )
