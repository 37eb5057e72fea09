"""The complaint pages: how to complain, find your unit, and each unit with its open window and its history."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard.library import DatedRound, Inspection, Library
from noticeboard.lifecycle import State
from noticeboard.pages.contacts import GroupContacts, StandingBody, groups_of, standing_bodies
from noticeboard.pages.listing import Entry, article_entry
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Link, Page
from noticeboard.records.decision import Decision
from noticeboard.records.kinds import INSPECTION_KINDS, Choice
from noticeboard.units import KnownUnit
from noticeboard.words import Words

BASE = "complaints"
UNITS = "complaints/units"


@dataclass(frozen=True, slots=True)
class OpenRound:
    """A round that accepts reports now or will, with its groups."""

    round: DatedRound
    groups: tuple[GroupContacts, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """A line of the table that leads readers: a matter, and the body that takes it, with its channels."""

    decision: Decision
    body: StandingBody


@dataclass(frozen=True, slots=True)
class ComplaintsView:
    """Which matter goes to whom, which windows are open or will be, and who accepts what at all times."""

    advice: tuple[Advice, ...]
    open: tuple[OpenRound, ...]
    upcoming: tuple[OpenRound, ...]
    bodies: tuple[StandingBody, ...]


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit in the list of all: with the round that inspects it now, or next, if there is one."""

    unit: KnownUnit
    round: DatedRound | None


@dataclass(frozen=True, slots=True)
class UnitsView:
    """All units by category, categories in the order of the register; those without one come last."""

    categories: tuple[tuple[str, tuple[UnitLine, ...]], ...]


@dataclass(frozen=True, slots=True)
class Inspected:
    """One line of a unit's history."""

    inspection: Inspection
    kinds: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit: who inspects it now or next and how to reach them; else the standing bodies; and its history."""

    unit: KnownUnit
    current: tuple[tuple[Inspected, GroupContacts], ...]
    history: tuple[Inspected, ...]
    articles: tuple[Entry, ...]
    bodies: tuple[StandingBody, ...]


def complaint_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/complaints/`, `/complaints/units/` and `/complaints/units/<unit>/`."""
    bodies = standing_bodies(library)
    groups = {r.record.id: groups_of(r) for r in library.rounds}
    by_state = defaultdict(list)
    for round_ in library.rounds:
        by_state[round_.state].append(OpenRound(round_, groups[round_.record.id]))
    own, list_title = words("tab.complaints"), words("tab.units")
    organisation = describe.organisation(r.round for r in by_state[State.OPEN])
    yield Page(
        uri=f"{BASE}/index.md",
        template="complaints.html",
        title=own,
        section=BASE,
        view=ComplaintsView(
            tuple(_advice(library, bodies)), tuple(by_state[State.OPEN]), tuple(by_state[State.UPCOMING]), bodies
        ),
        metadata=partial(describe.column, "complaints", own, BASE, (organisation,)),
    )
    yield Page(
        uri=f"{UNITS}/index.md",
        template="units.html",
        title=list_title,
        section=UNITS,
        view=_units_view(library, words),
        metadata=partial(describe.column, "complaints", list_title, UNITS),
        trail=(Link(own, BASE),),
    )
    for unit in library.units:
        inspections = library.inspections_of(unit)
        title = words("unit.title", unit=unit.name)
        yield Page(
            uri=f"{unit.path}.md",
            template="unit.html",
            title=title,
            section=UNITS,
            view=UnitView(
                unit,
                tuple((_inspected(i), _contacts(i, groups)) for i in inspections if _of_use(i.round)),
                tuple(_inspected(i) for i in inspections),
                tuple(article_entry(a) for a in library.articles_about(unit)),
                bodies,
            ),
            metadata=partial(describe.column, "complaints", title, unit.path),
            trail=(Link(own, BASE), Link(list_title, UNITS)),
            found_by=(unit.name, *unit.aliases),
        )


def _advice(library: Library, bodies: tuple[StandingBody, ...]) -> Iterator[Advice]:
    named = {standing.body.name: standing for standing in bodies}
    for decision in library.decisions:
        yield Advice(decision, named[decision.turn_to])


def _units_view(library: Library, words: Words) -> UnitsView:
    categories: dict[str, list[UnitLine]] = defaultdict(list)
    other = words("unit.other_category")
    for unit in sorted(library.units, key=lambda u: u.category is None):
        # Newest first: where two rounds are of use, the later one stands last and is shown only if nothing is open.
        useful = sorted(
            (i.round for i in library.inspections_of(unit) if _of_use(i.round)), key=lambda r: not r.accepting
        )
        categories[unit.category or other].append(UnitLine(unit, useful[0] if useful else None))
    return UnitsView(tuple((name, tuple(lines)) for name, lines in categories.items()))


def _of_use(round_: DatedRound) -> bool:
    """Whether the round's channels are of use to somebody: now, or soon."""
    return round_.state in (State.OPEN, State.UPCOMING)


def _contacts(inspection: Inspection, groups: dict[str, tuple[GroupContacts, ...]]) -> GroupContacts:
    return next(g for g in groups[inspection.round.record.id] if g.group is inspection.group)


def _inspected(inspection: Inspection) -> Inspected:
    keys = inspection.unit.types or inspection.round.record.types
    return Inspected(inspection, tuple(INSPECTION_KINDS[key] for key in keys))
