"""What can be wrong with dates, in records and in texts."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error

_PROBLEMS: dict[str, Problem] = {
    "deadline-outside": error(
        "信访受理截止 {deadline} 不在进驻期（{start} 至 {end}）之内",
        "对照原件核对三个日期",
        "the deadline {deadline} lies outside the stationing ({start} to {end})",
        "check the three dates against the original",
        reasons.DEADLINE,
    ),
    "feedback-early": error(
        "{label} {date} 早于进驻结束（{end}）",
        "反馈和整改在进驻结束以后；对照原件核对这两个日期",
        "“{label}”, {date}, lies before the end of the stationing ({end})",
        "feedback and rectification come after it: check both dates against the original",
        reasons.FEEDBACK,
    ),
    "update-unexplained": error(
        "写了更新时间，没有写更新说明",
        "补上一行“change: …”，向读者说明改了什么",
        "`updated` stands without a public note",
        "add `change: …`, which tells the reader what was changed",
        reasons.TRUE_DATES,
    ),
    "change-undated": error(
        "写了更新说明，没有写更新时间",
        "补上一行“updated: …”，写明是什么时候改的",
        "a public note on a change stands without `updated`",
        "add `updated: …`, the time of the change",
        reasons.TRUE_DATES,
    ),
    "update-before-publication": error(
        "更新时间早于发布时间",
        "核对 updated 和 published",
        "`updated` lies before `published`",
        "check both",
        reasons.TRUE_DATES,
    ),
}

DATES = Family("dates", Text("日期", "Dates"), _PROBLEMS)
