"""Every number, address and link that the office declared as a way to reach somebody, and where it holds good."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from rapidfuzz.distance import OSA

from noticeboard.checks.channel_places import PlacedChannel, placed_channels
from noticeboard.checks.contacts.postal import boxes
from noticeboard.errors import Place, Severity
from noticeboard.library import Library
from noticeboard.prose.links import emails, links
from noticeboard.values.contact_keys import contact_key


class Sort(StrEnum):
    """The sorts of declared values; the same figures are another thing as a postcode than as a telephone."""

    NUMBER = "number"
    LOCAL = "local"  # a number without its area code
    EMAIL = "email"
    POSTCODE = "postcode"
    BOX = "box"
    LINK = "link"


STANDING_HOTLINES = {"12388": "纪检监察", "12380": "组织", "12337": "政法", "12309": "检察", "12345": "政务"}
"""The national hotlines that are valid always and everywhere (domain: standing channels), each with whose it is."""


class Holder(NamedTuple):
    """Who declared a value: `round` is the round's id, None for what always holds; `group` is the index of the group
    in the round, None for its supervision."""

    round: str | None
    group: int | None
    where: Place
    note: str | None = None


_SLIPS = 2  # digits in which a mistyped number may differ


@dataclass(frozen=True, slots=True)
class Declared:
    """The declared values of a library, each in its normal form, with those who hold it and the way it was written."""

    holders: Mapping[tuple[Sort, str], tuple[Holder, ...]]
    written: Mapping[tuple[Sort, str], str]
    by_round: Mapping[str | None, Mapping[Sort, tuple[str, ...]]]

    def holders_of(self, sort: Sort, value: str) -> tuple[Holder, ...]:
        """Who declared this value, however it is written; nobody where it is not declared."""
        return self.holders.get((sort, normal(sort, value)), ())

    def nearest(self, sort: Sort, value: str, round_: str | None) -> str | None:
        """The declared value, as written, that looks most like this one: the round's own, else one that always holds.

        None where nothing resembles it.
        """
        plain = normal(sort, value)
        for id_ in dict.fromkeys((round_, None)):
            known = self.by_round.get(id_, {}).get(sort, ())
            if near := difflib.get_close_matches(plain, known, n=1, cutoff=0.6):
                return self.written[sort, near[0]]
        return None

    def meant_by(self, mobile: str, round_: str | None) -> str | None:
        """The declared number, as written, of which a mobile is a slip: two digits differ at most.

        Any other mobile that nobody declared is somebody's own, and its digits are a matter of personal data.
        """
        near = self.nearest(Sort.NUMBER, mobile, round_)
        return near if near and OSA.distance(number_of(near), number_of(mobile)) <= _SLIPS else None


Entry = tuple[Sort, str, Holder]
_AREA_CODE = re.compile(r"0(?:10|2[0-9]|[3-9][0-9]{2})(?=[2-9][0-9]{6,7}$)")


def all_is_read(library: Library) -> bool:
    """Whether every file that declares something could be read: else its own errors come first, and no other text is
    blamed for what it could not declare."""
    content = library.content
    spoilt = any(f.where.file.endswith("/channels.yml") and f.severity is Severity.ERROR for f in content.findings)
    return not content.unread and not spoilt and bool(library.settings.authority)


def declared(library: Library) -> Declared:
    """What the library's rounds, documents, standing bodies and settings declare."""
    return library.once(_declared)


def normal(sort: Sort, value: str) -> str:
    """The value as it is compared: a number's digits, an address in small letters, a link without its scheme."""
    if sort in (Sort.NUMBER, Sort.LOCAL):
        return number_of(value)
    return contact_key(value).key if sort in (Sort.LINK, Sort.EMAIL) else value.strip().casefold()


def number_of(value: str) -> str:
    """The digits of a telephone number, without the country's code and an extension."""
    return contact_key(value).key


def host_of(link: str) -> str:
    """The host of a link, written with its scheme or without."""
    return (urlsplit(link if "://" in link else f"//{link}").hostname or "").removeprefix("www.")


def _declared(library: Library) -> Declared:
    holders: dict[tuple[Sort, str], list[Holder]] = defaultdict(list)
    written: dict[tuple[Sort, str], str] = {}
    by_round: dict[str | None, dict[Sort, list[str]]] = defaultdict(lambda: defaultdict(list))
    for sort, value, holder in _with_locals(_entries(library)):
        key = (sort, normal(sort, value))
        holders[key].append(holder)
        written.setdefault(key, value)
        by_round[holder.round][sort].append(key[1])
    return Declared(
        holders={key: tuple(found) for key, found in holders.items()},
        written=written,
        by_round={id_: {sort: tuple(values) for sort, values in sorts.items()} for id_, sorts in by_round.items()},
    )


def _with_locals(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, and every landline once more as it is dialled at its place."""
    for sort, value, holder in entries:
        yield sort, value, holder
        if sort is Sort.NUMBER and (landline := _AREA_CODE.match(digits := number_of(value))):
            yield Sort.LOCAL, digits[landline.end() :], holder


def _entries(library: Library) -> Iterator[Entry]:
    settings = library.settings
    notes = {(r.id, n): group.note for r in library.content.rounds for n, group in enumerate(r.groups)}
    for placed in placed_channels(library):
        note = notes[placed.round, placed.group] if placed.round and placed.group is not None else None
        yield from _of_channel(placed, note)
    office = Holder(None, None, settings.origin.at("contact"))
    contact = settings.contact
    of_office = ((Sort.NUMBER, contact.phone), (Sort.EMAIL, contact.email), (Sort.POSTCODE, contact.postcode))
    yield from ((sort, value, office) for sort, value in of_office if value)
    for n, value in enumerate(settings.checks.known):
        yield from _of_settings(value, Holder(None, None, settings.origin.at("checks", "known", n)))
    for hotline in STANDING_HOTLINES:
        yield Sort.NUMBER, hotline, office


def _of_channel(placed: PlacedChannel, group_note: str | None) -> Iterator[Entry]:
    channel, at, round_, group = placed
    note = " ".join(filter(None, (channel.note, channel.name, group_note)))
    holder = Holder(round_, group, at("value"), note)
    if channel.value and channel.type in _SORTS:
        yield _SORTS[channel.type], channel.value, holder
    if channel.postcode:
        yield Sort.POSTCODE, channel.postcode, holder._replace(where=at("postcode"))
    if channel.type in ("post", "box", "visit"):
        for text in filter(None, (channel.value, channel.place, *channel.places)):
            yield from ((Sort.BOX, box.written, holder) for box in boxes(text))


_SORTS = {"phone": Sort.NUMBER, "sms": Sort.NUMBER, "email": Sort.EMAIL, "web": Sort.LINK, "qr": Sort.LINK}


def _of_settings(value: str, holder: Holder) -> Iterator[Entry]:
    """A value that the settings allow, as what it looks like."""
    if emails(value):
        yield Sort.EMAIL, value, holder
    elif links(value):
        yield Sort.LINK, value, holder
    elif re.fullmatch(r"[0-9]{6}", value):
        yield Sort.POSTCODE, value, holder
    elif boxes(value):
        yield from ((Sort.BOX, box.written, holder) for box in boxes(value))
    else:
        yield Sort.NUMBER, value, holder
