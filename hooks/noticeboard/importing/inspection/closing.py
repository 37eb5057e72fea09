"""Until when reports are accepted."""

import re
from datetime import date

from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.inspection import todos as words
from noticeboard.importing.inspection.day_spots import (
    ABOUT_REPORTS,
    DAY,
    LOST_DAY,
    Spot,
    day_of,
    marked_for_roles,
    same_day,
    spot_in,
    spot_of,
    why,
)
from noticeboard.importing.inspection.passage import Passage
from noticeboard.importing.inspection.todos import doubtful, missing, outside
from noticeboard.prose.dates import Mention
from noticeboard.prose.roles import Role, said
from noticeboard.values.dates import format_time, parse_time
from noticeboard.values.problem import BadValue

_CLOCK = r"(?P<clock>(?:[上下中]午|早上|晚上|傍晚|凌晨)?[0-9]{1,2}[:时点](?:[0-9]{2}分?|整|半)?)?"
_CLOSES = re.compile(
    rf"(?:截止|截至|止于)(?:时间|日期|期限|日)?(?:为|是|到|至|于|在|[:,])*\s?(?P<last>{DAY}|{LOST_DAY}){_CLOCK}"
)
# 信访受理时间：即日起至6月5日.
_UNTIL = re.compile(
    rf"(?:受理|信访|举报)[^。;\n]{{0,10}}(?:时间|期限|日期)(?:为|是|:|自|从)*(?:即日|{DAY}|{LOST_DAY})起?,?(?:至|到|-|—|–|~)+"
    rf"(?P<last>{DAY}|{LOST_DAY}){_CLOCK}"
)
_CLOSED = re.compile(rf"(?P<last>{DAY}|{LOST_DAY}){_CLOCK}(?:前|之前)?(?:截止|为?止)")


def close_of(marked: str, text: str, found: dict[int, Mention]) -> tuple[Spot | None, tuple[int, int]]:
    """The last day on which reports are accepted, and where its time of day stands."""
    for pattern in (_CLOSES, _CLOSED, _UNTIL):
        for match in pattern.finditer(marked):
            sentence = re.split(r"[。\n]", marked[max(0, match.start() - 80) : match.start()])[-1]
            if ABOUT_REPORTS.search(sentence + marked[match.start() : match.end() + 12]):
                return spot_in(match, "last", found), match.span("clock")
    for one in said(marked_for_roles(text)):
        if one.role == Role.DEADLINE:
            at = text.find(one.clock.strip(), one.mention.end) if one.clock.strip() else -1
            return spot_of(one.mention), (at, at + len(one.clock.strip())) if at >= 0 else (-1, -1)
    return None, (-1, -1)


def other_close(marked: str, found: dict[int, Mention], close: Spot | None) -> tuple[int, int] | None:
    """Where another last day is told, as for another group: which of them is the round's, nobody said."""
    if not close or not close.mention:
        return None
    for match in _CLOSES.finditer(marked):
        label = re.split(r"[。;\n]", marked[max(0, match.start() - 20) : match.start()])[-1]
        day = found.get(match.start("last"))
        if not day or not ABOUT_REPORTS.search(f"{label}{match[0]}"):
            continue
        if not same_day(day, close.mention):
            return match.span()
    return None


def deadline_of(
    passage: Passage,
    close: Spot | None,
    clock: tuple[int, int],
    stationing: dict[str, Tree],
    near: date | None,
    todos: list[Todo],
) -> dict[str, Tree]:
    """The deadline as a record writes it; what keeps a part of it from being taken joins `todos`."""
    deadline: dict[str, Tree] = {}
    started = stationing.get("start")
    after = date.fromisoformat(str(started.value)) if isinstance(started, Found) else None
    day = day_of(close, near, after=after)
    if close and day:
        deadline["date"] = passage.found(day.isoformat(), close.start, close.end)
    elif close:
        todos.append(doubtful("deadline", passage, close.start, close.end, why(close)))
    else:
        todos.append(missing("deadline"))
    ended = stationing.get("end")
    if close and day and isinstance(ended, Found) and day.isoformat() > str(ended.value):
        todos.append(outside("deadline", passage, close.start, close.end))
    if close and clock[0] >= 0:
        written = passage.text[clock[0] : clock[1]]
        try:
            deadline["time"] = passage.found(format_time(parse_time(written)), *clock)
        except BadValue:
            todos.append(doubtful("time", passage, *clock, words.AMBIGUOUS))
    return {**deadline, **postmark_of(passage)}


def postmark_of(passage: Passage) -> dict[str, Tree]:
    """That the postmark counts for letters, where the text says so."""
    postmark = re.search(r"以?[^。,;\n]{0,8}邮戳[^。,;\n]{0,8}", passage.text)
    return {"postmark": passage.found(True, *postmark.span())} if postmark else {}
