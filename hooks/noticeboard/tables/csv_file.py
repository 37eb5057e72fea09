"""A .csv file → a sheet: UTF-8, GBK as Excel saves it in China, or UTF-16; commas, semicolons or tabs."""

import codecs
import csv
from io import StringIO

from noticeboard.errors import Finding, Place
from noticeboard.tables.sheet import Cell, Sheet

_SEPARATORS = ",\t;，"


def read_csv(data: bytes, name: str) -> Sheet:
    """The sheet. `name` is the file's, as messages name it; a cell's place is the line on which its row ends."""
    text = _decoded(data)
    if text is None:
        return Sheet(Place(name), findings=(Finding("file-not-utf8", Place(name)),))
    rows = []
    reader = csv.reader(StringIO(text.replace("\0", ""), newline=""), delimiter=_separator(text))
    try:
        for values in reader:
            place = Place(name, reader.line_num)
            cells = {n: Cell(value.strip(), place) for n, value in enumerate(values) if value.strip()}
            if cells:
                rows.append(cells)
    except csv.Error as error:
        wrong = Finding("table-unreadable", Place(name, reader.line_num), {"reason": str(error)})
        return Sheet(Place(name), tuple(rows), (wrong,))
    return Sheet(Place(name), tuple(rows))


def _decoded(data: bytes) -> str | None:
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _separator(text: str) -> str:
    """The sign that parts the cells: of those there are, the one that the first lines hold most of."""
    head = "\n".join(text.splitlines()[:5])
    return max(_SEPARATORS, key=lambda sign: (head.count(sign), -_SEPARATORS.index(sign)))
