"""What reading_tools.js offers: type size, print, close and copy link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from module_pages import CALLABLE, READ_ALOUD, TOOLS, WATCH_STORAGE, Site, window

if TYPE_CHECKING:
    from playwright.sync_api import Page


def size(page: Page) -> str | None:
    return page.locator("html").get_attribute("data-text-size")


def stored(page: Page) -> dict[str, str]:
    return page.evaluate("({ ...localStorage })")


def test_tools_appear_and_nothing_is_stored_before_a_choice(visitor: Page, site: Site) -> None:
    visitor.goto(site.write(TOOLS + READ_ALOUD + window("open", CALLABLE)))
    assert visitor.locator("[data-tools]").is_visible()
    assert size(visitor) is None
    visitor.locator("[data-print]").focus()
    assert stored(visitor) == {}
    assert visitor.evaluate("sessionStorage.length") == 0
    assert visitor.context.cookies() == []


def test_the_size_has_four_steps_says_so_and_stops_at_both_ends(visitor: Page, site: Site) -> None:
    visitor.goto(site.write(TOOLS))
    up, down, status = (visitor.locator(s) for s in ('[data-size="up"]', '[data-size="down"]', "[data-size-status]"))
    assert status.inner_text() == ""
    seen = []
    for _ in range(3):
        up.focus()
        visitor.keyboard.press("Enter")
        seen.append((size(visitor), status.inner_text(), up.get_attribute("aria-disabled")))
    assert seen == [
        ("3", "字号：第 3 档，共 4 档", "false"),
        ("4", "字号：第 4 档，共 4 档", "true"),
        ("4", "字号：第 4 档，共 4 档", "true"),
    ]
    assert up.evaluate("e => e === document.activeElement")
    for _ in range(4):
        down.press("Enter")
    assert (size(visitor), down.get_attribute("aria-disabled")) == ("1", "true")
    visitor.locator('[data-size="reset"]').click()
    assert (size(visitor), status.inner_text()) == (None, "字号：第 2 档，共 4 档")


def test_a_chosen_size_lasts_over_pages_until_it_is_reset(visitor: Page, site: Site) -> None:
    url, other = site.write(TOOLS), site.write(TOOLS, name="other.html")
    visitor.goto(url)
    visitor.locator('[data-size="up"]').click()
    assert stored(visitor) == {"noticeboard.text-size": "3"}
    visitor.goto(other)
    assert size(visitor) == "3"
    visitor.locator('[data-size="reset"]').click()
    assert stored(visitor) == {}
    visitor.goto(url)
    assert size(visitor) is None


@pytest.mark.parametrize("junk", ["9", "", "3px", "null"])
def test_a_stored_size_that_is_none_is_ignored(visitor: Page, site: Site, junk: str) -> None:
    url = site.write(TOOLS)
    visitor.goto(url)
    visitor.evaluate("junk => localStorage.setItem('noticeboard.text-size', junk)", junk)
    visitor.goto(url)
    assert size(visitor) is None


@pytest.mark.parametrize("where", ["body", "content"])
def test_a_complaint_page_neither_reads_nor_writes_storage(visitor: Page, site: Site, where: str) -> None:
    visitor.goto(site.write(TOOLS, name="article.html"))
    visitor.locator('[data-size="up"]').click()
    visitor.add_init_script(WATCH_STORAGE)
    content = TOOLS + READ_ALOUD + window("open", CALLABLE)
    if where == "content":
        content = f"<div data-no-storage>{content}</div>"
    body = "data-no-storage" if where == "body" else ""
    visitor.goto(site.write(content, body=body, name="complaints.html"))
    assert size(visitor) is None
    for way, expected in [("up", "3"), ("up", "4"), ("reset", None), ("down", "1")]:
        visitor.locator(f'[data-size="{way}"]').click()
        assert size(visitor) == expected
    assert visitor.evaluate("touched") == []
    assert stored(visitor) == {"noticeboard.text-size": "3"}


def test_the_size_works_where_the_browser_forbids_storage(visitor: Page, site: Site) -> None:
    visitor.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    visitor.goto(site.write(TOOLS))
    visitor.locator('[data-size="up"]').click()
    assert size(visitor) == "3"


def test_the_print_button_prints(visitor: Page, site: Site) -> None:
    visitor.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; };")
    visitor.goto(site.write(TOOLS))
    visitor.locator("[data-print]").click()
    assert visitor.evaluate("printed") == 1


def test_close_page_closes_a_window_that_may_be_closed(visitor: Page, site: Site) -> None:
    visitor.goto(site.write(TOOLS))
    with visitor.expect_popup() as opened:
        visitor.evaluate("void window.open('index.html')")
    popup = opened.value
    popup.wait_for_load_state()
    with popup.expect_event("close"):
        popup.locator("[data-close-page]").click()


def test_close_page_goes_back_where_the_window_cannot_be_closed(visitor: Page, site: Site) -> None:
    before = site.write("<p>列表</p>", name="list.html")
    visitor.add_init_script("window.close = () => {};")
    visitor.goto(before)
    visitor.goto(site.write(TOOLS))
    visitor.locator("[data-close-page]").click()
    visitor.wait_for_url(before)


def test_close_page_goes_home_where_there_is_no_way_back(visitor: Page, site: Site) -> None:
    home = site.write("<p>首页</p>", name="home.html")
    visitor.add_init_script("window.close = () => {}; Object.defineProperty(history, 'length', { value: 1 });")
    visitor.goto(site.write(TOOLS))
    visitor.locator("[data-close-page]").click()
    visitor.wait_for_url(home)


STUB_CLIPBOARD = """Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: async (text) => { window.copied = text; } },
});"""


@pytest.mark.parametrize(
    ("canonical", "expected"),
    [("", "index.html?a=1"), ("https://example.gov.cn/a/", "https://example.gov.cn/a/"), ("./b/", "b/")],
)
def test_copy_link_copies_the_canonical_link_or_this_page_without_its_hash(
    visitor: Page, site: Site, canonical: str, expected: str
) -> None:
    visitor.add_init_script(STUB_CLIPBOARD)
    url = site.write(TOOLS.replace('data-copy-link=""', f'data-copy-link="{canonical}"'))
    visitor.goto(url + "?a=1#part")
    visitor.locator("[data-copy-link]").click()
    assert visitor.locator("[data-copy-status]").inner_text() == "已复制"
    assert visitor.evaluate("copied") == (expected if expected.startswith("https") else site.address + expected)


def test_copy_link_offers_the_selected_link_where_there_is_no_clipboard(visitor: Page, site: Site) -> None:
    visitor.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    url = site.write(TOOLS)
    visitor.goto(url)
    for _ in range(2):
        visitor.locator("[data-copy-link]").click()
    field = visitor.get_by_role("textbox", name="复制链接")
    assert field.evaluate("e => e.value.slice(e.selectionStart, e.selectionEnd)") == url
    assert visitor.locator("[data-copy-status]").inner_text() == "请手动复制"
