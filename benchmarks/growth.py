"""How time and memory grow with the text: one document, ever longer, of newswire and of what was made to be slow.

Twice the text must take less than 2.2 times the time. Each measurement is a process of its own, so that its peak of
memory is its own too; the time is what it takes of the processor.
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from benchmarks.newswire import write_articles
from rich.console import Console
from rich.table import Table
from tests.properties.test_linear import HOSTILE

import moneyfacts

NEWSWIRE = "newswire"
SIZES = (10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)

#: More than this times the time for twice the text is more than linear.
MOST = 2.2


class Point(NamedTuple):
    """What a text of some size takes: seconds, and the peak of memory over that before it, in MB."""

    size: int
    seconds: float
    memory: float


def write(name: str, size: int) -> str:
    """Return a text of a kind and size."""
    if name == NEWSWIRE:
        return "\n\n".join(write_articles(size))[:size]
    piece = HOSTILE[name](1)
    return HOSTILE[name](size // len(piece) + 1)[:size]


def point(name: str, size: int) -> Point:
    """Measure one text here."""
    text = write(name, size)
    moneyfacts.warmup()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # A short text is over before the clock has moved: so often that it has.
    times = max(1, 200_000 // size)
    start = time.process_time()
    for _ in range(times):
        facts = moneyfacts.parse(text)
    seconds = (time.process_time() - start) / times
    assert facts.text is text
    return Point(size, seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)


def points(name: str, sizes: list[int]) -> Iterator[Point]:
    """Measure a text of each size, each in a process of its own."""
    for size in sizes:
        command = [sys.executable, "-m", "benchmarks.growth", "--one", name, str(size)]
        done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - our own code
        yield Point(*json.loads(done.stdout))


def doubling(small: Point, large: Point) -> float:
    """How many times the time twice the text takes, between two sizes.

    >>> round(doubling(Point(10, 1.0, 0.0), Point(1000, 100.0, 0.0)), 3)
    2.0
    """
    return 2 ** (math.log(large.seconds / small.seconds) / math.log(large.size / small.size))


def measure(names: list[str], sizes: Callable[[str], list[int]]) -> bool:
    """Measure all texts and print the table; whether all grow as their texts do."""
    table = Table("text", "characters", "seconds", "MB", "doubling")
    steady = True
    for name in names:
        before: Point | None = None
        for one in points(name, sizes(name)):
            ratio = doubling(before, one) if before else None
            steady = steady and (ratio is None or ratio < MOST)
            shown = "" if ratio is None else f"{ratio:.2f}{'' if ratio < MOST else ' too much'}"
            table.add_row(name, f"{one.size:,}", f"{one.seconds:.3f}", f"{one.memory:,.0f}", shown)
            before = one
    Console(width=100).print(table)
    return steady


def main() -> None:
    """Measure, and end with 1 if a text takes more than it should."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--largest", type=int, default=SIZES[-2], metavar="N", help="characters of newswire (%(default)s)"
    )
    parser.add_argument("--hostile", type=int, default=SIZES[1], metavar="N", help="of each other text (%(default)s)")
    parser.add_argument("--only", action="append", metavar="NAME", help="one of the texts, by name")
    parser.add_argument("--one", nargs=2, metavar=("NAME", "SIZE"), help="measure one text here, and print JSON")
    given = parser.parse_args()
    if given.one:
        sys.stdout.write(json.dumps(point(given.one[0], int(given.one[1]))))
        return
    largest = {NEWSWIRE: given.largest}
    steady = measure(
        given.only or [NEWSWIRE, *HOSTILE],
        lambda name: [size for size in SIZES if size <= largest.get(name, given.hostile)],
    )
    sys.exit(not steady)


if __name__ == "__main__":
    main()
