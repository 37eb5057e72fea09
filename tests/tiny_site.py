"""Writes tiny sites for tests and reads them as of a moment, as a build or a preview would."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from noticeboard.checks.rules import check
from noticeboard.errors import Finding
from noticeboard.library import Library, library_of
from noticeboard.pages.metadata import Metadata
from noticeboard.pages.page import Page, Redirect
from noticeboard.pages.site_pages import site_pages
from noticeboard.reading.content import read_content
from noticeboard.settings import Site, read_settings
from noticeboard.words import Words, load_words

PROJECT = Path(__file__).parents[1]
LOCALES = PROJECT / "locales"

MKDOCS = """site_name: 示例
extra:
  noticeboard:
    {authority: 中共示例县委, office: 县委巡察办, timezone: ZONE, demo: true, checks: {grades: {freshness: off}}}
"""
"""Tiny sites have what a test is about, and so no news of the last two weeks."""

ROUND = """term: 六届县委
number: 10
issuer: 中共示例县委巡察工作领导小组办公室
stationing: {start: 2024-03-11, end: 2024-05-17}
deadline: {date: 2024-05-12, time: "18:00"}
groups:
  - name: 县委第一巡察组
    units: [县教育局, 石桥街道]
    channels:
      - {type: phone, value: 0300-8880015}
      - {type: email, value: xc1@example.com}
"""

TEN = "announcements/2024-03-ten"
ONE_ARTICLE = "docs/news/2026/a.md"


@cache
def words_in(language: str) -> Words:
    return load_words(LOCALES, language)


def article(day: str, more: str = "", title: str = "进驻", body: str = "正文。") -> str:
    """The text of an article; `more` are further lines of its front matter."""
    return f"---\ntitle: {title}\npublished: {day}\n{more}\n---\n{body}\n"


def document(kind: str, day: str, more: str = "", body: str = "") -> str:
    """The text of a document."""
    return f"---\nkind: {kind}\npublished: {day}\n{more}\nsigned: {day[:10]}\n---\n{body}\n"


@dataclass(frozen=True)
class TinySite:
    """What was read of a tiny site, and what is made of it."""

    library: Library
    findings: tuple[Finding, ...]
    words: Words
    pages: Mapping[str, Page]
    redirects: tuple[Redirect, ...]

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.findings]

    def page(self, path: str) -> Page:
        """The page at an address without slashes at its ends."""
        return next(page for page in self.pages.values() if page.path == path)

    def metadata(self, path: str) -> Metadata:
        return self.page(path).metadata()

    def paths(self, beginning: str = "") -> list[str]:
        return [page.path for page in self.pages.values() if page.path.startswith(beginning)]


def read_site(
    root: Path,
    files: Mapping[str, str],
    now: str = "2024-04-01T12:00",
    *,
    preview: bool = False,
    zone: str = "Asia/Shanghai",
    language: str = "zh",
) -> TinySite:
    """Write the files below `root` and read them as of `now`, a moment in the site's zone."""
    for path, text in {"mkdocs.yml": MKDOCS.replace("ZONE", zone), **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    settings, wrong = read_settings(root / "mkdocs.yml")
    assert not wrong
    content = read_content(root, root / "docs")
    site = Site("示例县巡察公告网", "https://example.gov.cn/x/", language)
    moment = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    library = library_of(content, settings, site, moment, preview=preview)
    words = words_in(language)
    made = site_pages(library, words)
    pages = {page.uri: page for page in made.pages}
    assert len(pages) == len(made.pages), "two pages at one address"
    return TinySite(library, check(library).findings, words, pages, made.redirects)
