"""Versions of one text are alike, reports from one template are not, and nothing is compared with everything."""

import random
from itertools import pairwise

import pytest

from noticeboard.checks import likeness
from noticeboard.checks.likeness import alike

TEXT = (
    "座谈会上，与会人员围绕经费使用、职称评聘、安全管理等方面提出意见建议。巡察组逐条记录，表示将认真梳理，分类研究。"
    "单位负责人表示，将全力支持配合巡察工作，客观真实反映情况，及时准确提供材料，对指出的问题立行立改，不等不拖。"
    "会后，巡察组成员走进食堂和仓库，查看台账，翻阅合同，核对凭证，了解资金管理和采购情况。"
)


@pytest.mark.parametrize(
    "other",
    [
        TEXT,
        f"\n{TEXT}\n\n",
        TEXT.replace("逐条", "逐一"),
        f"{TEXT}（县融媒体中心供稿）",
        TEXT.replace("，不等不拖", ""),
    ],
)
def test_versions_of_a_text_are_alike(other: str) -> None:
    assert list(alike([TEXT, other])) == [(0, 1)]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (f"3月11日，{TEXT}", f"3月12日，{TEXT}"),
        (f"第一巡察组，{TEXT}", f"第二巡察组，{TEXT}"),
        (TEXT, TEXT[: len(TEXT) // 2]),
        (TEXT[:60], TEXT[:60]),
        ("", ""),
    ],
)
def test_texts_on_two_events_halves_and_short_texts_are_not(text: str, other: str) -> None:
    assert list(alike([text, other])) == []


def test_of_many_copies_each_is_named_once_beside_the_first() -> None:
    assert list(alike(["别的", *[TEXT] * 100])) == [(1, n) for n in range(2, 101)]


def test_a_turn_of_phrase_in_every_text_makes_no_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten times the texts are compared at most ten times as often."""
    compared: list[int] = []

    def count(text: str, other: str) -> bool:
        compared.append(1)
        return False

    monkeypatch.setattr(likeness, "_versions", count)
    counts = []
    for texts in (40, 400):
        compared.clear()
        draw = random.Random(1)
        phrases = [f"惯用语{n}之一二三四" for n in range(30)]
        list(alike(["，".join(draw.sample(phrases, 20)) + f"，独有的第{n}句话。" for n in range(texts)]))
        counts.append(len(compared))
    assert all(later <= 10 * max(1, earlier) for earlier, later in pairwise(counts))
