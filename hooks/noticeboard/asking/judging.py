"""What is wrong with the answers so far, by where they stand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from noticeboard.asking.interview import Judge
from noticeboard.asking.shape import Form, fields_of
from noticeboard.errors import Finding, Place
from noticeboard.library import Library
from noticeboard.records.origin import Location
from noticeboard.scaffolding.candidate import Candidate, model_of, weighed


def judge_of(kind: str, file: str, library: Library) -> Judge:
    """Weighs the answers for a record of this kind among the records of the library, which had better be few."""

    fields = fields_of(model_of(kind))
    # What is a list and not asked for yet is empty so far: the dates above it are weighed all the same.
    unasked: dict[str, list[Any]] = {asked.key: [] for asked in fields if asked.required and asked.form is Form.PARTS}

    def judge(data: Mapping[str, Any]) -> Mapping[Location, list[Finding]]:
        located = {at: Place(f"answer {n}") for n, at in enumerate(_locations(data, ()))}
        by_place = {place: at for at, place in located.items()}
        found: dict[Location, list[Finding]] = defaultdict(list)
        for finding in weighed(Candidate(kind, file, {**unasked, **data}, places=located), library):
            if finding.where in by_place:
                found[by_place[finding.where]].append(finding)
        return found

    return judge


def _locations(tree: object, at: Location) -> Iterator[Location]:
    if at:
        yield at
    parts = tree.items() if isinstance(tree, Mapping) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in parts:
        yield from _locations(value, (*at, key))
