"""Rules on the dates of records: none lies ahead of what it tells, none in the future."""

from collections.abc import Iterator
from datetime import date

from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.records.document import Document
from noticeboard.records.fields import label
from noticeboard.records.publication import Publication


def _publications(library: Library) -> tuple[Publication, ...]:
    return (*library.content.documents, *library.content.articles)


def a_document_is_signed_before_it_is_published(library: Library) -> Iterator[Finding]:
    """The date under a text is not later than its publication (domain: issuer, signed date)."""
    for document in library.content.documents:
        if document.signed and document.signed > document.published.day:
            params: Params = {"signed": str(document.signed), "published": str(document.published.day)}
            yield Finding("signed-after-publication", document.origin.at("signed"), params)


def a_date_of_a_record_does_not_lie_in_the_future(library: Library) -> Iterator[Finding]:
    """What has not happened yet has no date (domain: falsified publication dates, never future).

    A publication may be planned: it is a draft, or says so with `publish_at`.
    """
    today = library.moment.date()
    for record in _publications(library):
        ahead = next(((key, day) for key, day in _happened(record) if day > today), None)
        if ahead:
            key, day = ahead
            params: Params = {"label": label(key), "date": str(day)}
            code = "published-in-the-future" if key == "published" else "date-in-the-future"
            yield Finding(code, record.origin.at(key), params)


def _happened(record: Publication) -> Iterator[tuple[str, date]]:
    """The keys and days of what the record says has happened; of a planned one, nothing has yet."""
    if record.draft or record.publish_at is not None:
        return
    yield "published", record.published.day
    if record.updated:
        yield "updated", record.updated.day
    if isinstance(record, Document):
        if record.signed and record.signed <= record.published.day:
            yield "signed", record.signed
        if record.delivered:
            yield "delivered", record.delivered
