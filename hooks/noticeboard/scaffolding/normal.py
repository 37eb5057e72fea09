"""A record → its values in the form in which the house writes them: 2027-03-08, 18:00, 常规巡察."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from noticeboard.drafts.draft import Tree
from noticeboard.records.base import Model
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import INSPECTION_KINDS
from noticeboard.records.round import Term
from noticeboard.records.written import When
from noticeboard.values.dates import format_time
from noticeboard.values.hours import Hours


def normal(model: Model) -> Mapping[str, Tree]:
    """What was written of the record, by canonical key, in its model's order; without what is empty and may be."""
    tree: dict[str, Tree] = {}
    for name, info in type(model).model_fields.items():
        key = info.alias or name
        value = getattr(model, name)
        empty = value in (None, (), "", {}) and not info.is_required()
        if key in FIELDS and name in model.model_fields_set and not empty:
            tree[key] = _kinds(value) if key == "types" else _value(value)
    return tree


def _kinds(keys: tuple[str, ...]) -> Tree:
    return tuple(INSPECTION_KINDS[key].label.zh for key in keys)


def _value(value: Any) -> Tree:
    if isinstance(value, Term):
        return str(value)
    if isinstance(value, Model):
        tree = normal(value)
        # What may be written as a bare name is.
        return tree["name"] if tree.keys() == {"name"} and _takes_a_name(value) else tree
    if isinstance(value, tuple):
        return tuple(_value(one) for one in value)
    if isinstance(value, Mapping):
        return {str(key): _value(one) for key, one in value.items()}
    if isinstance(value, When):
        return f"{value.at:%Y-%m-%d %H:%M}" if value.timed else value.day.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return format_time(value)
    if isinstance(value, Hours):
        return value.text
    return value if isinstance(value, int | str) else str(value)


def _takes_a_name(model: Model) -> bool:
    return any(d.info.mode == "before" for d in type(model).__pydantic_decorators__.model_validators.values())
