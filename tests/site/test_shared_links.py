"""What a chat shows of a link to a page: title, summary, and a picture of its own kind that really is there."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from built_site import SITE_URL, BuiltSite, HtmlPage, Outcome, build
from noticeboard.edition import edit
from noticeboard.exports.sharing.fonts import installed_fonts
from noticeboard.printing.pictures import Pictures
from noticeboard.settings import Site
from site_tree import change, write_site
from tiny_site import ROUND, TEN, article, document

# Where CI promised to install fonts, their absence is no reason to skip.
pytestmark = pytest.mark.skipif(
    installed_fonts() is None and not os.environ.get("CI"), reason="no Chinese font: apt-get install fonts-noto-cjk"
)

OWN = ("announcements/2026-11-villages/notice/", "news/2018/pingli-jiaocha/")
WITHDRAWN_ARTICLE = "news/2026/zhuanxiang-jinzhu/"
NOTICE = f"{TEN}/notice/"
ARTICLE = "news/2024/a/"
TINY = {
    f"{TEN}/round.yml": ROUND,
    f"{TEN}/notice.md": document("notice", "2024-03-08"),
    "docs/news/2024/a.md": article("2024-03-12", title="巡察组进驻县教育局"),
    "docs/news/2024/b.md": article("2024-03-13", "withdrawn: {date: 2024-03-14, reason: 内容有误}", "县委通报保密事项"),
}


def picture_of(page: HtmlPage) -> str:
    """The file of its picture in the site."""
    (address,) = page.meta("og:image")
    assert address.startswith(f"{SITE_URL}assets/share/"), page.file
    return address.removeprefix(SITE_URL)


def pictures(site: BuiltSite) -> set[str]:
    return {file for file in site.files if file.startswith("assets/share/")}


def test_every_page_names_a_picture_that_is_there_in_the_size_it_says(sample_site: BuiltSite) -> None:
    for page in sample_site.proper_pages:
        with Image.open(sample_site.folder / picture_of(page)) as image:
            assert image.format == "PNG"
            assert [str(side) for side in image.size] == page.meta("og:image:width") + page.meta("og:image:height")
        assert page.meta("og:image:type") == ["image/png"]
        assert page.meta("og:image:alt")
        assert page.meta("twitter:card") == ["summary_large_image"]


def test_no_picture_is_there_that_no_page_names(sample_site: BuiltSite) -> None:
    assert pictures(sample_site) == {picture_of(page) for page in sample_site.proper_pages}


def test_wechat_and_qq_find_title_summary_and_picture(sample_site: BuiltSite) -> None:
    for page in sample_site.proper_pages:
        said = {meta.get("itemprop"): meta.get("content") for meta in page.all("//meta[@itemprop]")}
        assert [said["name"]] == page.meta("og:title")
        assert [said["image"]] == page.meta("og:image")
        assert [said[name] for name in ("description",) if name in said] == page.meta("description")


@pytest.mark.parametrize("path", OWN)
def test_a_document_and_an_article_have_a_picture_of_their_own_that_says_what_it_shows(
    sample_site: BuiltSite, path: str
) -> None:
    page = sample_site.page(path)
    assert picture_of(page) != picture_of(sample_site.page(""))
    (alt,) = page.meta("og:image:alt")
    assert page.meta("og:title")[0] in alt
    assert [thing["image"] for thing in structured(page)] == page.meta("og:image")


def structured(page: HtmlPage) -> Iterator[dict[str, str]]:
    return (json.loads(script.text) for script in page.all("//script[@type='application/ld+json']"))


def test_all_other_pages_have_the_one_picture_of_the_site_which_names_no_unit(sample_site: BuiltSite) -> None:
    default = picture_of(sample_site.page(""))
    others = [page for page in sample_site.proper_pages if not page.meta("ArticleTitle")]
    assert {picture_of(page) for page in others} == {default}
    assert {alt for page in others for alt in page.meta("og:image:alt")} == {"青禾县巡察公告网"}
    assert any(page.path.startswith("complaints/units/") for page in others)


def test_what_was_withdrawn_is_shared_with_the_picture_of_the_site(sample_site: BuiltSite) -> None:
    page = sample_site.page(WITHDRAWN_ARTICLE)
    assert picture_of(page) == picture_of(sample_site.page(""))
    assert page.meta("og:image:alt") == ["青禾县巡察公告网"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a tiny site that was built into its `site`."""
    root = write_site(tmp_path_factory.mktemp("shared") / "tiny", TINY)
    assert build(root, root / "site", NOTICEBOARD_NOW="2024-04-01").code == 0
    return root


def kept(root: Path) -> set[str]:
    return {path.name for path in (root / ".cache").rglob("*.png")}


def test_a_picture_tells_no_state_and_so_stays_when_the_state_changes(tiny: Path) -> None:
    while_open = BuiltSite(tiny / "site")
    assert build(tiny, tiny / "later", NOTICEBOARD_NOW="2024-09-01").code == 0
    closed = BuiltSite(tiny / "later")
    assert picture_of(closed.page(NOTICE)) == picture_of(while_open.page(NOTICE))
    assert pictures(closed) == pictures(while_open)


def test_a_second_build_draws_nothing_again(tiny: Path) -> None:
    before = {path.name: path.stat().st_ino for path in (tiny / ".cache").rglob("*.png")}
    assert len(before) == 3
    assert build(tiny, tiny / "second", NOTICEBOARD_NOW="2024-04-01").code == 0
    after = {path.name: path.stat().st_ino for path in (tiny / "second/assets/share").iterdir()}
    assert after == before


def test_a_changed_title_changes_its_picture_and_no_other(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site-of-the-county", TINY)
    assert build(root, root / "one", NOTICEBOARD_NOW="2024-04-01").code == 0
    change(root / "docs/news/2024/a.md", "巡察组进驻县教育局", "巡察组进驻石桥街道")
    assert build(root, root / "two", NOTICEBOARD_NOW="2024-04-01").code == 0
    one, two = BuiltSite(root / "one"), BuiltSite(root / "two")
    assert picture_of(one.page(ARTICLE)) != picture_of(two.page(ARTICLE))
    assert picture_of(one.page(NOTICE)) == picture_of(two.page(NOTICE))
    assert {f"assets/share/{name}" for name in kept(root)} == pictures(two)


def test_a_preview_draws_nothing(tiny: Path) -> None:
    edition = edit(tiny, tiny / "docs", Site("青禾县巡察公告网", SITE_URL, "zh"), preview=True)
    pictures = Pictures(edition, tiny, preview=True)
    assert pictures.notes == ()
    assert {pictures.of(uri) for uri in edition.pages} == {None}


def fontless(root: Path, **variables: str) -> Outcome:
    """A build on a machine without a Chinese font."""
    tests = str(Path(__file__).parents[1])
    assert tests in sys.path
    return build(root, root / "fontless", generator="fontless", PYTHONPATH=tests, **variables)


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "分享链接时不带图片"), ("en", "links are shared without pictures")], ids=["zh", "en"]
)
def test_without_a_chinese_font_one_line_says_so_and_the_build_stands(tiny: Path, language: str, said: str) -> None:
    outcome = fontless(tiny, NOTICEBOARD_LANG=language)
    assert outcome.code == 0, outcome.said
    assert outcome.said.count(said) == 1
    site = BuiltSite(tiny / "fontless")
    assert pictures(site) == set()
    for page in site.proper_pages:
        assert not [name for name in page.all("//meta/@property") if name.startswith("og:image")]
        assert page.meta("twitter:card") == ["summary"]
        assert page.meta("og:title")
    assert kept(tiny), "the pictures of other builds stay"


def test_a_character_that_no_font_has_is_named_and_the_page_takes_the_picture_of_the_site(tmp_path: Path) -> None:
    rare = {"docs/news/2024/r.md": article("2024-03-12", title="县委调研\U0010abcd村")}
    root = write_site(tmp_path / "rare", TINY | rare)
    # Not strict: the check of texts warns of such a character, too.
    outcome = build(root, root / "site", strict=False, NOTICEBOARD_NOW="2024-04-01")
    assert outcome.code == 0, outcome.said
    (line,) = [line for line in outcome.said.splitlines() if "\U0010abcd" in line and "分享" in line]
    assert "docs/news/2024/r.md" in line
    site = BuiltSite(root / "site")
    assert picture_of(site.page("news/2024/r/")) == picture_of(site.page(""))
    assert picture_of(site.page(ARTICLE)) != picture_of(site.page(""))


def test_a_site_without_an_address_has_no_pictures_since_nobody_could_fetch_one(tmp_path: Path) -> None:
    root = write_site(tmp_path / "homeless", TINY, lambda text: text.replace(f"site_url: {SITE_URL}\n", ""))
    assert build(root, root / "site", NOTICEBOARD_NOW="2024-04-01").code == 0
    site = BuiltSite(root / "site")
    assert pictures(site) == set()
    assert site.page(ARTICLE).meta("og:image") == []
    assert site.page(ARTICLE).meta("og:title") == ["巡察组进驻县教育局"]
