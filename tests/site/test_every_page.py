"""Every page of the design is there, can be reached by following links, and leads nowhere in vain."""

import posixpath
import re
from xml.etree import ElementTree

import pytest
import yaml

from built_site import PROJECT, SITE_URL, BuiltSite, file_at, internal

KINDS_OF_PAGE = {
    "home": "",
    "announcements": "announcements/",
    "notices": "announcements/kind/notice/",
    "withdrawals": "announcements/kind/withdrawal/",
    "feedbacks": "announcements/kind/feedback/",
    "rectifications": "announcements/kind/rectification/",
    "corrections": "announcements/kind/correction/",
    "open notices": "announcements/state/open/",
    "upcoming notices": "announcements/state/upcoming/",
    "closed notices": "announcements/state/closed/",
    "a year's documents": "announcements/year/2024/",
    "a round": "announcements/2024-03-round-10/",
    "a notice": "announcements/2024-03-round-10/notice/",
    "a withdrawal": "announcements/2024-03-round-10/withdrawal/",
    "a feedback": "announcements/2024-03-round-10/feedback/",
    "a rectification": "announcements/2024-03-round-10/rectification-jiaoyuju/",
    "a correction": "announcements/2026-11-villages/correction/",
    "how to complain": "complaints/",
    "all units": "complaints/units/",
    "a unit": "complaints/units/jiaoyuju/",
    "news": "news/",
    "a year's news": "news/2018/",
    "a tag": "news/tag/交叉巡察/",
    "an article": "news/2018/pingli-jiaocha/",
    "about": "about/",
    "privacy": "privacy/",
    "accessibility": "accessibility/",
    "error page": "404.html",
    "sitemap": "sitemap.xml",
    "an attachment": "announcements/2026-11-villages/yijianxiang-weizhi.csv",
    "a picture of an article": "news/2026/gonggaolan.svg",
}

NOT_YET = {"news/2026/xuncha-ganbu-biji/", "news/2027/shouli-jiezhi-tishi/"}
"""A draft, and an article that is due later."""

LEFT_THE_LISTS = {"news/2026/zhuanxiang-jinzhu/index.html"}
"""A withdrawn article keeps its page for those who have its address; nothing leads to it any more."""


@pytest.mark.parametrize("path", KINDS_OF_PAGE.values(), ids=KINDS_OF_PAGE)
def test_every_kind_of_page_in_the_design_is_there(sample_site: BuiltSite, path: str) -> None:
    assert file_at(path) in sample_site.files


def test_every_record_has_its_page_but_those_whose_time_has_not_come(sample_site: BuiltSite) -> None:
    rounds = {path.parent.name for path in PROJECT.glob("announcements/*/round.yml")}
    documents = {path.relative_to(PROJECT).with_suffix("") for path in PROJECT.glob("announcements/*/*.md")}
    articles = {path.relative_to(PROJECT / "docs").with_suffix("") for path in PROJECT.glob("docs/news/*/*.md")}
    units = yaml.safe_load((PROJECT / "announcements/units.yml").read_text("utf-8"))["units"]
    assert rounds
    assert documents
    assert articles
    addresses = {f"announcements/{name}/" for name in rounds}
    addresses |= {f"{path.as_posix()}/" for path in documents | articles}
    addresses |= {f"complaints/units/{unit['slug']}/" for unit in units}
    assert {path for path in addresses if file_at(path) not in sample_site.files} == NOT_YET


def test_every_page_is_reached_by_links_from_the_home_page(sample_site: BuiltSite) -> None:
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = sample_site.pages[waiting.pop()]
        led_to = {target[0] for link in page.anchors if (target := internal(page, link))}
        new = {file for file in led_to if file in sample_site.pages} - seen
        seen |= new
        waiting += new
    assert {page.file for page in sample_site.proper_pages} - seen == LEFT_THE_LISTS


def test_no_link_no_anchor_and_no_asset_is_dead(sample_site: BuiltSite) -> None:
    dead = []
    for page in sample_site.pages.values():
        for link in (*page.anchors, *page.assets):
            if not (target := internal(page, link)):
                continue
            file, anchor = target
            if file not in sample_site.files or (anchor and anchor not in sample_site.pages[file].ids):
                dead.append((page.file, link))
    assert dead == []


def test_no_label_or_description_points_at_an_id_that_is_not_there(sample_site: BuiltSite) -> None:
    wrong = [
        (page.file, name)
        for page in sample_site.pages.values()
        for name in page.all("//@aria-labelledby | //@aria-describedby | //@aria-controls | //label/@for")
        if name not in page.ids
    ]
    assert wrong == []


def test_no_id_stands_twice_on_a_page(sample_site: BuiltSite) -> None:
    assert [page.file for page in sample_site.pages.values() if len(page.all("//@id")) != len(page.ids)] == []


def test_style_sheets_ask_only_for_files_that_are_there(sample_site: BuiltSite) -> None:
    for file in (f for f in sample_site.files if f.endswith(".css")):
        for url in re.findall(r"url\(\s*['\"]?([^'\")]+)", sample_site.text(file)):
            if not url.startswith(("data:", "#")):
                assert posixpath.normpath(f"{posixpath.dirname(file)}/{url}") in sample_site.files, (file, url)


def test_every_link_is_relative_so_that_the_site_works_below_any_path(sample_site: BuiltSite) -> None:
    absolute = [
        (page.file, link)
        for page in sample_site.pages.values()
        if page.file != "404.html"  # answers at any depth, so it can only name the whole path
        for link in (*page.anchors, *page.assets)
        if link.startswith(("/", SITE_URL))
    ]
    assert absolute == []


def test_nothing_is_loaded_from_elsewhere(sample_site: BuiltSite) -> None:
    loaded = {link for page in sample_site.pages.values() for link in page.assets if not internal(page, link)}
    assert loaded == set()


def test_what_leads_out_of_the_site_tells_nothing_of_where_it_came_from(sample_site: BuiltSite) -> None:
    for page in sample_site.pages.values():
        assert page.meta("referrer") == ["no-referrer"]
        for link in page.all("//a[starts-with(@href, 'http')]"):
            assert {"noopener", "noreferrer"} <= set(link.get("rel", "").split()), (page.file, link.get("href"))


WITHDRAWN = {"news/2026/zhuanxiang-jinzhu/index.html", "announcements/2026-05-special/notice/index.html"}


def test_the_sitemap_names_each_page_once_but_the_withdrawn_and_nothing_else(sample_site: BuiltSite) -> None:
    tree = ElementTree.fromstring(sample_site.text("sitemap.xml"))
    named = [element.text or "" for element in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(named) == len(set(named))
    every = {page.file for page in sample_site.proper_pages}
    assert {file_at(url.removeprefix(SITE_URL)) for url in named} == every - WITHDRAWN


def test_the_sitemap_dates_pages_by_their_records_not_by_the_build(sample_site: BuiltSite) -> None:
    tree = ElementTree.fromstring(sample_site.text("sitemap.xml"))
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    dates = {url.findtext(f"{space}loc"): url.findtext(f"{space}lastmod") for url in tree}
    assert dates[f"{SITE_URL}news/2018/pingli-jiaocha/"] == "2018-11-27"
    assert dates[f"{SITE_URL}announcements/2026-11-villages/notice/"] == "2026-11-05"
    assert dates[f"{SITE_URL}about/"] is None
