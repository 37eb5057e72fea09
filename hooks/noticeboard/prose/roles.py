"""What a date in the prose of a notice or an article says: that the groups come, that they leave, until when to report.

The prose is free, so that only the turns that real notices use are read (domain: a notice, element by element). A date
in any other sentence says nothing here: of two mistakes, taking a training's last day for a deadline is the worse.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from noticeboard.prose.dates import Mention, mentions
from noticeboard.values.folding import fold_figures


class Role(StrEnum):
    """What a date is the date of. The values are keys of `records.fields`."""

    START = "start"
    END = "end"
    DEADLINE = "deadline"
    SIGNED = "signed"
    DELIVERED = "delivered"


class Said(NamedTuple):
    """A date with its role, and the time of day written behind it ("" if none)."""

    role: Role
    mention: Mention
    clock: str


# In a sentence whose dates are replaced by marks, "D" is a date, "T" the time behind one.
_MARK, _FILL = "\ue000", "\ue001"
_D, _T = (
    rf"{_MARK}{_FILL}*",
    r"(?P<clock>\s*(?:[上下中][午]|早上|晚上|傍晚|凌晨)?\s?[0-9]{1,2}(?:[:：][0-9]{2}|[时点](?:整|半|[0-9]{1,2}分)?))?",
)
_RANGE = rf"(?P<first>{_D})\s?起?\s?(?:至|到|[-–—―~]{{1,2}})\s?(?P<last>{_D}){_T}"
_INSPECTS = r"对[^。；]{2,240}?(?:开展|进行)了?[^。；，]{0,24}?巡察(?!办|组|干部|回访|培训|整改)"
_IS = r"(?:为|是|定于|自|从|于|在|[:：])*\s?"
_LONGEST = 1500  # characters: a sentence that names forty units is half as long
_SENTENCE = re.compile(r"[^。！？；;\n]+")
_DATE_LINE = re.compile(rf"\s*{_D}\s*")
_ELSEWHERE = re.compile(
    r"更正|原文|应为|误|改为|变更|调整为|延长|推迟|提前|顺延|上一轮|上轮|上一次|上次|往年|去年|此前一"
)
_RECEIVED_RANGE = re.compile(rf"受理(?:信访|来信|来电|举报|反映)*(?:时间|期限|日期|期)?{_IS}{_RANGE}")
_STAY_CALLED = re.compile(
    rf"(?:(?:巡察|进驻|驻点|现场)(?:工作|巡察)?(?:时间|日期|期限|安排)|巡察期间|进驻期间?){_IS}{_RANGE}"
)
_STAY = re.compile(rf"{_RANGE}\s?止?(?=[^。；]*?{_INSPECTS})")
_START = re.compile(rf"(?:自|从|于)(?P<first>{_D})\s?起?(?![至到\-–—―~起])(?=[^。；]{{0,160}}?(?:{_INSPECTS}|进驻))")
# Without such a word it may be the day on which one of several units was entered.
_ENTERS = re.compile(
    rf"(?:将|定|拟|计划|预计|自|从)(?:于|在)?\s?(?P<first>{_D})\s?(?:起|正式|全面|陆续|开始)?进驻(?!动员|会)"
)
_ENDS = re.compile(
    rf"(?:现场|驻点|进驻)(?:巡察|工作)?(?:时间|任务)?(?:将|拟|定|计划|预计)?(?:于|在|到|至)?(?P<last>{_D}){_T}\s?"
    rf"(?:前|之前)?(?:全部)?结束"
    rf"|(?P<last2>{_D})(?:前|之前|以前)?(?:全部)?(?:结束(?:本轮)?(?:现场|驻点|进驻)|(?:全部)?撤离)"
)
_CLOSES = re.compile(
    rf"(?:受理|信访|举报|来信|来电|来访|反映)[^。；，]{{0,14}}?截止(?:时间|日期|期限|日)?(?:为|是|到|至|于|在|[:：])*\s?(?P<last>{_D}){_T}"
    rf"|(?:受理|信访|举报)[^。；]{{0,30}}?(?P<last2>{_D})"
    rf"{_T.replace('clock', 'clock2')}\s?(?:起)?(?:截止|止(?!损|于))"
)
_TOLD = re.compile(
    rf"(?P<last>{_D})[^。；]{{0,40}}?(?:反馈|通报)了?[^。；，]{{0,12}}?(?:巡察|反馈)?(?:意见|情况)(?!书|的通报)"
)


def said(text: str) -> tuple[Said, ...]:
    """Every date of `text` whose sentence says what it is the date of, in its order."""
    found = mentions(text)
    if not found:
        return ()
    marked = _marked(fold_figures(text), found)
    by_start = {mention.start: mention for mention in found}
    roles: dict[int, Said] = {}
    for sentence in _SENTENCE.finditer(marked):
        if _MARK in sentence[0] and not _ELSEWHERE.search(sentence[0]):
            for role, at, clock in _roles(sentence[0][:_LONGEST]):
                mention = by_start[sentence.start() + at]
                roles.setdefault(mention.start, Said(role, mention, clock))
    signature = _signature(marked)
    if signature is not None:
        roles[signature] = Said(Role.SIGNED, by_start[signature], "")
    return tuple(roles[at] for at in sorted(roles))


def _marked(text: str, found: tuple[Mention, ...]) -> str:
    """The text, as long as before, with a mark for each date."""
    parts, at = [], 0
    for mention in found:
        parts += [text[at : mention.start], _MARK, _FILL * (mention.end - mention.start - 1)]
        at = mention.end
    return "".join([*parts, text[at:]])


def _roles(sentence: str) -> Iterator[tuple[Role, int, str]]:
    """Role, index and time of the dates in a marked sentence; where two turns claim a date, the first wins."""
    for match in _RECEIVED_RANGE.finditer(sentence):
        yield Role.START, match.start("first"), ""
        yield Role.DEADLINE, match.start("last"), match["clock"] or ""
    for match in _CLOSES.finditer(sentence):
        key = "last" if match["last"] else "last2"
        yield Role.DEADLINE, match.start(key), match["clock" if key == "last" else "clock2"] or ""
    for pattern in (_STAY_CALLED, _STAY):
        for match in pattern.finditer(sentence):
            yield Role.START, match.start("first"), ""
            yield Role.END, match.start("last"), ""
    for pattern in (_START, _ENTERS):
        for match in pattern.finditer(sentence):
            yield Role.START, match.start("first"), ""
    for match in _ENDS.finditer(sentence):
        yield Role.END, match.start("last" if match["last"] else "last2"), ""
    for match in _TOLD.finditer(sentence):
        yield Role.DELIVERED, match.start("last"), ""


def _signature(marked: str) -> int | None:
    """Where the date under a text stands: alone on its last line."""
    stripped = marked.rstrip()
    line = stripped.rfind("\n") + 1
    return marked.index(_MARK, line) if line and _DATE_LINE.fullmatch(stripped, line) else None
