"""What each stage of a parse costs, beside what the language's own regular expressions cost on the same text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from benchmarks.conftest import ROUNDS, Measure, each
from benchmarks.contestants import NUMBER, WORD_NUMBER_PUNCTUATION

import moneyfacts
from moneyfacts.context.direction import read_directions
from moneyfacts.context.sentences import find_sentences
from moneyfacts.context.surroundings import Knowledge, Surroundings, read_surroundings
from moneyfacts.grammar.anchors import find_anchored
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.figure import read_candidates
from moneyfacts.parser import Parser, fill_facts, prepare
from moneyfacts.passes import PASSES
from moneyfacts.passes.currencies import Resolved, Sentence, resolve_currencies
from moneyfacts.passes.document import Document
from moneyfacts.tokenizer import Tokens, tokenize

pytestmark = pytest.mark.benchmark(min_rounds=ROUNDS)


@dataclass(slots=True)
class Stages:
    """One text with what each stage hands to the next."""

    document: Document
    known: Knowledge
    anchored: list[tuple[int, int]]
    tokens: list[Tokens]
    candidates: list[list[Candidate]]
    figures: list[list[Candidate]]
    directed: list[Sentence]
    resolved: list[list[Resolved | None]]
    told: list[list[Surroundings]]


def staged(text: str) -> Stages:
    """Take a text through all stages."""
    document, known = prepare(Parser(), text, None, None, None)
    spans = list(find_anchored(text, known.sentences))
    tokens = [tokenize(text, start, end) for start, end in spans]
    candidates = [read_candidates(one, document.decimal) for one in tokens]
    figures = [passed(one, own) for one, own in zip(tokens, candidates, strict=True)]
    sentences = directed(tokens, figures)
    resolved = resolve_currencies(sentences, document)
    told = read_surroundings(text, sentences, known)
    return Stages(document, known, spans, tokens, candidates, figures, sentences, resolved, told)


def tokens_of(stages: Stages) -> list[Tokens]:
    """The tokens of every sentence that has an anchor."""
    return [tokenize(stages.document.text, begin, end) for begin, end in stages.anchored]


def candidates_of(stages: Stages) -> list[list[Candidate]]:
    """The candidates of every sentence."""
    return [read_candidates(one, stages.document.decimal) for one in stages.tokens]


def figures_of(stages: Stages) -> list[list[Candidate]]:
    """The candidates of every sentence through all passes."""
    return [passed(one, own) for one, own in zip(stages.tokens, stages.candidates, strict=True)]


def passed(tokens: Tokens, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of a sentence through all passes."""
    for run in PASSES:
        candidates = run(candidates, tokens)
    return candidates


def directed(tokens: list[Tokens], figures: list[list[Candidate]]) -> list[Sentence]:
    """The sentences, their figures with direction and role."""
    return [(one, read_directions(candidates, one)) for one, candidates in zip(tokens, figures, strict=True)]


def context_of(stages: Stages) -> object:
    """All that the context tells of the figures of a text."""
    return read_surroundings(stages.document.text, directed(stages.tokens, stages.figures), stages.known)


def models_of(stages: Stages) -> list[moneyfacts.Fact]:
    """The public models of all facts."""
    return list(fill_facts(stages.directed, stages.resolved, stages.told))


@pytest.fixture(scope="session")
def work(texts: list[str]) -> list[Stages]:
    """Every text with what each stage hands to the next; all tables and patterns are built by then."""
    return [staged(text) for text in texts]


@pytest.fixture(scope="session")
def facts(texts: list[str]) -> int:
    """How many facts the texts hold."""
    return sum(len(moneyfacts.parse(text)) for text in texts)


@pytest.fixture
def title(request: pytest.FixtureRequest) -> str:
    """The heading that the rows of a benchmark stand under."""
    if "start_up" in request.node.name:
        return "start: ratio to the bare interpreter"
    texts, count = request.getfixturevalue("texts"), request.getfixturevalue("facts")
    size = sum(map(len, texts))
    return f"{size:,} characters, {len(texts):,} texts, {count:,} facts: ratio to the number pattern"


def test_number_pattern(measure: Measure, texts: list[str], yardstick: Callable[[], object]) -> None:
    measure("re: number", lambda: each(NUMBER.findall, texts), yardstick)


def test_word_number_punctuation_pattern(measure: Measure, texts: list[str], yardstick: Callable[[], object]) -> None:
    measure("re: word|number|sign", lambda: each(WORD_NUMBER_PUNCTUATION.findall, texts), yardstick)


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("sentences", lambda one: list(find_sentences(one.document.text))),
        ("anchors", lambda one: list(find_anchored(one.document.text, one.known.sentences))),
        ("tokens", tokens_of),
        ("grammar", candidates_of),
        ("passes", figures_of),
        ("currencies", lambda one: resolve_currencies(one.directed, one.document)),
        ("context", context_of),
        ("models", models_of),
    ],
)
def test_stage(
    measure: Measure, work: list[Stages], yardstick: Callable[[], object], name: str, stage: Callable[[Stages], object]
) -> None:
    measure(name, lambda: each(stage, work), yardstick)


def test_whole_parse(measure: Measure, texts: list[str], yardstick: Callable[[], object]) -> None:
    measure("whole parse", lambda: each(moneyfacts.parse, texts), yardstick)


def start(code: str) -> None:
    """Run code in an interpreter of its own."""
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("bare interpreter", "pass"),
        ("and import", "import moneyfacts"),
        ("and first parse", "import moneyfacts; moneyfacts.parse('Acme rose 5% to $5.')"),
    ],
)
def test_start_up(measure: Measure, name: str, code: str) -> None:
    measure(name, lambda: start(code), lambda: start("pass"))
