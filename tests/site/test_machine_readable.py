"""What pages say of themselves to machines: government meta tags, JSON-LD, Open Graph, canonical addresses."""

import json
from typing import Any

import pytest

from built_site import SITE_URL, BuiltSite, HtmlPage, file_at

ARTICLE = "news/2018/pingli-jiaocha/"
OPEN_NOTICE = "announcements/2026-11-villages/notice/"
COLUMNS = {
    "announcements/": "巡察公告",
    "announcements/kind/notice/": "巡察公告",
    "announcements/2026-11-villages/": "巡察公告",
    OPEN_NOTICE: "巡察公告",
    "complaints/": "信访举报",
    "complaints/units/jiaoyuju/": "信访举报",
    "news/": "巡察动态",
    "news/2018/": "巡察动态",
    ARTICLE: "巡察动态",
}


def structured(page: HtmlPage) -> list[dict[str, Any]]:
    return [json.loads(script.text) for script in page.all("//script[@type='application/ld+json']")]


def test_every_page_names_its_site_and_no_number_that_is_not_set(sample_site: BuiltSite) -> None:
    for page in sample_site.proper_pages:
        assert page.meta("SiteName") == ["青禾县巡察公告网"], page.file
        assert page.meta("SiteDomain") == ["xuncha.example.gov.cn"], page.file
        assert page.meta("SiteIDCode") == [], page.file


@pytest.mark.parametrize(("path", "column"), COLUMNS.items(), ids=COLUMNS)
def test_pages_of_a_column_describe_it(sample_site: BuiltSite, path: str, column: str) -> None:
    page = sample_site.page(path)
    assert page.meta("ColumnName") == [column]
    for name in ("ColumnDescription", "ColumnKeywords", "ColumnType"):
        (content,) = page.meta(name)
        assert content


def test_an_article_gives_title_time_source_keywords_and_authors(sample_site: BuiltSite) -> None:
    page = sample_site.page(ARTICLE)
    assert page.meta("ArticleTitle") == ["利剑高悬彰显交叉巡察“平利特色”"]
    assert page.meta("PubDate") == ["2018-11-27 10:12"]
    assert page.meta("ContentSource") == ["平利县"]
    assert page.meta("Keywords") == ["交叉巡察"]
    assert page.meta("Author") == ["周平,王军"]
    assert page.meta("Url") == [SITE_URL + ARTICLE]
    assert page.meta("Description")[0].startswith("9月下旬以来")
    assert page.meta("description") == page.meta("Description")


def test_a_document_gives_title_time_and_source(sample_site: BuiltSite) -> None:
    page = sample_site.page(OPEN_NOTICE)
    assert page.meta("ArticleTitle") == ["六届县委第十四轮巡察公告"]
    assert page.meta("PubDate") == ["2026-11-02 09:00"]
    assert page.meta("ContentSource") == ["青禾县委巡察办"]


def test_no_meta_tag_is_empty_or_stands_twice(sample_site: BuiltSite) -> None:
    for page in sample_site.pages.values():
        names = page.all("//meta/@name | //meta/@property")
        assert len(names) == len(set(names)), page.file
        assert page.all("//meta[@content='']") == [], page.file


def test_every_block_of_json_ld_can_be_read(sample_site: BuiltSite) -> None:
    for page in sample_site.pages.values():
        for thing in structured(page):
            assert thing["@context"] == "https://schema.org"
            assert thing["@type"] in {"NewsArticle", "SpecialAnnouncement", "GovernmentOrganization"}


def test_an_article_is_a_news_article(sample_site: BuiltSite) -> None:
    (thing,) = structured(sample_site.page(ARTICLE))
    assert thing["@type"] == "NewsArticle"
    assert thing["headline"] == "利剑高悬彰显交叉巡察“平利特色”"
    assert thing["datePublished"] == "2018-11-27T10:12:00+08:00"
    assert [author["name"] for author in thing["author"]] == ["周平", "王军"]
    assert thing["mainEntityOfPage"] == SITE_URL + ARTICLE


def test_a_notice_is_an_announcement_that_expires_with_its_deadline(sample_site: BuiltSite) -> None:
    (thing,) = structured(sample_site.page(OPEN_NOTICE))
    assert thing["@type"] == "SpecialAnnouncement"
    assert thing["expires"] == "2027-01-10T18:00:00+08:00"
    assert thing["url"] == SITE_URL + OPEN_NOTICE


@pytest.mark.parametrize("path", ["", "complaints/"])
def test_the_office_is_described_with_the_channels_that_are_open_now(sample_site: BuiltSite, path: str) -> None:
    (thing,) = structured(sample_site.page(path))
    assert thing["@type"] == "GovernmentOrganization"
    emails = {point.get("email") for point in thing["contactPoint"]}
    assert "qhxc14a@example.com" in emails
    assert not emails & {"qhxc1@example.com", "wcjcxc@example.com", "qhzxxc@example.org"}


@pytest.mark.parametrize(
    "folder", ["2024-03-round-10", "2026-05-special", "2026-12-cross"], ids=["closed", "withdrawn", "upcoming"]
)
def test_a_round_that_is_not_open_gives_machines_no_channel(sample_site: BuiltSite, folder: str) -> None:
    for leaf in ("", "notice/"):
        for thing in structured(sample_site.page(f"announcements/{folder}/{leaf}")):
            assert "contactPoint" not in thing


def test_machines_are_told_why_an_article_was_withdrawn_instead_of_what_it_said(sample_site: BuiltSite) -> None:
    page = sample_site.page("news/2026/zhuanxiang-jinzhu/")
    assert "不再有效" in page.meta("description")[0]
    assert "正式启动" not in page.source


def test_open_graph_tells_what_is_shared(sample_site: BuiltSite) -> None:
    page = sample_site.page(ARTICLE)
    assert page.meta("og:type") == ["article"]
    assert page.meta("og:title") == ["利剑高悬彰显交叉巡察“平利特色”"]
    assert page.meta("og:url") == [SITE_URL + ARTICLE]
    for other in sample_site.proper_pages:
        assert other.meta("og:title"), other.file
        assert other.meta("og:site_name") == ["青禾县巡察公告网"]


def test_the_canonical_address_is_that_of_the_page(sample_site: BuiltSite) -> None:
    for page in sample_site.proper_pages:
        assert page.all("//link[@rel='canonical']/@href") == [SITE_URL + page.path]


ALIASES = {
    "art/2024/3/11/art_1001.html": "announcements/2024-03-round-10/",
    "art/2024/11/21/art_1187.html": "news/2024/tuifei-liangbu/",
}


def test_every_old_address_and_no_other_redirects(sample_site: BuiltSite) -> None:
    assert {page.file for page in sample_site.pages.values() if page.is_redirect} == set(ALIASES)


@pytest.mark.parametrize(("old", "new"), ALIASES.items(), ids=ALIASES)
def test_an_old_address_leads_to_the_page_at_once_and_by_a_link(sample_site: BuiltSite, old: str, new: str) -> None:
    page = sample_site.page(old)
    relative = "../" * old.count("/") + new
    assert page.all("//meta[@http-equiv='refresh']/@content") == [f"0; url={relative}"]
    assert page.anchors == [relative]
    assert page.meta("robots") == ["noindex"]
    assert page.all("//link[@rel='canonical']/@href") == [SITE_URL + new]
    assert file_at(new) in sample_site.files
    assert page.text("//a") != "前往："
