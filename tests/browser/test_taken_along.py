"""What was saved, opened later, and the links to it: what is over is never offered as if it held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS, MOMENT, visit

from built_site import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from browser.conftest import RequestsLog

BEFORE, DEADLINE = "2027-01-10T17:59:00+08:00", "2027-01-10T18:00:00+08:00"


@pytest.fixture(params=["Asia/Shanghai", "America/Los_Angeles"])
def reader(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(timezone_id=request.param, locale="zh-CN", offline=True)
    yield context.new_page()
    context.close()


def opened(page: Page, site: BuiltSite, unit: str, at: str) -> Page:
    """A saved card, opened from the disk."""
    page.clock.set_fixed_time(at)
    page.goto((site.folder / f"complaints/units/{unit}/card.html").as_uri())
    return page


def test_a_saved_card_can_be_used_until_the_deadline(reader: Page, sample_site: BuiltSite) -> None:
    card = opened(reader, sample_site, "donghu", BEFORE)
    assert card.locator("a[href='tel:03008880045']").is_visible()
    assert not card.get_by_text("已经截止").is_visible()


def test_from_the_deadline_on_it_strikes_itself_out_and_keeps_the_hotlines(
    reader: Page, sample_site: BuiltSite
) -> None:
    card = opened(reader, sample_site, "donghu", DEADLINE)
    assert card.get_by_text("已经截止").is_visible()
    assert card.locator("section[data-closes] a").count() == 0
    assert card.locator("s", has_text="0300-8880045").is_visible()
    assert card.locator("a[href='tel:12388']").is_visible()


def test_before_its_first_day_it_says_that_nobody_answers_yet(reader: Page, sample_site: BuiltSite) -> None:
    card = opened(reader, sample_site, "zhujianju", "2026-12-06T23:59:00+08:00")
    assert card.get_by_text("还没有开始受理").is_visible()
    assert card.locator("section[data-closes] a").count() == 0
    card = opened(reader, sample_site, "zhujianju", "2026-12-07T00:00:00+08:00")
    assert card.locator("a[href='tel:03008880055']").is_visible()


def test_a_card_asks_nobody_and_its_own_policy_refuses_nothing_of_it(
    page: Page, requests_log: RequestsLog, sample_site: BuiltSite
) -> None:
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    opened(page, sample_site, "donghu", MOMENT)
    assert [url for url in requests_log if not url.startswith("file:")] == []
    assert len(requests_log) == 1
    assert said == []
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(143, 29, 29)"


@pytest.mark.parametrize("width", [320, 360])
def test_a_card_fits_a_phone(page: Page, sample_site: BuiltSite, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    opened(page, sample_site, "donghu", MOMENT)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    heights = page.locator("a").evaluate_all("links => links.map((a) => a.getBoundingClientRect().height)")
    assert min(heights) >= 44


def test_without_scripts_a_card_says_in_words_until_when_it_holds(browser: Browser, sample_site: BuiltSite) -> None:
    context = browser.new_context(java_script_enabled=False)
    card = context.new_page()
    card.goto((sample_site.folder / "complaints/units/donghu/card.html").as_uri())
    assert card.get_by_text("受理：2026年11月2日至2027年1月10日 18:00").is_visible()
    assert card.get_by_text("过期作废，以网站为准").is_visible()
    context.close()


@pytest.mark.parametrize("kind", ["unit", "round"])
def test_a_page_read_after_the_deadline_offers_nothing_of_the_round_to_take(page: Page, served: str, kind: str) -> None:
    own = page.locator(".take a[download]:visible")
    visit(page, served + KINDS[kind], BEFORE)
    assert own.count() > 2
    visit(page, served + KINDS[kind], DEADLINE)
    assert own.count() == 0


@pytest.mark.parametrize("name", ["contact.vcf", "dates.ics", "card.html", "card.pdf"])
def test_every_file_is_saved_under_a_name_that_says_nothing(page: Page, served: str, name: str) -> None:
    visit(page, served + KINDS["unit"])
    with page.expect_download() as saved:
        page.locator(f".take a[download='{name}']").click()
    assert saved.value.suggested_filename == name


def test_the_codes_of_a_round_open_the_pages_of_its_units(page: Page, served: str, decoded) -> None:
    visit(page, served + KINDS["round"])
    codes = page.locator("details.take__codes").first
    codes.locator("summary").click()
    read = [decoded(item.locator("svg"))[0] for item in codes.locator("li").all()]
    links = codes.locator("li a").evaluate_all("links => links.map((a) => a.getAttribute('href'))")
    assert len(read) == 3
    assert [url.partition("example.gov.cn/")[2] for url in read] == [link.removeprefix("../../") for link in links]
