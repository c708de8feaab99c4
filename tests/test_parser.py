"""The parser: options, strict parsing, many texts, and what may be done with a Parser."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from tests.notation import figure, write_figure

import moneyfacts
from moneyfacts import FigureSyntaxError, Parser

MONEY = [
    ("$5", "USD? 5"),
    (" $5 ", "USD? 5"),
    ("€1.234,56", "EUR 1234.56"),
    ("1 298,00 р.", "RUB 1298"),
    ("£1,499", "GBP? 1499"),
    ("Rs.29,750", "INR? 29750"),
    ("25,90 zł", "PLN 25.9"),
    ("US $10.00 / piece", "USD 10"),
    ("$5/month", "USD? 5"),
    ("up to $25 billion", "USD? <=25e9"),
    ("$15-25bn", "USD? 15e9..25e9"),
    ("ten thousand dollars and 5 cents", "USD? 10000.05"),
    ("($228.00)", "USD? -228"),
    ("-$5", "USD? -5"),
    ("$40bn+", "USD? >=40e9"),
]
PERCENTAGES = [
    ("25 bps", "0.25pt"),
    ("5%", "5%"),
    ("½%", "0.5%"),
    ("-5 %", "-5%"),
    ("5 to 10 percent", "5..10%"),
    ("at least 5 percent", ">=5%"),
    ("a quarter of a percentage point", "0.25pt"),
]
#: The place that is in the way is marked with braces.
NO_MONEY = [
    "{}",
    "{money}",
    "{5}",
    "{5%}",
    "$5 {or so, she said}",
    "{It paid }$5",
    "{about }$5",
    "$5 {$6}",
    "$5 and {5%}",
]
NO_PERCENTAGE = ["{}", "{5}", "{$5}", "5% {of it}", "{rose }5%", "5% {6%}"]


def unmarked(marked: str) -> tuple[str, str]:
    """The text, and how the message shows it with a caret under what is in braces."""
    before, place, after = marked.replace("}", "{").split("{")
    text = before + place + after
    return text, f"    {text}\n    {' ' * len(before)}{'^' * max(1, len(place))}"


# Strict parsing


@pytest.mark.parametrize(("text", "notation"), MONEY)
def test_parse_money(text: str, notation: str) -> None:
    assert write_figure(moneyfacts.parse_money(text)) == notation


@pytest.mark.parametrize(("text", "notation"), PERCENTAGES)
def test_parse_percent(text: str, notation: str) -> None:
    assert moneyfacts.parse_percent(text) == figure(notation)


@pytest.mark.parametrize("marked", NO_MONEY)
def test_parse_money_shows_what_is_in_the_way(marked: str) -> None:
    text, shown = unmarked(marked)
    with pytest.raises(FigureSyntaxError) as caught:
        moneyfacts.parse_money(text)
    assert str(caught.value).endswith(shown)
    assert caught.value.text == text


@pytest.mark.parametrize("marked", NO_PERCENTAGE)
def test_parse_percent_shows_what_is_in_the_way(marked: str) -> None:
    text, shown = unmarked(marked)
    with pytest.raises(FigureSyntaxError) as caught:
        moneyfacts.parse_percent(text)
    assert str(caught.value).endswith(shown)


def test_strict_parsing_takes_the_setting() -> None:
    parser = Parser(currency="CAD", decimal=",")
    assert parser.parse_money("$1.234") == figure("CAD? 1234").model_copy(
        update={"currency_candidates": parser.parse_money("$1.234").currency_candidates}
    )
    assert parser.parse_percent("1,234%") == figure("1.234%")


# Options


@pytest.mark.parametrize("read", [moneyfacts.parse, moneyfacts.parse_money, moneyfacts.parse_percent])
@pytest.mark.parametrize("text", [b"$5", None, 5, ["$5"]])
def test_only_str_is_parsed(read: Callable[[Any], Any], text: object) -> None:
    with pytest.raises(TypeError, match=type(text).__name__):
        read(text)


@pytest.mark.parametrize("currency", ["dollars", "usd", "XXQ", ("USD", "?"), ""])
def test_unknown_currency_is_refused(currency: str | tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="ISO 4217"):
        Parser(currency=currency)
    with pytest.raises(ValueError, match="ISO 4217"):
        moneyfacts.parse("$5", currency=currency)


def test_unknown_decimal_sign_is_refused() -> None:
    with pytest.raises(ValueError, match="decimal"):
        Parser(decimal=";")  # type: ignore[arg-type]


@pytest.mark.parametrize("date", [None, "2025-02-03", dt.date(2025, 2, 3)])
def test_date_is_iso_text_or_a_date(date: str | dt.date | None) -> None:
    assert len(moneyfacts.parse("It paid $5.", date=date, issuer="Acme")) == 1


def test_wrong_date_is_refused() -> None:
    with pytest.raises(ValueError, match="3 Feb"):
        moneyfacts.parse("It paid $5.", date="3 Feb")


@pytest.mark.parametrize("text", ["", " ", "\n", "\0", "\ud800", "\ud800$5", "$", "%", "\ufeff", "🎉" * 10])
def test_any_text_is_fine(text: str) -> None:
    assert moneyfacts.parse(text).text == text


def test_offsets_are_code_points() -> None:
    facts = moneyfacts.parse("İstanbul 🎉 paid $5")
    assert [(fact.start, fact.end) for fact in facts] == [(16, 18)]


# The Parser


def test_parser_is_immutable() -> None:
    parser = Parser(currency="CAD")
    with pytest.raises(FrozenInstanceError):
        parser.currency = ("USD",)  # type: ignore[misc]


def test_parser_survives_pickling() -> None:
    parser = Parser(currency=("CAD", "SEK"), decimal=",")
    again = pickle.loads(pickle.dumps(parser))  # noqa: S301 - our own
    assert again == parser
    assert again.parse("It paid $5.") == parser.parse("It paid $5.")


def test_one_code_and_a_tuple_of_it_are_the_same() -> None:
    assert Parser(currency="CAD") == Parser(currency=("CAD",))
    assert hash(Parser(currency="CAD")) == hash(Parser(currency=("CAD",)))


def test_parser_is_shared_between_threads() -> None:
    parser = Parser(currency="CAD")
    texts = [f"It paid ${n}." for n in range(60)]
    wanted = [parser.parse(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parser.parse, texts)) == wanted


def test_warmup_gives_nothing() -> None:
    moneyfacts.warmup()
