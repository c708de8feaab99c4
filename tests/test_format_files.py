"""CSV, Parquet and Arrow files of the command: the same columns, whole files, and no bytes for a terminal."""

from __future__ import annotations

import csv
import io
import os
import pty
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import ipc, parquet

import moneyfacts
from moneyfacts import Fact, Facts, Measure, Mention, Money, Percent, Period, Ratio
from moneyfacts.arrow import FACT, facts_array, facts_table
from moneyfacts.render import arrow_files, csv_rows

COMMAND = [sys.executable, "-m", "moneyfacts", "parse"]
SEEDS = Path(__file__).parents[1] / "seeds"


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], input=stdin, capture_output=True, check=False)


def read(data: bytes, form: str) -> pa.Table:
    source = pa.BufferReader(data)
    return parquet.read_table(source) if form == "parquet" else ipc.open_file(source).read_all()


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


ORRIN = Mention(text="its", start=11, end=14, name="Orrin", id="LEI-1", kind="company")
TAMSIN = Mention(text="Tamsin", start=31, end=37, name="Tamsin Inc.")


def written(fact: Fact) -> dict[str, str]:
    """The filled cells of a fact's row of CSV."""
    stream = io.StringIO()
    csv_rows.write_csv([("a.txt", Facts("", [fact]))], stream)
    [row] = csv.DictReader(io.StringIO(stream.getvalue(), newline=""))
    return {name: cell for name, cell in row.items() if cell}


def test_row_of_csv_has_every_field_in_a_cell_of_its_own() -> None:
    fact = Fact(
        text="$5,000.50",
        start=49,
        end=58,
        figure=Money(
            currency="CAD", high=Decimal("5000.50"), currency_basis="default", currency_candidates=("USD", "AUD")
        ),
        group=0,
        per="year",
        period=Period(text="in 2024", start=0, end=7, value="2024"),
        subject=ORRIN,
        measure=Measure(text="revenue", start=15, end=22),
        counterparty=TAMSIN,
        parties=(ORRIN, TAMSIN),
        modality="planned",
        negated=True,
    )
    assert written(fact) == {
        "source": "a.txt",
        "text": "$5,000.50",
        "start": "49",
        "end": "58",
        "kind": "money",
        "currency": "CAD",
        "currency_basis": "default",
        "currency_candidates": "USD;AUD",
        "high": "5000.5",
        "low_inclusive": "false",
        "high_inclusive": "true",
        "approximate": "false",
        "role": "level",
        "group": "0",
        "per": "year",
        "period_text": "in 2024",
        "period_start": "0",
        "period_end": "7",
        "period_value": "2024",
        "subject_text": "its",
        "subject_start": "11",
        "subject_end": "14",
        "subject_name": "Orrin",
        "subject_id": "LEI-1",
        "subject_kind": "company",
        "measure_text": "revenue",
        "measure_start": "15",
        "measure_end": "22",
        "counterparty_text": "Tamsin",
        "counterparty_start": "31",
        "counterparty_end": "37",
        "counterparty_name": "Tamsin Inc.",
        "parties": "Orrin;Tamsin Inc.",
        "modality": "planned",
        "negated": "true",
    }


def test_csv_has_numbers_that_columns_cannot_hold() -> None:
    large = Decimal(10**30)
    row = written(Fact(text="x", start=0, end=1, figure=Percent(low=large, high=large)))
    assert (row["amount"], row["unit"]) == ("1" + "0" * 30, "percent")


def test_parts_of_a_ratio_are_parted_by_semicolons() -> None:
    row = written(Fact(text="60-40", start=0, end=5, figure=Ratio(parts=(Decimal(60), Decimal(40)))))
    assert (row["parts"], "low" in row) == ("60;40", False)


def test_csv_quotes_what_would_tear_a_row() -> None:
    data = b'It paid\nUS$5\nbillion to "Orrin, Tamsin & Co."\n'
    done = run("--format", "csv", stdin=data)
    [row] = rows_of(done.stdout)
    assert (row["text"], row["source"]) == ("US$5\nbillion", "-")
    assert b"\r" not in done.stdout


def test_csv_of_no_facts_is_the_heading() -> None:
    assert run("--text", "nothing", "--format", "csv").stdout.decode().split(",")[:3] == ["source", "text", "start"]
    assert rows_of(run("--text", "nothing", "--format", "csv").stdout) == []


def test_csv_has_the_columns_of_the_table() -> None:
    flat = facts_table(facts_array([moneyfacts.parse("US$5")])).column_names
    # CSV has exact numbers, and the source in place of the row.
    wanted = ["source", *(name for name in flat if name not in {"row", "low_exact", "high_exact"})]
    assert wanted == csv_rows.COLUMNS


@pytest.mark.parametrize("form", ["parquet", "arrow"])
class TestFiles:
    def test_rows_are_the_facts_with_their_source(self, form: str, tmp_path: Path) -> None:
        first, second, empty = (tmp_path / name for name in ("a.txt", "b.txt", "c.txt"))
        first.write_text("It paid US$5 and 3%.")
        second.write_text("\U0001f600 US$7")
        empty.write_text("nothing")
        table = read(run(first, second, empty, "--format", form).stdout, form)
        assert table.schema.equals(pa.schema([pa.field("source", pa.string()), *FACT]))
        assert [(row["source"], row["text"], row["start"], row["figure"]["amount"]) for row in table.to_pylist()] == [
            (str(first), "US$5", 8, Decimal(5)),
            (str(first), "3%", 17, Decimal(3)),
            (str(second), "US$7", 2, Decimal(7)),
        ]

    def test_name_of_the_file_chooses(self, form: str, tmp_path: Path) -> None:
        target = tmp_path / f"facts.{form}"
        done = run(SEEDS, "--output", target)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert read(target.read_bytes(), form).num_rows == sum(
            len(moneyfacts.parse(path.read_bytes().decode())) for path in SEEDS.glob("*.txt")
        )

    def test_no_facts_are_no_rows(self, form: str) -> None:
        table = read(run("--text", "nothing", "--format", form).stdout, form)
        assert (table.num_rows, table.column_names[:2]) == (0, ["source", "text"])

    def test_many_documents_are_written_in_parts(self, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(arrow_files, "_ROWS", 2)
        data = io.BytesIO()
        results = [(str(number), moneyfacts.parse(f"US${number} or {number}%")) for number in range(5)]
        stream = io.TextIOWrapper(data, encoding="utf-8")
        {"parquet": arrow_files.write_parquet, "arrow": arrow_files.write_arrow}[form](results, stream)
        assert read(data.getvalue(), form)["source"].to_pylist() == [*"0011223344"]

    def test_interruption_leaves_no_file(self, form: str, tmp_path: Path) -> None:
        # A pipe that nobody opens holds the command; its first document is read by then.
        good, waiting = tmp_path / "a.txt", tmp_path / "b.txt"
        good.write_text("US$5")
        os.mkfifo(waiting)
        target = tmp_path / "facts"
        started = subprocess.Popen([*COMMAND, good, waiting, "--format", form, "--output", target])
        with waiting.open("wb"):  # opens when the command does
            started.terminate()
            started.wait(timeout=60)
        assert started.returncode != 0
        assert not target.exists()

    def test_bad_document_does_not_cost_the_others(self, form: str, tmp_path: Path) -> None:
        target = tmp_path / f"facts.{form}"
        done = run(tmp_path / "missing.txt", "--text", "US$5", "--output", target)
        assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
        assert read(target.read_bytes(), form)["text"].to_pylist() == ["US$5"]

    def test_terminal_gets_no_bytes(self, form: str) -> None:
        reader, writer = pty.openpty()
        done = subprocess.run(
            [*COMMAND, "--text", "US$5", "--format", form], stdout=writer, stderr=subprocess.PIPE, check=False
        )
        os.set_blocking(reader, False)
        with pytest.raises(BlockingIOError):
            os.read(reader, 1)
        os.close(reader)
        os.close(writer)
        assert done.returncode == 2
        assert f"{form} is not for a terminal: give --output FILE or pipe it".encode() in done.stderr

    def test_missing_extra_is_one_line_that_names_it(self, form: str, tmp_path: Path) -> None:
        target = tmp_path / "facts"
        arguments = ["moneyfacts", "parse", "--text", "US$5", "--format", form, "--output", str(target)]
        code = (
            f"import sys; sys.modules['pyarrow'] = None; sys.argv = {arguments}; import moneyfacts.cli as c; c.main()"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)
        wanted = f"moneyfacts: --format {form}: pyarrow is not installed: pip install 'moneyfacts[arrow]'\n"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", wanted)
        assert not target.exists()

    def test_source_that_is_no_unicode_is_shown_with_escapes(self, form: str, tmp_path: Path) -> None:
        odd = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
        Path(odd).write_text("US$5")
        table = read(run(odd, "--format", form).stdout, form)
        assert table["source"].to_pylist() == [f"{tmp_path}/\\udcff.txt"]


def test_reader_that_has_seen_enough_is_no_error() -> None:
    with subprocess.Popen(
        [*COMMAND, SEEDS, "--format", "parquet"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        assert started.stderr.read() == b""
    assert started.returncode == 0
