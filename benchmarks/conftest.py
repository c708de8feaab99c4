"""What the benchmarks share: the text that they run on, and the table of what they measured."""

from __future__ import annotations

import timeit
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from benchmarks.contestants import NUMBER
from benchmarks.corpora import read_corpus
from benchmarks.newswire import write_articles
from benchmarks.table import Row, table
from pytest_benchmark.fixture import BenchmarkFixture

_Item = TypeVar("_Item")

#: Best of so many.
ROUNDS = 7


def each(function: Callable[[_Item], object], items: Iterable[_Item]) -> None:
    """Call a function with every item and drop what it returns, as memory held is time too."""
    for item in items:
        function(item)


@dataclass(slots=True)
class Report:
    """All that was measured, in order: a title and its rows."""

    groups: dict[str, list[Row]] = field(default_factory=dict)


Measure = Callable[[str, Callable[[], object], Callable[[], object]], None]
_REPORT = pytest.StashKey[Report]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Choose the text."""
    group = parser.getgroup("moneyfacts")
    group.addoption("--corpus", type=Path, metavar="FILE", help="run on the `text` of a .jsonl or .jsonl.gz file")
    group.addoption("--size", type=int, default=300_000, metavar="N", help="characters of generated text (%(default)s)")


def pytest_configure(config: pytest.Config) -> None:
    """Start an empty report."""
    config.stash[_REPORT] = Report()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what was measured."""
    for title, rows in config.stash[_REPORT].groups.items():
        terminalreporter.write_sep("-", title)
        for line in table(rows):
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def texts(request: pytest.FixtureRequest) -> list[str]:
    """The texts that all stages read."""
    corpus: Path | None = request.config.getoption("--corpus")
    return read_corpus(corpus) if corpus else list(write_articles(request.config.getoption("--size")))


@pytest.fixture
def yardstick(texts: list[str]) -> Callable[[], object]:
    """The bare number pattern over all texts."""
    return lambda: each(NUMBER.findall, texts)


def best_time(function: Callable[[], object]) -> float:
    """The seconds that a function takes, the best of several."""
    return min(timeit.repeat(function, number=1, repeat=ROUNDS))


@pytest.fixture
def measure(benchmark: BenchmarkFixture, request: pytest.FixtureRequest, title: str) -> Measure:
    """Time a function between two timings of its base; the ratio goes into ``extra_info`` and the report."""

    def run(name: str, function: Callable[[], object], base: Callable[[], object]) -> None:
        before = best_time(base)
        benchmark(function)
        if benchmark.stats is None:
            return
        best = benchmark.stats["min"]
        row = Row(name, best, best / min(before, best_time(base)))
        benchmark.extra_info["ratio"] = row.ratio
        request.config.stash[_REPORT].groups.setdefault(title, []).append(row)

    return run
