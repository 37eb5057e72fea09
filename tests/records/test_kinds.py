"""The tables of kinds: each entry is whole, and no word means two things."""

import re
from collections import Counter

import pytest

from noticeboard.records.channel import Channel
from noticeboard.records.document import Document
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import CHANNEL_KINDS, DECLINE_ACTIONS, DOCUMENT_KINDS, INSPECTION_KINDS, LEVELS, spelt

TABLES = {
    "channels": CHANNEL_KINDS,
    "documents": DOCUMENT_KINDS,
    "inspections": INSPECTION_KINDS,
    "actions": DECLINE_ACTIONS,
    "levels": LEVELS,
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_no_spelling_stands_for_two_kinds(table) -> None:
    words = Counter(word for kind in table.values() for word in {kind.key, kind.label.zh, *kind.spellings})
    assert [word for word, count in words.items() if count > 1] == []
    assert set(spelt(table).values()) == set(table)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_every_kind_is_labelled_in_both_languages(table) -> None:
    for key, kind in table.items():
        assert kind.key == key
        assert re.search(r"[\u4e00-\u9fff]", kind.label.zh)
        assert kind.label.en.isascii()


@pytest.mark.parametrize("kind", DOCUMENT_KINDS.values(), ids=lambda kind: kind.key)
def test_a_kind_of_document_requires_only_fields_it_has(kind) -> None:
    assert set(kind.requires) <= set(kind.fields) <= set(FIELDS) & set(Document.model_fields)
    assert kind.title.format(round="甲", units="乙")


@pytest.mark.parametrize("kind", CHANNEL_KINDS.values(), ids=lambda kind: kind.key)
def test_a_kind_of_channel_keeps_its_address_in_a_field_of_channels(kind) -> None:
    assert kind.address in ("value", "place", "places")
    assert set(kind.requires) < set(Channel.model_fields)
    assert (kind.pattern is None) == (kind.expected is None), "what is refused is explained"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "0300-8880015"),
        ("phone", "0300-88800056"),
        ("phone", "03008880015"),
        ("phone", "010-12345678"),
        ("phone", "010-12345678-123"),
        ("phone", "13000000021"),
        ("phone", "+86 13000000021"),
        ("phone", "12388"),
        ("phone", "400-123-4567"),
        ("sms", "13000000021"),
        ("email", "qhxc_1@126.com"),
        ("email", "a.b@mail.example.gov.cn"),
        ("web", "http://www.12388.gov.cn"),
        ("qr", "https://report.example.gov.cn/qh?x=1"),
    ],
)
def test_what_offices_write_is_taken(kind: str, value: str) -> None:
    assert re.fullmatch(CHANNEL_KINDS[kind].pattern or "", value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "0300-888001"),
        ("phone", "0300-888001567"),
        ("phone", "8880015"),
        ("phone", "1300000002"),
        ("phone", "130000000212"),
        ("phone", "0300-8880015、8880016"),
        ("phone", "0300-888OO15"),
        ("sms", "0300-8880015"),
        ("email", "qhxc1@example"),
        ("email", "qhxc1.example.com"),
        ("email", "a@b.com, c@d.com"),
        ("web", "www.12388.gov.cn"),
        ("web", "javascript:alert(1)"),
        ("qr", "weixin://dl"),
    ],
)
def test_a_number_with_a_digit_lost_or_added_is_refused(kind: str, value: str) -> None:
    assert not re.fullmatch(CHANNEL_KINDS[kind].pattern or "", value)


@pytest.mark.parametrize(
    ("value", "dialled"), [("0300-8880015", "03008880015"), ("130 0000 0021", "13000000021"), ("12388", "12388")]
)
def test_a_device_gets_the_digits_only(value: str, dialled: str) -> None:
    assert Channel(type="phone", value=value).dialled == dialled


def test_an_address_keeps_its_hyphens() -> None:
    assert Channel(type="email", value="a-b@example.com").dialled == "a-b@example.com"
