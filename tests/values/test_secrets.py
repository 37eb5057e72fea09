"""Long numbers are masked however they are spaced, and nothing else is."""

import pytest

from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("证号110101199001011237。", "证号110*************37。"),
        ("11010119900101123X", "110*************3X"),
        ("6222 0202 0011 2230", "622**************30"),
        ("１１０１０１１９９００１０１１２３７", "１１０*************３７"),
    ],
)
def test_a_long_number_keeps_its_ends_alone(text: str, shown: str) -> None:
    assert masked(text) == shown
    assert len(masked(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0300-8880015",
        "13000000021",
        "2024年3月11日至5月17日18:00",
        "京公网安备11010102000001号",
        "0300-8880015、0300-8880016",
    ],
)
def test_what_is_published_stays_as_it_is(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("甲\u202e乙", "甲[U+202E]乙"),
        ("\x1b[31m", "[U+001B][31m"),
        ("a\u200bb", "a[U+200B]b"),
        ("张　彪\t1\n2", "张　彪\t1\n2"),
    ],
)
def test_what_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown
