"""Where in a web page its article stands: from the title over the lines below it and the text to the editor's line."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from lxml.html import HtmlElement

from noticeboard.importing.labels import labelled
from noticeboard.importing.posted import posted
from noticeboard.importing.readers.blocks import Block, seamless
from noticeboard.importing.readers.inline import SEAM
from noticeboard.values.folding import bare

_ROLE = re.compile(
    r"责\s*任\s*编\s*辑|责\s*编|编\s*辑|审\s*[核校签]|[一二三初复终]\s*审|来\s*源|作\s*者|记\s*者|通\s*讯\s*员|供\s*稿|撰\s*稿|摄\s*影|撰\s*文|文字|图片|日\s*期|时\s*间"
)
_END = re.compile(
    r"上一[篇条]|下一[篇条]|相关(?:阅读|新闻|链接|文章|稿件)|热点|推荐阅读|延伸阅读|版权所有|主办单位|Copyright", re.I
)
# What the systems that offices use call the part that holds the text.
_CONTAINERS = (
    "//*[@id='js_content' or @id='zoom' or @id='ozoom' or @id='Zoom' or @id='vsb_content' or @id='UCAP-CONTENT'"
    " or @id='fontzoom' or @id='artibody' or @id='ArticleContent' or @id='article_content' or @id='endText'"
    " or @id='p-detail']",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' TRS_Editor ')"
    " or contains(@class, 'trs_editor_view') or contains(@class, 'TRS_PreAppend') or contains(@class, 'v_news_content')"
    " or contains(@class, 'rich_media_content') or contains(@class, 'pages_content')]",
)
# The table of what a document is, as offices set it above the title: 索引号 发布机构 成文日期.
_INDEX = re.compile(
    r"(?:信息)?索\s*引\s*号|发[布文](?:机[构关]|单位|部门|日期|时间)|公开(?:责任)?(?:方式|属性|部门|单位|形式)|[成发]文(?:日期|时间)|生成日期|文件名称|信息名称|标\s*题|信息分类|体裁分类|服务对象|内容概述|关键词|公开范围"
    r"|发文字号|文\s*号|主题(?:分类|词)|有效性|组配分类|公开(?:时间|日期)|名\s*称"
)
_LONGEST_INDEX = 8
"""Blocks that it takes: one a row, or one for every entry of a list."""
_TITLE_CLASS = re.compile(r"title|biaoti|\b(?:bt|h1)\b", re.I)
_PARTS_OF_A_TEXT = frozenset({"p", "table", "tbody", "ol", "ul", "blockquote"})
"""Elements that hold sentences, beside which a text has others: its lead, its signature."""
_BEHIND, _LONGEST_BEHIND = 12, 80
_BEFORE = 10
_SHARE = 0.85
"""How much of what is taken for the text an element must hold to be its container."""


class ArticlePlace(NamedTuple):
    """From which block to which the article goes; the last two bound its text."""

    start: int
    text_start: int
    text_end: int


def article_of(root: HtmlElement, source: str, blocks: list[Block], declared: Mapping[str, str]) -> ArticlePlace:
    """Where the article stands among the blocks; the whole page where nothing tells."""
    container = _known(root)
    if container is None:
        container = _extracted(root, source)
    inside = [n for n, block in enumerate(blocks) if container is not None and _within(block.element, container)]
    if not inside:
        return ArticlePlace(0, 0, len(blocks))
    start = _with_index(blocks, _title(blocks, inside[0], _titles(declared)))
    return ArticlePlace(start, max(start, inside[0]), inside[-1] + 1)


def kept(blocks: list[Block], place: ArticlePlace) -> list[Block]:
    """The article's blocks; behind the text only those that name somebody, up to where other articles are linked."""
    # In a line of data every element is a value of its own; in the text Word cuts words into elements.
    chosen = [seamless(block, "  ") for block in blocks[place.start : place.text_start]]
    chosen += [seamless(block, _between(block)) for block in blocks[place.text_start : place.text_end]]
    for block in blocks[place.text_end : place.text_end + _BEHIND]:
        text = block.line.text.replace(SEAM, "  ")
        if _END.search(text):
            break
        if len(text) <= _LONGEST_BEHIND and (_ROLE.search(text) or labelled(text)):
            chosen.append(seamless(block, "  "))
    return chosen


def _between(block: Block) -> str:
    """What parts two elements of a line that is taken for a part of the text, though it may be one of data."""
    apart = block.line.text.replace(SEAM, "  ")
    return "  " if apart != block.line.text and (labelled(apart) or posted(apart)) else ""


def shown(root: HtmlElement) -> None:
    """Show the text that a page hides until its script has run: an account's page does so, and is saved that way."""
    for path in _CONTAINERS:
        for container in root.xpath(path):
            for element in (container, *container.iterancestors()):
                element.attrib.pop("style", None)
                element.attrib.pop("hidden", None)


def _known(root: HtmlElement) -> HtmlElement | None:
    for path in _CONTAINERS:
        found = [element for element in root.xpath(path) if len("".join(element.itertext()).strip()) > 30]
        if found:
            return max(found, key=lambda element: len("".join(element.itertext())))
    return None


def _extracted(root: HtmlElement, source: str) -> HtmlElement | None:
    """The smallest element that holds nearly all of what the library takes for the text."""
    # Slow to load.
    import trafilatura

    text = trafilatura.extract(
        source, include_comments=False, include_tables=True, favor_recall=True, deduplicate=False
    )
    lines = [line for line in (text or "").split("\n") if len(bare(line)) > 8]
    # Links to other articles are titles, and have no full stop.
    wanted = [bare(line) for line in lines if "。" in line] or [bare(line) for line in lines]
    if not wanted:
        return None
    whole = sum(map(len, wanted))
    body = root.find("body")
    best = body if body is not None else root
    while True:
        for child in best:
            if isinstance(child.tag, str):
                held = bare("".join(child.itertext()))
                if sum(len(line) for line in wanted if line in held) >= _SHARE * whole:
                    best = child
                    break
        else:
            return best if best.tag not in _PARTS_OF_A_TEXT else best.getparent()


def _within(element: HtmlElement, container: HtmlElement) -> bool:
    return element is container or any(around is container for around in element.iterancestors())


def _titles(declared: Mapping[str, str]) -> tuple[str, ...]:
    named = (declared.get("ArticleTitle", ""), declared.get("og:title", ""), declared.get("title", ""))
    return tuple(bare(title) for title in named if title)


def _with_index(blocks: list[Block], title: int) -> int:
    """The first block of the document's own data that stand right above the title, else the title's."""
    start = title
    for n in range(title - 1, max(-1, title - 1 - _LONGEST_INDEX), -1):
        if not _INDEX.match(blocks[n].line.text.strip("【[ ")):
            break
        start = n
    return start


def _title(blocks: list[Block], text_start: int, titles: tuple[str, ...]) -> int:
    """The block of the title, before the text or at its beginning; else a few blocks before the text.

    A page may call itself after its column; then its title is what is set as one above the text.
    """
    for n in range(min(text_start + 3, len(blocks) - 1), -1, -1):
        text = bare(blocks[n].line.text)
        if text and (blocks[n].line.level == 1 or any(len(text) > 6 and title.startswith(text) for title in titles)):
            # A title of two lines is two blocks of one element.
            while n and blocks[n - 1].element is blocks[n].element:
                n -= 1
            return n
        if len(text) > 9 and any(text in title for title in titles):
            return n
    above = range(max(0, text_start - _BEFORE), text_start)
    set_as_title = [n for n in above if _TITLE_CLASS.search(blocks[n].element.get("class") or "")]
    headings = sorted((n for n in above if blocks[n].line.level), key=lambda n: (blocks[n].line.level, -n))
    return next(iter([*reversed(set_as_title), *headings]), above.start)
