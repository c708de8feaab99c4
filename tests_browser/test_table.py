"""The table of all facts: sorted, searched, filtered, tied to the texts, and saved."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.made import made
from tests_browser.conftest import Opener
from tests_browser.stories import FALL, LEAST, MOST, RANGE, STORIES, UNTOLD, many

from moneyfacts.render.csv_rows import write_csv


def figures(page: Page) -> list[str]:
    return page.locator("#rows td[data-name=figure]").all_inner_texts()


IN_ORDER = ["12%", "$5 billion", "$4 billion", "3%", "$15 billion to $25 billion", "$40 billion", "€7 million", "$9"]


def test_a_row_a_fact_with_all_that_it_tells(open_page: Opener) -> None:
    page = open_page(STORIES)
    assert figures(page) == IN_ORDER
    row = page.locator("#row-0 td").all_inner_texts()
    assert row == ["12%", "12 %", "Orrin", "revenue", "▲\u00a0change", "", "", "sales.txt"]
    row = page.locator(f"#row-{RANGE} td").all_inner_texts()
    value = "USD 15,000,000,000 to 25,000,000,000"
    assert row == [IN_ORDER[RANGE], value, "Tamsin → Orrin", "", "", "", "planned", "pledge.txt"]
    expect(page.locator("#shown")).to_have_text("8 figures")


def test_sorting_by_value_keeps_kinds_and_currencies_apart(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.click("#heads button:text('value')")
    rising = ["€7 million", "$9", "$4 billion", "$5 billion", IN_ORDER[RANGE], "$40 billion", "3%", "12%"]
    assert figures(page) == rising
    assert page.locator("th[aria-sort]").evaluate_all("(all) => all.map((each) => each.ariaSort)") == ["ascending"]
    page.focus("#heads button:text('value')")
    page.keyboard.press("Enter")
    assert figures(page) == rising[::-1]
    assert page.locator("th[aria-sort]").evaluate_all("(all) => all.map((each) => each.ariaSort)") == ["descending"]


def test_what_tells_nothing_comes_last_either_way(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.click("#heads button:text('measure')")
    assert figures(page) == ["12%", "$5 billion", "$4 billion", "3%", *IN_ORDER[RANGE:]]
    page.click("#heads button:text('measure')")
    assert figures(page) == ["3%", "12%", "$5 billion", "$4 billion", *IN_ORDER[RANGE:]]


def test_search_takes_all_words_wherever_they_stand(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.fill("#search", "orrin BILLION")
    assert figures(page) == ["$5 billion", "$4 billion", IN_ORDER[RANGE]]
    expect(page.locator("#shown")).to_have_text("3 of 8 figures")
    page.fill("#search", "nothing like it")
    assert figures(page) == []
    expect(page.locator("#save")).to_be_disabled()
    page.click("#clear")
    assert figures(page) == IN_ORDER
    expect(page.locator("#search")).to_be_focused()


@pytest.mark.parametrize(
    ("select", "label", "expected"),
    [
        ("#by-kind", "percent (2)", ["12%", "3%"]),
        ("#by-subject", "Orrin (3)", ["12%", "$5 billion", "$4 billion"]),
        ("#by-subject", "none told (1)", ["$9"]),
        ("#by-currency", "EUR (1)", ["€7 million"]),
        ("#by-document", "sales.txt (4)", ["12%", "$5 billion", "$4 billion", "3%"]),
    ],
)
def test_filters(open_page: Opener, select: str, label: str, expected: list[str]) -> None:
    page = open_page(STORIES)
    page.select_option(select, label=label)
    assert figures(page) == expected


def test_filters_work_together_and_with_the_picture(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.select_option("#by-kind", label="money (6)")
    page.select_option("#by-subject", label="Tamsin (3)")
    page.select_option("#by-currency", label="USD (5)")
    assert figures(page) == [IN_ORDER[RANGE], "$40 billion"]
    assert page.locator("#charts .row").count() == 1


def test_marks_that_are_filtered_out_step_back(open_page: Opener) -> None:
    page = open_page(STORIES)
    assert page.locator("mark.aside").count() == 0
    page.select_option("#by-kind", label="percent (2)")
    assert page.locator("mark:not(.aside)").all_text_contents() == ["12%", "3%"]
    page.click("#clear")
    assert page.locator("mark.aside").count() == 0


def test_documents_of_one_name_are_two(open_page: Opener) -> None:
    one, other = (made(f"It paid ${fee}.", (f"${fee}", f"USD? {fee}", {})) for fee in (5, 6))
    page = open_page([("text", one), ("text", other)])
    assert page.locator("#by-document option").all_text_contents() == ["all", "text (1)", "text (1)"]
    page.select_option("#by-document", index=2)
    assert figures(page) == ["$6"]


def test_a_row_leads_to_its_mark(open_page: Opener) -> None:
    page = open_page([*many(40, 2), *STORIES])
    page.fill("#search", "$40 billion")
    page.click("#rows tr")
    mark = page.locator("mark:text('$40 billion')")
    expect(mark).to_be_focused()
    expect(mark).to_be_in_viewport()
    expect(page.locator("#popup h4")).to_have_text("≥ USD 40,000,000,000")


def test_the_keyboard_goes_from_row_to_mark_and_back(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.focus(f"#row-{FALL} a")
    page.keyboard.press("Enter")
    expect(page.locator(f"#fact-{FALL}")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator(f"#row-{FALL} a")).to_be_focused()
    expect(page.locator(f"#row-{FALL}")).to_have_class("active")


def test_a_mark_leads_to_its_row_on_its_page_though_it_was_filtered_out(open_page: Opener) -> None:
    page = open_page([*STORIES, *many(40, 3)])
    page.fill("#search", "pledge")
    page.focus("#fact-100")
    page.keyboard.press("Enter")
    page.click("#popup button")
    expect(page.locator("#row-100 a")).to_be_focused()
    expect(page.locator("#row-100")).to_be_in_viewport()
    expect(page.locator("#search")).to_have_value("")
    expect(page.locator("#range")).to_have_text("101 to 128")


def test_pages_of_the_table(open_page: Opener) -> None:
    page = open_page(many(40, 3))
    assert len(figures(page)) == 50
    expect(page.locator("#before")).to_be_disabled()
    page.click("#after")
    page.click("#after")
    assert figures(page) == [f"${number}" for number in range(101, 121)]
    expect(page.locator("#range")).to_have_text("101 to 120")
    expect(page.locator("#after")).to_be_disabled()


def saved(page: Page) -> list[dict[str, str]]:
    with page.expect_download() as download:
        page.click("#save")
    assert download.value.suggested_filename == "figures.csv"
    written = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(written, newline="")))


def test_the_rows_that_are_shown_are_saved_in_their_order(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.select_option("#by-document", label="pledge.txt (4)")
    page.click("#heads button:text('value')")
    expect(page.locator("#save")).to_have_text("Save 4 rows as CSV")
    rows = saved(page)
    assert [row["text"] for row in rows] == ["€7 million", "$9", IN_ORDER[RANGE], "$40 billion"]
    most, untold, range_, _ = rows
    pledge = STORIES[1][1][RANGE - 4]
    assert (
        range_
        | {
            "source": "news/pledge.txt",
            "start": str(pledge.start),
            "end": str(pledge.end),
            "kind": "money",
            "currency": "USD",
            "currency_basis": "default",
            "amount": "",
            "low": "15000000000",
            "high": "25000000000",
            "low_inclusive": "true",
            "role": "level",
            "subject_name": "Tamsin",
            "counterparty_name": "Orrin",
            "modality": "planned",
            "negated": "false",
        }
        == range_
    )
    assert (most["low"], most["high"], most["low_inclusive"], most["per"]) == ("", "7000000", "false", "year")
    assert (untold["approximate"], untold["subject_name"], untold["amount"]) == ("true", "", "9")


def test_what_is_saved_is_what_the_format_csv_writes(open_page: Opener) -> None:
    odd = 'Orrin, "the\r\nfirst"'
    fees = made(
        f"{odd} שלום and Tamsin paid $5, split 50-50, doubled 3 pct since 2024.",
        ("$5", "USD? 5", {"subject": odd, "parties": [odd, "Tamsin"], "group": 0, "negated": True}),
        ("50-50", "50:50", {}),
        ("doubled", "2x", {}),
        ("3 pct", "3%", {"baseline": "since 2024"}),
    )
    fees[0] = fees[0].model_copy(
        update={"figure": fees[0].figure.model_copy(update={"currency_candidates": ("CAD", "AUD")})}
    )
    results = [*STORIES, ("a,b.txt", fees)]
    expected = io.StringIO()
    write_csv(results, expected)
    assert saved(open_page(results)) == list(csv.DictReader(io.StringIO(expected.getvalue(), newline="")))


def test_open_ends_are_no_numbers(open_page: Opener) -> None:
    page = open_page(STORIES)
    assert page.locator(f"#row-{LEAST} td[data-name=value]").inner_text() == "≥ USD 40,000,000,000"
    assert page.locator(f"#row-{MOST} td[data-name=value]").inner_text() == "≤ EUR 7,000,000 per year"
    assert page.locator(f"#row-{UNTOLD} td[data-name=value]").inner_text() == "≈ USD 9"
