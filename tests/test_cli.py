"""The command line, as its user sees it: output, messages and exit status."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import moneyfacts
from moneyfacts.cli import app
from moneyfacts.render import json_lines

COMMAND = [sys.executable, "-m", "moneyfacts"]
#: Output that is not buffered would fail at once and hide what happens as Python ends.
BUFFERED = {name: text for name, text in os.environ.items() if name != "PYTHONUNBUFFERED"}


def run(*arguments: str | Path, stdin: bytes = b"") -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def found(result: Result) -> list[tuple[str, str, int, int]]:
    return [(row["source"], row["text"], row["start"], row["end"]) for row in lines(result)]


def test_line_is_the_fact_with_its_source_in_front() -> None:
    (line,) = lines(run("parse", "--text", "It paid US$5 billion."))
    (fact,) = moneyfacts.parse("It paid US$5 billion.")
    assert next(iter(line)) == "source"
    assert line == {"source": "text"} | fact.model_dump(mode="json")
    assert (line["text"], line["start"], line["figure"]["amount"]) == ("US$5 billion", 8, "5000000000")


def test_standard_input_is_read_without_path_and_text() -> None:
    assert found(run("parse", stdin=b"a $5 fee")) == [("-", "$5", 2, 4)]


def test_dash_is_standard_input_among_paths(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("$6")
    result = run("parse", file, "-", "--text", "$8", stdin=b"$7")
    assert found(result) == [(str(file), "$6", 0, 2), ("-", "$7", 0, 2), ("text", "$8", 0, 2)]


def test_folder_gives_its_text_files_in_order_of_path(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "d.txt", "c.txt", "a/z.txt", "a/b/c.txt", "a/notes.md"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("$5")
    sources = [source for source, *_ in found(run("parse", tmp_path))]
    assert sources == [str(tmp_path / name) for name in ("a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "c.txt", "d.txt")]


@pytest.mark.parametrize(
    ("data", "start"),
    [
        pytest.param(b"\xef\xbb\xbf$5", 0, id="byte-order mark"),
        pytest.param(b"one\r\ntwo\r\n$5\r\n", 10, id="carriage returns"),
        pytest.param(b"one\rtwo\r$5", 8, id="old line ends"),
        pytest.param("caf\u00e9 \U0001f600 $5".encode(), 7, id="code points"),
    ],
)
def test_offsets_are_those_of_the_text_in_the_file(tmp_path: Path, data: bytes, start: int) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    assert found(run("parse", file)) == [(str(file), "$5", start, start + 2)]
    assert found(run("parse", stdin=data)) == [("-", "$5", start, start + 2)]


def test_bad_byte_is_named_with_its_place_and_the_rest_is_done(tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.txt", tmp_path / "good.txt"
    bad.write_bytes(b"\xef\xbb\xbfcaf\xe9 $5")
    good.write_text("$6")
    result = run("parse", bad, good)
    assert result.exit_code == 1
    assert result.stderr == (
        f"moneyfacts: {bad}: byte 0xe9 at offset 6 is not utf-8 (invalid continuation byte): "
        "name the encoding of the file, such as --encoding cp1252\n"
    )
    assert found(result) == [(str(good), "$6", 0, 2)]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le"])
def test_other_encodings_are_read_on_request(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("caf\u00e9 $5".encode(encoding))
    result = run("parse", file, "--encoding", encoding)
    assert (result.exit_code, found(result)) == (0, [(str(file), "$5", 5, 7)])


def test_missing_file_does_not_stop_the_others(tmp_path: Path) -> None:
    missing, good = tmp_path / "missing.txt", tmp_path / "good.txt"
    good.write_text("$6")
    result = run("parse", missing, good)
    assert result.exit_code == 1
    assert result.stderr == f"moneyfacts: {missing}: no such file or directory\n"
    assert found(result) == [(str(good), "$6", 0, 2)]


def test_folder_without_texts_is_reported(tmp_path: Path) -> None:
    result = run("parse", tmp_path)
    assert result.exit_code == 1
    assert result.stderr == f"moneyfacts: {tmp_path}: no *.txt file in this folder\n"


def test_broken_link_in_a_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "b.txt").write_text("$6")
    result = run("parse", tmp_path)
    assert (result.exit_code, len(lines(result))) == (1, 1)
    assert result.stderr == f"moneyfacts: {tmp_path / 'a.txt'}: no such file or directory\n"


def test_message_stays_one_line_whatever_the_name() -> None:
    assert run("parse", "no\nsuch\tfile").stderr == "moneyfacts: no?such?file: no such file or directory\n"
    assert run("parse", "").stderr == "moneyfacts: : the path is empty\n"


@pytest.mark.parametrize("options", [["--currency", "CAD", "--currency", "SEK"], ["--currency", "cad, sek"]])
def test_currency_is_what_a_bare_symbol_means(options: list[str]) -> None:
    result = run("parse", "--text", "It paid $5 and 20 kr.", *options)
    assert [line["figure"]["currency"] for line in lines(result)] == ["CAD", "SEK"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["parse", "--text", "$5", "--currency", "XQX"], "XQX"),
        (["parse", "--text", "$5", "--currency", ""], "--currency"),
        (["parse", "--text", "$5", "--encoding", "utf-9"], "utf-9"),
        (["parse", "--text", "$5", "--encoding", "base64"], "base64"),
        (["parse", "--text", "$5", "--format", "xml"], "xml"),
        (["parse", "--no-such-option"], "--no-such-option"),
        (["no-such-command"], "no-such-command"),
    ],
)
def test_wrong_usage_is_status_2_and_names_what_is_wrong(arguments: list[str], named: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert named in result.stderr


def test_json_is_one_array() -> None:
    array = json.loads(run("parse", "--text", "$5 and $6", "--format", "json").stdout)
    assert [(row["source"], row["text"]) for row in array] == [("text", "$5"), ("text", "$6")]
    assert run("parse", "--text", "nothing", "--format", "json").stdout == "[]\n"


def test_table_in_a_pipe_is_plain() -> None:
    result = run("parse", "--text", "It paid [b]US$5[/b] \x1b[31mto\nall.", "--format", "table")
    header, rule, row = result.stdout.splitlines()
    assert header.split() == ["figure", "value", "context"]
    assert set(rule) == {"─"}
    assert row.split() == ["US$5", "USD", "5", "It", "paid", "[b]US$5[/b]", "[31mto", "all."]


@pytest.mark.parametrize(
    ("name", "start"), [("out.json", "[\n{"), ("out.jsonl", "{"), ("out.txt", "figure"), ("out", "{")]
)
def test_name_of_the_output_tells_the_format(tmp_path: Path, name: str, start: str) -> None:
    result = run("parse", "--text", "$5", "--output", tmp_path / name)
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_format_wins_over_the_name_of_the_output(tmp_path: Path) -> None:
    run("parse", "--text", "$5", "--output", tmp_path / "out.json", "--format", "jsonl")
    assert json.loads((tmp_path / "out.json").read_text())["text"] == "$5"


def test_bad_input_still_gives_the_output_of_the_others(tmp_path: Path) -> None:
    result = run("parse", tmp_path / "missing.txt", "--text", "$5", "--output", tmp_path / "out.jsonl")
    assert result.exit_code == 1
    assert json.loads((tmp_path / "out.jsonl").read_text())["text"] == "$5"


def test_failure_leaves_the_old_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = json_lines._line  # noqa: SLF001 - the disk is full after the first line

    def full_disk(source: str, fact: moneyfacts.Fact) -> str:
        if fact.start > 0:
            raise OSError(28, "No space left on device")
        return written(source, fact)

    monkeypatch.setattr(json_lines, "_line", full_disk)
    output = tmp_path / "out.jsonl"
    output.write_text("old")
    result = run("parse", "--text", "$5 and $6", "--output", output)
    assert (result.exit_code, result.stderr) == (1, f"moneyfacts: {output}: no space left on device\n")
    assert (output.read_text(), list(tmp_path.iterdir())) == ("old", [output])


def test_output_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    output = tmp_path / "missing" / "out.jsonl"
    result = run("parse", "--text", "$5", "--output", output)
    assert (result.exit_code, result.stderr) == (1, f"moneyfacts: {output}: no such file or directory\n")


def test_version() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"moneyfacts {moneyfacts.__version__}\n")


def test_broken_pipe_is_quiet(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("It paid $5.\n" * 2_000)  # a megabyte of JSON, more than a pipe holds
    with subprocess.Popen(
        [*COMMAND, "parse", str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=BUFFERED
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["text"] == "$5"
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux alone")
def test_lone_surrogates_are_escaped_in_json(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff.txt"
    with open(name, "wb") as file:  # noqa: PTH123 - a Path is no bytes
        file.write(b"$5")
    done = subprocess.run([*COMMAND, "parse", name, "--text", b"\xff $6"], capture_output=True, check=True)
    first, second = (json.loads(line) for line in done.stdout.decode().splitlines())
    assert (first["source"], second["start"]) == (f"{tmp_path}/\udcff.txt", 2)
    shown = subprocess.run(
        [*COMMAND, "parse", "--text", b"\xff $6", "--format", "table"], capture_output=True, check=True
    )
    assert "  $6" in shown.stdout.decode()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_output_does_not_depend_on_the_encoding_of_the_terminal(encoding: str) -> None:
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    as_json = [*COMMAND, "parse", "--text", "about €5"]
    done = subprocess.run(as_json, capture_output=True, check=True, env=environment)
    assert '"text": "€5"' in done.stdout.decode("utf-8")
    done = subprocess.run([*as_json, "--format", "table"], capture_output=True, check=True, env=environment)
    assert b"EUR 5" in done.stdout


def test_full_disk_under_standard_output_is_reported() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "parse", "--text", "$5"], stdout=full, stderr=subprocess.PIPE, check=False, env=BUFFERED
        )
    assert (done.returncode, done.stderr) == (1, b"moneyfacts: standard output: no space left on device\n")


def test_terminal_gets_a_table() -> None:
    outer, inner = pty.openpty()
    subprocess.run([*COMMAND, "parse", "--text", "It paid US$5."], stdout=inner, check=True, timeout=60)
    os.close(inner)
    shown = os.read(outer, 65536).decode()
    os.close(outer)
    assert "figure" in shown
    assert "USD 5" in shown
    assert "\x1b[" in shown
