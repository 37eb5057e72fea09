"""Ordinals that lost their number, and rows of ordinals with one missing or twice."""

import re
from collections.abc import Iterable, Iterator

from noticeboard.checks.wording.slip import Slip
from noticeboard.values.numerals import parse_number

_BODIES = r"(?:派驻|联合)?(?:纪检监察|督导|督查|工作|检查|调查|反馈)组"
_LOST = re.compile(
    r"第(?:[ \u3000]*|[*＊_＿×xX?？]{1,4}|[（(][ \u3000]*[)）])"
    rf"(?:(?:交叉|专项|常规|派出)?巡察组|巡视组|[轮批](?:巡察|巡视|公告|第)|届(?:[县市区省]委|党委|党组)|届[一-鿿]{{0,3}}第|{_BODIES})"
)
# 及第, 次第, 门第 and 落第 are words.
_ENDS_A_WORD = frozenset("次门及落府等品科")

_NUMBER = r"(?P<n>十?[一二三四五六七八九]|十)"
_HEADINGS = (
    re.compile(rf"(?:[ \u3000]*|#{{1,6}} +|\*\*){_NUMBER}、"),
    re.compile(rf"(?:[ \u3000]*|#{{1,6}} +|\*\*)（{_NUMBER}）"),
)
_POINT = re.compile(rf"{_NUMBER}是")
_PAUSES = frozenset("，。；：:;,、 \u3000\n”’")


def lost_ordinals(text: str) -> Iterator[Slip]:
    """第 with nothing behind it, as in 市委第巡察组 (domain: defects seen in real pages)."""
    for match in _LOST.finditer(text):
        if text[match.start() - 1 : match.start()] not in _ENDS_A_WORD:
            yield Slip(match.start(), match.end())


def broken_rows(text: str) -> Iterator[Slip]:
    """A heading 三、 behind 一、, 四是 behind 二是: a part of the text is missing, or stands twice.

    A row that begins anew with 一 is another row. Where 二、 stands behind 三、, a row around it goes on, and is right.
    """
    if "二" not in text and "三" not in text:
        return
    lines = [*_lines(text)]
    for pattern in _HEADINGS:
        heads = (pattern.match(text, start) for start, line in lines if line[:1] in _BEGINNINGS)
        yield from _breaks((head for head in heads if head), text)
    for start, line in lines:
        if "是" in line:
            yield from _breaks(_points(text, start, start + len(line)), text)


_BEGINNINGS = frozenset("一二三四五六七八九十（#* \u3000")


def _points(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """一是, 二是 … as far as they begin a clause: 之一是 is none."""
    for match in _POINT.finditer(text, start, end):
        if match.start() == start or text[match.start() - 1] in _PAUSES:
            yield match


def _breaks(matches: Iterable[re.Match[str]], text: str) -> Iterator[Slip]:
    before: tuple[int, str] | None = None
    for match in matches:
        number = parse_number(match["n"])
        # A row may go on from a paragraph above; only what follows within it can be broken.
        if before and (number == before[0] != 1 or number > before[0] + 1):
            yield Slip(match.start("n"), match.end("n"), note=before[1])
        before = (number, match["n"])


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Every line with the place where it begins."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1
