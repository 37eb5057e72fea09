"""The units of a group as a table shows them."""

from dataclasses import dataclass

from noticeboard.library import DatedRound, Library
from noticeboard.records.kinds import INSPECTION_KINDS, Choice
from noticeboard.records.round import Group


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit of a round: its name there, the address of its page, what goes with it, and by which kinds."""

    name: str
    path: str | None
    includes: str | None
    excludes: str | None
    kinds: tuple[Choice, ...]


def unit_rows(library: Library, round_: DatedRound, group: Group) -> tuple[UnitRow, ...]:
    """The group's units in their order."""
    rows = []
    for unit in group.units:
        known = library.unit(unit.name)
        kinds = tuple(INSPECTION_KINDS[key] for key in unit.types or round_.record.types)
        rows.append(UnitRow(unit.name, known.path if known else None, unit.includes, unit.excludes, kinds))
    return tuple(rows)
