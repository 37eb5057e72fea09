"""The article this project began with has, on our page, everything that its readers knew from the old one."""

from urllib.parse import parse_qs, urlsplit

import pytest

from built_site import PROJECT, SITE_URL, BuiltSite, HtmlPage

PATH = "news/2018/pingli-jiaocha/"
SOURCE = PROJECT / "docs/news/2018/pingli-jiaocha.md"


@pytest.fixture
def page(sample_site: BuiltSite) -> HtmlPage:
    return sample_site.page(PATH)


def test_the_article_has_its_title(page: HtmlPage) -> None:
    assert page.text("//h1") == "利剑高悬彰显交叉巡察“平利特色”"


@pytest.mark.parametrize("fact", ["作者：周平 王军", "发布时间：2018年11月27日 10:12", "来源：平利县"])
def test_the_line_under_the_title_names_authors_time_and_source(page: HtmlPage, fact: str) -> None:
    assert fact in page.one("//p[@class='byline']").text_content().replace("： ", "：")


def test_the_time_is_given_to_machines_to_the_minute_with_its_zone(page: HtmlPage) -> None:
    assert page.all("//p[@class='byline']//time/@datetime") == ["2018-11-27T10:12+08:00"]


def test_the_whole_body_stands_paragraph_by_paragraph(page: HtmlPage) -> None:
    body = SOURCE.read_text("utf-8").split("---\n", 2)[2]
    paragraphs = [part.strip() for part in body.split("\n\n") if part.strip()]
    assert len(paragraphs) == 7
    assert [p.text_content() for p in page.all("//*[@id='body']/p")] == paragraphs


def test_the_breadcrumb_leads_home_over_the_column(page: HtmlPage) -> None:
    assert page.all("//nav[@class='crumbs']//a/@href") == ["../../../", "../../../news/"]
    assert page.all("//nav[@class='crumbs']//li/@aria-current") == ["page"]


@pytest.mark.parametrize(
    "control",
    [
        *(f"data-choose='textSize:{step}'" for step in (1, 2, 3, 4)),
        "data-choose='contrast:high'",
        "data-choose='view:elder'",
        "data-print",
        "data-copy-link",
        "data-close-page",
    ],
)
def test_the_reading_tools_are_there_and_wait_for_the_scripts_that_they_need(page: HtmlPage, control: str) -> None:
    button = page.one(f"//div[@class='tools']//button[@{control}]")
    assert button.text_content().strip()
    assert button.xpath("ancestor-or-self::*[contains(@class, 'needs-scripts')]")


@pytest.mark.parametrize(("words", "leads"), [("二维码", "#qr"), ("内容纠错", "mailto:")])
def test_the_tools_that_need_no_script_are_links(page: HtmlPage, words: str, leads: str) -> None:
    (link,) = [a for a in page.all("//div[@class='tools']//a") if a.text_content() == words]
    assert link.get("href").startswith(leads)
    assert not link.xpath("ancestor-or-self::*[contains(@class, 'needs-scripts')]")


def test_reading_aloud_is_offered_for_the_body(page: HtmlPage) -> None:
    panel = page.one("//*[@data-read-aloud]")
    assert panel.get("data-read-target") == "#body"
    assert panel.xpath(".//button/@data-read") == ["start", "pause", "stop"]


def test_the_qr_code_says_which_address_it_holds(page: HtmlPage) -> None:
    figure = page.one("//figure[svg]")
    assert SITE_URL + PATH in figure.xpath("string(svg/title)")
    assert SITE_URL + PATH in figure.xpath("string(figcaption)")


def test_the_editor_is_named(page: HtmlPage) -> None:
    assert "责任编辑：张子怡" in page.one("//footer[@class='trailer']").text_content()


def test_an_error_is_reported_by_a_mail_with_title_and_address(page: HtmlPage) -> None:
    link = page.one("//footer[@class='trailer']//a[starts-with(@href, 'mailto:')]")
    assert link.text_content() == "内容纠错"
    mail = urlsplit(link.get("href"))
    assert mail.path == "xcb@example.com"
    fields = parse_qs(mail.query)
    assert fields["subject"] == ["内容纠错：利剑高悬彰显交叉巡察“平利特色”"]
    assert "利剑高悬彰显交叉巡察“平利特色”" in fields["body"][0]
    assert SITE_URL + PATH in fields["body"][0]
