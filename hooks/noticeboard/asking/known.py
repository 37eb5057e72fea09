"""What was written before, by field: it completes what is typed."""

from collections.abc import Iterator, Mapping
from typing import Any

from noticeboard.library import Library
from noticeboard.records.base import Model
from noticeboard.records.unit import InspectedUnit, Unit
from noticeboard.values.hours import Hours

Words = Mapping[tuple[str, str], tuple[str, ...]]
"""Model's name and key → the values that its records have, the newest first and each once."""


def words_of(library: Library) -> Words:
    """All earlier values of the library's records; where a unit or a round is named, the names of all."""
    content = library.content
    rounds = sorted(content.rounds, key=lambda one: one.stationing.start, reverse=True)
    newest = [
        *rounds,
        *sorted((*content.documents, *content.articles), key=lambda one: one.published, reverse=True),
        *content.bodies,
        *content.units,
    ]
    found: dict[tuple[str, str], dict[str, None]] = {}
    for record in newest:
        for place, text in _texts(record):
            found.setdefault(place, {})[text] = None
    words = {place: tuple(texts) for place, texts in found.items()}
    units = tuple(name for unit in library.units for name in (unit.name, *unit.aliases))
    names = {(InspectedUnit.__name__, "name"), ("UnitIssues", "unit"), ("Document", "units"), ("Article", "units")}
    ids = {("Article", "round"): tuple(one.id for one in rounds)}
    return {**words, **dict.fromkeys(names, units), **ids}


def _texts(model: Model) -> Iterator[tuple[tuple[str, str], str]]:
    for name, info in type(model).model_fields.items():
        key = info.alias or name
        for value in _each(getattr(model, name)):
            if isinstance(value, Model):
                yield from _texts(value)
            elif isinstance(value, Hours):
                yield (type(model).__name__, key), value.text
            elif isinstance(value, str) and "\n" not in value and not isinstance(model, Unit):
                yield (type(model).__name__, key), value


def _each(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)
