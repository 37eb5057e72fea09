"""Traditional characters: which there are, what each is in simplified writing, and which texts are written in them."""

import re
from functools import cache

import opencc

_HAN = re.compile("[\u3400-\u9fff]")
# Restored for names and words of their own by 通用规范汉字表 (2013), as in 毕昇: GB 2312 lacks them.
_RESTORED = frozenset("昇陞甯邨濬祕脩龢氾仝迺鉅剋夥徵乾藉喆淼堃犇噘蹚瞋皙袷祇湻翀緖菉粦")
# GB 2312 holds these, too, as surnames; in a text they are slips for 后 and 于.
_IN_GB2312_ALL_THE_SAME = frozenset("後於")
_SHARE, _FEWEST = 0.12, 4
"""From which share of its characters on a text is a traditional one, and how many it has then at least."""


@cache
def simplified() -> dict[str, str]:
    """Every traditional character → the simplified one that OpenCC gives for it."""
    characters = [char for char in map(chr, range(0x3400, 0xA000)) if char not in _RESTORED and not _is_in_gb2312(char)]
    # Each on a line of its own, for side by side they would be taken for words.
    plain = str(opencc.OpenCC("t2s").convert("\n".join(characters))).split("\n")
    pairs = zip(characters, plain, strict=True)
    return {char: one for char, one in pairs if one != char and len(one) == 1}


@cache
def traditional() -> re.Pattern[str]:
    """Any traditional character."""
    return re.compile(f"[{''.join(simplified())}]")


def is_traditional(text: str) -> bool:
    """Whether a text is written in traditional characters."""
    found = len(traditional().findall(text))
    return found >= _FEWEST and found >= _SHARE * len(_HAN.findall(text))


def simplify(text: str) -> str:
    """The text in simplified characters, one for one: for matching, never for storing."""
    return traditional().sub(lambda match: simplified()[match[0]], text)


def _is_in_gb2312(char: str) -> bool:
    """Whether the character set of simplified Chinese holds it."""
    if char in _IN_GB2312_ALL_THE_SAME:
        return False
    try:
        return bool(char.encode("gb2312"))
    except UnicodeEncodeError:
        return False
