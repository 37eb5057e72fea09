"""Telephone numbers in running Chinese text, also those that lost or gained a digit.

Figures are many things: dates, sums, order numbers, room numbers. A chain of figures counts as a telephone number
when it is built like one, or when the words before it say that it is meant to be one.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from noticeboard.prose.links import without_links
from noticeboard.values.dates import parse_date
from noticeboard.values.folding import fold_figures
from noticeboard.values.problem import BadValue


class Kind(StrEnum):
    """What a number is by its build."""

    LANDLINE = "landline"  # with its area code
    LOCAL = "local"  # without
    MOBILE = "mobile"
    SERVICE = "service"  # 400 and 800
    HOTLINE = "hotline"
    BROKEN = "broken"  # meant as a number, and built like none


class Telephone(NamedTuple):
    """A number in a text: where it stands, as written, and its `digits` without the signs that people read by."""

    start: int
    end: int
    written: str
    digits: str
    kind: Kind


_DASH = r"[-–—―]"
_RUN = re.compile(rf"[(（+0-9](?:{_DASH}|[0-9()（） ])*[0-9](?:转[0-9]{{1,6}})?")
# A blank joins groups of three and four figures only: 0300-2590001 13000000051 are two numbers.
_CHAIN = re.compile(
    # Figures enough must follow: 8603002 is a number of its own.
    rf"(?:\+?86(?:{_DASH}| )?(?=[0(（1](?:{_DASH}|[0-9()（） ]){{9}}))?"
    rf"(?:[(（]?(?P<area>0[0-9]{{2,3}})(?:[)） ] ?|{_DASH})(?P<local>[0-9]{{3,4}} [0-9]{{4}}|[0-9]+)"
    rf"|(?P<first>[0-9]+)(?P<rest>(?:{_DASH}[0-9]+| [0-9]{{3,4}}(?![0-9]))*))"
    rf"(?:(?:转|(?<=[0-9]{{7}}){_DASH})[0-9]{{1,6}}(?![0-9]))?"
)
_NAMED = re.compile(
    r"(?:电\s?话|热\s?线|手机|座机|传真|专线|短信|联系方式|拨打|致电|来电|拨|[Tt]el\.?)"
    r"(?:号码|号|咨询|举报|反映|投诉|监督|为|是|至|到|[:：)）|“\"* ])*$"
)
_NAMED_BEFORE = re.compile(r"电话|热线|手机|座机|传真|专线|短信|拨打|致电")
_NAMED_BEHIND = re.compile(r"(?:[一-鿿]{0,8}?(?:热线|举报电话|举报平台|专线)|[（(]?(?:只|仅)?(?:接|收)收?短信)")
# What figures count when they are no number, and what they are a part of.
_COUNTED = re.compile(
    r"\s*(?:余|多|元|万|亿|个|件|条|项|次|人|名|户|家|亩|吨|米|公里|千米|平方|天|小时|分钟|秒|年|月|日|号|届|轮|期|页|字|"
    r"步|斤|公斤|篇|份|场|批|处|种|类|所|室|楼|层|栋|路|%|％|‰|℃|:[0-9]|：[0-9]|\.[0-9]|/[0-9])"
)
_PART_OF_A_WORD = re.compile(r"[0-9A-Za-z_@/.#＃〔\[]$|[0-9A-Za-z][-–—―]$")
_LETTER = re.compile(r"[A-Za-z_@]")
_NEXT_TO_ONE = re.compile(r"\s*(?:、|/|,|，|或者?|和|及|至|转|\s)\s*")
_AHEAD = 12  # characters before a number among which its name is sought


def telephones(text: str) -> tuple[Telephone, ...]:
    """Every telephone number in `text`, in its order; e-mail addresses and links are not looked into."""
    return tuple(_found(without_links(fold_figures(text))))


def _found(text: str) -> Iterator[Telephone]:
    before: Telephone | None = None
    for run in _RUN.finditer(text):
        at = run.start()
        while at < run.end() - 2:  # two figures are no number
            chain = _CHAIN.match(text, at, run.end())
            at = chain.end() if chain else at + 1
            found = _read(text, chain, before) if chain else None
            if found:
                yield found
                before = found


def _read(text: str, chain: re.Match[str], before: Telephone | None) -> Telephone | None:
    start, end = chain.span()
    follows = before is not None and bool(_NEXT_TO_ONE.fullmatch(text, before.end, start))
    if _LETTER.match(text, end) or (_PART_OF_A_WORD.search(text, max(0, start - 2), start) and not follows):
        return None
    named = bool(_NAMED.search(text, max(0, start - _AHEAD), start))
    near = named or bool(_NAMED_BEFORE.search(text, max(0, start - _AHEAD), start))
    if _NAMED_BEHIND.match(text, end):
        near = True
    elif _COUNTED.match(text, end):
        named = near = False
    if chain["area"]:
        digits = chain["area"] + chain["local"].replace(" ", "")
        kind = _with_area_code(digits[len(chain["area"]) :], near=near)
    else:
        groups = re.findall(r"[0-9]+", chain["first"] + chain["rest"])
        digits = "".join(groups)
        kind = _kind(groups, near=near, named=named, follows=follows)
    return Telephone(start, end, text[start:end], digits, kind) if kind else None


def _with_area_code(local: str, *, near: bool) -> Kind | None:
    """What figures behind an area code are. 0300-12 is some code, unless it is called a number."""
    if len(local) in (7, 8) and local[0] not in "01":
        return Kind.LANDLINE
    return Kind.BROKEN if near or 5 <= len(local) <= 10 else None


def _kind(groups: list[str], *, near: bool, named: bool, follows: bool) -> Kind | None:
    """What the groups of figures are.

    `named`: directly called a number; `near`: the word stands not far off; `follows`: right behind another number.
    """
    digits = "".join(groups)
    if re.fullmatch(r"1[3-9][0-9]{9}", digits) and _grouped_like_a_mobile(groups):
        return Kind.MOBILE
    if re.fullmatch(r"[48]00[0-9]{7}", digits) and (len(groups) > 1 or near):
        return Kind.SERVICE
    if (
        near
        and len(groups) == 1
        and re.fullmatch(r"0(?:(?:10|2[0-9])[2-9][0-9]{7}|[3-9][0-9]{2}[2-9][0-9]{6,7})", digits)
    ):
        return Kind.LANDLINE
    if (near or follows) and re.fullmatch(r"(?:12|9[56])[0-9]{3}", digits):
        return Kind.HOTLINE
    if (named or follows) and re.fullmatch(r"[2-9][0-9]{6,7}", digits) and not _is_a_day(digits):
        return Kind.LOCAL
    if named and len(digits) > 2 and not _is_a_day(digits) and not _reaches_somebody(digits):
        return Kind.BROKEN
    return None


def _grouped_like_a_mobile(groups: list[str]) -> bool:
    return len(groups) == 1 or [len(group) for group in groups] in ([3, 4, 4], [3, 8], [7, 4])


def _is_a_day(digits: str) -> bool:
    """20240311 is a date."""
    try:
        return len(digits) == 8 and 1949 <= parse_date(digits).year <= 2100
    except BadValue:
        return False


def _reaches_somebody(digits: str) -> bool:
    """The emergency numbers, and the short ones of operators and services (10086, 95598, 961212)."""
    return digits in {"110", "112", "114", "119", "120", "122"} or bool(
        re.fullmatch(r"100[0-9]{2}|116[0-9]{2,3}|9[56][0-9]{3,4}", digits)
    )
