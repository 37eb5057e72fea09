"""The date of a publication against what was released: asked of git, and silent where there is none."""

from pathlib import Path

import pytest

from defects import commit_all
from tiny_site import article, read_site

PATH = "docs/news/2024/a.md"
BEFORE = "2024-03-12 10:00"


def codes_after(root: Path, before: str, now: str, moment: str = "2024-04-01T12:00") -> list[str]:
    """What is found when an article was released as `before` and says `now`."""
    read_site(root, {PATH: before})
    commit_all(root)
    return read_site(root, {PATH: now}, moment).codes


@pytest.mark.parametrize(
    ("day", "more", "codes"),
    [
        ("2024-03-13 10:00", "", ["published-changed"]),
        ("2024-03-12 11:00", "", ["published-changed"]),
        ("2024-03-12", "", []),
        (BEFORE, "", []),
        ("2024-03-13 10:00", "updated: 2024-03-20\nchange: 更正日期", []),
    ],
)
def test_a_new_date_needs_a_note(tmp_path: Path, day: str, more: str, codes: list[str]) -> None:
    assert codes_after(tmp_path, article(BEFORE), article(day, more)) == codes


def test_the_note_on_an_earlier_change_does_not_excuse_a_new_date(tmp_path: Path) -> None:
    note = "updated: 2024-03-20\nchange: 更正错字"
    assert codes_after(tmp_path, article(BEFORE, note), article("2024-03-13", note)) == ["published-changed"]


@pytest.mark.parametrize("more", ["draft: true", "publish_at: 2024-05-01"])
def test_what_was_not_public_may_get_any_date(tmp_path: Path, more: str) -> None:
    assert codes_after(tmp_path, article(BEFORE, more), article("2024-03-13")) == []


def test_a_file_that_moved_is_still_the_same_text(tmp_path: Path) -> None:
    body = "村里的路修好了，灯也亮了，大家都说好。" * 20
    read_site(tmp_path, {PATH: article(BEFORE, body=body)})
    commit_all(tmp_path)
    (tmp_path / PATH).rename(tmp_path / "docs/news/2024/b.md")
    commit_all(tmp_path)
    moved = {"docs/news/2024/b.md": article("2024-03-13", body=body)}
    assert read_site(tmp_path, moved).codes == ["published-changed"]


def test_a_server_that_checks_what_was_committed_compares_with_the_commit_before(tmp_path: Path) -> None:
    read_site(tmp_path, {PATH: article(BEFORE)})
    commit_all(tmp_path)
    read_site(tmp_path, {PATH: article("2024-03-13")})
    commit_all(tmp_path)
    assert read_site(tmp_path, {}).codes == ["published-changed"]


def test_the_settings_may_name_what_was_released(tmp_path: Path) -> None:
    settings = (
        "site_name: 示例\nextra:\n  noticeboard:\n    authority: 中共示例县委\n    office: 县委巡察办\n"
        "    checks: {grades: {freshness: off}, release: REVISION}\n"
    )
    read_site(tmp_path, {PATH: article(BEFORE), "mkdocs.yml": settings})
    commit_all(tmp_path)
    for title in ("甲", "乙", "丙"):
        read_site(tmp_path, {PATH: article("2024-03-13", title=title)})
        commit_all(tmp_path)
    for revision, codes in (("HEAD~3", ["published-changed"]), ("HEAD~1", []), ("v9", [])):
        assert read_site(tmp_path, {"mkdocs.yml": settings.replace("REVISION", revision)}).codes == codes


def test_where_there_is_no_repository_or_no_git_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_site(tmp_path, {PATH: article("2024-03-13")}).codes == []
    commit_all(tmp_path)
    monkeypatch.setenv("PATH", "")
    assert read_site(tmp_path, {PATH: article("2024-03-14")}).codes == []
