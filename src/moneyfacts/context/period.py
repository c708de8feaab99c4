"""Period and baseline: the time a figure holds for, and the time a change is measured from."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from moneyfacts.context.time_links import STOPS, Links
from moneyfacts.context.time_phrases import Series, find_series, is_label
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.periods import CLAUSE_WORDS, EVENTS
from moneyfacts.tokenizer import Tokens, tokenize

#: Tokens between two figures of one list: $5 million, or 5% of sales.
_LIST_REACH: Final = 10
#: Tokens between a figure and its restatement behind a time: in 2012, or $1.17 a share.
_RESTATED_REACH: Final = 4
#: Tokens around which "respectively" is looked for.
_RESPECTIVELY_REACH: Final = 40
#: Figures of one statement: rose $3 million, or 5%, or 8% in local currency, to.
_STATEMENT: Final = 6
#: What stands between figures of different clauses.
_PARTING: Final = STOPS | CLAUSE_WORDS
#: How far above a table its caption is looked for, in characters.
_CAPTION_REACH: Final = 240


class Span(NamedTuple):
    """A time as it stands, in code points of the whole text, and its value where it can be told."""

    start: int
    end: int
    value: str | None


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
    found = find_series(candidates, tokens, date)
    if not found:
        return [(_caption(candidates, tokens, date), None)] * len(candidates)
    statement = _Statement(candidates, tokens, found)
    statement.attach()
    caption = _caption(candidates, tokens, date) if not any(statement.periods) else None
    return [
        (
            _span(tokens, period) if period else caption,
            _span(tokens, baseline, plain=True) if baseline else None,
        )
        for period, baseline in zip(statement.periods, statement.baselines, strict=True)
    ]


def _span(tokens: Tokens, series: Series, *, plain: bool = False) -> Span:
    start, end = tokens.starts[series[0].first], tokens.ends[series[-1].end - 1]
    return Span(start, end, series[0].text(plain=plain) if len(series) == 1 else None)


# Times to figures


class _Statement(Links):
    """The figures and times of a sentence: gap ``k`` is what stands before figure ``k``, the last what follows all."""

    def __init__(self, candidates: list[Candidate], tokens: Tokens, found: list[Series]) -> None:
        super().__init__(candidates, tokens)
        self.periods: list[Series | None] = [None] * len(candidates)
        self.baselines: list[Series | None] = [None] * len(candidates)
        self.gaps: list[list[Series]] = [[] for _ in range(len(candidates) + 1)]
        at = 0
        for series in found:
            while at < len(candidates) and candidates[at].first < series[0].first:
                at += 1
            self.gaps[at].append(series)

    def attach(self) -> None:
        """Fill the periods and baselines: times behind a figure first, then those before it, then what is shared."""
        for k, behind in enumerate(self.gaps[1:]):
            if behind:
                self._trail(k)
        if len(self.candidates) > 1:
            self._spread_back()
            self._spread_forward()
        if any(self.gaps[:-1]):
            self._lead()
        self._from_ends()

    def _trail(self, k: int) -> None:
        """Figure ... time."""
        gap = self.gaps[k + 1]
        at = self.ends[k]
        while gap and self.reaches(k, at, gap[0][0].first):
            if self.is_bracketed(k, gap[0]) or (k + 1 < len(self.candidates) and self.belongs_behind(gap[0], k + 1)):
                return
            series = gap.pop(0)
            compared = self.compares(k, at, series[0].first)
            at = series[-1].end
            if compared or self.is_baseline(series, k):
                self._measure_from(series, k)
            elif self.periods[k] is None and not self.is_told_day(series, k):
                self._share_out(series, k)

    def _measure_from(self, series: Series, k: int) -> None:
        """Give a baseline to the changes that end in figure ``k``: rose 5% to $5 million from a year earlier."""
        j = k
        while j >= max(0, k - _STATEMENT):
            if self.baselines[j] is None and self.is_change(j, series):
                self.baselines[j] = series
            if j == 0 or not self.linked(j - 1) or self.are_two_changes(j - 1):
                return
            j -= 1

    def _share_out(self, series: Series, k: int) -> None:
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
        while j > 0 and self.is_tight(j - 1):
            j -= 1
        if (
            k - j + 1 == wanted
            or "respectively" not in self.tokens.lower[self.ends[k] : self.ends[k] + _RESPECTIVELY_REACH]
        ):
            return list(range(j, k + 1))
        while j > 0 and self.periods[j - 1] is None and self.joins(self.ends[j - 1], self.firsts[j], _LIST_REACH):
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
            if self.candidates[j].role == "from" and self.candidates[k].role == "to" and j > 0 and self.linked(j):
                j -= 1
            same = (self.candidates[j].role == "from") == (self.candidates[k].role == "from")
            same = same and not (self.parts(j, k) or self.is_bracketed(j, period) or self.are_two_changes(j))
            if same and self.periods[j] is None and self.linked(j):
                self.periods[j] = period

    def _spread_forward(self) -> None:
        """Rose 5% in 2012 to $5 million, or $1.17 a share; $5 million in 2012, up 5%."""
        for k in range(1, len(self.candidates)):
            before, after = self.candidates[k - 1], self.candidates[k]
            period = self.periods[k - 1]
            if self.periods[k] is not None or period is None or len(period) > 1 or "from" in {before.role, after.role}:
                continue
            rest = self.tokens.lower[max(period[0].end, self.ends[k - 1]) : self.firsts[k]]
            restated = "(" in rest[:2] or "or" in rest[:2] or "up" in rest[:2] or "down" in rest[:2]
            flows = (after.role == "to" and "before" not in rest) or restated or after.role == "change" != before.role
            if flows and len(rest) <= _RESTATED_REACH and not set(rest) & STOPS:
                self.periods[k] = period

    def _lead(self) -> None:
        """Time ... figure: the time that opens a sentence holds for all of it, another one for its clause."""
        opening: Series | None = None
        current: Series | None = None
        for k, candidate in enumerate(self.candidates):
            before = self.ends[k - 1] if k else 0
            current = current if current and self.opens(before, candidate.first) else None
            opening = opening if opening and not self.ends_sentence(before, self.firsts[k]) else None
            for series in self.gaps[k]:
                ahead = self.opens(series[-1].end, self.firsts[k])
                if self.is_baseline(series, k):
                    if ahead and self.baselines[k] is None and self.is_change(k, series):
                        self.baselines[k] = series
                elif series[0].owns and self.belongs_behind(series, k):
                    self.periods[k] = self.periods[k] or series
                    # The label of a bracket is that of its one figure.
                    current = None if is_label(self.tokens, series[0].first, series[0].end) else series
                elif self.is_told(series[-1].end, k, series) or self.is_aside(series):
                    continue
                elif self.opens_sentence(series[0]):
                    opening = series
                elif ahead and self.tokens.lower[series[0].first - 1] not in EVENTS:
                    current = series
            led = current or opening
            if led and self.periods[k] is None and self.may_inherit(k):
                self._share_ahead(led, k)

    def _share_ahead(self, series: Series, k: int) -> None:
        """Give the times of a list in front of its figures to them in order."""
        if len(series) == 1:
            self.periods[k] = series
            return
        last = k
        while last + 1 < len(self.candidates) and last - k < len(series) and self.is_tight(last):
            last += 1
        count = last - k + 1
        if count == len(series):
            for at in range(count):
                self.periods[k + at] = (series[at],)
        elif count == 1 and not (k and self.is_tight(k - 1)):
            self.periods[k] = series

    def _from_ends(self) -> None:
        """Change ... from figure a year earlier: the period of the earlier end is the baseline of the change."""
        for k, candidate in enumerate(self.candidates):
            period = self.periods[k]
            if candidate.role != "from" or period is None or len(period) > 1 or self.is_forecast(k):
                continue
            self._measure_from(period, k)
            following = k + 1 if k + 1 < len(self.candidates) else k
            rest = self.tokens.lower[period[0].end : self.firsts[following]]
            near = len(rest) <= _LIST_REACH and _PARTING.isdisjoint(rest)
            if self.candidates[following].role == "change" and near:
                self.baselines[following] = self.baselines[following] or period


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
    found = find_series((), line, date)
    if not found or len(found[-1]) > 1 or found[-1][0].end < line.count:
        return None
    return _span(line, found[-1])
