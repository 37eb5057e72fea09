"""`noticeboard import`: texts as offices have them → drafts of records, with what is left to do."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from noticeboard.bilingual import Text
from noticeboard.commands.console import FOUND, OK, USAGE, complain, language_of, root_of, say, wrong_call
from noticeboard.commands.import_report import as_json, screen
from noticeboard.commands.site_records import site_library
from noticeboard.drafts.saving import AlreadyThere, Saved, save
from noticeboard.drafts.yaml_text import draft_text
from noticeboard.importing.drafting import Imported, imported
from noticeboard.importing.given import Given
from noticeboard.importing.kind_told import KINDS
from noticeboard.importing.placing import Placed, Placing
from noticeboard.importing.readers.files import STANDARD_INPUT, files_in, read_bytes, read_file
from noticeboard.importing.unreadable import Unreadable
from noticeboard.schema.schema_files import schema_comment

_NO_KIND = Text("没有叫“{kind}”的种类 — 可用的有：{known}", "there is no kind “{kind}” — known are: {known}")
_OUTSIDE = Text(
    "--into {folder}: 不在网站的文件夹里 — 写 docs/news 或 announcements 下的文件夹",
    "--into {folder}: is not in the folder of the site — name one below docs/news or announcements",
)
_NOT_WRITTEN = Text(
    "写不了 {file}（{error}），什么也没有写 — 检查写入权限和磁盘空间",
    "{file} cannot be written ({error}); nothing was written — check the permissions and the room on the disk",
)
_FROM = Text(
    "由 {name} 导入。核对每一项和正文，做完待办，删去这些注释和 draft: true 后发布。",
    "Imported from {name}. Check every value and the text, do what is to be done, then delete these lines"
    " and draft: true.",
)
_PASTED = Text("粘贴的文字", "a pasted text")
_EMPTY_FOLDER = Text(
    "{name}: 文件夹里没有可以导入的文件 — 可以导入 .txt、.md、.html 和 .docx",
    "{name}: nothing in the folder can be imported — .txt, .md, .html and .docx can",
)


class Output(StrEnum):
    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class _Source:
    """A file to import, or why not; `path` is None for standard input."""

    name: str
    path: Path | None


def import_(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE…", help="文件或文件夹；- 是标准输入 · files, folders, or - for standard input"),
    ],
    into: Annotated[str, typer.Option("--into", help="写进网站的这个文件夹 · write into this folder of the site")] = "",
    site: Annotated[Path | None, typer.Option("--site", help="网站所在的文件夹 · the folder of the site")] = None,
    kind: Annotated[
        str,
        typer.Option("--kind", help="是什么：article、notice、withdrawal 等 · what it is, where it is not told right"),
    ] = "",
    format_: Annotated[
        Output, typer.Option("--format", help="json：只输出取出的内容，不写文件 · json: print the extraction alone")
    ] = Output.TEXT,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只显示，不写文件 · show all, write nothing")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="替换已有的文件，原来的留作备份 · replace files; the old ones are kept")
    ] = False,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of the messages")] = "",
) -> None:
    """把现成的文字导入为草稿。Import texts as drafts, each value with where it came from."""
    language = language_of(lang)
    if kind and kind not in KINDS:
        wrong_call(_NO_KIND.said_in(language).format(kind=kind, known=", ".join(KINDS)))
    root = root_of(site, (), language)
    library, docs = site_library(root, language)
    placing = Placing(library, docs, _inside(into, root, language))
    results: list[tuple[Imported, tuple[Placed, ...]]] = []
    unreadable = unwritten = 0
    for source in _sources(files, language):
        try:
            one = imported(_given(source), library, kind or None)
        except Unreadable as wrong:
            complain(wrong.said_in(language))
            unreadable += 1
            continue
        placed = placing.placed(one)
        results.append((one, placed))
        if format_ is Output.TEXT:
            saved = None if dry_run else _written(root, one, placed, language, replace=force)
            unwritten += saved is None and not dry_run
            for line in screen(one, placed, saved, root, language):
                say(line)
    if format_ is Output.JSON:
        typer.echo(as_json(results, language), nl=False)
    left = any(draft.draft.todos for _, placed in results for draft in placed)
    raise typer.Exit(USAGE if unreadable or unwritten or not results else FOUND if left else OK)


def _inside(into: str, root: Path, language: str) -> str:
    """The folder to write into, from the site's root; empty where none is asked for."""
    if not into:
        return ""
    whole = (root / into).resolve()
    if not whole.is_relative_to(root) or whole == root:
        wrong_call(_OUTSIDE.said_in(language).format(folder=into))
    return whole.relative_to(root).as_posix()


def _sources(files: Sequence[str], language: str) -> Iterator[_Source]:
    for name in files:
        path = Path(name)
        if name == STANDARD_INPUT:
            yield _Source(name, None)
        elif path.is_dir():
            within = list(files_in(path))
            if not within:
                complain(_EMPTY_FOLDER.said_in(language).format(name=name))
            yield from (_Source(str(file), file) for file in within)
        else:
            yield _Source(name, path)


def _given(source: _Source) -> Given:
    if source.path is None:
        return read_bytes(STANDARD_INPUT, sys.stdin.buffer.read())
    return read_file(source.path)


def _written(
    root: Path, one: Imported, placed: Sequence[Placed], language: str, *, replace: bool
) -> tuple[Saved, ...] | None:
    """What was written of one text, all of it or nothing; None where it could not be, which is said."""
    name = _PASTED.said_in(language) if one.given.name == STANDARD_INPUT else one.given.name
    files: dict[str, bytes] = {}
    for record in placed:
        head = (
            schema_comment(record.draft.kind, record.path).removeprefix("# "),
            _FROM.said_in(language).format(name=name),
        )
        files[record.path] = draft_text(record.draft, language, *filter(None, head)).encode()
        folder = record.path.rpartition("/")[0]
        files |= {f"{folder}/{name}": data for name, data in record.draft.files.items()}
    try:
        return save(root, files, replace=replace)
    except AlreadyThere as there:
        complain(there.said_in(language))
    except OSError as error:
        names = ", ".join(files)
        complain(_NOT_WRITTEN.said_in(language).format(file=error.filename or names, error=error.strerror or error))
    return None
