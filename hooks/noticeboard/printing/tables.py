"""Tables of a text, as readers need them whom the author did not think of: named, with headers that say what they head.

A wide one gets a box of its own in which it scrolls, so that the page never does.
"""

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import count

from noticeboard.words import Words

_HEADING_OR_TABLE = re.compile(r"<h([1-6])\b[^>]*>(?P<heading>.*?)</h\1>|<table\b[^>]*>.*?</table>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_OPENING = re.compile(r"<table\b[^>]*>")
_HEAD = re.compile(r"<thead>.*?</thead>", re.DOTALL)
_EMPTY_HEADER = re.compile(r"<th\b[^>]*>\s*</th>")
_HEADER = re.compile(r"<th(?![^>]*\bscope=)(?=[\s>])")
_FIRST_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd]\b")

NARROW = 3
"""So many columns fit on a phone."""


def with_tables_set(html: str, title: str, words: Words) -> str:
    """The HTML of a text, its tables named after the heading above them; before the first, after the page."""
    if "<table" not in html:
        return html
    return "".join(_set(html, title, words))


def _set(html: str, title: str, words: Words) -> Iterator[str]:
    numbers = count(1)
    heading, at = escape(title), 0
    for match in _HEADING_OR_TABLE.finditer(html):
        yield html[at : match.start()]
        at = match.end()
        if match["heading"] is None:
            yield _named(match[0], words("site.table_name", heading=heading, number=next(numbers)), words)
        else:
            # Escaped anew, because the name of a box stands in quotes.
            heading = escape(unescape(" ".join(_TAG.sub("", match["heading"]).split())))
            yield match[0]
    yield html[at:]


def _named(table: str, name: str, words: Words) -> str:
    """The table with a caption and headers; a wide one in a box that the keyboard reaches and a screen reader names."""
    if "<caption" not in table:
        table = _OPENING.sub(lambda opening: f'{opening[0]}<caption class="sr-only">{name}</caption>', table, count=1)
    table = _HEAD.sub(lambda head: _HEADER.sub('<th scope="col"', _EMPTY_HEADER.sub("<td></td>", head[0])), table)
    first = _FIRST_ROW.search(table)
    if first is None or len(_CELL.findall(first[0])) <= NARROW:
        return table
    label = words("site.table_box", name=name)
    return f'<div class="scroll" role="region" tabindex="0" aria-label="{label}">{table}</div>'
