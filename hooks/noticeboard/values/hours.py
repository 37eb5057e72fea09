"""Hours of duty: 工作日 08:30-12:00、14:30-18:00 as data; what cannot be read for certain stays the text it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from noticeboard.values.clock import END_OF_DAY, EVENING, format_time, read_clock, time_of
from noticeboard.values.folding import fold
from noticeboard.values.problem import BadValue
from noticeboard.values.weekdays import UNNAMED, Days, days_at, format_days

_AROUND_THE_CLOCK = re.compile(
    r"(?:(?:每天|每日|全年|全天)?(?:24|二十四)小时(?:全天候|开通|值守)?|7[×xX*]24(?:小时)?|全天候)"
)
_WHOLE_DAY = re.compile(r"(?:24|二十四)小时")
_RANGE = re.compile(r"[-—–―~至到]+")
# A blank may stand for the comma between two spans: 8:30-12:00 14:30-18:00.
_BLANK_COMMA = re.compile(r"(?<=[0-9时点分半]) (?=[0-9上中下早晚])")
_COMMA = re.compile(r"[,、]")


@dataclass(frozen=True, slots=True)
class DutySpan:
    """One stretch of duty, in the site's time zone, within a day: `start` < `end`, `time.max` being 24:00.

    `days` are ISO weekdays (1 Monday … 7 Sunday). With `workdays` they are empty: the official calendar decides, in
    which a Sunday may be a workday and a Monday a holiday. Empty without `workdays`, no day was named.
    """

    days: tuple[int, ...]
    workdays: bool
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of duty: the `text` as written and what was understood of it, which is all of it or nothing."""

    text: str
    spans: tuple[DutySpan, ...] = ()
    around_the_clock: bool = False

    @property
    def structured(self) -> bool:
        """Can a program tell from it when somebody answers?"""
        return self.around_the_clock or bool(self.spans)


def parse_hours(text: str) -> Hours:
    """The hours in `text` (domain.md, "Channels"). What is not certain stays free text, without spans.

    Not certain are: an hour that may be of the morning or the afternoon (8:30-12:00,2:30-5:30), rules of which only
    some name their days, spans out of order, and every word this room does not know.

    Raises BadValue "hours-reversed" when all is read, and a span ends before it begins (18:00-08:30).
    """
    plain = "".join(_BLANK_COMMA.sub(",", " ".join(fold(text).split())).split()).rstrip("。;")
    if _AROUND_THE_CLOCK.fullmatch(plain):
        return Hours(text, around_the_clock=True)
    spans = _spans(plain)
    if any(span.end <= span.start for span in spans):
        raise BadValue("hours-reversed", value=text)
    return Hours(text, spans)


def _spans(plain: str) -> tuple[DutySpan, ...]:
    """The spans of all rules of `plain`, possibly reversed ones; none if any of it is not certain."""
    spans: list[DutySpan] = []
    latest: dict[Days, time] = {}
    naming: set[bool] = set()
    for rule in plain.split(";"):
        days, at = UNNAMED, 0
        named = False
        while at <= len(rule):
            these, at = days_at(rule, at)
            if these:
                days, named = these, True
            comma = _COMMA.search(rule, at)
            stop = comma.start() if comma else len(rule)
            ends = _start_and_end(rule[at:stop])
            # 8:30-12:00,2:30-5:30: going back in time, the second span is not what it says.
            if ends is None or ends[0] < latest.get(days, time.min):
                return ()
            spans.append(DutySpan(days.days, days.workdays, *ends))
            latest[days] = ends[1]
            naming.add(named)
            at = stop + 1
    return tuple(spans) if len(naming) == 1 else ()


def _start_and_end(text: str) -> tuple[time, time] | None:
    """The two times of one span, or None if they are not certain."""
    if _WHOLE_DAY.fullmatch(text):
        return time.min, END_OF_DAY
    clocks = [read_clock(side) for side in _RANGE.split(text)]
    if len(clocks) != 2:
        return None
    first, last = clocks
    if first is None or last is None or first.second or last.second:
        return None
    # Nobody is on duty from 2:30 in the night: without 下午 and without a leading zero it may be either.
    if not first.part and not first.padded and 1 <= first.hour <= 5:
        return None
    try:
        start, end = time_of(first), time_of(last, lasting=first.part)
    except BadValue:
        return None
    # 晚上8点至早上8点 is over midnight and no slip of the pen, but no span within a day either.
    return None if end <= start and first.part in EVENING and last.part else (start, end)


def format_hours(
    h: Hours,
    *,
    workdays: str = "工作日",
    daily: str = "每天",
    weekdays: Sequence[str] = ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    days_to: str = "至",
    days_joiner: str = "、",
    dash: str = "–",
    spans_joiner: str = "、",
    rules_joiner: str = "；",
    around_the_clock: str = "24小时",
) -> str:
    """`h` in one normal form, "工作日 08:30–12:00、14:30–18:00"; free text as it was written.

    The words are the page's language; `weekdays` are seven, from Monday on.
    """
    if h.around_the_clock:
        return around_the_clock
    if not h.spans:
        return h.text
    rules: list[tuple[Days, list[str]]] = []
    for span in h.spans:
        days = Days(span.days, span.workdays)
        if not rules or rules[-1][0] != days:
            rules.append((days, []))
        rules[-1][1].append(f"{format_time(span.start)}{dash}{format_time(span.end)}")
    return rules_joiner.join(
        f"{format_days(days, workdays, daily, weekdays, days_to, days_joiner)} {spans_joiner.join(times)}".strip()
        for days, times in rules
    )
