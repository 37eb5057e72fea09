"""`noticeboard check --fix`: shows what it would change, writes only when asked, and keeps what it does not mend."""

import os
from pathlib import Path

import pytest

from checked_site import Said, check
from defects import DEFECTS, SILENT, Case, write_case
from noticeboard.checks.rules import check as check_all
from noticeboard.commands.console import FOUND, OK, USAGE
from noticeboard.mending.repairs import MENDED, mended
from tiny_site import MKDOCS, ROUND, TEN, article, read_site

NEWS = "docs/news/2024/a.md"
SLIPS = "县委巡察巡察组进驻，任务己完成，，受到好评。"
RIGHT = "县委巡察组进驻，任务已完成，受到好评。"
WORDING = [case for case in DEFECTS if case.family == "wording"]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one round and one article."""
    (tmp_path / "mkdocs.yml").write_text(MKDOCS.replace("ZONE", "Asia/Shanghai"), "utf-8")
    write(tmp_path, f"{TEN}/round.yml", ROUND)
    return tmp_path


def write(root: Path, path: str, text: str) -> Path:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode())
    return root / path


def fix(root: Path, *arguments: str) -> Said:
    return check(root, "--fix", *arguments)


def test_the_difference_is_shown_and_nothing_is_written(site: Path) -> None:
    file = write(site, NEWS, article("2024-03-12", body=SLIPS))
    before = file.read_bytes()
    said = fix(site)
    assert said.code == FOUND
    assert f"--- a/{NEWS}\n+++ b/{NEWS}\n" in said.out
    assert f"-{SLIPS}\n+{RIGHT}\n" in said.out
    assert "--write" in said.out
    assert file.read_bytes() == before


def test_it_is_written_when_asked_and_then_there_is_nothing_left(site: Path) -> None:
    file = write(site, NEWS, article("2024-03-12", body=SLIPS))
    assert fix(site, "--write").code == OK
    assert file.read_text("utf-8") == article("2024-03-12", body=RIGHT)
    again = fix(site)
    assert again.code == OK
    assert again.out.splitlines() == ["没有可以自动改正的。"]
    assert sorted(path.name for path in file.parent.iterdir()) == ["a.md"]


def test_writing_goes_with_fixing(site: Path) -> None:
    said = check(site, "--write")
    assert said.code == USAGE
    assert "--fix" in said.err


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_the_byte_order_mark_and_blanks_stay(site: Path, end: str, mark: str) -> None:
    text = mark + article("2024-03-12", body=f"  {SLIPS}\t\n\n- 甲  \n\n\n").replace("\n", end)
    file = write(site, NEWS, text)
    fix(site, "--write")
    assert file.read_bytes().decode() == text.replace(SLIPS, RIGHT)


@pytest.mark.parametrize("arguments", [("--format", "json"), ("--output", "report.txt")])
def test_fixing_makes_no_report(site: Path, arguments: tuple[str, ...]) -> None:
    said = fix(site, *arguments)
    assert said.code == USAGE
    assert "--output" in said.err


def test_only_what_is_asked_for_is_mended(site: Path) -> None:
    asked, other = (write(site, f"docs/news/2024/{name}.md", article("2024-03-12", body=SLIPS)) for name in "ab")
    check(site, "--fix", "--write", str(asked))
    assert RIGHT in asked.read_text("utf-8")
    assert SLIPS in other.read_text("utf-8")


def test_what_is_silenced_or_switched_off_is_not_mended(site: Path) -> None:
    silence = "checks: [{code: word-misspelt, reason: 引文如此}, {code: signs-doubled, reason: 引文如此}]"
    file = write(site, NEWS, article("2024-03-12", silence, body=SLIPS))
    off = MKDOCS.replace("ZONE", "Asia/Shanghai").replace("freshness: off", "freshness: off, word-doubled: off")
    (site / "mkdocs.yml").write_text(off, "utf-8")
    assert fix(site, "--write").code == OK
    assert SLIPS in file.read_text("utf-8")


def test_a_line_with_a_secret_is_neither_mended_nor_shown(site: Path) -> None:
    body = f"护照号ＥＡ０００００１３，任务己完成。\n\n{SLIPS}"
    file = write(site, NEWS, article("2024-03-12", body=body))
    said = fix(site, "--write")
    assert "ＥＡ" not in said.out
    assert "EA" not in said.out
    assert file.read_text("utf-8") == article("2024-03-12", body=body.replace(SLIPS, RIGHT))


def test_what_nobody_sees_is_removed_and_shown_as_its_code_point(site: Path) -> None:
    file = write(site, NEWS, article("2024-03-12", body="值班\u200b电话，\u202e请看公告。"))
    said = fix(site, "--write")
    assert "[U+200B]" in said.out
    assert "\u200b" not in said.out
    assert file.read_text("utf-8") == article("2024-03-12", body="值班电话，请看公告。")


@pytest.mark.parametrize(
    ("written", "mended_to"),
    [
        ("reply: 任务己完成，，谢谢。", "reply: 任务已完成，谢谢。"),
        ('reply: "任务己完成，谢谢。"', 'reply: "任务已完成，谢谢。"'),
        ("reply: |\n  任务己完成，\n  谢谢，，大家。", "reply: |\n  任务已完成，\n  谢谢，大家。"),
        # A text folded over two lines, an escape and one text twice in a line are not what a machine should touch.
        ("reply: >\n  任务己\n  完成。", "reply: >\n  任务己\n  完成。"),
        ('reply: "任务己完成\\u3002"', 'reply: "任务己完成\\u3002"'),
    ],
)
def test_a_value_is_mended_where_it_stands_as_it_was_read(site: Path, written: str, mended_to: str) -> None:
    file = write(site, f"{TEN}/round.yml", f"{ROUND}{written}\n")
    fix(site, "--write")
    assert file.read_text("utf-8") == f"{ROUND}{mended_to}\n"


def test_no_sign_comes_into_a_value_that_means_something_there(site: Path) -> None:
    write(site, "announcements/terms.yml", "terms: [{wrong: 甲词, right: '乙: 丙 #丁'}]\n")
    file = write(site, f"{TEN}/round.yml", f"{ROUND}reply: 甲词。\n")
    news = write(site, NEWS, article("2024-03-12", body="甲词。"))
    fix(site, "--write")
    assert "甲词" in file.read_text("utf-8")
    assert "乙: 丙 #丁。" in news.read_text("utf-8")


def test_a_line_of_another_page_goes_with_its_line_end(site: Path) -> None:
    file = write(site, NEWS, article("2024-03-12", body="甲。\n请输入验证码\n乙。\n\n|\n\n丙。"))
    fix(site, "--write")
    assert file.read_text("utf-8") == article("2024-03-12", body="甲。\n乙。\n\n\n丙。")


def test_a_file_that_cannot_be_written_stays_and_is_named(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(site, NEWS, article("2024-03-12", body=SLIPS))
    before = file.read_bytes()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    said = fix(site, "--write")
    assert said.code == USAGE
    assert NEWS in said.err
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["a.md"]


def test_a_link_is_written_through(site: Path) -> None:
    target = write(site, "docs/news/2024/papers/b.md", article("2024-03-12", body=SLIPS))
    link = site / NEWS
    link.symlink_to(target)
    fix(site, "--write")
    assert link.is_symlink()
    assert RIGHT in target.read_text("utf-8")


@pytest.mark.parametrize("case", WORDING, ids=lambda case: case.name)
def test_what_is_mended_is_gone_and_nothing_comes_up(tmp_path: Path, case: Case) -> None:
    write_case(case, tmp_path)
    before = check(tmp_path, "--format", "json", now=case.now).out
    for _ in range(3):
        fix(tmp_path, "--write")
    after = check(tmp_path, "--format", "json", now=case.now).out
    assert fix(tmp_path).out.splitlines() == ["没有可以自动改正的。"]
    assert after.count('"code"') < before.count('"code"') or not MENDED & {code for code, _, _ in case.planted}


@pytest.mark.parametrize("case", SILENT, ids=lambda case: case.name)
def test_there_is_nothing_to_mend_in_a_near_miss(tmp_path: Path, case: Case) -> None:
    write_case(case, tmp_path)
    site = read_site(tmp_path, {"mkdocs.yml": (tmp_path / "mkdocs.yml").read_text("utf-8")}, preview=True)
    assert [*mended(site.library, tmp_path, check_all(site.library).findings)] == []
