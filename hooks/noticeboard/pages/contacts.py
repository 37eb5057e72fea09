"""Channels as a table shows them: what is written, what a touch does, and when somebody answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from noticeboard.bilingual import Text
from noticeboard.library import DatedRound, Library
from noticeboard.records.channel import Body, Channel
from noticeboard.records.round import Group
from noticeboard.values.clock import format_time
from noticeboard.values.hours import DutySpan, Hours


@dataclass(frozen=True, slots=True)
class Contact:
    """One channel, ready to be shown.

    `lines` are what is written, one line each; `href` is what a touch opens. `duty` says when somebody is there, as
    duty_hours.js reads it: "workdays 08:30-12:00;67 09:00-11:30", weekdays by their ISO numbers. It is None where
    nobody has to be there, as for letters, and where the hours do not say for certain when.
    """

    kind: str
    label: Text
    name: str | None
    lines: tuple[str, ...]
    href: str | None
    postcode: str | None
    addressee: str | None
    hours: Hours | None
    duty: str | None
    note: str | None
    qr: str | None
    verified: date | None


@dataclass(frozen=True, slots=True)
class GroupContacts:
    """A group with its channels, and the round whose window rules over them."""

    group: Group
    contacts: tuple[Contact, ...]
    round: DatedRound


@dataclass(frozen=True, slots=True)
class Always:
    """The number that may be called whether or not a round is open, and whose it is."""

    number: str
    href: str
    body: str


@dataclass(frozen=True, slots=True)
class StandingBody:
    """A body that accepts reports at all times, with its channels."""

    body: Body
    contacts: tuple[Contact, ...]


def contacts_of(channels: Iterable[Channel], subject: str) -> tuple[Contact, ...]:
    """The channels, ready to be shown; `subject` is that of the e-mails that they begin."""
    return tuple(
        Contact(
            kind=channel.type,
            label=channel.spec.label,
            name=channel.name,
            lines=channel.lines,
            href=_href(channel, subject),
            postcode=channel.postcode,
            addressee=channel.addressee,
            hours=channel.hours,
            duty=_duty(channel),
            note=channel.note,
            qr=channel.value if channel.qr or channel.type == "qr" else None,
            verified=channel.verified,
        )
        for channel in channels
    )


def groups_of(round_: DatedRound) -> tuple[GroupContacts, ...]:
    """The groups of a round with their contacts. E-mails begun from them name the round and the group."""
    return tuple(
        GroupContacts(group, contacts_of(group.channels, f"{round_.record.name}·{group.name}"), round_)
        for group in round_.record.groups
    )


def standing_bodies(library: Library) -> tuple[StandingBody, ...]:
    """The bodies of `channels.yml`, in its order. E-mails to them have no subject: the matter is the writer's."""
    return tuple(StandingBody(body, contacts_of(body.channels, "")) for body in library.bodies)


def always(library: Library) -> Always | None:
    """The first number in the register of standing channels: the office puts first what most people need."""
    for standing in standing_bodies(library):
        for contact in standing.contacts:
            if contact.kind == "phone" and contact.href:
                return Always(contact.lines[0], contact.href, standing.body.name)
    return None


def _href(channel: Channel, subject: str) -> str | None:
    """What a touch opens; an e-mail begins with the subject."""
    return f"{channel.link}?subject={quote(subject)}" if channel.spec.scheme == "mailto" else channel.link


_ANSWERED = ("phone", "visit")
"""Kinds of channel at whose other end somebody has to be."""


def _duty(channel: Channel) -> str | None:
    spans = channel.hours.spans if channel.hours and channel.type in _ANSWERED else ()
    # Hours without a day are not every day (DECISIONS.md).
    if not spans or any(not (span.days or span.workdays) for span in spans):
        return None
    return ";".join(f"{_days(span)} {format_time(span.start)}-{format_time(span.end)}" for span in spans)


def _days(span: DutySpan) -> str:
    return "workdays" if span.workdays else "".join(map(str, span.days))
