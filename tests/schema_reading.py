"""How an editor of YAML sees a file of the office: its data by YAML 1.2, and what the schema of its kind says of it."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

from noticeboard.reading.front_matter import Parts, split
from noticeboard.reading.text import read_text
from noticeboard.records.kinds import DOCUMENT_KINDS, spelt
from noticeboard.schema.file_kinds import FILE_KINDS
from noticeboard.schema.of_models import schema_of

_CORE = (
    (re.compile(r"|~|null|Null|NULL"), lambda text: None),
    (re.compile(r"true|True|TRUE"), lambda text: True),
    (re.compile(r"false|False|FALSE"), lambda text: False),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"), float),
)


@cache
def validator(kind: str) -> Draft7Validator:
    return Draft7Validator(schema_of(FILE_KINDS[kind]))


def complaints(kind: str, data: Any) -> list[str]:
    """What the schema of the kind has against the data."""
    return [f"{error.json_path}: {error.message}" for error in validator(kind).iter_errors(data)]


def data_in(text: str) -> Any:
    """The data of a YAML text as version 1.2 has it: dates and 18:00 are texts, 000403 is a number."""
    node = yaml.compose(text)
    return _data(node) if node else None


def kind_of(file: str, text: str) -> str | None:
    """The kind of a file by its path from the site's root; of a document by what it says."""
    if file == "mkdocs.yml":
        return "settings"
    if match := re.fullmatch(r"announcements/(channels|units|terms)\.yml", file):
        return match[1]
    if re.fullmatch(r"announcements/[^/]+/round\.yml", file):
        return "round"
    if re.fullmatch(r"announcements/[^/]+/[^/]+\.md", file):
        match = re.search(r"^(?:kind|文种|种类): *(\S+)", text, re.MULTILINE)
        return spelt(DOCUMENT_KINDS).get(match[1]) if match else None
    if re.fullmatch(r"docs/news/.+\.md", file) and not file.endswith("index.md"):
        return "article"
    return "page" if file.startswith("docs/") and file.endswith(".md") else None


def files_of(site: Path) -> Iterator[tuple[str, str, Any]]:
    """Every file of a site whose kind is known and whose YAML can be read: path, kind and data."""
    for path in sorted(site.rglob("*")):
        file = path.relative_to(site).as_posix()
        if not path.is_file() or path.suffix not in {".yml", ".md"}:
            continue
        text = read_text(path, file)
        kind = kind_of(file, text) if isinstance(text, str) else None
        if kind is None or not isinstance(text, str):
            continue
        parts = split(text, file) if FILE_KINDS[kind].prose else Parts(text, "", 1)
        if not isinstance(parts, Parts):
            continue
        try:
            data = data_in(parts.yaml)
        except yaml.YAMLError:
            continue
        if isinstance(data, dict):
            yield file, kind, data


def _data(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {_key(key): _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(entry) for entry in node.value]
    if node.style is None:
        for pattern, made in _CORE:
            if pattern.fullmatch(node.value):
                return made(node.value)
    return node.value


def _key(node: yaml.Node) -> str:
    return node.value if isinstance(node, yaml.ScalarNode) else "?"
