"""The headings of a table → what stands under them, by the table of fields and that of the kinds of channel."""

import difflib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Place
from noticeboard.records.channel import Channel
from noticeboard.records.fields import FIELDS, label, spellings_of
from noticeboard.records.kinds import CHANNEL_KINDS, ChannelKind
from noticeboard.records.round import Group, Round
from noticeboard.records.unit import InspectedUnit
from noticeboard.values.folding import squeeze

GROUP, UNIT = "groups", "units"


class Column(NamedTuple):
    """What a column holds: the field `key` of the `part` of a round: round, group, unit or channel.

    `kinds` are those of the channels that it is about.
    """

    part: str
    key: str
    kinds: tuple[str, ...] = ()

    @property
    def label(self) -> Text:
        """The name of the column as people read it."""
        if self.part == "channel" and self.key == CHANNEL_KINDS[self.kinds[0]].address:
            return CHANNEL_KINDS[self.kinds[0]].label
        return label(self.key)


_ASIDE = re.compile(r"\(.*?\)|[*:]|[0-9]+$")
"""What a heading has beside its name: 电话（区号）, 邮编*, 电话2."""
_COUNTING = frozenset({"序号", "no", "no."})
_ADDRESSES = frozenset(kind.address for kind in CHANNEL_KINDS.values())
_OF_ROUNDS = frozenset({GROUP, "supervision", "figures", "withdrawn", "aliases", "checks", "draft"})
"""What a cell of a table cannot hold, or no new round has."""


def read_heading(text: str, place: Place) -> Column | Finding | None:
    """What the column under a heading holds; None where it only counts the rows; or that it is not known."""
    word = _ASIDE.sub("", squeeze(text)).lower()
    if word in _COUNTING:
        return None
    column = _columns().get(word)
    if column:
        return column
    nearest = difflib.get_close_matches(word, _columns(), n=1, cutoff=0.5)
    if nearest:
        return Finding("key-misspelt", place, {"key": text, "nearest": nearest[0]})
    zh, en = ([heading_of(column, language) for column in standard_columns()] for language in ("zh", "en"))
    known = Text("、".join(zh), ", ".join(en))
    return Finding("key-unknown", place, {"key": text, "known": known})


@cache
def standard_columns() -> tuple[Column, ...]:
    """The columns of the table that is handed out empty: groups, units and all kinds of channel with their details."""
    of_units = (Column("unit", key) for key in InspectedUnit.model_fields if key != "name")
    return (Column("group", "name"), Column("unit", "name"), *of_units, *_of_channels())


def heading_of(column: Column, language: str) -> str:
    """The heading of a column as the empty table has it."""
    if (column.part, column.key) in _NAMES:
        return label(_NAMES[column.part, column.key]).said_in(language)
    return column.label.said_in(language)


_NAMES = {("group", "name"): GROUP, ("unit", "name"): UNIT}
"""Where a name stands under the word for what is named."""


def _of_channels() -> Iterator[Column]:
    for kind in CHANNEL_KINDS.values():
        yield Column("channel", kind.address, (kind.key,))
        for key in ("postcode", "addressee"):
            if "postcode" in kind.requires:
                yield Column("channel", key, (kind.key,))
    yield Column("channel", "hours", _attended())


def _attended() -> tuple[str, ...]:
    """The kinds of channel at which somebody is on duty: the others take reports at any hour (domain: channels)."""
    return tuple(kind.key for kind in CHANNEL_KINDS.values() if kind.scheme == "tel" or kind.address == "place")


@cache
def _columns() -> Mapping[str, Column]:
    """Every heading that is known, without blanks and in small letters; of two meanings the first holds."""
    columns: dict[str, Column] = {}
    for word, column in _meanings():
        columns.setdefault(squeeze(word).lower(), column)
    return columns


def _meanings() -> Iterator[tuple[str, Column]]:
    for column in standard_columns():
        yield from ((heading_of(column, language), column) for language in ("zh", "en"))
    for key, part in ((GROUP, "group"), (UNIT, "unit"), ("unit", "unit")):
        yield from ((word, Column(part, "name")) for word in spellings_of(key))
    yield "group", Column("group", "name")
    for key in InspectedUnit.model_fields:
        if key != "name":
            yield from ((word, Column("unit", key)) for word in spellings_of(key))
    for kind in CHANNEL_KINDS.values():
        yield from ((word, Column("channel", kind.address, (kind.key,))) for word in _words_of(kind))
    for kind in CHANNEL_KINDS.values():
        for key in Channel.model_fields:
            column = Column("channel", kind.address if key in _ADDRESSES else key, (kind.key,))
            yield from ((f"{first}{word}", column) for first in _words_of(kind) for word in spellings_of(key))
    for column in _of_channels():
        if column.key != "value":
            yield from ((word, column) for word in spellings_of(column.key))
    for key in Group.model_fields:
        if key not in ("name", "units", "channels"):
            yield from ((word, Column("group", key)) for word in spellings_of(key))
    for key in Round.model_fields:
        if key in FIELDS and key not in _OF_ROUNDS:
            yield from ((word, Column("round", key)) for word in spellings_of(key))


def _words_of(kind: ChannelKind) -> tuple[str, ...]:
    return (kind.key, kind.label.zh, kind.label.en, *kind.spellings)
