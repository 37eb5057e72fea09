"""Contacts for an address book, read back with another library than the one that wrote them."""

import re
from pathlib import Path

import pytest
from pythonvCard4.vcard import Contact

from built_site import BuiltSite
from noticeboard.exports.site_files import site_files
from tiny_site import ROUND, TEN, read_site

OPEN = "complaints/take/2026-11-villages"


def cards(text: str) -> list[Contact]:
    return [Contact.from_vcard(part + "END:VCARD\r\n") for part in text.split("END:VCARD\r\n")[:-1]]


@pytest.fixture(scope="module")
def contact(sample_site: BuiltSite) -> Contact:
    (read,) = cards((sample_site.folder / f"{OPEN}/1/contact.vcf").read_bytes().decode())
    return read


def test_every_channel_with_a_field_of_its_own_is_in_it(contact: Contact) -> None:
    assert [(tel["value"], tel["type"]) for tel in contact.tel] == [
        ("0300-8880045", ["WORK", "VOICE"]),
        ("13000000045", ["CELL", "MSG"]),
    ]
    assert [mail["value"] for mail in contact.email] == ["qhxc14a@example.com"]
    assert [address["value"] for address in contact.adr] == [["", "", "青禾县1110号邮政专用信箱", "", "", "000403", ""]]
    assert contact.url == ["https://report.example.gov.cn/qh14a"]


def test_the_note_says_until_when_it_holds_first_and_then_what_has_no_field(contact: Contact) -> None:
    assert contact.note is not None
    first, *others = contact.note.split("\n")
    assert first == "2026年11月2日至2027年1月10日 18:00有效，过期请删除"
    assert "电话：工作日 08:30–12:00、14:30–18:00" in others
    assert "来信：收件人：县委第一巡察组" in others
    assert any(line.startswith("意见箱：东湖街道办事处大门北侧；") for line in others)
    assert "来访：东湖街道办事处3楼312室；工作日 08:30–12:00" in others


def test_neither_name_nor_file_says_whose_it_is(contact: Contact, sample_site: BuiltSite) -> None:
    assert contact.fn == "联系方式1（至2027年1月10日）"
    assert contact.n == [contact.fn, "", "", "", ""]
    names = {file.rsplit("/", 1)[1] for file in sample_site.files if file.endswith(".vcf")}
    assert names == {"contact.vcf", "contacts.vcf"}


def test_all_groups_of_a_round_are_in_one_file_under_the_same_names_for_good(sample_site: BuiltSite) -> None:
    every = cards((sample_site.folder / f"{OPEN}/contacts.vcf").read_bytes().decode())
    single = [cards((sample_site.folder / f"{OPEN}/{n}/contact.vcf").read_bytes().decode())[0] for n in (1, 2, 3)]
    assert [card.uid for card in every] == [card.uid for card in single]
    assert len({card.uid for card in every}) == 3


def test_lines_are_folded_where_no_character_is_cut(sample_site: BuiltSite) -> None:
    files = [file for file in sample_site.files if file.endswith(".vcf")]
    assert files
    for file in files:
        raw = (sample_site.folder / file).read_bytes()
        assert raw.count(b"\n") == raw.count(b"\r\n")
        for line in raw.split(b"\r\n"):
            assert len(line) <= 75
            line.decode()


def test_a_round_that_is_over_or_withdrawn_has_none(sample_site: BuiltSite) -> None:
    rounds = {file.split("/")[2] for file in sample_site.files if re.search(r"\.(vcf|ics)$", file)}
    assert rounds == {"2026-11-villages", "2026-12-cross"}


@pytest.mark.parametrize(("now", "made"), [("2024-05-12T17:59", True), ("2024-05-12T18:00", False)])
def test_it_is_gone_with_the_first_build_after_the_deadline(tmp_path: Path, now: str, made: bool) -> None:
    site = read_site(tmp_path, {f"{TEN}/round.yml": ROUND}, now)
    paths = {file.path for file in site_files(site.library, site.words, preview=True).files}
    assert ("complaints/take/2024-03-ten/1/contact.vcf" in paths) is made
    assert ("complaints/take/2024-03-ten/dates.ics" in paths) is made
    # A round of one group needs no file of all.
    assert "complaints/take/2024-03-ten/contacts.vcf" not in paths


def test_signs_that_separate_fields_are_kept_as_text(tmp_path: Path) -> None:
    text = ROUND.replace("value: xc1@example.com}", 'value: xc1@example.com, note: "甲;乙,丙\\\\丁"}')
    site = read_site(tmp_path, {f"{TEN}/round.yml": text})
    (file,) = [f for f in site_files(site.library, site.words, preview=True).files if f.path.endswith("contact.vcf")]
    (card,) = cards(file.content().decode())
    assert card.note is not None
    assert "甲;乙,丙\\丁" in card.note
