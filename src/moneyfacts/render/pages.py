"""The templates that pages are made from: files, rendered so that all that comes from a text is escaped."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader

from moneyfacts.render.exact import exact, writable
from moneyfacts.render.values import value


@cache
def environment() -> Environment:
    """Return what knows the templates and their filters."""
    made = Environment(loader=PackageLoader("moneyfacts.render"), autoescape=True, trim_blocks=True)
    made.filters |= {"digest": digest, "exact": exact, "told": value, "writable": writable}
    made.policies["json.dumps_kwargs"] = {"separators": (",", ":")}
    return made


def source(name: str) -> str:
    """Read a style or script that is put into a page as it is."""
    return files("moneyfacts.render").joinpath("templates", name).read_text(encoding="utf-8")


def digest(script: str) -> str:
    """Name a script by what is in it, so that a page can refuse to run any other.

    >>> digest("")
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    """
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
