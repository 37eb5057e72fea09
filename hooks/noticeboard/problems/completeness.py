"""What can be missing, or not add up."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error

_PROBLEMS: dict[str, Problem] = {
    "group-empty": error(
        "“{group}”没有被巡察单位",
        "在 units 下列出单位",
        "“{group}” has no units",
        "list them under `units`",
        reasons.NOTICE,
    ),
    "group-without-channel": error(
        "“{group}”没有信访举报渠道",
        "在 channels 下至少写一个电话、信箱或地址",
        "“{group}” has no channel",
        "give at least one under `channels`",
        reasons.CHANNELS,
    ),
    "channel-incomplete": error(
        "{kind}渠道缺少“{label}”（{key}）",
        "补上“{key}: …”；{meaning}",
        "a channel of the kind “{kind}” lacks “{label}” ({key})",
        "add `{key}: …`: {meaning}",
        reasons.CHANNELS,
    ),
    "withdrawal-needs-deadline": error(
        "撤离公告早于本轮的信访受理截止（{deadline}），却没写渠道何时停用",
        "在撤离公告里补上 deadline: {{date: …, time: …}}",
        "the withdrawal comes before the round's deadline ({deadline}) but does not say when the channels stop",
        "add deadline: {{date: …, time: …}} to the withdrawal",
        reasons.STATES,
    ),
    "feedback-unit-missing": error(
        "反馈里没有“{unit}”",
        "本轮每个被巡察单位都要有一条；补上 issues 中的这一条",
        "the feedback does not cover “{unit}”",
        "every unit of the round needs its entry under `issues`",
        reasons.FEEDBACK,
    ),
    "feedback-unit-twice": error(
        "反馈里“{unit}”出现了两次",
        "合并成一条",
        "“{unit}” stands twice in the feedback",
        "make it one entry",
        reasons.FEEDBACK,
    ),
    "counts-sum": error(
        "问题总数 {total} 不等于各项之和 {sum}（{parts}）",
        "对照原件核对整改数据",
        "the total {total} is not the sum of its parts, {sum} ({parts})",
        "check the counts against the original",
        reasons.RECTIFICATION,
    ),
    "counts-rate": error(
        "整改完成率 {rate} 与 {done} ÷ {total} = {expected} 不符",
        "对照原件核对，或删去 rate 由系统计算",
        "the rate {rate} is not {done} ÷ {total} = {expected}",
        "check it, or delete `rate` and let it be computed",
        reasons.RECTIFICATION,
    ),
    "attachment-missing": error(
        "找不到附件“{file}”",
        "把文件放在本篇旁边，文件名与这里写的一致",
        "the attachment “{file}” does not exist",
        "put the file beside this one, under exactly this name",
        reasons.DEAD_LINKS,
    ),
}

COMPLETENESS = Family("completeness", Text("要素齐全", "Completeness"), _PROBLEMS)
