"""Lists of units: 望川街道及所辖7个社区、石桥街道（不含柳庄村）、区水务局等5个单位."""

import re
from typing import NamedTuple

from noticeboard.records.kinds import INSPECTION_KINDS
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

KIND_WORDS = {
    "常规": "regular", "专项": "special", "机动": "mobile", "回头看": "lookback", "提级": "raised", "交叉": "cross",
    "延伸": "extended", "对村": "villages", "村(社区)": "villages", "村居": "villages",
}  # fmt: skip
"""What a text calls a kind of inspection → the kind's key."""

_SUFFIX = (
    r"(?:局|委|办|室|部|会|院|校|中心|镇|乡|街道|村|社区|公司|集团|所|站|队|馆|社|厂|园|学|联|台|机关|银行|区|苑|署|企业|"
    r"学校|中学|小学|幼儿园|一中|二中|三中|[一二三四五六]小|政府|人大|政协|法院|检察院|联社|农场|林场|苗圃|水库|组织|单位|办公厅|厅|志办|系统|协|学会|校|馆|中队|大队|支队"
    r"|支行|分行|农商行|书店|管理处|办事处|基地|剧团)"
)
# 县财政局机关党委 is of 县财政局, 县人大机关党组 of 县人大机关.
_PARTY = re.compile(
    r"(?:及其)?(?:机关(?!党组))?(?:党组织|党工委|党委|党组|党总支|总支|党支部|支部|委员会)(?:领导班子)?$"
)
_UNIT = re.compile(rf"[一-鿿A-Za-z0-9·“”-]{{1,28}}?{_SUFFIX}(?:\([^()]{{1,40}}\))?")
_COUNT = re.compile(
    r"(?:等|共|共计)?(?P<count>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?:个|家)(?P<what>[一-鿿()]{0,14})$"
)
_COUNTED = re.compile(r"(?:单位|党组织|部门|党委|党组|村|社区|乡镇|学校|医院|企业|街道|机关)")
_ETC = re.compile(r"等$")
_JOINS_INCLUSION = re.compile(
    r"(?:以?及(?:其|所属|所辖|下辖|下属|辖区|直属|二级|部分)|(?:并|同时)?延伸(?:至|到)|、?(?:下辖|所辖|下属|所属)(?=[0-9一二三四五六七八九十]))"
)
_TAIL_OF_INCLUSION = re.compile(r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})个")
_INSIDE = re.compile(r"(?:包含|包括|包|含|并含|(?:同步|并)?延伸(?:巡察|至|到))(?:其)?(?P<in>.+)")
_OUTSIDE = re.compile(r"(?:不含|不包括|不包含|除|除外|未含)(?P<out>.+?)(?:除?外)?$")
_LISTED = re.compile(
    r"(?!.*(?:开展|进行|负责|接受|方面|邮箱|时间|[0-9]{5}))[一-鿿A-Za-z0-9·“”-]{2,24}(?:\([^()]{1,40}\))?"
)
_NO_UNIT = re.compile(
    r"^(?:对(?!外)|我(?=[局委办镇乡校院县区市部])|有关|以下|下列|各|相关|部分|被巡察|上述|其他|本|所有|全县|全区|全市|驻|设|在|位于|经|由|根据|请|如|并|将|和|及)"
    r"|[;:!?]|[0-9]{1,2}[月日]|巡察组|问题|情况|电话|接待|反映|举报|领导小组|意见箱|信箱|动员会|召开"
)
_LINK = re.compile(r"以及|[、和与及,]|\s")
_WORDS_BEFORE = re.compile(
    r"^(?:分别|先后|主要|负责|承担|对|巡察|进驻|入驻|为|是|其中|(?:其)?(?:所辖|下辖|所属|下属|辖区)(?:内)?的?(?![0-9])|:)+"
)


class UnitRead(NamedTuple):
    """A unit of a list, from `start` to `end` of the text; the words as shown there."""

    start: int
    end: int
    name: str
    includes: str
    excludes: str
    types: tuple[str, ...]


class UnitList(NamedTuple):
    """The units, the number of units that the list says it has (0 if it says none), and whether it ends in 等."""

    units: tuple[UnitRead, ...]
    told: int
    more: bool


def units_in(text: str, shown: str, start: int = 0, end: int | None = None, *, listed: bool = False) -> UnitList:
    """The units in `text` (clean) between two indexes, up to the first part that is no unit.

    `listed` says that a list of units stands there: then a name may end in any word.
    """
    end = len(text) if end is None else end
    while start < end and (text[start].isspace() or text[start] in ":,、"):
        start += 1
    head = _WORDS_BEFORE.match(text[start:end])
    start += head.end() if head else 0
    found: list[UnitRead] = []
    count, more = 0, False
    for first, last in _parts(text, start, end):
        if text[max(0, first - 1) : first + 1] == "、对":
            first += 1  # 对县教育局、对县民政局; behind a comma it begins another clause
        part = text[first:last]
        if found and found[-1].includes and _TAIL_OF_INCLUSION.match(part) and not count:
            found[-1] = _longer(found[-1], text, shown, first, last)
            continue
        told = _COUNT.search(part)
        # 永和乡（含9个村）: what the brackets count is within a unit.
        within = told is not None and part[: told.start()].count("(") > part[: told.start()].count(")")
        if (
            told
            and not within
            and (_COUNTED.search(told["what"]) or not told["what"])
            and not _JOINS_INCLUSION.search(part)
        ):
            count = count_of(told["count"])
            last = first + told.start()
            more = more or told[0].startswith("等")
        if _ETC.search(text[first:last]):
            more, last = True, last - 1
        if last <= first:
            if count:
                break
            continue
        unit = _unit(text, shown, first, last, listed=listed and (not found or text[first - 1] == "、"))
        if unit is None:
            break
        found.append(unit)
        if count:
            break
    return UnitList(tuple(found), count, more)


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the parts of a list stand: parted by 、 and the like outside brackets, by 和 only between whole names."""
    parts, depth, at, first = [], 0, start, start
    while at < end:
        char = text[at]
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char in "。;\n" or depth < 0:
            break
        link = _LINK.match(text, at, end) if depth <= 0 else None
        if link and _parts_here(text, first, link, end):
            parts.append((first, at))
            first = at = link.end()
            continue
        at += 1
    parts.append((first, at))
    return [(first, last) for first, last in parts if last > first]


def _parts_here(text: str, first: int, link: re.Match[str], end: int) -> bool:
    if link[0] in "、," or link[0].isspace():
        return True
    before = _PARTY.sub("", text[first : link.start()])
    behind = re.split(r"[、,。;:(\n]", text[link.end() : end], maxsplit=1)[0]
    if _JOINS_INCLUSION.match(text, link.start()):
        return False
    if _TAIL_OF_INCLUSION.match(behind):
        return True
    return len(before) > 2 and bool(_UNIT.fullmatch(before)) and bool(re.search(_SUFFIX, _PARTY.sub("", behind)))


def _unit(text: str, shown: str, first: int, last: int, *, listed: bool = False) -> UnitRead | None:
    """The unit that stands there, or None if none does."""
    while first < last and text[first] in ':"“ ':
        first += 1
    includes = excludes = ""
    types: list[str] = []
    name_end = last
    joined = _JOINS_INCLUSION.search(text, first, last)
    bracket = text.find("(", first, last)
    if joined and (bracket < 0 or joined.start() < bracket):
        name_end = joined.start()
        begin = joined.end() if joined[0] in ("及其", "以及其") else joined.start() + (1 if joined[0][0] == "及" else 0)
        stop = bracket if bracket > 0 else last
        includes = shown[begin:stop].removeprefix("以及").removeprefix("、")
    if bracket > 0:
        inner_end = text.rfind(")", bracket, last)
        inner = (bracket + 1, inner_end if inner_end > 0 else last)
        kinds = kinds_in(text[slice(*inner)])
        aside = _aside(text, shown, *inner)
        if aside != ("", ""):
            includes, excludes = aside[0] or includes, aside[1]
            name_end = min(name_end, bracket)
        elif kinds:
            types, name_end = kinds, min(name_end, bracket)
    name = text[first:name_end]
    bare = _PARTY.sub("", name) if len(_PARTY.sub("", name)) >= 2 else name
    name_end = first + len(bare)
    if not (_UNIT.fullmatch(bare) or (listed and _LISTED.fullmatch(bare))) or _NO_UNIT.search(bare):
        return None
    return UnitRead(first, last, shown[first:name_end], includes.strip("，,、"), excludes, tuple(types))


def _aside(text: str, shown: str, start: int, end: int) -> tuple[str, str]:
    """What the brackets say to be in and to be out."""
    inside = outside = ""
    at = start
    for clause in re.split(r"[,;]", text[start:end]):
        if out := _OUTSIDE.match(clause):
            outside = shown[at + out.start("out") : at + out.end("out")]
        elif within := _INSIDE.match(clause):
            inside = shown[at + within.start("in") : at + within.end("in")]
        elif re.match(r"及", clause):
            inside = shown[at + 1 : at + len(clause)]
        at += len(clause) + 1
    return inside, outside


def _longer(unit: UnitRead, text: str, shown: str, first: int, last: int) -> UnitRead:
    """The unit with one more thing that belongs to it: 所辖21个村 and 2个社区."""
    more = _unit(f"X{text[first:last]}", f"X{shown[first:last]}", 1, last - first + 1)
    bracket = text.find("(", first, last)
    tail = shown[first : bracket if bracket > 0 else last]
    link = shown[unit.end : first] if unit.end < first else ""
    excludes = (
        more.excludes
        if more and more.excludes
        else _aside(text, shown, bracket + 1, last - 1)[1]
        if bracket > 0
        else ""
    )
    return unit._replace(end=last, includes=f"{unit.includes}{link or '和'}{tail}", excludes=excludes or unit.excludes)


def kinds_in(text: str) -> list[str]:
    """The keys of the kinds of inspection named in a clean text, each once, in the order of the text."""
    found = {text.find(word): key for word, key in KIND_WORDS.items() if word in text}
    return list(dict.fromkeys(found[at] for at in sorted(found)))


def label_of(key: str) -> str:
    """A kind as records write it: 常规巡察, 回头看."""
    kind = INSPECTION_KINDS[key]
    return kind.spellings[0] if key == "lookback" else kind.label.zh


def count_of(figure: str) -> int:
    """The number that the figure writes, 0 if it is none."""
    try:
        return parse_number(figure)
    except BadValue:
        return 0
