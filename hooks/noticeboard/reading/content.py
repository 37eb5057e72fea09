"""Everything in `announcements/` and `docs/` → records, the files beside them, and all that is wrong."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Place, in_order
from noticeboard.progress import READING, Progress, unseen
from noticeboard.reading.fixed_pages import read_fixed_page
from noticeboard.reading.record_files import RecordFiles
from noticeboard.records.article import Article
from noticeboard.records.base import Model
from noticeboard.records.channel import Body
from noticeboard.records.decision import Decision
from noticeboard.records.document import Document
from noticeboard.records.fixed_page import FixedPage
from noticeboard.records.preferred_term import PreferredTerm
from noticeboard.records.round import Round
from noticeboard.records.unit import Unit

ROUND_FILE = "round.yml"
UNITS_FILE = "units.yml"
CHANNELS_FILE = "channels.yml"
TERMS_FILE = "terms.yml"

_REGISTERS = (UNITS_FILE, CHANNELS_FILE, TERMS_FILE)

_FIT_NAME = re.compile(r"\w[\w-]*")
_RECORD_ENDINGS = frozenset({".md", ".yml", ".yaml", ".markdown"})
_LEFT_BY_PROGRAMS = re.compile(r"[.~].*|Thumbs\.db|desktop\.ini", re.IGNORECASE)


class UnitsFile(Model):
    """The register of units."""

    units: tuple[Unit, ...] = ()


class ChannelsFile(Model):
    """The standing channels, by body, and which matter goes to which body."""

    bodies: tuple[Body, ...] = ()
    decisions: tuple[Decision, ...] = ()


class TermsFile(Model):
    """The office's dictionary."""

    terms: tuple[PreferredTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """All records of the site below `root`, as written.

    `pages` are the docs folder's fixed pages. `files` are the other files below these folders, by path from the root;
    among them is every file that is published beside a record or a page. `unread` are the ids of the rounds
    whose file could not be read: they exist, so that a reference to one is no mistake. `drafts` are the files that say
    that they are drafts, whether or not they could be read.
    """

    root: Path
    rounds: tuple[Round, ...]
    documents: tuple[Document, ...]
    articles: tuple[Article, ...]
    pages: tuple[FixedPage, ...]
    units: tuple[Unit, ...]
    bodies: tuple[Body, ...]
    decisions: tuple[Decision, ...]
    terms: tuple[PreferredTerm, ...]
    files: dict[str, Path]
    unread: frozenset[str]
    drafts: frozenset[str]
    findings: tuple[Finding, ...]

    def drafted(self, file: str) -> bool:
        """Whether the file at a path from the root is not to be public: it is a draft, or lies with a draft round."""
        folder = "/".join(file.split("/")[:2])
        return file in self.drafts or f"{folder}/{ROUND_FILE}" in self.drafts


def read_content(root: Path, docs: Path, progress: Progress = unseen) -> Content:
    """Read the site below `root`, whose Markdown pages lie in `docs`. Nothing is raised: see `findings`."""
    reader = _Reader(root, docs, progress)
    announcements = root / "announcements"
    rounds, documents = reader.rounds(announcements)
    articles, pages = reader.texts()
    drafts = {record.origin.file for record in rounds if record.draft}
    drafts |= {record.origin.file for record in (*documents, *articles) if record.draft}
    return Content(
        root=root,
        rounds=rounds,
        documents=documents,
        articles=articles,
        pages=pages,
        units=reader.files.entries(announcements / UNITS_FILE, UnitsFile, "units", Unit),
        bodies=reader.files.entries(announcements / CHANNELS_FILE, ChannelsFile, "bodies", Body),
        decisions=reader.files.entries(announcements / CHANNELS_FILE, ChannelsFile, "decisions", Decision),
        terms=reader.files.entries(announcements / TERMS_FILE, TermsFile, "terms", PreferredTerm),
        files=reader.beside,
        unread=frozenset(reader.unread),
        drafts=frozenset(drafts | reader.files.drafts),
        findings=in_order(reader.files.findings),
    )


class _Reader:
    def __init__(self, root: Path, docs: Path, progress: Progress) -> None:
        self._root = root
        self._docs = docs
        self._progress = progress
        self.files = RecordFiles(root)
        self.beside: dict[str, Path] = {}
        self.unread: set[str] = set()

    def rounds(self, folder: Path) -> tuple[tuple[Round, ...], tuple[Document, ...]]:
        rounds: list[Round] = []
        documents: list[Document] = []
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if _LEFT_BY_PROGRAMS.fullmatch(path.name):
                continue
            if not path.is_dir():
                if path.name not in _REGISTERS:
                    self._stray(path, *_REGISTERS)
            elif self._fit(path, path.name) and self._inside(path):
                found = self._round(path, documents)
                if found is None:
                    self.unread.add(path.name)
                else:
                    rounds.append(found)
        return tuple(rounds), tuple(documents)

    def texts(self) -> tuple[tuple[Article, ...], tuple[FixedPage, ...]]:
        """The articles, which are the Markdown files below docs/news/, and the fixed pages, which are all others."""
        articles: list[Article] = []
        pages: list[FixedPage] = []
        news = self._docs / "news"
        paths = tuple(self._below(self._docs))
        for n, path in enumerate(paths):
            self._progress(READING, n, len(paths))
            address = path.relative_to(self._docs).with_suffix("").as_posix()
            if path.suffix.lower() not in _RECORD_ENDINGS:
                self.beside[self.files.shown(path)] = path
            elif path.suffix == ".md" and (path.stem == "index" or not address.startswith("news/")):
                page, findings = read_fixed_page(path, self.files.shown(path), address)
                self.files.findings += findings
                pages += [page] if page else []
            elif not address.startswith("news/"):
                continue  # the generator's own
            elif path.suffix != ".md":
                self._stray(path, "*.md")
            elif self._fit_below(news, path):
                article = self.files.prose(path, Article, {"path": address})
                articles += [article] if article else []
        return tuple(articles), tuple(pages)

    def _round(self, folder: Path, documents: list[Document]) -> Round | None:
        for path in self._below(folder):
            if path.parent == folder and path.suffix == ".md":
                if self._fit(path, path.stem):
                    address = f"announcements/{folder.name}/{path.stem}"
                    document = self.files.prose(path, Document, {"round": folder.name, "path": address})
                    if document is not None:
                        documents.append(document)
            elif path.suffix.lower() not in _RECORD_ENDINGS:
                self.beside[self.files.shown(path)] = path
            elif path != folder / ROUND_FILE:
                self._stray(path, ROUND_FILE, "*.md")
        if not (folder / ROUND_FILE).is_file():
            self.files.findings.append(Finding("round-file-missing", self._place(folder), {"folder": folder.name}))
            return None
        return self.files.data(folder / ROUND_FILE, Round, {"id": folder.name})

    def _below(self, folder: Path) -> Iterator[Path]:
        """The files below a folder, in order, without what editors and systems leave behind."""
        for parent, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if not _LEFT_BY_PROGRAMS.fullmatch(name))
            for name in sorted(names):
                path = Path(parent, name)
                if not _LEFT_BY_PROGRAMS.fullmatch(name) and self._inside(path):
                    yield path

    def _inside(self, path: Path) -> bool:
        """Whether a link stays below the root: what lies outside would be published without anybody noticing."""
        if path.is_symlink() and not path.resolve().is_relative_to(self._root.resolve()):
            shown = self.files.shown(path)
            self.files.findings.append(Finding("file-linked", Place(shown)))
            return False
        return True

    def _fit(self, path: Path, name: str) -> bool:
        if not _FIT_NAME.fullmatch(name):
            self.files.findings.append(Finding("name-unfit", self._place(path), {"value": name}))
            return False
        return True

    def _fit_below(self, folder: Path, path: Path) -> bool:
        """Whether the file's name and those of the folders between it and `folder` can be parts of an address."""
        between = reversed(path.relative_to(folder).parents[:-1])
        return all(self._fit(folder / part, part.name) for part in between) and self._fit(path, path.stem)

    def _stray(self, path: Path, *known: str) -> None:
        self.files.findings.append(
            Finding("file-stray", self._place(path), {"known": Text("、".join(known), ", ".join(known))})
        )

    def _place(self, path: Path) -> Place:
        return Place(self.files.shown(path))
