"""The reference of fields, from the models and the table of fields: a section a file, a table a part of it."""

from collections.abc import Iterator

from noticeboard.bilingual import Text
from noticeboard.reading.keys import shape_of
from noticeboard.records.base import Model
from noticeboard.records.fields import FIELDS, spellings_of
from noticeboard.records.round import Term
from noticeboard.schema.file_kinds import FILE_KINDS, FileKind

_TITLE = Text("字段", "Fields")
_INTRODUCTION = Text(
    "各种文件里可以写的字段。英文名、中文名和其他写法意思相同，可以混用。",
    "What every kind of file may hold. English keys, Chinese labels and the other spellings mean the same.",
)
_COLUMNS = (
    Text("字段", "Key"),
    Text("中文名", "Label"),
    Text("其他写法", "Other spellings"),
    Text("意思", "Meaning"),
    Text("必填", "Required"),
)
_YES = Text("是", "yes")
_WHERE = Text("文件：`{files}`", "Files: `{files}`")
_SEE = Text("；里面的字段见“{part}”", "; for its own fields see “{part}”")
_PART_OF = Text("{part}（{whole}）", "{part} ({whole})")


def fields_page(language: str) -> str:
    """The reference as a page of Markdown."""
    lines = [f"# {_TITLE.said_in(language)}", "", _INTRODUCTION.said_in(language)]
    for kind in FILE_KINDS.values():
        lines += ["", f"## {kind.label.said_in(language)}", "", _where(kind, language)]
        for title, model in _parts(kind.model, "", language):
            heading = [f"### {_PART_OF.said_in(language).format(part=title, whole=kind.label.said_in(language))}", ""]
            lines += ["", *(heading if title else []), *_table(kind, model, title, language)]
    return "\n".join(lines) + "\n"


def _where(kind: FileKind, language: str) -> str:
    return _WHERE.said_in(language).format(files=kind.files)


def _keys(model: type[Model]) -> dict[str, type[Model] | None]:
    """The keys that the model knows, each with the model of what stands under it."""
    # A term is written as it is said, 六届县委, and not by its parts.
    return {key: None if part is Term else part for key, part in shape_of(model).values()}


def _parts(model: type[Model], title: str, language: str) -> Iterator[tuple[str, type[Model]]]:
    """The model and all that stands in it, each once, titled by the label of the key that it stands under."""
    seen: set[type[Model]] = set()
    waiting = [(title, model)]
    while waiting:
        name, part = waiting.pop(0)
        if part in seen:
            continue
        seen.add(part)
        yield name, part
        waiting += [(FIELDS[k].label.said_in(language), inner) for k, inner in _keys(part).items() if inner]


def _table(kind: FileKind, model: type[Model], title: str, language: str) -> Iterator[str]:
    yield f"| {' | '.join(column.said_in(language) for column in _COLUMNS)} |"
    yield f"|{' --- |' * len(_COLUMNS)}"
    required = {info.alias or name for name, info in model.model_fields.items() if info.is_required()}
    unfit = _of_others(kind) if not title else frozenset()
    needed = required | {*(kind.document.requires if kind.document and not title else ())}
    for key, part in _keys(model).items():
        if key not in unfit:
            field = FIELDS[key]
            label = field.label.said_in(language)
            others = "、".join(word for word in spellings_of(key) if word not in (key, field.label.zh))
            meaning = field.meaning.said_in(language) + (_SEE.said_in(language).format(part=label) if part else "")
            cells = (f"`{key}`", label, others, meaning, _YES.said_in(language) if key in needed else "")
            yield f"| {' | '.join(cells)} |"


def _of_others(kind: FileKind) -> frozenset[str]:
    """The fields that only other kinds of document have."""
    if kind.document is None:
        return frozenset()
    every = {key for one in FILE_KINDS.values() if one.document for key in one.document.fields}
    return frozenset(every - set(kind.document.fields))
