"""The names of inspection groups in a text: 县委第一巡察组, 巡察二组, 第一至第五巡察组, 望川县委交叉巡察组."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

_N = r"(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})"
_KIND = r"(?:提级|交叉|专项|机动|常规|联动|延伸|联合|“?回头看”?)"
# What may stand right before a committee and is no place.
_NO_PLACE = (
    r"(?!根据|按照|经过|目前|近日|其中|以及|现将|今年|日前|通过|由|对|和|与|于|至|经|向|被|在|从|自|各|及|为|请|按|把|给|"
    r"全部|分别|联系|反映|组织|成立|组建|派出|安排)"
)
_PLACE = rf"(?:{_NO_PLACE}(?:(?![轮巡察组届])[一-鿿]){{2,3}}(?=[市县区旗州]委))?"
_COMMITTEE = r"(?:[省市县区旗州]委|(?:(?:(?!届)[一-鿿]){1,4}区)?(?:党工委|工委)|[省市县区]纪委监委)"
_OF = rf"(?:中共)?(?:(?P<place>{_PLACE})(?P<of>{_COMMITTEE}))? ?"
_NAME = re.compile(
    rf"{_OF}(?:第(?P<n1>{_N}){_KIND}*巡察组|{_KIND}*巡察第?(?P<n2>{_N})组"
    rf"|{_KIND}+第(?P<n3>{_N})巡察组|第(?P<n4>{_N}){_KIND}?组(?![织成建长员])|(?<!个)(?P<kind>{_KIND}+)巡察组)"
)
_BARE = re.compile(rf"(?P<n>{_N})组")
_LOST = re.compile(rf"{_OF}第 ?{_KIND}?巡察组")
_SEVERAL = re.compile(
    rf"{_OF}(?:第{_N}(?:巡察组)?(?:[、,和]|及)(?:(?:第{_N}(?:巡察组)?|{_N})(?:[、,和]|及))*(?:第)?{_N}{_KIND}?(?:巡察)?组"
    rf"|第?{_N}{_KIND}?(?:巡察组)?(?:至|到|-|—|~)第?{_N}{_KIND}?(?:巡察)?组)"
)
_EACH = re.compile(rf"第?({_N})")


class GroupName(NamedTuple):
    """A name in a text. `number` is 0 for a group without one, -1 for one that lost it (县委第巡察组)."""

    start: int
    end: int
    written: str
    number: int
    place: str
    of: str


class Several(NamedTuple):
    """Several groups named as one: their `numbers`, in order."""

    start: int
    end: int
    numbers: tuple[int, ...]


def is_group_name(text: str) -> bool:
    """Whether the text (clean) is the name of one group and nothing else."""
    return bool(_NAME.fullmatch(text) or _BARE.fullmatch(text) or _LOST.fullmatch(text))


def group_names(text: str) -> tuple[GroupName, ...]:
    """Every name of one group in a clean text, in its order; what names several at once is left out."""
    taken = {at for one in several(text) for at in range(one.start, one.end)}
    found = [_named(match) for match in _NAME.finditer(text) if match.start() not in taken]
    for match in _LOST.finditer(text):
        found.append(GroupName(match.start(), match.end(), match[0], -1, match["place"] or "", match["of"] or ""))
    found += [one for one in _bare(text) if one.start not in taken]
    return tuple(sorted(found))


def _named(match: re.Match[str]) -> GroupName:
    figure = match["n1"] or match["n2"] or match["n3"] or match["n4"]
    start = match.start() + (2 if match[0].startswith("中共") else 0)
    written = match.string[start : match.end()]
    return GroupName(start, match.end(), written, _number(figure), match["place"] or "", match["of"] or "")


def _bare(text: str) -> Iterator[GroupName]:
    """一组 at the beginning of a line, alone or before a colon or a blank."""
    for match in re.finditer(
        rf"(?m)^(?:[一二三四五六七八九十]、|\(.\)|[0-9]+[.、])?(?P<name>{_BARE.pattern})(?=[: (]|$)", text
    ):
        yield GroupName(match.start("name"), match.end("name"), match["name"], _number(match["n"]), "", "")


def several(text: str) -> tuple[Several, ...]:
    """Every place where groups are named together: 第一、第二巡察组, 第一至第五巡察组."""
    found = []
    for match in _SEVERAL.finditer(text):
        figures = [
            _number(figure) for figure in _EACH.findall(match[0][len(match["of"] or "") + len(match["place"] or "") :])
        ]
        if re.search(r"[至到~—-]", match[0]) and len(figures) == 2:
            figures = list(range(figures[0], figures[1] + 1))
        if len(figures) > 1 and figures == sorted(set(figures)):
            found.append(Several(match.start(), match.end(), tuple(figures)))
    return tuple(found)


def _number(figure: str | None) -> int:
    try:
        return parse_number(figure) if figure else 0
    except BadValue:
        return 0
