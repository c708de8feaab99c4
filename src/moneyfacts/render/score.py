"""A score as a table for people, or as JSON."""

from __future__ import annotations

import json
from typing import Any, TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from moneyfacts.scoring import OPTIONAL, Score, Tally


def write_score_table(score: Score, stream: TextIO) -> None:
    """Write a row for the spans found and one for each aspect that the gold tells."""
    console = Console(file=stream, highlight=False)
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="dim")
    table.add_column("", style="bold", no_wrap=True)
    for heading in ("right", "accuracy", "precision", "recall", "F1"):
        table.add_column(heading, justify="right", no_wrap=True)
    found = score.found
    table.add_row("found", f"{found.hits:,} of {found.gold:,}", "", *_shares(found))
    for name, tally in score.aspects.items():
        if tally.judged:
            shares = _shares(tally) if name in OPTIONAL else ("", "", "")
            table.add_row(name, f"{tally.right:,} of {tally.judged:,}", _percent(tally.accuracy), *shares)
    console.print(table)
    documents = f"{score.documents:,} document{'' if score.documents == 1 else 's'}"
    console.print(Text(f"\n{documents}, {found.gold:,} gold facts, {found.given:,} from the parser", "dim"))
    stream.flush()


def write_score_json(score: Score, stream: TextIO) -> None:
    """Write one object: counts and shares, null where nothing was to be judged."""
    found = score.found
    shown = {
        "documents": score.documents,
        "found": {"gold": found.gold, "given": found.given, "right": found.hits} | _numbers(found),
    } | {name: _aspect(tally, optional=name in OPTIONAL) for name, tally in score.aspects.items()}
    stream.write(json.dumps(shown, indent=2) + "\n")
    stream.flush()


def _aspect(tally: Tally, *, optional: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {"judged": tally.judged, "right": tally.right, "accuracy": _rounded(tally.accuracy)}
    return shown | _numbers(tally) if optional else shown


def _numbers(tally: Tally) -> dict[str, float | None]:
    return {"precision": _rounded(tally.precision), "recall": _rounded(tally.recall), "f1": _rounded(tally.f1)}


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def _shares(tally: Tally) -> tuple[str, str, str]:
    return _percent(tally.precision), _percent(tally.recall), _percent(tally.f1)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"
