"""Names of people who reported, and of children: found beside the word that makes them a secret, and nowhere else."""

import pytest

from noticeboard.checks.personal.people import named_minors, named_reporters


def found(detect, text: str) -> list[str]:
    return [span.of(text) for span in detect(text)]


@pytest.mark.parametrize(
    "text",
    [
        "举报人{}反映",
        "举报人：{}，",
        "信访人为{}。",
        "检举控告人的姓名是{}",
        "来访人（{}）",
        "上访人叫{}，",
        "举报者{}说",
    ],
)
@pytest.mark.parametrize("name", ["王小明", "李新良", "陈桂芳"])
def test_a_reporter_is_found_by_name(text: str, name: str) -> None:
    assert found(named_reporters, text.format(name)) == [name]


def test_a_name_that_no_dictionary_knows_is_found_where_it_is_called_one() -> None:
    assert found(named_reporters, "举报人：罗志成，男") == ["罗志成"]
    assert found(named_reporters, "举报人：欧阳志成，男") == ["欧阳志成"]


@pytest.mark.parametrize(
    "text",
    [
        "举报人应当如实反映",
        "举报人向县委巡察组反映",
        "举报人和被举报人",
        "被举报人王小明",
        "举报人张某某",
        "举报人信息",
        "举报人：单位，",
        "举报人：党员，",
        "举报人：单位职工，",
        "举报人于3月",
        "举报人安全",
        "举报人是谁",
        "举报人",
        "主持人王小明",
    ],
)
def test_who_is_no_reporter_or_has_no_name_is_left_alone(text: str) -> None:
    assert found(named_reporters, text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("李小芳（8岁）", "李小芳"),
        ("王小明，男，今年十二岁", "王小明"),
        ("陈桂芳(女，17周岁)", "陈桂芳"),
        ("9岁的男孩李新良", "李新良"),
        ("三年级学生王小明", "王小明"),
        ("县幼儿园小朋友李小芳", "李小芳"),
    ],
)
def test_a_child_is_found_by_name(text: str, name: str) -> None:
    assert found(named_minors, text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "李小芳（68岁）",
        "王小明，男，十八岁",
        "小明（8岁）",
        "王某某（9岁）",
        "年龄（6岁）",
        "8岁的孙子",
        "小学校长王军",
        "学生家长周平",
        "三年级学生王某",
        "满6岁儿童",
    ],
)
def test_who_is_grown_up_or_has_no_name_is_left_alone(text: str) -> None:
    assert found(named_minors, text) == []
