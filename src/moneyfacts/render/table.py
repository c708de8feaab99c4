"""Facts as a table for people, grouped by document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from moneyfacts import Fact, Facts
from moneyfacts.render.columns import COLUMNS, Column, clean
from moneyfacts.render.values import counted

#: What stands between two columns: padding, and the divider of the box, which is a space.
_GAP = 2
_MIN_WIDTH, _MAX_WIDTH = 8, 36
#: Context narrower than this tells nothing.
_MIN_CONTEXT, _MAX_CONTEXT = 24, 72


def write_table(results: Iterable[tuple[str, Facts]], stream: TextIO) -> None:
    """Write one table for each document, all with the same columns."""
    documents = list(results)
    console = Console(file=stream, highlight=False)
    layout = _Layout.of([fact for _, facts in documents for fact in facts], console.width)
    for place, (source, facts) in enumerate(documents):
        if place:
            console.print()
        if len(documents) > 1:
            console.print(_heading(source, facts), no_wrap=True, overflow="ellipsis")
        console.print(layout.table(facts) if facts else Text("no figures", "dim"))
    if len(documents) > 1:
        console.print()
        count = sum(len(facts) for _, facts in documents)
        console.print(Text(f"{counted(count, 'figure')} in {counted(len(documents), 'document')}", "bold"))
    stream.flush()


@dataclass(frozen=True, slots=True)
class _Layout:
    """The columns that have something to show, and how wide each is."""

    widths: dict[Column, int]
    context: int

    @classmethod
    def of(cls, facts: list[Fact], available: int) -> _Layout:
        natural = {}
        for column in COLUMNS:
            widest = max((cell_len(column.text(fact)) for fact in facts), default=0)
            if widest:
                natural[column] = min(max(widest, len(column.name)), _MAX_WIDTH)
        widths = _fitted(natural, available - _GAP * len(natural))
        left = available - sum(widths.values()) - _GAP * len(widths)
        return cls(widths, min(left, _MAX_CONTEXT) if left >= _MIN_CONTEXT else 0)

    def table(self, facts: Facts) -> Table:
        table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, _GAP - 1, 0, 0), header_style="dim")
        for column, width in self.widths.items():
            table.add_column(column.name, width=width, overflow="fold")
        if self.context:
            table.add_column("context", width=self.context, no_wrap=True, overflow="ellipsis", style="dim")
        for fact in facts:
            cells = [column.shown(fact) for column in self.widths]
            table.add_row(*cells, *([_context(fact, facts.text, self.context)] if self.context else []))
        return table


def _fitted(natural: dict[Column, int], available: int) -> dict[Column, int]:
    """Take from the widest columns until all fit."""
    widths = dict(natural)
    while sum(widths.values()) > available:
        widest = max(widths, key=lambda column: widths[column])
        if widths[widest] <= _MIN_WIDTH:
            break
        widths[widest] -= 1
    return widths


def _heading(source: str, facts: Facts) -> Text:
    return Text.assemble((clean(source), "bold"), (f"  {counted(len(facts), 'figure')}", "dim"))


def _context(fact: Fact, source: str, width: int) -> Text:
    """Cut out what stands around a figure, the figure itself in the middle and not dimmed."""
    length = fact.end - fact.start
    start = max(0, fact.start - max(0, width - length) // 2)
    before, after = source[start : fact.start], source[fact.end : start + width]
    if start > 0:
        before = "…" + before[1:]
    if start + width < len(source) and after:
        after = after[:-1] + "…"
    return Text.assemble(clean(before), (clean(fact.text), "not dim bold"), clean(after))
