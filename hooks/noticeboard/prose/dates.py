"""Dates in running Chinese text: with a year or without, and those that lost a character."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from noticeboard.values.dates import parse_date
from noticeboard.values.folding import fold_figures
from noticeboard.values.problem import BadValue


class Mention(NamedTuple):
    """A date in a text. `year` is None where none is written, not even before (2024年8月13日至15日 has one twice)."""

    start: int
    end: int
    written: str
    year: int | None
    month: int
    day: int

    def may_be(self, other: date) -> bool:
        """Whether `other` is this date, as far as it is written."""
        return (self.month, self.day) == (other.month, other.day) and self.year in (None, other.year)

    def on(self, near: date) -> date | None:
        """The date; without a year, the one nearest to `near`. None where there is no such day."""
        years = (self.year,) if self.year else (near.year, near.year - 1, near.year + 1)
        days = [day for year in years if (day := _day(year, self.month, self.day))]
        return min(days, key=lambda day: abs(day - near), default=None)


class Garbled(NamedTuple):
    """Something that was meant as a date. `code` names what is wrong with it, a code of `parse_date`."""

    start: int
    end: int
    written: str
    code: str


_CHINESE = "〇零○Oo一二三四五六七八九"
_DATE = re.compile(
    r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![-/.]?[0-9])"
    r"|(?:[0-9]{4}\s?年\s?)?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?[日号](?!楼)"
)
_CHINESE_DATE = re.compile(
    rf"(?:[{_CHINESE}]{{4}}年)?[一二三四五六七八九十]{{1,3}}月[一二三四五六七八九十廿卅]{{1,3}}[日号]"
)
_YEAR = re.compile(rf"[0-9{_CHINESE}]{{4}}\s?[年\-/.]")
_CHINESE_MONTH = re.compile(r"[一二三四五六七八九十]月[一二三四五六七八九十廿卅]")
_TAIL = re.compile(r"\s?(?:[-–—―~至到]{1,2}|、|和)\s?(?P<day>[0-9]{1,2})\s?[日号](?!楼)")
# Figures with what stands between those of a date: a date is looked for in such a run alone.
_RUN = re.compile(r"(?<![0-9])[0-9]+\s?[年月日号/.-][0-9年月日号\s/.-]*")
_SEEN_BEHIND = 2  # characters behind a date that may tell that it is none
_PART_OF_MORE = re.compile(r"[0-9A-Za-z][-/.年]?$")
_FIGURE_BEFORE = re.compile(r"[0-9.]")
_DAY_OF_A_RANGE = re.compile(
    r"(?P<month>[0-9]{1,2})\s?月\s?(?P<day>[0-9]{1,2})\s?[-–—―~至到]{1,2}\s?(?=[0-9]{1,2}\s?[日号])"
)
# 2024年月均, 3月日均: an average, no date.
_NO_AVERAGE = r"(?![均常报记历益])"
_GARBLED = re.compile(
    r"(?<![0-9.])(?:"
    r"[0-9]{4}年(?!36[56]日)[0-9]{3,4}日(?!历)"  # 2025年1021日
    r"|[0-9]{4}年[0-9]{1,2}日(?![内均前后])"  # 2025年21日
    r"|[0-9]{4}年[0-9]{3,}月(?:[0-9]{1,2}日)?"
    r"|[0-9]{4}年[0-9]{1,2}月[0-9]{3,}日"
    rf"|[0-9]{{4}}年\s*(?:[0-9]{{1,2}}\s?)?月\s*日{_NO_AVERAGE}"  # 2024年  月  日
    r"|(?:[0-9]{5,}|[0-9]{3})年[0-9]{1,2}月[0-9]{1,2}日"
    r"|(?:19|20)[0-9]{5,6}日(?![内均])"  # 2024115日
    r")"
)


def mentions(text: str) -> tuple[Mention, ...]:
    """Every date in `text` that exists, in its order. A year holds until the next one within the same sentence."""
    text = fold_figures(text)
    return tuple(_with_years(text, _found(text)))


def garbled(text: str) -> tuple[Garbled, ...]:
    """Every date in `text` that lost or won a character, does not exist, or lies in a year that cannot be meant."""
    text = fold_figures(text)
    found = [
        Garbled(*m.span(), m[0], "date-unreadable")
        for run in _RUN.finditer(text)
        for m in _GARBLED.finditer(text, run.start(), run.end() + _SEEN_BEHIND)
        if not _FIGURE_BEFORE.search(text, max(0, m.start() - 1), m.start())
    ]
    taken = {at for one in found for at in range(one.start, one.end)}
    for match in _candidates(text):
        read = _read(match[0])
        if isinstance(read, str) and match.start() not in taken:
            found.append(Garbled(*match.span(), match[0], read))
    return tuple(sorted(found))


def _candidates(text: str) -> Iterator[re.Match[str]]:
    for run in _RUN.finditer(text):
        for match in _DATE.finditer(text, run.start(), run.end() + _SEEN_BEHIND):
            if not _PART_OF_MORE.search(text, max(0, match.start() - 2), match.start()):
                yield match
    if _CHINESE_MONTH.search(text):
        yield from _CHINESE_DATE.finditer(text)


def _found(text: str) -> Iterator[Mention]:
    for match in _candidates(text):
        day = _read(match[0])
        if isinstance(day, str):
            continue
        year = day.year if _YEAR.match(match[0]) else None
        yield Mention(*match.span(), match[0], year, day.month, day.day)
        tail = _TAIL.match(text, match.end())
        if tail and _day(2000, day.month, int(tail["day"])):
            span = tail.span("day")[0], tail.end()
            yield Mention(*span, text[slice(*span)], None, day.month, int(tail["day"]))
    if "月" in text:
        for head in _DAY_OF_A_RANGE.finditer(text):  # 8月13-15日
            month, number = int(head["month"]), int(head["day"])
            if _day(2000, month, number):
                yield Mention(head.start(), head.end("day"), text[head.start() : head.end("day")], None, month, number)


def _with_years(text: str, found: Iterator[Mention]) -> Iterator[Mention]:
    year, until = None, 0
    for mention in sorted(found):
        if year is not None and re.search(r"[。！？\n]", text[until : mention.start]):
            year = None
        year, until = mention.year or year, mention.end
        yield mention._replace(year=year)


@lru_cache(maxsize=10_000)  # the same dates stand in most texts of a round
def _read(written: str) -> date | str:
    """The date, in the year 2000 or after where none is written; or what is wrong with it, as `parse_date` sees it."""
    try:
        day = parse_date(written, after=date(2000, 1, 1))
    except BadValue as bad:
        return bad.code
    # Histories go far back; 2204 and 0204 are slips of the pen.
    return day if 1800 <= day.year <= 2100 else "date-implausible"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
