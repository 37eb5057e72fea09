"""`theme.language: en`: an English interface around the same Chinese content."""

import re

import pytest

from built_site import BuiltSite, HtmlPage, build
from site_tree import change, copy_site

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = copy_site(tmp_path_factory.mktemp("english") / "site-of-the-county")
    change(root / "mkdocs.yml", "  language: zh\n", "  language: en\n")
    outcome = build(root, root / "site")
    assert outcome.code == 0, outcome.said
    assert "KeyError" not in outcome.said
    return BuiltSite(root / "site")


def interface(page: HtmlPage, xpath: str) -> list[str]:
    """The texts at a path that are of the interface: content says of itself that it is Chinese."""
    found = page.all(f"{xpath}//text()[normalize-space() and not(ancestor::script)]")
    spoken = [(text, text.getparent().xpath("string(ancestor-or-self::*[@lang][1]/@lang)")) for text in found]
    return [text.strip() for text, language in spoken if not language.startswith("zh")]


def test_the_same_pages_are_there(english: BuiltSite, sample_site: BuiltSite) -> None:
    # Material takes other files along for another language.
    assert english.pages.keys() == sample_site.pages.keys()


def test_every_page_says_that_its_interface_is_english(english: BuiltSite) -> None:
    assert {page.one("/html").get("lang") for page in english.pages.values()} == {"en"}


def test_tabs_are_english(english: BuiltSite) -> None:
    for page in english.proper_pages:
        tabs = [link.text_content().strip() for link in page.all("//nav[@class='tabs']//a")]
        assert tabs[0] == "Home"
        assert [tab for tab in tabs if CHINESE.search(tab)] == [], page.file


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("announcements/2026-11-villages/notice/", ["48 days", "10 January 2027", "18:00"]),
        ("announcements/2024-03-round-10/notice/", ["12 May 2024"]),
        ("announcements/2026-12-cross/", ["14 days"]),
        ("news/2018/pingli-jiaocha/", ["27 November 2018 at 10:12", "Print"]),
    ],
)
def test_states_dates_and_tools_are_english(english: BuiltSite, path: str, words: list[str]) -> None:
    text = " ".join(english.page(path).text().split())
    assert [word for word in words if word not in text] == []


def test_the_content_stays_chinese(english: BuiltSite, sample_site: BuiltSite) -> None:
    for path in ("news/2018/pingli-jiaocha/", "announcements/2026-11-villages/correction/"):
        ours, theirs = (site.page(path) for site in (english, sample_site))
        assert ours.text("//h1") == theirs.text("//h1")
        assert ours.text("//*[@id='body']") == theirs.text("//*[@id='body']")


@pytest.mark.parametrize(
    "where",
    ["//nav[@class='crumbs']//li[1]", "//div[@class='window']", "//*[@data-tools]", "//nav[@class='pager']"],
)
def test_no_chinese_stands_in_the_interface(english: BuiltSite, where: str) -> None:
    for page in english.proper_pages:
        assert [text for text in interface(page, where) if CHINESE.search(text)] == [], page.file


def test_headings_of_tables_and_sections_are_english(english: BuiltSite) -> None:
    """Column headings are ours everywhere; what stands in the cells is content."""
    for page in english.proper_pages:
        headings = [cell.text_content() for cell in page.all("//main//thead//th[not(ancestor::*[@class='prose'])]")]
        assert [heading for heading in headings if CHINESE.search(heading)] == [], page.file


def test_labels_for_screen_readers_are_english(english: BuiltSite) -> None:
    for page in english.proper_pages:
        labels = page.all("//nav/@aria-label | //*[@role='group']/@aria-label")
        assert [label for label in labels if CHINESE.search(label)] == [], page.file


def test_links_of_the_footer_are_english(english: BuiltSite) -> None:
    for page in english.proper_pages:
        links = page.all("//footer[@class='footer']//nav//a")
        assert [link.text_content() for link in links if CHINESE.search(link.text_content())] == []


def test_chinese_content_says_that_it_is_chinese(english: BuiltSite) -> None:
    """So that a screen reader changes its voice."""
    for path in ("news/2018/pingli-jiaocha/", "announcements/2026-11-villages/notice/", "news/", "complaints/"):
        page = english.page(path)
        # A phrase of ours may hold content: "including …".
        texts = [text for text in interface(page, "//main") if not re.search("[A-Za-z]{3}", text)]
        strange = [text for text in texts if len(CHINESE.findall(text)) > 12]
        assert strange == [], path


def test_no_placeholder_and_no_key_is_left_in_a_text(english: BuiltSite, sample_site: BuiltSite) -> None:
    for site in (english, sample_site):
        for page in site.pages.values():
            shown = page.visible()
            assert not re.search(r"\{\w*\}|\bUndefined\b|\bNone\b", shown), page.file
