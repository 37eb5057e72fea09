"""Tables of groups and contacts → lines of `heading：cell`, row by row: real tables, and such as were pasted flat.

A flat table has its headings one a line, and then its cells, of which some are broken over two lines (domain: defects,
"a contact table flattened to one cell per line, a cell wrapped over two").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from noticeboard.importing.given import Line
from noticeboard.importing.inspection.group_names import is_group_name
from noticeboard.importing.inspection.headings import ENUMERATOR, column
from noticeboard.importing.inspection.passage import Piece
from noticeboard.values.folding import squeeze
from noticeboard.values.traditional import simplify

_ENTRIES = {"units": "、", "box": "、", "email": "、"}
"""What parts the entries of a cell that stand on lines of their own; in the cells of other columns a blank does."""
_FEWEST_COLUMNS = 3
_LONGEST_CELL = 60
_PROSE = re.compile(r"[。：:]|^(?:备注|附件?|注)|^[一二三四五六七八九十]、|20[0-9]{2}年")
_UNFINISHED = re.compile(r"[-、,，@(（及和]$")
_ENDS_A_UNIT = re.compile(r"[局委办室部会院校中心镇乡道村区司团所站队馆社厂园学联台关]$")
_BEGINS_A_UNIT = re.compile(r"^(?:[省市县区旗州]|团[省市县区]|[一-鿿]{2,3}(?:镇|乡|街道|村|社区))")
_ENDS_A_PLACE = re.compile(r"[口厅侧旁处室楼前内栏门）)]$")
_NUMBER = re.compile(r"[0-9]")
_BLANK_LABEL = re.compile(
    rf"(?:{ENUMERATOR.pattern})?(?P<label>[一-鿿][一-鿿（）()/、]{{1,9}})[ \t\u3000]+(?P<value>\S.*)"
)
_BEFORE_A_BLANK = frozenset(
    {"units", "types", "people", "hours", "stay", "sms", "phone", "email", "box", "post", "postcode", "visit", "web"}
)
_OTHER_HEADING = re.compile(r"[一-鿿()/]{2,8}")


def pieces_of(lines: Sequence[Line]) -> Iterator[Piece]:
    """The lines, tables among them row by row: the group's name on a line of its own, then the labelled cells."""
    at = 0
    while at < len(lines):
        if lines[at].cells:
            end = at
            while end < len(lines) and lines[end].table == lines[at].table:
                end += 1
            yield from _rows(lines[at:end])
            at = end
            continue
        end, headings = _headings(lines, at)
        if headings:
            cells_end = _cells_end(lines, end)
            yield from _flat_rows(headings, lines[end:cells_end])
            at = cells_end
            continue
        yield _with_label(lines[at])
        at += 1


def _with_label(line: Line) -> Piece:
    """The line; a label that only a blank parts from its value (联系地址 县商务局三楼) as that of a cell."""
    match = _BLANK_LABEL.match(line.text)
    if not match or column(_clean(match["label"])) not in _BEFORE_A_BLANK:
        return Piece(line, line.text)
    first = match["value"].split()[0]
    return Piece(line, line.text) if column(_clean(first)) else Piece(line, match["value"], _clean(match["label"]))


def _clean(text: str) -> str:
    return simplify(squeeze(text))


def _rows(lines: Sequence[Line]) -> Iterator[Piece]:
    headings: tuple[str, ...] = ()
    rows = 0
    for index, line in enumerate(lines):
        if len({cell for cell in map(_clean, line.cells) if is_group_name(cell)}) > 1:
            yield from _columns(lines[index:])
            return
    for line in lines:
        cells = tuple(_clean(cell) for cell in line.cells)
        named = [column(cell) for cell in cells]
        others = (cell for cell, key in zip(cells, named, strict=True) if key is None)
        if not rows and sum(key is not None for key in named) >= 2 and not any(map(_NUMBER.search, others)):
            headings = cells
        elif headings and len(cells) == len(headings):
            rows += 1
            yield from _row(line, headings, line.cells)
        elif len(cells) == 2 and named[0]:
            yield Piece(line, line.cells[1], cells[0])
        else:
            # A cell merged over the whole row is read once.
            yield from (Piece(line, cell) for cell in dict.fromkeys(line.cells) if cell.strip())


def _columns(lines: Sequence[Line]) -> Iterator[Piece]:
    """A table with a column for every group: the first row names them, the first column what stands in each row."""
    for place, name in enumerate(lines[0].cells):
        if not is_group_name(_clean(name)):
            continue
        yield Piece(lines[0], name, between="")
        for line in lines[1:]:
            if place < len(line.cells) and line.cells[place].strip():
                heading = _clean(line.cells[0])
                yield Piece(line, line.cells[place], heading, _ENTRIES.get(column(heading) or "", " "))


def _row(line: Line, headings: Sequence[str], cells: Sequence[str]) -> Iterator[Piece]:
    """The cells of a row as lines; the group's comes first, whatever its column."""
    keyed = [(column(heading), heading, cell) for heading, cell in zip(headings, cells, strict=True) if cell.strip()]
    for key, _, cell in keyed:
        if key == "group":
            yield Piece(line, cell, between="")
    for key, heading, cell in keyed:
        if key not in ("group", "number"):
            yield Piece(line, cell, heading, _ENTRIES.get(key or "", " "))


def _headings(lines: Sequence[Line], at: int) -> tuple[int, tuple[str, ...]]:
    """The headings of a flat table that begins at a line, and the index behind them; none if there is none."""
    found: list[str] = []
    while at < len(lines) and _is_heading(lines, at, bool(found)):
        found.append(_clean(lines[at].text))
        at += 1
    good = len(found) >= _FEWEST_COLUMNS and any(column(heading) in ("group", "units") for heading in found)
    return (at, tuple(found)) if good else (at, ())


def _is_heading(lines: Sequence[Line], at: int, inside: bool) -> bool:
    """Whether a line is a heading of a flat table; one of another name may stand among those that are known."""
    text = lines[at].text
    if text.rstrip().endswith(("：", ":")) or lines[at].cells:
        return False
    if column(_clean(text)):
        return True
    following = lines[at + 1].text if at + 1 < len(lines) else ""
    unknown = _OTHER_HEADING.fullmatch(_clean(text)) and not is_group_name(_clean(text))
    return bool(inside and unknown and column(_clean(following)))


def _cells_end(lines: Sequence[Line], at: int) -> int:
    while at < len(lines):
        text = lines[at].text
        if len(text) > _LONGEST_CELL or (_PROSE.search(text) and not re.search(r"[0-9]{1,2}[:：][0-9]{2}", text)):
            break
        if lines[at].cells or ("时间" in text and len(text) > 12):
            break
        at += 1
    return at


def _flat_rows(headings: tuple[str, ...], cells: Sequence[Line]) -> Iterator[Piece]:
    keys = [column(heading) or "" for heading in headings]
    starts = [index for index, line in enumerate(cells) if _begins_row(keys, line.text)]
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(cells)
        yield from _flat_row(headings, keys, cells[start:end])


def _begins_row(keys: Sequence[str], text: str) -> bool:
    if keys[0] == "number":
        return bool(re.fullmatch(r"[0-9]{1,2}|[一二三四五六七八九十]{1,2}", _clean(text)))
    return is_group_name(_clean(text))


def _flat_row(headings: Sequence[str], keys: Sequence[str], cells: Sequence[Line]) -> Iterator[Piece]:
    """The row's lines, each put in the column that it fits, in the order of the columns."""
    columns = _assigned(keys, [_clean(line.text) for line in cells])
    row: list[tuple[str, str, Line]] = []
    for index, heading in enumerate(headings):
        mine = [line for line, place in zip(cells, columns, strict=True) if place == index]
        if mine:
            row.append((keys[index], heading, replace(mine[0], text=_joined(keys[index], mine))))
    for key, heading, line in sorted(row, key=lambda cell: cell[0] != "group"):
        if key == "group":
            yield Piece(line, line.text)
        elif key != "number":
            yield Piece(line, line.text, heading, _ENTRIES.get(key, " "))


def _assigned(keys: Sequence[str], cells: Sequence[str]) -> list[int]:
    """For every cell its column: in order, at the least cost, a column left empty costing more than a shared one."""
    best: list[dict[int, tuple[float, list[int]]]] = [{-1: (0.0, [])}]
    for cell in cells:
        states: dict[int, tuple[float, list[int]]] = {}
        for last, (cost, path) in best[-1].items():
            for place in range(max(last, 0), len(keys)):
                skipped = max(0, place - last - 1)
                total = cost + _misfit(keys[place], cell) + 2.5 * skipped + (0.5 if place == last else 0)
                if place not in states or total < states[place][0]:
                    states[place] = (total, [*path, place])
        best.append(states)
    ends = [(cost + 2.5 * (len(keys) - 1 - last), path) for last, (cost, path) in best[-1].items()]
    return min(ends)[1]


def _misfit(key: str, cell: str) -> float:
    """How little a cell looks like one of its column, from 0 to 6."""
    figures, letters = bool(re.fullmatch(r"[-0-9()转/、,;]+", cell)), bool(re.search(r"[A-Za-z@]", cell))
    words = bool(re.search(r"[一-鿿]", cell)) and "@" not in cell
    clock = bool(re.search(r"[0-9][:时点]|工作日|周一|星期|小时", cell))
    match key:
        case "group":
            return 0 if is_group_name(cell) else 6
        case "number":
            return 0 if re.fullmatch(r"[0-9]{1,2}|[一二三四五六七八九十]{1,2}", cell) else 6
        case "phone" | "sms":
            return 0 if figures else 2 if re.search(r"[0-9]{4}", cell) and not letters else 5
        case "email" | "web":
            return 0 if letters and not words else 4
        case "hours":
            return 0 if clock else 4
        case "postcode":
            return 0 if re.fullmatch(r"[0-9]{6}", cell) else 5
        case _:
            return 4 if figures or (letters and not words) or clock else 0


def _joined(key: str, lines: Sequence[Line]) -> str:
    """The lines of one cell: what was broken grows together, and whole entries keep the line end between them."""
    text = lines[0].text
    for line in lines[1:]:
        text += f"{_between(key, _clean(text), _clean(line.text))}{line.text}"
    return text


def _between(key: str, before: str, behind: str) -> str:
    if re.fullmatch(r"[-0-9]{7,}", before) and re.match(r"[A-Za-z]", behind):
        return "\n"  # a number and an address are two entries
    if _UNFINISHED.search(before) or key in ("email", "web", "hours", "group", "post", "visit"):
        return "\n" if key == "email" and re.search(r"@.+\.[a-z]{2,3}$", before) and "@" in behind else ""
    if key in ("phone", "sms"):
        return "\n" if re.search(r"[0-9]{7,}$", before) and re.match(r"[01][0-9]{2}", behind) else ""
    if key == "units":
        return "\n" if _ENDS_A_UNIT.search(before) and _BEGINS_A_UNIT.search(behind) else ""
    return "\n" if _ENDS_A_PLACE.search(before) and len(behind) > 3 else ""
