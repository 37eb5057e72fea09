"""Prints pages: renders each page's Markdown and template and writes its file, on as many processes as there are cores.

A generator's own pipeline makes a Markdown parser for every page and runs on one core: for ten thousand records that
is most of its time.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from jinja2 import Environment

from noticeboard.edition import Edition
from noticeboard.exports.made_file import MadeFile
from noticeboard.forking import cores, dealt, shared_out
from noticeboard.pages.metadata import absolute
from noticeboard.pages.page import Page, Redirect
from noticeboard.printing.prose import Prose
from noticeboard.printing.search import SearchEntry, search_entry
from noticeboard.printing.templates import page_context

FULL_TEXT_PAGES = 1000
"""Up to so many pages the search knows every word; above, Material's index would be too large for a phone (design)."""

_WORTH_A_PROCESS = 100


class Press:
    """Prints into `output`. `addresses` are those of all files in the site, by the uri of their source."""

    def __init__(self, env: Environment, edition: Edition, addresses: Mapping[str, str], output: Path) -> None:
        self._env = env
        self._edition = edition
        self._prose = Prose(addresses)
        self._output = output
        self._pages: Sequence[Page] = ()
        self._whole = True

    def print_redirects(self, redirects: Iterable[Redirect]) -> None:
        """Write a page at every old address that leads to the new one."""
        template = self._env.get_template("redirect.html")
        for redirect in redirects:
            to = f"{'../' * redirect.uri.count('/')}{redirect.to}/"
            canonical = absolute(self._edition.library.site, redirect.to)
            html = template.render(redirect=redirect, to=to, canonical=canonical)
            write(self._output / redirect.uri, html.encode())

    def print_files(self, files: Iterable[MadeFile]) -> None:
        """Write the files that are no pages."""
        for file in files:
            write(self._output / file.path, file.content())

    def print(self, pages: Sequence[Page]) -> list[SearchEntry]:
        """Write the pages' files. The entries for the search, in the order of the pages."""
        self._pages = pages
        self._whole = len(pages) <= FULL_TEXT_PAGES
        # One page of each kind first, so that its templates are compiled once, before there are several processes.
        first = set({page.template: n for n, page in enumerate(pages)}.values())
        entries = self._print_some(first)
        for part in self._shared_out([n for n in range(len(pages)) if n not in first]):
            entries |= part
        return [entries[n] for n in sorted(entries)]

    def _shared_out(self, numbers: Sequence[int]) -> Iterable[dict[int, SearchEntry]]:
        processes = max(1, min(cores(), len(numbers) // _WORTH_A_PROCESS))
        return shared_out(self._print_some, dealt(numbers, processes), processes)

    def _print_some(self, numbers: Iterable[int]) -> dict[int, SearchEntry]:
        entries = {}
        for n in numbers:
            page = self._pages[n]
            body = self._prose.html(page.body, page.uri, page.path) if page.body else ""
            html = self._env.get_template(page.template).render(page_context(self._edition, page.uri, page.title, body))
            write(self._output / page.path / "index.html", html.encode())
            entry = search_entry(page, body, whole=self._whole)
            if entry is not None:
                entries[n] = entry
        return entries


def write(path: Path, content: bytes) -> None:
    """Write a file. The folder of a page is nearly always new, so that it is made before it is looked for."""
    folder = os.path.dirname(path)
    try:
        os.mkdir(folder)
    except OSError:
        os.makedirs(folder, exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)
