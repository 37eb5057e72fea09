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
