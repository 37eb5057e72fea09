"""A page opened at another moment than it was built for, by readers here and far away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

LAST_MINUTE, DEADLINE = "2027-01-10T17:59:00+08:00", "2027-01-10T18:00:00+08:00"
CALLABLE = "main .group a[data-channel], main [data-open-list] a[data-channel]"


@pytest.fixture(params=["Asia/Shanghai", "America/Los_Angeles"])
def reader(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(timezone_id=request.param, locale="zh-CN")
    yield context.new_page()
    context.close()


OFFERING = ["open notice", "round", "complaints", "unit"]


@pytest.mark.parametrize("kind", OFFERING)
def test_until_the_deadline_channels_are_callable(reader: Page, served: str, kind: str) -> None:
    visit(reader, served + KINDS[kind], LAST_MINUTE)
    assert reader.locator(f"{CALLABLE} >> visible=true").count() > 0
    assert "今天截止" in reader.locator("main .window, main .open-round").first.inner_text()


@pytest.mark.parametrize("kind", OFFERING)
def test_from_the_deadline_on_nothing_of_the_round_is_callable(reader: Page, served: str, kind: str) -> None:
    visit(reader, served + KINDS[kind], DEADLINE)
    group = "六届县委第十四轮"
    still = reader.locator(f"{CALLABLE} >> visible=true").evaluate_all("links => links.map((a) => a.href)")
    # Another round has opened meanwhile: its own channels may be there.
    assert [link for link in still if "qhxc14" in link or ("88800" in link and link.endswith(("45", "46", "47")))] == []
    if kind in ("open notice", "round"):
        banner = reader.locator(".window").inner_text()
        assert "已经截止" in banner
        assert "正在受理" not in banner
        assert reader.locator(".window a[href$='complaints/#standing']").is_visible()
        assert reader.locator(".group svg.qr:visible").count() == 0
    else:
        assert reader.get_by_role("heading", name=group).locator("visible=true").count() == 0


def test_the_table_of_matters_leads_to_the_groups_while_a_round_is_open(reader: Page, served: str) -> None:
    led = reader.locator(".advice__open >> visible=true")
    visit(reader, served + KINDS["complaints"], LAST_MINUTE)
    assert led.count() == 2
    visit(reader, served + KINDS["complaints"], DEADLINE)
    assert led.count() == 0


def test_the_home_page_drops_the_round_that_has_closed(reader: Page, served: str) -> None:
    visit(reader, served, DEADLINE)
    assert "第十四轮" not in reader.locator(".open").inner_text()


def test_the_home_page_says_when_no_round_is_open_any_more(reader: Page, served: str) -> None:
    visit(reader, served, "2027-06-01T09:00:00+08:00")
    assert reader.locator("[data-none-open]").is_visible()
    assert reader.locator("[data-open-list] [data-window]:visible").count() == 0


def test_an_upcoming_round_opens_on_its_first_day(reader: Page, served: str) -> None:
    path = served + KINDS["upcoming notice"]
    visit(reader, path, "2026-12-06T23:59:00+08:00")
    assert reader.locator(".group a[data-channel]").count() == 0
    assert "明天开始受理" in reader.locator(".window").inner_text()
    visit(reader, path, "2026-12-07T00:00:00+08:00")
    assert reader.locator(".group a[data-channel][href^='tel:']").count() > 0
    assert "正在受理" in reader.locator(".window").inner_text()


def test_a_closed_notice_stays_closed_for_a_clock_that_is_wrong(reader: Page, served: str) -> None:
    visit(reader, served + KINDS["closed notice"], "2024-04-01T09:00:00+08:00")
    assert reader.locator(".group a[data-channel]").count() == 0
