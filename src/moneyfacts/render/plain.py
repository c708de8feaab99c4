"""Facts as plain lines: what a Python prompt shows."""

from __future__ import annotations

from moneyfacts import Facts
from moneyfacts.render.columns import COLUMNS
from moneyfacts.render.values import counted

#: More than this many facts, or letters of a cell, are for a table.
_MOST, _WIDEST = 30, 40


def to_lines(facts: Facts) -> str:
    """Write a line for each fact: the figure, its value, and what it is about.

    >>> import moneyfacts
    >>> print(to_lines(moneyfacts.parse("Acme's revenue rose 12% to $5 million.")))
    <2 figures
      12%         12 %           ▲ change  Acme  revenue
      $5 million  USD 5,000,000  ▲ to      Acme  revenue>
    >>> print(to_lines(moneyfacts.parse("nothing")))
    <no figures>
    """
    if not facts:
        return "<no figures>"
    rows = [[_cut(column.text(fact)) for column in COLUMNS] for fact in facts[:_MOST]]
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True) if width) for row in rows]
    more = [f"… and {len(facts) - _MOST:,} more"] if len(facts) > _MOST else []
    return "\n  ".join([f"<{counted(len(facts), 'figure')}", *map(str.rstrip, lines), *more]) + ">"


def _cut(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else cell[: _WIDEST - 1] + "…"
