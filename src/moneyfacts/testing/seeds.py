"""The seeds: short documents with the facts that moneyfacts should read from them, written by hand."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from moneyfacts import Facts
from moneyfacts.scoring import read_gold

#: Where a wheel has them, and where a checkout does.
_FOLDERS = (Path(__file__).parents[1] / "seeds", Path(__file__).parents[3] / "seeds")


class Seed(NamedTuple):
    """A document and its gold facts: ``name`` is that of its file, "05-quarterly-earnings"."""

    name: str
    text: str
    facts: Facts


def read_seeds() -> tuple[Seed, ...]:
    """Read all seeds, in the order of their names.

    Raises:
        FileNotFoundError: the installed package is without them.

    >>> first, *others = read_seeds()
    >>> first.name, first.facts[0].text, len(others)
    ('01-tokyo-pact', '50-50', 9)
    """
    found = next((folder for folder in _FOLDERS if folder.is_dir()), None)
    if found is None:
        raise FileNotFoundError(f"no seeds in {_FOLDERS[0]}: install moneyfacts again")
    return tuple(_read(path) for path in sorted(found.glob("*.txt")))


def _read(path: Path) -> Seed:
    # As bytes: line ends count, as in the offsets of the gold.
    text = path.read_bytes().decode()
    return Seed(path.stem, text, read_gold(path.with_suffix(".facts.jsonl").read_text(encoding="utf-8"), text))
