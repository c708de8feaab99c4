"""Reads the documents that the command is given: files, folders, standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Document:
    """A text and where it is from: without a byte-order mark, its line ends as they are in the file."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A source that gave no text, and why."""

    source: str
    reason: str


def read_all(paths: Iterable[str], encoding: str) -> Iterator[Document | Unreadable]:
    """Read one document after the other, in the order of ``paths``; those of a folder are sorted by path."""
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir may raise, and reads "" as the current folder
            yield from _read_folder(path, encoding)
        else:
            yield _read(path, encoding)


def decode(data: bytes, encoding: str) -> str:
    r"""Turn bytes into text without a byte-order mark and without touching line ends.

    >>> decode(b"\xef\xbb\xbf$5\r\n", "utf-8")
    '$5\r\n'
    """
    return data.decode(encoding).removeprefix("\ufeff")


def is_encoding(name: str) -> bool:
    """Tell whether Python can decode text with it.

    >>> is_encoding("utf-8"), is_encoding("utf-16"), is_encoding("utf-9"), is_encoding("base64")
    (True, True, False, False)
    """
    try:
        b"$".decode(name)
    except LookupError:
        return False
    except UnicodeError:
        return True  # one byte alone is no text in UTF-16
    return True


def _read_folder(folder: str, encoding: str) -> Iterator[Document | Unreadable]:
    closed: list[OSError] = []
    files = [
        Path(place, name)
        for place, _, names in os.walk(folder, onerror=closed.append)
        for name in names
        if name.endswith(".txt")
    ]
    for error in closed:
        yield Unreadable(str(error.filename), reason_of(error))
    for file in sorted(files):
        yield _read(str(file), encoding)
    if not files and not closed:
        yield Unreadable(folder, "no *.txt file in this folder")


def _read(path: str, encoding: str) -> Document | Unreadable:
    try:
        data = _standard_input() if path == STANDARD_INPUT else _file(path)
        return Document(path, decode(data, encoding))
    except UnicodeDecodeError as error:
        return Unreadable(path, _bad_byte(error, encoding))
    except (OSError, UnicodeError) as error:
        return Unreadable(path, reason_of(error))


def _file(path: str) -> bytes:
    if not path:
        raise OSError("the path is empty")
    return Path(path).read_bytes()


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read()


def _bad_byte(error: UnicodeDecodeError, encoding: str) -> str:
    byte = error.object[error.start]
    return (
        f"byte 0x{byte:02x} at offset {error.start} is not {encoding} ({error.reason}): "
        "name the encoding of the file, such as --encoding cp1252"
    )


def reason_of(error: Exception) -> str:
    """Say in a few words why something could not be read or written.

    >>> reason_of(FileNotFoundError(2, "No such file or directory", "a.txt"))
    'no such file or directory'
    """
    return (getattr(error, "strerror", None) or str(error)).lower()
