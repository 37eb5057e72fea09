"""What readers come for, done by keyboard alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS
from sheets import PHONE, SCREEN, Sheet

if TYPE_CHECKING:
    from playwright.sync_api import Page

WORDS = "(() => { const e = document.activeElement; return e.getAttribute('aria-label') ?? e.textContent.trim(); })()"


def tab_to(page: Page, words: str, most: int = 80) -> None:
    """Press Tab until the focus is on what reads like this."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if re.search(words, page.evaluate(WORDS)):
            return
    pytest.fail(f"{most} times Tab, and nowhere “{words}”")


def fresh(page: Page, address: str, width: int = PHONE) -> Sheet:
    sheet = Sheet(page, address)
    sheet.resize(width)
    return sheet


@pytest.mark.parametrize("width", [PHONE, SCREEN])
def test_from_home_to_a_number_by_tab_and_enter(page: Page, served: str, width: int) -> None:
    fresh(page, served, width)
    tab_to(page, "^看联系方式")
    page.keyboard.press("Enter")
    page.wait_for_url("**/notice/#contacts")
    tab_to(page, "^0300-")
    assert page.evaluate("document.activeElement.href").startswith("tel:0300")


def test_the_skip_link_leads_past_the_head_of_the_page(page: Page, served: str) -> None:
    fresh(page, served + KINDS["open notice"])
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert skip.evaluate("e => e === document.activeElement")
    box = skip.bounding_box()
    assert box
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#content') !== null")


def test_every_reading_tool_answers_to_the_keyboard(page: Page, served: str) -> None:
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    # As a reader finds it: the tools that are used less wait behind their button.
    page.set_viewport_size({"width": PHONE, "height": 740})
    page.goto(served + KINDS["article"])
    chosen = "({ ...document.documentElement.dataset })"

    tab_to(page, "^大$")
    page.keyboard.press("Enter")
    assert page.evaluate(chosen)["textSize"] == "3"
    tab_to(page, "^更多工具$")
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    tab_to(page, "^高对比$", most=1)
    page.keyboard.press("Space")
    assert page.evaluate(chosen)["contrast"] == "high"
    assert "高对比" in page.locator("[data-tools-status]").inner_text()
    page.keyboard.press("Space")
    assert "contrast" not in page.evaluate(chosen)
    tab_to(page, "^长辈版$", most=1)
    page.keyboard.press("Enter")
    assert page.evaluate(chosen)["view"] == "elder"
    page.keyboard.press("Enter")
    tab_to(page, "^打印$")
    page.keyboard.press("Enter")
    assert page.evaluate("printed") == 1
    tab_to(page, "^二维码$", most=1)
    page.keyboard.press("Enter")
    assert page.url.endswith("#qr")
    page.locator("[data-print]").focus()
    tab_to(page, "^复制链接$", most=2)
    page.keyboard.press("Enter")
    page.locator("[data-tools-status]", has_text="链接已复制").wait_for()
    tab_to(page, "^内容纠错$", most=1)
    assert page.evaluate("document.activeElement.href").startswith("mailto:")


def test_the_key_that_closes_a_page_leads_back_to_where_the_reader_came_from(page: Page, served: str) -> None:
    page.add_init_script("window.close = () => {};")
    page.goto(served + KINDS["news"])
    sheet = fresh(page, served + KINDS["article"])
    tab_to(sheet.page, "^关闭$")
    page.keyboard.press("Enter")
    page.wait_for_url(served + KINDS["news"])
