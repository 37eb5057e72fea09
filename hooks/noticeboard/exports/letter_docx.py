"""The letter as a .docx, to type in. It says nothing of who made it or when."""

import io
from collections.abc import Iterator
from datetime import datetime

from noticeboard.exports.made_file import MadeFile
from noticeboard.exports.undated import undated
from noticeboard.letter import LETTER
from noticeboard.library import Library
from noticeboard.words import Words

PATH = "complaints/letter/form.docx"
"""A name that gives nothing away in somebody's folder of downloads."""

_FACE = "FangSong"
_NO_DAY = datetime(2000, 1, 1)
_BLANK = "＿" * 24


def letter_docx(library: Library, words: Words) -> Iterator[MadeFile]:
    """The file, on one page of A4."""
    yield MadeFile(PATH, lambda: _bytes(words))


def _bytes(words: Words) -> bytes:
    # Slow to load, and whoever only checks the content writes no letter.
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(20)
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FACE, Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), _FACE)
    style.paragraph_format.space_after = Pt(3)
    heading = document.add_paragraph()
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = heading.add_run(words("letter.heading"))
    run.bold, run.font.size = True, Pt(18)
    for line in LETTER:
        document.add_paragraph(f"{words(f'letter.{line.key}')}{words('site.colon')}")
        for _ in range(line.blanks):
            document.add_paragraph(_BLANK)
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = properties.title = ""
    properties.created = properties.modified = _NO_DAY
    written = io.BytesIO()
    document.save(written)
    return undated(written)
