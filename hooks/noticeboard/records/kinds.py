"""Kinds of document, of channel and of inspection, declared as data: a new kind is one entry here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from noticeboard.bilingual import Text


class Kind(Protocol):
    """What every table of kinds has: a key, a label, and other spellings."""

    @property
    def key(self) -> str: ...
    @property
    def label(self) -> Text: ...
    @property
    def spellings(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed set of values."""

    key: str
    label: Text
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document.

    `title` is the default title, filled with the names of the round and the units; `single` says that a round has one
    at most. `fields` are those that only some kinds have, and `requires` those of them that this one cannot be without.
    """

    key: str
    label: Text
    title: str
    single: bool
    fields: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelKind:
    """A kind of channel.

    `address` is the field that holds where to turn, one of `value`, `place`, `places`; `requires` are the fields
    beside it without which the channel is of no use. `pattern` and `expected` say what a `value` looks like.
    `scheme` makes a callable link of it; None where there is nothing to touch.
    """

    key: str
    label: Text
    address: str
    requires: tuple[str, ...] = ()
    pattern: str | None = None
    expected: Text | None = None
    scheme: str | None = None
    spellings: tuple[str, ...] = ()


_TELEPHONE = (
    r"(?:\+?86[- ]?)?(?:0\d{2,3}[-－ ]?\d{7,8}(?:[-转]\d{1,6})?|1\d{10}|1\d{4}|[48]00[- ]?\d{3}[- ]?\d{4}|96\d{3,4})"
)

DOCUMENT_KINDS: Mapping[str, DocumentKind] = {
    kind.key: kind
    for kind in (
        DocumentKind(
            "notice",
            Text("巡察公告", "Inspection notice"),
            "{round}公告",
            single=True,
            spellings=("公告", "进驻公告"),
        ),
        DocumentKind(
            "withdrawal",
            Text("撤离公告", "Withdrawal notice"),
            "{round}撤离公告",
            single=True,
            fields=("deadline",),
        ),
        DocumentKind(
            "correction",
            Text("更正公告", "Correction"),
            "{round}更正公告",
            single=False,
            spellings=("更正", "补充公告"),
        ),
        DocumentKind(
            "feedback",
            Text("巡察反馈", "Feedback"),
            "{round}反馈情况",
            single=True,
            fields=("issues",),
            requires=("issues",),
            spellings=("反馈", "反馈情况"),
        ),
        DocumentKind(
            "rectification",
            Text("巡察整改", "Rectification"),
            "{units}{round}整改进展情况",
            single=False,
            fields=("delivered", "counts", "items", "index_number", "disclosure", "contact"),
            requires=("counts",),
            spellings=("整改", "整改进展", "整改进展情况"),
        ),
    )
}

FIELDS_OF_SOME_KINDS = tuple(dict.fromkeys(key for kind in DOCUMENT_KINDS.values() for key in kind.fields))
"""The fields that some kinds of document have and others do not."""

CHANNEL_KINDS: Mapping[str, ChannelKind] = {
    kind.key: kind
    for kind in (
        ChannelKind(
            "phone",
            Text("电话", "Telephone"),
            "value",
            pattern=_TELEPHONE,
            expected=Text(
                "固定电话为区号加 7 至 8 位，手机为 11 位；一个渠道只写一个号码",
                "a landline is area code and 7 to 8 digits, a mobile 11 digits; one number a channel",
            ),
            scheme="tel",
            spellings=("值班电话", "举报电话", "联系电话", "来电", "固定电话", "手机"),
        ),
        ChannelKind(
            "sms",
            Text("短信", "Text message"),
            "value",
            pattern=r"(?:\+?86[- ]?)?1\d{10}|1\d{4}|106\d{5,17}",
            expected=Text("手机号码为 11 位", "a mobile number has 11 digits"),
            scheme="sms",
            spellings=("手机短信", "短信举报"),
        ),
        ChannelKind(
            "email",
            Text("电子邮箱", "Email"),
            "value",
            pattern=r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
            expected=Text("写成 name@example.com 的样子", "write it like name@example.com"),
            scheme="mailto",
            spellings=("邮箱", "电子邮件"),
        ),
        ChannelKind(
            "post",
            Text("来信", "Letter"),
            "value",
            requires=("postcode",),
            spellings=("邮寄", "信件", "邮政信箱", "通信地址"),
        ),
        ChannelKind(
            "box",
            Text("意见箱", "Complaint box"),
            "places",
            spellings=("信箱", "举报箱", "巡察信箱", "联系信箱"),
        ),
        ChannelKind(
            "visit",
            Text("来访", "Visit"),
            "place",
            spellings=("接访", "来访接待", "接待"),
        ),
        ChannelKind(
            "web",
            Text("网站", "Website"),
            "value",
            pattern=r"https?://\S+",
            expected=Text("写 https:// 开头的完整网址", "write a whole address beginning with https://"),
            scheme="https",
            spellings=("网址", "网上举报", "举报网站"),
        ),
        ChannelKind(
            "qr",
            Text("二维码", "QR code"),
            "value",
            pattern=r"https?://\S+",
            expected=Text(
                "写二维码里的网址，以 https:// 开头", "write the link that the code holds, beginning with https://"
            ),
            scheme="https",
            spellings=("扫码", "举报二维码"),
        ),
    )
}

INSPECTION_KINDS: Mapping[str, Choice] = {
    kind.key: kind
    for kind in (
        Choice("regular", Text("常规巡察", "Regular inspection"), ("常规",)),
        Choice("special", Text("专项巡察", "Special inspection"), ("专项",)),
        Choice("mobile", Text("机动巡察", "Mobile inspection"), ("机动",)),
        Choice(
            "lookback",
            Text("巡察“回头看”", "Look-back inspection"),
            ("回头看", "“回头看”", "回头看巡察", "巡察回头看", "“回头看”巡察"),
        ),
        Choice("raised", Text("提级巡察", "Raised-level inspection"), ("提级",)),
        Choice("cross", Text("交叉巡察", "Cross inspection"), ("交叉",)),
        Choice("extended", Text("延伸巡察", "Extended inspection"), ("延伸",)),
        Choice(
            "villages",
            Text("对村（社区）巡察", "Inspection of villages and communities"),
            ("对村（社区）", "对村(社区)", "对村", "对村巡察", "对村(社区)巡察", "村（社区）巡察", "村(社区)巡察"),
        ),
    )
}

DECLINE_ACTIONS: Mapping[str, Choice] = {
    choice.key: choice
    for choice in (
        Choice("transfer", Text("转交有关部门", "passed on to the bodies in charge"), ("转交", "转办", "移交")),
        Choice("reject", Text("不予受理", "not accepted"), ("不受理",)),
    )
}

LEVELS: Mapping[str, Choice] = {
    choice.key: choice
    for choice in (
        Choice("nation", Text("国家级", "national"), ("国家", "中央", "national")),
        Choice("province", Text("省级", "provincial"), ("省", "provincial")),
        Choice("city", Text("市级", "city"), ("市",)),
        Choice("county", Text("县级", "county"), ("县", "区", "区级")),
    )
}

GRADES: Mapping[str, Choice] = {
    choice.key: choice
    for choice in (
        Choice("off", Text("关闭", "off"), ("关", "不查")),
        Choice("warning", Text("提醒", "warning"), ("警告",)),
        Choice("error", Text("错误", "error"), ("出错",)),
    )
}


def spelt(kinds: Mapping[str, Kind]) -> dict[str, str]:
    """Every spelling of every kind in the table → its key."""
    return {word: kind.key for kind in kinds.values() for word in (kind.key, kind.label.zh, *kind.spellings)}
