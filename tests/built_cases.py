"""Planted defects and near misses of built sites: a clean site, and for each case the few places in which it differs.

`samples/built/base/` is the clean site, published at a sub-path. `defects.yml` says how the changes are written.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from noticeboard.auditing.facts.expected import Expected
from noticeboard.auditing.inspection import Inspection, inspect
from noticeboard.progress import unseen

FOLDER = Path(__file__).parent / "samples" / "built"
BASE = FOLDER / "base"
NOW = "2024-03-20T12:00"

Planted = tuple[str, str, int | None]
"""A finding as a case names it: code, file, line."""


@dataclass(frozen=True)
class BuiltCase:
    """One case, and what it must give."""

    name: str
    changes: tuple[Mapping[str, Any], ...]
    planted: tuple[Planted, ...]
    now: str

    def write(self, root: Path) -> None:
        """The clean site below `root`, with the case's changes."""
        shutil.copytree(BASE, root, dirs_exist_ok=True)
        for change in self.changes:
            _apply(change, root / change["file"])


def cases(name: str) -> list[BuiltCase]:
    read = yaml.safe_load((FOLDER / f"{name}.yml").read_text("utf-8"))
    return [
        BuiltCase(
            case["name"],
            tuple(case["change"]),
            tuple((p["code"], p["file"], p.get("line")) for p in case.get("expected", ())),
            str(case.get("now", NOW)),
        )
        for case in read
    ]


def expected(now: str = NOW, **more: Any) -> Expected:
    return Expected(datetime.fromisoformat(now).replace(tzinfo=ZoneInfo("Asia/Shanghai")), **more)


def inspected(root: Path, now: str = NOW, *, url: str | None = None, **more: Any) -> Inspection:
    return inspect(root, url, expected(now, **more), unseen)


def found(inspection: Inspection) -> list[Planted]:
    """The findings, as a case names them."""
    named = [(f.code, f.where.file, f.where.line) for f in inspection.findings]
    return sorted(named, key=lambda planted: (planted[0], planted[1], planted[2] or 0))


def _apply(change: Mapping[str, Any], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if change.get("removed"):
        path.unlink()
    elif "bytes" in change:
        path.write_bytes(b" " * change["bytes"])
    elif "text" in change:
        path.write_text(change["text"], "utf-8")
    else:
        text = path.read_text("utf-8")
        assert text.count(change["was"]) == 1, f"{change['was']!r} stands {text.count(change['was'])} times in {path}"
        path.write_text(text.replace(change["was"], change["is"]), change.get("encoding", "utf-8"))
