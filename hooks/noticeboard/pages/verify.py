"""Is this number genuine? Every channel that the office declares, or declared once, and until when each holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard.library import DatedRound, Library
from noticeboard.pages.complaints import BASE
from noticeboard.pages.contacts import Contact, contacts_of, groups_of, standing_bodies
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Link, Page
from noticeboard.values.contact_keys import contact_key
from noticeboard.words import Words


@dataclass(frozen=True, slots=True)
class DeclaredLine:
    """A number, an address or a place of a channel as written, and its comparable form."""

    contact: Contact
    written: str
    key: str


@dataclass(frozen=True, slots=True)
class Declarer:
    """Who declares some lines: a standing body, or a group in its round."""

    name: str
    lines: tuple[DeclaredLine, ...]


@dataclass(frozen=True, slots=True)
class DeclaredRound:
    """A round with what its groups declare."""

    round: DatedRound
    declarers: tuple[Declarer, ...]


@dataclass(frozen=True, slots=True)
class OfficialAddress:
    """An address under which this site is genuine, and its comparable form: all that lies below it is, too."""

    written: str
    key: str


@dataclass(frozen=True, slots=True)
class VerifyView:
    """What holds always; the rounds that are open, then those that will be; and those that are over, newest first."""

    official: tuple[OfficialAddress, ...]
    standing: tuple[Declarer, ...]
    current: tuple[DeclaredRound, ...]
    past: tuple[DeclaredRound, ...]


def verify_page(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/complaints/verify/`."""
    title, path = words("verify.title"), f"{BASE}/verify"
    rounds = [(round_, _declarers(round_, words)) for round_ in library.rounds]
    yield Page(
        uri=f"{path}.md",
        template="verify.html",
        title=title,
        section=BASE,
        view=VerifyView(
            official=tuple(OfficialAddress(url, contact_key(url).key) for url in library.settings.official),
            standing=tuple(
                Declarer(standing.body.name, tuple(_lines(standing.contacts))) for standing in standing_bodies(library)
            ),
            current=tuple(
                DeclaredRound(r, declarers)
                for r, declarers in sorted(rounds, key=lambda dated: not dated[0].accepting)
                if r.of_use
            ),
            past=tuple(DeclaredRound(r, declarers) for r, declarers in rounds if not r.of_use),
        ),
        metadata=partial(describe.column, "complaints", title, path),
        trail=(Link(words("tab.complaints"), BASE),),
        found_by=(title,),
    )


def _declarers(round_: DatedRound, words: Words) -> tuple[Declarer, ...]:
    """The groups, and whom to tell about them."""
    named = [(entry.group.name, entry.contacts) for entry in groups_of(round_)]
    if round_.record.supervision:
        named.append((words("round.supervision"), contacts_of(round_.record.supervision, round_.record.name)))
    return tuple(Declarer(name, tuple(_lines(contacts, round_))) for name, contacts in named)


def _lines(contacts: Iterable[Contact], round_: DatedRound | None = None) -> Iterator[DeclaredLine]:
    """What somebody may be asked to call, to write to or to open.

    Where a room or a box was in a round that is over is of no use to anybody, least of all to a swindler: on a page
    that grows with every round they are left out.
    """
    over = round_ is not None and not round_.of_use
    for contact in contacts:
        if not over or contact.kind not in ("box", "visit"):
            yield from (DeclaredLine(contact, line, contact_key(line).key) for line in contact.lines)
