"""E-mail addresses and links in running Chinese text."""

import re
from typing import NamedTuple

from noticeboard.values.folding import fold_figures


class Written(NamedTuple):
    """Something that stands in a text from `start` to `end`."""

    start: int
    end: int
    written: str


# Only ASCII is a part of either: Chinese text sets no blank around them.
_EMAIL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}")
_HOST = r"(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:gov\.cn|edu\.cn|com|cn|net|org)(?![A-Za-z0-9.-]*[A-Za-z0-9-])"
_URL = re.compile(
    rf"(?:(?i:https?)://|(?<![A-Za-z0-9./@:_-])(?i:www\.)|(?<![A-Za-z0-9./@:_-])(?={_HOST}))"
    r"[A-Za-z0-9._~:/?#\[\]@!$&'*+,;=%-]*[A-Za-z0-9/_=&%#~-]"
)
_MAYBE_URL = re.compile(r"[.:](?://|[A-Za-z])")


def emails(text: str) -> tuple[Written, ...]:
    """Every e-mail address in `text`, also one that lost its dot (xc1@examplecom)."""
    text = fold_figures(text)
    return tuple(_as_written(found) for found in _EMAIL.finditer(text)) if "@" in text else ()


def links(text: str) -> tuple[Written, ...]:
    """Every web address in `text`: with its scheme, or a bare host of a usual ending with what follows it."""
    text = fold_figures(text)
    if not _MAYBE_URL.search(text):
        return ()
    return tuple(_as_written(found) for found in _URL.finditer(_without(_EMAIL, text) if "@" in text else text))


def without_links(text: str) -> str:
    """`text`, as long as before, with blanks where addresses stand: figures in them are no numbers."""
    if "@" in text:
        text = _without(_EMAIL, text)
    return _without(_URL, text) if _MAYBE_URL.search(text) else text


def _without(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: " " * len(found[0]), text)


def _as_written(found: re.Match[str]) -> Written:
    return Written(found.start(), found.end(), found[0])
