"""The examples of README.md and of the pages in docs/ run, and give what is printed under them.

A block of Python with prompts is a part of its page's session. A block with a title is a file of that name. The
commands of console blocks run in the folder with these files, in which `seeds` is that of the checkout.
"""

from __future__ import annotations

import doctest
import inspect
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

import moneyfacts
from moneyfacts import Facts, arrow, testing
from moneyfacts.render.columns import COLUMNS
from moneyfacts.testing import strategies

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
README = ROOT / "README.md"
PAGES = [README, *sorted(DOCS.rglob("*.md"))]
#: Needs a session of Spark: tests_spark runs it.
SPARK = DOCS / "how-to" / "spark.md"
#: The width at which the tables of the pages were printed.
ENVIRONMENT = {"COLUMNS": "100", "PYTHONUTF8": "1", "PATH": os.environ["PATH"]}
#: Speaks of the reader's own files.
NOT_RUN = {"moneyfacts score report.facts.jsonl"}


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its title if it is a file, and what is in it."""

    language: str
    title: str
    text: str


def blocks(page: Path) -> list[Block]:
    found = re.findall(
        r'^ *```(\w+)(?: title="([^"]+)")?\n(.*?)^ *```$', page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE
    )
    return [Block(*parts) for parts in found]


def session(page: Path) -> str:
    """All prompts of a page, as a reader would type them."""
    return "\n".join(block.text for block in blocks(page) if block.language == "python" and not block.title)


def commands(page: Path) -> list[tuple[str, str]]:
    """Each command of ours or of pytest, with the lines that follow it."""
    return [
        (command, shown)
        for block in blocks(page)
        if block.language == "console"
        for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n?)*)", block.text, flags=re.MULTILINE)
        if re.search(r"(^|\| )(moneyfacts|pytest)\b", command) and command not in NOT_RUN
    ]


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def having(found: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", found, ids=[name(page) for page in found])


@pytest.fixture
def folder(page: Path, tmp_path: Path) -> Path:
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    for block in blocks(page):
        if block.title:
            (tmp_path / block.title).write_text(block.text, encoding="utf-8")
    return tmp_path


def test_there_are_examples() -> None:
    assert session(README)
    assert commands(README)


@having([page for page in PAGES if session(page) and page != SPARK])
def test_python_examples(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    test = doctest.DocTestParser().get_doctest(session(page), {}, page.name, page.name, 0)
    assert test.examples
    report: list[str] = []
    assert doctest.DocTestRunner().run(test, out=report.append).failed == 0, "".join(report)


@having([page for page in PAGES if commands(page)])
def test_console_examples(page: Path, folder: Path) -> None:
    for command, shown in commands(page):
        printed = run(command, folder)
        # "..." stands for what is left out, as in a doctest.
        if not doctest.OutputChecker().check_output(shown, printed, doctest.ELLIPSIS):
            assert printed == shown, command


def run(command: str, folder: Path) -> str:
    before, pipe, program = command.rpartition("| ")
    stdin = " ".join(shlex.split(before.removesuffix(" "))[1:]) + "\n" if pipe else ""  # echo '...' | moneyfacts
    module, *arguments = shlex.split(program)
    if module == "moneyfacts" and arguments[0] == "parse" and not {"--format", "--output"} & {*arguments}:
        arguments += ["--format", "table"]  # what a reader sees on a terminal
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        input=stdin.encode(),
        capture_output=True,
        cwd=folder,
        check=False,
        env=ENVIRONMENT,
    )
    printed = done.stderr.decode() + done.stdout.decode()
    return "".join(f"{line.rstrip()}\n" for line in printed.splitlines())


@having([page for page in PAGES if page != README])
def test_no_block_of_the_docs_goes_untried(page: Path) -> None:
    for block in blocks(page):
        tried = {"python": ">>> " in block.text, "console": block.text.startswith("$ ")}
        assert block.title or tried.get(block.language), block.text


# What counts: tables of texts and the figures in them.

COUNTS = DOCS / "what-counts.md"
QUOTED = re.compile(r"`([^`]+)`")


def counted() -> Iterator[tuple[str, str]]:
    """Each text of the page with the figures that its row says; under the last heading none gives any."""
    tables, nothing = COUNTS.read_text("utf-8").split("## What does not count")
    for texts, figures in re.findall(r"^\| (`.+`) \| ([^|`]+) \|$", tables, flags=re.MULTILINE):
        yield from ((text, figures) for text in QUOTED.findall(texts))
    yield from ((text, "") for text in QUOTED.findall(nothing))


def shown(facts: Facts) -> str:
    """The change and the value of each fact, as the command's table shows them."""
    columns = {column.name: column for column in COLUMNS}
    return "; ".join(f"{columns['change'].text(fact)} {columns['value'].text(fact)}".strip() for fact in facts)


@pytest.mark.parametrize(("text", "figures"), [*counted()], ids=[text for text, _ in counted()])
def test_what_counts(text: str, figures: str) -> None:
    assert shown(moneyfacts.parse(text)) == figures


# The reference: all that is public, and nothing else.

REFERENCE = DOCS / "reference"


def listed() -> set[str]:
    pages = "".join(page.read_text("utf-8") for page in REFERENCE.glob("*.md"))
    return {name.removeprefix("moneyfacts.") for name in re.findall(r"^::: (\S+)$", pages, flags=re.MULTILINE)}


def test_reference_has_every_public_name() -> None:
    top = {name for name in listed() if "." not in name}
    assert top == {*moneyfacts.__all__} - {"Figure", "__version__"}  # a union, told in words; a string


@pytest.mark.parametrize("module", [arrow, testing, strategies], ids=lambda module: module.__name__)
def test_reference_has_what_modules_offer(module: ModuleType) -> None:
    offered = {name for name in module.__all__ if inspect.isfunction(getattr(module, name))}
    path = module.__name__.removeprefix("moneyfacts.")
    assert offered
    assert {f"{path}.{name}" for name in offered} <= listed()
