"""Whole site folders for tests that build: the repository's own with changes, and tiny ones of a few files."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from built_site import PROJECT

ENGINE = ("hooks", "locales", "overrides")
CONTENT = ("announcements", "docs")

FIXED_PAGES = ("index.md", "about.md", "privacy.md", "accessibility.md", "complaints/index.md")
CHANNELS = """bodies:
  - name: 纪检监察机关
    matters: [违纪违法问题]
    channels: [{type: phone, value: "12388"}]
"""


def unchanged(text: str) -> str:
    return text


def copy_site(root: Path, *, engine: bool = False) -> Path:
    """The repository's site below `root`, to be changed at will; its engine is linked unless it is to be changed."""
    for name in CONTENT:
        shutil.copytree(PROJECT / name, root / name)
    for name in ENGINE:
        if engine:
            shutil.copytree(PROJECT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            (root / name).symlink_to(PROJECT / name, target_is_directory=True)
    shutil.copy(PROJECT / "mkdocs.yml", root)
    return root


def write_site(root: Path, files: Mapping[str, str], settings: Callable[[str], str] = unchanged) -> Path:
    """A tiny site below `root`: the fixed pages, standing channels, and `files`. `settings` changes mkdocs.yml."""
    fixed = {f"docs/{page}": f"---\ntitle: {page}\n---\n正文。\n" for page in FIXED_PAGES}
    for path, text in {**fixed, "announcements/channels.yml": CHANNELS, **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    for name in ENGINE:
        (root / name).symlink_to(PROJECT / name, target_is_directory=True)
    (root / "mkdocs.yml").write_text(settings((PROJECT / "mkdocs.yml").read_text("utf-8")), "utf-8")
    return root


def change(path: Path, old: str, new: str) -> None:
    """Replace the one place in a file where `old` stands."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), "utf-8")
