"""A table as it was given, whatever file it came in: rows of cells that know their places."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noticeboard.errors import Finding, Place


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is not blank: its `text` without blanks at its ends, and where it stands.

    `doubt` is the code of what is to be said of it where its text turns out to be no value of its column: a spreadsheet
    stored it as a number or a date, and what was written may have been something else.
    """

    text: str
    place: Place
    doubt: str = ""


Row = Mapping[int, Cell]
"""The cells of a row that are not blank, by the number of their column, from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table's rows, without blank ones; `place` stands for all of it. `findings` are what its file has wrong."""

    place: Place
    rows: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
