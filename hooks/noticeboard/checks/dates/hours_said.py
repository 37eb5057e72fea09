"""Times of day in running Chinese text on which readers may disagree."""

import re
from datetime import time
from typing import NamedTuple

from noticeboard.values.clock import PARTS_OF_DAY, Clock, read_clock, time_of
from noticeboard.values.folding import fold_figures, squeeze
from noticeboard.values.problem import BadValue


class Unclear(NamedTuple):
    """A time, or hours from one time to another, that may be read in two ways."""

    start: int
    end: int
    written: str


_PART = "|".join(PARTS_OF_DAY)
_TIME = rf"(?:(?:{_PART})\s?)?[0-9]{{1,2}}\s?(?:[:：][0-9]{{2}}(?![0-9])|[时点](?:整|半|[0-9]{{1,2}}分?)?)"
_WITH_PART = re.compile(
    rf"(?:{_PART})\s?(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?(?:[:：][0-9]{{2}}|[时点](?![位名钟]))"
)
_SPAN = re.compile(
    rf"(?P<part>{_PART})?\s?(?P<first>(?<![0-9:：])[0-9]{{1,2}}(?:[:：][0-9]{{2}}(?![0-9])|[时点](?:[0-9]{{1,2}}分?|半|整)?))"
    rf"\s?(?:[-–—―~至到]{{1,2}})\s?(?P<last>{_TIME})"
)
# Cheap to look for, and not in most texts.
_ANY_PART = re.compile(r"[上下中凌清早午傍晚夜][午晨上后晚间]\s?[0-9一二三四五六七八九十]")
_ANY_TIME = re.compile(r"[0-9][:：时点]")
# A part of the day that stands before earlier hours of the same list holds on: 下午2:30-4:00、4:30-5:30.
_LASTING_PART = re.compile(rf"(?P<part>{_PART})[^。；;\n]{{0,24}}$")
_OVER_NIGHT = re.compile(r"次日|翌日|第二天")


def noon_or_midnight(text: str) -> tuple[Unclear, ...]:
    """Every time whose part of the day and whose hour do not agree: 上午12时, 凌晨12点."""
    text = fold_figures(text)
    if not _ANY_PART.search(text):
        return ()
    return tuple(_unclear(m) for m in _WITH_PART.finditer(text) if _contradicts(m[0]))


def morning_or_afternoon(text: str) -> tuple[Unclear, ...]:
    """Hours of which a reader cannot tell whether they are of the morning or the afternoon: 8:30-12:00、2:30-5:30."""
    text = fold_figures(text)
    if not _ANY_TIME.search(text):
        return ()
    return tuple(_unclear(m) for m in _SPAN.finditer(text) if _may_be_two(m, text))


def _contradicts(written: str) -> bool:
    clock = _clock(written)
    if clock is None:
        return False
    try:
        time_of(clock)
    except BadValue as bad:
        return bad.code == "time-ambiguous"
    return False


def _may_be_two(span: re.Match[str], text: str) -> bool:
    first, last = _clock(span["first"]), _clock(span["last"])
    if span["part"] or first is None or last is None:
        return False
    before = _LASTING_PART.search(text, max(0, span.start() - 30), span.start())
    if before and before["part"] not in ("上午", "早上", "早晨", "清晨", "凌晨"):
        return False
    # Nobody is on duty from 2:30 in the night.
    if not first.padded and 1 <= first.hour <= 5:
        return not last.part
    if _OVER_NIGHT.search(text, span.start(), span.end()) or last.part:
        return False
    start, end = _time(first), _time(last)
    # 8:30-5:30 ends in the afternoon; 20:00-8:00 the next morning.
    return start is not None and end is not None and end < start < time(12) and not last.padded


def _clock(written: str) -> Clock | None:
    return read_clock(squeeze(written))


def _time(clock: Clock) -> time | None:
    try:
        return time_of(clock)
    except BadValue:
        return None


def _unclear(found: re.Match[str]) -> Unclear:
    return Unclear(found.start(), found.end(), found[0].strip())
