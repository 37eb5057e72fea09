"""Times of day: 18:00, 8时30分, 下午2:30. What a part of the day says about an hour stands here, once."""

import re
from dataclasses import dataclass
from datetime import time

from noticeboard.values.folding import squeeze
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

END_OF_DAY = time.max
"""24:00: the last moment of the day, as Python has no hour 24."""

_AFTERNOON = {hour: hour + 12 for hour in range(1, 12)} | {hour: hour for hour in range(12, 24)}
_EVENING = {hour: hour + 12 for hour in range(5, 12)} | {hour: hour for hour in range(17, 25)}
_MORNING = {hour: hour for hour in range(4, 12)}

# Part of the day → hour as written → hour of the day. A missing hour is one on which readers disagree: 上午12时 and
# 凌晨12时 are noon to some and midnight to others (domain.md, "Defects seen in real pages").
_HOURS: dict[str, dict[int, int]] = {
    "凌晨": {hour: hour for hour in range(0, 7)},
    "清晨": _MORNING,
    "早晨": _MORNING,
    "早上": _MORNING,
    "早": _MORNING,
    "上午": {hour: hour for hour in range(0, 12)},
    "中午": {11: 11, 12: 12, 1: 13, 2: 14, 13: 13, 14: 14},
    "下午": _AFTERNOON,
    "午后": _AFTERNOON,
    "傍晚": _EVENING,
    "晚上": _EVENING,
    "晚间": _EVENING,
    "晚": _EVENING,
    "夜间": _EVENING,
}
PARTS_OF_DAY = tuple(_HOURS)
"""The words that name a part of the day before an hour."""
EVENING = frozenset(part for part, hours in _HOURS.items() if hours is _EVENING)
# Parts that an end of hours takes over from its start: 下午2:30-5:30 ends at 17:30. A morning's end stands for itself:
# 上午8:30-12:00 ends at noon.
_LASTING = EVENING | {"中午", "下午", "午后"}

_CLOCK = re.compile(
    rf"(?P<part>{'|'.join(_HOURS)})?"
    r"(?P<hour>[0-9]{1,2}|[零〇一二两三四五六七八九十廿]{1,3})"
    r"(?::(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"|[时点](?:[钟整]|(?P<half>半)|(?P<spelt>[0-9]{1,2}|[零〇一二三四五六七八九十]{1,3})分|(?P<bare>[0-9]{2}))?)"
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as written: `part` of the day ("" if none), hour and minute as the figures stand."""

    part: str
    hour: int
    minute: int
    second: int
    padded: bool  # 08:30 rather than 8:30: surely a clock of 24 hours


def read_clock(text: str) -> Clock | None:
    """The figures in `text` (squeezed), or None when it is not written like a time. Nothing is checked yet."""
    found = _CLOCK.fullmatch(text)
    if not found:
        return None
    minute = found["minute"] or found["spelt"] or found["bare"] or ("30" if found["half"] else "0")
    try:
        return Clock(
            part=found["part"] or "",
            hour=parse_number(found["hour"]),
            minute=parse_number(minute),
            second=int(found["second"] or 0),
            padded=found["hour"].startswith("0"),
        )
    except BadValue:  # 十十时
        return None


def time_of(clock: Clock, lasting: str = "") -> time:
    """The time of day of `clock`; `lasting` is the part of the day of the start when `clock` ends a span.

    Raises BadValue "time-unreadable" for an impossible time, "time-ambiguous" where part and hour do not agree.
    """
    written = f"{clock.part}{clock.hour}:{clock.minute:02}"
    hour = clock.hour
    if hour > 24 or clock.minute > 59 or clock.second > 59 or (hour == 24 and clock.minute + clock.second):
        raise BadValue("time-unreadable", value=written)
    part = clock.part or (lasting if lasting in _LASTING else "")
    if part:
        if hour not in _HOURS[part]:
            raise BadValue("time-ambiguous", value=written)
        hour = _HOURS[part][hour]
    return END_OF_DAY if hour == 24 else time(hour, clock.minute, clock.second)


def parse_time(text: str) -> time:
    """The time of day in `text`, no time zone; 24:00 is `time.max`.

    Raises BadValue "time-unreadable", or "time-ambiguous" (上午12时, 凌晨12时, 晚上12点).
    """
    clock = read_clock(squeeze(text))
    if clock is None:
        raise BadValue("time-unreadable", value=text)
    try:
        return time_of(clock)
    except BadValue as bad:
        raise BadValue(bad.code, value=text) from None


def format_time(t: time) -> str:
    """HH:MM; 24:00 for the end of the day."""
    return "24:00" if t == END_OF_DAY else f"{t.hour:02}:{t.minute:02}"
