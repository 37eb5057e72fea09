"""A real browser for tests that look at pages as readers do, and a record of everything the pages ask for."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

import pytest
from chromium import HEADLESS, QUIET, executable
from module_pages import MODULES, ZONES, Handler, Site
from served_site import served_below

from built_site import PROJECT, BuiltSite
from serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page, Request

HOW_TO_GET_CHROMIUM = "no Chromium: apt-get install chromium chromium-headless-shell, or playwright install chromium"
HOW_TO_GET_ZBAR = "no reader of QR codes: apt-get install libzbar0 and pip install -r requirements-dev.txt"
HOW_TO_GET_PLAYWRIGHT = "no Playwright: pip install -r requirements-dev.txt"


class RequestsLog(list[str]):
    """The addresses a page, and the windows it opened, asked for, in order."""

    def elsewhere(self) -> list[str]:
        """Those that left this machine."""
        return [url for url in self if urlsplit(url).hostname != "127.0.0.1"]

    def assert_all_local(self) -> None:
        """Fail unless there were requests and every one went to 127.0.0.1."""
        assert self, "the page asked for nothing at all: was it opened?"
        assert self.elsewhere() == []


@pytest.fixture(scope="session")
def launched() -> Iterator[Callable[[Iterable[str]], Browser]]:
    """Starts the Chromium of some names; without one a test is skipped by name, or fails where CI promised one."""
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        _unavailable(HOW_TO_GET_PLAYWRIGHT)
    with sync_playwright() as playwright:

        def launch(names: Iterable[str]) -> Browser:
            path = executable(playwright.chromium, names)
            if path is None:
                _unavailable(HOW_TO_GET_CHROMIUM)
            return playwright.chromium.launch(executable_path=path, args=QUIET)

        yield launch


@pytest.fixture(scope="session")
def browser(launched: Callable[[Iterable[str]], Browser]) -> Iterator[Browser]:
    """The one Chromium of this run."""
    running = launched(HEADLESS)
    yield running
    running.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of a reader in China who has never been here before."""
    context = browser.new_context(locale="zh-CN", timezone_id="Asia/Shanghai")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def kept_page(browser: Browser) -> Iterator[Page]:
    """A page for all tests of a file, since a new one costs thrice what a new address costs.

    For what is only looked at: who changes more than the address sets that back.
    """
    context = browser.new_context(locale="zh-CN", timezone_id="Asia/Shanghai")
    yield context.new_page()
    context.close()


@pytest.fixture
def requests_log(page: Page) -> RequestsLog:
    """Every request `page` makes from now on; ask for it before going anywhere."""
    log = RequestsLog()

    def note(request: Request) -> None:
        # What a page carries in itself is no request, whatever the browser calls it.
        if urlsplit(request.url).scheme not in {"data", "blob", "about"}:
            log.append(request.url)

    page.context.on("request", note)
    return log


@pytest.fixture(scope="session")
def served(sample_site: BuiltSite) -> Iterator[str]:
    """The address of the sample site, which is served below a path."""
    with served_below(sample_site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def sveltia() -> Path:
    """The folder of Sveltia CMS, fetched where it is not there yet."""
    from noticeboard.commands.edit import CACHE
    from noticeboard.editing.bundle import NoBundle, bundle

    try:
        return bundle(PROJECT / CACHE)
    except NoBundle as missing:
        _unavailable(missing.said_in("en"))


@pytest.fixture(scope="session")
def decoded() -> Callable[[Locator], list[str]]:
    """Reads the QR codes in a picture of an element."""
    try:
        from PIL import Image
        from pyzbar import pyzbar
    except ImportError:
        _unavailable(HOW_TO_GET_ZBAR)

    def read(element: Locator) -> list[str]:
        return [symbol.data.decode() for symbol in pyzbar.decode(Image.open(io.BytesIO(element.screenshot())))]

    return read


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    shutil.copytree(MODULES, tmp_path / "assets" / "javascripts")
    (tmp_path / "site.css").write_text("[hidden] { display: none !important } .far { margin-top: 3000px }")
    (tmp_path / "icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=tmp_path))) as server:
        site = Site(tmp_path, f"http://127.0.0.1:{server.server_port}/")
        yield site
    assert site.complaints == []


@pytest.fixture(params=ZONES)
def reader(request: pytest.FixtureRequest, browser: Browser, site: Site) -> Iterator[Page]:
    """A reader at home, and one far away: both must be told the same."""
    context = browser.new_context(timezone_id=request.param)
    yield site.watch(context.new_page())
    context.close()


@pytest.fixture
def visitor(page: Page, site: Site) -> Page:
    return site.watch(page)


def _unavailable(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
