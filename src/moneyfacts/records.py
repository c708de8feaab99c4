"""Reads JSON lines: each line is a record, and one of its fields is the text."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from moneyfacts.reading import Document, Unreadable, bad_byte, decode, open_bytes, reason_of

#: How many fields of a record a message names.
_NAMED = 8


@dataclass(frozen=True, slots=True)
class Fields:
    """Which field of a record is its text, and which names it."""

    text: str = "text"
    id: str | None = None


class _BadRecordError(ValueError):
    """What is wrong with a record."""


def read_records(path: str, encoding: str, fields: Fields) -> Iterator[Document | Unreadable]:
    """Read one record after the other: a file of any size takes the memory of its longest line.

    A record's source is ``path:LINE``, or what its ``fields.id`` tells. Blank lines are passed over.
    """
    if not _is_line_end(encoding):
        yield Unreadable(path, f"JSON lines cannot be told apart in {encoding}: write the file in utf-8")
        return
    try:
        with open_bytes(path) as stream:
            yield from _records(stream, path, encoding, fields)
    except (OSError, EOFError, zlib.error) as error:
        yield Unreadable(path, reason_of(error))


def _is_line_end(encoding: str) -> bool:
    try:
        return b"\n".decode(encoding) == "\n"
    except UnicodeError:
        return False


def _records(stream: BinaryIO, path: str, encoding: str, fields: Fields) -> Iterator[Document | Unreadable]:
    size = 0
    for number, line in enumerate(stream, start=1):
        size += len(line)
        if not line.strip():
            continue
        place = f"{path}:{number}"
        try:
            record = _record(decode(line, encoding).rstrip("\r\n"))
            yield Document(_name(record, fields, place), _text(record, fields), size)
        except UnicodeDecodeError as error:
            yield Unreadable(place, bad_byte(error, encoding), size)
        except _BadRecordError as error:
            yield Unreadable(place, str(error), size)
        size = 0


def _record(line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise _BadRecordError(f"no JSON: {error.msg.lower()} in column {error.colno}") from None
    except ValueError as error:  # a number of too many digits
        raise _BadRecordError(f"no JSON: {error}") from None
    except RecursionError:
        raise _BadRecordError("no JSON: nested too deeply") from None
    if not isinstance(record, dict):
        raise _BadRecordError('no record: each line is an object, such as {"text": "It paid $5."}')
    return record


def _text(record: dict[str, Any], fields: Fields) -> str:
    text = _field(record, fields.text, "--text-field")
    if not isinstance(text, str):
        raise _BadRecordError(f"field {fields.text!r} is {_shown(text)}, expected a string")
    return text


def _name(record: dict[str, Any], fields: Fields, place: str) -> str:
    if fields.id is None:
        return place
    name = _field(record, fields.id, "--id-field")
    if isinstance(name, bool) or not isinstance(name, str | int):
        raise _BadRecordError(f"field {fields.id!r} is {_shown(name)}, expected a string or a whole number")
    return str(name)


def _field(record: dict[str, Any], name: str, option: str) -> Any:
    if name in record:
        return record[name]
    there = ", ".join([*list(record)[:_NAMED], *(["..."] if len(record) > _NAMED else [])]) or "none"
    raise _BadRecordError(f"no field {name!r}: choose one with {option} (there are: {there})")


def _shown(value: Any) -> str:
    """The kind of a JSON value, as it may be long."""
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "a truth value", type(None): "null"}
    return kinds.get(type(value), "a number")
