"""Every text that a reader can see, with its place: what rules on texts go through."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from noticeboard.errors import Place
from noticeboard.library import Library
from noticeboard.records.article import Article
from noticeboard.records.base import Model
from noticeboard.records.channel import Body, Channel
from noticeboard.records.decision import Decision
from noticeboard.records.document import Document
from noticeboard.records.fixed_page import FixedPage
from noticeboard.records.origin import Location
from noticeboard.records.publication import Publication
from noticeboard.records.round import Round
from noticeboard.records.silence import CheckedRecord
from noticeboard.records.unit import Unit

BODY: Location = ("body",)


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One text of a record, as it was written. `key` is the way to it inside the record; `BODY` is its Markdown.

    `where` is its first line.
    """

    record: CheckedRecord
    key: Location
    text: str
    where: Place

    @property
    def is_body(self) -> bool:
        return self.key == BODY

    def at(self, offset: int) -> Place:
        """The place of the character at `offset`. A YAML text folded over several lines counts as its first."""
        if self.where.line is None:
            return self.where
        return Place(self.where.file, self.where.line + self.text.count("\n", 0, offset))


def passages(library: Library) -> Sequence[Passage]:
    """All passages of the library's content, drafts included, in the order of its records."""
    return library.once(_passages)


def _passages(library: Library) -> Sequence[Passage]:
    content = library.content
    records: tuple[CheckedRecord, ...] = (
        *content.rounds,
        *content.documents,
        *content.articles,
        *content.pages,
        *content.bodies,
        *content.decisions,
        *content.units,
    )
    return tuple(passage for record in records for passage in passages_of(record))


def passages_of(record: CheckedRecord) -> Iterator[Passage]:
    """The passages of one record, those that are empty left out."""
    for key, text in _texts(record):
        if text and text.strip():
            yield Passage(record, key, text, _first_line(record, key, text))


def _first_line(record: CheckedRecord, key: Location, text: str) -> Place:
    if key == BODY:
        return Place(record.origin.file, record.origin.body_line or 1)
    place = record.origin.at(*key)
    # A text with line ends stands below its key: as a block behind | or >.
    return Place(place.file, place.line + 1) if place.line and "\n" in text else place


Texts = Iterator[tuple[Location, str | None]]


def _texts(record: CheckedRecord) -> Texts:
    if isinstance(record, Publication):
        yield from _fields(record, (), "title", "subtitle", "issuer", "source", "editor", "change", "index_number")
        yield from _fields(record, (), "disclosure", "authors", "correspondents", "photographers", "review", "tags")
        yield from _fields(record, (), "units")
        yield from _each(record.attachments, "attachments", (), "title")
    if isinstance(record, Round):
        yield from _round(record)
    elif isinstance(record, Document):
        yield from _document(record)
    elif isinstance(record, Article):
        yield from _each(record.placements, "placements", (), "medium", "url")
    elif isinstance(record, FixedPage):
        yield from _fields(record, (), "title", "description")
    elif isinstance(record, Body):
        yield from _fields(record, (), "name", "matters", "note")
        yield from _channels(record.channels, ("channels",))
    elif isinstance(record, Decision):
        yield from _fields(record, (), "matter", "examples", "why")
    elif isinstance(record, Unit):
        yield from _fields(record, (), "name", "aliases", "category")
    if isinstance(record, (Publication, Round)) and record.withdrawn:
        yield ("withdrawn", "reason"), record.withdrawn.reason
    if isinstance(record, (Publication, FixedPage)):
        yield BODY, record.body


def _round(round_: Round) -> Texts:
    yield from _fields(round_, (), "title", "authority", "issuer", "reply")
    if round_.accepts != "default":
        yield ("accepts",), round_.accepts
    yield ("declines", "text"), round_.declines.text
    yield from _channels(round_.supervision, ("supervision",))
    for n, group in enumerate(round_.groups):
        yield from _fields(group, ("groups", n), "name", "note")
        yield from _each(group.units, "units", ("groups", n), "name", "includes", "excludes")
        yield from _channels(group.channels, ("groups", n, "channels"))


def _document(document: Document) -> Texts:
    for n, issues in enumerate(document.issues):
        yield from _fields(issues, ("issues", n), "unit", "items")
    for word in document.counts.dealt_with if document.counts else ():
        yield ("counts", "dealt_with", word), word
    yield from _each(document.items, "items", (), "area", "issue", "measures", "result")
    yield from _channels(document.contact, ("contact",))


def _channels(channels: Iterable[Channel], at: Location) -> Texts:
    for n, channel in enumerate(channels):
        yield from _fields(channel, (*at, n), "value", "addressee", "places", "place", "name", "note")
        yield (*at, n, "hours"), channel.hours.text if channel.hours else None


def _each(parts: Iterable[Model], key: str, at: Location, *names: str) -> Texts:
    for n, part in enumerate(parts):
        yield from _fields(part, (*at, key, n), *names)


def _fields(part: Model, at: Location, *names: str) -> Texts:
    """The named fields of a part, as far as it has them; a list gives a text for each of its entries."""
    for name in names:
        value = getattr(part, name, None)
        if isinstance(value, str):
            yield (*at, name), value
        elif value:
            yield from (((*at, name, n), entry) for n, entry in enumerate(value))
