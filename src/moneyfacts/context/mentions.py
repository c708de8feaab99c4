"""Mentions: the names of a document, told from common words by the document itself and by tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import Final

from moneyfacts.context.brackets import widen
from moneyfacts.context.datelines import dateline_of
from moneyfacts.context.entities import Entities, Named, share_names
from moneyfacts.context.headlines import find_unmarked
from moneyfacts.context.runs import OF_PARTNERS, Piece, cut, run_pattern
from moneyfacts.context.titles import QUOTED, quoted_title
from moneyfacts.facts import MentionKind
from moneyfacts.lexicon.function_words import APOSTROPHES, CLOSED, DETERMINERS
from moneyfacts.lexicon.names import (
    AGENCY_HEADS,
    BELONGINGS,
    CALLED,
    COMPANY_HEADS,
    DOCUMENT_HEADS,
    FOR_HEADS,
    FUND_HEADS,
    HOLDINGS,
    NAME_STARTERS,
    NAME_VERBS,
    OF_COMPANY,
    OF_HEADS,
    OF_ONESELF,
    PARTICLES,
    SEATED,
    SUFFIXES,
    WEAK_TITLES,
    nationalities,
)
from moneyfacts.lexicon.verbs import NOMINAL, verbs

__all__ = ["Named", "find_mentions"]

#: A text with a line longer than this is not wrapped: its line breaks end what they stand in.
_LONGEST_WRAPPED: Final = 100
#: Capitals alone make a headline from so many characters on.
_SHOUTED: Final = 12
#: Behind these "and" stands between two.
_APART: Final = ("between ", "between\n", "both ", "Both ")
#: Two names and the word between them are more words than this.
_PAIR: Final = 2
_HEADS: Final = COMPANY_HEADS | AGENCY_HEADS | FUND_HEADS
#: What ends in one of these within a sentence names nobody: Credit Agreement.
_LABELS: Final = DOCUMENT_HEADS - _HEADS
#: Behind these the capitals belong to a currency: US$5.
_SIGNS: Final = frozenset("$£€¥")
#: How the titles in front of a name end: most words there are none.
_CALLED_ENDS: Final = frozenset(word[-2:] for word in CALLED)
#: What a company has begins with one of these behind its name: 's revenue, shares.
_OWNING: Final = APOSTROPHES | {letter for word in OF_COMPANY for letter in (word[0], word[0].upper())}
_OF_HOLDINGS: Final = frozenset({"of", "in", "by"})
#: Between two digits these make one number of them.
_POINTS: Final = frozenset({".", ","})
#: How the letters end that multiply a number: bn, m.
_SCALE_ENDS: Final = frozenset({"n", "m"})
_AMOUNT_ENDS: Final = frozenset("0123456789") | _SCALE_ENDS
#: In front of a run these are a part of it, or tell of a ticker: iPhone, <ABC.N>.
_MARKS: Final = frozenset("ei<.")
#: How the words of a currency begin that has a country in front: N.Z. dlrs, Canadian cents.
_MONEY: Final = frozenset("dDcC")
_Spans = Sequence[tuple[int, int]]
_OPENERS: Final = "\"“‘':(\n•"


@dataclass(slots=True)
class _Found:
    """A piece in the text from ``start`` to ``end``, whose run starts at ``origin``.

    ``weak``: it is doubtful, and its capital may be one that opens a sentence; ``titled``: it stands in a headline of
    capitalised words.
    """

    start: int
    end: int
    origin: int
    piece: Piece
    weak: bool
    titled: bool


@dataclass(slots=True)
class _Evidence:
    """What the document tells of its words.

    ``names`` are those in the middle of its sentences, ``openers`` the words that open a company's name, ``brands`` the
    possessives that are part of one, ``surnames`` the last names of its people, ``actors`` what acts at the start of a
    sentence and is no common word. ``has_joints`` tells of a name with "and".
    """

    text: str
    names: set[tuple[str, ...]]
    openers: set[str]
    brands: set[str]
    surnames: set[str]
    actors: set[tuple[str, ...]]
    has_joints: bool = False
    _words: set[str] | None = None

    def has_lower(self, key: str) -> bool:
        if key not in self.text:
            return False
        if self._words is None:
            self._words = set(self.text.split())
        return key in self._words or f"{key}." in self._words or f"{key}," in self._words

    def is_of_name(self, key: str) -> bool:
        """Whether a word opens the name of a company or ends that of a person."""
        return key in self.openers or key in self.surnames


def find_mentions(text: str, sentences: Sequence[tuple[int, int]], entities: Entities | None = None) -> list[Named]:
    """The names of a document in order.

    >>> text = "Shares of Acme Corp rose. Top analysts cheered Acme, Ann Lee of Bell Inc said."
    >>> [(named.text, named.name) for named in find_mentions(text, [(0, 26), (26, 79)])]
    [('Acme Corp', 'Acme'), ('Acme', 'Acme'), ('Ann Lee', 'Ann Lee'), ('Bell Inc', 'Bell Inc')]
    """
    shouted = _shouted(text, sentences)
    found = _pieces(text, sentences, shouted)
    evidence = _evidence(found, text)
    mentions = _names(found, evidence)
    dateline = dateline_of(text)
    if dateline:
        # Who stands in it is nobody that the story tells of.
        mentions = [named for named in mentions if not dateline[0] <= named.start < dateline[1]]
    unmarked = _unmarked(text, sentences, shouted, mentions)
    if unmarked:
        mentions = sorted(mentions + unmarked, key=attrgetter("start"))
    # A suffix by itself is the rest of a name whose words were taken for others.
    mentions = [named for named in mentions if named.text.rstrip(".").lower() not in SUFFIXES]
    mentions = widen(_partnered(mentions, evidence), text)
    for named, following in pairwise(mentions):
        if named.kind is None and following.kind == "place" and text[named.end : following.start] == ", ":
            # Far Hills, Ohio
            named.kind = "place"
    return share_names(mentions, text, entities)


def _partnered(mentions: list[Named], evidence: _Evidence) -> list[Named]:
    """Lamsen and Tessins of Lamsen and Tessins Inc: two names that are one elsewhere, joined."""
    if not evidence.has_joints:
        return mentions
    if not any(len(keys) == _PAIR + 1 and keys[1] == "and" for keys in evidence.names):
        return mentions
    joined: list[Named] = []
    for named in mentions:
        before = joined[-1] if joined else None
        between = evidence.text[before.end : named.start].split() if before else []
        if before and between == ["and"] and (before.name.lower(), "and", named.name.lower()) in evidence.names:
            surface = evidence.text[before.start : named.end]
            joined[-1] = Named(before.start, named.end, surface, " ".join(surface.split()), "company")
        else:
            joined.append(named)
    return joined


def _unmarked(text: str, sentences: _Spans, shouted: _Spans, mentions: list[Named]) -> list[Named]:
    """The names of headlines all in capitals; those of a text that has no capitals at all."""
    if not mentions and text.islower():
        return find_unmarked(text, sentences, ())
    return find_unmarked(text, shouted, mentions) if shouted else []


def _evidence(found: list[_Found], text: str) -> _Evidence:
    evidence = _Evidence(text, set(), set(), set(), set(), set())
    names = evidence.names
    for one in found:
        piece = one.piece
        keys = piece.keys
        if piece.kind == "person" and len(keys) > 1:
            evidence.surnames.add(keys[-1])
        if piece.has_joint:
            evidence.has_joints = True
        if piece.sure:
            if piece.kind == "company":
                evidence.openers.add(keys["." in keys[0]])
                names.update(piece.shorter)
                evidence.brands |= _brands(text[one.start : one.end])
            if not one.titled:
                names.add(keys)
        elif not (one.weak or one.titled or piece.common):
            names.add(keys)
        elif one.weak and not piece.lead and len(keys) == 1 and _acts(text, one):
            evidence.actors.add(keys)
        if piece.common and not (one.weak or one.titled) and _is_name_of_common_words(one, text, evidence):
            evidence.openers.add(keys[0])
    return evidence


def _brands(name: str) -> set[str]:
    """A name up to a possessive of its own, and to the word behind: Rose's and Rose's Stores of Rose's Stores Inc."""
    if "'s " not in name and "’s " not in name:
        return set()
    return {
        name[: match.end(group)] for match in re.finditer("(['’]s)(?: [^\\W\\d_]+)?(?= )", name) for group in (0, 1)
    }


@cache
def _of_brand() -> re.Pattern[str]:
    return re.compile(r"(['’]s)(?: [^\W\d_]+)?")


# Where capitals stand


def _pieces(text: str, sentences: _Spans, shouted: _Spans) -> list[_Found]:
    """The pieces of all runs in order, but for headlines all in capitals: ``shouted`` of the sentences."""
    wrapped = max(map(len, text.split("\n"))) <= _LONGEST_WRAPPED
    spans = sentences if wrapped else list(_lines(text, sentences))
    passed = set(shouted if wrapped else _shouted(text, spans))
    pattern = run_pattern(wrapped=wrapped)
    found: list[_Found] = []
    for start, end in spans:
        if not passed or (start, end) not in passed:
            _add_pieces(found, text, start, end, pattern)
    return found


def _shouted(text: str, spans: _Spans) -> _Spans:
    """The stretches that are all in capitals, and long enough to be headlines."""
    return [(start, end) for start, end in spans if end - start > _SHOUTED and text[start:end].isupper()]


def _add_pieces(found: list[_Found], text: str, start: int, end: int, pattern: re.Pattern[str]) -> None:
    """Add the pieces of one sentence; how it opens and whether it is a headline is asked where a piece needs it."""
    first = -1
    titled: bool | None = None
    for run in pattern.finditer(text, start, end):
        origin, stop = run.span()
        if origin and text[origin - 1] in _MARKS:
            # The small letter in front of a brand
            origin -= text[origin - 1] in "ei"
            if text[origin - 1] in "<." and _is_ticker(text, origin, stop):
                continue
        if text[stop : stop + 1] in _SIGNS:
            continue
        if text[stop - 1] in _AMOUNT_ENDS or text[stop + 1 : stop + 2] in _MONEY:
            stop = _before_money(text, origin, stop)
        title = quoted_title(text, origin) if origin and text[origin - 1] in QUOTED else None
        for piece in (title,) if title else cut(text[origin:stop]):
            at, last = origin + piece.start, origin + piece.end
            if (piece.kind == "place" or text[last : last + 1] == "-") and _describes_next(text, piece, last):
                continue
            if titled is None:
                titled = _is_title_case(text[start:end])
            doubtful = piece.common or not piece.sure
            if doubtful and first < 0:
                first = _opening_end(text, start, end)
            weak = doubtful and (at <= first or _is_opened(text, at))
            found.append(_Found(at, last, origin, piece, weak, titled))


def _before_money(text: str, origin: int, stop: int) -> int:
    """Where a run ends in front of what belongs to an amount behind it."""
    if _ends_in_amount(text, stop):
        return max(origin, text.rfind(" ", origin, stop))
    if text[stop + 1 : stop + 2] in _MONEY and _is_of_money(text, stop):
        # Orrin Bank's Canadian dollars, and no Orrin Bank Canadian
        return _before_nationality(text, origin, stop)
    return stop


def _ends_in_amount(text: str, stop: int) -> bool:
    """Whether the letters that a run ends with are those of a currency, glued to a number: RM14.2bn, R14bn."""
    if text[stop - 1].isdigit():
        return text[stop : stop + 1] in _POINTS and text[stop + 1 : stop + 2].isdigit()
    near = text[max(0, stop - 3) : stop]
    scaled = near[-1] in _SCALE_ENDS and any(map(str.isdigit, near))
    return scaled and _amount().search(text, max(0, stop - 12), stop) is not None


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)[A-Z]{1,3}\d{1,3}(?:bn|mn|tn|m)\Z")


def _describes_next(text: str, piece: Piece, end: int) -> bool:
    """Whether a name is none but tells of what is behind it: N.Z. dlrs, the Ohio-based bank."""
    if piece.kind == "place" and text[end + 1 : end + 2] in _MONEY and _is_of_money(text, end):
        return True
    return text[end : end + 1] == "-" and _of_seat().match(text, end) is not None


def _is_of_money(text: str, end: int) -> bool:
    """Whether the word of a currency follows: N.Z. Dlrs, which is no country."""
    return _of_money().match(text, end) is not None


@cache
def _of_money() -> re.Pattern[str]:
    return re.compile(r"\s(?:[Dd]lrs?|[Dd]ollars?|[Cc]ents|[Cc]ts)\b")


@cache
def _of_seat() -> re.Pattern[str]:
    return re.compile(rf"-(?:{'|'.join(SEATED)})\b")


def _before_nationality(text: str, start: int, stop: int) -> int:
    """Where a run ends in front of the adjective of a currency: Orrin Bank Canadian dollar bond."""
    front, _, last = text[start:stop].rpartition(" ")
    return start + len(front) if front and last.lower() in nationalities() else stop


def _is_opened(text: str, at: int) -> bool:
    """Whether a quotation, a bracket, a line or a sentence opens right before: pct. Dealers."""
    if text[at - 1] in _OPENERS:
        return True
    if text[at - 2 : at - 1].isalnum():
        return False
    before = text[max(0, at - 8) : at].rstrip()
    return text[at - 1].isspace() and (before[-1:] in {".", ":", "?", "!"} or before[-2:] in {" -", "--"})


def _is_ticker(text: str, start: int, end: int) -> bool:
    """<ABC.N>: capitals in brackets without a blank, or what is behind their stop."""
    before = text[start - 1 : start]
    if before != "<":
        return before == "." and text[end : end + 1] == ">"
    stop = text.find(">", start, start + 10)
    shown = text[start:stop]
    return stop > 0 and shown.isupper() and not any(sign.isspace() for sign in shown)


def _lines(text: str, sentences: _Spans) -> Iterator[tuple[int, int]]:
    """The sentences, parted at their line breaks."""
    for start, end in sentences:
        position = start
        while (stop := text.find("\n", position, end)) >= 0:
            yield position, stop + 1
            position = stop + 1
        if position < end:
            yield position, end


def _opening_end(text: str, start: int, end: int) -> int:
    """Where the first word of a sentence starts that may be a name."""
    match = _opening().match(text, start, end)
    return match.end() if match else start


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[^\w$€£¥]*(?:(?:The|A|An|But|And|In|At|For)\s+)?")


def _is_title_case(sentence: str) -> bool:
    """Whether the words of a sentence are capitalised as in a headline."""
    if sentence.rstrip()[-1:] in {".", ",", ""}:
        return False
    long = [word for word in sentence.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and sum(word[0].islower() for word in long) * 4 <= len(long)


# What is a name


def _names(found: list[_Found], evidence: _Evidence) -> list[Named]:
    """The names among the pieces in order; most pieces that are sure are names as they stand."""
    names: list[Named] = []
    end = 0
    for one in found:
        piece = one.piece
        if piece.sure and not (piece.has_joint or evidence.brands):
            if one.start >= end:
                names.append(Named(one.start, one.end, piece.text, piece.name, piece.kind))
                end = one.end
            continue
        for first, last in _stretches(one, evidence.text, evidence):
            named = _named(one, first, last, evidence)
            if named.start >= end:
                names.append(named)
                end = named.end
    return names


def _named(one: _Found, first: int, last: int, evidence: _Evidence) -> Named:
    text, piece = evidence.text, one.piece
    start, end = one.origin + piece.spans[first][0], one.origin + piece.spans[last - 1][1]
    if evidence.brands:
        own = _of_brand().match(text, end)
        ends = (own.end(), own.end(1)) if own else ()
        end = next((longer for longer in ends if text[start:longer] in evidence.brands), end)
    kind = piece.kind
    if not piece.sure and (kind is None or one.titled):
        kind = _kind_around(one, text, start, end)
    if start == one.start and end == one.end:
        return Named(start, end, piece.text, piece.name, kind)
    surface = text[start:end]
    return Named(start, end, surface, " ".join(surface.split()), kind)


def _kind_around(one: _Found, text: str, start: int, end: int) -> MentionKind | None:
    """The kind of a name by the words around it."""
    if _is_called(text, start) or (len(one.piece.keys) > 1 and _is_told_as_person(text, end)):
        return "person"
    return "company" if _is_owner(text, start, end) else None


def _is_called(text: str, start: int) -> bool:
    """chairman Name: a title in lower case makes a person."""
    before = text[max(0, start - 20) : start].rstrip().rstrip(",").rstrip()
    return before[-2:] in _CALLED_ENDS and before.rsplit(None, 1)[-1] in CALLED


def _is_told_as_person(text: str, end: int) -> bool:
    """Whether a title, an age, or what is his own stands behind a name: , chairman; , 41,; lost her job."""
    if text[end : end + 1] == ",":
        return _has_title(text, end) or _age_behind().match(text, end) is not None
    return text[end : end + 1].isspace() and _own_behind().match(text, end) is not None


@cache
def _age_behind() -> re.Pattern[str]:
    return re.compile(r",\s(?:aged\s)?[1-9]\d,\s")


@cache
def _own_behind() -> re.Pattern[str]:
    # but Bell Lamps backed his plan
    return re.compile(rf"\s(?:{'|'.join(sorted(OF_ONESELF))})\s(?:his|her)\s[a-z]")


def _has_title(text: str, end: int) -> bool:
    """Name Name, vice president: what stands behind the comma is a person's title."""
    match = _title_behind().match(text, end)
    return (
        match is not None
        and match.group(1) in CALLED
        and not text[match.end() : match.end() + 3].lstrip()[:1].isupper()
    )


@cache
def _title_behind() -> re.Pattern[str]:
    return re.compile(r",\s(?:(?:senior|executive|a|an|the|its|vice|deputy|former)\s){0,3}([a-z]+(?:-[a-z]+)?)\b")


def _is_owner(text: str, start: int, end: int) -> bool:
    """shares of Name, Name's revenue, Name shares: what only companies have."""
    behind = text[end : end + 24]
    if behind.lstrip()[:1] in _OWNING:
        sign = behind[0]
        after = behind.split(None, 2) if sign in APOSTROPHES or sign.isspace() else ()
        if after and after[0] in {"'s", "’s"}:
            return len(after) > 1 and after[1] in BELONGINGS
        if after and sign in " \n" and after[0].lower() in OF_COMPANY:
            return True
    before = text[max(0, start - 26) : start].rstrip()
    if before[-2:] not in _OF_HOLDINGS:
        return False
    words = before.rsplit(None, 2)
    return len(words) > 1 and words[-1] in _OF_HOLDINGS and words[-2].lower() in HOLDINGS


def _stretches(one: _Found, text: str, evidence: _Evidence) -> Sequence[tuple[int, int]]:
    """The words of a piece that are names, as half-open stretches."""
    piece = one.piece
    count = len(piece.keys)
    pair = _pair(piece, evidence, apart=_are_two(text, one)) if piece.has_joint else 0
    if pair:
        return (0, pair), (pair + 1, count)
    if piece.sure:
        return ((0, count),)
    if piece.is_label or (not one.titled and piece.keys[-1] in _LABELS):
        return ()
    if piece.keys in evidence.names and not piece.common:
        return ((0, count),)
    if one.titled:
        return list(_of_headline(piece, evidence))
    skip = _skipped(one, text, evidence)
    return ((skip, count),) if skip < count else ()


def _are_two(text: str, one: _Found) -> bool:
    """Whether what stands around a name with "and" speaks of two: between Lamsen and Tessins Inc; they are."""
    apart = text.endswith(_APART, 0, one.start) and text[one.end : one.end + 5].split()[:1] != ["and"]
    # Harland and Wolff Plc are: one, to the British
    partners = len(one.piece.keys) == _PAIR + 2 and one.piece.keys[-1] not in OF_PARTNERS
    return apart or (partners and _plural_behind().match(text, one.end) is not None)


@cache
def _plural_behind() -> re.Pattern[str]:
    return re.compile(r"(?:\s<[^<>]{1,12}>)?,?\s(?:are|were|have|both|each|said\s(?:they|their)|respectively)\b")


def _pair(piece: Piece, evidence: _Evidence, *, apart: bool) -> int:
    """The place of the "and" between two names that both stand alone elsewhere, or are told apart; 0 for none."""
    for joint in ("and", "&"):
        if joint in piece.keys:
            at = piece.keys.index(joint)
            following = piece.keys[at + 1 : at + 2]
            of_trade = piece.keys[at - 1] in COMPANY_HEADS and bool(following) and following[0] in COMPANY_HEADS
            is_pair = at == 1 and len(piece.keys) == 4 and piece.keys[-1] == "co"
            if is_pair and piece.keys[at + 1 : at + 2] not in evidence.names:
                # Lamsen and Tessins Co, called Lamsen elsewhere
                continue
            if of_trade and piece.sure:
                # Ohio Power and Light Co, called Ohio Power elsewhere
                continue
            if apart and joint == "and" and at and following and following[0] not in SUFFIXES:
                return at
            if piece.keys[:at] in evidence.names and following and following[0] not in SUFFIXES:
                return at if piece.sure or piece.keys[at + 1 :] in evidence.names else 0
    return 0


def _of_headline(piece: Piece, evidence: _Evidence) -> Iterator[tuple[int, int]]:
    """The words of a capitalised headline that are a name elsewhere; without an elsewhere those that are not common."""
    count = len(piece.keys)
    first = 0
    while first < count:
        last = next((k for k in range(count, first, -1) if piece.keys[first:k] in evidence.names), 0)
        if last:
            yield first, last
        elif not evidence.names and not piece.plain[first]:
            last = next((k for k in range(first, count) if piece.plain[k]), count)
            yield first, last
        first = max(last, first + 1)


def _skipped(one: _Found, text: str, evidence: _Evidence) -> int:
    """How many words at the start of a piece are no part of a name; all of them if it is none."""
    piece = one.piece
    count = len(piece.keys)
    if count == 1 and evidence.is_of_name(piece.keys[0]) and _acts(text, one):
        return 0
    if piece.lead == count:
        return 0 if _is_name_of_common_words(one, text, evidence) else count
    if one.weak and piece.lead:
        # The Bank of England
        opens = piece.keys[0] in NAME_STARTERS or _heads_name(piece.keys)
        # Traders National Bank of Ohio
        opens = opens or (piece.keys[piece.lead - 1] == "of" and piece.keys[piece.lead - 2] in OF_HEADS)
        # Office National de l'Eau
        return 0 if opens or piece.keys[piece.lead - 1] in PARTICLES else piece.lead
    if one.weak and count == 1 and _labels_row(text, one.end):
        # Qtlry div 5 cts
        return count
    if one.weak and count == 1 and text[one.start + 1 : one.end].islower():
        return count if evidence.has_lower(piece.keys[0]) or _describes(one, text, evidence) else 0
    return 0


def _describes(one: _Found, text: str, evidence: _Evidence) -> bool:
    """Recurrent profits, Beet sugar: a word at the start of a sentence, and in no other place, in front of a noun."""
    known = one.piece.keys in evidence.actors or evidence.is_of_name(one.piece.keys[0])
    if known or text[max(0, one.start - 2) : one.start - 1].isalpha() or not text[one.end : one.end + 1].isspace():
        # An Orrin statement
        return False
    after = text[one.end : one.end + 24].split(None, 1)
    word = after[0].rstrip(".,;:") if after else ""
    if not (word.isalpha() and word.islower()) or word in CLOSED or word in OF_COMPANY:
        return False
    is_noun = word in NOMINAL or word.endswith("ing")
    return is_noun or not (word in verbs() or word in NAME_VERBS or word.endswith(("ed", "ly")))


@cache
def _numbered() -> re.Pattern[str]:
    # Tier 1, Block 12: which one of them; not Orrin 5 percent
    return re.compile(r"[ \u00a0]\d{1,2}(?![\w%]|[.,-]\d|[\s-](?:p|m|b|cents|times|days|weeks|years)\w*)")


def _labels_row(text: str, end: int) -> bool:
    """Whether the label of a table's row follows."""
    return text[end : end + 8].split(None, 1)[:1] in (["div"], ["shr"], ["net"], ["revs"])


def _acts(text: str, one: _Found) -> bool:
    """Whether a word that opens a company's name stands as the name does: Name said, Name's, in mid-sentence."""
    if not one.weak and text[max(0, one.start - 4) : one.start].lower() != "the ":
        return True
    after = text[one.end : one.end + 16].split()
    if not after:
        return False
    return after[0] in NAME_VERBS or after[0] in {"'s", "’s"} or (after[0] in verbs() and after[0] not in NOMINAL)


def _heads_name(keys: tuple[str, ...]) -> bool:
    """Bank of England, Department for Transport: the head of an agency, and what it is for."""
    return (keys[0] in OF_HEADS and "of" in keys) or (keys[0] in FOR_HEADS and "for" in keys)


def _is_name_of_common_words(one: _Found, text: str, evidence: _Evidence) -> bool:
    """Federal Reserve, Target (not at the start): words in capitals that neither sentence nor law ask for."""
    keys = one.piece.keys
    if one.weak and len(keys) == 1:
        return False
    shown = one.piece.text
    has_head = keys[-1] in _HEADS or _heads_name(keys)
    if (shown.isupper() and len(shown) > 3) or (keys[-1] in DOCUMENT_HEADS and (one.weak or not has_head)):
        return False
    if one.weak or text[one.end : one.end + 1] == "-":
        # The Lamp Shop said
        return len(keys) > 1 and (has_head or text[one.end : one.end + 6].split() == ["said"])
    before = text[max(0, one.start - 12) : one.start].split()
    has_determiner = bool(before) and (before[-1].lower() in DETERMINERS or before[-1] in {"U.S.", "US", "U.K.", "UK"})
    if len(keys) == 1:
        is_generic = keys[0] in _HEADS and evidence.has_lower(keys[0])
        # Ann Lee, Chair, paid
        is_generic = is_generic or (keys[0] in WEAK_TITLES and text.endswith((", ", ",\n"), 0, one.start))
        return not (has_determiner or is_generic or _numbered().match(text, one.end))
    return has_head or not has_determiner
