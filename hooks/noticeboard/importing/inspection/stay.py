"""From when to when the groups stay, and until when reports are accepted."""

import re
from datetime import date
from typing import NamedTuple

from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.inspection import todos as words
from noticeboard.importing.inspection.closing import close_of, deadline_of, other_close, postmark_of
from noticeboard.importing.inspection.day_spots import (
    ABOUT_REPORTS,
    DAY,
    LOST_DAY,
    Spot,
    clause_before,
    day_of,
    marked_days,
    marked_for_roles,
    same_day,
    spot_in,
    spot_of,
    why,
)
from noticeboard.importing.inspection.passage import Passage
from noticeboard.importing.inspection.todos import doubtful, missing
from noticeboard.prose.dates import Mention, garbled, mentions
from noticeboard.prose.roles import Role, said
from noticeboard.values.periods import parse_days
from noticeboard.values.problem import BadValue

_TO = r"\s?(?:起|开始)?(?:,)?\s?(?:至|到|-|—|–|~)+(?:约)?\s?"
_STAY = re.compile(rf"(?P<first>{DAY}|{LOST_DAY}|即日){_TO}(?P<last>{DAY}|{LOST_DAY})")
_STAY_ENDING = re.compile(
    rf"(?P<first>{DAY}|{LOST_DAY})(?:起|开始|启动),?(?:将)?(?:于|在|至|到)?(?P<last>{DAY}|{LOST_DAY})(?:前)?结束"
)
_STARTS = re.compile(rf"(?:自|从|于|定于|:)(?P<first>{DAY}|{LOST_DAY}|即日)\s?(?:起|开始|进驻|正式|陆续)")
_ABOUT_STAY = re.compile(r"巡察|进驻|驻点|开展")
_INSPECTION_BEHIND = re.compile(r"止?,?[^;\n]{0,80}(?:开展|进行)[^;\n]{0,12}巡察")
_LABEL_OF_STAY = re.compile(r"(?:巡察|进驻|驻点)(?:起止)?时间:?\s?$")
_BEFORE = re.compile(r"(?:以|之)?前")
_LAUNCHED = re.compile(
    rf"巡察[^。;\n]{{0,8}}?(?:将|已|拟)?(?:于|在)(?P<first>{DAY})(?:正式|全面|陆续)?(?:启动|开始|展开)"
)
_USING = re.compile(
    r"(?:用|利用)(?P<about>(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,4})(?:个半月|个月|天|日)|半个月)(?P<left>左右)?(?:的)?时间"
)
_FIRST_DAY = re.compile(rf"(?:进驻|入驻|驻点|开始|起始|启动)(?:时间|日期)(?:为|:)(?P<day>{DAY})(?!{_TO})")
_LAST_DAY = re.compile(rf"(?:结束|撤离|撤点)(?:时间|日期)(?:为|:)(?P<day>{DAY})")
_DURATION = re.compile(
    r"(?:为期|时间|历时|为时|期限|约|大约|巡察|工作)[^0-9一二三四五六七八九十两半。;]{0,6}"
    r"(?P<about>(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,4})(?:个工作日|个半月|个月|天|日)|半个月)(?P<left>左右)?"
)


class Dates(NamedTuple):
    """The stationing and the deadline of a notice, and what is to be done about them."""

    stationing: dict[str, Tree]
    deadline: dict[str, Tree]
    todos: list[Todo]


class _OtherStay(NamedTuple):
    """Where the dates of another group's stay stand, and which of them differ."""

    start: int
    end: int
    starts: bool
    ends: bool


def dates_of(passage: Passage, signed: date | None) -> Dates:
    """The dates of a notice. Those without a year are near the day on which it was signed, or near its other dates."""
    text = passage.text
    found = {mention.start: mention for mention in mentions(text)}
    lost = {one.start: one for one in garbled(text)}
    marked = marked_days(text, found, lost)
    start, end = _stay(marked, text, found, passage)
    close, clock = close_of(marked, text, found)
    near = signed or next((day_of(spot, None) for spot in (start, close, end) if spot and day_of(spot, None)), None)
    todos: list[Todo] = []
    stationing = _stationing(passage, start, end, near, marked, found, todos)
    if other := other_close(marked, found, close):
        todos.append(doubtful("deadline", passage, *other, words.OTHER_DEADLINE))
        return Dates(stationing, postmark_of(passage), todos)
    deadline = deadline_of(passage, close, clock, stationing, near, todos)
    return Dates(stationing, deadline, todos)


def _stay(marked: str, text: str, found: dict[int, Mention], passage: Passage) -> tuple[Spot | None, Spot | None]:
    """Start and end as the sentences say them; a range in a sentence on reports is none of a stay."""
    roles = {one.role: one.mention for one in reversed(said(marked_for_roles(text)))}
    start = spot_of(roles[Role.START]) if Role.START in roles else None
    end = spot_of(roles[Role.END]) if Role.END in roles else None
    if start and end:
        return start, end
    for match in (*_STAY_ENDING.finditer(marked), *_STAY.finditer(marked)):
        before = clause_before(marked, match.start())
        around = marked[max(0, match.start() - 60) : match.end() + 400].split("。")[0]
        if not ABOUT_REPORTS.search(before) and (_ABOUT_STAY.search(before) or _ABOUT_STAY.search(around)):
            first = spot_in(match, "first", found)
            return start or first, end or spot_in(match, "last", found)
    start = start or _labelled(_FIRST_DAY, marked, found)
    end = end or _labelled(_LAST_DAY, marked, found)
    if start is None:
        for match in (*_STARTS.finditer(marked), *_LAUNCHED.finditer(marked)):
            if not ABOUT_REPORTS.search(clause_before(marked, match.start())):
                return spot_in(match, "first", found), end
    return start, end


def _labelled(label: re.Pattern[str], marked: str, found: dict[int, Mention]) -> Spot | None:
    """The day under a label of its own: 进驻日期, 结束日期."""
    for match in label.finditer(marked):
        if not ABOUT_REPORTS.search(clause_before(marked, match.start())):
            return spot_in(match, "day", found)
    return None


def _stationing(
    passage: Passage,
    start: Spot | None,
    end: Spot | None,
    near: date | None,
    marked: str,
    found: dict[int, Mention],
    todos: list[Todo],
) -> dict[str, Tree]:
    """The stay, without the day that is not the same for all groups: a round has one, and somebody has to say which."""
    stationing: dict[str, Tree] = {}
    first = day_of(start, near)
    other = _other_stay(marked, found, start, end)
    if start and first and _BEFORE.match(passage.text, start.end):
        todos.append(doubtful("start", passage, start.start, start.end, words.BEFORE_A_DAY))
    elif other and other.starts:
        pass
    elif start and first:
        stationing["start"] = passage.found(first.isoformat(), start.start, start.end)
    elif start:
        reason = words.FROM_TODAY if passage.text[start.start : start.end] == "即日" else why(start)
        todos.append(doubtful("start", passage, start.start, start.end, reason))
    else:
        todos.append(missing("start"))
    last = day_of(end, near, after=first)
    if other:
        todos.append(doubtful("stationing", passage, other.start, other.end, words.OTHER_STAY))
    if other and other.ends:
        return stationing
    if end and last:
        stationing["end"] = passage.found(last.isoformat(), end.start, end.end)
    elif end:
        todos.append(doubtful("end", passage, end.start, end.end, why(end)))
    elif about := _about(passage):
        stationing["about"] = about
    else:
        todos.append(missing("end"))
    return stationing


def _other_stay(marked: str, found: dict[int, Mention], start: Spot | None, end: Spot | None) -> _OtherStay | None:
    """Where the stay of another group is told, that has another first or last day."""
    if not start or not end or not start.mention or not end.mention:
        return None
    others = []
    for match in _STAY.finditer(marked):
        first, last = spot_in(match, "first", found), spot_in(match, "last", found)
        behind = marked[match.end() : match.end() + 120].split("。")[0]
        told = _INSPECTION_BEHIND.match(behind) or _LABEL_OF_STAY.search(clause_before(marked, match.start()))
        if not first.mention or not last.mention or not told:
            continue
        starts, ends = not same_day(first.mention, start.mention), not same_day(last.mention, end.mention)
        if starts or ends:
            others.append(_OtherStay(*match.span(), starts, ends))
    if not others:
        return None
    return others[0]._replace(starts=any(one.starts for one in others), ends=any(one.ends for one in others))


def _about(passage: Passage) -> Found | None:
    for match in (*_DURATION.finditer(passage.text), *_USING.finditer(passage.text)):
        sentence = re.split(r"[。\n]", passage.text[max(0, match.start() - 120) : match.end() + 60])
        if not any(_ABOUT_STAY.search(part) for part in sentence):
            continue
        start, end = match.start("about"), match.end("left") if match["left"] else match.end("about")
        try:
            parse_days(passage.text[start:end])
        except BadValue:
            continue
        return passage.found(passage.shown[start:end], start, end)
    return None
