"""An .xlsx file → its sheets. What a spreadsheet did to a value on its own is told, never guessed back."""

from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from noticeboard.errors import Finding, Place
from noticeboard.tables.sheet import Cell, Sheet

_DATE, _NUMBER = "cell-turned-date", "cell-zeros-lost"
_MOST_CELLS = 200_000
"""A table of a round has some hundreds; more is a sheet that was formatted down to its last row."""


def read_workbook(data: bytes, name: str) -> tuple[Sheet, ...]:
    """The sheets that are not hidden and hold something. `name` is the file's, as messages name it."""
    try:
        values, formulas = (load_workbook(BytesIO(data), data_only=only) for only in (True, False))
        sheets = [
            _sheet(sheet, formulas[sheet.title], f"{name}:{sheet.title}")
            for sheet in values.worksheets
            if sheet.sheet_state == "visible"
        ]
    except Exception as error:  # a damaged file makes the library raise whatever its parts raise
        return (Sheet(Place(name), findings=(Finding("table-unreadable", Place(name), {"reason": _reason(error)}),)),)
    return tuple(sheet for sheet in sheets if sheet.rows or sheet.findings)


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:80] or type(error).__name__


def _sheet(values: Any, formulas: Any, name: str) -> Sheet:
    merged = {
        (row, column): (area.min_row, area.min_col)
        for area in values.merged_cells.ranges
        for row in range(area.min_row, min(area.max_row, values.max_row) + 1)
        for column in range(area.min_col, min(area.max_col, values.max_column) + 1)
    }
    findings: list[Finding] = []
    rows: dict[int, dict[int, Cell]] = {}
    height = min(values.max_row or 0, _MOST_CELLS // max(values.max_column or 1, 1))
    for row in range(1, height + 1):
        for column in range(1, (values.max_column or 0) + 1):
            source = merged.get((row, column), (row, column))
            place = Place(f"{name}!{get_column_letter(source[1])}{source[0]}")
            cell = _cell(values.cell(*source).value, place)
            stored = formulas.cell(*source)
            if stored.data_type == "f" and (cell is None or values.cell(*source).data_type == "e"):
                findings.append(Finding("cell-without-value", place, {"value": str(stored.value)}))
            elif cell and source == (row, column) and _is_hidden(values, row, column):
                findings.append(Finding("cell-hidden", place, {"value": cell.text}))
            elif cell:
                rows.setdefault(row, {})[column - 1] = cell
    return Sheet(Place(name), tuple(rows.values()), tuple(findings))


def _is_hidden(sheet: Any, row: int, column: int) -> bool:
    return bool(sheet.row_dimensions[row].hidden) or any(
        dimension.hidden and dimension.min <= column <= dimension.max for dimension in _columns(sheet)
    )


def _columns(sheet: Any) -> Iterator[Any]:
    """The columns of which something is said, which may stand for several."""
    return (d for d in sheet.column_dimensions.values() if d.min is not None and d.max is not None)


def _cell(value: Any, place: Place) -> Cell | None:
    """The cell as text; None where it is blank."""
    if isinstance(value, bool):
        return Cell("是" if value else "否", place)
    if isinstance(value, int | float):
        return Cell(str(int(value)) if float(value).is_integer() else str(value), place, _NUMBER)
    if isinstance(value, datetime):
        return Cell(f"{value:%Y-%m-%d %H:%M}".removesuffix(" 00:00"), place, _DATE)
    if isinstance(value, date):
        return Cell(value.isoformat(), place, _DATE)
    if isinstance(value, time):
        return Cell(f"{value:%H:%M}", place, _DATE)
    text = "" if value is None else str(value).strip()
    return Cell(text, place) if text else None
