"""axe-core, the field's own checker, on every kind of page, in every look, on a phone and on a screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import axe_playwright_python
import pytest
from served_site import KINDS, served_below
from sheets import LOOKS, NARROWEST, PHONE, SCREEN, SIZES, Sheet, each_kind

from built_site import build
from site_tree import change, copy_site

if TYPE_CHECKING:
    from playwright.sync_api import Page

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")

# Every rule of WCAG 2.2 A and AA, and what axe-core calls best practice: none is left out. What axe-core cannot decide
# ("incomplete") counts as found, but for contrast: that is measured in every look, here and in test_contrast.py.
FINDINGS = """async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const { violations, incomplete, passes } = await axe.run({ runOnly: tags, elementRef: false });
  const undecided = incomplete.filter(({ id }) => id !== 'color-contrast');
  const found = [...violations, ...undecided].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
  return { found, passed: passes.length };
}"""


def findings(sheet: Sheet) -> list[str]:
    """What axe-core finds on the page as it is shown now."""
    if not sheet.page.evaluate("'axe' in window"):
        sheet.page.evaluate(f"{AXE};0")
    answer = sheet.page.evaluate(FINDINGS)
    assert answer["passed"] > 20, "axe-core looked at next to nothing"
    return list(answer["found"])


@each_kind
def test_axe_finds_nothing_in_any_look_at_any_width(sheet: Sheet) -> None:
    found = []
    for width in (PHONE, SCREEN):
        sheet.resize(width)
        for name, look in LOOKS.items():
            sheet.show(look)
            found += [f"{width}, {name}: {finding}" for finding in findings(sheet)]
    assert found == []


@pytest.mark.parametrize("sheet", ["home"], indirect=True)
def test_the_open_search_and_what_it_found_are_as_accessible(sheet: Sheet) -> None:
    sheet.page.keyboard.press("Tab")
    sheet.page.locator("[data-search]").focus()
    sheet.page.keyboard.press("Enter")
    sheet.page.locator("dialog.search[open]").wait_for()
    # On a busy machine the search is not ready yet; who types too early is another test's reader.
    sheet.page.locator(".search__count", has_text="键入").wait_for()
    sheet.page.keyboard.type("平利")
    sheet.page.locator(".md-search-result__link").first.wait_for()
    found = []
    for name, look in LOOKS.items():
        sheet.show(look)
        least = 60 if name == "elder view" else 44
        found += [f"{name}: {finding}" for finding in findings(sheet)]
        found += [f"{name}: {faint}" for faint in sheet.probe("faint(4.5)")]
        found += [f"{name}: {target}" for target in sheet.probe(f"smallTargets({least}, 'dialog')")]
        found += [f"{name}: {unseen}" for unseen in sheet.probe("unseenFocus(2, 3, 'dialog')")]
        found += [f"{name}: {text}" for text in sheet.probe("smallText(24)") if name == "elder view"]
    assert found == []
    sheet.page.keyboard.press("Escape")
    assert sheet.page.evaluate("document.activeElement.matches('[data-search]')")


@pytest.fixture(scope="module")
def served_in_english(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = copy_site(tmp_path_factory.mktemp("served-in-english"))
    change(root / "mkdocs.yml", "  language: zh\n", "  language: en\n")
    outcome = build(root, root / "site")
    assert outcome.code == 0, outcome.said
    with served_below(root / "site") as address:
        yield address


def test_the_english_interface_is_as_accessible(page: Page, served_in_english: str) -> None:
    """Its words are longer, and among them stand Chinese ones."""
    found = []
    for kind in ("home", "open notice", "announcements", "complaints", "accessibility"):
        sheet = Sheet(page, served_in_english + KINDS[kind])
        found += [f"{kind}: {finding}" for finding in findings(sheet)]
        sheet.resize(NARROWEST)
        for name, look in SIZES.items():
            sheet.show(look)
            found += [f"{kind}, {name}: {lost}" for lost in sheet.holds_together()]
    assert found == []
