"""Hours of duty in running text: where they stand, and whether a reader can be sure of them."""

import re
from typing import NamedTuple

from noticeboard.importing.inspection.passage import Passage
from noticeboard.values.clock import PARTS_OF_DAY
from noticeboard.values.folding import fold
from noticeboard.values.hours import parse_hours
from noticeboard.values.problem import BadValue

_PART = rf"(?:{'|'.join(PARTS_OF_DAY)})"
_CLOCK = rf"{_PART}?\s?[0-9]{{1,2}}(?:[:时点](?:[0-9]{{2}}|整|半)?分?)"
_DAY = (
    r"(?:(?:每个|法定)?工作日(?:的)?|每天|每日"
    r"|(?:每?周|星期|礼拜)[一二三四五六日天]?(?:(?:[至到、和-]|—|~)(?:周|星期)?[一二三四五六日天])*)"
)
_SPAN = rf"{_CLOCK}\s?(?:-|—|–|~|至|到)+\s?{_CLOCK}"
_HOURS = re.compile(
    rf"(?:{_DAY}(?:\([^()]{{1,12}}\))?[,:]?\s?)?{_SPAN}(?:(?:[,、;]|\s|和|及)?\s?(?:{_DAY}[,:]?\s?)?{_SPAN})*"
    rf"|(?:{_DAY})?(?:24|二十四)小时(?:全天候|开通|值守|受理)?|全天候|7[×xX*]24小时"
    r"|(?:法定)?工作日(?:的)?(?:正常)?(?:上班|工作|办公)时间|(?:正常)?(?:上班|办公)时间"
)
_OFF = r"(?:国家)?(?:法定)?(?:节假日|双休日|周末|休息日|公休日|节日|假日|周[六日天]|星期[六日天])"
_OFF_DAYS = rf"{_OFF}(?:[、和及与或]?{_OFF})*(?:期间)?"
_CLOSED = rf"{_OFF_DAYS}(?:均)?(?:除外|不在内|休息|放假|顺延|不(?:接听|受理|接待|接访|值班|办公|上班))"
_EXCEPT = re.compile(rf"\s?\({_CLOSED}\)|[,、;]?\s?{_CLOSED}")
_EXCEPT_BEFORE = re.compile(rf"除{_OFF_DAYS}(?:以|之)?外,?(?:的)?$")
# 每天受理电话时间为8:00-20:00.
_DAY_BEFORE = re.compile(r"(?P<day>每天|每日|(?:每个)?工作日|周一至周五)(?:的)?[一-鿿]{0,10}时间(?:为|是|:)*$")
_FIGURE = re.compile(r"[0-9]")
_WIDE_COLON = re.compile(r"(?<=[0-9])：(?=[0-9])")


class HoursRead(NamedTuple):
    """Hours as written, from `start` to `end` of the passage; `certain` where they can be read in one way only.

    Days on which nobody answers (节假日除外) belong to them.
    """

    start: int
    end: int
    value: str
    certain: bool


def hours_in(passage: Passage, start: int, end: int) -> tuple[HoursRead, ...]:
    """All hours of duty between two indexes, in order."""
    return tuple(_read(passage, match) for match in _HOURS.finditer(passage.text, start, end))


def _read(passage: Passage, match: re.Match[str]) -> HoursRead:
    text = passage.text
    start, end = match.span()
    if before := _EXCEPT_BEFORE.search(text, max(0, start - 24), start):
        start = before.start()
    if behind := _EXCEPT.match(text, end):
        end = behind.end()
    value, certain = _value(passage, match)
    return HoursRead(
        start, end, f"{passage.shown[start : match.start()]}{value}{passage.shown[match.end() : end]}", certain
    )


def _value(passage: Passage, match: re.Match[str]) -> tuple[str, bool]:
    """The hours alone, and whether they are certain."""
    value = _WIDE_COLON.sub(":", passage.shown[match.start() : match.end()])
    # Records write 8:30-12:00 with the sign that every keyboard has.
    value = re.sub(r"(?<=[0-9时点分半])\s?[—–~～-]+\s?(?=[0-9上下中早晚])", "-", value)
    day = _DAY_BEFORE.search(passage.text, max(0, match.start() - 20), match.start())
    if day and _FIGURE.match(value):
        value = f"{day['day']}{value}"
    # A text keeps a comma where two spans are joined by a word; hours know commas only.
    plain = re.sub(r"(?<=[0-9时点分])[和及](?=[0-9上下中早晚])", "、", value)
    plain = re.sub(r"(?<=[0-9时点分])(?=[上下中]午|晚上|傍晚)", "、", plain)
    try:
        structured = parse_hours(_EXCEPT.sub("", fold(plain))).structured
    except BadValue:
        return value, False
    return plain, structured or not _FIGURE.search(plain)
