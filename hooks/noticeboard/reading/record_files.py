"""One file → its record, or the entries of a register, or findings."""

import os
import re
from collections import defaultdict
from pathlib import Path
from typing import Any, TypeVar

from noticeboard.errors import Finding, Place
from noticeboard.reading.front_matter import split
from noticeboard.reading.keys import Walk
from noticeboard.reading.text import read_text
from noticeboard.reading.validation import missing, validated, wrong_type
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.base import Model, Record
from noticeboard.records.fields import spellings_of
from noticeboard.records.origin import Location, Origin
from noticeboard.records.written import YES

R = TypeVar("R", bound=Record)

# Looked for line by line, because it must be found in what cannot be parsed, too; a full-width colon is why it cannot.
_DRAFT = re.compile(rf"^(?:{'|'.join(spellings_of('draft'))})\s*[:：]\s*[\"']?(?P<said>\w+)", re.MULTILINE)


class RecordFiles:
    """Reads record files below `root`; gathers what is wrong with them, and which say that they are `drafts`."""

    def __init__(self, root: Path) -> None:
        self._prefix = f"{root}{os.sep}"
        self.findings: list[Finding] = []
        self.drafts: set[str] = set()

    def shown(self, path: Path) -> str:
        """The path as messages and records name it: relative to the root, with `/`."""
        # Path.relative_to would take a tenth of the time in which a large site is read.
        return str(path).removeprefix(self._prefix).replace(os.sep, "/")

    def data(self, path: Path, model: type[R], given: dict[str, Any]) -> R | None:
        """The record of a file that is YAML throughout. `given` is what its path says of it."""
        text = self._text(path)
        if text is None:
            return None
        self._note_draft(path, text)
        if not text.strip():
            self.findings.append(Finding("file-empty", Place(self.shown(path))))
            return None
        data, lines = self._walked(text, path, model, 1)
        return None if data is None else self._record(data, model, given, Origin(self.shown(path), lines))

    def prose(self, path: Path, model: type[R], given: dict[str, Any]) -> R | None:
        """The record of a Markdown file with front matter."""
        text = self._text(path)
        if text is None:
            return None
        parts = split(text, self.shown(path))
        self._note_draft(path, text if isinstance(parts, Finding) else parts.yaml)
        if isinstance(parts, Finding):
            self.findings.append(parts)
            return None
        data, lines = self._walked(parts.yaml, path, model, 2, or_else={})
        if data is None:
            return None
        origin = Origin(self.shown(path), lines, parts.body_line)
        return self._record(data, model, {**given, "body": parts.body}, origin)

    def written(self, path: Path, model: type[Record]) -> tuple[dict[str, Any], str] | None:
        """What a record's file says, as written but by canonical keys, and its body; None after a finding."""
        text = self._text(path)
        if text is None:
            return None
        parts = split(text, self.shown(path)) if path.suffix == ".md" else None
        if isinstance(parts, Finding):
            self.findings.append(parts)
            return None
        data, _ = self._walked(parts.yaml if parts else text, path, model, 2 if parts else 1, or_else={})
        return (data, parts.body if parts else "") if isinstance(data, dict) else None

    def entries(self, path: Path, register: type[Model], key: str, model: type[R]) -> tuple[R, ...]:
        """The entries of a register: a YAML file with one list under `key`. No file, no entries."""
        text = self._text(path) if path.is_file() else None
        if text is None:
            return ()
        file = self.shown(path)
        data, lines = self._walked(text, path, register, 1, or_else={})
        if data is None:
            return ()
        if not isinstance(data, dict):
            self.findings.append(missing(key, Origin(file, lines), ()))
            return ()
        listed = data.get(key, [])
        if not isinstance(listed, list):
            self.findings.append(wrong_type("tuple", key, listed, Origin(file, lines), (key,)))
            return ()
        by_entry: dict[int, dict[Location, int]] = defaultdict(dict)
        for location, line in lines.items():
            if len(location) > 1 and isinstance(location[1], int):
                by_entry[location[1]][location[2:]] = line
        found = (self._record(entry, model, {}, Origin(file, by_entry[n])) for n, entry in enumerate(listed))
        return tuple(entry for entry in found if entry is not None)

    def _note_draft(self, path: Path, text: str) -> None:
        """Note whether the text says that it is a draft's, whatever else may be wrong with it."""
        if any(match["said"].lower() in YES for match in _DRAFT.finditer(text)):
            self.drafts.add(self.shown(path))

    def _text(self, path: Path) -> str | None:
        text = read_text(path, self.shown(path))
        if isinstance(text, Finding):
            self.findings.append(text)
            return None
        return text

    def _walked(
        self, text: str, path: Path, model: type[Model], first_line: int, or_else: dict[str, Any] | None = None
    ) -> tuple[Any, dict[Location, int]]:
        """The data in the text and the lines of its values; None after a finding, `or_else` where nothing stands."""
        node, findings = compose(text, self.shown(path), first_line)
        self.findings += findings
        if node is None:
            if not findings and or_else is None:
                self.findings.append(Finding("file-empty", Place(self.shown(path))))
            return None if findings else or_else, {(): first_line}
        walk = Walk(self.shown(path), first_line)
        data = walk.plain(node, model)
        self.findings += walk.findings
        return data, walk.lines

    def _record(self, data: Any, model: type[R], given: dict[str, Any], origin: Origin) -> R | None:
        record = validated(model, {**data, **given} if isinstance(data, dict) else data, origin)
        if isinstance(record, list):
            self.findings += record
            return None
        return record
