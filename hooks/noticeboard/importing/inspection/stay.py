"""From when to when the groups stay, and until when reports are accepted."""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.inspection import todos as words
from noticeboard.importing.inspection.passage import Passage
from noticeboard.importing.inspection.todos import doubtful, missing, outside
from noticeboard.prose.dates import Garbled, Mention, garbled, mentions
from noticeboard.prose.roles import Role, said
from noticeboard.values.dates import format_time, parse_date, parse_time
from noticeboard.values.periods import parse_days
from noticeboard.values.problem import BadValue

_MARK, _FILL, _LOST = "\ue000", "\ue001", "\ue002"
_D, _G = rf"{_MARK}{_FILL}*", rf"{_LOST}{_FILL}*"
_TO = r"\s?(?:起|开始)?(?:,)?\s?(?:至|到|-|—|–|~)+(?:约)?\s?"
_CLOCK = r"(?P<clock>(?:[上下中]午|早上|晚上|傍晚|凌晨)?[0-9]{1,2}[:时点](?:[0-9]{2}分?|整|半)?)?"
_STAY = re.compile(rf"(?P<first>{_D}|{_G}|即日){_TO}(?P<last>{_D}|{_G})")
_STAY_ENDING = re.compile(
    rf"(?P<first>{_D}|{_G})(?:起|开始|启动),?(?:将)?(?:于|在|至|到)?(?P<last>{_D}|{_G})(?:前)?结束"
)
_STARTS = re.compile(rf"(?:自|从|于|定于|:)(?P<first>{_D}|{_G}|即日)\s?(?:起|开始|进驻|正式|陆续)")
_CLOSES = re.compile(
    rf"(?:截止|截至|止于)(?:时间|日期|期限|日)?(?:为|是|到|至|于|在|[:,])*\s?(?P<last>{_D}|{_G}){_CLOCK}"
)
_CLOSED = re.compile(rf"(?P<last>{_D}|{_G}){_CLOCK}(?:前|之前)?(?:截止|止)")
_ABOUT_REPORTS = re.compile(r"受理|信访|举报|来信|来电|反映|截止(?:时间|日期)")
_ABOUT_STAY = re.compile(r"巡察|进驻|驻点|开展")
_INSPECTION_BEHIND = re.compile(r"止?,?[^;\n]{0,80}(?:开展|进行)[^;\n]{0,12}巡察")
_LABEL_OF_STAY = re.compile(r"(?:巡察|进驻|驻点)(?:起止)?时间:?\s?$")
_BEFORE = re.compile(r"(?:以|之)?前")
_LAUNCHED = re.compile(
    rf"巡察[^。;\n]{{0,8}}?(?:将|已|拟)?(?:于|在)(?P<first>{_D})(?:正式|全面|陆续)?(?:启动|开始|展开)"
)
_USING = re.compile(
    r"(?:用|利用)(?P<about>(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,4})(?:个半月|个月|天|日)|半个月)(?P<left>左右)?(?:的)?时间"
)
_DURATION = re.compile(
    r"(?:为期|时间|历时|为时|期限|约|大约|巡察|工作)[^0-9一二三四五六七八九十两半。;]{0,6}"
    r"(?P<about>(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,4})(?:个工作日|个半月|个月|天|日)|半个月)(?P<left>左右)?"
)
_LABEL_LINE = re.compile(r"(?:时间|日期|期限|截止)\n")


class Dates(NamedTuple):
    """The stationing and the deadline of a notice, and what is to be done about them."""

    stationing: dict[str, Tree]
    deadline: dict[str, Tree]
    todos: list[Todo]


class _Spot(NamedTuple):
    start: int
    end: int
    mention: Mention | None  # None: garbled, or 即日


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
    marked = _marked(text, found, lost)
    start, end = _stay(marked, text, found, passage)
    close, clock = _close(marked, text, found)
    near = signed or next((_day(spot, None) for spot in (start, close, end) if spot and _day(spot, None)), None)
    todos: list[Todo] = []
    stationing = _stationing(passage, start, end, near, marked, found, todos)
    if other := _other_close(marked, found, close):
        todos.append(doubtful("deadline", passage, *other, words.OTHER_DEADLINE))
        return Dates(stationing, _postmark(passage), todos)
    deadline = _deadline(passage, close, clock, stationing, near, todos)
    return Dates(stationing, deadline, todos)


def _marked(text: str, found: Mapping[int, Mention], lost: Mapping[int, Garbled]) -> str:
    """The text, as long as before, a mark for each date, and labels joined to the line below them."""
    parts = list(_LABEL_LINE.sub(lambda match: f"{match[0][:-1]}:", text))
    for sign, spots in ((_MARK, found.values()), (_LOST, lost.values())):
        for one in spots:
            parts[one.start : one.end] = [sign, *[_FILL] * (one.end - one.start - 1)]
    return "".join(parts)


def _stay(marked: str, text: str, found: dict[int, Mention], passage: Passage) -> tuple[_Spot | None, _Spot | None]:
    """Start and end as the sentences say them; a range in a sentence on reports is none of a stay."""
    roles = {one.role: one.mention for one in reversed(said(marked_for_roles(text)))}
    start = _spot(roles[Role.START]) if Role.START in roles else None
    end = _spot(roles[Role.END]) if Role.END in roles else None
    if start and end:
        return start, end
    for match in (*_STAY_ENDING.finditer(marked), *_STAY.finditer(marked)):
        before = _clause_before(marked, match.start())
        around = marked[max(0, match.start() - 60) : match.end() + 400].split("。")[0]
        if not _ABOUT_REPORTS.search(before) and (_ABOUT_STAY.search(before) or _ABOUT_STAY.search(around)):
            first = _of(match, "first", found)
            return start or first, end or _of(match, "last", found)
    if start is None:
        for match in (*_STARTS.finditer(marked), *_LAUNCHED.finditer(marked)):
            if not _ABOUT_REPORTS.search(_clause_before(marked, match.start())):
                return _of(match, "first", found), end
    return start, end


def marked_for_roles(text: str) -> str:
    """The text with labels joined to the line below them: 巡察时间 and, below it, two dates."""
    return _LABEL_LINE.sub(lambda match: f"{match[0][:-1]}:", text)


def _clause_before(text: str, at: int) -> str:
    return re.split(r"[。;\n]", text[max(0, at - 40) : at])[-1]


def _close(marked: str, text: str, found: dict[int, Mention]) -> tuple[_Spot | None, tuple[int, int]]:
    """The last day on which reports are accepted, and where its time of day stands."""
    for pattern in (_CLOSES, _CLOSED):
        for match in pattern.finditer(marked):
            sentence = re.split(r"[。\n]", marked[max(0, match.start() - 80) : match.start()])[-1]
            if _ABOUT_REPORTS.search(sentence + marked[match.start() : match.end() + 12]):
                return _of(match, "last", found), match.span("clock")
    for one in said(marked_for_roles(text)):
        if one.role == Role.DEADLINE:
            at = text.find(one.clock.strip(), one.mention.end) if one.clock.strip() else -1
            return _spot(one.mention), (at, at + len(one.clock.strip())) if at >= 0 else (-1, -1)
    return None, (-1, -1)


def _other_close(marked: str, found: dict[int, Mention], close: _Spot | None) -> tuple[int, int] | None:
    """Where another last day is told, as for another group: which of them is the round's, nobody said."""
    if not close or not close.mention:
        return None
    for match in _CLOSES.finditer(marked):
        label = re.split(r"[。;\n]", marked[max(0, match.start() - 20) : match.start()])[-1]
        day = found.get(match.start("last"))
        if not day or not _ABOUT_REPORTS.search(f"{label}{match[0]}"):
            continue
        if not _same_day(day, close.mention):
            return match.span()
    return None


def _spot(mention: Mention) -> _Spot:
    return _Spot(mention.start, mention.end, mention)


def _of(match: re.Match[str], key: str, found: dict[int, Mention]) -> _Spot:
    return _Spot(*match.span(key), found.get(match.start(key)))


def _day(spot: _Spot | None, near: date | None, after: date | None = None) -> date | None:
    """The day that is meant; one without a year is the next after `after`, else the one nearest to `near`."""
    if spot is None or spot.mention is None:
        return None
    mention = spot.mention
    if mention.year:
        return mention.on(date(mention.year, 1, 1))
    if after:
        try:
            return parse_date(f"{mention.month}月{mention.day}日", after=after)
        except BadValue:
            return None
    return mention.on(near) if near else None


def _stationing(
    passage: Passage,
    start: _Spot | None,
    end: _Spot | None,
    near: date | None,
    marked: str,
    found: dict[int, Mention],
    todos: list[Todo],
) -> dict[str, Tree]:
    """The stay, without the day that is not the same for all groups: a round has one, and somebody has to say which."""
    stationing: dict[str, Tree] = {}
    first = _day(start, near)
    other = _other_stay(marked, found, start, end)
    if start and first and _BEFORE.match(passage.text, start.end):
        todos.append(doubtful("start", passage, start.start, start.end, words.BEFORE_A_DAY))
    elif other and other.starts:
        pass
    elif start and first:
        stationing["start"] = passage.found(first.isoformat(), start.start, start.end)
    elif start:
        why = words.FROM_TODAY if passage.text[start.start : start.end] == "即日" else _why(start)
        todos.append(doubtful("start", passage, start.start, start.end, why))
    else:
        todos.append(missing("start"))
    last = _day(end, near, after=first)
    if other:
        todos.append(doubtful("stationing", passage, other.start, other.end, words.OTHER_STAY))
    if other and other.ends:
        return stationing
    if end and last:
        stationing["end"] = passage.found(last.isoformat(), end.start, end.end)
    elif end:
        todos.append(doubtful("end", passage, end.start, end.end, _why(end)))
    elif about := _about(passage):
        stationing["about"] = about
    else:
        todos.append(missing("end"))
    return stationing


def _other_stay(marked: str, found: dict[int, Mention], start: _Spot | None, end: _Spot | None) -> _OtherStay | None:
    """Where the stay of another group is told, that has another first or last day."""
    if not start or not end or not start.mention or not end.mention:
        return None
    others = []
    for match in _STAY.finditer(marked):
        first, last = _of(match, "first", found), _of(match, "last", found)
        behind = marked[match.end() : match.end() + 120].split("。")[0]
        told = _INSPECTION_BEHIND.match(behind) or _LABEL_OF_STAY.search(_clause_before(marked, match.start()))
        if not first.mention or not last.mention or not told:
            continue
        starts, ends = not _same_day(first.mention, start.mention), not _same_day(last.mention, end.mention)
        if starts or ends:
            others.append(_OtherStay(*match.span(), starts, ends))
    if not others:
        return None
    return others[0]._replace(starts=any(one.starts for one in others), ends=any(one.ends for one in others))


def _same_day(one: Mention, other: Mention) -> bool:
    return (one.month, one.day) == (other.month, other.day)


def _why(spot: _Spot) -> Text:
    return words.NO_YEAR if spot.mention else words.GARBLED


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


def _deadline(
    passage: Passage,
    close: _Spot | None,
    clock: tuple[int, int],
    stationing: dict[str, Tree],
    near: date | None,
    todos: list[Todo],
) -> dict[str, Tree]:
    deadline: dict[str, Tree] = {}
    started = stationing.get("start")
    after = date.fromisoformat(str(started.value)) if isinstance(started, Found) else None
    day = _day(close, near, after=after)
    if close and day:
        deadline["date"] = passage.found(day.isoformat(), close.start, close.end)
    elif close:
        todos.append(doubtful("deadline", passage, close.start, close.end, _why(close)))
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
    return {**deadline, **_postmark(passage)}


def _postmark(passage: Passage) -> dict[str, Tree]:
    postmark = re.search(r"以?[^。,;\n]{0,8}邮戳[^。,;\n]{0,8}", passage.text)
    return {"postmark": passage.found(True, *postmark.span())} if postmark else {}
