"""How the page looks and behaves as a whole: widths, light and dark, accessibility, many documents.

What the pages look like is kept in ``build/screenshots``, to be looked at.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests_browser.conftest import Opener, Results, Scheme
from tests_browser.stories import RANGE, STORIES, many

import moneyfacts
from moneyfacts.render.values import value

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "build" / "screenshots"
WIDTHS = {"desk": (1440, 900), "tablet": (820, 1100), "phone": (390, 844)}
VIEWS: list[tuple[str, Scheme]] = [("desk", "light"), ("desk", "dark"), ("phone", "light"), ("phone", "dark")]


def seeds() -> Results:
    files = sorted((ROOT / "seeds").glob("*.txt"))
    assert files
    return [(str(file), moneyfacts.parse(file.read_text(encoding="utf-8"))) for file in files]


def keep(page: Page, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


@pytest.mark.parametrize(("view", "scheme"), VIEWS)
def test_nothing_is_hard_to_reach_for_anybody(open_page: Opener, view: str, scheme: Scheme) -> None:
    width, height = WIDTHS[view]
    page = open_page(seeds(), viewport={"width": width, "height": height}, scheme=scheme)
    keep(page, f"seeds-{view}-{scheme}")
    assert Axe().run(page).violations_count == 0, Axe().run(page).generate_report()
    page.focus("#fact-3")
    expect(page.locator("#popup")).to_be_visible()
    page.locator("#picture-list summary").evaluate("(summary) => summary.click()")
    keep(page, f"seeds-{view}-{scheme}-figure")
    assert Axe().run(page).violations_count == 0, Axe().run(page).generate_report()


#: Focuses one figure after the other, and tells what its details say.
TOLD = """() => [...document.querySelectorAll("mark")].map((mark) => {
    mark.focus();
    const told = Object.fromEntries([...document.querySelectorAll("#popup dt")]
        .map((name) => [name.textContent, name.nextElementSibling.textContent]));
    return { ...told, value: document.querySelector("#popup h4").textContent };
})"""


def test_every_figure_tells_what_its_fact_says(open_page: Opener) -> None:
    results = seeds()
    facts = [fact for _, found in results for fact in found]
    told = open_page(results).evaluate(TOLD)
    assert len(told) == len(facts)
    for fact, details in zip(facts, told, strict=True):
        assert details["value"] == value(fact)
        assert details["written"] == f"“{fact.text}”"
        assert details["modality"] == fact.modality
        assert details.get("measure") == (fact.measure.text if fact.measure else None)
        assert details.get("subject", "").partition(" (")[0] == (fact.subject.name if fact.subject else "")
        assert details.get("counterparty", "").partition(" (")[0] == (
            fact.counterparty.name if fact.counterparty else ""
        )
        assert details.get("currency", "").partition(",")[0] == getattr(fact.figure, "currency", "")
        assert ("period" in details) == (fact.period is not None)
        assert details.get("direction", "  ")[2:] == (fact.direction or "")


#: The elements that stick out to the right of the window, other than what is kept from being seen.
STICKING_OUT = """() => [...document.querySelectorAll("body *")]
    .filter((each) => each.checkVisibility() && !each.closest(".unseen, .skip, #link"))
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
    .map((each) => each.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", [320, 390, 640, 820, 1199, 1201, 1920])
def test_nothing_sticks_out(open_page: Opener, width: int) -> None:
    page = open_page([*seeds(), *STORIES], viewport={"width": width, "height": 844})
    page.focus("#fact-0")
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(STICKING_OUT) == []
        page.locator("#charts .point").first.focus()


def test_a_word_without_end_does_not_stick_out(open_page: Opener) -> None:
    long = "x" * 500
    page = open_page([(f"{long}.txt", moneyfacts.parse(f"{long} paid US$5."))], viewport={"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate(STICKING_OUT) == []


def test_dark_is_dark_and_light_is_light(open_page: Opener) -> None:
    brightness = """() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]
        .map((colour) => colour.match(/\\d+/g).map(Number).reduce((sum, each) => sum + each) / 3)"""
    paper, ink = open_page(STORIES, scheme="light").evaluate(brightness)
    assert paper > 240
    assert ink < 60
    paper, ink = open_page(STORIES, scheme="dark").evaluate(brightness)
    assert paper < 40
    assert ink > 200


def test_kinds_differ_without_colour(open_page: Opener) -> None:
    page = open_page(seeds())
    lines = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll("mark")]
            .map((mark) => [mark.className, getComputedStyle(mark).borderBottomStyle]))"""
    )
    assert len(lines) == 4
    assert len(set(lines.values())) == 4


def test_the_details_stand_within_the_window(open_page: Opener) -> None:
    page = open_page(seeds(), viewport={"width": 390, "height": 700})
    for number in (0, 5, 20, 40):
        page.focus(f"#fact-{number}")
        expect(page.locator("#popup")).to_be_in_viewport(ratio=0.99)
    page = open_page(seeds(), viewport={"width": 1300, "height": 700})
    for number in (0, 5, 20, 40):
        page.focus(f"#fact-{number}")
        expect(page.locator("#popup")).to_be_in_viewport(ratio=0.99)


def test_on_a_phone_the_details_do_not_cover_their_figure(open_page: Opener) -> None:
    page = open_page(seeds(), viewport={"width": 390, "height": 700})
    for number in (0, 7, 20, 33, 60):
        page.locator(f"#fact-{number}").click()
        covered = page.evaluate(
            """(number) => document.getElementById(`fact-${number}`).getBoundingClientRect().bottom
                - document.getElementById("popup").getBoundingClientRect().top""",
            number,
        )
        assert covered <= 0
        page.keyboard.press("ArrowRight")
        expect(page.locator(f"#fact-{number + 1}")).to_be_in_viewport(ratio=1)
        page.keyboard.press("Escape")


def test_two_thousand_documents(open_page: Opener) -> None:
    page = open_page(many(2000, 3))
    keep(page, "many")
    expect(page.locator("h1")).to_have_text("6,000 figures in 2,000 documents")
    # Only a page of the table and the first subjects are drawn, and texts out of sight are left alone.
    assert page.locator("#rows tr").count() == 50
    assert page.locator("#charts .row").count() == 10
    assert page.locator("article").last.evaluate("(each) => getComputedStyle(each).contentVisibility") == "auto"
    page.fill("#search", "$5999")
    page.click("#rows tr")
    mark = page.locator("#fact-5998")
    expect(mark).to_be_focused()
    expect(mark).to_be_in_viewport()
    expect(page.locator("#link")).to_be_visible()


def test_the_keyboard_alone_sees_where_it_is(open_page: Opener) -> None:
    page = open_page(STORIES)
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        here = page.evaluate(
            """() => { const { activeElement: here } = document; const style = getComputedStyle(here);
                const around = here.querySelector?.(".reach") ? getComputedStyle(here.querySelector(".reach")) : style;
                return [here.id || here.tagName, style.outlineStyle !== "none" || around.stroke !== "none"]; }"""
        )
        if here[0] == "BODY":
            break
        seen.append(here)
    assert {"search", "by-kind", "save", f"fact-{RANGE}", "g"} <= {name for name, _ in seen}
    assert [name for name, outlined in seen if not outlined] == []
    # No place is visited twice: nothing holds the keyboard.
    named = [name for name, _ in seen if name.startswith(("fact", "by-"))]
    assert all(one != other for one, other in pairwise(named))
