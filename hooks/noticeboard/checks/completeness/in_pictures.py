"""Rules on pictures: what they show is said in words, too."""

from collections.abc import Iterator

from noticeboard.checks.completeness.pictures import pictures, says_nothing, shows_a_code, shows_contacts
from noticeboard.checks.passages import passages
from noticeboard.errors import Finding
from noticeboard.library import Library
from noticeboard.prose.links import links
from noticeboard.records.document import Document


def a_picture_has_a_text_alternative(library: Library) -> Iterator[Finding]:
    """Who does not see a picture reads what it shows (GB/T 37668-2019); 图片1 and IMG_2024 say nothing of it."""
    for passage in passages(library):
        for picture in pictures(passage.text):
            if says_nothing(picture.alternative):
                yield Finding("picture-without-text", passage.at(picture.start), {"file": picture.file})


def contacts_are_not_shown_as_a_picture(library: Library) -> Iterator[Finding]:
    """A table of contacts is text: read aloud, dialled at a touch, and checked (domain: where it is read)."""
    for passage in passages(library):
        for picture in pictures(passage.text):
            if shows_contacts(picture) and not shows_a_code(picture):
                yield Finding("contacts-in-picture", passage.at(picture.start), {"file": picture.file})


def a_code_in_a_picture_has_its_link(library: Library) -> Iterator[Finding]:
    """A QR code stands beside the same link as text (domain: channels): not everybody can scan the screen he reads."""
    with_links = {
        round_.id
        for round_ in library.content.rounds
        if any(channel.type in ("web", "qr") for group in round_.groups for channel in group.channels)
    }
    for passage in passages(library):
        record = passage.record
        has_link = isinstance(record, Document) and record.kind == "notice" and record.round in with_links
        for picture in pictures(passage.text):
            if shows_a_code(picture) and not has_link and not links(_without(passage.text, picture)):
                yield Finding("code-without-link", passage.at(picture.start), {"file": picture.file})


def _without(text: str, span: tuple[int, int, str, str, str]) -> str:
    return text[: span[0]] + text[span[1] :]
