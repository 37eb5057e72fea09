"""Dates and times in running Chinese text, and what a sentence says of them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.checks.dates.hours_said import morning_or_afternoon, noon_or_midnight
from noticeboard.checks.dates.weekdays_said import weekdays
from noticeboard.prose.dates import garbled, mentions
from noticeboard.prose.roles import Role, said


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2024年3月11日至5月17日", [(2024, 3, 11), (2024, 5, 17)]),
        ("2024年8月13日至15日", [(2024, 8, 13), (2024, 8, 15)]),
        ("8月13-15日", [(None, 8, 13)]),
        ("2024-03-11、2024/3/12、2024.3.13", [(2024, 3, 11), (2024, 3, 12), (2024, 3, 13)]),
        ("二〇二四年三月十一日", [(2024, 3, 11)]),
        ("2024 年 3 月 11 日", [(2024, 3, 11)]),
        ("２０２４年３月１１日", [(2024, 3, 11)]),
        ("3月11日。2024年", [(None, 3, 11)]),
        ("2024年3月11日。3月12日", [(2024, 3, 11), (None, 3, 12)]),
        ("2月29日", [(None, 2, 29)]),
        ("2024.3.1.5", []),
        ("3月5号楼", []),
        ("2024年度", []),
    ],
)
def test_dates_are_found_with_the_year_that_is_meant(text: str, dates: list[tuple[int | None, int, int]]) -> None:
    assert [(found.year, found.month, found.day) for found in mentions(text)] == dates


def test_a_date_without_its_year_is_taken_near_another() -> None:
    (found,) = mentions("1月10日")
    assert found.on(date(2026, 11, 2)) == date(2027, 1, 10)
    assert found.may_be(date(2030, 1, 10))


@pytest.mark.parametrize(
    "text",
    [
        "2025年1021日",
        "2024年115日",
        "2024115日",
        "2024年3月112日",
        "20244年3月8日",
        "204年3月8日",
        "2024年21日",
        "2024年111月2日",
        "2024年3月日",
        "2024年13月5日",
        "2月30日",
        "2024-04-31",
        "2204年3月8日",
        "二〇二四年十三月三日",
    ],
)
def test_a_date_that_lost_something_or_does_not_exist_is_found_whole(text: str) -> None:
    assert [found.written for found in garbled(f"定于{text}召开")] == [text]
    assert mentions(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "2025年1021件",
        "2024年366日",
        "2024年30日内",
        "2024年月均",
        "2024年3月日均",
        "每月5日、20日",
        "202403",
        "12日",
        "3月5日",
        "1949年10月1日",
    ],
)
def test_what_only_looks_like_a_spoilt_date_is_none(text: str) -> None:
    assert garbled(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("上午12时", 1),
        ("凌晨12点", 1),
        ("上午十二时", 1),
        ("早上20点", 1),
        ("中午12点", 0),
        ("下午2时", 0),
        ("上午12点位", 0),
    ],
)
def test_an_hour_that_does_not_fit_its_part_of_the_day(text: str, found: int) -> None:
    assert len(noon_or_midnight(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("8:30-12:00、2:30-5:30", ["2:30-5:30"]),
        ("上午8:30-12:00，2:30-5:30", ["2:30-5:30"]),
        ("8:30-5:30", ["8:30-5:30"]),
        ("下午2:30-5:30", []),
        ("下午2:30-4:00、4:30-5:30", []),
        ("08:30-12:00、02:30-05:30", []),
        ("20:00-8:00", []),
        ("晚上8点至次日8点", []),
        ("8:30-17:30", []),
        ("16:9", []),
    ],
)
def test_hours_of_which_the_half_of_the_day_is_not_told(text: str, found: list[str]) -> None:
    assert [unclear.written for unclear in morning_or_afternoon(text)] == found


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("巡察于2024年3月11日至5月17日对县教育局党组织开展常规巡察。", [Role.START, Role.END]),
        ("自3月11日起，对县教育局等8个单位党组织开展常规巡察，5月17日前结束现场巡察。", [Role.START, Role.END]),
        ("现场巡察时间为2025年4月7日至2025年6月13日。", [Role.START, Role.END]),
        ("各组于2024年5月17日撤离。", [Role.END]),
        ("信访受理截止时间为2024年5月12日18:00", [Role.DEADLINE]),
        ("信访受理，已于2027年1月10日18:00截止。", [Role.DEADLINE]),
        ("受理信访时间为2024年3月11日至2024年5月12日", [Role.START, Role.DEADLINE]),
        ("2024年8月15日，巡察组向县教育局党组反馈了巡察意见。", [Role.DELIVERED]),
        ("特此公告。\n中共县委巡察办\n2024年3月8日", [Role.SIGNED]),
        ("将于12月7日进驻青禾", [Role.START]),
        # What says nothing of a round
        ("3月11日至12日，3个巡察组陆续进驻8个被巡察单位。", []),
        ("2月26日至28日，县委巡察办举办巡察干部培训班。", []),
        ("截至4月16日，清单上的事项已办结大半。", []),
        ("缴费截止到3月31日。", []),
        ("上一轮巡察自2023年9月4日起对县财政局开展巡察。", []),
        ("信访受理截止时间为5月2日有误，应为5月12日。", []),
        ("5月下旬前结束现场巡察", []),
    ],
)
def test_a_sentence_says_what_its_dates_are(text: str, roles: list[Role]) -> None:
    assert [one.role for one in said(text)] == roles


def test_the_time_behind_a_deadline_is_read() -> None:
    (one,) = said("受理信访截止时间为2024年5月12日下午6时。")
    assert one.clock == "下午6时"


@pytest.mark.parametrize(
    ("text", "weekday"),
    [("3月11日（星期一）", 1), ("3月17日周日上午", 7), ("12月1日周日均", None), ("每周三下午", None)],
)
def test_a_weekday_beside_a_date_is_read(text: str, weekday: int | None) -> None:
    assert [named.weekday for named in weekdays(text)] == ([weekday] if weekday else [])


NEAR = st.text(
    st.sampled_from("0123456789年月日号至-/.:：时点上下午起止自对开展巡察截止受理信访反馈星期一二十〇（）。，\n"),
    max_size=80,
)


@given(st.one_of(NEAR, st.text(max_size=80)))
def test_whatever_is_found_stands_where_it_is_said_to(text: str) -> None:
    found = [
        *mentions(text), *garbled(text), *noon_or_midnight(text), *morning_or_afternoon(text),
        *(one.mention for one in said(text)), *(named.mention for named in weekdays(text)),
    ]  # fmt: skip
    for one in found:
        assert 0 <= one.start < one.end <= len(text)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_in_every_spelling_and_never_called_spoilt(day: date) -> None:
    for text in (f"{day.year}年{day.month}月{day.day}日", f"{day:%Y-%m-%d}", f"{day:%Y年%m月%d日}"):
        (found,) = mentions(f"定于{text}召开")
        assert (found.year, found.month, found.day) == (day.year, day.month, day.day)
        assert garbled(f"定于{text}召开") == ()
