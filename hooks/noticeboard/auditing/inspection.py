"""An inspection: a folder is read, on all cores, and every rule is applied."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from noticeboard.auditing.facts.address import Home
from noticeboard.auditing.facts.expected import Expected, Premises
from noticeboard.auditing.facts.folder import Folder, folder_at
from noticeboard.auditing.facts.page import Asset, Extract
from noticeboard.auditing.facts.site import Site
from noticeboard.auditing.folding import folded
from noticeboard.auditing.outside import OutsideLink, outside_links
from noticeboard.auditing.reading.asset import names_others, read_asset
from noticeboard.auditing.reading.extract import extract_of
from noticeboard.auditing.reading.listings import feeds_of, sitemaps_of, stale_copies
from noticeboard.auditing.reading.page import read_page
from noticeboard.auditing.reading.whereabouts import home_of
from noticeboard.auditing.rules.found import found
from noticeboard.auditing.rules.table import PAGE_RULES, SITE_RULES, SOURCE_RULES
from noticeboard.errors import Finding
from noticeboard.forking import cores, dealt, shared_out
from noticeboard.progress import READING, Progress

_SHARE = 100
"""Pages that are worth a process, and after which progress is told."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What an inspection found; the home page's title, how many pages there are, the outside links by host."""

    title: str
    findings: Sequence[Finding]
    pages: int
    outside: Mapping[str, tuple[OutsideLink, ...]]


def inspect(root: Path, url: str | None, expected: Expected, progress: Progress) -> Inspection:
    """Inspect the site in the folder `root`, published at `url`; where that is None, its pages may say where.

    Of findings that say the same on many pages one is kept, which names the others' places. Raises OSError where the
    folder itself cannot be read.
    """
    folder = folder_at(root)
    premises = Premises(folder, home_of(folder, url), expected)
    findings: list[Finding] = []
    extracts: dict[str, Extract] = {}
    files = folder.pages
    shares = dealt(files, -(-len(files) // _SHARE))
    for of_share, read in shared_out(partial(_look_at, premises), shares, min(cores(), len(shares))):
        findings += of_share
        extracts |= {extract.file: extract for extract in read}
        progress(READING, len(extracts), len(files))
    site = _site_of(premises, {file: extracts[file] for file in files if file in extracts})
    for asset in site.assets:
        for source_rule in SOURCE_RULES:
            findings += source_rule(asset, premises)
    for site_rule in SITE_RULES:
        findings += site_rule(site)
    title = site.home.title if site.home else ""
    return Inspection(title, folded(findings), len(files), outside_links(site))


def _look_at(premises: Premises, files: Sequence[str]) -> tuple[list[Finding], list[Extract]]:
    """What the rules for single pages find in a share of them, and what those for the whole site must know."""
    findings: list[Finding] = []
    extracts = []
    for file in files:
        try:
            raw = premises.folder.read(file)
        except OSError as error:
            findings.append(found("site-page-unreadable", file, problem=error.strerror or str(error)))
            continue
        if not raw.strip():
            findings.append(found("site-page-unreadable", file, problem="0 B"))
            continue
        page = read_page(file, raw, premises.home)
        for rule in (*SOURCE_RULES, *PAGE_RULES):
            findings += rule(page, premises)
        extracts.append(extract_of(page, premises.folder))
    return findings, extracts


def _site_of(premises: Premises, pages: Mapping[str, Extract]) -> Site:
    folder, home = premises.folder, premises.home
    linked_feeds = {file for page in pages.values() for file in page.feeds}
    return Site(
        premises=premises,
        pages=pages,
        assets=tuple(_assets(folder, home, {file for page in pages.values() for file in page.fetches})),
        sitemaps=sitemaps_of(folder, home),
        feeds=feeds_of(folder, home, linked_feeds),
        stale_copies=stale_copies(folder),
    )


def _assets(folder: Folder, home: Home, files: set[str]) -> Iterator[Asset]:
    """What pages are made of, and what that is made of in turn: a file that no page fetches does no harm."""
    seen, waiting = set(files), sorted(files)
    while waiting:
        file = waiting.pop()
        if not names_others(file):
            continue
        try:
            asset = read_asset(file, folder.read(file), home)
        except OSError:
            continue
        yield asset
        new = {inside for each in asset.references if (inside := folder.file_at_target(each.target))} - seen
        seen |= new
        waiting += sorted(new)
