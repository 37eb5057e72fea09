"""Which of the lines above a text are its title."""

import re

from noticeboard.importing.given import Line
from noticeboard.importing.surroundings import is_column
from noticeboard.values.folding import bare

_SHORT_TITLE = re.compile(r".{0,4}(?:公告|通报|通知|启事|公示)")
PLACED_OFFICE = re.compile(
    r"[\u3400-\u9fff]{2,4}[市县区镇乡].{0,8}(?:人民政府|政府|局|纪委监委|纪委|党委|委员会|办公室|巡察办)"
)
"""An office by its place: where one stands below a title, it is no line of it."""

LONGEST_TITLE = 60
"""Characters, of all its lines."""

_LONGEST_COLUMN = 4


def is_title(line: Line) -> bool:
    """Whether it can be a title, or a line of one."""
    text = line.text
    if line.level == 1 or text.endswith("：") or _SHORT_TITLE.fullmatch("".join(text.split())):
        return True
    return len(text) > _LONGEST_COLUMN and not is_column(text)


def chosen(lines: list[Line], declared: str) -> tuple[Line, ...]:
    """The lines that are the title: the declared one, a heading of level 1, else the last ones that can be."""
    wanted = bare(declared)
    for line in lines:
        if wanted and bare(line.text) == wanted:
            return (line,)
    headings = [line for line in lines if line.level == 1]
    candidates = headings or [line for line in lines if is_title(line)]
    if not candidates:
        return ()
    lines_of_title = [candidates[-1]]
    for line in reversed(candidates[:-1]):
        if _goes_on(line, lines_of_title[0], sum(len(one.text) for one in lines_of_title)):
            lines_of_title.insert(0, line)
        else:
            break
    return tuple(lines_of_title)


def _goes_on(line: Line, following: Line, length: int) -> bool:
    """Whether a title goes on in the next line: nothing stands between, and both together are no longer than titles."""
    adjacent = following.number == line.number + 1 and line.level == following.level and line.bold == following.bold
    return (
        adjacent
        and len(line.text) + length <= LONGEST_TITLE
        and not is_column(line.text)
        and not PLACED_OFFICE.fullmatch(line.text)
        and (len(line.text) > 5 or line.text.endswith("："))
    )
