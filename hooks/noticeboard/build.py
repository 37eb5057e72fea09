"""One build of a site, as a generator runs it: what to report, which pages to make, what to tell the templates.

It knows no generator: whatever renders Markdown and Jinja templates can call it.
"""

import importlib
import logging
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from jinja2 import Environment

from noticeboard.bilingual import Text
from noticeboard.edition import Edition, edit
from noticeboard.errors import BadContent, BadMoment, Finding, Severity, in_order
from noticeboard.handbook.made_pages import made_pages
from noticeboard.pages.page import Page
from noticeboard.preview.application import Application
from noticeboard.preview.refusal import answering, changes, page_of_errors, refusing
from noticeboard.preview.reloading import reloading
from noticeboard.printing.frames import Frames
from noticeboard.printing.pictures import Pictures
from noticeboard.printing.press import Press
from noticeboard.printing.search import SearchEntry, add_entries
from noticeboard.printing.stylesheet import stylesheet
from noticeboard.printing.templates import equip, page_context
from noticeboard.problems import FAMILY_OF
from noticeboard.reports.report import verdict
from noticeboard.security.servers import write_server_files
from noticeboard.security.watch import watch
from noticeboard.settings import Site
from noticeboard.staging import Staging
from noticeboard.unfinished import forgiven

__all__ = ["Build", "Site", "previewed", "reloaded"]

_PACKAGE = Path(__file__).parent

_NOT_PUBLISHED = Text(
    "新网站已经建好，但换不进 {folder}（{error}）。原来的网站没有改动；关掉占用这个文件夹的程序，再试一次。",
    "the new site is built but could not be put in place of {folder} ({error}). The old one stands as it was; "
    "close whatever uses that folder and try again.",
)

_WAITING = Text(
    "预览还打不开。改好上面的错误并保存，它就自己开始；Ctrl+C 结束。",
    "the preview cannot open yet. Mend the errors above and save, and it begins by itself; Ctrl+C ends it.",
)
_LEFT_OUT = Text(
    "预览里暂时没有这些草稿：{files}。照上面的提示补齐并保存，就会出现；网站其余部分照常显示。",
    "the preview is without these drafts as yet: {files}. Fill in what is named above and save, and they show; "
    "all else shows as it is.",
)


class Build:
    """A build into `output`, or, where that is None, a preview that shows drafts and scheduled records, too.

    `config` is the site's mkdocs.yml; its folder is the site's root.
    """

    def __init__(
        self, config: Path, docs: Path, site: Site, output: Path | None, log: "logging.LoggerAdapter[logging.Logger]"
    ) -> None:
        self._root = config.resolve().parent
        self._docs = docs.resolve()
        self._site = site
        self._log = log
        self._staging = Staging(output.resolve()) if output else None
        self._language = os.environ.get("NOTICEBOARD_LANG", "zh")
        self._warnings = _WarningCount()
        self._edition: Edition | None = None
        self._entries: list[SearchEntry] = []
        self._printed: frozenset[str] = frozenset()
        self._faults: list[Finding] = []
        self._refused: tuple[Finding, ...] = ()
        self._frames: Frames | None = None
        self._handbook: Mapping[str, Path] = {}
        self.verdict = ""

    @property
    def edition(self) -> Edition:
        assert self._edition is not None, "begin() comes first, and must have succeeded"
        return self._edition

    def begin(self, address: tuple[str, int], watched: Iterable[str] = ()) -> bool:
        """Read and check the content, and report. Whether the build may go on; if not, `verdict` says why.

        Where something is `watched`, a server is about to answer at the `address`: as long as the content has errors,
        they are said there in its place, and after every change it is tried again.
        """
        if self._begun() or not (paths := tuple(map(Path, watched))):
            return not self.verdict
        try:
            with answering(address, self._page_of_errors):
                self._log.error(_WAITING.said_in(self._language))
                return any(self._begun() for _ in changes(paths))
        except OSError:  # somebody else answers at the address, as the generator will find
            return False

    @property
    def refusal(self) -> bytes | None:
        """The page that a preview shows in place of every other one while errors hold it back."""
        return self._page_of_errors() if self.verdict else None

    def _page_of_errors(self) -> bytes:
        return page_of_errors(self._refused, self.verdict, self._language)

    def _begun(self) -> bool:
        # The generator counts warnings, too, but tells the result only after the site has been published.
        logging.getLogger(self._log.logger.name.partition(".")[0]).addHandler(self._warnings)
        try:
            self._edition = edit(self._root, self._docs, self._site, preview=self._staging is None)
        except BadContent as bad:
            self._report(bad.findings)
            self._refused, self.verdict = bad.findings, verdict(bad.findings, self._language)
            return False
        except BadMoment as bad:
            self._refused, self.verdict = (), bad.said_in(self._language)
            return False
        self.verdict = ""
        self._report(self._edition.warnings)
        if self._staging is None:
            self._handbook = made_pages(self._root, self._docs, self._language)
        if left_out := self._edition.left_out:
            self._log.warning(_LEFT_OUT.said_in(self._language).format(files=_listed(left_out, self._language)))
        self._pictures = Pictures(self._edition, self._root, preview=self._staging is None)
        for note in (*self._edition.made.notes, *self._pictures.notes):
            self._log.info(note.said_in(self._language))
        return True

    @property
    def folder(self) -> Path | None:
        """Where the generator must write: beside the last good site, which stays until this one is whole."""
        return self._staging.folder if self._staging else None

    @property
    def record_sources(self) -> frozenset[str]:
        """Files in the docs folder that are records, whose pages are made here, or that belong to hidden records."""
        return self.edition.hidden_sources(self._docs, self._root)

    @property
    def pages(self) -> Mapping[str, Page]:
        return self.edition.pages

    @property
    def files(self) -> Mapping[str, Path]:
        return {**self.edition.files(), **self._handbook}

    def meta_of(self, uri: str) -> dict[str, Any]:
        """What the front matter of a page that the generator renders would say."""
        page = self.pages.get(uri)
        return {"title": page.title, "template": page.template} if page else {}

    def equip(self, env: Environment, frame_context: Callable[[str], Mapping[str, Any]]) -> None:
        """Make the templates ready. `frame_context` is the generator's context for a base address."""
        self._frames = equip(env, self.edition, frame_context)

    def context_of(self, uri: str, title: str, body: str) -> dict[str, Any]:
        """What the template of a page that the generator renders is told; `body` is the HTML of its text."""
        return page_context(self.edition, self._pictures, uri, title, body)

    def print(self, env: Environment, addresses: Mapping[str, str], output: Path, uris: list[str]) -> None:
        """Write the pages at `uris` and all else. `addresses` are those of all files, by their source's uri."""
        press = Press(env, self.edition, self._pictures, addresses, output)
        pages = [self.pages[uri] for uri in uris]
        self._entries, self._faults = press.print(pages)
        made = self.edition.made.files
        self._printed = frozenset((*(f"{page.path}/index.html" for page in pages), *(file.path for file in made)))
        press.print_redirects(self.edition.redirects)
        press.print_files([*made, stylesheet(env)])

    def finish(self, output: Path, *, strict: bool) -> Path | None:
        """Publish what was built in `output`, unless warnings forbid it. The folder in which the site stands now.

        None where it could not be put there, or browsers would refuse a part of it; then `verdict` says why, and the
        last good site stands as it was.
        """
        self._stop_counting()
        add_entries(output, self._entries)
        faults = self._faults_in(output)
        self._report(faults)
        if any(fault.severity is Severity.ERROR for fault in faults):
            self._refused, self.verdict = faults, verdict(faults, self._language)
            return None
        if self._staging is None:
            return output
        if strict and self._warnings.count:
            self._staging.discard()
            return self._staging.target
        self._pictures.tidy()
        try:
            write_server_files(self._staging.headers, self._site.url)
            self._staging.publish()
        except OSError as error:
            self.verdict = _NOT_PUBLISHED.said_in(self._language).format(folder=self._staging.target, error=error)
            return None
        return self._staging.target

    def abandon(self) -> None:
        """Leave the last good site as it is."""
        self._stop_counting()
        if self._staging:
            self._staging.discard()

    def _faults_in(self, output: Path) -> tuple[Finding, ...]:
        """What browsers would refuse; a fault of the frame is told once, not of every page that has the frame."""
        in_frames = self._frames.findings if self._frames else []
        everywhere = [finding.params for finding in in_frames]
        found = [*self._faults, *watch(output, self._printed, self._source_of)]
        faults = in_order([*in_frames, *(finding for finding in found if finding.params not in everywhere)])
        return forgiven(faults, self.edition.library.content)

    def _source_of(self, file: str) -> str:
        """The fixed page, from the root, of which a file of the site is made; the file itself if there is none."""
        path = file.removesuffix("index.html").rstrip("/")
        for source in (self._docs / f"{path}.md", self._docs / path / "index.md"):
            if source.is_file():
                return source.relative_to(self._root).as_posix()
        return file

    def _stop_counting(self) -> None:
        logging.getLogger(self._log.logger.name.partition(".")[0]).removeHandler(self._warnings)

    def _report(self, findings: tuple[Finding, ...]) -> None:
        for finding in findings:
            self._log.log(_level_of(finding), finding.line(self._language))


def previewed(serve: Application, refusal: Callable[[], bytes | None]) -> Application:
    """What a preview's server answers, where the generator's own serves the site."""
    return refusing(reloading(serve), refusal)


def _listed(files: tuple[str, ...], language: str) -> str:
    return (", " if language == "en" else "、").join(files)


def _level_of(finding: Finding) -> int:
    if finding.severity is Severity.ERROR:
        return logging.ERROR
    return logging.INFO if FAMILY_OF[finding.code].ages else logging.WARNING


class _WarningCount(logging.Handler):
    """Counts what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


def _newest_source() -> float:
    return max(path.stat().st_mtime for path in _PACKAGE.rglob("*.py"))


_LOADED = _newest_source()


def reloaded() -> ModuleType:
    """This module; read anew, with the whole package, where a file of it is newer than the code that runs."""
    if _newest_source() > _LOADED:
        for name in [name for name in sys.modules if name.partition(".")[0] == "noticeboard"]:
            del sys.modules[name]
    return importlib.import_module("noticeboard.build")
