"""The kinds of files that the office writes, declared as data: which model each holds, and where it lies."""

from collections.abc import Mapping
from dataclasses import dataclass

from noticeboard.bilingual import Text
from noticeboard.reading.content import (
    CHANNELS_FILE,
    ROUND_FILE,
    TERMS_FILE,
    UNITS_FILE,
    ChannelsFile,
    TermsFile,
    UnitsFile,
)
from noticeboard.records.article import Article
from noticeboard.records.base import Model
from noticeboard.records.document import Document
from noticeboard.records.fixed_page import FixedPage
from noticeboard.records.kinds import DOCUMENT_KINDS, DocumentKind
from noticeboard.records.round import Round
from noticeboard.settings import Settings


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file.

    `files` is where such files lie, as a glob from the site's root. `within` is the way to the model inside a file
    that holds other things, too. `prose` says that the model is front matter. `document` is the kind of document.
    `closed` says that the front matter knows no other keys.
    """

    key: str
    label: Text
    model: type[Model]
    files: str
    prose: bool = False
    within: tuple[str, ...] = ()
    document: DocumentKind | None = None
    closed: bool = True


FILE_KINDS: Mapping[str, FileKind] = {
    kind.key: kind
    for kind in (
        FileKind("round", Text("轮次", "Round"), Round, f"announcements/*/{ROUND_FILE}"),
        *(
            FileKind(document.key, document.label, Document, "announcements/*/*.md", prose=True, document=document)
            for document in DOCUMENT_KINDS.values()
        ),
        FileKind("article", Text("文章", "Article"), Article, "docs/news/**/*.md", prose=True),
        FileKind("page", Text("固定页面", "Fixed page"), FixedPage, "docs/**/*.md", prose=True, closed=False),
        FileKind("channels", Text("常设渠道", "Standing channels"), ChannelsFile, f"announcements/{CHANNELS_FILE}"),
        FileKind("units", Text("单位名录", "Register of units"), UnitsFile, f"announcements/{UNITS_FILE}"),
        FileKind("terms", Text("用语表", "Dictionary"), TermsFile, f"announcements/{TERMS_FILE}"),
        FileKind("settings", Text("网站设置", "Settings"), Settings, "mkdocs.yml", within=("extra", "noticeboard")),
    )
}
"""Every kind of file, by its key."""
