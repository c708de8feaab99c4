"""The site that `make docs` built: served, on a wide window and on a phone, it asks for nothing from elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

SITE = Path(__file__).parents[1] / "build" / "site"
PAGES = sorted(page.relative_to(SITE).as_posix() for page in SITE.rglob("*.html"))


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and keeps silent."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(SITE))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(params=[390, 1440], ids=["phone", "wide"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    """Give a page that fails the test if it complains, or asks another host."""
    trouble: list[str] = []
    with browser.new_context(viewport={"width": request.param, "height": 900}) as context:
        opened = context.new_page()
        opened.on("console", lambda message: trouble.append(f"{message.type}: {message.text}"))
        opened.on("pageerror", lambda error: trouble.append(str(error)))
        opened.on("request", lambda asked: None if asked.url.startswith(address) else trouble.append(asked.url))
        yield opened
    assert trouble == []


def test_there_is_a_site() -> None:
    assert "index.html" in PAGES, "make docs builds it"


def test_no_page_is_wider_than_the_window(page: Page, address: str) -> None:
    wide = []
    for name in PAGES:
        page.goto(f"{address}/{name}")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(name)
    assert wide == []


@pytest.mark.parametrize("page", [1440], indirect=True)
def test_search_finds_a_function(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    # Keys, as a reader would press: on a busy machine the page misses a value that is set at once.
    page.get_by_placeholder("Search").press_sequentially("parse_money")
    found = page.locator(".md-search-result__item", has_text="parse_money(text: str) -> Money")
    expect(found).to_have_count(1)
    found.locator("a").first.click()
    expect(page.get_by_role("heading", name="moneyfacts.parse_money")).to_be_visible()
