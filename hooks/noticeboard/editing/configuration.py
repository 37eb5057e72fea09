"""The configuration of Sveltia CMS, made of the kinds of files and the table of fields."""

from collections.abc import Mapping
from typing import Any

from noticeboard.editing.widgets import NAMES, ROUNDS, Widget, tag, widgets
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.schema.file_kinds import FILE_KINDS, FileKind
from noticeboard.schema.of_models import kind_fields

NEW_FOLDER = "folder"
"""The field of a new document that says to which round it belongs; it is written in no file."""
BODY = "body"

_ICONS: Mapping[str, str] = {
    "round": "event_note",
    "notice": "campaign",
    "withdrawal": "event_busy",
    "correction": "edit_note",
    "feedback": "fact_check",
    "rectification": "task_alt",
    "article": "newspaper",
    "page": "description",
    "channels": "call",
    "units": "apartment",
    "terms": "spellcheck",
}
_LATER = ("draft", "publish_at", "updated", "change", "withdrawn", "aliases", "checks")
"""The fields that are written when the text stands, or after publication: they come behind it."""
_LISTED = ("round", *DOCUMENT_KINDS, "article", "page")
_SINGLE = ("channels", "units", "terms")
EDITED = (*_LISTED, *_SINGLE)
"""The kinds of files that the editor shows: all but the settings, which are the operator's."""


def configuration(site_name: str, preview: str) -> dict[str, Any]:
    """The whole configuration. The files are those of `editing.desk`, in JSON, one folder a kind."""
    return {
        "load_config_file": False,
        "backend": {"name": "test-repo"},
        "site_url": preview,
        "display_url": preview,
        "app_title": f"{site_name} · 编辑",
        "media_folder": "media",
        "public_folder": "/media",
        "show_preview_links": False,
        "editor": {"preview": False},
        "slug": {"lowercase": True, "timezone": "local"},
        "output": {"omit_empty_optional_fields": True},
        "collections": [*(_collection(FILE_KINDS[key]) for key in _LISTED), _names()],
        "singletons": [_singleton(FILE_KINDS[key]) for key in _SINGLE],
    }


def fields_shown(kind: FileKind) -> list[Widget]:
    """The form of a kind of file, from top to bottom."""
    fields = widgets(kind.model, {key: info for key, info in kind_fields(kind).items() if key != "kind"})
    for field in fields:
        if kind.document and field["name"] in kind.document.requires:
            field["required"] = True
    if kind.document:
        belongs: Widget = {
            "name": NEW_FOLDER,
            "label": "所属轮次",
            "hint": "这份文件属于哪一轮巡察；保存以后不能改",
            "widget": "relation",
            "collection": ROUNDS,
            "value_field": "{{slug}}",
            "display_fields": ["{{slug}}"],
        }
        fields.insert(0, belongs)
    if kind.prose:
        # Plain Markdown first: the other way of editing writes the whole text anew.
        body: Widget = {
            "name": BODY,
            "label": "正文",
            "widget": "richtext",
            "required": False,
            "modes": ["raw", "rich_text"],
            "editor_components": [],
        }
        later = [field for key in _LATER for field in fields if field["name"] == key]
        fields = [*(field for field in fields if field not in later), body, *later]
    return fields


def _collection(kind: FileKind) -> dict[str, Any]:
    return {
        "name": kind.key,
        "label": kind.label.zh,
        "label_singular": kind.label.zh,
        "icon": _ICONS[kind.key],
        "folder": kind.key,
        "extension": "json",
        "format": "json",
        "create": kind.key != "page",
        "delete": False,
        "duplicate": False,
        "thumbnail": False,
        "identifier_field": "title",
        "slug": _slug(kind),
        "summary": _summary(kind),
        "sortable_fields": {"fields": ["slug"], "default": {"field": "slug", "direction": "descending"}},
        "fields": fields_shown(kind),
    }


def _summary(kind: FileKind) -> str:
    """A line of the list: what it is, and that it is a draft."""
    draft = tag("draft | ternary('（草稿）', '')") if "draft" in kind_fields(kind) else ""
    name = f"{tag('term')}第{tag('number')}轮 · {tag('slug')}" if kind.key == ROUNDS else tag("title")
    return f"{name}{draft}"


def _slug(kind: FileKind) -> dict[str, Any] | str:
    """How a new file is named. Where the name becomes an address, the officer may write it herself."""
    if kind.document:
        return f"{tag(NEW_FOLDER)}--{tag('uuid_short')}"
    template = f"{tag('year')}-{tag('month')}-round-{tag('number')}" if kind.key == "round" else tag("title")
    return {
        "template": template,
        "editable": ["create"],
        "hint": "网页地址里的名字，只用字母、数字和连字符，定了就不改",
    }


def _names() -> dict[str, Any]:
    """The names of units as a collection that nobody sees and relations lead to."""
    name: Widget = {"name": "name", "label": "名称", "widget": "string"}
    units: Widget = {"name": "units", "label": "单位", "widget": "list", "fields": [name]}
    file = {"name": "units", "label": "单位", "file": f"{NAMES}/units.json", "format": "json", "fields": [units]}
    return {"name": NAMES, "label": "单位", "hide": True, "files": [file]}


def _singleton(kind: FileKind) -> dict[str, Any]:
    return {
        "name": kind.key,
        "label": kind.label.zh,
        "icon": _ICONS[kind.key],
        "file": f"{kind.key}.json",
        "format": "json",
        "fields": fields_shown(kind),
    }
