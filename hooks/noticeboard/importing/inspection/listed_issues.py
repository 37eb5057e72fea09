"""Issues told one after the other: 一是…；二是…, 1.…；2.…, 发现…不到位、…不规范等问题."""

import re
from collections.abc import Iterator

from noticeboard.importing.inspection.passage import Passage

_MARK = re.compile(
    r"(?:(?<=[。;,:\n、])|^)\s?(?:[一二三四五六七八九十]{1,2}是(?!否)|[0-9]{1,2}(?:[.、]|\))(?![0-9])|\([0-9一二三四五六七八九十]{1,2}\)|[①-⑳]|"
    r"第?[一二三四五六七八九十]{1,2}[、,]|[●○•·■◆]|首先,|其次,|再次,|此外,)"
)
_LEAD = re.compile(
    r"(?:(?:发现|存在|指出|反馈)的?(?:主要|突出|以下|一些|的|如下)*(?:问题|不足)(?:和不足|是|有|包括|如下|为)*|主要(?:问题)?是)[:,]?"
    r"|(?:发现|存在)(?=[^。\n]+(?:等(?:方面)?(?:的)?问题))"
)
_ENDS = re.compile(r"(?:等)?(?:方面)?(?:的)?(?:突出)?问题$")
_STOP = re.compile(r"[。\n]")
_REQUEST = re.compile(
    r"(?:同时|巡察组)[^。\n]{0,10}(?:收到|还收到|提出|要求|建议)|整改(?:建议|意见|要求)|^(?:并)?(?:按规定)?(?:转|移交)"
)
_WANTING = re.compile(r"不|缺|弱|差距|滞后|松|漏洞|单一|随意|偏|淡|欠|失")
_COMMA = re.compile(r"、")


def issues_between(passage: Passage, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where the issues stand between two indexes, each without its number and the mark behind it."""
    lead = _LEAD.search(passage.text, start, end)
    first = lead.end() if lead else start
    marks = list(_MARK.finditer(passage.text, first, end))
    if marks:
        return tuple(_cut(passage.text, marks, end))
    if lead:
        return tuple(_in_one(passage.text, first, end))
    return tuple(_side_by_side(passage.text, start, end))


def _side_by_side(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Issues in one clause without any mark: every part of it says what is wanting, or none is an issue."""
    stop = re.search(r"[;。\n]", text[start:end])
    last = start + stop.start() if stop else end
    parts = text[start:last].split(",")
    if all(len(part) > 3 and _WANTING.search(part) for part in parts):
        at = start
        for part in parts:
            yield at, at + len(part)
            at += len(part) + 1


def _cut(text: str, marks: list[re.Match[str]], end: int) -> Iterator[tuple[int, int]]:
    for index, mark in enumerate(marks):
        stop = marks[index + 1].start() if index + 1 < len(marks) else end
        # The last one ends with its sentence: what follows is no issue any more.
        sentence = _STOP.search(text, mark.end(), stop)
        if sentence:
            stop = sentence.start()
        last = mark.end() + len(text[mark.end() : stop].rstrip("。;,、\n "))
        if _REQUEST.search(text, mark.end(), last):
            return
        if last > mark.end() + 3:
            yield mark.end(), last


def _in_one(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Issues in one sentence, parted by 、 or ；, up to 等问题."""
    stop = _STOP.search(text, start, end)
    last = stop.start() if stop else end
    tail = _ENDS.search(text[start:last])
    last = start + tail.start() if tail else last
    parts = re.split(r"[;]", text[start:last]) if ";" in text[start:last] else re.split(_COMMA, text[start:last])
    if any(len(part) < 5 for part in parts):
        parts = [text[start:last]]
    at = start
    for part in parts:
        if len(part) > 3:
            yield at, at + len(part.rstrip("。;,、 "))
        at += len(part) + 1
