"""Lines → Markdown as records have it: paragraphs, headings, lists, tables, pictures."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from noticeboard.importing.escaping import escaped, in_cell
from noticeboard.importing.given import Line

_HEADING = re.compile(
    r"(?:(?P<first>[一二三四五六七八九十]{1,3}、)|(?P<second>[（(][一二三四五六七八九十]{1,3}[）)]))\S.{0,38}"
)
_ENDS = tuple("。；：，！？;:,")
_ITEM = re.compile(r" *(?:- |\d+\. |> )")
_HIGHEST = 2
"""The title of the page is its only heading of level 1."""


def body_of(lines: Sequence[Line], *, marked: bool = False) -> str:
    """The text of a record, without a line end at its end. `marked` says that every heading is marked as one."""
    blocks: list[str] = []
    for _, run in groupby(_kinds(lines), lambda pair: pair[0]):
        of_run = [line for _, line in run]
        if of_run[0].cells:
            blocks.append(table(tuple(line.cells for line in of_run)))
        elif _ITEM.match(of_run[0].markdown):
            blocks.append("\n".join(_item(line, before) for line, before in zip(of_run, [None, *of_run], strict=False)))
        else:
            blocks += [_block(line, marked) for line in of_run]
    return "\n\n".join(blocks)


def heading_level(line: Line) -> int:
    """Which level the line has as a heading: its own, or that of 一、 and （一） set as a line of their own; else 0."""
    if line.level:
        return max(_HIGHEST, line.level)
    match = _HEADING.fullmatch(line.text)
    if not match or line.text.endswith(_ENDS) or line.cells:
        return 0
    return _HIGHEST if match["first"] else _HIGHEST + 1 if line.bold else 0


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table of Markdown, its first row as the head."""
    width = max(map(len, rows))
    head, *others = ([in_cell(escaped(cell)) for cell in [*row, *[""] * (width - len(row))]] for row in rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * width, *others))


def _kinds(lines: Sequence[Line]) -> Iterator[tuple[str, Line]]:
    """Each line with what it belongs to: a table, a list, or nothing."""
    for line in lines:
        if line.cells:
            yield f"table {line.table}", line
        elif match := _ITEM.match(line.markdown):
            yield "quotation" if match[0].strip() == ">" else "list", line
        else:
            yield "", line


def _item(line: Line, before: Line | None) -> str:
    # In a quotation, an empty line keeps two paragraphs apart.
    return f">\n{line.markdown}" if before is not None and line.markdown.startswith("> ") else line.markdown


def _block(line: Line, marked: bool) -> str:
    level = max(_HIGHEST, line.level) if line.level else 0 if marked else heading_level(line)
    return f"{'#' * level} {line.markdown}" if level else line.markdown
