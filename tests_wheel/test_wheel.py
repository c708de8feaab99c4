"""The wheel, built and installed in a new environment outside of the checkout: what a user's own tests have of it."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path
from venv import EnvBuilder

import pytest

ROOT = Path(__file__).parents[1]

#: Slow or large, and needed by none who only parse or test.
NEVER_PULLED = ["pyarrow", "pandas", "polars", "duckdb", "pyspark", "hypothesis", "pytest"]

RIGHT = """
    def test_loss(assert_facts):
        assert_facts(
            "Orrin lost $5 million in 2024.",
            [{"text": "$5 million", "subject": "Orrin", "figure": {"currency": "USD", "amount": 5_000_000}}],
        )
"""
WRONG = RIGHT.replace("5_000_000", "6_000_000")
SEEDS = """
    def test_seeds(moneyfacts_seeds, parse_facts):
        assert len(moneyfacts_seeds) == 10
        assert all([f.text for f in parse_facts(s.text)] == [f.text for f in s.facts] for s in moneyfacts_seeds)
"""


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment that has the wheel, what it needs, and nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    built = run(*pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT, cwd=folder)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("moneyfacts-*.whl")
    EnvBuilder(with_pip=True).create(folder / "venv")
    python = folder / "venv" / "bin" / "python"
    installed = run(python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", wheel, cwd=folder)
    assert installed.returncode == 0, installed.stderr
    return python


@pytest.fixture(scope="module")
def python_with_pytest(python: Path) -> Path:
    done = run(python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "pytest", cwd=python.parent)
    assert done.returncode == 0, done.stderr
    return python


def own_test(python: Path, code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a project of its own that has one test."""
    folder.joinpath("test_own.py").write_text(textwrap.dedent(code), encoding="utf-8")
    return run(python, "-m", "pytest", cwd=folder)


def test_wheel_pulls_nothing_that_an_extra_is_for(python: Path, tmp_path: Path) -> None:
    code = f"from importlib.util import find_spec; print([name for name in {NEVER_PULLED} if find_spec(name)])"
    assert run(python, "-c", code, cwd=tmp_path).stdout == "[]\n"


def test_installed_command_reads_text(python: Path, tmp_path: Path) -> None:
    done = run(python, "-m", "moneyfacts", "parse", "--text", "It paid €5.", cwd=tmp_path)
    assert done.stdout.startswith('{"source": "text", "text": "€5", "start": 8, "end": 10, ')


def test_units_and_quantities_come_with_it(python: Path, tmp_path: Path) -> None:
    code = """
import moneyfacts
for fact in moneyfacts.Parser(quantities=True).parse("It pays €36 a year for 2 tonnes."):
    print(fact.to_pint())
"""
    assert run(python, "-W", "error", "-c", code, cwd=tmp_path).stdout == "36 EUR / year\n2 metric_ton\n"


def test_own_test_passes(python_with_pytest: Path, tmp_path: Path) -> None:
    done = own_test(python_with_pytest, RIGHT, tmp_path)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_wrong_expectation_is_told(python_with_pytest: Path, tmp_path: Path) -> None:
    done = own_test(python_with_pytest, WRONG, tmp_path)
    assert done.returncode == 1
    lines = [line.removeprefix("E").strip() for line in done.stdout.splitlines() if line.startswith("E")]
    assert lines[0] == "AssertionError: 1 of 1 fact is not as expected"
    assert lines[2:4] == ["Orrin lost $5 million in 2024.", "^^^^^^^^^^"]
    assert [line.split() for line in lines[-1:]] == [["figure.amount", "6,000,000", "5,000,000"]]


def test_seeds_come_with_it(python_with_pytest: Path, tmp_path: Path) -> None:
    done = own_test(python_with_pytest, SEEDS, tmp_path)
    assert done.returncode == 0, done.stdout
