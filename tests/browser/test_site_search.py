"""The search on the built site finds what people look for, without asking anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    from browser.conftest import RequestsLog


RESULT = ".md-search-result__item a.md-search-result__link"


def opened(page: Page) -> Locator:
    """The search, opened by its link; its field has the focus."""
    page.locator("[data-search]").click()
    dialog = page.locator("dialog.search[open]")
    dialog.wait_for()
    return dialog


def search(page: Page, words: str) -> list[str]:
    """Type the words; the addresses of what is found, best first."""
    opened(page)
    page.keyboard.type(words)
    page.locator(RESULT).first.wait_for(timeout=30_000)
    return [link.partition("?")[0] for link in page.locator(RESULT).evaluate_all("links => links.map((a) => a.href)")]


@pytest.mark.parametrize(
    ("query", "path"),
    [("平利", "news/2018/pingli-jiaocha/"), ("县广播电视台", "complaints/units/rongmeiti/")],
    ids=["a word of a title", "the alias of a unit"],
)
def test_the_search_finds_an_article_by_its_title_and_a_unit_by_its_alias(
    page: Page, requests_log: RequestsLog, served: str, query: str, path: str
) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(served)
    assert search(page, query)[0] == served + path
    assert "个符合条件的结果" in page.locator(".search__count").inner_text()
    requests_log.assert_all_local()
    assert page.context.cookies() == []


def test_a_result_leads_to_its_page(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{served}news/2024/jinzhu/")
    search(page, "平利")
    page.locator(RESULT).first.click()
    page.wait_for_url("**/news/2018/pingli-jiaocha/**")


def test_nothing_of_the_search_is_fetched_before_a_reader_asks_for_it(
    page: Page, requests_log: RequestsLog, served: str
) -> None:
    page.goto(f"{served}news/2024/jinzhu/")
    page.wait_for_load_state("networkidle")
    early = [url for url in requests_log if "bundle" in url or "search_index" in url or url.endswith("search.css")]
    assert early == []
    search(page, "平利")
    assert sum("bundle" in url for url in requests_log) == 1
    page.keyboard.press("Escape")
    assert search(page, "") != []
    assert page.locator(RESULT).first.is_visible()
    assert sum("bundle" in url or "search_index" in url for url in requests_log) == 2


@pytest.mark.parametrize("width", [360, 1440])
def test_the_search_is_used_by_keyboard_alone(page: Page, served: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{served}news/2024/jinzhu/")
    link = page.locator("[data-search]")
    for key in ("Space", "Enter"):
        link.focus()
        page.keyboard.press(key)
        page.locator("dialog.search[open]").wait_for()
        assert page.evaluate("document.activeElement.name") == "query"
        page.keyboard.press("Escape")
        assert page.locator("dialog.search[open]").count() == 0
        assert link.evaluate("link => link === document.activeElement")
    page.keyboard.press("Enter")
    page.keyboard.type("平利")
    page.locator(RESULT).first.wait_for(timeout=30_000)
    page.keyboard.press("Tab")
    assert page.locator(RESULT).first.is_visible()
    assert page.evaluate("document.activeElement.textContent.trim()") == "关闭"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/news/2018/pingli-jiaocha/**")


def test_keys_pressed_on_the_page_stay_the_readers_own_after_a_search(page: Page, served: str) -> None:
    page.goto(f"{served}news/2024/jinzhu/")
    search(page, "平利")
    page.keyboard.press("Escape")
    page.evaluate("() => { window.heard = []; addEventListener('keydown', ({ key }) => window.heard.push(key)); }")
    for key in ("f", "s", "/", "p", "n", "Escape"):
        page.keyboard.press(key)
    # By three of these a reader leaves a complaint page.
    assert page.evaluate("heard") == ["Escape"]
    assert page.url == f"{served}news/2024/jinzhu/"


def test_a_search_that_cannot_be_fetched_leads_to_the_list_of_all_pages(page: Page, served: str) -> None:
    page.route("**/bundle.*.js", lambda route: route.abort())
    page.goto(f"{served}news/2024/jinzhu/")
    page.locator("[data-search]").click()
    page.wait_for_url(f"{served}sitemap/")
    assert page.locator("main a").count() > 20


def test_without_scripts_the_search_is_the_list_of_all_pages(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}news/2024/jinzhu/")
    page.locator("[data-search]").click()
    assert page.url == f"{served}sitemap/"
    context.close()
