"""Every record of a site, cross-referenced and as of one moment: what may be shown, in which state, with what.

Built once from what was read; all that it knows is looked up in tables, never by going through a list again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from noticeboard.grouping import grouped, grouped_many
from noticeboard.lifecycle import State, Window, in_force, window_of
from noticeboard.reading.content import Content
from noticeboard.records.article import Article
from noticeboard.records.channel import Body
from noticeboard.records.decision import Decision
from noticeboard.records.document import Document, UnitIssues
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.records.round import Group, Round
from noticeboard.records.unit import InspectedUnit
from noticeboard.settings import Settings, Site
from noticeboard.units import KnownUnit, known_units, names_of

T = TypeVar("T")


class Mark(StrEnum):
    """Why a record is not public yet. Such records are in a preview's library only."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"


@dataclass(frozen=True, slots=True, eq=False)
class DatedRound:
    """A round as of the library's moment."""

    record: Round
    window: Window
    state: State
    mark: Mark | None
    moment: datetime

    @property
    def accepting(self) -> bool:
        """Whether its channels may be used: before the window opens nobody answers, and after it nobody does."""
        return self.state is State.OPEN

    @property
    def of_use(self) -> bool:
        """Whether its channels are of use to somebody: now, or soon."""
        return self.state in (State.OPEN, State.UPCOMING)

    @property
    def days_left(self) -> int:
        return self.window.days_left(self.moment)

    @property
    def days_until(self) -> int:
        return self.window.days_until(self.moment)


@dataclass(frozen=True, slots=True, eq=False)
class DatedDocument:
    """A document as of the library's moment. `withdrawn` says that it, not only its round, was withdrawn."""

    record: Document
    round: DatedRound
    title: str
    state: State
    mark: Mark | None

    @property
    def withdrawn(self) -> bool:
        return self.state is State.WITHDRAWN and self.record.withdrawn is not None


@dataclass(frozen=True, slots=True, eq=False)
class DatedArticle:
    """An article as of the library's moment."""

    record: Article
    withdrawn: bool
    mark: Mark | None


@dataclass(frozen=True, slots=True, eq=False)
class Inspection:
    """That a unit was, is or will be inspected: in which round, by which group, and what came of it."""

    round: DatedRound
    group: Group
    unit: InspectedUnit
    feedback: tuple[tuple[DatedDocument, UnitIssues], ...]
    rectifications: tuple[DatedDocument, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """All records that may be shown as of `moment`; in a preview, drafts and scheduled ones too, marked.

    `content` is what it was made from: every record as written, whether or not it may be shown.
    Lists are newest first. `documents` and `articles` hold every page there is; `listed_documents` and
    `listed_articles` are without the withdrawn ones, which keep their page but leave the lists.
    """

    content: Content
    settings: Settings
    site: Site
    moment: datetime
    rounds: tuple[DatedRound, ...]
    documents: tuple[DatedDocument, ...]
    articles: tuple[DatedArticle, ...]
    units: tuple[KnownUnit, ...]
    bodies: tuple[Body, ...]
    decisions: tuple[Decision, ...]
    _rounds: Mapping[str, DatedRound] = field(repr=False)
    _units: Mapping[str, KnownUnit] = field(repr=False)
    _documents_of: Mapping[str, tuple[DatedDocument, ...]] = field(repr=False)
    _articles_of: Mapping[str, tuple[DatedArticle, ...]] = field(repr=False)
    _articles_about: Mapping[str, tuple[DatedArticle, ...]] = field(repr=False)
    _inspections_of: Mapping[str, tuple[Inspection, ...]] = field(repr=False)
    _derived: dict[Callable[["Library"], Any], Any] = field(default_factory=dict, repr=False)

    def once(self, derive: Callable[["Library"], T]) -> T:
        """What `derive` makes of this library: made once, however many rules ask for it."""
        if derive not in self._derived:
            self._derived[derive] = derive(self)
        made: T = self._derived[derive]
        return made

    @property
    def listed_documents(self) -> tuple[DatedDocument, ...]:
        return tuple(d for d in self.documents if not d.withdrawn)

    @property
    def listed_articles(self) -> tuple[DatedArticle, ...]:
        return tuple(a for a in self.articles if not a.withdrawn)

    def round(self, id_: str) -> DatedRound | None:
        """The round with this id, if it may be shown."""
        return self._rounds.get(id_)

    def unit(self, name: str) -> KnownUnit | None:
        """The unit with this name or alias."""
        return self._units.get(name)

    def documents_of(self, round_: DatedRound) -> tuple[DatedDocument, ...]:
        """The round's documents, in the order of its life: notice first, rectification last."""
        return self._documents_of.get(round_.record.id, ())

    def articles_of(self, round_: DatedRound) -> tuple[DatedArticle, ...]:
        return self._articles_of.get(round_.record.id, ())

    def articles_about(self, unit: KnownUnit) -> tuple[DatedArticle, ...]:
        return self._articles_about.get(unit.name, ())

    def inspections_of(self, unit: KnownUnit) -> tuple[Inspection, ...]:
        """The unit's history over all rounds, newest first."""
        return self._inspections_of.get(unit.name, ())


def library_of(content: Content, settings: Settings, site: Site, moment: datetime, *, preview: bool = False) -> Library:
    """The library as of `moment`, in the site's time zone. `preview` lets drafts and scheduled records in."""
    return _Builder(content, settings, site, moment, preview).library()


class _Builder:
    def __init__(self, content: Content, settings: Settings, site: Site, moment: datetime, preview: bool) -> None:
        self._content = content
        self._settings = settings
        self._site = site
        self._moment = moment
        self._zone = settings.timezone
        self._preview = preview

    def library(self) -> Library:
        documents_in = grouped(self._content.documents, lambda d: d.round)
        rounds = self._rounds(documents_in)
        by_id = {r.record.id: r for r in rounds}
        documents = self._documents(by_id)
        articles = self._articles()
        units = known_units(self._content.units, (r.record for r in rounds))
        named = names_of(units)
        documents_of = grouped(sorted(documents, key=_life), lambda d: d.record.round)
        return Library(
            content=self._content,
            settings=self._settings,
            site=self._site,
            moment=self._moment,
            rounds=rounds,
            documents=documents,
            articles=articles,
            units=units,
            bodies=self._content.bodies,
            decisions=self._content.decisions,
            _rounds=by_id,
            _units=named,
            _documents_of=documents_of,
            _articles_of=grouped(
                (a for a in articles if not a.withdrawn and a.record.round), lambda a: a.record.round or ""
            ),
            _articles_about=grouped_many(
                (a for a in articles if not a.withdrawn),
                lambda a: (named[n].name for n in a.record.units if n in named),
            ),
            _inspections_of=_inspections(rounds, documents_of, named),
        )

    def _rounds(self, documents_in: Mapping[str, tuple[Document, ...]]) -> tuple[DatedRound, ...]:
        dated = []
        for record in self._content.rounds:
            documents = documents_in.get(record.id, ())
            mark = self._round_mark(record, documents)
            if mark is None or self._preview:
                # The end that a withdrawal notice sets holds from when that notice is public.
                ended = next((d.deadline for d in documents if d.deadline and self._in_force(d)), None)
                window = window_of(record, self._zone, ended)
                withdrawn = in_force(record.withdrawn, self._moment, self._zone)
                state = State.WITHDRAWN if withdrawn else window.state_at(self._moment)
                dated.append(DatedRound(record, window, state, mark, self._moment))
        return tuple(sorted(dated, key=lambda r: (r.record.stationing.start, r.record.id), reverse=True))

    def _documents(self, rounds: Mapping[str, DatedRound]) -> tuple[DatedDocument, ...]:
        dated = []
        for record in self._content.documents:
            mark = self._mark(record)
            round_ = rounds.get(record.round)
            if round_ is not None and (mark is None or self._preview):
                withdrawn = in_force(record.withdrawn, self._moment, self._zone)
                state = State.WITHDRAWN if withdrawn else round_.state
                dated.append(DatedDocument(record, round_, _title(record, round_.record), state, mark))
        return tuple(sorted(dated, key=lambda d: (d.record.published, d.record.path), reverse=True))

    def _articles(self) -> tuple[DatedArticle, ...]:
        marked = ((record, self._mark(record)) for record in self._content.articles)
        dated = [
            DatedArticle(record, in_force(record.withdrawn, self._moment, self._zone), mark)
            for record, mark in marked
            if mark is None or self._preview
        ]
        return tuple(sorted(dated, key=lambda a: (a.record.published, a.record.path), reverse=True))

    def _in_force(self, record: Document) -> bool:
        return self._mark(record) is None and not in_force(record.withdrawn, self._moment, self._zone)

    def _mark(self, record: Document | Article) -> Mark | None:
        if record.draft:
            return Mark.DRAFT
        due = max(record.published.at, record.publish_at.at if record.publish_at else record.published.at)
        return Mark.SCHEDULED if due.replace(tzinfo=self._zone) > self._moment else None

    def _round_mark(self, record: Round, documents: Iterable[Document]) -> Mark | None:
        """A round with documents is public from its first public one: before, it would announce itself unasked."""
        if record.draft:
            return Mark.DRAFT
        if record.publish_at and record.publish_at.at.replace(tzinfo=self._zone) > self._moment:
            return Mark.SCHEDULED
        marks = [self._mark(document) for document in documents]
        return None if not marks or None in marks else Mark.SCHEDULED


def _title(document: Document, round_: Round) -> str:
    """The document's own title, else the one that its kind gives it."""
    units = "、".join(document.units)
    return document.title or document.spec.title.format(round=round_.name, units=units)


_ORDER_OF_LIFE = {key: n for n, key in enumerate(DOCUMENT_KINDS)}


def _life(document: DatedDocument) -> tuple[int, object, str]:
    return (_ORDER_OF_LIFE[document.record.kind], document.record.published, document.record.path)


def _inspections(
    rounds: Iterable[DatedRound],
    documents_of: Mapping[str, tuple[DatedDocument, ...]],
    named: Mapping[str, KnownUnit],
) -> dict[str, tuple[Inspection, ...]]:
    found: dict[str, list[Inspection]] = defaultdict(list)
    for round_ in rounds:
        documents = [d for d in documents_of.get(round_.record.id, ()) if not d.withdrawn]
        feedback: dict[str, list[tuple[DatedDocument, UnitIssues]]] = defaultdict(list)
        rectified: dict[str, list[DatedDocument]] = defaultdict(list)
        for document in documents:
            for issues in document.record.issues:
                if issues.unit in named:
                    feedback[named[issues.unit].name].append((document, issues))
            if document.record.kind == "rectification":
                for name in document.record.units:
                    if name in named:
                        rectified[named[name].name].append(document)
        for group in round_.record.groups:
            for unit in group.units:
                name = named[unit.name].name
                found[name].append(Inspection(round_, group, unit, tuple(feedback[name]), tuple(rectified[name])))
    return {name: tuple(inspections) for name, inspections in found.items()}
