"""Traditional characters among simplified ones. Whole traditional texts, names and old titles are left alone."""

import re
from collections.abc import Iterator

from noticeboard.checks.wording.slip import Slip
from noticeboard.values.traditional import is_traditional, simplified, traditional

_BEHIND_WHICH_NAMES_STAND = re.compile(
    r"(?:记者|通讯员|作者|编辑|责编|摄影|撰稿|审核|先生|女士|同志|教授|老师)[：:）)\s]*$"
)


def traditional_characters(text: str) -> Iterator[Slip]:
    """Traditional characters in lines and titles of books that are otherwise simplified."""
    if not traditional().search(text):
        return
    start = 0
    for line in text.split("\n"):
        if not is_traditional(line):
            yield from _in_line(line, start)
        start += len(line) + 1


def _in_line(line: str, start: int) -> Iterator[Slip]:
    for match in traditional().finditer(line):
        at = match.start()
        if not _is_in_a_traditional_title(line, at) and not _is_in_a_name(line, at):
            yield Slip(start + at, start + at + 1, simplified()[match[0]])


def _is_in_a_traditional_title(line: str, at: int) -> bool:
    """Whether it stands in 《資治通鑑》, most of which is traditional."""
    opening, closing = line.rfind("《", 0, at), line.find("》", at)
    if opening < 0 or closing < 0 or "》" in line[opening:at]:
        return False
    title = line[opening + 1 : closing]
    return 2 * len(traditional().findall(title)) >= len(title)


def _is_in_a_name(line: str, at: int) -> bool:
    return any(
        _BEHIND_WHICH_NAMES_STAND.search(line[max(0, at - 8) : start]) for start in range(max(0, at - 2), at + 1)
    )
