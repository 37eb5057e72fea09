"""A record that is not written yet, and everything that `check` would say of it among the others."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from noticeboard.checks.rules import check
from noticeboard.errors import Finding, Place, in_order
from noticeboard.library import Library, library_of
from noticeboard.reading.content import Content
from noticeboard.reading.validation import validated
from noticeboard.records.article import Article
from noticeboard.records.document import Document
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.records.origin import Gathered, Location
from noticeboard.records.publication import Publication
from noticeboard.records.round import Round

ROUND, ARTICLE = "round", "article"
KINDS = (ROUND, *DOCUMENT_KINDS, ARTICLE)
"""The kinds of record that have a file of their own."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """`data` is plain, under canonical keys; `file` where it will stand; `places` where each value was given."""

    kind: str
    file: str
    data: Mapping[str, Any]
    body: str = ""
    places: Mapping[Location, Place] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """The record's part of an address: a round's folder, a document's or article's path without its ending."""
        return self.file.split("/")[1] if self.kind == ROUND else self.file.partition("/")[2].removesuffix(".md")


def model_of(kind: str) -> type[Round | Document | Article]:
    """The model of a kind of record."""
    if kind == ROUND:
        return Round
    return Article if kind == ARTICLE else Document


def record_of(candidate: Candidate) -> Round | Document | Article | list[Finding]:
    """The record as reading its file would give it, or what is wrong with its values."""
    origin = Gathered(candidate.file, places=candidate.places)
    data = {key: value for key, value in candidate.data.items() if value != ""}
    if candidate.kind == ROUND:
        return validated(Round, {**data, "id": candidate.address}, origin)
    if candidate.kind == ARTICLE:
        return validated(Article, {**data, "path": candidate.address, "body": candidate.body}, origin)
    path = candidate.file.removesuffix(".md")
    given = {"kind": candidate.kind, "folder": candidate.file.split("/")[1], "path": path, "body": candidate.body}
    return validated(Document, {**data, **given}, origin)


def weighed(candidate: Candidate, library: Library) -> tuple[Finding, ...]:
    """What is wrong with the candidate, alone and among the records of the library."""
    record = record_of(candidate)
    if isinstance(record, list):
        return in_order(record)
    content = _with(record, library.content)
    among = library_of(content, library.settings, library.site, library.moment, preview=True)
    here = {*candidate.places.values()}
    found = check(among).findings
    return tuple(finding for finding in found if finding.where.file == candidate.file or finding.where in here)


def nearest(library: Library, round_: Round | None) -> Library:
    """The library without the records that a single answer has nothing to do with, so that answers can be weighed."""
    rounds = (round_,) if round_ else ()
    content = replace(
        library.content, rounds=rounds, documents=(), articles=(), pages=(), files={}, findings=(), decisions=()
    )
    return library_of(content, library.settings, library.site, library.moment, preview=True)


def _with(record: Round | Publication, content: Content) -> Content:
    """The content with the record in the place of that which stands in its file, and of what is wrong there.

    What is not written yet is a draft: it gives way where others claim the same.
    """
    file = record.origin.file
    findings = tuple(f for f in content.findings if f.where.file != file)
    content = replace(content, findings=findings, drafts=content.drafts | {file})
    if isinstance(record, Round):
        return replace(content, rounds=(*(r for r in content.rounds if r.origin.file != file), record))
    if isinstance(record, Document):
        return replace(content, documents=(*(d for d in content.documents if d.origin.file != file), record))
    assert isinstance(record, Article)
    return replace(content, articles=(*(a for a in content.articles if a.origin.file != file), record))
