"""Weekdays that stand beside a date in a text: 3月11日（星期一）."""

import re
from typing import NamedTuple

from noticeboard.prose.dates import Mention, mentions
from noticeboard.values.weekdays import days_at


class DayNamed(NamedTuple):
    """A date with the weekday that the text gives it, 1 Monday … 7 Sunday; `written` is both."""

    mention: Mention
    weekday: int
    written: str


_WEEKDAY = r"(?:星期|周|礼拜)[一二三四五六日天]"
# Without brackets, 周日均 speaks of an average.
_BEHIND = re.compile(rf"\s?(?:[（(]\s?(?P<inside>{_WEEKDAY})\s?[)）]|(?P<bare>{_WEEKDAY})(?![均常刊报]))")
_ANY = re.compile(_WEEKDAY)


def weekdays(text: str) -> tuple[DayNamed, ...]:
    """Every date in `text` beside which a weekday stands."""
    if not _ANY.search(text):
        return ()
    behind = ((mention, _BEHIND.match(text, mention.end)) for mention in mentions(text))
    return tuple(
        DayNamed(mention, _number(match["inside"] or match["bare"]), text[mention.start : match.end()])
        for mention, match in behind
        if match
    )


def _number(weekday: str) -> int:
    days, _ = days_at(weekday, 0)
    return days.days[0] if days else 0
