"""The items of a rectification: area → issue → measures → result, by their headings and their labels."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from noticeboard.drafts.draft import Tree
from noticeboard.importing.inspection.headings import ENUMERATOR
from noticeboard.importing.inspection.passage import Passage

_LEVELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("chapter", re.compile(r"[一二三四五六七八九十]{1,3}[、.]")),
    ("section", re.compile(r"\([一二三四五六七八九十]{1,3}\)[、.]?")),
    ("point", re.compile(r"[0-9]{1,2}(?:[、]|\.(?![0-9]))\s?|(?:反馈)?问题[一二三四五六七八九十0-9]{1,3}[:、.]\s?")),
    ("sub", re.compile(r"\([0-9]{1,2}\)[、.]?|[0-9]{1,2}\)\s?")),
)
_ISSUE = re.compile(
    r"(?:关于|针对)?(?:反馈(?:意见)?(?:指出)?的?)?(?:[“\"](?P<quoted>[^“”\"\n]{3,120})[”\"]|(?P<issue>[^\n]{3,120}?))"
    r"(?:的|等)*(?:方面(?:的)?)?问题(?:的?整改(?:落实|进展)?(?:情况)?)?[。:,;]?"
)
_AREA_BEFORE = re.compile(r"(?:在|关于|针对)?(?P<area>[^。,:;\n“”\"]{2,24}?方面)[。,:](?=(?:针对|关于)?[“\"])")
"""An area and its issue on one line: (一)在项目谋划方面。针对“…”问题."""
_ISSUE_LABEL = re.compile(
    r"(?:巡察)?(?:反馈|指出|发现|存在|具体|主要|整改)?(?:的)?(?:具体|主要|突出)?问题(?:表现|描述|内容|名称)?:(?P<issue>[^\n。;]{3,120})"
)
_AREA_LABEL = re.compile(
    r"(?m)^(?:(?:反馈)?问题(?:类别|类型|方面|领域|分类)|反馈(?:方面|领域)|类别|方面|领域):(?P<area>[^\n。;]{2,40})"
)
_MEASURES = re.compile(
    r"(?:整改(?:落实)?(?:措施|情况|举措|过程)(?:[及和与、](?:整改)?(?:成效|结果|效果|进展|落实|完成)(?:情况)?)?|(?<=\n)(?:具体|主要)?(?:措施|做法)|主要做法|采取(?:的)?措施|落实(?:措施|情况)|整改)[:：]"
)
_RESULT = re.compile(
    r"(?:(?<=\n)(?:结果|效果|进展|状态)|整改(?:落实)?(?:成效|结果|效果|进展|状态)|完成情况|取得(?:的)?成效|成效|进展情况|整改完成情况|完成时限|目前进展|整改进度)[:：]"
)
_MARK_AT_END = re.compile(r"(?:(?<=[。;,])[0-9]{1,2}[.、]|\([0-9一二三四五六七八九十]{1,2}\)|[①-⑳])\s?$")
"""The number of the label that follows on the same line: …。2.完成情况：."""
_CHAPTER = re.compile(r"(?m)^[一二三四五六七八九十]{1,3}、")
_NO_ITEMS = re.compile(r"下一步|工作打算|联系方式|主要做法|工作情况|总体情况|组织|经验|体会")


class _Spot(NamedTuple):
    """Where an item stands: its beginning, its area, its issue with where that ends, and its end."""

    at: int
    area: tuple[int, int] | None
    issue: tuple[int, int, int]
    stop: int


class _Heading(NamedTuple):
    level: int
    start: int
    end: int
    stop: int  # of its line


class Items(NamedTuple):
    """The items in their order, and the stretch of the text in which they stand; an empty one without any."""

    items: tuple[dict[str, Tree], ...]
    start: int
    end: int


def items_of(passage: Passage) -> Items:
    """The issues and what was done about each; an issue that is parted into others stands for them no more."""
    found = _headed_items(passage) or _labelled_items(passage)
    if not found:
        return Items((), 0, 0)
    return Items(tuple(_item(passage, *one[1:]) for one in found), found[0].at, _end_of(passage, found[-1]))


def _end_of(passage: Passage, last: _Spot) -> int:
    """Where the last item ends: with the line of its last label."""
    labels = [
        match.end()
        for label in (_MEASURES, _RESULT)
        for match in label.finditer(passage.text, last.issue[2], last.stop)
    ]
    return min(passage.line_end(max(labels, default=last.issue[2])), last.stop)


def _headed_items(passage: Passage) -> list[_Spot]:
    headings = _headings(passage)
    items: list[_Spot] = []
    area: tuple[int, int] | None = None
    skipping = False
    for index, heading in enumerate(headings):
        following = headings[index + 1] if index + 1 < len(headings) else None
        stop = following.start if following else len(passage.text)
        if heading.level == 0:
            skipping = bool(_NO_ITEMS.search(passage.text, heading.end, min(heading.stop, heading.end + 40)))
            chapter = _area(passage, heading)
            area = chapter if _is_area(passage, heading) else None
            following_line = min(heading.stop + 1, stop)
            issue = _issue(passage, heading) if _MEASURES.match(passage.text, following_line, stop) else None
            if issue and not skipping:
                items.append(_Spot(heading.start, None, issue, stop))
            continue
        if skipping:
            continue
        same_line = _AREA_BEFORE.match(passage.text, heading.end, heading.stop)
        issue = _issue(passage, heading._replace(end=same_line.end()) if same_line else heading)
        parent = (
            following is not None and following.level > heading.level and not _has_labels(passage, heading.end, stop)
        )
        if issue is None or (heading.level == 1 and parent):
            if heading.level == 1:
                area = _area(passage, heading)
            continue
        if parent:
            continue
        items.append(_Spot(heading.start, same_line.span("area") if same_line else area, issue, stop))
    return items


def _labelled_items(passage: Passage) -> list[_Spot]:
    """The items of a table's rows, and of a text that has a label for everything: 反馈问题：…, 整改措施：…."""
    labels = [(_label_at(passage.text, at), at) for at in _line_starts(passage.text)]
    issues = [(match, at) for match, at in labels if match]
    areas = [
        _AREA_LABEL.search(passage.text, passage.line_start(max(0, match.start() - 1)), match.start())
        for match, _ in issues
    ]
    begins = [area.start() if area else at for area, (_, at) in zip(areas, issues, strict=True)]
    items = []
    for (match, at), area, (_, following) in zip(issues, areas, pairwise([*begins, len(passage.text)]), strict=True):
        chapter = _CHAPTER.search(passage.text, match.end(), following)
        stop = chapter.start() if chapter else following
        if _has_labels(passage, match.end(), stop):
            items.append(_Spot(at, area.span("area") if area else None, (*match.span("issue"), match.end()), stop))
    return items


def _line_starts(text: str) -> Iterator[int]:
    at = 0
    while at < len(text):
        yield at
        at = text.find("\n", at) + 1 or len(text)


def _label_at(text: str, at: int) -> re.Match[str] | None:
    mark = ENUMERATOR.match(text, at)
    return _ISSUE_LABEL.match(text, mark.end() if mark else at)


def _headings(passage: Passage) -> list[_Heading]:
    found = []
    at = 0
    while at < len(passage.text):
        end = passage.line_end(at)
        for level, (_, pattern) in enumerate(_LEVELS):
            mark = pattern.match(passage.text, at, end)
            if mark:
                found.append(_Heading(level, at, mark.end(), end))
                break
        at = end + 1
    return found


def _has_labels(passage: Passage, start: int, end: int) -> bool:
    return bool(_MEASURES.search(passage.text, start, end) or _RESULT.search(passage.text, start, end))


def _area(passage: Passage, heading: _Heading) -> tuple[int, int]:
    """The words of an area, without 在“ ”方面 and the like around them."""
    start, end = heading.end, heading.stop
    text = passage.text[start:end].rstrip("。;:, ")
    end = start + len(text)
    quoted = re.match(
        r"(?:关于|针对|在)?[“\"](?P<area>[^”\"]+)[”\"](?:方面|问题)?(?:的)?(?:问题)?(?:整改(?:落实)?(?:情况)?)?$", text
    )
    if quoted:
        return start + quoted.start("area"), start + quoted.end("area")
    head = re.match(r"(?:关于|针对|在)(?=.+方面)", text)
    tail = re.search(r"(?:的)?(?:问题)?(?:的)?(?:整改(?:落实|进展)?(?:情况)?)$|(?:存在)?(?:的)?问题$", text)
    return start + (head.end() if head else 0), start + (tail.start() if tail else len(text))


def _is_area(passage: Passage, heading: _Heading) -> bool:
    """Whether a chapter is about an area of issues, and not about the rectification as a whole."""
    return bool(re.search(r"方面|[“\"].+[”\"]", passage.text[heading.end : heading.stop]))


def _issue(passage: Passage, heading: _Heading) -> tuple[int, int, int] | None:
    """Where the words of the issue stand, and where what was done about it begins."""
    label = _ISSUE_LABEL.match(passage.text, heading.end, heading.stop)
    if label:
        return *label.span("issue"), label.end()
    match = _ISSUE.match(passage.text, heading.end, heading.stop)
    if match:
        return *match.span("quoted" if match["quoted"] else "issue"), match.end()
    first = re.compile(r"(?P<issue>[^。;:\n]{4,80})[。;:]?").match(passage.text, heading.end, heading.stop)
    if first and _has_labels(passage, heading.end, passage.line_end(heading.stop + 1)):
        return *first.span("issue"), first.end()
    return None


def _item(passage: Passage, area: tuple[int, int] | None, issue: tuple[int, int, int], stop: int) -> dict[str, Tree]:
    item: dict[str, Tree] = {}
    if area:
        item["area"] = passage.found(passage.shown[slice(*area)], *area)
    item["issue"] = passage.found(passage.shown[issue[0] : issue[1]], issue[0], issue[1])
    measures = _MEASURES.search(passage.text, issue[2], stop)
    begin = measures.end() if measures else issue[2]
    result = _RESULT.search(passage.text, begin, stop)
    middle = result.start() if result and result.start() >= begin else stop
    for key, start, end in (("measures", begin, middle), ("result", result.end() if result else stop, stop)):
        mark = _MARK_AT_END.search(passage.text, start, end)
        end = mark.start() if mark else end
        value = _sentence(passage.shown[start:end])
        if value:
            item[key] = passage.found(value, start, end)
    return item


def _sentence(text: str) -> str:
    """One paragraph of the words, ended by a full stop."""
    plain = "".join(text.split("\n")).strip("，；,; ")
    return plain if not plain or plain.endswith(("。", "！", "？")) else f"{plain}。"
