"""All pages of a site."""

from noticeboard.library import Library
from noticeboard.pages.accessibility import statement_page
from noticeboard.pages.announcements import announcement_pages
from noticeboard.pages.complaints import complaint_pages
from noticeboard.pages.documents import document_pages
from noticeboard.pages.guidance import guidance_pages
from noticeboard.pages.home import home_page
from noticeboard.pages.metadata import Describe
from noticeboard.pages.news import article_pages, news_pages
from noticeboard.pages.page import Redirect, SitePages
from noticeboard.pages.rounds import round_pages
from noticeboard.pages.sitemap import map_page
from noticeboard.pages.verify import verify_page
from noticeboard.records.publication import Publication
from noticeboard.records.round import Round
from noticeboard.words import Words


def describer(library: Library, words: Words) -> Describe:
    """What describes the pages of a site to machines, with the columns named in the site's language."""
    tabs = {"notices": "announcements", "news": "news", "complaints": "complaints"}
    return Describe(library, {column: words(f"tab.{tab}") for column, tab in tabs.items()})


def site_pages(library: Library, words: Words) -> SitePages:
    """Every page that is made from records, and the redirects to them."""
    describe = describer(library, words)
    makers = (
        home_page,
        announcement_pages,
        round_pages,
        document_pages,
        complaint_pages,
        guidance_pages,
        verify_page,
        news_pages,
        article_pages,
        statement_page,
        map_page,
    )
    pages = tuple(page for make in makers for page in make(library, words, describe))
    aliased: list[tuple[Round | Publication, str]] = [(r.record, r.record.name) for r in library.rounds]
    aliased += [(d.record, d.title) for d in library.documents]
    aliased += [(a.record, a.record.title) for a in library.articles]
    redirects = (
        Redirect(_answering(alias), record.path, title) for record, title in aliased for alias in record.aliases
    )
    return SitePages(pages, tuple(redirects))


def _answering(alias: str) -> str:
    """The file that answers under an old address: itself where it names a file, else the index of its folder."""
    return alias if alias.endswith((".html", ".htm", ".shtml")) else f"{alias.strip('/')}/index.html"
