"""A column of texts to a column of their facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import pyarrow as pa
import pyarrow.types as pat

import moneyfacts
from moneyfacts import Parser
from moneyfacts.arrow.columns import facts_array

#: How many texts are Python strings at a time; one by one takes ten times longer.
_SLICE = 1_000


def parse_array(texts: pa.Array | pa.ChunkedArray, *, parser: Parser | None = None) -> pa.ListArray:
    """Find the figures of every text of an Arrow array.

    Args:
        texts: Strings of any Arrow type (``string``, ``large_string``, ``string_view``, or a dictionary of these).
        parser: Reads with these settings; without it, ``moneyfacts.parse`` does.

    Returns:
        A list of ``FACT`` for each text, in order: null for null, empty for a text without figures. Offsets count code
        points, not bytes.

    Raises:
        TypeError: ``texts`` is something else.

    >>> column = parse_array(pa.array(["It paid US$5.", None, ""]))
    >>> [len(facts) if facts.is_valid else None for facts in column]
    [1, None, 0]
    """
    return parse_texts(_strings(texts), parser=parser)


def parse_texts(texts: Iterable[str | None], *, parser: Parser | None = None) -> pa.ListArray:
    """Do the same for Python strings; None is null.

    >>> parse_texts(["It paid US$5.", None])[0][0]["text"].as_py()
    'US$5'
    """
    parse = parser.parse if parser is not None else moneyfacts.parse
    return facts_array(None if text is None else parse(text) for text in texts)


def _strings(texts: pa.Array | pa.ChunkedArray) -> Iterator[str | None]:
    if not isinstance(texts, pa.Array | pa.ChunkedArray):
        raise TypeError(f"texts is {type(texts).__name__}, expected an Arrow array: pyarrow.array(...) makes one")
    held = texts.type.value_type if pat.is_dictionary(texts.type) else texts.type
    if not (pat.is_string(held) or pat.is_large_string(held) or pat.is_string_view(held) or pat.is_null(held)):
        raise TypeError(f"texts holds {texts.type}, expected strings: cast it first")
    chunks = texts.chunks if isinstance(texts, pa.ChunkedArray) else [texts]
    slices = (chunk.slice(start, _SLICE) for chunk in chunks for start in range(0, len(chunk), _SLICE))
    return chain.from_iterable(slice_.to_pylist() for slice_ in slices)
