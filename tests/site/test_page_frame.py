"""What every page has, whatever it shows."""

import posixpath
from itertools import pairwise

import pytest

from built_site import BuiltSite, build
from site_tree import change, write_site
from tiny_site import article


def test_every_page_has_one_heading_of_the_first_rank_a_language_and_a_title_of_its_own(
    sample_site: BuiltSite,
) -> None:
    titles: dict[str, str] = {}
    for page in sample_site.pages.values():
        (heading,) = page.all("//h1")
        assert heading.text_content().strip(), page.file
        assert page.one("/html").get("lang", "").startswith("zh"), page.file
        title = page.one("//head/title").text_content()
        assert title.strip(), page.file
        if not page.is_redirect:
            assert titles.setdefault(title, page.file) == page.file, title


def test_every_page_and_every_redirect_names_its_icon_lest_browsers_ask_for_one_that_is_not_there(
    sample_site: BuiltSite,
) -> None:
    for page in sample_site.pages.values():
        (icon,) = page.all("//link[@rel='icon']/@href")
        # The error page alone names the whole path, for it is shown at any depth.
        target = icon.lstrip("/") if page.file == "404.html" else posixpath.join(posixpath.dirname(page.file), icon)
        assert posixpath.normpath(target) in sample_site.files, page.file


def test_no_heading_skips_a_rank(sample_site: BuiltSite) -> None:
    for page in sample_site.proper_pages:
        ranks = [int(heading.tag[1]) for heading in page.all("//main//*[self::h1|self::h2|self::h3|self::h4|self::h5]")]
        assert ranks[0] == 1, page.file
        jumps = [(a, b) for a, b in pairwise(ranks) if b > a + 1]
        assert jumps == [], page.file


def test_every_page_can_be_skipped_to_its_content(sample_site: BuiltSite) -> None:
    for page in sample_site.pages.values():
        if not page.is_redirect:
            assert page.all("//a[@class='skip']/@href") == ["#content"], page.file
            assert "content" in page.ids, page.file


def test_every_page_of_the_demonstration_says_so_and_asks_not_to_be_indexed(sample_site: BuiltSite) -> None:
    for page in sample_site.pages.values():
        assert page.meta("robots") == ["noindex"], page.file
        if not page.is_redirect:
            assert "虚构" in page.visible("//*[@class='demo']"), page.file


@pytest.mark.parametrize(
    "fact",
    [
        "主办：中共青禾县委巡察工作领导小组办公室",
        "联系电话：0300-8880000",
        "电子邮箱：xcb@example.com",
        "地址：青禾县人民路1号县行政中心2号楼",
        "本站内容截至 2026年11月23日 09:00",
    ],
)
def test_every_footer_names_the_sponsor_and_how_to_reach_it(sample_site: BuiltSite, fact: str) -> None:
    for page in sample_site.pages.values():
        if not page.is_redirect:
            assert fact in page.text("//footer[@class='footer']"), page.file


@pytest.mark.parametrize("link", ["sitemap/", "privacy/", "accessibility/", "about/", "mailto:xcb@example.com"])
def test_every_footer_links_to_the_sitemap_and_to_the_report_of_an_error(sample_site: BuiltSite, link: str) -> None:
    for page in sample_site.pages.values():
        if not page.is_redirect:
            links = page.all("//footer[@class='footer']//a/@href")
            assert any(href.endswith(link) for href in links), page.file


@pytest.mark.parametrize("words", ["ICP备", "公网安备", "标识码"])
def test_a_number_that_is_not_set_leaves_no_words_behind(sample_site: BuiltSite, words: str) -> None:
    assert [page.file for page in sample_site.proper_pages if words in page.text("//footer")] == []


@pytest.mark.parametrize("path", ["", "announcements/", "complaints/", "complaints/units/", "news/", "about/"])
def test_the_tab_of_a_column_is_the_current_one_on_its_page(sample_site: BuiltSite, path: str) -> None:
    page = sample_site.page(path)
    (current,) = page.all("//nav[@class='tabs']//a[@aria-current]/@href")
    assert current.replace("../", "").removeprefix("./").removesuffix("/") in (path.removesuffix("/"), ".")
    assert len(page.all("//nav[@class='tabs']//a")) == 6


@pytest.fixture(scope="module")
def real_office(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A small site that is no demonstration and has all its numbers, below a path of another's domain."""
    root = tmp_path_factory.mktemp("office")
    write_site(root, {"docs/news/2026/a.md": article("2026-11-20")})
    numbers = "\n    icp: 青ICP备2026000001号\n    police: 青公网安备 99010102000001号\n    site_id: '9901010001'"
    change(root / "mkdocs.yml", "    demo: true", f"    demo: false{numbers}")
    # Its telephone is invented all the same.
    change(root / "mkdocs.yml", "      grades:\n", "      grades:\n        contact-unassigned: off\n")
    (root / "docs/assets").mkdir(parents=True, exist_ok=True)
    (root / "docs/assets/own.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
    change(root / "mkdocs.yml", "  font: false\n", "  font: false\n  logo: assets/own.svg\n")
    change(root / "mkdocs.yml", "site_url: https://xuncha.example.gov.cn/", "site_url: https://example.gov.cn/a/b/")
    outcome = build(root, root / "site")
    assert outcome.code == 0, outcome.said
    return BuiltSite(root / "site")


def test_numbers_that_are_set_stand_in_every_footer_and_the_code_in_the_meta_tag(real_office: BuiltSite) -> None:
    for page in real_office.proper_pages:
        facts = page.text("//footer[@class='footer']")
        for number in ("青ICP备2026000001号", "青公网安备 99010102000001号", "网站标识码 9901010001"):
            assert number in facts
        assert page.meta("SiteIDCode") == ["9901010001"]


def test_the_mark_of_the_office_stands_where_that_of_the_project_stood(real_office: BuiltSite) -> None:
    for page in real_office.pages.values():
        (icon,) = page.all("//link[@rel='icon']/@href")
        assert icon.endswith("assets/own.svg"), page.file
        if not page.is_redirect:
            assert page.all("//img[@class='masthead__mark']/@src") == [icon], page.file


def test_a_real_site_may_be_indexed_and_has_no_banner(real_office: BuiltSite) -> None:
    for page in real_office.proper_pages:
        assert page.meta("robots") == [], page.file
        assert page.with_class("demo") == [], page.file
    assert real_office.pages["404.html"].meta("robots") == ["noindex"]


def test_below_a_path_pages_stay_relative_and_only_the_error_page_names_the_path(real_office: BuiltSite) -> None:
    for page in real_office.proper_pages:
        assert not [link for link in (*page.anchors, *page.assets) if link.startswith("/")], page.file
    lost = real_office.pages["404.html"]
    for link in (*lost.anchors, *lost.assets):
        assert link.startswith(("/a/b/", "#", "mailto:")), link
        if link.startswith("/a/b/"):
            target = link.removeprefix("/a/b/").partition("#")[0]
            assert (target if target and not target.endswith("/") else f"{target}index.html") in real_office.files
    assert real_office.page("news/2026/a/").all("//link[@rel='canonical']/@href") == [
        "https://example.gov.cn/a/b/news/2026/a/"
    ]
