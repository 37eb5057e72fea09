"""Pages that the ES modules work on, written and served one by one under the site's Content-Security-Policy."""

from __future__ import annotations

from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any

from noticeboard.security.policy import PAGE_POLICY

if TYPE_CHECKING:
    from playwright.sync_api import Page

MODULES = Path(__file__).parents[2] / "overrides" / "assets" / "javascripts"
ZONES = ["Asia/Shanghai", "America/New_York"]

OPENS = "2024-03-11T00:00:00+08:00"
CLOSES = "2024-05-12T18:00:00+08:00"
BEFORE, DURING, AFTER = "2024-03-08T12:00:00+08:00", "2024-04-01T12:00:00+08:00", "2024-05-12T18:00:00+08:00"

SHELL = """<!doctype html>
<html lang="zh" data-zone="{zone}"><head><meta charset="utf-8"><title>巡察公告</title>
<link rel="icon" href="icon.svg"><link rel="stylesheet" href="site.css">
<script src="assets/javascripts/preferences.js"></script>
<script type="module" src="assets/javascripts/noticeboard.js"></script></head>
<body {body}>{content}</body></html>"""

WINDOW = """<article id="{id}" data-window data-opens="{opens}" {closes} data-state="{state}">
<p class="upcoming" data-when="upcoming" {upcoming}>未开始</p>
<p class="open" data-when="open" {open}>正在受理</p>
<p class="over" data-when="closed withdrawn" {over}>已停止受理</p>
<p class="days" data-days data-days-many="还可反映 {{n}} 天" data-days-one="还可反映 {{n}} 天（明日截止）"
 data-days-last="今日截止"></p>
<p class="until" data-until data-until-many="{{n}} 天后开始" data-until-one="明天开始"></p>
<p class="as-of" data-as-of>以上为生成时的状态</p>
{channel}{inside}</article>"""

CALLABLE = '<a data-channel class="tel" href="tel:+863008880015" data-href="tel:+863008880015">0300-<b>8880015</b></a>'
STRUCK = '<s data-channel class="tel" data-href="tel:+863008880015">0300-<b>8880015</b></s>'

TOOLS = """<div class="tools">
<button type="button" data-choose="textSize:1">小</button><button type="button" data-choose="textSize:2">中</button>
<button type="button" data-choose="textSize:3">大</button><button type="button" data-choose="textSize:4">特大</button>
<button type="button" data-choose="contrast:high">高对比</button>
<button type="button" data-choose="view:elder">长辈版</button>
<button type="button" data-more="more" aria-expanded="false">更多</button>
<div id="more"><button type="button" class="needs-scripts" data-print>打印</button>
<button type="button" data-close-page data-home="home.html">关闭</button>
<button type="button" data-copy-link="">复制链接</button></div>
<span aria-live="polite" data-tools-status data-on="已选“{what}”" data-off="已取消“{what}”" data-copied="已复制"
 data-copy-failed="请手动复制"></span></div>"""

READ_ALOUD = """<div data-read-aloud data-read-target="#article-body" hidden>
<button type="button" data-read="start">朗读</button><button type="button" data-read="pause">暂停</button>
<button type="button" data-read="stop">停止</button>
<select data-read-rate aria-label="语速"><option>0.8</option><option selected>1</option><option>1.25</option></select>
</div>
<div id="article-body"><h1>利剑高悬<a class="headerlink" href="#x">¶</a></h1>
<p>第一句说<b>“巡察</b>开始。”第二句问好吗？ 第三句
没有句号</p><p hidden>看不见。</p><ul><li>第一项<ul><li>甲<br>乙</li></ul></li></ul>
<p class="far"><em>电话</em> <s>0300-8880015</s> 已停用；完。</p></div>"""
SENTENCES = [
    "利剑高悬",
    "第一句说“巡察开始。”",
    "第二句问好吗？",
    "第三句\n没有句号",
    "第一项",
    "甲",
    "乙",
    "电话  已停用；",
    "完。",
]

LOCAL = {"name": "本机", "lang": "zh-CN", "localService": True}
REMOTE = {"name": "云端", "lang": "zh-CN", "localService": False}
FOREIGN = {"name": "English", "lang": "en-US", "localService": True}

# Headless Chromium has no voices. The stub finishes an utterance only when the test says so.
STUB_SPEECH = """
  window.spoken = []; window.cancelled = 0; window.voices = VOICES;
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; this.voice = null; }
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => window.voices,
    speak(utterance) { window.last = utterance; window.spoken.push({ text: utterance.text, rate: Number(utterance.rate),
      voice: utterance.voice?.name, local: utterance.voice?.localService, lang: utterance.lang }); },
    cancel() { window.cancelled += 1; },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  window.finish = () => window.last.onend?.(new Event('end'));
"""

WATCH_WRITING = """
  window.written = [];
  for (const name of ['setItem', 'removeItem', 'clear']) {
    Storage.prototype[name] = () => window.written.push(name);
  }
  for (const name of ['indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get() { window.written.push(name); } });
  }
"""


class Site:
    """A folder of pages, served from a port of its own; a page that breaks the policy or throws fails its test."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self.address = address
        self.complaints: list[str] = []

    def write(self, content: str, body: str = "", name: str = "index.html", zone: str = "Asia/Shanghai") -> str:
        (self.folder / name).write_text(SHELL.format(body=body, content=content, zone=zone), encoding="utf-8")
        return self.address + name

    def watch(self, page: Page) -> Page:
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        return page


class Handler(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", PAGE_POLICY)
        super().end_headers()

    def log_message(self, *args: Any) -> None:
        """Say nothing: the tests look at the pages."""


def window(
    state: str, channel: str = "", *, name: str = "w", opens: str = OPENS, closes: str | None = CLOSES, inside: str = ""
) -> str:
    """A window as a build at a moment of `state` writes it."""
    return WINDOW.format(
        id=name,
        opens=opens,
        closes=f'data-closes="{closes}"' if closes else "",
        state=state,
        upcoming="" if state == "upcoming" else "hidden",
        open="" if state == "open" else "hidden",
        over="" if state in {"closed", "withdrawn"} else "hidden",
        channel=channel,
        inside=inside,
    )


def shown(page: Page, within: str = "#w") -> set[str]:
    """The classes of the paragraphs a reader sees."""
    return set(page.locator(f"{within} > p").evaluate_all("ps => ps.filter(p => !p.hidden).map(p => p.className)"))


def visit(page: Page, url: str, at: str) -> None:
    page.clock.set_fixed_time(at)
    page.goto(url)
