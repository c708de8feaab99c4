"""The currency look-ups of the grammar: signs, names and codes, and what the document or a setting makes of them.

Keys are tuples of lower-cased tokens as the tokenizer cuts them. Nothing is built before the first call.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from types import MappingProxyType

from moneyfacts.lexicon import currency_forms as forms
from moneyfacts.lexicon.currency_keys import (
    Denomination,
    Key,
    by_unit,
    codes_of,
    denomination,
    entries,
    families,
    unaccented,
)
from moneyfacts.lexicon.currency_places import DATELINES, EXCHANGES

__all__ = [
    "Denomination",
    "adjectives",
    "anchor_words",
    "by_place",
    "chosen",
    "codes",
    "denominations",
    "is_code",
    "longest_ending",
    "longest_opening",
    "lower_codes",
    "shares",
]


@cache
def denominations() -> Mapping[Key, Denomination]:
    """Every sign and name, and the codes that are written in lower case too, by its lower-cased tokens.

    >>> found = denominations()["canadian", "dlrs"]
    >>> found.code, found.candidates, found.minor
    ('CAD', (), 0)
    >>> denominations()["$",].candidates
    ('CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN')
    """
    # Of equal keys the first holds.
    found = dict(reversed([*entries()]))
    for code in forms.LOWER_CODES.split():
        found.setdefault((code,), codes()[code.upper()])
    for key, meaning in tuple(found.items()):
        if meaning.kind == "name" and not "".join(key).isascii():
            found.setdefault(unaccented(key), meaning)
    return MappingProxyType(found)


@cache
def codes() -> Mapping[str, Denomination]:
    """Every ISO 4217 code, withdrawn ones too, and BTC and ETH, in capitals.

    >>> codes()["DEM"].family, codes()["TOP"].wordlike
    ('mark', True)
    """
    wordlike = frozenset(forms.WORDLIKE_CODES.split())
    return MappingProxyType(
        {
            code: denomination(code, "code", family, 0, "basw" if code in wordlike else "bas")
            for code, family in families().items()
        }
    )


@cache
def lower_codes() -> frozenset[str]:
    """What a code may look like in lower case, alone and with the letter of a scale in front: a quick look for both.

    >>> {"usd", "musd"} <= lower_codes()
    True
    """
    return frozenset(letter + code.lower() for code in codes() for letter in ("", *"mktb"))


@cache
def longest_ending() -> Mapping[str, int]:
    """How many tokens the longest form before a number has that ends with a token.

    >>> longest_ending()["$"] > 1, "of" in longest_ending()
    (True, False)
    """
    return _longest({key: key[-1] for key, meaning in denominations().items() if meaning.before})


@cache
def inner_endings() -> frozenset[str]:
    """The last tokens but one of the forms before a number: a quick look tells that there is none of several tokens.

    >>> "us" in inner_endings(), "of" in inner_endings()
    (True, False)
    """
    return frozenset(key[-2] for key, meaning in denominations().items() if meaning.before and len(key) > 1)


@cache
def longest_opening() -> Mapping[str, int]:
    """How many tokens the longest form behind a number has that opens with a token."""
    return _longest({key: key[0] for key, meaning in denominations().items() if meaning.after})


def _longest(tokens: Mapping[Key, str]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for key, token in tokens.items():
        found[token] = max(len(key), found.get(token, 0))
    return MappingProxyType(found)


@cache
def anchor_words() -> frozenset[str]:
    """One token of every key, so that text without any of them has no sign and no name of a currency; as few as may be.

    >>> {"dollars", "$"} <= anchor_words(), "canadian" in anchor_words()
    (True, False)
    """
    keys, common = denominations(), forms.COMMON_LAST_WORDS.split()
    found = {key[0] for key in keys if len(key) == 1}
    for key in keys:
        if found.isdisjoint(key):
            # The unit comes last in a name; of an abbreviation it is the word before the point.
            found.add(next(word for word in reversed(key) if word[-1].isalpha() and word not in common))
    return frozenset(found)


@cache
def adjectives() -> Mapping[Key, tuple[str, ...]]:
    """The words that name a country's currency beside its sign ("$76 US", "Canadian $"), and the codes that they fit.

    >>> adjectives()["canadian",], adjectives()["u.s.",]
    (('CAD',), ('USD',))
    """
    found: dict[Key, tuple[str, ...]] = {}
    for code, words in chain.from_iterable(by_unit().values()):
        for word in words:
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), code)))
    return MappingProxyType(found)


def is_code(text: str) -> bool:
    """Whether a setting may name this currency: an ISO 4217 code, BTC or ETH, in capitals."""
    return text in codes()


@cache
def shares(meaning: Denomination) -> frozenset[str]:
    """All the currencies that a sign or name may stand for, the less known ones too; one when it is explicit."""
    if not meaning.candidates:
        return frozenset((meaning.code,))
    return frozenset((meaning.code, *meaning.candidates)) | _members(meaning.family)


def chosen(meaning: Denomination, settings: Sequence[str]) -> str:
    """The currency of a sign or name: the first of the settings that it may stand for, else its own.

    >>> chosen(denominations()["$",], ("CAD", "SEK")), chosen(denominations()["kr",], ("CAD", "SEK"))
    ('CAD', 'SEK')
    >>> chosen(denominations()["us", "$"], ("CAD",)), chosen(denominations()["$",], ("EUR",))
    ('USD', 'USD')
    """
    may = shares(meaning)
    return next((code for code in settings if code in may), meaning.code)


@cache
def by_place() -> Mapping[str, str]:
    """The currency that a dateline's city or an exchange tells, by its name in lower case.

    >>> by_place()["toronto"], by_place()["asx"]
    ('CAD', 'AUD')
    """
    return MappingProxyType({name.lower(): code for name, code in chain(DATELINES, EXCHANGES)})


@cache
def _members(family: str) -> frozenset[str]:
    """The codes of an open family, or of those that a minor unit is a part of. A bare $ may be pesos too."""
    parents = {row[0].split(", ")[0]: row[4].split() for row in forms.MINORS}
    wanted = {family, *parents.get(family, ())}.intersection(forms.OPEN_FAMILIES.split())
    return frozenset(codes_of(wanted | {"peso"} if "dollar" in wanted else wanted))
