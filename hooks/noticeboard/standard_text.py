"""The standard texts of a round's documents, from its data; a notice whose body is empty says that of notices.

The wording follows the notices that offices publish (domain: a notice, element by element). It is content, and so
Chinese in every language of the interface.
"""

from datetime import date, time

from noticeboard.records.kinds import CHANNEL_KINDS, INSPECTION_KINDS
from noticeboard.records.round import Group, Round, Stationing
from noticeboard.values.dates import format_time
from noticeboard.values.hours import Hours, format_hours
from noticeboard.values.numerals import chinese_number

ACCEPTS = (
    "主要受理反映被巡察单位党组织领导班子及其成员、下一级党组织领导班子主要负责人和重要岗位领导干部问题的来信来电来访，"
    "重点是违反政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律和生活纪律等方面的举报和反映"
)
DECLINES = {
    "transfer": "对不属于受理范围的个人诉求、涉法涉诉等信访问题，将按照分级负责、属地管理的原则，转交有关部门处理",
    "reject": "对不属于受理范围的个人诉求、涉法涉诉等信访问题，按规定不予受理",
}


def accepts(round_: Round) -> str:
    """What is accepted: the usual text, or the round's own."""
    return ACCEPTS if round_.accepts == "default" else round_.accepts


def declines(round_: Round) -> str:
    """What happens with what is not accepted: the usual text of the action, or the round's own."""
    return round_.declines.text or DECLINES[round_.declines.action]


def notice(round_: Round) -> str:
    """The standard notice in Markdown. The contact table is not in it: the page shows it from the data."""
    paragraphs = [
        f"根据《中国共产党巡视工作条例》和{round_.authority or round_.term.committee}巡察工作安排，{round_.name}"
        f"{_stay(round_.stationing)}，由{_groups(round_)}个巡察组对{len(round_.units)}个单位"
        f"开展{'、'.join(INSPECTION_KINDS[key].label.zh for key in round_.kinds)}。现将有关事项公告如下。",
        "## 一、巡察对象",
        *(
            f"{group.name}：{'、'.join(_unit(round_, n, m) for m in range(len(group.units)))}。"
            for n, group in enumerate(round_.groups)
        ),
        "## 二、受理范围",
        f"巡察组{_sentence(accepts(round_))}",
        _sentence(declines(round_)),
        "## 三、反映方式",
        f"反映渠道有{_ways(round_)}。各组开通哪些渠道，号码、地址和受理时间，见本页各组联系方式表。",
        f"信访受理截止时间为{_day(round_.deadline.date)}{_time(round_.deadline.time)}"
        f"{'，来信以邮戳为准' if round_.deadline.postmark else ''}。",
    ]
    if round_.reply:
        paragraphs.append(_sentence(round_.reply))
    if round_.supervision:
        ways = "、".join(
            _supervision(channel.value or channel.place or "", channel.hours) for channel in round_.supervision
        )
        paragraphs += ["## 四、对巡察组的监督", f"反映巡察组及其工作人员的问题，请联系：{ways}。"]
    return "\n\n".join(paragraphs)


def withdrawal(round_: Round) -> str:
    """The standard withdrawal notice in Markdown: what ends, from when on, and where to turn then."""
    used = {channel.type for group in round_.groups for channel in group.channels}
    ends = [words for kind, words in _TAKEN_AWAY.items() if kind in used]
    others = "、".join(kind.label.zh for kind in CHANNEL_KINDS.values() if kind.key in used - _TAKEN_AWAY.keys())
    stops = "，".join((*ends, *((f"本轮公布的{others}同时停用",) if others else ())))
    names = "、".join(unit.name for unit in round_.units)
    paragraphs = [
        f"按照{round_.name}工作安排，自{_day(round_.stationing.start)}起，{_groups(round_)}个巡察组对{names}"
        f"共{len(round_.units)}个单位开展巡察。目前，现场巡察任务已经完成，"
        + (f"各组于{_day(round_.stationing.end)}撤离。" if round_.stationing.end else "各组已经撤离。"),
        f"本轮巡察信访受理已于{_day(round_.deadline.date)}{_time(round_.deadline.time)}截止"
        f"{'，截止前寄出的信件以邮戳为准' if round_.deadline.postmark else ''}。自撤离之日起，{stops}。"
        "已经收到的反映，将按照干部管理权限和职责分工移交有关部门办理。",
        "今后需要反映问题的，请通过纪检监察机关举报电话12388等日常渠道提出。",
    ]
    return "\n\n".join(paragraphs)


_TAKEN_AWAY = {"box": "设在各单位的意见箱全部收回", "visit": "接访点不再接访"}
"""What is said of the kinds of channel that stand somewhere, and do not just go silent."""


def rectification(round_: Round, group: Group, unit: str, delivered: date | None) -> str:
    """The opening of a report on rectification: when the unit was inspected, and when it was told what was found."""
    kinds = next("、".join(round_.kinds_of(one)) for one in group.units if one.name == unit)
    stay = _stay(round_.stationing)
    told = f"{_day(delivered)}，巡察组反馈了巡察意见。" if delivered else ""
    return (
        f"根据{round_.authority or round_.term.committee}统一部署，{stay}，{group.name}对{unit}开展了{kinds}。{told}"
        "按照党务公开原则和巡察工作有关要求，现将整改进展情况予以公布。"
    )


def _groups(round_: Round) -> str:
    return "两" if len(round_.groups) == 2 else chinese_number(len(round_.groups))


def _stay(stay: Stationing) -> str:
    if stay.end is None:
        return f"自{_day(stay.start)}起，时间约{stay.about}天"
    return f"自{_day(stay.start)}起至{_day(stay.end)}止"


def _unit(round_: Round, group: int, index: int) -> str:
    unit = round_.groups[group].units[index]
    aside = "，".join(
        filter(None, (f"含{unit.includes}" if unit.includes else "", f"不含{unit.excludes}" if unit.excludes else ""))
    )
    kinds = f"，{'、'.join(round_.kinds_of(unit))}" if unit.types and unit.types != round_.types else ""
    inside = f"{aside}{kinds}".strip("，")
    return f"{unit.name}（{inside}）" if inside else unit.name


def _ways(round_: Round) -> str:
    used = {channel.type for group in round_.groups for channel in group.channels}
    return "、".join(kind.label.zh for kind in CHANNEL_KINDS.values() if kind.key in used)


def _supervision(where: str, hours: Hours | None) -> str:
    return f"{where}（{format_hours(hours)}）" if hours else where


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _time(at: time | None) -> str:
    return format_time(at) if at else ""


def _sentence(text: str) -> str:
    return text if text.endswith(("。", "！", "？")) else f"{text}。"
