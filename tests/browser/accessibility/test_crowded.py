"""40 groups, 200 units, a title of 60 characters, a table of six columns, words without end: on the narrowest phone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from crowded_site import LONG_TITLE, PAGES, write_crowded_site
from served_site import served_below
from sheets import NARROWEST, PHONE, SCREEN, SIZES, TABLET, Sheet

from built_site import build

if TYPE_CHECKING:
    from playwright.sync_api import Page


IN_LETTERS = "(cell) => cell.clientWidth / parseFloat(getComputedStyle(cell).fontSize)"


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    assert len(LONG_TITLE) >= 60
    root = write_crowded_site(tmp_path_factory.mktemp("crowded"))
    outcome = build(root, root / "site")
    assert outcome.code == 0, outcome.said
    with served_below(root / "site") as address:
        yield address


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_a_crowded_page_holds_together_at_320_pixels_in_every_type_size(
    kept_page: Page, crowded: str, path: str
) -> None:
    sheet = Sheet(kept_page, crowded + path)
    sheet.resize(NARROWEST)
    found = []
    for name, look in SIZES.items():
        sheet.show(look)
        found += [f"{name}: {lost}" for lost in sheet.holds_together()]
    assert found == []


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_a_crowded_page_holds_together_on_wider_screens(kept_page: Page, crowded: str, path: str) -> None:
    sheet = Sheet(kept_page, crowded + path)
    found = []
    for width in (PHONE, TABLET, SCREEN):
        sheet.resize(width)
        found += [f"{width}: {lost}" for lost in sheet.holds_together()]
    assert found == []


@pytest.mark.parametrize("path", [PAGES["article"], PAGES["notice of 40 groups"]])
def test_a_wide_table_scrolls_in_its_own_box_by_keyboard(page: Page, crowded: str, path: str) -> None:
    sheet = Sheet(page, crowded + path)
    sheet.resize(NARROWEST)
    box = page.locator(".prose .scroll").first
    box.focus()
    box.evaluate("box => { box.onscroll = () => box.classList.toggle('moved', box.scrollLeft > 0); }")
    page.keyboard.press("ArrowRight")
    page.locator(".prose .scroll.moved").wait_for()
    assert page.evaluate("scrollX") == 0
    # Six columns that can be read: no word of three characters is broken.
    widths = box.evaluate(f"box => [...box.querySelector('tr').cells].map({IN_LETTERS})")
    assert len(widths) == 6
    assert min(widths) >= 5
