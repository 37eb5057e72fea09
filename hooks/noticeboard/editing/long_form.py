"""A record's data as the forms show it: every value in the one form that its form field has.

A file may say `units: [县教育局]` or `单位: {名称: 县教育局}`. The forms know one of these. Nothing is lost on the way:
what cannot be read is shown as it was written, and what the forms do not know stays in the file (`changing`).
"""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from noticeboard.editing.widgets import Typed, typed
from noticeboard.records.base import Model
from noticeboard.records.channel import Channel
from noticeboard.records.forms import ChosenFrom
from noticeboard.records.kinds import spelt
from noticeboard.records.written import BetweenNames, Flag, Names, WrittenAs
from noticeboard.schema.of_models import fields_of
from noticeboard.schema.short_forms import SHORT_FORMS
from noticeboard.values.clock import format_time

_FLAG = TypeAdapter[bool](Flag)
_NAMES = TypeAdapter[tuple[str, ...]](Names)


def long_form(data: Any, model: type[Model], fields: Mapping[str, FieldInfo]) -> dict[str, Any]:
    """The data of `key: value` lines, whose keys are canonical, in the form in which the forms show it."""
    if not isinstance(data, Mapping):
        return _from_line(str(data), model)
    return {key: _value(value, fields[key]) if key in fields else value for key, value in data.items()}


def _value(value: Any, info: FieldInfo) -> Any:
    return _of_type(value, typed(info.annotation, tuple(info.metadata)))


def _of_type(value: Any, kind: Typed) -> Any:
    if kind.origin is tuple:
        inner = typed(kind.inner[0])
        return [_of_type(entry, inner) for entry in _entries(value, kind)]
    if kind.mark(WrittenAs):
        return _one_line(value)
    if kind.model:
        return long_form(value, kind.model, fields_of(kind.model))
    chosen = kind.mark(ChosenFrom)
    if chosen and isinstance(value, str):
        return spelt(chosen.table).get(value.strip().strip('“”"'), value)
    if kind.annotation is bool:
        return _flag(value)
    return value


def _entries(value: Any, kind: Typed) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, str) and BetweenNames in kind.marks:
        return list(_NAMES.validate_python(value))
    return [value]


def _flag(value: Any) -> Any:
    try:
        return _FLAG.validate_python(value)
    except ValidationError:
        return value


def _one_line(value: Any) -> str:
    """Hours in one line, however they were written."""
    try:
        hours = Channel.model_validate({"type": "phone", "hours": value}).hours
    except ValidationError:
        hours = None
    return hours.text if hours else str(value)


def _from_line(text: str, model: type[Model]) -> dict[str, Any]:
    """What a model that may be written in one line reads from it; a line that it cannot read, under its first key."""
    first = next(iter(fields_of(model)))
    if model not in SHORT_FORMS:
        return {first: text}
    try:
        read = model.model_validate(text)
    except ValidationError:
        return {first: text}
    set_ = {key: getattr(read, key) for key in fields_of(model) if key in read.model_fields_set}
    return {key: _shown(value) for key, value in set_.items() if value is not None}


def _shown(value: Any) -> Any:
    if isinstance(value, bool | str):
        return value
    if isinstance(value, time):
        return format_time(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_shown(entry) for entry in value]
    return value if isinstance(value, BaseModel) else str(value)
