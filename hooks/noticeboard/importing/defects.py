"""What a text lost before it came here: said as to-dos, for only the original tells what is right."""

import re
from collections.abc import Iterator, Mapping, Sequence

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.given import Given, Line
from noticeboard.prose.dates import garbled
from noticeboard.records.fields import FIELDS
from noticeboard.values.traditional import is_traditional

_DEFECTS = (
    (
        re.compile(r"[委组]第(?=巡察组|轮|批)"),
        Text("“第”后面丢了数字", "the number behind 第 is lost"),
    ),
    (re.compile(r"(?P<word>巡察|巡察组|信访|举报)(?P=word)"), Text("词语重复", "a word stands twice")),
    (
        re.compile(r"(?:上午|下午)?12时(?!\d)|上午12[:：]"),
        Text("“12时”说不清是中午还是半夜", "12 o'clock: noon or midnight?"),
    ),
    (re.compile("\ufffd+|锟斤拷|烫烫烫"), Text("有乱码", "characters were garbled")),
)
_GARBLED = Text("日期缺字，看不出是哪一天", "the date has lost characters")
_LOST_NUMBER = _DEFECTS[0][0]
_UNTRUSTED = Text("{label}里丢了数字，没有取", "{label}: a number in it is lost, and it was not taken")
_PLACEHOLDER = re.compile(r"[\w（）()\-－ ]{0,40}\.(?:png|jpe?g|gif|bmp|webp)", re.I)
_PICTURE_GONE = Text(
    "这里原有一张图片，没有随文字一起来 — 把图片放在文件旁边，写成 ![说明](文件名)",
    "a picture stood here and did not come along — put it beside the file and write ![what it shows](name)",
)
_EMPTY_COLON = re.compile(r"(?:如下|附|附件|附表|见下)[：:]\s*$")
_NOTHING_FOLLOWS = Text("“：”后面没有内容", "nothing follows the colon")
_TRADITIONAL = Text(
    "全文是繁体字，按原样保留 — 确认是否改为简体",
    "the text is in traditional characters and was kept so — should it be simplified?",
)


def trusted(fields: Mapping[str, Tree]) -> tuple[dict[str, Tree], tuple[Todo, ...]]:
    """The fields without those in which a number is lost, and a to-do for each of these."""
    lost = {
        key: value
        for key, value in fields.items()
        if isinstance(value, Found) and _LOST_NUMBER.search(str(value.value))
    }
    todos = (Todo(_labelled(_UNTRUSTED, key), key, value.place, value.quote) for key, value in lost.items())
    return {key: value for key, value in fields.items() if key not in lost}, tuple(todos)


def without_placeholders(lines: Sequence[Line], given: Given) -> tuple[tuple[Line, ...], tuple[Todo, ...]]:
    """The lines without those that only name the file of a picture, and a to-do for each of these."""
    named = [line for line in lines if _PLACEHOLDER.fullmatch(line.text)]
    todos = (Todo(_PICTURE_GONE, "body", given.place(line.number), line.text) for line in named)
    return tuple(line for line in lines if line not in named), tuple(todos)


def _labelled(words: Text, key: str) -> Text:
    label = FIELDS[key].label
    return Text(words.zh.format(label=label.zh), words.en.format(label=label.en))


def defects_in(lines: tuple[Line, ...], given: Given) -> Iterator[Todo]:
    """A to-do for each defect of the lines."""
    for line in lines:
        for pattern, what in _DEFECTS:
            for match in pattern.finditer(line.text):
                around = line.text[max(0, match.start() - 4) : match.end() + 4]
                yield Todo(what, "body", given.place(line.number), around)
        for date in garbled(line.text):
            yield Todo(_GARBLED, "body", given.place(line.number), date.written)
    if lines and _EMPTY_COLON.search(lines[-1].text):
        yield Todo(_NOTHING_FOLLOWS, "body", given.place(lines[-1].number), lines[-1].text[-20:])
    if is_traditional("\n".join(line.text for line in lines)):
        yield Todo(_TRADITIONAL, "body")
