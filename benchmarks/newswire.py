"""Newswire-like text of our own: invented names, a figure every 240 characters or so, the same for the same seed."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from random import Random

#: How wide a wrapped line is, its indent included.
_WIDTH = 68

_HEADS = "Ald Bar Cor Dun Ell Fen Gar Hol Ing Jor Kel Lan Mar Nor Orm Pel Quar Ros Sel Tor Ul Ver Wex Yar Zan".split()
_TAILS = "ant berg by dale ester field ford gate ham ian ley man mere ona ric ridge son ston tex ton vale wick".split()
_FIRST_NAMES = (
    "Ada Boris Clara Dmitri Elena Frank Grace Hiro Ines Jonas Karim Lucy Maya Nils Olga Priya Tom Vera".split()
)
_TRADES = "Aviation Bank Chemical Energy Foods Holdings Mining Motors Pharma Software Steel Telecom".split()
_FORMS = "Corp Inc Ltd PLC Co Group AG".split()
_CITIES = "London Chicago Oslo Tokyo Madrid Toronto Sydney Denver Geneva Seoul".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_ROLES = ["chief executive", "chairman", "finance director", "spokeswoman", "analyst", "union official"]
_MEASURES = ["revenue", "net profit", "operating income", "sales", "quarterly earnings", "order backlog", "net debt"]
_GOODS = ["crude oil", "coffee", "copper", "winter wheat", "natural gas", "gold"]
_RISES = ["rose", "climbed", "jumped", "fell", "dropped", "declined", "slipped", "increased"]

_WITH_FIGURES = [
    "{company} said {measure} {rose} {percent} to {money} in the {quarter} quarter",
    "{company} said it would buy {company} for {money}, or {price} a share",
    "{measure_first} {rose} to {money} from {money} a year earlier",
    "Shares of {company} {rose} {percent} to {price} in {city}",
    "{company} expects {measure} of {money} to {money} this year",
    "The bank, based in {city}, holds a {percent} stake in {company}, valued at about {money}",
    "Spot {goods} {rose} {price} to {price} a tonne on {weekday}",
    "The deal would cut costs by as much as {money} a year, {person} said",
    "{company} agreed to pay {money} to settle the claims",
    "Margins narrowed to {percent} from {percent} as the price of {goods} {rose}",
    "It declared a two-for-one split and a dividend of {cents} a share",
    "The yield on the {year} bond was up {points} basis points at {percent}",
    "The board may approve spending of more than {money} on the plant in {city}",
    "Output more than doubled, while costs {rose} only {percent}",
    "{company} had a net loss of {money} vs a profit of {money}",
]
_WITHOUT_FIGURES = [
    "{person}, {role} of {company}, declined to comment on the talks in {city}",
    "The company, which employs {count} people, was founded in {year}",
    '"We see no reason to change our plans," {person} told reporters on {weekday}',
    "Officials in {city} said the inquiry would be finished by {month} {day}",
    "{company} and {company} have been rivals since the market was opened to foreign suppliers",
    "The ministry is to publish its report on {goods} exports next month",
    "Traders said the market was quiet ahead of the holiday, with few orders from abroad",
    "{person} will succeed {person} as {role} on {month} {day}, {year}",
    "Workers at the plant near {city} voted to return after a strike of {day} days",
    "Neither side gave details, but people close to the talks said that an agreement was near",
    "Shipments through the port fell to {count} tonnes because of the weather",
    "Analysts had been divided on whether the regulator would approve the merger",
]


def write_articles(size: int, seed: int = 1) -> Iterator[str]:
    """Articles that come to ``size`` characters together: the last one is cut.

    >>> articles = list(write_articles(10_000))
    >>> sum(map(len, articles)), articles == list(write_articles(10_000))
    (10000, True)
    """
    writer = _Writer(Random(seed))  # noqa: S311 - text, no secret
    while size > 0:
        article = writer.article()[:size]
        size -= len(article)
        yield article


class _Writer:
    """Fills sentences with what a generator of random numbers draws."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._slots: dict[str, Callable[[], str]] = {
            "company": self._company,
            "person": lambda: f"{self._pick(_FIRST_NAMES)} {self._name()}",
            "role": lambda: self._pick(_ROLES),
            "city": lambda: self._pick(_CITIES),
            "measure": lambda: self._pick(_MEASURES),
            "measure_first": lambda: self._pick(_MEASURES).capitalize(),
            "goods": lambda: self._pick(_GOODS),
            "rose": lambda: self._pick(_RISES),
            "weekday": lambda: self._pick(_WEEKDAYS),
            "month": lambda: self._pick(_MONTHS),
            "quarter": lambda: self._pick(["first", "second", "third", "fourth"]),
            "day": lambda: str(random.randint(1, 28)),
            "year": lambda: str(random.randint(1975, 2030)),
            "count": lambda: f"{random.randint(200, 90_000):,}",
            "points": lambda: str(random.randint(2, 60)),
            "money": self._money,
            "percent": self._percent,
            "price": lambda: f"${random.randint(2, 400)}.{random.randint(0, 99):02}",
            "cents": lambda: f"{random.randint(3, 95)} cents",
        }

    def article(self) -> str:
        """One article: a dateline and some paragraphs, wrapped and indented or each on one line."""
        density = self._random.choice([0.02, 0.05, 0.1, 0.22, 0.55])
        paragraphs = [self._paragraph(density) for _ in range(self._random.randint(3, 14))]
        paragraphs[0] = f"{self._pick(_CITIES).upper()}, {self._pick(_MONTHS)} {self._slots['day']()} - {paragraphs[0]}"
        if self._random.random() < 0.5:
            return "\n\n".join(paragraphs)
        return "\n".join(textwrap.fill(one, _WIDTH, initial_indent="    ") for one in paragraphs)

    def _paragraph(self, density: float) -> str:
        return " ".join(self._sentence(density) for _ in range(self._random.randint(1, 4)))

    def _sentence(self, density: float) -> str:
        template = self._pick(_WITH_FIGURES if self._random.random() < density else _WITHOUT_FIGURES)
        pieces = template.replace("}", "{").split("{")
        return "".join(self._slots[piece]() if i % 2 else piece for i, piece in enumerate(pieces)) + "."

    def _pick(self, of: list[str]) -> str:
        return self._random.choice(of)

    def _name(self) -> str:
        return self._pick(_HEADS) + self._pick(_TAILS)

    def _company(self) -> str:
        words = [self._name(), self._pick(_TRADES), self._pick(_FORMS)]
        return " ".join(words[: self._random.randint(1, 3)])

    def _money(self) -> str:
        number = f"{self._random.randint(1, 900)}.{self._random.randint(0, 9)}".removesuffix(".0")
        scale = self._pick(["million", "million", "billion"])
        forms = [
            f"${number} {scale}",
            f"{number} {scale[0]}ln dlrs",
            f"{number} {scale} euros",
            f"US${number}{scale[0]}n",
        ]
        return self._pick([*forms, f"£{number}{scale[0]}n", f"${self._random.randint(10_000, 9_000_000):,}"])

    def _percent(self) -> str:
        number = f"{self._random.randint(0, 60)}.{self._random.randint(1, 9)}"
        return number + self._pick(["%", " percent", " pct", " per cent"])
