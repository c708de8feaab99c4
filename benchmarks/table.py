"""The table of what was measured, for people to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Row(NamedTuple):
    """What one benchmark took: the best time, and how many times its base that is."""

    name: str
    seconds: float
    ratio: float


def table(rows: list[Row]) -> Iterator[str]:
    """Lines with a heading; the last row is the whole that each share is of.

    >>> for line in table([Row("numbers", 0.01, 1.0), Row("whole parse", 0.5, 50.0)]):
    ...     print(line)
    name                    best ms     ratio     share
    numbers                   10.00       1.0      2.0%
    whole parse              500.00      50.0    100.0%
    """
    whole = rows[-1].seconds
    yield f"{'name':<20}{'best ms':>11}{'ratio':>10}{'share':>10}"
    for row in rows:
        yield f"{row.name:<20}{row.seconds * 1000:>11.2f}{row.ratio:>10.1f}{row.seconds / whole:>10.1%}"
