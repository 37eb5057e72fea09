"""The table that is handed out empty: headings, what stands under each, and one example."""

import csv
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from noticeboard.bilingual import Text
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import CHANNEL_KINDS
from noticeboard.tables.headings import Column, heading_of, standard_columns
from noticeboard.tables.round_table import EXAMPLE, MEANINGS

_SHEET = Text("巡察组和联系方式", "groups and contacts")
_GROUP = Text(
    "同一组的几个单位写几行，组名只写一次或合并单元格；以（说明）（示例）开头的两行不读入",
    "several units of a group take several rows, the group's name may stand once or in merged cells; "
    "the rows that begin with （说明） and （示例） are not read",
)
_ANSWERED = Text("，只用于{kinds}", ", of {kinds} only")
_EXAMPLES = {
    ("group", "name"): "县委第一巡察组",
    ("unit", "name"): "石桥街道",
    ("unit", "includes"): "所辖21个村和2个社区",
    ("unit", "excludes"): "柳庄村",
    ("unit", "types"): "常规巡察、专项巡察",
    "phone": "0300-8880015",
    "sms": "13000000021",
    "email": "qhxc1@example.com",
    "post": "青禾县1080号邮政专用信箱",
    "box": "县教育局大门东侧；县政务中心一楼大厅",
    "visit": "县行政中心2号楼406室",
    "web": "https://report.example.gov.cn/qh",
    ("channel", "postcode"): "000403",
    ("channel", "addressee"): "县委第一巡察组",
    ("channel", "hours"): "工作日 08:30-12:00, 14:30-18:00",
}
_ROWS_TO_FILL = 200
_WIDTH = 22


def template_csv(language: str) -> bytes:
    """The empty table as .csv, with a byte order mark: without it Excel takes Chinese for something else."""
    out = StringIO()
    csv.writer(out).writerows(_rows(language))
    return out.getvalue().encode("utf-8-sig")


def template_xlsx(language: str) -> bytes:
    """The empty table as .xlsx, every cell of it text: so that no spreadsheet drops the zeros of 000403."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _SHEET.said_in(language)
    rows = _rows(language)
    for row in range(1, len(rows) + _ROWS_TO_FILL):
        for column in range(1, len(rows[0]) + 1):
            cell = sheet.cell(row, column)
            cell.number_format = "@"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if row <= len(rows):
                cell.value = rows[row - 1][column - 1]
                cell.font = Font(bold=row == 1, italic=row > 1, color="FF000000" if row == 1 else "FF595959")
            if row == 1:
                cell.fill = PatternFill("solid", fgColor="FFE8E8E8")
    for column in range(1, len(rows[0]) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    sheet.freeze_panes = "B2"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _rows(language: str) -> tuple[list[str], ...]:
    columns = standard_columns()
    return (
        [heading_of(column, language) for column in columns],
        [MEANINGS + _meaning(columns[0], language), *(_meaning(column, language) for column in columns[1:])],
        [EXAMPLE + _example(columns[0]), *(_example(column) for column in columns[1:])],
    )


def _meaning(column: Column, language: str) -> str:
    if column.part == "group":
        return _GROUP.said_in(language)
    if column.part == "channel" and column.key == CHANNEL_KINDS[column.kinds[0]].address:
        kind = CHANNEL_KINDS[column.kinds[0]]
        return (kind.expected or FIELDS[column.key].meaning).said_in(language)
    meaning = FIELDS["unit" if column.key == "name" else column.key].meaning.said_in(language)
    if len(column.kinds) > 1:
        kinds = "、".join(CHANNEL_KINDS[kind].label.said_in(language) for kind in column.kinds)
        meaning += _ANSWERED.said_in(language).format(kinds=kinds)
    return meaning


def _example(column: Column) -> str:
    of_field = _EXAMPLES.get((column.part, column.key))
    return of_field or (_EXAMPLES.get(column.kinds[0], "") if column.kinds else "")
