"""Working days: what the State Council announced, and nothing of a year that nobody announced."""

from datetime import date

import pytest

from noticeboard.values.workdays import working_calendar


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 9, 30), True),
        (date(2026, 10, 1), False),
        (date(2026, 10, 10), True),
        (date(2026, 11, 21), False),
        (date(2026, 11, 23), True),
        (date(2027, 1, 4), None),
    ],
    ids=["a weekday", "a holiday", "a Saturday made up", "a Saturday", "a Monday", "a year not announced"],
)
def test_a_day_is_a_working_day_or_not_or_nobody_knows(day: date, works: bool | None) -> None:
    assert working_calendar(2026).is_workday(day) is works


def test_fifteen_working_days_leave_out_the_holidays_and_count_the_days_made_up() -> None:
    # 2026: off on 25 September (中秋) and from 1 to 7 October (国庆); 20 September and 10 October make up for them.
    assert working_calendar(2026).after(date(2026, 9, 18), 15) == date(2026, 10, 15)


def test_a_period_that_reaches_into_an_unknown_year_has_no_end() -> None:
    assert working_calendar(2026).after(date(2026, 12, 15), 15) is None


def test_a_calendar_of_an_unknown_age_knows_nothing() -> None:
    assert working_calendar(2199).is_workday(date(2199, 3, 3)) is None
