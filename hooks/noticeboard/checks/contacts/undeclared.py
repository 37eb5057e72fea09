"""Rules on numbers, addresses and links in texts: each is one that the office declared, for here and now."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from noticeboard.bilingual import Text
from noticeboard.checks.contacts.postal import boxes, postcodes
from noticeboard.checks.declared import STANDING_HOTLINES, Declared, Holder, Sort, all_is_read, declared, host_of
from noticeboard.checks.passages import Passage, passages
from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.lifecycle import State
from noticeboard.prose.links import emails, links
from noticeboard.prose.telephones import Kind, telephones
from noticeboard.records.article import Article
from noticeboard.records.document import Document
from noticeboard.records.publication import Publication
from noticeboard.records.round import Round

_LABELS = {
    Sort.NUMBER: Text("号码", "number"),
    Sort.LOCAL: Text("号码", "number"),
    Sort.EMAIL: Text("电子邮箱", "e-mail address"),
    Sort.POSTCODE: Text("邮编", "postcode"),
    Sort.BOX: Text("信箱号", "box number"),
    Sort.LINK: Text("网址", "link"),
}
_EXPECTED = {
    Sort.NUMBER: Text(
        "对照原件核对：固定电话为区号加 7 至 8 位，手机为 11 位",
        "check it against the original: a landline is area code and 7 to 8 digits, a mobile 11 digits",
    ),
    Sort.EMAIL: Text(
        "对照原件核对，@ 后面应有带点的域名", "check it against the original: a domain with a dot follows @"
    ),
    Sort.POSTCODE: Text("对照原件核对，邮编为六位数字", "check it against the original: a postcode has six digits"),
}
_OVER = (State.CLOSED, State.WITHDRAWN)
# National hotlines that are real and no channel of the inspection; of these, only a mix-up is reported.
_OTHER_HOTLINES = {
    "12389": "公安|警", "12368": "诉讼|法院|司法", "12315": "消费|市场监管", "12333": "社保|人社|劳动", "12348": "法律",
    "12366": "税", "12393": "医保", "12369": "环保|环境", "12355": "青少年", "12338": "妇女|妇联", "12350": "安全生产",
    "12328": "交通", "12320": "卫生|健康", "12316": "农", "12371": "党员|党建", "12318": "文化", "12356": "心理",
}  # fmt: skip


class Contact(NamedTuple):
    """A way to reach somebody that stands in a text. `whole` says that it is built like one."""

    sort: Sort
    start: int
    end: int
    written: str
    whole: bool = True
    kind: Kind | None = None


def contacts(text: str) -> Iterator[Contact]:
    """Everything in `text` that is built like a way to reach somebody, or called one."""
    if not _ANY.search(text):
        return
    for phone in telephones(text):
        whole = phone.kind is not Kind.BROKEN
        sort = Sort.LOCAL if phone.kind is Kind.LOCAL else Sort.NUMBER
        yield Contact(sort, phone.start, phone.end, phone.written, whole, phone.kind)
    for email in emails(text):
        yield Contact(Sort.EMAIL, *email, whole="." in email.written.partition("@")[2])
    for code in postcodes(text):
        yield Contact(Sort.POSTCODE, *code, whole=len(code.written) == 6)
    for box in boxes(text):
        yield Contact(Sort.BOX, *box)
    for link in links(text):
        yield Contact(Sort.LINK, *link)


_ANY = re.compile(r"[0-9０-９@＠.．]")
Shown = tuple[Passage, Contact]


def shown(library: Library) -> tuple[Shown, ...]:
    """Every contact in every passage but those that are themselves the declaration."""
    return tuple(
        (passage, contact)
        for passage in passages(library)
        if passage.key[-1] not in ("value", "url")
        for contact in contacts(passage.text)
    )


def a_contact_in_a_text_can_exist(library: Library) -> Iterator[Finding]:
    """A number with a digit too few or too many reaches nobody (domain: defects, lost digits)."""
    known = declared(library)
    for passage, contact in library.once(shown):
        if not contact.whole:
            params: Params = {**_said(contact, known, passage), "expected": _EXPECTED[contact.sort]}
            yield Finding("contact-impossible", passage.at(contact.start), params)


def a_contact_in_a_text_is_declared(library: Library) -> Iterator[Finding]:
    """No text names a number, address or box that nobody declared (design: what it never does)."""
    known = declared(library)
    for passage, contact in library.once(shown) if all_is_read(library) else ():
        if contact.whole and contact.sort is not Sort.LINK and not _holders(known, contact):
            if contact.kind is Kind.HOTLINE and _is_other_hotline(passage, contact):
                continue
            if _is_somebodys_own(passage, contact, known):
                continue
            yield Finding("contact-undeclared", passage.at(contact.start), _said(contact, known, passage))


def private_mobiles(library: Library) -> Iterator[Shown]:
    """The mobiles in texts that nobody declared, and that are no slip for a declared one: those of people."""
    known = declared(library)
    for passage, contact in library.once(shown) if all_is_read(library) else ():
        if not _holders(known, contact) and _is_somebodys_own(passage, contact, known):
            yield passage, contact


def a_contact_in_a_text_is_the_rounds_own(library: Library) -> Iterator[Finding]:
    """What speaks of a round names that round's contacts, or those that always hold, and no other round's."""
    known = declared(library)
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    for passage, contact in library.once(shown):
        own = _round_of(passage)
        holders = _holders(known, contact)
        if own is None or not holders or any(holder.round in (own, None) for holder in holders):
            continue
        other = rounds[holders[0].round or ""]
        params = {**_said(contact, known, passage), "round": other.name}
        in_news = isinstance(passage.record, Article)  # which may look back, or ahead
        code = "contact-of-another-round-in-news" if in_news else "contact-of-another-round"
        yield Finding(code, passage.at(contact.start), params)


def a_contact_of_a_closed_round_is_shown_nowhere_else(library: Library) -> Iterator[Finding]:
    """When a round has closed, no other text goes on publishing its numbers.

    Personal mobiles used as duty phones otherwise stay online for years (domain: states of a notice). The round's own
    documents are its record; their pages say that it is closed.
    """
    known = declared(library)
    for passage, contact in library.once(shown):
        own = _round_of(passage)
        if isinstance(passage.record, (Document, Round)) or _is_withdrawn(passage):
            continue
        holders = _holders(known, contact)
        if any(holder.round is None for holder in holders):
            continue
        dated = [library.round(holder.round or "") for holder in holders if own in (holder.round, None)]
        closed = [round_ for round_ in dated if round_ and round_.state in _OVER]
        if closed and len(closed) == len(dated):
            latest = max(closed, key=lambda round_: round_.window.closes)
            params = {**_said(contact, known, passage), "round": latest.record.name}
            yield Finding("contact-closed", passage.at(contact.start), params)


def a_link_in_a_text_is_declared(library: Library) -> Iterator[Finding]:
    """A link leads to a declared website, to this one, or to a government's: a wrong letter may lead anywhere."""
    known = declared(library)
    declared_hosts = {host_of(value) for sort, value in known.holders if sort is Sort.LINK}
    whole_sites = {host_of(value) for sort, value in known.holders if sort is Sort.LINK and "/" not in value}
    whole_sites |= {host_of(library.site.url)} if library.site.url else set()
    for passage, contact in library.once(shown) if all_is_read(library) else ():
        if contact.sort is not Sort.LINK or _holders(known, contact):
            continue
        host = host_of(contact.written)
        if host in whole_sites or (f".{host}".endswith(".gov.cn") and host not in declared_hosts):
            continue
        yield Finding("link-undeclared", passage.at(contact.start), _said(contact, known, passage))


def _is_somebodys_own(passage: Passage, contact: Contact, known: Declared) -> bool:
    """Whether an undeclared number is a mobile of somebody: personal data, and another rule's."""
    return contact.kind is Kind.MOBILE and known.meant_by(contact.written, _round_of(passage)) is None


def _holders(known: Declared, contact: Contact) -> tuple[Holder, ...]:
    return known.holders_of(contact.sort, contact.written)


def _said(contact: Contact, known: Declared, passage: Passage) -> dict[str, str | Text]:
    near = _nearest(known, contact, passage)
    own = _round_of(passage) is not None
    hint = Text("", "")
    if near and near != contact.written:
        zh = f"，本轮声明的是“{near}”" if own else f"，声明过的有“{near}”"
        hint = Text(zh, f"; the nearest that is declared is “{near}”")
    return {"kind": _LABELS[contact.sort], "value": contact.written, "nearest": hint}


def _nearest(known: Declared, contact: Contact, passage: Passage) -> str | None:
    return known.nearest(contact.sort, contact.written, _round_of(passage))


def _round_of(passage: Passage) -> str | None:
    """The id of the round that the passage's record belongs to or reports on."""
    record = passage.record
    if isinstance(record, Round):
        return record.id
    return record.round if isinstance(record, (Document, Article)) else None


def _is_withdrawn(passage: Passage) -> bool:
    return isinstance(passage.record, Publication) and passage.record.withdrawn is not None


def _is_other_hotline(passage: Passage, contact: Contact) -> bool:
    """Whether it is a national hotline of somebody else, and not taken for one of the standing ones."""
    around = passage.text[max(0, contact.start - 20) : contact.end + 12]
    whose = _OTHER_HOTLINES.get(contact.written)
    if whose is None:
        return False
    return bool(re.search(whose, around)) or not any(name in around for name in STANDING_HOTLINES.values())
