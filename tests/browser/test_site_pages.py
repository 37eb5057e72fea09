"""Every kind of page on a phone: nothing leaves the machine, nothing is left behind, nothing is too wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from served_site import KINDS, visit

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from browser.conftest import RequestsLog

each_kind = pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)

STORED = "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]"
WIDER = """() => {
  const width = document.documentElement.clientWidth;
  const out = (e) => e.getBoundingClientRect().right > width + 1 && e.checkVisibility();
  const scrolls = (e) => e.closest('.md-search, [tabindex="0"]') || getComputedStyle(e).position === 'fixed';
  return document.documentElement.scrollWidth <= width ? [] :
    [...document.querySelectorAll('body *')].filter((e) => out(e) && !scrolls(e)).slice(0, 3)
      .map((e) => e.outerHTML.slice(0, 120)).concat([`${document.documentElement.scrollWidth} > ${width}`]);
}"""


@each_kind
def test_a_page_on_a_phone_asks_nobody_else_stores_nothing_and_fits(
    page: Page, requests_log: RequestsLog, served: str, path: str
) -> None:
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("response", lambda got: complaints.append(f"{got.status} {got.url}") if got.status >= 400 else None)
    page.set_viewport_size({"width": 360, "height": 740})
    visit(page, served + path)
    requests_log.assert_all_local()
    assert complaints == []
    assert page.context.cookies() == []
    assert page.evaluate(STORED) == [0, 0, 0]
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate(WIDER) == []


@pytest.mark.parametrize("size", ["4"])
@pytest.mark.parametrize("path", [KINDS["open notice"], KINDS["article"]], ids=["notice", "article"])
def test_a_page_fits_a_phone_in_the_largest_type_too(page: Page, served: str, path: str, size: str) -> None:
    page.set_viewport_size({"width": 320, "height": 740})
    visit(page, served + path)
    page.locator('[data-choose="textSize:4"]').click()
    assert page.locator("html").get_attribute("data-text-size") == size
    assert page.evaluate(WIDER) == []


@pytest.mark.parametrize("path", [KINDS["open notice"], KINDS["complaints"], KINDS["home"]])
def test_what_is_touched_to_call_is_at_least_44_pixels_high(page: Page, served: str, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    visit(page, served + path)
    heights = page.locator("a.channel[href^='tel:'], a.channel[href^='sms:'], a.button, a.tabs__link").evaluate_all(
        "links => links.map((a) => [a.textContent.trim(), a.getBoundingClientRect().height])"
    )
    assert heights
    assert [(text, height) for text, height in heights if height < 43.5] == []
