"""Dates, and dates with a time: 2024-03-11, 2024年3月11日, 二〇二四年三月十一日, 2018-11-27 10:12."""

import re
from datetime import date, datetime, time

from noticeboard.values.clock import format_time, parse_time
from noticeboard.values.folding import fold, squeeze
from noticeboard.values.numerals import parse_number, read_digits
from noticeboard.values.problem import BadValue

__all__ = ["format_time", "has_time", "parse_date", "parse_time", "parse_when"]

_CHINESE = "零〇○一二三四五六七八九"
_DATE = re.compile(
    r"(?:(?P<y1>[0-9]{4})(?P<sep>[-/.])(?P<m1>[0-9]{1,2})(?P=sep)(?P<d1>[0-9]{1,2})"
    r"|(?P<y2>[0-9]{4})(?P<m2>[0-9]{2})(?P<d2>[0-9]{2})"
    rf"|(?:(?P<y3>[0-9]{{4}}|[{_CHINESE}Oo]{{4}})年)?"
    rf"(?P<m3>[0-9]{{1,2}}|[{_CHINESE}十]{{1,3}})月(?P<d3>[0-9]{{1,2}}|[{_CHINESE}十廿卅]{{1,3}})[日号]"
    r"|(?P<m4>[0-9]{1,2})[-/.](?P<d4>[0-9]{1,2}))"
)
# Where the date ends and the time begins. A blank or a T must part figures from figures: 2018-11-2710:12 lost one.
_WHEN = re.compile(
    r"\s*(?P<date>[^日号]{1,40}[日号]"
    r"|(?:[0-9]{4}\s*[-/.]\s*)?[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}(?![0-9])"
    r"|[0-9]{8}(?![0-9]))"
    r"\s*(?:[Tt]\s*(?=[0-9]))?(?P<time>.*)",
    re.DOTALL,
)


def parse_date(text: str, *, after: date | None = None) -> date:
    """The date in `text`. One without a year is the next such date on or `after` the given day, if there is one.

    Raises BadValue "date-impossible" (2024-02-30), "date-yearless" (no year and no `after`), "date-unreadable" (all
    else: digits are never guessed, domain.md, "Defects seen in real pages": 2025年1021日).
    """
    if len(text) == 10 and text[4] == text[7] == "-":  # the form of nearly every record: thousands in a build
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass  # the slow way knows why
    found = _DATE.fullmatch(squeeze(text))
    if not found:
        raise BadValue("date-unreadable", value=text)
    try:
        year = _year(found["y1"] or found["y2"] or found["y3"])
        month = parse_number(found["m1"] or found["m2"] or found["m3"] or found["m4"])
        day = parse_number(found["d1"] or found["d2"] or found["d3"] or found["d4"])
    except BadValue:  # 十十月
        raise BadValue("date-unreadable", value=text) from None
    try:
        if year is not None:
            return date(year, month, day)
        if after is not None:
            return _next(month, day, after)
        date(2000, month, day)  # a leap year: is there such a day at all?
    except ValueError:
        raise BadValue("date-impossible", value=text) from None
    raise BadValue("date-yearless", value=text)


def _year(text: str | None) -> int | None:
    """The year as figures or as four Chinese digits; a typist's letter O counts as 〇 (二O二四年)."""
    return None if text is None else read_digits(text.replace("O", "0").replace("o", "0"))


def _next(month: int, day: int, after: date) -> date:
    """The first such date from `after` on. Raises ValueError if there is none within the year that follows.

    29 February is not sought in a later leap year: no period lasts that long, so the day is a slip of the pen.
    """
    year = after.year
    if (month, day) < (after.month, after.day):
        year += 1
    return date(year, month, day)


def parse_when(text: str) -> datetime:
    """The moment in `text`, naive (in the site's time zone); 00:00 if there is no time, 24:00 the day's last moment.

    Raises BadValue with the codes of `parse_date` and `parse_time`.
    """
    day, clock = _parted(text)
    try:
        return datetime.combine(parse_date(day), parse_time(clock) if clock else time())
    except BadValue as bad:
        raise BadValue(bad.code, value=text) from None


def has_time(text: str) -> bool:
    """Does a time follow the date in `text`? Never raises: what is no date has no time."""
    return bool(_parted(text)[1])


def _parted(text: str) -> tuple[str, str]:
    """Date and time of `text`, folded; the time "" where there is none."""
    found = _WHEN.fullmatch(fold(text))
    return (found["date"], found["time"].strip()) if found else (text, "")
