"""Wide tables of a text get a box of their own in which they scroll, so that the page never does."""

import re

_TABLE = re.compile(r"<table\b[^>]*>.*?</table>", re.DOTALL)
_FIRST_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd]\b")

NARROW = 3
"""So many columns fit on a phone."""


def boxed(html: str, label: str) -> str:
    """The HTML with each wide table in a box that the keyboard can reach and a screen reader names by `label`."""
    if "<table" not in html:
        return html
    return _TABLE.sub(lambda match: _boxed(match[0], label), html)


def _boxed(table: str, label: str) -> str:
    first = _FIRST_ROW.search(table)
    if first is None or len(_CELL.findall(first[0])) <= NARROW:
        return table
    return f'<div class="scroll" role="region" tabindex="0" aria-label="{label}">{table}</div>'
