"""The compiled core finds the same facts as the pure one; run by ``make test-compiled`` alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import chain
from pathlib import Path

import pytest
from benchmarks.filing import write_filings
from benchmarks.newswire import write_articles
from hypothesis import given
from hypothesis import strategies as st
from tests.properties.documents import any_figure, carried, carriers
from tests.properties.test_linear import HOSTILE
from tests.properties.texts import any_text, fragments

import moneyfacts
from moneyfacts.testing.strategies import AnnotatedText

ROOT = Path(__file__).parents[2]

#: A process that parses what it is sent with the sources as they are, a line of JSON a text.
PURE = """
import json, sys
import moneyfacts.tokenizer
assert moneyfacts.tokenizer.__file__.endswith(".py")
for line in sys.stdin:
    print(json.dumps([fact.model_dump(mode="json") for fact in moneyfacts.parse(json.loads(line))]), flush=True)
"""

Reader = Callable[[str], object]


@pytest.fixture(scope="module")
def pure() -> Iterator[Reader]:
    """Reads a text with the pure core."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", PURE]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        given, told = process.stdin, process.stdout
        assert given is not None
        assert told is not None

        def read(text: str) -> object:
            given.write(json.dumps(text) + "\n")
            given.flush()
            return json.loads(told.readline())

        yield read


def compiled(text: str) -> object:
    return [fact.model_dump(mode="json") for fact in moneyfacts.parse(text)]


@pytest.mark.parametrize(
    "module", ["tokenizer", "lexicon.verbs", "grammar.figure", "passes.ranges", "context.links", "context.mentions"]
)
def test_core_is_compiled(module: str) -> None:
    assert not str(import_module(f"moneyfacts.{module}").__file__).endswith(".py")


def test_same_facts_of_documents(pure: Reader) -> None:
    seeds = (path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))
    for text in chain(seeds, write_articles(200_000), write_filings(50_000)):
        assert compiled(text) == pure(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_same_facts_of_hostile_texts(pure: Reader, name: str) -> None:
    text = HOSTILE[name](200)
    assert compiled(text) == pure(text)


@given(st.builds(carried, carriers, any_figure))
def test_same_facts_of_sentences(pure: Reader, document: AnnotatedText) -> None:
    assert compiled(document.text) == pure(document.text)


@given(fragments)
def test_same_facts_of_fragments(pure: Reader, text: str) -> None:
    assert compiled(text) == pure(text)


@given(any_text)
def test_same_facts_of_any_text(pure: Reader, text: str) -> None:
    assert compiled(text) == pure(text)
