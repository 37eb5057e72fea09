"""The files of a built site, and which of them answers under an address."""

import os
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from noticeboard.auditing.facts.address import Target, Where

INDEXES = ("index.html", "index.htm")
PAGES = (".html", ".htm", ".xhtml")

_NOT_PUBLISHED = {".git", ".svn", ".hg"}


@dataclass(frozen=True, slots=True)
class Folder:
    """The files below `root`: their sizes in bytes by their path with `/`, in Unicode's composed form.

    `names` holds the path on disk where it is another; `folded` finds a path whose letters differ in case only.
    """

    root: Path
    sizes: Mapping[str, int]
    names: Mapping[str, str]
    folded: Mapping[str, str]

    def file_at(self, address: str) -> str | None:
        """The file that a web server gives out under a path below the site's root; None where it finds none.

        A folder asked for without its `/` is answered by a redirect to it.
        """
        if address in self.sizes:
            return address
        folder = f"{address}/" if address and not address.endswith("/") else address
        return next((folder + index for index in INDEXES if folder + index in self.sizes), None)

    def file_at_target(self, target: Target) -> str | None:
        """The file to which a link leads; None where it leads out of the site, or to none."""
        return self.file_at(target.address) if target.where is Where.INSIDE else None

    def nearly(self, address: str) -> str | None:
        """The file that would answer if capital and small letters were the same, as they are on Windows."""
        folder = address.rstrip("/").casefold()
        candidates = (folder, *(f"{folder}/{index}".lstrip("/") for index in INDEXES))
        return next((self.folded[name] for name in candidates if name in self.folded), None)

    def read(self, file: str) -> bytes:
        """The content of a file. Raises OSError."""
        return (self.root / self.names.get(file, file)).read_bytes()

    @property
    def pages(self) -> list[str]:
        """The HTML files, in the order of their paths."""
        return sorted(file for file in self.sizes if file.lower().endswith(PAGES))


def folder_at(root: Path) -> Folder:
    """The files below `root`. Links to folders are not followed: they may lead in a circle."""
    sizes: dict[str, int] = {}
    names: dict[str, str] = {}
    for name, size in _walked(root, ""):
        file = unicodedata.normalize("NFC", os.fsencode(name).decode("utf-8", "replace"))
        sizes[file] = size
        if file != name:
            names[file] = name
    return Folder(root, sizes, names, {file.casefold(): file for file in sizes})


def _walked(root: Path, below: str) -> Iterator[tuple[str, int]]:
    waiting = [below]
    while waiting:
        prefix = waiting.pop()
        with os.scandir(root / prefix) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name not in _NOT_PUBLISHED:
                        waiting.append(f"{prefix}{entry.name}/")
                elif entry.is_file():
                    yield f"{prefix}{entry.name}", entry.stat().st_size
