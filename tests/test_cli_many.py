"""Many texts on the command line: JSON lines, workers, and a run that is broken off."""

from __future__ import annotations

import gzip
import json
import os
import pty
import signal
import subprocess
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import pytest
from tests.test_cli import BUFFERED, COMMAND, found, run

from moneyfacts.inputs import Inputs
from moneyfacts.reading import Document, Unreadable
from moneyfacts.records import Fields, read_records
from moneyfacts.render.progress import progress

RECORDS = [{"id": "s-7", "text": "It paid $5."}, {"id": 8, "text": "nothing"}, {"id": 9, "text": "Caf\u00e9: \u20ac6"}]
FOUND = [("1", "$5", 8, 10), ("3", "\u20ac6", 6, 8)]


def as_lines(records: list[dict[str, object]]) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


@pytest.fixture
def lines_file(tmp_path: Path) -> Path:
    file = tmp_path / "some.jsonl"
    file.write_bytes(as_lines(RECORDS))  # type: ignore[arg-type]
    return file


def of_lines(path: Path | str) -> list[tuple[str, str, int, int]]:
    return [(f"{path}:{line}", *rest) for line, *rest in FOUND]  # type: ignore[misc]


# JSON lines


def test_each_line_is_a_text(lines_file: Path) -> None:
    result = run("parse", lines_file)
    assert (result.exit_code, result.stderr, found(result)) == (0, "", of_lines(lines_file))


@pytest.mark.parametrize("name", ["a.JSONL", "a.ndjson", "a.jsonl.gz"])
def test_name_tells_that_there_are_lines(lines_file: Path, name: str) -> None:
    file = lines_file.with_name(name)
    content = lines_file.read_bytes()
    file.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    assert found(run("parse", file)) == of_lines(file)


def test_standard_input_has_lines_on_request(lines_file: Path) -> None:
    result = run("parse", "--input-format", "jsonl", stdin=lines_file.read_bytes())
    assert found(result) == of_lines("-")
    (line,) = found(run("parse", "--input-format", "text", "--text", "$7"))
    assert line == ("text", "$7", 0, 2)


def test_lines_are_one_text_on_request(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('"a $5 fee"')
    assert found(run("parse", file, "--input-format", "text")) == [(str(file), "$5", 3, 5)]


def test_folder_gives_its_lines_on_request(lines_file: Path) -> None:
    folder = lines_file.parent
    (folder / "b.txt").write_text("$7")
    assert found(run("parse", folder)) == [(str(folder / "b.txt"), "$7", 0, 2)]
    assert found(run("parse", folder, "--input-format", "jsonl")) == of_lines(lines_file)
    (folder / "some.jsonl").unlink()
    result = run("parse", folder, "--input-format", "jsonl")
    assert (result.exit_code, result.stderr) == (1, f"moneyfacts: {folder}: no *.jsonl file in this folder\n")


def test_fields_are_named(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "$1", "body": "$5", "key": "K-1"}\n{"body": "$6", "key": 10000000000000000000000}\n')
    result = run("parse", file, "--text-field", "body", "--id-field", "key")
    assert found(result) == [("K-1", "$5", 0, 2), ("10000000000000000000000", "$6", 0, 2)]


def test_blank_lines_count_and_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b'\xef\xbb\xbf{"text": "$5"}\r\n\r\n  \n{"text": "a\\r\\n$6"}')
    result = run("parse", file)
    assert (result.exit_code, found(result)) == (0, [(f"{file}:1", "$5", 0, 2), (f"{file}:4", "$6", 3, 5)])


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "$6"', "no JSON: expecting ',' delimiter in column 14"),
        (b"It paid $6.", "no JSON: expecting value in column 1"),
        (b"[" * 100_000, "no JSON: nested too deeply"),
        (b'{"text": "$6", "n": ' + b"9" * 5_000 + b"}", "no JSON: Exceeds the limit (4300 digits)"),
        (b'"$6"', 'no record: each line is an object, such as {"text": "It paid $5."}'),
        (b"{}", "no field 'text': choose one with --text-field (there are: none)"),
        (b'{"id": 1, "body": ""}', "no field 'text': choose one with --text-field (there are: id, body)"),
        (json.dumps(dict.fromkeys("abcdefghij")).encode(), "(there are: a, b, c, d, e, f, g, h, ...)"),
        (b'{"text": null}', "field 'text' is null, expected a string"),
        (b'{"text": ["$6"]}', "field 'text' is a list, expected a string"),
        (b'{"text": 6}', "field 'text' is a number, expected a string"),
        (b'{"text": "caf\xe9 $6"}', "byte 0xe9 at offset 13 is not utf-8 (invalid continuation byte): name the"),
    ],
    ids=lambda value: str(value[:40]),
)
def test_bad_line_is_told_and_the_rest_is_done(tmp_path: Path, workers: str, line: bytes, reason: str) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b'{"text": "$5"}\n' + line + b'\n{"text": "$7"}\n')
    result = run("parse", file, "--workers", workers)
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(f"moneyfacts: {file}:2: ")
    assert reason in result.stderr
    assert found(result) == [(f"{file}:1", "$5", 0, 2), (f"{file}:3", "$7", 0, 2)]


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"text": "$5"}, "no field 'id': choose one with --id-field (there are: text)"),
        ({"text": "$5", "id": None}, "field 'id' is null, expected a string or a whole number"),
        ({"text": "$5", "id": True}, "field 'id' is a truth value, expected a string or a whole number"),
        ({"text": "$5", "id": 1.5}, "field 'id' is a number, expected a string or a whole number"),
    ],
)
def test_record_without_its_name_is_told(tmp_path: Path, record: dict[str, object], reason: str) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(as_lines([record]))
    result = run("parse", file, "--id-field", "id")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"moneyfacts: {file}:1: {reason}\n")


def test_lines_in_another_encoding(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes('{"text": "caf\u00e9 $5"}\n'.encode("cp1252"))
    assert found(run("parse", file, "--encoding", "cp1252")) == [(f"{file}:1", "$5", 5, 7)]
    result = run("parse", file, "--encoding", "utf-16")
    message = f"moneyfacts: {file}: JSON lines cannot be told apart in utf-16: write the file in utf-8\n"
    assert (result.exit_code, result.stderr) == (1, message)


def test_missing_and_broken_files_of_lines_are_told(tmp_path: Path) -> None:
    broken, missing = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl"
    broken.write_bytes(gzip.compress(b'{"text": "$5"}\n' * 9)[:-12])
    result = run("parse", broken, missing, tmp_path / "c.txt.gz", "--text", "$7")
    assert result.exit_code == 1
    told = [line.split(": ", 2)[1:] for line in result.stderr.splitlines()]
    assert told == [
        [str(broken), "compressed file ended before the end-of-stream marker was reached"],
        [str(missing), "no such file or directory"],
        [str(tmp_path / "c.txt.gz"), "no such file or directory"],
    ]
    assert found(result)[-1] == ("text", "$7", 0, 2)


def test_packed_text_is_a_text(tmp_path: Path) -> None:
    file = tmp_path / "a.txt.gz"
    file.write_bytes(gzip.compress(b"one\r\n$5"))
    assert found(run("parse", file)) == [(str(file), "$5", 5, 7)]
    file.write_bytes(b"$5")
    assert "not a gzipped file" in run("parse", file).stderr


# Workers


@pytest.mark.parametrize("format_", ["jsonl", "json", "table"])
def test_workers_change_nothing(tmp_path: Path, format_: str) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(as_lines([{"text": f"Orrin paid US${n}. " * (n % 3)} for n in range(90)]))
    one, two = (run("parse", file, "--text", "$7", "--format", format_, "--workers", n) for n in ("1", "2"))
    assert one.stdout == two.stdout
    assert one.stdout.count("US$") >= 90


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--workers", "0"], "--workers"),
        (["--workers", "two"], "--workers"),
        (["--workers", "2", "--explain"], "--workers"),
        (["--input-format", "csv"], "csv"),
    ],
)
def test_wrong_usage(options: list[str], named: str) -> None:
    result = run("parse", "--text", "$5", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert named in result.stderr


@contextmanager
def running(*options: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        [*COMMAND, "parse", "-", "--input-format", "jsonl", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=BUFFERED,
        start_new_session=True,
    ) as process:
        yield process


def pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


def ended(process: subprocess.Popen[bytes]) -> tuple[int, bytes]:
    """Wait until the command and all its processes are gone: those left would hold standard error open."""
    if process.stdin and process.stdin.closed:
        process.stdin = None
    _, errors = process.communicate(timeout=60)
    return process.returncode, errors


SOME = b'{"text": "It paid $5."}\n' * 40


def test_first_facts_come_before_the_last_line_is_there() -> None:
    with running() as process:
        stdin, stdout = pipes(process)
        for number in range(3):
            stdin.write(b'{"text": "It paid $%d."}\n' % number)
            stdin.flush()
            assert json.loads(stdout.readline())["source"] == f"-:{number + 1}"
        stdin.close()
        assert stdout.read() == b""
        assert process.wait() == 0


def interrupt(process: subprocess.Popen[bytes]) -> None:
    """Send what Ctrl-C sends, again if a busy machine lost it."""
    for _ in range(3):
        os.killpg(process.pid, signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(15)
            return


@pytest.mark.parametrize("workers", ["1", "2"])
def test_interrupt_is_one_line_and_leaves_no_process(workers: str) -> None:
    with running("--workers", workers) as process:
        stdin, stdout = pipes(process)
        stdin.write(SOME)
        stdin.flush()
        assert stdout.readline()
        interrupt(process)
        assert ended(process) == (130, b"moneyfacts: standard output: unfinished: interrupted\n")


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    return [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are listed on Linux alone")
def test_killed_worker_is_one_line_and_leaves_the_old_output(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("old")
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    with running(pipe, "--workers", "2", "--output", output) as process:
        stdin, _ = pipes(process)
        stdin.write(SOME)
        stdin.close()
        with pipe.open("wb") as more:  # opens when the command has come so far
            victim, _ = workers_of(process)
            os.kill(victim, signal.SIGKILL)
            more.write(SOME * 10)
        status, errors = ended(process)
    assert status == 1
    assert errors.startswith(b"moneyfacts: %s: unfinished: a worker process was killed by SIGKILL" % bytes(output))
    assert errors.count(b"\n") == 1
    assert sorted(tmp_path.iterdir()) == [output, pipe]
    assert output.read_text() == "old"


def test_reader_that_has_enough_ends_the_workers() -> None:
    with running("--workers", "2") as process:
        stdin, stdout = pipes(process)
        stdin.write(SOME)
        stdin.flush()
        assert stdout.readline()
        stdout.close()
        with suppress(BrokenPipeError):  # the command has ended by then
            stdin.write(SOME * 1_000)
            stdin.flush()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait() == 0
        with suppress(BrokenPipeError):
            stdin.close()


# Flat memory, and how far it is


def test_lines_take_the_memory_of_the_longest(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(as_lines([{"text": "It paid $5. " * 400}]) * 1_000)  # 5 MB
    tracemalloc.start()
    try:
        assert sum(1 for _ in read_records(str(file), "utf-8", Fields())) == 1_000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 200_000


def test_sizes_are_all_bytes_of_the_input(lines_file: Path) -> None:
    lines_file.write_bytes(b'\xef\xbb\xbf{"text": "\xe2\x82\xac5"}\r\n\n\nbad\n{"text": ""}')
    sizes = [(type(given), given.size) for given in Inputs(paths=[str(lines_file)])]
    assert sizes == [(Document, 21), (Unreadable, 6), (Document, 12)]


def test_size_of_the_input_is_told_where_it_is_known(lines_file: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"$5 \xe2\x82\xac")
    packed = tmp_path / "a.txt.gz"
    packed.write_bytes(gzip.compress(b"$5"))
    lines = lines_file.stat().st_size
    assert Inputs(paths=[str(tmp_path), str(lines_file)]).size() == 6 + lines
    assert Inputs(paths=[str(lines_file), str(packed)]).size() is None
    assert Inputs(paths=[str(tmp_path / "gone")]).size() is None
    assert Inputs(paths=[], text="$5").size() == 0


def test_progress_is_shown_in_percent(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress(lambda: 1_000, shown=True, delay=0) as advance:
        assert capsys.readouterr().err == ""
        advance(250)
        assert "25%" in capsys.readouterr().err


def test_short_run_has_no_progress(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress(lambda: 1_000, shown=True, delay=1e9) as advance:
        advance(250)
    with progress(lambda: pytest.fail("nobody looks"), shown=False, delay=0) as advance:
        advance(250)
    assert capsys.readouterr() == ("", "")


def test_terminal_and_facts_in_a_file(lines_file: Path) -> None:
    outer, inner = pty.openpty()
    output = lines_file.with_name("out.jsonl")
    command = [*COMMAND, "parse", str(lines_file), "--workers", "2", "--output", str(output)]
    subprocess.run(command, stderr=inner, stdout=inner, check=True, timeout=60)
    os.write(inner, b"end")  # a terminal tells no end of its own
    os.close(inner)
    shown = os.read(outer, 65536)
    os.close(outer)
    # On a slow machine the progress bar shows; the facts never do.
    assert shown.endswith(b"end")
    assert b"{" not in shown
    assert len(output.read_text(encoding="utf-8").splitlines()) == 2
