"""Periods and durations: 2024年11月5日至2025年1月24日, 2024年3月11日起60天左右, 一个半月."""

import re
from dataclasses import dataclass
from datetime import date

from noticeboard.values.dates import parse_date
from noticeboard.values.folding import squeeze
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

_DAYS_IN_MONTH = 30  # what offices mean by "两个月左右"
_FIGURE = r"[0-9]{1,4}|[一二两三四五六七八九十百廿卅]{1,6}"  # parse_number refuses 三五 and 七八十
_DURATION = re.compile(
    rf"(?:大约|约)?(?:为期约?)?(?:(?P<days>{_FIGURE})[天日]|(?P<plain>[0-9]{{1,4}})"
    rf"|(?P<months>{_FIGURE})个(?P<half>半)?月|(?P<fortnight>半个月))(?:左右)?"
)
_RANGE = re.compile(r"[—–―~至到]+")


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` to `end`, both days included. `about` is its length in days where the end is not fixed."""

    start: date
    end: date | None
    about: int | None


def parse_days(text: str) -> int:
    """The duration in `text`, in days; a month counts 30.

    Raises BadValue "duration-unreadable", also for 60个工作日, which depends on the holidays.
    """
    found = _DURATION.fullmatch(squeeze(text))
    if not found:
        raise BadValue("duration-unreadable", value=text)
    if found["fortnight"]:
        return _DAYS_IN_MONTH // 2
    try:
        figure = parse_number(found["days"] or found["plain"] or found["months"])
    except BadValue:
        raise BadValue("duration-unreadable", value=text) from None
    if found["months"]:
        figure = figure * _DAYS_IN_MONTH + (_DAYS_IN_MONTH // 2 if found["half"] else 0)
    if figure == 0:
        raise BadValue("duration-unreadable", value=text)
    return figure


def parse_period(text: str) -> Period:
    """The period in `text` (domain.md, "stationing"). An end without a year is the first such date from the start on.

    Raises BadValue "period-reversed" (end before start), "period-unreadable", or the code of the date that is wrong.
    """
    plain = squeeze(text).removeprefix("自").removeprefix("从").removesuffix("止")
    first, begins, rest = plain.partition("起")
    if begins and not rest.startswith(("至", "到")):
        return _open(first, rest, text)
    first, last = (first, rest[1:]) if begins else _ends(plain, text)
    start = parse_date(first)
    end = parse_date(last, after=start)
    if end < start:
        raise BadValue("period-reversed", start=start.isoformat(), end=end.isoformat())
    return Period(start, end, None)


def _open(first: str, rest: str, text: str) -> Period:
    """The period that begins on `first` and lasts `rest`, or goes on."""
    start = parse_date(first)
    if not rest:
        return Period(start, None, None)
    try:
        return Period(start, None, parse_days(rest.lstrip(",、")))
    except BadValue:
        raise BadValue("period-unreadable", value=text) from None


def _ends(plain: str, text: str) -> tuple[str, str]:
    """Start and end of `plain`, as written. A hyphen parts the two dates only where nothing better does."""
    parts = _RANGE.split(plain)
    if len(parts) == 1:
        bits = plain.split("-")
        # 2 bits: 3月1日-5月1日; 6: 2024-11-05-2025-01-24; 5: the same with an end without a year.
        if len(bits) in (2, 5, 6):
            middle = 1 if len(bits) == 2 else 3
            parts = ["-".join(bits[:middle]), "-".join(bits[middle:])]
    if len(parts) != 2 or not all(parts):
        raise BadValue("period-unreadable", value=text)
    return parts[0], parts[1]
