"""Which sitemaps and feeds a site has."""

from collections.abc import Iterable

from noticeboard.auditing.facts.address import Base, Home
from noticeboard.auditing.facts.folder import Folder
from noticeboard.auditing.facts.site import Listing
from noticeboard.auditing.reading.lists import named_sitemaps, read_feed, read_sitemap, same_content

_SITEMAPS = ("sitemap.xml", "sitemap_index.xml", "sitemap-index.xml")
_FEEDS = ("feed.xml", "rss.xml", "atom.xml", "feed.json", "feed_rss_created.xml", "feed_rss_updated.xml")


def sitemaps_of(folder: Folder, home: Home) -> tuple[Listing, ...]:
    """The sitemaps at their usual places, those that robots.txt names, and those that an index of them names."""
    waiting = [file for file in _SITEMAPS if file in folder.sizes] + _named_by_robots(folder, home)
    if not waiting and "sitemap.xml.gz" in folder.sizes:
        waiting = ["sitemap.xml.gz"]
    read: dict[str, Listing] = {}
    while waiting:
        file = waiting.pop(0)
        if file not in read:
            read[file] = read_sitemap(file, folder, home)
            waiting += [entry.file for entry in read[file].entries if entry.file and _is_sitemap(entry.file)]
    return tuple(read.values())


def feeds_of(folder: Folder, home: Home, linked: Iterable[str]) -> tuple[Listing, ...]:
    """The feeds that pages link to, and those at their usual places."""
    files = sorted({*linked, *(file for file in _FEEDS if file in folder.sizes)})
    return tuple(read_feed(file, folder, home) for file in files)


def stale_copies(folder: Folder) -> tuple[str, ...]:
    """The compressed sitemaps that do not hold what those beside them do."""
    pairs = [(f"{file}.gz", file) for file in _SITEMAPS if file in folder.sizes and f"{file}.gz" in folder.sizes]
    return tuple(copy for copy, original in pairs if not same_content(copy, original, folder))


def _named_by_robots(folder: Folder, home: Home) -> list[str]:
    if "robots.txt" not in folder.sizes:
        return []
    try:
        named = list(named_sitemaps(folder.read("robots.txt")))
    except OSError:
        return []
    targets = [home.target(url, Base.of("robots.txt")) for url in named]
    return [file for target in targets if (file := folder.file_at_target(target))]


def _is_sitemap(file: str) -> bool:
    return file.endswith((".xml", ".xml.gz"))
