"""What a text promises and does not hold: colons, labels, tables, attachments, pictures, sums."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.checks.completeness.gaps import empty_colons, empty_labels, promised_attachments, promised_tables
from noticeboard.checks.completeness.pictures import pictures, says_nothing
from noticeboard.checks.completeness.sums import accounts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("具体信访渠道如下：\n\n## 二、纪律", ["具体信访渠道如下："]),
        ("附：", ["附："]),
        ("要求如下:\n\n---\n", ["要求如下:"]),
        ("截止上午，渠道如下：", ["渠道如下："]),
        ("要求：\n\n- 甲", []),
        ("**谁：** 姓名", []),
        ("他说：\n\n> 好", []),
        ("来源：", []),
    ],
)
def test_a_colon_with_nothing_behind(text: str, words: list[str]) -> None:
    assert [gap.written for gap in empty_colons(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("来源：\n编辑：李", ["来源："]),
        ("来源：  编辑：李某", ["来源："]),
        ("（来源：）", ["来源："]),
        ("| 来源： |  |", ["来源："]),
        ("审核：", ["审核："]),
        ("一审：何静 二审：", ["二审："]),
        ("| 来源： | 县教育局 |", []),
        ("审核：\n张三", []),
        ("来源：县教育局", []),
        ("稿件来源：", []),
    ],
)
def test_a_label_with_nothing_behind(text: str, words: list[str]) -> None:
    assert [gap.written for gap in empty_labels(text)] == words


def test_a_table_that_is_promised_is_looked_for_in_the_text() -> None:
    assert [gap.written for gap in promised_tables("分工见附表。")] == ["见附表"]
    assert promised_tables("分工见下表。\n\n| 组 | 单位 |\n|---|---|\n| 一 | 甲 |") == ()
    assert promised_tables("填写了民主测评表和调查问卷。") == ()


def test_an_attachment_is_promised_by_name_or_by_a_line_of_its_own() -> None:
    assert [gap.written for gap in promised_attachments("名单见附件1。\n\n附件：安排")] == ["见附件1", "附件："]
    assert promised_attachments("附件盒放在门口") == ()


@pytest.mark.parametrize(
    "alternative", ["", "图片", "图片1", "IMG_20240312", "微信图片_20240312.jpg", "image.png", "图"]
)
def test_an_alternative_that_says_nothing(alternative: str) -> None:
    assert says_nothing(alternative)


@pytest.mark.parametrize("alternative", ["会场", "图为选手", "两名组员在田埂上", "image of a map"])
def test_an_alternative_that_says_something(alternative: str) -> None:
    assert not says_nothing(alternative)


def test_a_picture_is_read_with_what_leads_up_to_it() -> None:
    (picture,) = pictures("各组电话如下：\n\n![示意](a(1).png) `![](b.png)`")
    assert (picture.alternative, picture.file, picture.lead) == ("示意", "a(1).png", "各组电话如下：")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("反馈问题25个，已整改19个，整改率76%。", (25, 19, None, None, Decimal(76))),
        ("巡察反馈20个问题，已完成整改16个、正在整改4个，整改完成率80%。", (20, 16, 4, None, Decimal(80))),
        ("发现问题697个，已完成688个，正在推进4个，未完成5个，整改完成率98.71%。", (697, 688, 4, 5, Decimal("98.71"))),
        ("指出的3个方面12个问题已整改到位11个。", (12, 11, None, None, None)),
    ],
)
def test_a_sentence_that_counts_is_read(text: str, numbers: tuple[object, ...]) -> None:
    (account,) = accounts(text)
    assert (account.total, account.done, account.in_progress, account.not_done, account.rate) == numbers
    assert not account.others


@pytest.mark.parametrize(
    "text",
    [
        "目前仍有2个问题正在整改。",
        "发现问题186个，移交问题线索21件。",
        "甲反馈问题20个，已整改16个；乙反馈问题30个，已整改21个。",
    ],
)
def test_a_sentence_that_cannot_be_told_apart_is_left(text: str) -> None:
    assert accounts(text) == ()


NEAR = st.text(
    st.sampled_from("来源审核编辑附件见下表如：: \n|-#*![]()a.png。，0123456789个问题已整改完成率%正在未"), max_size=80
)


@given(st.one_of(NEAR, st.text(max_size=80)))
def test_whatever_is_found_stands_where_it_is_said_to(text: str) -> None:
    gaps = (*empty_colons(text), *empty_labels(text), *promised_tables(text), *promised_attachments(text))
    for found in (*gaps, *pictures(text), *accounts(text)):
        assert 0 <= found.start < found.end <= len(text)
