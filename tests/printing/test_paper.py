"""What the press adds to a text for paper."""

import pytest

from noticeboard.printing.paper import keep_whole, spell_out
from noticeboard.printing.prose import Prose


def rendered(body: str) -> str:
    return Prose({}).html(body, "news/a.md", "news/a")


def test_the_signature_becomes_one_paragraph_of_its_own() -> None:
    html = rendered("现予公告。\n\n中共示例县委巡察办\n\n2024年3月8日\n")
    assert html == '<p>现予公告。</p>\n<p class="signature">中共示例县委巡察办<br />2024年3月8日</p>\n'


@pytest.mark.parametrize(("width", "whole"), [(40, False), (54, True), (82, True), (110, False)])
def test_paragraphs_of_about_three_lines_are_marked_as_whole(width: int, whole: bool) -> None:
    for text in ("巡" * width, "ab" * width, "巡ab" * (width // 2)):
        assert ('class="whole"' in rendered(text)) == whole
    assert ('class="whole"' in rendered(f"- {'巡' * width}")) == whole


def test_tags_and_addresses_count_for_nothing_in_the_width_of_a_paragraph() -> None:
    assert keep_whole(f'<p>巡<a href="https://www.example.gov.cn/{"a" * 90}">察</a></p>').startswith("<p>")


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("[网站](https://www.example.gov.cn/a?b=1&c=2)", "https://www.example.gov.cn/a?b=1&amp;c=2"),
        ("[网站](https://www.example.gov.cn/%E6%96%87)", "https://www.example.gov.cn/文"),
        ("[**网站**](http://www.example.gov.cn/)", "http://www.example.gov.cn/"),
        ("[写信](mailto:a@example.com?subject=x)", "a@example.com"),
    ],
)
def test_a_link_out_of_the_site_carries_its_address(link: str, address: str) -> None:
    assert f' data-address="{address}"' in spell_out(rendered(link))


@pytest.mark.parametrize(
    "link",
    [
        "<https://www.example.gov.cn/>",
        "[www.example.gov.cn](https://www.example.gov.cn/)",
        "<a@example.com>",
        "[公告](b.md)",
        "[上文](#a)",
        "![图](https://www.example.gov.cn/a.png)",
    ],
)
def test_an_address_that_stands_there_already_or_leads_about_the_site_is_not_repeated(link: str) -> None:
    assert "data-address" not in spell_out(rendered(link))
