"""The built sample site as a reader meets it: on another's server, below a path, at a moment of the test's choosing."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from built_site import NOW

if TYPE_CHECKING:
    from playwright.sync_api import Page

BELOW = "/a/b/"
MOMENT = f"{NOW}:00+08:00"

KINDS = {
    "home": "",
    "announcements": "announcements/",
    "notices": "announcements/kind/notice/",
    "round": "announcements/2026-11-villages/",
    "open notice": "announcements/2026-11-villages/notice/",
    "closed notice": "announcements/2024-03-round-10/notice/",
    "upcoming notice": "announcements/2026-12-cross/notice/",
    "withdrawn notice": "announcements/2026-05-special/notice/",
    "feedback": "announcements/2024-03-round-10/feedback/",
    "rectification": "announcements/2024-03-round-10/rectification-jiaoyuju/",
    "complaints": "complaints/",
    "rights": "complaints/rights/",
    "letter": "complaints/letter/",
    "units": "complaints/units/",
    "unit": "complaints/units/donghu/",
    "news": "news/",
    "tag": "news/tag/交叉巡察/",
    "article": "news/2018/pingli-jiaocha/",
    "article with a picture": "news/2026/gonggao-zenme-du/",
    "withdrawn article": "news/2026/zhuanxiang-jinzhu/",
    "about": "about/",
}
"""A page of every kind, by what it is."""


class BelowAPath(SimpleHTTPRequestHandler):
    """Answers below `/a/b/` only, as a server would on which the site is one of many."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(BELOW) if path.startswith(BELOW) else "nowhere-outside"
        return super().translate_path(f"/{inside}")

    def log_message(self, *args: Any) -> None:
        """Say nothing: the tests look at the pages."""


class Server:
    """Serves a folder from 127.0.0.1, until stopped."""

    def __init__(self, folder: Path) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(BelowAPath, directory=str(folder)))
        self._thread = Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_port}{BELOW}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def visit(page: Page, url: str, at: str = MOMENT) -> None:
    """Open a page as of a moment. Timers do not run."""
    page.clock.set_fixed_time(at)
    page.goto(url)
    page.wait_for_load_state("networkidle")
