"""`noticeboard edit`: the editor in the browser, and the preview beside it."""

import os
import signal
import socket
import subprocess
import sys
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from noticeboard.bilingual import Text
from noticeboard.commands.console import language_of, say, wrong_call
from noticeboard.config import Config, read_config
from noticeboard.editing.bundle import NoBundle, bundle
from noticeboard.editing.desk import Desk
from noticeboard.editing.server import HOST, EditorServer, Looked, Office
from noticeboard.edition import CONFIG_FILE, examine
from noticeboard.errors import BadMoment, in_order
from noticeboard.schema.schema_files import SCHEMA_FOLDER, write_schemas
from noticeboard.scope import touched_by
from noticeboard.unfinished import with_drafts_forgiven

CACHE = ".cache/noticeboard/editor"
"""Where the editor is kept once it was fetched, below the site's root. It is never committed."""
_NO_SITE = Text(
    "{folder}: 这里没有 mkdocs.yml — 在网站所在的文件夹里运行，或用 --site 指明文件夹",
    "{folder}: there is no mkdocs.yml here — run this in the folder of the site, or name it with --site",
)
_TAKEN = Text(
    "端口 {port} 正被别的程序使用 — 关掉那个程序，或用 {option} 换一个",
    "port {port} is in use — stop what uses it, or choose another with {option}",
)
_NOT_WRITTEN = Text(
    "写不了 {folder}（{error}）— 核对写入权限", "{folder} cannot be written ({error}) — check its permissions"
)
_EDITOR = Text("编辑：{address}", "editor:  {address}")
_PREVIEW = Text("预览：{address}", "preview: {address}")
_STOP = Text("按 Ctrl+C 结束", "press Ctrl+C to stop")


def edit(
    site: Annotated[Path, typer.Option("--site", help="网站所在的文件夹 · the folder of the site")] = Path(),
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="编辑器的端口 · the editor's port")] = 8010,
    preview_port: Annotated[
        int, typer.Option("--preview-port", min=0, max=65535, help="预览的端口，0 为不要预览 · 0 for no preview")
    ] = 8000,
    open_: Annotated[bool, typer.Option("--open/--no-open", help="在浏览器里打开 · open it in the browser")] = True,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of the messages")] = "",
) -> None:
    """在浏览器里用表单编辑，旁边是预览；只在本机。Edit with forms in the browser, the preview beside; here alone."""
    language, root = language_of(lang), site.resolve()
    if not (root / CONFIG_FILE).is_file():
        wrong_call(_NO_SITE.said_in(language).format(folder=site))
    config = read_config(root / CONFIG_FILE)
    preview = f"http://{HOST}:{preview_port}/" if preview_port else ""
    try:
        write_schemas(root / SCHEMA_FOLDER)
        page = bundle(root / CACHE)
    except NoBundle as missing:
        wrong_call(missing.said_in(language))
    except OSError as error:
        wrong_call(_NOT_WRITTEN.said_in(language).format(folder=root, error=error.strerror or error))
    try:
        desk, look = Desk(root, config.docs), looking(root, config, language)
        server = EditorServer(Office(config.site.name, desk, page, look, preview, language), port)
    except OSError:
        wrong_call(_TAKEN.said_in(language).format(port=port, option="--port"))
    if preview_port and not _is_free(preview_port):
        wrong_call(_TAKEN.said_in(language).format(port=preview_port, option="--preview-port"))
    # Told to end, it ends as by Ctrl+C: otherwise its preview would live on, and hold the port.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with _previewing(root, preview_port):
        say(_EDITOR.said_in(language).format(address=server.address))
        if preview:
            say(_PREVIEW.said_in(language).format(address=preview))
        say(_STOP.said_in(language))
        if open_:
            webbrowser.open(server.address)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            server.server_close()


def looking(root: Path, config: Config, language: str) -> Callable[[str], Looked]:
    """What looks at a file that was saved, and at what speaks of it, as `noticeboard check` does."""

    def look(file: str) -> Looked:
        try:
            examined = examine(root, root / config.docs, config.site, preview=True)
        except BadMoment as bad:
            return Looked((bad.said_in(language),))
        concerned = touched_by(frozenset({file}), examined.library)
        lines = tuple(one.line(language) for one in in_order(examined.findings) if concerned(one.where.file))
        return Looked(lines, file not in with_drafts_forgiven(examined.library, examined.findings).left_out)

    return look


def _is_free(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex((HOST, port)) != 0


@contextmanager
def _previewing(root: Path, port: int) -> Iterator[None]:
    """The generator's own preview as a process beside this one, which ends with it."""
    if not port:
        yield
        return
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-f", CONFIG_FILE, "-a", f"{HOST}:{port}"]
    running = subprocess.Popen(command, cwd=root, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    try:
        yield
    finally:
        running.terminate()
        running.wait()
