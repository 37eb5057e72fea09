"""`noticeboard schema`: JSON Schema of every file that the office writes, for editors that complete and explain."""

from pathlib import Path
from typing import Annotated

import typer

from noticeboard.bilingual import Text
from noticeboard.commands.console import language_of, say, wrong_call
from noticeboard.schema.file_kinds import FILE_KINDS
from noticeboard.schema.of_models import schema_of
from noticeboard.schema.schema_files import as_json, schema_text, write_schemas

_NO_KIND = Text("没有叫“{kind}”的文件 — 可用的有：{known}", "there is no kind of file “{kind}” — known are: {known}")
_NOT_WRITTEN = Text(
    "写不了 {folder}（{error}）— 核对路径和写入权限",
    "{folder} cannot be written ({error}) — check the path and its permissions",
)
_WRITTEN = Text("{folder}：{count} 个文件有更新", "{folder}: files renewed: {count}")


def schema(
    kind: Annotated[str, typer.Argument(metavar="[KIND]", help="哪一种文件，不写则全部 · which kind, or all")] = "",
    out: Annotated[
        Path | None, typer.Option("--out", help="写进这个文件夹，一种一个文件 · write into this folder, a file a kind")
    ] = None,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of the messages")] = "",
) -> None:
    """输出各种文件的 JSON Schema，供 VS Code 补全和说明。Give JSON Schema, by which VS Code completes and explains."""
    language = language_of(lang)
    if kind and kind not in FILE_KINDS:
        wrong_call(_NO_KIND.said_in(language).format(kind=kind, known=", ".join(FILE_KINDS)))
    wanted = [kind] if kind else []
    if out is None:
        everything = {key: schema_of(one) for key, one in FILE_KINDS.items()}
        typer.echo(schema_text(FILE_KINDS[kind]) if kind else as_json(everything), nl=False)
        return
    try:
        written = write_schemas(out, *wanted)
    except OSError as error:
        wrong_call(_NOT_WRITTEN.said_in(language).format(folder=out, error=error.strerror or error))
    say(_WRITTEN.said_in(language).format(folder=out, count=len(written)))
