"""A file as given → the drafts of its records, the one way from the readers to what is written."""

from dataclasses import dataclass

from noticeboard.drafts.draft import Draft
from noticeboard.importing.article import article_of
from noticeboard.importing.given import Given
from noticeboard.importing.inspection import drafts_of
from noticeboard.importing.intake import Intake
from noticeboard.importing.kind_told import ARTICLE
from noticeboard.importing.taking_in import take_in
from noticeboard.library import Library


@dataclass(frozen=True, slots=True)
class Imported:
    """What one file gave: how it was taken in, and the drafts of its records."""

    intake: Intake
    drafts: tuple[Draft, ...]

    @property
    def todos(self) -> int:
        """How many things are left to do."""
        return sum(len(draft.todos) for draft in self.drafts)


def imported(given: Given, library: Library | None = None, kind: str | None = None) -> Imported:
    """The drafts of what a file gave. `library` are the records it may refer to, `kind` what the officer says it is."""
    intake = take_in(given, kind)
    if intake.kind == ARTICLE:
        return Imported(intake, (article_of(intake, library),))
    return Imported(intake, drafts_of(intake, library))
