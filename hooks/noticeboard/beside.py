"""Files that lie beside records: which of them may not be public, because what they belong to is not."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from noticeboard.library import Library
from noticeboard.records.publication import Publication

# What surrounds the name of a file in Markdown and HTML.
_AROUND = re.compile(r"[\s()\[\]<>\"'|]+")
_ANNOUNCEMENTS = "announcements/"


def hidden_files(library: Library) -> frozenset[str]:
    """The files, by path from the root, that only records name which are not shown, or that lie with such a round.

    Not shown are drafts and scheduled records, unless this is a preview, and the text of what was withdrawn.
    """
    content = library.content
    shown = {document.record.origin.file for document in library.listed_documents}
    shown |= {article.record.origin.file for article in library.listed_articles}
    of_shown: set[str] = {file for page in content.pages for file in _named(page.origin.file, page.body)}
    of_hidden: set[str] = set()
    for record in (*content.documents, *content.articles):
        (of_shown if record.origin.file in shown else of_hidden).update(_files_of(record))
    rounds = {dated.record.id for dated in library.rounds}
    return frozenset(
        file
        for file in content.files
        if (file in of_hidden and file not in of_shown)
        or (file.startswith(_ANNOUNCEMENTS) and file.split("/")[1] not in rounds)
    )


def _files_of(record: Publication) -> Iterator[str]:
    folder = posixpath.dirname(record.origin.file)
    yield from (posixpath.normpath(posixpath.join(folder, attachment.file)) for attachment in record.attachments)
    yield from _named(record.origin.file, record.body)


def _named(file: str, text: str) -> Iterator[str]:
    """The files beside a text that it names, in links and pictures or otherwise."""
    folder = posixpath.dirname(file)
    for word in _AROUND.split(text):
        if "." in word:
            yield posixpath.normpath(posixpath.join(folder, unquote(word)))
