"""Words as Markdown: what Markdown would eat or turn into something else is escaped, and nothing more."""

import re

_EATEN = re.compile(
    r"[\\*`]|~(?=~)|<(?=[A-Za-z/!?])|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|\[(?=[^\]\n]*\][(\[:])|\[(?=\^)|!(?=\[)"
)
_AT_START = re.compile(
    r"(?P<mark>#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+$|-{2,}$|\|)|(?P<number>[0-9]{3,9})(?P<dot>[.)](?=\s|$))"
)


def escaped(text: str) -> str:
    """The words as they stand within a line."""
    return _EATEN.sub(lambda match: f"\\{match[0]}", text)


def at_line_start(markdown: str) -> str:
    """A line of Markdown that begins with words, escaped so that it becomes no heading, bullet or quotation.

    What is numbered 1. 2. 3. stays so: a list is what it means. 2024. at the beginning of a line is a year.
    """
    match = _AT_START.match(markdown)
    if not match:
        return markdown
    if match["mark"]:
        return f"\\{markdown}"
    return f"{match['number']}\\{match['dot']}{markdown[match.end() :]}"


def in_cell(markdown: str) -> str:
    """Markdown as it stands in a cell of a table."""
    return markdown.replace("|", "\\|").replace("\n", " ")
