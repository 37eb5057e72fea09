"""A notice → the draft of its round, with everything that the text tells, and the draft of the notice itself."""

import re
from datetime import date

from noticeboard.drafts.draft import Draft, Found, Todo, Tree
from noticeboard.importing.body_text import body_of
from noticeboard.importing.inspection import todos as words
from noticeboard.importing.inspection.bodies import authority_of
from noticeboard.importing.inspection.contacts import channels_of_groups
from noticeboard.importing.inspection.group_names import GroupName, group_names
from noticeboard.importing.inspection.inspected import (
    kinds_named,
    kinds_of,
    one_each,
    unit_trees,
    units_of_all,
    units_of_segment,
    with_kinds_of_lists,
)
from noticeboard.importing.inspection.matters import accepts_of, declines_of, reply_of, supervision_of
from noticeboard.importing.inspection.passage import Passage, Piece, passage_of
from noticeboard.importing.inspection.segments import Groups, groups_of
from noticeboard.importing.inspection.stay import dates_of
from noticeboard.importing.inspection.table_rows import pieces_of
from noticeboard.importing.inspection.term import number_of, term_of
from noticeboard.importing.inspection.todos import doubtful, missing
from noticeboard.importing.inspection.unit_lists import UnitRead
from noticeboard.importing.intake import Intake
from noticeboard.values.dates import parse_when
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

_GROUPS_COUNTED = re.compile(r"(?P<n>[0-9]{1,2}|[一二三四五六七八九十两]{1,3})个(?:[一-鿿]{0,4})巡察组")
_ELSEWHERE = re.compile(
    r"见(?:下图|附图|图片|附件|附表|下表)|(?:图片)?[^\s。]{0,20}\.(?:png|jpe?g|gif)|(?:渠道|方式|电话)(?:如下|见下):?\s*$",
    re.M,
)


def drafts_of_notice(intake: Intake) -> tuple[Draft, ...]:
    """The two drafts of a notice: `round` and `notice`."""
    passage = passage_of(intake.given, pieces_of(intake.body))
    fields, todos = _round(passage, intake)
    notice = {"kind": "notice", **intake.fields}
    return (
        Draft("round", fields, todos=tuple(todos)),
        Draft("notice", notice, body_of(intake.body), intake.todos),
    )


def _round(passage: Passage, intake: Intake) -> tuple[dict[str, Tree], list[Todo]]:
    todos: list[Todo] = []
    titled = passage_of(intake.given, [*_title(intake), *passage.pieces])
    term = term_of(passage) or term_of(titled)
    number, batch = number_of(passage)
    if number is None:
        number, batch = number_of(titled)
    dates = dates_of(passage, signed_on(intake))
    accepts, accepts_todos = accepts_of(passage)
    declines, declines_todos = declines_of(passage)
    supervision, taken, supervision_todos = supervision_of(passage)
    groups, types, group_todos = _groups(passage, titled, taken, term)
    fields: dict[str, Tree | None] = {
        "term": term,
        "number": number,
        "batch": batch,
        "types": types,
        "authority": authority_of(intake),
        "issuer": intake.fields.get("issuer"),
        "stationing": dates.stationing,
        "deadline": dates.deadline,
        "accepts": accepts,
        "declines": declines,
        "reply": reply_of(passage),
        "supervision": tuple(supervision),
        "groups": groups,
    }
    todos += [missing(key) for key in ("term", "number") if not fields[key]]
    if not types:
        todos.append(Todo(words.NO_KIND, "types"))
    todos += [*dates.todos, *accepts_todos, *declines_todos, *group_todos, *supervision_todos]
    return {key: value for key, value in fields.items() if value}, _each_once(todos)


def _title(intake: Intake) -> list[Piece]:
    title = intake.fields.get("title")
    if not isinstance(title, Found) or not intake.given.lines:
        return []
    line = next((line for line in intake.given.lines if str(title.value) in line.text), intake.given.lines[0])
    return [Piece(line, str(title.value))]


def signed_on(intake: Intake) -> date | None:
    """The day under the text, else that of publication: what a date without its year is near to."""
    for key in ("signed", "published"):
        found = intake.fields.get(key)
        if isinstance(found, Found):
            try:
                return parse_when(str(found.value)).date()
            except BadValue:
                continue
    return None


def _groups(
    passage: Passage, titled: Passage, taken: list[tuple[int, int]], term: Found | None
) -> tuple[tuple[Tree, ...], tuple[Tree, ...], list[Todo]]:
    """The groups with their units and channels, and the round's kinds of inspection."""
    todos: list[Todo] = []
    groups = groups_of(passage)
    keys, units = _inspected(passage, groups)
    units = with_kinds_of_lists(units)
    kept = Groups(
        {key: groups.names[key] for key in keys}, {key: groups.segments[key] for key in keys if key in groups.segments}
    )
    everyone = units_of_all(passage)
    units = one_each(passage, [key[1] for key in keys], units, everyone)
    if len(keys) <= 1 and not any(units):
        units = [everyone.units]
    channels, channel_todos = channels_of_groups(passage, kept, taken)
    types, own = kinds_of(passage, [(key[1], group) for key, group in zip(keys or [("", 0, "")], units, strict=True)])
    if not types and not own:
        types = kinds_named(titled)
    of_title = None if keys else _name_in_title(passage, titled)
    trees: list[Tree] = []
    for index, group in enumerate(units):
        tree: dict[str, Tree] = {}
        names = groups.names[keys[index]] if keys else []
        if names and names[0].number >= 0:
            tree["name"] = _name(passage, names, groups, term)
        elif of_title:
            tree["name"] = of_title
        elif names:
            todos.append(doubtful("name", passage, names[0].start, names[0].end, words.GARBLED))
        if group:
            tree["units"] = unit_trees(passage, group, own)
        if index < len(channels) and channels[index]:
            tree["channels"] = tuple(channels[index])
        called = str(tree["name"].value) if isinstance(tree.get("name"), Found) else ""  # type: ignore[union-attr]
        if not group:
            todos.append(missing("units", of=called))
        if "channels" not in tree:
            todos.append(_no_channels(passage, called))
        if tree:
            trees.append(tree)
    todos += channel_todos
    if not keys and not of_title:
        todos.append(missing("groups"))
    todos += _counted(passage, keys, units, everyone.told)
    return tuple(trees), types, todos


def _inspected(passage: Passage, groups: Groups) -> tuple[list[tuple[str, int, str]], list[tuple[UnitRead, ...]]]:
    """The groups of the notice and the units of each. A name alone, without units or contacts, is a mention."""
    keys, units = [], []
    for key, segments in groups.segments.items():
        found: list[UnitRead] = []
        for segment in segments:
            names = {unit.name for unit in found}
            found += [unit for unit in units_of_segment(passage, segment).units if unit.name not in names]
        keys.append(key)
        units.append(tuple(found))
    if not keys and len(groups.names) == 1:
        return list(groups.names), [()]
    with_units = [index for index, found in enumerate(units) if found]
    if with_units and len(with_units) < len(keys):
        # A name that lost its number is a group only where something is said of it.
        keep = [index for index in range(len(keys)) if units[index] or keys[index][1] > 0]
        return [keys[index] for index in keep], [units[index] for index in keep]
    return keys, units


def _name(passage: Passage, names: list[GroupName], groups: Groups, term: Found | None) -> Found:
    """The group's name in its fullest form; what its neighbours or the term say of its committee is added."""
    best = next((name for name in names if name.of), names[0])
    written = best.written.replace(" ", "")
    if not best.of and "巡察" in written:
        others = [name.of for many in groups.names.values() for name in many if name.of]
        committee = re.search(r"([省市县区旗州]委|[一-鿿]{0,4}党?工委)$", str(term.value)) if term else None
        of = others[0] if others else committee[1] if committee else ""
        written = f"{of}{written}"
    return passage.found(written, best.start, best.end)


def _name_in_title(passage: Passage, titled: Passage) -> Found | None:
    """The one group that the title names, where the text names none."""
    names = [] if group_names(passage.text) else [name for name in group_names(titled.text) if name.number >= 0]
    return titled.found(names[0].written.replace(" ", ""), names[0].start, names[0].end) if len(names) == 1 else None


def _no_channels(passage: Passage, group: str) -> Todo:
    elsewhere = _ELSEWHERE.search(passage.text)
    if elsewhere:
        return doubtful("channels", passage, *elsewhere.span(), words.IN_A_PICTURE)
    return missing("channels", of=group)


def _counted(
    passage: Passage, keys: list[tuple[str, int, str]], units: list[tuple[UnitRead, ...]], counted: int
) -> list[Todo]:
    todos = []
    said = _GROUPS_COUNTED.search(passage.text)
    if said:
        try:
            number = parse_number(said["n"])
        except BadValue:
            number = len(keys)
        if number != len(keys):
            todos.append(words.differing("groups", passage, *said.span(), number, len(keys)))
    found = sum(map(len, units))
    told = (
        re.search(rf"(?:等|共|对)\s?{counted}(?:个|家)", passage.text)
        or re.search(r"等[^,。;]{1,4}个", passage.text)
        or re.search(rf"(?<![0-9]){counted}(?:个|家|所)", passage.text)
    )
    if counted and counted != found:
        span = told.span() if told else (0, 1)
        todos.append(words.differing("units", passage, *span, counted, found))
    return todos


def _each_once(todos: list[Todo]) -> list[Todo]:
    return list(dict.fromkeys(todos))
