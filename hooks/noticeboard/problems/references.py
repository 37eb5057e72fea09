"""What can be wrong with what a record names or links to."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error

_PROBLEMS: dict[str, Problem] = {
    "unit-unknown": error(
        "没有叫“{unit}”的单位",
        "{hint}",
        "there is no unit “{unit}”",
        "{hint}",
        reasons.TERMS,
    ),
    "unit-not-in-round": error(
        "“{unit}”不是本轮的被巡察单位",
        "{hint}",
        "“{unit}” is no unit of this round",
        "{hint}",
        reasons.TERMS,
    ),
    "round-unknown": error(
        "没有编号为“{round}”的轮次",
        "{hint}",
        "there is no round “{round}”",
        "{hint}",
        reasons.TERMS,
    ),
    "body-unknown": error(
        "没有叫“{body}”的机关",
        "{hint}",
        "there is no body “{body}”",
        "{hint}",
        reasons.STANDING,
    ),
    "link-dead": error(
        "正文里的链接或图片“{target}”没有对应的文件",
        "{hint}",
        "the link or picture “{target}” in the text leads to no file",
        "{hint}",
        reasons.DEAD_LINKS,
    ),
}

REFERENCES = Family("references", Text("引用", "References"), _PROBLEMS)
