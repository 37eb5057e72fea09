"""One more entry in a file that is there: shown as a difference, and written only on yes."""

from collections.abc import Mapping
from typing import NoReturn

import typer
from rich.text import Text as Styled

from noticeboard.asking.asker import Prompt
from noticeboard.bilingual import Text
from noticeboard.commands.console import FOUND, OK, say, wrong_call
from noticeboard.commands.new.desk import Desk, broken_off
from noticeboard.commands.new.terminal import Terminal
from noticeboard.commands.new.work import on_terminal
from noticeboard.drafts.draft import Tree
from noticeboard.drafts.insertion import NoPlace, Way, inserted
from noticeboard.drafts.saving import save
from noticeboard.drafts.yaml_text import yaml_text
from noticeboard.mending.difference import difference
from noticeboard.mending.repairs import Mended
from noticeboard.mending.source import read_source
from noticeboard.schema.schema_files import schema_comment

_WRITE_IT = Text("写入 {file} 吗？", "Write it into {file}?")
_NOT_YET = Text(
    "还没有写。核对以上改动，无误后加 --yes 写入。", "Not written. Read the difference above; add --yes to write it."
)
_WRITTEN = Text("已写入 {file}。下一步：noticeboard check", "written: {file}. Next: noticeboard check")
_NO_PLACE = Text(
    "{file}: 这个文件的写法不便自动添加 — 请用编辑器把下面几行加进去：\n{entry}",
    "{file}: nothing can be added to this file by machine — add these lines in an editor:\n{entry}",
)
_NOT_WRITTEN = Text(
    "改不了 {file}（{error}），原文件没有变 — 检查写入权限", "{file} cannot be written ({error}); it is as it was"
)
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def add(desk: Desk, file: str, way: Way, entry: Mapping[str, Tree], *, yes: bool) -> NoReturn:
    """Show what the entry adds to the file and, on yes, write it. Everything else in the file stays as it is."""
    before = read_source(desk.root / file)
    if before is None:
        wrong_call(_NO_PLACE.said_in(desk.language).format(file=file, entry=""))
    try:
        after = before.rewritten(inserted(before.text, way, entry))
    except NoPlace:
        lines = yaml_text({str(way[-1]): (entry,)}, desk.language)
        wrong_call(_NO_PLACE.said_in(desk.language).format(file=file, entry=lines))
    for line in difference(Mended(file, before, after, 1)):
        say(Styled(line, style=_COLOURS.get(line[:1], "")))
    if not (yes or _agreed(desk, file)):
        if on_terminal():
            broken_off(desk.language)
        say(_NOT_YET.said_in(desk.language))
        raise typer.Exit(FOUND)
    try:
        after.write()
    except OSError as error:
        wrong_call(_NOT_WRITTEN.said_in(desk.language).format(file=file, error=error.strerror or error))
    say(Styled(_WRITTEN.said_in(desk.language).format(file=file), style="bold"))
    raise typer.Exit(OK)


def begin(desk: Desk, file: str, kind: str, fields: Mapping[str, Tree]) -> NoReturn:
    """Write a register that is not there yet, with its first entry. `kind` is that of the file."""
    head = schema_comment(kind, file)
    text = "".join(f"{line}\n" for line in (head,) if line) + yaml_text(fields, desk.language)
    try:
        save(desk.root, {file: text.encode()})
    except OSError as error:
        wrong_call(_NOT_WRITTEN.said_in(desk.language).format(file=file, error=error.strerror or error))
    say(Styled(_WRITTEN.said_in(desk.language).format(file=file), style="bold"))
    raise typer.Exit(OK)


def _agreed(desk: Desk, file: str) -> bool:
    prompt = Prompt(_WRITE_IT.said_in(desk.language).format(file=file))
    return on_terminal() and Terminal(desk.language).confirm(prompt, True)
