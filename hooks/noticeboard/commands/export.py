"""`noticeboard export --docx`: records as Word files, as offices circulate them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from noticeboard.bilingual import Text
from noticeboard.commands.console import OK, USAGE, complain, language_of, root_of, say, wrong_call
from noticeboard.commands.site_records import site_library
from noticeboard.data_sheet import MODELS
from noticeboard.drafts.saving import AlreadyThere, save
from noticeboard.exports.word.record import record_docx
from noticeboard.library import Library
from noticeboard.reading.record_files import RecordFiles

_WHICH_FORMAT = Text("说明导出成什么 — 加上 --docx", "say what to export to — add --docx")
_NO_RECORD = Text(
    "{path}: 不是能导出的记录 — 写文章、文件（.md）或 round.yml 的路径，或者一轮的文件夹",
    "{path}: no record that can be exported — name an article, a document (.md), a round.yml, or the folder of a round",
)
_NOT_WRITTEN = Text(
    "写不了 {file}（{error}）— 检查写入权限和磁盘空间",
    "{file} cannot be written ({error}) — check the permissions and the room on the disk",
)
_WRITTEN = Text("已写入 {file}", "written: {file}")


@dataclass(frozen=True, slots=True)
class Exported:
    """A record to export: its kind, its file, what readers see as its title, and the lines that sign it."""

    kind: str
    file: str
    title: str
    signature: tuple[str, ...] = ()


def export(
    records: Annotated[
        list[Path],
        typer.Argument(metavar="RECORD…", help="记录文件，或一轮的文件夹 · files of records, folders of rounds"),
    ],
    docx: Annotated[bool, typer.Option("--docx", help="导出成 Word 文件 · as Word files")] = False,
    out: Annotated[Path, typer.Option("--out", help="写进这个文件夹 · write into this folder")] = Path(),
    site: Annotated[Path | None, typer.Option("--site", help="网站所在的文件夹 · the folder of the site")] = None,
    force: Annotated[
        bool, typer.Option("--force", help="替换已有的文件，原来的留作备份 · replace files; the old ones are kept")
    ] = False,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of the messages")] = "",
) -> None:
    """把记录导出成 Word 文件，再导入就是同一条记录。Export records as Word files; importing one gives it back."""
    language = language_of(lang)
    if not docx:
        wrong_call(_WHICH_FORMAT.said_in(language))
    root = root_of(site, tuple(records), language)
    library, _ = site_library(root, language)
    known = {one.file: one for one in all_exported(library)}
    wrong = False
    for path in records:
        found = [known[file] for file in _files(path, root) if file in known]
        if not found:
            complain(_NO_RECORD.said_in(language).format(path=path))
            wrong = True
        for one in found:
            name = f"{one.file.replace('/', '-').rpartition('.')[0]}.docx"
            try:
                (saved,) = save(out.resolve(), {name: bytes_of(one, root)}, replace=force)
            except AlreadyThere as there:
                complain(there.said_in(language))
                wrong = True
            except OSError as error:
                complain(_NOT_WRITTEN.said_in(language).format(file=out / name, error=error.strerror or error))
                wrong = True
            else:
                say(_WRITTEN.said_in(language).format(file=saved.path))
    raise typer.Exit(USAGE if wrong else OK)


def bytes_of(one: Exported, root: Path) -> bytes:
    """The Word file of a record."""
    written = RecordFiles(root).written(root / one.file, MODELS[one.kind])
    assert written is not None, "a record that was read before can be read again"
    data, body = written
    return record_docx(one.kind, one.title, data, body, one.signature, (root / one.file).parent)


def all_exported(library: Library) -> Iterator[Exported]:
    """Every record of the site that can be exported."""
    for article in library.articles:
        yield Exported("article", article.record.origin.file, article.record.title)
    for dated in library.rounds:
        yield Exported("round", dated.record.origin.file, dated.record.name)
    for document in library.documents:
        record = document.record
        signature = (record.issuer, f"{record.signed:%Y年%-m月%-d日}") if record.issuer and record.signed else ()
        yield Exported(record.kind, record.origin.file, document.title, signature)


def _files(path: Path, root: Path) -> Sequence[str]:
    """The path from the site's root; of a folder, the files in it."""
    whole = path.resolve()
    if not whole.is_relative_to(root):
        return ()
    inside = sorted(whole.iterdir()) if whole.is_dir() else [whole]
    return [file.relative_to(root).as_posix() for file in inside]
