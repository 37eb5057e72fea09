"""The one table of fields: key, label, meaning, and other spellings under which officers write the key.

Aliases, messages, page labels, JSON Schema, scaffolds and the documentation are derived from it. A key means one thing
in every record. Two keys may share a Chinese spelling only where no record has both (`type` and `types`: 类型).
"""

from typing import NamedTuple

from noticeboard.bilingual import Text


class Field(NamedTuple):
    """One field: `key` as the code writes it, `label` as people read it, `meaning` as a clause without a full stop."""

    key: str
    label: Text
    meaning: Text
    spellings: tuple[str, ...] = ()


def _f(key: str, label: str, english: str, meaning: str, english_meaning: str, *spellings: str) -> Field:
    return Field(key, Text(label, english), Text(meaning, english_meaning), spellings)


# A table is read by its rows.
# fmt: off
_FIELDS = (
    # The round and its term
    _f("term", "届", "Term", "第几届党委，如 六届县委", "which term of which committee, as in “六届县委”"),
    _f("number", "轮次", "Round", "第几轮巡察，如 10 或 十", "the round's number in its term", "轮"),
    _f("batch", "批次", "Batch", "本轮的第几批", "the batch within the round", "批"),
    _f("title", "标题", "Title", "读者看到的标题", "the title that readers see", "文件名称"),
    _f("types", "巡察类型", "Type of inspection",
       "常规、专项、机动、回头看、提级、交叉、延伸、对村（社区），可以有几个", "one or more kinds of inspection",
       "类型", "巡察方式"),
    _f("authority", "党委", "Party committee", "派出巡察组的党委，如 中共青禾县委",
       "the committee that sends the groups"),
    _f("issuer", "发布机构", "Issued by", "署名发布的机构", "the body that signs", "落款", "发布单位"),
    _f("stationing", "进驻", "Stationing", "巡察组进驻的起止日期，如 2027年3月8日至5月14日",
       "from when to when the groups stay, as in 2027-03-08~2027-05-14", "进驻时间",
       "巡察时间"),
    _f("start", "开始", "Start", "第一天", "the first day", "起", "开始日期"),
    _f("end", "结束", "End", "最后一天", "the last day", "止", "结束日期"),
    _f("about", "大约", "About", "没有确定的结束日期时的时长，如 60天左右", "how long, where no end is fixed", "约",
       "时长"),
    _f("deadline", "信访受理截止", "Deadline", "受理来信来电来访的最后一天（和时刻），如 2027年5月7日18时",
       "the last day (and time) on which reports are accepted, as in 2027-05-07 18:00", "截止", "受理截止", "截止时间"),
    _f("date", "日期", "Date", "年月日", "a day"),
    _f("time", "时间", "Time", "时刻，24 小时制", "a time of day, in 24 hours", "时刻"),
    _f("postmark", "以邮戳为准", "By postmark", "信件以邮戳日期为准", "letters count by their postmark", "邮戳为准"),
    _f("accepts", "受理范围", "Accepted", "受理哪些问题；default 为通用表述",
       "what is accepted; `default` for the usual text"),
    _f("declines", "不予受理", "Not accepted", "不受理的事项怎样处理", "what happens with what is not accepted",
       "不受理"),
    _f("action", "处理方式", "Action", "transfer 转交，或 reject 不予受理", "transfer, or reject", "处理"),
    _f("text", "文字", "Text", "要写给读者的原话", "the wording for readers", "表述"),
    _f("reply", "答复说明", "Reply policy", "是否逐一答复、是否鼓励实名", "whether reports are answered", "答复"),
    _f("supervision", "对巡察组的监督渠道", "About the inspectors", "反映巡察组自身问题的渠道",
       "channels to complain about the inspectors", "监督电话", "监督渠道"),
    _f("figures", "巡察数据", "Figures", "本轮巡察的数字", "the round in numbers", "数据"),
    _f("classes", "问题类别", "Classes", "问题分几类", "how many classes the issues fall into"),
    _f("leads", "问题线索", "Leads", "移交的问题线索，件", "leads passed on"),
    _f("on_the_spot", "立行立改", "Rectified on the spot", "当场整改的问题，个", "issues rectified on the spot"),
    _f("groups", "巡察组", "Groups", "本轮各巡察组", "the groups of the round", "组"),
    _f("name", "名称", "Name", "全称", "the full name"),
    _f("note", "说明", "Note", "给读者的补充说明", "a remark for readers", "备注"),
    _f("units", "被巡察单位", "Units", "被巡察的单位", "the inspected units", "单位"),
    _f("includes", "包括", "Includes", "一并巡察的下属，如 所辖7个社区", "what is inspected with it", "及", "含"),
    _f("excludes", "不含", "Excludes", "不在其内的，如 柳庄村", "what is left out", "不包括"),
    # Channels
    _f("channels", "信访举报渠道", "Channels", "电话、短信、邮箱、来信、信箱、来访、网站、二维码", "how to report",
       "渠道", "联系方式"),
    _f("type", "类型", "Type", "渠道的种类", "the kind of channel", "渠道类型"),
    _f("value", "号码或地址", "Number or address", "电话号码、邮箱、网址或通信地址",
       "number, e-mail, link or postal address", "号码", "地址", "内容"),
    _f("postcode", "邮编", "Postcode", "六位数字", "six digits", "邮政编码"),
    _f("addressee", "收件人", "Addressee", "信封上写谁收", "whom the letter goes to", "收信人"),
    _f("places", "放置地点", "Places", "意见箱放在哪里，逐一列出", "where the boxes are, one by one", "信箱地点"),
    _f("place", "地点", "Place", "接待地点，写到门牌房号", "where visitors are received, to the door number",
       "接待地点"),
    _f("hours", "受理时间", "Hours", "如 工作日 08:30-12:00, 14:30-18:00，或 24小时", "hours of duty", "值班时间",
       "接听时间", "接待时间"),
    _f("days", "日子", "Days", "工作日、每天，或 周一至周五", "working days, every day, or named days"),
    _f("from", "从", "From", "几点起", "from what time"),
    _f("to", "到", "To", "到几点", "until what time"),
    _f("verified", "核实日期", "Last verified", "最近一次核实这个渠道有人接收的日期",
       "when the channel was last found to reach somebody", "最近核实", "核实"),
    _f("qr", "二维码", "QR code", "是否把网址画成二维码", "whether the link is drawn as a QR code"),
    # Documents and articles
    _f("kind", "文种", "Kind", "公告、撤离公告、更正公告、反馈、整改",
       "notice, withdrawal, correction, feedback or rectification", "种类"),
    _f("published", "发布时间", "Published", "在本网发布的日期（和时刻）", "when it was published here", "发布日期",
       "发布"),
    _f("updated", "更新时间", "Updated", "发布后改动的时间", "when it was changed after publication", "更新",
       "更新日期"),
    _f("change", "更新说明", "Change", "向读者说明改了什么", "what was changed, said to readers", "改动说明"),
    _f("signed", "成文日期", "Signed", "落款的日期", "the date under the text", "落款日期"),
    _f("source", "来源", "Source", "稿件来自哪里", "where the text comes from", "信息来源", "稿源"),
    _f("editor", "责任编辑", "Editor", "责任编辑姓名", "the responsible editor", "编辑", "责编"),
    _f("review", "审核", "Review", "一审、二审、三审，按顺序", "the reviewers, first to third", "三审", "审核人"),
    _f("attachments", "附件", "Attachments", "放在本篇旁边的文件", "files that lie beside this one"),
    _f("file", "文件", "File", "文件名", "the file's name", "文件名"),
    _f("tags", "标签", "Tags", "归类用的词", "words to find it by", "关键词"),
    _f("aliases", "别名", "Aliases", "单位的其他叫法；文章的旧网址", "other names of a unit; old addresses of a page",
       "旧网址", "简称"),
    _f("draft", "草稿", "Draft", "草稿只在预览中出现", "a draft shows in the preview only"),
    _f("publish_at", "定时发布", "Publish at", "到这一时刻才发布", "not published before this moment", "定时"),
    _f("withdrawn", "撤回", "Withdrawn", "撤回的日期和原因", "when and why it was withdrawn"),
    _f("reason", "原因", "Reason", "说明原因", "the reason, said in words"),
    _f("issues", "问题", "Issues", "发现的问题", "what was found", "发现问题"),
    _f("unit", "单位", "Unit", "哪个单位", "which unit", "被巡察单位"),
    _f("delivered", "反馈日期", "Feedback given", "向单位反馈的日期", "when the unit was told", "反馈时间"),
    _f("items", "条目", "Items", "逐条列出", "one by one", "内容"),
    _f("counts", "整改数据", "Counts", "整改的各项数字", "the rectification in numbers"),
    _f("total", "问题总数", "Issues in all", "反馈的问题总数，个", "all issues", "总数"),
    _f("done", "已完成", "Done", "已完成整改，个", "issues rectified", "完成"),
    _f("in_progress", "正在整改", "In progress", "正在整改，个", "issues being rectified", "整改中"),
    _f("not_done", "未完成", "Not done", "尚未整改，个", "issues not yet touched", "未整改"),
    _f("rate", "整改完成率", "Rate", "已完成 ÷ 总数，百分数", "done ÷ total, per cent", "完成率"),
    _f("rules", "制度", "Rules made", "制定修订的制度，项", "rules made or revised", "制定制度"),
    _f("recovered", "追缴资金", "Money recovered", "单位：万元", "in units of 10,000 yuan", "挽回损失"),
    _f("dealt_with", "处理人次", "People dealt with", "处理方式和人次，如 批评教育: 5",
       "kind of measure and number of people", "处理"),
    _f("area", "方面", "Area", "哪一方面的问题", "the area of the issue"),
    _f("issue", "问题", "Issue", "是什么问题", "the issue"),
    _f("measures", "整改措施", "Measures", "采取了什么措施", "what was done", "措施"),
    _f("result", "整改成效", "Result", "取得什么成效", "what came of it", "成效"),
    _f("index_number", "索引号", "Index number", "信息公开的索引号", "the index number of open government",
       "信息索引号"),
    _f("disclosure", "公开方式", "Disclosure", "如 主动公开", "as in “主动公开”"),
    _f("contact", "联系方式", "Contact", "读者可以联系谁", "whom readers may turn to", "监督联系方式"),
    _f("subtitle", "副标题", "Subtitle", "标题下的一行", "the line below the title"),
    _f("authors", "作者", "Authors", "作者姓名，可以有几个", "who wrote it", "记者"),
    _f("correspondents", "通讯员", "Correspondents", "通讯员姓名", "the correspondents"),
    _f("photographers", "摄影", "Photographers", "摄影者姓名", "who took the pictures", "图片"),
    _f("round", "所属轮次", "Round of inspection", "轮次的编号（文件夹名）", "the round's id, its folder's name",
       "巡察轮次"),
    _f("placements", "上稿", "Placements", "还在哪些媒体刊发", "where else it ran", "转载"),
    _f("medium", "媒体", "Medium", "媒体名称", "the medium's name"),
    _f("level", "级别", "Level", "国家、省、市、县", "nation, province, city or county"),
    _f("url", "网址", "Link", "https:// 开头的完整网址", "a whole address beginning with https://", "链接"),
    # The registers
    _f("category", "类别", "Category", "单位的类别，如 县政府部门", "the unit's category"),
    _f("slug", "网址名", "Slug", "网址里的名字，定了就不改", "the name in the address, never changed"),
    _f("bodies", "受理机关", "Bodies", "常年受理的机关", "the bodies that always accept"),
    _f("matters", "受理事项", "Matters", "反映什么问题找它", "what they accept"),
    _f("decisions", "该找谁", "Whom to turn to", "什么事找哪个机关，一行一件", "which matter goes to which body"),
    _f("matter", "事项", "Matter", "读者要反映的事，用读者的话写",
       "what a reader wants to report, in a reader's words"),
    _f("examples", "举例", "Examples", "这类事的例子", "examples of it", "例如"),
    _f("turn_to", "找谁", "Turn to", "找上面列出的哪个机关", "which of the bodies above", "机关"),
    _f("inspected", "巡察组受理", "Taken by the groups", "巡察期间，被巡察单位的这类事也由巡察组受理",
       "while a round is open, its groups take this matter, too"),
    _f("why", "为什么", "Why", "为什么找它，而不是找巡察组", "why it, and not the groups"),
    # The office's dictionary
    _f("terms", "用语", "Terms", "本单位的用语表：不用哪个词，改用哪个词",
       "words that the office does not use, and what it uses instead", "用语表"),
    _f("wrong", "错误写法", "Wrong", "不应出现的写法，可以有几个", "the words that should not stand, one or more",
       "误", "错"),
    _f("right", "规范写法", "Right", "应当写成什么", "what should stand instead", "正", "对"),
    _f("unless", "例外", "Unless", "错误写法是哪些词的一部分时不算错", "longer words in which the wrong one is right"),
    # The checks
    _f("checks", "检查", "Checks", "在一篇里：免去的检查，如 {code: 代码, reason: 原因}；在设置里：怎样检查",
       "in a record: the checks that do not apply, as in {code: …, reason: …}; in the settings: how to check", "免检"),
    _f("code", "检查项", "Check", "检查项的代码，如 review-incomplete", "the code of a check, as in review-incomplete",
       "代码"),
    _f("grades", "检查等级", "Grades", "逐项写 off（关闭）、warning（提醒）或 error（错误）",
       "off, warning or error for single checks", "等级"),
    _f("feedback_days", "反馈期限", "Days until the feedback", "进驻结束后多少天内应公布反馈",
       "days from the end of the stationing within which the feedback is due"),
    _f("verified_days", "核实期限", "Days until verified again", "渠道隔多少天应再核实一次",
       "days after which a channel should be verified again"),
    _f("page_kb", "网页上限", "Largest page", "打开一个网页最多下载多少 kB",
       "the most that opening a page may fetch, in thousands of bytes"),
    _f("picture_kb", "图片上限", "Largest picture", "网页上一张图片最大多少 kB",
       "the most that a picture on a page may have, in thousands of bytes"),
    _f("known", "认可的联系方式", "Known contacts", "文中可以出现的号码、邮箱、邮编和网站域名",
       "numbers, addresses and hosts that texts may name"),
    _f("release", "上次发布", "Last release", "上次发布所用的 git 标签、分支或提交；不写则与上一次提交比较",
       "the git tag, branch or commit that was published last; without it, the last commit"),
    # The settings
    _f("office", "巡察办", "Office", "本网的主办机构", "the inspection office"),
    _f("sponsor", "主办单位", "Sponsor", "页脚上的主办单位", "the sponsor in the footer", "主办"),
    _f("phone", "电话", "Phone", "电话号码", "a telephone number"),
    _f("email", "电子邮箱", "Email", "电子邮箱", "an email address", "邮箱"),
    _f("address", "通信地址", "Address", "通信地址", "a postal address"),
    _f("timezone", "时区", "Time zone", "如 Asia/Shanghai", "as in Asia/Shanghai"),
    _f("icp", "ICP备案号", "ICP number", "工信部备案号", "the ICP filing number"),
    _f("police", "公安备案号", "Public security number", "公安联网备案号，14 位数字",
       "the public security filing number, 14 digits"),
    _f("site_id", "网站标识码", "Site identification code", "10 位数字", "ten digits"),
    _f("columns", "栏目", "Columns", "各栏目的名称、说明和更新期限", "the site's columns"),
    _f("notices", "巡察公告", "Inspection notices", "巡察公告栏目", "the column of notices"),
    _f("news", "巡察动态", "News", "巡察动态栏目", "the column of news"),
    _f("complaints", "信访举报", "Complaints", "信访举报栏目", "the column of complaint channels"),
    _f("description", "栏目说明", "Description", "一句话说明", "one sentence", "描述"),
    _f("keywords", "关键词", "Keywords", "供检索的词", "words for searching"),
    _f("fresh_days", "更新期限", "Fresh for", "多少天内应有更新", "days within which it should be updated"),
    _f("reviewers", "审核人数", "Reviewers", "发布前要有几位审核人署名；三审三校写 3", "how many must have signed"),
    _f("official", "官方网址", "Official addresses", "本网在哪些网址上是真的",
       "the addresses under which this site is genuine", "本站网址"),
    _f("leave_to", "离开时打开", "Leave to", "读者按“离开本页”时打开的网页，看不出来过这里",
       "the harmless page that “leave this page” opens"),
    _f("share_pictures", "分享图", "Shared pictures", "最近多少篇在转发时有各自的图片，更早的用本网通用图片",
       "how many of the newest documents and articles are shared with a picture of their own"),
    _f("demo", "演示", "Demonstration", "虚构数据的演示站", "a demonstration with fictional data"),
)
# fmt: on

FIELDS: dict[str, Field] = {field.key: field for field in _FIELDS}


def label(key: str) -> Text:
    """The label of a field as people read it."""
    return FIELDS[key].label


def spellings_of(key: str) -> tuple[str, ...]:
    """Every way in which the key may be written in a file, the canonical one first."""
    field = FIELDS[key]
    return (key, field.label.zh, *field.spellings)
