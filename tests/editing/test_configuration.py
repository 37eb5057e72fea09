"""The editor has a form for every kind of record, with a field for everything that can be written in it."""

from collections.abc import Iterator
from typing import Any

import pytest

from noticeboard.editing.configuration import BODY, EDITED, NEW_FOLDER, configuration, fields_shown
from noticeboard.editing.widgets import NAMES, Widget, typed
from noticeboard.records.base import Model
from noticeboard.records.channel import Channel
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import CHANNEL_KINDS
from noticeboard.records.written import WrittenAs
from noticeboard.schema.file_kinds import FILE_KINDS
from noticeboard.schema.of_models import fields_of, kind_fields

OF_THE_EDITOR = {NEW_FOLDER, BODY, "kind"}

each_kind = pytest.mark.parametrize("kind", EDITED)


def below(widgets: list[Widget]) -> Iterator[Widget]:
    """The form fields, and those in them."""
    for widget in widgets:
        yield widget
        yield from below(widget.get("fields", []))
        yield from below(widget.get("types", []))


def test_every_kind_of_file_but_the_settings_is_edited() -> None:
    assert set(EDITED) == set(FILE_KINDS) - {"settings"}


@each_kind
def test_every_field_of_a_kind_has_a_form_field(kind: str) -> None:
    file_kind = FILE_KINDS[kind]
    shown = {widget["name"]: widget for widget in fields_shown(file_kind)}
    assert set(kind_fields(file_kind)) - {"kind"} == set(shown) - OF_THE_EDITOR
    for key, info in kind_fields(file_kind).items():
        if key != "kind":
            assert_whole(shown[key], typed(info.annotation, tuple(info.metadata)))


def assert_whole(widget: Widget, kind: Any) -> None:
    """A form field for a model, or for a list of such, has a field for each of the model's."""
    inner = typed(kind.inner[0]) if kind.origin is tuple else kind
    model: type[Model] | None = None if kind.mark(WrittenAs) or inner.mark(WrittenAs) else inner.model
    if model is None:
        return
    if model is Channel:
        listed = {name for one in widget["types"] for name in (field["name"] for field in one["fields"])}
        assert listed | {"type"} == set(fields_of(Channel))
        return
    assert [field["name"] for field in widget["fields"]] == list(fields_of(model))
    for field, info in zip(widget["fields"], fields_of(model).values(), strict=True):
        assert_whole(field, typed(info.annotation, tuple(info.metadata)))


@each_kind
def test_labels_and_hints_are_those_of_the_table(kind: str) -> None:
    for widget in below(fields_shown(FILE_KINDS[kind])):
        name = widget["name"]
        if "hint" not in widget:
            assert name == BODY or widget["label"] == CHANNEL_KINDS[name].label.zh
        elif name != NEW_FOLDER:
            assert widget["label"] == FIELDS[name].label.zh
            assert widget["hint"] == FIELDS[name].meaning.zh or name == "value"


def test_a_channel_of_each_kind_asks_for_where_to_turn_first() -> None:
    groups = next(one for one in fields_shown(FILE_KINDS["round"]) if one["name"] == "groups")
    channels = next(one for one in groups["fields"] if one["name"] == "channels")
    for kind, form in zip(CHANNEL_KINDS.values(), channels["types"], strict=True):
        assert form["fields"][0]["name"] == kind.address
        assert form["fields"][0]["required"]
        assert ("pattern" in form["fields"][0]) == (kind.pattern is not None)


def test_relations_lead_to_collections_that_there_are() -> None:
    config = configuration("示例", "http://127.0.0.1:8000/")
    names = {one["name"] for one in config["collections"]}
    related = {
        one["collection"] for kind in EDITED for one in below(fields_shown(FILE_KINDS[kind])) if "collection" in one
    }
    assert related == {"round", NAMES}
    assert related <= names


def test_nothing_is_deleted_or_renamed_in_the_editor() -> None:
    config = configuration("示例", "http://127.0.0.1:8000/")
    for collection in config["collections"]:
        if "folder" in collection:
            assert collection["delete"] is False
            assert isinstance(collection["slug"], str) or collection["slug"]["editable"] == ["create"]
