"""How Chinese names are read: pinyin without tones, by which readers type them and lists are sorted."""

import re
from functools import cache

from noticeboard.values.folding import fold

# Names that the library reads wrongly, or whose neighbours mislead it (县|长途 is no 县长). They go before its own
# dictionary of phrases, which knows 重庆 and 音乐; a character alone never stands here.
_READ = {
    "长寿": "chang shou",
    "长丰": "chang feng",
    "长途": "chang tu",
    "长江": "chang jiang",
    "长征": "chang zheng",
    "长青": "chang qing",
    "单县": "shan xian",
    "单家": "shan jia",
    "洪洞": "hong tong",
    "浚县": "xun xian",
    "曾都": "zeng du",
    "曾家": "zeng jia",
    "都昌": "du chang",
    "朝阳": "chao yang",
    "乐陵": "lao ling",
    "筠连": "jun lian",
    "会稽": "kuai ji",
    "仇家": "qiu jia",
    "解家": "xie jia",
    "覃家": "qin jia",
}
_KNOWN = re.compile(f"({'|'.join(_READ)})")


@cache
def syllables(text: str) -> tuple[str, ...]:
    """One syllable for each Chinese character of `text`, in small letters without tone, ü as v: 旅游局 is lv you ju.

    A letter or figure stands for itself; signs and blanks have no syllable.
    """
    # Its dictionaries take a fifth of a second, which a command that lists no units need not wait.
    from pypinyin import Style, lazy_pinyin

    read: list[str] = []
    for part in _KNOWN.split(fold(text).lower()):
        read += _READ[part].split() if part in _READ else lazy_pinyin(part, style=Style.NORMAL, errors=_letters)  # type: ignore[arg-type]
    return tuple(read)


def _letters(signs: str) -> list[str]:
    return [sign for sign in signs if sign.isalnum()]


def initial(text: str) -> str:
    """The capital letter under which an index lists `text`; # for what begins with no letter."""
    first = "".join(syllables(text))[:1].upper()
    return first if first.isascii() and first.isalpha() else "#"
