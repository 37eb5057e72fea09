"""Places in a text at which something was to follow: a colon, a label, a table, an attachment."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Gap(NamedTuple):
    """Where something is missing: `written` are the words that promise it."""

    start: int
    end: int
    written: str


# Labels of header and trailer lines (domain: news, header and trailer lines to parse; rectification).
_LABEL = (
    r"(?:信息)?来源|稿源|责任编辑|责编|编辑|审核|审签|签发|作者|记者|通讯员|摄影|校对|初审|复审|终审|[一二三]审(?:[一二三]校)?|[一二三]校|"
    r"发布(?:日期|时间|机构|单位)|成文日期|(?:信息)?索引号|文件名称|公开方式|联系人|(?:联系|值班|举报|监督)电话|电话|(?:电子)?邮箱|"
    r"(?:通信|联系)?地址|邮编|邮政编码|网址|短信(?:号码)?"
)
_ANY_LABEL = re.compile(rf"(?:{_LABEL})(?:[:：]|\*\*[:：])")
# A colon is what both gaps are looked for by: labels are many, and no pattern that begins with them is quick.
_COLON_AND_NOTHING = re.compile(rf"[:：](?:\*\*)?[ \t　]*(?=$|\||[)）]|(?:(?:{_LABEL})[:：])|[。；;])", re.MULTILINE)
_LABEL_BEFORE = re.compile(rf"(?<![一-鿿])(?:{_LABEL})(?:\*\*)?$")
_LONGEST_LABEL = 10
_COLON_AT_END = re.compile(r"[:：](?:\*\*|__)?[ \t　]*(?=\n|\Z)")
# 现公告如下：## 一、巡察对象 — a whole text may be announced, and its headings with it.
_ANNOUNCES = re.compile(r"(?:公告|通告|通报|公示|公布|通知|说明)如下[:：](?:\*\*|__)?$")
_LONGEST_ANNOUNCEMENT = 12
_HEADING_BEHIND = re.compile(r"\s*#{1,6}\s")
_NOTHING_BEHIND = re.compile(r"\s*(?:\Z|#{1,6}\s|(?:-\s?){3,}\n|(?:\*\s?){3,}\n)")
_ANY_TABLE = re.compile(r"[附下后]表|表[0-9一二三四五六七八九十]")
_TABLE_PROMISED = re.compile(
    r"(?:详?见|如|参见)(?:本页)?(?:附表|下表|后表|表[0-9一二三四五六七八九十])|下表(?:所示|列出|为)|附表[0-9]?[:：]"
)
_TABLE = re.compile(
    r"^\s{0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$|<table[\s>]",
    re.MULTILINE | re.IGNORECASE,
)
_FULL_CELL = re.compile(r"\|[ \t]*[^|\s]")
_HEADS_A_COLUMN = re.compile(r"[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}")
_BEFORE_A_LABEL = " \t　-*•>1234567890.、"
_NUMBERED = r"(?:[0-9一二三四五六七八九十]+)?"
_ATTACHMENT_PROMISED = re.compile(
    rf"(?:详?见|参见)(?:本文)?附件{_NUMBERED}|^[ \t　]*附件{_NUMBERED}[ \t]*[:：]", re.MULTILINE
)


def empty_colons(text: str) -> tuple[Gap, ...]:
    """Every colon that ends a paragraph behind which nothing follows: the text ends, or a heading comes unannounced.

    The colon of an empty label is none of them: see `empty_labels`.
    """
    found = [
        match
        for match in _COLON_AT_END.finditer(text)
        if _NOTHING_BEHIND.match(text, match.end()) and not _announces(text, match)
    ]
    labels = {gap.end for gap in empty_labels(text)} if found else set()
    return tuple(
        _clause(text, match.end()) for match in found if match.end() not in labels and _ends_words(text, match)
    )


def _announces(text: str, colon: re.Match[str]) -> bool:
    """Whether what follows is the headings that the words before the colon promise."""
    before = text[max(0, colon.start() - _LONGEST_ANNOUNCEMENT) : colon.end()].rstrip()
    return bool(_ANNOUNCES.search(before) and _HEADING_BEHIND.match(text, colon.end()))


def _ends_words(text: str, colon: re.Match[str]) -> bool:
    """Whether a colon stands behind words, not alone and not in an empty cell."""
    return colon.start() > 0 and text[colon.start() - 1] not in " \t　\n|"


def empty_labels(text: str) -> tuple[Gap, ...]:
    """Every label of a header or trailer line with nothing behind its colon: 来源：, 审核：."""
    return tuple(_empty_labels(text))


def _empty_labels(text: str) -> Iterator[Gap]:
    for colon in _COLON_AND_NOTHING.finditer(text):
        label = _LABEL_BEFORE.search(text, max(0, colon.start() - _LONGEST_LABEL), colon.start())
        if label is None:
            continue
        start, end = label.start(), colon.end()
        behind = text[end:]
        if behind.startswith("|") and (_FULL_CELL.match(behind) or _HEADS_A_COLUMN.match(behind)):
            continue  # | 来源： | 县教育局 |
        # A label alone on its line may head what stands on the next ones.
        begins_line = not text[text.rfind("\n", 0, start) + 1 : start].strip(_BEFORE_A_LABEL)
        if begins_line and behind.startswith("\n") and _filled_below(behind):
            continue
        yield Gap(start, end, text[start:end].strip())


def _filled_below(behind: str) -> bool:
    """Whether the next line that is not blank says something, and is not the next label or a heading."""
    line = next((line.strip(" \t　-*•>") for line in behind.split("\n") if line.strip()), "")
    return bool(line) and not line.startswith("#") and not _ANY_LABEL.match(line)


def _clause(text: str, end: int) -> Gap:
    """The words up to a colon, from the last comma or the beginning of the line on."""
    end = len(text[:end].rstrip(" \t　*_"))
    start = max(text.rfind(sign, 0, end) for sign in "，,。！？；;\n") + 1
    return Gap(start, end, text[start:end].strip(" *#"))


def promised_tables(text: str) -> tuple[Gap, ...]:
    """Where a text without any table speaks of one."""
    if not _ANY_TABLE.search(text):
        return ()
    found = tuple(_gap(match) for match in _TABLE_PROMISED.finditer(text))
    return () if found and _TABLE.search(text) else found


def promised_attachments(text: str) -> tuple[Gap, ...]:
    """Where a text speaks of an attachment."""
    return tuple(_gap(match) for match in _ATTACHMENT_PROMISED.finditer(text)) if "附件" in text else ()


def _gap(match: re.Match[str]) -> Gap:
    return Gap(match.start(), match.end(), match[0].strip())
