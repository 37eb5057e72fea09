"""What can be wrong with a table from which a round is made."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error

_PROBLEMS: dict[str, Problem] = {
    "table-unreadable": error(
        "表格打不开（{reason}）",
        "用 Excel 或 WPS 打开，另存为 .xlsx，或另存为 UTF-8 编码的 .csv",
        "the table cannot be opened ({reason})",
        "open it in Excel or WPS and save it as .xlsx, or as .csv in UTF-8",
        reasons.FORMAT,
    ),
    "table-type-unfit": error(
        "不能从这种文件读入",
        "可以用的有 {known}；在 Excel 或 WPS 里另存",
        "nothing can be read from a file of this type",
        "save it as one of {known}",
        reasons.FORMAT,
    ),
    "table-without-headings": error(
        "没有找到表头",
        "表头一行要有“{group}”和“{unit}”两列；用 --template 可以得到一张空表",
        "no row of headings was found",
        "it needs the columns “{group}” and “{unit}”; --template writes an empty table",
        reasons.FORMAT,
    ),
    "heading-twice": error(
        "“{label}”有两列",
        "合并成一列",
        "there are two columns “{label}”",
        "make them one",
        reasons.FORMAT,
    ),
    "row-without-group": error(
        "“{value}”这一行没有写巡察组，上面的行也没有",
        "填上巡察组",
        "the row of “{value}” names no group, and no row above it does",
        "enter its group",
        reasons.TERMS,
    ),
    "cell-alone": error(
        "“{value}”写在“{label}”一列，这一行却没有{kind}",
        "把它写在所说明的{kind}那一行，或者删去",
        "“{value}” stands under “{label}” in a row without “{kind}”",
        "write it in the row of what it describes, or delete it",
        reasons.FORMAT,
    ),
    "cell-of-several": error(
        "“{value}”写在“{label}”一列，说不清是这一行的哪个单位的",
        "一个单位写一行",
        "“{value}” stands under “{label}”, and the row has several units",
        "give each unit a row of its own",
        reasons.TERMS,
    ),
    "cells-disagree": error(
        "“{label}”在这里是“{value}”，在{first}是“{other}”",
        "对照原件，改成一致",
        "“{label}” is “{value}” here and “{other}” on {first}",
        "compare the original and make them agree",
        reasons.NOTICE,
    ),
    "cell-zeros-lost": error(
        "“{value}”是按数字存的，开头的 0 可能已经丢了",
        "把这一列设成“文本”格式，对照原件重新填写",
        "“{value}” is stored as a number and may have lost zeros at its beginning",
        "format the column as text and enter it again from the original",
        reasons.DEFECTS,
    ),
    "cell-turned-date": error(
        "这一格被表格软件变成了日期（{value}），原来写的是什么已经看不出来",
        "把这一列设成“文本”格式，对照原件重新填写",
        "the spreadsheet made a date of this cell ({value}); what was written cannot be told any more",
        "format the column as text and enter it again from the original",
        reasons.DEFECTS,
    ),
    "cell-without-value": error(
        "这一格是公式，没有可用的结果（{value}）",
        "复制，再“选择性粘贴”为数值",
        "this cell is a formula without a result that can be used ({value})",
        "copy it and paste its value",
        reasons.FORMAT,
    ),
    "cell-hidden": error(
        "隐藏的行或列里有内容“{value}”",
        "取消隐藏，核对；不要的删去",
        "“{value}” stands in a hidden row or column",
        "unhide it and check it; delete what is not wanted",
        reasons.FORMAT,
    ),
}

TABLES = Family("tables", Text("表格", "Tables"), _PROBLEMS, fixed=True)
