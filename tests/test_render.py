"""What people read: values in words, and the table that holds them."""

from __future__ import annotations

import io
from typing import Any

import pytest

from moneyfacts import Fact, Facts, Measure, Mention, Period
from moneyfacts.render.table import write_table
from moneyfacts.render.values import value

Fields = dict[str, Any]


def usd(**fields: Any) -> Fields:
    return {"kind": "money", "currency": "USD"} | fields


def percent(**fields: Any) -> Fields:
    return {"kind": "percent"} | fields


VALUES: list[tuple[Fields, Fields, str]] = [
    (usd(amount="15000000000"), {}, "USD 15,000,000,000"),
    (usd(low="15E9", high="25E9"), {}, "USD 15,000,000,000 to 25,000,000,000"),
    (usd(amount="589E9"), {"approximate": True}, "≈ USD 589,000,000,000"),
    (usd(high="25"), {}, "≤ USD 25"),
    (usd(high="25", high_inclusive=False), {}, "< USD 25"),
    (usd(low="40"), {}, "≥ USD 40"),
    (usd(low="40", low_inclusive=False), {}, "> USD 40"),
    (usd(low="1E7", high="1E8", high_inclusive=False), {}, "USD 10,000,000 to under 100,000,000"),
    (usd(amount="-1234.50"), {}, "USD -1,234.5"),
    (usd(amount="58.24"), {"per": "barrel"}, "USD 58.24 per barrel"),
    (percent(amount="0.5"), {}, "0.5 %"),
    (percent(low="12", high="15"), {}, "12 to 15 %"),
    (percent(amount="0.25", unit="point"), {}, "0.25 pp"),
    ({"kind": "ratio", "parts": ("50", "50")}, {}, "50 : 50"),
    ({"kind": "multiple", "low": "2", "low_inclusive": False}, {}, "> 2×"),
    ({"kind": "quantity", "amount": "10", "unit": "gigawatt"}, {}, "10 gigawatt"),
]


@pytest.mark.parametrize(("figure", "fields", "shown"), VALUES, ids=[shown for *_, shown in VALUES])
def test_value_in_words(figure: Fields, fields: Fields, shown: str) -> None:
    assert value(Fact.model_validate({"text": "x", "start": 0, "end": 1, "figure": figure} | fields)) == shown


def table(monkeypatch: pytest.MonkeyPatch, width: int, *results: tuple[str, Facts]) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(width))
    stream = io.StringIO()
    write_table(results, stream)
    return [line.rstrip() for line in stream.getvalue().splitlines()]


def fact_of(source: str, text: str, figure: Fields, **fields: Any) -> Fact:
    start = source.index(text)
    return Fact.model_validate({"text": text, "start": start, "end": start + len(text), "figure": figure} | fields)


RISE = "On Monday shares of Acme\nrose 2% in London."
RISEN = Facts(
    RISE,
    [
        fact_of(
            RISE,
            "2%",
            percent(amount=2),
            direction="up",
            role="change",
            subject=Mention(name="Acme", text="Acme", start=20, end=24),
            measure=Measure(text="shares", start=10, end=16),
            period=Period(text="On Monday", start=0, end=9),
        )
    ],
)
PLEDGE = "It may not owe Zeta $5."
PLEDGED = Facts(
    PLEDGE,
    [
        fact_of(
            PLEDGE,
            "$5",
            usd(amount=5),
            counterparty=Mention(name="Zeta", text="Zeta", start=15, end=19),
            modality="possible",
            negated=True,
        )
    ],
)


def test_table_shows_the_columns_that_have_something_to_show(monkeypatch: pytest.MonkeyPatch) -> None:
    header, _, row = table(monkeypatch, 120, ("-", RISEN))
    assert header.split() == ["figure", "value", "change", "subject", "measure", "period", "context"]
    assert row.split("  ")[-1] == "On Monday shares of Acme rose 2% in London."
    assert " ".join(row.split()).startswith("2% 2 % ▲ change Acme shares On Monday On")
    header, _, row = table(monkeypatch, 120, ("-", PLEDGED))
    assert header.split() == ["figure", "value", "subject", "modality", "context"]
    assert " ".join(row.split()) == "$5 USD 5 → Zeta possible not It may not owe Zeta $5."


def test_documents_are_headed_aligned_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = Facts("nothing")
    shown = table(monkeypatch, 120, ("a.txt", RISEN), ("b.txt", empty), ("c.txt", PLEDGED))
    assert (shown[0], shown[5:7], shown[8]) == (
        "a.txt  1 figure",
        ["b.txt  0 figures", "no figures"],
        "c.txt  1 figure",
    )
    assert shown[1] == shown[9]
    assert shown[-1] == "2 figures in 3 documents"


@pytest.mark.parametrize("width", [20, 40, 60, 80, 100, 120, 200])
def test_table_fits_the_terminal(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    shown = table(monkeypatch, width, ("a.txt", RISEN), ("c.txt", PLEDGED))
    assert max(map(len, shown)) <= width


def test_context_has_the_figure_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "x" * 500 + " $5 " + "y" * 500
    facts = Facts(source, [fact_of(source, "$5", usd(amount=5))])
    row = table(monkeypatch, 60, ("-", facts))[-1]
    context = row.removeprefix("$5      USD 5  ")
    assert (context[0], context[-1], len(context)) == ("…", "…", 45)
    assert abs(context.index("$5") - 21) <= 1


def test_context_is_left_out_where_there_is_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    assert table(monkeypatch, 39, ("-", PLEDGED))[0].split() == ["figure", "value", "subject", "modality"]
    assert table(monkeypatch, 120, ("-", PLEDGED))[0].split()[-1] == "context"


def test_nothing_found_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert table(monkeypatch, 80, ("-", Facts("nothing"))) == ["no figures"]
