"""The office's files as the editor sees them: JSON, one folder a kind, and back into the files that they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from noticeboard.bilingual import Text
from noticeboard.drafts.yaml_text import noted_todos
from noticeboard.editing.changing import changed_yaml, tidy
from noticeboard.editing.configuration import BODY, EDITED, NEW_FOLDER
from noticeboard.editing.long_form import long_form
from noticeboard.editing.sheet_files import FileParts, read_parts, write_whole
from noticeboard.editing.widgets import NAMES
from noticeboard.errors import NoticeboardError
from noticeboard.reading.content import ROUND_FILE
from noticeboard.reading.keys import Walk
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.kinds import DOCUMENT_KINDS, spelt
from noticeboard.schema.file_kinds import FILE_KINDS, FileKind
from noticeboard.schema.of_models import kind_fields

_JOINT = "--"
_FIT = re.compile(r"\w[\w-]*")
_UNFIT_SIGNS = re.compile(r"[^\w-]+")
_SHOWN_AT = {"channels": "complaints/", "units": "complaints/units/", "terms": ""}
_YEAR = re.compile(r"\d{4}")
_REFUSED = Text(
    "“{name}”不能保存：{why} — 文件没有变",
    "“{name}” cannot be saved: {why} — the files are as they were",
)
_CHANGED = Text("文件在打开以后被别的程序改过；先重新载入本页", "another program changed the file; load the page again")
_UNFIT = Text("名称只用字母、数字、汉字和连字符", "use letters, digits and hyphens in names")
_NO_ROUND = Text("先选所属轮次", "choose its round first")
_UNREAD = Text("文件读不懂，先按检查的提示改好", "the file cannot be read; mend it as the check says")
_GONE = Text("没有这个文件了；重新载入本页", "there is no such file any more; load the page again")
_THERE = Text("已经有同名的文件", "there is a file of this name already")


class Refused(NoticeboardError):
    """Something that the editor asked for is not done. Nothing was written."""

    def __init__(self, name: str, why: Text) -> None:
        self.name, self.why = name, why
        super().__init__(self.said_in("en"))

    def said_in(self, language: str) -> str:
        """What is refused, and why."""
        return _REFUSED.said_in(language).format(name=self.name, why=self.why.said_in(language))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file on the desk: its name in the editor, its kind, its path from the site's root, and what the form shows.

    `todos` are what an import noted as still to be done, as long as it is a draft.
    """

    name: str
    kind: str
    file: str
    data: dict[str, Any]
    todos: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Where readers find it, from the root of the site; the site itself for what has no page of its own."""
        if self.kind in _SHOWN_AT:
            return _SHOWN_AT[self.kind]
        way = self.file.removesuffix(".md").split("/")
        named = way[:-1] if way[-1] in ("index", ROUND_FILE) else way
        return "".join(f"{part}/" for part in (named if way[0] == "announcements" else named[1:]))


@dataclass(frozen=True, slots=True)
class Desk:
    """Reads and writes the content of the site at `root`, with its folder of Markdown `docs`, and nothing else."""

    root: Path
    docs: str

    def sheets(self) -> Iterator[Sheet]:
        """Every file that the editor can show, in order. What cannot be read is left to the check."""
        for path in self._paths():
            found = self.sheet(path)
            if found:
                yield found

    def sheet(self, path: Path) -> Sheet | None:
        """The file as a form shows it; None where it is none of the editor's, or cannot be read."""
        kind = self._kind(path)
        parts = read_parts(path, prose=kind.prose) if kind else None
        data = _data(parts.yaml, kind) if kind and parts else None
        if kind is None or parts is None or data is None:
            return None
        shown = long_form(data, kind.model, kind_fields(kind))
        shown.pop("kind", None)
        if kind.document:
            shown[NEW_FOLDER] = path.parent.name
        if kind.prose:
            shown[BODY] = parts.body
        todos = noted_todos(parts.yaml) if shown.get("draft") is True else ()
        return Sheet(self._name(path, kind), kind.key, path.relative_to(self.root).as_posix(), shown, todos)

    def save(self, name: str, wanted: dict[str, Any], given: dict[str, Any] | None) -> Sheet:
        """Write what came back from a form. `given` is what the form began with; None where it is a new file.

        Raises Refused, and OSError, in both of which the file is as it was.
        """
        key = name.partition("/")[0].removesuffix(".json")
        if key not in EDITED:
            raise Refused(name, _UNFIT)
        kind = FILE_KINDS[key]
        path = self._new_path(kind, name, wanted) if given is None else self._path_of(kind, name)
        if given is None and path.exists():
            raise Refused(name, _THERE)
        parts, begun = FileParts(""), dict(given or {})
        if given is not None:
            now, read = self.sheet(path), read_parts(path, prose=kind.prose)
            if now is None or read is None:
                raise Refused(name, _UNREAD)
            if tidy(now.data) != tidy(given):
                raise Refused(name, _CHANGED)
            parts = read
        elif kind.document:
            wanted = {"kind": kind.key, **wanted}
        self._write(path, kind, parts, begun, wanted)
        saved = self.sheet(path)
        if saved is None:
            raise Refused(name, _UNREAD)
        return saved

    def _write(
        self, path: Path, kind: FileKind, parts: FileParts, given: dict[str, Any], wanted: dict[str, Any]
    ) -> None:
        fields = kind_fields(kind)
        shown = {key: value for key, value in wanted.items() if key in fields}
        if (kind.document and "kind" in given) or "kind" not in shown:
            fields = {key: info for key, info in fields.items() if key != "kind"}
        yaml = changed_yaml(parts.yaml, given, shown, kind.model, fields)
        body = str(wanted.get(BODY) or "").replace("\r\n", "\n").rstrip()
        write_whole(path, parts.text(yaml, body, prose=kind.prose), parts)

    def _paths(self) -> Iterator[Path]:
        announcements = self.root / "announcements"
        for key in EDITED:
            if "*" not in FILE_KINDS[key].files and (self.root / FILE_KINDS[key].files).is_file():
                yield self.root / FILE_KINDS[key].files
        yield from sorted(announcements.glob(f"*/{ROUND_FILE}"))
        yield from sorted(announcements.glob("*/*.md"))
        yield from sorted((self.root / self.docs).rglob("*.md"))

    def _kind(self, path: Path) -> FileKind | None:
        """The kind of the file, by its place and, of a document, by what it says."""
        file = path.relative_to(self.root)
        if file.parts[0] != "announcements":
            news = path.is_relative_to(self._news) and path.stem != "index"
            return FILE_KINDS["article" if news else "page"]
        if path.suffix == ".md":
            parts = read_parts(path, prose=True)
            data = _data(parts.yaml, FILE_KINDS["notice"]) if parts else None
            key = spelt(DOCUMENT_KINDS).get(str((data or {}).get("kind", "")).strip())
            return FILE_KINDS[key] if key else None
        return FILE_KINDS["round"] if path.name == ROUND_FILE else FILE_KINDS.get(path.stem)

    def _name(self, path: Path, kind: FileKind) -> str:
        """The name of the file in the editor."""
        if not kind.prose:
            return f"round/{path.parent.name}.json" if kind.key == "round" else f"{kind.key}.json"
        below = self.root / "announcements" if kind.document else self._news if kind.key == "article" else self._pages
        return f"{kind.key}/{_JOINT.join(path.relative_to(below).with_suffix('').parts)}.json"

    def _path_of(self, kind: FileKind, name: str) -> Path:
        """The file that has this name. It is one of those that there are: no name leads anywhere else."""
        for path in self._paths():
            known = self._kind(path)
            if known and known.key == kind.key and self._name(path, known) == name:
                return path
        raise Refused(name, _GONE)

    def _new_path(self, kind: FileKind, name: str, wanted: dict[str, Any]) -> Path:
        slug = _UNFIT_SIGNS.sub("-", name.partition("/")[2].removesuffix(".json")).strip("-_")
        if kind.document:
            folder = self.root / "announcements" / str(wanted.get(NEW_FOLDER) or "")
            if folder not in {path.parent for path in (self.root / "announcements").glob(f"*/{ROUND_FILE}")}:
                raise Refused(name, _NO_ROUND)
            return _free(folder, kind.key)
        if kind.key not in ("round", "article") or not _FIT.fullmatch(slug):
            raise Refused(name, _UNFIT)
        if kind.key == "round":
            return self.root / "announcements" / slug / ROUND_FILE
        year = _YEAR.match(str(wanted.get("published") or ""))
        return self._news / (year[0] if year else str(date.today().year)) / f"{slug}.md"

    @property
    def _pages(self) -> Path:
        return self.root / self.docs

    @property
    def _news(self) -> Path:
        return self._pages / "news"


def unit_names(sheets: Iterable[Sheet]) -> Sheet:
    """The names of all units of the rounds and of the register, each once, as a sheet that no file stands behind."""
    names: dict[str, None] = {}
    for sheet in sheets:
        for group in sheet.data.get("groups", ()) if sheet.kind == "round" else (sheet.data,):
            listed = group.get("units", ()) if sheet.kind in ("round", "units") else ()
            names |= {str(unit["name"]): None for unit in listed if "name" in unit}
    return Sheet(f"{NAMES}/units.json", NAMES, "", {"units": [{"name": name} for name in names]})


def _free(folder: Path, stem: str) -> Path:
    """A file of the folder that does not exist: notice.md, else notice-2.md …"""
    names = (f"{stem}.md", *(f"{stem}-{n}.md" for n in range(2, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def _data(yaml: str, kind: FileKind) -> dict[str, Any] | None:
    """The data of a YAML text under canonical keys; None where it cannot be read."""
    node, findings = compose(yaml, "")
    if node is None:
        return None if findings and yaml.strip() else {}
    data = Walk("", 1).plain(node, kind.model)
    return data if isinstance(data, dict) else None
