"""An edit of a source file."""

from typing import NamedTuple


class Edit(NamedTuple):
    """In the line of a file with this number, counted from 1: what stands from `start` to `end` becomes `right`.

    `old` is what must stand there. `whole` says that the line goes, too.
    """

    line: int
    start: int
    end: int
    old: str
    right: str
    whole: bool = False
