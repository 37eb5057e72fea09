"""The models of the records → JSON Schema, draft 7, with the words of the table of fields.

An editor offers the canonical keys, which are `properties`. The other spellings that reading takes are patterns: they
are understood and explained, and do not crowd the list.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic.fields import FieldInfo

from noticeboard.reading.keys import shape_of
from noticeboard.records.base import Model
from noticeboard.records.channel import Channel, WrittenHours
from noticeboard.records.fields import FIELDS
from noticeboard.records.forms import Form, spelling_pattern
from noticeboard.records.kinds import CHANNEL_KINDS, FIELDS_OF_SOME_KINDS, Kind, spelt
from noticeboard.schema.file_kinds import FileKind
from noticeboard.schema.of_types import type_form
from noticeboard.schema.short_forms import ONE_OF, SHORT_FORMS, TOGETHER

_DRAFT = "http://json-schema.org/draft-07/schema#"


_HEADING = ("kind", "title", "subtitle")
_TRAILING = ("draft", "publish_at", "withdrawn", "aliases", "checks")
"""What a file begins with, and what few files need: in this order they are offered."""


def schema_of(kind: FileKind) -> Form:
    """The schema of a kind of file; of front matter, where it is a text with front matter."""
    definitions = _Definitions()
    root = _of_kind(kind, definitions)
    for key in reversed(kind.within):
        root = {"type": "object", "properties": {key: root}, "required": [key]}
    return {"$schema": _DRAFT, "title": kind.label.zh, **root, "definitions": definitions.gathered}


class _Definitions:
    """The models that a schema refers to, each described once."""

    def __init__(self) -> None:
        self.gathered: dict[str, Form] = {}

    def refer(self, model: type[Model]) -> Form:
        """The reference to a model, which is described the first time that it is asked for."""
        name = model.__name__
        if name not in self.gathered:
            self.gathered[name] = {}
            self.gathered[name] = self._described(model)
        return {"$ref": f"#/definitions/{name}"}

    def _described(self, model: type[Model]) -> Form:
        mapping = mapping_form(model, fields_of(model), self)
        short = SHORT_FORMS.get(model)
        if short is None:
            return mapping
        # `名称：县教育局` with a full-width colon is no name, but a key that failed.
        key = {"pattern": rf"^\s*(?:{'|'.join(map(re.escape, shape_of(model)))})\s*："}
        return {"anyOf": [mapping, {**short, "not": {"type": "string", **key}}]}


def fields_of(model: type[Model]) -> dict[str, FieldInfo]:
    """The fields that can be written in a file, by their canonical keys."""
    named = {info.alias or name: info for name, info in model.model_fields.items()}
    return {key: info for key, info in named.items() if key in FIELDS}


def kind_fields(kind: FileKind) -> dict[str, FieldInfo]:
    """The fields of a kind of file: of a document, without those that only other kinds have."""
    fields = fields_of(kind.model)
    unfit = set(FIELDS_OF_SOME_KINDS).difference(kind.document.fields) if kind.document else set()
    headed = [key for key in _HEADING if key in fields] if kind.prose else []
    trailing = [key for key in _TRAILING if key in fields]
    between = [key for key in fields if key not in headed and key not in trailing]
    return {key: fields[key] for key in (*headed, *between, *trailing) if key not in unfit}


def required_keys(kind: FileKind) -> tuple[str, ...]:
    """The keys that a file of the kind cannot be without."""
    always = tuple(key for key, info in kind_fields(kind).items() if info.is_required())
    return always + (kind.document.requires if kind.document else ())


def _of_kind(kind: FileKind, definitions: _Definitions) -> Form:
    root = mapping_form(kind.model, kind_fields(kind), definitions, kind.document.requires if kind.document else ())
    if kind.document:
        root["properties"]["kind"] |= _chosen(kind.document)
    if not kind.closed:
        root["additionalProperties"] = True
    return root


def mapping_form(
    model: type[Model], fields: Mapping[str, FieldInfo], definitions: _Definitions, requires: Iterable[str] = ()
) -> Form:
    """The schema of `key: value` lines: these fields of the model, those of `requires` not to be left out."""
    spellings = spellings_in(model, fields)
    conditions = [_has(spellings[key], key) for key, info in fields.items() if info.is_required()]
    conditions += [_has(spellings[key], key) for key in requires]
    conditions += [_one_of(keys, spellings) for keys in _entry(ONE_OF, model)]
    conditions += [_both(*(_any(spellings[key]) for key in keys)) for keys in _entry(TOGETHER, model)]
    if model is Channel:
        conditions += _by_kind_of_channel(spellings)
    return {
        "type": "object",
        "properties": {key: _property(key, model, info, spellings[key], definitions) for key, info in fields.items()},
        "patternProperties": {
            _pattern_of(others): _property(key, model, info, spellings[key], definitions)
            for key, info in fields.items()
            if (others := spellings[key][1:])
        },
        "additionalProperties": False,
        **({"allOf": conditions} if conditions else {}),
    }


def spellings_in(model: type[Model], fields: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Of each field, the keys under which a file may have it, the canonical one first."""
    by_key: dict[str, list[str]] = defaultdict(list)
    for spelling, (key, _) in shape_of(model).items():
        by_key[key].append(spelling)
    return {key: (key, *(word for word in by_key[key] if word != key)) for key in fields}


def _property(
    key: str, model: type[Model], info: FieldInfo, spellings: tuple[str, ...], definitions: _Definitions
) -> Form:
    field = FIELDS[key]
    form = type_form(info.annotation, info.metadata, definitions.refer)
    if model is WrittenHours and key == "days":
        form = {"anyOf": [form, {"type": "array", "items": form}]}
    if "$ref" in form:
        # What stands beside a reference is not looked at.
        form = {"allOf": [form]}
    others = f"\n\n也可以写成：{'、'.join(spellings[1:])}"
    return {
        "title": field.label.zh,
        "description": field.meaning.zh,
        "markdownDescription": f"{field.meaning.zh}{others}",
        **form,
    }


def _pattern_of(words: Iterable[str]) -> str:
    return f"^(?:{'|'.join(re.escape(word) for word in words)})$"


def _any(spellings: Iterable[str]) -> Form:
    """That the key is there in one of its spellings."""
    return {"anyOf": [{"required": [word]} for word in spellings]}


def _has(spellings: tuple[str, ...], key: str) -> Form:
    """That the key is there, and once."""
    once = {"oneOf": [{"required": [word]} for word in spellings]}
    return {**once, "errorMessage": f"缺少“{FIELDS[key].label.zh}”（{key}），或写了两次"}


def _one_of(keys: Iterable[str], spellings: Mapping[str, tuple[str, ...]]) -> Form:
    named = "、".join(f"“{FIELDS[key].label.zh}”（{key}）" for key in keys)
    return {"anyOf": [_any(spellings[key]) for key in keys], "errorMessage": f"至少写一项：{named}"}


def _both(one: Form, other: Form) -> Form:
    return {"oneOf": [{"allOf": [one, other]}, {"not": {"anyOf": [one, other]}}]}


def _entry(table: Mapping[type[Model], Any], model: type[Model]) -> list[Any]:
    return [table[model]] if model in table else []


def _chosen(kind: Kind) -> Form:
    words = [kind.key, kind.label.zh, *kind.spellings]
    return {"anyOf": [{"enum": [kind.key], "enumDescriptions": [kind.label.zh]}, {"pattern": spelling_pattern(words)}]}


def _by_kind_of_channel(spellings: Mapping[str, tuple[str, ...]]) -> list[Form]:
    """What a channel of each kind must have, and what its number or address looks like."""
    conditions: list[Form] = []
    for kind in CHANNEL_KINDS.values():
        words = spelling_pattern(word for word, key in spelt(CHANNEL_KINDS).items() if key == kind.key)
        of_kind = [{"required": [word], "properties": {word: {"pattern": words}}} for word in spellings["type"]]
        then: Form = {"allOf": [_has(spellings[key], key) for key in (kind.address, *kind.requires)]}
        if kind.pattern and kind.expected:
            # Reading makes full-width signs plain; what holds any is left to the checks.
            value = {"pattern": rf"^\s*(?:{kind.pattern})\s*$|[！-～]", "patternErrorMessage": kind.expected.zh}
            then["patternProperties"] = {_pattern_of(spellings["value"]): value}
        conditions.append({"if": {"anyOf": of_kind}, "then": then})
    return conditions
