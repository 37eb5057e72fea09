"""Articles, and their lists: whole, by year, by tag."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard.library import DatedArticle, DatedRound, Library
from noticeboard.pages.listing import Choice, Entry, Filter, Heading, article_entry, choices, listing_pages
from noticeboard.pages.metadata import Describe, Metadata
from noticeboard.pages.page import Link, Page
from noticeboard.units import KnownUnit, segment
from noticeboard.words import Words

BASE = "news"


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article with what it is about and its neighbours in time. `tags` link to the tags' lists."""

    article: DatedArticle
    round: DatedRound | None
    units: tuple[KnownUnit, ...]
    tags: tuple[Link, ...]
    newer: Link | None
    older: Link | None


def article_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/news/<path>/`. Newer and older are the neighbours in the list, which a withdrawn article has left."""
    listed = library.listed_articles
    position = {article.record.path: n for n, article in enumerate(listed)}
    trail = (Link(words("tab.news"), BASE),)
    for article in library.articles:
        record = article.record
        at = position.get(record.path)
        units = dict.fromkeys(filter(None, map(library.unit, record.units)))
        view = ArticleView(
            article,
            library.round(record.round) if record.round else None,
            tuple(units),
            tuple(Link(tag, tag_path(tag)) for tag in record.tags),
            newer=_link(listed[at - 1]) if at else None,
            older=_link(listed[at + 1]) if at is not None and at + 1 < len(listed) else None,
        )
        yield Page(
            uri=f"{record.path}.md",
            template="article.html",
            title=record.title,
            section=BASE,
            view=view,
            metadata=partial(describe.article, article, record.path),
            trail=trail,
            # Nothing of a withdrawn text may be found any more: its page shows the reason in its place.
            body="" if article.withdrawn else record.body,
            source=record.origin.file,
            changed=(record.updated or record.published).day,
            mark=article.mark,
            withdrawn=article.withdrawn,
        )


def news_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/news/`, `/news/YYYY/` and `/news/tag/<tag>/`. Tags that make one address are one tag."""
    everything: list[Entry] = []
    by_year: dict[str, list[Entry]] = defaultdict(list)
    by_tag: dict[str, list[Entry]] = defaultdict(list)
    names: dict[str, str] = {}
    for article in library.listed_articles:
        entry = article_entry(article)
        everything.append(entry)
        by_year[str(article.record.published.at.year)].append(entry)
        for path in dict.fromkeys(map(tag_path, article.record.tags)):
            by_tag[path].append(entry)
        names.update((tag_path(tag), tag) for tag in reversed(article.record.tags))
    years = Counter({year: len(entries) for year, entries in by_year.items()})
    tags = Counter({path: len(entries) for path, entries in by_tag.items()})
    year_order = sorted(years, reverse=True)
    tag_order = sorted(tags, key=lambda path: (-tags[path], path))

    def year_title(year: str) -> str:
        return words("list.year", year=year)

    def filters(year: str | None = None, tag: str | None = None) -> tuple[Filter, ...]:
        whole = Choice(words("list.all"), BASE, len(everything), year is None and tag is None)
        rows = (
            Filter(words("list.show"), (whole,)),
            Filter(words("list.by_year"), choices(years, year_order, lambda y: f"{BASE}/{y}", year_title, year)),
            Filter(words("list.by_tag"), choices(tags, tag_order[:_TAGS_SHOWN], str, names.__getitem__, tag)),
        )
        return tuple(row for row in rows if row.choices)

    def metadata(title: str, path: str) -> Metadata:
        return describe.column("news", title, path)

    def numbered(title: str, number: int) -> str:
        return words("list.page_title", title=title, number=number)

    own = words("tab.news")
    up = (Link(own, BASE),)
    yield from listing_pages(Heading(BASE, own, BASE, (), metadata, numbered), everything, filters())
    for year in year_order:
        title = words("list.title_news_year", value=year_title(year))
        heading = Heading(f"{BASE}/{year}", title, BASE, up, metadata, numbered)
        yield from listing_pages(heading, by_year[year], filters(year=year))
    for path in tag_order:
        title = words("list.title_tag", value=names[path])
        yield from listing_pages(Heading(path, title, BASE, up, metadata, numbered), by_tag[path], filters(tag=path))


_TAGS_SHOWN = 30
"""So many tags stand above a list, the most used first; every article links to all of its own."""


def tag_path(tag: str) -> str:
    return f"{BASE}/tag/{segment(tag)}"


def _link(article: DatedArticle) -> Link:
    return Link(article.record.title, article.record.path)
