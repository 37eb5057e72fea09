"""The way out of a complaint page: at a touch or three times Escape, and not back by the browser's own button."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from served_site import KINDS

from built_site import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

COMPLAINT_KINDS = ("complaints", "rights", "letter", "units", "unit")
HARMLESS = "https://www.gov.cn/"


def stand_in(page: Page) -> None:
    """No test leaves this machine: the harmless page is answered here."""

    def answer(route: Route) -> None:
        route.fulfill(body="<!doctype html><title>政府网</title><h1>别的网站</h1>", content_type="text/html")

    page.context.route(f"{HARMLESS}**", answer)


def press_escape(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Escape")


@pytest.mark.parametrize("kind", COMPLAINT_KINDS)
def test_every_complaint_page_can_be_left_without_scripts_too(sample_site: BuiltSite, kind: str) -> None:
    link = sample_site.page(KINDS[kind]).one("//a[@data-leave]")
    assert link.text_content() == "离开本页"
    assert link.get("href") == HARMLESS
    assert {"noreferrer", "noopener"} <= set(link.get("rel").split())


def test_no_other_page_has_it(sample_site: BuiltSite) -> None:
    with_it = [page.path for page in sample_site.proper_pages if page.all("//a[@data-leave]")]
    assert with_it
    assert [path for path in with_it if not path.startswith("complaints/")] == []


@pytest.mark.parametrize("way", ["touch", "escape"])
def test_leaving_takes_the_page_out_of_the_tab(page: Page, served: str, way: str) -> None:
    stand_in(page)
    page.goto(served)
    page.goto(served + KINDS["unit"])
    before = page.evaluate("history.length")
    if way == "touch":
        page.locator("[data-leave]").click()
    else:
        press_escape(page, 3)
    page.wait_for_url(HARMLESS)
    assert page.evaluate("history.length") == before
    page.go_back()
    assert page.url == served


def test_the_page_is_gone_before_the_other_has_come(page: Page, served: str) -> None:
    page.goto(served + KINDS["unit"])
    page.evaluate("document.querySelector('[data-leave]').href = '#nowhere-yet'")
    press_escape(page, 3)
    assert not page.locator("h1").is_visible()
    assert "东湖" not in page.title()


def test_fewer_presses_and_slow_ones_only_say_how_many_are_missing(page: Page, served: str) -> None:
    page.goto(served + KINDS["rights"])
    status = page.locator("[data-leave-status]")
    press_escape(page, 2)
    assert status.inner_text() == "再按 1 次 Esc 键离开本页"
    page.keyboard.press("Tab")
    assert status.inner_text() == ""
    press_escape(page, 1)
    page.wait_for_timeout(2100)
    press_escape(page, 2)
    assert page.url == served + KINDS["rights"]


def test_the_control_stays_in_reach_when_the_page_scrolls(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(served + KINDS["complaints"])
    page.evaluate("scrollTo(0, 2000)")
    box = page.locator("[data-leave]").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 100
    assert box["height"] >= 44
