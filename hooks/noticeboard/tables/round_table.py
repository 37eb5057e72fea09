"""A sheet of groups × units × contacts → the data of a round, with the cell of every value."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Params, Place
from noticeboard.records.fields import label
from noticeboard.records.kinds import CHANNEL_KINDS
from noticeboard.records.origin import Location
from noticeboard.tables.headings import GROUP, UNIT, Column, read_heading
from noticeboard.tables.sheet import Cell, Row, Sheet

EXAMPLE, MEANINGS = "（示例）", "（说明）"
"""What the rows of the empty table begin with that are no data."""

_MOST_ABOVE = 20
"""Rows above the headings: a title, a date, who made the table."""
_BETWEEN = re.compile(r"[、;；\n]+(?![^（(]*[）)])")
"""What parts several values in a cell, but not inside brackets: 统战部（台工办、侨办）."""
_WITH_ASIDES = re.compile(
    r"[（(](?=不?(?:含|包括))(?:(?:含|包括)(?P<includes>[^（()）]+?))?(?:[，,；;、]?不(?:含|包括)(?P<excludes>[^（()）]+))?[)）]$"
)
"""What belongs to a unit and what does not, behind its name: 石桥街道（含所辖21个村，不含柳庄村）."""
_LINES = re.compile(r"\n+")


@dataclass(frozen=True, slots=True)
class Filled:
    """What a table says of a round: plain data under canonical keys, where each value stands, and what is wrong."""

    data: Mapping[str, Any]
    places: Mapping[Location, Place] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    doubts: Mapping[Place, str] = field(default_factory=dict)

    def doubted(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings; where a spreadsheet may have changed a value that turned out wrong, that is what is said."""
        return tuple(self._doubted(finding) for finding in findings)

    def _doubted(self, finding: Finding) -> Finding:
        code = self.doubts.get(finding.where)
        if not code or "value" not in finding.params:
            return finding
        return Finding(code, finding.where, {"value": finding.params["value"]})


def round_of(sheet: Sheet) -> Filled:
    """The round that the sheet tells of."""
    return _Filling(sheet).filled()


class _Filling:
    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._findings = list(sheet.findings)
        self._data: dict[str, Any] = {}
        self._groups: list[dict[str, Any]] = []
        self._places: dict[Location, Place] = {}
        self._doubts: dict[Place, str] = {}

    def filled(self) -> Filled:
        start = next((n for n, row in enumerate(self._sheet.rows[:_MOST_ABOVE]) if _is_heading(row)), None)
        if start is None:
            if not self._findings:
                params = {"group": label(GROUP), "unit": label(UNIT)}
                self._findings.append(Finding("table-without-headings", self._sheet.place, params))
            return Filled({}, findings=tuple(self._findings))
        columns = self._columns(self._sheet.rows[start])
        for row in self._sheet.rows[start + 1 :]:
            if not any(cell.text.startswith((EXAMPLE, MEANINGS)) for cell in row.values()):
                self._row([(columns[n], cell) for n, cell in sorted(row.items()) if n in columns])
        data = {**self._data, **({"groups": self._groups} if self._groups else {})}
        return Filled(data, self._places, tuple(self._findings), self._doubts)

    def _columns(self, headings: Row) -> dict[int, Column]:
        columns: dict[int, Column] = {}
        for n, cell in sorted(headings.items()):
            column = read_heading(cell.text, cell.place)
            if isinstance(column, Finding):
                self._findings.append(column)
            elif column and column in columns.values() and column.part != "channel":
                self._findings.append(Finding("heading-twice", cell.place, {"label": column.label}))
            elif column:
                columns[n] = column
        return columns

    def _row(self, cells: list[tuple[Column, Cell]]) -> None:
        for column, cell in cells:
            if column.part == "round":
                self._once((), self._data, column, cell)
        of_group = [(column, cell) for column, cell in cells if column.part != "round"]
        name = next((cell for column, cell in of_group if column[:2] == ("group", "name")), None)
        if name:
            self._begin(name)
        elif of_group and not self._groups:
            self._findings.append(Finding("row-without-group", of_group[0][1].place, {"value": of_group[0][1].text}))
        if not self._groups:
            return
        at: Location = ("groups", len(self._groups) - 1)
        for column, cell in of_group:
            if column.part == "group" and column.key != "name":
                self._once(at, self._groups[-1], column, cell)
        self._units(at, [(column, cell) for column, cell in of_group if column.part == "unit"])
        self._channels(at, [(column, cell) for column, cell in of_group if column.part == "channel"])

    def _begin(self, name: Cell) -> None:
        """Go on with the group of this name, or begin it; a name that comes back later is one that stands twice."""
        if self._groups and self._groups[-1]["name"] == name.text:
            return
        at: Location = ("groups", len(self._groups))
        self._groups.append({"name": name.text, "units": [], "channels": []})
        self._places |= {at: name.place, (*at, "name"): name.place}

    def _units(self, at: Location, cells: list[tuple[Column, Cell]]) -> None:
        named = next((cell for column, cell in cells if column.key == "name"), None)
        asides = [(column, cell) for column, cell in cells if column.key != "name"]
        names = (
            [_WITH_ASIDES.sub("", name).strip() for name in _BETWEEN.split(named.text) if name.strip()] if named else []
        )
        if len(names) != 1:
            for column, cell in asides:
                if names:
                    params: Params = {"value": cell.text, "label": column.label}
                    self._findings.append(Finding("cell-of-several", cell.place, params))
                else:
                    self._alone(column, cell, label("unit"))
            asides = []
        units = self._groups[-1]["units"]
        for name in names:
            assert named is not None
            known = next((n for n, unit in enumerate(units) if unit["name"] == name), None)
            if known is None:
                known = len(units)
                units.append({"name": name})
                self._places |= {(*at, "units", known): named.place, (*at, "units", known, "name"): named.place}
            for column, cell in (*_asides_of(name, named), *asides):
                self._once((*at, "units", known), units[known], column, cell)

    def _channels(self, at: Location, cells: list[tuple[Column, Cell]]) -> None:
        here: dict[str, list[int]] = {}
        for column, cell in cells:
            kind = CHANNEL_KINDS[column.kinds[0]]
            if column.key == kind.address:
                numbers = here.setdefault(kind.key, [])
                numbers += [self._channel(at, kind.key, text, cell) for text in _values(column, cell)]
        for column, cell in cells:
            if column.key == CHANNEL_KINDS[column.kinds[0]].address:
                continue
            channels = self._groups[-1]["channels"]
            meant = [n for kind in column.kinds for n in here.get(kind, ())]
            for n in meant:
                self._once((*at, "channels", n), channels[n], column, cell)
            said = {str(channel.get(column.key)) for channel in channels if channel["type"] in column.kinds}
            if not meant and _fit(column.key, cell.text) not in said:
                labels = [CHANNEL_KINDS[kind].label for kind in column.kinds]
                self._alone(column, cell, Text("或".join(t.zh for t in labels), " or ".join(t.en for t in labels)))

    def _channel(self, at: Location, kind: str, text: str, cell: Cell) -> int:
        """The number of the group's channel of this kind and address, which is added where there is none."""
        channels = self._groups[-1]["channels"]
        key = CHANNEL_KINDS[kind].address
        text = _fit(key, text) if CHANNEL_KINDS[kind].pattern else text
        for n, channel in enumerate(channels):
            if channel["type"] == kind and (key == "places" or channel[key] == text):
                if key == "places" and text not in channel[key]:
                    self._note((*at, "channels", n, key, len(channel[key])), cell)
                    channel[key].append(text)
                return n
        channels.append({"type": kind, key: [text] if key == "places" else text})
        n = len(channels) - 1
        self._places[*at, "channels", n] = cell.place
        self._note((*at, "channels", n, key), cell)
        return n

    def _once(self, at: Location, data: dict[str, Any], column: Column, cell: Cell) -> None:
        """Put the cell's value where nothing else stands; a second value there must be the same."""
        text = _fit(column.key, cell.text)
        was = data.setdefault(column.key, text)
        if was == text:
            self._note((*at, column.key), cell)
            return
        first = self._places[*at, column.key].spot
        params = {"label": column.label, "value": cell.text, "other": was, "first": first}
        self._findings.append(Finding("cells-disagree", cell.place, params))

    def _note(self, at: Location, cell: Cell) -> None:
        self._places.setdefault(at, cell.place)
        if cell.doubt:
            self._doubts[cell.place] = cell.doubt

    def _alone(self, column: Column, cell: Cell, kind: Text) -> None:
        params: Params = {"value": cell.text, "label": column.label, "kind": kind}
        self._findings.append(Finding("cell-alone", cell.place, params))


def _asides_of(name: str, cell: Cell) -> Iterator[tuple[Column, Cell]]:
    """What stands in brackets behind the unit's name, as if it stood in columns of its own."""
    written = next((one for one in _BETWEEN.split(cell.text) if one.strip().startswith(name)), "")
    found = _WITH_ASIDES.search(written)
    for key in ("includes", "excludes") if found else ():
        if found and found[key]:
            yield Column("unit", key), Cell(found[key], cell.place, cell.doubt)


def _is_heading(row: Row) -> bool:
    found = {column[:2] for cell in row.values() if isinstance(column := read_heading(cell.text, cell.place), Column)}
    return {("group", "name"), ("unit", "name")} <= found


def _fit(key: str, text: str) -> str:
    """A number, address or code as it is written: a full-width digit or sign in it is never meant."""
    return unicodedata.normalize("NFKC", text).strip() if key in ("value", "postcode") else text


def _values(column: Column, cell: Cell) -> Iterator[str]:
    """The numbers or places in a cell. A postal address holds signs of its own: only lines part several."""
    kind = CHANNEL_KINDS[column.kinds[0]]
    between = _BETWEEN if kind.pattern or kind.address == "places" else _LINES
    yield from (text.strip() for text in between.split(cell.text) if text.strip())
