"""What can be wrong with dates, in records and in texts."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error, warning

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
    "date-garbled": error(
        "日期“{value}”漏了字或多了字",
        "对照原件补全年、月、日",
        "characters of the date “{value}” are lost or too many",
        "write year, month and day as in the original",
        reasons.DEFECTS,
    ),
    "date-in-text-impossible": error(
        "文中的日期“{value}”不存在，或年份不合常理",
        "对照原件核对年、月、日",
        "the date “{value}” in the text does not exist, or its year cannot be meant",
        "check year, month and day against the original",
        reasons.DEFECTS,
    ),
    "date-in-text-yearless": warning(
        "{label}“{value}”没有年份",
        "写上年份：公告会被看很多年",
        "“{label}”: “{value}” has no year",
        "write the year: a notice is read for years",
        reasons.DEFECTS,
    ),
    "date-not-the-rounds": error(
        "文中的{label}“{value}”与填写的数据 {known} 不符",
        "对照原件核对，把文字和数据改成一致",
        "“{label}”: “{value}” in the text is not {known}, as the data say",
        "check both against the original and make them agree",
        reasons.NOTICE,
    ),
    "date-not-the-rounds-in-news": warning(
        "文中的{label}“{value}”与本轮 round.yml 的 {known} 不符",
        "对照公告核对；发布后有变动的，加更新说明",
        "“{label}”: “{value}” in the text is not {known}, as the round's round.yml says",
        "check it against the notice; where it changed later, add a public note",
        reasons.NOTICE,
    ),
    "deadline-time-differs": error(
        "文中的截止时刻“{value}”与本轮 round.yml 的 {known} 不符",
        "对照原件核对，把文字和数据改成一致",
        "the time “{value}” of the deadline in the text is not {known}, as the round's round.yml says",
        "check both against the original and make them agree",
        reasons.DEADLINE,
    ),
    "weekday-wrong": error(
        "“{value}”：{date} 是{weekday}",
        "对照原件核对日期和星期",
        "“{value}”: {date} is a {weekday}",
        "check date and weekday against the original",
        reasons.DEFECTS,
    ),
    "clock-ambiguous": warning(
        "“{value}”可能是中午，也可能是半夜，或者时段与钟点不合",
        "用 24 小时制写：中午 12:00，半夜 24:00",
        "“{value}” may be noon or midnight, or its hour does not fit the part of the day",
        "write it in 24 hours: 12:00 for noon, 24:00 for midnight",
        reasons.DEFECTS,
    ),
    "hours-ambiguous": warning(
        "“{value}”分不清上午还是下午",
        "用 24 小时制写，如 14:30-17:30",
        "“{value}” may be of the morning or of the afternoon",
        "write it in 24 hours, as in 14:30-17:30",
        reasons.DEFECTS,
    ),
    "signed-after-publication": error(
        "成文日期 {signed} 晚于发布日期 {published}",
        "对照原件核对这两个日期",
        "signed on {signed}, after the publication on {published}",
        "check both dates against the original",
        reasons.TRUE_DATES,
    ),
    "published-in-the-future": warning(
        "{label} {date} 还没有到，到那天才会出现在网上",
        "核对日期；确实要定时发布的，写上 publish_at（定时发布）",
        "“{label}”, {date}, has not come yet: it is not shown before",
        "check the date; to publish it then, say so with `publish_at`",
        reasons.TRUE_DATES,
    ),
    "date-in-the-future": error(
        "{label} {date} 还没有到",
        "对照原件核对日期",
        "“{label}”, {date}, has not come yet",
        "check the date against the original",
        reasons.TRUE_DATES,
    ),
    "published-changed": error(
        "发布时间由 {before} 改成了 {now}，没有更新说明",
        "改回 {before}；内容有改动的，另写 updated（更新时间）和 change（更新说明）",
        "the date of publication was {before} and is now {now}, without a public note",
        "restore {before}; tell of changes with `updated` and `change`",
        reasons.TRUE_DATES,
    ),
}

DATES = Family("dates", Text("日期", "Dates"), _PROBLEMS)
