"""Pages as Tor Browser shows them at its level "Safest": no script, no SVG of any kind, no font from the net.

Chromium has no such level. Scripts are off, files of SVG are refused, and inline SVG is turned into elements that no
browser knows, which is what Firefox makes of it under `svg.disabled`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS

from built_site import SITE_URL

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

each_kind = pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)


@pytest.fixture(scope="module")
def safest(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1000, "height": 900})
    page = context.new_page()
    page.route("**/*.svg", lambda route: route.abort())
    page.route(lambda url: url.endswith("/"), _without_svg)
    yield page
    context.close()


def _without_svg(route: Route) -> None:
    answer = route.fetch()
    html = answer.text()
    for name in ("svg", "path", "rect"):
        html = html.replace(f"<{name}", f"<x-{name}").replace(f"</{name}", f"</x-{name}")
    route.fulfill(response=answer, body=html)


@each_kind
def test_all_is_said_in_words(safest: Page, served: str, path: str) -> None:
    safest.goto(served + path)
    assert safest.locator("svg").count() == 0
    assert safest.locator("h1").inner_text().strip()
    assert safest.locator(".masthead__name").inner_text().strip() == "青禾县巡察公告网"
    wordless = safest.locator("a:visible, button:visible").evaluate_all(
        "links => links.filter((a) => !a.innerText.trim() && !a.querySelector('img[alt]')).map((a) => a.outerHTML)"
    )
    assert wordless == []


@pytest.mark.parametrize("kind", ["open notice", "article"])
def test_the_address_in_the_code_stands_beside_it(safest: Page, served: str, kind: str) -> None:
    safest.goto(served + KINDS[kind])
    assert safest.locator(".trailer__qr .address").inner_text() == SITE_URL + KINDS[kind]


def test_a_picture_that_is_not_shown_is_described(safest: Page, served: str) -> None:
    safest.goto(served + KINDS["article with a picture"])
    assert safest.locator(".prose img").get_attribute("alt")


def test_what_a_chart_shows_stands_in_figures(safest: Page, served: str) -> None:
    safest.goto(served + KINDS["rectification"])
    assert safest.locator(".bars__key, main table").first.is_visible()
    assert "%" in safest.locator("main").inner_text()


def test_a_number_is_reached_by_two_clicks(safest: Page, served: str) -> None:
    safest.goto(served)
    safest.locator("nav.tabs a", has_text="信访举报").click()
    assert safest.locator("main a[href='tel:12388']:visible").count() > 0


@each_kind
def test_no_font_is_asked_of_the_net(safest: Page, served: str, path: str) -> None:
    asked: list[str] = []
    safest.on("request", lambda request: asked.append(request.resource_type))
    safest.goto(served + path)
    assert "font" not in asked
