"""A real browser for the tests: the installed Chromium, without a window, and pages that watch for trouble."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright

from moneyfacts import Facts
from moneyfacts.render.report import write_report

Results = list[tuple[str, Facts]]
Scheme = Literal["light", "dark"]

# What comes late on a busy machine is no failure; what never comes fails all the same.
expect.set_options(timeout=30_000)


def chromium() -> str:
    """Find the browser; without one these tests fail, as they would show nothing."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.exit("no chromium: install it (Debian: apt-get install chromium), or name it with CHROMIUM=PATH", 1)
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # Root, which continuous integration is, can use no sandbox.
        launched = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield launched
        launched.close()


class Opener:
    """Opens reports in the browser, and keeps what their pages complain of or ask the network for."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.browser = browser
        self.file = folder / "report.html"
        self.trouble: list[str] = []

    def __call__(self, results: Results, *, fragment: str = "", scheme: Scheme = "light", **options: Any) -> Page:
        """Write the report and open it; ``options`` are those of a new browser context."""
        with self.file.open("w", encoding="utf-8", newline="\n") as stream:
            write_report(results, stream)
        context = self.browser.new_context(
            **{"viewport": {"width": 1280, "height": 900}, "color_scheme": scheme, "reduced_motion": "reduce"} | options
        )
        page = context.new_page()
        page.on("console", lambda message: self.trouble.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        page.on("request", self._watch)
        page.goto(f"{self.file.as_uri()}{fragment}")
        return page

    def _watch(self, request: Request) -> None:
        if not request.url.startswith(("file:", "blob:")):
            self.trouble.append(request.url)


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Give what opens reports; whatever a page complains of fails the test."""
    opener = Opener(browser, tmp_path)
    yield opener
    assert opener.trouble == []
