"""What a reader may take along of a round, of a group and of a unit: which files there are, and where they stand.

Only rounds that are open or will be have any: what is taken along stays in somebody's device, and no number may outlive
its window there because the site still offers it. The names of the files say nothing: they stay in a folder of
downloads, under the eyes of whoever uses the device, too. All stand below the complaint pages, which servers ask not to
keep.
"""

from noticeboard.library import DatedRound
from noticeboard.records.round import Group
from noticeboard.units import KnownUnit

_BASE = "complaints/take"

CARD_OF_ALL = f"{_BASE}/card"
"""The card of the channels that are valid always; a card is two files, `.html` and `.pdf`."""


def number_of(round_: DatedRound, group: Group) -> int:
    """The place of a group in its round, from 1."""
    return next(n for n, each in enumerate(round_.record.groups, 1) if each is group)


def contact_of(round_: DatedRound, group: Group) -> str:
    """The vCard of a group."""
    return f"{_BASE}/{round_.record.id}/{number_of(round_, group)}/contact.vcf"


def contacts_of_all(round_: DatedRound) -> str:
    """The vCards of all groups of a round in one file."""
    return f"{_BASE}/{round_.record.id}/contacts.vcf"


def dates_of(round_: DatedRound) -> str:
    """The calendar of a round. All of its groups have the same: the window is the round's."""
    return f"{_BASE}/{round_.record.id}/dates.ics"


def card_of(unit: KnownUnit) -> str:
    """The card of a unit that is inspected now or soon."""
    return f"{unit.path}/card"
