"""`security.txt` (RFC 9116): whom to tell about a weakness of the site."""

from collections.abc import Iterator
from datetime import timedelta

from noticeboard.exports.made_file import MadeFile
from noticeboard.library import Library
from noticeboard.words import Words

PATH = ".well-known/security.txt"

_VALID = timedelta(days=180)
"""RFC 9116, section 2.5.5: less than a year. A site that nobody builds any more stops vouching for its contact."""


def security_txt(library: Library, words: Words) -> Iterator[MadeFile]:
    """The file, where the office names a mailbox or a phone; the RFC demands a contact."""
    contact = library.settings.contact
    contacts = [f"mailto:{contact.email}"] if contact.email else []
    contacts += [f"tel:{_global(contact.phone)}"] if contact.phone else []
    if contacts:
        yield MadeFile(PATH, lambda: _text(library, contacts).encode())


def _global(phone: str) -> str:
    """A Chinese number as it is called from anywhere: the area code's zero stands for the country."""
    number = phone.replace(" ", "")
    return f"+86-{number[1:]}" if number.startswith("0") else number


def _text(library: Library, contacts: list[str]) -> str:
    expires = (library.moment + _VALID).isoformat(timespec="seconds")
    lines = [*(f"Contact: {contact}" for contact in contacts), f"Expires: {expires}", "Preferred-Languages: zh, en"]
    if library.site.url:
        lines.append(f"Canonical: {library.site.url.rstrip('/')}/{PATH}")
    return "\n".join(lines) + "\n"
