"""Facts as JSON: one object a line, or one array of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from moneyfacts import Fact, Facts


def write_lines(results: Iterable[tuple[str, Facts]], stream: TextIO) -> None:
    """Write each fact as one line, document by document."""
    for source, facts in results:
        stream.writelines(f"{_line(source, fact)}\n" for fact in facts)
        stream.flush()


def write_array(results: Iterable[tuple[str, Facts]], stream: TextIO) -> None:
    """Write all facts as one array, a fact a line."""
    before = "[\n"
    for source, facts in results:
        for fact in facts:
            stream.write(before + _line(source, fact))
            before = ",\n"
    stream.write("[]\n" if before == "[\n" else "\n]\n")
    stream.flush()


def _line(source: str, fact: Fact) -> str:
    return json.dumps({"source": source} | fact.model_dump(mode="json"), ensure_ascii=False)
