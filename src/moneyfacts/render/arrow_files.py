"""Facts as Parquet and as Arrow files: the fields of a fact are columns, with the source in front."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from moneyfacts import Facts
from moneyfacts.extras import MissingExtraError

try:
    import pyarrow as pa
    from pyarrow import ipc, parquet
except ModuleNotFoundError as error:
    raise MissingExtraError("arrow", error) from None

from moneyfacts.arrow import FACT, facts_array
from moneyfacts.arrow.columns import column

#: A row is a fact; its fields are those of the columns of ``moneyfacts.arrow``.
SCHEMA = pa.schema([pa.field("source", pa.string()), *FACT])
#: How many rows are held until they are written, some more where a document has many.
_ROWS = 16_384


def write_parquet(results: Iterable[tuple[str, Facts]], stream: TextIO) -> None:
    """Write a Parquet file to the bytes under a stream of text."""
    with parquet.ParquetWriter(stream.buffer, SCHEMA) as writer:
        for batch in _batches(results):
            writer.write_batch(batch)
    stream.flush()


def write_arrow(results: Iterable[tuple[str, Facts]], stream: TextIO) -> None:
    """Write an Arrow file (the IPC file format, also called Feather) to the bytes under a stream of text."""
    with ipc.new_file(stream.buffer, SCHEMA) as writer:
        for batch in _batches(results):
            writer.write_batch(batch)
    stream.flush()


def _batches(results: Iterable[tuple[str, Facts]]) -> Iterator[pa.RecordBatch]:
    sources: list[str] = []
    rows: list[Facts] = []
    for source, facts in results:
        sources.extend([source] * len(facts))
        rows.append(facts)
        if len(sources) >= _ROWS:
            yield _batch(sources, rows)
            sources, rows = [], []
    if sources:
        yield _batch(sources, rows)


def _batch(sources: list[str], rows: list[Facts]) -> pa.RecordBatch:
    fields = facts_array(rows).flatten().flatten()
    return pa.RecordBatch.from_arrays([column(sources, pa.string()), *fields], schema=SCHEMA)
