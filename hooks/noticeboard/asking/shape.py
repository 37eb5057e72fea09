"""What a model asks for: its fields in order, each with the form in which it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from noticeboard.records import kinds
from noticeboard.records.base import Model
from noticeboard.records.fields import FIELDS
from noticeboard.records.written import OneOrMany


class Form(Enum):
    """How a field is answered."""

    LINE = auto()
    LINES = auto()
    FLAG = auto()
    CHOICE = auto()
    CHOICES = auto()
    PART = auto()
    PARTS = auto()
    NUMBERS = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of a model. `part` is the model of what stands under it, `choices` the table that it chooses from."""

    key: str
    form: Form
    required: bool
    part: type[Model] | None = None
    choices: Mapping[str, kinds.Kind] | None = None


_CHOICES: Mapping[str, Mapping[str, kinds.Kind]] = {
    "type": kinds.CHANNEL_KINDS,
    "types": kinds.INSPECTION_KINDS,
    "kind": kinds.DOCUMENT_KINDS,
    "action": kinds.DECLINE_ACTIONS,
    "level": kinds.LEVELS,
}
"""The tables whose entries are the values of a field."""


@cache
def fields_of(model: type[Model]) -> tuple[Asked, ...]:
    """The fields of the model that an office may write, in the model's order."""
    named = ((info.alias or name, info) for name, info in model.model_fields.items())
    return tuple(_asked(key, info) for key, info in named if key in FIELDS)


def takes_a_line(model: type[Model]) -> bool:
    """Whether the whole of it may be written in one line, as a unit by its name or a stationing by its period."""
    return any(d.info.mode == "before" for d in model.__pydantic_decorators__.model_validators.values())


def _asked(key: str, info: FieldInfo) -> Asked:
    annotation, many = _inside(info.annotation)
    choices = _CHOICES.get(key)
    if get_origin(annotation) is not None and issubclass(get_origin(annotation) or object, Mapping):
        return Asked(key, Form.NUMBERS, info.is_required())
    if isinstance(annotation, type) and issubclass(annotation, Model):
        form = (Form.PARTS if many else Form.PART) if key != "term" else Form.LINE
        return Asked(key, form, info.is_required(), annotation if form is not Form.LINE else None)
    if annotation is bool:
        return Asked(key, Form.FLAG, info.is_required())
    if choices:
        return Asked(key, Form.CHOICES if many else Form.CHOICE, info.is_required(), choices=choices)
    return Asked(key, Form.LINES if many and OneOrMany in info.metadata else Form.LINE, info.is_required())


def _inside(annotation: Any) -> tuple[Any, bool]:
    """What a field holds, one or several of it, without `| None` and what pydantic adds."""
    if get_origin(annotation) is tuple:
        return _inside(get_args(annotation)[0])[0], True
    if hasattr(annotation, "__metadata__"):
        return _inside(get_args(annotation)[0])
    parts = [part for part in get_args(annotation) if part is not type(None)]
    if get_origin(annotation) is not None and len(parts) == 1:
        return _inside(parts[0])
    return annotation, False
