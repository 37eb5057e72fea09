"""Traditional characters among simplified ones. Whole traditional texts, names and old titles are left alone."""

import re
from collections.abc import Iterator
from functools import cache

import opencc

from noticeboard.checks.wording.slip import HAN, Slip

_HAN = re.compile(f"[{HAN}]")
# Restored for names and words of their own by 通用规范汉字表 (2013), as in 毕昇: GB 2312 lacks them.
_RESTORED = frozenset("昇陞甯邨濬祕脩龢氾仝迺鉅剋夥徵乾藉喆淼堃犇噘蹚瞋皙袷祇湻翀緖菉粦")
# GB 2312 holds these, too, as surnames; in a text they are slips for 后 and 于.
_IN_GB2312_ALL_THE_SAME = frozenset("後於")
_BEHIND_WHICH_NAMES_STAND = re.compile(
    r"(?:记者|通讯员|作者|编辑|责编|摄影|撰稿|审核|先生|女士|同志|教授|老师)[：:）)\s]*$"
)
_SHARE, _FEWEST = 0.12, 4
"""From which share of its characters on a text is a traditional one, and how many it has then at least."""


@cache
def _simplified() -> dict[str, str]:
    """Every traditional character → the simplified one that OpenCC gives for it."""
    characters = [char for char in map(chr, range(0x3400, 0xA000)) if char not in _RESTORED and not _is_in_gb2312(char)]
    # Each on a line of its own, for side by side they would be taken for words.
    simplified = str(opencc.OpenCC("t2s").convert("\n".join(characters))).split("\n")
    pairs = zip(characters, simplified, strict=True)
    return {char: plain for char, plain in pairs if plain != char and len(plain) == 1}


@cache
def _traditional() -> re.Pattern[str]:
    return re.compile(f"[{''.join(_simplified())}]")


def is_traditional(text: str) -> bool:
    """Whether a text is written in traditional characters."""
    found = len(_traditional().findall(text))
    return found >= _FEWEST and found >= _SHARE * len(_HAN.findall(text))


def traditional_characters(text: str) -> Iterator[Slip]:
    """Traditional characters in lines and titles of books that are otherwise simplified."""
    if not _traditional().search(text):
        return
    start = 0
    for line in text.split("\n"):
        if not is_traditional(line):
            yield from _in_line(line, start)
        start += len(line) + 1


def _in_line(line: str, start: int) -> Iterator[Slip]:
    for match in _traditional().finditer(line):
        at = match.start()
        if not _is_in_a_traditional_title(line, at) and not _is_in_a_name(line, at):
            yield Slip(start + at, start + at + 1, _simplified()[match[0]])


def _is_in_a_traditional_title(line: str, at: int) -> bool:
    """Whether it stands in 《資治通鑑》, most of which is traditional."""
    opening, closing = line.rfind("《", 0, at), line.find("》", at)
    if opening < 0 or closing < 0 or "》" in line[opening:at]:
        return False
    title = line[opening + 1 : closing]
    return 2 * len(_traditional().findall(title)) >= len(title)


def _is_in_a_name(line: str, at: int) -> bool:
    return any(
        _BEHIND_WHICH_NAMES_STAND.search(line[max(0, at - 8) : start]) for start in range(max(0, at - 2), at + 1)
    )


def _is_in_gb2312(char: str) -> bool:
    """Whether the character set of simplified Chinese holds it."""
    if char in _IN_GB2312_ALL_THE_SAME:
        return False
    try:
        return bool(char.encode("gb2312"))
    except UnicodeEncodeError:
        return False
