"""Writes text into HTML so that the page has the very same characters."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

#: NUL and lone surrogates, which no HTML file can hold.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")


def exact(text: str) -> Markup:
    r"""Escape text for HTML, whatever characters it has.

    A carriage return, which a browser would read as a line feed, is written as a reference. NUL and lone surrogates
    cannot stand in an HTML file: they are marked with their code, and the script of the page puts them back.

    >>> exact("<b> & \r")
    Markup('&lt;b&gt; &amp; &#13;')
    >>> exact("\0")
    Markup('<i class="odd" data-code="0">�</i>')
    """
    escaped = escape(text).replace("\r", Markup("&#13;"))
    if not _UNWRITABLE.search(text):
        return escaped
    return Markup(_UNWRITABLE.sub(_marked, str(escaped)))  # noqa: S704 - escaped above


def _marked(found: re.Match[str]) -> str:
    return f'<i class="odd" data-code="{ord(found[0]):x}">\N{REPLACEMENT CHARACTER}</i>'


def writable(text: str) -> str:
    """Replace the few characters that no HTML file can hold, for a place where nothing can be marked."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)
