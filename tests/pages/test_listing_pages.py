"""Lists: twenty entries a page, newest first, each under its address."""

from pathlib import Path

import pytest

from tiny_site import ROUND, TEN, article, document, read_site


def articles(count: int, more: str = "") -> dict[str, str]:
    days = [f"2023-{1 + n // 28:02}-{1 + n % 28:02}" for n in range(count)]
    return {f"docs/news/2023/a{n:03}.md": article(day, more, title=f"第{n}篇") for n, day in enumerate(days)}


@pytest.mark.parametrize(("count", "sizes"), [(0, [0]), (1, [1]), (20, [20]), (21, [20, 1]), (41, [20, 20, 1])])
def test_a_list_has_twenty_entries_a_page_and_at_least_one_page(tmp_path: Path, count: int, sizes: list[int]) -> None:
    site = read_site(tmp_path, articles(count))
    paths = ["news", *(f"news/page/{n}" for n in range(2, len(sizes) + 1))]
    assert [p for p in site.paths("news") if p == "news" or p.startswith("news/page")] == paths
    views = [site.page(path).view for path in paths]
    assert [len(view.entries) for view in views] == sizes
    assert [view.newer for view in views] == [None, *paths[:-1]]
    assert [view.older for view in views] == [*paths[1:], None]
    assert [view.total for view in views] == [count] * len(sizes)
    titles = [entry.title for view in views for entry in view.entries]
    assert titles == [f"第{n}篇" for n in reversed(range(count))]


def test_the_pages_of_a_list_are_told_apart_by_their_titles(tmp_path: Path) -> None:
    site = read_site(tmp_path, articles(41))
    titles = [site.page(path).title for path in ("news", "news/page/2", "news/page/3", "news/2023", "news/2023/page/2")]
    assert len(set(titles)) == 5
    assert "2" in titles[1]


def test_articles_are_listed_by_year_and_tag(tmp_path: Path) -> None:
    files = {
        **articles(2, "tags: [进驻, 回头看]"),
        "docs/news/2024/b.md": article("2024-03-12", "tags: [进驻]"),
    }
    site = read_site(tmp_path, files)
    assert [p for p in site.paths("news/20") if p.count("/") == 1] == ["news/2024", "news/2023"]
    assert len(site.page("news/2023").view.entries) == 2
    assert site.paths("news/tag/") == ["news/tag/进驻", "news/tag/回头看"]
    assert len(site.page("news/tag/进驻").view.entries) == 3
    rows = site.page("news/2024").view.filters
    assert [[(c.title, c.path, c.count, c.current) for c in row.choices] for row in rows] == [
        [("全部", "news", 3, False)],
        [("2024年", "news/2024", 1, True), ("2023年", "news/2023", 2, False)],
        [("进驻", "news/tag/进驻", 3, False), ("回头看", "news/tag/回头看", 2, False)],
    ]


def test_the_year_of_an_article_is_that_of_its_publication_not_of_its_folder(tmp_path: Path) -> None:
    site = read_site(tmp_path, {"docs/news/2023/a.md": article("2024-01-02")})
    assert [p for p in site.paths("news/20") if p.count("/") == 1] == ["news/2024"]


def test_tags_that_make_one_address_are_one_tag(tmp_path: Path) -> None:
    files = {
        "docs/news/2024/a.md": article("2024-03-12", "tags: [“回头看”, 回头看]"),
        "docs/news/2024/b.md": article("2024-03-11", "tags: [回头看]"),
    }
    site = read_site(tmp_path, files)
    assert [len(site.page(path).view.entries) for path in site.paths("news/tag/")] == [2]


def test_documents_are_listed_by_kind_state_and_year(tmp_path: Path) -> None:
    files = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/notice.md": document("notice", "2024-03-11"),
        f"{TEN}/correction.md": document("correction", "2024-03-12"),
        "announcements/2023-03-nine/round.yml": ROUND.replace("2024", "2023"),
        "announcements/2023-03-nine/notice.md": document("notice", "2023-03-11"),
    }
    site = read_site(tmp_path, files)

    def listed(path: str) -> list[str]:
        return [entry.path for entry in site.page(path).view.entries]

    ten, nine = f"{TEN}/notice", "announcements/2023-03-nine/notice"
    assert listed("announcements") == [f"{TEN}/correction", ten, nine]
    assert listed("announcements/kind/notice") == [ten, nine]
    assert listed("announcements/kind/correction") == [f"{TEN}/correction"]
    assert listed("announcements/state/open") == [ten]
    assert listed("announcements/state/closed") == [nine]
    assert listed("announcements/year/2023") == [nine]
    assert "announcements/state/upcoming" not in site.paths(), "no list without entries"


def test_every_choice_of_a_list_leads_to_a_page_with_so_many_entries(tmp_path: Path) -> None:
    files = {**articles(25, "tags: [进驻]"), f"{TEN}/round.yml": ROUND, f"{TEN}/n.md": document("notice", "2024-03-11")}
    site = read_site(tmp_path, files)
    choices = [c for path in ("news", "announcements") for row in site.page(path).view.filters for c in row.choices]
    assert len(choices) >= 6
    for choice in choices:
        assert site.page(choice.path).view.total == choice.count
