"""An extension of griffe: reads docstrings as they are written here.

Examples have no heading of their own, by which griffe would know them, and Markdown takes their prompts for quotations.
What is returned is told in words alone, and a colon in these is not behind a type.
"""

from __future__ import annotations

import re
from typing import Any

from griffe import Extension, Function, Object

#: From a prompt to the next empty line, as doctest reads it.
_EXAMPLE = re.compile(r"^>>> .*(?:\n.+)*", flags=re.MULTILINE)

_RETURNED = re.compile(r"^Returns:\n +", flags=re.MULTILINE)


class ReadOurDocstrings(Extension):
    """Marks in docstrings what griffe would not see."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Griffe calls this with every object that it has read."""
        if obj.docstring is not None:
            obj.docstring.value = fenced(obj.docstring.value)

    def on_function(self, *, func: Function, **_: Any) -> None:
        """Griffe calls this with every function that it has read."""
        if func.docstring is not None and func.returns is not None:
            func.docstring.value = with_type(func.docstring.value, str(func.returns))


def fenced(docstring: str) -> str:
    """Put the examples of a docstring between fences, apart from what is before them."""
    return _EXAMPLE.sub(lambda example: f"\n```pycon\n{example[0]}\n```\n", docstring)


def with_type(docstring: str, returned: str) -> str:
    """Put the type before what is returned, where griffe looks for it."""
    return _RETURNED.sub(lambda heading: f"{heading[0]}{returned}: ", docstring)
