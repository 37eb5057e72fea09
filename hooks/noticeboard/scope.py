"""Which findings are asked for: those in some paths, and those that a change may have brought about."""

import posixpath
from collections.abc import Callable, Iterable

from noticeboard.library import Library

Scope = Callable[[str], bool]
"""Whether what is found in a file is asked for. Paths are from the site's root, with `/`."""

_ANNOUNCEMENTS = "announcements/"


def everything(file: str) -> bool:
    """All of the site."""
    return True


def within(paths: Iterable[str]) -> Scope:
    """What lies at or below one of the paths."""
    wanted = tuple(path.rstrip("/") for path in paths)
    return lambda file: any(path in ("", ".", file) or file.startswith(f"{path}/") for path in wanted)


def touched_by(changed: frozenset[str], library: Library) -> Scope:
    """The files that changed, and those that speak of what changed.

    A new number in round.yml makes the old one wrong in a notice that nobody touched. So a file of a round stands for
    its whole folder and for the articles on that round, a file beside an article for the records in its folder, and a
    register or the settings for everything.
    """
    if any(_concerns_all(file) for file in changed):
        return everything
    rounds = {file.split("/")[1] for file in changed if file.startswith(_ANNOUNCEMENTS)}
    folders = {posixpath.dirname(file) for file in changed if not file.endswith(".md")}
    files = changed | {article.origin.file for article in library.content.articles if article.round in rounds}

    def scope(file: str) -> bool:
        if file.startswith(_ANNOUNCEMENTS):
            return file.split("/")[1] in rounds
        return file in files or posixpath.dirname(file) in folders

    return scope


def _concerns_all(file: str) -> bool:
    """Whether it is the settings, or a register: a file in announcements/ that lies in no round's folder."""
    return file == "mkdocs.yml" or (file.startswith(_ANNOUNCEMENTS) and file.count("/") == 1)
