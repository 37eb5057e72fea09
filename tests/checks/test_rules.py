"""Rules where a sample does not show them: what must stay silent, and boundaries."""

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import get_type_hints

import pytest

from noticeboard import checks
from noticeboard.checks.rules import RULES
from noticeboard.errors import Finding
from noticeboard.library import Library
from tiny_site import ROUND, TEN, article, document, read_site

LATER = "2025-06-01T12:00"


def is_rule(function: FunctionType) -> bool:
    """Whether a function has a rule's shape: from a library to findings."""
    of = get_type_hints(function)
    return of.pop("return", None) == Iterator[Finding] and list(of.values()) == [Library]


def test_every_rule_that_is_written_is_applied() -> None:
    modules = [import_module(found.name) for found in pkgutil.walk_packages(checks.__path__, "noticeboard.checks.")]
    written = {
        function
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_") and is_rule(function)
    }
    assert written == set(RULES)
    assert len(RULES) == len(written)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_gives_its_reason(rule) -> None:
    assert rule.__doc__


@pytest.mark.parametrize(
    ("deadline", "codes"),
    [
        ("2024-03-10", ["deadline-outside"]),
        ("2024-03-11", []),
        ("2024-05-17", []),
        ("2024-05-18", ["deadline-outside"]),
    ],
)
def test_a_deadline_may_be_any_day_of_the_stationing(tmp_path: Path, deadline: str, codes: list[str]) -> None:
    text = ROUND.replace("2024-05-12", deadline)
    assert read_site(tmp_path, {f"{TEN}/round.yml": text}).codes == codes


def test_where_the_end_is_only_about_known_a_later_deadline_is_no_mistake(tmp_path: Path) -> None:
    text = ROUND.replace("end: 2024-05-17", "about: 30天")
    assert read_site(tmp_path, {f"{TEN}/round.yml": text}).codes == []


@pytest.mark.parametrize(
    ("counts", "codes"),
    [
        ("total: 25, done: 19, in_progress: 6, rate: 76%", []),
        ("total: 697, done: 688, in_progress: 4, not_done: 5, rate: 98.71%", []),
        ("total: 697, done: 688, in_progress: 4, not_done: 5, rate: 98.7", []),
        ("total: 697, done: 688, in_progress: 4, not_done: 5, rate: 99%", []),
        ("total: 697, done: 688, in_progress: 4, not_done: 5, rate: 98.72%", ["counts-rate"]),
        ("total: 697, done: 688, in_progress: 4, not_done: 5, rate: 98%", ["counts-rate"]),
        ("total: 3, done: 2, in_progress: 1, rate: 66.67%", []),
        ("total: 3, done: 2, in_progress: 1, rate: 66.66%", ["counts-rate"]),
        ("total: 8, done: 1, not_done: 7, rate: 12.5%", []),
        ("total: 0, done: 0, rate: 100%", []),
        ("total: 25, done: 19, in_progress: 5", ["counts-sum"]),
        ("total: 25, done: 19, in_progress: 7", ["counts-sum"]),
    ],
)
def test_the_arithmetic_of_a_rectification_must_hold(tmp_path: Path, counts: str, codes: list[str]) -> None:
    record = document("rectification", "2024-11-20", f"units: 县教育局\ncounts: {{{counts}}}")
    assert read_site(tmp_path, {f"{TEN}/round.yml": ROUND, f"{TEN}/r.md": record}, LATER).codes == codes


@pytest.mark.parametrize(
    ("published", "codes"),
    [
        ("2024-05-12 17:59", ["withdrawal-needs-deadline"]),
        ("2024-05-12 18:00", []),
        ("2024-05-17", []),
    ],
)
def test_a_withdrawal_after_the_deadline_needs_none_of_its_own(
    tmp_path: Path, published: str, codes: list[str]
) -> None:
    files_ = {f"{TEN}/round.yml": ROUND, f"{TEN}/w.md": document("withdrawal", published)}
    assert read_site(tmp_path, files_, LATER).codes == codes


def test_feedback_may_come_on_the_last_day(tmp_path: Path) -> None:
    issues = "issues:\n  - {unit: 县教育局, items: [甲]}\n  - {unit: 石桥街道, items: [乙]}"
    for day, codes in (("2024-05-16", ["feedback-early"]), ("2024-05-17", [])):
        files_ = {f"{TEN}/round.yml": ROUND, f"{TEN}/f.md": document("feedback", day, issues)}
        assert read_site(tmp_path, files_, LATER).codes == codes


def test_drafts_and_withdrawn_documents_do_not_count_as_second_ones(tmp_path: Path) -> None:
    files_ = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/a.md": document("notice", "2024-03-11", "withdrawn: {date: 2024-03-12, reason: 重发}"),
        f"{TEN}/b.md": document("notice", "2024-03-12"),
        f"{TEN}/c.md": document("notice", "2024-03-13", "draft: true"),
    }
    assert read_site(tmp_path, files_).codes == []


def test_a_round_may_have_several_corrections_and_rectifications(tmp_path: Path) -> None:
    counts = "units: 县教育局\ncounts: {total: 1, done: 1}"
    files_ = {f"{TEN}/round.yml": ROUND}
    files_ |= {f"{TEN}/c{n}.md": document("correction", "2024-03-12") for n in range(2)}
    files_ |= {f"{TEN}/r{n}.md": document("rectification", "2024-11-20", counts) for n in range(2)}
    assert read_site(tmp_path, files_, LATER).codes == []


def test_an_update_on_the_day_of_publication_is_no_earlier(tmp_path: Path) -> None:
    text = article("2024-03-12 10:00", "updated: 2024-03-12\nchange: 更正")
    assert read_site(tmp_path, {"docs/news/2024/a.md": text}).codes == []


@pytest.mark.parametrize(
    "link",
    [
        "[公告](../../announcements/2024-03-ten/notice.md)",
        "[公告](../../announcements/2024-03-ten/notice.md#s)",
        "[本轮](../../announcements/2024-03-ten/index.md)",
        "[全部](../index.md)",
        "[本年](index.md)",
        "[须知](../../complaints/index.md)",
        "![会场](../../images/a.png)",
        "![会场](图.svg)",
        "![会场](%E5%9B%BE.svg)",
        "![会场](<a b.svg>)",
        '![会场](a(1).svg "题")',
        "[网站](https://www.12388.gov.cn/a)",
        "[电话](tel:12388)",
        "[上面](#top)",
        "`![会场](无.svg)`",
    ],
)
def test_a_link_that_leads_somewhere_is_no_mistake(tmp_path: Path, link: str) -> None:
    beside = {f"docs/news/2024/{name}": "<svg/>" for name in ("图.svg", "a b.svg", "a(1).svg")}
    files_ = {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": document("notice", "2024-03-11"), **beside}
    assert read_site(tmp_path, {**files_, "docs/news/2024/a.md": article("2024-03-12", body=link)}).codes == []


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("[公告](../../announcements/2024-03-ten/gonggao.md)", "link-dead"),
        ("[文](b.md)", "link-dead"),
        ("![会场](a(2).svg)", "link-dead"),
        ("![会场](<a  b.svg>)", "link-dead"),
        ("文字 [甲](https://www.12388.gov.cn) ![会场](无.svg)", "link-dead"),
        ("[上](../../../mkdocs.yml)", "path-escapes"),
        ("[上](/mkdocs.yml)", "path-escapes"),
    ],
)
def test_a_link_that_leads_nowhere_is_found_at_its_line(tmp_path: Path, link: str, code: str) -> None:
    body = f"\n第一段。\n\n{link}\n"
    files_ = {f"{TEN}/round.yml": ROUND, "docs/news/2024/a.md": article("2024-03-12", body=body)}
    site = read_site(tmp_path, files_)
    assert [(f.code, f.where.line) for f in site.findings] == [(code, 9)]


TAKEN = """index.html news/ news/2024/index.html news/2024/page/2 news/tag/进驻 complaints Complaints/Units about/
404.html sitemap.xml assets/x.js announcements/kind/notice announcements/2024-03-ten/index"""


@pytest.mark.parametrize("alias", TAKEN.split())
def test_an_old_address_does_not_take_the_place_of_a_page_of_the_site(tmp_path: Path, alias: str) -> None:
    text = article("2024-03-12", f"aliases: [{alias}]")
    assert read_site(tmp_path, {"docs/news/2024/a.md": text}).codes == ["address-reserved"]


@pytest.mark.parametrize(
    "alias", [f"{TEN}/", "news/2024/b", "/news/2024/b/index.html", "NEWS/2024/B/", "complaints/units/县教育局/"]
)
def test_an_old_address_does_not_take_the_place_of_a_record(tmp_path: Path, alias: str) -> None:
    files_ = {
        f"{TEN}/round.yml": ROUND,
        "docs/news/2024/a.md": article("2024-03-12", f"aliases: ['{alias}']"),
        "docs/news/2024/b.md": article("2024-03-12", title="动员"),
    }
    assert read_site(tmp_path, files_).codes == ["url-duplicate"]


def test_all_problems_of_all_files_are_reported_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    files_ = {
        f"{TEN}/round.yml": ROUND.replace("2024-05-12", "2024-06-12").replace("0300-8880015", "0300-888"),
        "docs/news/2024/a.md": article("2024-03-12", "source:\nunits: [无此单位]"),
        "announcements/units.yml": "units:\n  - {name: 甲, slug: 甲}\n",
    }
    found = [(f.where.file, f.where.line, f.code) for f in read_site(tmp_path, files_).findings]
    assert found == sorted(found)
    assert [code for _, _, code in found] == [
        "deadline-outside",
        "value-malformed",
        "slug-unfit",
        "key-empty",
        "unit-unknown",
    ]
