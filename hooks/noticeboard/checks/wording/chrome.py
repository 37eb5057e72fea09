"""What was pasted along from the page around a text, in the texts of records."""

from collections.abc import Iterator

from noticeboard.checks.wording.slip import Slip
from noticeboard.page_chrome import chrome_within, is_chrome, may_hold_chrome


def page_chrome(text: str) -> Iterator[Slip]:
    """Lines, and parts of lines, that belong to a page and not to the text. A whole line is to be deleted."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if may_hold_chrome(line):
            yield from _in_line(line, start, min(end + 1, len(text)))
        start = end + 1


def _in_line(line: str, start: int, behind: int) -> Iterator[Slip]:
    """What is found in a line that begins at `start`; behind its line end the text goes on at `behind`."""
    if is_chrome(line):
        yield Slip(start, behind, "", line.strip()[:20])
    else:
        for match in chrome_within(line):
            yield Slip(start + match.start(), start + match.end(), "", match[0].strip()[:20])
