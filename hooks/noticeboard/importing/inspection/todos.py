"""What a person has to do before a round's record may be published, in words."""

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Todo
from noticeboard.importing.inspection.passage import Passage
from noticeboard.records.fields import label


def missing(key: str, what: Text | None = None, of: str = "") -> Todo:
    """没有找到信访受理截止. `of` says of which group or unit; `what` is another word for the field."""
    named = what or label(key)
    whose = Text(f"{of}的", f" of {of}") if of else Text("", "")
    return Todo(Text(f"没有找到{whose.zh}{named.zh}", f"not found: “{named.en}”{whose.en}"), key)


def doubtful(key: str, passage: Passage, start: int, end: int, why: Text) -> Todo:
    """That words about a field stand in the text, and why no value was made of them."""
    return Todo(withheld(key, why), key, passage.place(start), passage.quote(start, end))


def withheld(key: str, why: Text) -> Text:
    """That a field was left out, and why."""
    named = label(key)
    return Text(f"{named.zh}没有填写：{why.zh}", f"“{named.en}” was left out: {why.en}")


def differing(key: str, passage: Passage, start: int, end: int, said: int, found: int) -> Todo:
    """That the text counts more or fewer than were found."""
    named = label(key)
    what = Text(
        f"原文说有{said}个{named.zh}，找到{found}个，请核对",
        f"the text counts {said} of “{named.en}”, and {found} were found: please compare",
    )
    return Todo(what, key, passage.place(start), passage.quote(start, end))


def outside(key: str, passage: Passage, start: int, end: int) -> Todo:
    """That a day was read for certain, and lies behind the end of the stationing."""
    what = Text("信访受理截止晚于进驻结束，请核对", "the deadline is after the end of the stationing: please look")
    return Todo(what, key, passage.place(start), passage.quote(start, end))


GARBLED = Text("原文有缺字或多字，请核对", "characters are missing or too many in the text: please look")
AMBIGUOUS = Text("可以有两种读法，请写成24小时制", "it can be read in two ways: please write it by the 24-hour clock")
BAD_NUMBER = Text("位数不对，请核对", "the number of digits is wrong: please look")
NO_AREA_CODE = Text("缺少区号，请核对", "the area code is missing: please look")
BAD_EMAIL = Text("不是完整的邮箱地址，请核对", "it is no whole address: please look")
IN_A_PICTURE = Text("内容在图片或附件里，请照着填写", "it is in a picture or an attachment: please copy it from there")
QR_WITHOUT_LINK = Text(
    "只有二维码图片，请扫码后填写网址", "there is only a picture of a QR code: please scan it and write its link"
)
FROM_TODAY = Text(
    "“即日起”没有写明日期，请填写实际进驻的日期",
    "“from today” names no day: please write the day on which the groups came",
)
OF_ONE_GROUP = Text("看不出是哪个组的渠道，请核对", "it is not clear which group it belongs to: please look")
NO_POSTCODE = Text("没有写邮编，请补上", "the postcode is missing: please add it")
NO_KIND = Text("原文没有写明巡察类型，请补上", "the text does not say of which kind the inspection is: please add it")
BEFORE_A_DAY = Text(
    "原文只说在这一天之前，请填写实际的日期", "the text says before that day only: please write the day"
)
OTHER_STAY = Text("各组的进驻时间不同，请核对", "the groups stay at different times: please look")
OTHER_DEADLINE = Text(
    "各组（或各种方式）的截止时间不同，请核对",
    "the groups, or the ways to report, have different last days: please look",
)
NO_YEAR = Text("没有写年份，请核对", "there is no year: please look")
