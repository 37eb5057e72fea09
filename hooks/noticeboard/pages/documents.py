"""A document: its state, its facts, its text, and what its kind brings: contact table, issues, counts, items."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard import standard_text
from noticeboard.library import DatedDocument, DatedRound, Library
from noticeboard.pages.contacts import Contact, GroupContacts, contacts_of, groups_of
from noticeboard.pages.listing import Entry, document_entry
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Link, Page
from noticeboard.pages.unit_rows import UnitRow, unit_rows
from noticeboard.records.document import Counts
from noticeboard.signature import signed
from noticeboard.units import KnownUnit
from noticeboard.values.dates import format_time
from noticeboard.words import Words

BASE = "announcements"


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a document's facts. `quoted` says that the value is content, not in the interface's words."""

    label: str
    value: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a rectification's picture: `start` and `width` in thousandths of the whole."""

    key: str
    label: str
    count: int
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document with what its readers need. `groups` and `units` are there for a notice, `bars` for counts."""

    document: DatedDocument
    round: DatedRound
    facts: tuple[Fact, ...]
    groups: tuple[GroupContacts, ...]
    units: tuple[tuple[UnitRow, ...], ...]
    supervision: tuple[Contact, ...]
    about: tuple[KnownUnit, ...]
    issues: tuple[tuple[str, str | None], ...]
    bars: tuple[Bar, ...]
    contact: tuple[Contact, ...]
    siblings: tuple[Entry, ...]
    corrections: tuple[Entry, ...]


def document_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/announcements/<round>/<document>/`."""
    up = Link(words("tab.announcements"), BASE)
    for document in library.documents:
        record, round_ = document.record, document.round
        text = record.body or (standard_text.notice(round_.record) if record.kind == "notice" else "")
        yield Page(
            uri=f"{record.path}.md",
            template="document.html",
            title=document.title,
            section=BASE,
            view=_view(library, document, words),
            metadata=partial(describe.document, document, record.path, text),
            trail=(up, Link(round_.record.name, round_.record.path)),
            # Nothing of a withdrawn text may be found any more: its page shows the reason in its place.
            body="" if document.withdrawn else signed(text, record.issuer or round_.record.issuer, record.signed),
            source=record.origin.file,
            changed=(record.updated or record.published).day,
            mark=document.mark or round_.mark,
            withdrawn=document.withdrawn,
        )


def _view(library: Library, document: DatedDocument, words: Words) -> DocumentView:
    record, round_ = document.record, document.round
    notice = record.kind == "notice"
    others = [d for d in library.documents_of(round_) if d is not document and not d.withdrawn]
    return DocumentView(
        document=document,
        round=round_,
        facts=tuple(_facts(document, words)),
        groups=groups_of(round_) if notice else (),
        units=tuple(unit_rows(library, round_, g) for g in round_.record.groups) if notice else (),
        supervision=contacts_of(round_.record.supervision, round_.record.name) if notice else (),
        about=tuple(dict.fromkeys(filter(None, map(library.unit, record.units)))),
        issues=tuple((i.unit, unit.path if (unit := library.unit(i.unit)) else None) for i in record.issues),
        bars=_bars(record.counts, words) if record.counts else (),
        contact=contacts_of(record.contact, document.title),
        siblings=tuple(document_entry(d) for d in others),
        corrections=tuple(document_entry(d) for d in others if notice and d.record.kind == "correction"),
    )


def _facts(document: DatedDocument, words: Words) -> Iterator[Fact]:
    record, round_ = document.record, document.round.record
    if record.kind == "notice":
        yield from _notice_facts(document.round, words)
    elif record.kind == "withdrawal" and record.deadline:
        at = format_time(record.deadline.time) if record.deadline.time else ""
        yield Fact(words("fact.channels_stop"), f"{words.day(record.deadline.date)} {at}".strip())
    elif record.kind == "rectification":
        if record.units:
            yield Fact(words.label("unit"), "、".join(record.units), quoted=True)
        stay = round_.stationing
        start, end = words.day(stay.start), words.day(stay.last_day)
        yield Fact(words.label("stationing"), words("fact.period", start=start, end=end, n=stay.days))
        if record.delivered:
            yield Fact(words.label("delivered"), words.day(record.delivered))
    for key in ("index_number", "disclosure"):
        if value := getattr(record, key):
            yield Fact(words.label(key), value, quoted=True)
    if issuer := record.issuer or round_.issuer:
        yield Fact(words.label("issuer"), issuer, quoted=True)
    if record.signed:
        yield Fact(words.label("signed"), words.day(record.signed))


def _notice_facts(dated: DatedRound, words: Words) -> Iterator[Fact]:
    round_ = dated.record
    stay, deadline = round_.stationing, round_.deadline
    if stay.end:
        start, end = words.day(stay.start), words.day(stay.end)
        yield Fact(words.label("stationing"), words("fact.period", start=start, end=end, n=stay.days))
    else:
        yield Fact(words.label("stationing"), words("fact.from_about", start=words.day(stay.start), n=stay.about))
    at = f" {format_time(deadline.time)}" if deadline.time else ""
    postmark = words("fact.postmark") if deadline.postmark else ""
    yield Fact(words.label("deadline"), f"{words.day(deadline.date)}{at}{postmark}")
    yield Fact(words.label("accepts"), standard_text.accepts(round_), quoted=True)
    yield Fact(words("fact.declines"), standard_text.declines(round_), quoted=True)
    if round_.reply:
        yield Fact(words.label("reply"), round_.reply, quoted=True)


def _bars(counts: Counts, words: Words) -> tuple[Bar, ...]:
    """The parts of the total, from left to right; a part of nothing is left out."""
    bars: list[Bar] = []
    start = 0
    for key in ("done", "in_progress", "not_done"):
        count = getattr(counts, key)
        if count and counts.total:
            # Each end is computed from the whole, so that rounding leaves no gap between parts.
            end = round((sum(bar.count for bar in bars) + count) * 1000 / counts.total)
            bars.append(Bar(key, words.label(key), count, start, end - start))
            start = end
    return tuple(bars)
