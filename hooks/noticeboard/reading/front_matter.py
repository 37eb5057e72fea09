"""Splits a Markdown file into its front matter and its body."""

from typing import NamedTuple

from noticeboard.errors import Finding, Place


class Parts(NamedTuple):
    """The YAML between the `---` lines, which begins on line 2; the body; and the line on which the body begins."""

    yaml: str
    body: str
    body_line: int


def split(text: str, file: str) -> Parts | Finding:
    """The two parts of a file, or what is wrong with its front matter."""
    if not text.strip():
        return Finding("file-empty", Place(file))
    first, _, rest = text.partition("\n")
    if first.rstrip() != "---":
        return Finding("front-matter-missing", Place(file, 1))
    lines = rest.split("\n")
    for n, line in enumerate(lines):
        if line.rstrip() in ("---", "..."):
            body = lines[n + 1 :]
            blank = next((i for i, text_line in enumerate(body) if text_line.strip()), len(body))
            return Parts("\n".join(lines[:n]), "\n".join(body[blank:]).rstrip(), n + 3 + blank)
    return Finding("front-matter-open", Place(file, 1))
