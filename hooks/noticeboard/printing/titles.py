"""Titles whose lines break between words, as a typesetter would break them."""

import re
from functools import cache

from markupsafe import Markup, escape

from noticeboard.segmentation import words_of

_BREAK = Markup("<wbr>")
# 第十四轮 is one word to a reader, and so is what stands in quotes, if it is short.
_TOGETHER = re.compile("第[〇零一二三四五六七八九十百千0-9]+[届轮批组次]|[“《（〈「][^”》）〉」]{1,8}[”》）〉」]")
_PUNCTUATION = re.compile(r"[^\w]+", re.UNICODE)


@cache
def with_breaks(title: str) -> Markup:
    """The title as HTML, with a place to break between any two words; punctuation stays with what it belongs to."""
    parts: list[str] = []
    at = 0
    for match in _TOGETHER.finditer(title):
        parts += words_of(title[at : match.start()])
        parts.append(match[0])
        at = match.end()
    parts += words_of(title[at:])
    html = Markup()
    for n, part in enumerate(parts):
        if n and not _PUNCTUATION.fullmatch(part[0]) and not _PUNCTUATION.fullmatch(parts[n - 1][-1]):
            html += _BREAK
        html += escape(part)
    return html
