"""Sitemaps and feeds → the addresses that they name."""

import gzip
import json
import zlib
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from noticeboard.auditing.facts.address import Base, Home
from noticeboard.auditing.facts.folder import Folder
from noticeboard.auditing.facts.site import Entry, Listing

_LARGEST = 52_428_800
"""Bytes of a sitemap, unpacked (sitemaps.org: 50 MB)."""


def read_sitemap(file: str, folder: Folder, home: Home) -> Listing:
    """The sitemap at `file`; those that an index of sitemaps names are entries of it, with their files."""
    root = _xml(_unpacked(file, folder))
    if isinstance(root, str):
        return Listing(file, broken=root)
    entries = [
        _entry(_text(each, "loc"), each.sourceline, file, folder, home, changed=_text(each, "lastmod"))
        for each in root.iter("{*}url", "{*}sitemap")
    ]
    return Listing(file, tuple(entries))


def read_feed(file: str, folder: Folder, home: Home) -> Listing:
    """The feed at `file`: RSS, Atom or JSON Feed."""
    raw = _unpacked(file, folder)
    if file.endswith(".json"):
        return _json_feed(file, raw, folder, home)
    root = _xml(raw)
    if isinstance(root, str):
        return Listing(file, broken=root)
    entries = [
        _entry(
            _feed_link(each),
            each.sourceline,
            file,
            folder,
            home,
            changed=next(filter(None, (_text(each, name) for name in ("pubDate", "published", "date"))), ""),
            title=_text(each, "title"),
        )
        for each in root.iter("{*}item", "{*}entry")
    ]
    return Listing(file, tuple(entries))


def same_content(copy: str, original: str, folder: Folder) -> bool:
    """Whether a compressed file holds what the other does."""
    return _unpacked(copy, folder) == _unpacked(original, folder)


def _json_feed(file: str, raw: bytes, folder: Folder, home: Home) -> Listing:
    try:
        feed = json.loads(raw)
    except (ValueError, RecursionError) as error:
        return Listing(file, broken=str(error))
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        return Listing(file, broken="items")
    said = [
        {key: value for key, value in item.items() if isinstance(value, str)}
        for item in items
        if isinstance(item, dict)
    ]
    entries = [
        _entry(
            item.get("url", ""),
            None,
            file,
            folder,
            home,
            changed=item.get("date_published", ""),
            title=item.get("title", ""),
        )
        for item in said
    ]
    return Listing(file, tuple(entries))


def _entry(
    url: str, line: int | None, file: str, folder: Folder, home: Home, *, changed: str = "", title: str = ""
) -> Entry:
    answers = folder.file_at_target(home.target(url, Base.of(file))) if url else None
    return Entry(url, answers, line, changed, " ".join(title.split()))


def _feed_link(entry: "etree._Element") -> str:
    links = [link for link in entry.iterchildren("{*}link") if link.get("rel", "alternate") == "alternate"]
    return next(((link.get("href") or link.text or "").strip() for link in links), "")


def _text(element: "etree._Element", name: str) -> str:
    found = next(element.iterchildren(f"{{*}}{name}"), None)
    return "".join(found.itertext()).strip() if found is not None else ""


def _unpacked(file: str, folder: Folder) -> bytes:
    try:
        raw = folder.read(file)
        if not file.endswith(".gz"):
            return raw
        with gzip.GzipFile(fileobj=BytesIO(raw)) as packed:
            return packed.read(_LARGEST)
    except (OSError, EOFError, zlib.error):
        return b""


def _xml(raw: bytes) -> "etree._Element | str":
    """The root element, or what is wrong."""
    try:
        return etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        return str(error) or "XML"


def named_sitemaps(robots: bytes) -> Iterator[str]:
    """The addresses of the sitemaps that a robots.txt names."""
    for line in robots.decode("utf-8", "replace").splitlines():
        name, colon, value = line.partition(":")
        if colon and name.strip().lower() == "sitemap" and value.strip():
            yield value.strip()
