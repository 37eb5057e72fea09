"""What can be wrong with how records make a site: their files, names and addresses."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error

_PROBLEMS: dict[str, Problem] = {
    "round-file-missing": error(
        "文件夹“{folder}”里没有 round.yml",
        "在这个文件夹里建 round.yml，写明届、轮次、进驻、截止和各巡察组",
        "the folder “{folder}” has no round.yml",
        "add round.yml with term, number, stationing, deadline and groups",
        reasons.FORMAT,
    ),
    "group-duplicate": error(
        "本轮有两个“{group}”（另一个在{first}）",
        "核对组名；原文可能漏了“第一”“第二”",
        "the round has “{group}” twice (first on {first})",
        "check the names of the groups",
        reasons.DEFECTS,
    ),
    "unit-duplicate": error(
        "“{unit}”和{first}的“{other}”是同一个单位",
        "一轮中每个单位只归一个组，删去多余的一处",
        "“{unit}” and “{other}” on {first} are the same unit",
        "a unit belongs to one group of a round: delete one",
        reasons.TERMS,
    ),
    "unit-name-taken": error(
        "“{name}”已是“{other}”的名称或别名（{where}）",
        "一个名称只能指一个单位，改掉其中一个",
        "“{name}” already names “{other}” ({where})",
        "a name may mean one unit only: change one of them",
        reasons.TERMS,
    ),
    "field-unfit": error(
        "{kind}没有“{label}”这一项",
        "删去这一项，或核对文种",
        "a document of the kind “{kind}” has no “{label}”",
        "delete it, or check the kind",
        reasons.FORMAT,
    ),
    "document-twice": error(
        "本轮有两份{kind}（另一份：{other}）",
        "一轮只发一份{kind}；改正后重发请用更正公告（correction）",
        "the round has two documents of the kind “{kind}” (the other: {other})",
        "a round has one; publish a correction instead",
        reasons.TERMS,
    ),
    "url-duplicate": error(
        "网址“/{url}”被两处占用（另一处：{other}）",
        "改掉其中一个的名称、网址名（slug）或旧网址（aliases）",
        "the address “/{url}” is claimed twice (also by {other})",
        "change one name, slug or alias",
        reasons.ADDRESSES,
    ),
    "address-reserved": error(
        "网址“/{url}”留给了网站自己的页面",
        "换一个文件名、文件夹名或旧网址（aliases）",
        "the address “/{url}” is kept for the site's own pages",
        "choose another name for the file or folder, or another alias",
        reasons.ADDRESSES,
    ),
}

RECORDS = Family("records", Text("结构", "Structure"), _PROBLEMS, fixed=True)
