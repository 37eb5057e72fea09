"""An edition: a site read, checked and laid out, as of one moment. Whoever builds or checks a site begins here."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from noticeboard.beside import hidden_files
from noticeboard.checks.rules import check
from noticeboard.errors import BadContent, Finding, Severity, Silenced, in_order
from noticeboard.exports.site_files import SiteFiles, site_files
from noticeboard.library import Library, library_of
from noticeboard.lifecycle import now
from noticeboard.pages.metadata import Metadata
from noticeboard.pages.page import Page, Redirect, path_of
from noticeboard.pages.site_pages import describer, site_pages
from noticeboard.progress import Progress, unseen
from noticeboard.reading.content import read_content
from noticeboard.settings import Site, read_settings
from noticeboard.unfinished import with_drafts_forgiven
from noticeboard.words import Words, load_words

CONFIG_FILE = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Edition:
    """What a generator needs: the pages by uri, the redirects, the files that are no pages, and what was warned of.

    `left_out` are the files of the drafts that a preview cannot show yet.
    """

    library: Library
    words: Words
    warnings: tuple[Finding, ...]
    pages: Mapping[str, Page]
    redirects: tuple[Redirect, ...]
    made: SiteFiles
    left_out: tuple[str, ...]

    def metadata_of(self, uri: str, title: str) -> Metadata:
        """The metadata of any page: of one that is made from records, or of a fixed page of the docs folder."""
        page = self.pages.get(uri)
        return page.metadata() if page else describer(self.library, self.words).plain(title, path_of(uri))

    def hidden_sources(self, docs: Path, root: Path) -> frozenset[str]:
        """The files in the docs folder that a generator must not publish itself.

        Markdown files that are records have their pages from here, or none; other files may belong to what is hidden.
        """
        prefix = f"{docs.relative_to(root).as_posix()}/"
        content = self.library.content
        records = content.drafts | {article.origin.file for article in content.articles}
        return frozenset(file.removeprefix(prefix) for file in records | self.library.once(hidden_files))

    def files(self) -> Mapping[str, Path]:
        """The files beside the rounds' records, by their address in the site."""
        hidden = self.library.once(hidden_files)
        files = self.library.content.files
        return {file: path for file, path in files.items() if file.startswith("announcements/") and file not in hidden}


@dataclass(frozen=True, slots=True)
class Examination:
    """A library, everything that is wrong with its settings and its content, and what its records silence."""

    library: Library
    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...]


def examine(root: Path, docs: Path, site: Site, *, preview: bool = False, progress: Progress = unseen) -> Examination:
    """The site below `root`, read and checked as of now. Raises BadMoment."""
    settings, findings = read_settings(root / CONFIG_FILE)
    content = read_content(root, docs, progress)
    library = library_of(content, settings, site, now(settings.timezone), preview=preview)
    outcome = check(library, progress)
    return Examination(library, in_order((*findings, *outcome.findings)), outcome.silenced)


def edit(root: Path, docs: Path, site: Site, *, preview: bool = False) -> Edition:
    """The edition of the site below `root`. Raises BadContent with all findings where one of them is an error.

    In a preview, errors in drafts are warnings, and a draft that cannot be shown is left out.
    """
    examined = examine(root, docs, site, preview=preview)
    library, findings = examined.library, examined.findings
    left_out: tuple[str, ...] = ()
    if preview:
        library, findings, left_out = with_drafts_forgiven(library, findings)
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise BadContent(findings)
    words = load_words(root / "locales", site.language)
    pages = site_pages(library, words)
    by_uri = {page.uri: page for page in pages.pages}
    files = site_files(library, words, preview=preview)
    return Edition(library, words, findings, by_uri, pages.redirects, files, left_out)
