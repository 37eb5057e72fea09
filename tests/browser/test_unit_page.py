"""The page of a unit in a reader's hand: how long, whom to call at a touch, and what it offers when that is over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from module_pages import ZONES
from served_site import KINDS, MOMENT, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

UNIT = KINDS["unit"]
NEXT = "complaints/units/zhujianju/"
"""A unit that a later round inspects."""
LAST_MINUTE, DEADLINE = "2027-01-10T17:59:00+08:00", "2027-01-10T18:00:00+08:00"


@pytest.fixture(params=ZONES)
def reader(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A phone at home, and one far away."""
    context = browser.new_context(timezone_id=request.param, locale="zh-CN", viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (MOMENT, "还可反映 48 天，1月10日 18:00 截止"),
        ("2026-12-29T23:59:00+08:00", "还可反映 12 天，1月10日 18:00 截止"),
        ("2027-01-09T00:00:00+08:00", "明天截止（1月10日 18:00）"),
        (LAST_MINUTE, "今天截止（1月10日 18:00）"),
    ],
)
def test_it_says_first_how_many_days_are_left_and_until_when(reader: Page, served: str, at: str, expected: str) -> None:
    visit(reader, served + UNIT, at)
    line = reader.locator("h1 ~ section .open-round").first.locator(".window__line")
    assert line.locator(".days:visible").inner_text().replace("\u00a0", " ") == expected
    assert line.locator(".state:visible").inner_text() == "正在受理"
    assert line.locator(".closing:visible").count() == 0, "said twice"


def test_the_first_button_calls_and_is_seen_without_scrolling(reader: Page, served: str) -> None:
    visit(reader, served + UNIT)
    first = reader.locator("main a.channel:visible").first
    assert first.get_attribute("href") == "tel:03008880045"
    box = first.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 740


@pytest.mark.parametrize("view", ["", "elder"])
def test_what_is_touched_is_at_least_48_pixels_high_and_as_wide_as_its_card(
    reader: Page, served: str, view: str
) -> None:
    visit(reader, served + UNIT)
    if view:
        reader.evaluate("view => { document.documentElement.dataset.view = view; }", view)
    sizes = reader.locator(".card a.channel:visible, .card button:visible").evaluate_all(
        "all => all.map((e) => [e.textContent, e.offsetHeight, e.offsetWidth / e.closest('.card').clientWidth])"
    )
    assert len(sizes) == 5
    assert [(text, height) for text, height, _ in sizes if height < (60 if view else 48)] == []
    assert [(text, part) for text, _, part in sizes if part < 0.85] == []


def test_each_channel_does_its_thing(reader: Page, served: str) -> None:
    visit(reader, served + UNIT)
    links = reader.locator(".card a.channel").evaluate_all("all => all.map((a) => [a.innerText, a.href])")
    assert [(text.replace("\n", " "), href.partition("?")[0]) for text, href in links] == [
        ("打电话 0300-8880045", "tel:03008880045"),
        ("发短信 13000000045", "sms:13000000045"),
        ("写邮件 qhxc14a@example.com", "mailto:qhxc14a@example.com"),
        ("打开网页 https://report.example.gov.cn/qh14a", "https://report.example.gov.cn/qh14a"),
    ]
    assert "?subject=%E5%85%AD" in links[2][1]
    assert reader.locator(".card--box li").count() == 7


def test_the_postal_address_is_copied_with_addressee_and_postcode(page: Page, served: str) -> None:
    page.add_init_script("""
      const writeText = async (text) => { window.kept = text; };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    """)
    visit(page, served + UNIT)
    page.locator("[data-copy-text]").click()
    lines = [line for line in page.evaluate("kept").split("\n") if line]
    assert lines == ["青禾县1110号邮政专用信箱", "收件人：县委第一巡察组", "邮编 000403"]
    assert page.locator("[data-copy-status]").inner_text() == "地址已复制"
    assert page.locator("[data-tools-status]").inner_text() == ""


def test_where_nothing_can_be_copied_the_address_is_selected(page: Page, served: str) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    visit(page, served + UNIT)
    page.locator("[data-copy-text]").click()
    assert "县委第一巡察组" in page.evaluate("String(getSelection())")
    assert page.locator("[data-copy-status]").inner_text() == "地址已选中，请手动复制"


def test_what_is_accepted_and_what_not_is_said_with_the_channels(reader: Page, served: str) -> None:
    visit(reader, served + UNIT)
    scope = reader.locator(".open-round .scope").inner_text()
    for said in (
        "六届县委第十四轮巡察",
        "含街道机关及所属事业单位",
        "主要受理反映被巡察单位",
        "转交有关部门",
        "不逐一答复",
    ):
        assert said in scope


def test_after_the_deadline_nothing_of_the_round_can_be_touched_and_the_matters_lead_on(
    reader: Page, served: str
) -> None:
    visit(reader, served + UNIT, DEADLINE)
    assert reader.locator("#now a[data-channel]").count() == 0
    assert reader.locator("#now .open-round:visible, #now button:visible, #now svg:visible").count() == 0
    assert "现在没有巡察组受理" in reader.locator("#now").inner_text()
    assert reader.locator(".advice a[href='tel:12388']:visible").count() > 0
    assert reader.locator(".advice__open:visible").count() == 0


def test_a_clock_set_back_makes_no_closed_number_callable(reader: Page, served: str) -> None:
    visit(reader, served + "complaints/units/jiaoyuju/", "2024-04-01T09:00:00+08:00")
    assert reader.locator("#now a[data-channel]").count() == 0


def test_before_the_first_day_the_channels_are_shown_and_cannot_be_touched(reader: Page, served: str) -> None:
    visit(reader, served + NEXT, "2026-12-06T23:59:00+08:00")
    assert "明天开始受理" in reader.locator(".open-round .window__line").inner_text()
    assert reader.locator(".open-round s.channel:visible").count() > 3
    assert reader.locator("#now a[data-channel], #now button:visible").count() == 0
    visit(reader, served + NEXT, "2026-12-07T00:00:00+08:00")
    assert reader.locator("#now a[data-channel][href^='tel:']").is_visible()
    assert reader.locator("#now .days:visible").inner_text().replace("\u00a0", " ") == "还可反映 39 天，1月15日 截止"
    assert reader.locator("#now [data-copy-text]").is_visible()


def test_a_shared_page_gives_away_its_unit_and_nothing_of_its_reader(page: Page, served: str) -> None:
    visit(page, served + UNIT)
    assert page.title() == "东湖街道 - 青禾县巡察公告网"
    shared = page.locator("meta[property^='og:'], meta[itemprop], meta[name=description]").evaluate_all(
        "all => all.map((meta) => meta.content).join(' ')"
    )
    for word in ("反映", "举报", "信访"):
        assert word not in page.title() + shared
