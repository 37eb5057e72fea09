"""The complaint pages: how to complain, find your unit, and each unit with its open window and its history."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard import standard_text
from noticeboard.library import DatedRound, Inspection, Library
from noticeboard.lifecycle import State
from noticeboard.pages.contacts import GroupContacts, StandingBody, groups_of, standing_bodies
from noticeboard.pages.listing import Entry, article_entry
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Link, Page
from noticeboard.pages.unit_index import units_view
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
class Inspected:
    """One line of a unit's history."""

    inspection: Inspection
    kinds: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class CurrentRound:
    """A round that inspects a unit now or next: by which group, how to reach it, what it accepts and what not."""

    inspection: Inspection
    group: GroupContacts
    accepts: str
    declines: str


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit: who inspects it, the open rounds first; which body takes which matter at all times; and its history."""

    unit: KnownUnit
    current: tuple[CurrentRound, ...]
    advice: tuple[Advice, ...]
    bodies: tuple[StandingBody, ...]
    history: tuple[Inspected, ...]
    articles: tuple[Entry, ...]


def complaint_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/complaints/`, `/complaints/units/` and `/complaints/units/<unit>/`."""
    bodies = standing_bodies(library)
    groups = {r.record.id: groups_of(r) for r in library.rounds}
    by_state = defaultdict(list)
    for round_ in library.rounds:
        by_state[round_.state].append(OpenRound(round_, groups[round_.record.id]))
    advice = tuple(_advice(library, bodies))
    own, list_title = words("tab.complaints"), words("tab.units")
    organisation = describe.organisation(r.round for r in by_state[State.OPEN])
    yield Page(
        uri=f"{BASE}/index.md",
        template="complaints.html",
        title=own,
        section=BASE,
        view=ComplaintsView(advice, tuple(by_state[State.OPEN]), tuple(by_state[State.UPCOMING]), bodies),
        metadata=partial(describe.column, "complaints", own, BASE, (organisation,)),
    )
    yield Page(
        uri=f"{UNITS}/index.md",
        template="units.html",
        title=list_title,
        section=UNITS,
        view=units_view(library, words("unit.other_category")),
        metadata=partial(describe.column, "complaints", list_title, UNITS),
        trail=(Link(own, BASE),),
    )
    for unit in library.units:
        inspections = library.inspections_of(unit)
        yield Page(
            uri=f"{unit.path}.md",
            template="unit.html",
            # Histories, open tabs and shared links show the title: the name, and not that somebody means to complain.
            title=unit.name,
            section=UNITS,
            view=UnitView(
                unit,
                tuple(_current(inspections, groups)),
                advice,
                bodies,
                tuple(_inspected(i) for i in inspections),
                tuple(article_entry(a) for a in library.articles_about(unit)),
            ),
            metadata=partial(describe.column, "complaints", unit.name, unit.path, described=False),
            trail=(Link(own, BASE), Link(list_title, UNITS)),
            found_by=(unit.name, *unit.aliases),
        )


def _advice(library: Library, bodies: tuple[StandingBody, ...]) -> Iterator[Advice]:
    named = {standing.body.name: standing for standing in bodies}
    for decision in library.decisions:
        yield Advice(decision, named[decision.turn_to])


def _current(inspections: Iterable[Inspection], groups: dict[str, tuple[GroupContacts, ...]]) -> Iterator[CurrentRound]:
    useful = (i for i in inspections if i.round.of_use)
    for inspection in sorted(useful, key=lambda i: not i.round.accepting):
        record = inspection.round.record
        group = next(g for g in groups[record.id] if g.group is inspection.group)
        yield CurrentRound(inspection, group, standard_text.accepts(record), standard_text.declines(record))


def _inspected(inspection: Inspection) -> Inspected:
    keys = inspection.unit.types or inspection.round.record.types
    return Inspected(inspection, tuple(INSPECTION_KINDS[key] for key in keys))
