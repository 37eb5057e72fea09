"""The words of a Markdown text, without what is not read as words: code, addresses, tags, secrets."""

import re
from collections.abc import Iterable

from noticeboard.checks.span import Span

_MARKUP = re.compile(
    r"(?P<fence>^(?:```|~~~)[^\n]*\n(?:.*?\n)??(?:```|~~~)[^\n]*$)|(?P<code>(?P<ticks>`+)[^`\n]+(?P=ticks)(?!`))"
    r"|(?P<target>(?<=\])\((?:<[^>\n]*>|(?:[^()\n]|\([^()\n]*\))*)\))|(?P<defined>^ {0,3}\[[^\]\n]+\]:[^\n]*$)"
    r"|(?P<url>(?:https?|ftp|mailto):[!-~]+|www\.[!-~]+)|(?P<email>[\w.+-]+@[\w.-]+)"
    r"|(?P<tag><[A-Za-z/!][^<>\n]*>)",
    re.MULTILINE | re.DOTALL | re.ASCII,
)
_MAY_HOLD_MARKUP = re.compile(r"[`<@]|\]\(|://|www\.|\]:|~~~|mailto:")
BLANK = "\0"
"""Stands for every character of what is left out; no text holds it, for reading refuses it."""


def words_of(text: str) -> str:
    """`text`, as long as before, with `BLANK` for code, addresses and tags. Line ends stay."""
    if not _MAY_HOLD_MARKUP.search(text):
        return text
    return _MARKUP.sub(lambda match: _blanked(match[0]), text)


def without(text: str, spans: Iterable[Span]) -> str:
    """`text`, as long as before, with `BLANK` where the spans are. Line ends stay."""
    for span in spans:
        text = f"{text[: span.start]}{_blanked(span.of(text))}{text[span.end :]}"
    return text


def _blanked(text: str) -> str:
    return re.sub(r"[^\n]", BLANK, text)
