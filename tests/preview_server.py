"""`mkdocs serve` as a process of its own, and readers who wait until a page has changed."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from built_site import environment

DEADLINE = 90.0
"""Seconds until a change must show: many times what a rebuild needs, because the machine may be busy."""


class PreviewServer:
    """The preview of the site below `root`. What it prints goes to a file, read by `said`."""

    def __init__(self, root: Path, log: Path, *options: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.root = root
        self.address = f"http://127.0.0.1:{port}/"
        self._log = log
        command = [sys.executable, "-m", "mkdocs", "serve", "-f", str(root / "mkdocs.yml"), "-a", f"127.0.0.1:{port}"]
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [*command, *options],
                cwd=root,
                # As an installation does: where the package lies is known to every import.
                env=environment(PYTHONPATH=str(root / "hooks"), PYTHONUNBUFFERED="1"),
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def said(self) -> str:
        return self._log.read_text("utf-8", errors="replace")

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    def html(self, path: str = "", patience: float = 30) -> str:
        """The page at an address, or nothing if there is none within so many seconds."""
        try:
            with urlopen(self.address + path, timeout=patience) as answer:
                return answer.read().decode()
        except (URLError, OSError):
            return ""

    def wait(self, path: str, holds: Callable[[str], bool]) -> str:
        """The page at `path` as soon as `holds` is true of it. Fails with what the server printed."""
        return self._wait(lambda: self.html(path), holds, path)

    def wait_for_page(self, path: str, text: str) -> str:
        return self.wait(path, lambda html: text in html)

    def wait_until_said(self, text: str, times: int = 1) -> str:
        return self._wait(lambda: self.said, lambda said: said.count(text) >= times, text)

    def _wait(self, get: Callable[[], str], holds: Callable[[str], bool], what: str) -> str:
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            if not self.runs:
                raise AssertionError(f"the server has ended:\n{self.said}")
            found = get()
            if holds(found):
                return found
            time.sleep(0.2)
        raise AssertionError(f"{what}: waited {DEADLINE} s in vain\n{self.said}")


def save(path: Path, text: str) -> None:
    """Write a file at a time that is later than its last one, however coarse the clock of the file system."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
