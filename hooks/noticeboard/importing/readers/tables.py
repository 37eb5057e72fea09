"""Tables of HTML: which ones hold data and not the layout of a page, and their rows with merged cells taken apart."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

_BLANKS = re.compile(r"[ \t\n\r\xa0\u3000]+")
_PARAGRAPHS = 3
_WIDEST = 60
"""Columns. A page that says more means to harm."""


def is_data(table: HtmlElement) -> bool:
    """Whether it is a table to read: rows of two cells and more, no table within. Old pages use tables as frames.

    A single row of which one cell holds several paragraphs is the frame of an article.
    """
    if table.xpath(".//table"):
        return False
    rows_of_cells = [row.xpath("./td | ./th") for row in table.iter("tr")]
    if len(rows_of_cells) == 1 and any(len(cell.xpath(".//p")) >= _PARAGRAPHS for cell in rows_of_cells[0]):
        return False
    return any(len(cells) > 1 for cells in rows_of_cells)


def rows(table: HtmlElement) -> Iterator[tuple[str, ...]]:
    """The texts of its cells, row by row. A cell that spans several stands in each of them."""
    spanning: dict[int, tuple[int, str]] = {}
    for row in table.iter("tr"):
        cells: list[str] = []
        for cell in row.xpath("./td | ./th"):
            _take_over(cells, spanning)
            text = _text(cell)
            for _ in range(min(_span(cell, "colspan"), _WIDEST - len(cells))):
                if (down := _span(cell, "rowspan")) > 1:
                    spanning[len(cells)] = (down - 1, text)
                cells.append(text)
        _take_over(cells, spanning)
        if any(cells):
            yield tuple(cells)


def _take_over(cells: list[str], spanning: dict[int, tuple[int, str]]) -> None:
    """Add the cells that reach down from the rows above, up to the next free column."""
    while len(cells) in spanning:
        left, text = spanning.pop(len(cells))
        if left > 1:
            spanning[len(cells)] = (left - 1, text)
        cells.append(text)


def _span(cell: HtmlElement, name: str) -> int:
    written = cell.get(name, "1")
    return max(1, int(written)) if written.isdigit() and len(written) < 4 else 1


def _text(cell: HtmlElement) -> str:
    """The words of a cell; the paragraphs in it are parted by a line end."""
    parts: list[str] = []
    for node in cell.iter():
        if node.tag in ("script", "style"):
            node.text = ""
        if node.tag in ("p", "br", "div", "li"):
            parts.append("\n")
        if node.text and isinstance(node.tag, str):
            parts.append(node.text)
        if node.tail and node is not cell:
            parts.append(node.tail)
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)
