"""Rules on documents and articles: the fields of their kind, their dates, and what feedback must cover."""

from collections.abc import Iterator
from datetime import date, datetime

from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.lifecycle import closing_of
from noticeboard.records.fields import FIELDS, label
from noticeboard.records.kinds import FIELDS_OF_SOME_KINDS
from noticeboard.values.dates import format_time


def a_document_has_the_fields_of_its_kind(library: Library) -> Iterator[Finding]:
    """Counts belong to a rectification, issues to feedback; neither is published without them, a draft may wait."""
    for document in library.content.documents:
        kind = document.spec
        for key in FIELDS_OF_SOME_KINDS:
            if getattr(document, key) and key not in kind.fields:
                yield Finding("field-unfit", document.origin.at(key), {"kind": kind.label, "label": label(key)})
        for key in kind.requires:
            if not getattr(document, key) and not document.draft:
                params: Params = {"key": key, "label": label(key), "meaning": FIELDS[key].meaning}
                yield Finding("field-missing", document.origin.at(), params)


def a_single_document_stands_once(library: Library) -> Iterator[Finding]:
    """A round has one notice, one withdrawal and one feedback; drafts and withdrawn ones do not count."""
    first: dict[tuple[str, str], str] = {}
    for document in sorted(library.content.documents, key=lambda d: d.published):
        if document.spec.single and not document.draft and document.withdrawn is None:
            other = first.setdefault((document.round, document.kind), document.origin.file)
            if other != document.origin.file:
                params: Params = {"kind": document.spec.label, "other": other}
                yield Finding("document-twice", document.origin.at("kind"), params)


def a_withdrawal_says_when_channels_stop(library: Library) -> Iterator[Finding]:
    """A withdrawal notice published while reports are accepted must say when that ends: nobody else knows."""
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    zone = library.settings.timezone
    for document in library.content.documents:
        round_ = rounds.get(document.round)
        if document.kind != "withdrawal" or document.deadline or round_ is None:
            continue
        if document.published.at.replace(tzinfo=zone) < closing_of(round_.deadline, zone):
            until = round_.deadline
            shown = f"{until.date} {format_time(until.time)}" if until.time else str(until.date)
            yield Finding("withdrawal-needs-deadline", document.origin.at("published"), {"deadline": shown})


def an_update_is_explained(library: Library) -> Iterator[Finding]:
    """A change after publication carries a public note and a later date (domain: falsified publication dates)."""
    for record in (*library.content.documents, *library.content.articles):
        if record.updated and not record.change:
            yield Finding("update-unexplained", record.origin.at("updated"))
        if record.change and not record.updated:
            yield Finding("change-undated", record.origin.at("change"))
        if record.updated and _until(record.updated.at, record.updated.timed) < record.published.at:
            yield Finding("update-before-publication", record.origin.at("updated"))


def _until(at: datetime, timed: bool) -> datetime:
    """The latest moment that a day without a time may mean."""
    return at if timed else at.replace(hour=23, minute=59)


def feedback_covers_every_unit_once(library: Library) -> Iterator[Finding]:
    """Feedback names every unit of its round, once (domain: feedback)."""
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    for document in library.content.documents:
        round_ = rounds.get(document.round)
        if document.kind != "feedback" or not document.issues or round_ is None:
            continue
        told: set[str] = set()
        for n, issues in enumerate(document.issues):
            known = library.unit(issues.unit)
            name = known.name if known else issues.unit
            if name in told:
                yield Finding("feedback-unit-twice", document.origin.at("issues", n, "unit"), {"unit": issues.unit})
            told.add(name)
        for unit in round_.units:
            known = library.unit(unit.name)
            if (known.name if known else unit.name) not in told:
                yield Finding("feedback-unit-missing", document.origin.at("issues"), {"unit": unit.name})


def feedback_follows_the_stationing(library: Library) -> Iterator[Finding]:
    """What was found is told after the groups have left (domain: feedback)."""
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    for document in library.content.documents:
        round_ = rounds.get(document.round)
        if document.kind not in ("feedback", "rectification") or round_ is None or round_.stationing.end is None:
            continue
        end = round_.stationing.end
        days: list[tuple[date | None, tuple[str | int, ...]]] = [(document.published.day, ("published",))]
        days += [(issues.delivered, ("issues", n, "delivered")) for n, issues in enumerate(document.issues)]
        days += [(document.delivered, ("delivered",))]
        for day, location in days:
            if day is not None and day < end:
                params: Params = {"label": label(str(location[-1])), "date": str(day), "end": str(end)}
                yield Finding("feedback-early", document.origin.at(*location), params)
