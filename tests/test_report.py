"""The report page as a file, without a browser: what is in it, and what never gets out of its place."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from tests.made import made
from typer.testing import CliRunner

from moneyfacts import Facts
from moneyfacts.cli import app
from moneyfacts.render.report import short_names, write_report

SALES = made("Orrin's sales rose 5% to $5.", ("5%", "5% up change", {"subject": "Orrin"}), ("$5", "USD? 5 up to", {}))
PLEDGE = made("Tamsin may pay up to $25 a year.", ("$25", "USD? <=25 /year", {"modality": "possible"}))


def page(*results: tuple[str, Facts]) -> str:
    stream = io.StringIO()
    write_report(results, stream)
    return stream.getvalue()


def told(written: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="facts">(.*?)</script>', written, flags=re.DOTALL)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_page_counts_figures_and_documents() -> None:
    written = page(("news/a.txt", SALES), ("news/b.txt", PLEDGE))
    assert "<title>3 figures in 2 documents</title>" in written
    assert re.findall(r'<span class="swatch (\w+)">\w+</span> <span class="count">(\d+)', written) == [
        ("money", "2"),
        ("percent", "1"),
    ]
    assert re.findall(r"<h3 .*?>(.*?)</h3>", written) == ["a.txt", "b.txt"]


def test_page_without_figures_and_without_documents() -> None:
    assert "<title>0 figures in 1 document</title>" in page(("a", Facts("nothing")))
    assert "<title>0 figures in 0 documents</title>" in page()


def test_script_is_told_what_a_fact_says_and_no_more() -> None:
    told_facts = told(page(("a.txt", SALES), ("b.txt", PLEDGE)))["facts"]
    assert [fact["document"] for fact in told_facts] == [0, 0, 1]
    assert told_facts[2] == {
        "text": "$25",
        "start": 21,
        "end": 24,
        "figure": {
            "kind": "money",
            "currency": "USD",
            "currency_basis": "default",
            "high": "25",
            "high_inclusive": True,
        },
        "role": "level",
        "per": "year",
        "modality": "possible",
        "document": 1,
        "value": "≤ USD 25 per year",
    }


def test_numbers_stay_exact() -> None:
    long = "1" + "0" * 30 + ".1"
    fact = told(page(("a", made("It is $X.", ("$X", f"USD? {long}", {})))))["facts"][0]
    assert fact["figure"]["amount"] == long


HOSTILE = "</script><script>alert(1)</script><!-- \"quoted\" 'single' &amp; {{ 7*7 }} {% raw %} <mark> $5"


def test_text_is_text_wherever_it_stands() -> None:
    facts = made(HOSTILE, ("$5", "USD? 5", {"subject": "<script>alert(1)</script>", "measure": "</script>"}))
    written = page((HOSTILE, facts))
    assert len(re.findall("<script", written)) == 2  # the facts, and the page's own
    assert len(re.findall("<mark", written)) == 1
    assert "{{ 7*7 }}" in written
    assert told(written)["documents"][0]["source"] == HOSTILE
    assert told(written)["facts"][0]["subject"]["name"] == "<script>alert(1)</script>"
    text = re.search(r'<div class="text".*?>(.*?)</div>', written, flags=re.DOTALL)
    assert text is not None
    assert html.unescape(re.sub(r"</?(?:span|mark)\b[^<>]*>", "", text[1])) == HOSTILE


def test_any_character_can_be_written() -> None:
    odd = "\0 \ud800 \udfff \x1b \u2028 \r\n שלום 😀 $5"
    written = page((odd, made(odd, ("$5", "USD? 5", {"subject": "\ud800"}))))
    written.encode()
    assert "\0" not in written
    assert told(written)["facts"][0]["subject"]["name"] == "\ud800"


def test_page_needs_nothing_else_and_runs_no_other_script() -> None:
    written = page(("a", SALES))
    assert not re.findall(r"""(?:src|href)=["'](?!#)|url\(|@import|\bfetch\(|XMLHttpRequest|\bimport\(""", written)
    assert re.findall(r"https?://[^\"' ]+", written) == ["http://www.w3.org/2000/svg"]
    script = re.search(r"<script>(.*?)</script>", written, flags=re.DOTALL)
    assert script is not None
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    assert f'content="{policy}"' in written


@pytest.mark.parametrize(
    ("sources", "names"),
    [
        (["a/b/one.txt", "a/b/two.txt"], ["one.txt", "two.txt"]),
        (["a/one.txt", "a/b/one.txt"], ["one.txt", "b/one.txt"]),
        (["-", "a/one.txt", "text"], ["-", "a/one.txt", "text"]),
        (["/a/one.txt", "/b/one.txt"], ["a/one.txt", "b/one.txt"]),
        ([], []),
    ],
)
def test_names_leave_out_the_folders_that_all_share(sources: list[str], names: list[str]) -> None:
    assert short_names(sources) == names


@pytest.mark.parametrize("arguments", [["--format", "html"], []])
def test_command_writes_a_page(tmp_path: Path, arguments: list[str]) -> None:
    target = tmp_path / "report.html"
    done = CliRunner().invoke(app, ["parse", "--text", "It paid $5.", *arguments, "--output", str(target)])
    assert (done.exit_code, done.output) == (0, "")
    assert "<title>1 figure in 1 document</title>" in target.read_text(encoding="utf-8")
