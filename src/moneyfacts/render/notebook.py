"""Facts as a notebook shows them: the marked text, and a table."""

from __future__ import annotations

from markupsafe import Markup

from moneyfacts import Facts
from moneyfacts.render.columns import COLUMNS
from moneyfacts.render.marks import has_paragraphs, paragraphs
from moneyfacts.render.pages import environment, source
from moneyfacts.render.values import counted

#: A notebook keeps what it shows: more rows than this are for a report.
_MOST = 200


def to_html(facts: Facts) -> str:
    """Write a piece of HTML that needs no script: text with its figures marked, under it a row for each fact.

    >>> import moneyfacts
    >>> "<mark" in to_html(moneyfacts.parse("It paid $5."))
    True
    """
    rows = [[column.text(fact) for column in COLUMNS] for fact in facts[:_MOST]]
    told = [place for place in range(len(COLUMNS)) if any(row[place] for row in rows)]
    return (
        environment()
        .get_template("notebook.html")
        .render(
            style=Markup(source("marks.css") + source("notebook.css")),  # noqa: S704 - our own files
            count=counted(len(facts), "figure"),
            prose=has_paragraphs(facts.text),
            paragraphs=paragraphs(facts),
            heads=[COLUMNS[place].name for place in told],
            rows=[([row[place] for place in told], fact.figure.kind) for row, fact in zip(rows, facts, strict=False)],
            more=f"{len(facts) - _MOST:,}" if len(facts) > _MOST else "",
        )
    )
