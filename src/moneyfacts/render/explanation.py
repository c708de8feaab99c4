"""Explanations as lines for people, document by document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.text import Text

from moneyfacts import Explanation
from moneyfacts.render.columns import clean

#: How wide the labels are.
_LABEL = 12


def write_explanations(results: Iterable[tuple[str, list[Explanation]]], stream: TextIO) -> None:
    """Write each explanation as its heading and a line for each thing it tells, a blank line between two."""
    console = Console(file=stream, highlight=False, soft_wrap=True)
    any_yet = False
    for source, explanations in results:
        for explanation in explanations:
            if any_yet:
                console.print()
            any_yet = True
            console.print(Text.assemble((clean(explanation.heading), "bold"), (f" of {clean(source)}", "dim")))
            for label, told in explanation.lines():
                console.print(Text.assemble("  ", (label.ljust(_LABEL), "dim"), "  ", clean(told)))
    if not any_yet:
        console.print(Text("no figures", "dim"))
    stream.flush()
