"""What the columns of a table of groups and contacts are called, and what a line begins with."""

import re

ENUMERATOR = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)[、.]?|[0-9]{1,2}(?:[、)]|\.(?![0-9]))"
    r"|\([0-9]{1,2}\)[、.]?|[①-⑳]|[●○•·■◆▪*-]\s?)\s*"
)
"""The number or mark before a heading or an item, in folded text: 一、 (一) 1. (1) ① •."""

_CALLS = r"(?:值班|联系|举报|受理|信访|反映|接听|固定|办公|咨询|监督)*"
_COLUMNS: tuple[tuple[str, str], ...] = (
    ("number", r"序号|编号"),
    ("group", r"组\s?别|(?:巡察)?组(?:名称?)?|巡察组(?:别|名称)|分组"),
    (
        "units",
        r"(?:被)?(?:巡察|进驻|监督)?(?:单位|对象|党组织|地区)(?:名称|党组织)?(?:\([^)]{1,12}\))?|被巡察(?:单位)?党组织|巡察范围",
    ),
    ("types", r"巡察(?:类型|方式|类别)"),
    ("people", r"(?:副)?组长|联络员|联系人|成员"),
    ("hours", r"(?:电话|来访|接访|接待|受理|接听|值班|来电)*(?:接听|受理|接待|值班|办公)?时间"),
    ("stay", r"(?:巡察|进驻)(?:起止)?时间"),
    (
        "sms",
        r"(?:手机|电话)(?:号码)?\([^)]{0,6}短信\)|(?:手机)?(?:接收)?短信(?:号码|平台|举报|接收|手机|电话)*(?:号码)?",
    ),
    ("phone", rf"{_CALLS}(?:电话|手机|座机|热线)(?:号码|/手机|\(手机\))?(?:\([^)]{{1,12}}\))?"),
    ("email", r"(?:电子|举报|受理|联系|专用|信访|网络)*(?:邮箱|邮件|信箱地址|电子信箱)(?:地址)?|e-?mail"),
    (
        "box",
        r"(?:巡察|举报|联系|意见|信访|征求)*(?:意见箱|举报箱|联系箱|巡察信箱|举报信箱|意见信箱|信访箱)(?:设置|放置|摆放|安装|所在)?"
        r"(?:位置|地点|地址|处)?(?:\([^)]{1,8}\))?",
    ),
    (
        "post",
        r"(?:来信|邮寄|通信|通讯|信件|邮政|寄信|信函|收信)(?:邮寄|受理|专用)*(?:地址|信箱|邮箱|请寄|来访地址)?|邮政专用信箱|联系地址|[一-鿿]{2,6}地址(?:及|和|、)(?:邮编|邮政编码)",
    ),
    ("postcode", r"邮编|邮政编码"),
    ("visit", r"(?:来访|接访|接待|信访接待)(?:群众|接待|来访)*(?:地点|地址|场所|室|位置)?|驻地(?:地址)?|办公地点"),
    ("web", r"(?:举报|受理)?(?:网址|网站|网上举报(?:平台)?|举报平台)"),
    ("qr", r"(?:举报|扫码|反映)*二维码|扫码(?:举报|反映)"),
    ("note", r"备\s?注"),
)
_PATTERNS = tuple((key, re.compile(rf"(?:{pattern})")) for key, pattern in _COLUMNS)


def column(heading: str) -> str | None:
    """What a column with the heading (clean, without blanks) holds: group, units, phone …; None if it is no heading."""
    plain = heading.strip(" :")
    return next((key for key, pattern in _PATTERNS if pattern.fullmatch(plain)), None)
