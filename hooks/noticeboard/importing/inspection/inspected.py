"""Which units each group inspects, and by which kinds of inspection."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from noticeboard.drafts.draft import Found, Tree
from noticeboard.importing.inspection.group_names import several
from noticeboard.importing.inspection.labelled import labelled
from noticeboard.importing.inspection.passage import Passage
from noticeboard.importing.inspection.segments import Segment, context_of
from noticeboard.importing.inspection.unit_lists import (
    KIND_WORDS,
    UnitList,
    UnitRead,
    count_of,
    kinds_in,
    label_of,
    units_in,
)

_KIND = "|".join(re.escape(word) for word in KIND_WORDS)
_DOES = re.compile(
    rf"(?:开展|进行|实施|(?<!党)组织(?!部)|启动)(?:了|为期[^,。;]{{1,10}}的|[一二三四五六七八九十0-9两]{{1,3}}个[半]?月[^,。;]{{0,4}}的|[^,。;:]{{0,24}}?)??"
    rf"(?P<what>(?:[^,。;:\n]{{0,16}}?(?:{_KIND})[^,。;:\n]{{0,8}}?)?巡察(?:“?回头看”?)?|“回头看”)"
)
_ON = re.compile(r"(?:对|在|进驻)(?P<units>[^。;\n]{2,900}?)$")
_BEHIND_NAME = re.compile(
    r"(?:\s?\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[个家][^()]{0,8}\))?"
    r"(?:(?:\s?\((?:[^()]{0,4}组长|联络员)[^()]{0,60}\))?\s?(?:[::(,]\s?)?(?:具体)?(?:负责|承担|主要负责|分别)?(?:对)?(?:巡察|进驻|入驻|监督)(?:单位|对象|的)*(?:为|是)?[:]?|\s?[:：]|\s?\((?=[^()0-9:]{2,})|\s?(?:负责)?对|\s(?=[一-鿿]))"
)
_EXTENDED = re.compile(r"[(,](?:同步|并)?延伸(?:巡察|至|到)(?P<too>[^(),。;\n]{2,200})")
_LONGEST, _MOST_TRIED = 1500, 8
"""Of a sentence so many characters are read, and so many of its 对 are tried: one that names forty units is shorter."""
_GENERIC = re.compile(r"以下|下列|有关|如下")


def units_of_segment(passage: Passage, segment: Segment) -> UnitList:
    """The units in a group's own part: behind its name, behind 巡察单位：, or in 对…开展…巡察."""
    text, shown = passage.text, passage.shown
    if context_of(passage, segment) not in ("", "units", "stay", "types"):
        return UnitList((), 0, more=False)
    behind = _BEHIND_NAME.match(text, segment.start, segment.end)
    if behind:
        told = re.search(r"巡察|单位|对象|:", behind[0]) is not None
        stop = re.compile(r"[。;\n]").search(text, behind.end(), segment.end)
        does = _DOES.search(text, behind.end(), stop.start() if stop else segment.end)
        end = does.start() if does else segment.end
        found = units_in(text, shown, behind.end(), end, listed=told and not behind[0].endswith("对"))
        found = _extended(passage, found, does.end()) if does else found
        if found.units and not _leads_to_value(text, found.units[-1]):
            return _with_those_beside(passage, found, segment)
    for part in labelled(text, segment.start, segment.end):
        if part.key == "units":
            found = _listed(passage, part.start, part.end)
            if found.units:
                return found
    found = _inspected(passage, segment.start, segment.end)
    if found.units:
        return found
    if text[segment.start : segment.start + 1] == "\n":
        return _listed(passage, segment.start + 1, segment.end)
    return UnitList((), 0, more=False)


def _with_those_beside(passage: Passage, found: UnitList, segment: Segment) -> UnitList:
    """The list, and those of a further clause on the same line: 对…开展…巡察，同步对…开展延伸巡察."""
    last = found.units[-1].end
    more = _inspected(passage, last, min(segment.end, passage.line_end(last)))
    known = {unit.name for unit in found.units}
    others = tuple(unit for unit in more.units if unit.name not in known)
    return UnitList((*found.units, *others), found.told + (more.told if others else 0), found.more or more.more)


def _leads_to_value(text: str, unit: UnitRead) -> bool:
    return text[unit.end : unit.end + 1] == ":"


def _listed(passage: Passage, start: int, end: int) -> UnitList:
    """Units that go on over lines, as in a list or in a cell."""
    units: list[UnitRead] = []
    count, more, at = 0, False, start
    while at < end:
        stop = passage.text.find("\n", at, end)
        stop = end if stop < 0 else stop
        found = units_in(passage.text, passage.shown, at, stop, listed=True)
        if stop > at:
            if not found.units or _leads_to_value(passage.text, found.units[-1]):
                break
            units += found.units
            count, more = found.told or count, found.more or more
        at = stop + 1
    return UnitList(tuple(units), count, more)


def units_of_all(passage: Passage) -> UnitList:
    """The units that the whole notice names in 对…开展…巡察, or under 巡察对象."""
    found = _inspected(passage, 0, len(passage.text))
    if not found.units:
        for part in labelled(passage.text, 0, len(passage.text)):
            if part.key == "units" and (listed := _listed(passage, part.start, part.end)).units:
                return listed
    return found


def one_each(
    passage: Passage, numbers: Sequence[int], units: Sequence[tuple[UnitRead, ...]], everyone: UnitList
) -> list[tuple[UnitRead, ...]]:
    """The groups' units where a sentence names as many of them as groups, one each: 第一、第二巡察组分别进驻A、B."""
    if any(units) or len(everyone.units) != len(numbers) or everyone.more:
        return list(units)
    first = everyone.units[0].start if everyone.units else 0
    begin = max(passage.text.rfind(stop, 0, first) for stop in "。\n") + 1
    named = next((one for one in several(passage.text) if begin <= one.start < first), None)
    if not named or list(named.numbers) != list(numbers) or "分别" not in passage.text[named.end : first]:
        return list(units)
    return [(unit,) for unit in everyone.units]


def _inspected(passage: Passage, first: int, last: int) -> UnitList:
    """The units of every 对…开展…巡察 between two indexes."""
    units: list[UnitRead] = []
    count, counted, more, since = 0, False, False, first
    for does in _DOES.finditer(passage.text, first, last):
        nearest = max(since, does.start() - _LONGEST)
        start = max(nearest, *(passage.text.rfind(stop, nearest, does.start()) + 1 for stop in "。;\n"))
        for on in islice(re.finditer(r"对|在|进驻", passage.text[start : does.start()]), _MOST_TRIED):
            begin = start + on.end()
            if _GENERIC.match(passage.text, begin) or any(unit.start <= begin <= unit.end for unit in units):
                continue
            found = units_in(passage.text, passage.shown, begin, does.start())
            found = _extended(passage, found, does.end())
            if found.units:
                names = {unit.name for unit in units}
                units += [unit for unit in found.units if unit.name not in names]
                count, more = count + (found.told or len(found.units)), more or found.more
                counted = counted or bool(found.told)
                since = does.end()
                break
    return UnitList(tuple(units), count if counted else 0, more)


def _extended(passage: Passage, found: UnitList, at: int) -> UnitList:
    """The one unit of a clause with what its inspection is extended to: 对市教育局开展常规巡察（延伸巡察临澜一中）."""
    too = _EXTENDED.match(passage.text, at)
    if len(found.units) != 1 or not too:
        return found
    return found._replace(units=(found.units[0]._replace(includes=passage.shown[slice(*too.span("too"))]),))


def with_kinds_of_lists(groups: Sequence[Sequence[UnitRead]]) -> list[tuple[UnitRead, ...]]:
    """The groups' units, kinds in brackets behind each list given to all that it names: 县教育局、县体育局（常规巡察）.

    Where one list does without, or has kinds among its units, each bracket is of its unit alone.
    """
    of_lists = all(group and group[-1].types and not any(unit.types for unit in group[:-1]) for group in groups)
    if not of_lists:
        return [tuple(group) for group in groups]
    return [tuple(unit._replace(types=group[-1].types) for unit in group) for group in groups]


def unit_trees(passage: Passage, units: Iterable[UnitRead], types: dict[str, tuple[str, ...]]) -> tuple[Tree, ...]:
    """The units as records write them; `types` are those of the units that have some of their own, by name."""
    trees: list[Tree] = []
    for unit in units:
        name = passage.found(unit.name.replace(" ", ""), unit.start, unit.end)
        own = types.get(unit.name, unit.types)
        aside: dict[str, Tree] = {"name": name}
        if unit.includes:
            aside["includes"] = passage.found(unit.includes, unit.start, unit.end)
        if unit.excludes:
            aside["excludes"] = passage.found(unit.excludes, unit.start, unit.end)
        if own:
            aside["types"] = tuple(label_of(key) for key in own)
        trees.append(aside if len(aside) > 1 else name)
    return tuple(trees)


def kinds_of(
    passage: Passage, groups: Sequence[tuple[int, Sequence[UnitRead]]]
) -> tuple[tuple[Found, ...], dict[str, tuple[str, ...]]]:
    """The round's kinds, and those of the units that are inspected by others.

    `groups` are the number and the units of each. A clause says the kinds of the units or the groups that it names; the
    first clause, or the one that names none, says those of the round.
    """
    clauses: list[tuple[list[str], int, int, set[str]]] = []
    open_ended = False
    everyone = [unit for _, units in groups for unit in units]
    told_by = [match for match in _BY.finditer(passage.text) if kinds_in(match["what"])]
    alike = len({tuple(kinds_in(match["what"])) for match in told_by}) == 1
    for index, by in enumerate(told_by):
        since = told_by[index - 1].end() if index else 0
        near = {unit.name for unit in everyone if since <= unit.start < by.start()}
        clauses.append((kinds_in(by["what"]), *by.span("what"), set() if alike else near))
    before = 0
    for does in _DOES.finditer(passage.text):
        begin = max(before, *(passage.text.rfind(stop, 0, does.start()) + 1 for stop in "。;\n"))
        before = does.end()
        kinds = kinds_in(passage.text[does.start("what") : does.end("what")])
        if not kinds:
            continue
        clause = passage.text[begin : does.start()]
        named = _named_in(passage.shown[begin : does.start()], {unit.name for unit in everyone})
        open_ended = open_ended or _more_than(clause, len(named))
        numbers = {number for one in several(clause) for number in one.numbers}
        named |= {unit.name for number, units in groups if number in numbers for unit in units}
        clauses.append((kinds, does.start(), does.end(), named))
    if not clauses and everyone and all(unit.types for unit in everyone):
        # Those of the first are the round's.
        one = everyone[0]
        round_kinds = tuple(passage.found(label_of(key), one.start, one.end) for key in one.types)
        return round_kinds, {unit.name: () for unit in everyone if unit.types == one.types}
    if not clauses:
        return kinds_named(passage), {}
    first = next((clause for clause in clauses if not clause[3]), clauses[0])
    told = set().union(*(clause[3] for clause in clauses))
    if first[3] and not open_ended and {unit.name for unit in everyone} - told:
        # The text says it of some units only: of what kind the others' inspection is, nobody told.
        return (), {name: tuple(kinds) for kinds, _, _, names in clauses for name in names}
    mentioned = [clause for clause in clauses if clause[0] == first[0]]
    own = {name: tuple(kinds) for kinds, _, _, names in clauses if kinds != mentioned[0][0] for name in names}
    return tuple(passage.found(label_of(key), first[1], first[2]) for key in first[0]), own


def _named_in(clause: str, names: set[str]) -> set[str]:
    """The names that a clause tells; 清水镇清源村 does not name 清水镇."""
    found = set()
    for name in sorted(names, key=len, reverse=True):
        if name in clause:
            found.add(name)
            clause = clause.replace(name, " ")
    return found


def _more_than(clause: str, named: int) -> bool:
    """Whether a clause is about more units than it names: 县教育局等9个单位."""
    told = re.search(r"等\s?(?P<n>[0-9]{1,3}|[一二三四五六七八九十]{1,3})?(?:个|家|有关|单位|党组织|部门)", clause)
    if not told:
        return False
    return told["n"] is None or count_of(told["n"]) not in range(1, named + 1)


_BY = re.compile(
    rf"(?:(?:采取|采用|以)(?=[^。,;\n]{{0,16}}(?:方式|形式))|巡察(?:类型|方式|类别)(?:为|是)?:?|(?:(?<=\n)|^)(?:类别|类型|方式):)"
    rf"(?P<what>[“”]?(?:{_KIND})[^。,;\n]{{0,10}})"
)
_ELSEWHERE = re.compile(
    rf"(?:第[^。\n]{{1,4}}轮|本轮|巡察类型:?|巡察方式:?|采取|方式为)[^。\n,]{{0,8}}?(?P<what>(?:{_KIND})[^。\n,]{{0,6}}?巡察|巡察“?回头看)"
)


def kinds_named(passage: Passage) -> tuple[Found, ...]:
    """The kinds that the name of the round tells: 第二轮交叉巡察."""
    match = _ELSEWHERE.search(passage.text)
    if not match:
        return ()
    return tuple(passage.found(label_of(key), *match.span("what")) for key in kinds_in(match["what"]))
