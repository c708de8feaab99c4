"""The installed package: its version, its type marker, its command, and how much importing it loads."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points, version
from importlib.resources import files

import moneyfacts
from moneyfacts.cli import main

#: Slow to load, and needed by few.
HEAVY = ["babel", "num2words", "pint", "pycountry", "quantulum3", "rich", "typer"]


def test_version_is_that_of_the_installed_package() -> None:
    # Stale after a change of the version: an environment learns it from `make clean test`.
    assert moneyfacts.__version__ == version("moneyfacts")


def test_types_are_marked_as_there() -> None:
    assert files("moneyfacts").joinpath("py.typed").is_file()


def test_command_is_installed() -> None:
    (command,) = entry_points(group="console_scripts", name="moneyfacts")
    assert command.load() is main


def test_parsing_loads_nothing_heavy() -> None:
    code = f"import sys, moneyfacts; moneyfacts.parse('It paid $5.'); print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"
