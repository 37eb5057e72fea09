"""All units in the orders in which readers look for theirs: by the letter that it begins with, and by category."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from noticeboard.grouping import grouped
from noticeboard.library import DatedRound, Library
from noticeboard.pages.contacts import Always, always
from noticeboard.units import KnownUnit
from noticeboard.values.pinyin import initial, syllables

_AUTHORITY = re.compile("(?:中共)?(?P<place>.*?(?P<level>[省市区县旗州盟]))委.*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a unit, and how it is read: one syllable for each of its characters, as pinyin.syllables gives them."""

    name: str
    pinyin: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit in the list of all: its names, its own first, and the round that inspects it now, or next, if any."""

    unit: KnownUnit
    names: tuple[Name, ...]
    round: DatedRound | None


Sections = tuple[tuple[str, tuple[UnitLine, ...]], ...]
"""Headings, each with the units below it in the order of their pinyin."""


@dataclass(frozen=True, slots=True)
class UnitsView:
    """All units twice, and the number to call about any other.

    Categories stand in the order of the register; units without one come last.
    """

    letters: Sections
    categories: Sections
    always: Always | None


def units_view(library: Library, other_category: str) -> UnitsView:
    """The list of all units; those without a category stand under `other_category`."""
    own = _own_name(library.settings.authority)
    lines = sorted((_line(library, unit) for unit in library.units), key=lambda line: _order(own(line.unit.name)))
    by_category = grouped(lines, lambda line: line.unit.category)
    in_order = sorted(dict.fromkeys(unit.category for unit in library.units), key=lambda category: category is None)
    return UnitsView(
        tuple(grouped(lines, lambda line: initial(own(line.unit.name))).items()),
        tuple((category or other_category, by_category[category]) for category in in_order),
        always(library),
    )


def _line(library: Library, unit: KnownUnit) -> UnitLine:
    # Newest first: where two rounds are of use, the later one stands last and is shown only if nothing is open.
    useful = sorted((i.round for i in library.inspections_of(unit) if i.round.of_use), key=lambda r: not r.accepting)
    names = tuple(Name(name, syllables(name)) for name in (unit.name, *unit.aliases))
    return UnitLine(unit, names, useful[0] if useful else None)


def _order(name: str) -> tuple[bool, tuple[str, ...], str]:
    """By the letters of the index, what has none last; then syllable by syllable, as dictionaries sort."""
    return initial(name) == "#", syllables(name), name


def _own_name(authority: str) -> Callable[[str], str]:
    """Takes from a name what all of a county begin with: 县教育局 and 青禾县教育局 are looked for under 教育局.

    What that is follows from the name of the `authority`; one that does not name its level takes nothing away.
    """
    found = _AUTHORITY.fullmatch(authority)
    if not found:
        return lambda name: name
    place, level = re.escape(found["place"]), found["level"]
    # 市场监督管理局 of a city is no 场监督管理局.
    common = re.compile(rf"^(?:中共)?(?:{place}|{level}(?!场))委?(?=..)")
    return lambda name: common.sub("", name)
