"""A table of groups × units × contacts becomes the data of a round, or every problem of it is told at its cell."""

from datetime import date
from pathlib import Path

import pytest

from noticeboard.errors import Place
from noticeboard.problems.tables import TABLES
from noticeboard.tables.csv_file import read_csv
from noticeboard.tables.headings import Column, read_heading, standard_columns
from noticeboard.tables.round_table import round_of
from noticeboard.tables.template import template_csv, template_xlsx
from noticeboard.tables.workbook import read_workbook
from office_tables import from_csv, from_workbook, said, workbook

TWO_GROUPS = """六届县委第十轮分组表,,,,,,,,
序号,组,被巡察单位,含,不含,电话,来信地址,邮编,受理时间,信箱地点
1,县委第一巡察组,县教育局,,,０３００－8880015,青禾县1080号信箱,000403,工作日 08:30-12:00,县教育局大门；大厅
2,,石桥街道,21个村,柳庄村,,,,,石桥大门
3,县委第二巡察组,县水利局、统战部（台工办、侨办）,,,0300-8880016；0300-8880017,,,,
"""


def test_a_table_is_read_into_groups_units_and_channels() -> None:
    filled = from_csv(TWO_GROUPS)
    assert said(filled) == []
    first, second = filled.data["groups"]
    assert first == {
        "name": "县委第一巡察组",
        "units": [{"name": "县教育局"}, {"name": "石桥街道", "includes": "21个村", "excludes": "柳庄村"}],
        "channels": [
            {"type": "phone", "value": "0300-8880015", "hours": "工作日 08:30-12:00"},
            {"type": "post", "value": "青禾县1080号信箱", "postcode": "000403"},
            {"type": "box", "places": ["县教育局大门", "大厅", "石桥大门"]},
        ],
    }
    assert [unit["name"] for unit in second["units"]] == ["县水利局", "统战部（台工办、侨办）"]
    assert [channel["value"] for channel in second["channels"]] == ["0300-8880016", "0300-8880017"]
    assert str(filled.places["groups", 0, "units", 1, "excludes"]) == "t.csv:4"


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("石桥街道（含21个村，不含柳庄村）", {"name": "石桥街道", "includes": "21个村", "excludes": "柳庄村"}),
        ("石桥街道(不含柳庄村)", {"name": "石桥街道", "excludes": "柳庄村"}),
        ("县供销社（包括8个基层社、2个公司）", {"name": "县供销社", "includes": "8个基层社、2个公司"}),
        ("统战部（台工办）", {"name": "统战部（台工办）"}),
        ("石桥街道（含21个村", {"name": "石桥街道（含21个村"}),
    ],
)
def test_what_stands_in_brackets_behind_a_unit_goes_where_it_belongs(written: str, unit: dict[str, str]) -> None:
    filled = from_csv(f'组,单位\n一组,"{written}"\n')
    assert filled.data["groups"][0]["units"] == [unit]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_a_csv_is_read_as_any_program_saves_it(encoding: str, separator: str) -> None:
    text = f"组{separator}单位\r\n县委第一巡察组{separator}县教育局\r\n"
    assert from_csv(text, encoding).data["groups"][0]["units"] == [{"name": "县教育局"}]


def test_merged_cells_stand_for_every_row_that_they_span() -> None:
    filled = from_workbook(
        [
            ["巡察组", "被巡察单位", "电话", "受理时间"],
            ["县委第一巡察组", "县教育局", "0300-8880015", "24小时"],
            [None, "石桥街道", None, None],
            ["县委第二巡察组", "县水利局", "0300-8880016", None],
        ],
        merged=["A2:A3", "C2:C3", "D2:D4"],
    )
    assert said(filled) == []
    assert [len(group["units"]) for group in filled.data["groups"]] == [2, 1]
    assert [group["channels"] for group in filled.data["groups"]] == [
        [{"type": "phone", "value": value, "hours": "24小时"}] for value in ("0300-8880015", "0300-8880016")
    ]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("巡察组", Column("group", "name")),
        ("group", Column("group", "name")),
        ("含", Column("unit", "includes")),
        ("类型", Column("unit", "types")),
        ("联系电话1", Column("channel", "value", ("phone",))),
        ("电话（区号）*", Column("channel", "value", ("phone",))),
        ("信箱地点", Column("channel", "places", ("box",))),
        ("来访地点", Column("channel", "place", ("visit",))),
        ("来信 地址", Column("channel", "value", ("post",))),
        ("短信受理时间", Column("channel", "hours", ("sms",))),
        ("受理时间", Column("channel", "hours", ("phone", "visit"))),
        ("邮编", Column("channel", "postcode", ("post",))),
        ("phone hours", Column("channel", "hours", ("phone",))),
        ("截止", Column("round", "deadline")),
        ("序号", None),
    ],
)
def test_a_heading_is_known_by_the_table_of_fields(heading: str, column: Column | None) -> None:
    assert read_heading(heading, Place("t")) == column


def test_what_holds_for_the_round_may_stand_in_the_table_too() -> None:
    filled = from_csv("届,轮次,组,单位\n六届县委,16,一组,县教育局\n,,,县水利局\n")
    assert (filled.data["term"], filled.data["number"]) == ("六届县委", "16")


H = ["组", "单位", "含", "邮编", "来信地址", "电话"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["甲", "乙"]], "t.xlsx:表 table-without-headings"),
        ([["组", "单位", "电活"]], "t.xlsx:表!C1 key-misspelt"),
        ([["组", "单位", "组长"]], "t.xlsx:表!C1 key-misspelt"),
        ([["组", "单位", "体重"]], "t.xlsx:表!C1 key-unknown"),
        ([["组", "单位", "被巡察单位"]], "t.xlsx:表!C1 heading-twice"),
        ([H, [None, "县教育局"]], "t.xlsx:表!B2 row-without-group"),
        ([H, ["一组", None, "21个村"]], "t.xlsx:表!C2 cell-alone"),
        ([H, ["一组", "甲、乙", "21个村"]], "t.xlsx:表!C2 cell-of-several"),
        ([H, ["一组", "甲", None, "000403"]], "t.xlsx:表!D2 cell-alone"),
        ([H, ["一组", "甲", "7个村"], [None, "甲", "8个村"]], "t.xlsx:表!C3 cells-disagree"),
        ([H, ["一组", "甲", None, None, None, "=A9"]], "t.xlsx:表!F2 cell-without-value"),
    ],
)
def test_every_problem_is_told_at_its_cell(rows: list[list[str]], expected: str) -> None:
    assert said(from_workbook(rows)) == [expected]


@pytest.mark.parametrize("hidden", [{"row": 2}, {"column": 3}])
def test_what_is_hidden_is_told_and_not_read(hidden: dict[str, int]) -> None:
    filled = from_workbook([["组", "单位", "电话"], ["一组", "甲", "0300-8880015"]], hidden=hidden)
    assert {finding.code for finding in filled.findings} == {"cell-hidden"}
    assert "0300-8880015" not in str(filled.data)


def test_a_sheet_that_is_hidden_is_not_looked_at() -> None:
    assert read_workbook(workbook([[]]), "t.xlsx") == ()


@pytest.mark.parametrize(
    ("value", "written", "doubt"),
    [
        (403, "403", "cell-zeros-lost"),
        (13000000021.0, "13000000021", "cell-zeros-lost"),
        (date(2027, 3, 1), "2027-03-01", "cell-turned-date"),
        ("000403", "000403", ""),
    ],
)
def test_what_a_spreadsheet_stored_otherwise_is_doubted(value: object, written: str, doubt: str) -> None:
    filled = from_workbook([H, ["一组", "甲", None, value, "青禾县1号信箱"]])
    assert filled.data["groups"][0]["channels"][0]["postcode"] == written
    assert [*filled.doubts.values()] == ([doubt] if doubt else [])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_empty_table_is_read_without_a_word_and_is_empty(language: str) -> None:
    sheets = (read_csv(template_csv(language), "t.csv"), read_workbook(template_xlsx(language), "t.xlsx")[0])
    for sheet in sheets:
        filled = round_of(sheet)
        assert (dict(filled.data), filled.findings) == ({}, ())
        assert len(sheet.rows) == 3


def test_the_example_in_the_empty_table_is_a_good_group() -> None:
    text = template_csv("zh").decode("utf-8-sig").replace("（示例）", "")
    group = from_csv(text).data["groups"][0]
    assert [channel["type"] for channel in group["channels"]] == [
        "phone",
        "sms",
        "email",
        "post",
        "box",
        "visit",
        "web",
    ]
    assert len(standard_columns()) == len(text.splitlines()[0].split(","))


def test_a_filled_empty_table_keeps_the_zeros() -> None:
    from io import BytesIO

    from openpyxl import load_workbook

    sheet = load_workbook(BytesIO(template_xlsx("zh"))).worksheets[0]
    assert {cell.number_format for row in sheet.iter_rows() for cell in row} == {"@"}


def test_every_problem_of_tables_is_tried_here_or_with_the_command() -> None:
    here = Path(__file__).read_text("utf-8") + (Path(__file__).parents[1] / "new/test_new_from_file.py").read_text(
        "utf-8"
    )
    assert [code for code in TABLES.problems if code not in here] == []
