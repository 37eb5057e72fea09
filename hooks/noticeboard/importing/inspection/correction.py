"""A correction → its draft. What is corrected stands in its text; the record has no fields of its own for it."""

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Draft, Todo
from noticeboard.importing.body_text import body_of
from noticeboard.importing.intake import Intake

_ROUND_TOO = Text(
    "更正的内容也要改到这一轮的 round.yml 和公告里，公告写上 updated 和 change",
    "correct the round's round.yml and its notice, too, and write `updated` and `change` in the notice",
)


def draft_of_correction(intake: Intake) -> tuple[Draft, ...]:
    """The draft of a correction, with the reminder that the data must be corrected with it."""
    fields = {"kind": "correction", **intake.fields}
    return (Draft("correction", fields, body_of(intake.body), (*intake.todos, Todo(_ROUND_TOO, "change"))),)
