"""What `noticeboard new` writes passes `noticeboard check`, on an empty site and in the sample county."""

import re
from pathlib import Path

import pytest
from office import ID, ROUND, call, files_of, new_files, table

from noticeboard.records.kinds import DOCUMENT_KINDS

TEXT = "现将有关事项说明如下。"
COUNTS = "{total: 25, done: 19, in_progress: 6, not_done: 0}"
ISSUES = (
    "[{unit: 县财政局, items: [管理偏松]}, {unit: 石桥街道, items: [管理偏松]}, {unit: 县水利局, items: [管理偏松]}]"
)
ANSWERED = {
    "notice": (),
    "withdrawal": (),
    "correction": ("--body", "-"),
    "feedback": ("--issues", ISSUES),
    "rectification": ("--unit", "石桥街道", "--counts", COUNTS, "--issuer", "中共石桥街道工作委员会"),
}


def made(site: Path, *arguments: str, given: str = "") -> tuple[str, str]:
    """The file that the command writes, and its text."""
    before = files_of(site)
    said = call(site, "new", *arguments, given=given)
    assert said.code == 0, said.err
    (file,) = new_files(site, before)
    assert file in said.out
    assert "noticeboard check" in said.out
    return file, (site / file).read_text("utf-8")


def passes(site: Path) -> None:
    said = call(site, "check")
    assert said.code == 0, said.out


def test_a_round_from_a_table(site: Path) -> None:
    file, text = made(site, "round", *ROUND, "--from", table(site))
    assert file == f"announcements/{ID}/round.yml"
    assert text.startswith("# yaml-language-server: $schema=../../.noticeboard/schema/round.json\nterm: 六届县委\n")
    passes(site)


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_a_document_of_which_all_was_said_is_ready(started: Path, kind: str) -> None:
    file, text = made(started, kind, "--from-round", ID, *ANSWERED[kind], given=TEXT)
    assert file.startswith(f"announcements/{ID}/{kind}")
    assert "draft" not in text
    passes(started)


@pytest.mark.parametrize("kind", ["correction", "feedback", "rectification"])
def test_a_document_of_which_something_is_missing_is_a_draft_with_things_to_do(started: Path, kind: str) -> None:
    unit = ("--unit", "石桥街道") if kind == "rectification" else ()
    _, text = made(started, kind, "--from-round", ID, *unit)
    assert re.search(r"^# 待办 1：还没有|^# 待办 1：正文还没有", text, re.MULTILINE)
    assert "\ndraft: true\n" in text
    passes(started)


def test_an_article_with_its_text_is_ready_and_without_it_a_draft(site: Path) -> None:
    file, text = made(
        site, "article", "--标题", "县委巡察工作会议召开", "--authors", "周平、王军", "--body", "-", given=TEXT
    )
    assert file == "docs/news/2027/xianwei-xuncha-gongzuo.md"
    assert text.endswith(f"---\n{TEXT}\n")
    file, text = made(site, "article", "--title", "县委巡察工作会议再次召开")
    assert file == "docs/news/2027/xianwei-xuncha-gongzuo-2.md"
    assert "draft: true" in text
    passes(site)


def test_a_notice_says_the_standard_text_of_its_round(started: Path) -> None:
    _, text = made(started, "notice", "--from-round", ID)
    assert "县委第一巡察组：县财政局、石桥街道（含所辖21个村，不含柳庄村）。" in text
    assert re.search(r'^signed: "2027-12-01"$', text, re.MULTILINE)
    assert re.search(r"^issuer: 中共\w+$", text, re.MULTILINE)


def test_a_withdrawal_says_what_ends(started: Path) -> None:
    _, text = made(started, "withdrawal", "--from-round", ID)
    assert "各组于2027年5月14日撤离" in text
    assert "意见箱全部收回，本轮公布的电话、电子邮箱、来信同时停用" in text
    assert "接访点" not in text


def test_feedback_lays_out_the_units_of_its_round(started: Path) -> None:
    _, text = made(started, "feedback", "--from-round", ID)
    assert [line.strip() for line in text.splitlines() if "unit:" in line] == [
        f"- {{unit: {unit}, items: []}}" for unit in ("县财政局", "石桥街道", "县水利局")
    ]


def test_a_rectification_begins_with_what_the_unit_was_told(started: Path) -> None:
    made(
        started,
        "feedback",
        "--from-round",
        ID,
        "--issues",
        ISSUES.replace("石桥街道,", "石桥街道, delivered: 2027-08-15,"),
    )
    _, text = made(started, "rectification", "--from-round", ID, "--unit", "石桥街道")
    assert 'delivered: "2027-08-15"' in text
    assert "- {issue: 管理偏松}" in text
    assert "自2027年3月8日起至2027年5月14日止，县委第一巡察组对石桥街道开展了常规巡察。2027年8月15日" in text


def test_the_next_round_goes_on_from_the_last_one(started: Path) -> None:
    dates = ("--stationing", "2027-09-06~2027-11-12", "--deadline", "2027-11-05")
    file, text = made(started, "round", *dates, "--from", table(started))
    assert file == "announcements/2027-09-round-17/round.yml"
    assert "term: 六届县委\nnumber: 17\n" in text


def test_nothing_is_overwritten_and_with_force_the_old_file_stays(started: Path) -> None:
    made(started, "notice", "--from-round", ID)
    before = files_of(started)
    assert call(started, "new", "notice", "--from-round", ID).code == 2
    assert files_of(started) == before
    said = call(started, "new", "notice", "--from-round", ID, "--force", "--title", "另一个标题")
    assert said.code == 0
    after = files_of(started)
    assert after[f"announcements/{ID}/.notice.md.bak"] == before[f"announcements/{ID}/notice.md"]
    passes(started)


def test_a_unit_and_a_standing_body_begin_their_registers(site: Path) -> None:
    assert call(site, "new", "unit", "--name", "县审计局", "--aliases", "审计局", "--yes").code == 0
    body = ("--body", "县信访局", "--matters", "信访事项", "--type", "phone", "--value", "0300-8880077", "--yes")
    assert call(site, "new", "channel", *body).code == 0
    passes(site)


def test_a_channel_is_added_to_a_group(started: Path) -> None:
    file = started / f"announcements/{ID}/round.yml"
    before = file.read_text("utf-8")
    where = (
        "--round",
        ID,
        "--group",
        "县委第二巡察组",
        "--类型",
        "来信",
        "--value",
        "青禾县1161号信箱",
        "--邮编",
        "000403",
    )
    shown = call(started, "new", "channel", *where)
    assert (shown.code, file.read_text("utf-8")) == (1, before)
    line = '      - {type: post, value: 青禾县1161号信箱, postcode: "000403"}'
    assert f"+{line}" in shown.out
    assert call(started, "new", "channel", *where, "--yes").code == 0
    assert file.read_text("utf-8") == f"{before}{line}\n"
    passes(started)
