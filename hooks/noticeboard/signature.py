"""The signature of a text (落款): who issues it and on which day, in the last lines."""

import re
from datetime import date

from noticeboard.values.dates import parse_date
from noticeboard.values.problem import BadValue

_ISSUER = re.compile(r"[\u3400-\u9fff（）()·\s]{2,40}|[\u3400-\u9fff]+(?:、第[一二三四五六七八九十]{1,3})+巡察组")
"""A body's name, perhaps set off with blanks as word processors do; a sentence has punctuation, a heading its mark."""

_MOST_ISSUERS = 4


def split_signature(text: str) -> tuple[str, tuple[str, ...]]:
    """A Markdown text without its signature, and the lines of that; none where the text has none.

    The day stands last, written out (2024年3月8日 or 二〇二四年三月八日); before it up to four issuers, a line each.
    """
    lines = text.rstrip().split("\n")
    signature: list[str] = []
    while lines and len(signature) <= _MOST_ISSUERS:
        line = lines[-1].strip()
        if line:
            if not (_ISSUER.fullmatch(line) if signature else _is_day(line)):
                break
            signature.insert(0, line)
        lines.pop()
    # A day alone may be the last line of a list of days, and names without a text before them are no signature.
    if len(signature) < 2 or not lines:
        return text, ()
    return "\n".join(lines).rstrip(), tuple(signature)


def signed(text: str, issuer: str | None, day: date | None) -> str:
    """The text with its signature: its own, else one of the issuer and the day, where both are known."""
    if not text or not issuer or not day or split_signature(text)[1]:
        return text
    return f"{text.rstrip()}\n\n{issuer}\n{day.year}年{day.month}月{day.day}日"


def _is_day(line: str) -> bool:
    if not line.endswith("日"):
        return False
    try:
        parse_date(line)
    except BadValue:
        return False
    return True
