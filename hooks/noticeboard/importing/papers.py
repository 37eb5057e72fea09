"""What a printed paper says of itself about its texts: its name, and the page."""

import re

_PAGE = (
    r"(?:第\s*[A-Z]?\s*[0-9一二三四五六七八九十]{1,3}\s*版(?!面)|(?:(?<!\w)|(?<=日))(?:[A-Z]?[0-9]{2}|[A-Z][0-9])\s*版(?!面)"
    r"|版[次面号][：:]\s*[A-Z]?[0-9]{1,3}版?)"
    r"(?:\s*[：:·・|｜/]?\s*(?!来源|作者|记者|责编|编辑)[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff：:]))?"
)
_WITHIN = re.compile(_PAGE)
_ALONE = re.compile(rf"[\[（(【]?\s*(?:本版)?{_PAGE}\s*[\]）)】]?")
_PAPER = re.compile(
    r"《?(?P<name>[\u3400-\u9fff]{2,8}(?:日报|晚报|时报|晨报|早报|周报|商报|导报|都市报|法[治制]报|廉政报|监察报|新报))》?"
    r"(?:社|数字报|电子报|电子版|数字版)?"
)


def is_page_number(text: str) -> bool:
    """Whether it only names the page of a paper: 第02版：要闻, A03版 综合."""
    return bool(_ALONE.fullmatch(text))


def without_page_number(text: str) -> str:
    """The line with a blank for the page of a paper in it: 青禾日报 2025年6月24日 第2版."""
    return _WITHIN.sub(" ", text)


def paper_named(text: str) -> str:
    """The name of the paper that a line names and nothing else; empty where it does not."""
    match = _PAPER.fullmatch(text.strip())
    return match["name"] if match else ""
