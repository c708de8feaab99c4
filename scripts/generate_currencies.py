"""Write moneyfacts/lexicon/currency_table.py: the currencies of ISO 4217 with their CLDR names and symbols.

The same codes go to moneyfacts/currencies.txt, where pint reads them.

Codes come from ISO 4217 (pycountry for those in force, CLDR for the withdrawn ones), English names and the symbols used
at home from CLDR (Babel). Run it after an update of either: ``python scripts/generate_currencies.py``.
"""

from __future__ import annotations

import re
import unicodedata
from importlib.metadata import version
from pathlib import Path

import pycountry
from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers
from babel.numbers import get_currency_name

TARGET = Path(__file__).parents[1] / "src" / "moneyfacts" / "lexicon" / "currency_table.py"
PINT_TARGET = TARGET.parents[1] / "currencies.txt"

# In ISO 4217 or in CLDR, but not money that prose counts in: metals, test and no-currency codes, units of account,
# funds, the convertible and financial accounts of a currency that has its own code.
NOT_MONEY = (
    "XAD XAG XAU XPD XPT XTS XXX XBA XBB XBC XBD XSU XUA XFO XFU XRE BOV CHE CHW CLF COU ECV MXV USN USS UYI UYW "
    "BEC BEL ESA ESB LUC LUL ZAL"
)
# CLDR names these, ISO 4217 never listed them.
NOT_ISO = "ARL ARM BAN BGM BGO BOL BRZ CLE CNH CNX KRH KRO MAF MCF MDC MKN MVP PES VNN YUR"

Territories = dict[str, list[tuple[str, bool, int]]]
Row = tuple[str, str, tuple[tuple[str, ...], ...], str, int, tuple[str, ...], int]


def words(name: str) -> tuple[str, ...]:
    """The tokens of a name, lower-cased: runs of letters, and every other character by itself."""
    return tuple(re.findall(r"[^\W\d_]+|[^\w\s]", name.lower()))


def plain_name(name: str) -> str:
    """A CLDR display name without the years or the remark in parentheses."""
    return re.sub(r"\s*\([^)]*\)", "", name)


def territories() -> Territories:
    """For each currency the territories where it is or was legal tender: territory, still so, last year."""
    found: Territories = {}
    for territory, spells in sorted(get_global("territory_currencies").items()):
        for code, _, end, tender in spells:
            if tender:
                found.setdefault(code, []).append((territory, end is None, end[0] if end else 0))
    return found


def home_symbols(tender: Territories) -> dict[str, set[str]]:
    """For each currency the symbols that the locales of its own territories and English give it."""
    homes = {code: {territory for territory, _, _ in places} for code, places in tender.items()}
    found: dict[str, set[str]] = {}
    for identifier in sorted(locale_identifiers()):
        locale = Locale.parse(identifier)
        likely = get_global("likely_subtags").get(identifier, "")
        territory = locale.territory or likely.rpartition("_")[2]
        for code, symbol in locale.currency_symbols.items():
            if identifier == "en" or territory in homes.get(code, ()):
                found.setdefault(code, set()).add(clean_symbol(symbol))
    return {code: symbols - {code, ""} for code, symbols in found.items()}


def clean_symbol(symbol: str) -> str:
    """A symbol without marks of direction and zero-width characters, its spaces plain."""
    kept = "".join(" " if unicodedata.category(c) == "Zs" else c for c in symbol if unicodedata.category(c) != "Cf")
    return kept.strip()


def adjectives(code: str, name: str, tender: Territories) -> tuple[tuple[str, ...], ...]:
    """What stands before the unit in a name: the adjective, and the country whose own currency it is."""
    found = [words(name)[:-1]] if words(name)[:-1] else []
    now = [territory for territory, current, _ in tender.get(code, ()) if current]
    home = code[:2] if code[:2] in now else now[0] if len(now) == 1 else None
    if home:
        found.append(words(Locale("en").territories[home]))
    return tuple(dict.fromkeys(found))


def rows() -> list[Row]:
    """One row a currency, by code."""
    english = Locale("en")
    in_force = {currency.alpha_3 for currency in pycountry.currencies}
    tender = territories()
    symbols = home_symbols(tender)
    fractions = get_global("currency_fractions")
    found: list[Row] = []
    for code in sorted(set(english.currencies) - set(NOT_MONEY.split()) - set(NOT_ISO.split())):
        one = plain_name(get_currency_name(code, 1, english))
        many = plain_name(get_currency_name(code, 2, english))
        until = 0 if code in in_force else last_year(code, english.currencies[code], tender)
        digits = fractions.get(code, fractions["DEFAULT"])[0]
        unit = words(one)[-1]
        home = tuple(sorted(symbols.get(code, ())))
        found.append((code, unit, adjectives(code, one, tender), words(many)[-1], digits, home, until))
    return found


def last_year(code: str, name: str, tender: Territories) -> int:
    """The year when a withdrawn currency ended: by its name, or by the last territory to give it up; 1 when unknown."""
    named = re.search(r"[–—](\d{4})\)", name)
    if named:
        return int(named[1])
    return max((year for _, _, year in tender.get(code, ())), default=0) or 1


def source() -> str:
    """The text of the generated module."""
    lines = [
        '"""The currencies of ISO 4217, withdrawn ones too, with their English names and symbols: generated.',
        "",
        "Written by scripts/generate_currencies.py: not to be edited.",
        f"Sources: Babel {version('babel')} (CLDR names, symbols, withdrawn codes),",
        f"pycountry {version('pycountry')} (ISO 4217 codes in force).",
        "",
        "Columns: code; unit; what stands before the unit, as tokens; plural of the unit; decimal digits; symbols;",
        "year of withdrawal (0: in force; 1: unknown).",
        '"""',
        "",
        "Row = tuple[str, str, tuple[tuple[str, ...], ...], str, int, tuple[str, ...], int]",
        "",
        "# ruff: noqa: E501",
        "# fmt: off",
        "ROWS: tuple[Row, ...] = (",
        *(f"    {literal(row)}," for row in rows()),
        ")",
    ]
    return "\n".join(lines) + "\n"


def pint_definitions() -> str:
    """Each currency as a unit of pint, with a dimension of its own; BTC and ETH too, which ISO 4217 does not list."""
    lines = [
        "# The currencies as units of pint: generated.",
        "# Written by scripts/generate_currencies.py: not to be edited.",
        *(f"{code} = [{code}]" for code in sorted([*(row[0] for row in rows()), "BTC", "ETH"])),
    ]
    return "\n".join(lines) + "\n"


def literal(value: object) -> str:
    """A tuple, string or number as source, with double quotes."""
    if isinstance(value, tuple):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return f'"{value}"' if isinstance(value, str) else repr(value)


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8", newline="\n")
    PINT_TARGET.write_text(pint_definitions(), encoding="utf-8", newline="\n")
