"""The table of formats: every row writes, and is told by the name of a file."""

from __future__ import annotations

import io

import pytest

import moneyfacts
from moneyfacts.render.formats import Format


@pytest.mark.parametrize("chosen", Format)
def test_every_format_writes_documents_with_and_without_facts(chosen: Format) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    chosen.writer()([("a", moneyfacts.parse("It paid US$5.")), ("b", moneyfacts.parse("nothing"))], stream)
    stream.flush()
    assert b"US$5" in stream.buffer.getvalue()


def test_no_two_formats_share_a_suffix() -> None:
    assert len({chosen.ending for chosen in Format}) == len(Format)
