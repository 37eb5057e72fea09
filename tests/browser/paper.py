"""What Chromium prints of a page: its sheets, with every character in its place, in points from the top left."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

import pypdfium2
from pypdfium2 import raw

if TYPE_CHECKING:
    from PIL import Image
    from playwright.sync_api import Page

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
TOP, RIGHT, BOTTOM, LEFT = 37 * MM, 184 * MM, 262 * MM, 28 * MM
"""The edges of the text on A4 (domain: print)."""

_HYPHENS = {"\x02": "-", "\ufffe": "-"}
"""What the reader makes of a hyphen at the end of a line."""


@dataclass(frozen=True)
class Glyph:
    """A character: where its line stands, where its ink begins and ends, and its size."""

    text: str
    baseline: float
    start: float
    left: float
    right: float
    top: float
    bottom: float
    size: float


@dataclass(frozen=True)
class Line:
    """The characters on one baseline, from left to right."""

    glyphs: tuple[Glyph, ...]

    @property
    def text(self) -> str:
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def baseline(self) -> float:
        return self.glyphs[0].baseline


class Sheet:
    """One printed page."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self.width, self.height = page.get_size()

    @cached_property
    def glyphs(self) -> tuple[Glyph, ...]:
        """All ink that is text, in the order in which it was set."""
        return tuple(_glyphs(self._page.get_textpage(), self.height))

    @property
    def body(self) -> tuple[Glyph, ...]:
        """Without the page number."""
        return tuple(glyph for glyph in self.glyphs if glyph.baseline < BOTTOM)

    @property
    def text(self) -> str:
        """Without any blank, and without the page number."""
        return "".join(glyph.text for glyph in self.body)

    @property
    def lines(self) -> list[Line]:
        """From top to bottom, without the page number."""
        return _lines(self.body)

    @property
    def number(self) -> Line:
        (line,) = _lines(glyph for glyph in self.glyphs if glyph.baseline >= BOTTOM)
        return line

    def picture(self, scale: float = 2) -> Image.Image:
        """`scale` pixels a point."""
        return self._page.render(scale=scale).to_pil().convert("RGB")


def print_page(page: Page) -> list[Sheet]:
    """The sheets of what stands in the browser, as its reader would print it."""
    return [Sheet(sheet) for sheet in pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))]


def plain(text: str) -> str:
    """As the characters of a sheet are: the forms that fonts share made one, no blanks."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def _glyphs(text: pypdfium2.PdfTextPage, height: float) -> Iterator[Glyph]:
    x, y, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX()
    for index in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(text, index))
        char = plain(_HYPHENS.get(char, char))
        if not char:
            continue
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        raw.FPDFText_GetMatrix(text, index, matrix)
        left, bottom, right, top = text.get_charbox(index)
        size = raw.FPDFText_GetFontSize(text, index) * matrix.a
        yield Glyph(char, height - y.value, x.value, left, right, height - top, height - bottom, size)


def _lines(glyphs: Iterable[Glyph]) -> list[Line]:
    placed = sorted(glyphs, key=lambda glyph: (round(glyph.baseline), glyph.start))
    return [Line(tuple(line)) for _, line in groupby(placed, key=lambda glyph: round(glyph.baseline))]
