"""No table makes reading crash: whatever its cells hold, whatever its bytes are."""

from datetime import date, datetime, time
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from noticeboard.reading.validation import validated
from noticeboard.records.origin import Gathered
from noticeboard.records.round import Round
from noticeboard.tables.csv_file import read_csv
from noticeboard.tables.headings import heading_of, standard_columns
from noticeboard.tables.round_table import Filled, round_of
from noticeboard.tables.workbook import read_workbook
from office_tables import workbook

HEADINGS = [heading_of(column, "zh") for column in standard_columns()]
WORDS = st.sampled_from(
    ["县委第一巡察组", "县教育局、县水利局", "（示例）", "0300-8880015", "24小时", "000403", "一\n二", "；", "、"]
)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12) | WORDS
VALUES = st.none() | TEXTS | st.integers() | st.floats() | st.booleans() | st.dates(date(1950, 1, 1), date(2090, 1, 1))
STORED = VALUES | st.datetimes(datetime(1950, 1, 1), datetime(2090, 1, 1)) | st.just(time(18))
ROWS = st.lists(st.lists(STORED, max_size=len(HEADINGS)), max_size=5)


def in_order(filled: Filled) -> None:
    """Every finding can be said, and the data are a round or have findings."""
    lines = [finding.line(language) for finding in filled.findings for language in ("zh", "en")]
    assert all(line.startswith("t.") for line in lines)
    record = validated(Round, {**filled.data, "id": "a"}, Gathered("a", places=filled.places))
    assert isinstance(record, list | Round)


@settings(deadline=None)
@given(st.binary(max_size=200) | TEXTS.map(str.encode))
def test_any_bytes_are_a_csv_or_a_finding(data: bytes) -> None:
    in_order(round_of(read_csv(data, "t.csv")))


@settings(deadline=None)
@given(st.lists(st.lists(TEXTS, max_size=len(HEADINGS)), max_size=5))
def test_any_cells_below_the_headings_of_a_csv(rows: list[list[str]]) -> None:
    quoted = [",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) for row in [HEADINGS, *rows]]
    in_order(round_of(read_csv("\n".join(quoted).encode(), "t.csv")))


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_any_cells_below_the_headings_of_a_workbook(rows: list[list[Any]]) -> None:
    for sheet in read_workbook(workbook([HEADINGS, *map(storable, rows)]), "t.xlsx"):
        in_order(round_of(sheet))


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_no_workbook_and_say_so(data: bytes) -> None:
    (sheet,) = read_workbook(b"PK" + data, "t.xlsx")
    assert [finding.code for finding in sheet.findings] == ["table-unreadable"]


def storable(row: list[Any]) -> list[Any]:
    """What a spreadsheet can hold: a number that is none is a text there."""
    return [str(cell) if isinstance(cell, float) and cell != cell else cell for cell in row]
