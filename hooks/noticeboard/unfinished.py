"""Drafts that are not finished, in a preview: what is wrong with one is said, and holds nothing else back."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from noticeboard.errors import Finding, Severity
from noticeboard.library import Library, library_of
from noticeboard.reading.content import Content

_NOT_SHOWN = frozenset({"url-duplicate", "address-reserved", "channel-incomplete"})
"""What is wrong with a record whose page would be written over another one, or has nothing to show in a place."""


class Forgiven(NamedTuple):
    """A preview's library without the drafts that cannot be shown, which are `left_out`, by their files."""

    library: Library
    findings: tuple[Finding, ...]
    left_out: tuple[str, ...]


def forgiven(findings: Iterable[Finding], content: Content) -> tuple[Finding, ...]:
    """The findings, in which no error of a draft is more than a warning."""
    return tuple(
        replace(finding, grade=Severity.WARNING)
        if finding.severity is Severity.ERROR and content.drafted(finding.where.file)
        else finding
        for finding in findings
    )


def with_drafts_forgiven(library: Library, findings: tuple[Finding, ...]) -> Forgiven:
    """What a preview can show of the library, in which `findings` were found."""
    content = library.content
    unfit = {
        finding.where.file for finding in findings if finding.code in _NOT_SHOWN and content.drafted(finding.where.file)
    }
    if unfit:
        kept = _without(unfit, content)
        library = library_of(kept, library.settings, library.site, library.moment, preview=True)
    files = content.drafts | {document.origin.file for document in content.documents}
    shown = {round_.record.origin.file for round_ in library.rounds}
    shown |= {document.record.origin.file for document in library.documents}
    shown |= {article.record.origin.file for article in library.articles}
    hidden = sorted(file for file in files - shown if content.drafted(file))
    return Forgiven(library, forgiven(findings, content), tuple(hidden))


def _without(files: set[str], content: Content) -> Content:
    """The content as if these records could not be read."""
    return replace(
        content,
        rounds=tuple(record for record in content.rounds if record.origin.file not in files),
        documents=tuple(record for record in content.documents if record.origin.file not in files),
        articles=tuple(record for record in content.articles if record.origin.file not in files),
        unread=content.unread | {record.id for record in content.rounds if record.origin.file in files},
    )
