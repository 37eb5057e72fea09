"""The built sample site as a reader meets it: on another's server, below a path, at a moment of the test's choosing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from built_site import NOW
from compressing_server import CompressingHandler, folder_served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
    "verify": "complaints/verify/",
    "units": "complaints/units/",
    "unit": "complaints/units/donghu/",
    "news": "news/",
    "tag": "news/tag/交叉巡察/",
    "article": "news/2018/pingli-jiaocha/",
    "article with a picture": "news/2026/gonggao-zenme-du/",
    "withdrawn article": "news/2026/zhuanxiang-jinzhu/",
    "about": "about/",
    "privacy": "privacy/",
    "accessibility": "accessibility/",
    "map": "sitemap/",
}
"""A page of every kind, by what it is."""


class BelowAPath(CompressingHandler):
    """Answers below `/a/b/` only, as a server would on which the site is one of many."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix(BELOW) if path.startswith(BELOW) else "nowhere-outside"
        return super().translate_path(f"/{inside}")


@contextmanager
def served_below(folder: Path) -> Iterator[str]:
    """Serve a built site below the path; the address of its home page."""
    with folder_served(folder, BelowAPath) as root:
        yield f"{root}{BELOW.removeprefix('/')}"


def visit(page: Page, url: str, at: str = MOMENT) -> None:
    """Open a page as of a moment. Timers do not run; the page's scripts have, when it is loaded."""
    page.clock.set_fixed_time(at)
    page.goto(url)
