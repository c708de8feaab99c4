"""Many texts: the same facts in the same order on any number of processes, and none of these left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from itertools import count, islice
from typing import Any, Literal

import pytest

import moneyfacts
from moneyfacts import Entity, Facts, Money, Parser, WorkerError
from moneyfacts.many import parse_on_workers

TEXTS = [f"It paid US${n}." for n in range(300)]
#: A figure of each kind, with all that a fact can have.
VARIED = [
    "Orrin's revenue rose 12% to about $7.36 billion in 2024 from $6.78 billion a year ago.",
    "A 50-50 venture between Orrin and Tamsin Corp. may cost up to €5 a share.",
    "Sales more than doubled. It did not pay ₹1.5 crore to Vexel; margins fell 25 basis points.",
    "nothing",
    "",
    "\ud800 $5 \0",
]


@pytest.fixture(params=["alone", "with a thread"])
def company(request: pytest.FixtureRequest) -> Iterator[str]:
    """Without other threads workers are forks on Linux, else fresh interpreters."""
    over = threading.Event()
    other = threading.Thread(target=over.wait)
    if request.param == "with a thread":
        other.start()
    yield request.param
    over.set()
    if other.ident:
        other.join()


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def endless(asked: list[str] | None = None, text: str = "It paid US${}.") -> Iterator[str]:
    for number in count():
        if asked is not None:
            asked.append(text)
        yield text.format(number)


def found(results: Iterator[Facts]) -> list[str]:
    return [fact.text for facts in results for fact in facts]


# The same as one after the other


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_texts_come_in_order(workers: int) -> None:
    assert found(moneyfacts.parse_many(TEXTS, workers=workers)) == [f"US${n}" for n in range(300)]


def test_order_is_kept_when_one_text_takes_long() -> None:
    texts = ["Then Orrin paid US$1. " * 500, "It paid US$2.", "It paid US$3."]
    assert [facts[0].text for facts in moneyfacts.parse_many(texts, workers=2)] == ["US$1", "US$2", "US$3"]


@pytest.mark.parametrize("workers", [1, 2])
def test_pairs_keep_their_keys_which_stay_here(workers: int) -> None:
    keys = [threading.Lock() for _ in TEXTS]  # no process can send one to another
    results = list(moneyfacts.parse_many(zip(TEXTS, keys, strict=True), workers=workers, as_tuples=True))
    assert [facts.text for facts, _ in results] == TEXTS
    assert [key for _, key in results] == keys


@pytest.mark.usefixtures("company")
def test_facts_of_workers_are_those_of_this_process() -> None:
    here, there = (list(moneyfacts.parse_many(VARIED, workers=workers)) for workers in (1, 2))
    assert here == there
    for text, mine, theirs in zip(VARIED, here, there, strict=True):
        assert type(theirs) is Facts
        assert theirs.text is text
        for fact, other in zip(mine, theirs, strict=True):
            assert repr(fact) == repr(other)
            assert fact.model_dump_json(exclude_unset=True) == other.model_dump_json(exclude_unset=True)
    assert {fact.figure.kind for facts in there for fact in facts} == {"money", "percent", "ratio", "multiple"}


@pytest.mark.usefixtures("company")
def test_workers_have_the_settings_of_the_parser() -> None:
    parser = Parser(currency="CAD", entities=[Entity(name="Orrin Global", id="7", aliases=("Orrin",))])
    (facts,) = parser.parse_many(["Then Orrin paid $5."], workers=2)
    (fact,) = facts
    assert fact.subject is not None
    assert (fact.subject.name, fact.subject.id) == ("Orrin Global", "7")
    assert isinstance(fact.figure, Money)
    assert fact.figure.currency == "CAD"


@pytest.mark.parametrize("workers", [1, 2])
def test_no_texts_give_nothing(workers: int) -> None:
    assert list(moneyfacts.parse_many([], workers=workers)) == []


def test_text_of_a_type_of_its_own_is_a_text() -> None:
    class Own(str):  # no worker can know it
        __slots__ = ()

    (facts,) = moneyfacts.parse_many([Own("$5")], workers=2)
    assert (type(facts.text), len(facts)) == (Own, 1)


def test_one_worker_is_this_process() -> None:
    results = moneyfacts.parse_many(TEXTS, workers=1)
    next(results)
    assert multiprocessing.active_children() == []


def test_processes_are_started_with_the_first_text() -> None:
    results = moneyfacts.parse_many(TEXTS, workers=2)
    assert multiprocessing.active_children() == []
    next(results)
    assert len(multiprocessing.active_children()) == 2


@pytest.mark.parametrize("workers", [0, -1])
def test_workers_are_one_or_more(workers: int) -> None:
    with pytest.raises(ValueError, match=f"workers is {workers}"):
        moneyfacts.parse_many([], workers=workers)


def test_one_text_is_not_many() -> None:
    with pytest.raises(TypeError, match="texts is one str: give a list"):
        moneyfacts.parse_many("It paid $5.")


@pytest.mark.parametrize("workers", [1.5, "2", None])
def test_workers_are_a_whole_number(workers: Any) -> None:
    with pytest.raises(TypeError, match="integer"):
        moneyfacts.parse_many([], workers=workers)


# Lazily


@pytest.mark.parametrize(("workers", "ahead"), [(1, 0), (2, 4 * 64), (3, 6 * 64)])
def test_few_texts_are_taken_ahead(workers: int, ahead: int) -> None:
    asked: list[str] = []
    results = moneyfacts.parse_many(endless(asked), workers=workers)
    assert asked == []
    next(results)
    assert len(asked) <= 2 ** (2 * workers)  # the first chunks are small, so that the first facts come soon
    for given in range(2, 1_000):
        next(results)
        assert len(asked) - given <= ahead


def test_few_long_texts_are_taken_ahead() -> None:
    asked: list[str] = []
    results = moneyfacts.parse_many(endless(asked, "It paid US${}." + " Or not." * 2_100), workers=2)
    for given in range(1, 12):
        next(results)
        assert len(asked) - given <= 4


# Errors


@pytest.mark.parametrize("workers", [1, 2])
def test_error_of_the_texts_comes_in_its_place(workers: int) -> None:
    def failing() -> Iterator[str]:
        yield from TEXTS[:100]
        raise ZeroDivisionError

    given = []
    with pytest.raises(ZeroDivisionError):  # noqa: PT012 - what was given before it is the point
        for facts in moneyfacts.parse_many(failing(), workers=workers):
            given.append(facts.text)  # noqa: PERF401 - a comprehension would lose what was given
    assert given == TEXTS[:100]


@pytest.mark.parametrize("workers", [1, 2])
def test_only_str_is_parsed(workers: int) -> None:
    results = moneyfacts.parse_many(["$5", b"$6", "$7"], workers=workers)  # type: ignore[list-item]
    assert len(next(results)) == 1
    with pytest.raises(TypeError, match="text is bytes, expected str"):
        next(results)


@pytest.mark.usefixtures("company")
def test_killed_worker_is_told() -> None:
    results = moneyfacts.parse_many(endless(), workers=2)
    next(results)
    victim = multiprocessing.active_children()[0].pid
    assert victim
    os.kill(victim, signal.SIGKILL)
    with pytest.raises(WorkerError, match=r"was killed by SIGKILL while it (read texts\[\d+:\d+\]|waited)") as told:
        found(results)
    assert told.value.exitcode == -signal.SIGKILL
    assert multiprocessing.active_children() == []


class Moody:
    """Does what each text says."""

    def parse(self, text: str) -> Facts:
        match text:
            case "wait":
                threading.Event().wait()
            case "die":
                os.kill(os.getpid(), signal.SIGKILL)
            case "exit":
                os._exit(3)
        return Facts(text)


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("word", "exitcode", "message"),
    [("die", -9, "was killed by SIGKILL"), ("exit", 3, "ended with exit status 3")],
)
def test_death_is_told_at_once_though_others_are_at_work(word: str, exitcode: int, message: str) -> None:
    with pytest.raises(WorkerError) as told:
        list(parse_on_workers(Moody(), ((text, None) for text in ["wait", word, "never"]), 2))
    assert told.value.exitcode == exitcode
    assert str(told.value).startswith(f"a worker process {message} while it read texts[1:3]: ")


@pytest.mark.usefixtures("company")
def test_parser_that_cannot_be_sent_is_told() -> None:
    class Local(Moody):
        def __reduce__(self) -> Literal["never"]:
            raise ZeroDivisionError

    results = parse_on_workers(Local(), iter([("fine", 1)]), 2)
    try:
        assert [key for _, key in results] == [1]  # a fork needs no sending
    except ZeroDivisionError:
        assert threading.active_count() > 1


def test_worker_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Any] = []

    def start(process: Any) -> None:
        if started:
            raise OSError(24, "Too many open files")
        usual(process)
        started.append(process)

    usual = multiprocessing.Process.start
    monkeypatch.setattr(multiprocessing.process.BaseProcess, "start", start)
    with pytest.raises(WorkerError, match="cannot start worker 2 of 3: Too many open files"):
        found(moneyfacts.parse_many(TEXTS, workers=3))
    assert len(started) == 1
    assert multiprocessing.active_children() == []


# No process is left


@pytest.mark.usefixtures("company")
def test_closing_ends_the_processes() -> None:
    with closing(moneyfacts.parse_many(endless(), workers=2)) as results:
        next(results)
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []


def test_closing_does_not_wait_for_a_long_text() -> None:
    results = parse_on_workers(Moody(), ((text, None) for text in ["fine", "wait", "wait"]), 2)
    next(results)
    results.close()
    assert multiprocessing.active_children() == []


def test_dropping_the_results_ends_the_processes() -> None:
    assert len(list(islice(moneyfacts.parse_many(endless(), workers=2), 5))) == 5
    assert multiprocessing.active_children() == []


def test_error_of_the_caller_ends_the_processes() -> None:
    def broken() -> None:
        for _ in moneyfacts.parse_many(endless(), workers=2):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert multiprocessing.active_children() == []


SCRIPT = """
import itertools, sys, threading
import moneyfacts

def texts():
    for number in itertools.count():
        yield f"It paid US${number}."

if __name__ == "__main__":
    if "thread" in sys.argv:
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    results = moneyfacts.parse_many(texts(), workers=2)
    next(results)
    print("ready", flush=True)
    {rest}
"""


READ_ON = "for facts in results: pass"


@pytest.mark.parametrize(
    ("company", "rest", "deadly", "status"),
    [
        pytest.param("alone", READ_ON, signal.SIGINT, -signal.SIGINT, id="interrupt"),
        pytest.param("thread", READ_ON, signal.SIGINT, -signal.SIGINT, id="interrupt with a thread"),
        pytest.param("alone", READ_ON, signal.SIGTERM, -signal.SIGTERM, id="terminated"),
        pytest.param("alone", READ_ON, signal.SIGKILL, -signal.SIGKILL, id="killed"),
        pytest.param("thread", READ_ON, signal.SIGKILL, -signal.SIGKILL, id="killed with a thread"),
        pytest.param("alone", "sys.stdin.readline()", None, 0, id="end with results open"),
        pytest.param("alone", "results.close(); sys.stdin.readline()", None, 0, id="end"),
        pytest.param("alone", "import os; sys.stdin.readline(); os._exit(3)", None, 3, id="abrupt end"),
    ],
)
def test_end_of_the_program_ends_the_processes(
    tmp_path: Any, company: str, rest: str, deadly: signal.Signals | None, status: int
) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.replace("{rest}", rest))
    with subprocess.Popen(
        [sys.executable, script, company],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if deadly is signal.SIGINT:
            os.killpg(process.pid, deadly)  # as Ctrl-C does
        elif deadly:
            process.send_signal(deadly)
        # Whatever process is left holds these pipes open.
        _, errors = process.communicate("\n", timeout=60)
    assert process.returncode == status
    assert errors.count("Traceback") == (deadly is signal.SIGINT)
    assert errors.rstrip().endswith("KeyboardInterrupt") == (deadly is signal.SIGINT)


STUCK = """
import threading
from moneyfacts.many import parse_on_workers

class Stuck:
    def parse(self, text):
        print("ready", flush=True)
        threading.Event().wait()

if __name__ == "__main__":
    list(parse_on_workers(Stuck(), [("a", 0)], 2))
"""


def test_killed_program_ends_a_worker_in_the_midst_of_a_text(tmp_path: Any) -> None:
    script = tmp_path / "script.py"
    script.write_text(STUCK)
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.kill()
        assert process.communicate(timeout=60) == (b"", b"")  # a worker left would hold the pipes open


def test_script_without_guard_works_as_long_as_it_has_no_other_thread(tmp_path: Any) -> None:
    if sys.platform != "linux":
        pytest.skip("forks are for Linux")
    script = tmp_path / "script.py"
    script.write_text("import moneyfacts\nprint(len(list(moneyfacts.parse_many(['$5'] * 9, workers=2))))\n")
    done = subprocess.run([sys.executable, script], capture_output=True, check=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("9\n", "")


def test_script_that_lacks_its_guard_is_told(tmp_path: Any) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.replace('if __name__ == "__main__":', "if True:").replace("{rest}", "pass"))
    done = subprocess.run([sys.executable, script, "thread"], capture_output=True, check=False, text=True, timeout=60)
    assert done.returncode == 1
    assert 'if __name__ == "__main__"' in done.stderr or "if __name__ == '__main__'" in done.stderr
    assert "WorkerError: a worker process ended with exit status 1" in done.stderr
