"""A value that a line about the text gives, and the line that it stands in."""

from typing import NamedTuple

from noticeboard.importing.given import Line


class Datum(NamedTuple):
    """`field` is a label's of `labels`, or authors, correspondents, photographers. `line` is None for a <meta>."""

    field: str
    value: str
    label: str
    line: Line | None
