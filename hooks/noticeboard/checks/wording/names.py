"""Blanks inside names of two characters: 张 彪, which no search for 张彪 finds."""

import re
from collections.abc import Iterator

from noticeboard.checks.wording.slip import Slip
from noticeboard.values.surnames import SURNAMES

_BLANKS = r"[ \u3000\u00a0]{1,4}"
_HAN = "[一-鿿]"
_NAME = re.compile(rf"\s*(?P<surname>{_HAN}){_BLANKS}(?P<given>{_HAN})\s*")
_ROLES = (
    "记者 通讯员 作者 编辑 责编 责任编辑 审核 审核人 校对 摄影 撰稿 供稿 图 文 一审 二审 三审 初审 复审 终审 "
    "签发 联系人 主持人 组长 副组长 书记 县长 局长 主任"
)
_ROLE = f"(?:{'|'.join(_ROLES.split())})"
# The rest of a name that is spread, and what is behind it: (记者 张 彪 通讯员 李新良、王 军).
_GIVEN = re.compile(rf"(?P<blanks>{_BLANKS})(?P<given>{_HAN})(?=[、，。；）)】\]\n]|{_BLANKS}{_ROLE}|\s*$)")
_AHEAD = re.compile(rf"(?:{_ROLE}[：:]?\s*|[、，])$")
_LONGEST_ROLE = 8


def blanks_in_a_name(text: str) -> Iterator[Slip]:
    """A whole text that is one name with blanks inside, as a field of names holds it."""
    match = _NAME.fullmatch(text)
    if match:
        yield Slip(match.start("surname"), match.end("given"), match["surname"] + match["given"])


def blanks_in_names(text: str) -> Iterator[Slip]:
    """Names behind a role, or in a row of names, in running text."""
    for match in _GIVEN.finditer(text):
        start = match.start() - 1
        surname = text[start : match.start()] if start >= 0 else ""
        if surname in SURNAMES and _AHEAD.search(text[max(0, start - _LONGEST_ROLE) : start]):
            yield Slip(start, match.end(), surname + match["given"])
