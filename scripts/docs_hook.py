"""Hooks of MkDocs: put into the pages what stands elsewhere in the checkout, and keep the network out of them.

In a page, a line of its own names a file, and a heading of it where not all of the file is wanted:

    <!-- from README.md: How far to trust it -->
    <!-- from docs/assets/architecture.svg -->

A heading stands for what is under it, without itself; the headings below it go up with it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

ROOT = Path(__file__).parents[1]
_PLACE = re.compile(r"^<!-- from (?P<file>[^:\n]+?)(?:: (?P<heading>[^\n]+))? -->$", flags=re.MULTILINE)
_HEADING = re.compile(r"(?P<marks>#+) (?P<name>.+)")
#: A link to a file of the checkout, which is no page of the site.
_LINK_TO_FILE = re.compile(r"\[(?P<text>[^]]+)\]\((?!https?:|#)[^)]+\)")
#: What a browser fetches by itself: images, scripts, frames, styles, fonts, hints to connect.
_LOADED = re.compile(r"""(?:\ssrc=|<link\b[^>]*\shref=|url\(|@import )["']?(?P<address>(?:https?:)?//[^"'\s)>]+)""")


def on_page_markdown(markdown: str, **_: Any) -> str:
    """MkDocs calls this with the text of every page.

    Raises:
        PluginError: a page names a file or a heading that is not there; MkDocs stops with the message.
    """
    return _PLACE.sub(lambda place: _passage(place["file"], place["heading"]), markdown)


def _passage(file: str, heading: str | None) -> str:
    try:
        text = (ROOT / file).read_text(encoding="utf-8")
    except OSError as error:
        raise PluginError(f"cannot read {file}, which a page names: {error.strerror}") from None
    if heading is None:
        return text
    passage = under(heading, text)
    if not passage:
        raise PluginError(f"{file} has nothing under the heading {heading!r}, which a page names")
    return passage


def under(heading: str, text: str) -> str:
    """Give what stands under a heading, up to the next one of its level; links to files become their text."""
    kept: list[str] = []
    level, fenced = 0, False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        found = None if fenced else _HEADING.fullmatch(line)
        if found and level and len(found["marks"]) <= level:
            break
        if found and found["name"] == heading:
            level = len(found["marks"])
        elif found and level:
            kept.append(line[level - 1 :])
        elif level:
            kept.append(line if fenced else _LINK_TO_FILE.sub(lambda link: link["text"], line))
    return "\n".join(kept)


def on_post_page(output: str, **_: Any) -> str:
    """MkDocs calls this with every page that it has built.

    Raises:
        PluginError: the page would load something from the network; a link that a reader may follow does not.
    """
    loaded = _LOADED.search(output)
    if loaded:
        raise PluginError(f"a page loads {loaded['address']} from the network")
    return output
