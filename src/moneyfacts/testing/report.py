"""What a failed comparison shows: the text with carets under its figures, then expected and found side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from io import StringIO
from shutil import get_terminal_size
from typing import Any, NamedTuple

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from moneyfacts import Fact, Measure, Mention, Period
from moneyfacts.render.columns import clean
from moneyfacts.render.values import figure_value, number, value
from moneyfacts.testing.expectation import fields_of, find_differences, is_figure
from moneyfacts.testing.pairing import Pair

_INDENT = "  "
#: pytest puts its own margin before each line.
_MARGIN = 8
_NARROWEST, _WIDEST = 60, 120


def failure(text: str, pairs: Sequence[Pair]) -> str:
    """Write what is not as expected, for an ``AssertionError``."""
    wrong = [pair for pair in pairs if not pair.is_right]
    plural = "" if len(pairs) == 1 else "s"
    head = f"{len(wrong)} of {len(pairs)} fact{plural} {'is' if len(wrong) == 1 else 'are'} not as expected"
    labels = [str(place) if len(wrong) > 1 else "" for place in range(1, len(wrong) + 1)]
    marks = [mark for pair, label in zip(wrong, labels, strict=True) if (mark := _mark(text, pair, label))]
    table = _table("", "field", "expected", "found") if len(wrong) > 1 else _table("field", "expected", "found")
    for pair, label in zip(wrong, labels, strict=True):
        for place, row in enumerate(_rows(pair)):
            table.add_row(*(["" if place else label] if label else []), *row)
    return "\n".join([head, "", *_marked(text, marks), *_printed(table)])


def differences(left: object, right: object) -> list[str] | None:
    """Tell in which fields two facts or two figures of one kind differ; None for anything else."""
    # The copies have every field filled in: equality looks at those too that were left out.
    if isinstance(left, Fact) and isinstance(right, Fact):
        head, fields = f"{left.text!r} == {right.text!r}", fields_of(right.model_copy(update=dict(right)))
    elif is_figure(left) and is_figure(right) and left.kind == right.kind:
        head, fields = (
            f"{figure_value(left)} == {figure_value(right)}",
            fields_of(right.model_copy(update=dict(right)))["figure"],
        )
    else:
        return None
    table = _table("field", "left", "right")
    for one in find_differences(fields, left):
        table.add_row(one.field, _shown(one.found), _shown(one.expected))
    return [head, *_printed(table)]


# The table


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for name in columns:
        table.add_column(name, overflow="fold")
    return table


def _rows(pair: Pair) -> Iterator[tuple[str, Text, Text]]:
    """Yield field, expected and found: first the text, so that one sees which figure it is."""
    wanted = dict(_flat(pair.expected or {}))
    text = wanted.pop("text", "") if pair.expected else "nothing"
    yield "text", _cell(text), _cell(pair.found.text if pair.found else "nothing")
    if pair.expected is None and pair.found:
        yield "figure", Text(), _cell(value(pair.found))
    for field, expected in wanted.items() if pair.found is None else ():
        yield field, _cell(expected), Text()
    for one in pair.differences:
        if one.field != "text":
            yield one.field, _cell(one.expected), _cell(one.found)


def _flat(fields: dict[str, Any], owner: str = "") -> Iterator[tuple[str, Any]]:
    for name, wanted in fields.items():
        if isinstance(wanted, dict):
            yield from _flat(wanted, f"{owner}{name}.")
        else:
            yield f"{owner}{name}", wanted


def _cell(given: Any) -> Text:
    return Text(_shown(given))


def _shown(given: Any) -> str:
    """Write a value as one would say it: a number in digits, a name or a phrase for what was found."""
    if is_figure(given):
        return figure_value(given)
    if isinstance(given, Mention):
        return given.name
    if isinstance(given, Measure | Period):
        return given.text
    if isinstance(given, dict):
        return ", ".join(f"{name} {_shown(one)}" for name, one in given.items())
    if isinstance(given, tuple):
        return ", ".join(map(_shown, given)) or "none"
    if isinstance(given, Decimal):
        return number(given)
    return f"{given:,}" if isinstance(given, int | float) and not isinstance(given, bool) else clean(str(given))


def _printed(table: Table) -> list[str]:
    stream = StringIO()
    Console(file=stream, width=_width(), color_system=None, highlight=False).print(table)
    return [_INDENT + line.rstrip() for line in stream.getvalue().splitlines()]


def _width() -> int:
    return max(_NARROWEST, min(_WIDEST, get_terminal_size().columns - _MARGIN))


# The text


class _Mark(NamedTuple):
    start: int
    end: int
    label: str


def _mark(text: str, pair: Pair, label: str) -> _Mark | None:
    """Tell where the text is to be marked: what was found, else where the expected expression stands, if it does."""
    if pair.found:
        return _Mark(pair.found.start, pair.found.end, label)
    wanted = (pair.expected or {}).get("text")
    start = text.find(wanted) if isinstance(wanted, str) and wanted else -1
    return _Mark(start, start + len(wanted), label) if wanted and start >= 0 else None


def _marked(text: str, marks: list[_Mark]) -> list[str]:
    """Show the lines of the text that have marks, with carets under these; of long lines what is around."""
    width = _width() - len(_INDENT)
    shown: list[str] = []
    last = -1
    for mark in sorted(marks):
        if mark.start < last:
            continue
        left, right = _window(text, mark, width)
        inside = [one for one in marks if left <= one.start < right]
        lines = [text[left:right], _carets(text, left, right, inside), _labels(text, left, inside)]
        shown += [_INDENT + clean(line).rstrip() for line in lines if line.strip()]
        last = right
    return [*shown, ""] if shown else []


def _window(text: str, mark: _Mark, width: int) -> tuple[int, int]:
    """The line of a mark, cut to the width around it."""
    start = text.rfind("\n", 0, mark.start) + 1
    end = text.find("\n", mark.start)
    end = len(text) if end < 0 else end
    if end - start > width:
        start = max(start, mark.start - width // 3)
    return start, min(end, start + width)


def _carets(text: str, left: int, right: int, marks: Iterable[_Mark]) -> str:
    """A caret under each cell of what is marked; wide characters take two."""
    marked = {at for mark in marks for at in range(mark.start, min(mark.end, right))}
    return "".join(("^" if at in marked else " ") * cell_len(clean(text[at])) for at in range(left, right))


def _labels(text: str, left: int, marks: Iterable[_Mark]) -> str:
    line = ""
    for mark in sorted(marks):
        line = line.ljust(cell_len(clean(text[left : mark.start]))) + mark.label
    return line
