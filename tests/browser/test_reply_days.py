"""By which day a report is answered, worked out on the page alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from served_site import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from browser.conftest import RequestsLog


@pytest.fixture
def rights(page: Page, served: str) -> Page:
    page.goto(served + KINDS["rights"])
    return page


def answer(page: Page, field: str, day: str) -> str:
    page.locator(f"#{field}").fill(day)
    return page.locator(f"output[for={field}]").inner_text()


@pytest.mark.parametrize(
    ("field", "day", "expected"),
    [
        ("received", "2026-11-23", "最迟 2026年12月14日星期一 告知是否受理"),
        ("received", "2026-09-18", "最迟 2026年10月15日星期四 告知是否受理"),
        ("closed", "2026-09-18", "最迟 2026年10月15日星期四 反馈处理结果"),
    ],
    ids=["weeks without a holiday", "over two holidays", "the result"],
)
def test_fifteen_working_days_on_with_holidays_and_days_made_up(
    rights: Page, field: str, day: str, expected: str
) -> None:
    assert answer(rights, field, day) == expected


@pytest.mark.parametrize(("day", "year"), [("2026-12-20", "2027"), ("2031-05-04", "2031"), ("2019-12-30", "2019")])
def test_a_year_whose_holidays_nobody_knows_is_said_and_not_guessed(rights: Page, day: str, year: str) -> None:
    said = answer(rights, "received", day)
    assert f"{year} 年" in said
    assert "不能替您算" in said
    assert "最迟" not in said


def test_the_day_does_not_shift_with_the_reader(page: Page, served: str) -> None:
    context = page.context.browser.new_context(timezone_id="Pacific/Honolulu", locale="zh-CN")
    far = context.new_page()
    far.goto(served + KINDS["rights"])
    assert answer(far, "received", "2026-11-23") == "最迟 2026年12月14日星期一 告知是否受理"
    context.close()


def test_nothing_is_asked_and_nothing_stays(rights: Page, requests_log: RequestsLog) -> None:
    rights.wait_for_load_state("networkidle")
    before = list(requests_log)
    answer(rights, "received", "2026-11-23")
    assert list(requests_log) == before
    assert rights.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    rights.reload()
    assert rights.locator("#received").input_value() == ""


def test_an_emptied_field_says_nothing(rights: Page) -> None:
    answer(rights, "received", "2026-11-23")
    assert answer(rights, "received", "") == ""


def test_the_letter_prints_on_one_page(page: Page, served: str) -> None:
    page.goto(served + KINDS["letter"])
    assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == 1
