"""The name of a file from a Chinese title. It is made once, and is the page's address for good: never made again."""

import re
from collections.abc import Callable
from itertools import count, islice

from noticeboard.segmentation import words_of

_READ = {"长寿": "changshou", "单县": "shanxian", "洪洞": "hongtong", "浚县": "xunxian", "曾都": "zengdu"}
"""What the library reads wrongly: places whose characters have another sound in their names."""

_WORDS, _LONGEST = 3, 32
_HAN = re.compile("[\u3400-\u9fff]{2,}")
_PLAIN = re.compile(r"[a-z0-9]+")


def slug_of(title: str) -> str:
    """The first words of the title in Pinyin, as in lijian-gaoxuan; empty where it has none."""
    # Slow to load.
    from pypinyin import lazy_pinyin

    parts: list[str] = []
    words = (word for word in words_of(title) if _HAN.fullmatch(word) or _PLAIN.fullmatch(word.lower()))
    for word in islice(words, _WORDS):
        read = _READ.get(word) or "".join(lazy_pinyin(word))
        part = "".join(_PLAIN.findall(read.lower()))
        if parts and len("-".join([*parts, part])) > _LONGEST:
            break
        parts.append(part)
    return "-".join(part for part in parts if part)[:_LONGEST].strip("-")


def free(stem: str, ending: str, taken: Callable[[str], bool]) -> str:
    """The path that nobody has: the stem, else the stem with a number."""
    names = (f"{stem}{f'-{n}' if n > 1 else ''}{ending}" for n in count(1))
    return next(name for name in names if not taken(name))
