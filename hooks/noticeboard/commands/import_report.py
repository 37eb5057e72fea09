"""What an import found, for a person at a terminal and as JSON."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.text import Text as Styled

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Draft, Found, Todo, Tree, plain
from noticeboard.drafts.saving import Saved
from noticeboard.drafts.yaml_text import todo_lines
from noticeboard.importing.drafting import Imported
from noticeboard.importing.placing import Placed
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible

_KINDS = {
    "article": Text("文章", "article"),
    "round": Text("轮次", "round"),
    **{kind.key: kind.label for kind in DOCUMENT_KINDS.values()},
}
_HEADING = Text("{name} → {kind}", "{name} → {kind}")
_BODY = Text("正文", "Text")
_SIZE = Text("{paragraphs} 段，{characters} 字", "paragraphs: {paragraphs}, characters: {characters}")
_WRITTEN = Text("已写入草稿 {file}", "written, as a draft: {file}")
_BACKUP = Text("（原来的留在 {file}）", " (what was there is now {file})")
_WOULD = Text("将写入 {file}", "would be written: {file}")
_TO_DO = Text("还有 {count} 项待办，写在文件开头：", "To be done, {count} in all, also at the top of the file:")
_NEXT = Text(
    "下一步：运行 make edit，在浏览器里照待办填写、预览；或者改文件，运行 noticeboard check {files} 和 make serve。"
    "不再是草稿才会上线",
    "next: fill in and preview it by `make edit`; or edit the files, run `noticeboard check {files}` and `make serve`. "
    "It goes online once it is no draft",
)
_SAID_ELSEWHERE = frozenset({"kind", "draft"})
_LONGEST_VALUE = 48


def screen(
    one: Imported, placed: Sequence[Placed], saved: Sequence[Saved] | None, root: Path, language: str
) -> Iterator[Styled]:
    """The lines on one text: what was found and where, what is to be done, what was written, what comes next."""
    for record in placed:
        kind = _KINDS[record.draft.kind].said_in(language)
        name = _safe(one.given.name)
        yield Styled(_HEADING.said_in(language).format(name=name, kind=kind), style="bold")
        yield from _table(record.draft, language)
        todos = list(todo_lines(record.draft.todos, language))
        if todos:
            yield Styled(_TO_DO.said_in(language).format(count=len(todos)), style="yellow")
            yield from (Styled(f"  {_safe(line)}", style="yellow") for line in todos)
        if saved is None:
            yield Styled(_WOULD.said_in(language).format(file=record.path), style="dim")
    for file in saved or ():
        line = _WRITTEN.said_in(language).format(file=_shown(file.path, root))
        yield Styled(line + (_BACKUP.said_in(language).format(file=_shown(file.backup, root)) if file.backup else ""))
    if saved:
        files = " ".join(record.path for record in placed)
        yield Styled(_NEXT.said_in(language).format(files=files))
    yield Styled()


def as_json(results: Sequence[tuple[Imported, Sequence[Placed]]], language: str) -> str:
    """The extraction of all texts: of each record its fields, where each value was read, and what is to be done."""
    texts = [
        {"file": _safe(one.given.name), "records": [_record(record, language) for record in placed]}
        for one, placed in results
    ]
    return json.dumps(texts, ensure_ascii=False, indent=2) + "\n"


def _record(record: Placed, language: str) -> dict[str, Any]:
    draft = record.draft
    return {
        "kind": draft.kind,
        "path": record.path,
        "fields": plain(draft.fields),
        "body": draft.body,
        "found": {
            key: {"place": found.place.said_in(language), "quote": _safe(found.quote)}
            for key, found in _leaves("", draft.fields)
            if isinstance(found, Found)
        },
        "files": list(draft.files),
        "todos": [_todo(todo, language) for todo in draft.todos],
    }


def _todo(todo: Todo, language: str) -> dict[str, str | None]:
    return {
        "key": todo.key,
        "what": todo.what.said_in(language),
        "place": todo.place.said_in(language) if todo.place else None,
        "quote": _safe(todo.quote),
    }


def _table(draft: Draft, language: str) -> Iterator[Styled]:
    """A line a value: the field, the value, where it was read."""
    for key, leaf in _leaves("", {key: tree for key, tree in draft.fields.items() if key not in _SAID_ELSEWHERE}):
        label = " ".join(_label(part, language) for part in key.split("."))
        value = str(leaf.value if isinstance(leaf, Found) else leaf)
        place = f"  ← {leaf.place.said_in(language)}" if isinstance(leaf, Found) else ""
        yield Styled.assemble(f"  {label}  ", (_short(_safe(value)), "green"), (place, "dim"))
    if draft.body is not None:
        blocks = [block for block in draft.body.split("\n\n") if block.strip()]
        size = _SIZE.said_in(language).format(paragraphs=len(blocks), characters=sum(map(len, blocks)))
        yield Styled.assemble(f"  {_BODY.said_in(language)}  ", (size, "green"))


def _leaves(key: str, tree: Tree) -> Iterator[tuple[str, Found | str | int | bool]]:
    """The values of a tree, each with its keys and its number in lists, as in groups.1.units.2."""
    if isinstance(tree, Mapping):
        for name, value in tree.items():
            yield from _leaves(f"{key}.{name}" if key else name, value)
    elif isinstance(tree, tuple):
        for number, value in enumerate(tree, 1):
            yield from _leaves(f"{key}.{number}", value)
    else:
        yield key, tree


def _label(part: str, language: str) -> str:
    """A part of a key as people read it: its label, or its number in a list."""
    return FIELDS[part].label.said_in(language) if part in FIELDS else part


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_VALUE else f"{line[:_LONGEST_VALUE]}…"


def _safe(text: str) -> str:
    return visible(masked(text))


def _shown(path: Path | None, root: Path) -> str:
    return path.relative_to(root).as_posix() if path else ""
