"""Rules on rounds: their dates, groups and units."""

from collections.abc import Iterator

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Params, Place
from noticeboard.library import Library


def a_deadline_lies_inside_the_stationing(library: Library) -> Iterator[Finding]:
    """Reports are accepted 0 to 7 days before the stationing ends, never outside it (domain: deadline).

    Where only a duration is known, the end is not known, so that only the start binds.
    """
    for round_ in library.content.rounds:
        stay, day = round_.stationing, round_.deadline.date
        if day < stay.start or (stay.end is not None and day > stay.end):
            end = (
                Text(str(stay.end), str(stay.end))
                if stay.end
                else Text(f"约 {stay.last_day}", f"about {stay.last_day}")
            )
            params: Params = {"deadline": str(day), "start": str(stay.start), "end": end}
            yield Finding("deadline-outside", round_.origin.at("deadline", "date"), params)


def a_group_has_units_and_channels(library: Library) -> Iterator[Finding]:
    """A group inspects at least one unit and can be reached by at least one channel (domain: channels)."""
    for round_ in library.content.rounds:
        for n, group in enumerate(round_.groups):
            if not group.units:
                yield Finding("group-empty", round_.origin.at("groups", n), {"group": group.name})
            if not group.channels:
                yield Finding("group-without-channel", round_.origin.at("groups", n), {"group": group.name})


def a_group_stands_once_in_a_round(library: Library) -> Iterator[Finding]:
    """Two groups of one name are one whose number was lost (domain: defects, 市委第巡察组)."""
    for round_ in library.content.rounds:
        seen: dict[str, int] = {}
        for n, group in enumerate(round_.groups):
            first = seen.setdefault(group.name, n)
            if first != n:
                other = round_.origin.at("groups", first, "name")
                place = round_.origin.at("groups", n, "name")
                yield Finding("group-duplicate", place, {"group": group.name, "first": other.spot})


def a_unit_stands_once_in_a_round(library: Library) -> Iterator[Finding]:
    """A unit belongs to one group of a round, by whichever of its names it is written."""
    for round_ in library.content.rounds:
        seen: dict[str, tuple[str, Place]] = {}
        for n, group in enumerate(round_.groups):
            for m, inspected in enumerate(group.units):
                place = round_.origin.at("groups", n, "units", m)
                known = library.unit(inspected.name)
                name = known.name if known else inspected.name
                if name in seen:
                    other, first = seen[name]
                    params: Params = {"unit": inspected.name, "other": other, "first": first.spot}
                    yield Finding("unit-duplicate", place, params)
                seen.setdefault(name, (inspected.name, place))
