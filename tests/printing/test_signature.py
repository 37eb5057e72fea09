"""The last lines of a text: issuer and day."""

from datetime import date

import pytest

from noticeboard.signature import signed, split_signature

ISSUER = "中共示例县委巡察工作领导小组办公室"


@pytest.mark.parametrize(
    ("end", "lines"),
    [
        (f"{ISSUER}\n2024年3月8日", (ISSUER, "2024年3月8日")),
        (f"\n{ISSUER}\n\n2024年3月8日\n\n", (ISSUER, "2024年3月8日")),
        (f"\n　　　　{ISSUER}　\n　　　　二〇二四年三月八日", (ISSUER, "二〇二四年三月八日")),
        (
            "\n县委组织部\n县委巡察办（代章）\n2024 年 3 月 8 日",
            ("县委组织部", "县委巡察办（代章）", "2024 年 3 月 8 日"),
        ),
    ],
)
def test_a_signature_is_found_however_it_is_set_off(end: str, lines: tuple[str, ...]) -> None:
    assert split_signature(f"现予公告。\n{end}") == ("现予公告。", lines)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "现予公告。",
        "现予公告。\n\n2024年3月8日",
        f"现予公告。\n\n{ISSUER}",
        f"{ISSUER}\n2024年3月8日",
        "现予公告。\n\n## 附件\n2024年3月8日",
        "现予公告。\n\n- 县委巡察办\n- 2024年3月8日",
        "现予公告。\n\n县委巡察办\n2024年13月8日",
        "截止时间为\n2024年3月8日。",
    ],
)
def test_what_is_no_signature_stays_in_the_text(text: str) -> None:
    assert split_signature(text) == (text, ())


def test_a_text_is_signed_once() -> None:
    text = signed("现予公告。\n", ISSUER, date(2024, 3, 8))
    assert text == f"现予公告。\n\n{ISSUER}\n2024年3月8日"
    assert signed(text, "县委巡察办", date(2024, 3, 9)) == text


def test_nothing_is_signed_by_nobody_or_on_no_day_and_no_empty_text_is() -> None:
    assert signed("现予公告。", None, date(2024, 3, 8)) == "现予公告。"
    assert signed("现予公告。", ISSUER, None) == "现予公告。"
    assert signed("", ISSUER, date(2024, 3, 8)) == ""
