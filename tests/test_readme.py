"""The examples of README.md and of docs/ run, and give what is printed under them."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
#: The width at which the tables of README.md were printed.
ENVIRONMENT = {"COLUMNS": "100", "PYTHONUTF8": "1"}


def blocks(language: str, page: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page, flags=re.DOTALL | re.MULTILINE)


def commands() -> list[tuple[str, str]]:
    """Each "$ moneyfacts ..." with the lines that follow it."""
    return [
        (command, shown)
        for block in blocks("console")
        for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, flags=re.MULTILINE)
        if "moneyfacts parse" in command
    ]


def test_there_are_examples() -> None:
    assert blocks("python")
    assert commands()


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_python_examples(page: Path) -> None:
    # The blocks are one session, as a reader would type them.
    examples = "\n".join(blocks("python", page.read_text(encoding="utf-8")))
    session = doctest.DocTestParser().get_doctest(examples, {}, page.name, page.name, 0)
    assert session.examples
    report: list[str] = []
    assert doctest.DocTestRunner().run(session, out=report.append).failed == 0, "".join(report)


@pytest.mark.parametrize(("command", "shown"), commands(), ids=[command for command, _ in commands()])
def test_console_examples(command: str, shown: str) -> None:
    before, pipe, program = command.rpartition("| ")
    stdin = " ".join(shlex.split(before.removesuffix(" "))[1:]) + "\n" if pipe else ""  # echo '...' | moneyfacts
    arguments = shlex.split(program)[1:]
    if "--format" not in arguments:
        arguments += ["--format", "table"]  # what a reader sees on a terminal
    done = subprocess.run(
        [sys.executable, "-m", "moneyfacts", *arguments],
        input=stdin.encode(),
        capture_output=True,
        cwd=ROOT,
        check=False,
        env=ENVIRONMENT,
    )
    printed = done.stderr.decode() + done.stdout.decode()
    assert [line.rstrip() for line in printed.splitlines()] == shown.splitlines()
