"""What later builds find of the pictures of earlier ones."""

import os
from pathlib import Path

import pytest

from noticeboard.exports.sharing.cache import FOLDER, PictureCache
from noticeboard.exports.sharing.fonts import Fonts


def kept(root: Path) -> set[str]:
    return {path.name for path in (root / FOLDER).rglob("*.png")}


def drawn(folder: Path, name: str, content: bytes = b"drawn") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return folder / name


def test_what_was_kept_is_there_for_the_next_build(tmp_path: Path, fonts: Fonts) -> None:
    first = PictureCache(tmp_path, fonts)
    assert not first.lay("a.png", tmp_path / "none.png")
    first.keep(drawn(tmp_path / "site", "a.png"))
    later = PictureCache(tmp_path, fonts)
    assert later.names == {"a.png"}
    assert later.lay("a.png", tmp_path / "again.png")
    assert (tmp_path / "again.png").read_bytes() == b"drawn"


def test_other_fonts_find_nothing_and_what_they_drew_is_dropped(tmp_path: Path, fonts: Fonts) -> None:
    PictureCache(tmp_path, fonts).keep(drawn(tmp_path / "site", "a.png"))
    others = PictureCache(tmp_path, Fonts(fonts.text[:1], fonts.text[:1]))
    assert others.names == set()
    others.keep(drawn(tmp_path / "site", "b.png"))
    others.forget_all_but({"b.png"})
    assert kept(tmp_path) == {"b.png"}


def test_what_no_page_shows_any_more_is_dropped(tmp_path: Path, fonts: Fonts) -> None:
    cache = PictureCache(tmp_path, fonts)
    for name in ("a.png", "b.png"):
        cache.keep(drawn(tmp_path / "site", name))
    cache.forget_all_but({"b.png", "c.png"})
    assert kept(tmp_path) == {"b.png"}


def test_a_picture_that_another_build_dropped_meanwhile_is_drawn_again(tmp_path: Path, fonts: Fonts) -> None:
    PictureCache(tmp_path, fonts).keep(drawn(tmp_path / "site", "a.png"))
    mine, theirs = PictureCache(tmp_path, fonts), PictureCache(tmp_path, fonts)
    theirs.forget_all_but(set())
    assert not mine.lay("a.png", tmp_path / "again.png")


def test_where_there_are_no_links_pictures_are_copied(
    tmp_path: Path, fonts: Fonts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    PictureCache(tmp_path, fonts).keep(drawn(tmp_path / "site", "a.png"))
    assert PictureCache(tmp_path, fonts).lay("a.png", tmp_path / "again.png")
    assert (tmp_path / "again.png").read_bytes() == b"drawn"
    assert {path.name for path in (tmp_path / FOLDER).rglob("*") if path.is_file()} == {"a.png"}


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path: Path, fonts: Fonts) -> None:
    (tmp_path / ".cache").write_text("a file where the folder should be")
    cache = PictureCache(tmp_path, fonts)
    cache.keep(drawn(tmp_path / "site", "a.png"))
    cache.forget_all_but(set())
    assert not cache.lay("a.png", tmp_path / "again.png")
