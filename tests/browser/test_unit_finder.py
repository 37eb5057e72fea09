"""Finding a unit by writing: by any part of any name, by pinyin and by initials; without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from browser.conftest import RequestsLog

UNITS = KINDS["units"]


@pytest.fixture
def units(page: Page, served: str) -> Page:
    page.set_viewport_size({"width": 360, "height": 740})
    visit(page, served + UNITS)
    return page


def found(page: Page) -> list[str]:
    """The names of the units that are listed as found, best first."""
    return page.locator("[data-results] li > a:visible").all_inner_texts()


def look_for(page: Page, text: str) -> list[str]:
    page.locator("#unit").fill(text)
    return found(page)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("县教育局", "县教育局"),
        ("教育", "县教育局"),
        ("育", "县教育局"),
        ("县教体局", "县教育局"),
        (" 教 育 局 ", "县教育局"),
        ("台工办", "县委统战部"),
        ("统战部（台", "县委统战部"),
        ("jyj", "县教育局"),
        ("JYJ", "县教育局"),
        ("ｊｙｊ", "县教育局"),
        ("xjyj", "县教育局"),
        ("jiaoyuju", "县教育局"),
        ("jiao yu", "县教育局"),
        ("jiao'yu'ju", "县教育局"),
        ("yuju", "县教育局"),
        ("jiaoyj", "县教育局"),
        ("县jiao", "县教育局"),
        ("lvyou", "县文化和旅游局"),
        ("lüyou", "县文化和旅游局"),
        ("lyj", "县文化和旅游局"),
        ("jkzx", "县疾病预防控制中心"),
    ],
)
def test_a_unit_is_found_by_any_part_of_any_of_its_names_and_by_how_they_are_read(
    units: Page, text: str, name: str
) -> None:
    assert name in look_for(units, text)[:3]


@pytest.mark.parametrize("text", ["教局", "iaoyu", "jyjx", "火星", "12388", "'"])
def test_what_is_in_no_name_finds_nothing(units: Page, text: str) -> None:
    assert look_for(units, text) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("石桥", ["石桥街道", "石桥街道柳庄村"]),
        ("县教", ["县教育局"]),
        ("组织", ["县委组织部"]),
        ("医院", ["县人民医院", "县中医医院"]),
        ("yy", ["县人民医院", "县中医医院"]),
        ("zf", ["县委政法委员会"]),
    ],
)
def test_the_best_come_first(units: Page, text: str, first: list[str]) -> None:
    assert look_for(units, text)[: len(first)] == first


def test_a_name_that_begins_with_it_goes_before_an_alias_and_that_before_one_that_holds_it(units: Page) -> None:
    names = look_for(units, "县文")
    assert names == ["县文化和旅游局"]
    names = look_for(units, "县广")
    assert names == ["县融媒体中心"]
    names = look_for(units, "县供")
    assert names[0] == "县供销合作社联合社"


def test_the_number_of_units_found_is_announced(units: Page) -> None:
    look_for(units, "石桥")
    assert units.get_by_role("status").inner_text() == "找到 2 个单位"


def test_of_many_only_the_nearest_are_listed_and_their_number_is_said(units: Page) -> None:
    names = look_for(units, "县")
    assert len(names) == 30
    assert "30 个" in units.get_by_role("status").inner_text()


def test_nothing_found_leads_to_the_channels_for_all_times(units: Page) -> None:
    look_for(units, "火星")
    assert units.locator("[data-none] a[href$='complaints/#standing']").is_visible()
    assert units.locator("[data-none] a[href='tel:12388']").is_visible()
    assert units.locator("#categories").is_visible()


def test_an_emptied_box_gives_back_the_whole_list(units: Page) -> None:
    look_for(units, "教育")
    assert not units.locator("#categories").is_visible()
    assert look_for(units, "") == []
    assert units.locator("#categories").is_visible()
    assert units.get_by_role("status").inner_text() == ""


def test_a_unit_that_is_inspected_says_so_among_the_results(units: Page) -> None:
    look_for(units, "东湖街道")
    assert units.locator("[data-results] li").first.locator(".state:visible").inner_text() == "正在受理"


def test_enter_goes_to_the_best(units: Page, served: str) -> None:
    look_for(units, "jyj")
    units.locator("#unit").press("Enter")
    units.wait_for_url(f"{served}complaints/units/jiaoyuju/")


def test_enter_goes_nowhere_while_nothing_is_found(units: Page, served: str) -> None:
    look_for(units, "火星")
    units.locator("#unit").press("Enter")
    assert units.url == served + UNITS


COMPOSE = """(box, [text, type]) => {
  box.value = text;
  const ends = type === 'compositionend';
  const event = ends ? new CompositionEvent(type, { data: text })
    : new InputEvent('input', { isComposing: true, inputType: 'insertCompositionText', data: text });
  box.dispatchEvent(event);
}"""


def test_while_an_input_method_composes_pinyin_finds_and_what_fits_nothing_changes_nothing(units: Page) -> None:
    box = units.locator("#unit")
    seen = []
    for text in ("j", "ji", "ji'ao", "jiao'y", "jiao'yv"):
        box.evaluate(COMPOSE, [text, "input"])
        seen.append("县教育局" in found(units))
    assert seen == [True, True, True, True, True]
    assert not units.locator("[data-none]").is_visible()
    box.evaluate(COMPOSE, ["教育", "compositionend"])
    assert found(units) == ["县教育局", "县职业技术教育中心"]
    box.evaluate(COMPOSE, ["火星", "compositionend"])
    assert units.locator("[data-none]").is_visible()


def test_enter_that_ends_a_composition_goes_nowhere(units: Page, served: str) -> None:
    look_for(units, "jyj")
    units.locator("#unit").evaluate(
        "box => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))"
    )
    units.locator("#unit").evaluate(
        "box => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }))"
    )
    assert units.url == served + UNITS


def test_looking_asks_nobody_keeps_nothing_and_leaves_the_address_alone(
    units: Page, requests_log: RequestsLog, served: str
) -> None:
    before = list(requests_log)
    entries = units.evaluate("history.length")
    look_for(units, "教育")
    units.locator("#unit").press_sequentially("jyj")
    assert list(requests_log) == before
    assert units.url == served + UNITS
    assert units.evaluate("history.length") == entries
    assert units.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert units.locator("form:visible").count() == 0


def test_whoever_comes_back_does_not_see_what_was_looked_for(units: Page) -> None:
    look_for(units, "教育")
    # As a browser that keeps the page for the way back shows it again; this one does not keep it.
    units.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    assert units.locator("#unit").input_value() == ""
    assert found(units) == []
    look_for(units, "教育")
    units.locator("[data-results] a").first.click()
    units.go_back()
    assert units.locator("#unit").input_value() == ""
    assert units.locator("#categories").is_visible()


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


def test_without_scripts_there_is_no_box_and_the_list_leads_to_every_unit_by_letter_and_by_category(
    bare: Page, served: str
) -> None:
    bare.goto(served + UNITS)
    assert bare.locator("input:visible").count() == 0
    by_letter = bare.locator("[data-unit] > a").all_inner_texts()
    by_category = bare.locator(".index li > a").all_inner_texts()
    assert len(by_letter) > 30
    assert sorted(by_category) == sorted(by_letter * 2)
    bare.locator("nav.jump a", has_text="J").first.click()
    assert bare.url.partition("#")[2].startswith("letter-")


def test_the_box_moves_nothing_when_it_comes(page: Page, served: str) -> None:
    page.add_init_script("""
      window.shifts = 0;
      const add = (list) => list.getEntries().forEach((entry) => (window.shifts += entry.value));
      new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    """)
    page.set_viewport_size({"width": 360, "height": 740})
    visit(page, served + UNITS)
    assert page.locator("#unit").is_visible()
    assert page.evaluate("window.shifts") < 0.02
