"""Lists of documents and articles, twenty a page, made from metadata: no body is rendered for them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from noticeboard.bilingual import Text
from noticeboard.library import DatedArticle, DatedDocument, DatedRound, Mark
from noticeboard.lifecycle import State
from noticeboard.pages.metadata import Metadata
from noticeboard.pages.page import Link, Page
from noticeboard.pages.summary import summary
from noticeboard.records.written import When

PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list. `state` and `round` are there for documents whose round is still of use to somebody."""

    title: str
    path: str
    when: When
    summary: str = ""
    source: str | None = None
    kind: Text | None = None
    state: State | None = None
    round: DatedRound | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to narrow a list: a link to the narrower list, how many entries it has, and whether it is this one."""

    title: str
    path: str
    count: int
    current: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """A row of choices: by kind, by state, by year, by tag."""

    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a list. Pages are counted from 1; `paths` are the addresses of all of them."""

    entries: tuple[Entry, ...]
    total: int
    number: int
    paths: tuple[str, ...]
    filters: tuple[Filter, ...]

    @property
    def newer(self) -> str | None:
        return self.paths[self.number - 2] if self.number > 1 else None

    @property
    def older(self) -> str | None:
        return self.paths[self.number] if self.number < len(self.paths) else None


@dataclass(frozen=True, slots=True)
class Heading:
    """What the pages of one list have in common."""

    base: str
    title: str
    section: str
    trail: tuple[Link, ...]
    metadata: Callable[[str, str], Metadata]
    page_title: Callable[[str, int], str]


def article_entry(article: DatedArticle) -> Entry:
    record = article.record
    return Entry(record.title, record.path, record.published, summary(record.body), record.source, mark=article.mark)


def document_entry(document: DatedDocument) -> Entry:
    """An entry for a document; only a notice carries the state of its round, which is what it announces."""
    record = document.record
    of_notice = record.kind == "notice"
    return Entry(
        document.title,
        record.path,
        record.published,
        source=record.issuer or document.round.record.issuer,
        kind=record.spec.label,
        state=document.state if of_notice else None,
        round=document.round if of_notice else None,
        mark=document.mark,
    )


def listing_pages(heading: Heading, entries: Sequence[Entry], filters: tuple[Filter, ...]) -> Iterator[Page]:
    """The pages of one list; an empty list has one page, too."""
    count = max(1, -(-len(entries) // PAGE_SIZE))
    paths = tuple(heading.base if n == 1 else f"{heading.base}/page/{n}" for n in range(1, count + 1))
    for number, path in enumerate(paths, start=1):
        part = tuple(entries[(number - 1) * PAGE_SIZE : number * PAGE_SIZE])
        title = heading.title if number == 1 else heading.page_title(heading.title, number)
        yield Page(
            uri=f"{path}/index.md",
            template="listing.html",
            title=title,
            section=heading.section,
            view=Listing(part, len(entries), number, paths, filters),
            metadata=partial(heading.metadata, title, path),
            trail=heading.trail,
            changed=part[0].when.day if part else None,
        )


def choices(
    counts: Counter[str],
    order: Sequence[str],
    path: Callable[[str], str],
    title: Callable[[str], str],
    current: str | None,
) -> tuple[Choice, ...]:
    """A choice for each key in `order` that has entries."""
    return tuple(Choice(title(key), path(key), counts[key], key == current) for key in order if counts[key])
