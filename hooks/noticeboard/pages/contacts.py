"""Channels as a table shows them: what is written, what a touch does, and when somebody answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from noticeboard.bilingual import Text
from noticeboard.library import DatedRound, Library
from noticeboard.records.channel import Body, Channel
from noticeboard.records.round import Group
from noticeboard.values.hours import Hours


@dataclass(frozen=True, slots=True)
class Contact:
    """One channel, ready to be shown. `lines` are what is written, one line each; `href` is what a touch opens."""

    kind: str
    label: Text
    name: str | None
    lines: tuple[str, ...]
    href: str | None
    postcode: str | None
    addressee: str | None
    hours: Hours | None
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


def _href(channel: Channel, subject: str) -> str | None:
    """What a touch opens; an e-mail begins with the subject."""
    return f"{channel.link}?subject={quote(subject)}" if channel.spec.scheme == "mailto" else channel.link
