"""Feedback → its draft: for every unit when it was told, and the general issues (domain: feedback)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from noticeboard.drafts.draft import Draft, Found, Todo, Tree
from noticeboard.importing.body_text import body_of
from noticeboard.importing.inspection.group_names import group_names
from noticeboard.importing.inspection.headings import ENUMERATOR
from noticeboard.importing.inspection.listed_issues import issues_between
from noticeboard.importing.inspection.notice import signed_on
from noticeboard.importing.inspection.passage import Passage, passage_of
from noticeboard.importing.inspection.table_rows import pieces_of
from noticeboard.importing.inspection.todos import missing
from noticeboard.importing.inspection.unit_lists import units_in
from noticeboard.importing.intake import Intake
from noticeboard.prose.dates import mentions

_TOLD = re.compile(r"(?:向|对)(?P<unit>[^,。;:\n]{2,40}?)(?:领导班子)?(?:进行|作|做|开展)?(?:了)?反馈")
_NAMED = re.compile(
    r"(?:(?:巡察)?(?:在|对)|(?:巡察|反馈)(?:认为|指出),?)(?P<unit>[^,。;:\n]{2,30}?)(?:党组|党委|党工委|党总支|党支部|党组织)"
)
_BEGINS = re.compile(
    r"(?:^|[;。]|(?:指出|发现|认为)[,:])(?:(?:巡察组?)?(?:同时|还)?(?:指出|发现|认为),?)?(?P<unit>[^,。;:\n]{2,30}?)(?:党组|党委|党工委|党总支|党支部)(?!负责|能够|高度|向|对|和|、)"
)
_LINE_UNIT = re.compile(
    r"(?:(?:被(?:巡察|反馈)|反馈)?(?:单位|党组织|对象)(?:名称)?:)?(?P<unit>[^,。;:\n]{2,36}?)"
    r"(?:\([^()\n]*(?:反馈|日)[^()\n]*\))?(?:(?:存在|的)*(?:主要|突出)?(?:的)?问题(?:主要)?(?:是|有|为|包括|如下)?)?(?:[:。]|\n|$)"
)
_EVERYBODY = re.compile(
    r"被巡察|各单位|有关|各党组织|等(?:[0-9一二三四五六七八九十]{0,3}[个家])?(?:[一-鿿]{0,4})?(?:单位|部门)"
)


_OF_A_GROUP = re.compile(r"[^。,;:\n]{0,14}(?=\n)")


class _Part(NamedTuple):
    """A unit where it is named alone, and `at`, from where on it is spoken of."""

    name: str
    start: int
    end: int
    at: int


class _Round(NamedTuple):
    """A line on several units, whose parts come below: 7月8日，县委第一巡察组向县教育局、县民政局反馈."""

    start: int
    end: int
    units: frozenset[str]
    more: bool


def draft_of_feedback(intake: Intake) -> tuple[Draft, ...]:
    """The draft of a feedback: its issues by unit."""
    passage = passage_of(intake.given, pieces_of(intake.body))
    near = signed_on(intake)
    issues: list[Tree] = []
    todos: list[Todo] = []
    rounds = list(_rounds(passage))
    common = _delivered(passage, 0, _first_unit(passage), near)
    parts = _parts(passage, rounds)
    for part, stop in parts:
        items = issues_between(passage, part.at, stop)
        if not items:
            todos.append(missing("items", of=part.name))
        entry: dict[str, Tree] = {"unit": passage.found(part.name, part.start, part.end)}
        delivered = _delivered(passage, passage.line_start(part.start), stop, near)
        told = _round_of(part, rounds)
        if not delivered:
            delivered = _delivered(passage, told.start, told.end, near) if told else common
        if delivered:
            entry["delivered"] = delivered
        if items:
            entry["items"] = tuple(passage.found(passage.shown[start:end], start, end) for start, end in items)
        issues.append(entry)
    if not issues:
        todos.append(missing("issues"))
    else:
        told_of = {part.name for part, _ in parts}
        others = dict.fromkeys(name for one in rounds for name in sorted(one.units) if name not in told_of)
        todos += [missing("items", of=name) for name in others]
    fields: dict[str, Tree] = {"kind": "feedback", **intake.fields}
    if issues:
        fields["issues"] = tuple(issues)
    return (Draft("feedback", fields, body_of(intake.body), (*intake.todos, *todos)),)


def _parts(passage: Passage, rounds: list[_Round]) -> list[tuple[_Part, int]]:
    """The units in the order of the text, each with where what is said of it ends."""
    named = sorted(_units(passage), key=lambda part: part.at)
    found: dict[str, tuple[_Part, int]] = {}
    for part in named:
        stop = _stop(passage, part, named, rounds)
        # A unit that the beginning tells of is spoken of where it is named again, with its issues.
        first = found.setdefault(part.name, (part, stop))
        if not issues_between(passage, first[0].at, first[1]) and issues_between(passage, part.at, stop):
            found[part.name] = (part, stop)
    return sorted(found.values(), key=lambda one: one[0].at)


def _stop(passage: Passage, part: _Part, named: list[_Part], rounds: list[_Round]) -> int:
    """Where another unit, or a line on several, begins."""
    following = next((other for other in named if other.at > part.at and other.name != part.name), None)
    stops = [one.start for one in rounds if one.start > part.at]
    if following:
        line = passage.line_start(following.start)
        stops.append(line if line > part.at else following.start)
    return min(stops, default=len(passage.text))


def _rounds(passage: Passage) -> Iterator[_Round]:
    text = passage.text
    for match in _TOLD.finditer(text):
        found = units_in(text, passage.shown, *match.span("unit"))
        if len(found.units) > 1 or (found.units and found.more):
            names = frozenset(unit.name for unit in found.units)
            yield _Round(passage.line_start(match.start()), passage.line_end(match.end()), names, found.more)
    for name in group_names(text):
        start = passage.line_start(name.start)
        mark = ENUMERATOR.match(text, start)
        heading = _OF_A_GROUP.match(text, name.end)
        if heading and name.start in (start, mark.end() if mark else start):
            yield _Round(start, heading.end(), frozenset(), more=False)


def _round_of(part: _Part, rounds: list[_Round]) -> _Round | None:
    """The last line before a unit's part that tells of it among others."""
    before = [one for one in rounds if one.end <= part.start and (part.name in one.units or one.more)]
    return max(before, key=lambda one: (part.name in one.units, one.start), default=None)


def _units(passage: Passage) -> Iterator[_Part]:
    text = passage.text
    at = 0
    while at < len(text):
        end = passage.line_end(at)
        mark = ENUMERATOR.match(text, at, end)
        start = mark.end() if mark else at
        head = _LINE_UNIT.match(text, start, end + 1)
        unit = _unit(passage, *head.span("unit")) if head else None
        if unit and head:
            yield _Part(unit, *head.span("unit"), head.end())
        elif head and (together := _units_together(passage, head)):
            yield from together
        else:
            for match in (
                *_TOLD.finditer(text, at, end),
                *_NAMED.finditer(text, at, end),
                *_BEGINS.finditer(text, at, end),
            ):
                unit = _unit(passage, *match.span("unit"))
                if unit:
                    yield _Part(unit, *match.span("unit"), match.end())
        at = end + 1


def _units_together(passage: Passage, head: re.Match[str]) -> list[_Part]:
    """Units of which a line tells the same issues: 县商务局党组、县投资促进中心党组：…."""
    found = units_in(passage.text, passage.shown, *head.span("unit"))
    alone = found.units and found.units[-1].end >= head.end("unit") - 1 and not found.told and not found.more
    if not alone or not head[0].endswith(":") or passage.text[head.end() : head.end() + 1] == "\n":
        return []
    return [_Part(unit.name, unit.start, unit.end, head.end()) for unit in found.units]


def _unit(passage: Passage, start: int, end: int) -> str | None:
    """The one unit that stands there, or None."""
    if _EVERYBODY.search(passage.text, start, end):
        return None
    found = units_in(passage.text, passage.shown, start, end)
    alone = len(found.units) == 1 and not found.told and found.units[0].end >= end - 1
    return found.units[0].name if alone else None


def _first_unit(passage: Passage) -> int:
    first = next(_units(passage), None)
    return passage.line_start(first.start) if first else len(passage.text)


_TO = ("至", "到", "-", "—", "~")
_TOLD_ON = re.compile(r"反馈(?:时间|日期)(?:为|:)*$")
_IN_RANGE = re.compile(r"\s?[至到~—-]")
_RETURNED = re.compile(r"[^。\n]{0,80}反馈")


def _delivered(passage: Passage, start: int, end: int, near: date | None) -> Found | None:
    """The day on which the unit was told."""
    for mention in mentions(passage.text):
        if _IN_RANGE.match(passage.text, mention.end) or passage.text[mention.start - 1 : mention.start] in _TO:
            continue  # of 8月20日至22日, nobody knows which day was whose
        labelled = _TOLD_ON.search(passage.text, max(start, mention.start - 8), mention.start)
        if start <= mention.start < end and (labelled or _RETURNED.match(passage.text, mention.end)):
            day = mention.on(near or date(mention.year or 1, 1, 1)) if near or mention.year else None
            if day:
                return passage.found(day.isoformat(), mention.start, mention.end)
    return None
