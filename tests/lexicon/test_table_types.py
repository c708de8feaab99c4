"""Tables are what their functions say: a compiled build takes nothing else, and a pure one would not tell."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest

_CORE = ("grammar", "passes", "context", "lexicon")


def _tables() -> Iterator[Any]:
    """The functions of the core that build a table once."""
    for package in _CORE:
        path = importlib.import_module(f"moneyfacts.{package}").__path__
        for found in pkgutil.iter_modules(path, f"moneyfacts.{package}."):
            for table in vars(importlib.import_module(found.name)).values():
                if hasattr(table, "cache_info") and table.__module__ == found.name:
                    yield table


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(table, id=f"{table.__module__.removeprefix('moneyfacts.')}.{table.__name__}")
        for table in _tables()
        if not inspect.signature(table).parameters
    ],
)
def test_a_table_has_the_type_that_its_function_tells(table: Any) -> None:
    told = str(inspect.signature(table).return_annotation).partition("[")[0].rpartition(".")[2]
    types = {kind.__name__ for kind in type(table()).__mro__}
    assert told in types or told in {"Sequence", "Mapping"}


def test_the_core_is_looked_at() -> None:
    assert sum(1 for _ in _tables()) > 100
