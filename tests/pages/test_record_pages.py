"""Pages of rounds, documents and articles: what a reader finds on each."""

from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest

from noticeboard import standard_text
from noticeboard.library import Library
from noticeboard.pages.summary import summary
from noticeboard.records.round import Round
from noticeboard.words import load_words
from tiny_site import LOCALES, ROUND, TEN, article, document, read_site


def round_of(library: Library) -> Round:
    return library.rounds[0].record


FULL = """term: 六届县委
number: 10
batch: 二
types: [常规巡察]
authority: 中共示例县委
issuer: 中共示例县委巡察工作领导小组办公室
stationing: {start: 2024-03-11, end: 2024-05-17}
deadline: {date: 2024-05-12, time: "18:00", postmark: 是}
reply: 不逐一答复
declines: 不予受理
supervision: [{type: phone, value: 0300-8880001, hours: 工作日 08:30-12:00}]
groups:
  - name: 县委第一巡察组
    units:
      - 县教育局
      - {name: 石桥街道, includes: 所辖21个村, excludes: 柳庄村, types: [专项巡察]}
    channels: [{type: phone, value: 0300-8880015}, {type: box, places: [大门东侧]}]
  - name: 县委第二巡察组
    units: [县财政局]
    channels: [{type: email, value: xc2@example.com}]
"""


def test_the_standard_text_of_a_notice_holds_everything_its_round_says(tmp_path: Path) -> None:
    files = {f"{TEN}/round.yml": FULL, f"{TEN}/notice.md": document("notice", "2024-03-11")}
    site = read_site(tmp_path, files)
    assert site.findings == ()
    text = site.page(f"{TEN}/notice").body
    for said in (
        "中共示例县委",
        "六届县委第十轮第二批巡察",
        "自2024年3月11日起至2024年5月17日止",
        "由两个巡察组对3个单位",
        "常规巡察、专项巡察",
        "县委第一巡察组：县教育局、石桥街道（含所辖21个村，不含柳庄村，专项巡察）。",
        "县委第二巡察组：县财政局。",
        standard_text.ACCEPTS,
        standard_text.DECLINES["reject"],
        "电话、电子邮箱、意见箱",
        "2024年5月12日18:00，来信以邮戳为准。",
        "不逐一答复。",
        "0300-8880001（工作日 08:30–12:00）",
    ):
        assert said in text
    assert "None" not in text
    assert "。。" not in text


def test_a_notice_with_a_text_of_its_own_says_that_signs_it_and_nothing_else(tmp_path: Path) -> None:
    files = {f"{TEN}/round.yml": FULL, f"{TEN}/notice.md": document("notice", "2024-03-11", body="原文。")}
    signature = "中共示例县委巡察工作领导小组办公室\n2024年3月11日"
    assert read_site(tmp_path, files).page(f"{TEN}/notice").body == f"原文。\n\n{signature}"


def test_an_office_may_word_what_it_accepts_and_declines(tmp_path: Path) -> None:
    text = ROUND + "accepts: 只受理惠农资金问题\ndeclines: {action: reject, text: 其他问题请找信访局}\n"
    round_ = round_of(read_site(tmp_path, {f"{TEN}/round.yml": text}).library)
    assert standard_text.accepts(round_) == "只受理惠农资金问题"
    assert "其他问题请找信访局。" in standard_text.notice(round_)


@pytest.mark.parametrize(
    ("kind", "more", "title"),
    [
        ("notice", "", "六届县委第十轮巡察公告"),
        ("withdrawal", "deadline: 2024-05-01", "六届县委第十轮巡察撤离公告"),
        ("rectification", "units: 县教育局\ncounts: {total: 1, done: 1}", "县教育局六届县委第十轮巡察整改进展情况"),
        ("notice", "title: 另有题目", "另有题目"),
    ],
)
def test_a_document_is_titled_by_its_kind_unless_it_has_a_title(
    tmp_path: Path, kind: str, more: str, title: str
) -> None:
    files = {f"{TEN}/round.yml": ROUND, f"{TEN}/d.md": document(kind, "2024-06-01", more)}
    site = read_site(tmp_path, files, "2024-07-01T12:00")
    assert site.page(f"{TEN}/d").title == title


def test_an_email_begun_from_a_page_names_the_round_and_the_group(tmp_path: Path) -> None:
    view = read_site(tmp_path, {f"{TEN}/round.yml": ROUND}).page(TEN).view
    (email,) = [contact for contact in view.groups[0].contacts if contact.kind == "email"]
    assert email.href.startswith("mailto:xc1@example.com?subject=")
    assert email.href.isascii()
    assert unquote(email.href.partition("=")[2]) == "六届县委第十轮巡察·县委第一巡察组"


def test_what_can_be_touched_is_a_link_and_what_cannot_is_none(tmp_path: Path) -> None:
    channels = """      - {type: sms, value: "130 0000 0021"}
      - {type: post, value: 1080号信箱, postcode: "000403"}
      - {type: box, places: [甲, 乙]}
      - {type: visit, place: 406室}
      - {type: web, value: "https://example.com/r", qr: 是}
"""
    view = read_site(tmp_path, {f"{TEN}/round.yml": ROUND + channels}).page(TEN).view
    contacts = view.groups[0].contacts
    assert [c.href and c.href.partition("?")[0] for c in contacts] == [
        "tel:03008880015",
        "mailto:xc1@example.com",
        "sms:13000000021",
        None,
        None,
        None,
        "https://example.com/r",
    ]
    assert [c.lines for c in contacts[3:6]] == [("1080号信箱",), ("甲", "乙"), ("406室",)]
    assert [bool(c.qr) for c in contacts] == [False] * 6 + [True]


@pytest.mark.parametrize(
    ("alias", "uri"),
    [
        ("art/2024/a.html", "art/2024/a.html"),
        ("/art/2024/a.htm", "art/2024/a.htm"),
        ("art/2024/", "art/2024/index.html"),
        ("art/2024", "art/2024/index.html"),
        ("col/1/art_1.shtml", "col/1/art_1.shtml"),
    ],
)
def test_an_old_address_leads_to_the_page(tmp_path: Path, alias: str, uri: str) -> None:
    files = {
        f"{TEN}/round.yml": ROUND + f"aliases: [r/{alias.strip('/')}]\n",
        f"{TEN}/n.md": document("notice", "2024-03-11", f"aliases: ['d/{alias.strip('/')}']"),
        "docs/news/2024/a.md": article("2024-03-12", f"aliases: {alias}"),
    }
    redirects = {r.uri: (r.to, r.title) for r in read_site(tmp_path, files).redirects}
    assert redirects[uri] == ("news/2024/a", "进驻")
    assert {to for to, _ in redirects.values()} == {"news/2024/a", TEN, f"{TEN}/n"}


def test_nothing_leads_to_a_page_that_is_not_public(tmp_path: Path) -> None:
    files = {"docs/news/2024/a.md": article("2024-03-12", "draft: true\naliases: a.html")}
    assert read_site(tmp_path, files).redirects == ()


def test_an_article_knows_its_neighbours_in_time(tmp_path: Path) -> None:
    files = {f"docs/news/2024/{n}.md": article(f"2024-03-1{n}", title=f"第{n}篇") for n in range(3)}
    site = read_site(tmp_path, files)
    views = [site.page(f"news/2024/{n}").view for n in range(3)]
    assert [v.newer and v.newer.title for v in views] == ["第1篇", "第2篇", None]
    assert [v.older and v.older.title for v in views] == [None, "第0篇", "第1篇"]


def test_an_article_links_to_its_round_and_units_that_may_be_shown(tmp_path: Path) -> None:
    files = {
        f"{TEN}/round.yml": ROUND,
        "docs/news/2024/a.md": article("2024-03-12", "round: 2024-03-ten\nunits: [县教育局, 县教育局]"),
        "announcements/2024-09-eleven/round.yml": ROUND + "draft: true\n",
        "docs/news/2024/b.md": article("2024-03-13", "round: 2024-09-eleven"),
    }
    site = read_site(tmp_path, files)
    assert site.findings == ()
    assert site.page("news/2024/a").view.round.record.id == "2024-03-ten"
    assert [unit.name for unit in site.page("news/2024/a").view.units] == ["县教育局"]
    assert site.page("news/2024/b").view.round is None


def test_a_notice_points_to_its_corrections(tmp_path: Path) -> None:
    files = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/notice.md": document("notice", "2024-03-11"),
        f"{TEN}/correction.md": document("correction", "2024-03-12"),
    }
    site = read_site(tmp_path, files)
    assert [e.path for e in site.page(f"{TEN}/notice").view.corrections] == [f"{TEN}/correction"]
    assert site.page(f"{TEN}/correction").view.corrections == ()


def test_the_steps_of_a_round_are_reached_one_after_the_other(tmp_path: Path) -> None:
    issues = "issues: [{unit: 县教育局, items: [甲]}, {unit: 石桥街道, items: [乙]}]"
    files = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/notice.md": document("notice", "2024-03-05"),
        f"{TEN}/feedback.md": document("feedback", "2024-08-20", issues),
    }
    reached = {
        moment: [step.reached for step in read_site(tmp_path, files, f"{moment}T12:00").page(TEN).view.steps]
        for moment in ("2024-03-10", "2024-03-11", "2024-05-13", "2024-05-18", "2024-08-20")
    }
    assert reached == {
        "2024-03-10": [True, False, False, False, False, False],
        "2024-03-11": [True, True, False, False, False, False],
        "2024-05-13": [True, True, True, False, False, False],
        "2024-05-18": [True, True, True, True, False, False],
        "2024-08-20": [True, True, True, True, True, False],
    }


def test_the_parts_of_a_rectification_fill_the_whole_picture(tmp_path: Path) -> None:
    counts = "units: 县教育局\ncounts: {total: 697, done: 688, in_progress: 4, not_done: 5}"
    files = {f"{TEN}/round.yml": ROUND, f"{TEN}/r.md": document("rectification", "2024-06-01", counts)}
    bars = read_site(tmp_path, files, "2024-07-01T12:00").page(f"{TEN}/r").view.bars
    assert [bar.count for bar in bars] == [688, 4, 5]
    assert bars[0].start == 0
    assert all(left.start + left.width == right.start for left, right in pairwise(bars))
    assert bars[-1].start + bars[-1].width == 1000


def test_the_home_page_shows_what_is_open_and_leaves_out_empty_columns(tmp_path: Path) -> None:
    files = {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": document("notice", "2024-03-05")}
    view = read_site(tmp_path, files).page("").view
    assert [(r.round.record.id, r.notice) for r in view.open] == [("2024-03-ten", f"{TEN}/notice")]
    assert [column.key for column in view.columns] == ["notices"]
    before = read_site(tmp_path, files, "2024-03-06T12:00").page("").view
    assert (len(before.open), len(before.upcoming)) == (0, 1)
    after = read_site(tmp_path, files, "2024-06-06T12:00").page("").view
    assert (after.open, after.upcoming) == ((), ())


@pytest.mark.parametrize("moment", ["2024-03-06T12:00", "2024-06-06T12:00"])
def test_machines_are_told_no_contact_of_a_round_that_is_not_open(tmp_path: Path, moment: str) -> None:
    site = read_site(tmp_path, {f"{TEN}/round.yml": ROUND}, moment)
    for path in ("", "complaints"):
        assert "0300-8880015" not in str(site.metadata(path).structured)


def test_machines_are_told_the_contacts_of_an_open_round(tmp_path: Path) -> None:
    site = read_site(tmp_path, {f"{TEN}/round.yml": ROUND})
    assert "0300-8880015" in str(site.metadata("complaints").structured)


def test_a_notice_tells_machines_when_it_expires(tmp_path: Path) -> None:
    files = {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": document("notice", "2024-03-05 09:00")}
    metadata = read_site(tmp_path, files).metadata(f"{TEN}/notice")
    assert metadata.structured[0]["expires"] == "2024-05-12T18:00:00+08:00"
    assert dict(metadata.names)["PubDate"] == "2024-03-05 09:00"
    assert "SiteIDCode" not in dict(metadata.names), "what is not set renders nothing"


def test_a_site_in_english_says_its_own_words_in_english_when_they_are_translated(tmp_path: Path) -> None:
    words = load_words(LOCALES, "en")
    site = read_site(tmp_path, {f"{TEN}/round.yml": ROUND}, language="en")
    assert site.page("complaints").title == words("tab.complaints")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("3月11日，县委巡察组进驻。", "3月11日，县委巡察组进驻。"),
        ("## 标题\n\n正文**加粗**和`代码`。", "正文加粗和代码。"),
        ("![图](a.png)\n\n[链接](b.md)在此。", "链接在此。"),
        ("- 一\n- 二\n1. 三", "一 二 三"),
        ("> 引用", "引用"),
        ("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n表后。", "表后。"),
        ("", ""),
    ],
)
def test_a_summary_is_the_beginning_of_the_text_without_its_signs(body: str, said: str) -> None:
    assert summary(body) == said


def test_a_summary_is_no_longer_than_it_may_be_and_says_where_it_was_cut() -> None:
    assert len(summary("长" * 500)) == 96
    assert summary("长" * 500).endswith("…")
    assert summary("长" * 96) == "长" * 96
    assert summary("一二三四五", length=3) == "一二…"
