"""Why a problem is one: the clauses and the sections of the office's rules (domain.md) that problems serve."""

from noticeboard.bilingual import Text

FORMAT = Text(
    "内容格式：一份记录一个文件，每一项都读得懂", "the content format: one record is one file, and every value is read"
)
ADDRESSES = Text("网址一经公布不再改变，一个网址只对应一页", "an address never changes and leads to one page")
SETTINGS = Text(
    "检查办法由本单位设定，凡有例外都要说明", "the office sets how it checks, and accounts for every exception"
)
TERMS = Text("术语：轮次、巡察组、被巡察单位各有其名", "glossary: rounds, groups and units have one name each")
NOTICE = Text("公告要素：公告必须写明的内容", "a notice, element by element")
CHANNELS = Text("公告要素·信访举报渠道", "a notice, element by element: channels")
DEADLINE = Text("公告要素·信访受理截止", "a notice, element by element: deadline")
STATES = Text("公告的状态：未开始、受理中、已截止、已撤回", "states of a notice")
DEFECTS = Text("实际网页中见过的差错", "defects seen in real pages")
FEEDBACK = Text("巡察反馈的公开形式", "feedback")
RECTIFICATION = Text("巡察整改：各项数字必须相符", "rectification: arithmetic that must hold")
NEWS = Text("巡察动态的抬头和落款", "news: header and trailer lines")
DEAD_LINKS = Text(
    "2019 年《政府网站与政务新媒体检查指标》：不得有无法打开的链接", "2019 inspection indicators: no dead links"
)
FRESHNESS = Text(
    "2019 年《政府网站与政务新媒体检查指标》：栏目应按期更新", "2019 inspection indicators: columns kept up to date"
)
TRUE_DATES = Text(
    "2019 年《政府网站与政务新媒体检查指标》：不得伪造发稿日期",
    "2019 inspection indicators: falsified publication dates",
)
WORDING = Text(
    "2019 年《政府网站与政务新媒体检查指标》：严重表述错误", "2019 inspection indicators: serious wording errors"
)
IDENTIFICATION = Text("政府网站的页脚和标识", "site rules: what identifies a government site")
REVIEW = Text("三审三校：发布前由三位审核人署名", "review: three named reviewers sign before publication")
STANDING = Text("常设渠道", "standing channels")
SECRECY = Text(
    "《纪检监察机关处理检举控告工作规则》第四十七条：检举控告人和内容严格保密",
    "art. 47 of the 2020 rules on reports: reporters and reports are strictly secret",
)
PERSONAL = Text("个人信息：证件号、银行卡号和未公布为渠道的手机号一律不公开", "personal data: what is never published")
SAFETY = Text(
    "本网不引入第三方内容，关闭脚本也能用", "the site loads nothing from a third party and works with JavaScript off"
)
ACCESSIBILITY = Text(
    "GB/T 37668-2019 和适老化规范：图片有文字替代", "GB/T 37668-2019: pictures have a text alternative"
)
SUB_PATH = Text("本网常放在别的网站的下级目录里", "where it is read: at a sub-path of somebody else's site")
SPEED = Text("网页三秒内打开", "site rules: a page loads within three seconds")
ATTACHMENTS = Text("附件：读者打得开、看得懂的文件", "attachments: files that readers can open")
MINORS = Text(
    "个人信息：《个人信息保护法》第二十八条，不满十四周岁未成年人的信息是敏感信息",
    "personal data: art. 28 of the personal information law, what concerns under-14s is sensitive",
)
PUNCTUATION = Text("GB/T 15834-2011《标点符号用法》", "GB/T 15834-2011, punctuation")
DOCUMENT_NUMBERS = Text(
    "GB/T 9704-2012《党政机关公文格式》7.2.5：年份标全称，用六角括号“〔〕”括入",
    "GB/T 9704-2012, 7.2.5: the year of a document number is whole and in 〔〕",
)
NUMERALS = Text("GB/T 15835-2011《出版物上数字用法》", "GB/T 15835-2011, numerals")
OWN_TERMS = Text("本单位用语表 announcements/terms.yml", "the office's own dictionary, announcements/terms.yml")
