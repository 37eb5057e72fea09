"""The fields of a model → the form fields of Sveltia CMS, with the words of the table of fields.

Dates and numbers are lines of text with a pattern: a date picker would drop what it cannot read, and with it what the
officer wrote.
"""

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import WithJsonSchema
from pydantic.fields import FieldInfo

from noticeboard.records import forms
from noticeboard.records.article import Article
from noticeboard.records.base import Model
from noticeboard.records.channel import Channel
from noticeboard.records.document import UnitIssues
from noticeboard.records.fields import FIELDS
from noticeboard.records.forms import ChosenFrom
from noticeboard.records.kinds import CHANNEL_KINDS, ChannelKind, Kind
from noticeboard.records.publication import Publication
from noticeboard.records.written import WrittenAs
from noticeboard.schema.of_models import fields_of

Widget = dict[str, Any]
"""A field of the editor, as its configuration has it."""

ROUNDS = "round"
"""The collection of the rounds, to which relations lead."""

_LONG = frozenset(
    {"accepts", "reply", "text", "note", "change", "reason", "issue", "measures", "result", "why", "description"}
)
"""The fields in which a paragraph may stand."""
_CHANNEL_KEYS = ("value", "place", "places", "postcode", "addressee")
NAMES = "names"
"""The collection that is in no file: the names of all units, which the editor offers where a unit is to be named."""
_OF_A_UNIT = {"widget": "relation", "collection": NAMES, "file": "units", "value_field": "units.*.name"}


class Typed(NamedTuple):
    """A type without its wrapping: what it is, what it holds, and the marks that say how it is written."""

    origin: Any
    inner: tuple[Any, ...]
    annotation: Any
    marks: tuple[Any, ...]

    def mark(self, kind: type[Any]) -> Any:
        """The innermost mark of a kind, if there is one."""
        return next((mark for mark in reversed(self.marks) if isinstance(mark, kind)), None)

    @property
    def model(self) -> type[Model] | None:
        """The model that it is, if it is one whose keys are written."""
        plain = self.annotation
        is_model = isinstance(plain, type) and issubclass(plain, Model) and not self.mark(WithJsonSchema)
        return plain if is_model else None


def typed(annotation: Any, marks: tuple[Any, ...] = ()) -> Typed:
    """The type of an annotation, without `Annotated` and without `None`."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return typed(inner[0], (*inner[1:], *marks))
    if origin in (Union, UnionType):
        return typed(next(part for part in inner if part is not type(None)), marks)
    return Typed(origin, inner, annotation, marks)


def widgets(model: type[Model], fields: Mapping[str, FieldInfo]) -> list[Widget]:
    """The form fields of these fields of the model."""
    return [widget(model, key, info) for key, info in fields.items()]


def widget(model: type[Model], key: str, info: FieldInfo) -> Widget:
    """One form field: its name, its label and its hint from the table, and what can be put in."""
    field = FIELDS[key]
    form = _of_type(key, typed(info.annotation, tuple(info.metadata)))
    return {
        "name": key,
        "label": field.label.zh,
        "hint": field.meaning.zh,
        "required": info.is_required(),
        **(_relation(model, key) or form),
    }


def _of_type(key: str, kind: Typed) -> Widget:
    chosen = kind.mark(ChosenFrom)
    if chosen:
        return {"widget": "select", "options": _options(chosen.table)}
    if kind.mark(WrittenAs):
        return {"widget": "string"}
    if kind.annotation is bool:
        return {"widget": "boolean", "default": False}
    if kind.origin is tuple:
        return _list(key, typed(kind.inner[0]))
    if isinstance(kind.origin, type) and issubclass(kind.origin, Mapping):
        return {"widget": "keyvalue", "key_label": FIELDS[key].label.zh, "value_label": "数字"}
    if kind.model:
        return {"widget": "object", "fields": widgets(kind.model, fields_of(kind.model))}
    written = kind.mark(WithJsonSchema)
    return _line(key, written.json_schema if written else forms.TEXT)


def _line(key: str, form: forms.Form) -> Widget:
    if key in _LONG:
        return {"widget": "text"}
    pattern = {"pattern": [form["pattern"], form["patternErrorMessage"]]} if "patternErrorMessage" in form else {}
    return {"widget": "string", **pattern}


def _list(key: str, entry: Typed) -> Widget:
    label = FIELDS[key].label.zh
    chosen = entry.mark(ChosenFrom)
    if chosen:
        return {"widget": "select", "multiple": True, "options": _options(chosen.table)}
    listed: Widget = {"widget": "list", "label_singular": label, "collapsed": "auto"}
    if entry.model is Channel:
        return {**listed, "typeKey": "type", "types": [_channel(kind) for kind in CHANNEL_KINDS.values()]}
    if entry.model:
        fields = fields_of(entry.model)
        return {**listed, "summary": _summary(fields), "fields": widgets(entry.model, fields)}
    return {"widget": "list"}


def tag(*way: str) -> str:
    """A placeholder of the editor's, which a value fills."""
    return "{{" + ".".join(way) + "}}"


def _summary(fields: Mapping[str, FieldInfo]) -> str:
    """What stands for an entry that is folded: the first field that is always there, by which it is known."""
    return tag("fields", next(key for key, info in fields.items() if info.is_required()))


def channel_fields(kind: ChannelKind) -> dict[str, FieldInfo]:
    """The fields of a channel of the kind, where to turn first; without those of other kinds."""
    first = (kind.address, *kind.requires, *(("addressee",) if "postcode" in kind.requires else ()))
    unfit = {"type", *_CHANNEL_KEYS, *(() if kind.scheme == "https" else ("qr",))}
    fields = fields_of(Channel)
    return {key: fields[key] for key in (*first, *(key for key in fields if key not in unfit))}


def _channel(kind: ChannelKind) -> Widget:
    fields = widgets(Channel, channel_fields(kind))
    for field in fields:
        if field["name"] in (kind.address, *kind.requires):
            field["required"] = True
        if field["name"] == "value" and kind.pattern and kind.expected:
            field |= {"pattern": [rf"^\s*(?:{kind.pattern})\s*$", kind.expected.zh], "hint": kind.expected.zh}
    address = tag("fields", kind.address, *(("*",) if kind.address == "places" else ()))
    return {"name": kind.key, "label": kind.label.zh, "widget": "object", "fields": fields, "summary": address}


def _options(table: Mapping[str, Kind]) -> list[dict[str, str]]:
    return [{"label": kind.label.zh, "value": key} for key, kind in table.items()]


def _relation(model: type[Model], key: str) -> Widget:
    """That the field names a round or units of one, which are then offered."""
    if model is Article and key == "round":
        return {"widget": "relation", "collection": ROUNDS, "value_field": tag("slug"), "display_fields": [tag("slug")]}
    if model is UnitIssues and key == "unit":
        return {**_OF_A_UNIT}
    if issubclass(model, Publication) and key == "units":
        return {**_OF_A_UNIT, "multiple": True}
    return {}
