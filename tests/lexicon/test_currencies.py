"""The currency look-ups: what each form means, and what holds for all of them."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from moneyfacts.lexicon import currency_forms, currency_table
from moneyfacts.lexicon.currencies import (
    Denomination,
    adjectives,
    anchor_words,
    by_place,
    chosen,
    codes,
    denominations,
    is_code,
    shares,
)
from moneyfacts.lexicon.currency_keys import entries
from moneyfacts.tokenizer import tokenize

SCRIPT = Path(__file__).parents[2] / "scripts" / "generate_currencies.py"


def meaning_of(form: str) -> Denomination | None:
    """What a form means, cut by the real tokenizer."""
    tokens = tokenize(form)
    return denominations().get(tuple(tokens.lower[: tokens.count]))


EXPLICIT = [
    ("US$", "USD"),
    ("$US", "USD"),
    ("U.S.$", "USD"),
    ("U$S", "USD"),
    ("USD$", "USD"),
    ("U.S. dlrs", "USD"),
    ("US dollar", "USD"),
    ("American dollars", "USD"),
    ("A$", "AUD"),
    ("AU$", "AUD"),
    ("$A", "AUD"),
    ("Australian dlrs", "AUD"),
    ("C$", "CAD"),
    ("CA$", "CAD"),
    ("Cdn$", "CAD"),
    ("$Cdn", "CAD"),
    ("CAD$", "CAD"),
    ("Canadian dlrs", "CAD"),
    ("Canadian $", "CAD"),
    ("NZ$", "NZD"),
    ("N.Z. dlrs", "NZD"),
    ("New Zealand dollars", "NZD"),
    ("HK$", "HKD"),
    ("Hong Kong dollars", "HKD"),
    ("H.K. dlrs", "HKD"),
    ("S$", "SGD"),
    ("Singapore dollars", "SGD"),
    ("NT$", "TWD"),
    ("Taiwan dollars", "TWD"),
    ("R$", "BRL"),
    ("reais", "BRL"),
    ("MX$", "MXN"),
    ("MXN$", "MXN"),
    ("Mexican pesos", "MXN"),
    ("J$", "JMD"),
    ("Trinidad and Tobago dollars", "TTD"),
    ("EC$", "XCD"),
    ("€", "EUR"),
    ("euros", "EUR"),
    ("€ur", "EUR"),
    ("pounds sterling", "GBP"),
    ("stg", "GBP"),
    ("sterling", "GBP"),
    ("quid", "GBP"),
    ("Irish punts", "IEP"),
    ("Irish pounds", "IEP"),
    ("IR£", "IEP"),
    ("E£", "EGP"),
    ("Egyptian pounds", "EGP"),
    ("d-marks", "DEM"),
    ("DM", "DEM"),
    ("deutsche marks", "DEM"),
    ("West German marks", "DEM"),
    ("East German marks", "DDM"),
    ("Swiss francs", "CHF"),
    ("SFr", "CHF"),
    ("SFr.", "CHF"),
    ("French francs", "FRF"),
    ("FF", "FRF"),
    ("Belgian francs", "BEF"),
    ("Italian lire", "ITL"),
    ("lire", "ITL"),
    ("Dutch guilders", "NLG"),
    ("Swedish crowns", "SEK"),
    ("Danish kroner", "DKK"),
    ("Norwegian crowns", "NOK"),
    ("Czech crowns", "CZK"),
    ("Kč", "CZK"),
    ("yen", "JPY"),
    ("CN¥", "CNY"),
    ("Chinese yuan", "CNY"),
    ("renminbi", "CNY"),
    ("RMB", "CNY"),
    ("Malaysia ringgit", "MYR"),
    ("Malaysian ringgits", "MYR"),
    ("RM", "MYR"),
    ("Rp", "IDR"),
    ("rupiah", "IDR"),
    ("baht", "THB"),
    ("shekels", "ILS"),
    ("Israeli new shekels", "ILS"),
    ("₪", "ILS"),
    ("zlotys", "PLN"),
    ("złotych", "PLN"),
    ("zł", "PLN"),
    ("Ft", "HUF"),
    ("₴", "UAH"),
    ("грн", "UAH"),
    ("₽", "RUB"),
    ("р.", "RUB"),
    ("руб.", "RUB"),
    ("лв.", "BGN"),
    ("₺", "TRY"),
    ("₩", "KRW"),
    ("South Korean won", "KRW"),
    ("₸", "KZT"),
    ("₦", "NGN"),
    ("₱", "PHP"),
    ("Philippine pesos", "PHP"),
    ("Saudi riyals", "SAR"),
    ("saudiriyals", "SAR"),
    ("UAE dirhams", "AED"),
    ("Kuwaiti dinars", "KWD"),
    ("KSh", "KES"),
    ("Indian rupees", "INR"),
    ("₹", "INR"),
    ("taka", "BDT"),
    ("pesetas", "ESP"),
    ("Austrian schillings", "ATS"),
    ("markka", "FIM"),
    ("drachmas", "GRD"),
    ("ECUs", "XEU"),
    ("Venezuelan bolivars", "VES"),
    ("Argentine australs", "ARA"),
    ("Brazilian cruzados", "BRC"),
    ("bitcoin", "BTC"),
    ("₿", "BTC"),
    ("ether", "ETH"),
    ("usd", "USD"),
    ("chf", "CHF"),
]

SHARED = [
    ("$", "USD", "CAD AUD NZD HKD SGD TWD MXN"),
    ("＄", "USD", "CAD AUD NZD HKD SGD TWD MXN"),
    ("dollars", "USD", "CAD AUD NZD HKD SGD TWD"),
    ("dlrs", "USD", "CAD AUD NZD HKD SGD TWD"),
    ("bucks", "USD", "CAD AUD NZD HKD SGD TWD"),
    ("£", "GBP", "EGP LBP SYP"),
    ("pounds", "GBP", "EGP LBP SYP"),
    ("¥", "JPY", "CNY"),
    ("Rs", "INR", "PKR LKR NPR MUR"),
    ("Rs.", "INR", "PKR LKR NPR MUR"),
    ("rupees", "INR", "PKR LKR NPR MUR"),
    ("kr", "SEK", "NOK DKK ISK"),
    ("kr.", "SEK", "NOK DKK ISK"),
    ("crowns", "SEK", "NOK DKK ISK CZK"),
    ("kronor", "SEK", "ISK"),
    ("kroner", "NOK", "DKK"),
    ("francs", "CHF", "FRF BEF LUF XAF XOF"),
    ("pesos", "MXN", "ARS CLP COP PHP UYU"),
    ("marks", "DEM", "FIM DDM BAM"),
    ("lira", "TRY", "ITL LBP"),
    ("dinars", "KWD", "BHD IQD JOD RSD DZD TND LYD MKD"),
    ("shillings", "KES", "TZS UGX SOS"),
    ("CFA francs", "XOF", "XAF"),
]

MINOR = [
    ("cents", "USD", 2, "CAD AUD NZD HKD SGD TWD EUR ZAR"),
    ("cts", "USD", 2, "CAD AUD NZD HKD SGD TWD EUR ZAR"),
    ("¢", "USD", 2, "CAD AUD NZD HKD SGD TWD"),
    ("US cents", "USD", 2, ""),
    ("Canadian cents", "CAD", 2, ""),
    ("Australian cts", "AUD", 2, ""),
    ("euro cents", "EUR", 2, ""),
    ("p", "GBP", 2, ""),
    ("pence", "GBP", 2, ""),
    ("Irish pence", "IEP", 2, ""),
    ("paise", "INR", 2, "PKR NPR"),
    ("fils", "KWD", 3, "BHD IQD JOD"),
    ("öre", "SEK", 2, ""),
    ("øre", "NOK", 2, "DKK"),
    ("Danish øre", "DKK", 2, ""),
    ("groszy", "PLN", 2, ""),
    ("kopecks", "RUB", 2, "SUR UAH BYN"),
    ("centavos", "MXN", 2, "ARS BRL COP PHP PTE"),
    ("Brazilian centavos", "BRL", 2, ""),
    ("French centimes", "FRF", 2, ""),
    ("pfennigs", "DEM", 2, "DDM"),
    ("satoshis", "BTC", 8, ""),
]


@pytest.mark.parametrize(("form", "code"), EXPLICIT)
def test_an_explicit_form_means_one_currency(form: str, code: str) -> None:
    meaning = meaning_of(form)
    assert meaning is not None
    assert (meaning.code, meaning.candidates, meaning.minor) == (code, (), 0)


@pytest.mark.parametrize(("form", "code", "candidates"), SHARED)
def test_a_shared_form_lists_the_other_currencies(form: str, code: str, candidates: str) -> None:
    meaning = meaning_of(form)
    assert meaning is not None
    assert (meaning.code, meaning.candidates, meaning.minor) == (code, tuple(candidates.split()), 0)


@pytest.mark.parametrize(("form", "code", "minor", "candidates"), MINOR)
def test_a_minor_unit_tells_its_power_of_ten(form: str, code: str, minor: int, candidates: str) -> None:
    meaning = meaning_of(form)
    assert meaning is not None
    assert (meaning.code, meaning.minor, meaning.candidates) == (code, minor, tuple(candidates.split()))


@pytest.mark.parametrize(("form", "before", "after"), [
    ("$", True, True), ("RM", True, True), ("rupees", True, True), ("ringgit", True, True), ("yuan", True, True),
    ("dollars", False, True), ("pounds", False, True), ("euros", False, True), ("marks", False, True),
    ("won", False, True), ("cents", False, True), ("Canadian dollars", False, True), ("Re", True, False),
])  # fmt: skip
def test_sides_of_the_number(form: str, before: bool, after: bool) -> None:  # noqa: FBT001
    meaning = meaning_of(form)
    assert meaning is not None
    assert (meaning.before, meaning.after) == (before, after)


@pytest.mark.parametrize(("form", "singular"), [
    ("dollar", True), ("dollars", False), ("dlr", True), ("Canadian dollar", True), ("Canadian dollars", False),
    ("yen", True), ("baht", True), ("euro", True), ("cent", True), ("cents", False), ("dalasis", False),
])  # fmt: skip
def test_singular_and_plural(form: str, singular: bool) -> None:  # noqa: FBT001
    meaning = meaning_of(form)
    assert meaning is not None
    assert meaning.singular is singular


@pytest.mark.parametrize(
    "form", ["won", "marks", "real", "sol", "crowns", "som", "ore", "p", "c", "ct", "Ft", "kn", "sen"]
)
def test_words_and_other_units_want_more_evidence(form: str) -> None:
    meaning = meaning_of(form)
    assert meaning is not None
    assert meaning.wordlike


@pytest.mark.parametrize(
    "form", ["South Korean won", "German marks", "Brazilian real", "Swedish crowns", "dollars", "kr"]
)
def test_a_country_is_evidence_enough(form: str) -> None:
    meaning = meaning_of(form)
    assert meaning is not None
    assert not meaning.wordlike


@pytest.mark.parametrize("code", ["ALL", "TRY", "TOP", "CUP", "PEN", "MAD", "SOS", "RON", "COP", "SDG", "KGS", "IRR"])
def test_codes_that_are_words(code: str) -> None:
    assert codes()[code].wordlike


@pytest.mark.parametrize(
    "code", ["USD", "EUR", "DEM", "FRF", "FIM", "XAF", "XOF", "XPF", "XCD", "XEU", "BTC", "ETH", "BGN"]
)
def test_known_codes(code: str) -> None:
    assert is_code(code)
    assert codes()[code].kind == "code"
    assert codes()[code].candidates == ()


@pytest.mark.parametrize("text", ["XAU", "XXX", "XTS", "XPT", "CHE", "USN", "usd", "", "US", "CNH", "BITCOIN"])
def test_what_is_no_code(text: str) -> None:
    assert not is_code(text)


def test_a_code_stands_on_either_side() -> None:
    assert all(meaning.before and meaning.after and meaning.minor == 0 for meaning in codes().values())


@pytest.mark.parametrize("form", ["canada", "canadian", "us", "a", "can", "unit", "gold", "den", "s", "k", "l"])
def test_what_is_no_currency(form: str) -> None:
    assert meaning_of(form) is None


@pytest.mark.parametrize(("form", "settings", "code"), [
    ("$", ("CAD", "SEK"), "CAD"), ("$", ("SEK", "CAD"), "CAD"), ("$", ("EUR",), "USD"), ("$", (), "USD"),
    ("$", ("JMD",), "JMD"), ("$", ("CLP",), "CLP"), ("dollars", ("AUD",), "AUD"), ("cents", ("EUR",), "EUR"),
    ("cents", ("FJD",), "FJD"), ("US$", ("CAD",), "USD"), ("Canadian dollars", ("USD",), "CAD"),
    ("kr", ("CAD", "SEK"), "SEK"), ("kr", ("DKK",), "DKK"), ("kronor", ("DKK",), "SEK"), ("crowns", ("CZK",), "CZK"),
    ("£", ("IEP",), "IEP"), ("¥", ("CNY",), "CNY"), ("francs", ("RWF",), "RWF"), ("rials", ("SAR",), "SAR"),
    ("pence", ("USD",), "GBP"),
])  # fmt: skip
def test_the_setting_decides_a_shared_form_only(form: str, settings: tuple[str, ...], code: str) -> None:
    meaning = meaning_of(form)
    assert meaning is not None
    assert chosen(meaning, settings) == code


@pytest.mark.parametrize(("place", "code"), [
    ("toronto", "CAD"), ("sydney", "AUD"), ("hong kong", "HKD"), ("new delhi", "INR"), ("oslo", "NOK"),
    ("tsx", "CAD"), ("asx", "AUD"), ("nyse", "USD"), ("bse", "INR"), ("lse", "GBP"),
])  # fmt: skip
def test_places(place: str, code: str) -> None:
    assert by_place()[place] == code


def test_tse_is_of_two_countries() -> None:
    assert "tse" not in by_place()


def test_places_tell_a_currency_that_a_shared_form_may_mean() -> None:
    shared = frozenset().union(*(shares(meaning) for meaning in denominations().values() if meaning.candidates))
    explicit = {"USD", "MYR", "ZAR"}
    assert {name: code for name, code in by_place().items() if code not in shared | explicit} == {}


def test_adjectives_name_countries() -> None:
    assert adjectives()["canadian",] == ("CAD",)
    assert adjectives()["u.s.",] == ("USD",)
    assert adjectives()["hong", "kong"] == ("HKD",)


def test_keys_are_as_the_tokenizer_cuts_them() -> None:
    for key in denominations():
        tokens = tokenize(" ".join(key))
        assert tuple(tokens.lower[: tokens.count]) == key


@pytest.mark.parametrize("sign", [sign for _, signs in currency_forms.SIGNS for sign in signs.split()])
def test_every_sign_of_our_rows_is_found_without_a_gap(sign: str) -> None:
    assert meaning_of(sign) is not None


def test_keys_are_lower_case_and_short() -> None:
    assert all(token == token.lower() and token.strip() for key in denominations() for token in key)
    assert max(map(len, denominations())) <= 5


def test_meanings_are_sound() -> None:
    for meaning in denominations().values():
        assert {meaning.code, *meaning.candidates} <= set(codes())
        assert meaning.code not in meaning.candidates
        assert len(set(meaning.candidates)) == len(meaning.candidates)
        assert meaning.before or meaning.after


def test_no_row_hides_another() -> None:
    first: dict[tuple[str, ...], Denomination] = {}
    hidden = set()
    for key, meaning in entries():
        if first.setdefault(key, meaning).code != meaning.code:
            hidden.add(" ".join(key))
    # The crown of the Czechs gives way to that of the north, the RUR of CLDR to the RUB.
    assert {form for form in hidden if not form.endswith(("centavo", "centavos"))} == {"crown", "crowns", "р ."}


def test_anchors_cover_every_key() -> None:
    assert all(not anchor_words().isdisjoint(key) for key in denominations())
    assert len(anchor_words()) < 600


def test_the_table_is_sorted_and_has_no_code_twice() -> None:
    found = [row[0] for row in currency_table.ROWS]
    assert found == sorted(set(found))


def test_adjectives_of_our_rows_are_of_known_codes() -> None:
    known = {row[0] for row in currency_table.ROWS}
    assert {code for code, _ in currency_forms.ADJECTIVES} <= known
    assert {code for code, _ in currency_forms.SIGNS} <= set(codes())
    assert set(currency_forms.WORDLIKE_CODES.split()) <= set(codes())


def test_the_generated_table_is_what_the_script_writes() -> None:
    written = Path(currency_table.__file__).read_text(encoding="utf-8")
    assert runpy.run_path(str(SCRIPT))["source"]() == written
