"""A source file as it was written: its bytes but for the edits stay what they are."""

import codecs
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from noticeboard.mending.edit import Edit

_LINE = re.compile(r"(?P<text>[^\r\n]*)(?P<end>\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Source:
    """A file's lines with their line ends, and whether it begins with a byte order mark."""

    path: Path
    lines: tuple[str, ...]
    marked: bool

    @property
    def text(self) -> str:
        return "".join(self.lines)

    def line(self, number: int) -> str:
        """The text of a line counted from 1, without its end; empty where there is no such line."""
        return self.lines[number - 1].rstrip("\r\n") if 0 < number <= len(self.lines) else ""

    def edited(self, edits: Iterable[Edit]) -> "Source":
        """The file with the edits that still fit: where something else stands by now, it stays."""
        lines = list(self.lines)
        for edit in sorted(edits, key=lambda edit: (edit.line, edit.start), reverse=True):
            line = lines[edit.line - 1] if edit.line <= len(lines) else ""
            if line[edit.start : edit.end] == edit.old:
                lines[edit.line - 1] = "" if edit.whole else f"{line[: edit.start]}{edit.right}{line[edit.end :]}"
        return Source(self.path, tuple(lines), self.marked)

    def rewritten(self, text: str) -> "Source":
        """The file with another text."""
        return Source(self.path, tuple(_lines(text)), self.marked)

    def write(self) -> None:
        """Put the file in the place of the old one, whole or not at all. Raises OSError."""
        target = self.path.resolve()
        data = (codecs.BOM_UTF8 if self.marked else b"") + self.text.encode()
        handle, partial = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".partial")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            shutil.copymode(target, partial)
            os.replace(partial, target)
        except OSError:
            Path(partial).unlink(missing_ok=True)
            raise


def read_source(path: Path) -> Source | None:
    """The file at `path`; None where it is no UTF-8 text, which reading has reported. Raises OSError."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return Source(path, tuple(_lines(text)), data.startswith(codecs.BOM_UTF8))


def _lines(text: str) -> Sequence[str]:
    return [match[0] for match in _LINE.finditer(text) if match[0]]
