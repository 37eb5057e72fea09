"""Which part of a notice is about which group: the parts between the groups' names, and the rest, which is for all."""

import re
from dataclasses import dataclass, field

from noticeboard.importing.inspection.group_names import GroupName, group_names, several
from noticeboard.importing.inspection.headings import ENUMERATOR
from noticeboard.importing.inspection.labelled import label_key, labelled
from noticeboard.importing.inspection.passage import Passage

_HEAD_BEFORE = re.compile(r"(?:^|[。;:,、)\s]|由|其中|安排|成立了?|组建了?|派出)$")
_OTHER_BEFORE = re.compile(r"组(?:[、,]|和|及|以及)$")
_OTHER_BEHIND = re.compile(r"(?:[、,]|和|及|以及)[一-鿿]{0,10}第[一二三四五六七八九十0-9]{1,3}[一-鿿]{0,4}组")
_NO_HEAD_BEHIND = re.compile(
    r"\s?(?:\(?(?:邮编|邮政编码)|\(?收(?!件地址|信地址)|转|办公室|工作人员|提出|有关|的|联系(?!电话|方式|地址|信箱|手机|邮箱|人)|反映(?!渠道|问题方式)|以?及)"
)
_LABELLED = re.compile(r"[^:。;]{1,16}:")
_LEVELS = (
    re.compile(r"[一二三四五六七八九十]{1,3}[、.]"),
    re.compile(r"\([一二三四五六七八九十]{1,3}\)"),
    re.compile(r"[0-9]{1,2}[、.]"),
)
# What speaks of all groups, or of none, wherever it stands.
_FOR_ALL = re.compile(
    r"(?:以上|上述|统一|说明:|注:|受理(?:来电|来信|来访|举报)|各巡察组|各组|每个巡察组|信访受理|受理信访|受理时间|受理期限|巡察组(?:主要)?受理|信访截止|备注|巡察期间|"
    r"对(?:其他|不属于)|其他|根据|群众|请|欢迎|如|监督|反映巡察组|对巡察组|个人诉求|主要受理|重点受理|中共|(?:电话|来访)?(?:受理|接听)(?:电话)?时间|"
    r"(?:值班)?电话(?:的)?(?:受理|接听|值守)|本轮|本次|[一二三四五六]是)"
)

_SENTENCE_FOR_ALL = re.compile(r"(?<=。)(?:来信|信件|邮件|来访|意见箱)?(?:均|统一|一律)")
# 13000004504（县委第四巡察组）
_VALUE_BEFORE = re.compile(r"(?:1[0-9]{10}|0[0-9]{2,3}-[0-9]{7,8}|[\w.+-]+@[\w.-]+)\s?(?=\($)")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the passage that is about the group `name`; the name itself is before it."""

    name: GroupName
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a notice in order: for every key its names and its segments. `numbers` are those named together."""

    names: dict[tuple[str, int, str], list[GroupName]] = field(default_factory=dict)
    segments: dict[tuple[str, int, str], list[Segment]] = field(default_factory=dict)
    numbers: tuple[int, ...] = ()

    def rest(self, length: int) -> list[tuple[int, int]]:
        """The stretches of the passage that are in no segment."""
        taken = sorted((one.name.start, one.end) for many in self.segments.values() for one in many)
        free, at = [], 0
        for start, end in taken:
            if start > at:
                free.append((at, start))
            at = max(at, end)
        return [*free, (at, length)] if at < length else free


def groups_of(passage: Passage) -> Groups:
    """The groups and what is said of each."""
    text = passage.text
    names = group_names(text)
    heads = [name for name in names if _is_head(text, name)]
    numbers = max((one.numbers for one in several(text)), key=len, default=())
    found = Groups(numbers=numbers)
    keys = _keys(names)
    for index, head in enumerate(heads):
        following = heads[index + 1].start if index + 1 < len(heads) else len(text)
        end = _end(text, head, following)
        found.segments.setdefault(keys[head], []).append(Segment(head, head.end, end))
    for name in names:
        found.names.setdefault(keys[name], []).append(name)
        value = _VALUE_BEFORE.search(text, text.rfind("\n", 0, name.start) + 1, name.start)
        if value and text[name.end : name.end + 1] == ")":
            begin = name._replace(start=value.start(), end=value.start())
            found.segments.setdefault(keys[name], []).append(Segment(begin, *value.span()))
    return found


def _keys(names: tuple[GroupName, ...]) -> dict[GroupName, tuple[str, int, str]]:
    """For every name the group that it means: its number, and its place where those of several committees are named."""
    places = {name.place for name in names if name.place}
    apart = len(places) > 1
    kinds = {name.written for name in names if name.number == 0}
    keys = {}
    for name in names:
        own = name.written if name.number == 0 and (len(kinds) > 1 or not apart) else ""
        if name.number == 0 and not apart and len(kinds) == 1:
            own = ""
        keys[name] = (name.place if apart else "", name.number, own)
    return keys


def _is_head(text: str, name: GroupName) -> bool:
    start = text.rfind("\n", 0, name.start) + 1
    before = text[start : name.start]
    if ENUMERATOR.fullmatch(before):
        before = ""
    if re.match(r"[^\n]{0,6}中共$", before) or _NO_HEAD_BEHIND.match(text, name.end):
        return False
    if not before and name.end < len(text) and text[name.end] == "\n" and _signs(text, name.end):
        return False
    if _OTHER_BEFORE.search(before) or _OTHER_BEHIND.match(text, name.end):
        return False  # 县委第一巡察组、县委第二巡察组对…: what follows is of both
    return not before or bool(_HEAD_BEFORE.search(before))


def _signs(text: str, at: int) -> bool:
    """Whether a date alone follows: the name is a signature."""
    return bool(re.match(r"\n?\s*20[0-9]{2}年[0-9年月日]{2,8}\s*$", text[at:]))


def _end(text: str, head: GroupName, following: int) -> int:
    """Where the segment that begins behind a name ends: at the next name, or at what is about all groups."""
    line_end = text.find("\n", head.end)
    line_end = len(text) if line_end < 0 else line_end
    line_start = text.rfind("\n", 0, head.start) + 1
    mark = ENUMERATOR.match(text, line_start, head.start + 1)
    if line_start != head.start and not (mark and mark.end() == head.start):
        for_all = _SENTENCE_FOR_ALL.search(text, head.end, line_end)
        # In the middle of a line: the next line is another matter.
        return min(following, for_all.start() if for_all else line_end)
    level = next((n for n, pattern in enumerate(_LEVELS) if mark and pattern.match(mark[0])), None)
    at = line_end
    while at < min(following, len(text)):
        start = at + 1
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        line = text[start:stop]
        own = ENUMERATOR.match(line)
        bare = line[own.end() :] if own else line
        if own and level is not None and any(pattern.match(own[0]) for pattern in _LEVELS[: level + 1]):
            break
        if own and level is None and _LEVELS[0].match(own[0]):
            break
        if stop + 1 == following and label_key(bare.strip(": ")):
            break  # a heading over the groups' next matter: （三）意见箱
        if (_FOR_ALL.match(bare) and not _of_each(text, bare)) or (
            len(bare) > 60 and not _LABELLED.match(bare) and not own
        ):
            break
        at = stop
    return min(following, at)


def _of_each(text: str, line: str) -> bool:
    """Whether a line stands under a label that begins several lines: each group has its own."""
    label = _LABELLED.match(line)
    if not label:
        return False
    return len(re.findall(rf"(?m)^(?:{ENUMERATOR.pattern})?{re.escape(label[0])}", text)) > 1


def context_of(passage: Passage, segment: Segment) -> str:
    """The key of the label under which a group's part stands: before its name (电话：巡察一组…) or above it."""
    text = passage.text
    start = passage.line_start(segment.name.start)
    before = [part for part in labelled(text, start, segment.name.start) if part.key]
    if before:
        return before[-1].key
    while start > 0:
        stop = start - 1
        start = passage.line_start(stop)
        line = text[start:stop]
        if not group_names(line[:24]):
            mark = ENUMERATOR.match(line)
            return label_key((line[mark.end() :] if mark else line).strip(": "))
    return ""
