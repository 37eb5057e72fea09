"""Where links lead, as browsers and web servers see it."""

from pathlib import Path

import pytest

from noticeboard.auditing.facts.address import Base, Home, Target, Where
from noticeboard.auditing.facts.folder import folder_at

AT_SUB_PATH = Home.at("https://www.example.gov.cn/qh/")
PAGE = Base.of("news/2024/jinzhu/index.html")


@pytest.mark.parametrize(
    ("link", "path", "fragment"),
    [
        ("", "news/2024/jinzhu/index.html", ""),
        ("#body", "news/2024/jinzhu/index.html", "body"),
        ("?print=1", "news/2024/jinzhu/index.html", ""),
        ("a.jpg", "news/2024/jinzhu/a.jpg", ""),
        ("../", "news/2024/", ""),
        ("..", "news/2024/", ""),
        ("./", "news/2024/jinzhu/", ""),
        ("../../../", "", ""),
        ("../../..", "", ""),
        ("../../tag/%E4%BA%A4%E5%8F%89/?a=b#c", "news/tag/交叉/", "c"),
        ("../../tag/e\u0301/", "news/tag/é/", ""),
        ("..\\..\\a.pdf", "news/a.pdf", ""),
        ("  ../ne\nws/ ", "news/2024/news/", ""),
        ("/qh/about/", "about/", ""),
        ("/qh", "", ""),
        ("/qh/../qh/about/", "about/", ""),
        ("//www.example.gov.cn/qh/about/", "about/", ""),
        ("http://WWW.example.gov.cn:80/qh/about/", "about/", ""),
        ("https:www.example.gov.cn/qh/about/", "about/", ""),
        ("https://www.example.gov.cn./qh/about/", "about/", ""),
    ],
)
def test_a_link_into_the_site_leads_to_a_path_below_its_root(link: str, path: str, fragment: str) -> None:
    assert AT_SUB_PATH.target(link, PAGE) == Target(Where.INSIDE, path, fragment)


@pytest.mark.parametrize(
    ("link", "where"),
    [
        ("https://www.12388.gov.cn/", Where.OUTSIDE),
        ("https://www.example.gov.cn/", Where.OUTSIDE),
        ("https://www.example.gov.cn/qhx/", Where.OUTSIDE),
        ("https://www.example.gov.cn:8443/qh/", Where.OUTSIDE),
        ("https://example.gov.cn@evil.example.com/qh/", Where.OUTSIDE),
        ("../../../../about/", Where.ABOVE),
        ("/about/", Where.ABOVE),
        ("/qhx/", Where.ABOVE),
        ("file:///etc/hosts", Where.LOCAL),
        ("c:\\a.docx", Where.LOCAL),
        ("http://127.0.0.1:8000/", Where.LOCAL),
        ("http://[::1]/", Where.LOCAL),
        ("http://10.1.2.3/", Where.LOCAL),
        ("http://oa.local/", Where.LOCAL),
        ("mailto:a@example.com", Where.OTHER),
        ("tel:12388", Where.OTHER),
        ("data:text/plain,a", Where.OTHER),
        ("JavaScript:void(0)", Where.OTHER),
        ("http://[::1", Where.MALFORMED),
        ("https://", Where.MALFORMED),
        ("http://a:b/", Where.MALFORMED),
    ],
)
def test_any_other_link_leads_elsewhere_or_nowhere(link: str, where: Where) -> None:
    assert AT_SUB_PATH.target(link, PAGE).where is where


def test_where_the_address_of_the_site_is_not_known_its_root_is_that_of_the_host() -> None:
    assert Home.at(None).target("/about/", PAGE) == Target(Where.INSIDE, "about/")
    assert Home.at("no address") == Home()


def test_a_base_moves_relative_links_and_the_page_itself() -> None:
    moved = PAGE.moved(AT_SUB_PATH.target("../../../about/", PAGE))
    assert AT_SUB_PATH.target("a.jpg", moved) == Target(Where.INSIDE, "about/a.jpg")
    assert AT_SUB_PATH.target("#a", moved) == Target(Where.INSIDE, "about/", "a")
    elsewhere = PAGE.moved(AT_SUB_PATH.target("https://cdn.example.com/x/", PAGE))
    assert AT_SUB_PATH.target("a.jpg", elsewhere) == Target(Where.OUTSIDE, "https://cdn.example.com/x/a.jpg")
    assert AT_SUB_PATH.target("/qh/", elsewhere).where is Where.OUTSIDE


def test_a_folder_answers_as_a_web_server_does(tmp_path: Path) -> None:
    for file in ("index.html", "news/index.html", "a/index.htm", "about.html", "Tag/交叉.html", ".git/config"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("x")
    folder = folder_at(tmp_path)
    answers = {
        path: folder.file_at(path) for path in ("", "news", "news/", "a/", "about", "about/", "x/", ".git/config")
    }
    assert answers == {
        "": "index.html",
        "news": "news/index.html",
        "news/": "news/index.html",
        "a/": "a/index.htm",
        "about": None,
        "about/": None,
        "x/": None,
        ".git/config": None,
    }
    assert folder.nearly("tag/交叉.html") == "Tag/交叉.html"
    assert folder.nearly("NEWS/") == "news/index.html"
    assert folder.nearly("gone/") is None


def test_a_link_to_a_folder_in_a_circle_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text("x")
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    assert set(folder_at(tmp_path).sizes) == {"a/index.html"}
