"""The lines of the source that a report shows: never one that holds a secret, and never more than one can take in."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Place
from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible

_WIDTH = 80
"""Characters of a line that are shown; a paragraph is one line, and often longer."""
_BEFORE = 30
"""Of these, so many before what was found."""
_LARGEST = 5_000_000
"""A file of more bytes was not written by hand."""


class Source:
    """The files below `root`, each read once."""

    def __init__(self, root: Path, findings: Iterable[Finding]) -> None:
        self._root = root
        self._findings = tuple(findings)
        self._lines: dict[str, list[str]] = {}

    def shown(self, finding: Finding) -> str | None:
        """The line of the finding, cut to what was found; None where there is none, or where a secret stands in it."""
        place = finding.where
        if place.line is None or place in self._secret:
            return None
        lines = self._lines_of(place.file)
        line = lines[place.line - 1].strip() if place.line <= len(lines) else ""
        return visible(masked(_cut(line, _quoted(finding)))) or None

    @cached_property
    def _secret(self) -> frozenset[Place]:
        return frozenset(finding.where for finding in self._findings if finding.problem.secret)

    def _lines_of(self, file: str) -> list[str]:
        if file not in self._lines:
            self._lines[file] = _read(self._root / file)
        return self._lines[file]


def _read(path: Path) -> list[str]:
    try:
        if path.stat().st_size > _LARGEST:
            return []
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return []
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _quoted(finding: Finding) -> list[str]:
    """The values that a finding names: one of them is what was found in the line."""
    values = (value.zh if isinstance(value, Text) else value for value in finding.params.values())
    return [value for value in values if value.strip()]


def _cut(line: str, quoted: list[str]) -> str:
    if len(line) <= _WIDTH:
        return line
    at = next((line.index(value) for value in quoted if value in line), 0)
    start = max(0, min(at - _BEFORE, len(line) - _WIDTH))
    end = start + _WIDTH
    return f"{'…' if start else ''}{line[start:end]}{'…' if end < len(line) else ''}"
