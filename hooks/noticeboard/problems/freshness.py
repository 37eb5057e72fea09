"""What can be out of date."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, warning

_PROBLEMS: dict[str, Problem] = {
    "column-stale": warning(
        "“{column}”栏目最近一次更新是 {date}，已过 {days} 天，超过了 {limit} 天的期限",
        "发布新的内容；期限在 columns 的 fresh_days（更新期限）里设定",
        "the column “{column}” was last updated on {date}, {days} days ago; its limit is {limit} days",
        "publish something new; the limit is `fresh_days` under `columns`",
        reasons.FRESHNESS,
    ),
    "notice-missing": warning(
        "本轮自 {start} 起已在受理，还没有发布巡察公告",
        "在这个文件夹里加上巡察公告（kind: notice）；已有草稿的，去掉 draft",
        "the round accepts reports since {start}, but its notice is not published",
        "add the notice (`kind: notice`) to this folder, or take `draft` off it",
        reasons.NOTICE,
    ),
    "feedback-overdue": warning(
        "本轮于 {end} 结束，已过 {days} 天，还没有公布反馈情况（期限 {limit} 天）",
        "在这个文件夹里加上巡察反馈（kind: feedback）；期限在 checks 的 feedback_days（反馈期限）里设定",
        "the round ended on {end}, {days} days ago, and its feedback is not published (due within {limit} days)",
        "add the feedback (`kind: feedback`) to this folder; the limit is `feedback_days` under `checks`",
        reasons.FEEDBACK,
    ),
    "channel-unverified": warning(
        "这个渠道（{kind}）最近一次核实是 {date}，已过 {days} 天，超过了 {limit} 天的期限",
        "打一次、寄一次、看一次，确认有人接收，再改 verified（核实日期）；"
        "期限在 checks 的 verified_days（核实期限）里设定",
        "this channel ({kind}) was last verified on {date}, {days} days ago; the limit is {limit} days",
        "try it, then change `verified`; the limit is `verified_days` under `checks`",
        reasons.STANDING,
    ),
}

FRESHNESS = Family("freshness", Text("更新", "Freshness"), _PROBLEMS, ages=True)
