"""Reads the entities that a user knows from a file: CSV or JSON."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterable, Iterator
from typing import Any

from moneyfacts import Entity
from moneyfacts.reading import STANDARD_INPUT, Unreadable, read_all

_COLUMNS = ("name", "id", "aliases")


class EntityFileError(ValueError):
    """A file of entities that cannot be used: its message is file, line and reason."""

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}" if line else f"{path}: {reason}")


class _BadRowError(ValueError):
    """What is wrong with one entity, and in which line."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def read_entities(path: str, encoding: str) -> list[Entity]:
    """Read the entities of a CSV file with the columns name, id and aliases, or of a JSON list of the same.

    Raises:
        EntityFileError: the file cannot be read, or something in it is no entity.
    """
    if path == STANDARD_INPUT or os.path.isdir(path):  # noqa: PTH112 - Path reads "" as the current folder
        raise EntityFileError(path, 0, "no file: give a CSV or JSON file of entities")
    given = next(read_all([path], encoding))
    if isinstance(given, Unreadable):
        raise EntityFileError(path, 0, given.reason)
    is_json = path.lower().endswith(".json") or given.text.lstrip()[:1] in {"[", "{"}
    try:
        return list(_of_json(given.text) if is_json else _of_csv(given.text))
    except _BadRowError as error:
        raise EntityFileError(path, error.line, str(error)) from None


# CSV


def _of_csv(text: str) -> Iterator[Entity]:
    rows = _rows(text)
    line, header = next(rows, (1, []))
    columns = [cell.strip().lower() for cell in header]
    for column in columns:
        if column not in _COLUMNS:
            raise _BadRowError(line, f"unknown column {column!r}: the first line names the columns, name,id,aliases")
    if "name" not in columns or len(set(columns)) < len(columns):
        raise _BadRowError(line, "the first line names the columns, each once: name,id,aliases")
    for line, cells in rows:
        if len(cells) > len(columns):
            raise _BadRowError(
                line, f"{len(cells)} cells for {len(columns)} columns: put a cell with a comma in quotes"
            )
        row = dict(zip(columns, cells, strict=False))
        aliases = re.split("[;|]", row.get("aliases", ""))
        yield _entity(line, row.get("name", ""), row.get("id", "").strip() or None, aliases)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, each with the line where it starts."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _BadRowError(line, str(error)) from None
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


# JSON


def _of_json(text: str) -> Iterator[Entity]:
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as error:
        raise _BadRowError(error.lineno, f"no JSON: {error.msg.lower()} in column {error.colno}") from None
    except ValueError as error:
        # A number of thousands of digits.
        raise _BadRowError(1, f"no JSON: {error}") from None
    except RecursionError:
        raise _BadRowError(1, "no list of entities: nested too deeply") from None
    if not isinstance(rows, list):
        raise _BadRowError(1, 'no list of entities: give [{"name": ..., "id": ..., "aliases": [...]}, ...]')
    for number, row in enumerate(rows):
        try:
            yield _of_object(row)
        except ValueError as error:
            raise _BadRowError(_line_of(text, number), str(error)) from None


def _of_object(row: Any) -> Entity:
    if not isinstance(row, dict):
        raise ValueError('no entity: give {"name": ..., "id": ..., "aliases": [...]}')  # noqa: TRY004 - data, no type
    for key in row:
        if key not in _COLUMNS:
            raise ValueError(f"unknown key {key!r}: the keys are name, id and aliases")
    name, number, aliases = row.get("name"), row.get("id"), row.get("aliases") or []
    if not isinstance(name, str):
        raise ValueError(f"name is {json.dumps(name)}, expected a string")  # noqa: TRY004 - data, no type
    if isinstance(number, int) and not isinstance(number, bool):
        number = str(number)
    if not (number is None or isinstance(number, str)):
        raise ValueError(f"id is {json.dumps(number)}, expected a string")
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise ValueError(f"aliases is {json.dumps(aliases)}, expected a list of strings")
    return _entity(0, name, number, aliases)


def _line_of(text: str, number: int) -> int:
    """The line where an entry of a list starts."""
    decoder, space = json.JSONDecoder(), re.compile(r"[\s,]*")
    at = text.index("[") + 1
    for _ in range(number):
        at = decoder.raw_decode(text, _end(space, text, at))[1]
    return text.count("\n", 0, _end(space, text, at)) + 1


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _entity(line: int, name: str, number: str | None, aliases: Iterable[str]) -> Entity:
    if not any(char.isalnum() for char in name):
        raise _BadRowError(line, f"name is {name!r}: give the name of the entity")
    return Entity(name=name.strip(), id=number, aliases=tuple(alias.strip() for alias in aliases if alias.strip()))
