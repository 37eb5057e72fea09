"""Where a record was written: its file, and the line of every value in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noticeboard.errors import Place

Location = tuple[str | int, ...]
"""The way to a value inside a record: canonical keys, and indexes of lists counted from 0."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A record's file (relative to the site's root, with `/`) and the lines of its values, counted from 1."""

    file: str
    lines: Mapping[Location, int] = field(default_factory=dict)
    body_line: int | None = None

    def at(self, *location: str | int) -> Place:
        """The place of the value at `location`, or of the nearest thing around it that has a line."""
        for length in range(len(location), -1, -1):
            line = self.lines.get(location[:length])
            if line is not None:
                return Place(self.file, line)
        return Place(self.file)


@dataclass(frozen=True, slots=True)
class Gathered(Origin):
    """The origin of a record that is still being made: its values come from flags, cells of a table, lines of a file.

    `file` is the one that it will have; `places` where each value was given.
    """

    places: Mapping[Location, Place] = field(default_factory=dict)

    def at(self, *location: str | int) -> Place:
        """The place of the value at `location`, or of the nearest thing around it that was given somewhere."""
        for length in range(len(location), -1, -1):
            place = self.places.get(location[:length])
            if place is not None:
                return place
        return Place(self.file)
