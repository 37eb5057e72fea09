"""The pictures of the handbook, taken from the running software: `make handbook` writes them.

Everything happens in a copy of the sample county, as of the tests' moment: commands run there, the preview and the
editor serve it, and the pages are those of docs/handbook as they tell to walk.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

# Run as a script, not by pytest, which knows where the tests' modules are.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from chromium import QUIET, executable
from PIL import Image
from rich.console import Console
from rich.text import Text as Styled

from built_site import NOW, PROJECT, environment
from noticeboard.commands.edit import CACHE, looking
from noticeboard.config import read_config
from noticeboard.editing.bundle import bundle
from noticeboard.editing.desk import Desk
from noticeboard.editing.server import EditorServer, Office
from preview_server import PreviewServer
from serving import serving
from site_tree import change, copy_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NOTICEBOARD = Path(sys.executable).with_name("noticeboard")
TARGET = PROJECT / "docs/handbook/pictures"
COLUMNS, SCREEN, COLOURS = 100, {"width": 1200, "height": 760}, 64
ROUND = "2026-11-villages"

TEXT = """六届县委第十六轮巡察公告

来源：青禾县委巡察办　发布时间：2026-11-20 09:00

根据县委统一部署，六届县委第十六轮巡察于2026年11月20日至2027年1月20日，由县委第一巡察组对县水利局党组开展常规巡察。

值班电话：0300-8880091（工作日08:30-12:00，14:30-18:00）
电子邮箱：qhxc16@example.com
邮政信箱：青禾县1160号邮政专用信箱（邮编：000403）

信访受理截止时间另行通知。

中共青禾县委巡察工作领导小组办公室
2026年11月18日
"""
"""What an officer may have been handed: all there but the deadline."""

TABLE = """组,被巡察单位,电话,受理时间,邮箱,来信地址,邮编
县委第一巡察组,县水利局,0300-8880091,工作日 08:30-18:00,qhxc16a@example.com,青禾县1160号邮政专用信箱,000403
,县农业农村局,,,,,
县委第二巡察组,县民政局,0300-8880092,工作日 08:30-18:00,qhxc16b@example.com,青禾县1161号邮政专用信箱,000403
"""

ARTICLE = """---
title: 县委第一巡察组进驻县水利局
published: 2026-11-20 16:30
source: 青禾县委巡察办
authors: [周平]
editor: 林岚
review: [何静, 罗志成, 郑国平]
---
11月20日，县委第一巡察组进驻县水利局，召开见面沟通会。
"""


def main() -> int:
    """Take every picture anew. The exit code is that of a script: 0, or the traceback of what went wrong."""
    from playwright.sync_api import sync_playwright

    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = copy_site(Path(folder).resolve())
        browser = playwright.chromium.launch(executable_path=executable(playwright.chromium), args=QUIET)
        take_commands(browser, root)
        take_preview(browser, root)
        take_editor(browser, root)
        browser.close()
    return 0


def take_commands(browser: Browser, root: Path) -> None:
    """What the commands print: one text imported, one record made, one mistake found and mended."""
    (root / "公告.txt").write_text(TEXT, "utf-8")
    command(browser, root, "import", "import", "公告.txt", "--dry-run")
    (root / "分组表.csv").write_text(TABLE, "utf-8")
    facts = (
        "--届",
        "六届县委",
        "--轮次",
        "16",
        "--进驻",
        "2026年11月20日至2027年1月20日",
        "--截止",
        "2027年1月13日18时",
    )
    command(browser, root, "new-round", "new", "round", *facts, "--from", "分组表.csv")
    (made,) = (root / "announcements").glob("*-round-16")
    signed = ("--发布时间", "2026-11-20 09:00", "--成文日期", "2026-11-18", "--来源", "青禾县委巡察办")
    people = ("--责任编辑", "林岚", "--审核", "何静", "--审核", "罗志成", "--审核", "郑国平")
    command(browser, root, "new-notice", "new", "notice", "--from-round", made.name, *signed, *people)
    shutil.rmtree(made)
    article = root / "docs/news/2026/jinzhu-shuiliju.md"
    article.write_text(ARTICLE.replace("2026-11-20 16:30", "2026-11-31 16:30") + "联系电话：0300-8880046。\n", "utf-8")
    command(browser, root, "check", "check")
    article.write_text(ARTICLE, "utf-8")
    command(browser, root, "check-clean", "check")


def take_preview(browser: Browser, root: Path) -> None:
    """What the preview shows: a draft, a correction, and what was withdrawn."""
    change(root / "docs/news/2026/jinzhu-shuiliju.md", "editor: 林岚\n", "editor: 林岚\ndraft: true\n")
    server = PreviewServer(root, root / "preview.log")
    try:
        server.wait_for_page("", "青禾县")
        with page_of(browser) as page:
            for name, path in (
                ("preview-draft", "news/2026/jinzhu-shuiliju/"),
                ("preview-corrected", f"announcements/{ROUND}/notice/"),
                ("preview-withdrawn", "announcements/2026-05-special/notice/"),
            ):
                page.goto(server.address + path)
                keep(name, page.screenshot())
    finally:
        server.stop()


def take_editor(browser: Browser, root: Path) -> None:
    """What the editor shows: the form of a round; what an import left to do; what the check says once it is done."""
    subprocess.run(
        [NOTICEBOARD, "import", "公告.txt"], cwd=root, env=environment(), stdout=subprocess.DEVNULL, check=False
    )
    config = read_config(root / "mkdocs.yml")
    desk = Desk(root, config.docs)
    office = Office(config.site.name, desk, bundle(PROJECT / CACHE), looking(root, config, "zh"), "http://127.0.0.1/")
    with serving(EditorServer(office)) as server, page_of(browser) as page:
        page.goto(server.address)
        page.get_by_text(ROUND).first.click()
        page.locator('section[data-key-path="term"]').wait_for()
        keep("editor", page.screenshot())
        page.goto(f"{server.address}#/collections/round")
        page.get_by_text("六届县委第16轮").click()
        page.get_by_text("没有找到信访受理截止").wait_for()
        keep("editor-todos", page.screenshot())
        # The editor draws only what is on the screen.
        page.set_viewport_size({**SCREEN, "height": 6000})
        page.locator('section[data-key-path="deadline.date"] input').fill("2027年1月13日")
        page.locator('section[data-key-path="draft"]').get_by_role("switch").click()
        page.get_by_role("button", name="保存", exact=True).first.click()
        page.get_by_text("看预览").wait_for()
        page.set_viewport_size(SCREEN)
        keep("editor-saved", page.screenshot())


@contextmanager
def page_of(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=SCREEN, locale="zh-CN", timezone_id="Asia/Shanghai", reduced_motion="reduce")
    page = context.new_page()
    page.clock.set_fixed_time(f"{NOW}+08:00")
    yield page
    context.close()


def command(browser: Browser, root: Path, name: str, *arguments: str) -> None:
    """Run a command as at a terminal, and take a picture of the call and of all that it prints."""
    run = subprocess.run(
        [NOTICEBOARD, *arguments],
        cwd=root,
        env=environment(FORCE_COLOR="1", COLUMNS=str(COLUMNS)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        check=False,
    )
    screen = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    screen.print(f"[bold]$ noticeboard {' '.join(arguments)}[/]", highlight=False)
    screen.print(Styled.from_ansi(run.stdout), highlight=False)
    html = screen.export_html(code_format=TERMINAL)
    with page_of(browser) as page:
        page.set_content(html)
        keep(name, page.locator("pre").screenshot())


TERMINAL = """<style>
body {{ margin: 0 }}
pre {{ display: inline-block; margin: 0; padding: 20px 24px; min-width: 800px; background: #fff; color: #222;
  font: 15px/1.5 "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap }}
{stylesheet}</style><pre>{code}</pre>"""


def keep(name: str, picture: bytes) -> None:
    """Write the picture, in few colours: it is text and planes."""
    file = TARGET / f"{name}.png"
    with Image.open(io.BytesIO(picture)) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
    print(f"{file.relative_to(PROJECT)} {file.stat().st_size // 1000} kB")


if __name__ == "__main__":
    sys.exit(main())
