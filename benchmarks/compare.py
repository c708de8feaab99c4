"""Compare moneyfacts with what else a user could pick, on the same text: one run, one table, one file of results.

Each contestant is a process of its own that times the bare number pattern too, on the texts that it read: ratios
compare times that were taken together, so that a machine's drift does not count.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.contestants import CONTESTANTS
from benchmarks.corpora import read_corpus
from benchmarks.filing import write_filings
from benchmarks.newswire import write_articles
from rich.console import Console
from rich.table import Table

from moneyfacts.context.sentences import find_sentences

HERE = Path(__file__).parent
COMPILED = HERE.parent / "build" / "compiled"
PEERS = HERE.parent / ".venv-peers" / "bin" / "python"


class Run(NamedTuple):
    """A contestant and where it runs; ``name`` is what the table calls it."""

    name: str
    contestant: str
    python: str
    path: str = ""


class Measured(NamedTuple):
    """What a contestant took: seconds for the characters that it read, and the bare number pattern for the same."""

    name: str
    version: str
    characters: int
    figures: int
    seconds: float
    yardstick: float

    @property
    def speed(self) -> float:
        """Millions of characters a second."""
        return self.characters / self.seconds / 1e6

    @property
    def ratio(self) -> float:
        """How many times the bare number pattern it takes."""
        return self.seconds / self.yardstick


def runs() -> Iterator[Run]:
    """Yield all contestants in the order of the table; the compiled build only where there is one."""
    ours = [name for name in CONTESTANTS if name.startswith("moneyfacts")]
    patterns = [name for name in CONTESTANTS if name.endswith("pattern")]
    yield from (Run(name, name, sys.executable) for name in (*patterns, *ours))
    if COMPILED.exists():
        yield from (Run(f"{name}, compiled", name, sys.executable, str(COMPILED)) for name in ours)
    for name in CONTESTANTS:
        if name not in ours and name not in patterns:
            yield Run(name, name, str(PEERS))


def measure(run: Run, texts: str, seconds: float) -> Measured | str:
    """Run a contestant on texts; why it is missing where it cannot."""
    command = [run.python, str(HERE / "contestants.py"), run.contestant, str(seconds)]
    environment = os.environ | ({"PYTHONPATH": run.path} if run.path else {})
    try:
        done = subprocess.run(command, input=texts, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError:
        return "not installed: `make peers`"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
    return Measured(run.name, **json.loads(done.stdout))


def packed(texts: list[str]) -> str:
    """Return texts for a contestant: each whole, and by its sentences."""
    return json.dumps([(text, [text[start:end] for start, end in find_sentences(text)]) for text in texts])


def show(title: str, measured: list[Measured], missing: dict[str, str]) -> None:
    """Print the table."""
    [base] = [one for one in measured if one.name == "moneyfacts"]
    table = Table(
        "", "version", "MB/s", "µs a figure", "to the number pattern", "to moneyfacts", "read, MB", title=title
    )
    for one in measured:
        table.add_row(
            one.name,
            one.version,
            f"{one.speed:.3g}",
            f"{one.seconds / max(one.figures, 1) * 1e6:,.0f}",
            f"{one.ratio:,.1f}",
            f"{one.ratio / base.ratio:,.2f}",
            f"{one.characters / 1e6:.2f}",
        )
    for name, reason in missing.items():
        table.add_row(name, "missing", reason)
    Console(width=120).print(table)


def compare(title: str, texts: list[str], seconds: float) -> dict[str, object]:
    """Measure all contestants on some texts, print the table, and return the results."""
    prepared = packed(texts)
    measured, missing = [], {}
    for run in runs():
        one = measure(run, prepared, seconds)
        if isinstance(one, Measured):
            measured.append(one)
        else:
            missing[run.name] = one
    show(title, measured, missing)
    return {"text": title, "measured": [one._asdict() for one in measured], "missing": missing}


def main() -> None:
    """Compare on generated newswire and a generated filing, or on a file; keep the results of what was generated."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, metavar="FILE", help="the `text` of a .jsonl or .jsonl.gz file instead")
    parser.add_argument(
        "--size", type=int, default=3_000_000, metavar="N", help="characters of each text (%(default)s)"
    )
    parser.add_argument("--seconds", type=float, default=20, metavar="S", help="for each contestant (%(default)s)")
    parser.add_argument("--output", type=Path, default=HERE / "results" / "generated.json", metavar="FILE")
    given = parser.parse_args()
    if given.corpus:
        texts = {given.corpus.name: read_corpus(given.corpus)}
    else:
        texts = {
            "newswire": list(write_articles(given.size)),
            "filing, dense with figures": list(write_filings(given.size)),
        }
    results = [compare(title, one, given.seconds) for title, one in texts.items()]
    if not given.corpus:
        run = {"date": dt.datetime.now(dt.UTC).date().isoformat(), "python": platform.python_version()}
        given.output.parent.mkdir(exist_ok=True)
        given.output.write_text(json.dumps({**run, "results": results}, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
