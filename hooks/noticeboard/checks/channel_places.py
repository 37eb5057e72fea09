"""Every channel of the content, with where it was written and whose it is: one walk for the rules on channels."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from noticeboard.errors import Place
from noticeboard.library import Library
from noticeboard.records.channel import Channel


class PlacedChannel(NamedTuple):
    """A channel; `at` tells the place of a value in it.

    `round` is the id of the round in whose window it holds, None for one that holds apart from any; `group` is the
    index of its group in the round, None for the channels that supervise the groups.
    """

    channel: Channel
    at: Callable[..., Place]
    round: str | None = None
    group: int | None = None


def placed_channels(library: Library) -> Iterator[PlacedChannel]:
    """The channels of rounds, documents and standing bodies, drafts included."""
    for round_ in library.content.rounds:
        at = round_.origin.at
        for m, channel in enumerate(round_.supervision):
            yield PlacedChannel(channel, partial(at, "supervision", m), round_.id)
        for n, group in enumerate(round_.groups):
            for m, channel in enumerate(group.channels):
                yield PlacedChannel(channel, partial(at, "groups", n, "channels", m), round_.id, n)
    for document in library.content.documents:
        for m, channel in enumerate(document.contact):
            # Whom a unit names for its rectification has nothing to do with the round's window.
            yield PlacedChannel(channel, partial(document.origin.at, "contact", m))
    for body in library.content.bodies:
        for m, channel in enumerate(body.channels):
            yield PlacedChannel(channel, partial(body.origin.at, "channels", m))
