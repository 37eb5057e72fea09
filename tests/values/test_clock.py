"""Times of day: 24 hours or parts of the day, and nothing two readers would take differently."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.dates import format_time, parse_time
from noticeboard.values.problem import BadValue


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18:00", time(18)),
        ("18：00", time(18)),
        ("8∶05", time(8, 5)),
        (" 8 : 30 ", time(8, 30)),
        ("10:12:33", time(10, 12, 33)),
        ("0:00", time(0)),
        ("零时", time(0)),
        ("18时", time(18)),
        ("8时30分", time(8, 30)),
        ("8点05", time(8, 5)),
        ("8点整", time(8)),
        ("8点半", time(8, 30)),
        ("十八时三十分", time(18, 30)),
        ("凌晨3点", time(3)),
        ("早上8点", time(8)),
        ("上午8:30", time(8, 30)),
        ("中午12时", time(12)),
        ("中午1点", time(13)),
        ("下午6时", time(18)),
        ("下午六时", time(18)),
        ("下午2:30", time(14, 30)),
        ("下午14:30", time(14, 30)),
        ("下午12:30", time(12, 30)),
        ("晚上8点", time(20)),
        ("晚上20点", time(20)),
        ("24:00", time.max),
        ("24时", time.max),
        ("晚上24时", time.max),
    ],
)
def test_a_time_is_read_in_every_usual_spelling(text: str, expected: time) -> None:
    assert parse_time(text) == expected


@pytest.mark.parametrize(
    "text",
    ["上午12时", "上午12:30", "凌晨12时", "晚上12点", "晚上1点", "下午0:30", "上午14:00", "早上20点"],
)
def test_a_time_that_two_readers_take_differently_is_ambiguous(text: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_time(text)
    assert (bad.value.code, bad.value.params) == ("time-ambiguous", {"value": text})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25:00",
        "8:75",
        "24:30",
        "8时60分",
        "10:12:60",
        "下午25时",
        "18",
        "1800",
        "18.00",
        "8:5",
        "8点5",
        "十十时",
        "一二点",
        "下午",
    ],
)
def test_what_is_no_time_is_unreadable(text: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_time(text)
    assert (bad.value.code, bad.value.params) == ("time-unreadable", {"value": text})


@pytest.mark.parametrize(("value", "text"), [(time(8, 5), "08:05"), (time(0), "00:00"), (time(23, 59, 59), "23:59")])
def test_a_time_is_written_with_two_digits_each(value: time, text: str) -> None:
    assert format_time(value) == text


def test_the_end_of_the_day_is_written_as_24() -> None:
    assert format_time(time.max) == "24:00"


@given(st.integers(0, 24 * 60))
def test_a_time_survives_being_written(minutes: int) -> None:
    value = time.max if minutes == 24 * 60 else time(*divmod(minutes, 60))
    assert parse_time(format_time(value)) == value


@given(st.text() | st.text("上下中午晚早凌晨0123456789:：时点分半整十二 "))
def test_no_text_breaks_the_reader(text: str) -> None:
    refused = None
    try:
        parse_time(text)
    except BadValue as bad:
        refused = bad
    assert refused is None or refused.code in {"time-unreadable", "time-ambiguous"}
    assert refused is None or refused.params == {"value": text}
