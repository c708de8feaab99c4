"""The picture: who has which amounts, where they lie, and how the keyboard gets to them."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect
from tests.made import made
from tests_browser.conftest import Opener
from tests_browser.stories import STORIES, many

from moneyfacts import Facts


def labels(page: Page) -> list[str | None]:
    return [point.get_attribute("aria-label") for point in page.locator("#charts .point").all()]


def box(locator: Locator) -> tuple[float, float, float, float]:
    found = locator.bounding_box()
    assert found is not None
    return found["x"], found["y"], found["width"], found["height"]


def test_subjects_with_their_amounts_and_changes_apart(open_page: Opener) -> None:
    # Both have two figures in dollars, so Tamsin, who has the largest, is first.
    page = open_page(STORIES)
    assert page.locator("#charts h3").all_inner_texts() == ["USD, logarithmic", "Falls and rises in percent"]
    assert labels(page) == [
        "Tamsin: USD 15,000,000,000 to 25,000,000,000",
        "Tamsin: ≥ USD 40,000,000,000",
        "Orrin: USD 4,000,000,000",
        "Orrin: USD 5,000,000,000",
        "Orrin: 12 %, up",
        "Vexel: 3 %, down",
    ]
    expect(page.locator(".more")).to_have_text("1 figure with no subject told, or not above zero, not drawn")


def test_each_currency_has_its_picture(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.select_option("#picture-currency select", "EUR")
    assert labels(page)[0] == "Tamsin: ≤ EUR 7,000,000 per year"
    # What is measured in percent belongs to no currency, and stays.
    assert page.locator("#charts h3").all_inner_texts() == ["EUR, logarithmic", "Falls and rises in percent"]


def test_the_axis_is_logarithmic(open_page: Opener) -> None:
    words = " ".join(f"Orrin ${10**power}" for power in (1, 2, 4))
    rows = [(f"${10**power}", f"USD? 1e{power}", {"subject": "Orrin"}) for power in (1, 2, 4)]
    page = open_page([("a", made(words, *rows))])
    first, second, third = (box(point)[0] for point in page.locator("#charts circle").all())
    assert abs((third - second) - 2 * (second - first)) < 1


def test_the_picture_follows_the_currency_that_is_left(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.select_option("#by-currency", "EUR (1)")
    assert labels(page) == ["Tamsin: ≤ EUR 7,000,000 per year"]
    page.click("#clear")
    page.select_option("#picture-currency select", "USD")
    assert labels(page)[0] == "Tamsin: USD 15,000,000,000 to 25,000,000,000"


def test_open_and_ranged_changes_point_away_from_the_middle(open_page: Opener) -> None:
    facts = made(
        "Orrin fell more than 5%, then rose up to 8%, then fell 2 to 4%.",
        ("5%", ">5% down change", {"subject": "Orrin"}),
        ("8%", "<=8% up change", {"subject": "Orrin"}),
        ("2 to 4%", "2..4% down change", {"subject": "Orrin"}),
    )
    page = open_page([("a", facts)])
    # From left to right: an arrow from 5 outwards, a bar from 4 to 2, and an arrow from 8 to the middle.
    assert labels(page) == ["Orrin: > 5 %, down", "Orrin: 2 to 4 %, down", "Orrin: ≤ 8 %, up"]
    strokes = "(shape) => [shape.tagName, ...(shape.getAttribute('d') ?? '').match(/M[\\d.]+|H[\\d.]+/g) ?? []]"
    fall, bar, rise = (each.evaluate(strokes) for each in page.locator("#charts .shape").all())
    assert bar == ["rect"]
    assert float(fall[-1][1:]) < float(fall[1][1:])
    assert float(rise[-1][1:]) < float(rise[1][1:])


def test_shapes_differ_without_colour(open_page: Opener) -> None:
    page = open_page(STORIES)
    point = page.locator("#charts .point")
    assert [each.locator(".shape").evaluate("(shape) => shape.tagName") for each in point.all()] == [
        "rect",
        "path",
        "circle",
        "circle",
        "path",
        "path",
    ]
    rise, fall = box(point.nth(4)), box(point.nth(5))
    middle = box(page.locator("#charts .zero"))[0]
    assert fall[0] < middle < rise[0]
    # An open end points to where the amount may go on.
    assert point.nth(1).locator(".shape").evaluate("(shape) => shape.getAttribute('d')").count("H") == 1


def test_what_is_not_yet_so_leans(open_page: Opener) -> None:
    page = open_page(STORIES)
    styles = "(all) => all.map((text) => getComputedStyle(text).fontStyle)"
    # Tamsin plans, Orrin has.
    assert page.locator("#charts .point text").evaluate_all(styles)[:4] == ["italic", "italic", "normal", "normal"]


def test_equal_figures_are_one_point_that_says_how_often(open_page: Opener) -> None:
    facts = made("Orrin $5, Orrin $5, Orrin $6", *((f"${n}", f"USD? {n}", {"subject": "Orrin"}) for n in (5, 5, 6)))
    page = open_page([("a", facts)])
    assert labels(page) == ["Orrin: USD 5, 2 figures", "Orrin: USD 6"]
    page.locator("#charts .point").first.click()
    assert page.locator("#rows td[data-name=figure]").all_inner_texts() == ["$5", "$5"]
    expect(page.locator("#shown")).to_have_text("2 of 3 figures: Orrin: USD 5")
    page.click("#clear")
    assert page.locator("#rows tr").count() == 3


def test_the_keyboard_reaches_a_point_its_row_and_its_mark(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.locator("#charts .point").first.focus()
    expect(page.locator("#popup h4")).to_have_text("Tamsin: USD 15,000,000,000 to 25,000,000,000")
    page.keyboard.press("Enter")
    expect(page.locator("#rows a")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#fact-4")).to_be_focused()


def test_the_picture_is_a_list_too(open_page: Opener) -> None:
    page = open_page(STORIES)
    page.focus("#picture-list summary")
    page.keyboard.press("Enter")
    assert page.locator("#picture-list li").all_inner_texts() == [
        "Tamsin: USD 15,000,000,000 to 25,000,000,000; ≥ USD 40,000,000,000",
        "Orrin: USD 4,000,000,000; USD 5,000,000,000",
        "Orrin: ▲ 12 %",
        "Vexel: ▼ 3 %",
    ]


def test_the_first_subjects_and_then_the_rest(open_page: Opener) -> None:
    page = open_page(many(25, 1))
    assert page.locator("#charts .row").count() == 10
    expect(page.locator(".more")).to_contain_text("The first 10 of 25 subjects.")
    page.click("#more")
    page.click("#more")
    assert page.locator("#charts .row").count() == 25
    assert page.locator("#more").count() == 0
    # All have one figure, so the largest is first.
    assert page.locator("#charts .row > text").first.text_content() == "Firm24"


def test_most_figures_or_largest_amount_first(open_page: Opener) -> None:
    facts = made(
        "Orrin $5 and $6; Tamsin $9",
        *((f"${n}", f"USD? {n}", {"subject": who}) for n, who in ((5, "Orrin"), (6, "Orrin"), (9, "Tamsin"))),
    )
    page = open_page([("a", facts)])
    assert page.locator("#charts .row > text").all_text_contents() == ["Orrin", "Tamsin"]
    page.select_option("#picture-order select", "amount")
    assert page.locator("#charts .row > text").all_text_contents() == ["Tamsin", "Orrin"]


def test_what_has_no_place_on_the_axis_is_counted(open_page: Opener) -> None:
    facts = made(
        "Orrin $0, Orrin -$5, Orrin $7",
        ("$0", "USD? 0", {"subject": "Orrin"}),
        ("-$5", "USD? -5", {"subject": "Orrin"}),
        ("$7", "USD? 7", {"subject": "Orrin"}),
    )
    page = open_page([("a", facts)])
    assert labels(page) == ["Orrin: USD 7"]
    page.click(".more button")
    assert page.locator("#rows td[data-name=figure]").all_inner_texts() == ["$0", "-$5"]


def test_labels_never_meet(open_page: Opener) -> None:
    rows = [(f"${n}", f"USD? {n}", {"subject": "Orrin"}) for n in range(100, 112)]
    page = open_page([("a", made(" ".join(f"Orrin ${n}" for n in range(100, 112)), *rows))])
    boxes = [box(text) for text in page.locator("#charts .point text").all()]
    for place, (x, y, width, height) in enumerate(boxes):
        for other_x, other_y, _, _ in boxes[place + 1 :]:
            assert abs(y - other_y) >= height - 2 or other_x >= x + width or other_x + width <= x


def test_nothing_to_draw_is_said(open_page: Opener) -> None:
    page = open_page([("a", made("It paid $5.", ("$5", "USD? 5", {})))])
    expect(page.locator("#charts .note")).to_have_text("No amount or change with a subject among these figures.")
    page = open_page([("a", Facts("nothing"))])
    expect(page.locator("#picture")).to_be_hidden()
    expect(page.locator("#shown")).to_have_text("0 figures")
