"""A channel that is not in its place yet, and what `check` would say of it there."""

from collections.abc import Mapping
from typing import Any

from noticeboard.errors import Finding, Place
from noticeboard.library import Library
from noticeboard.records.origin import Location
from noticeboard.scaffolding.candidate import ROUND, Candidate, weighed
from noticeboard.scaffolding.names import round_file

_AT: Location = ("groups", 0, "channels", 0)


def weighed_channel(data: Mapping[str, Any], places: Mapping[Location, Place], library: Library) -> tuple[Finding, ...]:
    """What is wrong with the channel itself, whatever is around it. `places` are those of its values."""
    day = f"{library.moment:%Y-%m-%d}"
    around = {
        "term": "一届县委",
        "number": "1",
        "stationing": {"start": day, "end": day},
        "deadline": day,
        "groups": [{"name": "巡察组", "units": ["单位"], "channels": [data]}],
    }
    inside = {(*_AT, *at): place for at, place in places.items()}
    return weighed(Candidate(ROUND, round_file(around), around, places=inside), library)
