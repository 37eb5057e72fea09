"""A folder served from 127.0.0.1 as a web server does it that compresses: to measure what readers download."""

import gzip
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, BinaryIO

from serving import serving

LEVEL = 6
"""Of gzip: what nginx and Apache are set to where anybody thought about it."""

COMPRESSED = frozenset({".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"})


class CompressingHandler(SimpleHTTPRequestHandler):
    """Sends text compressed to browsers that take it, and pictures as they are."""

    def send_head(self) -> BinaryIO | io.BytesIO | None:
        path = self.translate_path(self.path)
        if os.path.isdir(path) and path.endswith("/"):
            path += "index.html"
        if Path(path).suffix not in COMPRESSED or "gzip" not in self.headers.get("Accept-Encoding", ""):
            return super().send_head()
        try:
            content = _compressed(path, os.stat(path).st_mtime_ns)
        except OSError:
            return super().send_head()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)

    def log_message(self, *args: Any) -> None:
        """Say nothing: the tests look at the pages."""


@contextmanager
def folder_served(folder: Path, handler: type[CompressingHandler] = CompressingHandler) -> Iterator[str]:
    """Serve a folder from a port of its own; the address of its root."""
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))) as server:
        yield f"http://127.0.0.1:{server.server_port}/"


@cache
def _compressed(path: str, changed: int) -> bytes:
    """The file as of the time at which it was changed."""
    return gzip.compress(Path(path).read_bytes(), LEVEL, mtime=0)
