"""The lines below a text: its signature, and who wrote, edited and checked it (domain: news, trailer lines)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from noticeboard.importing.bylines import at_beginning, at_end
from noticeboard.importing.datum import Datum
from noticeboard.importing.given import Line
from noticeboard.importing.head import data_of, signed_by
from noticeboard.importing.labels import DATE, brackets_at_end, labelled
from noticeboard.importing.names import is_body
from noticeboard.importing.surroundings import is_notice_of_rights, is_surrounding
from noticeboard.signature import split_signature

_PRINTED = re.compile(
    r"[（(]?(?P<said>原载于?|原刊于?|载于?|刊|刊于|刊发于|刊载于|载于|转载自"
    r"|摘自)?《(?P<paper>[^《》]{2,20})》.{0,30}?(?:第?\s*[0-9A-Z]+\s*版.*)?[)）]?"
)
_CREDIT = re.compile(
    r"[（(]?(?:本文)?(?:图片|照片|配图|文图)?(?:均?由|：).{2,30}(?:提供|供图)[)）]?"
    r"|[（(]作者(?:系|为|单位|是).{2,40}[)）]"
)
_IN_BRACKETS = re.compile(r"[（(][^（）()。，；]{2,40}[)）]")
_SUPPLIED = re.compile(
    r"[（(](?P<body>[^（）()。，；\s]{2,20})(?:供稿|投稿|来稿|报送)[)）]$"
    # Without a word for it, an office behind the last sentence: …。（县委巡察办综合股）
    r"|(?:^|(?<=[。！？”]))\s*[（(](?P<office>[\u3400-\u9fff]{4,20})[)）]$"
)
_LOST_DAY = re.compile(r"[0-9]{4}\s*年?\s*[0-9]{1,4}\s*月?\s*[0-9]{0,4}\s*日")
_ISSUER = re.compile(r"[\u3400-\u9fff（）()·\s]{4,40}")
_SIGNS_ALONE = re.compile(
    r"中共.{2,30}(?:办公室|巡察组|委员会|党组|党委)|[\u3400-\u9fff]{0,6}[省市县区旗州]委巡察(?:工作领导小组)?办公室"
)
_ISSUER_AND_DAY = re.compile(
    r"(?P<issuer>(?:中共)?[\u3400-\u9fff（）()]{2,36}(?:办公室|巡察办|巡察组|领导小组|委员会|党组|党委|党总支|支部))"
    r"[\s\u3000]+(?P<day>[0-9〇○零一二三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)"
)
_LONGEST_END = 8
_CLOSING = re.compile(r"特此(?:公告|通告|通知|通报|公示)[。.]?")
_MOST_ISSUERS = 4
_BELOW_A_REPORT = frozenset({"source", "editor", "first", "second", "third", "reviewers", "authors", "correspondents"})
_LONGEST_BELOW, _SEEN_ABOVE = 60, 2
_LONGEST_SCRAP = 40
_SENTENCE_END = re.compile(r"[。！？；…，、!?;]$|[。！？…!?][”’」』）)]+$")
_WHOLE_CAPTION = re.compile(r"[（(▲△↑]*[上下左右]?图[为片：:①-⑨].{0,90}|.{2,90}摄影?[）)]?")
_CAPTION = re.compile(r"图[为片：:]|摄[影）)]?$")


@dataclass(frozen=True, slots=True)
class Tail:
    """What is left as the text, its signature, and what the lines below said. `left_out` are those that nobody knows,
    `credited` those that say who supplied something.
    """

    body: tuple[Line, ...]
    signature: tuple[Line, ...]
    data: tuple[Datum, ...]
    left_out: tuple[Line, ...]
    credited: tuple[Line, ...]


def without_tail(lines: Sequence[Line], *, of_sentences: bool = False) -> Tail:
    """The text without what stands below it. Words in brackets at its beginning and end count as such, too.

    `of_sentences` says that the text is made of sentences: short lines below the last one are no part of it.
    """
    body = list(_with_parted_signature(lines))
    data: list[Datum] = []
    left_out: list[Line] = []
    credited: list[Line] = []
    while body:
        taken = _taken(body[-1])
        if taken is None and not (_stands_below(body) or (of_sentences and _is_scrap(body))):
            break
        last = body.pop()
        data = [*(taken or ()), *data]
        if taken is None:
            left_out.append(last)
        elif _CREDIT.fullmatch(last.text):
            credited.append(last)
    signature = _signature(body)
    body = body[: len(body) - len(signature)]
    if signature and (closing := _CLOSING.match(signature[0].text)):
        # Who lost its full stop is not who signs: 特此公告 stands above the issuer, or right before its name.
        name = signature[0].text[closing.end() :].strip()
        body.append(replace(signature[0], text=closing[0], markdown=closing[0]))
        signature = (*((replace(signature[0], text=name, markdown=name),) if name else ()), *signature[1:])
    if body:
        data += _without_byline(body)
        body[0], found = _stripped_beginning(body[0])
        data += found
    body = [line for line in body if line.text or line.picture]
    return Tail(tuple(body), signature, tuple(data), tuple(left_out), tuple(credited))


def _without_byline(body: list[Line]) -> tuple[Datum, ...]:
    """Take what the brackets at the text's end say out of it. Pictures and their captions may stand below them."""
    last = len(body) - 1
    while last and (body[last].picture or _WHOLE_CAPTION.fullmatch(body[last].text)):
        last -= 1
    if last < len(body) - 1 and (alone := _taken(body[last])):
        del body[last]
        return alone
    body[last], found = _stripped_end(body[last])
    return found


def _with_parted_signature(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, one that holds the issuer and the day both taken for two."""
    for at, line in enumerate(lines):
        both = _ISSUER_AND_DAY.fullmatch(line.text) if at >= len(lines) - _LONGEST_END and not line.cells else None
        if both:
            yield replace(line, text=both["issuer"], markdown=both["issuer"])
            yield replace(line, text=both["day"], markdown=both["day"])
        else:
            yield line


def _stands_below(body: Sequence[Line]) -> bool:
    """Whether the last line, which nobody knows, stands below lines that name author or editor: then so does it."""
    last = body[-1]
    if last.cells or last.picture or len(last.text) > _LONGEST_BELOW or len(body) < 2:
        return False
    above = body[-1 - _SEEN_ABOVE : -1]
    return any(datum.label and datum.field in _BELOW_A_REPORT for line in above for datum in data_of(line))


def _is_scrap(body: Sequence[Line]) -> bool:
    """Whether the last line is a few words below a sentence: a button, a label that nobody knows, an attachment."""
    last = body[-1]
    if last.cells or last.picture or last.level or last.markdown.startswith(("- ", "> ")):
        return False
    if len(last.text) > _LONGEST_SCRAP or "。" in last.text or _SENTENCE_END.search(last.text):
        return False
    if _CAPTION.search(last.text) or _signature(body):
        return False
    return any(line.text.endswith("。") for line in body[:-1])


def _taken(line: Line) -> tuple[Datum, ...] | None:
    """What a line below the text gives, perhaps nothing; None where it is part of the text."""
    if line.picture or line.cells:
        return None
    if found := data_of(line):
        if len(found) == 1 and not found[0].label and found[0].field == "published":
            return None  # the day alone is the signature's
        return found
    if is_surrounding(line.text) or is_notice_of_rights(line.text) or _CREDIT.fullmatch(line.text):
        return ()
    signed = () if re.search("[。，；]", line.text) else signed_by(line)
    # 石桥镇纪委 高远: without brackets only where a body stands before the name.
    if signed and (_IN_BRACKETS.fullmatch(line.text) or len(signed) > 1):
        return signed
    if (supplied := _SUPPLIED.search(line.text)) and supplied.start() == 0:
        return _supplied(supplied, line)
    printed = _PRINTED.fullmatch(line.text)
    day = DATE.search(line.text)
    if printed and (day or printed["said"]):
        published = labelled(day[0]) if day else ()
        return (
            Datum("source", printed["paper"], "", line),
            *(Datum(one.field, one.value, one.label, line) for one in published),
        )
    return None


def _supplied(match: re.Match[str], line: Line) -> tuple[Datum, ...] | None:
    """The office that supplied the text: （市委巡察办供稿）."""
    office = match["body"] or match["office"]
    return (Datum("supplied", office, "", line),) if is_body(office) else None


def _signature(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of the signature; also of one whose day lost characters, which would end up in the text else."""
    last = [line.text for line in lines[-(_MOST_ISSUERS + 2) :]]
    _, signature = split_signature("\n".join(["正文。", *last]))
    if signature:
        return tuple(lines[-len(signature) :])
    if len(lines) > 1 and _LOST_DAY.fullmatch(lines[-1].text):
        count = 1
        while count < min(len(lines), _MOST_ISSUERS) and _ISSUER.fullmatch(lines[-count - 1].text):
            count += 1
        return tuple(lines[-count:])
    if lines and _SIGNS_ALONE.fullmatch(lines[-1].text):
        return (lines[-1],)
    return ()


def _stripped_end(line: Line) -> tuple[Line, tuple[Datum, ...]]:
    """The last line without the brackets at its end, and what they say."""
    data: list[Datum] = []
    text = line.text
    while True:
        people, rest, _ = at_end(text)
        if people:
            data += [Datum(role, "、".join(names), "", line) for role, names in people.names.items()]
            if set(people.names) == {"photographers"}:
                break  # the words of a caption, which stays in the text
            text = rest
            continue
        if (supplied := _SUPPLIED.search(text)) and (office := _supplied(supplied, line)):
            data += office
            text = text[: supplied.start()].rstrip()
            continue
        brackets = next(brackets_at_end(text), None)
        if not brackets:
            break
        match, values = brackets
        data += [Datum(one.field, one.value, one.label, line) for one in values]
        text = text[: match.start()].rstrip()
    return (_cut(line, text, end=True), tuple(data)) if data else (line, ())


def _stripped_beginning(line: Line) -> tuple[Line, tuple[Datum, ...]]:
    people, rest, _ = at_beginning(line.text)
    data = tuple(Datum(role, "、".join(names), "", line) for role, names in people.names.items())
    return (_cut(line, rest, end=False) if rest != line.text else line), data


def _cut(line: Line, text: str, *, end: bool) -> Line:
    """The line with these words only: what is gone stood at its end, or at its beginning."""
    gone = len(line.text) - len(text)
    # The words that go are names and labels, in which nothing is escaped; emphasis around them goes with them.
    markdown = line.markdown[: len(line.markdown) - gone] if end else line.markdown[gone:]
    plain = line.markdown == line.text
    return replace(line, text=text, markdown=text if plain else markdown.strip().strip("*"))
