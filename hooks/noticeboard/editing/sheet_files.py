"""A file as text, in its parts: what stands before its YAML, the YAML, and what stands behind it."""

import codecs
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from noticeboard.errors import Finding
from noticeboard.reading.front_matter import split
from noticeboard.reading.text import read_text

_RULE = "---"


@dataclass(frozen=True, slots=True)
class FileParts:
    """A file's YAML; of a Markdown file, too, the body, as reading has it, and all from the second rule on: the `tail`.

    `whole` is the text with plain line ends; `line_end` and `mark` are those that the file has.
    """

    yaml: str
    body: str = ""
    tail: str = ""
    whole: str = ""
    line_end: str = "\n"
    mark: bool = False

    def text(self, yaml: str, body: str, *, prose: bool) -> str:
        """The whole text with this YAML and this body; what did not change is as it was."""
        if not prose:
            return yaml
        if not yaml and not self.tail:
            return self.whole if body == self.body else f"{body}\n"
        tail = self.tail if body == self.body and self.tail else f"{_RULE}\n\n{body}\n" if body else f"{_RULE}\n"
        return f"{_RULE}\n{yaml}{tail}"


def read_parts(path: Path, *, prose: bool) -> FileParts | None:
    """The parts of the file, or None where it cannot be read, which the check reports."""
    text = read_text(path, path.name)
    if isinstance(text, Finding):
        return None
    raw = path.read_bytes()
    line_end, mark = "\r\n" if b"\r\n" in raw else "\n", raw.startswith(codecs.BOM_UTF8)
    if not prose:
        return FileParts(text, line_end=line_end, mark=mark)
    if not text.startswith(_RULE):
        return FileParts("", text.strip(), "", text, line_end, mark)
    parts = split(text, path.name)
    if isinstance(parts, Finding):
        return None
    lines = text.split("\n")
    end = 1 + parts.yaml.count("\n") + 1 if parts.yaml or lines[1].rstrip() != _RULE else 1
    yaml = "".join(f"{line}\n" for line in lines[1:end])
    return FileParts(yaml, parts.body, "\n".join(lines[end:]), text, line_end, mark)


def write_whole(path: Path, text: str, parts: FileParts) -> None:
    """Write the text beside the file, then put it in its place, with the line ends and the mark that the file had."""
    data = text.replace("\n", parts.line_end).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, partial = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".partial")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write((codecs.BOM_UTF8 if parts.mark else b"") + data)
        Path(partial).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(partial).replace(path)
    finally:
        Path(partial).unlink(missing_ok=True)
