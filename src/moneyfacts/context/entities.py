"""Entities: one name for what is one thing within a document, and what the user knows by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from moneyfacts.facts import Entity, MentionKind
from moneyfacts.lexicon.names import AGENCY_HEADS, COMPANY_HEADS, FUND_HEADS, LOOSE_PLACES, PROJECT_HEADS, SUFFIXES

#: How many names of one first word are looked at: no text is about more of them.
_MANY: Final = 40
#: So many capitals are the initials of a name without being told so.
_INITIALS: Final = 3
_HEADS: Final = AGENCY_HEADS | COMPANY_HEADS | FUND_HEADS


@dataclass(slots=True)
class Named:
    """A name in the text, without determiner, possessive, quotation marks and ticker.

    ``name`` is what all mentions of one thing share; ``id`` that of the user's entity. ``common`` tells of a
    thing that it has no name, but a common noun: farmers, oil.
    """

    start: int
    end: int
    text: str
    name: str
    kind: MentionKind | None
    plural: bool = False
    id: str | None = None
    common: bool = False


#: An alias in capitals of so many letters is an abbreviation, and needs its capitals.
_SHORT_ALIAS: Final = 4


class Entities:
    """The user's entities, to be looked up by the first word of a name or alias, the longest first."""

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self._by_words: dict[tuple[str, ...], tuple[str, Entity]] = {}
        self._longest_by_first: dict[str, int] = {}
        for entity in entities:
            for alias in (entity.name, *entity.aliases):
                words = tuple(_words().findall(alias.casefold()))
                if words:
                    self._by_words.setdefault(words, (alias, entity))
                    self._longest_by_first[words[0]] = max(len(words), self._longest_by_first.get(words[0], 0))

    def __bool__(self) -> bool:
        return bool(self._by_words)

    def find(self, text: str) -> list[Named]:
        """Where the entities are named in a text: the longest alias first, disjoint, in order.

        >>> [named.id for named in Entities([Entity(name="Acme Bank", id="7")]).find("ACME BANK rose")]
        ['7']
        """
        found = []
        words = list(_words().finditer(text))
        keys = [match.group().casefold() for match in words]
        has_capitals = not text.islower()
        i = 0
        while i < len(words):
            count, row = self._longest(keys, i)
            start = words[i].start()
            end = words[i + count - 1].end()
            if row is None or (has_capitals and _is_other_case(row[0], text[start:end])):
                i += 1
                continue
            found.append(Named(start, end, text[start:end], row[1].name, None, id=row[1].id))
            i += count
        return found

    def _longest(self, keys: list[str], i: int) -> tuple[int, tuple[str, Entity] | None]:
        for count in range(min(self._longest_by_first.get(keys[i], 0), len(keys) - i), 0, -1):
            row = self._by_words.get(tuple(keys[i : i + count]))
            if row:
                return count, row
        return 0, None


def _is_other_case(alias: str, text: str) -> bool:
    """Whether capitals tell a word from an alias: it and It from IT, apple from Apple; APPLE INC is Apple Inc."""
    short = len(alias) <= _SHORT_ALIAS and alias.isupper()
    return (alias[0].isupper() and text[0].islower()) or (short and not text.isupper())


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+|[&]")


# One name for one thing


_Told = tuple[str, MentionKind | None, str | None]


@dataclass(slots=True)
class _Form:
    """A way in which a name is written: its words without suffix, and the suffix in its one spelling.

    ``full`` is what a text says it is short for, ``fuller`` what it is short for by that or by its words. ``told`` are
    the name, kind and id of all that is one thing with it; None if it is one by itself.
    """

    key: tuple[str, ...]
    suffix: tuple[str, ...]
    kind: MentionKind | None
    text: str
    first: int
    full: _Form | None = None
    fuller: _Form | None = None
    entity: Named | None = None
    told: _Told | None = None


def share_names(mentions: list[Named], text: str, entities: Entities | None) -> list[Named]:
    """Give the mentions of one thing one name, and the user's entities theirs."""
    own: dict[str, Named] = {}
    if entities:
        mentions, own = _with_entities(mentions, entities.find(text))
    forms, by_name = _forms(mentions, own, text)
    for members in _groups(forms):
        told = _shared(members)
        for form in members:
            form.told = told
    for mention in mentions:
        form = by_name[mention.name]
        mention.name, kind, mention.id = form.told or (form.text, form.kind, None)
        mention.kind = mention.kind or kind
    return mentions


def _with_entities(found: list[Named], known: list[Named]) -> tuple[list[Named], dict[str, Named]]:
    """The user's entities in place of what was found there, unless that is a longer name of something else."""
    merged: list[Named] = []
    at = 0
    for mention in found:
        while at < len(known) and known[at].end <= mention.start:
            merged.append(known[at])
            at += 1
        if at == len(known) or known[at].start >= mention.end:
            merged.append(mention)
        elif known[at].start > mention.start and mention.kind == "person":
            # Ann Orrin is nobody's Orrin.
            merged.append(mention)
            while at < len(known) and known[at].start < mention.end:
                at += 1
        elif known[at].start >= mention.start and mention.end > known[at].end:
            if split_suffix(mention.name)[0] == split_suffix(known[at].text)[0]:
                known[at] = replace(known[at], start=mention.start, end=mention.end, text=mention.text)
            else:
                merged.append(mention)
                while at < len(known) and known[at].start < mention.end:
                    at += 1
    merged += known[at:]
    own = {" ".join(named.text.split()): named for named in known}
    return [replace(named, name=" ".join(named.text.split())) for named in merged], own


@lru_cache(maxsize=1 << 15)
def split_suffix(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name in lower case, and its suffix in one spelling.

    >>> split_suffix("Acme Holdings, Incorporated")
    (('acme', 'holdings'), ('inc',))
    """
    words = [word.rstrip(".,").casefold() for word in name.split()]
    end = len(words)
    while end > 1 and (words[end - 1] in SUFFIXES or words[end - 1] in {"and", "&"}):
        end -= 1
    return tuple(words[:end]), tuple(SUFFIXES[word] for word in words[end:] if word in SUFFIXES)


_Key = tuple[tuple[str, ...], tuple[str, ...]]


def _forms(mentions: Sequence[Named], own: dict[str, Named], text: str) -> tuple[list[_Form], dict[str, _Form]]:
    """The ways in which names are written, and a look-up of them by the name as it stands."""
    forms: dict[_Key, _Form] = {}
    by_name: dict[str, _Form] = {}
    for mention in mentions:
        name = mention.name
        form = by_name.get(name)
        if form is None:
            form = by_name[name] = _form(name, mention.start, forms)
            if own:
                form.entity = form.entity or own.get(name)
        if form.kind is None:
            form.kind = mention.kind
    if "(" in text:
        _define(mentions, by_name, text)
    _define_by_initials(list(by_name.values()))
    for key, form in forms.items():
        if form.kind is None and len(form.key) > 1 and _is_person(key, forms):
            form.kind = "person"
    return list(forms.values()), by_name


def _form(name: str, start: int, forms: dict[_Key, _Form]) -> _Form:
    """The form of a name that is met for the first time; of several spellings one that is not shouted is shown."""
    key = split_suffix(name)
    form = forms.get(key)
    if form is None:
        form = forms[key] = _Form(key[0], key[1], None, name, start)
    elif _is_shouted(form.text) and not _is_shouted(name):
        form.text = name
    return form


def _is_shouted(name: str) -> bool:
    """Whether a name is written as in a headline: several words or a long one in capitals."""
    return name.isupper() and (" " in name or len(name) > 5)


def _define(mentions: Sequence[Named], forms: dict[str, _Form], text: str) -> None:
    """Name (short): what stands in brackets behind a name is short for it if its letters or first words say so."""
    for before, mention in pairwise(mentions):
        if (
            2 <= mention.start - before.end < 8
            and _opened().fullmatch(text, before.end, mention.start)
            and text[mention.end : mention.end + 3].lstrip("\"'”’")[:1] == ")"
        ):
            full, short = forms[before.name], forms[mention.name]
            if full is not short and full.full is None and _stands_for(short.text, before.name):
                short.full, short.kind = full, full.kind


def _define_by_initials(forms: list[_Form]) -> None:
    """AMC, of Acme Mining Corp: capitals that are the initials of one company of the document, and of one only."""
    short = [
        form
        for form in forms
        if form.kind is None and form.full is None and len(form.text) >= _INITIALS and form.text.upper() == form.text
    ]
    if not short:
        return
    by_initials: dict[str, list[_Form]] = {}
    for form in forms:
        if form.kind == "company" and form.suffix and len(form.key) > 1:
            words = [word for word in form.key if word[:1].isalnum() and word not in {"and", "of"}]
            letters = "".join(word[0] for word in words)
            for initials in {letters, letters + form.suffix[0][0]}:
                by_initials.setdefault(initials.upper(), []).append(form)
    for form in short:
        full = by_initials.get(form.text, ())
        if len(full) == 1:
            form.full, form.kind = full[0], "company"


@cache
def _opened() -> re.Pattern[str]:
    return re.compile(r"""[.,]?\s*\((?:the\s+)?["'“‘]?""")


def _stands_for(short: str, name: str) -> bool:
    """Whether the letters of a short form come in order at the starts of a name's words, or it opens one of them."""
    letters = [letter for letter in short.lower() if letter.isalnum()]
    words = [word.lower() for word in re.split(r"[\s-]+", name) if word[:1].isalnum()]
    if " " not in short and any(word.startswith(short.lower()) for word in words) and len(short) > 2:
        return True
    if not short.isupper() or len(letters) < 2 or not words:
        return False
    at = 0
    for word in words:
        at += at < len(letters) and word[0] == letters[at]
    return at >= len(letters) - 1 and words[0][0] == letters[0]


def _is_person(key: _Key, forms: dict[_Key, _Form]) -> bool:
    """A name of two or three words of which the last comes again alone: persons' do, companies' first."""
    words, suffix = key
    if suffix or not 1 < len(words) < 4 or words[-1] in _HEADS or words[-1] in PROJECT_HEADS:
        return False
    last, first = forms.get((words[-1:], ())), forms.get((words[:1], ()))
    return last is not None and first is None and last.kind is None and not words[-1][0].isdigit()


def _shared(members: list[_Form]) -> _Told:
    """The name, kind and id of all that is one thing: the fullest form, of a company that without a suffix."""
    kind = next((form.kind for form in members if form.kind), None)
    entity = next((form.entity for form in members if form.entity), None)
    if entity:
        return entity.name, entity.kind or kind, entity.id
    shown = [form for form in members if not form.full and not _is_shouted(form.text)] or members
    shown = [form for form in shown if not form.suffix] or shown
    return max(shown, key=lambda form: len(form.key)).text, kind, None


def _groups(forms: list[_Form]) -> list[list[_Form]]:
    """The forms of one thing together: each short form with the one fuller form that it fits.

    Only the user's entities make a group by themselves.
    """
    by_word = _by_word(forms)
    groups: dict[int, list[_Form]] = {}
    for form in forms:
        full = form.full
        if full is None and not form.suffix and form.kind != "place":
            beside = by_word[form.key[0]]
            full = _fuller(form, beside) if len(beside) > 1 else None
        if full:
            form.fuller = full
            groups[id(full)] = []
        if form.entity:
            groups[id(form)] = []
    for form in forms if groups else ():
        group = groups.get(id(form.fuller or form))
        if group is not None:
            group.append(form)
    return [group for group in groups.values() if group]


def _by_word(forms: list[_Form]) -> dict[str, list[_Form]]:
    """The forms by a word that a shorter form of theirs may open with."""
    by_word: dict[str, list[_Form]] = {}
    for form in forms:
        by_word.setdefault(form.key[0], []).append(form)
        if form.kind == "person":
            for word in form.key[1:]:
                by_word.setdefault(word, []).append(form)
        elif len(form.key) > 1 and ("." in form.key[0] or form.key[0] in LOOSE_PLACES):
            by_word.setdefault(form.key[1], []).append(form)
    return by_word


def _fuller(form: _Form, beside: list[_Form]) -> _Form | None:
    """The one fuller form that a form without suffix is short for, of those that have its first word."""
    fits = [full for full in beside[:_MANY] if full is not form and _is_short_for(form, full)]
    return _one_of(fits) if len(fits) > 1 else fits[0] if fits else None


def _is_short_for(form: _Form, full: _Form) -> bool:
    """Whether a form is the start of another (Acme of Acme Holdings Inc) or the last names of a person."""
    if full.kind in {"place", "index"}:
        return False
    if form.kind and full.kind and form.kind != full.kind:
        return False
    if form.entity and not full.entity:
        # The user's Orrin is no short form of an Orrin Bank that the user does not name.
        return False
    length = len(form.key)
    if full.kind == "person" and length < len(full.key) and form.key != full.key[:length]:
        # Ann Maria Lee Quill, called Quill or Lee Quill
        return form.key == full.key[-length:]
    if full.key[0] in LOOSE_PLACES and full.key[1:] == form.key:
        # the U.S. Treasury, called the Treasury
        return True
    if "." in full.key[0] and full.key[1 : length + 1] == form.key:
        return bool(full.suffix)
    if full.key[:length] != form.key:
        return False
    if length == len(full.key):
        return bool(full.suffix)
    return (
        bool(full.suffix) or full.key[length] in PROJECT_HEADS or (full.first < form.first and full.key[-1] in _HEADS)
    )


def _one_of(fits: list[_Form]) -> _Form | None:
    """The fullest of the names that fit, if the others are short for it.

    Else the first, if it has but a suffix more or if all are persons of one initial.
    """
    first = min(fits, key=lambda full: full.first)
    if (
        first.suffix
        and first.kind == "company"
        and all(len(full.key) > len(first.key) for full in fits if full is not first)
    ):
        return first
    if all(full.kind == "person" and full.key[0][0] == first.key[0][0] for full in fits):
        return first
    longest = max(fits, key=lambda full: (len(full.key), len(full.suffix)))
    agree = all(full is longest or (not full.suffix and longest.key[: len(full.key)] == full.key) for full in fits)
    return longest if agree else None
