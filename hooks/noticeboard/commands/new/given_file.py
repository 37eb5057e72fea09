"""A file with the values of a record — YAML, or a table of a round — → the values, and where each stands."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from noticeboard.errors import Finding, Place
from noticeboard.reading.keys import Walk
from noticeboard.reading.text import read_text
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.base import Model
from noticeboard.records.origin import Location
from noticeboard.records.round import Round
from noticeboard.tables.round_table import Filled
from noticeboard.tables.table_file import ENDINGS, read_table

YAML_ENDINGS = frozenset({".yml", ".yaml"})


@dataclass(frozen=True, slots=True)
class Source:
    """What a file gives. `filled` is the table that it was, if it was one."""

    data: dict[str, Any] = field(default_factory=dict)
    places: dict[Location, Place] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    filled: Filled | None = None


def source_in(path: Path, model: type[Model]) -> Source:
    """What stands in the file for a record of this model. Only a round is made from a table."""
    ending = path.suffix.lower()
    if ending in YAML_ENDINGS:
        return _yaml(path, model)
    if ending in ENDINGS and model is Round:
        filled = read_table(path)
        places = {(): Place(path.name), **filled.places}
        return Source(dict(filled.data), places, filled.findings, filled)
    known = "、".join(sorted(YAML_ENDINGS | (ENDINGS if model is Round else frozenset())))
    return Source(findings=(Finding("table-type-unfit", Place(path.name), {"known": known}),))


def _yaml(path: Path, model: type[Model]) -> Source:
    text = read_text(path, path.name)
    if isinstance(text, Finding):
        return Source(findings=(text,))
    node, findings = compose(text, path.name)
    if node is None:
        return Source(findings=tuple(findings or [Finding("file-empty", Place(path.name))]))
    walk = Walk(path.name, 1)
    data = walk.plain(node, model)
    found = (*findings, *walk.findings)
    places = {at: Place(path.name, line) for at, line in walk.lines.items()}
    return Source(data if isinstance(data, dict) else {}, places, found)
