"""The planted defects and near misses: a clean site, and for each case the few files in which it differs.

`samples/defects/base/` is the clean site. A case is a folder of files that take the place of the base's. Those in
`samples/defects/<family>/` say in `expected.yml` all that must be found, `{code, file, line}`, and nothing else may be;
those in `samples/defects/near-misses/<family>/` must stay silent, and name in `case.yml` the words that come near
(`near`). `case.yml` may name another moment (`now`), files of the base that are not there (`without`), and say that
the base was `released` before: committed to a git repository.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import yaml

from noticeboard.config import read_config
from noticeboard.edition import CONFIG_FILE, Examination, examine

FOLDER = Path(__file__).parent / "samples" / "defects"
BASE = FOLDER / "base"
NEAR_MISSES = FOLDER / "near-misses"
NOW = "2024-03-20"
EXPECTED, CASE = "expected.yml", "case.yml"

Planted = tuple[str, str, int | None]
"""A finding as a case names it: code, file, line."""


@dataclass(frozen=True)
class Case:
    """One case, and what it must give."""

    folder: Path
    planted: tuple[Planted, ...]
    now: str
    without: tuple[str, ...]
    near: tuple[str, ...]
    released: bool

    @property
    def name(self) -> str:
        return self.folder.relative_to(FOLDER).as_posix()

    @property
    def family(self) -> str:
        return self.folder.parent.name

    @property
    def near_misses(self) -> int:
        """How many near misses it holds: the words that it names, or the case itself; none where it is planted."""
        return 0 if self.planted else len(self.near) or 1


def read_case(folder: Path) -> Case:
    case = _yaml(folder / CASE) or {}
    planted = tuple((p["code"], p["file"], p.get("line")) for p in _yaml(folder / EXPECTED) or ())
    without, near = (tuple(case.get(key, ())) for key in ("without", "near"))
    return Case(folder, planted, str(case.get("now", NOW)), without, near, bool(case.get("released")))


def _yaml(path: Path):
    return yaml.safe_load(path.read_text("utf-8")) if path.is_file() else None


def _folders(folder: Path) -> Iterator[Path]:
    return (case for family in sorted(folder.iterdir()) if family.is_dir() for case in sorted(family.iterdir()))


DEFECTS = [read_case(folder) for folder in _folders(FOLDER) if folder.parent not in (BASE, NEAR_MISSES)]
SILENT = [read_case(folder) for folder in _folders(NEAR_MISSES)]


def write_case(case: Case, root: Path) -> None:
    """The base site with the case's files in place of its own.

    Written as an editor writes, with the time of writing: git takes a file of the same length, with the time of a file
    of the same checkout, for the one that it committed a moment ago.
    """
    shutil.copytree(BASE, root, dirs_exist_ok=True, copy_function=shutil.copyfile)
    if case.released:
        commit_all(root)
    for path in case.without:
        (root / path).unlink()
    own = shutil.ignore_patterns(EXPECTED, CASE)
    shutil.copytree(case.folder, root, dirs_exist_ok=True, ignore=own, copy_function=shutil.copyfile)


def commit_all(root: Path) -> None:
    """Put the site as it is under git."""
    who = ("-c", "user.name=office", "-c", "user.email=office@example.com", "-c", "commit.gpgsign=false")
    for arguments in (("init", "--quiet"), ("add", "--all"), (*who, "commit", "--quiet", "--message", "release")):
        subprocess.run(("git", *arguments), cwd=root, check=True)


def examined(case: Case) -> Examination:
    """What `check` finds in the case, as of its moment."""
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, NOTICEBOARD_NOW=case.now):
        root = Path(folder).resolve()
        write_case(case, root)
        return examine(root, root / "docs", read_config(root / CONFIG_FILE).site, preview=True)


def found(case: Case) -> list[Planted]:
    """The findings, as a case names them."""
    return [(f.code, f.where.file, f.where.line) for f in examined(case).findings]
