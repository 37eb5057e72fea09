"""Rules on channels: each says where to turn, in a form that reaches somebody."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Params, Place
from noticeboard.library import Library
from noticeboard.records.channel import Channel
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import CHANNEL_KINDS

_POSTCODE = re.compile(r"\d{6}")
_PATTERNS = {kind.key: re.compile(kind.pattern) for kind in CHANNEL_KINDS.values() if kind.pattern}


def _channels(library: Library) -> Iterator[tuple[Channel, Callable[..., Place]]]:
    """Every channel in the content, with what tells the place of a value in it."""
    for round_ in library.content.rounds:
        for n, group in enumerate(round_.groups):
            for m, channel in enumerate(group.channels):
                yield channel, partial(round_.origin.at, "groups", n, "channels", m)
        for m, channel in enumerate(round_.supervision):
            yield channel, partial(round_.origin.at, "supervision", m)
    for document in library.content.documents:
        for m, channel in enumerate(document.contact):
            yield channel, partial(document.origin.at, "contact", m)
    for body in library.content.bodies:
        for m, channel in enumerate(body.channels):
            yield channel, partial(body.origin.at, "channels", m)


def a_channel_says_where_to_turn(library: Library) -> Iterator[Finding]:
    """The field that holds the address of this kind of channel, and what goes with it, are there."""
    for channel, at in _channels(library):
        for key in (channel.spec.address, *channel.spec.requires):
            if not getattr(channel, key):
                field = FIELDS[key]
                params: Params = {
                    "kind": channel.spec.label,
                    "key": key,
                    "label": field.label,
                    "meaning": field.meaning,
                }
                yield Finding("channel-incomplete", at(), params)


def a_channel_is_well_formed(library: Library) -> Iterator[Finding]:
    """A number has the digits of a number, an e-mail address the form of one (domain: channels)."""
    for channel, at in _channels(library):
        pattern = _PATTERNS.get(channel.type)
        if channel.value and pattern and not pattern.fullmatch(channel.value):
            expected = channel.spec.expected or Text("", "")
            params: Params = {"value": channel.value, "kind": channel.spec.label, "expected": expected}
            yield Finding("value-malformed", at("value"), params)
        if channel.postcode and not _POSTCODE.fullmatch(channel.postcode):
            field = FIELDS["postcode"]
            params = {"value": channel.postcode, "kind": field.label, "expected": field.meaning}
            yield Finding("value-malformed", at("postcode"), params)
