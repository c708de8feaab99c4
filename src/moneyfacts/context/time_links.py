"""Whether a time and a figure of one sentence belong together, told from the words between and around them."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.time_phrases import Series, Time, is_ahead
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.periods import (
    BESIDE,
    CLAUSE_WORDS,
    COMPARING,
    DETERMINERS,
    EVENTS,
    FORECASTS,
    INSTRUMENTS,
    TELLING,
    baseline_phrases,
)
from moneyfacts.lexicon.verbs import PAST_FORMS
from moneyfacts.tokenizer import NUMBER, Tokens

#: Tokens between a figure and the time behind it: $500 billion on extra computing power over the next four years.
_TRAILING_REACH: Final = 22
#: Tokens between a time and the figure behind it, other than one that opens the sentence.
_LEADING_REACH: Final = 30
#: Tokens between two figures of one statement: rose 5 pct, or 3 cts a share, to.
_FLOW_REACH: Final = 10
#: Tokens between two figures that restate or list one another.
_TIGHT_REACH: Final = 4

#: Tokens between a time and the figure right behind it: January's record $5 million.
_OWNED_REACH: Final = 4
#: Tokens between a figure and the word that compares it: 5% higher than.
_COMPARED_REACH: Final = 3
#: Tokens between a percentage and the bond it is the coupon of: 3.40% first mortgage bonds.
_COUPON_REACH: Final = 6

_ENDS_OF_CHANGE: Final = frozenset({"to", "from", "by", "at", ","})
_TIGHT: Final = frozenset(", or and ( ) about nearly by some almost ; a to approximately up down".split())
STOPS: Final = frozenset(". : ! ? ; — ...".split())
_FLOWS: Final = frozenset({("change", "to"), ("change", "from"), ("from", "to"), ("to", "from"), ("change", "change")})
_FINITE: Final = frozenset("was were is are has had have will would could may might should".split())
#: A clause may end at these, or a dash stand there.
_BREAKS: Final = STOPS | CLAUSE_WORDS | TELLING | {"-"}
#: Words that may keep a time from the figure before it, and from the one behind it.
_PARTS_BEHIND: Final = _BREAKS | EVENTS | _FINITE | {",", "("}
_PARTS_AHEAD: Final = _BREAKS | {"and", "but"}
_RELATIVES: Final = frozenset({"which", "who", "whose"})
#: Tokens between a relative and the time in its clause.
_ASIDE_REACH: Final = 12
#: What stands between a figure and another that it is compared with.
_COMPARED: Final = COMPARING - {"from", "over"}
_BE: Final = frozenset("was were is are been be being has have had".split())


class Links:
    """The figures of a sentence, each named by its place, and what lies between them and the times beside them."""

    def __init__(self, candidates: list[Candidate], tokens: Tokens) -> None:
        self.candidates = candidates
        self.tokens = tokens
        #: Where each figure and the words that went into it begin, and where they end.
        self.firsts = [candidate.reach_first for candidate in candidates]
        self.ends = [candidate.reach_end for candidate in candidates]

    def is_baseline(self, series: Series, k: int) -> bool:
        """Whether a time is what a change is measured from: year over year, from 2010, over the third quarter."""
        time = series[0]
        if time.sense == "against":
            return True
        change = self.candidates[k].role in {"change", "to", "from"}
        if time.sense == "from" and time.grain in {"month", "day"} and is_ahead(self.tokens, time.first):
            # Bills will rise 5% from April.
            return False
        if time.sense == "from":
            return time.text() is None or (change and time.grain != "length")
        if time.sense == "over":
            return change and time.grain in {"year", "quarter", "month", "past", "day"}
        return time.sense == "on" and time.grain in {"year", "quarter", "month", "past"} and change

    def is_change(self, k: int, series: Series) -> bool:
        """Whether a figure may have a baseline: a change, and a percentage that is said to be year over year."""
        if self.candidates[k].role == "change":
            return True
        named = self.tokens.lower[series[0].first] in baseline_phrases() and series[0].grain == "past"
        return named and self.candidates[k].kind in {"percent", "multiple"} and self.candidates[k].role == "level"

    def is_told_day(self, series: Series, k: int) -> bool:
        """Whether the day behind a figure is that of the telling: reported a 26% slump on Friday."""
        if series[0].grain not in {"day", "week", "month"} or (series[0].sense != "at" and series[0].sense != "on"):
            return False
        for j in range(self.firsts[k] - 1, max(-1, self.firsts[k] - 9), -1):
            word = self.tokens.lower[j]
            if word in TELLING:
                return True
            if word in CLAUSE_WORDS or word in STOPS or word == ",":
                return False
        return False

    def is_told(self, start: int, k: int, series: Series) -> bool:
        """Whether a verb of telling takes the day in front of it: on Thursday Acme said sales rose 5%."""
        if series[0].grain not in {"day", "week", "month", "past", "unit"}:
            return False
        return not TELLING.isdisjoint(self.tokens.lower[start : min(self.firsts[k], start + _LEADING_REACH)])

    def is_forecast(self, k: int) -> bool:
        """Whether a figure is an earlier forecast: up from an earlier range of $5 to $6."""
        return not FORECASTS.isdisjoint(self.tokens.lower[max(0, self.firsts[k] - 4) : self.firsts[k]])

    def is_bracketed(self, k: int, series: Series) -> bool:
        """Whether a time stands in a bracket behind a figure with more than itself: $5 million ($4 million in 2011)."""
        lower, end = self.tokens.lower, self.ends[k]
        between = lower[end : series[0].first]
        if "(" not in between or ")" in between:
            return False
        return lower[series[-1].end] != ")" or len(between) > between.index("(") + 1

    def is_aside(self, series: Series) -> bool:
        """Whether a time stands in a clause between commas without a figure: Acme, which listed in 2021, lost."""
        lower, first = self.tokens.lower, series[0].first
        if lower[series[-1].end] != ",":
            return False
        for j in range(first - 1, max(0, first - _ASIDE_REACH), -1):
            if lower[j] == ",":
                return False
            if lower[j] in _RELATIVES:
                return lower[j - 1] == ","
        return False

    def are_two_changes(self, k: int) -> bool:
        """Whether figures ``k`` and ``k`` + 1 are rises of two times: rose 0.3% in May and 3% from a year ago."""
        first, second = self.candidates[k], self.candidates[k + 1]
        if not (first.role == second.role == "change" and first.kind == second.kind == "percent"):
            return False
        # but rises of 5% and 7% in May
        return not self.is_tight(k) or "or" in self.tokens.lower[self.ends[k] : self.firsts[k + 1]]

    def parts(self, j: int, k: int) -> bool:
        """Whether two figures are of different times: rose 5% against a rise of 7% in 2011."""
        return not _COMPARED.isdisjoint(self.tokens.lower[self.ends[j] : self.firsts[k]])

    def may_inherit(self, k: int) -> bool:
        """Whether a time in front holds for a figure: not for the start of a change, nor for the coupon of a bond."""
        candidate = self.candidates[k]
        if candidate.role == "from":
            return self.is_forecast(k)
        if candidate.kind != "percent" or candidate.role != "level":
            return True
        return INSTRUMENTS.isdisjoint(self.tokens.lower[candidate.end : candidate.end + _COUPON_REACH])

    def opens_sentence(self, time: Time) -> bool:
        """Whether a time stands at the start of a sentence."""
        first = time.first
        return first <= 2 or (self.tokens.words[first][0].isupper() and self.tokens.lower[first - 1] in {".", '"', "”"})

    def ends_sentence(self, start: int, stop: int) -> bool:
        """Whether a full stop before a capital stands between two figures: to five dlrs. Sales rose."""
        words = self.tokens.words
        return any(words[j] == "." and words[j + 1][0].isupper() for j in range(start, stop - 1))

    def belongs_behind(self, series: Series, k: int) -> bool:
        """Whether a time behind a figure opens the clause of the next one: and in 2012 costs were $3, January's $5."""
        between = self.tokens.lower[series[-1].end : self.firsts[k]]
        if series[0].owns and len(between) <= _OWNED_REACH and not set(between) & _ENDS_OF_CHANGE:
            return True
        at = series[0].first - 1
        before = self.tokens.lower[at - 1] if self.tokens.lower[at] in DETERMINERS else self.tokens.lower[at]
        return before in {"and", "but"} and len(series) == 1 and self.opens(series[-1].end, self.firsts[k])

    def compares(self, k: int, start: int, stop: int) -> bool:
        """Whether a figure is compared with something of the time behind it: 5% over the 400 units sold in May."""
        lower, kinds = self.tokens.lower, self.tokens.kinds
        if start == self.ends[k] and lower[start] in BESIDE and stop - start <= _COMPARED_REACH:
            # 5% below last year
            return True
        level = self.candidates[k].role == "level"
        for j in range(start, min(start + _TRAILING_REACH, stop)):
            if lower[j] not in COMPARING or (lower[j] == "over" and j > start + _COMPARED_REACH):
                continue
            near = start == self.ends[k] and j < start + _COMPARED_REACH
            if kinds[j + 1] is NUMBER or (near and not (level and lower[j] == "from")):
                return True
        return False

    def reaches(self, k: int, start: int, stop: int) -> bool:
        """Whether a time belongs to the figure before it: no clause ends between them."""
        if stop - start > _TRAILING_REACH:
            return False
        lower = self.tokens.lower
        if "and" in lower[start:stop] and self._acts_again(start, stop):
            return False
        if _PARTS_BEHIND.isdisjoint(lower[start:stop]):
            return True
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

    def _acts_again(self, start: int, stop: int) -> bool:
        """Whether another past is joined between a figure and a time: at 5% and trimmed its forecast for 2025."""
        lower, last = self.tokens.lower, stop - 1
        joints = (j + 1 for j in range(start, last) if lower[j] == "and")
        return any(lower[j] in PAST_FORMS or (lower[j].endswith("ed") and lower[j + 1] in DETERMINERS) for j in joints)

    def _breaks(self, j: int) -> bool:
        """Whether a clause ends at a token, or a verb of telling or a dash stands there."""
        lower = self.tokens.lower
        if lower[j] not in _BREAKS or (lower[j] == "as" and lower[j + 1] == "of"):
            return False
        return lower[j] != "-" or lower[j + 1] == "-"

    def _closing(self, j: int, stop: int) -> int:
        return next((at for at in range(j, stop) if self.tokens.lower[at] == ")"), stop)

    def opens(self, start: int, stop: int) -> bool:
        """Whether a time belongs to the figure behind it: no other clause starts between them."""
        if stop - start > _LEADING_REACH:
            return False
        if _PARTS_AHEAD.isdisjoint(self.tokens.lower[start:stop]):
            return True
        for j in range(start, stop):
            word = self.tokens.lower[j]
            if self._breaks(j) or (word in {"and", "but"} and self.tokens.lower[j - 1] == ","):
                return False
        return True

    def joins(self, start: int, stop: int, reach: int) -> bool:
        """Whether no clause ends within a few words."""
        words = self.tokens.lower[start:stop]
        return len(words) <= reach and STOPS.isdisjoint(words) and CLAUSE_WORDS.isdisjoint(words)

    def is_tight(self, k: int) -> bool:
        """Whether figures ``k`` and ``k`` + 1 stand together: $5, $4 and $3; $5 million, or 3%."""
        between = self.tokens.lower[self.ends[k] : self.candidates[k + 1].first]
        return bool(between) and len(between) <= _TIGHT_REACH and set(between) <= _TIGHT

    def linked(self, k: int) -> bool:
        """Whether figures ``k`` and ``k`` + 1 are of one statement: together, or ends of one change."""
        if self.is_tight(k):
            return True
        roles = self.candidates[k].role, self.candidates[k + 1].role
        return roles in _FLOWS and self.joins(self.ends[k], self.candidates[k + 1].first, _FLOW_REACH)
