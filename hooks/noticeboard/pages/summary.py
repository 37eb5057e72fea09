"""The first words of a Markdown text, as plain text."""

import re

_LENGTH = 96
_MARKS = re.compile(
    r"!\[[^\]]*\]\([^)]*\)"  # a picture says nothing here
    r"|^\s{0,3}(?:#{1,6}|>|[-*+]|\d+\.)\s+"  # the signs that begin a heading, a quotation or an item
    r"|^\|.*$"  # a table
    r"|[*_`]{1,3}|\[\^[^\]]+\]",
    re.MULTILINE,
)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def summary(body: str, length: int = _LENGTH) -> str:
    """At most `length` characters from the beginning of the text, cut with an ellipsis."""
    # What follows the beginning cannot be part of it, however long the text.
    beginning = body[: length * 4]
    paragraphs = (p for p in beginning.split("\n") if not p.lstrip().startswith("#"))
    plain = " ".join(_LINK.sub(r"\1", _MARKS.sub("", "\n".join(paragraphs))).split())
    return plain if len(plain) <= length else f"{plain[: length - 1]}…"
