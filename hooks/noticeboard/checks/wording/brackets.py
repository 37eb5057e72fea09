"""Brackets and quotation marks that do not close, and years of document numbers in the wrong ones."""

import re
from collections.abc import Iterator

from noticeboard.checks.wording.slip import Slip

_PAIRS = {"《": "》", "〈": "〉", "（": "）", "【": "】", "〔": "〕", "「": "」", "『": "』"}
_OPENING = {closing: opening for opening, closing in _PAIRS.items()}
_ANY = re.compile("[" + "".join([*_PAIRS, *_OPENING]) + r"()\n]")
_BLANK_LINE = re.compile(r"\n[ \t\u3000]*(?=\n)")
_QUOTES = re.compile("[“”]")
# A bracket closed in another width is closed: that the widths differ is another finding.
_TWINS = {"(": "（", ")": "）"}
# 1） and （1) at the head of an item, ① and a） are how lists are numbered.
_LIST_MARK = re.compile(
    r"(?:^|(?<=[\n。；;，：: \u3000|]))[ \u3000]*(?:[0-9]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$"
)
# 青委发〔2024〕3号. Courts write （2023）青03民初1号: there letters and not figures follow the bracket.
_DOCUMENT_NUMBER = re.compile(r"(?P<year>[0-9]{2,4})(?P<close>[ ]?[\]］】）)﹞〗」〕]?)(?=[ ]?第?[0-9]{1,5}号)")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_BEFORE_A_YEAR = re.compile(r"[一-鿿](?P<open>[\[［【（(﹝〖「〔]?[ ]?)$")


def unbalanced(text: str) -> Iterator[Slip]:
    """A bracket or a quotation mark without its other half, or one that closes what another opened."""
    yield from _brackets_alone(text)
    yield from _quotes_alone(text)


def _brackets_alone(text: str) -> Iterator[Slip]:
    """Brackets without the other one in their paragraph."""
    opened: list[tuple[str, int]] = []
    for match in _ANY.finditer(text):
        at, mark = match.start(), _TWINS.get(match[0], match[0])
        if mark == "\n":
            if opened and _BLANK_LINE.match(text, at):
                for _, alone in opened:
                    yield from _alone(text, alone)
                opened.clear()
        elif mark in _PAIRS:
            opened.append((mark, at))
        elif opened and opened[-1][0] == _OPENING[mark]:
            opened.pop()
        elif any(open_mark == _OPENING[mark] for open_mark, _ in opened):
            while opened[-1][0] != _OPENING[mark]:
                yield from _alone(text, opened.pop()[1])
            opened.pop()
        elif not _is_list_mark(text, at):
            yield from _alone(text, at)
    for _, alone in opened:
        yield from _alone(text, alone)


def _quotes_alone(text: str) -> Iterator[Slip]:
    """Quotation marks without the other one. A quotation of several paragraphs may open anew at each of them."""
    opened: int | None = None
    for match in _QUOTES.finditer(text):
        at = match.start()
        if match[0] == "”":
            if opened is None:
                yield from _alone(text, at)
            opened = None
        else:
            if opened is not None and not _begins_a_paragraph(text, at):
                yield from _alone(text, opened)
            opened = at
    if opened is not None:
        yield from _alone(text, opened)


def document_numbers(text: str) -> Iterator[Slip]:
    """The year of a document number not in 〔〕 (GB/T 9704-2012, 7.2.5)."""
    if "号" not in text:
        return
    for match in _DOCUMENT_NUMBER.finditer(text):
        before = _BEFORE_A_YEAR.search(text[max(0, match.start() - 3) : match.start()])
        around = (before["open"], match["close"]) if before else ("", "")
        whole = bool(_YEAR.fullmatch(match["year"]))
        short = len(match["year"]) == 2 and around == ("〔", "〕")
        if (whole and any(around) and around != ("〔", "〕")) or short:
            yield Slip(match.start() - len(around[0]), match.end(), f"〔{match['year']}〕" if whole else None)


def _alone(text: str, at: int) -> Iterator[Slip]:
    """The mark at `at`, with the words around it; of half-width ones nothing is said."""
    if text[at] in _TWINS:
        return
    line = text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0]
    start = at - (text.rfind("\n", 0, at) + 1)
    yield Slip(at, at + 1, note=line[max(0, start - 6) : start + 7])


def _begins_a_paragraph(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip(" \u3000>*")


def _is_list_mark(text: str, at: int) -> bool:
    return bool(_LIST_MARK.search(text[max(0, at - 5) : at]))
