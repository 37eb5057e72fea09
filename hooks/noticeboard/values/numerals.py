"""Numbers of rounds, terms and batches, in Arabic or Chinese numerals."""

import re

import cn2an

from noticeboard.values.folding import squeeze
from noticeboard.values.problem import BadValue

_SPELLINGS = str.maketrans({"○": "〇", "两": "二", "廿": "二十", "卅": "三十"})
_DIGITS = str.maketrans("零〇○一二两三四五六七八九", "0001223456789")

# Digits in a row are a number only around a zero (二〇): 第一二轮 are two rounds, 三五天 three to five days.
# The lengths are bounded so that no input can be slow to convert; no count in a notice comes near them.
_NUMBER = re.compile(
    r"第?(?:(?P<arabic>[0-9]{1,9})"
    r"|(?P<digits>[一二两三四五六七八九]|(?=[^零〇○]*[零〇○])[零〇○一二三四五六七八九]{1,9})"
    r"|(?P<chinese>[零〇○一二两三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖拾佰仟]{1,20}))[轮届批次]?"
)
_FIRST = re.compile(r"首[轮届批次]")


def parse_number(text: str) -> int:
    """The number in `text`: "10", "十", "二〇", "第十轮", "首批" (domain.md, "term, round, batch").

    Raises BadValue "number-unreadable".
    """
    plain = squeeze(text)
    if _FIRST.fullmatch(plain):
        return 1
    found = _NUMBER.fullmatch(plain)
    if not found:
        raise BadValue("number-unreadable", value=text)
    if found["arabic"]:
        return int(found["arabic"])
    if found["digits"]:
        return read_digits(found["digits"])
    try:
        # "strict" refuses "一百五", which one reader takes for 105 and the next for 150.
        return int(cn2an.cn2an(found["chinese"].translate(_SPELLINGS).replace("〇", "零"), "strict"))
    except Exception as refused:  # the library promises no type of error
        raise BadValue("number-unreadable", value=text) from refused


def read_digits(text: str) -> int:
    """The number whose digits are the Chinese (or Arabic) digits of `text`, one by one: 二〇二四 is 2024."""
    return int(text.translate(_DIGITS))


def chinese_number(n: int) -> str:
    """`n` in Chinese numerals as titles write it: 十, 十二, 二十, 一百零五. Raises BadValue for a negative number."""
    if n < 0:
        raise BadValue("number-unreadable", value=str(n))
    return str(cn2an.an2cn(n, "low"))
