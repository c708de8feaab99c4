"""One reader of figures, timed: run as a process of its own, in the environment that the reader needs.

``python benchmarks/contestants.py NAME SECONDS`` takes texts from standard input, JSON as ``compare.py`` writes it, and
prints what it measured as JSON. It reads as many of the texts as the seconds allow, and all of them once more while
there is time left; of each text the best time counts.
"""

from __future__ import annotations

import gc
import json
import math
import re
import sys
import time
import warnings
from collections.abc import Callable
from importlib.metadata import version
from typing import NamedTuple

#: The yardsticks: the least that finding numbers, and cutting text into tokens, costs in this language.
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
WORD_NUMBER_PUNCTUATION = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*|[^\w\s]")

_MOST_ROUNDS = 7


class Text(NamedTuple):
    """A text, whole and by its sentences."""

    whole: str
    sentences: list[str]


#: Reads a text and tells how many figures are in it.
Reader = Callable[[Text], int]


def number_pattern() -> Reader:
    """Return the bare pattern of a number."""
    return lambda text: len(NUMBER.findall(text.whole))


def token_pattern() -> Reader:
    """Return the bare pattern of words, numbers and punctuation."""
    return lambda text: len(WORD_NUMBER_PUNCTUATION.findall(text.whole))


def moneyfacts_tokens() -> Reader:
    """Return the tokenizer of moneyfacts over the whole text."""
    from moneyfacts.tokenizer import tokenize

    return lambda text: tokenize(text.whole).count


def moneyfacts_figures() -> Reader:
    """Return the typed figures of moneyfacts, without their context."""
    from moneyfacts.parser import Parser, read_figures

    parser = Parser()
    return lambda text: len(read_figures(parser, text.whole))


def moneyfacts_facts() -> Reader:
    """Return all that moneyfacts does."""
    from moneyfacts import parse

    return lambda text: len(parse(text.whole))


def quantulum() -> Reader:
    """Return quantulum3; its count is that of all quantities, numbers without a unit among them."""
    from quantulum3 import parser

    return lambda text: len(parser.parse(text.whole))


def recognizers() -> Reader:
    """Return Recognizers-Text, its models for currency and percentage."""
    from recognizers_number import recognize_percentage
    from recognizers_number_with_unit import recognize_currency
    from recognizers_text import Culture

    def read(text: Text) -> int:
        found = recognize_currency(text.whole, Culture.English), recognize_percentage(text.whole, Culture.English)
        return sum(map(len, found))

    return read


def duckling() -> Reader:
    """Return Duckling, sentence by sentence, for amounts of money."""
    import duckling as library

    zones = library.load_time_zones("/usr/share/zoneinfo")
    locale = library.parse_locale("EN_US", library.default_locale_lang(library.parse_lang("EN")))
    context = library.Context(library.parse_ref_time(zones, "UTC", 0), locale)
    money = library.parse_dimensions(["amount-of-money"])
    return lambda text: sum(len(library.parse(sentence, context, money)) for sentence in text.sentences)


def price_parser() -> Reader:
    """Return price-parser, sentence by sentence: it finds one price in each at most."""
    from price_parser import Price

    return lambda text: sum(Price.fromstring(sentence).amount is not None for sentence in text.sentences)


#: Who takes part: the package whose version counts, if any, and what makes the reader.
CONTESTANTS: dict[str, tuple[str, Callable[[], Reader]]] = {
    "number pattern": ("", number_pattern),
    "token pattern": ("", token_pattern),
    "moneyfacts, tokens only": ("moneyfacts", moneyfacts_tokens),
    "moneyfacts, figures only": ("moneyfacts", moneyfacts_figures),
    "moneyfacts": ("moneyfacts", moneyfacts_facts),
    "price-parser": ("price-parser", price_parser),
    "Duckling": ("pyduckling-native-phihos", duckling),
    "quantulum3": ("quantulum3", quantulum),
    "Recognizers-Text": ("recognizers-text-suite", recognizers),
}


def times(read: Reader, beside: Reader, texts: list[Text], seconds: float) -> tuple[list[float], list[float], int]:
    """Return the best time of each text that there was time for, another reader's for the same, and how many figures.

    Both read in turn and equally often, so that neither has more chances of a good moment of the machine.
    """
    until = time.perf_counter() + seconds
    best, figures = _read(read, texts, until)
    other, _ = _read(beside, texts[: len(best)])
    for _ in range(_MOST_ROUNDS - 1):
        again, _ = _read(read, texts[: len(best)], until)
        best = [*map(min, best, again), *best[len(again) :]]
        again, _ = _read(beside, texts[: len(again)])
        other = [*map(min, other, again), *other[len(again) :]]
    return best, other, figures


def _read(read: Reader, texts: list[Text], until: float = math.inf) -> tuple[list[float], int]:
    """Read texts until a moment of the clock: what each took, and how many figures they hold."""
    taken: list[float] = []
    figures = 0
    for text in texts:
        if time.perf_counter() > until:
            break
        start = time.process_time()
        figures += read(text)
        taken.append(time.process_time() - start)
    return taken, figures


def main() -> None:
    """Read the texts, time the contestant, and print what was measured."""
    name, seconds = sys.argv[1], float(sys.argv[2])
    texts = [Text(*text) for text in json.load(sys.stdin)]
    package, make = CONTESTANTS[name]
    warnings.simplefilter("ignore")
    read = make()
    read(texts[0])  # builds what is built on the first call
    gc.disable()  # as timeit has it
    best, yardstick, figures = times(read, number_pattern(), texts, seconds)
    measured = {
        "version": version(package) if package else "",
        "characters": sum(len(text.whole) for text in texts[: len(best)]),
        "figures": figures,
        "seconds": sum(best),
        "yardstick": sum(yardstick),
    }
    sys.stdout.write(json.dumps(measured))


if __name__ == "__main__":
    main()
