"""What the ES modules have in common: no request, no word, and no harm from one to another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from module_pages import CALLABLE, DURING, MODULES, READ_ALOUD, STUB_SPEECH, TOOLS, Site, window

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from browser.conftest import RequestsLog

OF_ONE_PAGE = {
    "contact_keys.js",
    "duty_hours.js",
    "reply_days.js",
    "unit_finder.js",
    "verify.js",
    "working_days.js",
}
"""Modules that only the pages which need them load."""


def test_the_modules_ask_nobody_for_anything(visitor: Page, site: Site, requests_log: RequestsLog) -> None:
    visitor.add_init_script(STUB_SPEECH.replace("VOICES", "[]"))
    visitor.goto(site.write(TOOLS + READ_ALOUD + window("open", CALLABLE)))
    visitor.locator('[data-choose="textSize:3"]').click()
    visitor.wait_for_load_state("networkidle")
    requests_log.assert_all_local()
    assert sorted(url.rsplit("/", 1)[1] for url in requests_log if url.endswith(".js")) == sorted(
        file.name for file in MODULES.glob("*.js") if file.name not in OF_ONE_PAGE
    )


def test_a_part_that_fails_leaves_the_others_working(page: Page, site: Site) -> None:
    # Not watched: the failure must be reported, and only that is.
    page.clock.set_fixed_time(DURING)
    url = site.write(TOOLS + window("open"), zone="Mars/Phobos", name="mars.html")
    with page.expect_event("pageerror"):
        page.goto(url)
    page.locator('[data-choose="textSize:3"]').click()
    assert page.locator("html").get_attribute("data-text-size") == "3"


def test_the_modules_are_small_and_carry_no_words_of_their_own() -> None:
    sources = {file.name: file.read_text(encoding="utf-8") for file in MODULES.glob("*.js")}
    sizes = {name: len(text.encode()) for name, text in sources.items()}
    assert sum(size for name, size in sizes.items() if name not in OF_ONE_PAGE) < 20_000
    assert {name: size for name, size in sizes.items() if size > 6_000} == {}
    assert {name for name, text in sources.items() if re.search(r"[\u4e00-\u9fff]", text)} == set()
