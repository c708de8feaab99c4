"""Direction and role: a figure that is a rise or a fall, what it came to, and what it came from."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.digits import is_year
from moneyfacts.lexicon.changes import (
    CLAUSE_BREAKS,
    COMPARISONS,
    OTHER_SENSES,
    OTHER_TO,
    REGAINING,
    change_nouns,
    change_verbs,
)
from moneyfacts.lexicon.function_words import ADVERBS, AUXILIARIES, CLOSED, DETERMINERS, PREPOSITIONS
from moneyfacts.lexicon.modifiers import LEVEL_BOUNDS, VERBS_OF_BOUND, before_ends
from moneyfacts.lexicon.periods import BESIDE, baseline_phrases, time_words
from moneyfacts.lexicon.ratios import BE, MULTIPLYING_BASES
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS, verbs
from moneyfacts.passes.bounds import modifier_ending
from moneyfacts.passes.governing import (
    Governor,
    direct_change,
    governing_change,
    is_adjective,
    is_season,
    noun_of_change,
)
from moneyfacts.tokenizer import WORD, Tokens

#: Words that may stand between a figure and its noun of change: a 5 percent year-over-year quarterly increase.
_NOUN_REACH: Final = 6
#: Words that may stand between a preposition and its figure: to a seasonally adjusted provisional $5.
_LEAD_REACH: Final = 7
#: Tokens between a verb of change and the noun that changes: reduced its revenue growth by 3%.
_OBJECT_REACH: Final = 5
#: Tokens between "than" and the last word of a time: than in the same months of 2023.
_TIME_REACH: Final = 6
#: Between the two these tell that the noun is new, or another's, and nothing that the verb changes.
_NEW: Final = PREPOSITIONS | {"a", "an", ",", "and", "or"}
#: Tokens between two figures of one statement: rose $3 million, or about 5%.
_INHERIT_REACH: Final = 3
#: Tokens between two figures of one verb: fell 11% at one bank and 17%.
_COORDINATE_REACH: Final = 6
#: The fewest tokens of a time behind a figure: in May, a year earlier.
_SHORTEST_TIME: Final = 2
#: How a time behind a figure may start: in May, a year earlier, last week.
_TIME_OPENERS: Final = frozenset("in at on a the last this during for one two".split())
_TIMES: Final = time_words() | {"half"}
#: Tokens between a figure and the next one of its verb, which is not said again: rose 5%, the dollar 3%.
_GAPPED_REACH: Final = 5
#: Tokens of a remark behind a figure: or 16 points.
_REMARK: Final = 7
#: What stood at a time: 5% above its level a year earlier.
_STANDS: Final = frozenset({"level", "levels", "figure", "total"})
#: A gain of so much money is no rise of a price.
_LARGE: Final = 1000
#: Tokens between a verb and "by" in a later clause without one: petrol rose by $1 in May to $21, and diesel by $2.
_BY_REACH: Final = 30
#: So many tokens a label before a colon has: (first half of 2023:
_LONGEST_LABEL: Final = 6
_EARLIER: Final = frozenset("previous prior last year-ago preceding fy".split())
#: Tokens between a verb of paying and what is paid down.
_PAYING_REACH: Final = 3
_PAYING: Final = frozenset("put puts putting pay pays paid paying".split())
#: Tokens between a relative pronoun and its verb: which, traders say, has risen.
_RELATIVE_REACH: Final = 4
_RELATIVE: Final = frozenset("which who that whose".split())
#: Tokens between a figure and the one it is up or down from.
_FROM_REACH: Final = 10
#: The same where a comma parts them: $5 for the nine months ended September 30, 2026, from $4.
_FAR_FROM_REACH: Final = 18

#: The prepositions that say what a figure is: none of these figures is a rise or fall by itself.
_ENDS: Final = frozenset({"of", "from", "to", "at"})
_INNER: Final = frozenset({"-", "'", "’"})
_CLOSING: Final = CLOSED - DETERMINERS - ADVERBS
_LEADS: Final = frozenset("to from of by at with against than vs versus over".split())
#: Behind these "of" and its noun tell no more: from the sales of $5, versus our guidance of $5.
_FURTHER: Final = frozenset("from against with to than versus vs".split())
#: Behind a preposition these open what leads to the figure: over the prior $5, from last year's $5.
_OPENING: Final = DETERMINERS | {"last", "prior", "previous"}
#: These lead to a figure without a determiner behind them too.
_COMPARING: Final = frozenset({"with", "against", "vs", "versus", "than"})
_JOINING: Final = frozenset({",", "or", "and", "(", "about", "nearly", "by", "some", "almost", ";"})
_RESTATING: Final = frozenset({",", "or", "(", "about", "nearly"})
#: What follows a figure that counts no noun: the end, a comma, an adverb or preposition, but no "of" and no verb.
_ENDING: Final = (PREPOSITIONS | ADVERBS | {"", ",", ".", ";", "(", ")", "and"}) - {"of"}
_BEHIND: Final[dict[str, Direction]] = {"higher": "up", "lower": "down", "up": "up", "down": "down"}

#: In front of a percentage that is measured from a time.
_SIGNED: Final[dict[str, Direction]] = {"+": "up", "-": "down", "−": "down", "–": "down"}
#: With "than" and a time behind a figure: 5% more than a year ago.
_COMPARATIVES: Final[dict[str, Direction]] = {
    **dict.fromkeys(("more", "larger", "bigger", "greater"), "up"),
    **dict.fromkeys(("less", "fewer", "smaller"), "down"),
}
#: Of large amounts of money these tell no rise or fall.
_UNCHANGED: Final = OTHER_SENSES | REGAINING
#: Behind a multiple these lead to what it is a multiple of: double the rate, triple what it was.
_MULTIPLIED: Final = DETERMINERS | {"what"}
#: In front of a multiple: more than double, nearly double.
_DEGREES: Final = frozenset("than more less nearly almost roughly about around".split())
_BEFORE_ENDS: Final = frozenset(before_ends())
_VERBS: Final = change_verbs()
_NOUNS: Final = change_nouns()
#: How what tells two figures of one verb apart may start: at one bank, from a year ago, year over year.
_COORDINATING: Final = frozenset({"at", "in", "for", "on", "from", "excluding", "including", *baseline_phrases()})
#: Behind a figure these tell of it alone, and not of the one before it.
_COMPARED: Final = frozenset((*_BEHIND, *_COMPARATIVES, *BESIDE))
#: The words of a rise or fall; without one of them the first figure of a sentence is a level.
_CHANGING: Final = frozenset((*_VERBS, *_NOUNS, *_BEHIND, *_COMPARATIVES, *BESIDE, "+", "−"))
#: The words of a change or a comparison: without one of them all figures of a sentence are levels.
_TELLING: Final = _CHANGING | {"from", "over", ":"} | {phrase[0] for phrase in COMPARISONS}
#: The phrases that compare, by their last word.
_COMPARISONS: Final = {
    last: [one for one in COMPARISONS if one[-1] == last] for last in {one[-1] for one in COMPARISONS}
}

Direction = Literal["up", "down"] | None


class _Lead(NamedTuple):
    """The preposition that leads to a figure, and where it stands; "" where none does."""

    word: str
    at: int


_NO_LEAD: Final = _Lead("", -1)


def read_directions(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """rose figure to figure from figure; a figure drop in; figure higher: fills direction and role."""
    if not candidates:
        return candidates
    telling = _TELLING if len(candidates) > 1 else _CHANGING
    if telling.isdisjoint(tokens.lower) and "multiple" not in [candidate.kind for candidate in candidates]:
        return candidates
    told: list[Candidate] = []
    for candidate in candidates:
        told.append(candidate if candidate.kind == "ratio" else _told(candidate, tokens, told))
    for at in range(len(told) - 1, 0, -1):
        end = _compared_behind(_told_behind(told[at - 1], told[at], tokens), told[at], tokens)
        told[at - 1] = _as_numbers_say(end, told[at], tokens)
    return told


def _told(candidate: Candidate, tokens: Tokens, earlier: list[Candidate]) -> Candidate:
    floor = earlier[-1].end if earlier else 0
    if candidate.kind == "multiple" and candidate.end - candidate.first == 1:
        return candidate if _is_so_many_times(candidate, tokens) else _multiplied(candidate)
    if earlier and earlier[-1].kind == "multiple" and _is_multiplied(candidate, earlier[-1], tokens):
        compared = earlier[-1].role == "level" and candidate.kind in [one.kind for one in earlier]
        return candidate.but(role="from") if compared else candidate
    behind = _change_behind(candidate, tokens)
    if behind:
        return candidate.but(role="change", direction=behind[0])
    if earlier and _is_labelled_earlier(candidate, tokens, earlier[-1]):
        return candidate.but(role="from")
    before = _before_modifiers(tokens, candidate, floor)
    lead = _lead(tokens, before, floor)
    told = _led(candidate, tokens, lead, earlier) if lead.word else None
    told = told or _as_change(candidate, tokens, before, lead) or _up_from(candidate, tokens)
    return told or (candidate if lead.word in _ENDS else _inherited(candidate, tokens, earlier))


def _is_labelled_earlier(candidate: Candidate, tokens: Tokens, before: Candidate) -> bool:
    """figure (2023: figure), figure (previous year: figure; H1 2022: figure): the same of an earlier time."""
    lower, colon = tokens.lower, candidate.reach_first - 1
    if lower[colon] != ":" or before.kind != candidate.kind:
        return False
    label = lower[before.reach_end : colon]
    opened = label[:1] == ["("] or (before.role == "from" and label[:1] in ([","], [";"]))
    dated = len(label) > 1 and (label[1] in _EARLIER or any(map(is_year, label[1:])))
    return opened and dated and len(label) <= _LONGEST_LABEL


def _multiplied(candidate: Candidate) -> Candidate:
    """doubled, twofold: a rise or fall in one word."""
    return candidate.but(role="change", direction="down" if candidate.base < 1 else "up")


def _is_so_many_times(candidate: Candidate, tokens: Tokens) -> bool:
    """nearly double the national rate: so many times another, and no rise; but: will nearly double the rate."""
    lower, at = tokens.lower, candidate.first - 1
    if lower[candidate.first] not in MULTIPLYING_BASES or lower[candidate.end] not in _MULTIPLIED:
        return False
    while at > 0 and lower[at] in _DEGREES:
        at -= 1
    return lower[at] != "to" and lower[at] not in AUXILIARIES - BE


def _is_multiplied(candidate: Candidate, multiple: Candidate, tokens: Tokens) -> bool:
    """double the figure, doubled its figure: what the multiple is of."""
    between = tokens.lower[multiple.end : candidate.reach_first]
    return len(between) == 1 and between[0] in DETERMINERS and between[0] not in {"a", "an"}


def _led(candidate: Candidate, tokens: Tokens, lead: _Lead, earlier: list[Candidate]) -> Candidate | None:
    """The figure by the preposition that leads to it; None where that tells nothing."""
    if _compares(tokens, lead, earlier):
        return candidate.but(role="from") if earlier else None
    if lead.word == "of":
        noun = noun_of_change(tokens, lead.at)
        known = noun is not None and not _is_book_gain(candidate, tokens.lower[noun.at])
        return candidate.but(role="change", direction=noun.change.direction) if noun and known else None
    if lead.word == "from":
        return candidate.but(role="from") if _is_from(candidate, tokens, lead, earlier) else None
    return _as_end(candidate, tokens, lead, earlier) if lead.word in {"to", "at"} else None


# The words before the figure


def _before_modifiers(tokens: Tokens, candidate: Candidate, floor: int) -> int:
    """The token before a figure and its modifiers."""
    at, lower = candidate.reach_first, tokens.lower
    while lower[at - 1] in _BEFORE_ENDS:
        modifier, start = modifier_ending(tokens, at, floor)
        compares = modifier is not None and modifier.bound and start == floor > 0
        if modifier is None or compares or (lower[start] == "up" and candidate.low == candidate.high):
            # In "edged up to 5%" the words bound nothing: they lead to the figure.
            break
        at = start
    # In "to exceed $5" the word before is no preposition.
    return at if lower[at] in VERBS_OF_BOUND else at - 1


def _lead(tokens: Tokens, at: int, floor: int) -> _Lead:
    """[to|from|...] [the adjective... [noun of]] figure: the preposition, determiner and adjectives skipped."""
    if at < floor:
        return _NO_LEAD
    word = tokens.lower[at]
    if word == "." and tokens.lower[at - 1] == "vs":
        return _Lead("vs", at - 1)
    if word not in _LEADS:
        return _behind_words(tokens, at, floor)
    if word == "of" and not noun_of_change(tokens, at):
        further = _behind_words(tokens, at - 1, floor)
        known = further.word in _FURTHER or (further.word == "over" and tokens.lower[further.at - 1] in _NOUNS)
        return further if known else _Lead("of", at)
    return _Lead(word, at)


def _behind_words(tokens: Tokens, at: int, floor: int) -> _Lead:
    """[to] the adjective... figure: only what a determiner opens, or what is compared, leads to the figure."""
    lower, kinds = tokens.lower, tokens.kinds
    for j in range(at, max(floor - 1, at - _LEAD_REACH), -1):
        word = lower[j]
        if word == "." and lower[j - 1] == "vs":
            return _Lead("vs", j - 1)
        if word in _LEADS:
            over = word == "over" and lower[j - 1] in _NOUNS
            opened = lower[j + 1] in _OPENING or word in _COMPARING or over
            return _Lead(word, j) if opened else _NO_LEAD
        if word in _VERBS and not is_adjective(tokens, j) and lower[j - 1] not in DETERMINERS:
            break
        if word in _CLOSING or (kinds[j] is not WORD and word not in _INNER and not is_year(word)):
            break
        if word in DETERMINERS and lower[j - 1] not in _LEADS and lower[j - 2] != "vs":
            break
    return _NO_LEAD


# What they say


def _compares(tokens: Tokens, lead: _Lead, earlier: list[Candidate]) -> bool:
    """vs, compared with, against; over behind a percentage: whether the lead compares the figure with another."""
    if lead.word == "over":
        return bool(earlier) and (earlier[-1].kind == "percent" or tokens.lower[lead.at - 1] in _NOUNS)
    end = lead.at + 1
    for phrase in _COMPARISONS.get(tokens.lower[lead.at], ()):
        if end >= len(phrase) and tuple(tokens.lower[end - len(phrase) : end]) == phrase:
            return True
    return False


def _is_from(candidate: Candidate, tokens: Tokens, lead: _Lead, earlier: list[Candidate]) -> bool:
    """Whether "from figure" is the start of a change; not of a lowest price (tickets from $349)."""
    if candidate.reach_first <= lead.at:
        return False
    told = earlier and earlier[-1].role == "to"
    reach = _FAR_FROM_REACH if told or tokens.lower[lead.at - 1] == "," else _FROM_REACH
    near = bool(earlier) and lead.at - earlier[-1].end < reach
    return near or governing_change(tokens, lead.at) is not None


def _as_end(candidate: Candidate, tokens: Tokens, lead: _Lead, earlier: list[Candidate]) -> Candidate | None:
    """to figure: what a change came to, if a word of change governs it; at figure, if the change was told."""
    if lead.word == "to" and tokens.lower[lead.at - 1] in OTHER_TO:
        return None
    if lead.word == "at" and earlier and earlier[-1].role == "change" and tokens.lower[lead.at - 1] in _BEHIND:
        # two basis points higher at 4.26%
        return candidate.but(role="to", direction=earlier[-1].direction)
    if lead.word == "at" and candidate.kind == "percent":
        # grew at a 2.8% rate
        verb = direct_change(tokens, lead.at)
        return candidate.but(role="change", direction=verb.change.direction) if verb else None
    if lead.word == "to" and earlier and earlier[-1].role == "change" and earlier[-1].reach_end == lead.at:
        # diesel by 3 cents to figure
        return candidate.but(role="to", direction=earlier[-1].direction)
    governor = _of_object(tokens, governing_change(tokens, lead.at), lead.at)
    if governor is None or (lead.word == "at" and not _closes(tokens, governor, lead.at, earlier)):
        return None
    return candidate.but(role="to", direction=governor.change.direction)


def _closes(tokens: Tokens, governor: Governor, at: int, earlier: list[Candidate]) -> bool:
    """rose 5%, closing at figure: where a told change ended; not: which rose 5%, closed at; rose 5% and profit at."""
    if not earlier or earlier[-1].role != "change":
        return False
    between = tokens.lower[earlier[-1].reach_end : at]
    leading = tokens.lower[max(0, governor.at - _RELATIVE_REACH) : governor.at]
    apart = "," in between and not _RELATIVE.isdisjoint(leading)
    joined = between[between.index("and") :] if "and" in between else []
    return not (apart or _is_gapped(joined))


def _as_change(candidate: Candidate, tokens: Tokens, before: int, lead: _Lead) -> Candidate | None:
    """The figure as a rise or fall itself; None where it is none."""
    verb = None if lead.word in _ENDS else direct_change(tokens, before + 1)
    if verb is None and lead.word == "by":
        verb = _changed_by(tokens, lead.at)
    if verb is None or (tokens.lower[verb.at] in _UNCHANGED and _is_other_sense(candidate, tokens, before)):
        return None
    reached = not LEVEL_BOUNDS.isdisjoint(tokens.lower[before + 1 : candidate.first])
    return candidate.but(role="to" if reached else "change", direction=verb.change.direction)


def _changed_by(tokens: Tokens, at: int) -> Governor | None:
    """The word of change that "by" hangs on: of a verb and the noun that is its object (slow growth by 3%) the verb."""
    governor = governing_change(tokens, at, _BY_REACH)
    if governor is None:
        return None
    if governor.at != at - 1:
        # rose to $6, helped by $4 of sales: what helps is no rise
        before = tokens.lower[at - 1]
        return None if before.endswith("ed") or before in PAST_FORMS else governor
    return _of_object(tokens, governor, at)


def _of_object(tokens: Tokens, governor: Governor | None, at: int) -> Governor | None:
    """slow growth by 3%, drag growth to 2%: the verb, and not the noun in front of token ``at`` that it changes."""
    if governor is None or governor.at != at - 1 or governor.change.part != "noun":
        return governor
    verb = governing_change(tokens, governor.at, _OBJECT_REACH)
    made = verb is None or not _NEW.isdisjoint(tokens.lower[verb.at : governor.at])
    return governor if made else verb


def _up_from(candidate: Candidate, tokens: Tokens) -> Candidate | None:
    """figure, up from: the figure is what the rise came to."""
    at = candidate.reach_end + (tokens.lower[candidate.reach_end] in {",", "("})
    if tokens.lower[at] not in _BEHIND or tokens.lower[at + 1] != "from":
        return None
    return candidate.but(role="to", direction=_BEHIND[tokens.lower[at]])


def _is_book_gain(candidate: Candidate, noun: str) -> bool:
    """A gain of $5 million is what the books show; a gain of 5% or of 50 cents is a rise."""
    return (
        noun in {"gain", "gains"}
        and candidate.kind == "money"
        and (candidate.exponent is not None or candidate.base >= _LARGE)
    )


def _is_other_sense(candidate: Candidate, tokens: Tokens, before: int) -> bool:
    """Lost $5 million and raised $5 million are a loss and a loan; lost 6p and lost $5 million of value are falls."""
    if candidate.kind != "money" or tokens.lower[before] == "by" or tokens.lower[candidate.end] in {"of", "off"}:
        return False
    if tokens.lower[before] in REGAINING and tokens.lower[candidate.reach_end] == "to":
        return False
    return candidate.exponent is not None or candidate.base >= _LARGE


def _change_behind(candidate: Candidate, tokens: Tokens) -> tuple[Direction] | None:
    """figure [adjective]... increase|drop, figure higher: the direction told behind the figure."""
    at, lower = _behind_remark(candidate, tokens), tokens.lower
    if lower[at] in _BEHIND and lower[at + 1] != "from" and not _is_paid(candidate, lower, at):
        return (_BEHIND[lower[at]],)
    if lower[at] in baseline_phrases() and candidate.kind == "percent" and lower[candidate.first] in _SIGNED:
        # +21% year over year
        return (_SIGNED[lower[candidate.first]],)
    if candidate.kind in {"percent", "money"} and lower[at] in BESIDE and _is_beside_time(lower, at + 1):
        return (BESIDE[lower[at]],)
    if candidate.kind in {"percent", "money"} and lower[at] in _COMPARATIVES and _is_than_time(lower, at + 1):
        return (_COMPARATIVES[lower[at]],)
    return _noun_behind(candidate, tokens, at)


def _is_paid(candidate: Candidate, lower: list[str], at: int) -> bool:
    """figure up front, put figure down: when it is paid, and no rise or fall."""
    if lower[at] == "up":
        return lower[at + 1] == "front"
    leading = lower[max(0, candidate.reach_first - _PAYING_REACH) : candidate.reach_first]
    return lower[at] == "down" and candidate.kind == "money" and not _PAYING.isdisjoint(leading)


def _noun_behind(candidate: Candidate, tokens: Tokens, at: int) -> tuple[Direction] | None:
    """figure [adjective]... increase|drop: the direction of the noun that the figure stands in front of."""
    lower, kinds = tokens.lower, tokens.kinds
    for j in range(at, at + _NOUN_REACH):
        word = lower[j]
        if word in _NOUNS and lower[j + 1] != "due" and not is_season(tokens, j):
            if _is_book_gain(candidate, word) and lower[j + 1] != "in":
                # a $5 million gain on a sale
                return None
            return (_NOUNS[word].direction,)
        if kinds[j] is not WORD:
            if word != "-":
                return None
        elif word in CLOSED and not (lower[j - 1] == "-" and j > at):
            return None
    return None


def _behind_remark(candidate: Candidate, tokens: Tokens) -> int:
    """figure, or 16 points, lower; $2, or figure, lower: the token of the way; else the one behind the figure."""
    lower, at = tokens.lower, candidate.reach_end
    if lower[at] != ",":
        return at
    told = at + 1
    if lower[told] == "or":
        told = next((j for j in range(at + 2, at + _REMARK) if lower[j] == ","), at) + 1
    elif lower[candidate.reach_first - 1] != "or":
        return at
    return told if lower[told] in {"higher", "lower"} and lower[told + 1] != "than" else at


def _is_beside_time(lower: list[str], at: int) -> bool:
    """[of] [the|its level] last|prior|previous year, a year ago: what a figure is so much above or below."""
    at += lower[at] == "of"
    if lower[at + 1] in _STANDS:
        at += 2
        at += lower[at] in {"in", "of"}
    at += lower[at] in {"the", "a"}
    return lower[at] in {"last", "prior", "previous", "year"} and (
        lower[at + 1] in {"-", "ago", "earlier"} or lower[at + 1] in time_words()
    )


def _is_than_time(lower: list[str], at: int) -> bool:
    """than in 2023, than a year earlier: a comparison with another time, and not with another yield."""
    if lower[at] != "than":
        return False
    return lower[at + 1] in {"in", "now", "before"} or not time_words().isdisjoint(lower[at + 1 : at + _TIME_REACH])


def _inherited(candidate: Candidate, tokens: Tokens, earlier: list[Candidate]) -> Candidate:
    """rose $3 million, or 5%; to $3.9 billion (2.8 billion euros): a second way to say it has the same role."""
    if not earlier or earlier[-1].role == "level" or _is_difference(candidate, tokens):
        return candidate
    between = tokens.lower[earlier[-1].reach_end : candidate.first]
    if earlier[-1].role == "from":
        end = earlier[-2] if len(earlier) > 1 else None
        if end is not None and end.role == "to" and _is_in_percent(candidate, earlier[-1], tokens):
            return candidate.but(role="change", direction=end.direction)
        if _is_earlier_still(candidate, earlier[-1], tokens):
            return candidate.but(role="from")
    joining = _RESTATING if earlier[-1].role == "from" else _JOINING
    if between and len(between) <= _INHERIT_REACH and set(between) <= joining:
        return candidate.but(role=earlier[-1].role, direction=earlier[-1].direction)
    ends = earlier[-1].role == "to" and earlier[-1].kind == candidate.kind
    same = (earlier[-1].denomination, earlier[-1].percent) == (candidate.denomination, candidate.percent)
    if ends and same and _is_coordinated(between) and _stands_alone(tokens.lower[candidate.reach_end]):
        # to $5 in the country and $6 in the cities
        return candidate.but(role="to", direction=earlier[-1].direction)
    told = earlier[-2] if earlier[-1].role == "to" and len(earlier) > 1 else earlier[-1]
    if told.role != "change" or told.kind != candidate.kind or not _stands_alone(tokens.lower[candidate.reach_end]):
        return candidate
    if _is_gapped(between) or (told is earlier[-1] and _is_coordinated(between)):
        # exports rose 3% to $41, imports 1% to $39
        return candidate.but(role="change", direction=told.direction)
    return candidate


def _is_difference(candidate: Candidate, tokens: Tokens) -> bool:
    """widened to $9, figure more than expected: what tells a figure from another is no second way to say it."""
    at = candidate.reach_end
    return tokens.lower[at] in BESIDE or (tokens.lower[at] in _COMPARATIVES and tokens.lower[at + 1] == "than")


def _is_in_percent(candidate: Candidate, start: Candidate, tokens: Tokens) -> bool:
    """rose to $6 from $5 a year earlier, or figure: the change of the two in percent."""
    in_percent = candidate.kind == "percent" and (start.kind != "percent" or candidate.unit == "point")
    between = tokens.lower[start.reach_end : _before_modifiers(tokens, candidate, start.reach_end) + 1]
    if not in_percent or between[-2:] != [",", "or"] or tokens.lower[candidate.reach_end] == "of":
        return False
    return _is_time(between[:-2])


def _is_earlier_still(candidate: Candidate, start: Candidate, tokens: Tokens) -> bool:
    """from $5 in May and figure a year earlier: a second time to compare with."""
    between = tokens.lower[start.reach_end : candidate.reach_first]
    if candidate.kind != start.kind or len(between) < _SHORTEST_TIME or between[-1] != "and":
        return False
    behind = tokens.lower[candidate.reach_end : candidate.reach_end + _TIME_REACH]
    return _is_time(between[:-1]) and _tells_time(behind)


def _is_time(words: list[str]) -> bool:
    """Whether the words behind a figure tell a time and nothing else: in May, a year earlier, in 1985."""
    return not words or (len(words) <= _COORDINATE_REACH and _tells_time(words) and _VERBS.keys().isdisjoint(words))


def _tells_time(words: list[str]) -> bool:
    dated = words[0] == "in" and words[1:2] and words[1][:1].isdecimal()
    opened = words[0] in _TIME_OPENERS or words[0] in time_words()
    return bool(dated) or (opened and not _TIMES.isdisjoint(words))


def _is_coordinated(between: list[str]) -> bool:
    """fell 11% at one bank and 17% at another: a place, a thing or a time, then a conjunction."""
    if not 1 < len(between) <= _COORDINATE_REACH or between[-1] not in {"and", ","}:
        return False
    return between[0] in _COORDINATING and _VERBS.keys().isdisjoint(between)


def _is_gapped(between: list[str]) -> bool:
    """Gold rose 5%, silver 3% and the dollar 1%: a noun alone, whose verb is that of the figure before."""
    if not 1 < len(between) <= _GAPPED_REACH or between[0] not in {"and", ",", ";"}:
        return False
    nouns = [word for word in between[1:] if word not in DETERMINERS and word != "and"]
    return bool(nouns) and all(_is_noun(word) for word in nouns)


def _is_noun(word: str) -> bool:
    known = word in CLOSED or (word in verbs() and word not in NOMINAL) or word in _VERBS
    return word[0].isalpha() and not known and not word.endswith(("ing", "ed", "ly"))


def _stands_alone(after: str) -> bool:
    """Whether a figure counts no noun and has no verb of its own, by the word behind it."""
    return after in _ENDING or after in _COORDINATING or after.endswith("ly")


def _as_numbers_say(end: Candidate, start: Candidate, tokens: Tokens) -> Candidate:
    """improved to 48% from 51%: the way of the numbers, whatever the verb makes of it."""
    if end.role != "to" or start.role != "from" or end.direction is None:
        return end
    alike = (end.kind, end.per, end.exponent) == (start.kind, start.per, start.exponent)
    if not alike or "from" not in tokens.lower[end.reach_end : start.first]:
        return end
    if end.low is None or end.low != end.high or start.low is None or start.low != start.high or end.low < 0:
        return end
    if end.low == start.low or (end.low > start.low) == (end.direction == "up"):
        return end
    return end.but(direction="up" if end.low > start.low else "down")


def _told_behind(candidate: Candidate, following: Candidate, tokens: Tokens) -> Candidate:
    """a $411 million or 23% decline: what is told behind the second is told of both."""
    between = tokens.lower[candidate.reach_end : following.first]
    if between == ["("] and candidate.role == "level" and following.role == "to" and candidate.kind == following.kind:
        # C$7 ($5), up from $4: the same in another currency
        return candidate.but(role="to", direction=following.direction)
    if candidate.role != "level" or following.role != "change" or not between or not set(between) <= {",", "or", "("}:
        return candidate
    by_itself = tokens.lower[following.reach_end] in _COMPARED or tokens.lower[following.first] in _SIGNED
    if "or" in between or not by_itself:
        return candidate.but(role="change", direction=following.direction)
    return candidate


def _compared_behind(candidate: Candidate, start: Candidate, tokens: Tokens) -> Candidate:
    """figure in 2023, up from figure: the first is what the rise came to, if it is the greater."""
    if candidate.role != "level" or start.role != "from" or tokens.lower[start.reach_first - 1] != "from":
        return candidate
    direction = _BEHIND.get(tokens.lower[start.reach_first - 2])
    between = tokens.lower[candidate.reach_end : start.reach_first - 2]
    if direction not in {"up", "down"} or len(between) > _FAR_FROM_REACH or between[-1:] not in ([","], ["("]):
        return candidate
    if not _CHANGING.isdisjoint(between) or not CLAUSE_BREAKS.isdisjoint(between):
        return candidate
    if candidate.kind != start.kind or candidate.low is None or start.low is None or candidate.low == start.low:
        return candidate
    risen = candidate.low > start.low
    return candidate.but(role="to", direction=direction) if risen == (direction == "up") else candidate
