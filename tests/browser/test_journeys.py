"""The two journeys for which the complaint pages are there, on a phone: home → unit → call, and home → matter → body.

They are told in clicks and in bytes: few of either, with scripts and without, and nothing of them stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from served_site import MOMENT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page, Request

BYTES = {"unit": 100_000, "matter": 70_000}
"""The pages of each journey and all that they load, as sent by a server that lets a phone keep nothing from one page to
the next. Measured with scripts: 94,600 and 62,500; without: 66,600 and 44,100."""

KEPT = """async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await indexedDB.databases(),
  ...await caches.keys(), ...await navigator.serviceWorker.getRegistrations(), document.cookie].filter(Boolean)"""


@dataclass
class Journey:
    """A reader with an empty phone, and what the way costs."""

    page: Page
    scripts: bool
    clicks: int = 0
    fetched: list[Request] = field(default_factory=list)

    def click(self, link: Locator) -> None:
        link.click()
        self.page.wait_for_load_state("networkidle")
        self.clicks += 1

    @property
    def bytes(self) -> int:
        return sum(request.sizes()["responseBodySize"] for request in self.fetched)


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def journey(request: pytest.FixtureRequest, browser: Browser, served: str) -> Iterator[Journey]:
    """At the home page, at the tests' moment."""
    context = browser.new_context(
        java_script_enabled=request.param,
        viewport={"width": 360, "height": 740},
        locale="zh-CN",
        timezone_id="Asia/Shanghai",
        has_touch=True,
    )
    page = context.new_page()
    began = Journey(page, request.param)
    page.on("requestfinished", lambda finished: began.fetched.append(finished))
    if request.param:
        page.clock.set_fixed_time(MOMENT)
    page.goto(served)
    page.wait_for_load_state("networkidle")
    yield began
    assert [request.url for request in began.fetched if not request.url.startswith("http://127.0.0.1")] == []
    assert context.cookies() == []
    if began.scripts:
        assert page.evaluate(KEPT) == []
    context.close()


def test_from_home_two_clicks_show_the_number_of_the_group_that_inspects_a_unit(journey: Journey) -> None:
    page = journey.page
    journey.click(page.locator("a.way[href$='complaints/units/']"))
    if journey.scripts:
        page.locator("#unit").fill("dhjd")
        journey.click(page.locator("[data-results] a").first)
    else:
        journey.click(page.locator("[data-unit] a", has_text="东湖街道").first)
    call = page.locator("main a.channel:visible").first
    assert call.get_attribute("href") == "tel:03008880045"
    assert call.inner_text().endswith("0300-8880045")
    box = call.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 740, "only after scrolling"
    assert journey.clicks == 2
    assert 10_000 < journey.bytes <= BYTES["unit"]


def test_from_home_one_click_shows_which_body_takes_which_matter_and_the_second_calls_it(journey: Journey) -> None:
    page = journey.page
    journey.click(page.locator("a.way--main"))
    row = page.locator(".advice tr", has_text="路面坑洼")
    call = row.locator("a.channel")
    assert call.get_attribute("href") == "tel:12345"
    assert "12345政务服务便民热线" in row.inner_text()
    assert "只能转交" in row.inner_text(), "why not to the groups"
    box = call.bounding_box()
    assert box is not None
    assert box["height"] >= 43.5
    assert journey.clicks == 1
    assert 10_000 < journey.bytes <= BYTES["matter"]


def test_from_home_two_clicks_show_the_bodies_for_a_unit_that_nobody_inspects(journey: Journey) -> None:
    page = journey.page
    journey.click(page.locator("a.way[href$='complaints/units/']"))
    journey.click(page.locator("[data-unit] a", has_text="县教育局").first)
    assert "现在没有巡察组受理" in page.locator("#now").inner_text()
    assert page.locator("main a.channel:visible").first.get_attribute("href") == "tel:12388"
    assert journey.clicks == 2


def test_nothing_of_the_way_stands_in_the_history_but_pages(journey: Journey, served: str) -> None:
    page = journey.page
    journey.click(page.locator("a.way[href$='complaints/units/']"))
    if journey.scripts:
        page.locator("#unit").fill("教育")
        page.locator("#unit").press("Enter")
        page.wait_for_load_state("networkidle")
        assert page.url == f"{served}complaints/units/jiaoyuju/"
    assert all("?" not in request.url and "%E6%95%99" not in request.url for request in journey.fetched)
    assert [request.headers.get("referer") for request in journey.fetched if request.headers.get("referer")] == []
