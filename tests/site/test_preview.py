"""`mkdocs serve`: what is being written shows, marked; every change shows; a mistake neither stops it nor spoils it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from built_site import PROJECT
from preview_server import PreviewServer, save
from site_tree import change, copy_site, write_site

DRAFT, SCHEDULED = "news/2026/xuncha-ganbu-biji/", "news/2027/shouli-jiezhi-tishi/"
LIVE_RELOAD = "livereload("


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
        # MkDocs answers nobody until the mistake is mended: what a browser shows stays.
        assert preview.html(page, patience=2) == ""
        assert preview.runs
        assert "Traceback" not in preview.said
    finally:
        save(path, good.replace("title: 六届县委第十轮巡察", "title: 六届县委第十轮巡察（改）", 1))
    preview.wait_for_page(page, "六届县委第十轮巡察（改）")


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
    assert LIVE_RELOAD in preview.wait_for_page("", "</html>")


def test_pages_reload_by_themselves_with_the_pinned_click_without_being_told(tmp_path: Path) -> None:
    server = PreviewServer(write_site(tmp_path, {}), tmp_path / "log")
    try:
        assert LIVE_RELOAD in server.wait_for_page("", "</html>")
    finally:
        server.stop()
