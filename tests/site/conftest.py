"""A small site whose next build may be refused: the last good one must stay."""

import shutil
from pathlib import Path

import pytest

from built_site import build
from site_tree import write_site
from tiny_site import ONE_ARTICLE, article


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site of one article, and of its last build in `site`. Nothing may be written into it."""
    root = write_site(tmp_path_factory.mktemp("small"), {ONE_ARTICLE: article("2026-11-20", "source: 青禾县")})
    outcome = build(root, root / "site")
    assert outcome.code == 0, outcome.said
    return root


@pytest.fixture
def published(built_once: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    shutil.copytree(built_once, tmp_path, symlinks=True, dirs_exist_ok=True)
    return tmp_path
