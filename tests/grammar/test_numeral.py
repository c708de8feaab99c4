"""Numbers: in digits, in words and both, with every scale."""

from __future__ import annotations

import pytest
from tests.notation import check

from moneyfacts.grammar.digits import decimal_sign, read_digits
from moneyfacts.lexicon.numerals import CARDINALS, TENS, VULGAR
from moneyfacts.lexicon.scales import SCALES

DIGITS = [
    ("15", None, "15"),
    ("1,234", None, "1234"),
    ("1,234,567", None, "1234567"),
    ("1,234.5", None, "1234.5"),
    ("1,23,456", None, "123456"),
    ("12,34,56,789.5", None, "123456789.5"),
    ("1.234", None, "1.234"),
    ("1.234", ",", "1234"),
    ("1.234", ".", "1.234"),
    ("1.234.567", None, "1234567"),
    ("1.234,56", None, "1234.56"),
    ("12,5", None, "12.5"),
    ("12,50", None, "12.5"),
    ("0,250", None, "0.25"),
    ("1'234.50", None, "1234.5"),
    ("1’234", None, "1234"),
    ("007", None, "7"),
    ("1.2.3", None, None),
    ("1,2,3", None, None),
    ("1,2345", None, "1.2345"),
    ("12.34.5678", None, None),
    ("1,234.567.8", None, None),
]

SIGNS = [
    ("It cost 1.234,50 and 1.234.", ","),
    ("It cost 12,50 and 1.234.", ","),
    ("It cost 1,234.50 and 1.234.", None),
    ("It cost 12,50 and 3.5 and 1.234.", None),
    ("It cost 1.234.", None),
]

NUMBERS = [
    ("{fifteen dollars}", "USD? 15"),
    ("{twenty-five euros}", "EUR 25"),
    ("{twenty five euros}", "EUR 25"),
    ("{two hundred and fifty thousand euros}", "EUR 250e3"),
    ("{fifteen hundred dollars}", "USD? 1500"),
    ("{one million two hundred thousand euros}", "EUR 1.2e6"),
    ("{a hundred dollars}", "USD? 100"),
    ("{a thousand euros}", "EUR 1000"),
    ("{2.5 million euros}", "EUR 2.5e6"),
    ("{two and a half percent}", "2.5%"),
    ("{two-and-a-half percent}", "2.5%"),
    ("{a million and a half euros}", "EUR 1.5e6"),
    ("{half a billion euros}", "EUR 500e6"),
    ("{half-a-million euros}", "EUR 500e3"),
    ("{a quarter of a million euros}", "EUR 250e3"),
    ("{three-quarters of a percentage point}", "0.75pt"),
    ("{one half of one percent}", "0.5%"),
    ("{1/2 percent}", "0.5%"),
    ("{2 1/2 percent}", "2.5%"),
    ("{2-1/2 pct}", "2.5%"),
    ("{7-5/8 pct}", "7.625%"),
    ("{2½%}", "2.5%"),
    ("{$2½ million}", "USD? 2.5e6"),
    ("{⅛ percent}", "0.125%"),
    ("{$.50}", "USD? 0.5"),
    ("{.5%}", "0.5%"),
    ("{$5 hundred million}", "USD? 500e6"),
    ("{5 thousand million euros}", "EUR 5e9"),
    ("{several hundred million euros}", "EUR 200e6..<1e9 ~"),
    ("{a few thousand euros}", "EUR 2e3..<10e3 ~"),
    ("{a couple of million euros}", "EUR 2e6 ~"),
    ("{hundreds of millions of euros}", "EUR 100e6..<1e9 ~"),
    ("{tens of billions of yen}", "JPY 10e9..<100e9 ~"),
    ("{millions of euros}", "EUR 1e6..<1e9 ~"),
    ("{trillions of yen}", "JPY 1e12..<1e15 ~"),
    ("{€1 234 567}", "EUR 1234567"),
    ("{€1\u00a0234\u00a0567,89}", "EUR 1234567.89"),
    ("{1 234 567 €}", "EUR 1234567"),
    ("{$12,345,678,901}", "USD? 12345678901"),
    ("{٥ euros}", "EUR 5"),
    ("{$0}", "USD? 0"),
    ("{0%}", "0%"),
    ("{one third of a percent}", "0.3333333333333333333333333333% ~"),
]

ATTACHED = [
    ("{$5k}", "USD? 5000"),
    ("{$5K}", "USD? 5000"),
    ("{$5m}", "USD? 5e6"),
    ("{$5M}", "USD? 5e6"),
    ("{$5MM}", "USD? 5e6"),
    ("{$5b}", "USD? 5e9"),
    ("{$5B}", "USD? 5e9"),
    ("{$5t}", "USD? 5e12"),
    ("{$5T}", "USD? 5e12"),
    ("{5m euros}", "EUR 5e6"),
    ("{$5-million}", "USD? 5e6"),
    ("{$5} B-class shares", "USD? 5"),
    ("{$5 B}-a-year sales", "USD? 5e9 /year"),
    ("{$5 B} - a lot", "USD? 5e9"),
    ("{€1 M-€2 M}", "EUR 1e6..2e6"),
    ("{$1 M - $2 M}", "USD? 1e6..2e6"),
    ("{$5} t-shirts", "USD? 5"),
]

NEITHER = [
    "It has 1.2.3 dollars.",
    "It has 12/31/87 shares.",
    "Ten people came.",
    "A million people came.",
    "Millions came.",
]


@pytest.mark.parametrize(("word", "decimal", "value"), DIGITS)
def test_digits(word: str, decimal: str | None, value: str | None) -> None:
    found = read_digits(word, decimal)
    assert (None if found is None else format(found.normalize(), "f")) == value


@pytest.mark.parametrize(("text", "sign"), SIGNS)
def test_decimal_sign_of_a_document(text: str, sign: str | None) -> None:
    assert decimal_sign(text) == sign


@pytest.mark.parametrize(("marked", "expected"), NUMBERS)
def test_number(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), ATTACHED)
def test_letter_of_a_scale(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize("text", NEITHER)
def test_no_number_of_a_figure(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    ("exponent", "word"),
    [(scale.exponent, word) for scale in SCALES for word in scale.words + scale.plural if scale.words],
)
def test_every_word_of_a_scale(exponent: int, word: str) -> None:
    check(f"It paid {{US$3 {word}}} for it.", f"USD 3{'0' * exponent}")
    check(f"It paid {{3 {word} euros}} for it.", f"EUR 3{'0' * exponent}")


@pytest.mark.parametrize(
    ("exponent", "letter"), [(scale.exponent, letter) for scale in SCALES for letter in scale.letters]
)
def test_every_letter_of_a_scale(exponent: int, letter: str) -> None:
    check(f"It paid {{US$3{letter}}} for it.", f"USD 3{'0' * exponent}")


@pytest.mark.parametrize(
    ("low", "high", "word"),
    [(scale.exponent, scale.vague_end, word) for scale in SCALES for word in scale.plural if scale.exponent > 2],
)
def test_every_vague_plural(low: int, high: int, word: str) -> None:
    check(f"It paid {{{word} of euros}} for it.", f"EUR 1{'0' * low}..<1{'0' * high} ~")


@pytest.mark.parametrize(("word", "value"), [*CARDINALS.items(), *TENS.items()])
def test_every_number_word(word: str, value: int) -> None:
    check(f"It paid {{{word} euros}} for it.", f"EUR {value}")


@pytest.mark.parametrize("sign", [sign for sign, (_, parts) in VULGAR.items() if parts in {2, 4, 5, 8, 10}])
def test_every_vulgar_fraction(sign: str) -> None:
    above, below = VULGAR[sign]
    check(f"It rose {{2{sign}%}}.", f"{2 + above / below}% up change")
