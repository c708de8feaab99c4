"""What parse returns shows itself: as lines at a prompt, as marks and a table in a notebook."""

from __future__ import annotations

import re
import sys

import pytest
from tests.made import made

import moneyfacts
from moneyfacts import Facts

SALES = made(
    "Orrin's sales rose 5% to $5 <b>million</b> in 2024.",
    ("5%", "5% up change", {"subject": "Orrin", "measure": "sales", "period": "in 2024"}),
    ("$5", "USD? 5 up to", {"subject": "Orrin", "measure": "sales"}),
)


def test_lines_at_a_prompt() -> None:
    assert repr(SALES) == (
        "<2 figures\n  5%  5 %    ▲ change  Orrin  sales  in 2024\n  $5  USD 5  ▲ to      Orrin  sales>"
    )
    assert str(SALES) == repr(SALES)
    assert repr(Facts("nothing")) == "<no figures>"


def test_a_line_a_figure_whatever_it_holds() -> None:
    text = "a\n\t\ud800 $5\nmillion"
    facts = made(text, ("$5\nmillion", "USD? 5e6", {"subject": "a\n\t\ud800"}))
    assert repr(facts) == "<1 figure\n  $5 million  USD 5,000,000  a>"
    repr(facts).encode()


def test_many_figures_are_cut_and_counted() -> None:
    shown = repr(moneyfacts.parse("It paid US$5. " * 45)).splitlines()
    assert (len(shown), shown[0], shown[-1]) == (32, "<45 figures", "  … and 15 more>")
    name = "Orrin" * 20
    assert repr(made(f"{name} $5", ("$5", "USD? 5", {"subject": name}))).endswith(f"  {name[:39]}…>")


def test_a_notebook_shows_marks_and_a_table() -> None:
    shown = SALES._repr_html_()
    text = re.search(r'<div class="text".*?>(.*?)</div>', shown, flags=re.DOTALL)
    assert text is not None
    assert re.sub(r"<[^<>]*>", "", text[1]) == "Orrin's sales rose 5% to $5 <b>million</b> in 2024.".replace(
        "<b>", "&lt;b&gt;"
    ).replace("</b>", "&lt;/b&gt;").replace("'", "&#39;")
    assert re.findall(r'<mark class="(\w+)" title="(.*?)">(.*?)</mark>', shown) == [
        ("percent", "5 %", "5%"),
        ("money", "USD 5", "$5"),
    ]
    assert re.findall(r"<th.*?>(\w+)</th>", shown) == ["figure", "value", "change", "subject", "measure", "period"]
    assert shown.count("<tr>") == 3
    assert "<script" not in shown
    assert "id=" not in shown  # two outputs of one notebook would share it


def test_a_notebook_shows_that_there_is_nothing() -> None:
    shown = Facts("nothing here")._repr_html_()
    assert "nothing here" in shown
    assert "0 figures" in shown
    assert "<table" not in shown


def test_a_notebook_keeps_no_table_without_end() -> None:
    shown = moneyfacts.parse("It paid US$5. " * 203)._repr_html_()
    assert shown.count("<tr>") == 201
    assert "and 3 more" in shown
    assert shown.count("<mark") == 203


def test_a_frame_has_a_row_a_fact() -> None:
    frame = SALES.to_pandas()
    columns = ["text", "kind", "direction", "subject_name", "measure_text", "period_text"]
    assert frame[columns].iloc[0].tolist() == ["5%", "percent", "up", "Orrin", "sales", "in 2024"]
    assert frame["amount"].tolist() == [5, 5]
    assert list(frame.index) == [0, 1]
    empty = Facts("nothing").to_pandas()
    assert (len(empty), list(empty.columns)) == (0, list(frame.columns))


def test_a_frame_without_pandas_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "moneyfacts.pandas", raising=False)
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pandas is not installed: pip install 'moneyfacts\[pandas\]'"):
        SALES.to_pandas()
