"""From an approved text to a page that may be published, as an officer walks it: import, the editor, the preview."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from test_editor import WHOLE_FORM, field, save
from typer.testing import CliRunner

from built_site import NOW, BuiltSite, build, environment
from checked_site import check
from noticeboard.cli import app
from noticeboard.commands.console import FOUND, OK
from noticeboard.commands.edit import CACHE
from noticeboard.editing.server import HOST
from site_tree import copy_site

if TYPE_CHECKING:
    from playwright.sync_api import Page

TEXT = """根据部署，六届县委第十六轮巡察于2026年11月20日至2027年1月20日，由县委第一巡察组对县水利局党组开展常规巡察。

值班电话：0300-8880091（工作日08:30-12:00，14:30-18:00）
邮政信箱：青禾县1160号邮政专用信箱（邮编：000403）

信访受理截止时间另行通知。

中共青禾县委巡察工作领导小组办公室
2026年11月18日
"""
ROUND = "announcements/2026-11-round-16"
NOTICE = f"{ROUND}/notice/"


class Running(NamedTuple):
    """The ports of the editor and of the preview beside it."""

    editor: int
    preview: int


@contextmanager
def editing(root: Path, sveltia: Path) -> Iterator[Running]:
    """`noticeboard edit`, which is told to end afterwards."""
    (root / CACHE).parent.mkdir(parents=True)
    (root / CACHE).symlink_to(sveltia.parent, target_is_directory=True)
    with socket.socket() as one, socket.socket() as other:
        one.bind((HOST, 0))
        other.bind((HOST, 0))
        ports = Running(one.getsockname()[1], other.getsockname()[1])
    command = [Path(sys.executable).with_name("noticeboard"), "edit", "--no-open", "--site", root]
    given = ("--port", str(ports.editor), "--preview-port", str(ports.preview))
    process = subprocess.Popen([*command, *given], env=environment())
    try:
        yield ports
    finally:
        process.terminate()
        process.wait()


def is_answered(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex((HOST, port)) == 0


def open_when_there(page: Page, port: int, path: str = "") -> None:
    """Open an address at which somebody is about to answer."""
    while not is_answered(port):
        page.wait_for_timeout(100)
    page.goto(f"http://{HOST}:{port}/{path}")


def test_an_officer_brings_an_approved_text_online_without_writing_yaml(
    page: Page, sveltia: Path, tmp_path: Path
) -> None:
    root = copy_site(tmp_path / "site")
    (tmp_path / "公告.txt").write_text(TEXT, "utf-8")
    imported = CliRunner().invoke(app, ["import", "--site", str(root), str(tmp_path / "公告.txt")])
    assert imported.exit_code == FOUND, "there is something to be done"
    assert "make edit" in imported.output
    with editing(root, sveltia) as ports:
        page.set_viewport_size(WHOLE_FORM)
        open_when_there(page, ports.editor)
        preview = page.context.new_page()
        open_when_there(preview, ports.preview, "announcements/")
        assert not preview.get_by_text("第十六轮").count(), "what lacks something is left out, and nothing else"

        page.get_by_text("六届县委第16轮").click()
        assert "没有找到信访受理截止" in page.locator("#findings").inner_text()
        field(page, "deadline.date").locator("input").fill("2027年1月13日")
        field(page, "draft").get_by_role("switch").click()
        assert "缺少“发布时间”" in save(page)

        page.locator("#findings").get_by_role("link", name="notice.md").click()
        page.get_by_text("没有找到发布时间").wait_for()
        field(page, "published").locator("input").fill("2026-11-20 09:00")
        assert "检查没有发现问题" in save(page)
        # The page that is open shows it without being asked to.
        preview.get_by_text("六届县委第十六轮巡察公告").first.wait_for()
        preview.goto(page.locator("#findings").get_by_role("link", name="看预览").get_attribute("href") or "")
        preview.get_by_text("草稿：只在预览中显示").wait_for()

        page.get_by_text("2026 11 round 16 notice（草稿）").click()
        field(page, "draft").get_by_role("switch").click()
        save(page)
        preview.get_by_text("草稿：只在预览中显示").wait_for(state="detached")
    assert not is_answered(ports.preview), "the preview ends with the editor"
    assert check(root, now=NOW).code == OK
    assert build(root, root / "public").code == 0
    assert "2027年1月13日" in BuiltSite(root / "public").page(NOTICE).text()
