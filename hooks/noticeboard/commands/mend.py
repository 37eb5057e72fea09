"""`noticeboard check --fix`: what a machine can put right, as a difference, and written only when asked."""

from collections.abc import Collection
from pathlib import Path
from typing import NoReturn

import typer
from rich.text import Text as Styled

from noticeboard.bilingual import Text
from noticeboard.commands.console import FOUND, OK, say, wrong_call
from noticeboard.errors import Finding
from noticeboard.library import Library
from noticeboard.mending.difference import difference
from noticeboard.mending.repairs import mended

_NOTHING = Text("没有可以自动改正的。", "There is nothing to mend by machine.")
_CAN_BE = Text(
    "可以自动改正 {edits} 处，在 {files} 个文件里。核对以上改动，无误后加 --write 写入。",
    "Can be mended: {edits}, files: {files}. Read the difference above; add --write to write it.",
)
_WAS = Text(
    "已改正 {edits} 处，在 {files} 个文件里。再运行一次 noticeboard check，看还有什么。",
    "Mended: {edits}, files: {files}. Run `noticeboard check` again to see what is left.",
)
_NOT_WRITTEN = Text(
    "改不了 {file}（{error}），原文件没有变 — 关掉占用它的程序，检查写入权限，再试一次",
    "{file} cannot be written ({error}); it is as it was — close what uses it, check the permissions, and try again",
)
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def mend(library: Library, root: Path, findings: Collection[Finding], language: str, *, write: bool) -> NoReturn:
    """Print how the files would change, or change them; then end: with `FOUND` where something waits to be written."""
    edits, file = 0, ""
    files = []
    try:
        for change in mended(library, root, findings):
            file = change.file
            for line in difference(change):
                say(Styled(line, style=_COLOURS.get(line[:1], "")))
            if write:
                change.after.write()
            edits += change.edits
            files.append(file)
    except OSError as error:
        wrong_call(_NOT_WRITTEN.said_in(language).format(file=file, error=error.strerror or error))
    closing = (_WAS if write else _CAN_BE) if files else _NOTHING
    say(Styled(closing.said_in(language).format(edits=edits, files=len(files)), style="bold"))
    raise typer.Exit(FOUND if files and not write else OK)
