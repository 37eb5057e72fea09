"""QR codes as a phone sees them: read from the pixels of the page by another library than the one that drew them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS, visit

from built_site import SITE_URL, BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

Reader = Callable[["Locator"], list[str]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("kind", ["article", "open notice"])
def test_the_code_of_a_page_holds_its_canonical_address(
    page: Page, served: str, sample_site: BuiltSite, decoded: Reader, kind: str, width: int, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 900})
    visit(page, served + KINDS[kind])
    canonical = sample_site.page(KINDS[kind]).all("//link[@rel='canonical']/@href")
    assert decoded(page.locator(".trailer svg.qr")) == canonical == [SITE_URL + KINDS[kind]]


def test_the_codes_of_channels_hold_the_addresses_that_stand_beside_them(
    page: Page, served: str, decoded: Reader
) -> None:
    visit(page, served + KINDS["open notice"])
    codes = page.locator(".group svg.qr")
    addresses = ["https://report.example.gov.cn/qh14a", "https://report.example.gov.cn/qh14c"]
    assert [decoded(codes.nth(n)) for n in range(codes.count())] == [[address] for address in addresses]
    for address in addresses:
        assert page.get_by_role("link", name=address).is_visible()


def test_the_code_is_large_enough_on_paper(page: Page, served: str) -> None:
    page.emulate_media(media="print")
    visit(page, served + KINDS["open notice"])
    sides = page.locator(".group svg.qr").evaluate_all("codes => codes.map((svg) => svg.getBoundingClientRect().width)")
    assert sides
    # 3 cm at 96 pixels an inch.
    assert min(sides) >= 113
