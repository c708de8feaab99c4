"""An extension of griffe: shows the examples of docstrings as code, which Markdown takes for quotations.

Examples are not under a heading of their own in this project, where griffe would see them.
"""

from __future__ import annotations

import re
from typing import Any

from griffe import Extension, Object

#: From a prompt to the next empty line, as doctest reads it.
_EXAMPLE = re.compile(r"^>>> .*(?:\n.+)*", flags=re.MULTILINE)


class ShowExamples(Extension):
    """Puts every example between fences."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Griffe calls this with every object that it has read."""
        if obj.docstring is not None:
            obj.docstring.value = fenced(obj.docstring.value)


def fenced(docstring: str) -> str:
    """Put the examples of a docstring between fences, apart from what is before them."""
    return _EXAMPLE.sub(lambda example: f"\n```pycon\n{example[0]}\n```\n", docstring)
