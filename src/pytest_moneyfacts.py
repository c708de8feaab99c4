"""The pytest plugin: fixtures that read text, and a comparison of facts that one can read.

It stands outside of the package because pytest loads it in every run, and importing the package would load the parser
and pydantic for tests that need neither. Everything is imported in the fixture that uses it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from moneyfacts import Facts, Parser
    from moneyfacts.testing.assertion import Expected
    from moneyfacts.testing.seeds import Seed


@pytest.fixture(scope="session")
def moneyfacts_parser() -> Parser:
    """The parser of the other fixtures; define a fixture of this name for one with your own settings."""
    import moneyfacts

    return moneyfacts.Parser()


@pytest.fixture(scope="session")
def parse_facts(moneyfacts_parser: Parser) -> Callable[..., Facts]:
    """Read a text: a function with the arguments of ``moneyfacts.parse``."""
    return moneyfacts_parser.parse


@pytest.fixture(scope="session")
def assert_facts(moneyfacts_parser: Parser) -> Callable[..., Facts]:
    """Demand that a text gives just these facts: ``assert_facts(text, [...])``; see ``moneyfacts.testing``."""
    from moneyfacts.testing import assertion

    def assert_facts(text: str, expected: Iterable[Expected], **options: Any) -> Facts:
        __tracebackhide__ = True
        return assertion.assert_facts(text, expected, parser=moneyfacts_parser, **options)

    return assert_facts


@pytest.fixture(scope="session")
def moneyfacts_seeds() -> tuple[Seed, ...]:
    """The documents that come with moneyfacts: each with its ``name``, its ``text`` and its gold ``facts``."""
    from moneyfacts.testing.seeds import read_seeds

    return read_seeds()


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Tell in which fields two facts or two figures differ."""
    if op != "==" or "moneyfacts.facts" not in sys.modules:
        # Nothing can be a fact before somebody has imported it.
        return None
    from moneyfacts.testing.report import differences

    return differences(left, right)
