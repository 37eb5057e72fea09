"""What was read of one page, and of the files that it is made of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import unquote

from noticeboard.auditing.facts.address import Target

_ERROR_PAGE = re.compile(r"(?:.*/)?[45]\d\d\.html?")
_LOADING = re.compile(r"'self'|\*|[a-z]:|[a-z]\.[a-z]")
"""What in a policy lets a page load a file: its own site, any, or one by its scheme or name."""


class Role(StrEnum):
    """What a browser does with an address that a file names."""

    LINK = "link"
    """goes there when the reader asks for it"""
    ASSET = "asset"
    """fetches it with the page"""
    CONTACT = "contact"
    """gets in touch with its host: preconnect, ping"""
    FORM = "form"
    """sends there what the reader wrote"""
    REDIRECT = "redirect"
    """goes there by itself"""
    CANONICAL = "canonical"
    """nothing; machines take it for the page's own address"""
    MENTION = "mention"
    """nothing; machines fetch it: a preview's picture"""


class Reference(NamedTuple):
    """An address that a file names: as written, its line, what for, in which element, and where it leads.

    `waits` says of a picture that it is fetched only when it comes into view.
    """

    written: str
    line: int | None
    role: Role
    element: str
    target: Target
    waits: bool = False


class Meta(NamedTuple):
    """A `<meta>`: its name in small letters, since capitals make no difference, and its content, trimmed."""

    name: str
    content: str
    line: int | None


class Inline(NamedTuple):
    """Text of a language that stands in the page itself: of a `<script>`, a `<style>`, or the named attribute."""

    text: str
    line: int | None
    element: str
    attribute: str = ""


class Spot(NamedTuple):
    """An element, what tells it from others of its kind, and its line."""

    element: str
    mark: str
    line: int | None


class Footer(NamedTuple):
    """The page's footer: its text, and where its links lead as written."""

    text: str
    links: tuple[str, ...]
    line: int | None


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML file. `whole` is false for a part of a page that has no `<html>` of its own, as scripts fetch them.

    `headed` says whether there is an `<h1>` with something in it; `undescribed` are pictures without words.
    """

    file: str
    size: int
    whole: bool
    language: str | None
    language_line: int | None
    titles: Sequence[Spot]
    headed: bool
    metas: Sequence[Meta]
    references: Sequence[Reference]
    ids: frozenset[str]
    scripts: Sequence[Inline]
    styles: Sequence[Inline]
    handlers: Sequence[Inline]
    style_attributes: Sequence[Inline]
    undescribed: Sequence[Spot]
    footer: Footer | None

    @property
    def title(self) -> str:
        """The title, blanks collapsed."""
        return self.titles[0].mark if self.titles else ""

    def content(self, name: str) -> str:
        """The content of the first `<meta>` of that name; empty where there is none."""
        return next((meta.content for meta in self.metas if meta.name == name), "")

    @property
    def redirect(self) -> Reference | None:
        return next((reference for reference in self.references if reference.role is Role.REDIRECT), None)

    @property
    def is_error_page(self) -> bool:
        """Whether a server gives it out in place of others."""
        return _ERROR_PAGE.fullmatch(self.file) is not None

    @property
    def stands_alone(self) -> bool:
        """Whether it is a file to save, and no page to browse: its own policy lets it load nothing from anywhere."""
        policy = self.content("content-security-policy")
        return "default-src 'none'" in policy and not _LOADING.search(policy)

    @property
    def is_proper(self) -> bool:
        """Whether readers browse it: it is whole, no redirect, no error page, and not made to be saved."""
        return self.whole and not self.is_error_page and self.redirect is None and not self.stands_alone


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that pages are made of and that names further ones: a style sheet, a script module, a drawing."""

    file: str
    references: Sequence[Reference]


class Anchor(NamedTuple):
    """A link to a place in a page: the file, the fragment that names it, and where the link stands, how written."""

    file: str
    fragment: str
    line: int | None
    written: str

    def is_in(self, ids: frozenset[str]) -> bool:
        """Whether a page with these ids has the place. Browsers look for the fragment as written first."""
        return self.fragment in ids or unquote(self.fragment) in ids


@dataclass(frozen=True, slots=True)
class Extract:
    """What rules about the whole site must know of one page. Files are paths in the site.

    `proper` is a page that readers browse. `published` is its PubDate, without a time zone, as it is written.
    """

    file: str
    proper: bool
    indexed: bool
    title: str
    title_line: int | None
    canonical: str | None
    site_tags: Sequence[Meta]
    column: Meta | None
    column_type: str
    article_title: str | None
    published: datetime | None
    published_line: int | None
    ids: frozenset[str]
    anchors: Sequence[Anchor]
    leads_to: frozenset[str]
    fetches: frozenset[str]
    redirect: tuple[str, int | None] | None
    outside: Sequence[tuple[str, int | None]]
    feeds: frozenset[str]
