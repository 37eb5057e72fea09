"""What a first visit to a page costs a phone, and that it is complete without a script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import yaml
from served_site import KINDS

from built_site import PROJECT, BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request

KILOBYTE = 1000
WHOLE, HTML = 120 * KILOBYTE, 15 * KILOBYTE
NOTICES = sorted(f"announcements/{path.parent.name}/notice/" for path in PROJECT.glob("announcements/*/notice.md"))


@pytest.fixture
def newcomer(browser: Browser) -> Iterator[Page]:
    """A phone with an empty cache."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    yield context.new_page()
    context.close()


def downloaded(page: Page, url: str) -> dict[str, int]:
    """What a visit fetches, in bytes as they were sent, by address."""
    finished: list[Request] = []
    page.on("requestfinished", lambda request: finished.append(request))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    return {request.url: request.sizes()["responseBodySize"] for request in finished}


@pytest.mark.parametrize("path", [*NOTICES, KINDS["article"], KINDS["complaints"], KINDS["home"]])
def test_a_page_and_all_that_it_loads_is_light(newcomer: Page, served: str, path: str) -> None:
    sizes = downloaded(newcomer, served + path)
    assert len(sizes) > 3
    assert 1000 < sizes[served + path] <= HTML
    assert sum(sizes.values()) <= WHOLE


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_no_page_loads_the_themes_style_sheet_or_script(newcomer: Page, served: str, path: str) -> None:
    names = [url.rsplit("/", 1)[1] for url in downloaded(newcomer, served + path)]
    assert [name for name in names if name.startswith(("main.", "palette.", "bundle."))] == []


def test_a_notice_is_complete_at_the_first_paint_without_a_script(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served + KINDS["open notice"])
    shown = page.locator("main").inner_text()
    path = PROJECT / KINDS["open notice"].removesuffix("notice/")
    notice = (path / "notice.md").read_text("utf-8").split("---\n", 2)[2]
    round_ = yaml.safe_load((path / "round.yml").read_text("utf-8"))
    values = [c["value"] for group in round_["groups"] for c in group["channels"] if c["type"] in ("phone", "email")]
    assert values
    assert [value for value in values if value not in shown] == []
    assert [line for line in notice.split("\n") if line.strip() and line.strip("#* ") not in shown] == []
    context.close()


def test_nothing_moves_once_it_is_painted(newcomer: Page, served: str, sample_site: BuiltSite) -> None:
    newcomer.add_init_script("""
      window.shifts = 0;
      const add = (list) => list.getEntries().forEach((entry) => (window.shifts += entry.value));
      new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    """)
    for kind in ("open notice", "article", "complaints", "home"):
        downloaded(newcomer, served + KINDS[kind])
        assert newcomer.evaluate("window.shifts") < 0.1, kind
