"""Where letters go, boxes stand and visitors are received."""

import re
from collections.abc import Iterator

from noticeboard.drafts.draft import Todo, Tree
from noticeboard.importing.inspection import todos as words
from noticeboard.importing.inspection.hours import hours_in
from noticeboard.importing.inspection.labelled import Labelled
from noticeboard.importing.inspection.passage import Passage, Stretch
from noticeboard.importing.inspection.todos import doubtful

_OF_NO_ADDRESS = r"(?:(?![号楼室层座栋厦路街院心府厅局镇乡村])[一-鿿])"
_WHO = (
    rf"(?:(?:中共)?(?:{_OF_NO_ADDRESS}{{2,3}}(?=[省市县区旗州]委)|{_OF_NO_ADDRESS}{{1,5}}区(?=党?工委))?"
    r"(?:[省市县区旗州]委|党工委|工委))?(?:巡察工作领导小组办公室|巡察办公室|巡察办"
    r"|第[一二三四五六七八九十0-9]{1,3}[一-鿿]{0,4}巡察组|巡察第?[一二三四五六七八九十0-9]{1,3}组|(?:专项|交叉|提级|机动)巡察组|(?<=委)巡察组)"
)
# 县委巡察办转各巡察组: the office takes the letters in, and the envelope bears its name.
_ON = (
    r"(?:\(?(?:请)?(?:转|转交|注明)(?:至|给)?(?:各|相关|有关|相应|对应|所属|[省市县区旗州]委第[×xX*○]{1,2})"
    r"(?:[省市县区旗州]委)?(?:巡察)?组\)?)?"
)
_TO = (
    re.compile(rf"(?:转|,|、|由|交|\s)?(?P<who>{_WHO}){_ON}\(?收(?:启|转)?\)?"),
    re.compile(r"(?:转|,|、|由|交|\s)(?P<who>[一-鿿]{2,16}?)\(?收(?:启|转)?\)?"),
)
_BEHIND = re.compile(rf"[,、(转]?(?P<who>{_WHO}){_ON}\)?$")
_EMAIL_FIRST = re.compile(r"[\w.+-]+@[A-Za-z0-9.-]+[;,、\s]+")
_ON_ENVELOPE = re.compile(rf"(?:注明|写明|标明)[:“”\"]*(?P<who>{_WHO})")
_BEFORE = re.compile(rf"(?P<who>{_WHO})\((?P<where>[^(),]+)(?:\)|,|$)")
_LOST = re.compile(r"委第巡察组")
_POSTCODE = re.compile(r"(?:(?:邮编|邮政编码)[:均为]*\s?|\()(?P<code>[0-9]{6})(?![0-9])")
_WHERE = re.compile(
    r"^(?:请|均|统一|分别|可)*(?:寄送?|邮寄|投递|寄往)?(?:至|到|往)?(?:设[在于有]|位于|放置[在于]|在|于|为|地址|:|,|\s)*"
)
_SET_UP = re.compile(
    r"(?:门口)?(?=设[有置立]|放置|摆放|安装|均?设)(?:均?设[有置立]?|放置|摆放|安装)(?:了|有)?(?:.{0,10}(?:箱|处))?$"
)
_COUNTED = re.compile(
    r"(?:\((?P<in>[^()]+)\)|(?P<where>.+?))\(?(?:各|共)?(?:设)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})(?:个|处|只)\)?$"
)
"""A place with the number of boxes there: （县教育局一楼大厅）1个, 县教育局一楼大厅（1个）."""
_COUNT_ALONE = re.compile(r"(?:各|共)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})(?:个|处|只)")
_GOES_ON = re.compile(r"\s?(?:[①-⑳]|\(?[0-9]{1,2}(?:[、)]|\.(?![0-9])))")
_IN_BRACKETS = re.compile(r"\s?\((?P<in>[^()]+)\)\s?")
_ITEM = re.compile(r"[①-⑳]|\n|[;。]|(?:(?<=[\n;。:])|^)\s?\(?[0-9]{1,2}(?:[、)]|\.(?![0-9]))")
# 县发展和改革局三楼 is one place: a word parts two only behind what a place can end with.
_LINK = re.compile(
    r"[、,]|(?<=[局委办部会院校心镇乡村厅口侧旁处室楼内前栏门站所区司团馆台道关社)])(?:以及|和|及)(?=[一-鿿])"
)
# 县委巡察办接待室（行政中心1号楼208室）: what says where it is belongs to the place, hours do not.
_END_OF_ROOM = re.compile(
    r"[,。;\n]|\((?=[^()]*(?:[0-9][:时点]|[0-9]{5}|时间|工作日|周[一二三四五六日]|每|电话|节假))|\($"
)
_STOPS = re.compile(r"[。\n;]|,(?=[^,。]{0,12}(?:时间|电话|反映|受理))")
_BOX_IN_SENTENCE = re.compile(
    r"(?:^|[,。;\n、.)]|巡察组|分别|已|还|并)在(?P<where>[^。;\n]{2,160}?)(?:分别|均|各|都)?(?:设有|设置|设立|放置|摆放|安装|增设|设)了?(?:专门|有)?(?:[一二两三四五六七八九十0-9]+个|若干)?"
    r"(?:的)?(?:巡察|联系|举报|群众|征求)*(?:意见箱|信箱|举报箱|联系箱)"
)
_VISIT_IN_SENTENCE = re.compile(
    r"在(?P<where>[^,。;\n]{2,40}?)(?:设立|设置|设有)?(?:接待(?:群众)?来访|接待群众|接待来访群众|接访|设?(?:信访|群众|来访)*(?:接待点|接待室|接待处|接访室|接访点))"
)


def letter(passage: Passage, part: Labelled, todos: list[Todo]) -> Iterator[dict[str, Tree]]:
    """The post of a field: where to, the postcode, and whose name stands on the letter."""
    text = passage.text
    start = part.start + len((_WHERE.match(text[part.start : part.end]) or [""])[0])
    email = _EMAIL_FIRST.match(text, start, part.end)  # under 邮箱、信箱 both stand
    start = email.end() if email else start + (text[start : start + 1] in ("“", '"'))
    stop = re.search(r"[。;\n]", text[start : part.end])
    end = start + stop.start() if stop else part.end
    code = _POSTCODE.search(text, start, end)
    if code:
        end = len(text[: code.start()].rstrip(",、;( "))
    end = start + len(text[start:end].rstrip('”" '))
    channel: dict[str, Tree] = {"type": "post"}
    to = next((found for pattern in _TO if (found := pattern.search(text, start, end))), None)
    to = to or _BEHIND.search(text, start, end) or _ON_ENVELOPE.search(text, end, part.end)
    before = _BEFORE.match(text, start, end)
    if before:
        channel["value"] = passage.found(passage.shown[slice(*before.span("where"))], *before.span("where"))
        to = before
    else:
        cut = min(to.start(), end) if to else end
        cut = start + len(re.split(r"[(,]$", text[start:cut])[0])
        if cut - start < 4 or not re.search(r"[0-9一-鿿]", text[start:cut]) or "@" in text[start:cut]:
            return
        channel["value"] = passage.found(_closed(passage.shown[start:cut].rstrip('，,、（( ”"')), start, cut)
    if code:
        channel["postcode"] = passage.found(code["code"], *code.span("code"))
    if to and _LOST.search(to["who"]):
        todos.append(doubtful("addressee", passage, *to.span("who"), words.GARBLED))
    elif to:
        channel["addressee"] = passage.found(passage.shown[slice(*to.span("who"))], *to.span("who"))
    yield channel


def _closed(where: str) -> str:
    """The place with the bracket at its end that stood behind a postcode: 县水利局（滨河路12号，邮编000403）."""
    return f"{where}）" if where.count("（") > where.count("）") else where


def boxes(passage: Passage, part: Labelled) -> Iterator[dict[str, Tree]]:
    """The boxes of a field, place by place."""
    places = tuple(passage.found(passage.shown[start:end], start, end) for start, end in _places(passage.text, part))
    if places:
        yield {"type": "box", "places": places}


def _places(text: str, part: Labelled) -> Iterator[tuple[int, int]]:
    at, end = part.start, _end_of_list(text, part)
    for item in [*_ITEM.finditer(text, part.start, end), None]:
        stop = item.start() if item else end
        if stop > at:
            yield from _split(text, *_without_brackets(text, at, stop))
        if item and item[0] == "。" and text[at:stop].strip():
            return
        at = item.end() if item else at


def _end_of_list(text: str, part: Labelled) -> int:
    """Where the places end: those behind a label go on below where the next line is numbered, or theirs is not done."""
    at = text.find("\n", part.start, part.end)
    if at < 0 or not text[part.start : at].strip():
        return part.end
    while at >= 0 and (_GOES_ON.match(text, at + 1, part.end) or text[at - 1] in "、,;:"):
        at = text.find("\n", at + 1, part.end)
    return part.end if at < 0 else at


def _without_brackets(text: str, start: int, end: int) -> Stretch:
    """What stands in the brackets that hold all of it: 第一巡察组（县水利局大门口、县水文站门口）."""
    match = _IN_BRACKETS.fullmatch(text, start, end)
    return match.span("in") if match else (start, end)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    depth, first, at = 0, start, start
    while at < end:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        link = _LINK.match(text, at, end) if depth <= 0 and at > first else None
        if link:
            yield from _place(text, first, at)
            first = at = link.end()
        else:
            at += 1
    yield from _place(text, first, end)


def _place(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    head = _WHERE.match(text[start:end])
    start += head.end() if head else 0
    tail = _SET_UP.search(text[start:end])
    if tail:
        kept = "门口" if tail[0].startswith("门口") else ""
        end = start + tail.start() + len(kept)
    while end > start and text[end - 1] in " ,、:":
        end -= 1
    if told := _COUNTED.match(text, start, end):
        start, end = told.span("in" if told["in"] else "where")
    if (
        end - start >= 2
        and not _COUNT_ALONE.fullmatch(text, start, end)
        and not re.search(r"[0-9]{5}|@|邮编|收下|详见|见附|下图|受理|截止|[0-9]月[0-9]", text[start:end])
    ):
        yield start, end


def visit(passage: Passage, part: Labelled) -> Iterator[dict[str, Tree]]:
    """Where visitors are received, with the hours behind it."""
    text = passage.text
    head = _WHERE.match(text[part.start : part.end])
    start = part.start + (head.end() if head else 0)
    stop = _END_OF_ROOM.search(text[start : part.end])
    end = start + stop.start() if stop else part.end
    if end - start < 3 or re.search(r"反映|受理|问题|电话|巡察组驻地$", text[start:end]):
        return
    channel: dict[str, Tree] = {"type": "visit", "place": passage.found(passage.shown[start:end], start, end)}
    hours = hours_in(passage, end, part.end)
    if hours and hours[0].certain and hours[0].start - end < 12:
        channel["hours"] = passage.found(hours[0].value, hours[0].start, hours[0].end)
    yield channel


def in_sentences(passage: Passage, start: int, end: int) -> Iterator[dict[str, Tree]]:
    """Boxes and visits told in a sentence: 在竹溪村村委会、石桥镇政府大门口设有意见箱."""
    for found in _BOX_IN_SENTENCE.finditer(passage.text, start, end):
        part = Labelled("box", found.start(), *found.span("where"))
        yield from boxes(passage, part)
    for found in _VISIT_IN_SENTENCE.finditer(passage.text, start, end):
        place = passage.found(passage.shown[slice(*found.span("where"))], *found.span("where"))
        yield {"type": "visit", "place": place}
