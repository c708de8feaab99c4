"""Period and baseline: the time a figure holds for, and the time a change is measured from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from moneyfacts.context.time_phrases import Time, read_next, read_time
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.periods import (
    CLAUSE_WORDS,
    COMPARING,
    DETERMINERS,
    EVENTS,
    FORECASTS,
    INSTRUMENTS,
    SUPERLATIVES,
    TELLING,
    baseline_phrases,
)
from moneyfacts.tokenizer import Kind, Tokens, tokenize

#: Tokens between a figure and the time behind it: $500 billion on extra computing power over the next four years.
_TRAILING_REACH = 22
#: Tokens between a time and the figure behind it, other than one that opens the sentence.
_LEADING_REACH = 30
#: Tokens between two figures of one statement: rose 5 pct, or 3 cts a share, to.
_FLOW_REACH = 10
#: Tokens between two figures that restate or list one another.
_TIGHT_REACH = 4
#: How far above a table its caption is looked for, in characters.
_CAPTION_REACH = 240

#: Tokens between a time and the figure right behind it: January's record $5 million.
_OWNED_REACH = 4
#: Tokens between a figure and the word that compares it: 5% higher than.
_COMPARED_REACH = 3
#: Tokens between a percentage and the bond it is the coupon of: 3.40% first mortgage bonds.
_COUPON_REACH = 6

_ENDS_OF_CHANGE = frozenset({"to", "from", "by", "at", ","})
_TIGHT = frozenset(", or and ( ) about nearly by some almost ; a to approximately up down".split())
_STOPS = frozenset(". : ! ? ; — ...".split())
_FLOWS = frozenset({("change", "to"), ("change", "from"), ("from", "to"), ("to", "from"), ("change", "change")})
_FINITE = frozenset("was were is are has had have will would could may might should".split())
_BE = frozenset("was were is are been be being has have had".split())


class Span(NamedTuple):
    """A time as it stands, in code points of the whole text, and its value where it can be told."""

    start: int
    end: int
    value: str | None


#: One time, or several that are a list: in 2012, 2011 and 2010.
_Series = tuple[Time, ...]


def read_periods(
    candidates: list[Candidate], tokens: Tokens, date: dt.date | None
) -> list[tuple[Span | None, Span | None]]:
    """Figure ... in time, in time ... figure, change from time: the period and the baseline of each figure.

    A list of times is shared out among as many figures in order, and among a multiple of them where the sentence says
    "respectively"; the first span holds the preposition, the others the year alone. A time that opens the sentence
    holds for all its figures that have none of their own, the one that a change started from excepted. A change whose
    earlier end has a period has that for its baseline.

    >>> from moneyfacts.grammar.figure import read_candidates
    >>> text = "Sales were $5 million and $4 million in 2012 and 2011."
    >>> tokens = tokenize(text)
    >>> figures = [one for one in read_candidates(tokens, ".") if one.kind == "money"]
    >>> [text[period.start : period.end] for period, _ in read_periods(figures, tokens, None) if period]
    ['in 2012', '2011']
    """
    if not candidates:
        return []
    statement = _Statement(candidates, tokens, _find_series(candidates, tokens, date))
    statement.attach()
    caption = _caption(candidates, tokens, date) if not any(statement.periods) else None
    return [
        (caption or _span(tokens, period), _span(tokens, baseline, plain=True))
        for period, baseline in zip(statement.periods, statement.baselines, strict=True)
    ]


def _span(tokens: Tokens, series: _Series | None, *, plain: bool = False) -> Span | None:
    if series is None:
        return None
    start, end = tokens.starts[series[0].first], tokens.ends[series[-1].end - 1]
    return Span(start, end, series[0].text(plain=plain) if len(series) == 1 else None)


# The times of a sentence


def _find_series(candidates: Sequence[Candidate], tokens: Tokens, date: dt.date | None) -> list[_Series]:
    """All times of a sentence that may be periods, in order, in one sweep; none of them overlaps a figure."""
    found: list[_Series] = []
    i = 0
    for candidate in (*candidates, None):
        limit = candidate.first if candidate else tokens.count
        while i < limit:
            series = _read_series(tokens, i, limit, date)
            if series and not _is_event(tokens, series[0]):
                found.append(series)
            i = series[-1].end if series else i + 1
        i = max(i, candidate.end, candidate.reach_end) if candidate else i
    return found


def _read_series(tokens: Tokens, i: int, limit: int, date: dt.date | None) -> _Series | None:
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


# Times to figures


class _Statement:
    """The figures and times of a sentence: gap ``k`` is what stands before figure ``k``, the last what follows all."""

    def __init__(self, candidates: list[Candidate], tokens: Tokens, found: list[_Series]) -> None:
        self.candidates = candidates
        self.tokens = tokens
        self.periods: list[_Series | None] = [None] * len(candidates)
        self.baselines: list[_Series | None] = [None] * len(candidates)
        self.gaps: list[list[_Series]] = [[] for _ in range(len(candidates) + 1)]
        at = 0
        for series in found:
            while at < len(candidates) and candidates[at].first < series[0].first:
                at += 1
            self.gaps[at].append(series)

    def attach(self) -> None:
        """Fill the periods and baselines: times behind a figure first, then those before it, then what is shared."""
        if not any(self.gaps):
            return
        for k in range(len(self.candidates)):
            self._trail(k)
        self._spread_back()
        self._spread_forward()
        self._lead()
        self._from_ends()

    def _trail(self, k: int) -> None:
        """Figure ... time."""
        gap = self.gaps[k + 1]
        at = self._end(k)
        while gap and self._reaches(k, at, gap[0][0].first):
            if k + 1 < len(self.candidates) and self._belongs_behind(gap[0], k + 1):
                return
            series = gap.pop(0)
            compared = self._compares(k, at, series[0].first)
            at = series[-1].end
            if compared or self._is_baseline(series, k):
                self._measure_from(series, k)
            elif self.periods[k] is None and not self._is_told_day(series, k):
                self._share_out(series, k)

    def _belongs_behind(self, series: _Series, k: int) -> bool:
        """Whether a time behind a figure opens the clause of the next one: and in 2012 costs were $3, January's $5."""
        between = self.tokens.lower[series[-1].end : self._first(k)]
        if series[0].owns and len(between) <= _OWNED_REACH and not set(between) & _ENDS_OF_CHANGE:
            return True
        at = series[0].first - 1
        before = self.tokens.lower[at - 1] if self.tokens.lower[at] in DETERMINERS else self.tokens.lower[at]
        return before in {"and", "but"} and len(series) == 1 and self._opens(series[-1].end, self._first(k))

    def _measure_from(self, series: _Series, k: int) -> None:
        """Give a baseline to the changes that end in figure ``k``: rose 5% to $5 million from a year earlier."""
        j = k
        while j >= 0:
            if self.baselines[j] is None and self._is_change(j, series):
                self.baselines[j] = series
            if j == 0 or not self._linked(j - 1):
                return
            j -= 1

    def _is_change(self, k: int, series: _Series) -> bool:
        """Whether a figure may have a baseline: a change, and a percentage that is said to be year over year."""
        if self.candidates[k].role == "change":
            return True
        named = self.tokens.lower[series[0].first] in baseline_phrases() and series[0].grain == "past"
        return named and self.candidates[k].kind in {"percent", "multiple"} and self.candidates[k].role == "level"

    def _share_out(self, series: _Series, k: int) -> None:
        """Give a time, or the times of a list in order, to the figures that end in figure ``k``."""
        if len(series) == 1:
            self.periods[k] = series
            return
        run = self._run(k, len(series))
        if len(run) == 1:
            self.periods[k] = series
        elif len(run) % len(series) == 0:
            block = len(run) // len(series)
            for at, j in enumerate(run):
                self.periods[j] = (series[at // block],)

    def _run(self, k: int, wanted: int) -> list[int]:
        """The figures of a list that ends in figure ``k``: as many as wanted, or more with "respectively"."""
        j = k
        while j > 0 and self._is_tight(j - 1):
            j -= 1
        if k - j + 1 == wanted or "respectively" not in self.tokens.lower[self._end(k) : self._end(k) + 40]:
            return list(range(j, k + 1))
        while j > 0 and not self.gaps[j] and self._joins(self._end(j - 1), self._first(j), _FLOW_REACH):
            j -= 1
        return list(range(j, k + 1))

    def _spread_back(self) -> None:
        """$5 million, or $1.17 a share, in 2012; rose 5% to $5 million in 2012: the time holds for both."""
        for k in range(len(self.candidates) - 1, 0, -1):
            period = self.periods[k]
            if period is None or len(period) > 1:
                continue
            j = k - 1
            # What a change started from lies between the change and what it came to.
            if self.candidates[j].role == "from" and self.candidates[k].role == "to" and j > 0 and self._linked(j):
                j -= 1
            same = (self.candidates[j].role == "from") == (self.candidates[k].role == "from")
            if same and self.periods[j] is None and self._linked(j):
                self.periods[j] = period

    def _spread_forward(self) -> None:
        """Rose 5% in 2012 to $5 million, or $1.17 a share; $5 million in 2012, up 5%."""
        for k in range(1, len(self.candidates)):
            before, after = self.candidates[k - 1], self.candidates[k]
            period = self.periods[k - 1]
            if self.periods[k] is not None or period is None or len(period) > 1 or "from" in {before.role, after.role}:
                continue
            rest = self.tokens.lower[max(period[0].end, self._end(k - 1)) : self._first(k)]
            restated = "(" in rest[:2] or "or" in rest[:2] or "up" in rest[:2] or "down" in rest[:2]
            flows = after.role == "to" or restated or after.role == "change" != before.role
            if flows and len(rest) <= _TIGHT_REACH and not set(rest) & _STOPS:
                self.periods[k] = period

    def _lead(self) -> None:
        """Time ... figure: the time that opens a sentence holds for all of it, another one for its clause."""
        opening: _Series | None = None
        current: _Series | None = None
        for k, candidate in enumerate(self.candidates):
            before = self._end(k - 1) if k else 0
            current = current if current and self._opens(before, candidate.first) else None
            opening = opening if opening and not self._ends_sentence(before, self._first(k)) else None
            for series in self.gaps[k]:
                ahead = self._opens(series[-1].end, self._first(k))
                if self._is_baseline(series, k):
                    if ahead and self.baselines[k] is None and self._is_change(k, series):
                        self.baselines[k] = series
                elif series[0].owns and self._belongs_behind(series, k):
                    self.periods[k] = self.periods[k] or series
                    current = series
                elif self._is_told(series[-1].end, k, series):
                    continue
                elif self._opens_sentence(series[0]):
                    opening = series
                elif ahead:
                    current = series
            led = current or opening
            if led and self.periods[k] is None and self._may_inherit(k):
                self._share_ahead(led, k)

    def _may_inherit(self, k: int) -> bool:
        """Whether a time in front holds for a figure: not for the start of a change, nor for the coupon of a bond."""
        candidate = self.candidates[k]
        if candidate.role == "from":
            return self._is_forecast(k)
        behind = self.tokens.lower[candidate.end : candidate.end + _COUPON_REACH]
        return not (candidate.kind == "percent" and candidate.role == "level" and any(w in INSTRUMENTS for w in behind))

    def _opens_sentence(self, time: Time) -> bool:
        first = time.first
        return first <= 2 or (self.tokens.words[first][0].isupper() and self.tokens.lower[first - 1] in {".", '"', "”"})

    def _ends_sentence(self, start: int, stop: int) -> bool:
        """Whether a full stop before a capital stands between two figures: to five dlrs. Sales rose."""
        words = self.tokens.words
        return any(words[j] == "." and words[j + 1][0].isupper() for j in range(start, stop - 1))

    def _share_ahead(self, series: _Series, k: int) -> None:
        """Give the times of a list in front of its figures to them in order."""
        if len(series) == 1:
            self.periods[k] = series
            return
        last = k
        while last + 1 < len(self.candidates) and self._is_tight(last):
            last += 1
        count = last - k + 1
        if count == len(series):
            for at in range(count):
                self.periods[k + at] = (series[at],)
        elif count == 1 and not (k and self._is_tight(k - 1)):
            self.periods[k] = series

    def _from_ends(self) -> None:
        """Change ... from figure a year earlier: the period of the earlier end is the baseline of the change."""
        for k, candidate in enumerate(self.candidates):
            period = self.periods[k]
            if candidate.role != "from" or period is None or len(period) > 1 or self._is_forecast(k):
                continue
            self._measure_from(period, k)
            following = k + 1 if k + 1 < len(self.candidates) else k
            rest = self.tokens.lower[period[0].end : self._first(following)]
            if self.candidates[following].role == "change" and len(rest) <= _FLOW_REACH and not set(rest) & _STOPS:
                self.baselines[following] = self.baselines[following] or period

    # What lies between

    def _first(self, k: int) -> int:
        return min(self.candidates[k].first, self.candidates[k].reach_first)

    def _end(self, k: int) -> int:
        return max(self.candidates[k].end, self.candidates[k].reach_end)

    def _is_baseline(self, series: _Series, k: int) -> bool:
        """Whether a time is what a change is measured from: year over year, from 2010, over the third quarter."""
        time = series[0]
        if time.sense == "against":
            return True
        change = self.candidates[k].role in {"change", "to", "from"}
        if time.sense == "from":
            return time.text() is None or (change and time.grain != "length")
        if time.sense == "over":
            return change and time.grain in {"year", "quarter", "month", "past", "day"}
        return time.sense == "on" and time.grain in {"year", "quarter", "month", "past"} and change

    def _is_told_day(self, series: _Series, k: int) -> bool:
        """Whether the day behind a figure is that of the telling: reported a 26% slump on Friday."""
        if series[0].grain not in {"day", "week", "month"} or (series[0].sense != "at" and series[0].sense != "on"):
            return False
        for j in range(self._first(k) - 1, max(-1, self._first(k) - 9), -1):
            word = self.tokens.lower[j]
            if word in TELLING:
                return True
            if word in CLAUSE_WORDS or word in _STOPS or word == ",":
                return False
        return False

    def _is_told(self, start: int, k: int, series: _Series) -> bool:
        """Whether a verb of telling takes the day in front of it: on Thursday Acme said sales rose 5%."""
        if series[0].grain not in {"day", "week", "month", "past", "unit"}:
            return False
        return any(word in TELLING for word in self.tokens.lower[start : min(self._first(k), start + _LEADING_REACH)])

    def _is_forecast(self, k: int) -> bool:
        return any(word in FORECASTS for word in self.tokens.lower[max(0, self._first(k) - 4) : self._first(k)])

    def _compares(self, k: int, start: int, stop: int) -> bool:
        """Whether a figure is compared with something of the time behind it: 5% over the 400 units sold in May."""
        lower, kinds = self.tokens.lower, self.tokens.kinds
        level = self.candidates[k].role == "level"
        for j in range(start, min(start + _TRAILING_REACH, stop)):
            if lower[j] not in COMPARING or (lower[j] == "over" and j > start + _COMPARED_REACH):
                continue
            near = start == self._end(k) and j < start + _COMPARED_REACH
            if kinds[j + 1] is Kind.NUMBER or (near and not (level and lower[j] == "from")):
                return True
        return False

    def _reaches(self, k: int, start: int, stop: int) -> bool:
        """Whether a time belongs to the figure before it: no clause ends between them."""
        if stop - start > _TRAILING_REACH:
            return False
        lower = self.tokens.lower
        object_of_change = self.candidates[k].role != "level"
        j = start
        while j < stop:
            event = lower[j] in EVENTS and lower[j - 1] not in _BE
            event = event or (lower[j] in _FINITE and (object_of_change or lower[j - 1] == "and"))
            compares = lower[j] == "than" and j < start + _COMPARED_REACH
            if lower[j] == "(":
                j = self._closing(j, stop)
            elif event or (lower[j] == "," and j + 1 < stop) or (self._breaks(j) and not compares):
                return False
            j += 1
        return True

    def _breaks(self, j: int) -> bool:
        """Whether a clause ends at a token, or a verb of telling or a dash stands there."""
        lower = self.tokens.lower
        if lower[j] == "as" and lower[j + 1] == "of":
            return False
        dash = lower[j] == "-" and lower[j + 1] == "-"
        return dash or lower[j] in _STOPS or lower[j] in CLAUSE_WORDS or lower[j] in TELLING

    def _closing(self, j: int, stop: int) -> int:
        return next((at for at in range(j, stop) if self.tokens.lower[at] == ")"), stop)

    def _opens(self, start: int, stop: int) -> bool:
        """Whether a time belongs to the figure behind it: no other clause starts between them."""
        if stop - start > _LEADING_REACH:
            return False
        for j in range(start, stop):
            word = self.tokens.lower[j]
            if self._breaks(j) or (word in {"and", "but"} and self.tokens.lower[j - 1] == ","):
                return False
        return True

    def _joins(self, start: int, stop: int, reach: int) -> bool:
        words = self.tokens.lower[start:stop]
        return len(words) <= reach and not any(word in _STOPS or word in CLAUSE_WORDS for word in words)

    def _is_tight(self, k: int) -> bool:
        """Whether figures ``k`` and ``k`` + 1 stand together: $5, $4 and $3; $5 million, or 3%."""
        between = self.tokens.lower[self._end(k) : self.candidates[k + 1].first]
        return bool(between) and len(between) <= _TIGHT_REACH and set(between) <= _TIGHT

    def _linked(self, k: int) -> bool:
        """Whether figures ``k`` and ``k`` + 1 are of one statement: together, or ends of one change."""
        if self._is_tight(k):
            return True
        roles = self.candidates[k].role, self.candidates[k + 1].role
        return roles in _FLOWS and self._joins(self._end(k), self.candidates[k + 1].first, _FLOW_REACH)


# Tables


def _caption(candidates: list[Candidate], tokens: Tokens, date: dt.date | None) -> Span | None:
    """Caption, time: the time in the caption of a table, which holds for all its rows.

    A table is rows of a label, a gap of several spaces and a figure; its caption is the line above the blank line.
    """
    source, start = tokens.source, tokens.starts[0]
    first = tokens.starts[candidates[0].first]
    if "  " not in source[max(0, first - 3) : first]:
        return None
    above = source[max(0, start - _CAPTION_REACH) : start]
    end = start - len(above) + len(above.rstrip())
    if "\n" not in source[end:start] or source[end - 1 : end] in {".", "!", "?"}:
        return None
    line = tokenize(source, start - len(above) + above.rstrip().rfind("\n") + 1, end)
    found = _find_series((), line, date)
    if not found or len(found[-1]) > 1 or found[-1][0].end < line.count:
        return None
    return _span(line, found[-1])
