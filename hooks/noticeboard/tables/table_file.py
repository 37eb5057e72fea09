"""A file with a table → the data of a round, by the file's ending."""

from collections.abc import Callable, Mapping
from pathlib import Path

from noticeboard.errors import Finding, Place
from noticeboard.tables.csv_file import read_csv
from noticeboard.tables.round_table import Filled, round_of
from noticeboard.tables.sheet import Sheet
from noticeboard.tables.workbook import read_workbook

_READERS: Mapping[str, Callable[[bytes, str], tuple[Sheet, ...]]] = {
    ".csv": lambda data, name: (read_csv(data, name),),
    ".txt": lambda data, name: (read_csv(data, name),),
    ".xlsx": read_workbook,
    ".xlsm": read_workbook,
}
ENDINGS = frozenset(_READERS)
"""The endings of the names of files that are read as tables."""


def read_table(path: Path) -> Filled:
    """The round of the file's first sheet that has the headings of one; or what is wrong with the first sheet."""
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Filled({}, findings=(Finding("file-unreadable", Place(path.name), {"reason": reason}),))
    sheets = _READERS[path.suffix.lower()](data, path.name) or (Sheet(Place(path.name)),)
    filled = [round_of(sheet) for sheet in sheets]
    return next((one for one in filled if one.data), filled[0])
