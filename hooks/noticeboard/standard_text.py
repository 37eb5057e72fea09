"""The standard text of a notice, from its round's data: what a notice whose body is empty says.

The wording follows the notices that offices publish (domain: a notice, element by element). It is content, and so
Chinese in every language of the interface.
"""

from datetime import date, time

from noticeboard.records.kinds import CHANNEL_KINDS, INSPECTION_KINDS
from noticeboard.records.round import Round, Stationing
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
    groups = "两" if len(round_.groups) == 2 else chinese_number(len(round_.groups))
    paragraphs = [
        f"根据《中国共产党巡视工作条例》和{round_.authority or round_.term.committee}巡察工作安排，{round_.name}"
        f"{_stay(round_.stationing)}，由{groups}个巡察组对{len(round_.units)}个单位"
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
