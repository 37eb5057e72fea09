"""Characters that nobody sees as such: without width, turning the text around, of no font, or wrongly decoded."""

import re
from collections.abc import Iterator

from noticeboard.checks.span import Span

# Arabic, Hebrew, Mongolian, Tibetan and Indic scripts need some of them; so do flags and families of emoji.
_SCRIPTS = "\u0590-\u08ff\u0900-\u0dff\u0f00-\u0fff\u1800-\u18af\ufb1d-\ufdff\ufe70-\ufefc"
_EMOJI = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]|[\u061c\u200e\u200f]")
_MARKS = frozenset("\u061c\u200e\u200f")
_WITHOUT_WIDTH = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f]+"
)
_JOINERS = frozenset("\u200c\u200d")
_BESIDE = re.compile(f"[{_SCRIPTS}{_EMOJI}]")
_NO_CHARACTER = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
# What UTF-8 read as GBK, and GBK read as UTF-8, leaves behind.
_MAY_BE_GARBLED = re.compile("[\ufffd锟烫屯ÃÂåæçèé鏄鐨勶涓€湪]")
_GARBLED = re.compile("\ufffd+|锟斤拷|烫烫烫|屯屯屯|(?:[ÃÂåæçèé][\u0080-\u00bf]){2,}|(?:鏄|鐨|勶|涓|€|湪){3,}")


def turning(text: str) -> Iterator[Span]:
    """Characters that turn the direction around, so that a text reads otherwise than it is (CVE-2021-42574).

    A mark beside Arabic or Hebrew is what it is for.
    """
    for match in _TURNING.finditer(text):
        if match[0] not in _MARKS or not _BESIDE.search(_beside(text, match)):
            yield Span(*match.span())


def without_width(text: str) -> Iterator[Span]:
    """Characters that take no room: they part what looks like one word or number."""
    for match in _WITHOUT_WIDTH.finditer(text):
        if not (set(match[0]) <= _JOINERS and _BESIDE.search(_beside(text, match))):
            yield Span(*match.span())


def of_no_font(text: str) -> Iterator[Span]:
    """Characters of the private areas: what they show depends on a font that readers do not have."""
    yield from (Span(*match.span()) for match in _NO_CHARACTER.finditer(text))


def garbled(text: str) -> Iterator[Span]:
    """What a text becomes that was read in a wrong encoding."""
    if _MAY_BE_GARBLED.search(text):
        yield from (Span(*match.span()) for match in _GARBLED.finditer(text))


def _beside(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
