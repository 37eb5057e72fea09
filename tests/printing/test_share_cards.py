"""What stands on the picture with which a page is shared, and what must not."""

from pathlib import Path

import pytest

from noticeboard.exports.sharing.card import Card
from noticeboard.printing.cards import own_cards, site_card
from tiny_site import ROUND, TEN, TinySite, article, document, read_site

NOTICE = document("notice", "2024-03-08", "issuer: 示例县委巡察办")
ARTICLE = article("2024-03-12", "source: 示例县融媒体中心", "进驻县教育局")
DEMO = {
    "mkdocs.yml": """
theme: {language: zh}
extra:
  noticeboard: {authority: 中共示例县委, office: 示例县委巡察办, demo: true}
"""
}


def card(site: TinySite, path: str) -> Card | None:
    return own_cards(site.library, site.words).get(site.page(path).uri)


def own(site: TinySite, path: str) -> Card:
    found = card(site, path)
    assert found is not None
    return found


def test_a_notice_tells_its_kind_title_issuer_day_and_deadline(tmp_path: Path) -> None:
    site = read_site(tmp_path, {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": NOTICE})
    shown = own(site, f"{TEN}/notice")
    assert (shown.kind, shown.label, shown.title) == ("notice", "巡察公告", site.page(f"{TEN}/notice").title)
    assert (shown.office, shown.day) == ("示例县委巡察办", "2024年3月8日")
    assert shown.deadline == "信访受理截止：2024年5月12日 18:00"


def test_a_deadline_at_the_end_of_a_day_names_that_day_and_no_time(tmp_path: Path) -> None:
    whole = ROUND.replace(', time: "18:00"', "")
    site = read_site(tmp_path, {f"{TEN}/round.yml": whole, f"{TEN}/notice.md": NOTICE})
    assert own(site, f"{TEN}/notice").deadline == "信访受理截止：2024年5月12日"


def test_an_article_tells_its_source_and_no_deadline(tmp_path: Path) -> None:
    shown = own(read_site(tmp_path, {"docs/news/2024/a.md": ARTICLE}), "news/2024/a")
    assert (shown.kind, shown.office, shown.deadline) == ("article", "示例县融媒体中心", "")


@pytest.mark.parametrize("now", ["2024-03-09", "2024-04-01", "2024-05-12T20:00", "2025-01-01"])
def test_no_state_changes_the_picture_of_a_notice(tmp_path: Path, now: str) -> None:
    files = {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": NOTICE}
    assert own(read_site(tmp_path, files, now), f"{TEN}/notice") == own(
        read_site(tmp_path, files, "2024-04-02"), f"{TEN}/notice"
    )


def test_what_was_withdrawn_has_no_picture_of_its_own(tmp_path: Path) -> None:
    gone = "withdrawn: {date: 2024-03-20, reason: 内容有误}"
    files = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/notice.md": document("notice", "2024-03-08", gone),
        "docs/news/2024/a.md": article("2024-03-12", gone),
    }
    site = read_site(tmp_path, files)
    assert card(site, f"{TEN}/notice") is None
    assert card(site, "news/2024/a") is None


def test_the_notice_of_a_withdrawn_round_names_no_deadline(tmp_path: Path) -> None:
    gone = f"{ROUND}withdrawn: {{date: 2024-03-20, reason: 改期}}\n"
    site = read_site(tmp_path, {f"{TEN}/round.yml": gone, f"{TEN}/notice.md": NOTICE})
    assert own(site, f"{TEN}/notice").deadline == ""


def test_pages_about_units_and_complaints_and_lists_have_none(tmp_path: Path) -> None:
    site = read_site(tmp_path, {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": NOTICE, "docs/news/2024/a.md": ARTICLE})
    with_own = [site.pages[uri].path for uri in own_cards(site.library, site.words)]
    assert sorted(with_own) == [f"{TEN}/notice", "news/2024/a"]
    assert any(path.startswith("complaints/units/") for path in site.paths())


def test_only_a_demonstration_says_that_it_is_one(tmp_path: Path) -> None:
    demo = read_site(tmp_path / "demo", {**DEMO, "docs/news/2024/a.md": ARTICLE})
    real_one = {"mkdocs.yml": DEMO["mkdocs.yml"].replace(", demo: true", "")}
    real = read_site(tmp_path / "real", {**real_one, "docs/news/2024/a.md": ARTICLE})
    for site, said in ((demo, "演示"), (real, "")):
        for shown in (own(site, "news/2024/a"), site_card(site.library, site.words)):
            assert shown.demo.startswith(said)
            assert bool(shown.demo) == bool(said)


@pytest.mark.parametrize(("count", "expected"), [("0", []), ("1", ["new"]), ("2", ["new", "middle"])])
def test_only_as_many_of_the_newest_as_the_office_wants_have_their_own(
    tmp_path: Path, count: str, expected: list[str]
) -> None:
    days = {"old": "2023-01-01", "new": "2024-03-12", "middle": "2024-01-01"}
    files = {f"docs/news/{name}.md": article(day) for name, day in days.items()}
    few = {"mkdocs.yml": DEMO["mkdocs.yml"].replace("demo: true", f"分享图: {count}")}
    site = read_site(tmp_path, files | few)
    assert list(own_cards(site.library, site.words)) == [f"news/{name}.md" for name in expected]


def test_an_english_site_says_kind_and_days_in_english_and_the_title_in_chinese(tmp_path: Path) -> None:
    files = {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": NOTICE}
    shown = own(read_site(tmp_path, files, language="en"), f"{TEN}/notice")
    assert (shown.label, shown.day) == ("Inspection notice", "8 March 2024")
    assert shown.title.startswith("六届")
