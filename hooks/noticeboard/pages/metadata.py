"""What a page says of itself to machines: a Chinese government page's meta tags, Open Graph, and JSON-LD (schema.org).

The government names are those of the site rules (domain: site rules); one that is not set renders nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from noticeboard.library import DatedArticle, DatedDocument, DatedRound, Library
from noticeboard.pages.summary import summary
from noticeboard.records.channel import Channel
from noticeboard.records.publication import Publication
from noticeboard.records.written import When
from noticeboard.settings import Column, Site

Structured = Mapping[str, Any]


Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """The picture, a PNG, that a chat shows beside a link: its whole address, its size in pixels, and what it says."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """`names` and `properties` are pairs of `<meta>` tags in their order; `structured` are JSON-LD objects."""

    names: Pairs
    properties: Pairs = ()
    structured: tuple[Structured, ...] = ()
    description: str = ""
    picture: SharedPicture | None = None

    def pictured(self, picture: SharedPicture | None) -> "Metadata":
        """The same page, shared with a picture, if there is one."""
        card = "summary_large_image" if picture else "summary"
        names = (*self.names, ("twitter:card", card))
        if picture is None:
            return replace(self, names=names)
        image = (
            ("og:image", picture.url),
            ("og:image:type", "image/png"),
            ("og:image:width", str(picture.width)),
            ("og:image:height", str(picture.height)),
            ("og:image:alt", picture.alt),
        )
        shown = tuple({**thing, "image": picture.url} for thing in self.structured)
        return replace(self, names=names, properties=self.properties + image, structured=shown, picture=picture)

    @property
    def itemprops(self) -> Pairs:
        """The same for WeChat and QQ, which look for microdata."""
        pairs = (
            ("name", dict(self.properties).get("og:title")),
            ("description", self.description),
            ("image", self.picture.url if self.picture else None),
        )
        return tuple((name, value) for name, value in pairs if value)


class Describe:
    """Makes the metadata of every kind of page of one site."""

    def __init__(self, library: Library, column_names: Mapping[str, str]) -> None:
        self._settings = library.settings
        self._site = library.site
        self._zone = library.settings.timezone
        self._column_names = column_names
        self._language = "zh-CN"
        pairs = (
            ("SiteName", self._site.name),
            ("SiteDomain", urlsplit(self._site.url).hostname if self._site.url else None),
            ("SiteIDCode", self._settings.site_id),
        )
        self._site_names = tuple((name, value) for name, value in pairs if value)
        self._columns = {key: self._column_meta(key, column) for key, column in self._settings.columns}

    def column(
        self, key: str, title: str, path: str, structured: Iterable[Structured] = (), *, described: bool = True
    ) -> Metadata:
        """A page of a column: a list, a round, a unit. One that is not `described` is shared with its title alone."""
        column: Column = getattr(self._settings.columns, key)
        description = column.description if described else ""
        graph = self._graph("website", title, description, path)
        names = (*self._site_names, *self._columns[key])
        return Metadata(names, graph, tuple(structured), description)

    def home(self, title: str, organisation: Structured) -> Metadata:
        """The home page, with the office and how to reach whoever accepts reports now."""
        described = self._settings.columns.complaints.description
        return Metadata(self._site_names, self._graph("website", title, described, ""), (organisation,), described)

    def plain(self, title: str, path: str) -> Metadata:
        """A page that belongs to no column."""
        return Metadata(self._site_names, self._graph("website", title, "", path))

    def article(self, article: DatedArticle, path: str) -> Metadata:
        """The page of an article, with NewsArticle."""
        record = article.record
        authors = (*record.authors, *record.correspondents)
        withdrawn = record.withdrawn if article.withdrawn else None
        described = summary(withdrawn.reason if withdrawn else record.body)
        return Metadata(
            self._article_names("news", record, record.title, described, path, authors),
            self._graph("article", record.title, described, path),
            (self._news_article(record, described, path, authors),),
            described,
        )

    def document(self, document: DatedDocument, path: str, text: str) -> Metadata:
        """The page of a document. A notice is a SpecialAnnouncement, with the moment at which it expires."""
        record = document.record
        withdrawn = record.withdrawn if document.withdrawn else None
        described = summary(withdrawn.reason if withdrawn else text)
        announced: tuple[Structured, ...] = ()
        if record.kind in ("notice", "withdrawal", "correction"):
            announced = (self._announcement(document, described, path),)
        return Metadata(
            self._article_names("notices", record, document.title, described, path, ()),
            self._graph("article", document.title, described, path),
            announced,
            described,
        )

    def organisation(self, rounds: Iterable[DatedRound]) -> Structured:
        """The office, with the channels of every group whose round is open as its points of contact."""
        points = [
            point
            for round_ in rounds
            for group in round_.record.groups
            for point in _contact_points(group.name, group.channels)
        ]
        contact = self._settings.contact
        return _without_gaps(
            {
                "@context": "https://schema.org",
                "@type": "GovernmentOrganization",
                "name": self._settings.office,
                "parentOrganization": {"@type": "GovernmentOrganization", "name": self._settings.authority},
                "url": self._site.url,
                "telephone": contact.phone,
                "email": contact.email,
                "contactPoint": points,
            }
        )

    def _column_meta(self, key: str, column: Column) -> Pairs:
        pairs = (
            ("ColumnName", column.name or self._column_names[key]),
            ("ColumnDescription", column.description),
            ("ColumnKeywords", column.keywords),
            ("ColumnType", _COLUMN_TYPES[key]),
        )
        return tuple((name, value) for name, value in pairs if value)

    def _article_names(
        self, key: str, record: Publication, title: str, described: str, path: str, authors: Iterable[str]
    ) -> Pairs:
        pairs = (
            ("ArticleTitle", title),
            ("PubDate", f"{record.published.at:%Y-%m-%d %H:%M}"),
            ("ContentSource", record.source or self._settings.office),
            ("Keywords", ",".join(record.tags)),
            ("Author", ",".join(authors)),
            ("Description", described),
            ("Url", self._absolute(path)),
        )
        return (*self._site_names, *self._columns[key], *((name, value) for name, value in pairs if value))

    def _graph(self, type_: str, title: str, description: str, path: str) -> Pairs:
        pairs = (
            ("og:type", type_),
            ("og:title", title),
            ("og:description", description),
            ("og:site_name", self._site.name),
            ("og:url", self._absolute(path)),
            ("og:locale", "zh_CN"),
        )
        return tuple((name, value) for name, value in pairs if value)

    def _news_article(self, record: Publication, described: str, path: str, authors: Iterable[str]) -> Structured:
        return _without_gaps(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "headline": getattr(record, "title", ""),
                "description": described,
                "datePublished": self._instant(record.published),
                "dateModified": self._instant(record.updated) if record.updated else None,
                "author": [{"@type": "Person", "name": name} for name in authors],
                "editor": record.editor,
                "keywords": list(record.tags),
                "inLanguage": self._language,
                "publisher": {"@type": "GovernmentOrganization", "name": self._settings.office},
                "sourceOrganization": {"@type": "Organization", "name": record.source} if record.source else None,
                "mainEntityOfPage": self._absolute(path),
            }
        )

    def _announcement(self, document: DatedDocument, described: str, path: str) -> Structured:
        record = document.record
        return _without_gaps(
            {
                "@context": "https://schema.org",
                "@type": "SpecialAnnouncement",
                "name": document.title,
                "text": described,
                "datePosted": self._instant(record.published),
                "expires": document.round.window.closes.isoformat() if record.kind == "notice" else None,
                "inLanguage": self._language,
                "url": self._absolute(path),
                "publisher": {
                    "@type": "GovernmentOrganization",
                    "name": record.issuer or document.round.record.issuer or self._settings.office,
                },
            }
        )

    def _instant(self, when: When) -> str:
        at: datetime = when.at.replace(tzinfo=self._zone)
        return at.isoformat() if when.timed else at.date().isoformat()

    def _absolute(self, path: str) -> str | None:
        return absolute(self._site, path)


_COLUMN_TYPES = {"notices": "通知公告", "news": "工作动态", "complaints": "互动交流"}


def absolute(site: Site, path: str) -> str | None:
    """The whole address of a page, where the site has one."""
    if not site.url:
        return None
    base = site.url if site.url.endswith("/") else f"{site.url}/"
    return f"{base}{path}/" if path else base


def _contact_points(group: str, channels: Iterable[Channel]) -> list[Structured]:
    points: list[Structured] = []
    for channel in channels:
        point = {"@type": "ContactPoint", "contactType": group}
        if channel.type in ("phone", "sms"):
            points.append({**point, "telephone": channel.value})
        elif channel.type == "email":
            points.append({**point, "email": channel.value})
        elif channel.type in ("web", "qr"):
            points.append({**point, "url": channel.value})
    return points


def _without_gaps(thing: dict[str, Any]) -> Structured:
    return {key: value for key, value in thing.items() if value not in (None, "", [], ())}
