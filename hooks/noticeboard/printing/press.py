"""Prints pages: renders each page's Markdown and template and writes its file, on as many processes as there are cores.

A generator's own pipeline makes a Markdown parser for every page and runs on one core: for ten thousand records that
is most of its time.
"""

import multiprocessing
import os
import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from jinja2 import Environment

from noticeboard.edition import Edition
from noticeboard.pages.metadata import absolute
from noticeboard.pages.page import Page, Redirect
from noticeboard.printing.pictures import Pictures
from noticeboard.printing.prose import Prose
from noticeboard.printing.search import SearchEntry, search_entry
from noticeboard.printing.templates import page_context

FULL_TEXT_PAGES = 1000
"""Up to so many pages the search knows every word; above, Material's index would be too large for a phone (design)."""

_WORTH_A_PROCESS = 100


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
            to = f"{'../' * redirect.uri.count('/')}{redirect.to}/"
            canonical = absolute(self._edition.library.site, redirect.to)
            write(self._output / redirect.uri, template.render(redirect=redirect, to=to, canonical=canonical))

    def print(self, pages: Sequence[Page]) -> list[SearchEntry]:
        """Write the pages' files, and their pictures. The entries for the search, in the order of the pages."""
        self._pages = pages
        self._pictures.lay_default(self._output)
        self._whole = len(pages) <= FULL_TEXT_PAGES
        # One page of each kind first, so that its templates are compiled once, before there are several processes.
        first = set({page.template: n for n, page in enumerate(pages)}.values())
        entries = self._print_some(first)
        for part in self._shared_out([n for n in range(len(pages)) if n not in first]):
            entries |= part
        return [entries[n] for n in sorted(entries)]

    def _shared_out(self, numbers: Sequence[int]) -> Iterable[dict[int, SearchEntry]]:
        processes = min(os.cpu_count() or 1, len(numbers) // _WORTH_A_PROCESS)
        # A process is forked only where nothing else runs in this one: a lock held by a thread would stay locked.
        if processes < 2 or "fork" not in multiprocessing.get_all_start_methods() or threading.active_count() > 1:
            return [self._print_some(numbers)]
        # Neighbours are of one kind, and so of one weight: dealing them out makes even shares.
        shares = [numbers[n::processes] for n in range(processes)]
        fork = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(processes, mp_context=fork, initializer=_take, initargs=(self,)) as pool:
            return list(pool.map(_print_share, shares))

    def _print_some(self, numbers: Iterable[int]) -> dict[int, SearchEntry]:
        entries = {}
        for n in numbers:
            page = self._pages[n]
            body = self._prose.html(page.body, page.uri, page.path) if page.body else ""
            context = page_context(self._edition, self._pictures, page.uri, page.title, body)
            write(self._output / page.path / "index.html", self._env.get_template(page.template).render(context))
            self._pictures.lay(page.uri, self._output)
            entry = search_entry(page, body, whole=self._whole)
            if entry is not None:
                entries[n] = entry
        return entries


def write(path: Path, html: str) -> None:
    """Write a page's file. Its folder is nearly always new, so that it is made before it is looked for."""
    folder = os.path.dirname(path)
    try:
        os.mkdir(folder)
    except OSError:
        os.makedirs(folder, exist_ok=True)
    with open(path, "wb") as file:
        file.write(html.encode())


_taken: Press
"""In a forked process, the press of the one that it was forked from."""


def _take(press: Press) -> None:
    global _taken
    _taken = press


def _print_share(numbers: Sequence[int]) -> dict[int, SearchEntry]:
    return _taken._print_some(numbers)
