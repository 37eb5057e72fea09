"""The search on the built site finds what people look for, without asking anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from browser.conftest import RequestsLog


RESULT = ".md-search-result__item a.md-search-result__link"


def search(page: Page, words: str) -> list[str]:
    """Type the words; the addresses of what is found, best first."""
    button = page.locator("label.masthead__search")
    if button.is_visible():
        button.click()
    field = page.locator("input.md-search__input")
    field.fill(words)
    # The theme looks when a key is let go.
    field.press("End")
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
    requests_log.assert_all_local()
    assert page.context.cookies() == []


def test_a_result_leads_to_its_page(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{served}news/2024/jinzhu/")
    search(page, "平利")
    page.locator(RESULT).first.click()
    page.wait_for_url("**/news/2018/pingli-jiaocha/**")


def test_on_a_wide_screen_the_search_waits_in_the_open(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(served)
    assert page.locator("input.md-search__input").is_visible()
    assert search(page, "平利") == [f"{served}news/2018/pingli-jiaocha/"]
