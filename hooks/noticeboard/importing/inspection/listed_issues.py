"""Issues told one after the other: 一是…；二是…, 1.…；2.…, 发现…不到位、…不规范等问题."""

import re
from collections.abc import Iterator

from noticeboard.importing.inspection.passage import Passage

_MARK = re.compile(
    r"(?:(?<=[。;,:\n、])|^)\s?(?:[一二三四五六七八九十]{1,2}是(?!否)|[0-9]{1,2}(?:[.、]|\))(?![0-9])|\([0-9一二三四五六七八九十]{1,2}\)|[①-⑳]|"
    r"第?[一二三四五六七八九十]{1,2}[、,]|[●○•·■◆]|首先,|其次,|再次,|此外,)"
)
_LEAD = re.compile(
    r"(?:(?:发现|存在|指出|反馈)的?(?:主要|突出|以下|一些|的|如下|[0-9一二三四五六七八九十]{1,2}(?:个|条|类)(?:方面)?)*(?:问题|不足)(?:和不足|是|有|包括|如下|为)*|主要(?:问题)?是)(?:[。,]?(?:主要|具体|突出|集中)(?:问题)?(?:是|为|有|表现[为在]|体现[为在]))?[:,]?"
    r"|(?:发现|存在)(?=[^。\n]+(?:等(?:方面)?(?:的)?问题))"
)
_ENDS = re.compile(r"(?:等)?(?:方面)?(?:的)?(?:突出)?问题$")
_STOP = re.compile(r"[。\n]")
_REQUEST = re.compile(
    r"(?:同时|巡察组)[^。\n]{0,10}(?:收到|还收到|提出|要求|建议)|整改(?:建议|意见|要求)|^(?:并)?(?:按规定)?(?:转|移交)"
)
# （一）全面从严治党方面。主体责任压得不实；…: the area heads the issues.
_AREA = re.compile(r"(?:在|关于)?[^。:;,\n]{2,40}方面(?:存在的?)?(?:主要|的)*(?:问题)?(?:[。:\n]+|$)")
_LEVELS = tuple(
    re.compile(mark)
    for mark in (
        r"第?[一二三四五六七八九十]{1,2}[、,]",
        r"\([一二三四五六七八九十]{1,2}\)",
        r"[0-9]{1,2}[.、]",
        r"\(?[0-9]{1,2}\)|[①-⑳]",
    )
)
_PARTED = re.compile(r"[;。\n]")
_LINE_END = re.compile(r"\n")
# What is listed behind such words is no issue any more.
_ASKED = re.compile(
    r"巡察组[^。\n]{0,10}(?:提出|要求|建议)|提出[^。;\n]{0,10}(?:建议|意见|要求)"
    r"|(?:建议|意见|要求|下一步|表态|强调|表示)(?:如下|有)?[,:]\s*$|^(?:同时)?要求"
)
_WANTING = re.compile(
    r"不|缺|弱|差距|滞后|松|漏洞|单一|随意|偏|淡|欠|失|隐患|短板|风险|慢|乱|薄|粗|虚|违|问题"
    r"|盲|闲置|过场|形式|两张皮|宽|软|滥|浪费|空白|脱节|断层|老化|推诿|僵化|堵点"
)


def issues_between(passage: Passage, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where the issues stand between two indexes, each without its number and the mark behind it."""
    lead = _LEAD.search(passage.text, start, end)
    if lead and _MARK.match(passage.text, start, lead.start()):
        lead = None  # the issues begin at once, and what leads to the next unit's is not theirs
    first = lead.end() if lead else start
    marks = list(_MARK.finditer(passage.text, first, end))
    if marks:
        return tuple(_cut(passage.text, marks, end))
    if lead and passage.text[lead.end() : lead.end() + 1] == "\n":
        return tuple(_line_by_line(passage.text, lead.end() + 1, end))
    if lead:
        return tuple(_in_one(passage.text, first, end))
    return tuple(_side_by_side(passage.text, start, end))


def _side_by_side(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Issues in one sentence without any mark: every part of it says what is wanting, or none is an issue."""
    stop = re.search(r"[。\n]", text[start:end])
    last = start + stop.start() if stop else end
    parts = text[start:last].split(";" if ";" in text[start:last].rstrip(";") else ",")
    if all(len(part) > 3 and _WANTING.search(part) for part in parts):
        at = start
        for part in parts:
            yield at, at + len(part)
            at += len(part) + 1


def _cut(text: str, marks: list[re.Match[str]], end: int) -> Iterator[tuple[int, int]]:
    before = marks[0].start()
    for index, mark in enumerate(marks):
        if _ASKED.search(text, before, mark.start()) or _is_above(text, mark, marks[0]):
            return
        stop = marks[index + 1].start() if index + 1 < len(marks) else end
        if area := _AREA.match(text, mark.end(), stop):
            paragraph = text.find("\n", area.end(), stop) if stop == end else -1
            yield from _parted(text, area.end(), stop if paragraph < 0 else paragraph)
            before = area.end()
            continue
        # The last one ends with its sentence: what follows is no issue any more.
        sentence = _STOP.search(text, mark.end(), stop)
        if sentence:
            stop = sentence.start()
        before = stop
        last = mark.end() + len(text[mark.end() : stop].rstrip("。;,、\n "))
        if _REQUEST.search(text, mark.end(), last):
            return
        if last > mark.end() + 3:
            yield mark.end(), last


def _is_above(text: str, mark: re.Match[str], first: re.Match[str]) -> bool:
    """Whether a mark begins a line and a chapter of which the first mark numbers parts: 二、 behind （1）."""
    levels = [
        next((n for n, level in enumerate(_LEVELS) if level.match(one[0].strip())), len(_LEVELS))
        for one in (mark, first)
    ]
    return levels[0] < levels[1] and "\n" in text[mark.start() - 1 : mark.start() + 1]


def _mark_between(text: str) -> str:
    """What parts the issues of one sentence; a comma does where every part says what is wanting."""
    if ";" in text:
        return ";"
    return "," if "," in text and all(len(part) > 3 and _WANTING.search(part) for part in text.split(",")) else "、"


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The issues below an area, a sentence or a part of one each."""
    for first, last in _stretches(_PARTED, text, start, end):
        if _REQUEST.search(text, first, last):
            return
        if last > first + 3:
            yield first, last


def _line_by_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Issues without any mark on lines of their own, up to the first line that is none."""
    for first, last in _stretches(_LINE_END, text, start, end):
        if _REQUEST.search(text, first, last) or not _WANTING.search(text, first, last):
            return
        yield from _parted(text, first, last)


def _stretches(mark: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between the marks."""
    for found in mark.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end


def _in_one(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Issues in one sentence, parted by 、 or ；, up to 等问题."""
    stop = _STOP.search(text, start, end)
    last = stop.start() if stop else end
    tail = _ENDS.search(text[start:last])
    last = start + tail.start() if tail else last
    parts = re.split(_mark_between(text[start:last]), text[start:last])
    if any(len(part) < 5 for part in parts):
        parts = [text[start:last]]
    at = start
    for part in parts:
        if len(part) > 3:
            yield at, at + len(part.rstrip("。;,、 "))
        at += len(part) + 1
