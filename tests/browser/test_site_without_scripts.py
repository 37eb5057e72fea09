"""With JavaScript off every page says all it has to say, and a number is two clicks from home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS

from built_site import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def bare(browser: Browser) -> Iterator[Page]:
    """A phone on which no script runs."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_title_and_tables_show_and_no_dead_control_does(
    bare: Page, served: str, sample_site: BuiltSite, path: str
) -> None:
    bare.goto(served + path)
    heading = bare.locator("h1")
    assert heading.inner_text().strip()
    if path:
        assert heading.is_visible()
    tables = len(sample_site.page(path).all("//main//table"))
    assert bare.locator("main table:visible").count() == tables
    assert bare.locator("button:visible, select:visible").count() == 0


def test_two_clicks_lead_from_home_to_a_callable_number(bare: Page, served: str) -> None:
    bare.goto(served)
    first = bare.locator("main .open a:visible").first
    first.click()
    # The second click is on the number itself.
    number = bare.locator("main a[href^='tel:']:visible").first
    assert number.inner_text().startswith("0300-")


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_from_any_page_two_clicks_reach_a_number_that_is_always_answered(bare: Page, served: str, path: str) -> None:
    bare.goto(served + path)
    bare.locator("nav.tabs a", has_text="信访举报").click()
    assert bare.locator("main a[href='tel:12388']:visible").count() > 0


def test_the_state_is_said_with_the_moment_of_the_build(bare: Page, served: str) -> None:
    bare.goto(served + KINDS["open notice"])
    assert bare.locator(".window .state:visible").inner_text() == "正在受理"
    assert "2026年11月23日 09:00" in bare.locator(".window [data-as-of]").inner_text()
