"""The currency look-ups of the grammar, built from the generated ISO 4217 table and our own rows.

Keys are tuples of lower-cased tokens as the tokenizer cuts them. Nothing is built before the first call.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Literal

from moneyfacts.lexicon import currency_forms as forms
from moneyfacts.lexicon.currency_places import DATELINES, EXCHANGES
from moneyfacts.lexicon.currency_table import ROWS

Kind = Literal["symbol", "code", "name"]
Key = tuple[str, ...]
Entry = tuple[Key, "Denomination"]


@dataclass(frozen=True, slots=True)
class Denomination:
    """What a sign, code or name counts in.

    ``code`` is what it stands for unless told otherwise, ``candidates`` the other currencies that share it: none when it
    is explicit. ``minor`` is the power of ten that it is less than the unit: 0 the unit itself, 2 cents, 3 fils.
    ``before`` and ``after`` say on which side of a number it may stand. ``wordlike`` forms are also English words,
    acronyms or other units, so they need stronger evidence than a number beside them: capitals, a scale, or for a
    prefixed sign (A$, US$) no space inside. ``singular`` is the form after "a" and in adjectives; invariable forms are
    singular too. ``family`` is the unit whatever the country: "dollar", "franc", "cent".
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


@cache
def denominations() -> Mapping[Key, Denomination]:
    """Every sign and name, and the codes that are written in lower case too, by its lower-cased tokens.

    >>> found = denominations()["canadian", "dlrs"]
    >>> found.code, found.candidates, found.minor
    ('CAD', (), 0)
    >>> denominations()["$",].candidates
    ('CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN')
    """
    found: dict[Key, Denomination] = {}
    # The first source wins, so that our own rows stand before what is composed and what CLDR says.
    sources = (_bare_units, _signs, _shared_signs, _minors, _table_units, _composed_units, _composed_signs, _composed_minors)
    for key, denomination in chain.from_iterable(source() for source in sources):
        found.setdefault(key, denomination)
    for code in forms.LOWER_CODES:
        found.setdefault((code,), codes()[code.upper()])
    for key, denomination in tuple(found.items()):
        if denomination.kind == "name" and not all(map(str.isascii, key)):
            found.setdefault(_unaccented(key), denomination)
    return MappingProxyType(found)


@cache
def codes() -> Mapping[str, Denomination]:
    """Every ISO 4217 code, withdrawn ones too, and BTC and ETH, in capitals.

    >>> codes()["DEM"].family, codes()["TOP"].wordlike
    ('mark', True)
    """
    families = _families()
    units = [(row[0], families.get(row[1], row[1])) for row in ROWS] + [(code, "") for code in forms.CRYPTO]
    wordlike = forms.WORDLIKE_CODES
    return MappingProxyType(
        {
            code: Denomination(code, (), "code", 0, True, True, code in wordlike, True, family)
            for code, family in units
        }
    )


@cache
def longest() -> Mapping[str, int]:
    """For each first token of a key the length of the longest key that starts with it."""
    found: dict[str, int] = {}
    for key in denominations():
        found[key[0]] = max(len(key), found.get(key[0], 0))
    return MappingProxyType(found)


@cache
def anchor_words() -> frozenset[str]:
    """One token of every key, so few that text without any of them has no sign and no name of a currency.

    >>> {"dollars", "$"} <= anchor_words(), "canadian" in anchor_words()
    (True, False)
    """
    keys = denominations()
    single = {key[0] for key in keys if len(key) == 1}
    found = set(single)
    for key in keys:
        if single.isdisjoint(key):
            # The unit comes last in a name; of an abbreviation it is the word before the point.
            found.add(next(token for token in reversed(key) if token != "."))
    return frozenset(found)


@cache
def adjectives() -> Mapping[Key, tuple[str, ...]]:
    """The words that name a country's currency before or after its sign ("$76 US", "Canadian $"): the codes they fit.

    >>> adjectives()["canadian",], adjectives()["u.s.",]
    (('CAD',), ('USD',))
    """
    found: dict[Key, tuple[str, ...]] = {}
    for members in _by_unit().values():
        for code, words in members:
            for key in words:
                if code not in found.get(key, ()):
                    found[key] = (*found.get(key, ()), code)
    return MappingProxyType(found)


def is_code(text: str) -> bool:
    """Whether a setting may name this currency: an ISO 4217 code, BTC or ETH, in capitals."""
    return text in codes()


def shares(denomination: Denomination) -> frozenset[str]:
    """All the currencies that a bare sign or name may stand for, the less known ones too; one when it is explicit."""
    if not denomination.candidates:
        return frozenset((denomination.code,))
    return frozenset((denomination.code, *denomination.candidates)) | _members(denomination.family)


def chosen(denomination: Denomination, settings: Sequence[str]) -> str:
    """The currency of a sign or name given what is known, first things first: the first that it may stand for.

    >>> chosen(denominations()["$",], ("CAD", "SEK")), chosen(denominations()["kr",], ("CAD", "SEK"))
    ('CAD', 'SEK')
    >>> chosen(denominations()["us", "$"], ("CAD",)), chosen(denominations()["$",], ("EUR",))
    ('USD', 'USD')
    """
    if not denomination.candidates:
        return denomination.code
    may = shares(denomination)
    return next((code for code in settings if code in may), denomination.code)


@cache
def by_place() -> Mapping[str, str]:
    """The currency that a dateline's city or an exchange tells, by its name in lower case."""
    return MappingProxyType({name.lower(): code for name, code in chain(DATELINES, EXCHANGES)})


def _split(text: str) -> Key:
    """The lower-cased tokens of a form: letters, dotted abbreviations, and every other character by itself."""
    return tuple(re.findall(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+|\S", text.lower()))


def _listed(text: str) -> tuple[Key, ...]:
    """The forms of a column, which commas part."""
    return tuple(_split(part) for part in text.split(", "))


def _unaccented(key: Key) -> Key:
    """The key as typed without accents: zloty and colon, not złoty (which has its own row) and colón."""
    plain = unicodedata.normalize("NFKD", "\0".join(key))
    return tuple("".join(c for c in plain if not unicodedata.combining(c)).split("\0"))


@cache
def _families() -> Mapping[str, str]:
    """CLDR unit → the family that it is one of."""
    found: dict[str, str] = {}
    for units, *_ in forms.UNITS:
        first, *others = units.split()
        for unit in (first, *others):
            found.setdefault(unit, first)
    return found


@cache
def _by_unit() -> Mapping[str, tuple[tuple[str, tuple[Key, ...]], ...]]:
    """CLDR unit → its currencies, each with the words that may stand before the unit; those in force first."""
    own = {code: _listed(text) for code, text in forms.ADJECTIVES}
    found: dict[str, list[tuple[str, tuple[Key, ...]]]] = {}
    for code, unit, words, *_ in sorted(ROWS, key=lambda row: -(row[6] or 9999)):
        found.setdefault(unit, []).append((code, (*words, *own.get(code, ()))))
    return {unit: tuple(members) for unit, members in found.items()}


@cache
def _members(family: str) -> frozenset[str]:
    """The codes of a family; of a minor unit, those that it is a part of. A bare $ may be pesos too."""
    parts = {_split(row[0])[0]: row[5].split() for row in reversed(forms.MINORS)}
    units = [unit for unit, name in _families().items() if name == family]
    units += ["peso"] if family == "dollar" else parts.get(family, [])
    by_unit = _by_unit()
    return frozenset(code for unit in units for code, _ in by_unit.get(unit, ()))


def _bare_units() -> Iterator[Entry]:
    """Our unit names by themselves: dollars, quid, d-marks."""
    for units, code, candidates, singular, plural, flags in forms.UNITS:
        family = units.split(maxsplit=1)[0]
        for text, one in ((singular, True), (plural, False)):
            found = Denomination(
                code, tuple(candidates.split()), "name", 0, "b" in flags, True, "w" in flags, one, family
            )
            for key in _listed(text):
                yield key, found


def _composed_units() -> Iterator[Entry]:
    """Country and unit: canadian dlrs, u.s. dollars, west german marks."""
    for units, _, _, singular, plural, flags in forms.UNITS:
        if "p" not in flags:
            names = tuple(units.split())
            ones = (*((key, True) for key in _listed(singular)), *((key, False) for key in _listed(plural)))
            yield from _composed(names, ones, 0, "b" in flags, names[0])


def _composed_minors() -> Iterator[Entry]:
    """Country and minor unit: canadian cents, irish pence."""
    for singular, plural, _, _, minor, units, flags in forms.MINORS:
        if "p" not in flags:
            ones = (*((key, True) for key in _listed(singular)), *((key, False) for key in _listed(plural)))
            names = tuple(unit for unit, family in _families().items() if family in units.split())
            yield from _composed(names, ones, minor, False, _split(singular)[0])


def _composed(
    units: Sequence[str], ones: Sequence[tuple[Key, bool]], minor: int, before: bool, family: str
) -> Iterator[Entry]:
    """Each adjective of each currency of the units before each form; explicit, so never wordlike."""
    by_unit = _by_unit()
    for unit in units:
        for code, adjectives_ in by_unit.get(unit, ()):
            kinds = {
                one: Denomination(code, (), "name", minor, before, True, False, one, family) for one in (True, False)
            }
            for adjective in adjectives_:
                for key, one in ones:
                    if adjective[-1] != key[0]:
                        yield adjective + key, kinds[one]


def _table_units() -> Iterator[Entry]:
    """The units that CLDR names and we have no row for, bare and composed: dalasi, tenge, Angolan kwanzas."""
    plurals = {unit: plural for _, unit, _, plural, *_ in ROWS}
    families = _families()
    for unit, members in _by_unit().items():
        if unit in families or unit in forms.NOT_UNITS:
            continue
        code, wordlike = members[0][0], unit in forms.WORDLIKE_FORMS
        ones = (((unit,), True), ((plurals[unit],), False))
        for key, one in ones:
            yield key, Denomination(code, (), "name", 0, False, True, wordlike, one, unit)
        yield from _composed((unit,), ones, 0, False, unit)


def _shared_signs() -> Iterator[Entry]:
    """The signs and abbreviations of several currencies: $, £, kr."""
    for signs, code, candidates, family, sides in forms.SHARED_SIGNS:
        for sign in signs.split():
            key = _split(sign)
            wordlike = key[0] in forms.WORDLIKE_FORMS
            others = tuple(candidates.split())
            yield key, Denomination(code, others, "symbol", 0, "b" in sides, "a" in sides, wordlike, True, family)


def _signs() -> Iterator[Entry]:
    """The signs of one currency, ours and those of CLDR: A$, US$, zł, ₹."""
    ours = ((code, signs.split()) for code, signs in forms.SIGNS)
    theirs = ((row[0], [sign for sign in row[5] if sign not in forms.NOT_SIGNS]) for row in ROWS)
    for code, signs in chain(ours, theirs):
        for sign in signs:
            yield _sign(_split(sign), code)


def _sign(key: Key, code: str) -> Entry:
    """A sign of one currency. What ends in a word ($A) stands only before its number: "5 $ a month" is no $A."""
    wordlike = key in forms.WORDLIKE_SIGNS or key[0] in forms.WORDLIKE_FORMS and len(key) < 3
    after = not (len(key) == 2 and key in forms.WORDLIKE_SIGNS and key[1].isalpha())
    return key, Denomination(code, (), "symbol", 0, True, after, wordlike, True, codes()[code].family)


def _composed_signs() -> Iterator[Entry]:
    """Country or code and a shared sign: Canadian $, CAD$, $CAD, EGP£."""
    by_unit = _by_unit()
    for sign, unit in forms.COMPOSED_SIGNS:
        for code, words in by_unit[unit]:
            for word in (*words, (code.lower(),)):
                yield _sign((*word, sign), code)
            if code not in forms.WORDLIKE_CODES:
                yield _sign((sign, code.lower()), code)


def _minors() -> Iterator[Entry]:
    """The minor units by themselves: cents, p, öre."""
    for singular, plural, code, candidates, minor, _, flags in forms.MINORS:
        family = _split(singular)[0]
        others = tuple(candidates.split())
        for text, one in ((singular, True), (plural, False)):
            for key in _listed(text):
                kind: Kind = "name" if key[-1].isalpha() else "symbol"
                yield key, Denomination(code, others, kind, minor, False, True, "w" in flags, one, family)
