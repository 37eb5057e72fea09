"""How a title is broken into lines (GB/T 15834-2011, 5.1; W3C, Requirements for Chinese Text Layout)."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.exports.sharing.lines import CLOSING, OPENING, break_costs, broken

TITLES = (
    "利剑高悬彰显交叉巡察“平利特色”",
    "关于县教育局党组落实六届县委第十轮巡察反馈意见集中整改进展情况的通报（2024年9月至2025年3月，含“回头看”）",
    "六届县委第十四轮对村（社区）巡察公告（含31个村、12个社区）",
    "县委书记主持召开会议，听取《关于2026年度巡察工作的报告》，部署“回头看”、专项督查……",
)


def lines_of(title: str, limit: float, most: int = 9) -> tuple[str, ...]:
    lines = broken(title, [1.0] * len(title), limit, most)
    assert lines is not None
    return lines.texts


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("limit", range(9, 30, 3))
def test_no_line_begins_or_ends_with_a_mark_that_may_not_stand_there(title: str, limit: int) -> None:
    lines = lines_of(title, limit)
    assert "".join(lines) == title
    assert [line for line in lines[1:] if line[0] in CLOSING] == []
    assert [line for line in lines[:-1] if line[-1] in OPENING] == []


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("limit", range(9, 30, 3))
def test_the_lines_are_of_nearly_one_length(title: str, limit: int) -> None:
    lines = lines_of(title, limit)
    lengths = [len(line) for line in lines]
    assert max(lengths) <= limit
    assert len(lines) == 1 or min(lengths) > len(title) / len(lines) / 2


@pytest.mark.parametrize(
    ("title", "limit", "expected"),
    [
        ("利剑高悬彰显交叉巡察“平利特色”", 11, ("利剑高悬彰显交叉", "巡察“平利特色”")),
        ("六届县委第十轮巡察向县教育局党组反馈情况", 12, ("六届县委第十轮巡察", "向县教育局党组反馈情况")),
        ("记者手记：跟着巡察组在白苇镇走了一天", 11, ("记者手记：跟着巡察组", "在白苇镇走了一天")),
        ("中共青禾县教育局党组关于六届县委第十轮整改情况", 14, ("中共青禾县教育局党组", "关于六届县委第十轮整改情况")),
        ("听取意见，改进作风", 6, ("听取意见，", "改进作风")),
        ("县委第一巡察组进驻 召开动员部署会", 10, ("县委第一巡察组进驻", "召开动员部署会")),
    ],
)
def test_lines_end_where_a_reader_pauses(title: str, limit: int, expected: tuple[str, ...]) -> None:
    assert lines_of(title, limit) == expected


@pytest.mark.parametrize("kept", ["2024年", "第十四轮", "31个", "MkDocs", "12388", "……", "——"])
def test_a_number_and_what_it_counts_and_a_word_of_another_script_stay_together(kept: str) -> None:
    title = f"巡察工作{kept}巡察工作"
    costs = break_costs(title)
    start = title.index(kept)
    assert [costs[n] for n in range(start + 1, start + len(kept))] == [math.inf] * (len(kept) - 1)


def test_what_fits_stays_on_one_line_and_what_cannot_fit_is_refused() -> None:
    assert lines_of("巡察公告", 4.0, 1) == ("巡察公告",)
    assert broken("巡察公告", [1.0] * 4, 1.5, 2) is None
    assert broken("A" * 40, [0.6] * 40, 12.0, 4) is None


@given(st.text(st.sampled_from("巡察公告的，。（）《》“”…—2024年第A b"), max_size=60), st.integers(3, 20))
def test_no_text_is_lost_whatever_it_is(text: str, limit: int) -> None:
    lines = broken(text, [1.0] * len(text), float(limit), 9)
    if lines is not None:
        assert "".join("".join(lines.texts).split()) == "".join(text.split())
        assert all(len(line) <= limit for line in lines.texts)


def test_a_line_more_is_taken_where_fewer_would_break_a_word() -> None:
    title = "中共青禾县教育局党组关于六届县委第十轮巡察整改进展情况的通报"
    assert [line[-3:] for line in lines_of(title, 15.5, 2)] == ["六届县", "的通报"]
    assert len(lines_of(title, 15.5, 3)) == 3
    assert not [line for line in lines_of(title, 15.5, 3) if line.startswith(("委", "察"))]
