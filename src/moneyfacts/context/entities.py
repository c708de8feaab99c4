"""Entities: one name for what is one thing within a document, and what the user knows by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from moneyfacts.facts import Entity, MentionKind
from moneyfacts.lexicon.names import SUFFIXES


@dataclass(slots=True)
class Named:
    """A name in the text, without determiner, possessive, quotation marks and ticker.

    ``name`` is what all mentions of one thing share; ``id`` that of the user's entity.
    """

    start: int
    end: int
    text: str
    name: str
    kind: MentionKind | None
    plural: bool
    id: str | None = None


class Entities:
    """The user's entities, to be looked up by the first word of a name or alias."""

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, Entity]]] = {}
        for entity in entities:
            for alias in (entity.name, *entity.aliases):
                words = tuple(_words().findall(alias.casefold()))
                if words:
                    self._by_first.setdefault(words[0], []).append((words, alias, entity))
        for rows in self._by_first.values():
            rows.sort(key=lambda row: -len(row[0]))

    def __bool__(self) -> bool:
        return bool(self._by_first)

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
            row = self._longest(keys, i) if keys[i] in self._by_first else None
            start = words[i].start()
            if row is None or (has_capitals and row[1][0].isupper() and text[start].islower()):
                i += 1
                continue
            end = words[i + len(row[0]) - 1].end()
            found.append(Named(start, end, text[start:end], row[2].name, None, plural=False, id=row[2].id))
            i += len(row[0])
        return found

    def _longest(self, keys: list[str], i: int) -> tuple[tuple[str, ...], str, Entity] | None:
        for row in self._by_first[keys[i]]:
            if tuple(keys[i : i + len(row[0])]) == row[0]:
                return row
        return None


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+|[&]")


# One name for one thing


@dataclass(slots=True)
class _Form:
    """A way in which names are written: its words without suffix, and the suffix in its one spelling."""

    key: tuple[str, ...]
    suffix: tuple[str, ...]
    kind: MentionKind | None
    text: str
    count: int = 0
    full: list[_Form] = field(default_factory=list)


def share_names(mentions: list[Named], text: str, entities: Entities | None) -> list[Named]:
    """Give the mentions of one thing one name, and the user's entities theirs."""
    forms = _forms(mentions)
    names = _names(list(forms.values()))
    shared = []
    for mention in mentions:
        form = forms[mention.name]
        name, kind = names[form.key, form.suffix]
        shared.append(replace(mention, name=name, kind=mention.kind or kind))
    return _with_entities(shared, text, entities) if entities else shared


def _forms(mentions: Sequence[Named]) -> dict[str, _Form]:
    forms: dict[str, _Form] = {}
    for mention in mentions:
        form = forms.get(mention.name)
        if form is None:
            key, suffix = split_suffix(mention.name)
            form = forms[mention.name] = _Form(key, suffix, mention.kind, mention.name)
        form.kind = form.kind or mention.kind
        form.count += 1
    return forms


def split_suffix(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name in lower case, and its suffix in one spelling.

    >>> split_suffix("Acme Holdings, Incorporated")
    (('acme', 'holdings'), ('inc',))
    """
    words = [word.rstrip(".,").casefold() for word in name.split()]
    end = len(words)
    while end > 1 and words[end - 1] in SUFFIXES:
        end -= 1
    return tuple(words[:end]), tuple(SUFFIXES[word] for word in words[end:])


def _names(forms: list[_Form]) -> dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[str, MentionKind | None]]:
    """The name and kind of each form, by its key and suffix."""
    merged: dict[tuple[tuple[str, ...], tuple[str, ...]], _Form] = {}
    for form in forms:
        first = merged.setdefault((form.key, form.suffix), form)
        first.kind = first.kind or form.kind
    fulls = _fulls(list(merged.values()))
    groups: dict[int, list[_Form]] = {}
    for form in merged.values():
        groups.setdefault(id(fulls.get(id(form), form)), []).append(form)
    names = {}
    for members in groups.values():
        name = _name_of(members)
        kind = next((form.kind for form in members if form.kind), None)
        for form in members:
            names[form.key, form.suffix] = name, kind
    return names


def _fulls(forms: list[_Form]) -> dict[int, _Form]:
    """For each short form the one fuller form that it fits."""
    by_first: dict[str, list[_Form]] = {}
    by_last: dict[str, list[_Form]] = {}
    for form in forms:
        by_first.setdefault(form.key[0], []).append(form)
        if form.kind == "person" and len(form.key) > 1:
            by_last.setdefault(form.key[-1], []).append(form)
    fulls: dict[int, _Form] = {}
    for form in forms:
        if form.kind == "place" or form.suffix:
            continue
        fits = [full for full in by_first[form.key[0]] if _is_short_for(form, full)]
        if len(form.key) == 1:
            fits += [full for full in by_last.get(form.key[0], ()) if full is not form]
        longest = _one_of(fits)
        if longest:
            fulls[id(form)] = longest
    return fulls


def _is_short_for(form: _Form, full: _Form) -> bool:
    """Whether a form is the start of another: Acme of Acme Holdings Inc."""
    if full is form or full.kind in {"place", "index"} or (form.kind and full.kind and form.kind != full.kind):
        return False
    same = full.key[: len(form.key)] == form.key
    return same and (len(full.key) > len(form.key) or bool(full.suffix))


def _one_of(fits: list[_Form]) -> _Form | None:
    """The one full name, if all that fit are short or long for it."""
    if not fits:
        return None
    longest = max(fits, key=lambda full: (len(full.key), bool(full.suffix)))
    agree = all(full is longest or (not full.suffix and longest.key[: len(full.key)] == full.key) for full in fits)
    return longest if agree else None


def _name_of(members: list[_Form]) -> str:
    """The fullest form of a person, the fullest form of a company without suffix."""
    if any(form.kind == "person" for form in members):
        return max(members, key=lambda form: len(form.key)).text
    bare = [form for form in members if not form.suffix]
    return max(bare or members, key=lambda form: len(form.key)).text


def _with_entities(mentions: list[Named], text: str, entities: Entities) -> list[Named]:
    """The user's entities in place of what was found there, and their names for all that is the same."""
    known = entities.find(text)
    taken = {named.start: named for named in known}
    merged = list(known)
    position = 0
    for mention in mentions:
        while position < len(known) and known[position].end <= mention.start:
            position += 1
        if position == len(known) or known[position].start >= mention.end:
            merged.append(mention)
    return sorted(merged, key=lambda named: named.start) if taken else mentions
