"""A decision: which matter goes to which body, and why."""

from typing import Annotated

from noticeboard.records.silence import CheckedRecord
from noticeboard.records.written import Flag, OneOrMany


class Decision(CheckedRecord):
    """A line of the table that leads readers. `turn_to` is the name of a standing body.

    `inspected`: while a round is open, its groups take the matter, too, if it is about one of their units.
    """

    matter: str
    turn_to: str
    examples: Annotated[tuple[str, ...], OneOrMany] = ()
    inspected: Flag = False
    why: str | None = None
