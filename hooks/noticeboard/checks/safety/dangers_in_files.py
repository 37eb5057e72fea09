"""Rules on published files: each is what its name says, runs nothing, and hides nothing."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.checks.file_types import ending_of, real_type
from noticeboard.checks.personal.traces_in_files import documents
from noticeboard.errors import Finding, Place
from noticeboard.library import Library

_LISTED = "exe msi bat cmd com scr ps1 vbs vbe js jse wsf hta jar apk lnk reg dll sh app dmg"
_PROGRAMS = frozenset(_LISTED.split())
_PAGES = frozenset({"html", "htm", "xhtml", "shtml", "mht", "mhtml", "svgz", "swf", "php", "jsp", "asp", "aspx"})
_SVG_RUNS = re.compile(
    rb"<(?:\w+:)?(?:script|foreignObject|iframe|embed|object)\b|\son[a-z]{3,}\s*=|javascript:"
    rb"|(?:href|src)\s*=\s*[\"']?(?:https?:)?//|@import|url\(\s*[\"']?(?:https?:)?//",
    re.IGNORECASE,
)
_PROGRAM, _PAGE = Text("程序", "a program"), Text("网页", "a web page")
_SCRIPT, _MACROS = Text("脚本或外部引用", "a script or a reference to elsewhere"), Text("宏", "macros")
_MOST = 8 * 1024 * 1024


def a_published_file_is_what_its_name_says(library: Library) -> Iterator[Finding]:
    """A file that pretends to be another type deceives readers and their programs.

    What a record offers as an attachment is another rule's (`files.an_attachment_can_be_opened`).
    """
    attached = _attached(library)
    for file, path in library.content.files.items():
        ending = ending_of(file)
        if file in attached:
            continue
        try:
            real = real_type(path, ending)
        except OSError as problem:
            yield Finding("file-unreadable", Place(file), {"reason": problem.strerror or type(problem).__name__})
            continue
        if real:
            yield Finding("file-disguised", Place(file), {"type": ending, "real": real})


def a_published_file_runs_nothing(library: Library) -> Iterator[Finding]:
    """No file beside a record is a program or a page of its own, or a picture or a document that runs one.

    Of what is offered as an attachment, the type by name is another rule's.
    """
    facts, attached = library.once(documents), _attached(library)
    for file, path in library.content.files.items():
        by_name = file not in attached and _beside_a_record(file)
        kind = _kind_by_name(ending_of(file)) if by_name else None
        if not kind and ending_of(file) == "svg" and _svg_runs(path):
            kind = _SCRIPT
        if not kind and file in facts and facts[file].macros:
            kind = _MACROS
        if kind:
            yield Finding("file-active", Place(file), {"kind": kind})


def a_published_document_hides_nothing(library: Library) -> Iterator[Finding]:
    """What a document holds, its readers see: hidden text and sheets come out with a click."""
    for file, facts in library.once(documents).items():
        if facts.hidden:
            yield Finding("file-hides", Place(file))


def _attached(library: Library) -> frozenset[str]:
    content = library.content
    return frozenset(
        posixpath.normpath(posixpath.join(posixpath.dirname(record.origin.file), attachment.file))
        for record in (*content.documents, *content.articles)
        for attachment in record.attachments
    )


def _beside_a_record(file: str) -> bool:
    """Whether a file lies where the office puts what belongs to its records; elsewhere it is the site builder's."""
    return file.startswith("announcements/") or "/news/" in f"/{file}"


def _kind_by_name(ending: str) -> Text | None:
    return _PROGRAM if ending in _PROGRAMS else _PAGE if ending in _PAGES else None


def _svg_runs(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(_SVG_RUNS.search(file.read(_MOST)))
    except OSError:
        return False
