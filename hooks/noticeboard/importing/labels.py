"""Lines of data about a text — 来源：X 时间：… 责任编辑：Y — in all the spellings of offices and media."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from noticeboard.importing.buttons import without_buttons
from noticeboard.importing.label_table import FIELD_OF, TASKS
from noticeboard.importing.names import is_body, is_name, names_in
from noticeboard.importing.papers import without_page_number
from noticeboard.page_chrome import chrome_within
from noticeboard.values.dates import parse_date
from noticeboard.values.problem import BadValue
from noticeboard.values.traditional import simplify

_SPACED = {label: r"[ \t\u3000\xa0]*".join(map(re.escape, label)) for label in FIELD_OF}
_ALL = "|".join(_SPACED[label] for label in sorted(FIELD_OF, key=len, reverse=True))
# 责任编辑/林岚 校对/何静; 编辑/审核：林岚 are two tasks.
_SLASH = (
    r"(?<=[文图摄])[/／](?![文图摄])|(?<=[\u3400-\u9fff][ \u3000])[/／](?=[ \u3000]+(?![文图摄]))"
    r"|(?<=[\u3400-\u9fff])[/／](?=[\u3400-\u9fff]{2,4}(?:[\s，、）)\]】]|$)|$)"
)
_COLON = rf"[ \t\u3000\xa0]*(?:[：:∶丨｜|]|{_SLASH})[ \t\u3000\xa0]*"
# Behind other characters only labels that are part of no longer word: 巡察时间 and 信访受理截止时间 are none of ours.
_GLUED = "|".join(
    _SPACED[label]
    for label in sorted(FIELD_OF, key=len, reverse=True)
    if len(label) > 3 or label in ("字号", "字体", "作者")
)
# Sites lengthen their labels as they like: 信息时间, 文稿审核. What is said of a round, a meeting or a reply is none.
_LONGER = (
    r"(?:(?!巡察|进驻|受理|接听|信访|值班|来访|截止|反馈|整改|会议|活动|培训|召开|联系|举报)[\u3400-\u9fff]){1,3}?"
    r"(?=(?:时间|日期|来源|编辑|审核|作者|次数|通讯员)\s*[：:])"
)
_LABEL = (
    rf"(?<![\u3400-\u9fff])(?:(?P<label>{_ALL})|{_LONGER}(?P<longer>{_ALL})){_COLON}"
    rf"|(?P<glued>(?:{_GLUED}){_COLON})"
    # Media lengthen and shorten the names of their tasks as they like, too: 网编, 监审.
    rf"|(?<![\u3400-\u9fff])(?P<task>(?![邮改汇评政庭公再财内外])[\u3400-\u9fff]{{1,2}}(?:[编摄]|(?<!编)审)){_COLON}"
)
_BRACKET = (
    rf"[（(\[【〔]\s*(?P<inside>(?:{_ALL})(?:{_COLON}|[ \t\u3000\xa0]+"
    rf"|(?=[\u3400-\u9fff]{{2,4}}[）)\]】〕])).*?)\s*[）)\]】〕]\s*"
)
_LABEL_IN_BRACKETS = rf"[\[【](?P<label>{_ALL})[\]】][：:]?(?=\s*[\u3400-\u9fff0-9])"
_BLANK_LABEL = rf"(?:(?<=\s)|^)(?P<label>{_ALL})[ \t\u3000\xa0]+(?=[\u3400-\u9fff])"
DATE = re.compile(
    r"(?P<date>(?:19|20)[0-9]{2}\s*(?:[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}"
    r"|年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日))"
    r"(?:\s*[T日]?\s*(?P<time>[0-2]?[0-9]\s*[:：时点]\s*[0-5][0-9])(?:[:：][0-5][0-9]|分(?:[0-5]?[0-9]秒)?)?)?"
)
LOST_DIGIT = re.compile(r"[-/.]0[0-9][-/.][0-9](?![0-9])")
"""In a day that writes its month with two figures and itself with one, one is lost: 2026-03-1."""
_UNKNOWN = re.compile(r"[\s\u3000]+[\u3400-\u9fff]{2,6}[：:].*")
"""A label that is none of ours, and what stands behind it."""
_BUTTON = re.compile(r"(?<=\s)(?:我要|我来|点击|一键|立即)[\u3400-\u9fff]{2,3}(?=\s|$)")
_BARS = str.maketrans(dict.fromkeys("丨│┃▏▎❘❙︱¦", "｜"))
"""What is drawn as a bar; the first is, by its code, a character as those of names."""
_TRIM = " \t\u3000\xa0|｜丨,，;；·•()（）[]【】〔〕<>《》-—"
_DAYS = frozenset({"published", "refreshed", "signed"})
_LONGEST = 220
_LONGEST_DAY = 16


@dataclass(frozen=True, slots=True)
class Labelled:
    """A value of a line of data, without blanks at its ends: the field that its label names, and the label."""

    field: str
    value: str
    label: str


def labelled(line: str) -> tuple[Labelled, ...]:
    """The values of a line that is data throughout; none where it is a sentence, or holds no label and no date."""
    if len(line) > _LONGEST:
        return ()
    written = _pattern(_LABEL_IN_BRACKETS).sub(r"\g<label>：", without_chrome(line))
    # Character for character: what is matched here stands at the same place in the line as written.
    text = simplify(written).translate(_BARS)
    bare = text.strip(_TRIM)
    if (alone := DATE.fullmatch(bare)) is not None:
        return (Labelled("published", _moment(alone), ""),)
    if len(bare) < _LONGEST_DAY and bare.endswith("日") and _is_day(bare):
        return (Labelled("published", bare, ""),)
    bracket = _pattern(_BRACKET).fullmatch(text.strip())
    if bracket and not _pattern(_LABEL).search(bracket["inside"]):
        return tuple(_blank_labelled(bracket["inside"]))
    found = list(_pattern(_LABEL).finditer(text))
    if not found:
        return _row_of_names(text)
    lead = text[: found[0].start()].strip(_TRIM)
    dated = DATE.search(lead)
    lead_rest = (lead[: dated.start()] + lead[dated.end() :]).strip(_TRIM) if dated else lead
    if lead_rest and not _is_no_sentence(lead_rest):
        return ()
    # 文/图 周平 审核/何静: the first label has nothing but a blank behind.
    values = list(_blank_labelled(lead_rest)) if _pattern(_BLANK_LABEL).match(lead_rest) else []
    if dated:
        values.append(Labelled("published", _moment(dated), ""))
        if is_body(lead_rest) and not any(FIELD_OF[_label_of(match)] == "source" for match in found):
            values.append(Labelled("source", lead_rest, ""))
    elif is_body(lead_rest) and FIELD_OF[_label_of(found[0])] == "published":
        values.append(Labelled("poster", lead_rest, ""))
    for match, following in zip(found, [*found, None][1:], strict=True):
        value = written[match.end() : following.start() if following else len(text)]
        if "。" in value.rstrip("。 ") or len(value) > 90:
            return ()
        values += _values(match, value)
    return tuple(values)


def brackets_at_end(text: str) -> Iterator[tuple[re.Match[str], tuple[Labelled, ...]]]:
    """The brackets of data at the end of a paragraph, last first: …。（来源：X）（编辑：Y）."""
    end = len(text.rstrip())
    while True:
        found = None
        for match in _pattern(_BRACKET).finditer(text, 0, end):
            if match.end() == end:
                found = match
        if not found:
            return
        inside = found["inside"]
        values = labelled(inside) if _pattern(_LABEL).search(inside) else tuple(_blank_labelled(inside))
        if not values:
            return
        yield found, values
        end = len(text[: found.start()].rstrip())


def _blank_labelled(text: str) -> Iterator[Labelled]:
    """The values of 编辑 林岚 审核 冯立群: labels with nothing but a blank behind."""
    found = list(_pattern(_BLANK_LABEL).finditer(text)) or list(_pattern(rf"^(?P<label>{_ALL})").finditer(text))
    for match, following in zip(found, [*found, None][1:], strict=True):
        label = _closed(match["label"])
        value = text[match.end() : following.start() if following else len(text)].strip(_TRIM)
        yield Labelled(FIELD_OF[label], value, label)


def _row_of_names(text: str) -> tuple[Labelled, ...]:
    """The values of a line of tasks and names without any colon: 文字 华小满 ｜ 编辑 乐天 ｜ 审核 何静."""
    found = tuple(_blank_labelled(text.strip(_TRIM))) if _pattern(_BLANK_LABEL).match(text.strip(_TRIM)) else ()
    named = all(one.value and all(map(is_name, names_in(one.value))) for one in found)
    return found if len(found) > 1 and named else ()


def _label_of(match: re.Match[str]) -> str:
    if match["task"]:
        return TASKS[match["task"][-1]]
    return _closed(match["label"] or match["longer"] or re.sub(_COLON + "$", "", match["glued"]))


def _values(match: re.Match[str], value: str) -> Iterator[Labelled]:
    label = _label_of(match)
    field = FIELD_OF[label]
    dated = DATE.search(value)
    if dated and field not in _DAYS:
        # 来源：X | 2024-09-13 16:21:21 — the date has no label of its own.
        yield Labelled("published", _moment(dated), "")
        value = value[: dated.start()] + value[dated.end() :]
    elif dated and field != "signed":
        yield Labelled(field, _moment(dated), label)
        return
    yield Labelled(field, _UNKNOWN.sub("", value).strip(_TRIM), label)


def _is_day(text: str) -> bool:
    """Whether it is a day in Chinese figures: 二〇二四年三月十一日."""
    try:
        parse_date(text)
    except BadValue:
        return False
    return True


def without_chrome(line: str) -> str:
    """The line with a blank for each button, counter and link in it."""
    line = _BUTTON.sub(" ", without_buttons(without_page_number(line)))
    for match in reversed(list(chrome_within(line))):
        line = f"{line[: match.start()]} {line[match.end() :]}"
    line = re.sub(
        r"[\[【（(]?\s*(?:我要|点击)?(?:打\s?印|关闭|关\s闭|收藏|朗读|内容纠错|纠错)(?:本页|此页|文章|窗口"
        r"|页面)?\s*[\]】）)]?(?=\s|$|[\[【])",
        " ",
        line,
    )
    return re.sub(r"https?://\S+|[\[【（(]\s*大\s*中\s*小\s*[\]】）)]", " ", line)


def _moment(match: re.Match[str]) -> str:
    """The day, and the time of day without its seconds; as written where a figure of the day is lost."""
    day = re.sub(r"\s", "", match["date"])
    if LOST_DIGIT.search(day):
        return day
    parts = re.findall(r"[0-9]+", day)
    written = f"{parts[0]}-{int(parts[1]):02}-{int(parts[2]):02}"
    if not match["time"]:
        return written
    hour, minute = re.split("[:：时点]", match["time"])
    return f"{written} {int(hour):02}:{minute}"


def _closed(label: str) -> str:
    return re.sub(r"[ \t\u3000\xa0]", "", label)


def _is_no_sentence(text: str) -> bool:
    """Whether what stands before the first label may be a name of the site or its column, as in 青禾清风 来源：…."""
    return bool(re.fullmatch(r"[^。！？；，：:]{0,12}|[\u3400-\u9fff]{2,6}[：:]\S{0,12}", text))


@cache
def _pattern(written: str) -> re.Pattern[str]:
    """Compiled when it is first needed: a pattern of all labels takes a quarter of a second."""
    return re.compile(written)
