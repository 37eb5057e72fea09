"""The home page: what is open now, the way to complain, and the newest of each column."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from noticeboard.library import DatedRound, Library
from noticeboard.lifecycle import State
from noticeboard.pages.contacts import Always, always
from noticeboard.pages.listing import Entry, article_entry, document_entry
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Page
from noticeboard.words import Words

NEWEST = 6
"""So many entries of a column stand on the home page."""


@dataclass(frozen=True, slots=True)
class HomeColumn:
    """A column of the home page and the address of the whole list. An empty column is left out."""

    key: str
    title: str
    path: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class HomeRound:
    """A round that is open or will be, with its notice, if one is published."""

    round: DatedRound
    notice: str | None


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows."""

    always: Always | None
    open: tuple[HomeRound, ...]
    upcoming: tuple[HomeRound, ...]
    columns: tuple[HomeColumn, ...]


def home_page(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/`."""
    documents = library.listed_documents
    told = tuple(islice((document_entry(d) for d in documents if d.record.kind in _ANNOUNCED), NEWEST))
    results = tuple(islice((document_entry(d) for d in documents if d.record.kind not in _ANNOUNCED), NEWEST))
    news = tuple(article_entry(a) for a in library.listed_articles[:NEWEST])
    columns = (
        HomeColumn("notices", words("home.notices"), "announcements", told),
        HomeColumn("news", words("tab.news"), "news", news),
        HomeColumn("results", words("home.results"), "announcements", results),
    )
    rounds = [_with_notice(library, round_) for round_ in library.rounds]
    open_ = tuple(r for r in rounds if r.round.state is State.OPEN)
    newest = max((e.when for column in columns for e in column.entries), default=None)
    yield Page(
        uri="index.md",
        template="home.html",
        title=library.site.name,
        section="",
        view=HomeView(
            always(library),
            open_,
            tuple(r for r in rounds if r.round.state is State.UPCOMING),
            tuple(column for column in columns if column.entries),
        ),
        metadata=partial(describe.home, library.site.name, describe.organisation(r.round for r in open_)),
        changed=newest.day if newest else None,
    )


_ANNOUNCED = ("notice", "withdrawal", "correction")


def _with_notice(library: Library, round_: DatedRound) -> HomeRound:
    notices = (d for d in library.documents_of(round_) if d.record.kind == "notice" and not d.withdrawn)
    first = next(notices, None)
    return HomeRound(round_, first.record.path if first else None)
