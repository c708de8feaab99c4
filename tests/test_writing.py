"""Output files appear whole or not at all."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from moneyfacts.writing import whole_file


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_file_is_not_there_before_all_is_written(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with whole_file(str(target)) as stream:
        stream.write("first")
        stream.flush()
        assert not target.exists()
    assert target.read_bytes() == b"first"


def test_interruption_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")

    def interrupted() -> None:
        with whole_file(str(target)) as stream:
            stream.write("new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert (target.read_text(), list(tmp_path.iterdir())) == ("old", [target])


def test_permissions_of_the_old_file_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")
    target.chmod(0o640)
    with whole_file(str(target)) as stream:
        stream.write("new")
    assert (target.read_text(), mode(target)) == ("new", 0o640)


def test_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    usual, target = tmp_path / "usual", tmp_path / "out"
    usual.touch()
    with whole_file(str(target)) as stream:
        stream.write("new")
    assert mode(target) == mode(usual)


def test_link_stays_a_link(tmp_path: Path) -> None:
    link, target = tmp_path / "link", tmp_path / "target"
    target.write_text("old")
    link.symlink_to(target)
    with whole_file(str(link)) as stream:
        stream.write("new")
    assert (link.is_symlink(), target.read_text()) == (True, "new")


def test_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()), daemon=True)
    reader.start()
    with whole_file(str(pipe)) as stream:
        stream.write("new")
    reader.join(timeout=60)
    assert (read, stat.S_ISFIFO(pipe.stat().st_mode)) == (["new"], True)


def test_pipe_without_a_name_is_written_to() -> None:
    # What /dev/stdout is in a pipeline: the link leads to no path.
    reading, writing = os.pipe()
    with whole_file(f"/dev/fd/{writing}") as stream:
        stream.write("new")
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        assert pipe.read() == "new"


def test_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError), whole_file(str(tmp_path)):
        pass


def test_text_is_written_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with whole_file(str(target)) as stream:
        stream.write("€\r\n\udc80")
    assert target.read_bytes() == "€\r\n".encode() + rb"\udc80"
