"""A .docx → its lines: what its readers see, and nothing of what it hides."""

import io
import re
import zipfile
from dataclasses import replace

import lxml.html
from lxml import etree

from noticeboard.drafts.draft import Todo
from noticeboard.importing.given import Given
from noticeboard.importing.readers.blocks import Walk, numbered
from noticeboard.importing.readers.hidden_in_word import HIDING, without_hidden
from noticeboard.importing.readers.pictures import Album
from noticeboard.importing.readers.web_page import named_picture, with_pictures
from noticeboard.importing.readers.word_numbers import with_numbers
from noticeboard.importing.unreadable import BROKEN, EMPTY, Unreadable

_MAIN = "word/document.xml"
_MOST = 64 * 1024 * 1024
"""Bytes of a part that are unpacked: a part that unpacks to more is no document."""
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='标题'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
"""
_NAME_OF_A_FILE = re.compile(
    r".*(?:图片|IMG|Image|Picture|DSC|screenshot|截图|微信)[\W_]*\d*.*|.*\.(?:jpe?g|png|gif|bmp|webp)|[\w-]*",
    re.I | re.A,
)


def read_word(name: str, data: bytes) -> Given:
    """What a .docx gives; its properties, comments and hidden words are no part of it. Raises Unreadable."""
    try:
        cleaned, todos = _cleaned(data)
        html = _html(cleaned)
    except Exception:  # what a broken archive makes of its readers is beyond counting
        raise Unreadable(name, BROKEN) from None
    if not html.strip():
        raise Unreadable(name, EMPTY)
    album = Album()
    blocks = list(with_pictures(Walk(named_picture).through(lxml.html.document_fromstring(html)), album, None))
    lines = []
    for block in blocks:
        picture = block.line.picture
        if picture and _NAME_OF_A_FILE.fullmatch(picture.alt):
            # Word calls a picture by the name of its file where nobody described it.
            picture = replace(picture, alt="")
            block = replace(block, line=replace(block.line, picture=picture, markdown=f"![]({picture.name})"))
        lines.append(block)
    return Given(name, numbered(lines), paged=True, todos=(*todos, *album.todos))


def _html(data: bytes) -> str:
    # Slow to load.
    import mammoth

    return str(mammoth.convert_to_html(io.BytesIO(data), style_map=_STYLES).value)


def _cleaned(data: bytes) -> tuple[bytes, tuple[Todo, ...]]:
    """The document without what it hides, and what is to be done about that."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        if any(part.file_size > _MOST for part in source.infolist()):
            raise ValueError("a part that unpacks to more than any document")
        parts = {name: source.read(name) for name in source.namelist()}
        main = etree.fromstring(parts[_MAIN], _parser())
        todos = without_hidden(main, {name: etree.fromstring(parts[name], _parser()) for name in HIDING & parts.keys()})
        if "word/numbering.xml" in parts:
            with_numbers(main, etree.fromstring(parts["word/numbering.xml"], _parser()))
        parts[_MAIN] = etree.tostring(main, encoding="UTF-8", xml_declaration=True, standalone=True)
        for name, part in parts.items():
            target.writestr(name, part)
    return out.getvalue(), todos


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)
