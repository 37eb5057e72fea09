"""What can be wrong with records, each by itself and among one another."""

from noticeboard.problems.problem import Problem, error

CONTENT_PROBLEMS: dict[str, Problem] = {
    "round-file-missing": error(
        "文件夹“{folder}”里没有 round.yml",
        "在这个文件夹里建 round.yml，写明届、轮次、进驻、截止和各巡察组",
        "the folder “{folder}” has no round.yml",
        "add round.yml with term, number, stationing, deadline and groups",
    ),
    "deadline-outside": error(
        "信访受理截止 {deadline} 不在进驻期（{start} 至 {end}）之内",
        "对照原件核对三个日期",
        "the deadline {deadline} lies outside the stationing ({start} to {end})",
        "check the three dates against the original",
    ),
    "group-empty": error(
        "“{group}”没有被巡察单位",
        "在 units 下列出单位",
        "“{group}” has no units",
        "list them under `units`",
    ),
    "group-without-channel": error(
        "“{group}”没有信访举报渠道",
        "在 channels 下至少写一个电话、信箱或地址",
        "“{group}” has no channel",
        "give at least one under `channels`",
    ),
    "group-duplicate": error(
        "本轮有两个“{group}”（另一个在第 {first} 行）",
        "核对组名；原文可能漏了“第一”“第二”",
        "the round has “{group}” twice (first on line {first})",
        "check the names of the groups",
    ),
    "unit-duplicate": error(
        "“{unit}”和第 {first} 行的“{other}”是同一个单位",
        "一轮中每个单位只归一个组，删去多余的一处",
        "“{unit}” and “{other}” on line {first} are the same unit",
        "a unit belongs to one group of a round: delete one",
    ),
    "unit-unknown": error(
        "没有叫“{unit}”的单位",
        "{hint}",
        "there is no unit “{unit}”",
        "{hint}",
    ),
    "unit-not-in-round": error(
        "“{unit}”不是本轮的被巡察单位",
        "{hint}",
        "“{unit}” is no unit of this round",
        "{hint}",
    ),
    "unit-name-taken": error(
        "“{name}”已是“{other}”的名称或别名（{where}）",
        "一个名称只能指一个单位，改掉其中一个",
        "“{name}” already names “{other}” ({where})",
        "a name may mean one unit only: change one of them",
    ),
    "round-unknown": error(
        "没有编号为“{round}”的轮次",
        "{hint}",
        "there is no round “{round}”",
        "{hint}",
    ),
    "url-duplicate": error(
        "网址“/{url}”被两处占用（另一处：{other}）",
        "改掉其中一个的名称、网址名（slug）或旧网址（aliases）",
        "the address “/{url}” is claimed twice (also by {other})",
        "change one name, slug or alias",
    ),
    "field-unfit": error(
        "{kind}没有“{label}”这一项",
        "删去这一项，或核对文种",
        "a document of the kind “{kind}” has no “{label}”",
        "delete it, or check the kind",
    ),
    "address-reserved": error(
        "网址“/{url}”留给了网站自己的页面",
        "换一个文件名、文件夹名或旧网址（aliases）",
        "the address “/{url}” is kept for the site's own pages",
        "choose another name for the file or folder, or another alias",
    ),
    "channel-incomplete": error(
        "{kind}渠道缺少“{label}”（{key}）",
        "补上“{key}: …”；{meaning}",
        "a channel of the kind “{kind}” lacks “{label}” ({key})",
        "add `{key}: …`: {meaning}",
    ),
    "document-twice": error(
        "本轮有两份{kind}（另一份：{other}）",
        "一轮只发一份{kind}；改正后重发请用更正公告（correction）",
        "the round has two documents of the kind “{kind}” (the other: {other})",
        "a round has one; publish a correction instead",
    ),
    "review-incomplete": error(
        "应有 {required} 位审核人署名，现在有 {signed} 位",
        "补全 review（审核）；还没审完的，先加一行 draft: true",
        "{required} reviewers must have signed, {signed} have",
        "complete `review`; until then add `draft: true`",
    ),
    "withdrawal-needs-deadline": error(
        "撤离公告早于本轮的信访受理截止（{deadline}），却没写渠道何时停用",
        "在撤离公告里补上 deadline: {{date: …, time: …}}",
        "the withdrawal comes before the round's deadline ({deadline}) but does not say when the channels stop",
        "add deadline: {{date: …, time: …}} to the withdrawal",
    ),
    "feedback-early": error(
        "{label} {date} 早于进驻结束（{end}）",
        "反馈和整改在进驻结束以后；对照原件核对这两个日期",
        "“{label}”, {date}, lies before the end of the stationing ({end})",
        "feedback and rectification come after it: check both dates against the original",
    ),
    "feedback-unit-missing": error(
        "反馈里没有“{unit}”",
        "本轮每个被巡察单位都要有一条；补上 issues 中的这一条",
        "the feedback does not cover “{unit}”",
        "every unit of the round needs its entry under `issues`",
    ),
    "feedback-unit-twice": error(
        "反馈里“{unit}”出现了两次",
        "合并成一条",
        "“{unit}” stands twice in the feedback",
        "make it one entry",
    ),
    "counts-sum": error(
        "问题总数 {total} 不等于各项之和 {sum}（{parts}）",
        "对照原件核对整改数据",
        "the total {total} is not the sum of its parts, {sum} ({parts})",
        "check the counts against the original",
    ),
    "counts-rate": error(
        "整改完成率 {rate} 与 {done} ÷ {total} = {expected} 不符",
        "对照原件核对，或删去 rate 由系统计算",
        "the rate {rate} is not {done} ÷ {total} = {expected}",
        "check it, or delete `rate` and let it be computed",
    ),
    "attachment-missing": error(
        "找不到附件“{file}”",
        "把文件放在本篇旁边，文件名与这里写的一致",
        "the attachment “{file}” does not exist",
        "put the file beside this one, under exactly this name",
    ),
    "link-dead": error(
        "正文里的链接或图片“{target}”没有对应的文件",
        "{hint}",
        "the link or picture “{target}” in the text leads to no file",
        "{hint}",
    ),
}
