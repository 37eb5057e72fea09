"""Rules on files beside a record: what is offered or shown exists."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from noticeboard.bilingual import Text
from noticeboard.checks.file_types import READABLE, ending_of, real_type
from noticeboard.errors import Finding, Place
from noticeboard.library import Library
from noticeboard.records.publication import Publication

# A Markdown link or picture whose target is neither an address with a scheme nor an anchor on the same page. A target
# may hold blanks in angle brackets, and a pair of parentheses: 附件(1).pdf is what a browser calls a second download.
_RELATIVE_LINK = re.compile(
    r"\]\(\s*(?![<]?(?:[a-zA-Z][a-zA-Z0-9+.-]*:|#|//))(?:<(?P<quoted>[^>#?]+)|(?P<bare>(?:[^()\s<>#?]|\([^()\s]*\))+))"
)
_CODE = re.compile(r"`[^`\n]*`")


def _publications(library: Library) -> Iterator[Publication]:
    yield from library.content.documents
    yield from library.content.articles


def attachments_exist(library: Library) -> Iterator[Finding]:
    """Every attachment lies beside its record."""
    for record in _publications(library):
        for n, attachment in enumerate(record.attachments):
            if _beside(record, attachment.file) not in library.content.files:
                yield Finding("attachment-missing", record.origin.at("attachments", n), {"file": attachment.file})


def an_attachment_can_be_opened(library: Library) -> Iterator[Finding]:
    """An attachment holds something, is of a type that readers can open, and is what its name says."""
    for record in _publications(library):
        for n, attachment in enumerate(record.attachments):
            path = library.content.files.get(_beside(record, attachment.file))
            if path is not None:
                yield from _unfit_attachment(path, attachment.file, record.origin.at("attachments", n))


def _unfit_attachment(path: Path, name: str, place: Place) -> Iterator[Finding]:
    ending = ending_of(name)
    try:
        if path.stat().st_size == 0:
            yield Finding("attachment-empty", place, {"file": name})
        elif ending not in READABLE:
            yield Finding("attachment-type-unfit", place, {"file": name, "type": ending or "?"})
        elif real := real_type(path, ending):
            yield Finding("attachment-type-wrong", place, {"file": name, "type": ending, "real": real})
    except OSError as error:
        yield Finding("file-unreadable", place, {"reason": error.strerror or type(error).__name__})


def links_in_a_text_lead_somewhere(library: Library) -> Iterator[Finding]:
    """A relative link or picture in a text leads to a record or to a file beside one."""
    known = _site_files(library)
    for record in _publications(library):
        if "](" not in record.body:
            continue
        for n, line in enumerate(record.body.split("\n")):
            for match in _RELATIVE_LINK.finditer(_CODE.sub("", line)):
                target = unquote(match["quoted"] or match["bare"])
                uri = _resolved(record.path, target)
                place = Place(record.origin.file, (record.origin.body_line or 1) + n)
                if target.startswith("/") or uri.startswith(".."):
                    yield Finding("path-escapes", place, {"value": target})
                elif uri.startswith(("announcements/", "news/")) and not uri.endswith("index.md") and uri not in known:
                    # Lists, and what lies elsewhere in the docs folder, are the generator's to know.
                    yield Finding("link-dead", place, {"target": target, "hint": _HINT})


_HINT = Text(
    "图片和附件放在本篇旁边，文件名一字不差；链接到本网的文章写到它的 .md 文件",
    "put pictures and attachments beside this file, under exactly this name; link to a page by its .md file",
)


def _site_files(library: Library) -> frozenset[str]:
    """Every record and every file beside one, as addresses in the site see them."""
    content = library.content
    docs = next((a.origin.file.removesuffix(f"{a.path}.md") for a in content.articles), "")
    records = (f"{record.path}.md" for record in _publications(library))
    return frozenset((*records, *(file.removeprefix(docs) for file in content.files)))


def _beside(record: Publication, name: str) -> str:
    """The path from the root of a file that a record names relative to itself."""
    return _resolved(record.origin.file, name)


def _resolved(base: str, name: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), name))
