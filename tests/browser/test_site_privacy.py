"""Every built page, opened and used: nobody else is asked, nothing is kept unasked, and the policy refuses nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from chromium import WHOLE
from module_pages import LOCAL, STUB_SPEECH
from served_site import KINDS, visit

from built_site import BuiltSite
from compressing_server import folder_served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from browser.conftest import RequestsLog

# Says in the console what the policy refused, and remembers whatever tries to keep something on the device.
WATCH = """
  addEventListener('securitypolicyviolation', (event) =>
    console.error('refused', event.violatedDirective, event.blockedURI, event.sourceFile, event.sample));
  window.kept = [];
  const watch = (owner, name) => {
    const own = owner[name];
    owner[name] = function (...given) {
      window.kept.push([name, ...given.map(String)]);
      return own.apply(this, given);
    };
  };
  watch(Storage.prototype, 'setItem');
  watch(IDBFactory.prototype, 'open');
  if (window.CacheStorage) watch(CacheStorage.prototype, 'open');
  if (window.ServiceWorkerContainer) watch(ServiceWorkerContainer.prototype, 'register');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const set = (value) => window.kept.push(['cookie', value]);
  Object.defineProperty(Document.prototype, 'cookie', { get: cookie.get, set });
  window.print = () => { window.printed = true; };
  window.close = () => {};
  history.back = () => {};
"""
LEFT = """async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await indexedDB.databases(),
  ...await caches.keys(), ...await navigator.serviceWorker.getRegistrations()].length"""

VOICES = json.dumps([LOCAL])

TOOLS = KINDS["open notice"], KINDS["article"], KINDS["complaints"], KINDS["unit"], KINDS["units"]
COMPLAINTS = [path for path in KINDS.values() if path.startswith("complaints/")]


@pytest.fixture(scope="module")
def browser(launched: Callable[[Iterable[str]], Browser]) -> Iterator[Browser]:
    """The whole Chromium, as readers have it: it asks for more than the headless one does, an icon for its tab, say."""
    running = launched(WHOLE)
    yield running
    running.close()


@pytest.fixture
def complaints(page: Page) -> Iterator[list[str]]:
    """What the browser had to complain of: refusals, errors and warnings. A page is watched from here on."""
    said: list[str] = []
    page.add_init_script(WATCH)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda line: said.append(line.text) if line.type in ("error", "warning") else None)
    yield said
    assert said == []


def use_everything(page: Page) -> int:
    """Press every button that is shown, twice, and choose every speed; return how many there are."""
    page.wait_for_load_state("networkidle")
    more = page.locator("button[data-more]")
    if more.count() and more.is_visible():
        more.click()
    controls = page.locator("button:visible:not([data-more])")
    for n in range(controls.count()):
        for _ in range(2):
            # Not as a hand does it, which waits in vain where a control is of no use just now.
            controls.nth(n).evaluate("button => button.click()")
    for rate in page.locator("select:visible option").evaluate_all("options => options.map((o) => o.value)"):
        page.locator("select:visible").select_option(rate)
    return controls.count()


def search(page: Page) -> None:
    """Find something."""
    page.locator("[data-search]").click()
    page.locator("dialog[open] input").fill("巡察")
    page.locator(".md-search-result__item a").first.wait_for()


def test_every_page_asks_nobody_else_and_keeps_nothing(
    page: Page, requests_log: RequestsLog, served: str, sample_site: BuiltSite, complaints: list[str]
) -> None:
    paths = [page.path for page in sample_site.proper_pages]
    assert len(paths) > 100
    for path in paths:
        page.goto(served + quote(path))
        assert page.evaluate("kept") == [], path
    requests_log.assert_all_local()
    assert page.context.cookies() == []
    assert page.evaluate(LEFT) == 0


def test_the_error_page_asks_nobody_and_keeps_nothing(
    page: Page, requests_log: RequestsLog, sample_site: BuiltSite, complaints: list[str]
) -> None:
    # It names the whole path of what it loads, so that it is seen as it should be at the root only.
    with folder_served(sample_site.folder) as root:
        page.goto(f"{root}404.html")
        use_everything(page)
        requests_log.assert_all_local()
        assert page.evaluate(LEFT) == 0


def test_a_redirect_asks_nobody_either(
    page: Page, requests_log: RequestsLog, served: str, sample_site: BuiltSite, complaints: list[str]
) -> None:
    redirects = [page.path for page in sample_site.pages.values() if page.is_redirect]
    assert redirects
    for path in redirects:
        address = served + quote(path)
        page.goto(address, wait_until="commit")
        page.wait_for_function("address => location.href !== address", arg=address)
    requests_log.assert_all_local()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", TOOLS)
def test_the_tools_and_the_search_ask_nobody_and_the_policy_refuses_none_of_them(
    page: Page, requests_log: RequestsLog, served: str, complaints: list[str], path: str, width: int
) -> None:
    page.add_init_script(STUB_SPEECH.replace("VOICES", VOICES))
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(served + path)
    assert use_everything(page) >= 1
    search(page)
    page.keyboard.press("Escape")
    requests_log.assert_all_local()
    assert page.context.cookies() == []


def test_reading_aloud_is_among_what_was_tried(page: Page, served: str, complaints: list[str]) -> None:
    page.add_init_script(STUB_SPEECH.replace("VOICES", VOICES))
    page.goto(served + KINDS["article"])
    use_everything(page)
    assert page.evaluate("spoken.length") > 0
    assert page.evaluate("window.printed") is True


def test_something_is_kept_only_after_a_reader_chose_it(page: Page, served: str, complaints: list[str]) -> None:
    page.goto(served + KINDS["article"])
    page.wait_for_load_state("networkidle")
    assert page.evaluate("kept") == []
    page.locator("[data-choose='textSize:3']:visible").click()
    assert [name for name, *_ in page.evaluate("kept")] == ["setItem"]
    assert page.context.cookies() == []


@pytest.mark.parametrize("path", COMPLAINTS)
def test_a_complaint_page_keeps_nothing_whatever_is_used(
    page: Page, served: str, complaints: list[str], path: str
) -> None:
    page.goto(served + path)
    assert page.locator("[data-no-storage]").count() == 1
    use_everything(page)
    search(page)
    assert page.evaluate("kept") == []
    assert page.evaluate(LEFT) == 0
    assert page.context.cookies() == []


def test_light_and_dark_follow_the_system_without_a_script_or_storage(
    page: Page, served: str, complaints: list[str]
) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    seen = set()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        visit(page, served)
        seen.add(page.evaluate(ground))
        assert page.evaluate("kept") == []
    assert len(seen) == 2


def test_the_watch_sees_what_it_is_for(page: Page, served: str, sample_site: BuiltSite) -> None:
    said: list[str] = []
    page.add_init_script(WATCH)
    page.on("console", lambda line: said.append(line.text))
    page.goto(served)
    page.evaluate("""() => {
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p><img src="https://example.com/a.png">');
      localStorage.setItem('a', 'b'); document.cookie = 'a=b';
    }""")
    page.wait_for_timeout(200)
    assert any("refused style-src" in line for line in said)
    assert any("refused img-src https://example.com/a.png" in line for line in said)
    assert page.evaluate("kept") == [["setItem", "a", "b"], ["cookie", "a=b"]]
