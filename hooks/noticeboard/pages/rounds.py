"""A round: its timeline, its groups with their units and channels, its documents, news and figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import partial

from noticeboard.library import DatedDocument, DatedRound, Library
from noticeboard.lifecycle import State
from noticeboard.pages.contacts import Contact, GroupContacts, contacts_of, groups_of
from noticeboard.pages.listing import Entry, article_entry, document_entry
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Link, Page
from noticeboard.pages.unit_rows import UnitRow, unit_rows
from noticeboard.words import Words

BASE = "announcements"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a round's life. `reached` as of the library's moment; `path` is the document that tells of it."""

    label: str
    day: date | None
    reached: bool
    about: bool = False
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the round, with its label and the unit it is counted in."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round, whole. `units` are rows by group, in the order of `groups`."""

    round: DatedRound
    steps: tuple[Step, ...]
    groups: tuple[GroupContacts, ...]
    units: tuple[tuple[UnitRow, ...], ...]
    supervision: tuple[Contact, ...]
    documents: tuple[Entry, ...]
    articles: tuple[Entry, ...]
    figures: tuple[Figure, ...]


def round_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/announcements/<round>/`."""
    trail = (Link(words("tab.announcements"), BASE),)
    for round_ in library.rounds:
        record = round_.record
        documents = library.documents_of(round_)
        articles = library.articles_of(round_)
        listed = tuple(d for d in documents if not d.withdrawn)
        view = RoundView(
            round_,
            tuple(_steps(round_, listed, words)),
            groups_of(round_),
            tuple(unit_rows(library, round_, group) for group in record.groups),
            contacts_of(record.supervision, record.name),
            tuple(document_entry(d) for d in documents),
            tuple(article_entry(a) for a in articles),
            tuple(_figures(round_, listed, len(articles), words)),
        )
        live = (round_,) if round_.state is State.OPEN else ()
        newest = max((d.record.updated or d.record.published for d in documents), default=None)
        yield Page(
            uri=f"{record.path}/index.md",
            template="round.html",
            title=record.name,
            section=BASE,
            view=view,
            metadata=partial(describe.column, "notices", record.name, record.path, (describe.organisation(live),)),
            trail=trail,
            found_by=(record.name, *(group.name for group in record.groups)),
            source=record.origin.file,
            changed=newest.day if newest else None,
            mark=round_.mark,
        )


def _steps(round_: DatedRound, documents: tuple[DatedDocument, ...], words: Words) -> Iterator[Step]:
    record, today = round_.record, round_.moment.date()
    stay = record.stationing
    by_kind: dict[str, DatedDocument] = {}
    for document in documents:
        by_kind.setdefault(document.record.kind, document)

    def told(key: str) -> Step:
        document = by_kind[key]
        day = document.record.published.day
        return Step(words(f"step.{key}"), day, day <= today, path=document.record.path)

    if "notice" in by_kind:
        yield told("notice")
    yield Step(words("step.start"), stay.start, stay.start <= today)
    if round_.state is State.WITHDRAWN and record.withdrawn:
        yield Step(words("step.withdrawn"), record.withdrawn.date.day, True)
        return
    yield Step(words("step.deadline"), round_.window.last_day, round_.state is State.CLOSED)
    leaving = by_kind.get("withdrawal")
    path = leaving.record.path if leaving else None
    yield Step(words("step.end"), stay.last_day, stay.last_day < today, about=stay.end is None, path=path)
    for key in ("feedback", "rectification"):
        yield told(key) if key in by_kind else Step(words(f"step.{key}"), None, False)


def _figures(round_: DatedRound, documents: tuple[DatedDocument, ...], articles: int, words: Words) -> Iterator[Figure]:
    record = round_.record
    about = words("figure.about") if record.stationing.end is None else ""
    yield Figure(words("figure.groups"), str(len(record.groups)))
    yield Figure(words("figure.units"), str(len(record.units)))
    yield Figure(words("figure.days"), f"{about}{record.stationing.days}")
    if record.figures:
        for key, value in record.figures:
            if value is not None:
                yield Figure(words(f"figure.{key}"), str(value))
    counts = [d.record.counts for d in documents if d.record.counts]
    if counts:
        total, done = sum(c.total for c in counts), sum(c.done for c in counts)
        yield Figure(words("figure.rectified"), words("figure.of", done=done, total=total))
        if total:
            rate = (Decimal(done) * 100 / total).quantize(Decimal("0.01"), ROUND_HALF_UP)
            yield Figure(words.label("rate"), f"{rate}%")
    if articles:
        yield Figure(words("figure.articles"), str(articles))
