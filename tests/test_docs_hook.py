"""What the site's hooks put into pages, and what they refuse."""

from __future__ import annotations

import pytest
from mkdocs.exceptions import PluginError
from scripts.docs_docstrings import fenced, with_type
from scripts.docs_hook import on_page_markdown, on_post_page, under

PAGE = """\
# Title

## First

text with [a file](docs/x.md), [a site](https://example.org) and [a place](#below)

```console
# First is no heading here
$ [x](y)
```

### Below

more

## Second

other
"""


def test_what_stands_under_a_heading() -> None:
    assert under("First", PAGE) == (
        "\ntext with a file, [a site](https://example.org) and [a place](#below)\n\n"
        "```console\n# First is no heading here\n$ [x](y)\n```\n\n## Below\n\nmore\n"
    )
    assert under("Second", PAGE) == "\nother"
    assert under("Below", PAGE) == "\nmore\n"


def test_page_names_what_it_takes_from_elsewhere() -> None:
    filled = on_page_markdown("before\n\n<!-- from CHANGELOG.md: Changelog -->\n\nafter")
    assert filled.startswith("before\n\n\nWhat changes for the users")
    assert filled.endswith("\n\nafter")
    assert "<!-- no place -->" in on_page_markdown("<!-- no place -->")


@pytest.mark.parametrize("place", ["README.md: No Such Heading", "NOTHING.md: Title", "nothing.svg"])
def test_what_is_not_there_stops_the_build(place: str) -> None:
    with pytest.raises(PluginError, match="which a page names"):
        on_page_markdown(f"<!-- from {place} -->")


@pytest.mark.parametrize(
    "loading",
    [
        '<img src="https://example.org/a.png">',
        "<script src='//example.org/a.js'></script>",
        '<link rel="stylesheet" href="https://example.org/a.css">',
        "<style>a { background: url(https://example.org/a.png) }</style>",
    ],
)
def test_page_that_loads_from_the_network_stops_the_build(loading: str) -> None:
    with pytest.raises(PluginError, match=r"example\.org"):
        on_post_page(f"<html>{loading}</html>")


def test_page_may_link_to_the_network() -> None:
    page = '<a href="https://example.org">there</a> <img src="assets/a.png"> <link rel="icon" href="a.png">'
    assert on_post_page(page) == page


def test_examples_of_docstrings_are_fenced() -> None:
    docstring = "One.\n\n>>> a = 1\n>>> a\n1\n\nTwo."
    assert fenced(docstring) == "One.\n\n\n```pycon\n>>> a = 1\n>>> a\n1\n```\n\n\nTwo."


def test_what_is_returned_has_the_type_of_the_signature() -> None:
    docstring = "One.\n\nReturns:\n    A list: null for null.\n\nRaises:\n    ValueError: no."
    told = "One.\n\nReturns:\n    list[int]: A list: null for null.\n\nRaises:\n    ValueError: no."
    assert with_type(docstring, "list[int]") == told
    assert with_type("One.", "list[int]") == "One."
