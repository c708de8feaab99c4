"""The error of strict parsing: its fields, and the caret in its message."""

from __future__ import annotations

import pickle

import pytest

from moneyfacts import FigureSyntaxError, WorkerError

MESSAGES = [
    (("bad", "$5 x", 3, 4), "bad, at 3 to 4:\n    $5 x\n       ^"),
    (("bad", "$5 xyz", 3, 6), "bad, at 3 to 6:\n    $5 xyz\n       ^^^"),
    (("bad", "", 0, 0), "bad, at 0 to 0:\n    \n    ^"),
    (("bad", "a\tb\nc", 4, 5), "bad, at 4 to 5:\n    a b c\n        ^"),
    (("bad", "x" * 100, 50, 51), f"bad, at 50 to 51:\n    {'x' * 81}\n    {' ' * 40}^"),
]


@pytest.mark.parametrize(("arguments", "message"), MESSAGES)
def test_message_shows_the_place(arguments: tuple[str, str, int, int], message: str) -> None:
    assert str(FigureSyntaxError(*arguments)) == message


def test_long_place_is_cut() -> None:
    message = str(FigureSyntaxError("bad", "x" * 1000, 0, 1000))
    assert all(len(line) < 1010 for line in message.splitlines())


def test_fields() -> None:
    error = FigureSyntaxError("bad", "$5 x", 3, 4)
    assert isinstance(error, ValueError)
    assert (error.problem, error.text, error.start, error.end) == ("bad", "$5 x", 3, 4)


def test_survives_pickling() -> None:
    error = FigureSyntaxError("bad", "$5 x", 3, 4)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(again), str(again), again.start) == (FigureSyntaxError, str(error), 3)


def test_worker_error_survives_pickling() -> None:
    again = pickle.loads(pickle.dumps(WorkerError("killed", -9)))  # noqa: S301 - our own bytes
    assert (str(again), again.exitcode) == ("killed", -9)
