"""The editor's own small server, on 127.0.0.1 alone."""

import html
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import Any

from noticeboard.editing.configuration import configuration
from noticeboard.editing.desk import Desk, Refused, unit_names
from noticeboard.editing.door import HEADERS, Door

HOST = "127.0.0.1"
_PAGE = Path(__file__).parent / "page"
_LARGEST = 4_000_000
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What the check says of a file that was saved, line by line, and whether the preview can show it."""

    lines: tuple[str, ...]
    shows: bool = True


@dataclass(frozen=True, slots=True)
class Office:
    """What the server works with.

    `look` looks at a file that was saved. `preview` is the address of the site's preview, empty where there is none.
    """

    name: str
    desk: Desk
    bundle: Path
    look: Callable[[str], Looked]
    preview: str
    language: str = "zh"


class EditorServer(ThreadingHTTPServer):
    """Serves the editor until it is shut down. `port` 0 takes a free one. Raises OSError where the port is taken."""

    daemon_threads = True

    def __init__(self, office: Office, port: int = 0) -> None:
        self.writing = Lock()
        super().__init__((HOST, port), partial(_Handler, office))
        self.door = Door(int(self.server_address[1]))
        self.address = f"http://{HOST}:{self.door.port}/"


class _Handler(BaseHTTPRequestHandler):
    server: EditorServer

    def __init__(self, office: Office, *connection: Any) -> None:
        self._office = office
        super().__init__(*connection)

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if not self.server.door.knows_host(dict(self.headers)):
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST)
        elif path == "/":
            self._give(self._index(), ".html")
        elif path == "/configuration.json":
            self._answer(configuration(self._office.name, self._office.preview or self.server.address))
        elif path == "/sheets":
            if self.server.door.lets_in(dict(self.headers)):
                sheets = tuple(self._office.desk.sheets())
                self._answer({"sheets": [asdict(sheet) for sheet in (*sheets, unit_names(sheets))]})
            else:
                self._refuse(HTTPStatus.FORBIDDEN)
        elif path.startswith("/page/"):
            self._file(_PAGE, path.removeprefix("/page/"))
        elif path.startswith("/sveltia/"):
            self._file(self._office.bundle, path.removeprefix("/sveltia/"))
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def do_PUT(self) -> None:
        length = self.headers.get("Content-Length", "")
        if self.path != "/sheets":
            self._refuse(HTTPStatus.NOT_FOUND)
        elif not self.server.door.lets_write(dict(self.headers)):
            self._refuse(HTTPStatus.FORBIDDEN)
        elif not length.isdecimal() or int(length) > _LARGEST:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            self._save(self.rfile.read(int(length)))

    def _save(self, body: bytes) -> None:
        try:
            asked = json.loads(body)
            name, wanted, given = asked["name"], asked["wanted"], asked["given"]
            if not (isinstance(name, str) and isinstance(wanted, dict) and isinstance(given, dict | None)):
                raise ValueError
        except (ValueError, KeyError, TypeError, RecursionError):
            return self._refuse(HTTPStatus.BAD_REQUEST)
        with self.server.writing:
            try:
                sheet = self._office.desk.save(name, wanted, given)
            except Refused as refused:
                return self._answer({"error": refused.said_in(self._office.language)}, HTTPStatus.CONFLICT)
            except OSError as error:
                return self._answer({"error": f"{name}: {error.strerror or error}"}, HTTPStatus.CONFLICT)
            looked = self._office.look(sheet.file)
        preview = self._office.preview
        page = f"{preview}{sheet.address}" if preview and looked.shows else ""
        said = {"findings": looked.lines, "page": page, "unfinished": bool(preview) and not looked.shows}
        return self._answer({"sheet": asdict(sheet), **said})

    def _index(self) -> bytes:
        text = (_PAGE / "index.html").read_text("utf-8")
        words = {"{token}": self.server.door.token, "{title}": html.escape(f"{self._office.name} · 编辑")}
        for sign, word in words.items():
            text = text.replace(sign, word)
        return text.encode()

    def _file(self, folder: Path, name: str) -> None:
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            return self._refuse(HTTPStatus.NOT_FOUND)
        data, kind = path.read_bytes(), path.suffix
        if kind == ".json":
            # Sveltia imports its translations, as the bundlers that it is made for let it: a browser imports modules.
            data, kind = b"export default " + data, ".js"
        return self._give(data, kind)

    def _answer(self, data: Mapping[str, Any], status: HTTPStatus = HTTPStatus.OK) -> None:
        self._give(json.dumps(data, ensure_ascii=False).encode(), ".json", status)

    def _refuse(self, status: HTTPStatus) -> None:
        self._answer({"error": status.phrase}, status)

    def _give(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(kind, "application/octet-stream"))
        self.send_header("Content-Length", str(len(data)))
        for name, value in HEADERS.items():
            self.send_header(name, value)
        with suppress(ConnectionError):  # the page was left or loaded again
            self.end_headers()
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of every request: the terminal is the officer's, and shows what the preview says."""
