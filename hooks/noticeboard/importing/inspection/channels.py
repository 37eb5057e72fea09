"""The channels in a stretch of a notice: each field's value, read by what its label says it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.inspection import todos as words
from noticeboard.importing.inspection.hours import hours_in
from noticeboard.importing.inspection.labelled import Labelled, labelled
from noticeboard.importing.inspection.passage import Passage
from noticeboard.importing.inspection.places import boxes, letter, visit
from noticeboard.importing.inspection.todos import doubtful
from noticeboard.prose.links import emails, links
from noticeboard.prose.telephones import Kind, telephones
from noticeboard.records.kinds import CHANNEL_KINDS

Channel = dict[str, Tree]


@dataclass(slots=True)
class Reading:
    """What was read in some stretches of a passage, growing as they are read one after the other."""

    channels: list[Channel] = field(default_factory=list)
    todos: list[Todo] = field(default_factory=list)

    def add(self, channel: Channel) -> None:
        """Keep the channel, once; boxes that are told row by row are the boxes of one channel."""
        boxes = next((other for other in self.channels if other["type"] == channel["type"] == "box"), None)
        if boxes:
            known = {_value(place) for place in _several(boxes)}
            new = tuple(place for place in _several(channel) if _value(place) not in known)
            boxes["places"] = (*_several(boxes), *new)
        elif not any(_same(channel, other) for other in self.channels):
            self.channels.append(channel)


_SMS_ONLY = re.compile(r"\(?(?P<note>(?:只|仅)(?:接收|收|限|受理|用于接收)?(?:手机)?短信)\)?")
_SMS_TOO = re.compile(r"\(?(?:可|也可)?(?:接?收|发送?)?短信\)?")
_FOR_MOBILE = re.compile(r"\(短信(?:号码)?\)")
_SMS_AHEAD = re.compile(r"短信(?:联系|发送|发|反映|举报)?(?:请)?(?:至|到|为|:)?$")
_UNIVERSAL_NUMBERS = (Kind.HOTLINE, Kind.SERVICE)
_POSTAL = re.compile(r"邮编|邮政编码|\(?收[,。)\n]|\(?收$|[0-9]号?信箱")
"""What is said of where letters go: a 信箱 of which it is said is no box on a wall."""
_QR = re.compile(r"二维码|扫码|扫一扫|扫描")
_PICTURE = re.compile(r"见?(?:下图|附图|图片|附件|附表)|\.(?:png|jpe?g|gif)")


def channels_in(passage: Passage, start: int, end: int, into: Reading, context: str = "") -> None:
    """Add to `into` the channels between two indexes; `context` is the label's key under which the stretch stands."""
    for part in labelled(passage.text, start, end):
        key = _key(passage, part) or context
        for channel in _channels(passage, part, key, into):
            into.add(channel)
        if part.key == "hours":
            _give_hours(passage, part, into)


def _channels(passage: Passage, part: Labelled, key: str, into: Reading) -> Iterator[Channel]:
    yield from _numbers(passage, part, key, into)
    yield from _addresses(passage, part, into)
    match key:
        case "box":
            yield from boxes(passage, part)
        case "post":
            yield from letter(passage, part, into.todos)
        case "visit":
            yield from visit(passage, part)
        case "postcode":
            _give_postcode(passage, part, into)
        case "addressee":
            _give(into, "post", "addressee", passage, part.start, _clause_end(passage.text, part))


def _key(passage: Passage, part: Labelled) -> str:
    """What a field is; 信箱 may be a box on a wall, and may be where letters go."""
    if part.key == "box" and passage.text[part.label : part.start].strip(" :").endswith("信箱"):
        line = passage.text[part.start : passage.line_end(part.start)]
        return "post" if _POSTAL.search(line) else part.key
    return part.key


def _clause_end(text: str, part: Labelled) -> int:
    found = re.search(r"[,。;)\n]", text[part.start : part.end])
    return part.start + found.start() if found else part.end


def _numbers(passage: Passage, part: Labelled, key: str, into: Reading) -> Iterator[Channel]:
    for number in telephones(passage.text[part.label : part.end]):
        start, end = part.label + number.start, part.label + number.end
        if (
            number.kind in _UNIVERSAL_NUMBERS
            or key == "postcode"
            or (key in ("post", "box") and number.kind != Kind.LANDLINE)
        ):
            continue
        if number.kind in (Kind.BROKEN, Kind.LOCAL):
            why = words.NO_AREA_CODE if number.kind == Kind.LOCAL else words.BAD_NUMBER
            into.todos.append(doubtful("value", passage, start, end, why))
            continue
        behind = passage.text[end : min(part.end + 16, end + 16, passage.line_end(end))]
        only = _SMS_ONLY.match(behind)
        value = passage.found(_plain_number(number.written, number.digits), start, end)
        mobile = number.kind == Kind.MOBILE
        ahead = passage.text[max(part.label, start - 10) : start]
        texts = key == "sms" or only or _FOR_MOBILE.match(behind) or _SMS_AHEAD.search(ahead)
        kinds = ["sms"] if mobile and texts else ["phone"]
        if mobile and kinds == ["phone"] and (key == "both" or _SMS_TOO.match(behind)):
            kinds.append("sms")
        for kind in kinds:
            channel: Channel = {"type": kind, "value": value}
            if only and kind == "sms":
                channel["note"] = passage.found(only["note"], end + only.start("note"), end + only.end("note"))
            elif kind == "sms" and (told := _SMS_ONLY.search(passage.text, part.label, part.start)):
                channel["note"] = passage.found(told["note"], *told.span("note"))
            _with_hours(passage, channel, end, part.end, into)
            yield channel


def _plain_number(written: str, digits: str) -> str:
    """A number as records write it: 0300-8880015, without brackets and blanks."""
    area = re.match(r"\(?(0[0-9]{2,3})\)?[-–—―) ]", written)
    extension = re.search(r"转[0-9]{1,6}$", written)
    if area:
        local = re.sub(r"[^0-9]", "", written[area.end() :].removesuffix(extension[0] if extension else ""))
        return f"{area[1]}-{local}{extension[0] if extension else ''}"
    return re.sub(r"[\s-]", "", written) if written.replace(" ", "").replace("-", "").isdigit() else written


def _addresses(passage: Passage, part: Labelled, into: Reading) -> Iterator[Channel]:
    stretch = passage.text[part.label : part.end]
    for email in emails(stretch):
        start, end = part.label + email.start, part.label + email.end
        if not re.fullmatch(CHANNEL_KINDS["email"].pattern or "", email.written):
            into.todos.append(doubtful("value", passage, start, end, words.BAD_EMAIL))
            continue
        channel: Channel = {"type": "email", "value": passage.found(email.written, start, end)}
        _with_hours(passage, channel, end, part.end, into)
        yield channel
    found = False
    for link in links(stretch):
        if not re.match(r"https?://", link.written):
            continue
        start, end = part.label + link.start, part.label + link.end
        found = True
        is_code = part.key == "qr"
        yield {"type": "qr" if is_code else "web", "value": passage.found(link.written, start, end)}
    code = _QR.search(passage.text, part.label, part.end)
    if code and not found:
        into.todos.append(doubtful("channels", passage, code.start(), code.end(), words.QR_WITHOUT_LINK))


def _with_hours(passage: Passage, channel: Channel, start: int, end: int, into: Reading) -> None:
    """Hours that stand right behind a value, in brackets or behind a comma."""
    found = hours_in(passage, start, min(end, passage.line_end(start)))
    if not found or not re.fullmatch(
        r"[(,:、\s]*(?:只|仅)?(?:(?:接收|收)?短信[,;、)(]*)?(?:[一-鿿]{0,6}时间:?为?)?",
        passage.text[start : found[0].start],
    ):
        return
    if found[0].certain:
        channel["hours"] = passage.found(found[0].value, found[0].start, found[0].end)
    else:
        into.todos.append(doubtful("hours", passage, found[0].start, found[0].end, words.AMBIGUOUS))


def _give_hours(passage: Passage, part: Labelled, into: Reading) -> None:
    """Hours under a label of their own are those of the kinds that the label names, of channels without any."""
    found = hours_in(passage, part.start, part.end)
    label = passage.text[part.label : part.start]
    kinds = hours_are_of(label)
    if not found:
        return
    if not found[0].certain:
        into.todos.append(doubtful("hours", passage, found[0].start, found[0].end, words.AMBIGUOUS))
        return
    hours = passage.found(found[0].value, found[0].start, found[0].end)
    fill_hours(into.channels, hours, kinds)


def hours_are_of(label: str) -> tuple[str, ...]:
    """The kinds of channel whose hours a label announces: 来访接待时间, 电话接听时间."""
    visits, calls = bool(re.search(r"来访|接访|接待", label)), bool(re.search(r"电话|来电|接听|值班", label))
    if visits and not calls:
        return ("visit",)
    return ("phone", "visit") if visits else ("phone",)


def fill_hours(channels: list[Channel], hours: Found, kinds: tuple[str, ...]) -> None:
    """Give the hours to every channel of the kinds that has none."""
    for channel in channels:
        if channel["type"] in kinds and "hours" not in channel:
            channel["hours"] = hours


def _give_postcode(passage: Passage, part: Labelled, into: Reading) -> None:
    code = re.search(r"(?<![0-9])[0-9]{6}(?![0-9])", passage.text[part.start : part.end])
    if code:
        _give(into, "post", "postcode", passage, part.start + code.start(), part.start + code.end())


def _give(into: Reading, kind: str, key: str, passage: Passage, start: int, end: int) -> None:
    """Add a value to the last channel of a kind that lacks it; without one it waits for those of the whole notice."""
    if end <= start:
        return
    value = passage.found(passage.shown[start:end], start, end)
    for channel in reversed(into.channels):
        if channel["type"] == kind:
            channel.setdefault(key, value)
            return
    into.channels.append({"type": f"{kind}:{key}", key: value})


def _same(one: Channel, other: Channel) -> bool:
    return one["type"] == other["type"] and all(
        _value(one.get(key)) == _value(other.get(key)) for key in ("value", "place", "places")
    )


def _several(channel: Channel) -> tuple[Tree, ...]:
    places = channel["places"]
    return places if isinstance(places, tuple) else ()


def _value(tree: "Tree | None") -> object:
    if isinstance(tree, Found):
        return tree.value
    return tuple(_value(item) for item in tree) if isinstance(tree, tuple) else tree
