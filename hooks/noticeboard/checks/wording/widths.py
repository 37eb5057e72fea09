"""Signs, letters and figures of the wrong width in Chinese text.

Both widths of a sign occur in what offices publish (domain: channels), and a text that keeps to one is left alone. What
is reported is a text that has both, at the places that are fewer.
"""

import re
from collections.abc import Iterator

from noticeboard.checks.wording.plain import BLANK
from noticeboard.checks.wording.slip import HAN, Slip
from noticeboard.values.folding import fold

_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_HALF = re.compile(rf"(?<=[{HAN}”’》）〕])[,;:?!](?=[ ]?[{HAN}“‘《（〔\n]|$)")
_HALF_BRACKETS = re.compile(rf"(?<=[{HAN}，。；：、”》）])\((?P<in>[^()（）\n]*[{HAN}][^()（）\n]*)\)")
_MIXED_BRACKETS = re.compile(r"（(?P<first>[^()（）\n]{0,80})\)|\((?P<second>[^()（）\n]{0,80})）")
_FULL_FIGURES = re.compile(r"[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．：／－％]*[０-９Ａ-Ｚａ-ｚ％])?")
_HALF_FIGURE = re.compile(r"[0-9]")
_ASCII_STOP = re.compile(rf"(?<=[{HAN}])\.(?=[ ]?[{HAN}]|[ ]?\n|$)")


def mixed_signs(text: str) -> Iterator[Slip]:
    """A half-width , ; : ? ! between Chinese characters of a text that also has it in full width."""
    if "," not in text and ";" not in text and ":" not in text and "?" not in text and "!" not in text:
        return
    found = [match for match in _HALF.finditer(text) if not _in_time_or_link(text, match.start())]
    halves: dict[str, int] = {}
    for match in found:
        halves[match[0]] = halves.get(match[0], 0) + 1
    for match in found:
        full = _FULL_WIDTH[match[0]]
        if text.count(full) >= halves[match[0]]:
            yield Slip(match.start(), match.end() + (text[match.end() : match.end() + 1] == " "), full)


def mixed_brackets(text: str) -> Iterator[Slip]:
    """A bracket opened in one width and closed in the other; and (…) around Chinese in a text that has （…）."""
    if "(" not in text and ")" not in text:
        return
    for match in _MIXED_BRACKETS.finditer(text):
        inside = match["first"] if match["first"] is not None else match["second"]
        yield Slip(match.start(), match.end(), f"（{inside}）")
    if "（" in text:
        found = [*_HALF_BRACKETS.finditer(text)]
        if text.count("（") >= len(found):
            for match in found:
                if BLANK not in match[0] and text[match.start() - 1] != "]":
                    yield Slip(match.start(), match.end(), f"（{match['in']}）")


def full_width_figures(text: str) -> Iterator[Slip]:
    """Full-width figures and letters in a text that has half-width ones, or within one number (２０24年)."""
    found = [*_FULL_FIGURES.finditer(text)]
    if found and _HALF_FIGURE.search(text):
        for match in found:
            yield Slip(match.start(), match.end(), fold(match[0]))


def ascii_stops(text: str) -> Iterator[Slip]:
    """A sentence that ends in an ASCII full stop, in a text whose sentences end in 。"""
    if "。" in text and "." in text:
        for match in _ASCII_STOP.finditer(text):
            yield Slip(match.start(), match.end(), "。")


def _in_time_or_link(text: str, at: int) -> bool:
    return BLANK in text[max(0, at - 1) : at + 2]
