"""Parses many texts: one after the other here, or in chunks on processes of their own.

A worker is a fork of this process where that is safe, on Linux in a program without other threads: it starts at once,
with all tables built. Elsewhere it is a fresh interpreter, as ``multiprocessing`` spawns it. Each has its own pipe,
a thread there that takes its next chunk before it needs it, and a thread here that listens: so it works on while the
caller does, and its end is seen at once.
"""

from __future__ import annotations

import io
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, InvalidStateError, wait
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from typing import Any, Protocol

from moneyfacts.errors import WorkerError
from moneyfacts.facts import Fact, Facts, Measure, Mention, Period
from moneyfacts.figures import Frozen, Money, Multiple, Percent, Quantity, Ratio, trusted

#: A chunk is full with so many characters or texts: enough that sending it costs little, and done in a moment.
_CHARACTERS, _TEXTS = 16_384, 64
#: How many chunks a worker has before it, so that it never waits and memory stays bounded.
_AHEAD = 2


class Reader(Protocol):
    """What reads a text: a ``Parser``."""

    def parse(self, text: str, /) -> Facts:
        """Find the facts of a text."""


def parse_here(reader: Reader, pairs: Iterable[tuple[str, Any]]) -> Generator[tuple[Facts, Any], None, None]:
    """Parse the text of each pair in this process."""
    for text, key in pairs:
        yield reader.parse(text), key


def parse_on_workers(
    reader: Reader, pairs: Iterable[tuple[str, Any]], workers: int
) -> Generator[tuple[Facts, Any], None, None]:
    """Parse the text of each pair on processes, which end with this generator; only a few chunks are taken ahead.

    Raises:
        WorkerError: a worker died.
    """
    with _working(reader, workers) as pool:
        waiting: deque[tuple[_Chunk, Future[bytes]]] = deque()
        for chunk in _chunks(reader, pairs):
            waiting.append((chunk, pool.submit(chunk)))
            while waiting and (len(waiting) >= workers * _AHEAD or waiting[0][1].done()):
                yield from pool.results(*waiting.popleft())
        while waiting:
            yield from pool.results(*waiting.popleft())


def without_keys(parsed: Generator[tuple[Facts, Any], None, None]) -> Generator[Facts, None, None]:
    """Give the facts alone; when this is closed, so is ``parsed``."""
    with closing(parsed):
        for facts, _ in parsed:
            yield facts


# Chunks


@dataclass(slots=True)
class _Chunk:
    """Texts that go to a worker together, with their keys, which stay here."""

    first: int
    texts: list[str] = field(default_factory=list)
    keys: list[Any] = field(default_factory=list)
    #: What the caller's texts raised after the last of these.
    error: Exception | None = None


def _chunks(reader: Reader, pairs: Iterable[tuple[str, Any]]) -> Iterator[_Chunk]:
    """Gather texts, few in the first chunks, so that the first results come soon and all workers have some."""
    chunk, most, size = _Chunk(0), 1, 0
    try:
        for text, key in pairs:
            if not isinstance(text, str):
                reader.parse(text)  # raises what it raises in this process
            chunk.texts.append(text)
            chunk.keys.append(key)
            size += len(text)
            if size >= _CHARACTERS or len(chunk.texts) >= most:
                yield chunk
                chunk, most, size = _Chunk(chunk.first + len(chunk.texts)), min(2 * most, _TEXTS), 0
    except Exception as error:  # noqa: BLE001 - raised in its place, after the results of the texts before it
        chunk.error = error
    if chunk.texts or chunk.error:
        yield chunk


# Workers


def _serve(connection: Connection, reader: Reader, inherited: list[Connection]) -> None:
    """Be a worker: texts in, facts out, until the other end is closed."""
    for other in inherited:
        other.close()
    # Ctrl-C reaches all processes of a terminal. The first one ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    chunks: SimpleQueue[list[str]] = SimpleQueue()
    threading.Thread(target=_take, args=(connection, chunks), daemon=True).start()
    with suppress(ConnectionError):
        while True:
            texts = chunks.get()
            connection.send_bytes(_packed([list(reader.parse(text)) for text in texts]))


def _take(connection: Connection, chunks: SimpleQueue[list[str]]) -> None:
    """Take the next chunk while one is read, and end the worker, whatever it does, when nobody is left to ask."""
    with suppress(EOFError, OSError):
        while True:
            chunks.put(connection.recv())
    os._exit(0)


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, our end of its pipe, and the chunks that it has, the oldest first."""

    process: BaseProcess
    connection: Connection
    chunks: deque[tuple[_Chunk, Future[bytes]]] = field(default_factory=deque)


class _Pool:
    """The workers, and a thread for each that waits for what it finds."""

    def __init__(self) -> None:
        self._workers: list[_Worker] = []
        self._threads: list[threading.Thread] = []
        #: A worker is in here once for each chunk that it may be given.
        self._free: SimpleQueue[_Worker] = SimpleQueue()
        self._died: Future[bytes] = Future()

    def start(self, reader: Reader, workers: int) -> None:
        """Start the processes, then the threads: a fork wants to be alone."""
        forks = _forks()
        context: Any = get_context("fork" if forks else "spawn")
        for number in range(1, workers + 1):
            try:
                ours, theirs = context.Pipe()
                # A fork has our ends too: open there, they would hide from all workers that this process is gone.
                inherited = [ours, *(worker.connection for worker in self._workers)] if forks else []
                process = context.Process(target=_serve, args=(theirs, reader, inherited), daemon=True)
                process.start()
            except OSError as error:
                raise WorkerError(f"cannot start worker {number} of {workers}: {error.strerror}") from error
            theirs.close()
            self._workers.append(_Worker(process, ours))
        for worker in self._workers * _AHEAD:
            self._free.put(worker)
        for worker in self._workers:
            self._threads.append(threading.Thread(target=self._listen, args=(worker,), daemon=True))
            self._threads[-1].start()

    def submit(self, chunk: _Chunk) -> Future[bytes]:
        """Give a chunk to a worker that has room for it."""
        worker, future = self._free.get(), Future[bytes]()
        worker.chunks.append((chunk, future))
        with suppress(OSError):  # it is dead, which its thread tells
            # A str of a type of its own need not exist over there.
            worker.connection.send([str.__str__(text) for text in chunk.texts])
        return future

    def results(self, chunk: _Chunk, future: Future[bytes]) -> Iterator[tuple[Facts, Any]]:
        """Wait for the facts of a chunk, or for the death of any worker."""
        wait((future, self._died), return_when=FIRST_COMPLETED)
        packed = (self._died if self._died.done() else future).result()
        for text, key, facts in zip(chunk.texts, chunk.keys, pickle.loads(packed), strict=True):  # noqa: S301 - ours
            yield Facts(text, facts), key
        if chunk.error:
            raise chunk.error

    def end(self) -> None:
        """Leave no process and no thread."""
        for worker in self._workers:
            worker.process.kill()
        for thread in self._threads:
            thread.join()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()

    def _listen(self, worker: _Worker) -> None:
        """Hand over what a worker finds, until it is dead."""
        with suppress(EOFError, OSError):
            while True:
                packed = worker.connection.recv_bytes()
                _, future = worker.chunks.popleft()
                self._free.put(worker)
                future.set_result(packed)
        worker.process.join()
        exitcode = worker.process.exitcode
        chunk = worker.chunks[0][0] if worker.chunks else None
        with suppress(InvalidStateError):  # another died before it
            self._died.set_exception(WorkerError(_obituary(exitcode, chunk), exitcode))


def _obituary(exitcode: int | None, chunk: _Chunk | None) -> str:
    """Say how a worker died and what to do.

    >>> _obituary(-9, _Chunk(first=1, texts=["$5", "$6"]))
    'a worker process was killed by SIGKILL while it read texts[1:3]: if memory ran out, use fewer workers'
    """
    where = f"while it read texts[{chunk.first}:{chunk.first + len(chunk.texts)}]" if chunk else "while it waited"
    if exitcode is None:
        return f"a worker process ended {where}"
    if exitcode >= 0:
        return f"a worker process ended with exit status {exitcode} {where}: its own message is on standard error"
    names = {number.value: number.name for number in signal.Signals}
    name = names.get(-exitcode, f"signal {-exitcode}")
    return f"a worker process was killed by {name} {where}: if memory ran out, use fewer workers"


@contextmanager
def _working(reader: Reader, workers: int) -> Iterator[_Pool]:
    pool = _Pool()
    try:
        pool.start(reader, workers)
        yield pool
    finally:
        pool.end()


def _forks() -> bool:
    """Tell whether a fork is safe: it copies this thread alone, so others may leave locks that never open there."""
    return sys.platform == "linux" and threading.active_count() == 1


# What goes through the pipe


def _fields(model: Frozen) -> tuple[Any, tuple[type[Frozen], dict[str, Any]]]:
    return trusted, (type(model), model.__dict__)


class _Pickler(pickle.Pickler):
    """Sends a model as its fields alone, at two thirds of the time and half the size of what pydantic sends."""

    dispatch_table = dict.fromkeys((Fact, Period, Measure, Mention, Money, Percent, Ratio, Multiple, Quantity), _fields)


def _packed(facts: list[list[Fact]]) -> bytes:
    stream = io.BytesIO()
    _Pickler(stream, pickle.HIGHEST_PROTOCOL).dump(facts)
    return stream.getvalue()
