"""A round: one campaign of inspections, with its groups, their units and their channels."""

import re
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, ValidationInfo, field_validator, model_validator

from noticeboard.records import forms
from noticeboard.records.base import Model
from noticeboard.records.channel import Channels
from noticeboard.records.forms import written_as
from noticeboard.records.kinds import INSPECTION_KINDS
from noticeboard.records.silence import CheckedRecord
from noticeboard.records.unit import InspectedUnit
from noticeboard.records.written import (
    Alias,
    Day,
    Days,
    DeclineKey,
    Flag,
    InspectionKeys,
    Moment,
    Number,
    OneOrMany,
    TimeOfDay,
    bad,
    reading,
)
from noticeboard.values.dates import has_time, parse_date, parse_when
from noticeboard.values.numerals import chinese_number, parse_number
from noticeboard.values.periods import parse_period


class Term(Model):
    """The term of a committee: 六届县委 is number 6 of 县委."""

    number: int
    committee: str

    def __str__(self) -> str:
        return f"{chinese_number(self.number)}届{self.committee}"


_TERM = re.compile(r"第?\s*(?P<number>[0-9０-９〇零一二三四五六七八九十百]+)\s*届\s*(?P<committee>\S+)")


def _term(text: str) -> Term:
    match = _TERM.fullmatch(text.strip())
    if not match:
        raise bad("term-unreadable", value=text)
    return Term(number=parse_number(match["number"]), committee=match["committee"])


class Stationing(Model):
    """From which day to which the groups stay. Where no end is fixed, `about` says for how many days."""

    start: Day
    end: Annotated[Day | None, written_as(forms.DAY_OR_YEARLESS)] = None
    about: Days | None = None

    @model_validator(mode="before")
    @classmethod
    def _one_line(cls, value: Any) -> Any:
        def read(text: str) -> dict[str, Any]:
            period = parse_period(text)
            return {"start": period.start, "end": period.end, "about": period.about}

        return reading(read)(value)

    @field_validator("end", mode="before")
    @classmethod
    def _end_may_lack_its_year(cls, value: Any, info: ValidationInfo) -> Any:
        return reading(lambda text: parse_date(text, after=info.data.get("start")))(value)

    @model_validator(mode="after")
    def _in_order(self) -> "Stationing":
        if self.end is None and self.about is None:
            raise bad("period-open")
        if self.end is not None and self.end < self.start:
            raise bad("period-reversed", start=str(self.start), end=str(self.end))
        return self

    @property
    def last_day(self) -> date:
        """The last day; where only a duration is known, the day on which it would end."""
        return self.end or self.start + timedelta(days=(self.about or 1) - 1)

    @property
    def days(self) -> int:
        return (self.last_day - self.start).days + 1


class Deadline(Model):
    """The last day, and time of day if one is set, on which reports are accepted."""

    date: Day
    time: TimeOfDay | None = None
    postmark: Flag = False

    @model_validator(mode="before")
    @classmethod
    def _one_line(cls, value: Any) -> Any:
        def read(text: str) -> dict[str, Any]:
            when = parse_when(text)
            return {"date": when.date(), "time": when.time()} if has_time(text) else {"date": parse_date(text)}

        return reading(read)(value)


class Declines(Model):
    """What happens with what the groups do not accept, and its wording where the office has one of its own."""

    action: DeclineKey = "transfer"
    text: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _just_the_action(cls, value: Any) -> Any:
        return {"action": value} if isinstance(value, str) else value


class Withdrawn(Model):
    """That something was withdrawn: since when, and why."""

    date: Moment
    reason: str


class Figures(Model):
    """A round in numbers, as its office counts them."""

    issues: Number | None = None
    classes: Number | None = None
    leads: Number | None = None
    on_the_spot: Number | None = None
    placements: Number | None = None


class Group(Model):
    """An inspection group: which units it inspects and how it can be reached."""

    name: str
    note: str | None = None
    units: Annotated[tuple[InspectedUnit, ...], OneOrMany] = ()
    channels: Channels = ()


class Round(CheckedRecord):
    """One campaign of inspections. `id` is its folder's name: its address and its name for good."""

    id: str
    term: Annotated[Term, BeforeValidator(reading(_term)), written_as(forms.TERM)]
    number: Number
    batch: Number | None = None
    title: str | None = None
    types: InspectionKeys = ("regular",)
    authority: str | None = None
    issuer: str | None = None
    stationing: Stationing
    deadline: Deadline
    accepts: str = "default"
    declines: Declines = Declines()
    reply: str | None = None
    supervision: Channels = ()
    figures: Figures | None = None
    groups: Annotated[tuple[Group, ...], OneOrMany]
    withdrawn: Withdrawn | None = None
    aliases: Annotated[tuple[Alias, ...], OneOrMany] = ()
    draft: Flag = False
    publish_at: Moment | None = None

    @property
    def path(self) -> str:
        return f"announcements/{self.id}"

    @property
    def name(self) -> str:
        """The round's name, as in 六届县委第十轮巡察; the title where the office gave one."""
        if self.title:
            return self.title
        batch = f"第{chinese_number(self.batch)}批" if self.batch else ""
        return f"{self.term}第{chinese_number(self.number)}轮{batch}巡察"

    @property
    def units(self) -> tuple[InspectedUnit, ...]:
        return tuple(unit for group in self.groups for unit in group.units)

    def kinds_of(self, unit: InspectedUnit) -> tuple[str, ...]:
        """The labels of the kinds by which a unit is inspected: its own, else the round's."""
        return tuple(INSPECTION_KINDS[key].label.zh for key in unit.types or self.types)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The keys of every kind of inspection in the round, each once, the round's own first."""
        return tuple(dict.fromkeys((*self.types, *(key for unit in self.units for key in unit.types))))
