"""Rules on what stands on the site twice."""

from collections.abc import Iterator

from noticeboard.checks.likeness import alike
from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.records.article import Article
from noticeboard.records.document import Document
from noticeboard.values.folding import squeeze


def no_title_stands_twice_on_a_day(library: Library) -> Iterator[Finding]:
    """Two texts of one title on one day are one that was entered twice."""
    first: dict[tuple[str, str], str] = {}
    records: tuple[Document | Article, ...] = (*library.content.documents, *library.content.articles)
    for record in records:
        if record.title and not record.draft and record.withdrawn is None:
            other = first.setdefault((squeeze(record.title), str(record.published.day)), record.origin.file)
            if other != record.origin.file:
                params: Params = {"title": record.title, "date": str(record.published.day), "other": other}
                yield Finding("title-twice", record.origin.at("title"), params)


def no_article_stands_twice(library: Library) -> Iterator[Finding]:
    """An article is published once; what changed in it is said by `updated` and `change` (domain: site rules).

    Of two versions the later one is named. Articles on two inspected units are two articles, however alike.
    """
    articles = [a for a in library.content.articles if a.withdrawn is None]
    articles.sort(key=lambda article: (article.published, article.path))
    for n, m in alike([article.body for article in articles]):
        first, second = articles[n], articles[m]
        if _about(first, library) == _about(second, library):
            params: Params = {"other": first.origin.file, "title": first.title}
            yield Finding("article-twice", second.origin.at("title"), params)


def _about(article: Article, library: Library) -> frozenset[str]:
    """The units that the article names as its subject or in its title or text."""
    said = f"{article.title}\n{article.body}"
    named = (unit.name for unit in library.units if any(name in said for name in (unit.name, *unit.aliases)))
    written = (library.unit(name) for name in article.units)
    return frozenset((*named, *(unit.name for unit in written if unit)))
