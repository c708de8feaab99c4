"""The marks in the texts: every letter in its place, and what a figure tells when it is pointed at."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from tests.made import made
from tests_browser.conftest import Opener
from tests_browser.stories import EARLIER, FALL, LEAST, MOST, PLEDGE, RANGE, REVENUE, RISE, SALES, STORIES

from moneyfacts import Facts

ODD = [
    "plain",
    "",
    "\n\nlines\n\r\nof\rall\tkinds \n",
    "<script>alert(1)</script></textarea></div><!-- & &amp; \"'` {{ x }}",
    "שלום $5 مرحبا 5% 😀👩‍👩‍👧 e\u0301 \u202e turned \u202c",
    "\0 \ud800 \udfff\ud800 \x1b\x85\ufffe\ufeff\u2028",
]


def told(page: Page) -> dict[str, str]:
    names = page.locator("#popup dt").all_inner_texts()
    return dict(zip(names, page.locator("#popup dd").all_inner_texts(), strict=True))


def mark(number: int) -> str:
    return f"#fact-{number}"


def test_the_text_is_the_text(open_page: Opener) -> None:
    texts = [facts.text for _, facts in STORIES] + ODD
    page = open_page([*STORIES, *((f"odd/{place}", Facts(text)) for place, text in enumerate(ODD))])
    shown = page.evaluate(
        "[...document.querySelectorAll('.text')].map((each) => [...each.textContent].map((c) => c.codePointAt(0)))"
    )
    assert shown == [[ord(letter) for letter in text] for text in texts]


def test_marks_stand_where_the_facts_say(open_page: Opener) -> None:
    text = "😀 שלום <b> \ud800\0 Orrin paid €7 million; Mara Quill 5%."
    facts = made(text, ("€7 million", "EUR 7e6", {"subject": "Orrin"}), ("5%", "5%", {"subject": "Mara Quill"}))
    page = open_page([("a", facts)])
    assert page.locator("mark").all_text_contents() == ["€7 million", "5%"]
    assert page.locator(".text .subject").all_text_contents() == ["Orrin", "Mara Quill"]


def test_text_can_be_read_without_script(open_page: Opener) -> None:
    page = open_page(STORIES, java_script_enabled=False)
    assert page.locator(".text").first.text_content() == SALES.text
    expect(page.locator("noscript")).to_be_visible()


def test_hovering_tells_value_bounds_currency_and_what_it_is_about(open_page: Opener) -> None:
    page = open_page(STORIES)
    expect(page.locator("#popup")).to_be_hidden()
    page.hover(mark(RANGE))
    expect(page.locator("#popup h4")).to_have_text("USD 15,000,000,000 to 25,000,000,000")
    assert told(page) == {
        "written": "“$15 billion to $25 billion”",
        "kind": "money",
        "low": "15,000,000,000, included",
        "high": "25,000,000,000, included",
        "currency": "USD, by default, as the document tells none",
        "subject": "Tamsin",
        "counterparty": "Orrin",
        "role": "level",
        "modality": "planned",
    }
    page.mouse.move(2, 2)
    expect(page.locator("#popup")).to_be_hidden()


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (RISE, {"amount": "exactly 12", "direction": "▲ up", "role": "the change", "measure": "revenue"}),
        (REVENUE, {"amount": "exactly 5,000,000,000", "period": "“in 2024”", "told with": "“12%”, “$4 billion”"}),
        (EARLIER, {"role": "from: where it started"}),
        (LEAST, {"low": "40,000,000,000, included", "high": "open"}),
        (MOST, {"low": "open", "high": "7,000,000, included", "per": "year", "currency": "EUR, written so"}),
    ],
)
def test_focus_tells_the_same(open_page: Opener, number: int, expected: dict[str, str]) -> None:
    page = open_page(STORIES)
    page.focus(mark(number))
    expect(page.locator("#popup")).to_be_visible()
    assert told(page).items() >= expected.items()


def test_candidates_names_and_ids_are_told(open_page: Opener) -> None:
    facts = made("The company paid $5.", ("$5", "USD? 5", {"subject": "The company"}))
    subject = facts[0].subject
    assert subject is not None
    figure = facts[0].figure.model_copy(update={"currency_candidates": ("CAD", "AUD")})
    named = subject.model_copy(update={"name": "Orrin", "id": "LEI-1", "kind": "company"})
    facts[0] = facts[0].model_copy(update={"figure": figure, "subject": named})
    page = open_page([("a", facts)])
    page.focus(mark(0))
    assert told(page)["currency"] == "USD, by default, as the document tells none; could be CAD, AUD"
    assert told(page)["subject"] == "Orrin (company, id LEI-1, here “The company”)"


#: Whether the line reaches from the figure to what is lit up as its subject.
LINE_IS_DRAWN = """(figure) => {
    const path = document.querySelector("#link path");
    const place = (point) => point.matrixTransform(path.getScreenCTM());
    const near = (point, element) => [...element.getClientRects()].some((box) => point.x >= box.left
        && point.x <= box.right && point.y >= box.top - 2 && point.y <= box.bottom + 2);
    const [start, end] = [0, path.getTotalLength()].map((length) => place(path.getPointAtLength(length)));
    return near(start, document.getElementById(`fact-${figure}`)) && near(end, document.querySelector(".to-subject"));
}"""


@pytest.mark.parametrize(("figure", "subject"), [(RANGE, "Tamsin"), (FALL, "Vexel")])
def test_the_line_goes_from_the_figure_to_its_subject(open_page: Opener, figure: int, subject: str) -> None:
    page = open_page(STORIES)
    expect(page.locator("#link")).to_be_hidden()
    page.focus(mark(figure))
    expect(page.locator("#link")).to_be_visible()
    assert page.locator(".to-subject").all_text_contents() == [subject]
    assert page.evaluate(LINE_IS_DRAWN, figure)


@pytest.mark.parametrize("gap", [" ", "\n\n\n"])
def test_the_line_finds_a_subject_on_any_side(open_page: Opener, gap: str) -> None:
    before = made(f"Orrin{gap}paid $5.", ("$5", "USD? 5", {"subject": "Orrin"}))
    after = made(f"The $5{gap}of Orrin.", ("$5", "USD? 5", {"subject": "Orrin"}))
    page = open_page([("before", before), ("after", after)])
    for figure in (0, 1):
        page.focus(mark(figure))
        assert page.evaluate(LINE_IS_DRAWN, figure)
        popup, subject = page.locator("#popup").bounding_box(), page.locator(".to-subject").bounding_box()
        assert popup
        assert subject
        assert subject["y"] + subject["height"] <= popup["y"] or popup["y"] + popup["height"] <= subject["y"]


def test_what_a_figure_is_about_is_lit_up(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.focus(mark(REVENUE))
    assert page.locator(".to-measure").all_text_contents() == ["revenue"]
    assert page.locator(".to-period").all_text_contents() == ["in 2024"]
    page.focus(mark(RANGE))
    assert page.locator(".to-counterparty").all_text_contents() == ["Orrin"]
    assert page.locator(".to-measure").count() == 0


def test_the_line_follows_when_the_text_moves(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.focus(mark(RANGE))
    page.evaluate("document.querySelector('article').style.paddingBottom = '200px'")
    assert page.locator("#document-1").evaluate("(article) => article.getBoundingClientRect().top") > 200
    # A frame on, as the page lays itself out before it is painted.
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate(LINE_IS_DRAWN, RANGE)


def test_a_figure_without_a_subject_has_no_line(open_page: Opener) -> None:
    page = open_page([("a", made("It paid $5.", ("$5", "USD? 5", {})))])
    page.focus(mark(0))
    expect(page.locator("#popup")).to_be_visible()
    expect(page.locator("#link")).to_be_hidden()
    assert "subject" not in told(page)


def test_arrows_go_from_figure_to_figure_through_all_documents(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.focus(mark(RISE))
    for _ in range(RANGE):
        page.keyboard.press("ArrowRight")
    expect(page.locator(mark(RANGE))).to_be_focused()
    expect(page.locator("#popup h4")).to_have_text("USD 15,000,000,000 to 25,000,000,000")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(mark(EARLIER))).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(mark(RISE))).to_be_focused()
    page.keyboard.press("End")
    expect(page.locator("mark").last).to_be_focused()


def test_tab_reaches_the_figures_from_the_skip_link(open_page: Opener) -> None:
    page = open_page([("a", SALES)])
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(mark(RISE))).to_be_focused()


def test_enter_goes_into_the_details_and_escape_back(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.focus(mark(REVENUE))
    page.keyboard.press("Enter")
    expect(page.locator("#popup button")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#popup")).to_be_hidden()
    expect(page.locator(mark(REVENUE))).to_be_focused()
    assert page.locator(".to-subject").count() == 0


def test_details_stay_when_clicked_until_something_else_is(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.click(mark(REVENUE))
    page.mouse.move(2, 2)
    page.wait_for_timeout(400)
    expect(page.locator("#popup")).to_be_visible()
    page.click("h1")
    expect(page.locator("#popup")).to_be_hidden()


def test_an_address_can_name_a_figure(open_page: Opener) -> None:
    page = open_page(STORIES, fragment=mark(LEAST))
    expect(page.locator("#popup h4")).to_have_text("≥ USD 40,000,000,000")


def test_documents_are_under_their_names(open_page: Opener) -> None:
    page = open_page(STORIES)
    assert page.locator("article h3").all_text_contents() == ["sales.txt", "pledge.txt"]
    page.select_option("#go select", "1")
    assert page.locator("#document-1 .text").text_content() == PLEDGE.text
    expect(page.locator("#document-1")).to_be_in_viewport()
