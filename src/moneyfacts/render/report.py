"""Writes the report: one page that shows the texts with their figures marked, a table, and a picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from pathlib import PurePath
from typing import Any, TextIO

from markupsafe import Markup

import moneyfacts
from moneyfacts import Fact, Facts
from moneyfacts.render.csv_rows import COLUMNS
from moneyfacts.render.marks import Stretch, has_paragraphs, paragraphs
from moneyfacts.render.pages import environment, source
from moneyfacts.render.values import counted, value

#: Put together in this order, into one function of the page.
_SCRIPTS = ("facts.js", "texts.js", "table.js", "charts.js", "places.js", "picture.js", "start.js")
_STYLES = ("marks.css", "report.css")
#: For the height of a text before it is drawn: letters a line, and the height of a line.
_LETTERS, _LINE = 72, 1.9


@dataclass(frozen=True, slots=True)
class _Document:
    """A text as the template shows it."""

    source: str
    name: str
    count: str
    prose: bool
    height: int
    paragraphs: list[list[Stretch]]


def write_report(results: Iterable[tuple[str, Facts]], stream: TextIO) -> None:
    """Write the page: one file that needs nothing else, and no network."""
    read = list(results)
    documents = list(_documents(read))
    facts = [_told(fact, place) for place, (_, found) in enumerate(read) for fact in found]
    kinds = Counter(fact["figure"]["kind"] for fact in facts)
    page = (
        environment()
        .get_template("report.html")
        .stream(
            title=f"{counted(len(facts), 'figure')} in {counted(len(read), 'document')}",
            version=moneyfacts.__version__,
            kinds=dict(kinds.most_common()),
            documents=documents,
            facts={"documents": [_named(document) for document in documents], "columns": COLUMNS, "facts": facts},
            style=Markup("".join(map(source, _STYLES))),  # noqa: S704 - our own file
            script=Markup(f'"use strict";\n(() => {{\n{"".join(map(source, _SCRIPTS))}}})();\n'),  # noqa: S704 - our own files
        )
    )
    page.enable_buffering(64)
    stream.writelines(page)
    stream.flush()


def _documents(read: list[tuple[str, Facts]]) -> Iterable[_Document]:
    names = short_names([given for given, _ in read])
    first = 0
    for (given, facts), name in zip(read, names, strict=True):
        prose = has_paragraphs(facts.text)
        lines = sum(1 + len(line) // _LETTERS for line in facts.text.split("\n"))
        yield _Document(
            source=given,
            name=name,
            count=counted(len(facts), "figure"),
            prose=prose,
            height=round(lines * _LINE) + 4,
            paragraphs=paragraphs(facts, first),
        )
        first += len(facts)


def short_names(sources: list[str]) -> list[str]:
    """Leave out the folders that all paths share.

    >>> short_names(["news/may/a.txt", "news/june/a.txt"]), short_names(["news/a.txt"]), short_names(["text"])
    (['may/a.txt', 'june/a.txt'], ['a.txt'], ['text'])
    """
    parts = [PurePath(each).parts for each in sources]
    folders = zip(*(each[:-1] for each in parts), strict=False)  # level by level, as deep as all go
    shared = sum(1 for _ in takewhile(lambda level: len(set(level)) == 1, folders))
    return [str(PurePath(*each[shared:])) for each in parts]


def _named(document: _Document) -> dict[str, str]:
    return {"name": document.name, "source": document.source, "count": document.count}


def _told(fact: Fact, document: int) -> dict[str, Any]:
    """What the script is given of a fact: its JSON without what says nothing, and its value in words."""
    told: dict[str, Any] = _lean(fact.model_dump(mode="json"))
    return told | {"document": document, "value": value(fact)}


def _lean(given: Any) -> Any:
    if isinstance(given, dict):
        return {
            name: _lean(each) for name, each in given.items() if each is not None and each is not False and each != []
        }
    return [_lean(each) for each in given] if isinstance(given, list) else given
