"""What a preview says in place of every page while errors hold it back, and how it begins once they are mended."""

import html
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from string import Template
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Severity
from noticeboard.preview.application import Application, Respond

_TITLE = Text("预览还打不开", "The preview cannot open yet")
_WHY = Text(
    "下面的错误改好并保存以后，本页自己打开网站。", "Once these errors are mended and saved, this page opens the site."
)
_EACH_SECONDS = 0.5

_PAGE = Template((Path(__file__).parent / "errors.html").read_text("utf-8"))


def page_of_errors(findings: Iterable[Finding], otherwise: str, language: str) -> bytes:
    """The page that names the errors among the findings; where there are none, says what holds the preview back."""
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    items = [
        f"<li><b>{html.escape(str(error.where))}</b>{html.escape(error.what(language))} — "
        f"{html.escape(error.remedy(language))}</li>"
        for error in errors
    ]
    words = {"title": _TITLE.said_in(language), "why": _WHY.said_in(language) if errors else html.escape(otherwise)}
    return _PAGE.substitute(words, language="en" if language == "en" else "zh-CN", items="".join(items)).encode()


def refusing(serve: Application, page: Callable[[], bytes | None]) -> Application:
    """The application of a server which says, as long as there is such a page, nothing else.

    MkDocs' own leaves browsers waiting without a word after a build that failed.
    """

    def answer(environ: dict[str, Any], respond: Respond) -> Iterable[bytes]:
        # Pages that are open ask whether there is something newer, and MkDocs answers.
        refused = None if environ["PATH_INFO"].startswith("/livereload/") else page()
        return serve(environ, respond) if refused is None else _answer(refused, respond)

    return answer


def _answer(page: bytes, respond: Respond) -> list[bytes]:
    # It is no success. But MkDocs would print a warning of any other answer, each second in which the page asks.
    respond("200 OK", [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")])
    return [page]


@contextmanager
def answering(address: tuple[str, int], page: Callable[[], bytes]) -> Iterator[None]:
    """Answer whatever is asked at the address with the page as it is then. Raises OSError where the port is taken."""
    server = make_server(*address, lambda _, respond: _answer(page(), respond), handler_class=_Quiet)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def changes(watched: Iterable[Path]) -> Iterator[None]:
    """Once each time that a file at or below one of the paths changed, came or went."""
    paths = tuple(watched)
    before = _times(paths)
    while True:
        time.sleep(_EACH_SECONDS)
        now = _times(paths)
        if now != before:
            before = now
            yield


def _times(paths: Iterable[Path]) -> dict[Path, int]:
    times: dict[Path, int] = {}
    for path in paths:
        for file in (path, *path.rglob("*")):
            with suppress(OSError):  # it may go at this very moment
                times[file] = file.stat().st_mtime_ns
    return times


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of requests: the terminal shows what is wrong."""
