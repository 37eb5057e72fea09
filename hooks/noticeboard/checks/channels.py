"""Rules on channels: each says where to turn, in a form that reaches somebody."""

import re
from collections.abc import Iterator

import phonenumbers

from noticeboard.bilingual import Text
from noticeboard.checks.channel_places import placed_channels
from noticeboard.checks.declared import Sort, declared
from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.prose.telephones import Kind, telephones
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import CHANNEL_KINDS

_POSTCODE = re.compile(r"\d{6}")
_PATTERNS = {kind.key: re.compile(kind.pattern) for kind in CHANNEL_KINDS.values() if kind.pattern}


def a_channel_says_where_to_turn(library: Library) -> Iterator[Finding]:
    """The field that holds the address of this kind of channel, and what goes with it, are there."""
    for channel, at, *_ in placed_channels(library):
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
    for channel, at, *_ in placed_channels(library):
        pattern = _PATTERNS.get(channel.type)
        if channel.value and pattern and not pattern.fullmatch(channel.value):
            expected = channel.spec.expected or Text("", "")
            params: Params = {"value": channel.value, "kind": channel.spec.label, "expected": expected}
            yield Finding("value-malformed", at("value"), params)
        if channel.postcode and not _POSTCODE.fullmatch(channel.postcode):
            field = FIELDS["postcode"]
            params = {"value": channel.postcode, "kind": field.label, "expected": field.meaning}
            yield Finding("value-malformed", at("postcode"), params)


def a_declared_number_can_exist(library: Library) -> Iterator[Finding]:
    """No local number begins with 0 or 1, and its area code or block of mobiles is assigned to somebody.

    A demonstration is excepted from the second, since its numbers are to reach nobody.
    """
    known = declared(library)
    for (sort, value), holders in known.holders.items():
        if sort is not Sort.NUMBER:
            continue
        code = _wrong_with(value, demo=library.settings.demo)
        for where in dict.fromkeys(holder.where for holder in holders) if code else ():
            written = known.written[sort, value]
            yield Finding(code, where, {"value": written, "kind": _NUMBER, "nearest": Text("", ""), "expected": _CHECK})


_NUMBER = Text("号码", "number")
_CHECK = Text("对照原件核对号码", "check it against the original")
_ASSIGNABLE = re.compile(r"0[0-9]{10,11}|1[3-9][0-9]{9}|[48]00[0-9]{7}")


def _wrong_with(digits: str, *, demo: bool) -> str:
    """The code of what is wrong with a number of a plausible length; "" if nothing is."""
    if not _ASSIGNABLE.fullmatch(digits):
        return ""
    if any(found.kind is Kind.BROKEN for found in telephones(f"电话：{digits}")):
        return "contact-impossible"
    if demo or phonenumbers.is_valid_number(phonenumbers.parse(digits, "CN")):
        return ""
    return "contact-unassigned"
