"""The lines above a text: its title, the line below that, and what is said about it (domain: news, header lines)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from noticeboard.importing.bylines import alone, below_title, byline
from noticeboard.importing.datum import Datum
from noticeboard.importing.given import Line
from noticeboard.importing.inspection.headings import column
from noticeboard.importing.labels import Labelled, labelled
from noticeboard.importing.media import account_of, is_original, reprinted_from
from noticeboard.importing.names import is_body, is_name, names_in
from noticeboard.importing.papers import paper_named
from noticeboard.importing.posted import posted
from noticeboard.importing.surroundings import is_surrounding
from noticeboard.importing.titles import LONGEST_TITLE, PLACED_OFFICE, chosen, is_title
from noticeboard.values.folding import bare

_FIRST_HEADING = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|1[.．、]"
    r"|第[一二]章"
)
_FACT = re.compile(r".{0,12}(?:时间|日期|电话|手机|邮箱|信箱|地址|地点|单位|截止|对象|方式)[：:]\s*\S")
_LEAD = re.compile(r".{0,12}(?:讯|电)?[（(](?:.{0,6}记者|通讯员|作者)")
_SUBTITLE = re.compile(r"[-—–─]{1,3}\s*(?P<said>\S.+)")
_DOCUMENT = re.compile(r"关于|中共.{2,30}(?:关于|委员会|党组)|.*(?:通报|公告|通知|公示|报告|一览表)$")
# What is said of a round, and nothing of its text: 接听时间：, 巡察时间：.
_OF_A_ROUND = re.compile(r"(?:巡察|进驻|受理|接听|信访|值班|来访)[^：:，。]{0,8}(?:时间|期限|期间|单位|对象)[：:]")
_FLAT_TABLE = frozenset({"number", "group", "units"})
_MARKS = re.compile(r"^[•●■◆▪□◎○◇☆★▲△※]\s*")
_SPACED = re.compile(r"[一-鿿]{1,2}(?:[ \u3000]+[一-鿿]{1,2}){1,3}")
"""A short title that was spread over its line: 公  告."""
_LONGEST_NAMED = 16
_MOST_TITLE_LINES = 6
_LONGEST_HEAD = 40
"""Lines. A page that says more before its text has lost the frame of a table."""
_PARTED = re.compile(r"[（(](?P<inside>[^（）()。]{2,60}[|｜][^（）()。]{2,60})[)）]")
_LONGEST_BUTTON = 6
_LONGEST_BYLINE = 80
_OFFICE = re.compile(
    r"[\u3400-\u9fff（）()]{2,24}(?:委|委员会|办|办公室|组|局|政府|党组|党委|中心|院|街道|镇|乡|公司|学校)"
)
_VERB_AT_END = re.compile(r"(?:进驻|进驻到|巡察|走进|走访|反馈|公布|[到向对赴在])$")
"""Of a headline that goes on with the office: 县委第一巡察组进驻 / 青禾县财政局."""
_LABELLED = re.compile(r"[^0-9\s]\s*[：:]")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the text. `title` and `subtitle` are lines each, `start` is where the text begins.
    `left_out` are lines of which nothing could be made.
    """

    titles: tuple[Line, ...]
    subtitle: Line | None
    data: tuple[Datum, ...]
    left_out: tuple[Line, ...]
    start: int

    @property
    def title(self) -> str:
        """The title in one line: a document's was cut in the middle, the two lines of a headline are two thoughts."""
        texts = [line.text for line in self.titles]
        between = "" if any(_DOCUMENT.match(text) for text in texts) else " "
        title = between.join(texts)
        return "".join(title.split()) if _SPACED.fullmatch(title) else title


def head_of(lines: Sequence[Line], declared_title: str) -> Head:
    """The head of a text whose page declares this title, or none."""
    data: list[Datum] = []
    before: list[Line] = []
    behind: list[Line] = []
    left_out: list[Line] = []
    at, last = 0, min(len(lines), _LONGEST_HEAD)
    while at < last:
        line = lines[at]
        if not before and _is_bar(line):
            at += 1
            continue
        if before and (_OF_A_ROUND.match(line.text) or column(line.text) in _FLAT_TABLE):
            break
        found = data_of(line) or _of_medium(line, before, lines[at + 1 :])
        if found:
            data += found
        elif is_surrounding(line.text):
            pass
        elif _is_office_below(line, before):
            data.append(Datum("supplied", line.text, "", line))
        elif _is_furniture(line, before, data, lines[at - 1 : at + 2]):
            left_out.append(line)
        elif _is_text(line, before, data, lines[at + 1 :]) or (
            data and not _is_more_of_title(line, before, data) and _is_done(before, behind, line, lines[at + 1 :])
        ):
            break
        else:
            (behind if _is_titled(before) and _is_told_below(before, data) else before).append(line)
        at += 1
    if at == last and len(before) > _MOST_TITLE_LINES:
        # A table that lost its frame has no sentence in it: the first line is the title, the others are the text.
        first = next((line for line in before if is_title(line)), before[0])
        before, at = [first], lines.index(first) + 1
    # Lines behind the data that are no subtitle belong to the text.
    subtitle = next((line for line in (*before, *behind) if _SUBTITLE.fullmatch(line.text)), None)
    kept = [line for line in behind if line is not subtitle]
    if kept:
        at = lines.index(kept[0])
        data = [datum for datum in data if datum.line is None or datum.line.number < kept[0].number]
        left_out = [line for line in left_out if line.number < kept[0].number]
    titles = chosen([line for line in before if line is not subtitle], declared_title)
    named = {bare(line.text) for line in (*titles, subtitle) if line}
    left_out += [line for line in before if is_title(line) and bare(line.text) not in named]
    return Head(titles, subtitle, tuple(data), tuple(left_out), at)


def _of_medium(line: Line, before: Sequence[Line], following: Sequence[Line]) -> tuple[Datum, ...]:
    """What a line without labels says of the people and the medium: 青禾日报; below the title 原创 洪波 青禾巡察."""
    if medium := paper_named(line.text):
        return (Datum("medium", medium, "", line),)
    if not _is_titled(before) or line.cells:
        return ()
    if signed := signed_by(line):
        return signed
    if is_original(line.text) or _is_dated(following[:1]):
        return _of_account("medium", account_of(line.text), line)
    return ()


def _of_account(field: str, told: tuple[str, tuple[str, ...]], line: Line) -> tuple[Datum, ...]:
    account, people = told
    return tuple(Datum(key, said, "", line) for key, said in ((field, account), ("authors", "、".join(people))) if said)


def data_of(line: Line) -> tuple[Datum, ...]:
    """What a line about the text gives; nothing where it is none."""
    if line.picture:
        return ()
    if reprinted := _of_account("source", reprinted_from(line.text), line):
        return reprinted
    text = _MARKS.sub("", line.text)
    if not line.cells and len(text) < _LONGEST_BYLINE and (people := alone(text)):
        return tuple(Datum(role, "、".join(names), "", line) for role, names in people.names.items())
    if not line.cells and (parts := _PARTED.fullmatch(text)):
        return tuple(datum for part in re.split(r"[|｜]", parts["inside"]) for datum in _part_of_byline(part, line))
    if line.cells:
        found = _of_cells(line.cells)
    else:
        found = labelled(text) or posted(text) if _LABELLED.search(text) else posted(text) or labelled(text)
    if len(found) == 1 and found[0].field == "photographers" and _is_described(found[0].value):
        return ()
    return tuple(Datum(one.field, one.value, one.label, line) for one in found)


def _is_described(said: str) -> bool:
    """Whether it says what a picture shows, not who took it: 图片：县殡仪馆的收费公示牌（何静 摄）."""
    return len(said) > _LONGEST_BUTTON and not any(is_name(name) or is_body(name) for name in names_in(said))


def _part_of_byline(part: str, line: Line) -> tuple[Datum, ...]:
    """A part of （镇纪委 陈 述 | 责任编辑 周平）."""
    if found := labelled(f"（{part.strip()}）"):
        return tuple(Datum(one.field, one.value, one.label, line) for one in found)
    names = byline(part).names or {"authors": below_title(part)[1]}
    return tuple(Datum(role, "、".join(people), "", line) for role, people in names.items() if people)


def subtitle_text(line: Line) -> str:
    """A subtitle without its dash."""
    match = _SUBTITLE.fullmatch(line.text)
    return match["said"] if match else line.text


def signed_by(line: Line) -> tuple[Datum, ...]:
    """The people, and the body that they work at, of a line that only names them."""
    text = _MARKS.sub("", line.text)
    bodies, people = below_title(text, marked=text != line.text)
    source = [Datum("source", "、".join(bodies), "", line)] if bodies else []
    return (*source, *([Datum("authors", "、".join(people), "", line)] if people else []))


def _of_cells(cells: tuple[str, ...]) -> tuple[Labelled, ...]:
    """A row of the table above documents: 索引号 | 990000 | 发布机构 | 望川区文旅局."""
    pairs = list(zip(cells[::2], cells[1::2], strict=False))
    found = [labelled(f"{label.rstrip('：: ')}：{value}") for label, value in pairs if label and label != value]
    if found and all(found):
        return tuple(one for values in found for one in values)
    # Old pages lay a line of data out as cells.
    return labelled("  ".join(cells))


def _is_bar(line: Line) -> bool:
    """Whether it is the bar of an old page, a row of links laid out as a table: 首页 | 纪检要闻."""
    short = all(len(cell) <= _LONGEST_BUTTON and not re.search(r"[0-9：:]", cell) for cell in line.cells)
    return bool(line.cells) and short and not any(column(cell) for cell in line.cells)


def _is_furniture(line: Line, before: list[Line], data: list[Datum], around: Sequence[Line]) -> bool:
    """Whether it is a word between the data and the first sentence: a button that nobody knows, 听新闻."""
    if not data or data[-1].line is not around[0] or not _is_titled(before):
        return False
    short = len(line.text) <= _LONGEST_BUTTON and not re.search(r"[\W_]", line.text)
    return short and not line.level and not line.bold and not line.cells and "。" in around[-1].text


def _is_text(line: Line, before: list[Line], data: list[Datum], following: Sequence[Line]) -> bool:
    """Whether the text has begun."""
    text = line.text
    if line.picture or line.cells:
        return True
    if line.level > 1 and (before or data):
        return not _SUBTITLE.fullmatch(text)
    # 县委第四巡察组： over the rest of a headline ends in a colon, too.
    # Where its source and day are still to come, so is the text.
    begun = _is_titled(before) and not (len(text) <= _LONGEST_NAMED and _is_dated(following[:3]))
    ends = text.endswith("；") or (text.endswith("：") and (begun or len(text) > _LONGEST_NAMED))
    if "。" in text or ends or len(text) > LONGEST_TITLE or _LEAD.match(text):
        return True
    if len(text) > 40 and text.count("，") > 1:
        return True
    return bool(_FIRST_HEADING.match(text) or _FACT.match(text)) and bool(before or data)


def _is_office_below(line: Line, before: Sequence[Line]) -> bool:
    """Whether it names the office that wrote the text, in a line of its own below the subtitle or the title."""
    if not _is_titled(before) or not _OFFICE.fullmatch(line.text) or line.level:
        return False
    if PLACED_OFFICE.fullmatch(line.text) and not _VERB_AT_END.search(before[-1].text):
        return True
    return line.text.startswith("中共") or bool(_SUBTITLE.fullmatch(before[-1].text))


def _is_dated(lines: Sequence[Line]) -> bool:
    """Whether one of the lines says when it was published, and all before it are no sentences."""
    for line in lines:
        if any(datum.field == "published" for datum in data_of(line)):
            return True
        if "。" in line.text or line.cells:
            return False
    return False


def _is_done(before: list[Line], behind: list[Line], line: Line, following: Sequence[Line]) -> bool:
    """Whether a line behind the data is no title: there is one above, and no data below."""
    more = any(data_of(one) for one in following[:2])
    return _is_titled(before) and not more and not _SUBTITLE.fullmatch(line.text) and not behind


def _is_told_below(before: Sequence[Line], data: Sequence[Datum]) -> bool:
    """Whether something is said of the text below its title; a paper says its name and day above."""
    return any(datum.line and datum.line.number > before[-1].number for datum in data)


def _is_more_of_title(line: Line, before: Sequence[Line], data: Sequence[Datum]) -> bool:
    """Whether it may be the second line of a title below what a paper says of itself."""
    return bool(before) and line.number == before[-1].number + 1 and not _is_told_below(before, data)


def _is_titled(before: Sequence[Line]) -> bool:
    """Whether there is a title, and none of which the rest is still to come: 县委第四巡察组：."""
    titles = [line for line in before if is_title(line)]
    return bool(titles) and not titles[-1].text.endswith("：")
