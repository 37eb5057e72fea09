"""A sheet of paper to write a record on, set like an official document (domain: print)."""

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from noticeboard.exports.undated import undated

_TITLE_FACE, _TEXT_FACE, _HEADING_FACE = "FangSong", "FangSong", "SimHei"
_MARGINS = (37, 26, 35, 28)
"""Top, right, bottom, left, in mm."""
_TITLE_SIZE, _TEXT_SIZE, _TABLE_SIZE = 22, 16, 12
_WIDEST_PICTURE = 150
_NO_DAY = datetime(2000, 1, 1)
_STYLES = {"": "Normal", "quote": "Quote", "bullet": "List Bullet"}


class Paper:
    """The document in the making."""

    def __init__(self) -> None:
        # Slow to load, and few commands write Word files.
        from docx import Document
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.oxml.ns import qn
        from docx.shared import Mm, Pt

        self._qn, self._mm, self._pt, self._align = qn, Mm, Pt, WD_ALIGN_PARAGRAPH
        self._document = Document()
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = map(Mm, _MARGINS)
        self._face("Normal", _TEXT_FACE, _TEXT_SIZE)
        self._face("Title", _TITLE_FACE, _TITLE_SIZE)
        for level in range(1, 7):
            self._face(f"Heading {level}", _HEADING_FACE, _TEXT_SIZE)

    def title(self, text: str) -> None:
        paragraph = self._document.add_paragraph(text, "Title")
        paragraph.alignment = self._align.CENTER

    def subtitle(self, text: str) -> None:
        paragraph = self._document.add_paragraph(text)
        paragraph.alignment = self._align.CENTER

    def heading(self, level: int) -> Any:
        """An empty heading, to which words are added."""
        return self._document.add_paragraph(style=f"Heading {level}")

    def paragraph(self, style: str) -> Any:
        """An empty paragraph of the text, or of a `quote` or a `bullet`."""
        return self._document.add_paragraph(style=_STYLES[style])

    def signature(self, text: str) -> None:
        self._document.add_paragraph(text).alignment = self._align.RIGHT

    def caption(self, text: str) -> None:
        """A line above a table."""
        self._document.add_paragraph().add_run(text).bold = True

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        table = self._document.add_table(len(rows), max(map(len, rows)), "Table Grid")
        for row, written in zip(rows, table.rows, strict=True):
            for text, cell in zip(row, written.cells, strict=False):
                first, *more = text.split("\n")
                cell.paragraphs[0].add_run(first).font.size = self._pt(_TABLE_SIZE)
                for line in more:
                    cell.add_paragraph().add_run(line).font.size = self._pt(_TABLE_SIZE)
        self._document.add_paragraph()

    def picture(self, path: Path, alt: str) -> None:
        shape = self._document.add_picture(str(path))
        if shape.width > (widest := self._mm(_WIDEST_PICTURE)):
            shape.height = int(shape.height * widest / shape.width)
            shape.width = widest
        shape._inline.docPr.set("descr", alt)

    def link(self, paragraph: Any, text: str, address: str) -> None:
        """Words that lead to an address."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml import OxmlElement

        link = OxmlElement("w:hyperlink")
        link.set(self._qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        link.append(paragraph.add_run(text)._r)
        paragraph._p.append(link)

    def bytes(self) -> bytes:
        """The file. It says nothing of who made it or when."""
        properties = self._document.core_properties
        properties.author = properties.last_modified_by = properties.comments = properties.title = ""
        properties.created = properties.modified = _NO_DAY
        out = io.BytesIO()
        self._document.save(out)
        return undated(out)

    def _face(self, style: str, face: str, size: int) -> None:
        found = self._document.styles[style]
        found.font.name, found.font.size = face, self._pt(size)
        found.element.get_or_add_rPr().get_or_add_rFonts().set(self._qn("w:eastAsia"), face)
