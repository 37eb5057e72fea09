"""What is not to be public yet, or no more, is nowhere in a built site."""

import json

import pytest

from built_site import BuiltSite

DRAFT = ("xuncha-ganbu-biji", "巡察干部笔记", "一本账看了三遍", "第一遍看账")
SCHEDULED = ("shouli-jiezhi-tishi", "信访受理已经截止，此后怎样反映问题", "已经寄出的信怎么办")
WITHDRAWN = "news/2026/zhuanxiang-jinzhu/"


@pytest.mark.parametrize("trace", [*DRAFT, *SCHEDULED])
def test_a_draft_and_a_scheduled_article_leave_no_trace_in_any_file(sample_site: BuiltSite, trace: str) -> None:
    assert sample_site.files_with(trace) == []


def test_the_year_of_a_scheduled_article_has_no_list_yet(sample_site: BuiltSite) -> None:
    assert [file for file in sample_site.files if "2027" in file] == []


def test_a_withdrawn_article_keeps_its_page_which_says_when_and_why_in_place_of_its_text(
    sample_site: BuiltSite,
) -> None:
    page = sample_site.page(WITHDRAWN)
    assert page.text("//h1") == "县委专项巡察组进驻三个单位"
    said = page.text("//p[@class='withdrawn']")
    assert "2026年5月29日" in said
    assert "巡察安排和受理信息不再有效" in said
    assert "与党组织主要负责人见面沟通" not in page.text()
    assert "专项巡察组与三个单位" not in page.text()


def test_no_page_leads_to_a_withdrawn_article(sample_site: BuiltSite) -> None:
    leading = [
        page.file
        for page in sample_site.pages.values()
        if page.path != WITHDRAWN and any("zhuanxiang-jinzhu" in link for link in page.anchors)
    ]
    assert leading == []


def test_a_withdrawn_article_is_not_found_by_the_search(sample_site: BuiltSite) -> None:
    index = json.loads(sample_site.text("search/search_index.json"))
    assert WITHDRAWN not in {entry["location"] for entry in index["docs"]}


def test_the_text_of_a_withdrawn_article_is_nowhere_in_the_site(sample_site: BuiltSite) -> None:
    index = sample_site.text("search/search_index.json").replace("\u200b", "")
    for sentence in ("工程建设领域专项巡察正式启动", "三个单位党组织主要负责人见面沟通"):
        assert sentence not in index
        assert sample_site.files_with(sentence) == []
