"""All that was read of a site."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from noticeboard.auditing.facts.expected import Premises
from noticeboard.auditing.facts.folder import INDEXES
from noticeboard.auditing.facts.page import Asset, Extract


class Entry(NamedTuple):
    """An entry of a sitemap or a feed: the address as written, the file that answers there, if any, and its line.

    `changed` is when it says that the page was published or changed, as written.
    """

    url: str
    file: str | None
    line: int | None
    changed: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A sitemap or a feed. `broken` says what is wrong where it cannot be read."""

    file: str
    entries: Sequence[Entry] = ()
    broken: str = ""


@dataclass(frozen=True)
class Site:
    """A site as it was read: its pages by their file, what they are made of, and its lists for machines.

    `stale_copies` are compressed sitemaps that differ from what they are copies of.
    """

    premises: Premises
    pages: Mapping[str, Extract]
    assets: Sequence[Asset]
    sitemaps: Sequence[Listing]
    feeds: Sequence[Listing]
    stale_copies: Sequence[str]

    @cached_property
    def home(self) -> Extract | None:
        """The page at the site's root."""
        return next((self.pages[file] for file in INDEXES if file in self.pages), None)

    @cached_property
    def fronts(self) -> Mapping[str, Extract]:
        """Of every column the page that leads it: of those with no date, the one nearest to the root."""
        fronts: dict[str, Extract] = {}
        for page in sorted(self.proper, key=lambda page: (page.file.count("/"), page.file)):
            if page.column is not None and page.column.content and page.article_title is None:
                fronts.setdefault(page.column.content, page)
        return fronts

    @cached_property
    def proper(self) -> tuple[Extract, ...]:
        """The pages that readers browse."""
        return tuple(page for page in self.pages.values() if page.proper)

    @cached_property
    def articles(self) -> tuple[Extract, ...]:
        """The proper pages that have a date, the newest first."""
        dated = [page for page in self.proper if page.published]
        return tuple(sorted(dated, key=lambda page: (page.published or datetime.min, page.file), reverse=True))

    @cached_property
    def listed(self) -> frozenset[str]:
        """The files that the sitemap names."""
        return frozenset(entry.file for sitemap in self.sitemaps for entry in sitemap.entries if entry.file)
