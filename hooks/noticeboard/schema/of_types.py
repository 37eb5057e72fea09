"""The type of a field → JSON Schema of what may be written there."""

from collections.abc import Callable, Iterable, Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import WithJsonSchema

from noticeboard.records import forms
from noticeboard.records.base import Model
from noticeboard.records.forms import ChosenFrom, Form, chosen_from
from noticeboard.records.written import BetweenNames, OneOrMany, WrittenAs

Reference = Callable[[type[Model]], Form]
"""Gives the schema by which a model is referred to."""


def type_form(annotation: Any, marks: Iterable[Any], refer: Reference) -> Form:
    """The form of a value of the annotated type. `marks` are the metadata of the annotation, the innermost first."""
    marks = tuple(marks)
    for mark in reversed(marks):
        if isinstance(mark, WithJsonSchema) and mark.json_schema is not None:
            return dict(mark.json_schema)
        if isinstance(mark, ChosenFrom):
            return chosen_from(mark.table)
        if isinstance(mark, WrittenAs):
            return _line_or_lines(refer(mark.model))
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return type_form(inner[0], (*inner[1:], *marks), refer)
    if origin in (Union, UnionType):
        return type_form(next(part for part in inner if part is not type(None)), marks, refer)
    if origin is tuple:
        return _list_form(type_form(inner[0], (), refer), marks)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": type_form(inner[1], (), refer)}
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return refer(annotation)
    return forms.TEXT


def _list_form(entry: Form, marks: tuple[Any, ...]) -> Form:
    listed: Form = {"type": "array", "items": entry}
    if BetweenNames in marks:
        return {"anyOf": [listed, forms.TEXT]}
    return {"anyOf": [listed, entry]} if OneOrMany in marks else listed


def _line_or_lines(mapping: Form) -> Form:
    """What may be one line, a mapping, or a list of such."""
    return {"anyOf": [forms.TEXT, mapping, {"type": "array", "items": {"anyOf": [forms.TEXT, mapping]}}]}
