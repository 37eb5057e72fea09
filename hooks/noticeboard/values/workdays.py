"""Working days in China: the public holidays and the weekends that make up for them, in the years that are known.

The State Council names them each autumn for the next year, and the library follows. Of a year that it does not know
nothing is guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import chinese_calendar

_DAY = timedelta(days=1)
_SATURDAY = 6


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The working days from `first` to `last`, both included.

    `holidays` are the days from Monday to Friday on which nobody works, `made_up` the weekend days on which people do.
    """

    first: date
    last: date
    holidays: frozenset[date]
    made_up: frozenset[date]

    def is_workday(self, day: date) -> bool | None:
        """Whether the day is a working day; None where the calendar does not know it."""
        if not self.first <= day <= self.last:
            return None
        return day not in self.holidays and (day.isoweekday() < _SATURDAY or day in self.made_up)

    def after(self, day: date, count: int) -> date | None:
        """The `count`-th working day after `day`, which is not counted; None where that lies in an unknown year."""
        while count:
            day += _DAY
            known = self.is_workday(day)
            if known is None:
                return None
            count -= known
        return day


@cache
def working_calendar(year: int) -> WorkingCalendar:
    """The calendar of `year` and the years about it, as far as they are known: one before, and one after.

    A calendar that knows nothing begins after it ends.
    """
    years = [y for y in range(year - 1, year + 2) if _is_known(y)]
    if not years:
        return WorkingCalendar(date.max, date.min, frozenset(), frozenset())
    first, last = date(years[0], 1, 1), date(years[-1], 12, 31)
    odd = {day: works for day in _days(first, last) if (works := _works(day)) != (day.isoweekday() < _SATURDAY)}
    return WorkingCalendar(
        first,
        last,
        frozenset(day for day, works in odd.items() if not works),
        frozenset(day for day, works in odd.items() if works),
    )


def _is_known(year: int) -> bool:
    try:
        _works(date(year, 1, 1))
    except NotImplementedError:
        return False
    return True


def _works(day: date) -> bool:
    return bool(chinese_calendar.is_workday(day))


def _days(first: date, last: date) -> Iterator[date]:
    return (first + n * _DAY for n in range((last - first).days + 1))
