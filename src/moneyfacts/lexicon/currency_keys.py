"""All the ways to write a currency, composed from the rows: signs, units, countries with units, minor units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Literal, NamedTuple

from moneyfacts.lexicon import currency_forms as forms
from moneyfacts.lexicon.currency_table import ROWS, Row

Kind = Literal["symbol", "code", "name"]
Key = tuple[str, ...]
# A currency and the words that may stand before its unit.
Member = tuple[str, tuple[Key, ...]]
# Forms that mean the same, with the flag "s" if they are singular.
Forms = tuple[tuple[Key, ...], str]


class Denomination(NamedTuple):
    """What a sign, code or name counts in.

    ``code`` is what it stands for unless told otherwise, ``candidates`` the other currencies that share it: none when
    it is explicit. ``minor`` is the power of ten that it is less than the unit: 0 the unit itself, 2 cents, 3 fils.
    ``before`` and ``after`` say on which side of a number it may stand. ``wordlike`` forms are also English words,
    acronyms or other units, so they need stronger evidence than a number beside them; a prefixed sign (A$, US$) is not,
    but has to stand without a gap. ``singular`` is the form after "a" and in adjectives; forms that do not change are
    singular too. ``family`` is the unit whatever the country: "dollar", "franc", "cent".

    A tuple, because more than a thousand are made on the first call.
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


def denomination(codes: str, kind: Kind, family: str, minor: int, flags: str) -> Denomination:
    """A record from the columns of a row. Flags: b before, a after, w wordlike, s singular."""
    code, *others = codes.split()
    sides = ("b" in flags, "a" in flags, "w" in flags, "s" in flags)
    return Denomination._make((code, tuple(others), kind, minor, *sides, family))


@cache
def family_of() -> Mapping[str, str]:
    """CLDR unit → its family: krone → krona."""
    found: dict[str, str] = {unit: unit for _, unit, *_ in ROWS}
    for units, *_ in reversed(forms.UNITS):
        first, *others = units.split()
        found |= dict.fromkeys((first, *others), first)
    return found


@cache
def _newest_first() -> Sequence[Row]:
    """The table with the currencies in force first, then the last to be withdrawn."""
    return sorted(ROWS, key=lambda row: -(row[6] or 9999))


@cache
def by_unit() -> Mapping[str, tuple[Member, ...]]:
    """CLDR unit → its currencies, those in force first, each with the words before the unit that mean it alone."""
    own = {code: _listed(text) for code, text in forms.ADJECTIVES}
    found: dict[str, list[Member]] = {}
    taken: set[tuple[str, Key]] = set()
    for code, unit, words, *_ in _newest_first():
        free = [word for word in (*words, *own.get(code, ())) if (unit, word) not in taken]
        taken.update([(unit, word) for word in free])
        found.setdefault(unit, []).append((code, tuple(free)))
    return {unit: tuple(members) for unit, members in found.items()}


@cache
def families() -> Mapping[str, str]:
    """Code → family; BTC and ETH have none."""
    return dict.fromkeys(forms.CRYPTO.split(), "") | {code: family_of()[unit] for code, unit, *_ in ROWS}


def codes_of(families: Collection[str]) -> list[str]:
    """The codes of all the currencies of these families, those in force first."""
    names = family_of()
    return [code for code, unit, *_ in _newest_first() if names[unit] in families]


def unaccented(key: Key) -> Key:
    """The key as it is typed without accents: bolivar, krona."""
    plain = unicodedata.normalize("NFKD", "\0".join(key))
    return tuple("".join([c for c in plain if not unicodedata.combining(c)]).split("\0"))


@cache
def _split(text: str) -> Key:
    """The lower-cased tokens of a form, as the tokenizer cuts them."""
    text = text.lower()
    if text.isalpha():
        return (text,)
    if text[:-1].isalpha() and not text[-1].isspace():
        return text[:-1], text[-1]
    return tuple(re.findall(r"(?:[a-z]\.){2,}|[^\W\d_]+|\S", text))


def _listed(text: str) -> tuple[Key, ...]:
    """The forms of a column that commas part."""
    return tuple([_split(part) for part in text.split(", ")])


def _both(singular: str, plural: str) -> tuple[Forms, Forms]:
    """The forms of two columns, with the flags that tell them apart."""
    ones = _listed(singular)
    return (ones, "s"), (tuple([key for key in _listed(plural) if key not in ones]), "")


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
    wordlike = frozenset(forms.WORDLIKE_FORMS.split())
    unwanted = frozenset(forms.NOT_SIGNS.split())
    ours = [(code, sign) for code, signs in forms.SIGNS for sign in signs.split()]
    theirs = [(row[0], sign) for row in ROWS for sign in row[5] if sign not in unwanted]
    for code, sign in chain(ours, theirs):
        key = _split(sign)
        common = key[0] in wordlike and key[1:] in {(), (".",)}
        # A letter behind a number opens the next word: 5 mln N. Koreans.
        sides = "b" if len(key) == 1 and len(sign) == 1 and sign.isascii() and sign.isalpha() else "ba"
        yield key, denomination(code, "symbol", families()[code], 0, f"{sides}sw" if common else f"{sides}s")


def _country_signs() -> Iterator[Entry]:
    """A country or a code with a shared sign: Canadian $, CAD$, $CAD, EGP£."""
    wordlike = frozenset(forms.WORDLIKE_CODES.split())
    for sign, unit in forms.COUNTRY_SIGNS:
        for code, words in by_unit()[unit]:
            meaning = denomination(code, "symbol", families()[code], 0, "bas")
            for word in (*words, (code.lower(),)):
                yield (*word, sign), meaning
            if code not in wordlike:
                yield (sign, code.lower()), meaning


def _country_units() -> Iterator[Entry]:
    """A country and a unit: canadian dlrs, u.s. dollars, west german marks."""
    members = by_unit()
    for units, _, singular, plural, flags in forms.UNITS:
        if "p" not in flags:
            family = units.split(maxsplit=1)[0]
            for keys, number in _both(singular, plural):
                # Explicit, hence never wordlike.
                sides = "a" + flags.replace("w", "") + number
                for unit in units.split():
                    yield from _composed(members.get(unit, ()), keys, family, 0, sides)


def _country_minors() -> Iterator[Entry]:
    """A country and a minor unit: canadian cents, irish pence."""
    members = dict(chain.from_iterable(by_unit().values()))
    for singular, plural, codes, minor, parents, flags in forms.MINORS:
        if "p" not in flags:
            family = _split(singular.split(", ", 1)[0])[-1]
            wanted = (*(codes_of(parents.split()) if parents else ()), *codes.split())
            parts = {code: members[code] for code in wanted if code in members}
            for keys, number in _both(singular, plural):
                yield from _composed(parts.items(), keys, family, minor, "a" + number)


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
                yield from _composed(members, ((form,),), unit, 0, "a" + number)


def _composed(members: Iterable[Member], keys: Sequence[Key], family: str, minor: int, flags: str) -> list[Entry]:
    """What may stand before each currency, with each form."""
    found: list[Entry] = []
    for code, words in members:
        if words and keys:
            meaning = denomination(code, "name", family, minor, flags)
            # Not "israeli new new shekel".
            found += [(word + key, meaning) for key in keys for word in words if word[-1] != key[0]]
    return found
