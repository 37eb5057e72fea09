"""What a page is, before anything renders it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from noticeboard.library import Mark
from noticeboard.pages.metadata import Metadata


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the site. `path` is an address without slashes at its ends; that of the home page is empty."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site.

    `uri` is the Markdown file that would make it, relative to the docs folder (`news/page/2.md`): the body's links are
    relative to that file. `section` is the address of the tab that it stands under. `view` is what its template shows.
    `metadata` is made when it is asked for, by whichever process prints the page. `body` is Markdown; `found_by` are
    names under which the search finds a page that has none. `source` is the file that an editor opens. A page that is
    `withdrawn` stays for those who have its address; no machine is told of it.
    """

    uri: str
    template: str
    title: str
    section: str
    view: object
    metadata: Callable[[], Metadata]
    trail: tuple[Link, ...] = ()
    body: str = ""
    found_by: tuple[str, ...] = ()
    source: str | None = None
    changed: date | None = None
    mark: Mark | None = None
    withdrawn: bool = False

    @property
    def path(self) -> str:
        return path_of(self.uri)

    @property
    def heads_section(self) -> bool:
        """Whether this is the page that a tab leads to: the generator's navigation must know it."""
        return self.path == self.section


@dataclass(frozen=True, slots=True)
class Redirect:
    """An old address that leads to a page. `uri` is the file in the site that answers under it."""

    uri: str
    to: str
    title: str


@dataclass(frozen=True, slots=True)
class SitePages:
    """All pages that are made from records, and the old addresses that lead to some of them."""

    pages: tuple[Page, ...]
    redirects: tuple[Redirect, ...]


def path_of(uri: str) -> str:
    """The address of a page made from `uri`, without slashes at its ends."""
    return uri.removesuffix(".md").removesuffix("index").rstrip("/")
