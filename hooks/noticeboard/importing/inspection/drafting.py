"""A text that was taken in → the drafts of its records, by the kind of document that it is."""

from collections.abc import Callable, Mapping

from noticeboard.drafts.draft import Draft
from noticeboard.importing.inspection.correction import draft_of_correction
from noticeboard.importing.inspection.feedback import draft_of_feedback
from noticeboard.importing.inspection.notice import drafts_of_notice
from noticeboard.importing.inspection.rectification import draft_of_rectification
from noticeboard.importing.inspection.withdrawal import draft_of_withdrawal
from noticeboard.importing.intake import Intake
from noticeboard.library import Library

_DRAFTS: Mapping[str, Callable[[Intake], tuple[Draft, ...]]] = {
    "notice": drafts_of_notice,
    "withdrawal": draft_of_withdrawal,
    "correction": draft_of_correction,
    "feedback": draft_of_feedback,
    "rectification": draft_of_rectification,
}


def drafts_of(intake: Intake, library: Library | None) -> tuple[Draft, ...]:
    """The drafts that a text gives: for a notice those of its round and of itself, for every other kind its own."""
    return _DRAFTS[intake.kind](intake)
