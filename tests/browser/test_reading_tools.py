"""What reading_tools.js offers: type size, contrast, elder view, print, close and copy link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from module_pages import CALLABLE, READ_ALOUD, TOOLS, WATCH_WRITING, Site, window

if TYPE_CHECKING:
    from playwright.sync_api import Page


def shown(page: Page) -> dict[str, str]:
    """How the page is shown, as far as it differs from the page as built."""
    data = page.evaluate("({ ...document.documentElement.dataset })")
    return {name: data[name] for name in ("textSize", "contrast", "view") if name in data}


def stored(page: Page) -> dict[str, str]:
    return page.evaluate("({ ...localStorage })")


def pressed(page: Page) -> list[str]:
    return page.locator("[aria-pressed=true]").all_inner_texts()


def choose(page: Page, choice: str) -> None:
    page.locator(f'[data-choose="{choice}"]').click()


def said(page: Page) -> str:
    return page.locator("[data-tools-status]").inner_text()


def test_tools_answer_and_nothing_is_stored_before_a_choice(visitor: Page, site: Site) -> None:
    visitor.goto(site.write(TOOLS + READ_ALOUD + window("open", CALLABLE)))
    assert visitor.locator("html").get_attribute("data-scripts") == ""
    assert shown(visitor) == {}
    assert pressed(visitor) == ["中"]
    visitor.locator("[data-print]").focus()
    assert stored(visitor) == {}
    assert visitor.evaluate("sessionStorage.length") == 0
    assert visitor.context.cookies() == []


def test_the_type_has_four_sizes_one_of_which_is_chosen(visitor: Page, site: Site) -> None:
    visitor.goto(site.write(TOOLS))
    seen = []
    for step in (1, 3, 4, 2):
        button = visitor.locator(f'[data-choose="textSize:{step}"]')
        button.focus()
        visitor.keyboard.press("Enter")
        seen.append((shown(visitor), pressed(visitor), said(visitor)))
    assert seen == [
        ({"textSize": "1"}, ["小"], "已选“小”"),
        ({"textSize": "3"}, ["大"], "已选“大”"),
        ({"textSize": "4"}, ["特大"], "已选“特大”"),
        ({}, ["中"], "已选“中”"),
    ]


def test_a_chosen_size_that_is_pressed_again_stays(visitor: Page, site: Site) -> None:
    visitor.goto(site.write(TOOLS))
    for _ in range(2):
        choose(visitor, "textSize:3")
    assert shown(visitor) == {"textSize": "3"}


@pytest.mark.parametrize(
    ("choice", "expected"), [("contrast:high", {"contrast": "high"}), ("view:elder", {"view": "elder"})]
)
def test_a_switch_turns_on_and_off_and_says_so(
    visitor: Page, site: Site, choice: str, expected: dict[str, str]
) -> None:
    visitor.goto(site.write(TOOLS))
    name = visitor.locator(f'[data-choose="{choice}"]').inner_text()
    choose(visitor, choice)
    assert (shown(visitor), pressed(visitor), said(visitor)) == (expected, ["中", name], f"已选“{name}”")
    choose(visitor, choice)
    assert (shown(visitor), pressed(visitor), said(visitor)) == ({}, ["中"], f"已取消“{name}”")


def test_choices_last_over_pages_until_they_are_taken_back(visitor: Page, site: Site) -> None:
    url, other = site.write(TOOLS), site.write(TOOLS, name="other.html")
    visitor.goto(url)
    choose(visitor, "textSize:3")
    choose(visitor, "view:elder")
    assert stored(visitor) == {"noticeboard.reading": '{"textSize":"3","view":"elder"}'}
    visitor.goto(other)
    assert shown(visitor) == {"textSize": "3", "view": "elder"}
    assert pressed(visitor) == ["大", "长辈版"]
    choose(visitor, "textSize:2")
    choose(visitor, "view:elder")
    assert stored(visitor) == {}
    visitor.goto(url)
    assert shown(visitor) == {}


def test_a_choice_shows_before_the_page_does(visitor: Page, site: Site) -> None:
    url = site.write(TOOLS)
    visitor.goto(url)
    choose(visitor, "textSize:4")
    visitor.route("**/noticeboard.js", lambda route: route.abort())
    visitor.goto(url)
    assert shown(visitor) == {"textSize": "4"}
    site.complaints.clear()


@pytest.mark.parametrize("junk", ["9", "", "3px", "null", '{"textSize":"9","contrast":"low","view":{}}', "[1]", '{"x'])
def test_what_is_stored_and_no_choice_is_ignored(visitor: Page, site: Site, junk: str) -> None:
    url = site.write(TOOLS)
    visitor.goto(url)
    visitor.evaluate("junk => localStorage.setItem('noticeboard.reading', junk)", junk)
    visitor.goto(url)
    assert shown(visitor) == {}
    choose(visitor, "textSize:3")
    assert shown(visitor) == {"textSize": "3"}


@pytest.mark.parametrize("where", ["body", "content"])
def test_a_complaint_page_shows_what_was_chosen_elsewhere_and_stores_nothing(
    visitor: Page, site: Site, where: str
) -> None:
    visitor.goto(site.write(TOOLS, name="article.html"))
    choose(visitor, "textSize:3")
    visitor.add_init_script(WATCH_WRITING)
    content = TOOLS + READ_ALOUD + window("open", CALLABLE)
    if where == "content":
        content = f"<div data-no-storage>{content}</div>"
    body = "data-no-storage" if where == "body" else ""
    visitor.goto(site.write(content, body=body, name="complaints.html"))
    assert shown(visitor) == {"textSize": "3"}
    for choice, expected in [
        ("textSize:4", {"textSize": "4"}),
        ("contrast:high", {"textSize": "4", "contrast": "high"}),
        ("textSize:2", {"contrast": "high"}),
    ]:
        choose(visitor, choice)
        assert shown(visitor) == expected
    assert visitor.evaluate("written") == []
    assert stored(visitor) == {"noticeboard.reading": '{"textSize":"3"}'}


def test_the_tools_work_where_the_browser_forbids_storage(visitor: Page, site: Site) -> None:
    visitor.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    visitor.goto(site.write(TOOLS))
    choose(visitor, "textSize:3")
    assert shown(visitor) == {"textSize": "3"}


def test_more_tools_show_and_hide(visitor: Page, site: Site) -> None:
    visitor.goto(site.write(TOOLS))
    more, part = visitor.locator("[data-more]"), visitor.locator("#more")
    more.click()
    assert (more.get_attribute("aria-expanded"), part.get_attribute("data-shown")) == ("true", "")
    more.click()
    assert (more.get_attribute("aria-expanded"), part.get_attribute("data-shown")) == ("false", None)


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
    assert visitor.locator("[data-tools-status]").inner_text() == "已复制"
    assert visitor.evaluate("copied") == (expected if expected.startswith("https") else site.address + expected)


def test_copy_link_offers_the_selected_link_where_there_is_no_clipboard(visitor: Page, site: Site) -> None:
    visitor.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    url = site.write(TOOLS)
    visitor.goto(url)
    for _ in range(2):
        visitor.locator("[data-copy-link]").click()
    field = visitor.get_by_role("textbox", name="复制链接")
    assert field.evaluate("e => e.value.slice(e.selectionStart, e.selectionEnd)") == url
    assert visitor.locator("[data-tools-status]").inner_text() == "请手动复制"
