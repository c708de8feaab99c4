"""Opens what the command writes to: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import io
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


def standard_output(*, utf8: bool) -> TextIO:
    r"""Prepare standard output for any text.

    What cannot be encoded is written as an escape; in UTF-8 those are lone surrogates alone, whose escape (``\udc80``)
    is also JSON's.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        if utf8:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")
    return sys.stdout


def discard_standard_output() -> None:
    """Let what is still to be written vanish, so that Python does not fail on it again as it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@contextmanager
def whole_file(path: str) -> Iterator[TextIO]:
    """Write a file under a temporary name beside it, and give it its own name only when all is written."""
    given = Path(path)
    mode = given.stat().st_mode if given.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        # A device or a pipe must not be replaced by a file; a folder is refused here.
        with _open(given) as stream:
            yield stream
        return
    target = given.resolve()
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with _open(temporary) as stream:
            if mode is not None:
                temporary.chmod(stat.S_IMODE(mode))
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _open(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
