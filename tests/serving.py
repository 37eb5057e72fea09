"""Servers that run in a thread beside a test, as long as it needs them."""

from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseServer
from threading import Thread
from typing import TypeVar

AnyServer = TypeVar("AnyServer", bound=BaseServer)

LOOKS = 0.01
"""Seconds until a server notices that it is to stop: a test waits for that, and its own half a second adds up."""


@contextmanager
def serving(server: AnyServer) -> Iterator[AnyServer]:
    """Let `server` answer, and stop it afterwards, whatever happened."""
    thread = Thread(target=server.serve_forever, args=(LOOKS,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
