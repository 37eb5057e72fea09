"""Rules on the contacts of groups: each group has its own, and a text names each under its group."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from noticeboard.bilingual import Text
from noticeboard.checks.contacts.undeclared import contacts
from noticeboard.checks.declared import Holder, Sort, declared
from noticeboard.checks.passages import Passage, passages
from noticeboard.errors import Finding, Params
from noticeboard.library import DatedRound, Library
from noticeboard.lifecycle import State
from noticeboard.records.document import Document
from noticeboard.records.round import Round

_SHARED = re.compile(r"共用|合用|共同|同一|公用|统一|各组")
_OF_ONE_GROUP = (Sort.NUMBER, Sort.EMAIL)
_GROUP = re.compile(r"第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:交叉|专项|常规)?(?:巡察)?组")
_ENUMERATED = re.compile(r"第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:巡察组)?[、和与及至]\s?$")


def groups_that_share_a_contact_say_so(library: Library) -> Iterator[Finding]:
    """One number of two groups is a slip of copying, unless a note tells that they share it.

    Groups of one round are compared, and those of rounds that are open at the same time.
    """
    for (sort, _), holders in declared(library).holders.items():
        if sort not in _OF_ONE_GROUP:
            continue
        by_group: dict[tuple[str, int], Holder] = {}
        for holder in holders:
            if holder.round is not None and holder.group is not None:
                by_group.setdefault((holder.round, holder.group), holder)
        for (first, one), (second, other) in pairwise(sorted(by_group.items())):
            rounds = library.round(first[0]), library.round(second[0])
            if not _meet(*rounds) or any(_SHARED.search(holder.note or "") for holder in (one, other)):
                continue
            params: Params = {
                "group": _group(rounds[1], second[1]),
                "other": _group(rounds[0], first[1]),
                "place": str(one.where),
                "kind": Text("号码", "number") if sort is Sort.NUMBER else Text("电子邮箱", "e-mail address"),
            }
            yield Finding("contact-shared", other.where, params)


def a_contact_stands_under_its_own_group(library: Library) -> Iterator[Finding]:
    """Where a notice's text names one group and then a number, the number is that group's."""
    known = declared(library)
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    for passage in passages(library):
        record = passage.record
        if not passage.is_body or not isinstance(record, Document) or record.round not in rounds:
            continue
        round_ = rounds[record.round]
        by_name = _by_name(round_)
        if len(by_name) < 2:
            continue
        for contact in contacts(passage.text):
            if contact.sort not in _OF_ONE_GROUP:
                continue
            holders = known.holders_of(contact.sort, contact.written)
            owners = {holder.group for holder in holders if holder.round == record.round}
            named = _group_before(passage, contact.start, by_name)
            if named is None or not owners or owners & {None, named} or any(h.round is None for h in holders):
                continue
            owner = round_.groups[min(n for n in owners if n is not None)].name
            params = {"value": contact.written, "owner": owner, "group": round_.groups[named].name}
            yield Finding("contact-of-another-group", passage.at(contact.start), params)


def _meet(one: DatedRound | None, other: DatedRound | None) -> bool:
    """Whether two rounds accept reports at the same time, or are the same."""
    if one is None or other is None or State.WITHDRAWN in (one.state, other.state):
        return False
    return one is other or (one.window.opens < other.window.closes and other.window.opens < one.window.closes)


def _group(round_: DatedRound | None, index: int) -> str:
    return round_.record.groups[index].name if round_ else ""


def _by_name(round_: Round) -> dict[str, int]:
    """The part of each group's name that tells it from the others (第一巡察组) → its index."""
    names: dict[str, list[int]] = defaultdict(list)
    for n, group in enumerate(round_.groups):
        found = _GROUP.search(group.name)
        names[found[0] if found else group.name].append(n)
    return {name: indexes[0] for name, indexes in names.items() if len(indexes) == 1}


def _group_before(passage: Passage, at: int, by_name: dict[str, int]) -> int | None:
    """The one group that the line up to `at` names, else the last line above it that names any; None if unsure."""
    line = passage.text.rfind("\n", 0, at) + 1
    if named := _named(passage.text[line:at], by_name):
        return named.pop() if len(named) == 1 else None
    for above in reversed(passage.text[:line].split("\n")):
        if above.startswith("#"):
            return None
        if named := _named(above, by_name):
            return named.pop() if len(named) == 1 else None
    return None


def _named(line: str, by_name: dict[str, int]) -> set[int]:
    """The groups that a line may mean: all of them where it counts some up (第二、第三巡察组的电话分别为……)."""
    if any(_ENUMERATED.search(line[: found.start()]) for found in _GROUP.finditer(line)):
        return set(by_name.values())
    return {index for name, index in by_name.items() if name in line}
