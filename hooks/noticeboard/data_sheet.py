"""A record's data as tables that people read, and back: what its text cannot say goes along with it on paper.

The first table of a record has two columns, a field and its value; a list of groups, units or channels is a table of
its own, whose heading says where it belongs, as in 巡察组 2·信访举报渠道.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from noticeboard.reading.keys import shape_of
from noticeboard.records.article import Article
from noticeboard.records.base import Model, Record
from noticeboard.records.document import Document
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.records.round import Round

HEADING = "本篇资料"
"""The line above the tables."""

KIND = "文种"
SIGNATURE = "落款"
SIGNED_BY_DATA = "按发布机构和成文日期"
"""Says that the signature under the text is no part of it."""

MODELS: Mapping[str, type[Record]] = {"article": Article, "round": Round, **dict.fromkeys(DOCUMENT_KINDS, Document)}
KIND_LABELS = {"article": "文章", "round": "轮次", **{key: kind.label.zh for key, kind in DOCUMENT_KINDS.items()}}
"""Every kind of record with data of its own: its model, and what it is called."""

FACTS = ("项目", "内容")
_WITHIN = "·"
_ITEM = "• "
_NAME = "名称"
_NUMBERED = re.compile(r"(?P<key>.+) (?P<number>\d+)")


class Section(NamedTuple):
    """A table and its heading, which is empty for the first. The first row is the table's head."""

    heading: str
    rows: tuple[tuple[str, ...], ...]


def labelled(data: Any) -> Any:
    """The data with people's words for its keys."""
    if isinstance(data, Mapping):
        return {FIELDS[key].label.zh if key in FIELDS else key: labelled(value) for key, value in data.items()}
    return [labelled(value) for value in data] if isinstance(data, (list, tuple)) else data


def canonical(data: Any, model: type[Model] | None) -> Any:
    """Data with people's words for keys → with the keys of the model; other keys stay as they are."""
    if isinstance(data, Mapping):
        shape = shape_of(model) if model else {}
        known = ((*shape.get(key, (key, None)), value) for key, value in data.items())
        return {key: canonical(value, nested) for key, nested, value in known}
    return [canonical(value, model) for value in data] if isinstance(data, list) else data


def sections(data: Mapping[str, Any], path: str = "") -> Iterator[Section]:
    """The tables of labelled data."""
    facts = tuple(_facts(data))
    if facts or not path:
        yield Section(path, (FACTS, *facts))
    for key, value in data.items():
        if not _is_table(value):
            continue
        items = [item if isinstance(item, Mapping) else {_NAME: item} for item in value]
        heading = f"{path}{_WITHIN}{key}" if path else key
        if any(_is_table(part) for item in items for part in item.values()):
            for number, item in enumerate(items, 1):
                yield from sections(item, f"{heading} {number}")
        else:
            yield Section(heading, tuple(_grid(items)))


def data_of(tables: Iterable[Section]) -> dict[str, Any]:
    """The labelled data of the tables."""
    data: dict[str, Any] = {}
    for table in tables:
        if not table.rows:
            continue
        if table.rows[0] == FACTS:
            here = _at(data, table.heading.split(_WITHIN) if table.heading else [])
            for label, value in (row[:2] for row in table.rows[1:] if len(row) > 1):
                _put(here, label, value)
            continue
        *around, key = table.heading.split(_WITHIN)
        items: list[dict[str, Any]] = []
        for row in table.rows[1:]:
            item: dict[str, Any] = {}
            for label, value in zip(table.rows[0], row, strict=False):
                if value:
                    _put(item, label, value)
            items.append(item)
        _at(data, around)[key] = items
    return data


def _facts(data: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    """A row a value; those of a mapping within name it first, as in 进驻·开始."""
    for key, value in data.items():
        label = f"{before}{_WITHIN}{key}" if before else key
        if isinstance(value, Mapping):
            yield from _facts(value, label)
        elif not _is_table(value):
            yield label, _cell(value)


def _grid(items: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, ...]]:
    flat = [dict(_facts(item)) for item in items]
    head = tuple(dict.fromkeys(label for item in flat for label in item))
    yield head
    for item in flat:
        yield tuple(item.get(label, "") for label in head)


def _cell(value: Any) -> str:
    return "\n".join(f"{_ITEM}{item}" for item in value) if isinstance(value, (list, tuple)) else str(value)


def _is_table(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and any(isinstance(item, Mapping) for item in value)


def _at(data: dict[str, Any], path: Sequence[str]) -> dict[str, Any]:
    """The mapping that a heading leads to; made where it is not there yet."""
    for part in path:
        match = _NUMBERED.fullmatch(part)
        if not match:
            data = data.setdefault(part, {})
            continue
        items = data.setdefault(match["key"], [])
        while len(items) < int(match["number"]):
            items.append({})
        data = items[int(match["number"]) - 1]
    return data


def _put(data: dict[str, Any], label: str, cell: str) -> None:
    *around, key = label.split(_WITHIN)
    parts = parts_of(cell)
    _at(data, around)[key] = cell if parts == [cell] else parts


def parts_of(cell: str) -> list[str]:
    """The items that a cell lists; itself where it lists none."""
    lines = cell.split("\n")
    if not all(line.startswith(_ITEM.strip()) for line in lines):
        return [cell]
    return [line.removeprefix(_ITEM.strip()).strip() for line in lines]
