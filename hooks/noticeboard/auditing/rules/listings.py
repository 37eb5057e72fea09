"""Rules on the sitemap and the feeds: they are in step with the pages."""

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime

from noticeboard.auditing.facts.site import Entry, Site
from noticeboard.auditing.rules.found import found
from noticeboard.errors import Finding

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def there_is_a_sitemap(site: Site) -> Iterator[Finding]:
    """Search engines are told of every page."""
    if not site.sitemaps:
        yield found("site-sitemap-missing", "sitemap.xml")


def a_listing_can_be_read(site: Site) -> Iterator[Finding]:
    """Machines can read the sitemap and the feeds."""
    for kind, listings in (("sitemap", site.sitemaps), ("feed", site.feeds)):
        for listing in listings:
            if listing.broken:
                yield found(f"site-{kind}-unreadable", listing.file, problem=listing.broken)


def what_is_listed_is_there(site: Site) -> Iterator[Finding]:
    """Every address in the sitemap and in the feeds is that of a file of the site."""
    for kind, listings in (("sitemap", site.sitemaps), ("feed", site.feeds)):
        for listing in listings:
            for entry in listing.entries:
                if entry.file is None:
                    yield found(f"site-{kind}-dead", listing.file, entry.line, link=entry.url)


def the_sitemap_lists_every_page(site: Site) -> Iterator[Finding]:
    """The sitemap names every page but those that ask not to be indexed or name another as the true one."""
    if not site.listed:
        return
    for page in site.proper:
        if page.indexed and page.file not in site.listed and page.canonical in (None, page.file):
            yield found("site-sitemap-lacks", page.file)


def the_sitemap_lists_pages_only(site: Site) -> Iterator[Finding]:
    """The sitemap names where redirects lead, not the redirects."""
    for listing in site.sitemaps:
        for entry in listing.entries:
            page = site.pages.get(entry.file or "")
            if page is not None and page.redirect is not None:
                yield found("site-sitemap-redirect", listing.file, entry.line, link=entry.url)


def the_sitemap_lists_what_may_be_indexed(site: Site) -> Iterator[Finding]:
    """No page in the sitemap asks not to be indexed, unless the whole site does, as a demonstration may."""
    if site.home is None or not site.home.indexed:
        return
    for listing in site.sitemaps:
        for entry in listing.entries:
            page = site.pages.get(entry.file or "")
            if page is not None and not page.indexed:
                yield found("site-sitemap-unindexed", listing.file, entry.line, link=entry.url)


def the_sitemap_says_when_pages_changed(site: Site) -> Iterator[Finding]:
    """No page changed before it was published, nor will one have changed tomorrow."""
    today = f"{site.premises.expected.moment:%Y-%m-%d}"
    for listing in site.sitemaps:
        for entry in listing.entries:
            day = _DAY.match(entry.changed)
            if day is None:
                continue
            page = site.pages.get(entry.file or "")
            published = f"{page.published:%Y-%m-%d}" if page is not None and page.published else ""
            if day[0] > today:
                yield found("site-sitemap-future", listing.file, entry.line, link=entry.url, changed=day[0])
            elif day[0] < published:
                yield found(
                    "site-sitemap-date", listing.file, entry.line, link=entry.url, changed=day[0], published=published
                )


def a_compressed_sitemap_is_a_copy(site: Site) -> Iterator[Finding]:
    """sitemap.xml.gz holds what sitemap.xml does."""
    for file in site.stale_copies:
        yield found("site-sitemap-copy", file, other=file.removesuffix(".gz"))


def a_feed_says_what_the_page_says(site: Site) -> Iterator[Finding]:
    """The date and the title of an entry are those of its page: both are read as the office's word."""
    for listing in site.feeds:
        for entry in listing.entries:
            page = site.pages.get(entry.file or "")
            if page is None:
                continue
            when = _moment(site, entry)
            if when is not None and page.published is not None and when.date() != page.published.date():
                published = f"{page.published:%Y-%m-%d}"
                yield found(
                    "site-feed-date",
                    listing.file,
                    entry.line,
                    link=entry.url,
                    changed=f"{when:%Y-%m-%d}",
                    published=published,
                )
            actual = page.article_title
            if actual and entry.title and " ".join(actual.split()) != entry.title:
                yield found("site-feed-title", listing.file, entry.line, title=entry.title, actual=actual)


def the_feeds_have_the_newest(site: Site) -> Iterator[Finding]:
    """The newest page that is dated stands in one of the feeds."""
    entries = [entry for listing in site.feeds for entry in listing.entries]
    dated = [when for entry in entries if (when := _moment(site, entry))]
    newest = next((page for page in site.articles if page.indexed or page.file in site.listed), None)
    if not dated or newest is None or newest.file in {entry.file for entry in entries}:
        return
    latest, published = f"{max(dated):%Y-%m-%d}", f"{newest.published:%Y-%m-%d}"
    if published > latest:
        title = newest.article_title or newest.title
        yield found("site-feed-behind", site.feeds[0].file, newest=latest, published=published, title=title)


def _moment(site: Site, entry: Entry) -> datetime | None:
    """When an entry says it was published, in the site's time zone and without it."""
    zone = site.premises.expected.moment.tzinfo
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            when = read(entry.changed)
            return when.astimezone(zone).replace(tzinfo=None) if when.tzinfo else when
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None
