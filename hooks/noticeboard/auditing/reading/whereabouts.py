"""Where a site is published, as far as its own files say it."""

from noticeboard.auditing.facts.address import Home
from noticeboard.auditing.facts.folder import INDEXES, Folder
from noticeboard.auditing.facts.page import Role
from noticeboard.auditing.reading.lists import read_sitemap
from noticeboard.auditing.reading.page import read_page


def home_of(folder: Folder, url: str | None) -> Home:
    """The home at `url`; where that is None, at the address that the home page, or else the sitemap, gives."""
    return Home.at(url or _said_by_home_page(folder) or _said_by_sitemap(folder))


def _said_by_home_page(folder: Folder) -> str | None:
    index = next((file for file in INDEXES if file in folder.sizes), None)
    try:
        page = read_page(index, folder.read(index), Home()) if index else None
    except OSError:
        page = None
    if page is None:
        return None
    canonical = (each.written for each in page.references if each.role is Role.CANONICAL)
    return next(canonical, "") or page.content("og:url") or page.content("url") or None


def _said_by_sitemap(folder: Folder) -> str | None:
    """The shortest address in the sitemap, where all others lie below it."""
    if "sitemap.xml" not in folder.sizes:
        return None
    urls = [entry.url for entry in read_sitemap("sitemap.xml", folder, Home()).entries]
    shortest = min(urls, key=len, default="")
    return shortest if all(url.startswith(shortest) for url in urls) and shortest.endswith("/") else None
