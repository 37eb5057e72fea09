"""Lines of data about a text — 来源：X 时间：… 责任编辑：Y — in all the spellings of offices and media."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from noticeboard.importing.names import is_body
from noticeboard.page_chrome import chrome_within
from noticeboard.values.dates import parse_date
from noticeboard.values.problem import BadValue
from noticeboard.values.traditional import simplify

_LABELS: Mapping[str, str] = {
    "title": "文件名称 文章标题 文件标题 信息名称 标题 名称 题目 title",
    "published": "发布时间 发布日期 发表时间 发表日期 发文日期 发文时间 发布于 录入时间 上传时间 添加时间"
    " 编辑时间 公开时间 公开日期 时间 日期 published pubdate date time",
    "refreshed": "更新时间 更新日期",
    "signed": "成文日期 成文时间 生成日期 落款日期",
    "source": "信息来源 文章来源 稿件来源 新闻来源 内容来源 资料来源 来源单位 来稿单位 供稿单位 信息提供"
    " 稿源 来源 出处 转自 来自 source",
    "issuer": "发布机构 发布单位 发文机关 发文单位 发布部门 公开部门 公开责任部门",
    "publisher": "发布者 发布人",
    "supplied": "供稿 投稿 报送 报送单位",
    "authors": "文字报道 文字记者 文字采写 文字 撰稿 拟稿 组稿 写稿 整理 撰文 采写 作者 本报记者 本台记者 本网记者"
    " 全媒体记者 融媒体记者 融媒记者 特约记者 见习记者"
    " 实习记者 记者 报道 authors author",
    "both": "文/图 图/文 文图 图文 文/摄影 文、图 摄影报道",
    "short_authors": "文",
    "subtitle": "副标题 副题 subtitle",
    "correspondents": "特约通讯员 通讯员",
    "photographers": "图片摄影 图片来源 摄影记者 图片 摄影 供图 配图",
    "short_photographers": "图 摄",
    "editor": "责任编辑 本期编辑 网络编辑 值班编辑 新媒体编辑 编辑制作 责编 编辑 小编 editor",
    "first": "一审 初审",
    "second": "二审 复审",
    "third": "三审 终审",
    "reviewers": "审核 审签 审稿 核稿 审定 审阅 审批 总审 签发",
    "index_number": "信息索引号 索引号",
    "disclosure": "公开方式 公开属性",
    "unused": "浏览次数 浏览量 阅读次数 阅读量 阅读数 点击次数 点击量 点击数 访问次数 访问人数 访问量 阅读"
    " 浏览 点击 人气"
    " 字体大小 字体 字号 分享到 分享 主题分类 主题词 关键词 关键字"
    " 文号 发文字号 有效性 分类 栏目 所属栏目 一校 二校 三校 校对 主编 监制 总监制 总编 排版 制作 值班主任"
    " 值班领导 总值班 技术 视觉 设计 发布 审发 播音 朗读 责校 标签 作者单位 原标题 次数"
    " 上传 录入 录入者"
    " 制图 海报 漫画 美编 版式 值班编委",
}
_OF_PEOPLE = ("supplied", "authors", "photographers", "editor", "first", "second", "third", "reviewers", "unused")
_FIELD = {
    label + suffix: field
    for suffix in ("人", "员", "")
    for field, labels in _LABELS.items()
    if field in _OF_PEOPLE or not suffix
    for label in labels.split()
}
_TASKS = {"编": "责编", "审": "审核", "摄": "摄影"}
"""What a task that no label names amounts to, by its last character."""
_SPACED = {label: r"[ \t\u3000\xa0]*".join(map(re.escape, label)) for label in _FIELD}
_ALL = "|".join(_SPACED[label] for label in sorted(_FIELD, key=len, reverse=True))
_COLON = r"[ \t\u3000\xa0]*(?:[：:∶丨｜|]|(?<=[文图摄])[/／])[ \t\u3000\xa0]*"
# Behind other characters only labels that are part of no longer word: 巡察时间 and 信访受理截止时间 are none of ours.
_GLUED = "|".join(
    _SPACED[label]
    for label in sorted(_FIELD, key=len, reverse=True)
    if len(label) > 3 or label in ("字号", "字体", "作者")
)
# Sites lengthen their labels as they like: 信息时间, 文稿审核. What is said of a round, a meeting or a reply is none.
_LONGER = (
    r"(?:(?!巡察|进驻|受理|接听|信访|值班|来访|截止|反馈|整改|会议|活动|培训|召开|联系|举报)[\u3400-\u9fff]){1,3}?"
    r"(?=(?:时间|日期|来源|编辑|审核|作者|次数|通讯员)\s*[：:])"
)
_LABEL = re.compile(
    rf"(?<![\u3400-\u9fff])(?:(?P<label>{_ALL})|{_LONGER}(?P<longer>{_ALL})){_COLON}"
    rf"|(?P<glued>(?:{_GLUED}){_COLON})"
    # Media lengthen and shorten the names of their tasks as they like, too: 网编, 监审.
    rf"|(?<![\u3400-\u9fff])(?P<task>[\u3400-\u9fff]{{1,2}}(?:[编摄]|(?<!编)审)){_COLON}"
)
_BRACKET = re.compile(
    rf"[（(\[【〔]\s*(?P<inside>(?:{_ALL})(?:{_COLON}|[ \t\u3000\xa0]+"
    rf"|(?=[\u3400-\u9fff]{{2,4}}[）)\]】〕])).*?)\s*[）)\]】〕]\s*"
)
_LABEL_IN_BRACKETS = re.compile(rf"[\[【](?P<label>{_ALL})[\]】][：:]?(?=\s*[\u3400-\u9fff0-9])")
_BLANK_LABEL = re.compile(rf"(?:(?<=\s)|^)(?P<label>{_ALL})[ \t\u3000\xa0]+(?=[\u3400-\u9fff])")
DATE = re.compile(
    r"(?P<date>(?:19|20)[0-9]{2}\s*(?:[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}"
    r"|年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日))"
    r"(?:\s*[T日]?\s*(?P<time>[0-2]?[0-9]\s*[:：时点]\s*[0-5][0-9])(?:[:：][0-5][0-9]|分(?:[0-5]?[0-9]秒)?)?)?"
)
LOST_DIGIT = re.compile(r"[-/.]0[0-9][-/.][0-9](?![0-9])")
"""In a day that writes its month with two figures and itself with one, one is lost: 2026-03-1."""
_UNKNOWN = re.compile(r"[\s\u3000]+[\u3400-\u9fff]{2,6}[：:].*")
"""A label that is none of ours, and what stands behind it."""
_COUNTER = re.compile(r"(?:浏览|阅读|点击|访问)(?:量|数|次数)[：:]\s*[0-9.]+[万wW]?\+?次?")
_BUTTON = re.compile(r"(?<=\s)(?:我要|我来|点击|一键|立即)[\u3400-\u9fff]{2,3}(?=\s|$)")
_TRIM = " \t\u3000\xa0|｜丨,，;；·•()（）[]【】〔〕<>《》-—"
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
    written = _LABEL_IN_BRACKETS.sub(r"\g<label>：", without_chrome(line))
    # Character for character: what is matched here stands at the same place in the line as written.
    text = simplify(written)
    bare = text.strip(_TRIM)
    if (alone := DATE.fullmatch(bare)) is not None:
        return (Labelled("published", _moment(alone), ""),)
    if len(bare) < _LONGEST_DAY and bare.endswith("日") and _is_day(bare):
        return (Labelled("published", bare, ""),)
    bracket = _BRACKET.fullmatch(text.strip())
    if bracket and not _LABEL.search(bracket["inside"]):
        return tuple(_blank_labelled(bracket["inside"]))
    found = list(_LABEL.finditer(text))
    if not found:
        return ()
    lead = text[: found[0].start()].strip(_TRIM)
    dated = DATE.search(lead)
    lead_rest = (lead[: dated.start()] + lead[dated.end() :]).strip(_TRIM) if dated else lead
    if lead_rest and not _is_no_sentence(lead_rest):
        return ()
    values = []
    if dated:
        values.append(Labelled("published", _moment(dated), ""))
        if is_body(lead_rest) and not any(_FIELD[_label_of(match)] == "source" for match in found):
            values.append(Labelled("source", lead_rest, ""))
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
        for match in _BRACKET.finditer(text, 0, end):
            if match.end() == end:
                found = match
        if not found:
            return
        inside = found["inside"]
        values = labelled(inside) if _LABEL.search(inside) else tuple(_blank_labelled(inside))
        if not values:
            return
        yield found, values
        end = len(text[: found.start()].rstrip())


def _blank_labelled(text: str) -> Iterator[Labelled]:
    """The values of 编辑 林岚 审核 冯立群: labels with nothing but a blank behind."""
    found = list(_BLANK_LABEL.finditer(text)) or list(re.finditer(rf"^(?P<label>{_ALL})", text))
    for match, following in zip(found, [*found, None][1:], strict=True):
        label = _closed(match["label"])
        value = text[match.end() : following.start() if following else len(text)].strip(_TRIM)
        yield Labelled(_FIELD[label], value, label)


def _label_of(match: re.Match[str]) -> str:
    if match["task"]:
        return _TASKS[match["task"][-1]]
    return _closed(match["label"] or match["longer"] or re.sub(_COLON + "$", "", match["glued"]))


def _values(match: re.Match[str], value: str) -> Iterator[Labelled]:
    label = _label_of(match)
    field = _FIELD[label]
    dated = DATE.search(value)
    if dated and field not in ("published", "signed"):
        # 来源：X | 2024-09-13 16:21:21 — the date has no label of its own.
        yield Labelled("published", _moment(dated), "")
        value = value[: dated.start()] + value[dated.end() :]
    elif dated and field == "published":
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
    line = _BUTTON.sub(" ", _COUNTER.sub(" ", line))
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
