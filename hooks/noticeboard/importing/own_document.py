"""A .docx that `noticeboard export --docx` made → the draft of the very record: its tables say every field."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from noticeboard.data_sheet import (
    HEADING,
    KIND,
    KIND_LABELS,
    MODELS,
    SIGNATURE,
    Section,
    canonical,
    data_of,
    parts_of,
)
from noticeboard.drafts.draft import Draft, Found, Tree
from noticeboard.importing.body_text import body_of
from noticeboard.importing.given import Given, Line
from noticeboard.signature import split_signature

_PICTURE = re.compile(r"〔图：(?P<alt>.*)（文件 (?P<name>[^（）]+)）〕")
_KINDS = {label: kind for kind, label in KIND_LABELS.items()}


def own_record(given: Given) -> Draft | None:
    """The draft of the record that the file says it is; None for any other file."""
    at = next((n for n, line in enumerate(given.lines) if line.text == HEADING), None)
    following = given.lines[at + 1] if at is not None and at + 1 < len(given.lines) else None
    if at is None or following is None or not following.cells:
        return None
    tables = tuple(_sections(given.lines[at + 1 :]))
    sheet = data_of(tables)
    kind = _KINDS.get(str(sheet.pop(KIND, "")))
    if kind is None:
        return None
    signed = sheet.pop(SIGNATURE, None)
    data = canonical(sheet, MODELS[kind])
    places = {part: line for line in given.lines[at + 1 :] for cell in line.cells for part in parts_of(cell)}
    fields = {key: _tree(value, given, places) for key, value in data.items()}
    head: dict[str, Tree] = {} if kind in ("article", "round") else {"kind": kind}
    body, files = _body(given.lines[:at], data.get("subtitle"))
    if signed:
        body = split_signature(body)[0]
    return Draft(kind, head | fields, None if kind == "round" else body, given.todos, files)


def _sections(lines: Sequence[Line]) -> Iterator[Section]:
    heading, rows, table = "", list[tuple[str, ...]](), 0
    for line in lines:
        if line.cells and line.table == table:
            rows.append(line.cells)
            continue
        if rows:
            yield Section(heading, tuple(rows))
            heading, rows = "", []
        if line.cells:
            rows, table = [line.cells], line.table
        else:
            heading = line.text
    if rows:
        yield Section(heading, tuple(rows))


def _tree(value: Any, given: Given, places: dict[str, Line]) -> Tree:
    """The value with the row of the table in which it stands."""
    if isinstance(value, dict):
        return {key: _tree(part, given, places) for key, part in value.items()}
    if isinstance(value, list):
        return tuple(_tree(part, given, places) for part in value)
    line = places.get(value)
    return Found(value, given.place(line.number), line.text) if line else value


def _body(lines: Sequence[Line], subtitle: str | None) -> tuple[str, dict[str, bytes]]:
    """The text between the title and the tables, and its pictures under the names that they had."""
    files: dict[str, bytes] = {}
    text = [line for line in lines if line.level != 1 and not (subtitle and line.text == f"——{subtitle}")]
    for n, line in enumerate(text):
        if line.picture and n + 1 < len(text) and (named := _PICTURE.fullmatch(text[n + 1].text)):
            files[named["name"]] = line.picture.data
    return body_of([_named(line) for line in text if line.picture is None], marked=True), files


def _named(line: Line) -> Line:
    """The line; the one that names a picture, as the picture."""
    named = _PICTURE.fullmatch(line.text)
    return replace(line, markdown=f"![{named['alt']}]({named['name']})") if named else line
