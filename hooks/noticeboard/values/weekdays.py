"""The days a rule of duty names: 工作日, 周一至周五, 周一、周三, 每天."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_NUMBER = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7}
_DAY = r"[一二三四五六日天]"
_WEEK = r"(?:周|星期|礼拜)"
_DAYS = re.compile(
    r"(?:(?P<workdays>(?:每个|法定)?工作日)|(?P<daily>每天|每日)|(?P<weekend>周末)"
    rf"|(?P<listed>(?:每?{_WEEK}){_DAY}(?:[-—–―~至到、,和及]{_WEEK}?{_DAY})*))[:,]?"
)
_ONE_OR_RANGE = re.compile(rf"{_WEEK}?(?P<first>{_DAY})(?:[-—–―~至到]{_WEEK}?(?P<last>{_DAY}))?(?:[、,和及]|$)")


class Days(NamedTuple):
    """ISO weekdays (1–7), or the official working days, which follow the public holidays and name no weekday."""

    days: tuple[int, ...]
    workdays: bool


EVERY_DAY = Days((1, 2, 3, 4, 5, 6, 7), workdays=False)
WORKDAYS = Days((), workdays=True)
UNNAMED = Days((), workdays=False)
"""No day was named. That is not every day: the office did not say so, and nobody may say it for the office."""


def days_at(rule: str, at: int) -> tuple[Days | None, int]:
    """The days named in `rule` (squeezed) from index `at` on, and the index behind them; None and `at` if none are."""
    found = _DAYS.match(rule, at)
    if not found:
        return None, at
    if found["workdays"]:
        return WORKDAYS, found.end()
    if found["daily"]:
        return EVERY_DAY, found.end()
    days = (6, 7) if found["weekend"] else _listed(found["listed"].removeprefix("每"))
    return (Days(days, workdays=False), found.end()) if days else (None, at)


def _listed(text: str) -> tuple[int, ...]:
    """The weekdays of a list of days and ranges, sorted; none if a range runs backwards (周五至周一)."""
    days: set[int] = set()
    at = 0
    while at < len(text):
        found = _ONE_OR_RANGE.match(text, at)
        if not found:  # 周一至周三至周五
            return ()
        first = _NUMBER[found["first"]]
        last = _NUMBER[found["last"]] if found["last"] else first
        if last < first:
            return ()
        days.update(range(first, last + 1))
        at = found.end()
    return tuple(sorted(days))


def format_days(days: Days, workdays: str, daily: str, weekdays: Sequence[str], days_to: str, days_joiner: str) -> str:
    """`days` in words, empty where none was named; three and more in a row are written as a range."""
    if days.workdays:
        return workdays
    if days == EVERY_DAY:
        return daily
    if days == UNNAMED:
        return ""
    runs: list[list[int]] = []
    for day in days.days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return days_joiner.join(
        f"{weekdays[run[0] - 1]}{days_to}{weekdays[run[-1] - 1]}"
        if len(run) > 2
        else days_joiner.join(weekdays[day - 1] for day in run)
        for run in runs
    )
