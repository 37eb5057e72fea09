"""Numbers that belong to one person: of identity cards, bank cards, passports and cars, however they are spaced.

Each function goes from a text to the places of such numbers in it. A number is taken for one by its build and by the
words around it; what is only as long as one (an order number, an index number) is left alone.
"""

import re
from collections.abc import Iterator
from datetime import date

from stdnum import luhn
from stdnum.cn.ric import calc_check_digit

from noticeboard.checks.span import Span
from noticeboard.values.folding import fold

# Figures in groups with one sign, or a few unseen ones, between them.
_BETWEEN = r"[\s\u00ad\u200b-\u200f\u2060\ufeff·.\-‐-―－_]{0,2}"
_FIGURE = "[0-9０-９]"
_RUN = re.compile(rf"{_FIGURE}(?:{_BETWEEN}{_FIGURE}){{13,40}}(?:{_BETWEEN}[Xxｘｘ×](?![A-Za-z]))?")
_GROUP = re.compile(r"\d+")
_PART_OF_MORE = re.compile(r"[A-Za-z0-9_/@#=%]")

_CODES = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83"
_PROVINCES = frozenset(_CODES.split())
"""What an identity number begins with: GB/T 2260, and 81 to 83 for people from Hong Kong, Macau and Taiwan."""
_IDENTITY = re.compile(r"身份证|身份号码|居民证|证件号|证号")
_SOME_OTHER_NUMBER = re.compile(r"(?:[编单文案货]号|订单|索引|流水|发票|批次|代码|序列|条码|项目|合同)[^，。；\n]*$")
_MAY_BE_PARTLY_SHOWN = re.compile(r"(?:身份|证件)[^，。；\n]{0,20}[0-9０-９]")
# 110101********1234, and 身份证后四位：1234
_PARTLY_SHOWN = re.compile(
    r"(?:身份证件?|公民身份|身份|证件)(?:号码|号|的)*[^0-9，。；\n]{0,8}?"
    r"(?:(?P<struck>[0-9]{3,14}[*×xX•●■]{3,14}[0-9]{0,4}[0-9xX]?|[*×•●■]{6,14}[0-9]{3,6}[0-9xX]?)"
    r"|位(?:数字|数)?(?:为|是)?[:： “\"]{0,3}(?P<last>[0-9]{3,7}[0-9xX]))(?![0-9])"
)

_ISSUERS = re.compile(r"62|4|5[1-5]|35|60|9558|955[0-9]{2}")
"""What the number of a bank card begins with: UnionPay, Visa, Mastercard, JCB, and cards from before UnionPay."""
_BANK = re.compile(
    r"银行|银联|卡号|储蓄|信用卡|工资卡|一卡通|一折通|存折|[账帐][号户]|开户|打款|汇款|转账|汇入|收款|[农工建中交邮]行"
)

_TRAVEL = re.compile(r"护照|通行证|台胞证|回乡证|旅行证|永久居留|出入境证|证件")
_TRAVEL_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(?:[EGKJ][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[DSP]E?[0-9]{7}|[HMCT][0-9]{8}(?:[0-9]{2})?|1[45][0-9]{7})"
    r"(?![A-Za-z0-9])"
)

_PLACES = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
_MAY_BE_A_PLATE = re.compile(rf"{_PLACES}[A-HJ-NP-ZＡ-ＨＪ-ＮＰ-Ｚ]")
_PLATE = re.compile(
    rf"(?<![A-Za-z0-9]){_PLACES}[A-HJ-NP-Z][ ·•・‧∙.\-]?"
    r"(?:(?P<usual>[A-HJ-NP-Z0-9]{5})|(?P<electric>[A-K][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-K])"
    r"|(?P<special>[A-HJ-NP-Z0-9]{4})[警学挂港澳领试超])(?![A-Za-z0-9]|号(?:文|令|函|公告))"
)
_AHEAD, _BEHIND = 24, 10  # characters before and behind a number in which the words stand that say what it is


def identity_numbers(text: str) -> Iterator[Span]:
    """Numbers of identity cards: of 18 figures with a right check digit, of 15, and what is called one though struck
    out in part or with a digit that cannot be right (domain: no identity-card digits at all)."""
    for run in _RUN.finditer(text):
        for span, digits in _windows(text, run, (18, 15)):
            if _is_identity_number(digits, _around(text, span)):
                yield span
                break
    if _MAY_BE_PARTLY_SHOWN.search(text):
        for match in _PARTLY_SHOWN.finditer(fold(text)):
            yield Span(*match.span("struck" if match["struck"] else "last"))


def bank_cards(text: str) -> Iterator[Span]:
    """Numbers of bank cards: 16 to 19 figures that begin and end as one does, with a word for one near by."""
    for run in _RUN.finditer(text):
        for span, digits in _windows(text, run, (19, 18, 17, 16)):
            if _ISSUERS.match(digits) and luhn.is_valid(digits) and _BANK.search(" ".join(_around(text, span))):
                yield span
                break


def travel_documents(text: str) -> Iterator[Span]:
    """Numbers of passports and travel permits, behind a word for one."""
    if not _TRAVEL.search(text):
        return
    folded = fold(text)
    for match in _TRAVEL_NUMBER.finditer(folded):
        if _TRAVEL.search(folded, max(0, match.start() - _AHEAD), match.start()):
            yield Span(*match.span())


def number_plates(text: str) -> Iterator[Span]:
    """Numbers of cars: 青A·12345, the six of electric ones, and those that end in 警 or 学."""
    if not _MAY_BE_A_PLATE.search(text):
        return
    for match in _PLATE.finditer(fold(text)):
        figures = match["usual"] or match["electric"] or match["special"]
        if sum(map(str.isdigit, figures)) >= 3:
            yield Span(*match.span())


def _windows(text: str, run: re.Match[str], lengths: tuple[int, ...]) -> Iterator[tuple[Span, str]]:
    """Every row of whole groups of figures in `run` that has one of the `lengths`, the longest first."""
    folded = fold(run[0]).upper().replace("×", "X")
    groups = [(match.start(), match.end()) for match in _GROUP.finditer(folded)]
    letter = folded.endswith("X")
    for length in lengths:
        for first, (start, _) in enumerate(groups):
            digits, last = "", first
            while last < len(groups) and len(digits) < length:
                digits += folded[slice(*groups[last])]
                last += 1
            end = groups[last - 1][1]
            if letter and last == len(groups) and length == 18 and len(digits) == 17:
                digits, end = f"{digits}X", len(folded)
            span = Span(run.start() + start, run.start() + end)
            if len(digits) == length and not _is_part_of_more(text, span):
                yield span, digits


def _is_part_of_more(text: str, span: Span) -> bool:
    """Whether the figures go on in letters or signs of an address or a code."""
    before, behind = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return bool(_PART_OF_MORE.match(before) or _PART_OF_MORE.match(behind))


def _around(text: str, span: Span) -> tuple[str, str]:
    """The words before and behind, up to the ends of the line."""
    before = text[max(0, span.start - _AHEAD) : span.start].rpartition("\n")[2]
    return before, text[span.end : span.end + _BEHIND].partition("\n")[0]


def _is_identity_number(digits: str, around: tuple[str, str]) -> bool:
    before, behind = around
    if digits[:2] not in _PROVINCES:
        return False
    called_one = bool(_IDENTITY.search(before) or _IDENTITY.search(behind))
    if len(digits) == 15:
        if not (digits.isdigit() and _is_day(f"19{digits[6:12]}")):
            return False
        return called_one or not (_SOME_OTHER_NUMBER.search(before) or before.rstrip().endswith(("号", "：", ":")))
    if not _is_day(digits[6:14]):
        return False
    return called_one or bool(calc_check_digit(digits[:17]) == digits[17])


def _is_day(figures: str) -> bool:
    """Whether a person may be born on that day, YYYYMMDD."""
    try:
        return date(int(figures[:4]), int(figures[4:6]), int(figures[6:])).year >= 1900
    except ValueError:
        return False
