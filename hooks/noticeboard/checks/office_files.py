"""What a document tells beside what it shows: who wrote it, and what was struck out, remarked or hidden in it.

Office files of today, and the OFD of GB/T 33190, are zip archives of XML; those of before 2007 are OLE files.
"""

import logging
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import olefile

ARCHIVES = frozenset({"docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "dotx", "odt", "ods", "odp", "ofd"})
OLE = frozenset({"doc", "xls", "ppt", "wps", "et", "dps"})
ENDINGS = ARCHIVES | OLE | {"pdf"}

_MOST = 32 * 1024 * 1024
"""Bytes of a part of an archive that are looked at: a part that unpacks to more is no document."""
_NAMING = frozenset({"creator", "lastModifiedBy", "Manager", "Author", "initial-creator"})
_PROPERTIES = re.compile(r"(?:.*/)?(?:docProps/(?:core|app)\.xml|meta\.xml|OFD\.xml)")
# What Word keeps of a text that was changed, or does not show.
_REMARKS = re.compile(r"word/comments\w*\.xml|xl/(?:threadedC|c)omments[\w/]*\.xml|ppt/comments/.*\.xml")
_REVISIONS = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo)[ >]")
_VANISHED = re.compile(rb"<w:vanish(?:\s*/>|\s+w:val=\"(?:1|true|on)\")")
_HIDDEN_SHEETS = re.compile(rb"<sheet\b[^>]*\bstate=\"(?:hidden|veryHidden)\"")
_HAS_TEXT = re.compile(rb"<(?:\w+:)?t(?:ext)?[ >]")


# It tells of everything unusual in a file on standard error.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


class OfficeFacts(NamedTuple):
    """What a document tells: names of authors; and whether it holds remarks, revisions or hidden parts."""

    authors: tuple[str, ...] = ()
    remarks: bool = False
    revisions: bool = False
    hidden: bool = False
    macros: bool = False


def office_facts(path: Path, ending: str) -> OfficeFacts:
    """What the document at `path` tells, whose name has this `ending`; nothing where it cannot be read as such.

    Raises OSError where the file cannot be opened.
    """
    with path.open("rb"):
        pass  # what follows would take a file that cannot be opened for a broken one
    try:
        if ending == "pdf":
            return OfficeFacts(authors=_names(_of_pdf(path)))
        if ending in OLE and olefile.isOleFile(path):
            return _of_ole(path)
        return _of_archive(path)
    except Exception:  # a broken document is found by its type; what its readers raise is beyond counting
        return OfficeFacts()


def _of_pdf(path: Path) -> Iterator[str | None]:
    # Slow to load, and most contents hold no PDF.
    import pypdf

    reader = pypdf.PdfReader(path)
    if reader.metadata:
        yield reader.metadata.author
    if reader.xmp_metadata:
        yield from reader.xmp_metadata.dc_creator or ()


def _of_ole(path: Path) -> OfficeFacts:
    with olefile.OleFileIO(path) as ole:
        told = ole.get_metadata()
        encoding = "utf-8" if told.codepage in (None, 65001, -535) else "gb18030"
        written = (told.author, told.last_saved_by, told.manager)
        names = (value.decode(encoding, "replace") if isinstance(value, bytes) else value for value in written)
        return OfficeFacts(authors=_names(names), macros=ole.exists("Macros") or ole.exists("_VBA_PROJECT_CUR"))


def _of_archive(path: Path) -> OfficeFacts:
    with zipfile.ZipFile(path) as archive:
        parts = {part.filename: part for part in archive.infolist() if part.file_size <= _MOST}
        remarked = [name for name in parts if _REMARKS.fullmatch(name)]
        text = archive.read("word/document.xml") if "word/document.xml" in parts else b""
        book = archive.read("xl/workbook.xml") if "xl/workbook.xml" in parts else b""
        properties = [archive.read(name) for name in parts if _PROPERTIES.fullmatch(name)]
        return OfficeFacts(
            authors=_names(name for xml in properties for name in _named_in(xml)),
            remarks=any(_HAS_TEXT.search(archive.read(name)) for name in remarked),
            revisions=bool(_REVISIONS.search(text)),
            hidden=bool(_VANISHED.search(text) or _HIDDEN_SHEETS.search(book)),
            macros=any(name.endswith("vbaProject.bin") for name in parts),
        )


def _named_in(xml: bytes) -> Iterator[str | None]:
    for element in ElementTree.fromstring(xml).iter():
        if element.tag.rpartition("}")[2] in _NAMING:
            yield element.text


def _names(written: Iterator[str | None]) -> tuple[str, ...]:
    """The names, each once."""
    return tuple(dict.fromkeys(name.strip("\0 \t\r\n") for name in written if name and name.strip("\0 \t\r\n")))
