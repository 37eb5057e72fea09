"""What kind of record a text will be, and whether that is beyond doubt."""

import re
from dataclasses import dataclass

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Todo
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.values.traditional import simplify

ARTICLE = "article"
KINDS = (ARTICLE, *DOCUMENT_KINDS)

_UNSURE = Text(
    "像{kind}，也像报道，按{kind}取出 — 如果不是，用 --kind article 重新导入",
    "it reads like a {kind} and like a news report; taken as the former — else import it again with --kind article",
)
_CORRECTION = re.compile(r"更正|勘误|补充公告")
_WITHDRAWN = re.compile(r"停用|收回|撤回|撤除|拆除|撤销|关闭|停止(?:受理|使用)|不再(?:接访|受理|接听)|撤离公告")
_LEAVES = re.compile(r"撤离|撤点|停用|停止(?:受理|使用)|(?:结束|完成)[^，。]{0,12}(?:公告|通告|通知|公示)$")
_LEAVING = re.compile(r"撤离|撤点|结束驻点|巡察(?:工作|任务)?.{0,12}(?:结束|完成)|现场工作.{0,30}结束")
_RECTIFIED = re.compile(r"整改(?:进展|落实)?(?:情况)?(?:的)?(?:通报|报告|公告|公示|公开|情况|进展)")
_RECTIFIED_IN_TEXT = re.compile(
    r"(?:已?完成整改|整改完成率|整改措施|整改成效|整改情况.{0,6}公布)|(?:反馈|问题).{0,20}[0-9]+[个项条]"
)
_FED_BACK = re.compile(
    r"反馈(?:意见|情况)?(?:的)?(?:公告|通报|情况|公示|公布)"
    r"|反馈(?:了)?(?:巡察)?(?:意见|情况)$|集中反馈$|巡察[^，。]{0,8}的?反馈$"
)
_TOLD_A_UNIT = re.compile(r"向[^，。；]{2,24}(?:反馈|通报)")
_ISSUES = re.compile(r"一是|(?:^|\n)\s*(?:1[.．、]|（一）)|(?:主要|反馈|发现|突出)的?问题|存在.{0,12}问题")
_ANNOUNCED = re.compile(r"公告|一览表|联系方式表")
_ACCEPTED = re.compile(
    r"受理.{0,40}(?:来信|来电|来访|反映|信访|举报|问题)|信访受理|受理信访|受理范围|受理(?:截止)?时间|(?:信访|受理)截止"
)
_WAYS = re.compile(r"截止|举报电话|值班电话|联系电话|来电|邮箱|意见箱|巡察信箱|邮政(?:专用)?信箱|来信请寄|信访渠道")
_ANNOUNCES = re.compile(r"公告如下|特此公告|现.{0,8}公告")


@dataclass(frozen=True, slots=True)
class Told:
    """The kind, and what is to be done where it is not sure."""

    kind: str
    todos: tuple[Todo, ...] = ()


def kind_of(title: str, text: str, *, reported: bool, sourced: bool) -> Told:
    """The kind of a text. `reported` says that reporters sign it, `sourced` that a page named its source."""
    title, text = simplify(title), simplify(text)
    kind = _kind(title, text, reported)
    if kind == ARTICLE or not sourced or _ANNOUNCED.search(title) or _ANNOUNCES.search(text) or kind == "rectification":
        return Told(kind)
    label = DOCUMENT_KINDS[kind].label
    what = Text(_UNSURE.zh.format(kind=label.zh), _UNSURE.en.format(kind=label.en.lower()))
    return Told(kind, (Todo(what, "kind"),))


def _kind(title: str, text: str, reported: bool) -> str:
    if reported:
        return ARTICLE
    if _CORRECTION.search(title):
        return "correction"
    leaves = _LEAVES.search(title) or _LEAVING.search(f"{title}\n{text}")
    if leaves and _WITHDRAWN.search(f"{title}\n{text}") and "受理范围" not in text:
        return "withdrawal"
    if _RECTIFIED.search(title) and _RECTIFIED_IN_TEXT.search(text):
        return "rectification"
    if _ISSUES.search(text) and (_FED_BACK.search(title) or ("反馈" in title and len(_TOLD_A_UNIT.findall(text)) > 1)):
        return "feedback"
    if _ACCEPTED.search(text) and _WAYS.search(text) and ("巡察组" in text or _ANNOUNCED.search(title)):
        return "notice"
    return "notice" if re.search(r"巡察公告|进驻公告|联系方式一览表", title) else ARTICLE
