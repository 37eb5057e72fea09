"""Prints pages: renders each page's Markdown and template and writes its file, on as many processes as there are cores.

A generator's own pipeline makes a Markdown parser for every page and runs on one core: for ten thousand records that
is most of its time.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment

from noticeboard.edition import Edition
from noticeboard.errors import Finding
from noticeboard.exports.made_file import MadeFile
from noticeboard.forking import cores, dealt, shared_out
from noticeboard.pages.metadata import absolute
from noticeboard.pages.page import Page, Redirect
from noticeboard.printing.frames import TEMPLATES
from noticeboard.printing.pictures import Pictures
from noticeboard.printing.prose import Prose
from noticeboard.printing.search import SearchEntry, search_entry
from noticeboard.printing.templates import page_context
from noticeboard.security.watch import refused

FULL_TEXT_PAGES = 1000
"""Up to so many pages the search knows every word; above, Material's index would be too large for a phone (design)."""

_WORTH_A_PROCESS = 100


@dataclass(slots=True)
class Printed:
    """What is known of pages after printing: their entries for the search, by the pages' numbers, and their faults."""

    entries: dict[int, SearchEntry] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


class Press:
    """Prints into `output`. `addresses` are those of all files in the site, by the uri of their source."""

    def __init__(
        self, env: Environment, edition: Edition, pictures: Pictures, addresses: Mapping[str, str], output: Path
    ) -> None:
        self._env = env
        self._edition = edition
        self._pictures = pictures
        self._prose = Prose(addresses)
        self._output = output
        self._pages: Sequence[Page] = ()
        self._whole = True

    def print_redirects(self, redirects: Iterable[Redirect]) -> None:
        """Write a page at every old address that leads to the new one."""
        template = self._env.get_template("redirect.html")
        for redirect in redirects:
            base = "../" * redirect.uri.count("/")
            to = f"{base}{redirect.to}/"
            canonical = absolute(self._edition.library.site, redirect.to)
            html = template.render(redirect=redirect, base=base, to=to, canonical=canonical)
            write(self._output / redirect.uri, html.encode())

    def print_files(self, files: Iterable[MadeFile]) -> None:
        """Write the files that are no pages."""
        made = tuple(files)

        def write_some(numbers: Iterable[int]) -> None:
            for n in numbers:
                write(self._output / made[n].path, made[n].content())

        processes = max(1, min(cores(), len(made) // _WORTH_A_PROCESS))
        for _ in shared_out(write_some, dealt(range(len(made)), processes), processes):
            pass

    def print(self, pages: Sequence[Page]) -> tuple[list[SearchEntry], list[Finding]]:
        """Write the pages and their pictures. The entries for the search, in the pages' order; what browsers refuse."""
        self._pages = pages
        self._pictures.lay_default(self._output)
        self._whole = len(pages) <= FULL_TEXT_PAGES
        # One page of each kind first, so that its templates are compiled once, before there are several processes.
        first = set({page.template: n for n, page in enumerate(pages)}.values())
        parts = [self._print_some(first), *self._shared_out([n for n in range(len(pages)) if n not in first])]
        entries = {n: entry for part in parts for n, entry in part.entries.items()}
        return [entries[n] for n in sorted(entries)], [finding for part in parts for finding in part.findings]

    def _shared_out(self, numbers: Sequence[int]) -> Iterable[Printed]:
        processes = max(1, min(cores(), len(numbers) // _WORTH_A_PROCESS))
        return shared_out(self._print_some, dealt(numbers, processes), processes)

    def _print_some(self, numbers: Iterable[int]) -> Printed:
        printed = Printed()
        for n in numbers:
            page = self._pages[n]
            body = self._prose.html(page.body, page.uri, page.path) if page.body else ""
            context = page_context(self._edition, self._pictures, page.uri, page.title, body)
            written = self._env.get_template(page.template).render(context).encode()
            write(self._output / page.path / "index.html", written)
            self._pictures.lay(page.uri, self._output)
            printed.findings += _faults(page, body, written)
            entry = search_entry(page, body, whole=self._whole)
            if entry is not None:
                printed.entries[n] = entry
        return printed


def _faults(page: Page, body: str, html: bytes) -> list[Finding]:
    """What browsers would refuse of a page: it stands in the text of its record, or else in its template."""
    found = refused(html, f"{TEMPLATES}/{page.template}")
    if not found or page.source is None:
        return found
    in_text = refused(body.encode(), page.source)
    return in_text + [finding for finding in found if finding.params not in [each.params for each in in_text]]


def write(path: Path, content: bytes) -> None:
    """Write a file. The folder of a page is nearly always new, so that it is made before it is looked for."""
    folder = os.path.dirname(path)
    try:
        os.mkdir(folder)
    except OSError:
        os.makedirs(folder, exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)
