"""Any file → what it gives, by what it is and not only by what it is called."""

import re
from collections.abc import Iterator
from pathlib import Path

from noticeboard.importing.given import Given
from noticeboard.importing.readers.markdown_text import read_markdown
from noticeboard.importing.readers.plain_text import read_plain
from noticeboard.importing.readers.web_page import read_page
from noticeboard.importing.readers.word import read_word
from noticeboard.importing.unreadable import EMPTY, NO_FILE, OLD_WORD, OTHER, PDF, PICTURE, Unreadable

_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|div|p|table|meta)\b", re.I)
_ARCHIVE, _OLE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_TEXTS = frozenset({".txt", ".text", "", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml"})
READABLE = frozenset({*_TEXTS, ".docx"} - {""})
"""The endings of the files that a folder is searched for."""
STANDARD_INPUT = "-"


def read_file(path: Path) -> Given:
    """What the file gives. Raises Unreadable."""
    try:
        data = path.read_bytes()
    except OSError:
        raise Unreadable(str(path), NO_FILE) from None
    return read_bytes(path.name, data, path.parent)


def read_bytes(name: str, data: bytes, folder: Path | None = None) -> Given:
    """What a file of this name with these bytes gives; `-` is a text without a file. Raises Unreadable."""
    ending = Path(name).suffix.lower()
    if not data.strip():
        raise Unreadable(name, EMPTY)
    if data.startswith(_ARCHIVE) and ending not in (".xlsx", ".pptx", ".zip", ".ofd", ".odt"):
        given = read_word(name, data)
    elif data.startswith(_OLE):
        raise Unreadable(name, OLD_WORD)
    elif data.startswith(_PDF):
        raise Unreadable(name, PDF)
    elif data.startswith(_PICTURES):
        raise Unreadable(name, PICTURE)
    elif ending not in _TEXTS and name != STANDARD_INPUT:
        raise Unreadable(name, OTHER)
    elif ending in (".html", ".htm", ".xhtml", ".shtml") or _PAGE.match(data):
        given = read_page(name, data, folder)
    elif ending in (".md", ".markdown"):
        given = read_markdown(name, data, folder)
    else:
        given = read_plain(name, data)
    if not given.lines:
        raise Unreadable(name, EMPTY)
    return given


def files_in(folder: Path) -> Iterator[Path]:
    """The files of a folder that can be imported, in order; those in folders within are others' pictures."""
    yield from sorted(
        path for path in folder.iterdir() if path.suffix.lower() in READABLE and not path.name.startswith((".", "~"))
    )
