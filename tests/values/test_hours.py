"""Hours of duty are understood whole and for certain, or left as they were written."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.hours import DutySpan, Hours, format_hours, parse_hours
from noticeboard.values.problem import BadValue

DAILY = (1, 2, 3, 4, 5, 6, 7)


def at(text: str) -> time:
    """A time from its test spelling, 24:00 included."""
    hour, minute = text.split(":")
    return time.max if hour == "24" else time(int(hour), int(minute))


def spans(*times: str, days: tuple[int, ...] = (), workdays: bool = False) -> tuple[DutySpan, ...]:
    """Spans such as "08:30 12:00" on the same days."""
    return tuple(DutySpan(() if workdays else days, workdays, *map(at, pair.split())) for pair in times)


OFFICE = spans("08:30 12:00", "14:30 18:00", workdays=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("工作日 08:30-12:00, 14:30-18:00", OFFICE),
        ("工作日8:30-12:00、14:30-18:00", OFFICE),
        ("工作日８：３０－１２：００，１４：３０－１８：００。", OFFICE),
        ("工作日 8:30-12:00 14:30-18:00", OFFICE),
        ("每个工作日：8:30至12:00，下午2:30至6:00", OFFICE),
        ("工作日上午8:30-12:00，下午2:30-6:00", OFFICE),
        ("工作日 8∶30—12∶00；工作日 14∶30—18∶00", OFFICE),
        ("上午8:30-12:00,下午2:30-5:30", spans("08:30 12:00", "14:30 17:30")),
        ("下午2:30-17:30", spans("14:30 17:30")),
        ("早上8点至晚上20点", spans("08:00 20:00")),
        ("早上8点到晚上8点", spans("08:00 20:00")),
        ("晚上7点-9点半", spans("19:00 21:30")),
        ("中午12:00-2:00", spans("12:00 14:00")),
        ("每天8:00-20:00", spans("08:00 20:00", days=DAILY)),
        ("8:00-24:00", spans("08:00 24:00")),
        ("00:00-06:00", spans("00:00 06:00")),
        ("周一至周五 9:00-17:00", spans("09:00 17:00", days=(1, 2, 3, 4, 5))),
        ("星期一—星期五 9:00-17:00", spans("09:00 17:00", days=(1, 2, 3, 4, 5))),
        ("周一至五 9:00-17:00", spans("09:00 17:00", days=(1, 2, 3, 4, 5))),
        ("周一、周三 9:00-11:00", spans("09:00 11:00", days=(1, 3))),
        ("每周一、三、五上午9:00-11:00", spans("09:00 11:00", days=(1, 3, 5))),
        ("周一至周三、周六 9:00-11:00", spans("09:00 11:00", days=(1, 2, 3, 6))),
        ("星期六上午9:00-12:00", spans("09:00 12:00", days=(6,))),
        ("周末9:00-12:00", spans("09:00 12:00", days=(6, 7))),
        ("工作日24小时", spans("00:00 24:00", workdays=True)),
        (
            "工作日 8:30-12:00；周六 9:00-11:00",
            spans("08:30 12:00", workdays=True) + spans("09:00 11:00", days=(6,)),
        ),
        ("周一9:00-11:00，周二14:00-16:00", spans("09:00 11:00", days=(1,)) + spans("14:00 16:00", days=(2,))),
    ],
)
def test_hours_are_understood_as_offices_write_them(text: str, expected: tuple[DutySpan, ...]) -> None:
    hours = parse_hours(text)
    assert (hours.spans, hours.text, hours.around_the_clock) == (expected, text, False)
    assert hours.structured


@pytest.mark.parametrize(
    "text", ["24小时", "全天24小时", "全天候", "每天２４小时", "24 小时开通", "二十四小时", "7×24小时"]
)
def test_around_the_clock_is_understood(text: str) -> None:
    assert parse_hours(text) == Hours(text, around_the_clock=True)
    assert parse_hours(text).structured


@pytest.mark.parametrize(
    "text",
    [
        "",
        "工作日的上班时间",
        "其他渠道24小时",
        "工作日",
        "8:30-12:00,2:30-5:30",
        "工作日8:30-12:00；2:30-5:30",
        "2:30-5:30",
        "周一三点至五点",
        "上午12时-下午5时",
        "晚上8:00-12:00",
        "工作日8:30-12:00；14:30-18:00",
        "8:30-12:00；周六9:00-11:00",
        "8:30-12:00,11:00-13:00",
        "周五至周一 9:00-11:00",
        "周五至周一、周三 9:00-11:00",
        "8:30:15-12:00",
        "22:00-次日6:00",
        "晚上8点至早上8点",
        "8:30-12:00（节假日除外）",
        "工作日18:00-8:30，急事可随时来电",
        "工作日8:30-12:00,",
        "8:30",
        "8:30-10:00-12:00",
        "8:75-12:00",
    ],
)
def test_hours_that_are_not_certain_stay_free_text(text: str) -> None:
    hours = parse_hours(text)
    assert hours == Hours(text)
    assert not hours.structured


@pytest.mark.parametrize(
    "text", ["18:00-08:30", "工作日 8:30-5:30", "上午8:30-5:30", "9:00-9:00", "8:30-12:00、18:00-14:30"]
)
def test_reversed_hours_are_refused_as_written(text: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_hours(text)
    assert (bad.value.code, bad.value.params) == ("hours-reversed", {"value": text})


def test_hours_without_a_day_do_not_become_every_day() -> None:
    assert format_hours(parse_hours("上午8:30-12:00,下午2:30-5:30")) == "08:30–12:00、14:30–17:30"


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("工作日8:30-12:00，下午2:30-6:00", "工作日 08:30–12:00、14:30–18:00"),
        ("早上8点至晚上12点前", "早上8点至晚上12点前"),
        ("8:00-24:00", "08:00–24:00"),
        ("每天8:00-24:00", "每天 08:00–24:00"),
        ("周一至周五 9:00-17:00；周六、周日9:00-11:00", "周一至周五 09:00–17:00；周六、周日 09:00–11:00"),
        ("周一、二、三、周五9:00-11:00", "周一至周三、周五 09:00–11:00"),
        ("全天候", "24小时"),
        ("工作日的上班时间", "工作日的上班时间"),
    ],
)
def test_hours_are_written_in_one_normal_form(written: str, normal: str) -> None:
    assert format_hours(parse_hours(written)) == normal


def test_hours_are_written_in_the_words_of_another_language() -> None:
    words = {"workdays": "Working days", "daily": "Daily", "days_to": "–", "days_joiner": ", ", "spans_joiner": ", "}
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    hours = parse_hours("工作日 8:30-12:00、14:30-18:00；周一至周三、周六 9:00-11:00")
    written = format_hours(hours, weekdays=names, rules_joiner="; ", **words)
    assert written == "Working days 08:30–12:00, 14:30–18:00; Mon–Wed, Sat 09:00–11:00"
    assert format_hours(parse_hours("24小时"), around_the_clock="24 hours") == "24 hours"


DAYS = st.just("w") | st.sets(st.integers(1, 7), min_size=1).map(sorted)
TIMES = (
    st.lists(st.integers(0, 24 * 60), min_size=2, max_size=6, unique=True).filter(lambda t: len(t) % 2 == 0).map(sorted)
)


@given(st.lists(st.tuples(DAYS, TIMES), min_size=1, max_size=3, unique_by=lambda rule: str(rule[0])))
def test_hours_survive_being_written(rules: list[tuple[str | list[int], list[int]]]) -> None:
    def clock(minutes: int) -> time:
        return time.max if minutes == 24 * 60 else time(*divmod(minutes, 60))

    duty = tuple(
        DutySpan(() if days == "w" else tuple(map(int, days)), days == "w", clock(start), clock(end))
        for days, times in rules
        for start, end in zip(times[::2], times[1::2], strict=True)
    )
    assert parse_hours(format_hours(Hours("", duty))).spans == duty


@given(st.text() | st.text("工作日每天周一二五六至、,;：:-—上下午晚上0123456789点时半24小时 "))
def test_no_text_is_refused_but_for_reversed_hours(text: str) -> None:
    hours, refused = Hours(text), None
    try:
        hours = parse_hours(text)
    except BadValue as bad:
        refused = bad
    assert refused is None or (refused.code, refused.params) == ("hours-reversed", {"value": text})
    assert hours.text == text
    assert all(span.start < span.end and (span.workdays or span.days) for span in hours.spans)
    assert not hours.spans or parse_hours(format_hours(hours)).spans == hours.spans
