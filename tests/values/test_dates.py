"""Dates are read in every usual spelling, and lost digits are never guessed."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.dates import has_time, parse_date, parse_when
from noticeboard.values.numerals import chinese_number
from noticeboard.values.problem import BadValue

SPELLINGS = [
    "2024-03-11",
    "2024-3-11",
    "2024/3/11",
    "2024.3.11",
    "20240311",
    "2024年3月11日",
    "2024年03月11号",
    "２０２４年３月１１日",
    "２０２４－０３－１１",
    " 2024 年 3 月 1 1 日\u3000",
    "2024 - 3 - 11",
    "二〇二四年三月十一日",
    "二零二四年三月十一日",
    "二○二四年三月十一日",
    "二O二四年三月十一日",
]


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_date_is_read_in_every_usual_spelling(text: str) -> None:
    assert parse_date(text) == date(2024, 3, 11)


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_year_that_is_written_is_never_replaced(text: str) -> None:
    assert parse_date(text, after=date(2030, 1, 1)) == date(2024, 3, 11)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2024-02-30", "date-impossible"),
        ("2023-02-29", "date-impossible"),
        ("2024年13月1日", "date-impossible"),
        ("2024年0月1日", "date-impossible"),
        ("2024年3月32日", "date-impossible"),
        ("20241301", "date-impossible"),
        ("0000-01-01", "date-impossible"),
        ("2月30日", "date-impossible"),
        ("2025年1021日", "date-unreadable"),
        ("2024年115日", "date-unreadable"),
        ("2024年3月", "date-unreadable"),
        ("2024年3月11", "date-unreadable"),
        ("2024年3月111日", "date-unreadable"),
        ("2024年一二月3日", "date-unreadable"),
        ("2024年十十月3日", "date-unreadable"),
        ("24-03-11", "date-unreadable"),
        ("24年3月11日", "date-unreadable"),
        ("2024-03/11", "date-unreadable"),
        ("2024-W01-1", "date-unreadable"),
        ("2024311", "date-unreadable"),
        ("2024年3月1²日", "date-unreadable"),
        ("近日", "date-unreadable"),
        ("", "date-unreadable"),
        ("3月11日", "date-yearless"),
        ("2月29日", "date-yearless"),
        ("03-11", "date-yearless"),
    ],
)
def test_a_date_that_is_not_certain_is_refused_with_its_reason(text: str, code: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_date(text)
    assert (bad.value.code, bad.value.params) == (code, {"value": text})


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("3月11日", date(2024, 3, 11), date(2024, 3, 11)),
        ("3月11日", date(2024, 3, 12), date(2025, 3, 11)),
        ("1月24日", date(2024, 11, 5), date(2025, 1, 24)),
        ("12-31", date(2024, 11, 5), date(2024, 12, 31)),
        ("一月二十四日", date(2024, 11, 5), date(2025, 1, 24)),
        ("2月29日", date(2023, 11, 5), date(2024, 2, 29)),
    ],
)
def test_a_date_without_a_year_is_the_next_one(text: str, after: date, expected: date) -> None:
    assert parse_date(text, after=after) == expected


@pytest.mark.parametrize(
    ("text", "after"), [("2月30日", date(2024, 1, 1)), ("2月29日", date(2025, 11, 5)), ("1月1日", date(9999, 12, 31))]
)
def test_a_next_date_that_does_not_come_within_a_year_is_impossible(text: str, after: date) -> None:
    with pytest.raises(BadValue, match="date-impossible"):
        parse_date(text, after=after)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018-11-27 10:12", datetime(2018, 11, 27, 10, 12)),
        ("2018-11-27T10:12", datetime(2018, 11, 27, 10, 12)),
        ("2018-11-27T10:12:33", datetime(2018, 11, 27, 10, 12, 33)),
        ("２０１８－１１－２７　１０：１２", datetime(2018, 11, 27, 10, 12)),
        ("2018/1/2 0:05", datetime(2018, 1, 2, 0, 5)),
        ("20181127 10:12", datetime(2018, 11, 27, 10, 12)),
        ("2018年11月27日 10:12:33", datetime(2018, 11, 27, 10, 12, 33)),
        ("2018年11月27日10时12分", datetime(2018, 11, 27, 10, 12)),
        ("2018 年 11 月 27 日  10 : 12", datetime(2018, 11, 27, 10, 12)),
        ("2024-03-11 下午3时", datetime(2024, 3, 11, 15)),
        ("2024-03-11下午3时", datetime(2024, 3, 11, 15)),
        ("二〇二四年三月十一日下午三时", datetime(2024, 3, 11, 15)),
        ("2024-05-12 24:00", datetime.combine(date(2024, 5, 12), time.max)),
    ],
)
def test_a_moment_is_a_date_with_its_time(text: str, expected: datetime) -> None:
    assert parse_when(text) == expected
    assert has_time(text)


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_date_alone_is_a_moment_without_a_time(text: str) -> None:
    assert parse_when(text) == datetime(2024, 3, 11)
    assert not has_time(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2018-11-2710:12", "date-unreadable"),
        ("2018-11-27 10:75", "time-unreadable"),
        ("2018-11-27T", "time-unreadable"),
        ("2018-11-27T10:12Z", "time-unreadable"),
        ("2018-11-27T10:12+08:00", "time-unreadable"),
        ("2018-11-27 上午12时", "time-ambiguous"),
        ("2018-11-31 10:12", "date-impossible"),
        ("11-27 10:12", "date-yearless"),
        ("2025年1021日 10:12", "date-unreadable"),
        ("10:12", "date-unreadable"),
    ],
)
def test_a_moment_that_is_not_certain_is_refused_as_written(text: str, code: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_when(text)
    assert (bad.value.code, bad.value.params) == (code, {"value": text})


DATES = st.dates(date(1000, 1, 1), date(9999, 12, 31))
DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")
FULL_WIDTH = str.maketrans("0123456789-", "０１２３４５６７８９－")


@given(DATES)
def test_a_date_survives_every_spelling(day: date) -> None:
    y, m, d = day.year, day.month, day.day
    chinese = f"{str(y).translate(DIGITS)}年{chinese_number(m)}月{chinese_number(d)}日"
    spelt = [day.isoformat(), day.isoformat().translate(FULL_WIDTH), f"{y}/{m}/{d}", f"{y}.{m}.{d}", f"{day:%Y%m%d}"]
    assert {parse_date(text) for text in [*spelt, f"{y}年{m}月{d}日", f"{y} 年 {m:02} 月 {d:02} 日", chinese]} == {day}


@given(DATES, st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_a_moment_survives_being_written(day: date, clock: time) -> None:
    when = datetime.combine(day, clock)
    assert (
        parse_when(f"{when:%Y-%m-%d %H:%M}") == parse_when(f"{day.year}年{day.month}月{day.day}日{clock:%H:%M}") == when
    )


@given(st.text() | st.text("0123456789年月日号-/.: T二〇十O下午时"), st.none() | st.dates())
def test_no_text_breaks_the_readers(text: str, after: date | None) -> None:
    has_time(text)
    refused = []
    try:
        parse_date(text, after=after)
    except BadValue as bad:
        refused.append(bad)
    try:
        parse_when(text)
    except BadValue as bad:
        refused.append(bad)
    assert all(bad.params == {"value": text} for bad in refused)
