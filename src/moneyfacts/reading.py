"""Reads the documents that the command is given: files, folders, standard input."""

from __future__ import annotations

import gzip
import os
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Document:
    """A text and where it is from: without a byte-order mark, its line ends as they are in the file.

    ``size`` is how many bytes of the input it took.
    """

    source: str
    text: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A source that gave no text, and why; ``size`` is how many bytes of the input it took."""

    source: str
    reason: str
    size: int = 0


def read_all(paths: Iterable[str], encoding: str) -> Iterator[Document | Unreadable]:
    """Read one document after the other, in the order of ``paths``; those of a folder are sorted by path."""
    for found in find_files(paths):
        yield found if isinstance(found, Unreadable) else read_text(found, encoding)


def find_files(paths: Iterable[str], suffix: str = ".txt") -> Iterator[str | Unreadable]:
    """Put the files with this suffix in the place of each folder, sorted by path."""
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir may raise, and reads "" as the current folder
            yield from _find_in_folder(path, suffix)
        else:
            yield path


def read_text(path: str, encoding: str) -> Document | Unreadable:
    """Read a file, or standard input, as one text."""
    try:
        with open_bytes(path) as stream:
            data = stream.read()
        return Document(path, decode(data, encoding), len(data))
    except UnicodeDecodeError as error:
        return Unreadable(path, bad_byte(error, encoding))
    except (OSError, EOFError, UnicodeError, zlib.error) as error:
        return Unreadable(path, reason_of(error))


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


def open_bytes(path: str) -> AbstractContextManager[BinaryIO]:
    """Open a file, unpacked if its name ends in ``.gz``, or standard input.

    Raises:
        OSError: there is no such file, or it cannot be read.
    """
    if path == STANDARD_INPUT:
        if sys.stdin is None:
            raise OSError("standard input is closed")
        return nullcontext(sys.stdin.buffer)  # it stays open, and may be named twice
    if not path:
        raise OSError("the path is empty")
    if path.lower().endswith(".gz"):
        return cast("BinaryIO", gzip.open(path))
    return Path(path).open("rb")


def size_of(path: str) -> int | None:
    """How many bytes there are to read, None where that cannot be told beforehand."""
    if path.lower().endswith(".gz"):
        return None
    try:
        status = os.fstat(sys.stdin.fileno()) if path == STANDARD_INPUT else os.stat(path)  # noqa: PTH116 - as above
    except (OSError, ValueError, AttributeError):
        return None  # no file: it is told when it is read
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def bad_byte(error: UnicodeDecodeError, encoding: str) -> str:
    """Say which byte is not of the encoding, and what to do."""
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


def _find_in_folder(folder: str, suffix: str) -> Iterator[str | Unreadable]:
    closed: list[OSError] = []
    files = [
        Path(place, name)
        for place, _, names in os.walk(folder, onerror=closed.append)
        for name in names
        if name.endswith(suffix)
    ]
    for error in closed:
        yield Unreadable(str(error.filename), reason_of(error))
    yield from map(str, sorted(files))
    if not files and not closed:
        yield Unreadable(folder, f"no *{suffix} file in this folder")
