"""The card that a reader saves or prints: what it says, in the order in which it stands there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from noticeboard import standard_text
from noticeboard.library import DatedRound, Inspection, Library
from noticeboard.records.channel import Channel
from noticeboard.units import KnownUnit
from noticeboard.words import Words

_ALWAYS = "phone"
"""On a card there is room for one way to reach each standing body: the one that needs nothing but a phone."""


@dataclass(frozen=True, slots=True)
class CardChannel:
    """A channel: what kind it is, what is written of it, what a touch opens, and what else to know."""

    label: str
    lines: tuple[str, ...]
    link: str | None
    asides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardPart:
    """Some channels under a heading.

    `opens` and `closes` are ISO moments, `window` the same in words; all are empty where the channels are valid always.
    `terms` are pairs of a label and a text: what belongs to the unit, what is accepted, what is not.
    """

    heading: str
    channels: tuple[CardChannel, ...]
    opens: str = ""
    closes: str = ""
    window: str = ""
    terms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A card. `address` is that of the page which says what holds now, None for a site without one.

    `warning` says that what is saved or printed does not change.
    """

    heading: str
    parts: tuple[CardPart, ...]
    address: str | None
    as_of: str
    warning: str


def unit_card(library: Library, words: Words, unit: KnownUnit, inspections: Iterable[Inspection]) -> Card:
    """The card of a unit that is inspected now or soon: by whom, until when; and the standing bodies' numbers."""
    parts = [_of_inspection(words, inspection) for inspection in inspections]
    heading = words("card.heading", unit=unit.name)
    return _card(library, words, heading, (*parts, _standing(library, words)), unit.path, words("card.void"))


def standing_card(library: Library, words: Words) -> Card:
    """The card of the standing bodies with all of their channels, the same for every unit."""
    parts = (CardPart(body.name, tuple(_channels(words, body.channels))) for body in library.bodies)
    heading = words("card.standing_heading")
    return _card(library, words, heading, tuple(parts), "complaints", words("card.may_change"))


def window_in_words(words: Words, round_: DatedRound) -> str:
    """From when to when reports are accepted."""
    window = round_.window
    closes = words.day(window.last_day) if window.whole_days else words.moment(window.closes)
    return words("taking.window", opens=words.day(window.opens.date()), closes=closes)


def _card(library: Library, words: Words, heading: str, parts: tuple[CardPart, ...], path: str, warning: str) -> Card:
    url = library.site.url
    address = f"{url.rstrip('/')}/{path}/" if url else None
    return Card(heading, parts, address, words("card.as_of", moment=words.moment(library.moment)), warning)


def _of_inspection(words: Words, inspection: Inspection) -> CardPart:
    round_, unit = inspection.round, inspection.unit
    belongs = [words("card.includes", what=unit.includes)] if unit.includes else []
    belongs += [words("card.excludes", what=unit.excludes)] if unit.excludes else []
    terms = [(unit.name, words("site.comma").join(belongs))] if belongs else []
    terms += [
        (words("card.accepts"), standard_text.accepts(round_.record)),
        (words("card.declines"), standard_text.declines(round_.record)),
    ]
    return CardPart(
        heading=inspection.group.name,
        channels=tuple(_channels(words, inspection.group.channels)),
        opens=round_.window.opens.isoformat(),
        closes=round_.window.closes.isoformat(),
        window=words("card.window", window=window_in_words(words, round_)),
        terms=tuple(terms),
    )


def _standing(library: Library, words: Words) -> CardPart:
    """One line for each standing body."""
    firsts = ((body.name, channel) for body in library.bodies for channel in body.channels[:1])
    called = ((name, channel) for name, channel in firsts if channel.type == _ALWAYS and _at_all_times(channel))
    channels = (CardChannel(name, channel.lines, channel.link, ()) for name, channel in called)
    return CardPart(words("card.always"), tuple(channels))


def _at_all_times(channel: Channel) -> bool:
    return channel.hours is None or channel.hours.around_the_clock


def _channels(words: Words, channels: Iterable[Channel]) -> Iterator[CardChannel]:
    for channel in channels:
        asides = [words("contact.postcode", postcode=channel.postcode)] if channel.postcode else []
        asides += [words("contact.addressee", addressee=channel.addressee)] if channel.addressee else []
        asides += [words.hours(channel.hours)] if channel.hours else []
        asides += [channel.note] if channel.note else []
        yield CardChannel(channel.name or words.text(channel.spec.label), channel.lines, channel.link, tuple(asides))
