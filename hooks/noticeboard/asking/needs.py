"""What a part of a record needs beside what its model requires, and what it can have: its kind says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from noticeboard.asking.shape import fields_of
from noticeboard.records.base import Model
from noticeboard.records.channel import Body, Channel
from noticeboard.records.document import Counts, Document
from noticeboard.records.kinds import CHANNEL_KINDS, DOCUMENT_KINDS
from noticeboard.records.round import Group
from noticeboard.records.unit import Unit

_LATER = frozenset({"updated", "change", "withdrawn", "checks", "draft"})
"""What only happens to a record once it is there, or what is not an office's to say."""
_OLD_ADDRESSES = frozenset({"aliases"})
"""What a new record has none of; the aliases of a unit are other names for it."""
_ALWAYS: Mapping[type[Model], frozenset[str]] = {
    Group: frozenset({"units", "channels"}),
    Counts: frozenset({"in_progress", "not_done"}),
    Body: frozenset({"channels"}),
}
"""What the checks ask for of every such part, or its sums need."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Keys of fields: those that must be answered, and all that may be, those among them."""

    needed: frozenset[str]
    offered: frozenset[str]


def needs_of(model: type[Model], data: Mapping[str, Any]) -> Needs:
    """What a part of this model asks for, as far as its kind is known from what it holds already."""
    fields = fields_of(model)
    needed = {asked.key for asked in fields if asked.required} | _ALWAYS.get(model, frozenset())
    offered = {asked.key for asked in fields} - _LATER
    if model is not Unit:
        offered -= _OLD_ADDRESSES
    if model is Channel and data.get("type") in CHANNEL_KINDS:
        kind = CHANNEL_KINDS[data["type"]]
        needed |= {kind.address, *kind.requires}
        offered -= {one.address for one in CHANNEL_KINDS.values()} - {kind.address}
        offered -= {key for one in CHANNEL_KINDS.values() for key in one.requires} - set(kind.requires)
    if model is Document and data.get("kind") in DOCUMENT_KINDS:
        document = DOCUMENT_KINDS[data["kind"]]
        needed |= {*document.requires}
        offered -= {key for one in DOCUMENT_KINDS.values() for key in one.fields} - set(document.fields)
    return Needs(frozenset(needed), frozenset(offered))
