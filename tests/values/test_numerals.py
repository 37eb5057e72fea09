"""Numbers of rounds, terms and batches are read as they are written, or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.numerals import chinese_number, parse_number
from noticeboard.values.problem import BadValue


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("10", 10),
        ("１０", 10),
        (" 10 ", 10),
        ("十", 10),
        ("十八", 18),
        ("一十八", 18),
        ("二十一", 21),
        ("廿", 20),
        ("廿一", 21),
        ("卅二", 32),
        ("二〇", 20),
        ("一○五", 105),
        ("一百零五", 105),
        ("两百", 200),
        ("一千〇一", 1001),
        ("第十轮", 10),
        ("第 10 轮", 10),
        ("第一批", 1),
        ("第二", 2),
        ("十四届", 14),
        ("第三次", 3),
        ("首轮", 1),
        ("首批", 1),
    ],
)
def test_a_number_is_read_in_every_usual_spelling(text: str, number: int) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "第轮",
        "首",
        "十十",
        "二百十廿",
        "一百五",
        "第一二轮",
        "三五",
        "七八十",
        "10²",
        "第十轮轮",
        "1.5",
        "-3",
        "٣",
        "九" * 50,
    ],
)
def test_what_is_no_single_number_is_refused_as_written(text: str) -> None:
    with pytest.raises(BadValue) as bad:
        parse_number(text)
    assert (bad.value.code, bad.value.params) == ("number-unreadable", {"value": text})


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "零"),
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (21, "二十一"),
        (105, "一百零五"),
        (110, "一百一十"),
    ],
)
def test_a_number_is_written_as_titles_write_it(number: int, text: str) -> None:
    assert chinese_number(number) == text


def test_no_title_has_a_negative_number() -> None:
    with pytest.raises(BadValue):
        chinese_number(-1)


@given(st.integers(1, 9999))
def test_a_number_survives_being_written(number: int) -> None:
    assert parse_number(chinese_number(number)) == number
    assert parse_number(f"第{chinese_number(number)}轮") == number


@given(st.text() | st.text("第首零〇一两十廿百千万壹拾轮次0129 "))
def test_no_text_breaks_the_reader(text: str) -> None:
    number, refused = 0, None
    try:
        number = parse_number(text)
    except BadValue as bad:
        refused = bad
    assert number >= 0
    assert refused is None or refused.params == {"value": text}
