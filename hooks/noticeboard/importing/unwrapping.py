"""Paragraphs that a mail or a copy from a PDF cut into lines of one width, put together again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from noticeboard.importing.given import Line

_ENDS = tuple("。！？；：”’）)】…!?;:")
_SHORTEST, _FEWEST = 16, 3
_SLACK = 4
"""Characters by which lines of one width differ: punctuation is not left at the beginning of a line."""


def unwrapped(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of one paragraph joined where the text was cut; as they are where it was not."""
    width = max((_width(line) for line in lines), default=0)
    full = [line for line in lines if width - _width(line) <= _SLACK]
    cut = [line for line in full if not line.text.endswith(_ENDS)]
    if width < _SHORTEST or width > 60 or len(cut) < _FEWEST or 2 * len(full) < len(lines):
        return tuple(lines)
    return tuple(_joined(lines, width))


def _width(line: Line) -> int:
    """How much of the page's width a line takes: figures and letters take half as much as a Chinese character."""
    return sum(1 if char.isascii() else 2 for char in line.text) // 2


def _joined(lines: Sequence[Line], width: int) -> Iterator[Line]:
    whole: Line | None = None
    for line, before in zip(lines, [None, *lines], strict=False):
        if whole and before and _goes_on(before, line, width):
            whole = replace(whole, text=whole.text + line.text, markdown=whole.markdown + line.markdown)
            continue
        if whole:
            yield whole
        whole = line
    if whole:
        yield whole


def _goes_on(before: Line, line: Line, width: int) -> bool:
    """Whether a line goes on in the next: it is full, and nothing stands between."""
    full = width - _width(before) <= _SLACK and line.number == before.number + 1
    return full and not (before.cells or line.cells or before.level or line.level)
