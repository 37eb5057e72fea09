"""What a screen reader tells of a page: its language, its regions, its headings, its tables, its links."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

import pytest
from sheets import ELDER, Sheet, each_kind

from built_site import BuiltSite, HtmlPage

NOTHING_SAID = {"点击", "点击这里", "这里", "此处", "更多", "详情", "查看", "查看详情", "链接", "下载", "here", "more"}

HEADINGS = "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"

# Of what is seen now: what elder view leaves out must leave no gap in the ranks either.
RANKS = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((e) => e.checkVisibility())
  .map((e) => Number(e.localName[1]))"""


@pytest.fixture(scope="module")
def browsed(sample_site: BuiltSite) -> list[HtmlPage]:
    """Every page that has a face: all but redirects."""
    return [page for page in sample_site.pages.values() if not page.is_redirect]


def test_every_page_says_its_language(browsed: list[HtmlPage]) -> None:
    assert {page.one("/html").get("lang").partition("-")[0] for page in browsed} == {"zh"}


def test_every_page_has_one_main_region_and_names_those_of_which_it_has_several(browsed: list[HtmlPage]) -> None:
    for page in browsed:
        assert len(page.all("//main")) == 1, page.file
        assert len(page.all("//header[not(ancestor::main or ancestor::template)]")) == 1, page.file
        assert len(page.all("//footer[not(ancestor::main)]")) == 1, page.file
        for region in ("nav", "aside", "section[@aria-label]"):
            names = [name.strip() for name in page.all(f"//{region}/@aria-label")]
            assert len(names) == len(set(names)), f"{page.file}: {region} {names}"
        assert page.all("//nav[not(@aria-label) and not(@aria-labelledby)]") == [], page.file


def test_every_page_has_one_first_heading_and_skips_no_rank(browsed: list[HtmlPage]) -> None:
    for page in browsed:
        headings = page.all(HEADINGS)
        assert [h.text_content() for h in headings if not h.text_content().strip()] == [], page.file
        ranks = [int(heading.tag[1]) for heading in headings]
        assert ranks.count(1) == 1, page.file
        assert [(one, next_) for one, next_ in pairwise(ranks) if next_ > one + 1] == [], page.file


@each_kind
def test_elder_view_leaves_no_gap_between_headings(sheet: Sheet) -> None:
    sheet.show(ELDER)
    ranks = sheet.page.evaluate(RANKS)
    assert ranks[0] == 1
    assert [(one, next_) for one, next_ in pairwise(ranks) if next_ > one + 1] == []


def test_every_table_has_a_caption_and_headers_that_say_what_they_head(browsed: list[HtmlPage]) -> None:
    seen = 0
    for page in browsed:
        for table in page.all("//table"):
            seen += 1
            assert len(table.xpath("caption[normalize-space()]")) == 1, page.file
            headers = table.xpath(".//th")
            assert headers, page.file
            assert [th.text_content() for th in headers if th.get("scope") not in ("col", "row")] == [], page.file
            assert [th for th in headers if not th.text_content().strip()] == [], page.file
    assert seen > 50


def test_every_link_says_where_it_leads_and_no_two_say_the_same_of_different_addresses(
    browsed: list[HtmlPage],
) -> None:
    for page in browsed:
        led: dict[str, set[str]] = defaultdict(set)
        for link in page.all("//a[@href]"):
            words = " ".join((link.get("aria-label") or link.text_content()).split())
            assert words, f"{page.file}: {link.get('href')}"
            assert words.lower() not in NOTHING_SAID, page.file
            address = urlsplit(urljoin("http://site/" + page.path, link.get("href")))
            # A letter to the office is one to the office, whatever the page fills in.
            led[words].add(address._replace(query="").geturl())
        assert {words: addresses for words, addresses in led.items() if len(addresses) > 1} == {}, page.file


def test_every_picture_has_words_or_says_that_it_only_decorates(browsed: list[HtmlPage]) -> None:
    for page in browsed:
        assert page.all("//img[not(@alt)]") == [], page.file
        unnamed = page.all("//*[local-name()='svg'][@role='img'][not(*[local-name()='title'][normalize-space()])]")
        assert unnamed == [], page.file


def test_every_field_has_a_label(browsed: list[HtmlPage]) -> None:
    for page in browsed:
        labelled = set(page.all("//label/@for"))
        fields = page.all("//input[not(@type='hidden')] | //select | //textarea")
        nameless = [f.get("id") for f in fields if not f.get("aria-label") and f.get("id") not in labelled]
        assert nameless == [], page.file
