"""`mkdocs serve`: what is being written shows, marked; every change shows; a mistake neither stops it nor spoils it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from built_site import PROJECT
from preview_server import PreviewServer, save
from site_tree import change, copy_site, write_site
from tiny_site import ROUND, article, document

DRAFT, SCHEDULED = "news/2026/xuncha-ganbu-biji/", "news/2027/shouli-jiezhi-tishi/"
ARTICLE = "docs/news/2026/a.md"
LIVE_RELOAD = '<script type="module" src="/livereload/page.js"></script>'


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreviewServer]:
    """A preview of a copy of the sample site, engine and all, which the tests here change."""
    folder = tmp_path_factory.mktemp("preview")
    server = PreviewServer(copy_site(folder / "tree", engine=True), folder / "log", "--livereload")
    try:
        server.wait_for_page("", "青禾县巡察公告网")
        yield server
    finally:
        server.stop()


def test_a_draft_shows_with_a_mark_that_it_is_one(preview: PreviewServer) -> None:
    page = preview.wait_for_page(DRAFT, "巡察干部笔记")
    assert "草稿：只在预览中显示" in page
    assert "xuncha-ganbu-biji" in preview.html("news/")


def test_a_scheduled_article_shows_with_a_mark_that_it_waits(preview: PreviewServer) -> None:
    page = preview.wait_for_page(SCHEDULED, "此后怎样反映问题")
    assert "定时：到时间才会发布" in page


def test_the_handbook_shows_with_its_reference_of_fields_and_checks(preview: PreviewServer) -> None:
    assert "noticeboard new round" in preview.wait_for_page("handbook/notice/", "发布公告")
    assert "stationing" in preview.wait_for_page("handbook/fields/", "进驻")
    assert "deadline-outside" in preview.wait_for_page("handbook/checks/", "检查项")


def test_the_repository_is_not_written_to(preview: PreviewServer) -> None:
    assert preview.runs
    assert not (preview.root / "site").exists()
    assert not (preview.root / "site.partial").exists()


def test_a_change_of_a_round_shows(preview: PreviewServer) -> None:
    change(preview.root / "announcements/2026-11-villages/round.yml", "0300-8880047", "0300-8880999")
    page = preview.wait_for_page("announcements/2026-11-villages/notice/", "0300-8880999")
    assert "0300-8880047" not in page


def test_a_change_of_an_article_shows_and_so_does_a_new_one(preview: PreviewServer) -> None:
    change(preview.root / "docs/news/2018/pingli-jiaocha.md", "source: 平利县", "source: 平利县委")
    preview.wait_for_page("news/2018/pingli-jiaocha/", "平利县委</span>")
    text = "---\ntitle: 新来的一篇\npublished: 2026-11-22\n---\n正文。\n"
    save(preview.root / "docs/news/2026/xinlai.md", text)
    preview.wait_for_page("news/", "新来的一篇")
    assert "新来的一篇" in preview.html("")
    (preview.root / "docs/news/2026/xinlai.md").unlink()
    preview.wait("news/", lambda html: html and "新来的一篇" not in html)


def test_a_change_of_a_fixed_page_shows(preview: PreviewServer) -> None:
    change(preview.root / "docs/about.md", "## 主要职责", "## 主要职能")
    preview.wait_for_page("about/", "主要职能")


def test_a_change_of_the_words_of_the_interface_shows(preview: PreviewServer) -> None:
    change(preview.root / "locales/zh/lists.yml", "  complain: 我要反映问题", "  complain: 我要反映情况")
    preview.wait_for_page("", "我要反映情况")


def test_a_change_of_a_template_shows(preview: PreviewServer) -> None:
    change(preview.root / "overrides/partials/trailer.html", '<footer class="trailer">', '<footer class="trailer new">')
    preview.wait_for_page("news/2018/pingli-jiaocha/", '<footer class="trailer new">')


def test_a_change_of_a_style_sheet_shows(preview: PreviewServer) -> None:
    style = preview.root / "overrides/assets/stylesheets/frame.css"
    save(style, style.read_text("utf-8") + "\n.written-just-now { color: red }\n")
    preview.wait_for_page("assets/stylesheets/frame.css", "written-just-now")


def test_a_change_of_the_python_code_shows(preview: PreviewServer) -> None:
    change(preview.root / "hooks/noticeboard/pages/metadata.py", '"news": "工作动态"', '"news": "刚改过的动态"')
    preview.wait_for_page("news/2018/pingli-jiaocha/", "刚改过的动态")


def test_a_mistake_is_reported_holds_the_page_back_and_is_gone_when_mended(preview: PreviewServer) -> None:
    path = preview.root / "announcements/2024-03-round-10/round.yml"
    good = path.read_text("utf-8")
    page = "announcements/2024-03-round-10/"
    try:
        save(path, good.replace("term: 六届县委", "term: [六届县委", 1))
        preview.wait_until_said("announcements/2024-03-round-10/round.yml:")
        preview.wait_until_said("网站没有改动")
        # What a browser shows stays; who asks anew is told what to mend.
        said = preview.wait_for_page(page, "预览还打不开")
        assert "announcements/2024-03-round-10/round.yml:" in said
        assert "Traceback" not in preview.said
    finally:
        save(path, good.replace("title: 六届县委第十轮巡察", "title: 六届县委第十轮巡察（改）", 1))
    preview.wait_for_page(page, "六届县委第十轮巡察（改）")


def test_a_draft_that_is_not_finished_is_spoken_of_and_shows_when_it_is(preview: PreviewServer) -> None:
    path = preview.root / "announcements/2026-12-draft/round.yml"
    save(path, ROUND.replace("number: 10\n", "") + "draft: true\n")
    save(path.with_name("notice.md"), document("notice", "2026-11-22", "draft: true"))
    preview.wait_until_said("WARNING -  noticeboard: announcements/2026-12-draft/round.yml:1: 缺少“轮次”")
    preview.wait_until_said("announcements/2026-12-draft/notice.md、announcements/2026-12-draft/round.yml")
    assert "2026-12-draft" not in preview.wait_for_page("announcements/", "第十轮巡察")
    save(path, ROUND.replace("number: 10", "number: 16") + "draft: true\n")
    assert "草稿：只在预览中显示" in preview.wait_for_page("announcements/2026-12-draft/notice/", "第十六轮巡察")


def test_a_mistake_in_the_python_code_is_survived_too(preview: PreviewServer) -> None:
    path = preview.root / "hooks/noticeboard/pages/summary.py"
    good = path.read_text("utf-8")
    try:
        save(path, "this is no Python\n")
        preview.wait_until_said("SyntaxError")
        assert preview.runs
    finally:
        save(path, good)
    change(preview.root / "docs/about.md", "## 机构设置", "## 内设机构")
    preview.wait_for_page("about/", "内设机构")


def test_pages_reload_by_themselves_as_the_makefile_serves_them(preview: PreviewServer) -> None:
    assert "mkdocs serve --livereload" in (PROJECT / "Makefile").read_text("utf-8")
    page = preview.wait_for_page("", "</html>")
    assert LIVE_RELOAD in page
    assert "<script>" not in page, "the page's policy lets none run"
    assert "location.reload()" in preview.html("livereload/page.js")


def test_a_preview_that_cannot_begin_says_why_and_begins_when_it_can(tmp_path: Path) -> None:
    """With the pinned click, and without being told to, its pages reload by themselves then."""
    unfinished = {"docs/news/2026/b.md": "---\ntitle: 未完\ndraft: true\n---\n草稿正文。\n"}
    server = PreviewServer(write_site(tmp_path, {ARTICLE: article("2026-13-20"), **unfinished}), tmp_path / "log")
    try:
        said = server.wait_for_page("news/2026/a/", "预览还打不开")
        assert f"{ARTICLE}:3" in said
        assert "b.md" not in said, "a draft holds nothing back"
        change(tmp_path / ARTICLE, "2026-13-20", "2026-11-20")
        assert LIVE_RELOAD in server.wait_for_page("news/2026/a/", "2026年11月20日")
        assert "未完" not in server.html("news/")
        assert "草稿正文" not in server.html("news/2026/b/"), "nor is it printed by MkDocs"
    finally:
        server.stop()
