"""A file as given → the drafts of its records, the one way from the readers to what is written."""

from dataclasses import dataclass

from noticeboard.drafts.draft import Draft
from noticeboard.importing.article import article_of
from noticeboard.importing.given import Given
from noticeboard.importing.inspection.drafting import drafts_of
from noticeboard.importing.kind_told import ARTICLE
from noticeboard.importing.own_document import own_record
from noticeboard.importing.taking_in import take_in
from noticeboard.library import Library


@dataclass(frozen=True, slots=True)
class Imported:
    """What one file gave: its lines, and the drafts of its records."""

    given: Given
    drafts: tuple[Draft, ...]


def imported(given: Given, library: Library | None = None, kind: str | None = None) -> Imported:
    """The drafts of what a file gave. `library` are the records it may refer to, `kind` what the officer says it is."""
    if own := own_record(given):
        return Imported(given, (own,))
    intake = take_in(given, kind)
    if intake.kind == ARTICLE:
        return Imported(given, (article_of(intake, library),))
    return Imported(given, drafts_of(intake, library))
