"""The contacts of a group as a vCard 3.0, the version that iOS, Android, HarmonyOS and Outlook all take.

An address book is seen by others, copied to clouds and read by chats: the name of the entry does not say whose it is.
"""

from collections.abc import Iterator
from datetime import UTC
from uuid import NAMESPACE_URL, uuid5

import vobject

from noticeboard import taking
from noticeboard.exports.made_file import MadeFile
from noticeboard.exports.taken.card import window_in_words
from noticeboard.library import DatedRound, Library
from noticeboard.records.channel import Channel
from noticeboard.records.round import Group
from noticeboard.words import Words


def contacts(library: Library, words: Words) -> Iterator[MadeFile]:
    """A file for each group of a round that is open or will be; and one for all, where there are several."""
    for round_ in library.rounds:
        if round_.of_use:
            groups = round_.record.groups
            for group in groups:
                yield _file(taking.contact_of(round_, group), words, round_, (group,))
            if len(groups) > 1:
                yield _file(taking.contacts_of_all(round_), words, round_, groups)


def _file(path: str, words: Words, round_: DatedRound, groups: tuple[Group, ...]) -> MadeFile:
    return MadeFile(path, lambda: "".join(_card(words, round_, group) for group in groups).encode())


def _card(words: Words, round_: DatedRound, group: Group) -> str:
    number = taking.number_of(round_, group)
    card = vobject.vCard()
    name = words("taking.contact_name", n=number, day=words.day(round_.window.last_day))
    card.add("fn").value = name
    card.add("n").value = vobject.vcard.Name(family=name)
    card.add("uid").value = f"urn:uuid:{uuid5(NAMESPACE_URL, taking.contact_of(round_, group))}"
    card.add("rev").value = f"{round_.moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    for channel in group.channels:
        _add(card, channel)
    card.add("note").value = "\n".join(_notes(words, round_, group))
    written: str = card.serialize()
    return written


def _add(card: vobject.base.Component, channel: Channel) -> None:
    """The fields that a channel fills. Places to go to have none: the note tells them."""
    match channel.type:
        case "phone":
            _field(card, "tel", channel.value, "WORK", "VOICE")
        case "sms":
            _field(card, "tel", channel.value, "CELL", "MSG")
        case "email":
            _field(card, "email", channel.value, "INTERNET")
        case "post":
            _field(card, "adr", vobject.vcard.Address(street=channel.value, code=channel.postcode or ""), "WORK")
        case "web" | "qr":
            card.add("url").value = channel.value


def _field(card: vobject.base.Component, name: str, value: object, *types: str) -> None:
    field = card.add(name)
    field.value, field.type_paramlist = value, list(types)


def _notes(words: Words, round_: DatedRound, group: Group) -> Iterator[str]:
    """Until when it is of use, first; then what the fields of an address book have no room for."""
    yield words("taking.contact_note", window=window_in_words(words, round_))
    colon = words("site.colon")
    for channel in group.channels:
        label = words.text(channel.spec.label)
        told = list(channel.lines) if channel.spec.address != "value" else []
        told += [words("contact.addressee", addressee=channel.addressee)] if channel.addressee else []
        told += [words.hours(channel.hours)] if channel.hours else []
        told += [channel.note] if channel.note else []
        if told:
            yield f"{label}{colon}{'；'.join(told)}"
