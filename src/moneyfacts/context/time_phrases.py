"""Times with their preposition, as they stand in a sentence: in 2027, since May, compared with 2011, year over year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from typing import Final, NamedTuple

from moneyfacts.context.calendar import Grain, Value
from moneyfacts.context.dates import HYPHENS, Core
from moneyfacts.context.times import BETWEEN, head_words, read_core, read_listed, time_words
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.layout import opens_cell, opens_label
from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.lexicon.numerals import ARTICLES
from moneyfacts.lexicon.periods import (
    CLAUSE_WORDS,
    DATED_NOUNS,
    DETERMINERS,
    EVENTS,
    INNER,
    LEADS,
    ORDINALS,
    SUPERLATIVES,
    TELLING,
    WEEKDAYS,
    Phrase,
    Sense,
    baseline_phrases,
    months,
    prepositions,
)
from moneyfacts.tokenizer import NUMBER, SIGN, WORD, Tokens

#: Words between one that compares and its time: compared with the record third quarter of 2019.
_INNER_REACH: Final = 8
_BE: Final = frozenset("was were is are been be being has have had".split())
#: Between the ends of a time that is told from its start: from 2010 through 2015.
_JOINTS: Final = frozenset({"to", "through", "until"})
#: So many tokens before a month or a weekday these make it one to come.
_AHEAD_REACH: Final = 14
_TO_COME: Final = frozenset({"will", "shall", "due"})
_OPENERS: Final = frozenset({"", ",", ";", "and", "but", "-", "(", "."})

_PREPOSITIONS: Final = prepositions()
_BASELINES: Final = baseline_phrases()
_ROWS: Final = tuple(row for rows in _PREPOSITIONS.values() for row in rows)
_HEADS: Final = head_words()
#: The words that a time may start with, a number apart.
_STARTING: Final = frozenset((*_BASELINES, *LEADS, *_PREPOSITIONS, *DETERMINERS, *time_words()))
#: The words that may stand in a time up to its head, a number apart.
_LEADING: Final = _STARTING | BETWEEN | HYPHENS | {word for phrase, _ in _ROWS for word in phrase[1:]}
#: The words that a time which something is compared with may start with: it may lie some words ahead.
_OPENING: Final = LEADS | {phrase[0] for phrase, sense in _ROWS if sense == "against"}
#: The words that compare: the longest of each phrase.
_COMPARING: Final = frozenset(max(phrase, key=len) for phrase, sense in _ROWS if sense == "against")


class Time(NamedTuple):
    """A time with its preposition: tokens ``first`` up to ``end``, what the preposition makes of it, and its value.

    ``owns`` if it stands in front of what it dates: January's, fourth-quarter.
    """

    first: int
    end: int
    sense: Sense
    value: Value
    until: Value | None = None
    owns: bool = False

    def text(self, *, plain: bool = False) -> str | None:
        """The value with what the preposition adds, unless ``plain``: ../2027 by 2027, 2019/.. since 2019."""
        text = self.value.text()
        if self.until is not None:
            last = self.until.text()
            return f"{text}/{last}" if text and last else None
        if text is None or plain or self.sense not in {"until", "since", "from"}:
            return text
        if self.grain == "length" or "/" in text:
            return text if "/" in text else None
        return f"../{text}" if self.sense == "until" else f"{text}/.."

    @property
    def grain(self) -> Grain:
        """What kind of time it is."""
        return self.value.grain


#: One time, or several that are a list: in 2012, 2011 and 2010.
Series = tuple[Time, ...]


def read_time(tokens: Tokens, i: int, limit: int, today: dt.date | None) -> Time | None:
    """[late|earlier] [preposition] time: the time expression that starts at token ``i`` and ends by ``limit``.

    >>> from moneyfacts.tokenizer import tokenize
    >>> tokens = tokenize("late in the second quarter of 2024")
    >>> time = read_time(tokens, 0, tokens.count, None)
    >>> time.end, time.text()
    (7, '2024-Q2')
    """
    phrase = _phrase(tokens, i, _BASELINES)
    if phrase:
        return Time(i, i + phrase[0], "against", Value(None, None, "past"))
    at = i + (tokens.lower[i] in LEADS)
    found = _phrase(tokens, at, _PREPOSITIONS)
    start = at + found[0] if found else at
    if found and found[1] == "against":
        time = _compared(tokens, i, start, limit, today)
    else:
        core = read_core(tokens, start, today)
        time = core and _placed(tokens, i, start, core, found[1] if found else None)
    if time and time.sense in {"from", "between"}:
        time = _ranged(tokens, time, today)
    return time if time and time.end <= limit else None


def _compared(tokens: Tokens, i: int, start: int, limit: int, today: dt.date | None) -> Time | None:
    """Compared with [words] time: than in 2011, compared with the record third quarter of 2019."""
    start += tokens.lower[start] in INNER
    start += tokens.lower[start] == "of"
    for at in range(start, min(start + _INNER_REACH, limit)):
        core = read_core(tokens, at, today)
        if core and (at == start or core.alone) and core.value.grain != "length":
            return Time(i, core.end, "against", core.value)
        if tokens.kinds[at] is SIGN and tokens.lower[at] != "-":
            return None
    return None


def _placed(tokens: Tokens, i: int, start: int, core: Core, sense: Sense | None) -> Time | None:
    """A time with its preposition, or in front of its noun without it: growth in fourth-quarter profit, January's."""
    if is_label(tokens, i, core.end):
        return Time(i, core.end, "at", core.value, owns=True)
    if tokens.lower[start - 1] == "by" and (core.value.grain == "length" or tokens.lower[start] in ARTICLES):
        # It fell by a quarter: how much, and not when.
        return None
    possessive = tokens.lower[core.end] in {"'", "’"} and tokens.lower[core.end + 1] == "s"
    before_word = tokens.kinds[core.end] is WORD
    if possessive or (before_word and _dates_noun(tokens, start, core)):
        opens = i == 0 or tokens.lower[i - 1] in _OPENERS or tokens.lower[i - 1] in CLAUSE_WORDS
        if sense is None or possessive or not opens:
            while tokens.lower[start] in DETERMINERS:
                start += 1
            return Time(start, core.end, "at", core.value, owns=True)
    if before_word and _names_noun(tokens, start, core):
        return None
    if sense is None:
        return Time(i, core.end, "at", core.value) if core.alone else None
    return Time(i, core.end, sense, core.value)


def is_label(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a time is the label of the figure behind it: $5 million (2011: $4 million; 2010: $3 million)."""
    return tokens.lower[end] == ":" and tokens.lower[first - 1] in {"(", ";", "[", ","}


def _dates_noun(tokens: Tokens, start: int, core: Core) -> bool:
    """Whether a time is the adjective of the word behind it: 1987 revenues, fourth-quarter profit."""
    lower = tokens.lower
    if core.value.grain == "quarter" and lower[start] in ORDINALS and lower[start + 1] == "-":
        return core.end == start + 3
    if core.value.grain not in {"year", "month", "quarter"} or lower[core.end] not in DATED_NOUNS:
        return False
    if opens_label(tokens, core.end):
        # The years of columns over the label of a row.
        return False
    return lower[start] not in DETERMINERS or (core.value.shape == "{}" and lower[start] != "of")


def _names_noun(tokens: Tokens, start: int, core: Core) -> bool:
    """Whether a time is part of the name that the word behind it ends: its December accord, all 1987 models."""
    if tokens.lower[start] not in DETERMINERS and tokens.lower[start] != "all" and tokens.lower[start - 1] != "a":
        return False
    dated = core.value.grain == "year" and tokens.kinds[core.end - 1] is NUMBER
    plain = (dated and core.value.shape != "FY{}") or core.value.grain == "month"
    return plain and tokens.lower[core.end] not in CLOSED


def _ranged(tokens: Tokens, time: Time, today: dt.date | None) -> Time | None:
    """From time to|through time, between time and time: from 2010 to 2015."""
    joins = {"and"} if time.sense == "between" else _JOINTS
    if tokens.lower[time.end] in joins and time.value.shape:
        last = read_core(tokens, time.end + 1, today)
        if last and last.value.grain == time.grain:
            first = time.value if time.value.year is not None else time.value._replace(year=last.value.year)
            return Time(time.first, last.end, "at", first, until=last.value)
    if time.sense == "between" and "/" not in (time.value.shape or ""):
        return None
    # from January to March: the months are one time already
    return time if _JOINTS.isdisjoint(tokens.lower[time.first : time.end]) else time._replace(sense="at")


def read_next(tokens: Tokens, i: int, limit: int, before: Time, today: dt.date | None) -> Time | None:
    """[,] [and] year|date behind a time: the next of a list, whose year stands for the rest of the one before.

    >>> from moneyfacts.tokenizer import tokenize
    >>> tokens = tokenize("in the years ended June 30, 2012 and 2011")
    >>> before = read_time(tokens, 0, tokens.count, None)
    >>> read_next(tokens, before.end, tokens.count, before, None).text()
    'FY2011'
    """
    at = i + (tokens.lower[i] == ",")
    at += tokens.lower[at] in {"and", "or"}
    if at == i or before.until is not None or before.value.year is None:
        return None
    start = at + (tokens.lower[at] in {"at", "in", "of", "the"})
    core = read_listed(tokens, start, today)
    if core is None or core.end > limit or core.value.year is None:
        return None
    value = core.value
    if value.shape == "{}" and "{}" in (before.value.shape or ""):
        value = before.value._replace(year=value.year)
    elif value.grain != before.grain:
        return None
    return Time(at, core.end, before.sense, value)


def _phrase(tokens: Tokens, i: int, table: dict[str, tuple[tuple[Phrase, Sense], ...]]) -> tuple[int, Sense] | None:
    lower = tokens.lower
    following = lower[i + 1]
    for phrase, sense in table.get(lower[i], ()):
        size = len(phrase)
        if size == 1 or (phrase[1] == following and tuple(lower[i : i + size]) == phrase):
            return size, sense
    return None


def find_series(candidates: Sequence[Candidate], tokens: Tokens, date: dt.date | None) -> list[Series]:
    """All times of a sentence that may be periods, in order, in one sweep; none of them overlaps a figure."""
    found: list[Series] = []
    heads = [*compress(range(tokens.count), map(_HEADS.__contains__, tokens.lower))]
    if not heads:
        return found
    limits = [candidate.first for candidate in candidates]
    limits.append(tokens.count)
    compares = not _COMPARING.isdisjoint(tokens.lower)
    at, k = 0, 0
    for head in heads:
        while limits[k] <= head:
            at = max(at, candidates[k].reach_end)
            k += 1
        if head < at:
            continue
        series = None
        today = None if date and _is_to_come(tokens, head) else date
        for i in _starts(tokens, at, head, compares=compares):
            series = _read_series(tokens, i, limits[k], today)
            if series:
                break
        at = series[-1].end if series else head + 1
        if series and not _is_event(tokens, series[0]):
            found.append(series)
    return _without_columns(found, tokens)


def _without_columns(found: list[Series], tokens: Tokens) -> list[Series]:
    """The times without those that head the columns of a table side by side: nothing tells which figure is whose."""
    heads = {at for at, (left, right) in enumerate(pairwise(found)) if _are_columns(tokens, left[-1], right[0])}
    return [series for at, series in enumerate(found) if at not in heads and at - 1 not in heads] if heads else found


def _are_columns(tokens: Tokens, left: Time, right: Time) -> bool:
    """Whether two times stand in cells side by side: Q1 2025 | Q1 2024."""
    between = tokens.lower[left.end : right.first]
    gap = tokens.source[tokens.ends[left.end - 1] : tokens.starts[right.first]]
    return between == ["|"] or (not between and "\n" not in gap and opens_cell(tokens, right.first))


def _is_to_come(tokens: Tokens, head: int) -> bool:
    """Whether a month or a weekday is one to come: will rise on May 1, for March delivery. Its year is not told."""
    if tokens.lower[head] not in months() and tokens.lower[head] not in WEEKDAYS:
        return False
    return tokens.lower[head + 1] == "delivery" or is_ahead(tokens, head)


def is_ahead(tokens: Tokens, i: int) -> bool:
    """Whether the words before a token tell of what is to come."""
    return not _TO_COME.isdisjoint(tokens.lower[max(0, i - _AHEAD_REACH) : i])


def _starts(tokens: Tokens, at: int, head: int, *, compares: bool) -> Iterator[int]:
    """Where a time with this head may start: at a word that compares, or in the run of words of time before it."""
    lower, kinds = tokens.lower, tokens.kinds
    run = head
    while run > at and (lower[run - 1] in _LEADING or kinds[run - 1] is NUMBER):
        run -= 1
    if compares and not _COMPARING.isdisjoint(lower[at:run]):
        yield from (i for i in range(at, run) if lower[i] in _OPENING)
    for i in range(run, head + 1):
        if lower[i] in _STARTING or kinds[i] is NUMBER:
            yield i


def _read_series(tokens: Tokens, i: int, limit: int, date: dt.date | None) -> Series | None:
    time = read_time(tokens, i, limit, date)
    if time is None:
        return None
    series = [time]
    while time:
        time = read_next(tokens, series[-1].end, limit, series[-1], date)
        if time:
            series.append(time)
    return tuple(series)


def _is_event(tokens: Tokens, time: Time) -> bool:
    """Whether a time is that of something told: said on Friday, notes due 1997, the worst day since May."""
    before = tokens.lower[time.first - 1] if time.first else ""
    if time.sense == "since":
        window = tokens.lower[max(0, time.first - 5) : time.first]
        return any(word in SUPERLATIVES or (word.endswith("est") and len(word) > 4) for word in window)
    if before in TELLING:
        return time.grain in {"day", "week", "month", "past", "unit"} or time.value.shape in {None, "{}"}
    return before in EVENTS and not (time.first > 1 and tokens.lower[time.first - 2] in _BE)
