"""Periods keep their two ends; durations are whole days; a reversed period is never published."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.periods import Period, parse_days, parse_period
from noticeboard.values.problem import BadValue

START, END = date(2024, 11, 5), date(2025, 1, 24)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("60", 60),
        ("60天", 60),
        ("６０天左右", 60),
        ("约60天", 60),
        ("大约 60 日", 60),
        ("为期约60天", 60),
        ("六十天", 60),
        ("两个月", 60),
        ("2个月左右", 60),
        ("一个半月", 45),
        ("半个月", 15),
        ("十个月", 300),
    ],
)
def test_a_duration_is_read_in_days(text: str, days: int) -> None:
    assert parse_days(text) == days


@pytest.mark.parametrize(
    "text", ["", "60个工作日", "0天", "三五天", "七八十天", "两三个月", "60余天", "六十", "第三天", "-5天", "一段时间"]
)
def test_a_duration_that_is_not_certain_is_refused(text: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_days(text)
    assert (bad.value.code, bad.value.params) == ("duration-unreadable", {"value": text})


@pytest.mark.parametrize(
    "text",
    [
        "2024年11月5日至2025年1月24日",
        "2024年11月5日到2025年1月24日",
        "自2024年11月5日起至2025年1月24日止",
        "从2024年11月5日到1月24日",
        "2024年11月5日至1月24日",
        "2024年11月5日-1月24日",
        "2024年11月5日——2025年1月24日",
        "2024-11-05 — 2025-01-24",
        "2024-11-05 – 2025-01-24",
        "2024-11-05 - 2025-01-24",
        "2024-11-05-2025-01-24",
        "2024-11-05-01-24",
        "2024-11-05~2025-01-24",
        "2024-11-05～2025-01-24",
        "2024-11-05〜2025-01-24",
        "2024.11.5-2025.1.24",
        "2024/11/5－2025/1/24",
        "20241105-20250124",
    ],
)
def test_a_period_is_read_with_every_separator(text: str) -> None:
    assert parse_period(text) == Period(START, END, None)


@pytest.mark.parametrize(
    "text", ["2024年11月5日起60天左右", "2024年11月5日起，约60天", "2024-11-05起 两个月", "自2024年11月5日起为期60天"]
)
def test_a_period_may_have_a_length_instead_of_an_end(text: str) -> None:
    assert parse_period(text) == Period(START, None, 60)


@pytest.mark.parametrize("text", ["2024年11月5日起", "自2024-11-05 起"])
def test_a_period_may_be_open(text: str) -> None:
    assert parse_period(text) == Period(START, None, None)


def test_a_period_may_last_one_day() -> None:
    assert parse_period("2024-11-05至11月5日") == Period(START, START, None)


@pytest.mark.parametrize("text", ["2025年1月24日至2024年11月5日", "2025-01-24-2024-11-05"])
def test_a_period_that_ends_before_it_begins_names_both_days(text: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_period(text)
    assert (bad.value.code, bad.value.params) == ("period-reversed", {"start": "2025-01-24", "end": "2024-11-05"})


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("", "period-unreadable", ""),
        ("2024年11月5日", "period-unreadable", "2024年11月5日"),
        ("2024-11-05", "period-unreadable", "2024-11-05"),
        ("2024年11月5日至", "period-unreadable", "2024年11月5日至"),
        ("2024年1月1日至3月1日至5月1日", "period-unreadable", "2024年1月1日至3月1日至5月1日"),
        ("2024年11月5日起60个工作日", "period-unreadable", "2024年11月5日起60个工作日"),
        ("2024年11月31日至2025年1月24日", "date-impossible", "2024年11月31日"),
        ("2025年1021日至2025年12月1日", "date-unreadable", "2025年1021日"),
        ("11月5日至2025年1月24日", "date-yearless", "11月5日"),
        ("11月5日起", "date-yearless", "11月5日"),
    ],
)
def test_a_period_that_is_not_certain_is_refused_with_its_reason(text: str, code: str, value: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_period(text)
    assert (bad.value.code, bad.value.params) == (code, {"value": value})


@given(
    st.dates(date(1000, 1, 1), date(9900, 1, 1)),
    st.integers(0, 400),
    st.sampled_from(["-", " - ", "—", "–", "~", "～", "至", "到"]),
)
def test_a_period_survives_being_written(start: date, days: int, separator: str) -> None:
    end = start + timedelta(days)
    for form in ("{0:%Y-%m-%d}", "{0.year}年{0.month}月{0.day}日", "{0.year}/{0.month}/{0.day}"):
        assert parse_period(form.format(start) + separator + form.format(end)) == Period(start, end, None)


@given(st.text() | st.text("0123456789年月日天个半约左右起止自至到-—~三十"))
def test_no_text_breaks_the_readers(text: str) -> None:
    for read in (parse_days, parse_period):
        with suppress(BadValue):
            read(text)
