"""All the ways to write a currency, composed from the rows: signs, units, countries with units, minor units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Literal

from moneyfacts.lexicon import currency_forms as forms
from moneyfacts.lexicon.currency_table import ROWS

Kind = Literal["symbol", "code", "name"]
Key = tuple[str, ...]
# Forms that mean the same, with the flag "s" if they are singular.
Forms = tuple[tuple[Key, ...], str]


@dataclass(frozen=True, slots=True)
class Denomination:
    """What a sign, code or name counts in.

    ``code`` is what it stands for unless told otherwise, ``candidates`` the other currencies that share it: none when
    it is explicit. ``minor`` is the power of ten that it is less than the unit: 0 the unit itself, 2 cents, 3 fils.
    ``before`` and ``after`` say on which side of a number it may stand. ``wordlike`` forms are also English words,
    acronyms or other units, so they need stronger evidence than a number beside them: a scale, capitals, or for a
    prefixed sign (A$, US$) and for "p" and "c" that nothing parts it from what it belongs to. ``singular`` is the form
    after "a" and in adjectives; forms that do not change are singular too. ``family`` is the unit whatever the
    country: "dollar", "franc", "cent".
    """

    code: str
    candidates: tuple[str, ...]
    kind: Kind
    minor: int
    before: bool
    after: bool
    wordlike: bool
    singular: bool
    family: str


Entry = tuple[Key, Denomination]


def entries() -> Iterator[Entry]:
    """Every key but the bare codes. Of equal keys the first holds: our own rows before what is composed and CLDR."""
    bare = (_bare_units(), _signs(), _shared_signs(), _minors(), _cldr_units())
    return chain(*bare, _country_units(), _country_signs(), _country_minors())


@cache
def denomination(codes: str, kind: Kind, family: str, minor: int, flags: str) -> Denomination:
    """One record for all the keys that mean the same. Flags: b before, a after, w wordlike, s singular."""
    code, *candidates = codes.split()
    return Denomination(
        code=code,
        candidates=tuple(candidates),
        kind=kind,
        minor=minor,
        before="b" in flags,
        after="a" in flags,
        wordlike="w" in flags,
        singular="s" in flags,
        family=family,
    )


@cache
def family_of() -> Mapping[str, str]:
    """CLDR unit → its family: krone → krona."""
    found: dict[str, str] = {unit: unit for _, unit, *_ in ROWS}
    for units, *_ in reversed(forms.UNITS):
        first, *others = units.split()
        found |= dict.fromkeys((first, *others), first)
    return found


@cache
def by_unit() -> Mapping[str, tuple[tuple[str, tuple[Key, ...]], ...]]:
    """CLDR unit → its currencies, those in force first, each with the words before the unit that mean it alone."""
    own = {code: _listed(text) for code, text in forms.ADJECTIVES}
    found: dict[str, list[tuple[str, tuple[Key, ...]]]] = {}
    taken: set[tuple[str, Key]] = set()
    for code, unit, words, *_ in sorted(ROWS, key=lambda row: -(row[6] or 9999)):
        free = [word for word in (*words, *own.get(code, ())) if (unit, word) not in taken]
        taken.update([(unit, word) for word in free])
        found.setdefault(unit, []).append((code, tuple(free)))
    return {unit: tuple(members) for unit, members in found.items()}


def unaccented(key: Key) -> Key:
    """The key as it is typed without accents: bolivar, krona."""
    plain = unicodedata.normalize("NFKD", "\0".join(key))
    return tuple("".join([c for c in plain if not unicodedata.combining(c)]).split("\0"))


@cache
def _split(text: str) -> Key:
    """The lower-cased tokens of a form, as the tokenizer cuts them."""
    text = text.lower()
    return (text,) if text.isalpha() else tuple(re.findall(r"(?:[a-z]\.){2,}|[^\W\d_]+|\S", text))


def _listed(text: str) -> tuple[Key, ...]:
    """The forms of a column that commas part."""
    return tuple([_split(part) for part in text.split(", ")])


def _both(singular: str, plural: str) -> tuple[Forms, Forms]:
    """The forms of two columns, with the flags that tell them apart."""
    return (_listed(singular), "s"), (_listed(plural), "")


def _bare_units() -> Iterator[Entry]:
    """Our unit names by themselves: dollars, quid, d-marks."""
    for units, codes, singular, plural, flags in forms.UNITS:
        family = units.split(maxsplit=1)[0]
        for keys, number in _both(singular, plural):
            found = denomination(codes, "name", family, 0, "a" + flags + number)
            for key in keys:
                yield key, found


def _minors() -> Iterator[Entry]:
    """The minor units by themselves: cents, p, öre."""
    for singular, plural, codes, minor, _, flags in forms.MINORS:
        family = _split(singular.split(", ", 1)[0])[-1]
        for keys, number in _both(singular, plural):
            for key in keys:
                kind: Kind = "name" if key[-1].isalpha() else "symbol"
                yield key, denomination(codes, kind, family, minor, "a" + flags + number)


def _shared_signs() -> Iterator[Entry]:
    """The signs and abbreviations of several currencies: $, £, kr."""
    for signs, codes, family, flags in forms.SHARED_SIGNS:
        found = denomination(codes, "symbol", family, 0, flags + "s")
        for sign in signs.split():
            yield _split(sign), found


def _signs() -> Iterator[Entry]:
    """The signs of one currency, ours and then those of CLDR: A$, US$, zł, ₹."""
    units = {code: unit for code, unit, *_ in ROWS}
    wordlike = frozenset(forms.WORDLIKE_FORMS.split())
    for code, signs in forms.SIGNS:
        for sign in signs.split():
            key = _split(sign)
            common = key[0] in wordlike and len(key) <= 2 and key[-1] in {key[0], "."}
            yield _sign(key, code, units.get(code, ""), "w" if common else "")
    unwanted = frozenset(forms.NOT_SIGNS.split())
    for code, unit, _, _, _, signs_of_home, _ in ROWS:
        for sign in signs_of_home:
            if sign not in unwanted:
                yield _sign(_split(sign), code, unit, "")


def _sign(key: Key, code: str, unit: str, flags: str) -> Entry:
    """A sign of one currency. If it ends in a word it stands only before its number: "5 $ a month" has no $A."""
    if key in forms.WORDLIKE_SIGNS:
        flags = "w" if key[-1].isalpha() else "aw"
    else:
        flags += "a"
    return key, denomination(code, "symbol", family_of().get(unit, unit), 0, "bs" + flags)


def _country_signs() -> Iterator[Entry]:
    """A country or a code with a shared sign: Canadian $, CAD$, $CAD, EGP£."""
    wordlike = frozenset(forms.WORDLIKE_CODES.split())
    for sign, unit in forms.COUNTRY_SIGNS:
        for code, words in by_unit()[unit]:
            for word in (*words, (code.lower(),)):
                yield _sign((*word, sign), code, unit, "")
            if code not in wordlike:
                yield _sign((sign, code.lower()), code, unit, "")


def _country_units() -> Iterator[Entry]:
    """A country and a unit: canadian dlrs, u.s. dollars, west german marks."""
    for units, _, singular, plural, flags in forms.UNITS:
        if "p" not in flags:
            for keys, number in _both(singular, plural):
                # Explicit, hence never wordlike.
                yield from _composed(units.split(), keys, 0, "a" + flags.replace("w", "") + number)


def _country_minors() -> Iterator[Entry]:
    """A country and a minor unit: canadian cents, irish pence."""
    families = tuple(family_of().items())
    for singular, plural, _, minor, parents, flags in forms.MINORS:
        if "p" not in flags:
            units = [unit for unit, family in families if family in parents.split()]
            for keys, number in _both(singular, plural):
                yield from _composed(units, keys, minor, "a" + number)


def _cldr_units() -> Iterator[Entry]:
    """The units that CLDR names and we have no row for, alone and with their country: dalasi, Angolan kwanzas."""
    ours = {unit for units, *_ in forms.UNITS for unit in units.split()} | set(forms.NOT_UNITS.split())
    wordlike = frozenset(forms.WORDLIKE_FORMS.split())
    plurals = {unit: plural for _, unit, _, plural, *_ in ROWS}
    for unit, members in by_unit().items():
        if unit not in ours:
            flags = "aw" if unit in wordlike else "a"
            for form, number in ((unit, "s"), (plurals[unit], "")):
                yield (form,), denomination(members[0][0], "name", unit, 0, flags + number)
                yield from _composed((unit,), ((form,),), 0, "a" + number)


def _composed(units: Iterable[str], keys: tuple[Key, ...], minor: int, flags: str) -> Iterator[Entry]:
    """What may stand before each currency of the units, with each form."""
    families, members = family_of(), by_unit()
    for unit in units:
        family = keys[0][-1] if minor else families[unit]
        for code, words in members.get(unit, ()):
            if not words:
                continue
            found = denomination(code, "name", family, minor, flags)
            for key in keys:
                for word in words:
                    # Not "israeli new new shekel".
                    if word[-1] != key[0]:
                        yield word + key, found
