"""A tree of HTML → lines: paragraphs, headings, list items, rows of tables, pictures, in the order of reading."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from noticeboard.importing.escaping import at_line_start
from noticeboard.importing.given import Line, Picture
from noticeboard.importing.readers.inline import SEAM, Piece, is_bold, markdown, plain, styled
from noticeboard.importing.readers.tables import is_data, rows

_WORD = re.compile(r"\w+")
_BLOCKS = frozenset(
    _WORD.findall(
        "address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer"
        " form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th"
        " thead tr ul"
    )
)
_UNSEEN = frozenset(
    _WORD.findall("aside nav script style noscript template iframe select option button input textarea svg object head")
)
_SEAMED = frozenset({"span", "em", "time", "a", "i", "small", "label"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)

PictureOf = Callable[[HtmlElement], Picture | None]
"""Fetches the picture of an <img>; None where there is none to be had."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line with the element that it stands in. Its number is not given yet."""

    line: Line
    element: HtmlElement


class Walk:
    """Goes through a tree once and gathers its blocks; with `seams`, words have SEAM where two elements meet."""

    def __init__(self, picture_of: PictureOf, *, seams: bool = False) -> None:
        self._picture_of = picture_of
        self._seams = seams
        self._run: list[Piece] = []
        self._mark = ""
        self._tables = 0
        self.blocks: list[Block] = []

    def through(self, element: HtmlElement) -> list[Block]:
        """The blocks of the element."""
        self._enter(element, Piece(""))
        self._end(element)
        return self.blocks

    def _enter(self, element: HtmlElement, style: Piece) -> None:
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _UNSEEN or is_hidden(element):
            return
        if tag == "br":
            self._end(element.getparent())
        elif tag == "img":
            self._picture(element)
        elif tag == "table" and is_data(element):
            self._end(element.getparent())
            self._table(element)
        elif tag in _BLOCKS:
            self._block(element, tag, style)
        else:
            self._inside(element, styled(tag, element.get("href", ""), style))

    def _block(self, element: HtmlElement, tag: str, style: Piece) -> None:
        self._end(element.getparent() if element.getparent() is not None else element)
        mark = self._mark
        if tag == "li":
            self._mark = f"{mark}{_bullet(element)}"
        elif tag == "blockquote":
            self._mark = f"{mark}> "
        self._inside(element, Piece("") if tag[0] == "h" and tag[1:].isdigit() else style)
        self._end(element)
        self._mark = mark

    def _inside(self, element: HtmlElement, style: Piece) -> None:
        if element.text:
            self._run.append(replace(style, text=element.text))
        for child in element:
            self._seam(child)
            self._enter(child, style)
            if child.tail:
                self._seam(child)
                self._run.append(replace(style, text=child.tail))

    def _seam(self, child: HtmlElement) -> None:
        """Mark where an element begins or ends within a line."""
        if self._seams and self._run and child.tag in _SEAMED:
            self._run[-1] = replace(self._run[-1], text=f"{self._run[-1].text}{SEAM}")

    def _end(self, element: HtmlElement) -> None:
        """A line ends here, if one was begun."""
        run, self._run = self._run, []
        text = plain(run)
        if not text:
            return
        level = _level(element)
        shown = markdown(run)
        shown = f"{self._mark}{shown}" if self._mark else at_line_start(shown)
        if self._mark.lstrip(" ")[:1].isdigit() or self._mark.lstrip(" ").startswith("- "):
            # The next line of the same item is no item of its own.
            self._mark = " " * len(self._mark)
        self.blocks.append(Block(Line(text, 0, shown, level, is_bold(run)), element))

    def _table(self, element: HtmlElement) -> None:
        self._tables += 1
        for row in rows(element):
            text = " ".join(cell for cell in row if cell)
            self.blocks.append(Block(Line(text, 0, text, cells=row, table=self._tables), element))

    def _picture(self, element: HtmlElement) -> None:
        picture = self._picture_of(element)
        if picture:
            self._end(element.getparent())
            shown = f"![{picture.alt}]({picture.name})"
            self.blocks.append(Block(Line("", 0, shown, picture=picture), element))


def is_hidden(element: HtmlElement) -> bool:
    """Whether a reader of the page does not see it."""
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")))


def seamless(block: Block, between: str = "") -> Block:
    """The block with `between` where two elements met."""
    line = block.line
    return replace(block, line=replace(line, text=_seams(line.text, between), markdown=_seams(line.markdown, between)))


def _seams(text: str, between: str) -> str:
    return re.sub(f"{SEAM}+", between, text).strip() if SEAM in text else text


def numbered(blocks: list[Block]) -> tuple[Line, ...]:
    """The lines, numbered as paragraphs from 1 on."""
    return tuple(replace(block.line, number=n) for n, block in enumerate(blocks, 1))


def _level(element: HtmlElement) -> int:
    for around in (element, *element.iterancestors()):
        if isinstance(around.tag, str) and re.fullmatch("h[1-6]", around.tag):
            return int(around.tag[1])
        if around.tag in ("p", "div", "td", "li", "body"):
            return 0
    return 0


def _bullet(element: HtmlElement) -> str:
    parent = element.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    before = sum(1 for item in element.itersiblings("li", preceding=True))
    start = parent.get("start", "1")
    return f"{before + (int(start) if start.isdigit() else 1)}. "
