"""The scene: a sentence in its document, and what the pronouns in it stand for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final, NamedTuple

from moneyfacts.context.coreference import FILERS, WATCHERS, resolve
from moneyfacts.context.entities import Named
from moneyfacts.context.phrase import Phrase
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.names import (
    REPORTERS,
    SEATED,
    UNITS,
    Head,
    begins_with,
    heads,
    is_of_people,
    lands,
    nationalities,
)
from moneyfacts.lexicon.periods import time_words
from moneyfacts.tokenizer import Tokens

_first = attrgetter("first")
_start = attrgetter("start")
#: Pronouns that the subject of their own sentence binds, and those of them that stand for people.
_BINDING: Final = frozenset({"its", "it", "his", "her", "he", "she", "they", "their"})
_MANY: Final = frozenset({"they", "their"})
_PERSONAL: Final = frozenset({"his", "her", "he", "she"})
_ANY_COMPANY: Final = frozenset(
    "company firm corporation concern group conglomerate business partnership venture".split()
)
#: Funds that somebody runs; other funds are money.
_INVESTING: Final = frozenset("pension mutual hedge investment trust index bond equity buyout venture wealth".split())
#: Who speaks says this of his own company.
_OURS: Final = frozenset({"we", "our", "us"})
_WHO: Final = frozenset({"which", "who"})
#: How one reckons what another has, as a verb, and as a noun with a verb of change: cut its forecast of.
_RECKONING: Final = frozenset(
    "put puts putting estimate estimates estimated value values valued valuing peg pegs pegged "
    "forecast forecasts".split()
)
_RECKONED: Final = frozenset("estimate estimates forecast forecasts projection projections rating target".split())
#: What one does to another so that he acts, and not oneself: pressed the company to sell.
_PRESSING: Final = frozenset(
    "press presses pressed pressing urge urges urged urging ask asks asked asking push pushes pushed pushing "
    "tell tells told telling force forces forced forcing order orders ordered ordering persuade persuades persuaded "
    "persuading pressure pressures pressured pressuring lobby lobbied lobbying want wants wanted call calls called "
    "calling".split()
)
#: Signs that clauses end at.
BREAKS: Final = frozenset({";", ":"})
_BOUND_REACH: Final = 12
#: How many names in front of a phrase are looked through for the one that it stands for.
_NEAR_NAMES: Final = 64
#: What stands behind an object.
_BEHIND_OBJECTS: Final = frozenset({"figure", "preposition", "sign", "conjunction"})
_BINDERS: Final = frozenset({"noun", "relative"})
#: How many phrases in a row may stand for one another: the bank said its bank said it rose.
_HOPS: Final = 4
_ONE: Final = Head("company", plural=False)


class Holder(NamedTuple):
    """Who holds a figure: the name, and the phrase that stands for it as code points."""

    named: Named
    start: int
    end: int


class Extent(NamedTuple):
    """A stretch of tokens, ``end`` exclusive."""

    first: int
    end: int


class Held(NamedTuple):
    """A noun phrase taken apart: who holds it, and what it counts."""

    holder: Holder | None
    measure: Extent | None


@dataclass(slots=True)
class Scene:
    """A sentence in its document: what a phrase is understood from; ``held`` keeps the phrases taken apart so far."""

    tokens: Tokens
    phrases: Sequence[Phrase]
    candidates: Sequence[Candidate]
    mentions: Sequence[Named]
    sentences: Sequence[tuple[int, int]]
    issuer: str | None = None
    held: dict[int, Held] = field(default_factory=dict, init=False, repr=False, compare=False)

    def refer(self, first: int, end: int, hops: int = _HOPS) -> Holder | None:
        """What a pronoun or definite phrase stands for; a name of the same sentence stands for itself."""
        start, stop = self.tokens.starts[first], self.tokens.ends[end - 1]
        if self.tokens.words[end - 1] in FILERS and self.issuer is None:
            # The Company of a filing is its issuer, whoever else is named.
            return None
        word = self.tokens.lower[first]
        if word == "it":
            at = bisect_right(self.phrases, first, key=_first) - 1
            actor = self._actor_on(at)
            if actor is not None:
                return self._acted_on(at, actor, hops)
        near = self._binding(first) if word in _BINDING else []
        bound = self._bound(near, word) if near else None
        if bound:
            return Holder(bound, bound.start, bound.end)
        stands = self._stands_in(near, word) if near else None
        if stands is not None:
            # the trader found lamps, he bought them: whoever that is
            other = self.phrases[stands]
            if word in _PERSONAL or not hops:
                return None
            return self.refer(other.first, other.end, hops - 1) or self.collective(stands)
        if word in _OURS and self.issuer is None:
            spoken = self.speaker_behind(bisect_right(self.phrases, first, key=_first) - 1)
            return Holder(spoken, spoken.start, spoken.end) if spoken else None
        mentions = self._but_reckoners(first) if word == "the" else self.mentions
        named = resolve(start, stop, self.tokens.source, mentions, self.sentences, self.issuer)
        if named is None:
            return None
        if self.tokens.starts[0] <= named.start < start:
            return Holder(named, named.start, named.end)
        return Holder(named, start, stop)

    def _actor_on(self, at: int) -> int | None:
        """The court fined it: the subject of the verb whose object "it" is, and for which it cannot stand."""
        verb, phrases = at - 1, self.phrases
        if verb < 1 or phrases[verb].kind != "verb" or phrases[verb].participle:
            return None
        behind = phrases[at + 1] if at + 1 < len(phrases) else None
        if behind and not (behind.infinitive or behind.kind in _BEHIND_OBJECTS):
            return None
        if phrases[verb].verb == "say" and not (behind and behind.infinitive):
            return None
        for k in range(verb - 1, max(-1, verb - _BOUND_REACH), -1):
            if phrases[k].kind == "relative" or phrases[k].word in BREAKS:
                return None
            if phrases[k].kind == "noun" and (self._is_subject(k) or self._heads_subject(k)):
                return k
        return None

    def _acted_on(self, at: int, actor: int, hops: int) -> Holder | None:
        """fined Acme and ordered it to pay: what the same subject did something to; else the one other name."""
        phrases = self.phrases
        start = self.tokens.starts[phrases[at].first]
        for k in range(at - 2, actor + 1, -1):
            if phrases[k].kind == "noun" and phrases[k - 1].kind == "verb":
                named = self._meant(phrases[k], personal=False) if phrases[k].named else None
                return Holder(named, named.start, named.end) if named else None
        others = {named.name for named in phrases[actor].named}
        if hops and phrases[actor].word == "it":
            meant = self.refer(phrases[actor].first, phrases[actor].end, hops - 1)
            others = {meant.named.name} if meant else others
        last = bisect_right(self.mentions, start, key=_start)
        fit = [one for one in self.mentions[max(0, last - _NEAR_NAMES) : last] if one.name not in others]
        own = [one for one in fit if one.start >= self.tokens.starts[0] and one.kind != "person"]
        if len({one.name for one in own}) > 1:
            return None
        named = own[-1] if own else resolve(start, start + 2, self.tokens.source, fit, self.sentences, self.issuer)
        return Holder(named, named.start, named.end) if named else None

    def speaker_behind(self, at: int) -> Named | None:
        """The company that says what stands in front: "...", Acme said; said Ann Lee, president of Acme."""
        phrases = self.phrases
        for verb in range(at + 1, len(phrases)):
            if phrases[verb].verb == "say" and phrases[verb].end == phrases[verb].first + 1:
                if verb + 1 < len(phrases) and phrases[verb + 1].kind == "noun" and phrases[verb - 1].word == ",":
                    return self._company_of(verb + 1)
                told = phrases[verb - 1].kind == "noun" and verb > 1 and phrases[verb - 2].word == ","
                return self._company_of(verb - 1) if told else None
            if phrases[verb].word in BREAKS:
                return None
        return None

    def _company_of(self, k: int) -> Named | None:
        """The company of a speaker: Acme; Acme chairman Ann Lee; Ann Lee, president of Acme; no analyst's."""
        phrases, named = self.phrases, self.phrases[k].named
        if not named:
            return None
        if named[0].kind == "company":
            ends = named[0].end == self.tokens.ends[phrases[k].end - 1]
            watches = not WATCHERS.isdisjoint(self.tokens.lower[phrases[k].first : phrases[k].end])
            return None if watches or not (ends or named[-1].kind == "person") else named[0]
        titled = k + 4 < len(phrases) and phrases[k + 1].word == "," and phrases[k + 3].word == "of"
        head = heads().get(phrases[k + 2].word) if titled else None
        company = phrases[k + 4].named if head and head.kind == "person" and phrases[k + 4].kind == "noun" else ()
        if not company or company[-1].kind not in {"company", None} or phrases[k + 2].word in WATCHERS:
            return None
        return company[-1] if company[-1].end == self.tokens.ends[phrases[k + 4].end - 1] else None

    def _but_reckoners(self, first: int) -> Sequence[Named]:
        """The names without those who reckon what a definite phrase has: Acme, or a broker, values the company."""
        at = bisect_right(self.phrases, first, key=_first) - 1
        verb = at - 1
        if self._is_pressed(at):
            presser = self._presser(verb)
            return self._near_but({presser}, first) if presser else self.mentions
        while verb > 0 and self.phrases[verb].kind in {"noun", "preposition"}:
            verb -= 1
        if verb <= 0 or self.phrases[verb].kind != "verb" or not self._reckons(verb):
            return self.mentions
        low = verb
        while low > 0 and (self.phrases[low - 1].kind != "verb" or self.phrases[low].word == "by"):
            low -= 1
            if self.phrases[low].kind in {"conjunction", "relative"}:
                break
        others = {named.name for phrase in self.phrases[low:verb] for named in phrase.named}
        return self._near_but(others, first) if others else self.mentions

    def _near_but(self, others: set[str], first: int) -> Sequence[Named]:
        """The last names in front of a token that are none of others: a few, so that the work stays linear."""
        last = bisect_right(self.mentions, self.tokens.starts[first], key=_start)
        return [named for named in self.mentions[max(0, last - _NEAR_NAMES) : last] if named.name not in others]

    def _is_pressed(self, k: int) -> bool:
        """Whether a company without a name is to do something for another: pressed the group to sell its mill."""
        phrases = self.phrases
        if k == 0 or phrases[k - 1].word not in _PRESSING or k + 1 >= len(phrases) or not phrases[k + 1].infinitive:
            return False
        head = heads().get(phrases[k].word)
        # but asked the court to cut its debt
        return head is not None and head.kind in {"company", "fund"} and not phrases[k].named

    def _presser(self, verb: int) -> str | None:
        """Acme, which holds 5%, pressed the company to sell: who acts in front of the verb, no board of the company."""
        for k in range(verb - 1, max(-1, verb - 1 - _BOUND_REACH), -1):
            phrase = self.phrases[k]
            if phrase.word in BREAKS:
                return None
            if phrase.named and (self._is_subject(k) or self._has_clause(k)):
                last = phrase.named[-1]
                return last.name if last.end == self.tokens.ends[phrase.end - 1] else None
        return None

    def _reckons(self, verb: int) -> bool:
        """Whether a verb tells what another's is: puts its value at, cut its estimate of its earnings."""
        phrases = self.phrases
        return phrases[verb].word in _RECKONING or (
            phrases[verb].verb == "change" and phrases[verb + 1].word in _RECKONED
        )

    def collective(self, k: int) -> Holder | None:
        """Somebody without a name: farmers, U.S. banks, the government, an investor group; no aside (Acme, a bank)."""
        phrase = self.phrases[k]
        if phrase.kind != "noun" or phrase.core >= phrase.end or not self._is_collective(phrase):
            return None
        if self._is_aside(k):
            return None
        first = phrase.core
        while phrase.named and first > phrase.first and self.tokens.starts[first] > phrase.named[0].start:
            first -= 1
        return self.thing(first if phrase.named and phrase.named[0].kind == "place" else phrase.core, phrase.end)

    def _is_collective(self, phrase: Phrase) -> bool:
        if phrase.named and phrase.named[-1].end == self.tokens.ends[phrase.end - 1]:
            return False
        if phrase.word in collectives():
            return phrase.word != "funds" or self.tokens.lower[phrase.end - 2] in _INVESTING
        if phrase.word == "state":
            # the Dutch state
            return phrase.end - phrase.core > 1 and self.tokens.lower[phrase.end - 2] in nationalities()
        head = heads().get(phrase.word)
        if head is None or head.plural or head.kind not in {"company", "fund", "agency"} or phrase.word in UNITS:
            return False
        if self.tokens.lower[phrase.first] in {"a", "an", "another"}:
            return True
        # the combined bank, the Malaysian fund; but the Ohio-based bank may be any that was named, and the 90-year-old
        # bank is one
        if self.tokens.lower[phrase.end - 2] in SEATED or self.tokens.lower[phrase.end - 2] == "old":
            return False
        return phrase.end - phrase.core > 1 and phrase.core > phrase.first and phrase.word not in _ANY_COMPANY

    def thing(self, first: int, end: int) -> Holder:
        """What stands there itself: of a price, the thing priced."""
        start, stop = self.tokens.starts[first], self.tokens.ends[end - 1]
        text = self.tokens.source[start:stop]
        return Holder(Named(start, stop, text, " ".join(text.split()), None, plural=False, common=True), start, stop)

    def _bound(self, near: Sequence[int], word: str) -> Named | None:
        """The subject of the pronoun's own sentence: Brazil suspended payments on its debt; Acme said it rose."""
        personal = word in _PERSONAL
        if word in _MANY:
            return self._bound_many(near)
        for k in near:
            phrase = self.phrases[k]
            if self._is_pressed(k):
                return None
            if phrase.word in _WHO and k > 1:
                front = self.phrases[k - 1 - (self.phrases[k - 1].word == ",")]
                if front.named and front.named[-1].end == self.tokens.ends[front.end - 1]:
                    # a unit, Acme Corp, which sold its shares
                    return self._meant(front, personal=personal)
            if phrase.named and self._is_subject(k):
                return self._meant(phrase, personal=personal)
        return None

    def _bound_many(self, near: Sequence[int]) -> Named | None:
        """The last of those who are together the subject: Acme and Bell Corp said they rose."""
        for k in near:
            phrase = self.phrases[k]
            if phrase.named and self._is_subject(k):
                joined = k > 1 and self.phrases[k - 1].word == "and" and bool(self.phrases[k - 2].named)
                last = phrase.named[-1]
                return last if joined and last.end == self.tokens.ends[phrase.end - 1] else None
        return None

    def _stands_in(self, near: Sequence[int], word: str) -> int | None:
        """The subject without a name that binds a pronoun of its sentence: the government suspended its payments."""
        for k in near:
            phrase = self.phrases[k]
            if phrase.named:
                if self._is_subject(k):
                    return None
                continue
            if word in _MANY:
                if phrase.kind == "noun" and phrase.word in collectives() and self._is_subject(k):
                    return k
                continue
            head = heads().get(phrase.word) if phrase.kind == "noun" else None
            if self._is_aside(k) and any(other.word == "," for other in self.phrases[k + 1 : near[0] + 2]):
                # Acme, a bank owned by Bell, said it rose
                continue
            subject = self._is_subject(k) or self._heads_subject(k) or self._has_clause(k)
            if head and not head.plural and subject:
                return k if (head.kind == "person") is (word in _PERSONAL) else None
        return None

    def _is_aside(self, k: int) -> bool:
        """Whether a noun phrase tells of the name in front of it: Acme, a bank."""
        return k > 1 and self.phrases[k - 1].word == "," and bool(self.phrases[k - 2].named)

    def _heads_subject(self, k: int) -> bool:
        """Whether a noun phrase is a subject with one that hangs on it: a group of Kenyan investors said it."""
        phrases = self.phrases
        hung = k + 3 < len(phrases) and phrases[k + 1].word == "of" and phrases[k + 2].kind == "noun"
        return hung and phrases[k + 3].kind == "verb" and (k == 0 or phrases[k - 1].kind != "preposition")

    def _has_clause(self, k: int) -> bool:
        """Whether a noun phrase that hangs on nothing has a relative clause behind: the bank, which paid Acme, said."""
        phrases = self.phrases
        followed = k + 2 < len(phrases) and phrases[k + 1].word == "," and phrases[k + 2].word in _WHO
        return followed and (k == 0 or phrases[k - 1].kind in {"sign", "conjunction"})

    def _binding(self, first: int) -> list[int]:
        """The noun phrases and relatives in front of a pronoun, of which one may bind it, the nearest first."""
        at = bisect_right(self.phrases, first, key=_first) - 1
        found: list[int] = []
        for k in range(at - 1, max(-1, at - 1 - _BOUND_REACH), -1):
            phrase = self.phrases[k]
            if phrase.word in BREAKS:
                break
            if phrase.kind in _BINDERS:
                found.append(k)
        return found

    def _meant(self, phrase: Phrase, *, personal: bool) -> Named | None:
        """The name in a subject that a pronoun means: the last, if it ends it (Acme's Bell Corp), else the first."""
        last = phrase.named[-1]
        if last.end < self.tokens.ends[phrase.end - 1] and is_of_people(phrase.word):
            # U.S. officials said it
            return None
        unit = phrase.word in UNITS and last.end == self.tokens.ends[phrase.end - 2]
        ends = (unit or last.end == self.tokens.ends[phrase.end - 1]) and (last.kind == "person") is personal
        named = last if ends else phrase.named[0]
        if named.kind == "place" and not ends and self._has(phrase, named) and not personal:
            # Japan's surplus hurts, its deficit too
            return named
        if (named.kind == "place" and not ends) or (named.kind != "index" and begins_with(named.name, REPORTERS)):
            # the New York branch said it; Moody's cited its debt
            return None
        return named if (named.kind == "person") is personal else None

    def _has(self, phrase: Phrase, named: Named) -> bool:
        """Whether a country owns what a subject counts; the minister or the bank of it is somebody else."""
        mark = self.tokens.source[named.end : named.end + 1]
        head = heads().get(phrase.word) if len(phrase.named) == 1 else _ONE
        return mark in {"'", "’"} and named.text.split()[0] in lands() and (head is None or head.plural)

    def _names_unit(self, k: int) -> bool:
        """Whether a phrase is the name of the unit in front of it: its unit, Bell Inc."""
        return k > 1 and self.phrases[k - 2].word in UNITS and not self.phrases[k - 2].named

    def _is_subject(self, k: int) -> bool:
        """Whether a noun phrase has a verb behind it and hangs on nothing but the "for" of an infinitive."""
        k_next = k + 1
        if k_next + 1 < len(self.phrases) and self.phrases[k_next].word in time_words():
            # the ministry last week cut its forecast
            k_next += 1
        following = self.phrases[k_next] if k_next < len(self.phrases) else None
        before = self.phrases[k - 1] if k else None
        if following and before and following.word == before.word == "," and self._names_unit(k):
            # its unit, Bell Inc, sold
            following = self.phrases[k + 2] if k + 2 < len(self.phrases) else None
        if following is None or following.kind != "verb":
            return False
        hangs = before is not None and before.kind == "preposition"
        return not hangs or (before is not None and before.word == "for" and following.infinitive)
