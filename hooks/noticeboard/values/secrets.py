"""Masking: what may identify a person is shown with its middle struck out, in every output."""

import re

from noticeboard.values.folding import fold

# Identity and bank card numbers have 15 to 19 digits, often in blocks. What merely looks like one is masked, too.
_LONG_NUMBER = re.compile(r"(?<!\d)\d(?:[ -]?\d){13,17}(?:[ -]?[\dXx])(?!\d)")
_KEPT_BEFORE, _KEPT_BEHIND = 3, 2


def masked(text: str) -> str:
    """The text with every long number struck out but for its first three and its last two characters."""
    if sum(map(str.isdigit, text)) <= _KEPT_BEFORE + _KEPT_BEHIND:
        return text
    for match in reversed([*_LONG_NUMBER.finditer(fold(text))]):
        start, end = match.start() + _KEPT_BEFORE, match.end() - _KEPT_BEHIND
        text = f"{text[:start]}{'*' * (end - start)}{text[end:]}"
    return text


def struck_out(text: str, before: int, behind: int) -> str:
    """The text with everything struck out but for so many characters at its beginning and its end; one at least is."""
    before = min(before, max(0, len(text) - 1))
    behind = min(behind, max(0, len(text) - before - 1))
    return f"{text[:before]}{'*' * (len(text) - before - behind)}{text[len(text) - behind :]}"
