"""What reading takes, its form takes: no editor underlines a value that is right."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from noticeboard.records import forms
from noticeboard.records.forms import Form
from noticeboard.records.round import Round
from noticeboard.records.written import Day, Days, Flag, Moment, Number, Slug, TimeOfDay, Url

TYPES = (
    (Day, forms.DAY),
    (Moment, forms.MOMENT),
    (TimeOfDay, forms.TIME),
    (Days, forms.DAYS),
    (Number, forms.NUMBER),
    (Slug, forms.SLUG),
    (Url, forms.URL),
)
READERS = [(TypeAdapter(kind), form) for kind, form in TYPES]

figures = st.integers(0, 2100).map(str) | st.text("零〇一二两三四五六七八九十百廿卅", min_size=1, max_size=4)
wide = st.text("０１２３４５６７８９", min_size=1, max_size=4)
signs = st.sampled_from(
    [*"年月日号-/.:：点时分半天个约 　第轮批左右起至TＴ－／", "左右", "上午", "下午", "大约", "https://", "个月"]
)
written = st.lists(figures | wide | signs, max_size=9).map("".join)
dates = st.dates().map(lambda day: f"{day.year:04}-{day.month}-{day.day}") | st.dates().map(
    lambda day: f"{day.year:04} 年{day.month:02}月 {day.day}日"
)
times = st.times().map(lambda time: f"{time.hour}:{time.minute:02}") | st.integers(1, 11).map(
    lambda hour: f"下午{hour}点半"
)
texts = written | dates | times | st.tuples(dates, st.sampled_from(["", " ", "T"]), times).map("".join)


@given(texts)
def test_a_form_takes_whatever_reading_takes(text: str) -> None:
    for reader, form in READERS:
        try:
            reader.validate_python(text)
        except ValidationError:
            continue
        assert re.search(form["pattern"], text), (text, form["pattern"])


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (forms.DAY, "2025年1021日"),
        (forms.DAY, "2024年03月1 1号起"),
        (forms.DAY, "3月11日"),
        (forms.DAYS, "一段时间"),
        (forms.TIME, "下班前"),
        (forms.TERM, "县委六"),
        (forms.NUMBER, "第几轮"),
        (forms.URL, "javascript:alert(1)"),
        (forms.SLUG, "Jiaoyu_Ju"),
        (forms.SITE_PATH, "../../index.html"),
        (forms.SITE_PATH, "a/.."),
        (forms.TEXT, " "),
    ],
)
def test_a_form_stops_what_could_never_be_read(form: Form, text: str) -> None:
    assert not re.search(form["pattern"], text)


@pytest.mark.parametrize("text", ["yes", "是", "OFF", "无", "True"])
def test_a_word_for_yes_or_no_is_a_flag(text: str) -> None:
    assert isinstance(TypeAdapter(Flag).validate_python(text), bool)
    assert re.search(forms.FLAG["anyOf"][-1]["pattern"], text)


def test_a_form_says_how_it_is_written_in_the_words_of_the_check() -> None:
    assert "2024-03-11" in forms.DAY["patternErrorMessage"]
    assert Round.model_fields["term"].metadata[-1].json_schema is forms.TERM
