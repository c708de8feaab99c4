"""A filing's tables as text, of our own: dense with figures, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

_ROWS = (
    "Net sales|Cost of sales|Gross profit|Selling expenses|Research and development|Operating income|Interest expense"
    "|Income before taxes|Income taxes|Net income|Cash and equivalents|Receivables|Inventories|Goodwill|Total assets"
    "|Long-term debt|Deferred revenue|Retained earnings|Dividends paid|Capital expenditures"
).split("|")
_NOTES = [
    "Amounts are in millions of dollars, except per share amounts.",
    "See the accompanying notes to the statements.",
    "Certain amounts of prior years were reclassified.",
]


def write_filings(size: int, seed: int = 1) -> Iterator[str]:
    """Filings that come to ``size`` characters together: the last one is cut.

    >>> filings = list(write_filings(10_000))
    >>> sum(map(len, filings)), filings == list(write_filings(10_000))
    (10000, True)
    """
    random = Random(seed)  # noqa: S311 - text, no secret
    while size > 0:
        filing = "\n\n".join(_table(random) for _ in range(6))[:size]
        size -= len(filing)
        yield filing


def _table(random: Random) -> str:
    """A heading, a note, and rows of a name with an amount for each of three years and their change."""
    year = random.randint(1990, 2030)
    lines = [f"{'Year ended December 31,':<28}{year:>16}{year - 1:>16}{year - 2:>16}      Change"]
    for name in random.sample(_ROWS, 10):
        cells = "".join(f"{_amount(random):>16}" for _ in range(3))
        lines.append(f"{name:<28}{cells}{random.randint(1, 400) / 10:>11}%")
    return "\n".join([random.choice(_NOTES), *lines])


def _amount(random: Random) -> str:
    amount = f"{random.randint(10, 90_000):,}"
    return f"$({amount})" if random.random() < 0.1 else f"${amount}"
