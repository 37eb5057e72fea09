"""The map of the site for people: `/sitemap/`. Without scripts it stands in for the search."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard.library import Library
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Link, Page
from noticeboard.words import Words

PATH = "sitemap"


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the map: its title and the pages in it."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MapView:
    """The regions of the map, in the order of the tabs. Empty ones are left out."""

    regions: tuple[Region, ...]


def map_page(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/sitemap/`: every column, round, year and unit. Documents and articles are a list away, by round and by year."""
    title = words("site.sitemap")
    years = sorted({article.record.published.at.year for article in library.listed_articles}, reverse=True)
    regions = (
        Region(
            words("sitemap.complaints"),
            (
                Link(words("tab.complaints"), "complaints"),
                Link(words("tab.units"), "complaints/units"),
                Link(words("rights.title"), "complaints/rights"),
                Link(words("letter.title"), "complaints/letter"),
            ),
        ),
        Region(words("sitemap.rounds"), tuple(Link(r.record.name, r.record.path) for r in library.rounds)),
        Region(
            words("tab.news"),
            (
                Link(words("list.all"), "news"),
                *(Link(words("list.year", year=year), f"news/{year}") for year in years),
            ),
        ),
        Region(words("sitemap.units"), tuple(Link(unit.name, unit.path) for unit in library.units)),
        Region(
            words("site.footer"),
            tuple(Link(words(f"site.{page}"), page) for page in ("about", "privacy", "accessibility")),
        ),
    )
    yield Page(
        uri=f"{PATH}.md",
        template="sitemap.html",
        title=title,
        section=PATH,
        view=MapView(tuple(region for region in regions if region.links)),
        metadata=partial(describe.plain, title, PATH),
    )
