"""Writing a draft's files: whole or not at all, and never over somebody's work."""

from pathlib import Path

import pytest

from noticeboard.drafts.saving import AlreadyThere, Saved, save


def test_files_are_written_with_their_folders(tmp_path: Path) -> None:
    saved = save(tmp_path, {"a/round.yml": b"1", "a/notice.md": b"2"})
    assert [s.path.read_bytes() for s in saved] == [b"1", b"2"]
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["notice.md", "round.yml"]


def test_what_is_there_stays_and_nothing_else_is_written(tmp_path: Path) -> None:
    save(tmp_path, {"b": b"old"})
    with pytest.raises(AlreadyThere) as raised:
        save(tmp_path, {"a": b"new", "b": b"new"})
    assert raised.value.said_in("zh").startswith("b 已经有了")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": b"old"}


def test_what_is_replaced_is_kept(tmp_path: Path) -> None:
    for data in (b"1", b"2", b"3"):
        last = save(tmp_path, {"a": data}, replace=True)
    assert last == (Saved(tmp_path / "a", tmp_path / ".a.bak2"),)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a": b"3", ".a.bak": b"1", ".a.bak2": b"2"}


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "c").write_bytes(b"a file, not a folder")
    with pytest.raises(OSError, match="c"):
        save(tmp_path, {"a": b"1", "c/b": b"2"})
    assert [path.name for path in tmp_path.iterdir()] == ["c"]
