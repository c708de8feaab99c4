"""Coreference: the name that a pronoun or a definite phrase stands for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import Final, NamedTuple

from moneyfacts.context.entities import Named
from moneyfacts.lexicon.function_words import AUXILIARIES, PREPOSITIONS
from moneyfacts.lexicon.names import (
    AGENCY_HEADS,
    CENTRAL_BANKS,
    PROJECT_HEADS,
    REPORTERS,
    Head,
    begins_with,
    heads,
    lands,
    nationalities,
)
from moneyfacts.lexicon.verbs import verbs

#: How many sentences a phrase may look back, and how many names of one sentence.
_REACH: Final = 4
_NAMES: Final = 24
#: A story opens with one of so many names.
_FIRST: Final = 3
#: How many characters behind a name are read for what it is.
_APPOSITION: Final = 60
_PERSON: Final = Head("person", plural=False)
_THING: Final = Head("thing", plural=False)
_MANY: Final = Head("thing", plural=True)
_PRONOUNS: Final[dict[str, Head]] = {
    "it": _THING,
    "its": _THING,
    "itself": _THING,
    "he": _PERSON,
    "she": _PERSON,
    "his": _PERSON,
    "her": _PERSON,
    "him": _PERSON,
    "they": _MANY,
    "their": _MANY,
    "them": _MANY,
}
_SPEAKERS: Final = frozenset({"we", "our", "us", "ours"})
#: What the issuer of a document calls itself in it, with a capital.
FILERS: Final = frozenset({"Company", "Registrant"})
_OWN_NAMES: Final = FILERS | {"Group"}
#: What else it calls itself if its name has such letters: the Bank, of Banco Orrin; others have one that they owe to.
_SORTS: Final[dict[str, tuple[str, ...]]] = {
    "Bank": ("bank", "banc", "banq"),
    "Trust": ("trust",),
    "Fund": ("fund",),
    "Partnership": ("partner",),
}
#: An article and its noun.
_PAIR: Final = 2
_SAYING: Final = frozenset("said says added told announced reported noted".split())
#: Heads that stand for agencies of any name; a ministry is one that is called so.
_ANY_AGENCY: Final = frozenset("agency body institution organization organisation regulator authority bureau".split())
#: These are called so, whatever their letters; and these are no agencies.
_NAMED_SO: Final = frozenset({"government", "court", "ministry", "department"})
#: Heads that no town is called by.
_LANDS: Final = frozenset({"country", "nation", "republic", "kingdom"})
_MEMBERS: Final = frozenset("union federation party church society congress senate parliament committee".split())
#: Who tells of companies that are not his own.
WATCHERS: Final = frozenset(
    "analyst analysts economist economists strategist strategists trader traders broker brokers dealer dealers".split()
)
_EMPLOYED: Final = frozenset({"at", "of", "with", "for", "from"})
_ARTICLES: Final = frozenset({"the", "this", "that"})
_TELLING: Final = (["told"], ["tell"], ["asked"], ["urged"], ["notified"])
#: What stands between a preposition and the name behind it.
_MODIFIERS: Final = frozenset("the a an u.s. u.k. based".split())
_start = attrgetter("start")


class _Asked(NamedTuple):
    """What a phrase asks for: its head, and the word that is it."""

    head: Head
    word: str
    pronoun: bool


def resolve(  # noqa: PLR0913, PLR0917 - a place, and the four things that a document knows
    phrase_start: int,
    phrase_end: int,
    text: str,
    mentions: Sequence[Named],
    sentences: Sequence[tuple[int, int]],
    issuer: str | None,
) -> Named | None:
    """The earlier mention that a pronoun or a definite phrase stands for, None where that is unclear.

    >>> acme = Named(0, 4, "Acme", "Acme", "company", plural=False)
    >>> text = "Acme rose. It earned $5."
    >>> resolve(11, 13, text, [acme], [(0, 11), (11, 24)], None).name
    'Acme'
    """
    phrase = text[phrase_start:phrase_end]
    if issuer and _is_issuer(phrase, issuer):
        return Named(phrase_start, phrase_end, phrase, issuer, "company", plural=False)
    asked = _asked(phrase)
    if asked is None:
        return None
    if asked.head.kind == "project":
        return _project(phrase_start, text, mentions, asked.word)
    beside = None if asked.pronoun else _beside(phrase_start, phrase_end, text, mentions)
    if beside and _fits(beside, asked) and not _has_to_open(beside, asked):
        return beside
    earlier = _by_salience(phrase_start, text, mentions, sentences, asked)
    if _speaks(text, phrase_end):
        # It said: the one that said something before
        earlier = _first(earlier, lambda named: _speaks(text, named.end))
    else:
        earlier = (named for named in earlier if not _only_reports(named))
    if not asked.pronoun:
        earlier = _first(
            earlier, lambda named: _is_called(named, asked.word) or _is_said_to_be(text, named, asked.word)
        )
    found = next(earlier, None)
    return _of_story(phrase_start, text, mentions) if found is None and asked.head.kind == "company" else found


def _first(names: Iterable[Named], is_meant: Callable[[Named], bool]) -> Iterator[Named]:
    """The names that are meant, the others behind them."""
    others: list[Named] = []
    for named in names:
        if is_meant(named):
            yield named
        else:
            others.append(named)
    yield from others


def _of_story(before: int, text: str, mentions: Sequence[Named]) -> Named | None:
    """The company that a story opened with and told of last, in whatever sentence; not the one that watches others."""
    first = next((named for named in mentions[:_FIRST] if named.kind == "company"), None)
    at = bisect_left(mentions, before, key=_start)
    last = next((named for named in reversed(mentions[max(0, at - _NAMES) : at]) if named.kind == "company"), None)
    same = first is not None and last is not None and first.name == last.name
    return last if same and last and not _watches(text, last, 0) else None


def _is_issuer(phrase: str, issuer: str) -> bool:
    """we, our, the Company, the Group: who files the document; the Bank, if the issuer is called so."""
    words = phrase.split()
    if not words:
        return False
    article = len(words) == _PAIR and words[0] in {"the", "The"}
    if words[0].lower() in _SPEAKERS:
        return True
    return article and (words[1] in _OWN_NAMES or any(stem in issuer.lower() for stem in _SORTS.get(words[1], ())))


def _asked(phrase: str) -> _Asked | None:
    """What a phrase can stand for: a pronoun by itself, or the head of a definite phrase in the singular."""
    lower = phrase.lower().split()
    if len(lower) == 1:
        head = _PRONOUNS.get(lower[0])
        return _Asked(head, lower[0], pronoun=True) if head else None
    if not lower or lower[0] not in _ARTICLES:
        return None
    head = heads().get(lower[-1])
    return _Asked(head, lower[-1], pronoun=False) if head and not head.plural else None


# Who fits


def _has_to_open(named: Named, asked: _Asked) -> bool:
    """Whether a name is what a phrase asks for only where it opens its sentence: a place is a thing there."""
    return asked.head.kind == "thing" and named.kind == "place"


def _fits(named: Named, asked: _Asked) -> bool:
    """Whether a name can be what a phrase asks for, in number and kind."""
    kind = asked.head.kind
    if named.plural != asked.head.plural:
        return False
    if kind == "thing":
        return named.kind != "person"
    if kind == "agency":
        return named.kind is None and _is_agency_called(named, asked.word)
    if kind == "company":
        return named.kind == "company" or (named.kind is None and not is_agency(named))
    if kind == "place" and asked.word in _LANDS:
        return named.kind == "place" and named.text.split()[0] in lands()
    return named.kind == kind


def _project(before: int, text: str, mentions: Sequence[Named], word: str) -> Named | None:
    """The last name that the text calls a project: the Stargate project, Stargate, a project of."""
    for named in reversed(mentions[: bisect_left(mentions, before, key=_start)]):
        if named.name.rsplit(" ", 1)[-1].lower() in PROJECT_HEADS:
            return named
        behind = text[named.end : min(named.end + _APPOSITION, before)].split(". ", maxsplit=1)[0] + " "
        called = behind.lower().startswith(f" {word}") or (
            behind.startswith((", a", ", the")) and f" {word} " in behind.replace(".", " ")
        )
        if called and named.kind not in {"person", "place", "index"}:
            return named
    return None


def is_agency(named: Named) -> bool:
    """Whether a name is one of an agency or association: the Lamp Institute, Ministry of Roads.

    >>> is_agency(Named(0, 14, "Lamp Institute", "Lamp Institute", None, plural=False))
    True
    """
    return _is_agency_name(named.name)


@lru_cache(maxsize=1 << 14)
def _is_agency_name(name: str) -> bool:
    words = name.lower().split()
    of = next((k for k in range(1, len(words)) if words[k] in {"of", "for"}), len(words))
    return words[-1] in AGENCY_HEADS or words[of - 1] in AGENCY_HEADS


def is_authority(named: Named) -> bool:
    """Whether a name is one of an agency, a central bank or a state's treasury."""
    state = named.name.endswith(("Treasury", "Government", "government"))
    return state or is_agency(named) or begins_with(named.name, CENTRAL_BANKS)


def _is_called(named: Named, word: str) -> bool:
    """Whether a name itself says what the head of the phrase says: the bank, of First Bank."""
    return word in named.name.lower().split()


def _is_said_to_be(text: str, named: Named, word: str) -> bool:
    """Whether an apposition says what the head of the phrase says: the chain, of Bell, the lamp chain."""
    if text[named.end : named.end + 2] != ", ":
        return False
    opened, _, rest = text[named.end + 2 : named.end + _APPOSITION].partition(" ")
    return opened in {"a", "an", "the"} and re.search(rf"\b{re.escape(word)}\b", rest.split(",")[0]) is not None


def _is_agency_called(named: Named, word: str) -> bool:
    """Whether a name is one of an agency of this sort; that of a union is none, and no short name is a government."""
    if _is_called(named, word):
        return is_agency(named)
    if word in _NAMED_SO:
        return False
    words = named.name.lower().split()
    return named.name.isupper() or (word in _ANY_AGENCY and is_agency(named) and not _MEMBERS & set(words))


def _only_reports(named: Named) -> bool:
    return named.kind != "index" and begins_with(named.name, REPORTERS)


def _speaks(text: str, end: int) -> bool:
    """Whether what ends there says something."""
    return not _SAYING.isdisjoint(text[end : end + 16].split()[:2])


# Where it stands


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r",\s+")


def _beside(start: int, end: int, text: str, mentions: Sequence[Named]) -> Named | None:
    """The name in apposition: Acme, the chipmaker; the chipmaker Acme."""
    after = bisect_left(mentions, end, key=_start)
    if after < len(mentions) and text[end : mentions[after].start] == " ":
        return mentions[after]
    if text[end : end + 2].strip()[:1].isalpha():
        # In a letter to Acme, the group said
        return None
    before = bisect_left(mentions, start, key=_start) - 1
    if before >= 0 and _comma().fullmatch(text, mentions[before].end, start):
        return mentions[before]
    return None


def _by_salience(
    before: int, text: str, mentions: Sequence[Named], sentences: Sequence[tuple[int, int]], asked: _Asked
) -> Iterator[Named]:
    """Earlier names that fit: those of the same sentence, then of those before; in each the subjects first.

    A subject stands behind no preposition. The names are looked for as they are asked for: mostly one is enough.
    """
    own = bisect_right(sentences, (before, len(text) + 1)) - 1
    for low, high in reversed(sentences[max(0, own - _REACH) : own + 1]):
        first = bisect_left(mentions, low, key=_start)
        last = bisect_left(mentions, min(high, before), key=_start)
        asides: list[Named] = []
        for k in range(first, min(last, first + _NAMES)):
            named = mentions[k]
            if not _fits(named, asked) or (_has_to_open(named, asked) and not _opens(text, named, low)):
                continue
            if _is_told(text, named, low) or (not asked.pronoun and _watches(text, named, low)):
                continue
            if _is_governed(text, named, low) or _owns_name(text, k, mentions):
                asides.append(named)
            else:
                yield named
        yield from asides


def _opens(text: str, named: Named, low: int) -> bool:
    """Whether a name opens its sentence, and acts there: it owns nothing, and modifies no noun (U.S. officials)."""
    after = text[named.end : named.end + 16].split()
    acts = bool(after) and (after[0] in AUXILIARIES or verbs().get(after[0], "be") != "be" or after[0] == ",")
    return text[low : named.start].strip() in {"", "The"} and text[named.end : named.end + 1] not in {"'", "’"} and acts


def _is_told(text: str, named: Named, low: int) -> bool:
    """Whether a name is that of whom somebody tells something: told the Lamp Agency it sold its shares."""
    words = text[max(low, named.start - 20) : named.start].split()
    return words[-1:] in _TELLING or (len(words) > 1 and words[-1] == "the" and words[-2:-1] in _TELLING)


def _watches(text: str, named: Named, low: int) -> bool:
    """Whether a name is that of who watches others, or employs him: analyst Ann Lee of Acme, Acme analyst Ann Lee."""
    behind = text[named.end : named.end + 20].split()
    words = text[max(low, named.start - 60) : named.start].split()
    if (behind and behind[0].lower() in WATCHERS) or (words and words[-1].lower() in WATCHERS):
        return True
    if len(words) < 2 or words.pop() not in _EMPLOYED:
        return False
    while words and words[-1].lower() not in WATCHERS and words[-1][0].isupper():
        words.pop()
    return bool(words) and words[-1].lower() in WATCHERS


def _owns_name(text: str, k: int, mentions: Sequence[Named]) -> bool:
    """Whether a name owns the next, which acts: Acme Corp's Bell Inc."""
    end = mentions[k].end
    if text[end : end + 2] not in {"'s", "’s"} or k + 1 == len(mentions):
        return False
    own = mentions[k + 1]
    return own.kind == "company" and _between_own().fullmatch(text, end + 2, own.start) is not None


@cache
def _between_own() -> re.Pattern[str]:
    return re.compile(r"\s(?:<[^<>]{1,12}>\s)?<?")


def _is_governed(text: str, named: Named, low: int) -> bool:
    """Whether a name stands behind a preposition, an article or a place between: to the U.S. Lamp Agency."""
    words = text[max(low, named.start - 30) : named.start].split()
    while words and (words[-1].lower() in _MODIFIERS or words[-1].lower() in nationalities()):
        words.pop()
    return bool(words) and words[-1].lower() in PREPOSITIONS
