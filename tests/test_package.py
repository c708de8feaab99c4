"""The installed package: its version, its type marker, its command, and how much importing it loads."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points, requires, version
from importlib.resources import files

import pytest

import moneyfacts
from moneyfacts.cli import main

#: Slow to load, and needed by few.
HEAVY = ["babel", "num2words", "pint", "pycountry", "quantulum3", "rich", "typer"]
#: What the extras bring: the library alone must not need them.
OF_EXTRAS = ["duckdb", "numpy", "pandas", "polars", "pyarrow", "pyspark"]


def test_version_is_that_of_the_installed_package() -> None:
    # Stale after a change of the version: an environment learns it from `make clean test`.
    assert moneyfacts.__version__ == version("moneyfacts")


def test_types_are_marked_as_there() -> None:
    assert files("moneyfacts").joinpath("py.typed").is_file()


def test_command_is_installed() -> None:
    (command,) = entry_points(group="console_scripts", name="moneyfacts")
    assert command.load() is main


def test_library_alone_requires_nothing_of_the_extras() -> None:
    # Stale after a change of the requirements, as the version is.
    alone = [given for given in requires("moneyfacts") or [] if "extra ==" not in given]
    assert any(given.startswith("pydantic") for given in alone)
    assert not [given for given in alone if given.startswith(tuple(OF_EXTRAS))]


@pytest.mark.parametrize(
    ("module", "missing", "extra"),
    [
        ("arrow", "pyarrow", "arrow"),
        ("pandas", "pandas", "pandas"),
        ("pandas", "pyarrow", "pandas"),
        ("polars", "polars", "polars"),
        ("polars", "pyarrow", "polars"),
        ("duckdb", "duckdb", "duckdb"),
        ("duckdb", "numpy", "duckdb"),
        ("duckdb", "pyarrow", "duckdb"),
        ("spark", "pyspark", "spark"),
        ("spark", "pyarrow", "spark"),
    ],
)
def test_missing_extra_is_one_line_that_names_it(module: str, missing: str, extra: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; import moneyfacts.{module}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)
    *_, last = done.stderr.splitlines()
    assert last == (
        f"moneyfacts.extras.MissingExtraError: {missing} is not installed: pip install 'moneyfacts[{extra}]'"
    )


def test_parsing_loads_nothing_heavy() -> None:
    names = HEAVY + OF_EXTRAS
    code = f"import sys, moneyfacts; moneyfacts.parse('It paid $5.'); print([m for m in {names} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"


def test_import_loads_what_is_asked_for() -> None:
    code = (
        "import sys, moneyfacts; print('pydantic' in sys.modules); moneyfacts.Money;"
        "print('pydantic' in sys.modules, 'moneyfacts.parser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["False", "True", "False"]


def test_every_public_name_is_there() -> None:
    assert all(hasattr(moneyfacts, name) for name in moneyfacts.__all__)
    assert set(moneyfacts.__all__) <= set(dir(moneyfacts))


def test_no_other_name_is() -> None:
    with pytest.raises(AttributeError, match="module 'moneyfacts' has no attribute 'prase'"):
        moneyfacts.prase  # noqa: B018
