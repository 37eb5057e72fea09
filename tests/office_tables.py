"""Tables as offices have them, made for tests."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from noticeboard.tables.csv_file import read_csv
from noticeboard.tables.round_table import Filled, round_of
from noticeboard.tables.workbook import read_workbook


def from_csv(text: str, encoding: str = "utf-8") -> Filled:
    """What a .csv says of a round."""
    return round_of(read_csv(text.encode(encoding), "t.csv"))


def workbook(
    rows: Sequence[Sequence[Any]], merged: Sequence[str] = (), hidden: Mapping[str, int] | None = None
) -> bytes:
    """An .xlsx with one sheet, 表. `merged` are ranges as in A2:A3; `hidden` is a `row` or a `column` by its number."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "表"
    for row in rows:
        sheet.append(row)
    for area in merged:
        sheet.merge_cells(area)
    for kind, which in (hidden or {}).items():
        if kind == "row":
            sheet.row_dimensions[which].hidden = True
        else:
            sheet.column_dimensions["ABCDEFGHIJ"[which - 1]].hidden = True
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def from_workbook(
    rows: Sequence[Sequence[Any]], merged: Sequence[str] = (), hidden: Mapping[str, int] | None = None
) -> Filled:
    """What the .xlsx says of a round."""
    return round_of(read_workbook(workbook(rows, merged, hidden), "t.xlsx")[0])


def said(filled: Filled) -> list[str]:
    """The places and codes of what is wrong."""
    return [f"{finding.where} {finding.code}" for finding in filled.findings]
