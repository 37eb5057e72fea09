"""Lists of more than twenty entries, in a built site."""

from datetime import date, timedelta

import pytest

from built_site import BuiltSite, build
from site_tree import write_site
from tiny_site import article

FIRST = date(2026, 1, 1)


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A site of 45 articles, one a day, all with one tag."""
    root = tmp_path_factory.mktemp("long")
    articles = {
        f"docs/news/2026/a{n:02}.md": article(str(FIRST + timedelta(days=n)), "tags: [进驻]", f"第{n}篇")
        for n in range(45)
    }
    outcome = build(write_site(root, articles), root / "site")
    assert outcome.code == 0, outcome.said
    return BuiltSite(root / "site")


def titles(site: BuiltSite, path: str) -> list[str]:
    return [link.text_content() for link in site.page(path).all("//main//a[@class='entry__title']")]


@pytest.mark.parametrize("base", ["news/", "news/2026/", "news/tag/进驻/"])
def test_forty_five_articles_are_three_pages_newest_first(long_list: BuiltSite, base: str) -> None:
    pages = [base, f"{base}page/2/", f"{base}page/3/"]
    assert [len(titles(long_list, path)) for path in pages] == [20, 20, 5]
    assert [title for path in pages for title in titles(long_list, path)] == [f"第{n}篇" for n in range(44, -1, -1)]
    assert f"{base}page/1/index.html" not in long_list.files
    assert f"{base}page/4/index.html" not in long_list.files


@pytest.mark.parametrize(
    ("path", "newer", "older"),
    [
        ("news/", [], ["../news/page/2/"]),
        ("news/page/2/", ["../../../news/"], ["../../../news/page/3/"]),
        ("news/page/3/", ["../../../news/page/2/"], []),
    ],
)
def test_each_page_of_a_list_leads_to_its_neighbours(
    long_list: BuiltSite, path: str, newer: list[str], older: list[str]
) -> None:
    page = long_list.page(path)
    assert page.all("//nav[@class='pager']//a[@rel='prev']/@href") == newer
    assert page.all("//nav[@class='pager']//a[@rel='next']/@href") == older


def test_each_page_of_a_list_says_which_it_is(long_list: BuiltSite) -> None:
    page = long_list.page("news/page/2/")
    assert "第 2 页，共 3 页" in page.text("//nav[@class='pager']")
    assert page.text("//h1") == "巡察动态（第 2 页）"
    assert page.text("//title") != long_list.page("news/").text("//title")


@pytest.mark.parametrize(
    ("name", "newer", "older"), [("a44", None, "a43"), ("a20", "a21", "a19"), ("a00", "a01", None)]
)
def test_an_article_leads_to_the_one_before_and_the_one_after_it(
    long_list: BuiltSite, name: str, newer: str | None, older: str | None
) -> None:
    page = long_list.page(f"news/2026/{name}/")
    for rel, neighbour in (("prev", newer), ("next", older)):
        expected = [f"../../../news/2026/{neighbour}/"] if neighbour else []
        assert page.all(f"//nav[@class='neighbours']/a[@rel='{rel}']/@href") == expected


def test_a_list_of_twenty_or_fewer_has_no_pager(sample_site: BuiltSite) -> None:
    assert sample_site.page("news/").all("//nav[@class='pager']") == []
