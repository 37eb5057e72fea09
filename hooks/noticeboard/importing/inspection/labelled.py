"""The fields of a stretch of text: what stands behind 值班电话： 电子邮箱： 来信请寄 and the like."""

import re
from typing import NamedTuple

from noticeboard.importing.inspection.headings import ENUMERATOR

# The longest first: where two begin at a place, the first that fits wins.
_LABELS: tuple[tuple[str, str], ...] = (
    (
        "hours",
        r"(?:值班电话|举报电话|联系电话|电话|来电|来访|接访|接待|值班|接听|受理|信访|工作)*(?:的)?"
        r"(?:接听|受理|接待|接访|值班|值守|开通|来访|办公)(?:电话|来访)?(?:的)?时间",
    ),
    ("deadline", r"(?:信访|举报|受理)*(?:截止|截至)(?:时间|日期|期限)?"),
    ("both", r"(?:举报|值班|联系)?(?:(?:电话|手机)(?:[/、]|和|及)短信|电话\(短信\))(?:号码)?"),
    (
        "sms",
        r"(?:手机|电话)(?:号码)?\([^)]{0,6}短信\)|(?:接收|举报|手机|受理|反映|专用)*短信(?:举报|接收|反映|受理|平台|手机|专用)*(?:号码|电话|号|手机号)?",
    ),
    (
        "phone",
        r"(?:专?设?(?:值班|联系|举报|受理|信访|反映|接听|固定|办公|咨询|专用|巡察组|专门|热线)*(?:电话|手机|座机|热线)"
        r"(?:号码)?|来电)(?:/手机|及手机)?(?:\(手机\))?",
    ),
    (
        "email",
        r"(?:电子|举报|受理|联系|专用|信访|网络|公共|专门|接收)*(?:邮箱|邮件|电子信箱)(?:地址)?|[Ee]-?[Mm]ail",
    ),
    ("postcode", r"邮编|邮政编码|邮递区号"),
    ("addressee", r"收件人|收信人|收件单位|收信单位"),
    (
        "box",
        r"(?:设置|专设)?(?:专用|专门)?(?:巡察|举报|联系|意见|信访|征求|群众)*(?:意见箱|举报箱|联系箱|信访箱|信箱)"
        r"(?:设置|放置|摆放|安装|所在)?(?:位置|地点|地址|处)?",
    ),
    (
        "post",
        r"(?:来信|邮寄|通信|通讯|信件|邮政|寄信|信函|收信|收件|联系|邮箱|邮局)(?:邮寄|受理|专用|邮政|统一|一律|均|可)*"
        r"(?:地址|信箱|邮箱|请寄(?:至|到|往)?|请寄送(?:至|到)?|寄送|寄至|来访地址)(?:(?:及|和|、)(?:邮编|邮政编码))?|(?:信件|来信|信函)?(?:请|可)?邮寄(?:至|到|往|方式)?|来信|信函"
        r"|(?:地址|信件|信函|寄信|写信)(?=:)",
    ),
    (
        "visit",
        r"来访(?:的)?(?:群众)?(?:请|可)(?:到|至|前往)|(?:来访|接访|接待|信访接待|走访|当面反映|面谈)"
        r"(?:群众|接待|来访|受理)*(?:地点|地址|场所|室|位置|处|接待)?|驻地(?:地址)?|办公(?:地点|地址)",
    ),
    ("web", r"(?:举报|受理|网上)*(?:网址|网站|网上举报(?:平台)?|举报平台)"),
    ("qr", r"(?:举报|扫码|反映)*二维码|扫码(?:举报|反映)?|微信扫码"),
    (
        "units",
        r"(?:被)?(?:巡察|进驻)(?:的)?(?:单位|对象|党组织|地区)(?:名称|党组织)?(?:\([^)]{1,12}\))?"
        r"|被巡察(?:单位)?党组织|巡察范围|负责单位"
        r"|(?:被)?(?:巡察|进驻)的?(?:村居|村组|村|社区|乡镇|镇街|学校|企业)(?:\(社区\)|、社区)?(?:党组织)?(?:名称)?(?=:)",
    ),
    ("people", r"(?:副)?组长|联络员|联系人|成员"),
    ("stay", r"(?:巡察|进驻)(?:起止)?时间"),
    ("note", r"备注|信封(?:请)?注明"),
    ("types", r"巡察(?:类型|方式)"),
)
_LABEL = re.compile("|".join(f"(?P<{key}>{pattern})" for key, pattern in _LABELS))
_SECTION = re.compile(r"(?<=[^\n:])\n(?=[一二三四五六七八九十]{1,3}、)")
"""Where the next section begins: nothing that stands under a label goes on there."""
_LISTED = frozenset({"post", "box", "visit", "phone", "email"})
_BOUNDARY = re.compile(r"(?:^|[\n,;。、:)(\s①-⑳]|[和及或设有为]|[;。:]\s?\(?[0-9]{1,2}[.)])$")
_BEHIND = re.compile(
    r"\s?(?:\([^()]{1,40}\)(?=:)|\([^()]{1,14}\))?\s?(?:分别为|均为|都是|号码为|地址为|设在|设于|位于|为|是|:|@)"
)
_VALUE = re.compile(r"\s?(?:[0-9A-Za-z(+]|设|在|位于)")
_LEADS_ON = re.compile(r"(?:请寄|寄送|寄至|寄到|寄往|邮寄至|邮寄到)(?:至|到|往)?$|(?:请|可)(?:到|至|前往)$")


class Labelled(NamedTuple):
    """A label with its value: `key` what it is, `label` where it begins, the value from `start` to `end`."""

    key: str
    label: int
    start: int
    end: int


def labelled(text: str, start: int, end: int) -> list[Labelled]:
    """The fields between two indexes of a clean text, in order; the first may be `""`, for what has no label."""
    marks: list[tuple[str, int, int]] = []
    at = start
    while match := _LABEL.search(text, at, end):
        key = match.lastgroup or ""
        if _counts(text, match, key, start, end):
            behind = _BEHIND.match(text, match.end(), end)
            marks.append((key, match.start(), behind.end() if behind else match.end()))
            at = max(marks[-1][2], match.start() + 1)
        else:
            at = match.start() + 1
    fields = []
    first = marks[0][1] if marks else end
    if text[start:first].strip():
        fields.append(Labelled("", start, start, first))
    for index, (key, begin, value) in enumerate(marks):
        stop = marks[index + 1][1] if index + 1 < len(marks) else end
        heading = _SECTION.search(text, value, stop)
        stop = heading.start() if heading else stop
        fields.append(Labelled(key, begin, value, _trimmed(text, value, stop)))
    return fields


def label_key(text: str) -> str:
    """What kind of label the whole text is, as 意见箱 and 值班电话 are; "" if it is none."""
    match = _LABEL.fullmatch(text)
    return (match.lastgroup or "") if match else ""


def _counts(text: str, match: re.Match[str], key: str, start: int, end: int) -> bool:
    """Whether words that look like a label are one here, and not a part of a sentence or of an address."""
    begins = match.start()
    line = max(start, text.rfind("\n", 0, begins) + 1)
    before = text[line:begins]
    mark = ENUMERATOR.match(before)
    bound = not before or bool(mark and mark.end() == len(before)) or bool(_BOUNDARY.search(before))
    if before and re.search(r"[0-9号A-Za-z]$", before) and not (mark and mark.end() == len(before)):
        # 0300-8880015短信平台： stood behind a blank; 1080号信箱 is where letters go.
        glued = before[-1] != "号" and match[0] not in ("信箱", "邮箱")
        return glued and text[match.end() : match.end() + 1] == ":"
    if re.search(r"(?:不作|不再|停止|关于|对)$", before):
        return False
    alone = text[match.end() : match.end() + 1] == "\n" and (not before or bool(mark and mark.end() == len(before)))
    if _BEHIND.match(text, match.end(), end) or (alone and key in _LISTED):
        return True
    return bound and (bool(_VALUE.match(text, match.end(), end)) or key == "qr" or bool(_LEADS_ON.search(match[0])))


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of a value without the mark or the sign that leads to the next label."""
    mark = re.search(rf"(?:\n{ENUMERATOR.pattern}|[\s,;、。(]|和|及|或|设有?|并)+$", text[start:end])
    return start + mark.start() if mark else end
