"""Real text to run the benchmarks on."""

from __future__ import annotations

import gzip
import json
from pathlib import Path


def read_corpus(path: Path) -> list[str]:
    """Return the texts of a file of JSON lines, packed or not: the `text` of each.

    Raises:
        SystemExit: there is no text in it.
    """
    data = path.read_bytes()
    lines = (gzip.decompress(data) if path.suffix == ".gz" else data).decode().splitlines()
    texts = [json.loads(line)["text"] for line in lines if line.strip()]
    if not any(texts):
        raise SystemExit(f"{path}: no text in it")
    return texts
