"""What the command reads: texts and JSON lines, one document after the other, and how much of it there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath

from moneyfacts.reading import STANDARD_INPUT, Document, Unreadable, find_files, read_text, size_of
from moneyfacts.records import Fields, read_records

#: Suffixes of files of JSON lines.
_LINES = {".jsonl", ".ndjson"}


class InputFormat(StrEnum):
    """What a file holds: one text, or a record with a text in each line."""

    TEXT = "text"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The paths, and then the text, of a command; with neither, standard input. Nothing is read before it is asked for.

    ``format`` is that of all paths; without it their names tell, and standard input is a text.
    """

    paths: list[str]
    text: str | None = None
    encoding: str = "utf-8"
    format: InputFormat | None = None
    fields: Fields = field(default_factory=Fields)

    def __iter__(self) -> Iterator[Document | Unreadable]:
        """Read one document after the other."""
        for found in self._files():
            if isinstance(found, Unreadable):
                yield found
            elif self._is_lines(found):
                yield from read_records(found, self.encoding, self.fields)
            else:
                yield read_text(found, self.encoding)
        if self.text is not None:
            yield Document("text", self.text)

    def size(self) -> int | None:
        """How many bytes there are, None where that cannot be told beforehand."""
        sizes = [size_of(found) for found in self._files() if isinstance(found, str)]
        return None if None in sizes else sum(size for size in sizes if size)

    def _files(self) -> Iterator[str | Unreadable]:
        paths = self.paths if self.paths or self.text is not None else [STANDARD_INPUT]
        return find_files(paths, ".jsonl" if self.format is InputFormat.JSONL else ".txt")

    def _is_lines(self, path: str) -> bool:
        return _holds_lines(path) if self.format is None else self.format is InputFormat.JSONL


def _holds_lines(path: str) -> bool:
    """Tell by the name of a file whether it holds JSON lines.

    >>> [_holds_lines(path) for path in ("a.jsonl", "a.NDJSON.gz", "a.txt", "-")]
    [True, True, False, False]
    """
    return PurePath(path.lower().removesuffix(".gz")).suffix in _LINES
